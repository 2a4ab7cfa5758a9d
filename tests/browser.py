"""A real Chromium for the tests of what people see, and axe to read the page.

The machine's own browser is used, never one that a package downloads. A test
module that asks for ``page`` says once that its tests share a loop::

    pytestmark = pytest.mark.asyncio(loop_scope="module")
"""

import json
import os
import shutil
from collections.abc import AsyncIterator
from typing import Any, Final

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright

NAMES: Final = ("chromium", "chromium-browser", "google-chrome")

QUIET: Final = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
)
"""The browser speaks to the page under test and to nobody else."""

PHONE: Final = {"width": 320, "height": 640}
DESK: Final = {"width": 1280, "height": 900}

SERIOUS: Final = frozenset({"serious", "critical"})


def chromium() -> str:
    """Where the browser is; a loud skip where there is none."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip(f"no browser on the PATH; install one of: {', '.join(NAMES)}")
    return found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One browser for the module; each test opens its own pages in it."""
    program = chromium()
    # Chromium's sandbox refuses root, which is who CI is.
    flags = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else [*QUIET]
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=program, args=flags)
        yield launched
        await launched.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """A fresh private window of a desk's width."""
    context = await browser.new_context(viewport=DESK, reduced_motion="reduce")
    yield await context.new_page()
    await context.close()


async def serious_findings(page: Page) -> list[dict[str, Any]]:
    """What axe finds that keeps somebody out, one short entry each."""
    found = (await Axe().run(page)).response["violations"]
    return [
        {"rule": v["id"], "why": v["help"], "where": [n["target"] for n in v["nodes"]]}
        for v in found
        if v["impact"] in SERIOUS
    ]


def as_lines(findings: list[dict[str, Any]]) -> str:
    """The findings for a failing test's message."""
    return "\n".join(json.dumps(finding) for finding in findings)
