"""Offsets in characters and in UTF-16 code units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nlp.corpora.offsets import Utf16


@given(st.text(alphabet="公开𠮷😀a\n", max_size=30))
def test_offsets_are_those_of_the_encoded_text(text: str) -> None:
    units = Utf16(text)
    encoded = [len(text[:n].encode("utf-16-le")) // 2 for n in range(len(text) + 1)]
    assert [units.from_characters(n) for n in range(len(text) + 1)] == encoded
    assert units.length == encoded[-1]
    back = {unit: n for n, unit in enumerate(encoded)}
    assert [units.to_characters(n) for n in range(units.length + 1)] == [back.get(n) for n in range(units.length + 1)]
