"""Where the components keep what they find: `doc._.gongkai`, plain dicts and lists that survive `DocBin` and disk.

The keys are those of the record (report, text aside); each component fills its own.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec
from spacy.tokens import Doc, Span

from ..errors import RecordError

ATTRIBUTE: Final = "gongkai"
TITLE_HINT: Final = "gongkai_title"  # in doc.user_data: a title that the file's markup gave

if not Doc.has_extension(ATTRIBUTE):
    Doc.set_extension(ATTRIBUTE, default=None)


def parts(doc: Doc) -> dict[str, Any]:
    """The record's parts found so far. Raises RecordError where no layout was made."""
    found = getattr(doc._, ATTRIBUTE)
    if found is None:
        raise RecordError("expected the layout first: put `gongkai_layout` before the other components")
    return dict(found)


def keep(doc: Doc, **found: Any) -> None:
    """Adds parts of the record to a document, as plain values."""
    kept = dict(getattr(doc._, ATTRIBUTE) or {})
    # By way of JSON: dicts and lists alone, whatever the annotators give (a DocBin gives tuples back for lists).
    kept.update({name: msgspec.json.decode(msgspec.json.encode(value)) for name, value in found.items()})
    setattr(doc._, ATTRIBUTE, kept)


def mark(doc: Doc, group: str, spans: list[tuple[int, int, str]]) -> None:
    """Puts labelled character spans into `doc.spans[group]`."""
    made: list[Span] = []
    for start, end, label in spans:
        span = doc.char_span(start, end, label=label, alignment_mode="expand")
        if span is not None:
            made.append(span)
    doc.spans[group] = made
