"""Take the disk away from a demo that runs, and give it back."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from tests.acceptance.demo import Demo

NOTHING_MORE: Final = 0


@contextmanager
def full_disk(demo: Demo) -> Iterator[None]:
    """No file of the process may be written to, as when the disk has no room left."""
    _, most = resource.prlimit(demo.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(demo.pid, resource.RLIMIT_FSIZE, (NOTHING_MORE, most))
    try:
        yield
    finally:
        resource.prlimit(demo.pid, resource.RLIMIT_FSIZE, (most, most))


@contextmanager
def folder_gone(demo: Demo) -> Iterator[None]:
    """Database and keys are no longer where they were, as when a volume drops out."""
    aside = demo.home.with_name("aside")
    demo.home.rename(aside)
    try:
        yield
    finally:
        aside.rename(demo.home)
