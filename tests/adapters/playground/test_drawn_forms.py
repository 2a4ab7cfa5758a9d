"""Every form and page, as the playground's dialogs draw it."""

from dataclasses import replace
from typing import Any

from inline_snapshot import snapshot

from adapters.playground.cards import draw_home
from adapters.playground.forms import draw_dialog, draw_errors
from bot.cards import Say
from bot.flows import LOOKS
from bot.forms import Page, Wrong
from bot.looks import Look
from tests.adapters.playground.outline import outline, reader
from tests.adapters.sights import LAPSED
from tests.bot.staff import (
    CORA,
    DANA,
    LEE,
    MONDAY,
    PROGRAMME,
    REQUEST,
    SAM,
    SETTINGS,
    STUCK,
    closed,
    in_contact,
    load,
    offered,
    sight,
    taken,
)

STAFF = [{"value": "sam", "label": "Sam", "hint": "Nurse · Ward 2"}]


def drawn(look: Look, by: Any, **seen: Any) -> str:
    opened = LOOKS[look](sight(by, **seen), MONDAY)
    return outline(draw_dialog(opened, look, STAFF, reader(PROGRAMME, by.zone)))


def home(by: Any, **seen: Any) -> str:
    page = LOOKS[Look.HOME](sight(by, **seen), MONDAY)
    assert isinstance(page, Page)
    return outline(draw_home(page, reader(PROGRAMME, by.zone)))


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
Emergency services: Call 911
Any time
988 Suicide & Crisis Lifeline: Call or text 988
24/7
Crisis Text Line: Text HOME to 741741
24/7
Physician Support Line, for physicians and medical students: Call 1-888-409-0141
8am to 1am ET, 7 days a week
help-now-looked-up on=22 November year=2026\
""")


def test_other_help():
    assert drawn(Look.OTHER_HELP, DANA) == snapshot("""\
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
[*talk-to-a-peer → open:ask] [why-a-colleague → open:why-a-colleague] [other-help → open:other-help] [my-data → open:my-data]\
""")


def test_who_and_how():
    assert drawn(Look.WHO_AND_HOW, SAM, request=taken()) == snapshot("""\
# who-and-how-title
who-label: Dana
how-label: by phone, after six
language-label: language code=en
zone-label: New York
## begin-heading
begin-hello
begin-listen
begin-end
who-and-how-keep
[!worried → open:worried-about-safety] [been-in-touch → act:contact-made.o-sam] [could-not-reach → act:not-reached.o-sam] [pass-help-on → open:passing-help-on.o-sam] [pass-it-on → act:pass-on.o-sam]\
""")


def test_a_worry_about_safety():
    assert drawn(Look.WORRIED, SAM) == snapshot("""\
# worried-title
worried-intro
on-call-label: +1 212-555-0133
> Stay with them, or stay on the line. Do not leave them alone.
> Ask plainly whether they think of ending their life. Asking does no harm.
> Call the on-call number together. In danger now, call the emergency services.
worried-not-recorded
[help-now → open:help-now]\
""")


def test_a_concern_for_the_lead():
    concerned = replace(taken(), concern=SAM.id)
    assert drawn(Look.CONCERN, LEE, request=concerned) == snapshot("""\
# concern-title
concern-label: Sam
concern-page\
""")


def test_the_supporters_record():
    assert drawn(Look.LEAVE_RECORD, SAM, request=closed()) == snapshot("""\
# record-title
record-intro
how: record-how <choice>
  ( ) in-person: record-how-in-person
  ( ) by-phone: record-how-by-phone
  ( ) by-video: record-how-by-video
  ( ) in-writing: record-how-in-writing
  ( ) not-reached: record-how-not-reached
how-long: record-how-long <choice>
  ( ) under-30-minutes: record-how-long-under-30-minutes
  ( ) under-an-hour: record-how-long-under-an-hour
  ( ) longer: record-how-long-longer
  ( ) none: record-how-long-none
offered: record-offered <choice>
  ( ) nothing: record-offered-nothing
  ( ) talk: record-offered-talk
  ( ) counselling: record-offered-counselling
  ( ) physician-health: record-offered-physician-health
  ( ) spiritual: record-offered-spiritual
  ( ) legal: record-offered-legal
  ( ) crisis: record-offered-crisis
