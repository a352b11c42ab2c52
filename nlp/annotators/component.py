"""What all components share: they keep no state but their settings, and say so on disk."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
from spacy.tokens import Doc

from ..errors import SettingError


class Component:
    """A spaCy component whose whole state is its settings: serialised, compared when read, never silently lost."""

    name: str = ""

    def settings(self) -> dict[str, Any]:
        """The settings that make this component; plain values."""
        return {}

    def __call__(self, doc: Doc) -> Doc:
        raise NotImplementedError

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """The settings as JSON."""
        return msgspec.json.encode({"component": type(self).__name__, **self.settings()})

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Component:
        """Raises SettingError where the data is another component's, or was made with other settings."""
        try:
            found = msgspec.json.decode(data)
        except msgspec.MsgspecError as error:
            raise SettingError(f"{type(self).__name__}: expected its settings as JSON: {error}") from error
        wanted = {"component": type(self).__name__, **self.settings()}
        if found != wanted:
            raise SettingError(
                f"{type(self).__name__}: expected settings {wanted}, found {found}; save the pipeline again"
            )
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Writes `settings.json` into the folder `path`."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "settings.json").write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Component:
        """Reads `settings.json` in the folder `path`. Raises SettingError as from_bytes."""
        try:
            data = (Path(path) / "settings.json").read_bytes()
        except OSError as error:
            raise SettingError(f"{type(self).__name__}: expected settings.json in {path}: {error}") from error
        return self.from_bytes(data)
