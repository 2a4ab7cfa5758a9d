"""Everything that is kept about one person, line by line.

One list serves the page and the export, so that neither can say less than the other.
"""

from collections.abc import Iterator
from datetime import date

from bot.cards import Say
from bot.kept.groups import in_groups
from bot.kept.line import Line, Section, in_languages, name_of, section
from bot.kept.supporter import kept_about_supporter
from bot.kept.words import (
    ASKED,
    RATHER,
    ROLES,
    SAID,
    SOON,
    STATUSES,
    TRAINED_IN,
    said_country,
    said_language,
    said_zone,
)
from bot.outreach.rounds import ApproachStatus
from bot.people import Person
from bot.request import Request
from bot.scene import Around, Sight
from bot.wall_clock import day_in


def kept_about(sight: Sight) -> Iterator[Section]:
    yield section("kept-person", _person(sight))
    yield section("kept-account", _account(sight))
    if sight.own is not None:
        yield section("kept-request", _request(sight, sight.own))
    if sight.around.approaches or sight.around.reaching:
        yield section("kept-approach", _approached(sight.around))
    together = tuple(in_groups(sight.groups, sight.by.id, sight.by.zone))
    if together:
        yield section("kept-groups", (Line(*fact) for fact in together))
    yield from kept_about_supporter(sight)


def _person(sight: Sight) -> Iterator[Line]:
    """What the roster says, or the chat tool where the roster does not."""
    by = sight.by
    yield Line("kept-on-roster", by.on_roster)
    yield Line("kept-name", by.name)
    yield from (Line("kept-role", r, Say(ROLES[r])) for r in sorted(by.roles))
    yield Line("kept-profession", by.profession)
    yield Line("kept-specialty", by.specialty)
    yield Line("kept-unit", by.unit)
    yield Line("kept-seniority", by.seniority)
    yield Line("kept-manager", name_of(sight, by.manager) if by.manager else None)
    yield from in_languages(by.languages)
    yield Line("kept-zone", by.zone, said_zone(by.zone))
    yield Line("kept-country", by.country, said_country(by.country))
    yield Line("kept-trained-on", by.trained_on)
    yield Line("kept-valid-until", by.valid_until)
    yield from _training(by)
    yield Line("kept-cap", by.cap)
    if by.willing is not None:
        yield Line("kept-willing", by.willing.said, Say(SAID[by.willing.said]))
        yield Line("kept-willing-asked", by.willing.asked, Say(ASKED[by.willing.asked]))
        yield Line("kept-willing-next", by.willing.next_on)
    yield Line("kept-debrief-on", by.debrief_on)


def _training(by: Person) -> Iterator[Line]:
    for training in by.training:
        yield Line("kept-training", training.kind, Say(TRAINED_IN[training.kind]))
        yield Line("kept-trained-on", training.trained_on)
        yield Line("kept-valid-until", training.valid_until)
    for ending in by.endings:
        yield Line("kept-ending", ending.on)
        yield Line("kept-reminded", ending.told)


def _account(sight: Sight) -> Iterator[Line]:
    yield Line("kept-addresses", sight.addresses)
    yield Line("kept-greeted", sight.by.greeted)
    yield Line("kept-never-approach", sight.by.never_approach)
    spoken = sight.by.speaks
    yield Line("kept-speaks", spoken, said_language(spoken))


def _approached(around: Around) -> Iterator[Line]:
    """That they may be, or were, approached; by whose wish is kept nowhere."""
    said_no = any(a.status is ApproachStatus.DECLINED for a in around.approaches)
    yield Line("kept-may-touch-base", value=True)
    yield Line("kept-said-no-thanks", said_no or None)


def _request(sight: Sight, own: Request) -> Iterator[Line]:
    wishes = own.wishes
    yield Line("kept-status", own.status, Say(STATUSES[own.status]))
    yield Line("kept-handle", own.handle)
    yield Line("kept-asked-at", own.asked_at)
    # Nobody reads their own who is known by a name alone (called).
    yield Line("kept-entered-by", own.entered_by is not None)
    yield Line("kept-rather", wishes.rather, Say(RATHER[wishes.rather]))
    yield Line("kept-widened", own.widened)
    yield Line("kept-asked-to-widen", own.asked_to_widen)
    yield from in_languages((wishes.language,))
    named = sorted(name_of(sight, person) for person in wishes.not_these)
    yield from (Line("kept-not-these", name) for name in named)
    yield Line("kept-first", name_of(sight, wishes.first) if wishes.first else None)
    yield Line("kept-reach", wishes.reach)
    yield Line("kept-soon", wishes.soon, Say(SOON[wishes.soon]))
    yield Line("kept-check-ins", wishes.check_ins)
    yield Line("kept-seek-by", own.seek_by)
    # Who asked knows whom they talk to; a message never says it, this page may.
    yield Line(
        "kept-supporter", name_of(sight, own.supporter) if own.supporter else None
    )
    yield Line("kept-accepted-at", own.accepted_at)
    yield from (Line("kept-contact-by", by) for by in own.contact_by)
    yield Line("kept-contact-asks", own.contact_asks)
    yield Line("kept-tries", own.tries)
    yield Line("kept-look-again", own.look_again)
    yield Line("kept-supporter-left", own.supporter_left)
    yield Line("kept-desk", bool(own.stalls or own.told))
    yield Line("kept-concern", own.concern is not None)
    yield Line("kept-passed-on", len(own.passed_on))
    yield Line("kept-recorded", own.recorded)
    yield Line("kept-zone", own.zone, said_zone(own.zone))
    yield Line("kept-letters", sight.letters)
    yield Line("kept-closed-at", own.closed_at)
    yield Line("kept-earlier", sight.earlier or None)
    yield Line("kept-erased-on", erased_on(own))


def erased_on(own: Request) -> date | None:
    """When it will be forgotten, as far as that is settled."""
    if own.closed_at is None:
        return None
    return day_in(own.zone, own.closed_at + own.policy.erase_after)
