"""A letter and a poster in the programme's own words."""


def test_an_announcement_is_written_in_the_programmes_own_words(ready):
    done = ready.runs("announcement", "--out", str(ready.folder / "kit"))
    assert done.returncode == 0
    letter = (ready.folder / "kit" / "welcome.txt").read_text("utf-8")
    assert letter.startswith("New here: Quayside Hospital, peer support.")
    assert "+1 000-000-0100" in letter
    assert "On-call support line" in letter
    drawn = (ready.folder / "kit" / "poster.html").read_text("utf-8")
    assert "<h1>A colleague to talk to</h1>" in drawn
    assert '<span class="whole">+1 000-000-0100,</span>' in drawn
    assert "http" not in drawn
    assert "<script" not in drawn


def test_an_announcement_names_no_help_line_that_nobody_has_tried(operator):
    done = operator.runs("announcement", "--out", str(operator.folder / "kit"))
    assert "they name no help line" in done.stdout
    letter = (operator.folder / "kit" / "welcome.txt").read_text("utf-8")
    assert "On-call support line" not in letter


def test_where_an_announcement_cannot_be_written_it_is_said_in_one_line(operator):
    taken = operator.folder / "taken"
    taken.write_text("a file")
    done = operator.runs("announcement", "--out", str(taken))
    assert done.returncode == 2
    assert done.stderr.startswith("been-there: --out: cannot be written")
