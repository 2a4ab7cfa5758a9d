"""The doctor says what is right and what is not, in plain lines."""

import asyncio
import re
from collections import Counter

from adapters.cli.doctor.accounts import AT_MOST, FIRST, tried
from adapters.clock import SystemClock
from adapters.playground.staff import PEOPLE
from tests.slack.fake import BOT_TOKEN, fake_slack
from tests.slack.fake_workspace import Workspace

SECRET = "0123456789abcdef" * 2
ACCOUNT = "slack_user_id"


def test_the_doctor_says_that_nothing_is_signed_where_it_is_not(ready):
    ready.settles(TEAMS_UNSIGNED="loopback")
    assert (
        "ok     chat platform: Teams: nothing is signed" in ready.runs("doctor").stdout
    )


NOT_SET_UP = (
    "FAULT  chat platform: none is set up; docs/SLACK.md and docs/TEAMS.md tell how"
)


def test_the_doctor_says_what_is_right_and_what_is_not(ready):
    sick = ready.runs("doctor")
    assert sick.returncode == 1
    assert "FAULT  keys" in sick.stdout
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    well = ready.runs("doctor")
    faults = [line for line in well.stdout.splitlines() if line.startswith("FAULT")]
    assert faults == [NOT_SET_UP]
    assert "ok     roster: 28 people" in well.stdout
    assert "ok     further help: 9 entries" in well.stdout
    assert "abab" not in well.stdout + well.stderr


def test_the_doctor_names_what_nobody_has_checked_for_long(ready):
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    programme = ready.folder / "programme.toml"
    written = programme.read_text("utf-8")
    old = re.sub(r"checked_on = \S+", "checked_on = 2025-01-02", written, count=1)
    programme.write_text(old, "utf-8")
    said = (
        "FAULT  further help: not checked for 180 days: Employee assistance programme"
    )
    assert said in ready.runs("doctor").stdout


def test_the_doctor_says_whether_the_root_key_opens_the_keys(ready):
    assert "ok     root key: is given" in ready.runs("doctor").stdout
    ready.runs("roster", "import", "--yes", str(PEOPLE))
    assert "ok     root key: opens the keys" in ready.runs("doctor").stdout
    ready.settles(ROOT_KEY="cd" * 32)
    said = "FAULT  root key: the root key does not open the keys"
    assert said in ready.runs("doctor").stdout


def faults(said):
    return [line for line in said.splitlines() if line.startswith("FAULT")]


def test_each_fault_is_said_once_and_what_needs_it_waits(ready):
    ready.settles(DATABASE_URL="sqlite:///nowhere.sqlite")
    said = ready.runs("doctor").stdout
    assert (
        len([line for line in faults(said) if "run been-there db upgrade" in line]) == 1
    )
    assert "waits  roster: for what is said above" in said
    assert "waits  further help: for what is said above" in said
    ready.settles(PROGRAMME="nowhere.toml", ROOT_KEY="")
    said = ready.runs("doctor").stdout
    told = Counter(line.partition(": ")[2] for line in faults(said))
    assert max(told.values()) == 1, told


def test_a_roster_of_another_workspace_is_noticed_without_a_name(ready):
    ready.runs("roster", "import", "--yes", str(PEOPLE))

    async def examined():
        async with fake_slack(Workspace(SystemClock(), [])) as slack:
            ready.settles(
                SLACK_API_URL=slack.url,
                SLACK_BOT_TOKEN=BOT_TOKEN,
                SLACK_SIGNING_SECRET=SECRET,
            )
            done = await asyncio.to_thread(ready.runs, "doctor")
            return done, {call["user"] for call in slack.called("users.info")}

    done, asked = asyncio.run(examined())
    [line] = [each for each in faults(done.stdout) if "accounts" in each]
    assert "21 of 21 accounts of the roster that were tried" in line
    assert "row 2, 3, " in line
    for row in PEOPLE.read_text("utf-8").splitlines()[1:]:
        user, _, name, *_ = row.split(",")
        assert user in asked or "supporter" not in row
        assert name not in done.stdout + done.stderr
        assert user not in done.stdout + done.stderr


def test_a_few_accounts_are_tried_and_all_who_act_until_there_are_enough():
    staff = [{ACCOUNT: f"U{number}", "roles": ""} for number in range(100)]
    assert [one.row for one in tried(staff, ACCOUNT)] == list(range(2, 2 + FIRST))
    staff[70]["roles"] = "facilitator|supporter"
    staff[80]["roles"] = "coordinator"
    staff[90]["roles"] = "lead"
    staff[0].pop(ACCOUNT)
    rows = [one.row for one in tried(staff, ACCOUNT)]
    assert rows == [*range(3, 3 + FIRST), 72, 82]
    acting = [{ACCOUNT: f"U{number}", "roles": "supporter"} for number in range(100)]
    assert len(tried(acting, ACCOUNT)) == AT_MOST