need-met: record-need-met <choice>
  ( ) yes: record-need-met-yes
  ( ) partly: record-need-met-partly
  ( ) no: record-need-met-no
  ( ) unknown: record-need-met-unknown
[[record-send → leave-record]]\
""")


def test_a_supporters_settings():
    assert drawn(Look.MY_SETTINGS, SAM, supporter=SETTINGS) == snapshot("""\
# settings-title
settings-intro
at-once: settings-at-once <choice>
  (x) 1: at-once count=1
  ( ) 2: at-once count=2
days: settings-days <choices>
  (x) 0: monday
  (x) 1: tuesday
  (x) 2: wednesday
  (x) 3: thursday
  (x) 4: friday
  ( ) 5: saturday
  ( ) 6: sunday
from: settings-from <time> =08:00
until: settings-until <time> hint=settings-until-hint =18:00
languages: settings-languages <choices>
  (x) en: language code=en
  ( ) es: language code=es
  ( ) de: language code=de
lived: settings-lived <choices> hint=settings-lived-hint (optional)
  ( ) adverse-event: lived-adverse-event
  ( ) lawsuit-or-complaint: lived-complaint
  ( ) patient-death: lived-patient-death
  ( ) assault: lived-assault
  ( ) colleague-death: lived-colleague-death
  ( ) mass-casualty: lived-mass-casualty
  ( ) own-illness: lived-own-illness
  ( ) other: lived-other
not-for: settings-not-for <people> hint=settings-not-for-hint max_items=20 (optional)
  ( ) sam: Sam
[[settings-send → my-settings]]\
""")


def test_pausing():
    assert drawn(Look.PAUSING, SAM) == snapshot("""\
# pause-title
pause-intro
until: pause-until <date> hint=pause-until-hint max=2031-01-07 min=2030-01-08
[[pause-send → pausing]]\
""")


def test_what_a_supporter_is_asked():
    assert drawn(
        Look.WHAT_I_HOLD,
        SAM,
        load=load(asked=REQUEST.id),
        holding=(offered(REQUEST),),
    ) == snapshot("""\
# holding-title
holding-offer by=Mon 7 Jan, 13:00
[*offer-yes → act:offer-yes.o-sam] [offer-not-now → act:offer-not-now.o-sam]
## holding-asked
not-asked-busy
[my-settings → open:my-settings] [pause → open:pausing]\
""")


def test_what_a_supporter_holds():
    assert drawn(
        Look.WHAT_I_HOLD, SAM, load=load(holding=(REQUEST.id,)), holding=(taken(),)
    ) == snapshot("""\
# holding-title
holding-accepted on=7 January
[open-who-and-how → open:who-and-how.o-sam] [been-in-touch → act:contact-made.o-sam] [pass-it-on → act:pass-on.o-sam]
## holding-asked
not-asked-at-cap
[my-settings → open:my-settings] [pause → open:pausing]\
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


def test_the_desk():
    assert drawn(Look.DESK, CORA, desk=(STUCK,)) == snapshot("""\
# desk
desk-page
desk-nobody-found handle=K-7QD hours=10
[desk-assign → open:assigning.K-7QD] [desk-widen → act:desk-widen.K-7QD] [desk-extend → open:extending.K-7QD] [!desk-close → open:desk-closing.K-7QD]
directory-stale count=9
[open-roster → open:roster] [open-care → open:care] [open-training → open:training] [someone-rang → open:someone-rang] [open-directory → open:directory] [open-running → open:running]\
""")


def test_the_desk_when_nothing_is_wrong():
    assert drawn(Look.DESK, CORA) == snapshot("""\
# desk
desk-page
desk-empty
directory-stale count=9
[open-roster → open:roster] [open-care → open:care] [open-training → open:training] [someone-rang → open:someone-rang] [open-directory → open:directory] [open-running → open:running]\
""")


