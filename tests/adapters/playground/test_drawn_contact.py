"""The messages once somebody is found, as the playground draws them, and what changes."""

from inline_snapshot import snapshot

from tests.adapters.playground.told import messages, newly
from tests.adapters.stories import (
    changed_and_withdrawn,
    changed_to_another_language,
    concerned,
    followed_to_the_end,
    settled_and_recorded,
)

CONTACT_CHECK_INS_CLOSING_AND_FORGETTING = snapshot("""\
received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

offer soon=today by=Mon 7 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

offer-taken by=Tue 8 Jan, 09:00
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

matched by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [someone-else-please → act:token-2]

offer-you-said-yes

contact-slower by=Wed 9 Jan, 09:00
[we-spoke → act:token-1] [someone-else-please → act:token-2]

contact-ask
[been-in-touch → act:token-1] [not-yet → act:token-2] [could-not-reach → act:token-3] [pass-it-on → act:token-4]

not-yet-noted
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

contact-answered

not-heard phone=+1 212-555-0100
[we-spoke → act:token-1] [someone-else-please → act:token-2]

desk-no-contact handle=K-000002 hours=0
[open-desk → open:token-1]

contact-noted

check-in
[fine → act:token-1] [another-talk → act:token-2] [other-help → open:token-3]

another-talk-noted by=Mon 21 Jan, 09:00
[change-wishes → open:token-1] [someone-else-please → act:token-2]

another-talk-asked by=Mon 21 Jan, 09:00
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

check-in-answered

contact-slower by=Tue 22 Jan, 09:00
[we-spoke → act:token-1] [someone-else-please → act:token-2]

closed on=11 March
[talk-to-a-peer → open:token-1] [erase-now → open:token-2]

record-asked
[*leave-record → open:token-1]

how-are-you
[i-am-fine → act:token-1] [i-would-like-to-talk → act:token-2] [pause-me → act:token-3]

part-over

forgotten

supporter-fine\
""")


def test_contact_check_ins_closing_and_forgetting():
    assert messages(followed_to_the_end()) == CONTACT_CHECK_INS_CLOSING_AND_FORGETTING


CHANGING_AND_WITHDRAWING = snapshot("""\
hello app=Been There
hello-what
hello-limits
hello-statement version=1
hello-office phone=+1 212-555-0100 mail=peer-support@harbour.example director_phone=+1 212-555-0102 director_mail=director@harbour.example
[*talk-to-a-peer → open:token-1] [other-help → open:token-2]

received by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

offer soon=today by=Mon 7 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

offer-taken by=Tue 8 Jan, 09:00
[*open-who-and-how → open:token-1] [pass-it-on → act:token-2]

matched by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [someone-else-please → act:token-2]

offer-you-said-yes

wishes-changed-supporter

how-to-reach-changed
[*open-who-and-how → open:token-1]

wishes-kept

contact-slower by=Wed 9 Jan, 09:00
[we-spoke → act:token-1] [someone-else-please → act:token-2]

contact-ask
changed-since
[been-in-touch → act:token-1] [not-yet → act:token-2] [could-not-reach → act:token-3] [pass-it-on → act:token-4] [*open-who-and-how → open:token-5]

someone-else-noted by=Wed 9 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

no-longer-needed

offer soon=today by=Tue 8 Jan, 13:00
[*offer-yes → act:token-1] [offer-not-now → act:token-2]

part-over

withdrawn on=22 January
[talk-to-a-peer → open:token-1] [erase-now → open:token-2]

status-closed
[talk-to-a-peer → open:token-1]\
""")


def test_changing_and_withdrawing():
    assert messages(changed_and_withdrawn()) == CHANGING_AND_WITHDRAWING


def test_another_language_after_a_yes():
    assert newly(changed_to_another_language()) == snapshot("""\
wishes-changed-someone-else by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

no-longer-needed

desk-nobody-found handle=K-000005 hours=9
[open-desk → open:token-1]

part-over\
""")


def test_a_concern_and_somebody_else():
    assert newly(concerned()) == snapshot("""\
concern-raised
[open-concern → open:token-1]

concern-passed-on
or-someone-else
[someone-else-please → act:token-1]

someone-else-noted by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

no-longer-needed

part-over

wishes-changed by=Mon 14 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]\
""")


def test_what_a_supporter_settles_and_records():
    assert newly(settled_and_recorded()) == snapshot("""\
nothing-open
[talk-to-a-peer → open:token-1]

settings-kept

status-seeking by=Tue 8 Jan, 09:00
[change-wishes → open:token-1] [withdraw → open:token-2]

status-accepted
[change-wishes → open:token-1] [someone-else-please → act:token-2]

we-spoke-noted
[change-wishes → open:token-1] [someone-else-please → act:token-2]

contact-answered

closed on=4 February
[talk-to-a-peer → open:token-1] [erase-now → open:token-2]

record-asked
[*leave-record → open:token-1]

how-are-you
[i-am-fine → act:token-1] [i-would-like-to-talk → act:token-2] [pause-me → act:token-3]

part-over

record-thanks\
""")
