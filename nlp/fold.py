"""A copy of a text of equal length that is easier to match: half-width forms, simplified characters.

Offsets into the folded copy are offsets into the text itself. Traditional characters are folded by OpenCC (Apache-2.0,
the reference implementation, a few milliseconds to load), and only where the text has any.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from typing import Any, Final

_HALF: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SPACES: Final = dict.fromkeys((0x3000, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F), " ")
_BRACKETS: Final = str.maketrans("〔〕【】﹝﹞［］〈〉﹙﹚", "[][][][]<>()")
_TABLE: Final[dict[int, int | str]] = {
    **_HALF,
    **_SPACES,
    **_BRACKETS,
    0x2236: ":",
    0xFE30: ":",
    0xFF61: "。",
    0xFF0E: ".",
}

# Characters that occur in every traditional report and in no simplified one.
_TRADITIONAL: Final = re.compile("[報開關條訴議務機構請監題處門網會訊爭號單與為時實錄進關]")


@lru_cache(maxsize=1)
def _converter() -> Any:
    # Imported where it is needed: it costs a few milliseconds. It has no types of its own.
    return import_module("opencc").OpenCC("t2s")


def _simplify(text: str) -> str:
    converter = _converter()
    folded: str = converter.convert(text)
    if len(folded) == len(text):
        return folded
    # A phrase of another length was folded: character by character then.
    single = {c: converter.convert(c) for c in set(text) if c > "\u3400"}
    return "".join(s if len(s := single.get(c, c)) == 1 else c for c in text)


@lru_cache(maxsize=2)  # each component of a pipeline folds the same document
def fold(text: str) -> str:
    """`text` with half-width ASCII forms, plain spaces and simplified characters, of the same length."""
    folded = text.translate(_TABLE)
    if len(_TRADITIONAL.findall(folded)) > 3:
        folded = _simplify(folded)
    return folded
