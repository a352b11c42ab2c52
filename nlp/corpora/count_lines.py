"""The count lines of the markup: parsed, and each found again in the paragraph that it speaks of."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from .. import labels
from ..errors import MarkupError
from .labelled import GoldCount

_PLAIN_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_OPTIONS: Final = frozenset({"value", "q", "period", "id", "parent", "at"})
_DIGIT: Final = re.compile(r"[0-9０-９]")


@dataclass(frozen=True, slots=True)
class CountLine:
    """One line `= indicator | subject | number | unit | option=value ...`; `depth` is its indent."""

    depth: int
    indicator: str
    subject: str
    number: str
    unit: str
    negation: bool
    value: float | int | None
    qualifier: str = "exact"
    period: int | None = None
    id: str | None = None
    parent: str | None = None
    at: int = 1

    @classmethod
    def parse(cls, line: str) -> CountLine:
        """Raises MarkupError where a field is missing, unknown or no number."""
        body = line[1:]
        depth = len(body) - len(body.lstrip(" "))
        fields = [f.strip() for f in body.split("|")]
        if len(fields) < 3:
            raise MarkupError(f"expected `= indicator | subject | number | unit`, found {line!r}")
        options, plain = {}, []
        for f in fields[3:]:
            key, equals, value = f.partition("=")
            if equals and key in _OPTIONS:
                options[key] = value.strip()
            elif equals:
                raise MarkupError(f"unknown option {key!r}; known: {', '.join(sorted(_OPTIONS))}")
            else:
                plain.append(f)
        if len(plain) > 1:
            raise MarkupError(f"expected one unit, found {plain}")
        if fields[0] not in labels.INDICATORS:
            raise MarkupError(f"{fields[0]!r} is no indicator; known: {', '.join(labels.INDICATORS)}")
        negation = fields[2].startswith("!")
        return cls(
            depth=depth,
            indicator=fields[0],
            subject=fields[1],
            number=fields[2].lstrip("! "),
            unit=plain[0] if plain else "",
            negation=negation,
            value=0 if negation else _value(fields[2], options.get("value")),
            qualifier=options.get("q", "exact"),
            period=_year(options.get("period")),
            id=options.get("id"),
            parent=options.get("parent"),
            at=_place(options.get("at")),
        )


def _year(given: str | None) -> int | None:
    if not given:
        return None
    if not re.fullmatch(r"[0-9]{4}", given):
        raise MarkupError(f"period={given!r}: expected a year as 2020")
    return int(given)


def _place(given: str | None) -> int:
    """Which of the places where the words stand is meant, the first being 1."""
    if given is None:
        return 1
    if not re.fullmatch(r"[1-9][0-9]?", given):
        raise MarkupError(f"at={given!r}: expected 2 for the second place where the number stands, 3 for the third ...")
    return int(given)


def _value(number: str, given: str | None) -> float | int | None:
    if given is None:
        folded = unicodedata.normalize("NFKC", number)
        if not _PLAIN_NUMBER.fullmatch(folded):
            raise MarkupError(f"{number!r} is not plain digits: add `| value=...` (or value=null)")
        given = folded
    if given == "null":
        return None
    try:
        return float(given) if "." in given else int(given)
    except ValueError:
        raise MarkupError(f"value={given!r}: expected a number or null") from None


def _loose(words: str) -> str:
    """A pattern for the words with any white space between their characters: conversions break lines anywhere."""
    return r"\s*".join(re.escape(c) for c in words if not c.isspace())


class CountPlacer:
    """Finds the counts of one paragraph in `text[start:]`, in order, and makes parents from the indents."""

    def __init__(self, text: str, start: int, first_index: int) -> None:
        self.text = text
        self.start = start
        self.cursor = start
        self.last_start = start
        self.next_index = first_index
        self.stack: list[tuple[int, int]] = []  # depth, index of the count

    def place(self, line: CountLine) -> GoldCount:
        """The count with its offsets. Raises MarkupError where number, clause or subject are not there."""
        if line.negation:
            value_start, value_end = self._find_clause(line)
            self.cursor = value_start
            end = value_end
        else:
            try:
                value_start, value_end, end = self._find_number(line, self.cursor)
            except MarkupError:
                # One number for two things: 各2条, 答复率、满意率均为100%.
                value_start, value_end, end = self._find_number(line, self.last_start)
            self.last_start, self.cursor = value_start, value_end
        start, end = self._with_subject(line, value_start, end)
        parent = self._parent(line)
        self.next_index += 1
        return GoldCount(
            indicator=line.indicator,
            subject=line.subject,
            value=line.value,
            unit=unicodedata.normalize("NFKC", line.unit),
            qualifier=line.qualifier,
            stated="negation" if line.negation else "number",
            start=start,
            end=end,
            value_start=value_start,
            value_end=value_end,
            parent=parent,
            period=line.period,
        )

    def _parent(self, line: CountLine) -> int | None:
        """The nearest shallower count above; a share has none and hides none (guidelines 5)."""
        if line.indicator == "shares":
            return None
        while self.stack and self.stack[-1][0] >= line.depth:
            self.stack.pop()
        parent = self.stack[-1][1] if self.stack else None
        self.stack.append((line.depth, self.next_index))
        return parent

    def _find_clause(self, line: CountLine) -> tuple[int, int]:
        found = list(re.compile(_loose(line.number)).finditer(self.text, self.cursor)) if line.number else []
        if len(found) < line.at:
            raise self._not_found("negating clause", line.number, line.at)
        return found[line.at - 1].span()

    @staticmethod
    def _not_found(what: str, words: str, at: int) -> MarkupError:
        times = f" {at} times" if at > 1 else ""
        where = "in the paragraph above (after the count line before it)"
        return MarkupError(f"the {what} {words!r} is not{times} {where}")

    def _find_number(self, line: CountLine, cursor: int) -> tuple[int, int, int]:
        unit = "" if line.number.startswith("百分之") and line.unit == "%" else line.unit  # 百分之 is the unit's words
        pattern = re.compile(
            rf"({_loose(line.number)})\s*[余多餘来]?\s*({_loose(unit)})" if unit else rf"({_loose(line.number)})()"
        )
        passed = 0
        for match in pattern.finditer(self.text, cursor):
            before = self.text[match.start() - 1 : match.start()]
            after = self.text[match.end(1) : match.end(1) + 1]
            digits = _DIGIT.match(line.number[0]), _DIGIT.match(line.number[-1])
            if (digits[0] and (_DIGIT.match(before) or before == ".")) or (digits[1] and _DIGIT.match(after)):
                continue
            passed += 1
            if passed < line.at:
                continue
            return match.start(1), match.end(1), match.end(2) if unit else match.end(1)
        raise self._not_found("number", line.number + line.unit, line.at)

    def _with_subject(self, line: CountLine, start: int, end: int) -> tuple[int, int]:
        """The count's span: from the subject's or number's first to the subject's or unit's last character."""
        if not line.subject:
            return start, end
        found = [m.span() for m in re.compile(_loose(line.subject)).finditer(self.text, self.start)]
        if not found:
            raise MarkupError(f"the subject {line.subject!r} is not in the paragraph above")
        inside = [s for s in found if s[0] >= start and s[1] <= end]
        before = [s for s in found if s[1] <= start]
        behind = [s for s in found if 0 <= s[0] - end <= 1]
        subject = (inside or behind or before[-1:] or found)[0]
        return min(start, subject[0]), max(end, subject[1])
