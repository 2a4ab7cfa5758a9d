"""What a coordinator can open: whom to reach out to, and how many had their turn.

Nobody is named once it is sent, and no number says what came of it.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.cards import Button, Fact, Part, Row, Say, Tone
from bot.event_kinds import EventKind, called, kind_named
from bot.events.outreach import RoundConfirmed, RoundDiscarded, RoundDrafted
from bot.forms import Choice, Form, Option, Page, People, Text, Values, Wrong
from bot.looks import Look
from bot.outreach.rounds import MOST, Round, RoundId, RoundStatus, Way
from bot.pages import no_longer_here
from bot.people import PersonId, Standing, at_desk
from bot.reading import Fresh, all_of, chosen
from bot.scene import Sight
from bot.wall_clock import day_in

LIST: Final = "list"
PICKED_AT_MOST: Final = 100
LIST_LIMIT: Final = 2000
"""Characters. Teams gives no longer text back to be mended; a file may be longer."""
LINES_TOLD: Final = 10
BEGIN: Final = Button("outreach-begin", RoundConfirmed, tone=Tone.PRIMARY)
RUNNING: Final = Button("open-running", Look.RUNNING, tone=Tone.PRIMARY)
WAYS: Final = {
    Way.SUPPORTER_FIRST: "outreach-supporter-first",
    Way.ASKING_FIRST: "outreach-asking-first",
}


def outreach(sight: Sight, _at: datetime) -> Form | Page:
    """What they have drafted, to be looked at; else the form, and how it goes."""
    if not at_desk(sight.by):
        return no_longer_here()
    draft = draft_in(sight)
    return _form(sight) if draft is None else _preview(draft, sight)


def draft_in(sight: Sight) -> Round | None:
    return next((r for r in sight.rounds if _is_theirs_to_begin(r, sight)), None)


def _is_theirs_to_begin(round_: Round, sight: Sight) -> bool:
    return round_.status is RoundStatus.DRAFTED and round_.by == sight.by.id


def _preview(draft: Round, sight: Sight) -> Page:
    kind = kind_named(draft.kind, sight.programme.event_kinds)
    paused = sight.house.paused_since is not None
    return Page(
        title="outreach-preview-title",
        body=(
            Say("outreach-preview", {"count": draft.total}),
            Fact(Say("outreach-kind"), called(kind)),
            Fact(Say("outreach-way"), Say(WAYS[draft.way])),
            Say("outreach-paused" if paused else "outreach-preview-silent"),
        ),
        buttons=(
            RUNNING if paused else BEGIN,
            Button("outreach-add-more", Look.OUTREACH_MORE),
            Button("outreach-discard", RoundDiscarded),
        ),
    )


def _form(sight: Sight) -> Form:
    return Form(
        title="outreach-title",
        intro=(Say("outreach-intro"), *_progress(sight)),
        fields=(
            Choice(
                name="kind",
                label="outreach-kind",
                hint="outreach-kind-hint",
                options=tuple(_kind(kind) for kind in sight.programme.event_kinds),
            ),
            *whom(),
            Choice(
                name="way",
                label="outreach-way",
                hint="outreach-way-hint",
                options=tuple(map(_way, Way)),
                chosen=Way.SUPPORTER_FIRST.value,
            ),
        ),
        send="outreach-send",
    )


def whom() -> tuple[People, Text]:
    """As many as a form of each platform takes back in one go."""
    return (
        People(
            name="colleagues",
            label="outreach-people",
            optional=True,
            at_most=PICKED_AT_MOST,
        ),
        Text(
            name=LIST,
            label="outreach-list",
            hint="outreach-list-hint",
            optional=True,
            limit=LIST_LIMIT,
        ),
    )


def _progress(sight: Sight) -> Iterator[Part]:
    """Of every round; drafts are their author's own."""
    for round_ in sight.rounds:
        if round_.status is not RoundStatus.DRAFTED:
            on = day_in(sight.by.zone, round_.drafted_at)
            said = Say(
                "outreach-progress",
                {"on": on, "processed": round_.processed, "total": round_.total},
            )
            yield Row((said,))


def _kind(kind: EventKind) -> Option:
    return Option(value=kind.key, label=called(kind))


def _way(way: Way) -> Option:
    return Option(value=way.value, label=Say(WAYS[way]))


def read_outreach(sight: Sight, values: Values, fresh: Fresh) -> RoundDrafted | Wrong:
    kinds = [kind.key for kind in sight.programme.event_kinds]
    kind, way = chosen(values, "kind", kinds), chosen(values, "way", tuple(Way))
    people = people_in(sight, values)
    wrong = dict(wrong_list(sight, people, MOST))
    wrong |= {
        n: Say("choose-one") for n, v in {"kind": kind, "way": way}.items() if not v
    }
    if wrong or kind is None or way is None:
        return Wrong(wrong)
    return RoundDrafted(
        at=fresh.at,
        by=fresh.by,
        round=RoundId(fresh.request),
        way=Way(way),
        kind=kind,
        people=people,
    )


def people_in(sight: Sight, values: Values) -> tuple[PersonId, ...]:
    """Who can be reached at all, each once."""
    picked = (sight.people.get(PersonId(p)) for p in all_of(values, "colleagues"))
    here = [p.id for p in picked if p is not None and p.standing is Standing.MEMBER]
    pasted = sight.listed.people if sight.listed else ()
    return tuple(dict.fromkeys((*here, *pasted)))


def wrong_list(
    sight: Sight, people: tuple[PersonId, ...], most: int
) -> Iterator[tuple[str, Say]]:
    unknown = sight.listed.unknown if sight.listed else ()
    if unknown:
        told = ", ".join(map(str, unknown[:LINES_TOLD]))
        more = max(0, len(unknown) - LINES_TOLD)
        yield LIST, Say("outreach-lines-unknown", {"lines": told, "more": more})
    elif not people:
        yield LIST, Say("outreach-nobody")
    elif len(people) > most:
        yield LIST, Say("outreach-too-many", {"most": most})
