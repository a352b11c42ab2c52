"""Corrected Label Studio tasks, back as labelled reports."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from .. import labels
from ..errors import MarkupError
from .labelled import GoldCount, GoldItem, GoldSentence, LabelledReport, section_spans
from .labelstudio import (
    ANSWERS,
    CHOICES,
    COUNT,
    HAS_NUMBER,
    ISSUE,
    ITEM,
    NUMBER,
    PART_OF,
    PERIOD,
    QUALIFIER,
    REGIONS,
    SECTION,
    SENTENCE,
    STATED,
    STATES_PROBLEMS,
    SUBJECT,
    UNIT,
    VALUE,
    Result,
)
from .migrate import current
from .offsets import Utf16
from .records import TABLES, check_spans

_LETTERS: Final = {"problems": "p", "measures": "m"}
_FACTS: Final = ("title", "agency", "year", "period", "published")
_NAMED: Final = re.compile(r"item-([pm]\d+)(?:-\d+)?$")
Span = tuple[int, int]


def from_tasks(tasks: Any) -> list[LabelledReport]:
    """The reports in an export (JSON list of tasks). Raises MarkupError where it is none or a label does not fit."""
    if not isinstance(tasks, list):
        raise MarkupError(f"expected a JSON list of Label Studio tasks, found {type(tasks).__name__}; export as JSON")
    return [from_task(task) for task in tasks]


def from_task(task: Any) -> LabelledReport:
    """The labelled report in one task: of its last annotation that was not cancelled, else of its only prediction.

    A region's offsets may be in code points or in UTF-16 code units: the words that it covers tell which, and where
    neither fits the task is refused. Raises MarkupError.
    """
    try:
        data, text = task["data"], task["data"]["text"]
        name = str(data.get("id", task.get("id", "task")))
        results = _results(task, name)
        return _Task(name, text, data, results).report()
    except (KeyError, TypeError, AttributeError, IndexError, ValueError) as error:
        if isinstance(error, MarkupError):
            raise
        raise MarkupError(
            f"expected a Label Studio task with data.text and results of the project's interface, found "
            f"{type(error).__name__}: {error}"
        ) from error


def _results(task: Mapping[str, Any], name: str) -> list[Result]:
    done = [a for a in task.get("annotations") or () if not a.get("was_cancelled")]
    found = done[-1:] or list(task.get("predictions") or ())
    if len(found) != 1:
        raise MarkupError(
            f"{name}: expected an annotation (or one prediction), found {len(found)}; label the task first"
        )
    return list(found[0]["result"])


class _Task:
    """Reads the results of one task."""

    def __init__(self, name: str, text: str, data: Mapping[str, Any], results: list[Result]) -> None:
        self.name = name
        self.text = text
        self.data = data
        self.regions: dict[str, dict[str, Result]] = defaultdict(dict)
        self.given: dict[str, dict[str, Any]] = defaultdict(dict)
        self.relations: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for result in results:
            self._sort(result)
        self.spans = _spans(name, text, [r for of in self.regions.values() for r in of.values()])

    def fail(self, reason: str) -> MarkupError:
        return MarkupError(f"{self.name}: {reason}")

    def _sort(self, result: Result) -> None:
        if result["type"] == "relation":
            from_id, to_id = result["from_id"], result["to_id"]
            for words in result.get("labels") or ("",):
                self.relations[words].append((from_id, to_id))
        elif result["type"] == "labels":
            if result["from_name"] not in REGIONS:
                raise self.fail(f"expected regions of {', '.join(REGIONS)}, found {result['from_name']!r}")
            self.regions[result["from_name"]][result["id"]] = result
        else:
            value = result["value"]
            self.given[result["id"]][result["from_name"]] = value.get(_VALUES.get(result["type"], result["type"]))

    def _label(self, control: str, result: Result) -> str:
        found = result["value"]["labels"]
        if len(found) != 1:
            raise self.fail(f"region {result['id']}: expected one label of {control}, found {found}")
        return self._name(found[0], REGIONS[control])

    def _name(self, words: str, known: labels.LabelSet) -> str:
        """The name in data of a label, given by that name, by its Chinese one, or by a name that it had once."""
        by_zh = {label.zh: label.name for label in known.values()}
        return words if words in known else by_zh.get(words) or current(words, known)

    def _chosen(self, id: str, control: str) -> list[str]:
        return [self._name(c, CHOICES[control]) for c in self.given[id].get(control) or ()]

    def _one(self, id: str, control: str, default: str) -> str:
        chosen = self._chosen(id, control) or [default]
        if len(chosen) != 1:
            raise self.fail(f"region {id}: expected one choice of {control}, found {chosen}")
        return chosen[0]

    def report(self) -> LabelledReport:
        head = dict(self.data.get("head") or {})
        problems_stated = self._problems_stated()
        tables = self._tables(head.get("tables"))
        report = LabelledReport(
            id=self.name,
            text=self.text,
            report={k: head.get(k) for k in _FACTS},
            tables=tables,
            sections=tuple(section_spans(self._section_starts(), len(self.text))),
            sentences=tuple(self._sentences()),
            items=tuple(self._items()),
            counts=tuple(self._counts()),
            problems_stated=problems_stated,
            head={**head, "id": self.name, "tables": head.get("tables"), "problems_stated": problems_stated},
        )
        check_spans(report)
        return report

    def _tables(self, tables: Any) -> dict[str, dict[str, Any] | None]:
        if not tables:
            return dict.fromkeys(TABLES)
        if set(tables) - set(TABLES) or not all(cells is None or isinstance(cells, dict) for cells in tables.values()):
            raise self.fail(f"data.head.tables: expected cells of {', '.join(TABLES)} by name, or null, found {tables}")
        return dict(tables)

    def _problems_stated(self) -> bool | None:
        for given in self.given.values():
            if given.get(STATES_PROBLEMS):
                return self._name(given[STATES_PROBLEMS][0], CHOICES[STATES_PROBLEMS]) == "yes"
        return None

    def _section_starts(self) -> list[tuple[str, int]]:
        regions = self.regions[SECTION].items()
        spans = [(self.spans[id], self._label(SECTION, region)) for id, region in regions]
        ordered = sorted(spans, key=lambda pair: (pair[0][0], -pair[0][1]))  # an overview before its own first part
        starts = [(kind, span[0]) for span, kind in ordered]
        # A section without text cannot be shown; it comes back before the one that starts where it did.
        empty = [(self._name(kind, labels.SECTIONS), start) for kind, start in self.data.get("empty_sections") or ()]
        return [*empty, *starts]

    def _sentences(self) -> Iterable[GoldSentence]:
        for id, region in self._in_order(SENTENCE):
            yield GoldSentence(*self.spans[id], self._label(SENTENCE, region))

    def _in_order(self, control: str) -> list[tuple[str, Result]]:
        return sorted(self.regions[control].items(), key=lambda pair: self.spans[pair[0]])

    def _items(self) -> Iterable[GoldItem]:
        ordered = self._in_order(ITEM)
        names = self._item_names([(id, self._label(ITEM, region)) for id, region in ordered])
        answers = self._answers(names)
        for id, region in ordered:
            if not (issues := self._chosen(id, ISSUE)):
                words = self.text[slice(*self.spans[id])][:30]
                raise self.fail(f"item {words!r}: expected an issue category or more, found none; `other` if none fits")
            yield GoldItem(names[id], self._label(ITEM, region), *self.spans[id], tuple(issues), tuple(answers[id]))

    def _item_names(self, kinds: Sequence[tuple[str, str]]) -> dict[str, str]:
        """The names that the exported items had; new ones, and items that changed sides, get the next free number."""
        kept = {id: m[1] for id, kind in kinds if (m := _NAMED.match(id)) and m[1][0] == _LETTERS[kind]}
        last = {letter: max([int(n[1:]) for n in kept.values() if n[0] == letter] or [0]) for letter in "pm"}
        names = {}
        for id, kind in kinds:
            letter = _LETTERS[kind]
            if id not in kept:
                last[letter] += 1
            names[id] = kept.get(id) or f"{letter}{last[letter]}"
        return names

    def _answers(self, names: Mapping[str, str]) -> dict[str, list[str]]:
        """For each measure the problems that it answers; the arrow may have been drawn either way."""
        answers: dict[str, list[str]] = {id: [] for id in names}
        for a, b in self.relations[ANSWERS]:
            measure, problem = sorted((a, b), key=lambda id: names.get(id, ""))
            if (names.get(measure, "")[:1], names.get(problem, "")[:1]) != ("m", "p"):
                raise self.fail(f"expected {ANSWERS} from a measure to a problem, found {a} to {b}")
            answers[measure].append(names[problem])
        return {id: sorted(set(found), key=lambda n: int(n[1:])) for id, found in answers.items()}

    def _counts(self) -> Iterable[GoldCount]:
        numbers = {id: self._number(id) for id in self.regions[COUNT]}
        # Two counts of one number keep the order in which the task has them.
        ranks = {id: n for n, id in enumerate(self.regions[COUNT])}
        ordered = sorted(self.regions[COUNT], key=lambda id: (numbers[id][0], ranks[id]))
        index = {id: n for n, id in enumerate(ordered)}
        for id in ordered:
            given = self.given[id]
            parents = [b for a, b in self.relations[PART_OF] if a == id]
            if len(parents) > 1 or any(p not in index for p in parents):
                raise self.fail(f"count {id}: expected one count that it is a part of, found {parents}")
            stated = self._one(id, STATED, "number")
            yield GoldCount(
                indicator=self._label(COUNT, self.regions[COUNT][id]),
                subject=_words(given.get(SUBJECT)),
                value=_whole(given.get(VALUE)),
                unit=_words(given.get(UNIT)),
                qualifier=self._one(id, QUALIFIER, "exact"),
                stated=stated,
                start=self.spans[id][0],
                end=self.spans[id][1],
                value_start=numbers[id][0],
                value_end=numbers[id][1],
                parent=index[parents[0]] if parents else None,
                period=None if (year := given.get(PERIOD)) is None else int(year),
            )

    def _number(self, id: str) -> Span:
        """Where the number of a count stands: at the end of its relation, else the only one inside its span."""
        linked = {b for a, b in self.relations[HAS_NUMBER] if a == id}
        start, end = self.spans[id]
        inside = {n for n in self.regions[NUMBER] if start <= self.spans[n][0] and self.spans[n][1] <= end}
        found = [n for n in linked or inside if n in self.regions[NUMBER]]
        if len(found) != 1:
            raise self.fail(
                f"count {self.text[start:end][:30]!r}: expected one number (a region 数值 inside it, or a relation "
                f"{HAS_NUMBER} to it), found {len(found)}"
            )
        return self.spans[found[0]]


_VALUES: Final = {"textarea": "text", "choices": "choices", "number": "number"}


def _words(given: Any) -> str:
    return "" if not given else str(given if isinstance(given, str) else given[0])


def _whole(value: Any) -> float | int | None:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _spans(name: str, text: str, regions: Sequence[Result]) -> dict[str, Span]:
    """The spans in characters. All regions of a task were made by one editor, so they count in one way."""
    units = Utf16(text)
    ways: tuple[Callable[[int], int | None], ...] = (lambda n: n, units.to_characters)
    wrong: list[Result] = []
    for way in ways:
        spans = {}
        for region in regions:
            value = region["value"]
            start, end = way(int(value["start"])), way(int(value["end"]))
            if start is None or end is None or not _fits(text, start, end, value.get("text")):
                wrong.append(region)
                break
            spans[region["id"]] = (start, end)
        else:
            return spans
    value = wrong[0]["value"]
    start, end = int(value["start"]), int(value["end"])
    raise MarkupError(
        f"{name}: region {wrong[0]['id']}: expected {value.get('text')!r} at {start}..{end}, found "
        f"{text[max(start, 0) : max(end, 0)]!r}; was the text changed after the task was made?"
    )


def _fits(text: str, start: int, end: int, words: Any) -> bool:
    if not 0 <= start <= end <= len(text):
        return False
    return words is None or _plain(text[start:end]) == _plain(str(words))


def _plain(words: str) -> str:
    """Without line breaks, which editors write in several ways, and white space at the ends, which some trim."""
    return words.replace("\\n", "").replace("\n", "").strip()
