"""The pipeline put together: `load` gives a spaCy Language, `annotate` goes from a file to its record."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from . import schema
from .annotators import boilerplate, checks, counts, issues, layout, links, summary
from .annotators.parts import TITLE_HINT, parts, text_of
from .errors import NotAReport, TooLarge
from .reading import Document, read

COMPONENTS: Final = (layout.NAME, issues.NAME, links.NAME, boilerplate.NAME, counts.NAME, summary.NAME, checks.NAME)
MAX_CHARACTERS: Final = 2_000_000
_NO_REPORT: Final = (
    "expected a government-information-disclosure annual report (政府信息公开工作年度报告), found neither its title "
    "nor its chapters; check that the file is the report itself and not a notice, a list or another document"
)


def load(*, summary_length: int = summary.LENGTH, summary_model: str | None = None) -> Language:
    """A spaCy pipeline that annotates reports; tokens are single characters, results stand in `doc._.gongkai`.

    `pipe.to_disk` and `spacy.load` keep it; the components are found by their entry points.

    Args:
        summary_length: greatest length of summaries in characters, 20 to 2,000.
        summary_model: a sequence-to-sequence model (folder or Hugging Face name) that writes them; needs torch.

    Raises SettingError where a setting is out of range or there is no such model.
    """
    summary.check_length(summary_length)
    pipe = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "char"}}})
    pipe.max_length = MAX_CHARACTERS
    settings = {summary.NAME: {"length": summary_length, "model": summary_model}}
    for name in COMPONENTS:
        pipe.add_pipe(name, config=settings.get(name, {}))
    return pipe


@lru_cache(maxsize=1)
def _shared() -> Language:
    return load()


def to_record(doc: Doc, source: schema.Source) -> schema.Record:
    """The record of an annotated document. Raises NotAReport where it is no report, RecordError where it is unfit."""
    found = parts(doc)
    if not found.pop("is_report"):
        raise NotAReport(f"{source.path}: {_NO_REPORT}")
    found["sentences"] = [{k: v for k, v in s.items() if k != "section"} for s in found["sentences"]]
    record: schema.Record = schema.from_dict(
        {"source": schema.to_dict(source), "text": text_of(doc), "schema_version": schema.SCHEMA_VERSION, **found}
    )
    return record


def annotate_document(document: Document, pipe: Language | None = None) -> schema.Record:
    """The record of a document that was read. Raises NotAReport; TooLarge past MAX_CHARACTERS."""
    if len(document.text) > MAX_CHARACTERS:
        raise TooLarge(
            f"{document.path}: expected at most {MAX_CHARACTERS:,} characters of text, found {len(document.text):,}; "
            "split the file"
        )
    pipe = pipe or _shared()
    doc = pipe.make_doc(document.text)
    if document.title:
        doc.user_data[TITLE_HINT] = document.title
    source = schema.Source(
        path=document.path, sha256=document.sha256, format=document.format, encoding=document.encoding
    )
    found = pipe(doc)
    if document.warnings:
        kept = dict(found._.gongkai)
        kept["warnings"] = [*document.warnings, *kept["warnings"]]
        found._.gongkai = kept
    return to_record(found, source)


def annotate(path: str | os.PathLike[str], pipe: Language | None = None) -> schema.Record:
    """The record of one file. Raises ReadingError, NotAReport, RecordError: all of them GongkaiError."""
    return annotate_document(read(path), pipe)
