"""Links between problems and measures: what is measured of a pair, what is said of a report, what a model is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

import nlp
from nlp.annotators.linear import shipped
from nlp.annotators.link_features import PAIR, Rarity, grams, head, pair_table
from nlp.annotators.link_items import LinkItem, read_items
from nlp.annotators.links import LinkComponent, LinkModel, load_links, save_links
from nlp.annotators.parts import keep, parts
from nlp.errors import RecordError, SettingError
from tests.layout.reports import with_problems

RARITY = Rarity(100, {"公开": 90, "信息": 80, "工作": 70})
MODEL = load_links(shipped("links-linear"))


def answers(text: str) -> dict[str, list[str]]:
    """Each problem of a report with the measures that answer it, by their opening words."""
    found = parts(nlp.load()(text))["items"]

    def words(item: dict[str, Any]) -> str:
        return text[item["start"] : item["end"]][:7]

    return {words(i): [words(found[n]) for n in i["answered_by"]] for i in found if i["section"] == "problems"}


def item(text: str, index: int = 0, **more: Any) -> LinkItem:
    """An item without categories."""
    return LinkItem(index, text, 0, index, more.pop("issues", {}), 0, **more)


def values(problem: LinkItem, measure: LinkItem) -> dict[str, float]:
    """What is measured of a single pair."""
    return dict(zip(PAIR, pair_table([problem], [measure], RARITY).values[0].tolist(), strict=True))


def test_measures_in_another_order_find_their_problem() -> None:
    text = with_problems(
        "一是栏目更新不够及时；二是工作人员多为兼职，业务不熟；三是政策解读形式单一。\n"
        "下一步，我局将：一是加强业务培训，配强工作人员；二是丰富图解、视频等政策解读形式；三是按周更新栏目，确保及时。"
    )
    assert answers(text) == {
        "一是栏目更新不": ["三是按周更新栏"],
        "二是工作人员多": ["一是加强业务培"],
        "三是政策解读形": ["二是丰富图解、"],
    }


def test_a_measure_that_acts_on_nothing_named_answers_nothing() -> None:
    text = with_problems(
        "一是栏目更新不够及时；二是群众知晓度不高。\n"
        "下一步，我局将：一是及时更新栏目；二是加大宣传力度，提高群众知晓度；三是完善保密审查，守住安全底线。"
    )
    assert answers(text) == {"一是栏目更新不": ["一是及时更新栏"], "二是群众知晓度": ["二是加大宣传力"]}


def test_a_problem_that_no_measure_acts_on_stays_open() -> None:
    text = with_problems(
        "一是栏目更新不够及时；二是依申请公开答复不够规范。\n下一步，我局将：加快更新频率，及时更新栏目内容。"
    )
    assert answers(text)["二是依申请公开"] == []


def test_the_component_sets_the_problems_alone() -> None:
    doc = spacy.blank("zh").make_doc("更新慢。及时更新。")
    made = [
        {"section": "problems", "start": 0, "end": 4, "issues": [{"label": "timeliness", "score": 0.9}]},
        {"section": "measures", "start": 4, "end": 9, "issues": [{"label": "timeliness", "score": 0.9}]},
    ]
    kept = [{**i, "answered_by": []} for i in made]
    sections = [{"kind": "problems", "start": 0, "end": 4}, {"kind": "measures", "start": 4, "end": 9}]
    keep(doc, items=kept, sections=sections, report={"year": None})
    found = parts(LinkComponent()(doc))
    assert [i["answered_by"] for i in found["items"]] == [[1], []]
    assert found["sections"] == sections


def test_without_the_layout_it_says_what_is_missing() -> None:
    with pytest.raises(RecordError, match="gongkai_layout"):
        LinkComponent()(spacy.blank("zh").make_doc("更新慢。"))


def test_settings_name_the_model_and_its_weights() -> None:
    component = LinkComponent()
    assert component.settings() == {"model": "links-linear", "revision": MODEL.revision}
    assert component.from_bytes(component.to_bytes()) is component
    with pytest.raises(SettingError, match="LinkComponent"):
        component.from_bytes(b'{"component": "LinkComponent", "model": "links-linear", "revision": "0"}')
    with pytest.raises(SettingError, match="no-such-model"):
        LinkComponent("no-such-model")


def _read(text: str, marks: list[tuple[str, str]], year: int | None = 2023) -> tuple[list[LinkItem], list[LinkItem]]:
    """Items given by their section and words; each change of section begins one where the items before end."""
    items: list[dict[str, Any]] = []
    sections: list[dict[str, Any]] = []
    end = 0
    for section, words in marks:
        start = text.index(words, end)
        if not sections or sections[-1]["kind"] != section:
            sections.append({"kind": section, "start": end})
        end = start + len(words)
        items.append({"section": section, "start": start, "end": end, "issues": []})
    problems, measures = read_items(text, items, sections, year)
    return list(problems), list(measures)


def test_items_are_read_without_marker_in_their_block() -> None:
    text = "一是更新慢。一是加快更新。二是人手少。二是增加人手。三是加强培训。"
    marks = [("problems", "一是更新慢。"), ("measures", "一是加快更新。"), ("problems", "二是人手少。")]
    problems, measures = _read(text, [*marks, ("measures", "二是增加人手。"), ("measures", "三是加强培训。")])
    assert [(i.text, i.number, i.block) for i in problems] == [("更新慢。", 1, 0), ("人手少。", 2, 1)]
    assert [(i.block, i.place, i.of) for i in measures] == [(0, 0, 1), (1, 0, 2), (1, 1, 2)]


@pytest.mark.parametrize(
    ("lead", "year", "past"),
    [
        ("针对上年度存在的问题,我局", 2023, True),
        ("2022年问题整改情况:", 2023, True),
        ("2022年问题整改情况:", None, True),
        ("针对2023年存在的问题,", 2023, False),
        ("针对去年的不足已经整改。下一步,", 2023, False),
        ("下一步,我局将:", 2023, False),
        ("", 2023, False),
    ],
)
def test_measures_of_last_year_are_known_by_what_leads_to_them(lead: str, year: int | None, past: bool) -> None:
    _, measures = _read(
        f"更新慢。{lead}加快更新。增加人手。",
        [("problems", "更新慢。"), ("measures", "加快更新。"), ("measures", "增加人手。")],
        year,
    )
    assert [m.past_lead for m in measures] == [past, past]


def test_a_measure_that_names_last_years_problem() -> None:
    _, measures = _read(
        "更新慢。针对2022年人手少的问题,增加人手。", [("measures", "针对2022年人手少的问题,增加人手。")]
    )
    assert measures[0].past


def test_words_in_common() -> None:
    assert grams("更新慢,更新") == {"更新", "新慢"}
    assert grams("更新", 3) == frozenset()
    assert head("更新不够及时,栏目空置。") == "更新不够及时"
    near = values(item("解读形式单一。"), item("丰富解读形式。", 1))
    far = values(item("解读形式单一。"), item("增加人手。", 1))
    assert near["words.cosine"] > 0 == far["words.cosine"] and near["words.own"] > far["words.own"]
    same = values(item("解读形式单一"), item("解读形式单一", 1))
    assert same["words.cosine"] == pytest.approx(1) and same["words.head_in_measure"] == pytest.approx(1)
    assert RARITY.weight("解读") > RARITY.weight("工作") > RARITY.weight("公开") >= 1


def test_categories_in_common() -> None:
    found = values(
        item("甲", issues={"staffing": 0.8, "content": 0.5}), item("乙", 1, issues={"staffing": 0.6, "platform": 0.9})
    )
    assert found["labels.shared"] == pytest.approx(0.6)
    assert found["labels.both.staffing"] == pytest.approx(0.6) and found["labels.both.platform"] == 0
    assert found["labels.jaccard"] == pytest.approx(1 / 3)
    assert found["labels.problem_covered"] == pytest.approx(0.6 / 1.3)
    assert found["labels.first"] == 0 and found["problem.many_labels"] == 1


def test_a_named_fault_speaks_for_its_problem_and_against_others() -> None:
    problems = [item("栏目更新不及时。", of=2), item("解读形式单一。", 1, place=1, of=2)]
    measure = item("针对解读形式单一的问题,制作图解。", 2)
    this, another = (
        dict(zip(PAIR, row, strict=True)) for row in pair_table(problems[::-1], [measure], RARITY).values.tolist()
    )
    assert this["names.fault"] == another["names.fault"] == 1
    assert this["names.this_fault"] > 0.5 > another["names.this_fault"]
    assert another["names.another_fault"] > 0.5 and this["names.another_fault"] == 0


def test_rivals_are_measured() -> None:
    problems = [item("更新不及时"), item("解读不及时", 1)]
    table = pair_table(problems, [item("加快解读", 2)], RARITY)
    lead = table.values[:, PAIR.index("words.lead_over_problems")]
    assert lead[0] == pytest.approx(-lead[1]) and lead[1] > 0
    assert not table.values[:, PAIR.index("words.lead_over_measures")].any()


def test_a_category_that_several_problems_have_is_parted_among_them() -> None:
    problems = [item("甲", issues={"staffing": 0.9}), item("乙", 1, issues={"staffing": 0.3, "content": 0.5})]
    table = pair_table(problems, [item("丙", 2, issues={"staffing": 0.8, "content": 0.2})], RARITY)
    claimed = table.values[:, PAIR.index("labels.claimed")]
    assert claimed.tolist() == pytest.approx([0.8 * 0.75, 0.8 * 0.25 + 0.2])


TEXTS = st.text("更新不及时人手少解读单一,。;针对的问题20年", max_size=12)
SIDES = st.lists(st.tuples(TEXTS, st.sampled_from(["staffing", "timeliness", "other"]), st.floats(0, 1)), max_size=4)


@settings(max_examples=60)
@given(SIDES, SIDES)
def test_any_items_give_links_to_measures(problems: list[Any], measures: list[Any]) -> None:
    text, items, starts = "", [], []
    for section, side in (("problems", problems), ("measures", measures)):
        starts.append({"kind": section, "start": len(text)})
        for words, label, score in side:
            issues = [{"label": label, "score": score}]
            items.append({"section": section, "start": len(text), "end": len(text + words), "issues": issues})
            text += words
    found = MODEL.answers(text, items, starts, 2023)
    assert found == MODEL.answers(text, items, starts, 2023)
    for at, answered in enumerate(found):
        assert answered == sorted(set(answered))
        assert not answered or items[at]["section"] == "problems"
        assert all(items[n]["section"] == "measures" for n in answered)


def test_a_stored_model_says_the_same(tmp_path: Path) -> None:
    save_links(MODEL, tmp_path, {"task": "links"})
    again = load_links(tmp_path)
    assert np.allclose(again.weights, MODEL.weights) and again.rarity == MODEL.rarity
    assert (again.threshold, again.bias) == (MODEL.threshold, MODEL.bias)
    assert again.revision == MODEL.revision


@pytest.mark.parametrize("missing", ["config.json", "weights.json"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str) -> None:
    save_links(MODEL, tmp_path, {})
    (tmp_path / missing).unlink()
    with pytest.raises(SettingError, match=missing):
        load_links(tmp_path)


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("config.json", {"format": "gongkai-links-0"}, "expected format gongkai-links-1"),
        ("config.json", {"labels": ["timeliness"]}, "do not fit"),
        ("config.json", {"threshold": "high"}, "train it again"),
        ("weights.json", {"weights": {"words.cosine": 1}}, "do not fit"),
        ("weights.json", {"weights": [1]}, "train it again"),
        ("weights.json", {"documents": None}, "train it again"),
    ],
)
def test_files_that_do_not_fit_are_refused(tmp_path: Path, name: str, change: dict[str, Any], message: str) -> None:
    save_links(MODEL, tmp_path, {})
    stored = json.loads((tmp_path / name).read_text("utf-8"))
    (tmp_path / name).write_text(json.dumps({**stored, **change}), encoding="utf-8")
    with pytest.raises(SettingError, match=message):
        load_links(tmp_path)


def test_the_threshold_decides() -> None:
    items = [
        {"section": "problems", "start": 0, "end": 4, "issues": []},
        {"section": "measures", "start": 4, "end": 8, "issues": []},
    ]
    starts = [{"kind": "problems", "start": 0}, {"kind": "measures", "start": 4}]
    for threshold, links in ((0.4, [[1], []]), (0.6, [[], []])):
        model = LinkModel(np.zeros(len(PAIR)), 0.0, threshold, RARITY)
        assert model.answers("更新慢。加快更。", items, starts) == links
