"""spaCy documents and BIO columns made of labelled reports."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from nlp.corpora.docbin import COLUMNS, GROUPS, from_doc, from_docbin, to_conll, to_doc, to_docbin
from nlp.corpora.labelled import LabelledReport
from nlp.corpora.markup import parse
from nlp.errors import MarkupError

from .made import reports
from .test_markup import REPORT

HEAD = "---\nid: t\nagency: null\nyear: 2022\ntables: null\n---\n"


def _dated(report: LabelledReport) -> LabelledReport:
    """With the dates of the head as words, as JSON has them."""
    return replace(report, head={k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in report.head.items()})


@settings(max_examples=60, deadline=None)
@given(reports())
def test_reports_come_back_from_a_docbin(report: LabelledReport) -> None:
    kept = DocBin(store_user_data=True).from_bytes(to_docbin([report, REPORT]).to_bytes())
    assert from_docbin(kept) == [report, _dated(REPORT)]


def test_a_document_has_a_span_for_each_label() -> None:
    doc = to_doc(REPORT)
    assert doc.text == REPORT.text and len(doc) == len(REPORT.text) and set(doc.spans) == set(GROUPS)
    assert [s.text for s in doc.spans["counts"]] == [
        "公开信息121条", "网站52条", "概况43条", "公众号69条", "未收到申请", "浏览１．２万次",
    ]  # fmt: skip
    assert [s.label_ for s in doc.spans["issues"]] == ["channels", "timeliness", "staffing", "channels", "staffing"]
    assert [s.text for s in doc.spans["numbers"]] == ["121", "52", "43", "69", "未收到申请", "１．２万"]
    assert [s.text for s in doc.spans["units"]] == ["条"] * 4 + ["次"]
    assert [s.text for s in doc.spans["subjects"]] == ["公开信息", "网站", "概况", "公众号", "申请", "浏览"]


def test_another_document_is_refused() -> None:
    bare = Doc(Vocab(), words=["公", "开"])
    with pytest.raises(MarkupError, match="use `to_doc`"):
        from_doc(bare)
    bare._.gongkai_labels = {"id": 3}
    with pytest.raises(MarkupError, match="expected a labelled report"):
        from_doc(bare)
    bare._.gongkai_labels = to_doc(REPORT)._.gongkai_labels
    with pytest.raises(MarkupError, match="found another"):
        from_doc(bare)


def _columns(report: LabelledReport) -> list[list[str]]:
    return [line.split("\t") for line in to_conll(report).split("\n")[2:-1]]


def test_tags_stand_beside_their_characters() -> None:
    report = parse(
        HEAD + "@overview\n约发放资料1.2万余份，满意率、知晓率均为９９％以上。{s}\n"
        "= materials | 发放资料 | 1.2万 | 份 | value=12000 | q=approx\n"
        "= shares | 满意率 | ９９ | ％ | q=at_least\n= shares | 知晓率 | ９９ | ％ | q=at_least\n"
    )
    rows = [row for row in _columns(report) if len(row) > 1]
    assert all(len(row) == 1 + len(COLUMNS) for row in rows)
    found: list[dict[str, str]] = []
    for k in range(len(COLUMNS)):
        words: dict[str, str] = {}
        for row in rows:
            if row[1 + k] != "O":
                words[row[1 + k][2:]] = words.get(row[1 + k][2:], "") + ("|" if row[1 + k][0] == "B" else "") + row[0]
        found.append(words)
    assert found == [
        {"number": "|1.2万|９９"},
        {"unit": "|份|％"},
        {"materials": "|发放资料", "shares": "|满意率|知晓率"},
        {"approx": "|余", "at_least": "|以上"},
    ]


@settings(max_examples=60, deadline=None)
@given(reports())
def test_the_characters_are_the_text_and_tags_are_well_formed(report: LabelledReport) -> None:
    rows = _columns(report)
    plain = {"\\t": "\t", "\\\\": "\\"}
    assert "".join("\n" if row == [""] else plain.get(row[0], row[0]) for row in rows) == report.text
    for k in range(1, len(COLUMNS) + 1):
        tags = [row[k] if len(row) > 1 else "O" for row in rows]
        for before, tag in zip(["O", *tags], tags, strict=False):
            assert tag[0] != "I" or before[2:] == tag[2:]
