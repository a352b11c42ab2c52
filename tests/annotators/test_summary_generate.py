"""What a model writes: clauses that the report does not hold are cut, and what is mostly invented is refused."""

from __future__ import annotations

import pytest

from nlp.annotators import summary, summary_generate
from nlp.annotators.parts import parts
from nlp.annotators.summary import SummaryComponent
from nlp.annotators.summary_generate import REFUSED, open_generator, rests_on, source_text, supported
from nlp.annotators.summary_guard import Held
from nlp.errors import SettingError
from nlp.fold import fold
from nlp.pipeline import annotate_document, load
from nlp.reading import Document
from tests.layout.reports import with_problems

REPORT = (
    "2022年，澜屏县水务局通过“澜屏水务”微信公众号和门户网站公开信息1,210条，浏览2.5万次，较上年增长12%。举办培训三期，"
    "收到申请3件，均已答复。印发《澜屏县用水公开办法》，开设APP。问题是更新不及时。"
)


@pytest.mark.parametrize(
    "clause",
    [
        "公开信息1210条",
        "公开信息1,210条",
        "公开信息１２１０条",
        "浏览2.5万次",
        "增长12%",
        "举办培训三期",
        "“澜屏水务”微信公众号",
        "印发《澜屏县用水公开办法》",
        "开设app",
        "澜屏县水务局更新不及时",
        "进一步统一口径，一是更新不及时",
        "我县各镇及相关单位的网站更新不及时",
        "布局城市服务大厅，处理市民来信",
    ],
)
def test_what_the_report_holds_is_kept(clause: str) -> None:
    assert Held.of(REPORT).lacks(fold(clause)) == []


@pytest.mark.parametrize(
    ("clause", "lacking"),
    [
        ("公开信息1211条", "1211"),
        ("公开信息12条", "12"),
        ("公开信息210条", "210"),
        ("公开信息1.21条", "1.21"),
        ("浏览2.5亿次", "2.5亿"),
        ("浏览25000次", "25000"),
        ("增长3%", "3%"),
        ("举办培训四期", "四"),
        ("举办培训三十期", "三十"),
        ("收到申请两件", "两"),
        ("“澜屏发布”微信公众号", "澜屏发布"),
        ("印发《澜屏县公开办法》", "澜屏县公开办法"),
        ("通过「水务」和《办法", "《办法"),
        ("开设WeChat", "WeChat"),
        ("青禾县水务局更新不及时", "青禾县"),
        ("由青禾市财政局答复", "财政局"),
        ("澜屏县档案馆和教育委员会", "教育委员会"),
    ],
)
def test_what_it_does_not_hold_is_named(clause: str, lacking: str) -> None:
    assert lacking in Held.of(REPORT).lacks(fold(clause))


def test_titles_within_quotes_are_names_of_their_own() -> None:
    report = "印发《澜屏县“十四五”用水规划》。"
    assert Held.of(report).lacks(fold("印发《澜屏县“十四五”用水规划》")) == []
    assert "十三五" in Held.of(report).lacks(fold("印发《澜屏县“十三五”用水规划》"))


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("公开信息1210条，收到申请5件，均已答复。", "公开信息1210条。"),
        ("公开信息1210条，收到申请5件。问题是更新不及时。", "公开信息1210条。问题是更新不及时。"),
        ("公开信息1300条，其中门户网站公开，收到申请3件。", "收到申请3件。"),
        ("公开信息1300条；浏览2.5万次", "浏览2.5万次。"),
        ("更新不及时，更新不及时，更新不及时。", "更新不及时。"),
        ("收到申请3件。问题为：信息7条。", "收到申请3件。"),
        ("公开信息99条。", ""),
        ("，。；", ""),
        ("", ""),
    ],
)
def test_clauses_are_cut_and_the_rest_is_a_text(written: str, kept: str) -> None:
    assert supported(written, REPORT) == kept


