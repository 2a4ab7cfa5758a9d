"""Slack's App Home, and what only its reader sees, to be read aloud."""

from dataclasses import replace

from inline_snapshot import snapshot

from adapters.slack import blocks
from adapters.slack.asides import draw_aside
from adapters.slack.forms import draw_failure, draw_loading, draw_said
from bot.commands import listed
from bot.people import Role
from tests.adapters.sights import ALL_HATS
from tests.adapters.slack.aloud import READER, home
from tests.adapters.slack.outline import outline
from tests.bot.staff import DANA, PROGRAMME, REQUEST, SETTINGS, STUCK, taken


def test_app_home_of_somebody_with_nothing_open():
    assert home(DANA) == snapshot("""\
Would you like to talk to a trained colleague? You need not explain why.
[*Talk to a peer → open-1: ask]
## Help now
**On-call support line**
Call +1 212-555-0111
Any time, day or night

**Employee assistance**
Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[Help now → help-now: help] [Other help → open-3: other-help] [What this is → open-4: what-this-is] [A colleague might like a call → open-5: referring] [An hour for my team → open-6: group-wishing] [My data → open-7: my-data] [Language · Sprache · Idioma → open-8: my-language]\
""")


def test_app_home_of_somebody_who_asked():
    assert home(DANA, own=REQUEST) == snapshot("""\
Someone will be found by Tue 8 Jan, 09:00.
[Change → open-1: change-wishes] [Stop this → open-2: withdrawing]
## Help now
**On-call support line**
Call +1 212-555-0111
Any time, day or night

**Employee assistance**
Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[Help now → help-now: help] [Other help → open-4: other-help] [What this is → open-5: what-this-is] [A colleague might like a call → open-6: referring] [An hour for my team → open-7: group-wishing] [My data → open-8: my-data] [Language · Sprache · Idioma → open-9: my-language]\
""")


def test_app_home_of_somebody_with_all_hats():
    own = replace(SETTINGS, id=ALL_HATS.id)
    seen = home(ALL_HATS, supporter=own, holding=(taken(),), desk=(STUCK,))
    assert seen == snapshot("""\
Would you like to talk to a trained colleague? You need not explain why.
[*Talk to a peer → open-1: ask]
## As a supporter
You are not paused. You are only asked in the hours that you answer.
[Pause me for a while → open-2: pausing] [My settings → open-3: my-settings]
One conversation is yours, or waits for your answer.
[What I have open → open-4: what-i-hold]
## The desk
One thing needs the desk.
[Open the desk → open-5: desk] [Someone rang → open-6: someone-rang] [Reach out → open-7: outreach]
## Help now
**On-call support line**
Call +1 212-555-0111
Any time, day or night

**Employee assistance**
Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[Help now → help-now: help] [Other help → open-9: other-help] [What this is → open-10: what-this-is] [A colleague might like a call → open-11: referring] [An hour for my team → open-12: group-wishing] [My data → open-13: my-data] [Language · Sprache · Idioma → open-14: my-language]\
""")


def test_one_moment_done_and_what_could_not_be_kept():
    assert outline(draw_loading(READER)) == snapshot("""\
# One moment
One moment, please.\
""")
    assert outline(draw_said("done-title", "done", READER)) == snapshot("""\
# Done
That is done. If there is more to say, it stands in our private chat.\
""")
    assert outline(draw_failure(READER, PROGRAMME)) == snapshot("""\
# I could not keep this
I could not keep what you just did. What stood here before still stands. Please try again, or reach the office: +1 212-555-0100, peer-support@harbour.example. The director is at +1 212-555-0102, peer-support-director@harbour.example.
Help now: On-call support line. Call +1 212-555-0111. [Help now → help-now: help]\
""")


def test_only_what_has_several_lines_has_a_gap_round_it():
    """Facts of one line would fill two screens of a phone otherwise."""
    said = {"a": "1", "b": "2", "c": "3\n4", "d": "5"}
    [drawn] = blocks.facts(said.items())
    [section] = drawn["elements"]
    assert "".join(run["text"] for run in section["elements"]) == snapshot("""\
a: 1
b: 2

c
3
4

d: 5\
""")


def test_what_only_they_see_who_gave_a_command():
    said = draw_aside(
        READER, *listed(frozenset({Role.SUPPORTER}), READER.programme).body
    )
    assert outline(said) == snapshot("""\
(These words do what the buttons do. Whatever else is written after them is dropped.)
These words do what the buttons do. Whatever else is written after them is dropped.
**help**: This list
**ask**: Talk to a peer
**status**: Where what I asked for stands
**helpnow**: Whom to call now
**resources**: Other help, inside and outside the hospital
**mydata**: What is kept about me
**about**: What this is
**refer**: A colleague might like a call
**group**: An hour together for a team
**why**: Why a colleague: what it is, and what is known
**language**: In which language I am spoken to
**available**: I can be asked again
**pause**: Please do not ask me for a while
**settings**: How and when I would like to be asked
**open**: What I have open
Office: +1 212-555-0100, peer-support@harbour.example. Director: +1 212-555-0102, peer-support-director@harbour.example.
Help now: On-call support line. Call +1 212-555-0111. [Help now → help-now: help]\
""")
