"""Slack's modals of supporters and of the desk, to be read aloud."""

from inline_snapshot import snapshot

from adapters.slack.forms import draw_view
from bot.cards import Quote
from bot.forms import Choice, Form, Option
from bot.looks import Look
from tests.adapters.slack.aloud import READER, opened
from tests.bot.staff import CORA, SAM, SETTINGS, STUCK


def test_assigning():
    assert opened(Look.ASSIGNING, CORA, request=STUCK) == snapshot("""\
# Ask a supporter
K-7QD: whom to ask next? All active supporters stand here. One who cannot be asked passes by itself.
supporter: Supporter
  <static_select>
  ( ) sam: Sam
  ( ) teo: Teo
[[Ask next]]\
""")


def test_nobody_to_assign_is_a_list_of_nobody():
    """Slack refuses an empty list; whoever sends it is asked to choose one."""
    people = {CORA.id: CORA}
    shown = opened(Look.ASSIGNING, CORA, request=STUCK, people=people)
    assert shown == snapshot("""\
# Ask a supporter
K-7QD: whom to ask next? All active supporters stand here. One who cannot be asked passes by itself.
supporter: Supporter
  <static_select>
  ( ) -: -
[[Ask next]]\
""")


def test_a_long_list_of_colleagues_is_in_drawers():
    names = [f"{chr(65 + n // 10)}{n:03} Example" for n in range(250)]
    options = tuple(Option(value=f"p-{n}", label=Quote(n)) for n in names)
    one = Choice(name="one", label="assign-whom", options=options)
    form = Form(title="assign-title", fields=(one,), send="assign-send")
    [block] = draw_view(form, "t", {}, READER)["blocks"]
    groups = block["element"]["option_groups"]
    assert [(g["label"]["text"], len(g["options"])) for g in groups] == snapshot(
        [("A00 … J09", 100), ("K10 … T19", 100), ("U20 … Y24", 50)]
    )


def test_extending():
    assert opened(Look.EXTENDING, CORA, request=STUCK) == snapshot("""\
# A new honest time
K-7QD: 10 working hours are left. The colleague is told the new time at once.
day: Day
  <datepicker>
time: Time, on your own clock
  <timepicker>
[[Name this time]]\
""")


A_SUPPORTERS_SETTINGS = snapshot("""\
# My settings
Nobody else sees this. It is used only to decide whether you are asked.
at-once: How many at once?
  <radio_buttons>
  (x) 1: One conversation at a time
  ( ) 2: Up to 2 at a time
days: Days on which I answer
  <checkboxes>
  (x) 0: Monday
  (x) 1: Tuesday
  (x) 2: Wednesday
  (x) 3: Thursday
  (x) 4: Friday
  ( ) 5: Saturday
  ( ) 6: Sunday
from: From
  <timepicker> initial_time=08:00
until: Until
  <timepicker> initial_time=18:00
  ~ Earlier than "from" means until the next morning. The same time means a whole day.
languages: Languages I can talk in
  <checkboxes>
  (x) en: English
  ( ) es: Spanish
  ( ) de: German
lived: Been through it myself (optional)
  <checkboxes>
  ~ Only if you like. It is used in choosing whom to ask, and shown to nobody.
  ( ) adverse-event: Something went wrong in care
  ( ) lawsuit-or-complaint: A lawsuit or a complaint
  ( ) patient-death: The death of a patient
  ( ) assault: An assault
  ( ) colleague-death: The death of a colleague
  ( ) mass-casualty: Many casualties at once
  ( ) own-illness: An illness of my own
  ( ) other: Something else
not-for: Colleagues I should not support (optional)
  <multi_users_select> max_selected_items=20
  ~ They will not know. No coordinator sees this.
[[Keep]]\
""")


def test_a_supporters_settings():
    assert opened(Look.MY_SETTINGS, SAM, supporter=SETTINGS) == A_SUPPORTERS_SETTINGS
