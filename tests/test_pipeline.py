"""The pipeline: components, disk, DocBin, records that fit their text, and errors that say what is wrong."""

from __future__ import annotations

import importlib
import json
import tomllib
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import nlp
from nlp import pipeline, schema
from nlp.errors import EmptyFile, GongkaiError, NotAReport, RecordError, SettingError, TooLarge
from nlp.pipeline import COMPONENTS, MAX_CHARACTERS, annotate_document, to_record
from nlp.reading import Document, normalise
from tests.layout.reports import TITLE, with_overview, with_problems

TEXT = with_problems("一是更新不及时；二是人手不足。\n下一步，我局将：一是按月更新栏目；二是增配人手2名。")
SOURCE = schema.Source(path="x.txt", sha256="0" * 64, format="text", encoding="utf-8")
PIPE = nlp.load()


def _record(text: str, pipe: Language = PIPE) -> schema.Record:
    return to_record(pipe(text), SOURCE)


def _document(text: str, **more: object) -> Document:
    return Document(path="x.txt", text=text, sha256="0" * 64, format="text", **more)  # type: ignore[arg-type]


def test_load_puts_the_components_in_order() -> None:
    assert tuple(PIPE.pipe_names) == COMPONENTS
    assert COMPONENTS[0] == "gongkai_layout"
    assert PIPE.max_length == MAX_CHARACTERS
    assert not PIPE.analyze_pipes()["problems"]["gongkai_counts"]


def test_two_pipelines_share_nothing() -> None:
    other = nlp.load()
    other.remove_pipe("gongkai_counts")
    assert "gongkai_counts" in nlp.load().pipe_names
    assert _record(TEXT, other).counts == () != _record(TEXT).counts


def test_a_record_holds_what_the_report_says() -> None:
    record = _record(TEXT)
    assert record.text == TEXT and record.source == SOURCE
    assert (record.report.agency, record.report.year) == ("澜屏县水务局", 2022)
    assert record.problems_stated is True
    assert [TEXT[i.start : i.end] for i in record.items] == [
        "一是更新不及时；",
        "二是人手不足。",
        "一是按月更新栏目；",
        "二是增配人手2名。",
    ]
    assert "timeliness" in {issue.label for issue in record.items[0].issues}
    assert "staffing" in {issue.label for issue in record.items[1].issues}
    assert 86 in {c.value for c in record.counts}
    for count in record.counts:
        assert count.start <= count.value_start <= count.value_end <= count.end
    assert {s.kind for s in record.sentences} >= {"template", "specific"}


def test_the_spans_of_the_document_are_those_of_the_record() -> None:
    doc = PIPE(TEXT)
    record = to_record(doc, SOURCE)
    for group, pieces, label in (
        ("gongkai_sections", record.sections, "kind"),
        ("gongkai_items", record.items, "section"),
        ("gongkai_sentences", record.sentences, "kind"),
        ("gongkai_counts", record.counts, "indicator"),
    ):
        spans = doc.spans[group]
        assert len(spans) == len(pieces) > 0  # type: ignore[arg-type]
        for span, piece in zip(spans, pieces, strict=True):  # type: ignore[call-overload]
            assert (span.start_char, span.end_char, span.label_) == (piece.start, piece.end, getattr(piece, label))


def test_a_record_survives_json() -> None:
    record = _record(TEXT)
    line = schema.to_json(record)
    assert b"\n" not in line and schema.from_json(line) == record


@pytest.mark.parametrize(
    "words",
    [
        "水质\t达标\n\n供水\t正常",
        "𠮷家沟😀水库",
        "前\u3000后",
        "a b  c",
        " \t前有空白",
        "e\u0301",
        "7．8．9",
        "\u200d连",
    ],
)
def test_the_text_of_the_document_is_the_text(words: str) -> None:
    for text in (words, with_overview(f"全年公开信息86条。{words}")):
        assert PIPE(text).text == text
    record = _record(with_overview(f"{words}\n全年公开信息86条。"))
    assert [record.text[c.value_start : c.value_end] for c in record.counts if c.value == 86] == ["86"]


@settings(max_examples=50)
@given(st.text(max_size=120))
def test_any_text_goes_through(words: str) -> None:
    words = normalise(words)
    assert PIPE(words).text == words
    text = f"{TITLE}\n全年公开信息。{words}\n" + TEXT
    doc = PIPE(text)
    assert doc.text == text
    record = to_record(doc, SOURCE)
    assert schema.from_json(schema.to_json(record)) == record


@settings(max_examples=40)
@given(
    st.lists(
        st.sampled_from(
            ["公开86条", "其中", "，", "。", "网站", "12", "％", "一百二十一", "万", "亿", "999999999999", "0", "."]
        )
    )
)
def test_any_row_of_numbers_goes_through(words: list[str]) -> None:
    record = _record(with_overview("".join(words)))
    assert schema.from_json(schema.to_json(record)) == record


@pytest.mark.parametrize("number", ["9" * 17, "1" * 400, "9" * 310 + ".5", "9" * 400 + "%", "9" * 15 + "亿"])
def test_digits_that_run_together_are_no_value(number: str) -> None:
    record = _record(with_overview(f"全年公开信息{number}条，其中网站61条。"))
    assert all(c.value is None or c.value < 2**53 for c in record.counts)
    assert schema.from_json(schema.to_json(record)) == record
    assert PIPE(record.text).to_bytes()


