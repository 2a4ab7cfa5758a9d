"""What stood before people in a journey on Slack: each message, modal and home once.

The fake has recorded all that was sent; what it has not is taken when a journey says
so: fields that are filled in, what is wrong with them, and answers to commands.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from tests.journeys.on_slack import SlackTown
from tests.journeys.person import Person
from tests.slack.fake_client import SlackClient
from tests.slack.fake_reading import inputs_in, state_of, text_of

Json = dict[str, Any]

PASSING: Final = re.compile(
    r"\b[A-Z]-\w+|\d+|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*\b"
    r"|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b"
)
"""What differs from one day to the next, and is no other picture."""
UNSEEN: Final = frozenset(
    {"value", "action_id", "block_id", "private_metadata", "channel", "ts", "metadata"}
)
KINDS: Final = {
    "chat.postMessage": "message",
    "chat.update": "message",
    "views.open": "modal",
    "views.update": "modal",
    "views.publish": "home",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    name: str
    kind: str
    drawn: Json
    state: Json = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    """Of members, by their ids."""

    def texts(self) -> list[str]:
        """All that can be read in it, buttons and placeholders as well."""
        return [*_words(self.drawn), *self.wrong.values()]


@dataclass(slots=True)
class Album:
    scenes: list[Scene] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)

    def take_form(self, town: SlackTown, person: Person, note: str) -> None:
        """The modal that is open, with what was entered."""
        self._take_modal(town, person, note, {})

    def take_refused(self, town: SlackTown, person: Person, note: str) -> None:
        """And with what is wrong: Slack says so until it is mended."""
        self._take_modal(town, person, note, dict(client(town, person).wrong))

    def _take_modal(
        self, town: SlackTown, person: Person, note: str, wrong: dict[str, str]
    ) -> None:
        modal = client(town, person).modal
        assert modal is not None
        held = json.loads(json.dumps(client(town, person).state(modal)))
        names = _names(town)
        self.add("modal", modal.drawn, note, held, wrong=wrong, names=names)

    def take_aside(self, town: SlackTown, person: Person, note: str) -> None:
        """What only they were told, last."""
        self.add("aside", client(town, person).aside[-1], note)

    def take_recorded(self, town: SlackTown) -> None:
        names = _names(town)
        for call in town.fake.calls:
            if call.method in KINDS:
                drawn = call.args.get("view", call.args)
                state = untouched(drawn["blocks"])
                self.add(KINDS[call.method], drawn, "", state, names=names)

    def add(
        self,
        kind: str,
        drawn: Json,
        note: str = "",
        state: Json | None = None,
        *,
        wrong: dict[str, str] | None = None,
        names: dict[str, str] | None = None,
    ) -> None:
        shape = PASSING.sub(
            "#", json.dumps([kind, _seen(drawn), note, wrong], sort_keys=True)
        )
        if not drawn["blocks"] or shape in self._seen:
            return
        self._seen.add(shape)
        number, words = len(self.scenes) + 1, _slug(note or _said(drawn))
        scene = Scene(
            name=f"{number:03}-{kind}-{words}",
            kind=kind,
            drawn=drawn,
            state=state or {},
            wrong=wrong or {},
            names=names or {},
        )
        self.scenes.append(scene)


def client(town: SlackTown, person: Person) -> SlackClient:
    return town.screen(person.name)._client


def _names(town: SlackTown) -> dict[str, str]:
    return {m.id: m.name for m in town.fake.workspace.members.values()}


def untouched(blocks: list[Json]) -> Json:
    return {
        block["block_id"]: {"value": state_of(block["element"])}
        for block in inputs_in(blocks).values()
    }


def _seen(drawn: object) -> object:
    match drawn:
        case dict():
            return {n: _seen(drawn[n]) for n in drawn.keys() - UNSEEN}
        case list():
            return [_seen(each) for each in drawn]
        case _:
            return drawn


def _words(drawn: object) -> Iterator[str]:
    match drawn:
        case {"type": "rich_text_section" | "rich_text_quote", "elements": list(runs)}:
            for run in runs:
                text = run.get("text", "").removeprefix(": ")
                yield from (text, *text.split("\n"))
        case {"type": "plain_text", "text": str(text)}:
            yield from (text, *text.split("\n"))
        case dict():
            for each in drawn.values():
                yield from _words(each)
        case list():
            for each in drawn:
                yield from _words(each)


def _said(drawn: Json) -> str:
    title = drawn.get("title", {}).get("text", "")
    return title or drawn.get("text") or text_of(drawn["blocks"])


def _slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z0-9]+", text.lower())[:8])
