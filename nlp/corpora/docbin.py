"""Labelled reports for spaCy (documents with span groups, one character a token) and as BIO tags in columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import msgspec
from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab

from ..errors import MarkupError
from .labelled import GoldCount, LabelledReport
from .pieces import qualifier_span, subject_span, unit_span
from .records import check_spans

ATTRIBUTE: Final = "gongkai_labels"
GROUPS: Final = ("sections", "sentences", "items", "issues", "counts", "numbers", "units", "subjects", "qualifiers")
COLUMNS: Final = ("numbers", "units", "subjects", "qualifiers")

if not Doc.has_extension(ATTRIBUTE):
    Doc.set_extension(ATTRIBUTE, default=None)

Labelled = tuple[int, int, str]


def groups(report: LabelledReport) -> dict[str, list[Labelled]]:
    """All labelled spans (start, end, label) by group of GROUPS, in the order of the text, in characters.

    `issues` has one span for each label of an item. Parts of counts that are not written next to them (a unit in the
    head of a table) are missing from `units`, `subjects` and `qualifiers`.
    """
    found: dict[str, list[Labelled]] = {name: [] for name in GROUPS}
    found["sections"] = [(s.start, s.end, s.kind) for s in report.sections]
    found["sentences"] = [(s.start, s.end, s.kind) for s in report.sentences]
    found["items"] = [(i.start, i.end, i.section) for i in report.items]
    found["issues"] = [(i.start, i.end, label) for i in report.items for label in i.labels]
    found["counts"] = [(c.start, c.end, c.indicator) for c in report.counts]
    for count in report.counts:
        for name, span, label in _parts(report.text, count):
            if span is not None:
                found[name].append((*span, label))
    return {name: sorted(spans, key=lambda s: (s[0], -s[1])) for name, spans in found.items()}


def _parts(text: str, count: GoldCount) -> Iterator[tuple[str, tuple[int, int] | None, str]]:
    yield "numbers", (count.value_start, count.value_end), count.stated
    yield "units", unit_span(text, count), "unit"
    yield "subjects", subject_span(text, count), count.indicator
    yield "qualifiers", qualifier_span(text, count), count.qualifier


def to_doc(report: LabelledReport, vocab: Vocab | None = None) -> Doc:
    """A document whose tokens are the characters of the text, with `doc.spans` and the report in `doc._`."""
    text = report.text
    doc = Doc(vocab or Vocab(), words=list(text), spaces=[False] * len(text))
    for name, spans in groups(report).items():
        # A section without text has no span; the report itself keeps it.
        doc.spans[name] = [Span(doc, start, end, label=label) for start, end, label in spans if start < end]
    doc._.set(ATTRIBUTE, msgspec.json.decode(msgspec.json.encode(report)))
    return doc


def from_doc(doc: Doc) -> LabelledReport:
    """The report that `to_doc` put into a document. Raises MarkupError where there is none or it does not fit."""
    kept: Any = doc._.get(ATTRIBUTE)
    if kept is None:
        raise MarkupError(f"expected a document with a labelled report in doc._.{ATTRIBUTE}, found none; use `to_doc`")
    try:
        # By way of JSON: a DocBin gives tuples back for lists.
        report = msgspec.json.decode(msgspec.json.encode(kept), type=LabelledReport)
    except msgspec.MsgspecError as error:
        raise MarkupError(f"expected a labelled report in doc._.{ATTRIBUTE}: {error}") from error
    if report.text != doc.text:
        raise MarkupError(f"{report.id}: expected the document's text to be the report's, found another")
    check_spans(report)
    return report


def to_docbin(reports: Iterable[LabelledReport]) -> DocBin:
    """The reports as a DocBin with their user data; `DocBin.to_disk` writes what `spacy train` reads."""
    vocab = Vocab()
    kept = DocBin(store_user_data=True)
    for report in reports:
        kept.add(to_doc(report, vocab))
    return kept


def from_docbin(kept: DocBin) -> list[LabelledReport]:
    """The reports in a DocBin. Raises MarkupError."""
    return [from_doc(doc) for doc in kept.get_docs(Vocab())]


def to_conll(report: LabelledReport) -> str:
    """BIO tags of the counts' parts: a line for each character, its columns parted by tabs (`COLUMNS`).

    A line break of the text is an empty line, so that a paragraph is a sentence of the format; a tab is written `\\t`,
    a backslash `\\\\`. Parts of different kinds may overlap, since each kind has its column. Within one column the
    part that begins first wins, of two that begin together the longer, of two alike (one number for two things) the
    first: a part that overlaps one already tagged has no tags, and is in the span groups of `to_doc` only.
    """
    found = groups(report)
    columns = [_bio(found[name], len(report.text)) for name in COLUMNS]
    lines = [f"# id = {report.id}", "# columns = character " + " ".join(COLUMNS)]
    for n, character in enumerate(report.text):
        tags = [column[n] for column in columns]
        lines.append("" if character == "\n" else "\t".join([_ESCAPES.get(character, character), *tags]))
    return "\n".join(lines) + "\n"


_ESCAPES: Final = {"\t": "\\t", "\\": "\\\\"}


def _bio(spans: Iterable[Labelled], length: int) -> list[str]:
    tags, free = ["O"] * length, 0
    for start, end, label in spans:
        if start < free:
            continue
        tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
        free = end
    return tags
