"""Everything that ``serve`` leaves behind on its disk and with a chat service."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.canary.birds import Watch
from tests.canary.served import HOME, Served
from tests.canary.sinks import Recording, moment_of
from tests.canary.ward import Heard


@dataclass(slots=True, kw_only=True)
class ServedRecording(Recording):
    misplaced: Callable[[Heard], Iterator[str]]
    secrets: Watch
    """What none of the files and none of the lines may hold."""
    sinks: Mapping[str, str]
    """Of each call the sink it goes to, by its name."""
    sent: list[Heard] = field(default_factory=list)
    """Every call, and every answer to what was brought."""

    def found(self) -> dict[str, list[str]]:
        found = Recording.found(self)
        for heard in self.sent:
            for one in self.misplaced(heard):
                found.setdefault(self.sinks.get(heard.path, "call"), []).append(one)
        for name, raw in self._kept():
            for one in self.secrets.look(name, raw):
                if not self._is_unfiltered(name, one):
                    found.setdefault(name, []).append(str(one))
        return found

    def freeze(self, house: Served, folder: Path) -> None:
        with house.process.still():
            self.moments.append(moment_of(folder / HOME, folder.parent / "aside"))

    async def ask_around(self, house: Served) -> None:
        """What an operator's own tools see."""
        process = house.process
        pages = {
            "/healthz": process.address,
            "/readyz": process.address,
            "/nowhere": process.address,
            "/metrics": process.metrics,
        }
        for path, address in pages.items():
            headers, raw = await house.get(address + path)
            self.heard.append(
                Heard(viewer="nobody", path=path, raw=raw, headers=headers)
            )

    def _kept(self) -> list[tuple[str, bytes]]:
        files = [each for moment in self.moments for each in moment.files.items()]
        return [*self.said.items(), *files]
