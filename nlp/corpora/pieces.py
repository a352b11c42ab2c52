"""Where the words of a labelled count stand in the text: its subject, its unit, the words that qualify its number."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from .labelled import GoldCount

Span = tuple[int, int]

# Between a number and its unit: 余, 多 and what conversions leave.
_BETWEEN: Final = (re.compile(r"\s*[余多餘来]?\s*"), re.compile(r"\s*"))
_BEFORE: Final = {
    "approx": re.compile(r"(?:大约|大致|约|近|将近|接近|大概|約)\s*占?\s*$"),
    "at_least": re.compile(r"(?:超过|突破|达到|不少于|不低于|至少|多于|超|逾|超過|上)\s*$"),
    "at_most": re.compile(r"(?:不超过|不多于|不到|不足|至多|最多|少于|低于)\s*$"),
}
_AFTER: Final = {
    "approx": re.compile(r"\s*(?:余|多|餘|来|左右|上下)"),
    "at_least": re.compile(r"\s*(?:以上|[+＋])"),
    "at_most": re.compile(r"\s*(?:以下|以内|之内)"),
}


def squeeze(words: str) -> str:
    """`words` without white space: conversions break lines anywhere."""
    return "".join(words.split())


def _reach(text: str, start: int, wanted: str) -> int | None:
    """Where `wanted` ends if it stands at `start`, in compatibility form and white space aside."""
    target, got = squeeze(unicodedata.normalize("NFKC", wanted)), ""
    for end in range(start, len(text)):
        if not text[end].isspace():
            got += unicodedata.normalize("NFKC", text[end])
        if got == target:
            return end + 1
        if not target.startswith(got):
            return None
    return None


def unit_span(text: str, count: GoldCount) -> Span | None:
    """The unit behind the number; None where the count has none or it is written elsewhere."""
    if not count.unit or count.stated == "negation":
        return None
    for between in _BETWEEN:
        gap = between.match(text, count.value_end)
        start = gap.end() if gap else count.value_end
        if (end := _reach(text, start, count.unit)) is not None:
            return start, end
    return None


def subject_span(text: str, count: GoldCount) -> Span | None:
    """The subject within the count's span: at its beginning, else at its end, else where it is found first."""
    if not (wanted := squeeze(count.subject)):
        return None
    pattern = re.compile(r"\s*".join(re.escape(c) for c in wanted))
    found = [m.span() for m in pattern.finditer(text, count.start, count.end)]
    at_start = [s for s in found if s[0] == count.start]
    at_end = [s for s in found if s[1] == count.end]
    return next(iter(at_start or at_end or found), None)


def qualifier_span(text: str, count: GoldCount) -> Span | None:
    """The word that makes the number approximate or a bound (约, 余, 以上); None where the count is exact."""
    if count.qualifier not in _BEFORE:
        return None
    window = max(count.value_start - 6, 0)
    if (found := _BEFORE[count.qualifier].search(text[window : count.value_start])) is not None:
        return window + found.start(), window + len(text[window : window + found.end()].rstrip())
    unit = unit_span(text, count)
    for place in (count.value_end, unit[1] if unit else count.value_end):
        if (after := _AFTER[count.qualifier].match(text, place)) is not None:
            return after.end() - len(after[0].lstrip()), after.end()
    return None
