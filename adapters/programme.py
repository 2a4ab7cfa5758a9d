"""Read a programme from its TOML file, or say in one line each what is wrong."""

import tomllib
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from adapters.programme_shape import (
    ConfirmationSection,
    EventKindSection,
    PolicySection,
    ProgrammeFile,
    ResourceSection,
    WorkingSection,
)
from adapters.programme_values import WEEKDAYS
from bot.calendar import Calendar
from bot.entries import Resource
from bot.event_kinds import USUAL, EventKind
from bot.hours import hours_between
from bot.policy import Policy
from bot.programme import (
    Confirmation,
    Director,
    Office,
    OwnLine,
    Programme,
    ProgrammeKey,
    SafetyProtocol,
    Statement,
)

Json = dict[str, Any]
SAMPLE: Final = Path(__file__).with_name("programme.toml")


class ProgrammeWrong(Exception):  # noqa: N818
    """The file cannot be used. Every reason is a line of its own."""

    def __init__(self, path: Path, reasons: list[str]) -> None:
        self.lines = tuple(f"{path.name or path}: {reason}" for reason in reasons)
        super().__init__("\n".join(self.lines))


def read_programme(path: Path | None) -> Programme:
    """Read this file; none is the fictional programme that ships.

    Raises ProgrammeWrong with all that is wrong at once.
    """
    path = path or SAMPLE
    written = _toml(path)
    try:
        return _programme(ProgrammeFile.model_validate(written))
    except ValidationError as wrong:
        errors = wrong.errors(include_url=False, include_input=False)
        raise ProgrammeWrong(path, [_reason(error) for error in errors]) from None


def _toml(path: Path) -> Json:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as away:
        raise ProgrammeWrong(path, [f"cannot be read: {away.strerror}"]) from None
    except UnicodeDecodeError:
        raise ProgrammeWrong(path, ["is not text in UTF-8"]) from None
    except tomllib.TOMLDecodeError as wrong:
        raise ProgrammeWrong(path, [f"is not TOML: {wrong}"]) from None


def _reason(error: ErrorDetails) -> str:
    where = ""
    for part in error["loc"]:
        where += f" (entry {part + 1})" if isinstance(part, int) else f".{part}"
    return f"{where.removeprefix('.')}: {_said(error)}"


def _said(error: ErrorDetails) -> str:
    match error["type"]:
        case "missing":
            return "is missing"
        case "extra_forbidden":
            return "is not a key of this section"
        case "value_error":
            return str(error["ctx"]["error"])
        case _:
            return error["msg"].replace("Input should", "should")


def _programme(file: ProgrammeFile) -> Programme:
    about = file.programme
    return Programme(
        key=ProgrammeKey(about.key),
        name=about.name,
        app_name=about.app_name,
        country=about.country,
        languages=tuple(about.languages),
        publishes_supporters=about.publishes_supporters,
        calendar=_calendar(file.working, about.zone),
        office=Office(**file.office.model_dump()),
        director=Director(**file.director.model_dump()),
        statement=Statement(
            version=file.statement.version, paragraphs=tuple(file.statement.text)
        ),
        policy=_policy(file.policy),
        help_lines=tuple(OwnLine(**line.model_dump()) for line in file.help_lines),
        safety=SafetyProtocol(
            steps=tuple(file.safety.steps), on_call=file.safety.on_call
        ),
        resources=tuple(_resource(resource) for resource in file.resources),
        confirmation=_confirmation(file.confirmation),
        event_kinds=_event_kinds(file.event_kinds),
    )


def _calendar(working: WorkingSection, zone: str) -> Calendar:
    days = [WEEKDAYS.index(day) for day in working.days]
    hours = hours_between(working.opens, working.closes, days, zone)
    return Calendar(hours=hours, holidays=frozenset(working.holidays))


def _policy(section: PolicySection) -> Policy:
    """TOML has lists, where a decision of several numbers is never changed again."""
    decided: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in section.model_dump().items()
    }
    return Policy(**decided)


def _resource(section: ResourceSection) -> Resource:
    return Resource(**section.model_dump())


def _event_kinds(sections: list[EventKindSection] | None) -> tuple[EventKind, ...]:
    if sections is None:
        return USUAL
    return tuple(EventKind(**section.model_dump()) for section in sections)


def _confirmation(section: ConfirmationSection) -> Confirmation | None:
    if section.confirmed_on is None or section.confirmed_by_role is None:
        return None
    return Confirmation(
        confirmed_on=section.confirmed_on, confirmed_by_role=section.confirmed_by_role
    )
