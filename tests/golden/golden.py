"""What the golden tests and `update.py` share: the samples, their records as plain data, and how these are written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from nlp import annotate
from nlp.reading.sniff import FORMATS
from nlp.schema import to_dict

HERE: Final = Path(__file__).parent
SAMPLES: Final = HERE.parents[1] / "samples"
FACTS: Final = HERE / "facts.json"
KNOWN_WRONG: Final = HERE / "known_wrong.json"
# Probabilities differ in their last digits from machine to machine.
_DIGITS: Final = 2
_PROBABILITIES: Final = ("boilerplate", "score")
_WIDTH: Final = 300


def samples() -> list[Path]:
    """The sample reports, in the order of their names."""
    return sorted(path for path in SAMPLES.iterdir() if path.suffix in FORMATS)


def golden_file(name: str) -> Path:
    """Where the golden record of the sample `name` lies."""
    return HERE / f"{Path(name).stem}.json"


@cache
def record(name: str) -> dict[str, Any]:
    """The record of the sample `name` as plain data: its path without folders, its probabilities rounded."""
    found: dict[str, Any] = _rounded(to_dict(annotate(SAMPLES / name)))
    found["source"]["path"] = name
    return found


def read_json(path: Path) -> Any:
    """What a JSON file of this folder holds."""
    return json.loads(path.read_text(encoding="utf-8"))


def write_json(path: Path, value: Any) -> None:
    """Writes a JSON file of this folder: lists and dicts a line for each innermost one."""
    path.write_text("".join(_pretty(value)) + "\n", encoding="utf-8", newline="\n")


def _pretty(value: Any, indent: str = "") -> Iterator[str]:
    short = json.dumps(value, ensure_ascii=False)
    long = isinstance(value, dict) and len(short) > _WIDTH
    if not isinstance(value, dict | list) or not (
        long or any(isinstance(part, dict | list) for part in _values(value))
    ):
        yield short
        return
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    keys = (
        [f"{json.dumps(key, ensure_ascii=False)}: " for key in value] if isinstance(value, dict) else [""] * len(value)
    )
    yield opening
    for number, (key, part) in enumerate(zip(keys, _values(value), strict=True)):
        yield ("," if number else "") + f"\n{indent} {key}"
        yield from _pretty(part, indent + " ")
    yield f"\n{indent}{closing}"


def _values(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _rounded(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _rounded(part, name) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(part, key) for part in value]
    return round(value, _DIGITS) if key in _PROBABILITIES and isinstance(value, float) else value


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The dotted path and the value of each leaf of nested dicts."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from leaves(part, f"{path}.{name}" if path else name)
    else:
        yield path, value


def lines(found: dict[str, Any]) -> dict[str, list[str]]:
    """A record in lines that a reader can compare: for each of its parts, what it says and of which words."""
    text = found["text"]

    def words(part: dict[str, Any]) -> str:
        return " ".join(text[part["start"] : part["end"]].split())

    def count(part: dict[str, Any]) -> str:
        fields = (part[name] for name in ("indicator", "subject", "value", "unit", "qualifier", "stated", "period"))
        whole = found["counts"][part["parent"]]["value"] if part["parent"] is not None else None
        return f"{tuple(fields)} part of {whole}: {words(part)}"

    def labels(part: dict[str, Any]) -> str:
        return ", ".join(issue["label"] for issue in part["issues"])

    return {
        "source": [f"{name}: {value}" for name, value in found["source"].items()],
        "report": [f"{name}: {value}" for name, value in found["report"].items()],
        "text": text.split("\n"),
        "sections": [f"{part['kind']} | {part['title']} | {words(part)[:40]}" for part in found["sections"]],
        "tables": [f"{path}: {value}" for path, value in leaves(found["tables"])],
        "sentences": [f"{part['kind']} {part['boilerplate']} | {words(part)}" for part in found["sentences"]],
        "items": [
            f"{part['section']} [{labels(part)}] {part['answered_by']} | {words(part)}" for part in found["items"]
        ],
        "counts": [count(part) for part in found["counts"]],
        "checks": [f"{part['rule']} {part['status']}: {part['message']}" for part in found["checks"]],
        "summary": [str(found["summary"])],
        "problems_stated": [str(found["problems_stated"])],
        "warnings": list(found["warnings"]),
    }
