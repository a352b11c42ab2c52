"""Labels that were renamed or merged: files of an older corpus revision are still read.

A revision is a number that goes up when the meaning or the name of a label changes (corpora/README.md lists them).
Whoever renames a label adds one line to `CHANGES`; nothing else has to know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from .. import labels
from ..errors import MarkupError

REVISION: Final = 1


@dataclass(frozen=True, slots=True)
class Change:
    """Since `revision`, the label `old` of the set `kind` (its title, `issue category`) is called `new`.

    Two old names may go to one new name (merged). With several new names (split) a reader has to decide.
    """

    revision: int
    kind: str
    old: str
    new: tuple[str, ...]


# In the order in which they were made. Revision 1 is the first, so there is nothing to change yet.
CHANGES: Final[tuple[Change, ...]] = ()


def current(name: str, known: labels.LabelSet, changes: Sequence[Change] = CHANGES) -> str:
    """What the label is called now. Raises MarkupError with the nearest known label where there is none such."""
    now = name
    for change in changes:
        if change.kind == known.title and change.old == now:
            if len(change.new) != 1:
                raise MarkupError(
                    f"{name!r} was split in revision {change.revision}: expected one of {', '.join(change.new)}; "
                    "read the text and choose"
                )
            now = change.new[0]
    if now not in known:
        raise MarkupError(f"{name!r} is no {known.title}{_nearest(now, known)}; known: {', '.join(known)}")
    return now


def _nearest(name: str, known: labels.LabelSet) -> str:
    names = {word: label.name for label in known.values() for word in (label.name, label.zh, label.en)}
    found = get_close_matches(name, names, n=1, cutoff=0.5)
    return f", did you mean {names[found[0]]!r}?" if found else ""


_SECTION: Final = re.compile(r"^@([^\s{}]+)(?=\s*$)|\{@([^{}]*)\}")
_ITEM: Final = re.compile(r"(?<!\{)(\{[pm]\d+\b[ :]*)([^{}>]*)")
_COUNT: Final = re.compile(r"^(=\s*)([^|]*?)(?=\s*\|)")
_QUALIFIER: Final = re.compile(r"(\|\s*q=)([^|]*?)(?=\s*(?:\||$))")


def migrate(markup: str, name: str = "<text>", changes: Sequence[Change] = CHANGES) -> str:
    """The markup of an older revision with the labels of this one; all else stays as it is.

    Raises MarkupError with `name` and line where a label is unknown or was split.
    """
    lines = markup.split("\n")
    close = next((n for n, line in enumerate(lines[1:], 1) if line.strip() == "---"), 0)
    for n, line in enumerate(lines[close + 1 :], close + 1):
        try:
            lines[n] = _line(line, changes)
        except MarkupError as error:
            raise MarkupError(f"{name}:{n + 1}: {error}") from None
    return "\n".join(lines)


def _line(line: str, changes: Sequence[Change]) -> str:
    def now(known: labels.LabelSet) -> Callable[[re.Match[str]], str]:
        return lambda match: match[1] + current(match[2], known, changes)

    if line.startswith("="):
        return _QUALIFIER.sub(now(labels.QUALIFIERS), _COUNT.sub(now(labels.INDICATORS), line))
    line = _SECTION.sub(lambda m: m[0].replace(m[1] or m[2], current(m[1] or m[2], labels.SECTIONS, changes)), line)
    return _ITEM.sub(lambda m: m[1] + _issues(m[2], changes), line)


def _issues(words: str, changes: Sequence[Change]) -> str:
    """The labels of an item, each once: two that were merged are one."""
    if not words.strip():
        return words
    names = [current(word, labels.ISSUES, changes) for word in re.split(r"[,\s]+", words.strip())]
    tail = words[len(words.rstrip()) :]
    return ", ".join(dict.fromkeys(names)) + tail
