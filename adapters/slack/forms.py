"""Forms and pages as Slack's modals, and what was entered as values again.

A modal remembers the token that opened it in its ``private_metadata``, which whoever
sends it may have forged: the core authorises it anew. What was entered in a form that
has to be mended stays there by itself.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from adapters.entered import Picked, texts
from adapters.readers import Reader
from adapters.slack.blocks import plain, sections
from adapters.slack.cards import draw_page, draw_parts, help_block
from adapters.slack.fields import Accounts, draw_field
from bot.cards import Say
from bot.forms import Form, Page, Values
from bot.programme import Programme

Json = dict[str, Any]

FORM: Final = "form"
PAGE: Final = "page"
TOKEN_AT_MOST: Final = 3000
"""Of ``private_metadata``. A token that is longer was never one of ours."""


def draw_view(
    opened: Form | Page, token: str, accounts: Accounts, reader: Reader
) -> Json:
    """``accounts``: the Slack user ids of those whom the form names already."""
    remembered = {"private_metadata": token[:TOKEN_AT_MOST]}
    if isinstance(opened, Page):
        return _modal(opened.title, draw_page(opened, reader), reader) | remembered
    fields = [draw_field(field, accounts, reader) for field in opened.fields]
    blocks = [*draw_parts(opened.intro, reader), *fields]
    return {
        **_modal(opened.title, blocks, reader),
        **remembered,
        "callback_id": FORM,
        "submit": plain(reader.named(opened.send)),
    }


def draw_loading(reader: Reader) -> Json:
    """Stands until what is slow has come."""
    return draw_said("loading-title", "loading", reader)


def draw_said(title: str, said: str, reader: Reader) -> Json:
    """A short word, by the names of its wordings."""
    return _modal(title, list(sections(reader.named(said))), reader)


def draw_failure(reader: Reader, programme: Programme) -> Json:
    """Needs no database: whom to call stands in it, and a press for help."""
    sorry = reader.text(Say("cannot-keep", programme.reached_at))
    return _modal("cannot-keep-title", [*sections(sorry), help_block(reader)], reader)


def draw_update(view: Json) -> Json:
    """The answer to a form in whose place another view is to stand."""
    return {"response_action": "update", "view": view}


def read_state(view: object) -> tuple[Values, Picked]:
    """What was entered and who was picked, by field, of whatever Slack, or not, sent.

    What no form can hold is nothing entered.
    """
    entered = dict(_entered(view))
    picked = dict(_picked(entered))
    values = {n: _values(each) for n, each in entered.items() if n not in picked}
    return values, picked


def _entered(view: object) -> Iterator[tuple[str, Mapping[str, object]]]:
    match view:
        case {"state": {"values": Mapping() as fields}}:
            for name, actions in fields.items():
                match actions:
                    case {"value": Mapping() as each}:
                        yield str(name), each


def _picked(
    entered: Mapping[str, Mapping[str, object]],
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, each in entered.items():
        if isinstance(users := each.get("selected_users"), list):
            yield name, texts(users)


def _values(each: Mapping[str, object]) -> tuple[str, ...]:
    match each:
        case {"selected_options": list(options)}:
            return texts([o.get("value") for o in options if isinstance(o, Mapping)])
        case {"selected_option": {"value": value}}:
            return texts([value])
        case {"selected_date": value} | {"selected_time": value} | {"value": value}:
            return texts([value])
        case _:
            return ()


def _modal(title: str, blocks: list[Json], reader: Reader) -> Json:
    return {
        "type": "modal",
        "callback_id": PAGE,
        "title": plain(reader.named(title)),
        "close": plain(reader.named("close")),
        "blocks": blocks,
    }
