"""What nobody has read aloud is a red test, and so is what one platform alone says."""

from pathlib import Path

from adapters.slack import forms as slack
from bot.looks import Look
from tests.adapters.shown import every_card, everything_shown
from tests.adapters.slack import drawings as of_slack
from tests.adapters.slack import outline as for_slack
from tests.adapters.teams import drawings as of_teams
from tests.adapters.teams import outline as for_teams
from tests.adapters.teams.abreast.cards import KINDS
from tests.adapters.teams.abreast.pages import LONGEST
from tests.adapters.teams.side_by_side import READER, words
from tests.bot.test_wording import PAGES, messages


def read_aloud() -> str:
    """All that is read aloud here."""
    pages = sorted(Path(__file__).parent.glob("test_*.py"))
    return "\n".join(
        p.read_text("utf-8") for p in pages if p.name != Path(__file__).name
    )


def test_no_message_is_missing():
    first, read = {each.body[0].wording for each in KINDS.values()}, read_aloud()
    for path in PAGES:
        if first & {message.id.name for message in messages(path)}:
            assert f'cards_on("{path.stem}")' in read


def test_no_form_and_no_page_is_missing():
    read = read_aloud()
    for look, title in LONGEST:
        name = "None" if look is None else f"Look.{look.name}"
        assert f'opened_at({name}, "{title}")' in read or look is Look.HOME, title


def test_both_platforms_say_the_same_in_messages_in_the_same_order():
    for each in every_card():
        on_slack = for_slack.outline(of_slack.message(each, READER))
        on_teams = for_teams.outline(of_teams.message(each, READER))
        assert words(on_slack) == words(on_teams)


def test_both_platforms_say_the_same_in_forms_and_pages_in_the_same_order():
    for _, each in everything_shown():
        view = slack.draw_view(each, of_slack.TOKEN, of_slack.ACCOUNTS, READER)
        said_there = words(for_slack.outline(view))
        assert said_there == words(for_teams.outline(of_teams.dialog(each, READER)))
