"""Reference summaries that people wrote: found beside a corpus, or in folders, for its labelled reports.

A folder is one hand's: a file `ID.txt` a report, in UTF-8, or a second reading `ID.rd` with a line `summary:` in its
head. Beside the corpus `corpora/reports/test` they stand in `corpora/summaries/HAND`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..corpora.labelled import LabelledReport
from ..corpora.markup import parse_file
from ..errors import MarkupError

FOLDER: Final = "summaries"
_LEVELS: Final = 3  # how far above a corpus the folder of summaries may stand


@dataclass(frozen=True, slots=True)
class Referenced:
    """A labelled report and its reference summaries by hand (the folder's name), at least one."""

    gold: LabelledReport
    by_hand: Mapping[str, str]

    @property
    def texts(self) -> tuple[str, ...]:
        """The summaries of all hands."""
        return tuple(self.by_hand.values())


def beside(corpus: Path) -> tuple[Path, ...]:
    """The folders of all hands that stand beside a corpus, by name; none where there are no summaries."""
    for above in corpus.resolve().parents[:_LEVELS]:
        found = sorted(each for each in above.glob(f"{FOLDER}/*") if each.is_dir())
        if found:
            return tuple(found)
    return ()


def reference(folder: Path, name: str) -> str | None:
    """A hand's summary of the report `name` without white space at its ends; None where there is none.

    Raises MarkupError where a file is no text in UTF-8 or a summary is empty.
    """
    text, reading = folder / f"{name}.txt", folder / f"{name}.rd"
    if text.is_file():
        found = " ".join(_read(text).split())
        if not found:
            raise MarkupError(f"{text}: expected a summary, found an empty file; write it or remove the file")
        return found
    return _of_head(_read(reading)) if reading.is_file() else None


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise MarkupError(f"{file}: expected a summary or a reading in UTF-8: {error}") from error


def _of_head(reading: str) -> str | None:
    found = re.search(r"^summary:[ \t]*(\S.*)$", reading.split("\n---", 1)[0], re.MULTILINE)
    return found[1].strip() if found else None


def referenced(files: Iterable[Path], folders: Sequence[Path]) -> list[Referenced]:
    """The labelled reports of `files` that some hand wrote of, in their order.

    Raises MarkupError where there are none, or a folder is missing or its name stands twice.
    """
    hands = {
        folder.name if len(folders) == len({f.name for f in folders}) else str(folder): folder for folder in folders
    }
    for folder in folders:
        if not folder.is_dir():
            raise MarkupError(f"{folder}: expected a folder of reference summaries, found none")
    found = []
    for file in files:
        written = {hand: text for hand, folder in hands.items() if (text := reference(folder, file.stem))}
        if written:
            found.append(Referenced(parse_file(file), written))
    if not found:
        where = ", ".join(map(str, folders)) or f"a folder `{FOLDER}` beside the corpus"
        raise MarkupError(
            f"expected reference summaries (ID.txt, or ID.rd with a line `summary:`) in {where}, found none; give "
            "their folders with --references"
        )
    return found
