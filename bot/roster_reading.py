"""Read what a coordinator entered of the roster. No free text is taken."""

from bot.cards import Say
from bot.desk.page import supporters_in
from bot.events.rostering import (
    CoverArranged,
    OpenHandedOver,
    RosterSays,
    SupporterChanged,
    SupporterListed,
    SupporterRetired,
)
from bot.forms import Values, Wrong
from bot.people import PersonId, Role, Standing
from bot.reading import Fresh, all_of, chosen, day, one
from bot.roster_form import A_DAY, CAPS, FACTS, GOES, LONGEST_AWAY, STAYS, known
from bot.scene import Sight
from bot.supporter import Away
from bot.wall_clock import day_begins, day_in


def read_listed(sight: Sight, values: Values, fresh: Fresh) -> SupporterListed | Wrong:
    whom = PersonId(one(values, "whom"))
    person = sight.people.get(whom)
    if person is None or person.standing is not Standing.MEMBER or not person.name:
        return Wrong({"whom": Say("choose-one")})
    if person.has(Role.SUPPORTER):
        return Wrong({"whom": Say("roster-is-one-already")})
    says = _read(sight, values)
    if isinstance(says, Wrong):
        return says
    return SupporterListed(at=fresh.at, by=fresh.by, whom=whom, says=says)


def read_changed(
    sight: Sight, values: Values, fresh: Fresh
) -> SupporterChanged | Wrong:
    whom = _picked(sight, values)
    says = _read(sight, values)
    if isinstance(whom, Wrong) or isinstance(says, Wrong):
        return _both(whom, says)
    return SupporterChanged(at=fresh.at, by=fresh.by, whom=whom, says=says)


def read_retired(
    sight: Sight, values: Values, fresh: Fresh
) -> SupporterRetired | Wrong:
    whom = _picked(sight, values)
    if isinstance(whom, Wrong):
        return whom
    return SupporterRetired(at=fresh.at, by=fresh.by, whom=whom)


def read_handed_over(
    sight: Sight, values: Values, fresh: Fresh
) -> OpenHandedOver | Wrong:
    whom = _picked(sight, values)
    if isinstance(whom, Wrong):
        return whom
    return OpenHandedOver(at=fresh.at, by=fresh.by, whom=whom)


def read_covered(sight: Sight, values: Values, fresh: Fresh) -> CoverArranged | Wrong:
    """From the first moment of one day to that of another, on the supporter's clock."""
    whom = _picked(sight, values)
    since, until = day(values, "since"), day(values, "until")
    wrong = dict(whom.fields) if isinstance(whom, Wrong) else {}
    if since is None:
        wrong["since"] = Say("choose-day")
    if until is None:
        wrong["until"] = Say("choose-day")
    today = day_in(sight.by.zone, fresh.at)
    if since and until and not today - A_DAY <= since < until <= today + LONGEST_AWAY:
        wrong["until"] = Say("roster-until-later")
    if wrong or isinstance(whom, Wrong) or since is None or until is None:
        return Wrong(wrong)
    zone = sight.people[whom].zone
    away = Away(since=day_begins(zone, since), until=day_begins(zone, until))
    goes = chosen(values, "open", (STAYS, GOES)) == GOES
    return CoverArranged(
        at=fresh.at, by=fresh.by, whom=whom, away=away, hands_over=goes
    )


def _picked(sight: Sight, values: Values) -> PersonId | Wrong:
    picked = PersonId(one(values, "whom"))
    if picked in {person.id for person in supporters_in(sight)}:
        return picked
    return Wrong({"whom": Say("choose-one")})


def _both(*read: object) -> Wrong:
    wrong = (each.fields for each in read if isinstance(each, Wrong))
    return Wrong({name: said for fields in wrong for name, said in fields.items()})


def _read(sight: Sight, values: Values) -> RosterSays | Wrong:
    trained, valid = day(values, "trained-on"), day(values, "valid-until")
    if trained and valid and valid < trained:
        return Wrong({"valid-until": Say("roster-valid-later")})
    spoken = set(sight.programme.languages)
    cap = chosen(values, "cap", CAPS)
    return RosterSays(
        **{fact: chosen(values, fact, known(sight, fact)) for fact in FACTS},
        languages=tuple(c for c in all_of(values, "languages") if c in spoken),
        cap=None if cap is None else int(cap),
        trained_on=trained,
        valid_until=valid,
    )
