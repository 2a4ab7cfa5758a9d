"""What a supporter opens, as the playground's dialogs draw it."""

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.playground.drawings import drawn
from tests.bot.staff import REQUEST, SAM, SETTINGS, closed, load, offered, taken


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