def test_somebody_rang():
    assert drawn(Look.RANG, CORA) == snapshot("""\
# rang-title
rang-intro
rang-tell-them by=Tue 8 Jan, 09:00
caller: rang-who <people> hint=rang-who-hint max_items=1 (optional)
  ( ) sam: Sam
name: rang-name <line> hint=rang-name-hint max_length=80 (optional)
rather: rang-rather <choice>
  ( ) own-profession: rang-rather-own-profession
  ( ) outside-unit: rang-rather-outside-unit
  (x) either: rang-rather-either
language: rang-language <choice>
  (x) en: language code=en
  ( ) es: language code=es
  ( ) de: language code=de
not-these: rang-not-these <people> max_items=20 (optional)
  ( ) sam: Sam
reach: rang-reach <text> hint=rang-reach-hint max_length=300 placeholder=ask-reach-placeholder
soon: rang-soon <choice>
  (x) today: ask-soon-today
  ( ) this-week: ask-soon-this-week
  ( ) no-hurry: ask-soon-no-hurry
check-ins: rang-check-ins <choice>
  ( ) yes: ask-check-ins-yes
  (x) no: ask-check-ins-no
[[rang-send → someone-rang]]\
""")


def test_assigning():
    assert drawn(Look.ASSIGNING, CORA, request=STUCK) == snapshot("""\
# assign-title
assign-intro handle=K-7QD
supporter: assign-whom <people> max_items=1
  ( ) sam: Sam
  ( ) teo: Teo
[[assign-send → assigning]]\
""")


def test_closing_at_the_desk_asks_once():
    assert drawn(Look.DESK_CLOSING, CORA, request=STUCK) == snapshot("""\
# desk-close-title
desk-close-page handle=K-7QD
[!desk-close-sure → act:desk-close.K-7QD]\
""")


def test_extending():
    assert drawn(Look.EXTENDING, CORA, request=STUCK) == snapshot("""\
# extend-title
extend-intro handle=K-7QD hours=10
day: extend-day <date> max=2030-01-21 min=2030-01-07
time: extend-time <time>
[[extend-send → extending]]\
""")


def test_what_is_over():
    assert drawn(Look.WHO_AND_HOW, SAM) == snapshot("""\
# no-longer-here-title
no-longer-here-page\
""")


def test_the_menu_of_somebody_with_nothing_open():
    assert home(DANA) == snapshot("""\
# home-title
home-nothing-open
[*talk-to-a-peer → open:ask]
## help-now
On-call support line: Call +1 212-555-0111
Any time, day or night
Employee assistance: Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[help-now → open:help-now] [other-help → open:other-help] [what-this-is → open:what-this-is] [refer-colleague → open:referring] [my-data → open:my-data] [my-language → open:my-language]\
""")


def test_the_menu_of_somebody_who_asked():
    assert home(DANA, own=REQUEST) == snapshot("""\
# home-title
home-seeking by=Tue 8 Jan, 09:00
[change-wishes → open:change-wishes] [withdraw → open:withdrawing]
## help-now
On-call support line: Call +1 212-555-0111
Any time, day or night
Employee assistance: Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[help-now → open:help-now] [other-help → open:other-help] [what-this-is → open:what-this-is] [refer-colleague → open:referring] [my-data → open:my-data] [my-language → open:my-language]\
""")


def test_the_menu_of_somebody_in_contact():
    assert home(DANA, own=in_contact()) == snapshot("""\
# home-title
home-in-contact
[change-wishes → open:change-wishes] [someone-else-please → act:someone-else] [raise-concern → act:raise-concern] [withdraw → open:withdrawing]
## help-now
On-call support line: Call +1 212-555-0111
Any time, day or night
Employee assistance: Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[help-now → open:help-now] [other-help → open:other-help] [what-this-is → open:what-this-is] [refer-colleague → open:referring] [my-data → open:my-data] [my-language → open:my-language]\
""")


def test_the_menu_of_somebody_whose_request_is_closed():
    assert home(DANA, own=closed()) == snapshot("""\
# home-title
home-nothing-open
[*talk-to-a-peer → open:ask]
home-closed on=21 January
[erase-now → open:erasing]
## help-now
On-call support line: Call +1 212-555-0111
Any time, day or night
Employee assistance: Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[help-now → open:help-now] [other-help → open:other-help] [what-this-is → open:what-this-is] [refer-colleague → open:referring] [my-data → open:my-data] [my-language → open:my-language]\
""")


