"""Settings that are read from files, and names that are no settings at all."""

import os
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

from store.errors import RootKeyRefused
from store.keys import read_root_key

PREFIX: Final = "BEEN_THERE_"
FILE: Final = "_FILE"
ROOT_KEY: Final = "root_key"
LARGEST: Final = 64 * 1024


class SettingsWrong(Exception):  # noqa: N818
    """It cannot start like this. Every reason is a line of its own."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(lines))


class FromFiles(PydanticBaseSettingsSource):
    """BEEN_THERE_X_FILE names the file that holds BEEN_THERE_X."""

    def __init__(self, settings_cls: type[BaseSettings]) -> None:
        super().__init__(settings_cls)
        self._files = {n.upper(): v for n, v in os.environ.items() if v}

    def get_field_value(
        self, field: FieldInfo, field_name: str
    ) -> tuple[Any, str, bool]:
        variable = PREFIX + field_name.upper()
        named = self._files.get(variable + FILE)
        if named is None:
            return None, field_name, False
        if variable in self._files:
            raise SettingsWrong([f"{variable}: is set, and {variable}{FILE} as well"])
        return _held(Path(named), field_name, variable + FILE), field_name, False

    def __call__(self) -> dict[str, Any]:
        fields = self.settings_cls.model_fields.items()
        found = {name: self.get_field_value(field, name)[0] for name, field in fields}
        return {name: value for name, value in found.items() if value is not None}


def _held(path: Path, name: str, variable: str) -> str:
    try:
        if name == ROOT_KEY:
            return read_root_key(path).hex()
        with path.open(encoding="utf-8") as file:
            return file.read(LARGEST).strip()
    except RootKeyRefused as refused:
        raise SettingsWrong([f"{variable}: {refused}"]) from None
    except UnicodeDecodeError:
        raise SettingsWrong([f"{variable}: the file is not text in UTF-8"]) from None
    except OSError as away:
        reason = away.strerror
        raise SettingsWrong(
            [f"{variable}: the file cannot be read: {reason}"]
        ) from None


def unknown_settings(
    settings_cls: type[BaseSettings], environ: Mapping[str, str]
) -> list[str]:
    """A line for each variable that looks like a setting and is none."""
    plain = [PREFIX + name.upper() for name in settings_cls.model_fields]
    known = {*plain, *(name + FILE for name in plain)}
    strangers = sorted(
        name
        for name in environ
        if name.upper().startswith(PREFIX) and name.upper() not in known
    )
    return [_nearest(name, sorted(known)) for name in strangers]


def _nearest(stranger: str, known: list[str]) -> str:
    near = get_close_matches(stranger.upper(), known, n=1, cutoff=0.8)
    hint = f"; did you mean {near[0]}?" if near else ""
    return f"{stranger}: is no setting of ours, and is not read{hint}"
