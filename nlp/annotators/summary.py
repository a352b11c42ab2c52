"""The component `gongkai_summary`: a report in at most `length` characters, put together from its own words.

What was disclosed, what was requested, reviewed and sued, which problems are named, which measures follow, what else
is told in numbers. Clauses and numbers are the report's; a handful of words that join them are ours. With a `model` a
sequence-to-sequence model writes instead, and this is what stands where its summary is refused (`summary_generate`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc

from .. import schema
from ..errors import SettingError
from ..fold import fold
from ..schema import Record, Summary
from .component import Component
from .parts import keep, parts, view
from .summary_clauses import LEAST, concrete, general, measure, problem
from .summary_cut import Cut, Piece, join, merged
from .summary_disclosed import disclosed
from .summary_generate import REFUSED, generated, open_generator
from .summary_requests import disputes, requests
from .summary_unusual import unusual

NAME: Final = "gongkai_summary"
LENGTH: Final = 200
SHORTEST: Final = 20
LONGEST: Final = 2_000

_DONE: Final = re.compile(r"已|完成了|开展了|举办了|[了过](?:[一二三四五六七八九十\d])")
_SAME: Final = 0.6
_MOST_ITEMS: Final = 8


def summarise(record: Record, length: int = LENGTH) -> Summary:
    """A summary of a record in at most `length` characters. Raises SettingError for a length under 1."""
    _check(length)
    plan = _Plan(record, length)
    plan.fill()
    made = plan.written()
    return Summary(text=made.text, spans=merged(made.spans))


def _check(length: object) -> None:
    if isinstance(length, bool) or not isinstance(length, int) or length < 1:
        raise SettingError(f"gongkai_summary: length: expected a number of characters from 1, found {length!r}")


class _Plan:
    """What may be said, each thing in several lengths, and how much of it was chosen (0: not said)."""

    def __init__(self, record: Record, length: int) -> None:
        folded = fold(record.text)
        self.length = length
        self.disclosed = disclosed(record, folded)
        self.requests = requests(record)
        dispute = disputes(record)
        self.disputes = [dispute] if dispute else []
        kept: list[Cut] = []
        faults = [problem(record, folded, i) for i in _items(record, "problems")]
        named = [ways for ways in faults if ways and not general(ways[0])]
        self.problems = _distinct(named or faults, kept)
        self.measures = _distinct(_telling(record, folded), kept)
        self.none_named = _none_named(record) if not self.problems else None
        told = self.disclosed[-1:] + self.requests[-1:] + self.disputes
        used = {number for piece in told for number in re.findall(r"\d[\d,.]*\D{0,2}", piece.text)}
        self.unusual = [[piece] for piece in unusual(record, folded, used)]
        self.groups: dict[str, list[list[Piece]]] = {
            "disclosed": [self.disclosed],
            "requests": [self.requests],
            "disputes": [self.disputes],
            "problems": [[Piece.cut(cut) for cut in ways] for ways in self.problems],
            "measures": [[Piece.cut(cut) for cut in ways] for ways in self.measures],
            "unusual": self.unusual,
        }
        self.chosen: dict[tuple[str, int], int] = {}

    def fill(self) -> None:
        """Takes what matters most first, as far as it fits."""
        for name in ("disclosed", "requests", "problems", "disputes", "measures"):
            self._raise(name, 1)
        self._raise("disclosed", 3)
        self._raise("requests", 2)
        self._raise("unusual", 1, most=1)
        self._raise("problems", 2)
        self._raise("disclosed", 9)
        self._raise("unusual", 1, most=3)
        self._raise("requests", 4)
        self._raise("measures", 2)

    def _raise(self, name: str, level: int, most: int = _MOST_ITEMS) -> None:
        """Says the things of a group at greater length, one after the other, as far as it fits."""
        for step in range(1, level + 1):
            for n, ways in enumerate(self.groups[name][:most]):
                before = self.chosen.get((name, n), 0)
                if step != before + 1 or step > len(ways):
                    continue
                self.chosen[name, n] = step
                if len(self.written().text) > self.length:
                    self.chosen[name, n] = before

    def _said(self, name: str) -> list[Piece]:
        found = []
        for n, ways in enumerate(self.groups[name]):
            if level := self.chosen.get((name, n), 0):
                found.append(ways[level - 1])
        return found

    def written(self) -> Piece:
        """The summary as chosen so far."""
        asked = join(self._said("requests") + self._said("disputes"), "，")
        facts = [p for p in (*self._said("disclosed"), asked) if p.text]
        found = [join(facts, "；")] if facts else []
        faults = self._listed("problems", "问题为")
        steps = self._listed("measures", "将")
        if steps and _DONE.search(steps.text):
            steps = self._listed("measures", "措施为")
        if matter := [p for p in (faults, steps) if p]:
            found.append(join(matter, "；"))
        if more := self._said("unusual"):
            found.append(join(more, "，"))
        if self.none_named and found and len(join([*found, self.none_named], "。").text) < self.length:
            found.insert(1, self.none_named)
        return join(found, "。") + "。" if found else Piece("")

    def _listed(self, name: str, opening: str) -> Piece | None:
        said = self._said(name)
        if not said:
            return None
        between = "，" if any(re.search(r"[，,、]", p.text) for p in said) else "、"
        return Piece(opening) + join(said, between)


def _items(record: Record, section: str) -> list[schema.Item]:
    return [item for item in record.items if item.section == section]


def _telling(record: Record, folded: str) -> Iterable[list[Cut]]:
    """The cores of the measures in the order of the text, those of pure formula last to be taken."""
    for item in _items(record, "measures"):
        if {issue.label for issue in item.issues} == {"other"} and concrete(record, item, record.sentences) < 0.5:
            continue  # a generic closing with a marker of its own
        yield measure(record, folded, item)


def _distinct(found: Iterable[list[Cut]], kept: list[Cut]) -> list[list[Cut]]:
    """Things that are not yet said: those of much the same characters as an earlier one go."""
    chosen = []
    for ways in found:
        fit = [cut for cut in ways if len(cut) >= LEAST]
        if fit and not any(_alike(fit[0], other) for other in kept):
            kept.append(fit[0])
            chosen.append(fit)
    return chosen


def _alike(one: Cut, other: Cut) -> bool:
    a, b = _pairs(one.words), _pairs(other.words)
    return len(a & b) >= _SAME * max(1, min(len(a), len(b)))


@lru_cache(maxsize=256)  # each is compared with all that were taken before it
def _pairs(words: str) -> frozenset[str]:
    return frozenset(map(str.__add__, words, words[1:]))


def _none_named(record: Record) -> Piece | None:
    """That the report says it has no problems, resting on its section of problems."""
    spans = tuple((s.start, s.end) for s in record.sections if s.kind == "problems")
    return Piece("未提出问题", spans[:1]) if record.problems_stated is False and spans else None


def check_length(length: object) -> None:
    """Raises SettingError where `length` is no number of characters that a pipeline's summaries may have."""
    if isinstance(length, bool) or not isinstance(length, int) or not SHORTEST <= length <= LONGEST:
        raise SettingError(
            f"summary length: expected a number of characters from {SHORTEST} to {LONGEST:,}, found {length!r}"
        )