def test_the_same_text_gives_the_same_record_again() -> None:
    first = _record(normalise(TEXT))
    assert first == _record(first.text) == _record(normalise(first.text))
    assert schema.to_json(first) == schema.to_json(_record(TEXT, nlp.load()))


def test_many_texts_at_once_are_as_one_by_one() -> None:
    texts = [TEXT, "今日供水正常。", with_overview("公开信息12条。"), ""]
    together = [doc._.gongkai for doc in PIPE.pipe(texts, batch_size=2)]
    assert together == [PIPE(text)._.gongkai for text in texts]


def test_a_saved_pipeline_gives_the_same(tmp_path: Path) -> None:
    PIPE.to_disk(tmp_path / "pipe")
    loaded = spacy.load(tmp_path / "pipe")
    assert loaded.pipe_names == PIPE.pipe_names
    assert _record(TEXT, loaded) == _record(TEXT)
    copied = nlp.load().from_bytes(PIPE.to_bytes())
    assert _record(TEXT, copied) == _record(TEXT)


def test_a_saved_pipeline_with_other_settings_is_refused(tmp_path: Path) -> None:
    PIPE.to_disk(tmp_path / "pipe")
    (tmp_path / "pipe" / "gongkai_issues" / "settings.json").write_text('{"component": "Other"}', encoding="utf-8")
    with pytest.raises(SettingError, match="IssueComponent"):
        spacy.load(tmp_path / "pipe")


def test_the_entry_points_lead_to_the_factories() -> None:
    project = tomllib.loads((Path(nlp.__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    points = project["project"]["entry-points"]["spacy_factories"]
    assert set(points) == set(COMPONENTS)
    for target in points.values():
        module, _, name = target.partition(":")
        assert callable(getattr(importlib.import_module(module), name))


def test_documents_survive_a_docbin() -> None:
    docs = [PIPE(text) for text in (TEXT, with_overview("公开信息12条。"), "今日供水正常。")]
    stored = DocBin(store_user_data=True, docs=docs).to_bytes()
    again = list(DocBin(store_user_data=True).from_bytes(stored).get_docs(PIPE.vocab))
    assert [doc.text for doc in again] == [doc.text for doc in docs]
    assert [json.dumps(doc._.gongkai) for doc in again] == [json.dumps(doc._.gongkai) for doc in docs]
    assert to_record(again[0], SOURCE) == to_record(docs[0], SOURCE)
    for group in ("gongkai_items", "gongkai_counts"):
        assert [(s.text, s.label_) for s in again[0].spans[group]] == [(s.text, s.label_) for s in docs[0].spans[group]]


def test_documents_survive_bytes() -> None:
    doc = PIPE(TEXT)
    again = Doc(PIPE.vocab).from_bytes(doc.to_bytes())
    assert to_record(again, SOURCE) == to_record(doc, SOURCE)


def test_a_pipeline_without_the_layout_says_so() -> None:
    pipe = nlp.load()
    pipe.remove_pipe("gongkai_layout")
    with pytest.raises(RecordError, match="gongkai_layout"):
        pipe(TEXT)
    with pytest.raises(RecordError, match="gongkai_layout"):
        to_record(spacy.blank("zh")("今日供水正常。"), SOURCE)


@pytest.mark.parametrize(
    "text", ["今日供水正常，水压平稳。", "", "澜屏县供水管理办法\n第一条 为了规范供水，制定本办法。"]
)
def test_a_text_that_is_no_report(text: str) -> None:
    assert PIPE(text)._.gongkai["is_report"] is False
    with pytest.raises(NotAReport, match=r"x\.txt: expected a .*found neither its title nor its chapters"):
        annotate_document(_document(text), PIPE)


def test_a_report_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "MAX_CHARACTERS", 100)
    with pytest.raises(TooLarge, match=r"at most 100 characters.*split the file"):
        annotate_document(_document(TEXT), PIPE)


def test_the_warnings_of_reading_come_first() -> None:
    record = annotate_document(_document(with_overview("公开信息12条。"), warnings=("编码不明",)), PIPE)
    assert record.warnings[0] == "编码不明"


def test_the_title_of_the_markup_reaches_the_layout() -> None:
    body = (
        "全年通过网站公开政府信息公开条例规定的内容86条，办结申请3件，"
        "没有收取任何费用，也没有发生行政复议和行政诉讼，群众满意。"
    )
    with pytest.raises(NotAReport):
        annotate_document(_document(body), PIPE)
    assert annotate_document(_document(body, title=TITLE), PIPE).report.year == 2022


def test_a_file_becomes_a_record(tmp_path: Path) -> None:
    path = tmp_path / "报告.txt"
    path.write_text(TEXT, encoding="gb18030")
    record = nlp.annotate(path)
    assert record.text == normalise(TEXT)
    assert record.source.path == str(path) and record.source.encoding
    assert nlp.annotate(str(path), PIPE) == record


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\x03" * 50, "今日供水正常。".encode()])
def test_a_file_that_is_none_raises_the_projects_own_errors(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(data)
    with pytest.raises(GongkaiError) as caught:
        nlp.annotate(path)
    assert str(path) in str(caught.value)
    assert caught.value.stage in ("reading", "layout")
    if not data:
        assert isinstance(caught.value, EmptyFile)


def test_the_package_offers_its_names_lazily() -> None:
    assert nlp.Record is schema.Record
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        nlp.nothing  # noqa: B018
