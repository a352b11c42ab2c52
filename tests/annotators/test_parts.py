"""What components share of a document: its text put together once, and one record for all who read it."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from nlp.annotators.parts import keep, text_of, view
from nlp.errors import RecordError
from nlp.pipeline import load
from nlp.reading import read

SAMPLES = Path(__file__).parents[2] / "samples"


def test_the_view_is_shared_until_a_part_changes() -> None:
    path = next(p for p in sorted(SAMPLES.iterdir()) if p.suffix == ".txt")
    doc = load()(read(path).text)
    first = view(doc)
    assert first.text == text_of(doc) == doc.text
    assert first.counts and first.checks == () and first.summary is None
    assert view(doc) is first
    keep(doc, checks=[])  # no part of the view
    assert view(doc) is first
    keep(doc, counts=[])
    assert view(doc) is not first and view(doc).counts == ()


def test_two_documents_have_two_texts_and_no_layout_is_an_error() -> None:
    pipe = spacy.blank("zh")
    one, other = pipe.make_doc("甲。"), pipe.make_doc("乙。")
    assert (text_of(one), text_of(other), text_of(one)) == ("甲。", "乙。", "甲。")
    with pytest.raises(RecordError, match="gongkai_layout"):
        view(one)