class SummaryComponent(Component):
    """Writes `summary`. Stands behind the components whose parts it tells: counts, issues, boilerplate.

    `model` is a sequence-to-sequence model, the folder or the name that Hugging Face knows it by; where what it writes
    is refused, the summary is put together from the report's words and a warning says so.
    """

    def __init__(self, length: int = LENGTH, model: str | None = None) -> None:
        check_length(length)
        self.length = length
        self.model = model
        self.generator = None if model is None else open_generator(model)

    def settings(self) -> dict[str, Any]:
        """The greatest length in characters; the model, if there is one, and what its weights hash to."""
        if self.generator is None:
            return {"length": self.length}
        return {"length": self.length, "model": self.model, "revision": self.generator.revision}

    def __call__(self, doc: Doc) -> Doc:
        if not parts(doc).get("is_report"):
            return doc
        record = view(doc)
        written = generated(record, self.length, self.generator) if self.generator else None
        if self.generator and written is None:
            keep(doc, warnings=[*record.warnings, REFUSED])
        keep(doc, summary=schema.to_dict(written or summarise(record, self.length)))
        return doc


@Language.factory(
    NAME,
    default_config={"length": LENGTH, "model": None},
    requires=["doc._.gongkai"],
    assigns=["doc._.gongkai"],
)
def make_summary(nlp: Language, name: str, length: int, model: str | None) -> SummaryComponent:
    """Factory of `gongkai_summary`."""
    return SummaryComponent(length, model)
