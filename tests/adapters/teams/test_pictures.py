"""Every word that can be said in Teams stands on a picture that somebody can look at."""

from tests.shots import words
from tests.shots.teams.album import Scene, collected
from tests.shots.teams.catalogue import NOT_IN_TEAMS, add_rest, unsaid


def test_no_word_can_be_said_in_teams_that_nobody_has_looked_at():
    album = collected()
    add_rest(album)
    assert list(unsaid(album.scenes)) == []
    # What is left out is said on no picture either, or it would not need to be.
    texts = {text for scene in album.scenes for text in scene.texts()}
    assert words.unsaid(texts, ()).keys() == NOT_IN_TEAMS


def test_a_word_that_stands_on_no_picture_is_found_out():
    hello = Scene(
        name="",
        kind="dialog",
        drawn={
            "title": "Help now",
            "card": {"content": {"body": [{"type": "TextBlock", "text": "Hello."}]}},
        },
    )
    missing = unsaid([hello]).keys()
    assert missing >= {"received", "offer"}
    assert "help-now" not in missing
