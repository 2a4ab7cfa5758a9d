"""``been-there announcement --out FOLDER``: the letter to all staff, and a poster."""

import argparse
import re
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from adapters.cli.confirmed import why_not_confirmed
from adapters.clock import SystemClock
from adapters.programme import read_programme
from adapters.readers import Reader, Readers
from adapters.setting_files import SettingsWrong
from adapters.settings import Settings
from bot.announcement import poster, welcome
from bot.languages import first_spoken

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

LETTER: Final = "welcome.txt"
POSTER: Final = "poster.html"
LOOK: Final = """\
@page { size: A4; margin: 20mm }
html { color-scheme: light; background: #fff }
body { font: clamp(13pt, 3.4vw, 20pt)/1.5 system-ui, sans-serif; max-width: 34em; margin: 3em auto; padding: 0 1em; color: #12303a }
h1 { font-size: 2em; line-height: 1.15; color: #14616b }
footer { margin-top: 4em; font-size: .7em; color: #44565c }
.whole { display: inline-block; max-width: 100%; overflow-wrap: anywhere }
"""
WHOLE: Final = re.compile(r"\S+@\S+|\+?\d[\d -]{5,}\d[.,;]?")
"""A number or an address: who dials or types it should not have to join it."""
UNBROKEN: Final = r'<span class="whole">\g<0></span>'


def add_to(commands: "Commands") -> None:
    parser = commands.add_parser(
        "announcement", help="a letter to all staff, and a poster"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.set_defaults(carry_out=carry_out)


def carry_out(settings: Settings, asked: argparse.Namespace) -> int:
    programme = read_programme(settings.programme)
    unconfirmed = why_not_confirmed(programme, SystemClock().now())
    lines = () if unconfirmed else programme.help_lines
    reader = Readers(programme).of(programme.zone)
    letter = [reader.text(said) for said in welcome(programme, lines)]
    shown = [reader.text(said) for said in poster(programme, lines)]
    folder: Path = asked.out
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / LETTER).write_text("\n\n".join(letter) + "\n", "utf-8")
        (folder / POSTER).write_text(_drawn(shown, reader), "utf-8")
    except OSError as away:
        raise SettingsWrong([f"--out: cannot be written: {away.strerror}"]) from None
    print(f"{folder}: {LETTER} and {POSTER} written, for {programme.app_name}")
    if unconfirmed:
        print("they name no help line:")
        print(unconfirmed)
    return 0


def _drawn(shown: Sequence[str], reader: Reader) -> str:
    """One page without a script, a font or a picture from anywhere."""
    title, *said, foot = map(escape, shown)
    body = "\n".join(f"<p>{WHOLE.sub(UNBROKEN, line)}</p>" for line in said)
    name = escape(reader.programme.app_name)
    language = first_spoken(reader.programme.languages)
    return f"""\
<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}</title>
<style>
{LOOK}</style>
<h1>{title}</h1>
{body}
<footer>{foot}</footer>
</html>
"""
