"""The spaCy components: what each needs and fills, what is kept on disk, and the errors that say what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from nlp.annotators import boilerplate, counts, issues, layout
from nlp.annotators.component import Component
from nlp.annotators.parts import TITLE_HINT, keep, mark, parts
from nlp.errors import RecordError, SettingError
from tests.layout.reports import TITLE, with_problems

TEXT = with_problems("一是更新不及时；二是人手不足。\n下一步，我局将：一是按月更新栏目；二是增配人手。")
MAKERS: list[Callable[[], Component]] = [
    layout.LayoutComponent,
    issues.IssueComponent,
    boilerplate.BoilerplateComponent,
    counts.CountComponent,
]
NAMES = [layout.NAME, issues.NAME, boilerplate.NAME, counts.NAME]


def _blank() -> Language:
    return spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": "char"}}})


def _doc(text: str = TEXT) -> Doc:
    return _blank().make_doc(text)


def test_layout_fills_its_parts_and_marks_spans() -> None:
    doc = layout.LayoutComponent()(_doc())
    found = parts(doc)
    assert found["is_report"] is True
    assert found["report"]["year"] == 2022
    assert [s["kind"] for s in found["sections"]] == [span.label_ for span in doc.spans["gongkai_sections"]]
    assert [i["section"] for i in found["items"]] == ["problems"] * 2 + ["measures"] * 2
    assert [span.text for span in doc.spans["gongkai_items"]] == [TEXT[i["start"] : i["end"]] for i in found["items"]]
    assert found["counts"] == [] and found["checks"] == [] and found["summary"] is None


@pytest.mark.parametrize("make", MAKERS[1:])
def test_a_component_without_the_layout_says_what_is_missing(make: Callable[[], Component]) -> None:
    with pytest.raises(RecordError, match="gongkai_layout"):
        make()(_doc())


@pytest.mark.parametrize("make", MAKERS[1:])
def test_a_component_takes_a_text_that_is_no_report(make: Callable[[], Component]) -> None:
    doc = make()(layout.LayoutComponent()(_doc("今日供水正常。")))
    assert parts(doc)["is_report"] is False
    assert parts(doc)["items"] == [] and parts(doc)["counts"] == []


def test_each_component_fills_its_own_part_alone() -> None:
    doc = layout.LayoutComponent()(_doc())
    before = parts(doc)
    issues.IssueComponent()(doc)
    after = parts(doc)
    assert {k for k in after if after[k] != before[k]} == {"items"}
    assert all(item["issues"] for item in after["items"])
    boilerplate.BoilerplateComponent()(doc)
    last = parts(doc)
    assert {k for k in last if last[k] != after[k]} == {"sentences"}
    assert [span.label_ for span in doc.spans["gongkai_sentences"]] == [s["kind"] for s in last["sentences"]]
    counts.CountComponent()(doc)
    counted = parts(doc)
    assert {k for k in counted if counted[k] != last[k]} <= {"counts", "warnings"}
    assert [span.label_ for span in doc.spans["gongkai_counts"]] == [c["indicator"] for c in counted["counts"]]


def test_a_title_from_the_markup_is_used() -> None:
    text = (
        "全年通过网站公开政府信息公开条例规定的内容86条，办结申请3件，"
        "没有收取费用，也没有发生行政复议和行政诉讼，群众满意程度高于上年。"
    )
    doc = _doc(text)
    assert parts(layout.LayoutComponent()(doc))["is_report"] is False
    doc.user_data[TITLE_HINT] = TITLE
    assert parts(layout.LayoutComponent()(doc))["is_report"] is True


def test_parts_are_copies_and_keep_adds() -> None:
    doc = _doc()
    keep(doc, is_report=True)
    found = parts(doc)
    found["is_report"] = False
    assert parts(doc)["is_report"] is True
    keep(doc, warnings=("甲",))
    assert parts(doc) == {"is_report": True, "warnings": ["甲"]}


def test_parts_before_any_layout_are_an_error() -> None:
    with pytest.raises(RecordError, match="layout"):
        parts(_doc())


def test_spans_are_marked_by_characters_whatever_the_tokens() -> None:
    doc = spacy.blank("zh").make_doc("公开86条，办结3件。")
    mark(doc, "x", [(2, 4, "a"), (4, 5, "b")])
    assert [span.label_ for span in doc.spans["x"]] == ["a", "b"]
    assert all("86" in span.text or span.text == "条" for span in doc.spans["x"])


@pytest.mark.parametrize("make", MAKERS)
def test_settings_survive_disk_and_bytes(make: Callable[[], Component], tmp_path: Path) -> None:
    component = make()
    component.to_disk(tmp_path / "x")
    assert component.from_disk(tmp_path / "x") is component
    assert component.from_bytes(component.to_bytes()) is component


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("data", [b"", b"{", b"null", b"{}", b'{"component": "Other"}', b"\xff\xfe"])
def test_other_settings_are_refused(make: Callable[[], Component], data: bytes) -> None:
    with pytest.raises(SettingError, match=type(make()).__name__):
        make().from_bytes(data)


def test_settings_of_another_value_are_refused_with_what_was_expected() -> None:
    class Careful(Component):
        def settings(self) -> dict[str, object]:
            return {"threshold": 0.5}

    class Bold(Careful):
        def settings(self) -> dict[str, object]:
            return {"threshold": 0.1}

    Bold.__name__ = "Careful"
    with pytest.raises(SettingError, match=r"expected .*0\.5.* found .*0\.1"):
        Careful().from_bytes(Bold().to_bytes())


def test_settings_that_are_not_there_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"settings\.json"):
        layout.LayoutComponent().from_disk(tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_the_factories_are_known_to_spacy(name: str) -> None:
    assert Language.has_factory(name)
    pipe = _blank()
    assert isinstance(pipe.add_pipe(name), Component)


def test_components_may_stand_under_other_names() -> None:
    pipe = _blank()
    pipe.add_pipe(layout.NAME, name="first")
    pipe.add_pipe(issues.NAME, name="second")
    assert all(item["issues"] for item in parts(pipe(TEXT))["items"])
