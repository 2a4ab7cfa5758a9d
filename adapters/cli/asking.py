"""Whether what was shown is to be done: asked on the terminal, or said beforehand."""

import argparse
import sys
from typing import Final

SURE: Final = ("y", "yes")
SHOWN, REFUSED = 0, 1


def add_sureness(parser: argparse.ArgumentParser) -> None:
    sure = parser.add_mutually_exclusive_group()
    sure.add_argument("--yes", action="store_true", help="do not ask")
    sure.add_argument("--dry-run", action="store_true", help="only show what changes")


def is_wanted(asked: argparse.Namespace) -> int | None:
    """Nothing, where it is to be done; else the exit code of what was not."""
    if asked.dry_run:
        return SHOWN
    if asked.yes:
        return None
    if not sys.stdin.isatty():
        print("this was a dry run; --yes takes it in")
        return SHOWN
    if input("Take this in? [y/N] ").strip().lower() in SURE:
        return None
    print("nothing was changed")
    return REFUSED
