"""The messages to supporters and to the desk, as the playground draws them."""

from inline_snapshot import snapshot

from tests.adapters.playground.told import messages, newly
from tests.adapters.stories import (
    a_supporters_own,
    at_the_desk,
    my_data,
    someone_rang,
    stuck,
    wider,
)


def test_a_supporters_own():
    assert messages(a_supporters_own()) == snapshot("""\
hello app=Been There
hello-what
hello-limits
hello-statement version=1
hello-office phone=+1 212-555-0100 mail=peer-support@harbour.example director_phone=+1 212-555-0102 director_mail=director@harbour.example
[*talk-to-a-peer → open:token-1] [other-help → open:token-2]

paused until=Sun 20 Jan, 00:00
[resume → act:token-1]

resumed
[pause → open:token-1]

supporter-talk phone=+1 212-555-0100
[talk-to-a-peer → open:token-1] [talk-to-the-lead → act:token-2]\
""")


def test_my_data():
    assert messages(my_data()) == snapshot("""\
approach-forbidden
[may-approach → act:token-1]

approach-allowed
[never-approach → act:token-1]

received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

offer soon=today by=Mon 7 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

erased

forgotten

no-longer-here\
""")


def test_looking_wider_if_the_clinician_agrees():
    assert newly(wider()) == snapshot("""\
offer-you-passed

desk-nobody-found handle=K-000002 hours=9
[open-desk → open:token-1]

desk-widened handle=K-000002

widen-ask
[widen-yes → act:token-1] [widen-no → act:token-2]

not-widened until=Tue 8 Jan, 09:00

widened by=Tue 8 Jan, 09:00\
""")


def test_the_desk_names_a_new_time_assigns_and_closes():
    assert newly(at_the_desk(), stuck()) == snapshot("""\
desk-extended handle=K-000002

desk-new-time by=Fri 11 Jan, 12:00 phone=+1 212-555-0100
[change-wishes → open:token-1] [withdraw → open:token-2]

desk-assigned handle=K-000002

no-longer-needed

no-longer-here\
""")


def test_somebody_rang():
    assert newly(someone_rang()) == snapshot("""\
rang-noted

rang-received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

rang-goes-on
[where-it-stands → act:token-1] [change-wishes → open:token-2]\
""")
