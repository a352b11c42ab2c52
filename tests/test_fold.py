"""Folding: the same length for every text, so that offsets hold; half-width, simplified, plain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.fold import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("２０２２年，公开８６条（５．６％）：", "2022年,公开86条(5.6%):"),
        ("〔2022〕【打印】［大］〈办法〉", "[2022][打印][大]<办法>"),
        ("一、\u3000概\xa0述", "一、 概 述"),
        ("時間∶今日︰明日｡", "時間:今日:明日。"),
        ("瀾屏縣水務局政府信息公開條例年度報告總體情況", "澜屏县水务局政府信息公开条例年度报告总体情况"),
        ("行政復議、行政訴訟、監督、審核、機構", "行政复议、行政诉讼、监督、审核、机构"),
        ("“问水”《办法》…—·%", "“问水”《办法》…—·%"),
        ("", ""),
    ],
)
def test_what_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_one_stray_traditional_character_is_left() -> None:
    assert fold("著名的乾隆碑，開") == "著名的乾隆碑,開"


def test_a_phrase_that_would_change_its_length_is_folded_by_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    class Longer:
        def convert(self, text: str) -> str:
            return {"報": "报", "開": "kai"}.get(text, text + "多") if len(text) == 1 else text + "多"

    monkeypatch.setattr("nlp.fold._converter", Longer)
    assert fold("報報報開報") == "报报报開报"


@given(st.text())
def test_any_text_keeps_its_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(
    st.text(alphabet="報開關條訴議機構監題處門網會訊號與為時實𠮷😀乾隆著作裡面後台头发髮週游覆核了解瞭", max_size=60)
)
def test_traditional_text_keeps_its_length(text: str) -> None:
    folded = fold("報告開關條例訴訟" + text)
    assert len(folded) == len(text) + 8
    assert folded.startswith("报告开关条例诉讼")


@given(st.text(max_size=80))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_line_breaks_and_tabs_stay_where_they_are(text: str) -> None:
    folded = fold(text)
    assert [n for n, c in enumerate(text) if c in "\n\t"] == [n for n, c in enumerate(folded) if c in "\n\t"]
