"""The forms and pages of whoever asks, as the playground's dialogs draw them."""

from inline_snapshot import snapshot

from adapters.playground.forms import draw_errors
from bot.cards import Say
from bot.forms import Wrong
from bot.looks import Look
from tests.adapters.playground.drawings import drawn
from tests.adapters.playground.outline import reader
from tests.bot.staff import DANA, PROGRAMME, REQUEST, SAM


def test_the_form_of_asking():
    assert drawn(Look.ASK, DANA) == snapshot("""\
# ask-title
ask-intro
rather: ask-rather <choice>
  ( ) own-profession: ask-rather-own-profession
  ( ) outside-unit: ask-rather-outside-unit
  (x) either: ask-rather-either
language: ask-language <choice>
  (x) en: language code=en
  ( ) es: language code=es
  ( ) de: language code=de
not-these: ask-not-these <people> hint=ask-not-these-hint max_items=20 (optional)
  ( ) sam: Sam
reach: ask-reach <text> hint=ask-reach-hint max_length=300 placeholder=ask-reach-placeholder
soon: ask-soon <choice>
  (x) today: ask-soon-today
  ( ) this-week: ask-soon-this-week
  ( ) no-hurry: ask-soon-no-hurry
check-ins: ask-check-ins <choice> hint=ask-check-ins-hint
  ( ) yes: ask-check-ins-yes
  (x) no: ask-check-ins-no
[[ask-send → ask]]\
""")


def test_asking_again_shows_where_it_stands():
    assert drawn(Look.ASK, DANA, own=REQUEST) == snapshot("""\
# already-open-title
already-open-page
status-seeking by=Tue 8 Jan, 09:00
[change-wishes → open:change-wishes] [withdraw → open:withdrawing]\
""")


def test_what_was_wished_for_stands_in_the_form_that_changes_it():
    assert drawn(Look.CHANGE_WISHES, DANA, own=REQUEST, request=REQUEST) == snapshot("""\
# change-title
change-intro
rather: ask-rather <choice>
  ( ) own-profession: ask-rather-own-profession
  (x) outside-unit: ask-rather-outside-unit
  ( ) either: ask-rather-either
language: ask-language <choice>
  (x) en: language code=en
  ( ) es: language code=es
  ( ) de: language code=de
not-these: ask-not-these <people> hint=ask-not-these-hint max_items=20 (optional)
  ( ) sam: Sam
reach: ask-reach <text> hint=ask-reach-hint max_length=300 placeholder=ask-reach-placeholder =by phone, after six
soon: ask-soon <choice>
  (x) today: ask-soon-today
  ( ) this-week: ask-soon-this-week
  ( ) no-hurry: ask-soon-no-hurry
check-ins: ask-check-ins <choice> hint=ask-check-ins-hint
  ( ) yes: ask-check-ins-yes
  (x) no: ask-check-ins-no
[[change-send → change-wishes]]\
""")


def test_withdrawing_asks_once_and_no_reason():
    assert drawn(Look.WITHDRAWING, DANA, own=REQUEST, request=REQUEST) == snapshot("""\
# withdraw-title
withdraw-page
[!withdraw-sure → act:withdraw]\
""")


def test_help_now():
    assert drawn(Look.HELP_NOW, DANA) == snapshot("""\
# help-now
help-now-page
On-call support line: Call +1 212-555-0111
Any time, day or night
Employee assistance: Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
## country-us
help-emergency: help-call number=911
help-any-time
988 Suicide & Crisis Lifeline: help-call-or-text number=988
help-any-time
Crisis Text Line: help-text-word word=HOME number=741741
help-any-time
Physician Support Line, for physicians and medical students: help-call number=1-888-409-0141
help-until-one
help-now-looked-up on=22 November year=2026
hello-office phone=+1 212-555-0100 mail=peer-support@harbour.example director_phone=+1 212-555-0102 director_mail=peer-support-director@harbour.example\
""")


