"""What must hold however the days go: docs/PROMISES.md, promise by promise.

``AnyDays`` says what may happen. Each invariant reads what has happened since it last
looked, and cites the promise that it keeps. In the end all faults stop, and every open
request must reach a human.
"""

from datetime import timedelta
from typing import Final

import pytest
from hypothesis import settings

from bot.request import Request
from bot.request_status import Status
from tests.bot.crowd import DESK
from tests.bot.promises.left_in_peace import LeftInPeace
from tests.bot.promises.nobody_told import NobodyTold
from tests.bot.promises.nothing_lost import NothingLost
from tests.bot.promises.paused import Paused
from tests.bot.promises.said_in_time import SaidInTime
from tests.bot.promises.supporters_safe import SupportersSafe
from tests.bot.promises.together import Together
from tests.bot.promises.true_when_read import TrueWhenRead

# What the stories cover, many times over: measured, it takes three times as long.
pytestmark = pytest.mark.no_cover

A_DAY: Final = timedelta(days=1)


class Promises(
    NothingLost,
    NobodyTold,
    SaidInTime,
    TrueWhenRead,
    SupportersSafe,
    LeftInPeace,
    Paused,
    Together,
):
    """All of them, on any days; and in the end everybody reaches a human."""

    def teardown(self) -> None:
        """When faults stop, every open request reaches a human."""
        try:
            self._faults_stop()
            self._everybody_reaches_a_human()
            self._forgets_in_the_end()
        finally:
            self.hospital.gate.close()
            self.elsewhere.gate.close()

    def _faults_stop(self) -> None:
        store, outbox = self.hospital.store, self.hospital.outbox
        store.crash_before_commit = store.crash_after_commit = 0
        outbox.crash_before_sending = outbox.crash_after_sending = 0
        self.hospital.comes_again()
        for _ in range(2):
            self.hospital.reports()
            self.hospital.passes(2 * A_DAY)

    def _everybody_reaches_a_human(self) -> None:
        for request in self.hospital.store.kept.requests.values():
            if request.status is Status.SEEKING and not request.unasked:
                self._was_told_of(request)

    def _was_told_of(self, request: Request) -> None:
        desk = set(map(self.hospital.id_of, DESK))
        asked = request.asked is not None and not request.asked.phantom
        reached = [
            message
            for person in desk - {request.asker}
            for message in self.hospital.outbox.chats[person]
            if message.card.body[0].args.get("handle") == request.handle
        ]
        assert reached or asked or self._was_seen_to(request), request

    def _was_seen_to(self, request: Request) -> bool:
        """By one who pressed, though no message may reach them."""
        return any(
            letter.prompted and letter.card.body[0].args.get("handle") == request.handle
            for moment in self.hospital.moments
            for changes in moment.changes
            for letter in changes.letters
        )

    def _forgets_in_the_end(self) -> None:
        for _ in range(12):
            self.hospital.sleeps(6 * A_DAY)
        for request in self.hospital.store.kept.requests.values():
            assert request.status is Status.SEEKING, request
            assert not request.unasked, request
        assert not self.hospital.store.kept.rounds
        assert not self.hospital.store.kept.approaches
        assert not self.hospital.store.kept.groups
        self.promise_10_nothing_of_it_remains()
        self.promise_10_its_messages_are_drawn_anew()
        self.promise_9_no_named_time_passes_in_silence()
        self.promise_9_the_time_in_a_message_is_the_time_that_is_kept()
        self.promise_1_whoever_asked_hears_of_the_end()
        self.promise_8_what_is_told_is_so_when_it_arrives()
        self.promise_8_nobody_is_nudged_about_what_is_answered()
        self.promise_3_what_is_typed_is_never_kept()
        self.promise_1_every_open_request_has_a_next_action()


Promises.TestCase.settings = settings(max_examples=40, stateful_step_count=30)
TestPromises = Promises.TestCase
