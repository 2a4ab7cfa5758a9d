"""What somebody fills in, as Teams brings it: flat, by id, and many joined by commas."""

from typing import Any, Final

from tests.teams.fake_reading import inputs_in
from tests.teams.fake_tenant import Tenant
from tests.teams.fake_things import Kind

Json = dict[str, Any]

JOINED_BY: Final = ","
DIRECTORY: Final = "graph.microsoft.com/users"
IN_DIRECTORY: Final = frozenset({Kind.MEMBER, Kind.GUEST})


def as_drawn(card: Json) -> dict[str, str]:
    """What every field holds before anybody touches it."""
    return {each["id"]: each.get("value", "") for each in inputs_in(card).values()}


def value_of(field: Json, entered: tuple[str, ...], tenant: Tenant) -> str:
    """Raises AssertionError, ValueError for what this field does not take."""
    match field["type"]:
        case "Input.ChoiceSet":
            assert field.get("isMultiSelect") or len(entered) <= 1, entered
            return JOINED_BY.join(_picked(field, each, tenant) for each in entered)
        case "Input.Text":
            [text] = entered
            assert len(text) <= field.get("maxLength", len(text)), text
            return text
        case _:
            [one] = entered
            return one


def missing_in(card: Json, held: dict[str, str]) -> dict[str, str]:
    """What Teams says at fields that need something, and have nothing: by id."""
    return {
        each["id"]: each.get("errorMessage", "")
        for each in inputs_in(card).values()
        if each.get("isRequired") and not held[each["id"]].strip()
    }


def _picked(field: Json, title: str, tenant: Tenant) -> str:
    """One of the choices; or, in a people picker, somebody of the organisation."""
    offered = [c["value"] for c in field["choices"] if c["title"] == title]
    if not offered and field.get("choices.data", {}).get("dataset") == DIRECTORY:
        offered = [
            member.object_id
            for member in tenant.members.values()
            if member.name == title and member.kind in IN_DIRECTORY
        ]
    [value] = offered
    return str(value)
