"""A summary written by a sequence-to-sequence model, of which only what the report holds is kept.

The model sees what the report says of its own, without tables and formula. Clauses whose numbers or names the report
does not hold are cut (see `summary_guard`); where less than half of the words is left, the summary is refused, and the
caller takes the extractive one. The library that runs the model is imported only when a model is opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Final, Protocol

from ..errors import SettingError
from ..fold import fold
from ..schema import Record, Summary
from .summary_cut import merged
from .summary_guard import Held

LEAST_KEPT: Final = 0.5
"""Of the letters of a generated summary: where the guard leaves less, all of it is refused."""
REFUSED: Final = "模型生成的摘要与报告内容不符，已改用报告原文摘句"

_RUNNER: Final = "..generation.seq2seq"  # by name: inference without a model needs neither torch nor transformers
_STOPS: Final = "。！？!?；;，,：:"
_CLAUSE: Final = re.compile(
    r"(?:“[^”]*”|《[^》]*》|\d[,.]\d|[^。！？!?；;，,：:])+[。！？!?；;，,：:]*|[。！？!?；;，,：:]+"
)
_DEPENDS: Final = re.compile(r"其中|分别|分别为|包括|含|占|同比|环比|较上年|比上年|(?:均|都|也|并|且|但|而|从而|进而)")
_SPACE: Final = re.compile(r"(?<![A-Za-z])\s+|\s+(?![A-Za-z])")
_RUN: Final = 4  # characters on end in common with the report that a span is given for


class Generator(Protocol):
    """Writes a summary of a text in about `length` characters; `revision` tells one model from another."""

    @property
    def revision(self) -> str: ...

    def __call__(self, text: str, length: int) -> str: ...


@dataclass(frozen=True, slots=True)
class _Clause:
    """Words, without the stop behind them, and that stop."""

    words: str
    stop: str


def open_generator(model: str) -> Generator:
    """The model in a folder of the Hugging Face form, or of that name.

    Raises SettingError where there is none, it is no sequence-to-sequence model or the libraries are missing.
    """
    try:
        runner = import_module(_RUNNER, __package__)
    except ImportError as error:
        raise SettingError(
            f"summary model {model}: expected torch and transformers, found none ({error}); install gongkai with its "
            "extra `generate`"
        ) from error
    opened: Generator = runner.load(model)
    return opened


def generated(record: Record, length: int, generator: Generator) -> Summary | None:
    """The summary that a model writes of a record, in at most `length` characters; None where it is refused.

    Every number and name in it stands in the report; the spans are where its words do. Raises SettingError where the
    model cannot run.
    """
    # Tokenisers of characters put white space between them; between Latin words it is theirs.
    written = _SPACE.sub("", generator(source_text(record), length).strip())
    kept = supported(written, record.text)
    if _letters(kept) < LEAST_KEPT * _letters(written):
        return None
    text = _fitted(kept, length)
    spans = rests_on(text, record.text)
    return Summary(text=text, spans=spans) if spans else None


def source_text(record: Record) -> str:
    """What a model is given to read: the sentences that say something of their own, else the whole text."""
    told = [record.text[s.start : s.end] for s in record.sentences if s.kind == "specific"]
    return "".join("".join(words.split()) for words in told) or " ".join(record.text.split())


def supported(summary: str, text: str) -> str:
    """A summary without the clauses whose numbers or names `text` does not hold, and without repeated ones.

    A clause that leans on one that was cut (其中, 同比) goes with it, as does a colon that nothing follows.
    """
    held = Held.of(text)
    folded = fold(summary + text)[: len(summary)]  # a few traditional characters alone would be left as they are
    kept: list[_Clause] = []
    seen: set[str] = set()
    cut = False  # whether the clause before, of the same sentence, was cut
    for match in _CLAUSE.finditer(summary):
        words = match[0].rstrip(_STOPS)
        stop = match[0][len(words) :][:1]
        bare = folded[match.start() : match.start() + len(words)]
        gone = not words or words in seen or bool(held.lacks(bare)) or (cut and _DEPENDS.match(bare) is not None)
        if not gone:
            kept.append(_Clause(words, stop))
            seen.add(words)
        elif _ends(stop):
            kept = _led(kept)
            if kept and not _ends(kept[-1].stop):
                kept[-1] = _Clause(kept[-1].words, "。")
        cut = gone and not _ends(stop)
    return _joined(_led(kept))


def _ends(stop: str) -> bool:
    return stop in tuple("。！？!?")


def _led(clauses: Sequence[_Clause]) -> list[_Clause]:
    """Without a lead (`问题为：`) that has nothing behind it in its sentence."""
    found = list(clauses)
    while found and found[-1].stop in tuple("：:"):
        found.pop()
    return found


def _joined(clauses: Sequence[_Clause]) -> str:
    if not clauses:
        return ""
    text = "".join(c.words + c.stop for c in clauses[:-1]) + clauses[-1].words
    last = clauses[-1].stop
    return text + (last if _ends(last) else "。")


def _fitted(summary: str, length: int) -> str:
    """As many clauses from the start as fit; none where the first is longer."""
    kept: list[_Clause] = []
    for match in _CLAUSE.finditer(summary):
        words = match[0].rstrip(_STOPS)
        more = [*kept, _Clause(words, match[0][len(words) :][:1])]
        if len(_joined(more)) > length:
            break
        kept = more
    return _joined(_led(kept))


def _letters(text: str) -> int:
    return sum(c.isalnum() for c in text)


def rests_on(summary: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a summary stand in a text: the longest runs in common, from left to right."""
    places = [n for n, c in enumerate(text) if not c.isspace()]
    folded = fold(text)
    words = "".join(folded[n] for n in places)
    found = fold(summary + text)[: len(summary)]
    return merged((places[start], places[end - 1] + 1) for start, end in _runs(found, words) if end > start)


def _runs(found: str, words: str) -> Iterator[tuple[int, int]]:
    at = 0
    while at + _RUN <= len(found):
        start, size = words.find(found[at : at + _RUN]), _RUN
        if start < 0:
            at += 1
            continue
        while at + size < len(found) and (place := words.find(found[at : at + size + 1])) >= 0:
            start, size = place, size + 1
        yield start, start + size
        at += size
