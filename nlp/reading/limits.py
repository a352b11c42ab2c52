"""How large a file may be, and how long a converter may take."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from ..errors import SettingError

MIB: Final = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What reading refuses to go beyond; every figure must be above 0, otherwise SettingError.

    max_bytes            size of the file itself, in bytes
    max_unpacked_bytes   what all entries of a zip container (docx) unpack to, in bytes
    max_part_bytes       one XML part that is parsed in memory, in bytes
    max_pages            pages of a PDF
    converter_timeout_s  seconds that LibreOffice may take for one file
    """

    max_bytes: int = 64 * MIB
    max_unpacked_bytes: int = 512 * MIB
    max_part_bytes: int = 64 * MIB
    max_pages: int = 1000
    converter_timeout_s: float = 120.0

    def __post_init__(self) -> None:
        for one in fields(self):
            if not getattr(self, one.name) > 0:
                raise SettingError(f"Limits.{one.name}: expected more than 0, found {getattr(self, one.name)}")
