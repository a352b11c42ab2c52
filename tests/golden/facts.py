"""facts.json: what a person read in each sample. An expectation is one of its facts, named `section.detail`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from tests.golden import golden


class Expectation(NamedTuple):
    """One fact of one sample."""

    sample: str
    what: str


@cache
def read_facts() -> dict[str, dict[str, Any]]:
    """The facts of each sample by its file name."""
    found: dict[str, dict[str, Any]] = golden.read_json(golden.FACTS)
    return found


def short_name(sample: str) -> str:
    """A sample's name in ASCII letters, for the names of tests."""
    name: str = read_facts().get(sample, {}).get("name", "unnamed")
    return name


def expectations() -> list[Expectation]:
    """All facts of all samples, each as one expectation."""
    return [Expectation(name, what) for name, facts in read_facts().items() for what in _named(facts)]


def _named(facts: dict[str, Any]) -> list[str]:
    names: list[str] = []
    for part, value in facts.items():
        if part in ("report", "tables"):
            names += [f"{part}.{name}" for name in value]
        elif part == "counts":
            names += [f"{part}.{_count_name(count)}" for count in value]
        elif part == "sentences":
            names += [f"{part}.{sentence}" for _, sentence in value]
        elif part in ("no_counts", "no_sentences"):
            names += [f"{part}.{words}" for words in value]
        elif part not in ("name", "about"):
            names.append(part)
    return names


def _count_name(count: list[Any]) -> str:
    return " ".join(str(field) for field in count)


def differs(sample: str, what: str) -> str | None:
    """How the record of `sample` differs from the expectation `what`; None where it does not."""
    part, _, detail = what.partition(".")
    expected, found = read_facts()[sample][part], golden.record(sample)
    match part:
        case "report":
            return _unlike(expected[detail], found["report"][detail])
        case "tables":
            return _unlike_table(expected[detail], found["tables"][detail])
        case "sections":
            return _unlike(expected, [section["kind"] for section in found["sections"]])
        case "items":
            return _unlike_items(expected, found)
        case "counts":
            return _missing_count(detail, expected, found)
        case "sentences":
            return _unlike_sentence(detail, expected, found)
        case "no_counts" | "no_sentences":
            read_as = [words for words in _words(found, part.removeprefix("no_")) if detail in words]
            return f"found {read_as}, expected none" if read_as else None
        case "problems_stated":
            return _unlike(expected, found["problems_stated"])
    raise KeyError(f"facts.json: {part!r} is no part that can be compared")


def _words(found: dict[str, Any], part: str) -> list[str]:
    return [found["text"][each["start"] : each["end"]] for each in found[part]]


def _unlike_sentence(detail: str, expected: list[list[str]], found: dict[str, Any]) -> str | None:
    wanted = next(kind for kind, sentence in expected if sentence == detail)
    said = [
        each["kind"]
        for each, words in zip(found["sentences"], _words(found, "sentences"), strict=True)
        if words == detail
    ]
    return _unlike([wanted], said)


def _missing_count(detail: str, expected: list[list[Any]], found: dict[str, Any]) -> str | None:
    """Counts are compared by indicator, value and unit, each as often as it is expected."""
    said = Counter(_count_name([count[name] for name in ("indicator", "value", "unit")]) for count in found["counts"])
    wanted = Counter(map(_count_name, expected))
    near = [name for name in said if detail.split(" ", 1)[1] in name]
    return None if said[detail] >= wanted[detail] else f"not among the counts; nearest: {near or 'none'}"


def _unlike(expected: Any, found: Any) -> str | None:
    return None if expected == found else f"expected {expected}, found {found}"


def _unlike_items(expected: list[list[str]], found: dict[str, Any]) -> str | None:
    said = [[item["section"], found["text"][item["start"] : item["end"]]] for item in found["items"]]
    alike = len(said) == len(expected) and all(
        one[0] == other[0] and other[1].startswith(one[1]) for one, other in zip(expected, said, strict=True)
    )
    return None if alike else f"expected {expected}, found {said}"


def _unlike_table(expected: dict[str, Any] | None, found: dict[str, Any] | None) -> str | None:
    """A table's facts name the cells, or the rows as lists, that are not 0; `else` says what all others hold."""
    if expected is None or found is None:
        return _unlike(expected, found)
    cells = dict(golden.leaves(found))
    wanted = dict.fromkeys(cells, expected.get("else", 0)) | dict(_cells(expected, list(cells)))
    wrong = [f"{path}: {difference}" for path, value in cells.items() if (difference := _unlike(wanted[path], value))]
    return "; ".join([*wrong, *(f"{path}: no such cell" for path in wanted if path not in cells)]) or None


def _cells(expected: dict[str, Any], paths: list[str]) -> Iterator[tuple[str, Any]]:
    for path, value in expected.items():
        if isinstance(value, list):
            row = [each for each in paths if each.startswith(f"{path}.")]
            yield from zip(row or [f"{path}.0"] * len(value), value, strict=True)
        elif path != "else":
            yield path, value
