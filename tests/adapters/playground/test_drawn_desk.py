"""What the desk opens, as the playground's dialogs draw it."""

from dataclasses import replace

from inline_snapshot import snapshot

from bot.looks import Look
from tests.adapters.playground.drawings import drawn
from tests.adapters.sights import LAPSED
from tests.bot.staff import CORA, LEE, SAM, STUCK, taken


def test_a_concern_for_the_lead():
    concerned = replace(taken(), concern=SAM.id)
    assert drawn(Look.CONCERN, LEE, request=concerned) == snapshot("""\
# concern-title
concern-label: Sam
concern-page\
""")


def test_the_desk():
    assert drawn(Look.DESK, CORA, desk=(STUCK,)) == snapshot("""\
# desk
desk-page
desk-nobody-found handle=K-7QD hours=10
[desk-assign → open:assigning.K-7QD] [desk-widen → act:desk-widen.K-7QD] [desk-extend → open:extending.K-7QD] [!desk-close → open:desk-closing.K-7QD]
directory-stale count=9
[open-roster → open:roster] [open-care → open:care] [open-training → open:training] [someone-rang → open:someone-rang] [open-groups → open:groups] [open-directory → open:directory] [open-running → open:running]\
""")


def test_the_desk_when_nothing_is_wrong():
    assert drawn(Look.DESK, CORA) == snapshot("""\
# desk
desk-page
desk-empty
directory-stale count=9
[open-roster → open:roster] [open-care → open:care] [open-training → open:training] [someone-rang → open:someone-rang] [open-groups → open:groups] [open-directory → open:directory] [open-running → open:running]\
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
reach: rang-reach <text> hint=rang-reach-hint max_length=300 placeholder=rang-reach-placeholder
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
