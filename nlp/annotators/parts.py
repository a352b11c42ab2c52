"""Where the components keep what they find: `doc._.gongkai`, plain dicts and lists that survive `DocBin` and disk.

The keys are those of the record (report, text aside); each component fills its own.
"""

from __future__ import annotations

from typing import Any, Final
from weakref import WeakKeyDictionary

import msgspec
from spacy.tokens import Doc, Span

from .. import schema
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


# What is worth keeping as long as a document lives, and is none of its data: spaCy puts a text together from its tokens
# each time it is asked for, and a record is as dear.
_TEXTS: Final[WeakKeyDictionary[Doc, tuple[int, str]]] = WeakKeyDictionary()
_VIEWS: Final[WeakKeyDictionary[Doc, tuple[dict[str, Any], schema.Record]]] = WeakKeyDictionary()
_NOT_VIEWED: Final = frozenset({"is_report", "checks", "summary"})
_NOWHERE: Final = {"path": "", "sha256": "", "format": "txt", "encoding": None}


def text_of(doc: Doc) -> str:
    """The document's text, put together once."""
    known = _TEXTS.get(doc)
    if known is None or known[0] != len(doc):
        known = _TEXTS[doc] = len(doc), doc.text
    return known[1]


def view(doc: Doc) -> schema.Record:
    """The record as far as it is found, without summary, checks and source; one for all who ask until a part changes.

    Raises RecordError where no layout was made, or where a part is unfit.
    """
    found = {name: value for name, value in parts(doc).items() if name not in _NOT_VIEWED}
    known = _VIEWS.get(doc)
    if known is not None and known[0].keys() == found.keys() and all(known[0][k] is v for k, v in found.items()):
        return known[1]
    sentences = [{k: v for k, v in s.items() if k != "section"} for s in found["sentences"]]
    record: schema.Record = schema.from_dict(
        {"source": _NOWHERE, "text": text_of(doc), **found, "sentences": sentences}
    )
    _VIEWS[doc] = found, record
    return record


def mark(doc: Doc, group: str, spans: list[tuple[int, int, str]]) -> None:
    """Puts labelled character spans into `doc.spans[group]`."""
    made: list[Span] = []
    for start, end, label in spans:
        span = doc.char_span(start, end, label=label, alignment_mode="expand")
        if span is not None:
            made.append(span)
    doc.spans[group] = made