OTHER_HELP = snapshot("""\
# other-help
other-help-page
## need-talk
Group talk after a hard shift: help-inside
An hour with colleagues and a facilitator, every second Thursday at 17:00
Just come: education centre, room 3
checked-on on=22 November year=2026
## need-eap
Employee assistance programme: help-inside
Six free talks with a counsellor from outside the hospital
Call +1 212-555-0122
checked-on on=22 November year=2026
## need-spiritual
Chaplaincy: help-inside
A listening ear for people of any faith, or none
Call +1 212-555-0144, or come to the quiet room by the east lifts
checked-on on=22 November year=2026
## need-physician-health
Lighthouse physician health programme: help-outside
Care for physicians, by physicians, outside the hospital
Call +1 212-555-0166
checked-on on=22 November year=2026
## need-legal
Tideway legal advice: help-outside
A first talk with a lawyer who knows hospitals, free of charge
Call +1 212-555-0177
checked-on on=22 November year=2026
## need-rest
Staff rest rooms: help-inside
Beds, showers and a quiet hour, day and night
Level 2, behind the library. Your badge opens the door
checked-on on=22 November year=2026
## need-crisis
On-call psychiatrist for staff: help-inside
Seen the same day, apart from the patient record
Call +1 212-555-0155
checked-on on=22 November year=2026
[help-now → open:help-now] [why-a-colleague → open:why-a-colleague]\
""")


def test_other_help():
    assert drawn(Look.OTHER_HELP, DANA) == OTHER_HELP


def test_what_this_is():
    assert drawn(Look.WHAT_THIS_IS, DANA) == snapshot("""\
# what-this-is
this-is app=Been There
this-is-apart
## statement version=2026-11
> What you tell a supporter stays between the two of you. Supporters keep no notes. The people who run this programme do not ask what was said.
> There are exceptions. A supporter must tell someone else if you or another person could come to serious harm; if a child, or an adult who cannot protect themselves, is being abused and the law says it must be reported; or if a court orders it. If it is safe, the supporter will tell you first.
> This is support from a colleague. It is not medical care and not legal advice. The law may not protect these talks the way it protects a talk with your own doctor or lawyer. You can leave out the details of a patient or a case.
> Taking part is your choice, and you can stop at any time. The programme is apart from human resources, risk management and your manager. Outside the exceptions above, we do not tell them that you asked.
## it-can-see-heading
it-can-see
## office
office-name: Peer support office
office-phone: +1 212-555-0100
office-mail: peer-support@harbour.example
office-hours: Monday to Friday, 8:00 to 18:00
## director
office-name: Director of peer support
office-phone: +1 212-555-0102
office-mail: peer-support-director@harbour.example
[*talk-to-a-peer → open:ask] [why-a-colleague → open:why-a-colleague] [other-help → open:other-help] [my-data → open:my-data]\
""")


def test_my_data():
    """What is kept is the core's own business; here it is one list of facts."""
    lines = drawn(Look.MY_DATA, DANA, own=REQUEST, addresses=1).splitlines()
    assert [*lines[:4], "…", *lines[-5:]] == snapshot(
        [
            "# my-data",
            "my-data-page",
            "## kept-person",
            "kept-on-roster: no",
            "…",
            "## not-shown",
            "not-shown-page",
            "## not-kept",
            "not-kept-page",
            "[export → open:my-data-export] [never-approach → act:never-approach] [!erase-now → open:erasing]",
        ]
    )


def test_my_data_to_take_away():
    lines = drawn(Look.MY_DATA_EXPORT, DANA, own=REQUEST, addresses=1).splitlines()
    assert lines[:3] == snapshot(["# export-title", "export-page", "> {"])


def test_erasing_says_what_it_ends():
    assert drawn(Look.ERASING, DANA, own=REQUEST) == snapshot("""\
# erasing-title
erasing-page
erasing-ends
erasing-export
[!erase-sure → act:erase]\
""")


def test_what_is_over():
    assert drawn(Look.WHO_AND_HOW, SAM) == snapshot("""\
# no-longer-here-title
no-longer-here-page\
""")


def test_what_is_wrong_is_said_by_field():
    wrong = Wrong({"reach": Say("reach-missing"), "soon": Say("choose-one")})
    assert draw_errors(wrong, reader(PROGRAMME)) == snapshot(
        {"reach": "reach-missing", "soon": "choose-one"}
    )
