"""The zip container of a docx, opened with care: its directory is checked and what unpacks is counted."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from typing import Final

from lxml import etree

from ..errors import BrokenFile, EncryptedFile, TooLarge
from .limits import MIB, Limits

_ZIP_ERRORS: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, KeyError,
    NotImplementedError, RuntimeError, IndexError, OverflowError,
)  # fmt: skip
# Word's own files stay under 40; only repetition made for the purpose packs tighter.
_MAX_RATIO: Final = 250
_RATIO_FROM: Final = 8 * MIB
_MAX_ENTRIES: Final = 20_000
_CHUNK: Final = 1 << 20


class Package:
    """A zip container. Raises BrokenFile, EncryptedFile or TooLarge when opened or read, never a zip error."""

    def __init__(self, data: bytes, name: str, limits: Limits) -> None:
        self.name = name
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._entries = {entry.filename.replace("\\", "/"): entry for entry in self._zip.infolist()}
        except _ZIP_ERRORS as error:
            raise self._broken(str(error)) from error
        self._check()

    def _broken(self, why: str) -> BrokenFile:
        return BrokenFile(f"{self.name}: expected a whole zip container, found a damaged one ({why}); copy it again")

    def _check(self) -> None:
        entries = self._entries.values()
        if any(entry.flag_bits & 1 for entry in entries):
            raise EncryptedFile(
                f"{self.name}: expected an open file, found a zip protected by a password; unpack it and save it again"
            )
        if len(entries) > _MAX_ENTRIES:
            raise TooLarge(f"{self.name}: expected at most {_MAX_ENTRIES} zip entries, found {len(entries)}")
        whole = sum(entry.file_size for entry in entries)
        if whole > self._limits.max_unpacked_bytes:
            raise TooLarge(
                f"{self.name}: expected at most {self._limits.max_unpacked_bytes} bytes unpacked, found {whole}; "
                "it may be an archive bomb, raise Limits.max_unpacked_bytes if you trust it"
            )
        for entry in entries:
            if entry.file_size > _RATIO_FROM and entry.file_size > _MAX_RATIO * max(entry.compress_size, 1):
                raise TooLarge(
                    f"{self.name}: {entry.filename} unpacks to {entry.file_size} bytes, over {_MAX_RATIO} times its "
                    "packed size: it looks like an archive bomb and is not read; save the document again in Word or WPS"
                )

    def names(self) -> list[str]:
        """The entries' names, with forward slashes."""
        return list(self._entries)

    def read(self, part: str) -> bytes | None:
        """An entry's bytes; None where there is no such entry. Counts while it unpacks: the directory may lie."""
        entry = self._entries.get(part)
        if entry is None:
            return None
        limit = min(self._limits.max_part_bytes, self._limits.max_unpacked_bytes)
        pieces: list[bytes] = []
        size = 0
        try:
            with self._zip.open(entry) as stream:
                while piece := stream.read(_CHUNK):
                    size += len(piece)
                    if size > limit:
                        raise TooLarge(
                            f"{self.name}: {part} unpacks to more than {limit} bytes; "
                            "it may be an archive bomb, raise Limits.max_part_bytes if you trust it"
                        )
                    pieces.append(piece)
        except _ZIP_ERRORS as error:
            raise self._broken(f"{part}: {error}") from error
        return b"".join(pieces)

    def xml(self, part: str) -> etree._Element | None:
        """An entry's root element, without entities or network; None where the entry is missing or no XML at all."""
        data = self.read(part)
        if not data:
            return None
        parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, remove_comments=True)
        try:
            root: etree._Element | None = etree.fromstring(data, parser)
        except (etree.LxmlError, ValueError):
            return None
        return root
