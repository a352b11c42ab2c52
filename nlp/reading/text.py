"""Plain text files."""

from __future__ import annotations

from .encoding import decode
from .limits import Limits
from .parts import Parts


def read_text(data: bytes, name: str, limits: Limits) -> Parts:
    """The text of a file in UTF-8, UTF-16, GB18030 or Big5. Raises UnsupportedFormat where it is none of them."""
    text, encoding, warnings = decode(data, name)
    return Parts(text, encoding, None, warnings)