def test_a_supporters_menu():
    assert home(SAM, supporter=SETTINGS, holding=(taken(),)) == snapshot("""\
# home-title
home-nothing-open
[*talk-to-a-peer → open:ask]
## home-supporter
home-available
[pause → open:pausing] [my-settings → open:my-settings]
home-holding count=1
[what-i-hold → open:what-i-hold]
## help-now
On-call support line: Call +1 212-555-0111
Any time, day or night
Employee assistance: Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[help-now → open:help-now] [other-help → open:other-help] [what-this-is → open:what-this-is] [refer-colleague → open:referring] [my-data → open:my-data] [my-language → open:my-language]\
""")


def test_a_coordinators_menu():
    assert home(CORA, desk=(STUCK,)) == snapshot("""\
# home-title
home-nothing-open
[*talk-to-a-peer → open:ask]
## desk
home-desk count=1
[open-desk → open:desk] [someone-rang → open:someone-rang] [reach-out → open:outreach]
## help-now
On-call support line: Call +1 212-555-0111
Any time, day or night
Employee assistance: Call +1 212-555-0122
Monday to Saturday, 7:00 to 22:00
[help-now → open:help-now] [other-help → open:other-help] [what-this-is → open:what-this-is] [refer-colleague → open:referring] [my-data → open:my-data] [my-language → open:my-language]\
""")


def test_what_is_wrong_is_said_by_field():
    wrong = Wrong({"reach": Say("reach-missing"), "soon": Say("choose-one")})
    assert draw_errors(wrong, reader(PROGRAMME)) == snapshot(
        {"reach": "reach-missing", "soon": "choose-one"}
    )


def test_training_that_ends():
    assert drawn(Look.TRAINING, CORA, people={LAPSED.id: LAPSED}) == snapshot("""\
# training-page-title
training-page
## training-soon
training-none
## training-over
Sam: trained-peer-support
training-until on=1 January year=2029\
""")


def test_the_roster():
    assert drawn(Look.ROSTER, CORA) == snapshot("""\
# roster-title
roster-page count=2
roster-page-private
[roster-add → open:roster-adding] [roster-change → open:roster-changing] [roster-cover → open:roster-cover] [roster-hand-over → open:roster-handing-over] [roster-retire → open:roster-retiring]\
""")


def test_adding_to_the_roster():
    assert drawn(Look.ROSTER_ADDING, CORA) == snapshot("""\
# roster-adding-title
roster-adding-intro
whom: roster-whom-new <people> max_items=1
  ( ) sam: Sam
profession: roster-profession <choice>
  (x) as-it-is: roster-as-it-is
specialty: roster-specialty <choice>
  (x) as-it-is: roster-as-it-is
unit: roster-unit <choice>
  (x) as-it-is: roster-as-it-is
seniority: roster-seniority <choice>
  (x) as-it-is: roster-as-it-is
languages: roster-languages <choices> hint=roster-languages-hint (optional)
  ( ) en: language code=en
  ( ) es: language code=es
  ( ) de: language code=de
cap: roster-cap <choice>
  (x) as-it-is: roster-as-it-is
  ( ) 0: roster-at-most count=0
  ( ) 1: roster-at-most count=1
  ( ) 2: roster-at-most count=2
  ( ) 3: roster-at-most count=3
  ( ) 4: roster-at-most count=4
  ( ) 5: roster-at-most count=5
trained-on: roster-trained-on <date> (optional)
valid-until: roster-valid-until <date> (optional)
[[roster-adding-send → roster-adding]]\
""")


def test_an_absence():
    assert drawn(Look.ROSTER_COVER, CORA) == snapshot("""\
# roster-covering-title
roster-covering-intro
whom: roster-whom <people> max_items=1
  ( ) sam: Sam
  ( ) teo: Teo
since: roster-since <date> max=2031-01-07 min=2030-01-07
until: roster-until <date> max=2031-01-07 min=2030-01-07
open: roster-open <choice>
  (x) stays: roster-open-stays
  ( ) goes: roster-open-goes
[[roster-covering-send → roster-cover]]\
""")
