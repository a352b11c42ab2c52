"""The summary: its length, that all of it stands in the report, and what it says of reports worked out by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

import nlp
from nlp.annotators import summary
from nlp.annotators.parts import parts
from nlp.annotators.summary import SummaryComponent, summarise
from nlp.annotators.summary_clauses import measure, problem, shorten
from nlp.annotators.summary_cut import Cut, Piece, join, merged
from nlp.annotators.summary_main import main_figures
from nlp.errors import RecordError, SettingError
from nlp.fold import fold
from nlp.pipeline import annotate_document
from nlp.reading import read_bytes
from nlp.schema import (
    ApplicantRow,
    Count,
    DisputeOutcomes,
    DisputesTable,
    Item,
    Record,
    ReportFacts,
    RequestsTable,
    Section,
    Source,
    Summary,
    Tables,
)
from tests.layout.reports import with_problems

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))
TEXT = with_problems(
    "一是信息更新不够及时，个别活动信息过了一周才上网；二是政策解读形式单一，多为转载文件原文。\n"
    "下一步，我局将：一是进一步健全信息报送台账，切实提高公开的时效；二是加强业务培训，不断提高服务水平。"
)


@lru_cache(maxsize=1)
def pipe() -> Language:
    return nlp.load()


def record_of(text: str) -> Record:
    return annotate_document(read_bytes(text.encode(), "report.txt"), pipe())


@lru_cache(maxsize=1)
def samples() -> list[Record]:
    return [nlp.annotate(path, pipe()) for path in SAMPLES] + [record_of(TEXT)]


def made(text: str, **found: object) -> Record:
    """A record of a text with what is given."""
    source = Source(path="x.txt", sha256="", format="text")
    return replace(Record(source=source, report=ReportFacts(year=2022), text=text), **found)  # type: ignore[arg-type]


def count(text: str, indicator: str, subject: str, number: str, unit: str, value: float, **more: object) -> Count:
    start, place = text.index(subject), text.index(number)
    stated = "negation" if more.pop("negation", False) else "number"
    return Count(
        indicator=indicator,
        subject=subject,
        value=value,
        unit=unit,
        qualifier="exact",
        stated=stated,
        start=min(start, place),
        end=max(start + len(subject), place + len(number) + len(unit)),
        value_start=place,
        value_end=place + len(number),
        **more,  # type: ignore[arg-type]
    )


def item(text: str, section: str, words: str) -> Item:
    return Item(section=section, start=text.index(words), end=text.index(words) + len(words))


def cores(words: str, section: str = "problems") -> list[str]:
    record = made(words, items=(Item(section=section, start=0, end=len(words)),))
    find = problem if section == "problems" else measure
    return [cut.words for cut in find(record, fold(words), record.items[0])]


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 400), st.integers(0, len(SAMPLES)))
def test_a_summary_keeps_its_length_and_stands_in_the_report(length: int, which: int) -> None:
    record = samples()[which]
    found = summarise(record, length)
    assert len(found.text) <= length
    assert all(0 <= start < end <= len(record.text) for start, end in found.spans)
    assert list(found.spans) == sorted(found.spans)
    assert not found.text or found.spans
    known = set(re.findall(r"\d+(?:\.\d+)?", fold(record.text).replace(",", "")))
    assert set(re.findall(r"\d+(?:\.\d+)?", fold(found.text).replace(",", ""))) <= known
    rest = "".join(record.text.split())
    assert all(name in rest for name in re.findall(r"“[^”]+”|《[^》]+》", found.text))


@settings(deadline=None, max_examples=60)
@given(
    st.text(alphabet="公开不够，。；、（）“”《》一是有待进一步提高12 \n的将对", max_size=60),
    st.sampled_from(["problems", "measures"]),
)
def test_any_item_can_be_shortened(words: str, section: str) -> None:
    record = made(words, items=(Item(section=section, start=0, end=len(words)),))
    find = problem if section == "problems" else measure
    for cut in find(record, fold(words), record.items[0]):
        assert cut.words and len(cut.words) == len(cut.folded) == len(cut.at)
        assert list(cut.at) == sorted(cut.at)
    assert len(summarise(record).text) <= summary.LENGTH


def test_a_summary_by_hand() -> None:
    text = (
        "全年公开信息121条，其中网站52条、微信公众号69条。收到政府信息公开申请3件，办结3件。未发生行政复议、行政诉讼。"
        "一是栏目更新不够及时；二是人手不足。一是按月更新栏目；二是进一步加强业务培训，不断提高服务水平。"
    )
    negation = "未发生行政复议、行政诉讼"
    counts = (
        count(text, "disclosed", "公开信息", "121", "条", 121),
        count(text, "disclosed.website", "网站", "52", "条", 52, parent=0),
        count(text, "disclosed.wechat", "微信公众号", "69", "条", 69, parent=0),
        count(text, "requests.received", "政府信息公开申请", "3", "件", 3),
        count(text, "reconsiderations", "行政复议", negation, "", 0, negation=True),
        count(text, "lawsuits", "行政诉讼", negation, "", 0, negation=True),
    )
    items = (
        item(text, "problems", "一是栏目更新不够及时；"),
        item(text, "problems", "二是人手不足。"),
        item(text, "measures", "一是按月更新栏目；"),
        item(text, "measures", "二是进一步加强业务培训，不断提高服务水平。"),
    )
    found = summarise(made(text, counts=counts, items=items))
    assert found.text == (
        "公开121条（网站52条、微信公众号69条）；收到申请3件，无复议诉讼。"
        "问题为栏目更新不够及时、人手不足；将按月更新栏目、加强业务培训。"
    )
    assert "栏目更新不够及时" in [text[start:end] for start, end in found.spans]


def test_zeros_are_said_shortly() -> None:
    text = "全年未收到政府信息公开申请。"
    counts = (count(text, "requests.received", "政府信息公开申请", "未收到政府信息公开申请", "", 0, negation=True),)
    assert summarise(made(text, counts=counts)).text == "未收到申请。"


def test_a_report_that_says_nothing_has_an_empty_summary() -> None:
    assert summarise(made("今日供水正常。")) == Summary(text="", spans=())


def test_no_other_years_numbers() -> None:
    text = "上年结转2件，收到申请9件，2021年收到申请700件。"
    counts = (
        count(text, "requests.received", "收到申请", "9", "件", 9),
        count(text, "requests.received", "收到申请", "700", "件", 700, period=2021),
    )
    assert summarise(made(text, counts=counts)).text == "收到申请9件。"


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("一是信息更新不够及时；", "信息更新不够及时"),
        ("（二）工作人员业务能力还有待进一步提高。", "工作人员业务能力待提高"),
        ("问题一：公开渠道较为单一。主要依靠网站。", "公开渠道单一"),
        ("虽然取得了一定成效，但个别单位对政府信息公开工作的重要性认识不足。", "个别单位认识不足"),
        ("2020年，我局工作平稳，但仍存在更新不及时、渠道单一等问题。", "更新不及时、渠道单一"),
        ("3.“说起来重要、忙起来不要”的现象还存在。", "“说起来重要、忙起来不要”的现象存在"),
    ],
)
def test_problems_are_cut_to_their_core(words: str, core: str) -> None:
    assert cores(words)[0] == core


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("二是进一步加强业务培训，不断提高服务水平。", "加强业务培训"),
        ("1.健全更新机制。把更新责任落实到科室，实行到期提醒，逾期通报。", "逾期通报"),
        ("下一步，我局将拓宽公开渠道，确保群众看得到。", "拓宽公开渠道"),
        ("以群众需求为导向，每季度更新公开清单。", "每季度更新公开清单"),
    ],
)
def test_measures_are_cut_to_their_step(words: str, core: str) -> None:
    assert cores(words, "measures")[0] == core


def test_names_stay_whole() -> None:
    words = "印发《进一步加强政府信息公开工作的意见》"
    assert shorten(Cut.of(words, fold(words), 0, len(words))).words == words


def test_cuts_know_their_places() -> None:
    text = "公开 的内容\n不够全面"
    cut = Cut.of(text, fold(text), 0, len(text)).without(re.compile("的"))
    assert (cut.words, cut.spans()) == ("公开内容不够全面", ((0, 2), (4, 6), (7, 11)))
    assert Piece.cut(cut).text == cut.words
    assert cut.without(re.compile("..."), least=8) is cut


def test_spans_are_merged() -> None:
    assert merged([(5, 7), (0, 2), (2, 4), (6, 9)]) == ((0, 4), (5, 9))
    assert join([Piece("甲", ((0, 1),)), Piece("乙", ((3, 4),))], "、") == Piece("甲、乙", ((0, 1), (3, 4)))


def test_a_table_that_says_otherwise_is_told() -> None:
    text = "收到申请46件。本年新收政府信息公开申请数量 45 0 45"
    counts = (count(text, "requests.received", "申请", "46", "件", 46),)
    sections = (Section(kind="table.requests", title="", start=text.index("本年"), end=len(text)),)
    table = RequestsTable(received=ApplicantRow(total=45))
    record = made(text, counts=counts, sections=sections, tables=Tables(requests=table))
    assert summarise(record).text == "收到申请46件（表列45件）。"
    assert summarise(replace(record, counts=())).text == "收到申请45件。"
    blank = replace(record, counts=(), tables=Tables(requests=RequestsTable()))
    assert summarise(blank).text == "", "a blank cell says nothing"


def test_lawsuits_of_two_rows_are_told_by_row() -> None:
    text = "表 总计 4 总计 2 总计 3"
    outcomes = [DisputeOutcomes(total=n) for n in (4, 2, 3)]
    table = DisputesTable(
        reconsideration=outcomes[0], lawsuit_direct=outcomes[1], lawsuit_after_reconsideration=outcomes[2]
    )
    sections = (Section(kind="table.disputes", title="", start=0, end=len(text)),)
    found = summarise(made(text, sections=sections, tables=Tables(disputes=table)))
    assert found.text == "复议4件、直接诉讼2件、复议后诉讼3件。"


def test_main_figures() -> None:
    text = "网站公开52条，微信69条。收到申请3件。"
    counts = (
        count(text, "disclosed.website", "网站公开", "52", "条", 52),
        count(text, "disclosed.wechat", "微信", "69", "条", 69),
        count(text, "requests.received", "申请", "3", "件", 3),
    )
    expected = {"disclosed": 121, "requests.received": 3, "reconsiderations": None, "lawsuits": None}
    assert main_figures(made(text, counts=counts)) == expected


def test_the_component_fills_the_summary() -> None:
    doc = SummaryComponent(length=60)(pipe()(TEXT))
    found = parts(doc)["summary"]
    assert 0 < len(found["text"]) <= 60
    assert all(len(span) == 2 for span in found["spans"])


def test_the_component_takes_a_text_that_is_no_report_and_needs_the_layout() -> None:
    assert parts(SummaryComponent()(pipe()("今日供水正常。")))["summary"] is None
    with pytest.raises(RecordError, match="gongkai_layout"):
        SummaryComponent()(spacy.blank("zh").make_doc(TEXT))


@pytest.mark.parametrize("length", [0, -5, True, 2.5, "x"])
def test_a_length_that_is_none_is_refused(length: object) -> None:
    with pytest.raises(SettingError, match="length"):
        SummaryComponent(length)  # type: ignore[arg-type]
    with pytest.raises(SettingError, match="length"):
        summarise(samples()[-1], length)  # type: ignore[arg-type]


def test_the_length_is_kept_on_disk(tmp_path: Path) -> None:
    SummaryComponent(120).to_disk(tmp_path)
    assert SummaryComponent(120).from_disk(tmp_path).settings() == {"length": 120}
    with pytest.raises(SettingError, match="120"):
        SummaryComponent(200).from_disk(tmp_path)


def test_the_factory_takes_its_length() -> None:
    blank = spacy.blank("zh")
    made_component = blank.add_pipe(summary.NAME, config={"length": 99})
    assert isinstance(made_component, SummaryComponent) and made_component.length == 99
