"""The forms in which a coordinator keeps the directory of further help.

What is entered is the programme's own and public to its staff; nobody is in it.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from bot.cards import Button, Quote, Row, Say
from bot.entries import EntryId, Need, Resource, Where
from bot.events.directory import EntryKept, EntryRemoved
from bot.forms import AnyField, Choice, Form, Option, Page, Text, Values, Wrong
from bot.help_page import COUNTRIES, with_year
from bot.house import dead, directory_of, entry_named, today_of
from bot.looks import Look
from bot.needs import NEEDS, WHERE
from bot.pages import no_longer_here
from bot.people import at_desk
from bot.reading import Fresh, chosen, one
from bot.scene import Sight

LIMITS: Final = {"name": 80, "what": 200, "how": 200}
EVERYWHERE: Final = "any"
KEEP, TAKE_OUT = "keep", "take-out"


def directory(sight: Sight, at: datetime) -> Page:
    if not at_desk(sight.by):
        return no_longer_here()
    entries = directory_of(sight.programme, sight.house)
    old = {entry.id for entry in dead(entries, sight.programme, at)}
    rows = (_row(entry, old=entry.id in old) for entry in entries)
    return Page(
        title="directory",
        body=(Say("directory-page"), *rows),
        buttons=(Button("entry-add", Look.ENTRY_ADDING),),
    )


def _row(entry: Resource, *, old: bool) -> Row:
    checked = "entry-long-ago" if old else "checked-on"
    said = (Quote(entry.name), Say(NEEDS[entry.need]))
    return Row(
        (*said, Say(checked, with_year(entry.checked_on))),
        (Button("entry-change", Look.ENTRY_CHANGING, ref=entry.id),),
    )


def adding(sight: Sight, _at: datetime) -> Form | Page:
    if not at_desk(sight.by):
        return no_longer_here()
    return Form(
        title="entry-add-title",
        intro=(Say("entry-intro"),),
        fields=_fields(sight, None),
        send="entry-send",
    )


def changing(sight: Sight, _at: datetime) -> Form | Page:
    entry = entry_named(sight.entry, sight.programme, sight.house)
    if entry is None or not at_desk(sight.by):
        return no_longer_here()
    still = Choice(
        name="still",
        label="entry-still",
        options=(
            Option(value=KEEP, label=Say("entry-still-keep")),
            Option(value=TAKE_OUT, label=Say("entry-still-take-out")),
        ),
        chosen=KEEP,
    )
    return Form(
        title="entry-change-title",
        intro=(Say("entry-intro"),),
        fields=(still, *_fields(sight, entry)),
        send="entry-send",
    )


def read_added(sight: Sight, values: Values, fresh: Fresh) -> EntryKept | Wrong:
    return _read(sight, values, fresh, EntryId(fresh.request))


def read_changed(
    sight: Sight, values: Values, fresh: Fresh
) -> EntryKept | EntryRemoved | Wrong:
    if chosen(values, "still", (KEEP, TAKE_OUT)) == TAKE_OUT:
        return EntryRemoved(at=fresh.at, by=fresh.by, entry=sight.entry)
    return _read(sight, values, fresh, sight.entry)


def _read(
    sight: Sight, values: Values, fresh: Fresh, entry: EntryId
) -> EntryKept | Wrong:
    written = {name: one(values, name) for name in LIMITS}
    wrong = {n: said for n, text in written.items() if (said := _wrong(n, text))}
    need = chosen(values, "need", tuple(Need))
    where = chosen(values, "where", tuple(Where))
    country = chosen(values, "country", (EVERYWHERE, *_countries(sight)))
    choices = {"need": need, "where": where, "country": country}
    wrong |= {n: Say("choose-one") for n, choice in choices.items() if not choice}
    if wrong or not (need and where and country):
        return Wrong(wrong)
    kept = Resource(
        id=entry,
        **written,
        need=Need(need),
        where=Where(where),
        country=None if country == EVERYWHERE else country,
        checked_on=today_of(sight.programme, fresh.at),
    )
    return EntryKept(at=fresh.at, by=fresh.by, entry=kept)


def _wrong(name: str, text: str) -> Say | None:
    if not text:
        return Say("entry-missing")
    if len(text) > LIMITS[name]:
        return Say("entry-too-long", {"limit": LIMITS[name]})
    return None


def _fields(sight: Sight, now: Resource | None) -> tuple[AnyField, ...]:
    texts = ("", "", "") if now is None else (now.name, now.what, now.how)
    country = EVERYWHERE if now is None or now.country is None else now.country
    return (
        *(_text(n, text) for n, text in zip(LIMITS, texts, strict=True)),
        _choice("need", NEEDS, now.need if now else None),
        _choice("where", WHERE, now.where if now else Where.INSIDE),
        Choice(
            name="country",
            label="entry-country",
            options=tuple(_country(code) for code in (EVERYWHERE, *_countries(sight))),
            chosen=country,
        ),
    )


def _text(name: str, written: str) -> Text:
    return Text(
        name=name,
        label=f"entry-{name}",
        limit=LIMITS[name],
        written=written,
        missing="entry-missing",
    )


def _choice(
    name: str, words: Mapping[Need, str] | Mapping[Where, str], now: str | None
) -> Choice:
    listed = tuple(Option(value=v, label=Say(word)) for v, word in words.items())
    return Choice(name=name, label=f"entry-{name}", options=listed, chosen=now)


def _country(code: str) -> Option:
    if code == EVERYWHERE:
        return Option(value=code, label=Say("entry-everywhere"))
    known = COUNTRIES.get(code)
    return Option(value=code, label=Say(known) if known else Quote(code))


def _countries(sight: Sight) -> tuple[str, ...]:
    """The programme's own first, then those that anything here is for."""
    listed = directory_of(sight.programme, sight.house)
    used: Iterable[str] = (e.country for e in listed if e.country is not None)
    return tuple(dict.fromkeys((sight.programme.country, *sorted({*COUNTRIES, *used}))))
