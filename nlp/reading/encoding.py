"""Bytes to characters: which encoding a Chinese text is in, decided by its bytes and checked by its characters.

A general detector needs longer text than a short notice has, and calls GBK Korean or Japanese. The files that this
project reads are Chinese, so a fixed ladder is surer: byte order mark, null bytes, strict UTF-8, GB18030, Big5; each
reading is judged by the share of its characters that are common in Chinese.
"""

from __future__ import annotations

import codecs
import re
from typing import Final, NamedTuple

from ..errors import UnsupportedFormat

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Characters that are judged: enough to be sure, few enough to cost nothing.
_SAMPLE: Final = 3000
# A text with more unreadable characters than this share is in another encoding, or no text.
_MAX_BROKEN: Final = 0.02
_PLAUSIBLE: Final = 0.6
_BIG5_LEAD: Final = 0.2


def _common() -> frozenset[str]:
    """Level 1 of GB 2312 and of Big5 (the frequent characters of either script) and Chinese punctuation."""
    simplified = bytes(b for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF) for b in (row, cell))
    cells = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    traditional = bytes(b for row in range(0xA4, 0xC7) for cell in cells for b in (row, cell))
    known = simplified.decode("gb2312", "ignore") + traditional.decode("big5", "ignore")
    return frozenset(
        known + "，。、；：？！“”‘’（）《》〈〉【】〔〕〖〗—…·％－＋／．～①②③④⑤⑥⑦⑧⑨⑩　\xa0０１２３４５６７８９"
    )


_COMMON: Final = _common()
_NON_ASCII: Final = re.compile(r"[^\x00-\x7f]+")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x7f]")


class Decoded(NamedTuple):
    """Text, the name of its encoding, and what was odd."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def plausibility(text: str) -> float:
    """Share of the characters beyond ASCII that are common in Chinese, 0 to 1; 1.0 for pure ASCII."""
    foreign = "".join(_NON_ASCII.findall(text[:_SAMPLE]))
    if not foreign:
        return 1.0
    return sum(map(_COMMON.__contains__, foreign)) / len(foreign)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _lenient(data: bytes, encoding: str) -> Decoded | None:
    """A reading with few broken bytes replaced; None where too many break or the rest is implausible."""
    text = data.decode(encoding, "replace")
    broken = text.count("\ufffd")
    if broken > max(1, _MAX_BROKEN * len(text)) or plausibility(text.replace("\ufffd", "")) < _PLAUSIBLE:
        return None
    warning = f"{broken} character(s) could not be read as {encoding} and stand as U+FFFD"
    return Decoded(text, encoding, (warning,) if broken else ())


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a byte order mark: the byte order whose characters are the more plausible."""
    even = data[: len(data) & ~1]
    readings = [
        (plausibility(text), name, text) for name in ("utf-16-le", "utf-16-be") if (text := _strict(even, name))
    ]
    score, name, text = max(readings, default=(0.0, "", ""))
    if score < _PLAUSIBLE or len(_CONTROL.findall(text)) > 0.02 * len(text):
        return None
    return Decoded(text, name)


def _chinese(data: bytes) -> Decoded | None:
    """The best of the strict readings of 8-bit Chinese text; None where none is plausible."""
    scores: dict[str, tuple[float, str]] = {}
    for name in ("utf-8", "gb18030", "big5"):
        text = _strict(data, name)
        if text is not None:
            scores[name] = (plausibility(text), text)
            if name == "utf-8" and scores[name][0] >= _PLAUSIBLE:
                return Decoded(text, name)
    if "big5" in scores and scores["big5"][0] >= _PLAUSIBLE + _BIG5_LEAD:
        rival = scores.get("gb18030", (0.0, ""))[0]
        if scores["big5"][0] >= rival + _BIG5_LEAD:
            return Decoded(scores["big5"][1], "big5")
    best = max(("utf-8", "gb18030"), key=lambda name: scores.get(name, (-1.0, ""))[0])
    if scores.get(best, (0.0, ""))[0] >= _PLAUSIBLE:
        return Decoded(scores[best][1], best)
    # Valid UTF-8 in another script is still UTF-8: its byte patterns do not arise by chance.
    if "utf-8" in scores and len(data) >= 64:
        return Decoded(scores["utf-8"][1], "utf-8")
    return None


def decode(data: bytes, name: str, hint: str | None = None) -> Decoded:
    """The text in `data`. `hint` is a declared encoding, believed only where the bytes bear it out.

    Raises UnsupportedFormat where the bytes are no text in any encoding that Chinese offices use.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _marked(data, mark, encoding)
    if b"\0" in data:
        found = _wide(data)
        # One stray null byte does not make a text binary; a binary file has more of them.
        if found is None and data.count(b"\0") <= 0.001 * len(data):
            found = _eight_bit(data.replace(b"\0", b""), hint)
    else:
        found = _eight_bit(data, hint) or _wide(data)
    if found is None or len(_CONTROL.findall(found.text)) > 0.05 * len(found.text):
        raise UnsupportedFormat(
            f"{name}: expected text in UTF-8, UTF-16, GB18030 or Big5, found bytes that are none of them; "
            "it is a binary file or damaged, save it again as text, HTML, docx or PDF"
        )
    return found


def _marked(data: bytes, mark: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    broken = text.count("\ufffd")
    warnings = (f"{broken} character(s) could not be read as {encoding} and stand as U+FFFD",) if broken else ()
    if encoding == "utf-8-sig" and broken > max(1, _MAX_BROKEN * len(text)):
        other = _chinese(data[len(mark) :])
        if other is not None:
            return other._replace(warnings=("the byte order mark says UTF-8, the bytes do not",))
    return Decoded(text, encoding, warnings)


def _eight_bit(data: bytes, hint: str | None) -> Decoded | None:
    found = _chinese(data)
    if found is None:
        lenient = [reading for name in ("utf-8", "gb18030") if (reading := _lenient(data, name))]
        found = min(lenient, key=lambda reading: reading.text.count("\ufffd"), default=None)
    if found is None and hint:
        try:
            text = data.decode(hint)
        except (LookupError, ValueError):
            return None
        return Decoded(text, hint) if plausibility(text) >= _PLAUSIBLE else None
    if found is not None and hint and not _agree(hint, found.encoding) and not data.isascii():
        note = f"the page declares {hint}, its bytes are {found.encoding}"
        return found._replace(warnings=(*found.warnings, note))
    return found


def _agree(declared: str, found: str) -> bool:
    families = ({"gb2312", "gbk", "gb18030", "cp936", "gb_2312-80", "x-gbk", "hz"}, {"utf8", "utf-8", "utf-8-sig"})
    pair = {declared.lower(), found.lower()}
    return len(pair) == 1 or any(pair <= family for family in families)