def test_spans_are_where_the_words_stand() -> None:
    text = "公开 信息\n12条。另有会议。收到申请3件。"
    spans = rests_on("收到申请3件，公开信息12条。", text)
    assert ["".join(text[a:b].split()) for a, b in spans] == ["公开信息12条。", "收到申请3件"]
    assert rests_on("另外一回事", text) == () == rests_on("", text)


class Fake:
    """A writer of one summary."""

    revision = "0" * 16

    def __init__(self, written: str) -> None:
        self.written = written
        self.read = ""

    def __call__(self, text: str, length: int) -> str:
        self.read = text
        return self.written


TEXT = with_problems("一是更新不及时；二是人手不足。\n下一步，我局将：一是按月更新栏目；二是增配人手2名。")


def component(monkeypatch: pytest.MonkeyPatch, written: str, length: int = 60) -> tuple[Fake, SummaryComponent]:
    fake = Fake(written)
    monkeypatch.setattr(summary, "open_generator", lambda model: fake)
    return fake, SummaryComponent(length, "fake")


@pytest.fixture(scope="module")
def plain() -> object:
    return load()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("更新 不及时 ， 人手不足 ， 将增配人手 2 名 。", "更新不及时，人手不足，将增配人手2名。"),
        ("更新不及时、人手不足，将增配人手97名。", "更新不及时、人手不足。"),
        ("更新不及时，收到申请999件，复议88件，诉讼77件。", None),
        ("更新不及时，" + "下一步增配人手，" * 9, None),  # nine of the same: over half is cut
        ("完全是另一种内容说天气好。", None),
        ("", None),
    ],
)
def test_what_is_mostly_invented_gives_way_to_the_extractive_summary(
    plain: object, monkeypatch: pytest.MonkeyPatch, written: str, expected: str | None
) -> None:
    import spacy

    pipe: spacy.Language = plain  # type: ignore[assignment]
    _, own = component(monkeypatch, written)
    doc = pipe(TEXT)
    base = parts(SummaryComponent(60)(pipe(TEXT)))["summary"]
    found = parts(own(doc))
    assert found["summary"]["text"] == (base["text"] if expected is None else expected)
    assert (REFUSED in found["warnings"]) == (expected is None)
    assert found["summary"]["spans"]


def test_it_is_cut_at_a_clause_where_it_is_too_long(plain: object, monkeypatch: pytest.MonkeyPatch) -> None:
    _, own = component(monkeypatch, "更新不及时，人手不足，按月更新栏目，增配人手2名。", length=20)
    found = parts(own(plain(TEXT)))["summary"]["text"]  # type: ignore[operator]
    assert found == "更新不及时，人手不足，按月更新栏目。"


def test_the_model_reads_what_the_report_says_of_its_own() -> None:
    record = annotate_document(Document(path="x.txt", text=TEXT, sha256="0" * 64, format="text"))
    read = source_text(record)
    assert "增配人手2名" in read and "\n" not in read
    formula = [TEXT[s.start : s.end].strip() for s in record.sentences if s.kind == "template"]
    assert formula and not any(words in read for words in formula)


def test_a_model_is_one_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    _, own = component(monkeypatch, "", length=90)
    assert own.settings() == {"length": 90, "model": "fake", "revision": "0" * 16}


def test_without_the_libraries_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str, package: str | None = None) -> object:
        raise ImportError("No module named 'torch'")

    monkeypatch.setattr(summary_generate, "import_module", missing)
    with pytest.raises(SettingError, match="generate"):
        open_generator("any")


@pytest.mark.parametrize("length", [19, 2001, 0, -5, True, 2.5, "x"])
def test_a_pipeline_takes_lengths_from_20_to_2000(length: object) -> None:
    with pytest.raises(SettingError, match="20 to 2,000"):
        load(summary_length=length)  # type: ignore[arg-type]
    with pytest.raises(SettingError, match="20 to 2,000"):
        SummaryComponent(length)  # type: ignore[arg-type]
