"""Boilerplate: formula, template and specific as the guidelines tell them apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp import labels
from nlp.annotators.boilerplate import BoilerplateComponent, BoilerplateLexicon
from nlp.annotators.boilerplate_signs import SIGNS, sign_row, specific_log_odds
from nlp.errors import SettingError
from nlp.fold import fold

MODEL = BoilerplateLexicon()


def _kind(sentence: str, section: str = "overview.proactive") -> str:
    return MODEL.predict([(fold(sentence), section)])[0].kind


@pytest.mark.parametrize(
    ("sentence", "section"),
    [
        ("进一步提高政府信息公开工作水平。", "measures"),
        ("坚持以公开为常态、不公开为例外，不断提升工作透明度。", "overview"),
        ("深入学习贯彻党的二十大精神，扎实推进政府信息公开工作。", "overview"),
        ("严格落实三审三校制度。", "overview.management"),
        ("以庆祝建党100周年为契机，切实保障群众知情权。", "overview"),
        ("高度重视政府信息公开工作，加强组织领导。", "overview.supervision"),
        ("2022年，我局认真贯彻落实各项要求。", "overview"),
        ("政府信息公开工作有待进一步加强。", "problems"),
        ("根据国务院令第711号，依法做好公开。", "overview"),
    ],
)
def test_formula(sentence: str, section: str) -> None:
    assert _kind(sentence, section) == "formula"


@pytest.mark.parametrize(
    ("sentence", "section"),
    [
        ("根据《中华人民共和国政府信息公开条例》要求，编制本报告。", "preamble"),
        ("本报告由六部分组成。", "preamble"),
        ("所列数据的统计期限自2022年1月1日起至2022年12月31日止。", "preamble"),
        ("本报告电子版可在澜屏县政府网站下载。", "preamble"),
        ("如有疑问，请与县水务局办公室联系，电话：0000-0000000。", "preamble"),
        ("无其他需要报告的事项。", "other"),
        ("无。", "other"),
        ("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。", "table.requests"),
    ],
)
def test_template(sentence: str, section: str) -> None:
    assert _kind(sentence, section) == "template"


@pytest.mark.parametrize(
    ("sentence", "section"),
    [
        ("全年公开信息86条。", "overview.proactive"),
        ("未收到政府信息公开申请。", "overview.requests"),
        ("本年度无行政复议、行政诉讼案件。", "table.disputes"),
        ("每季度在村务栏张贴一次。", "overview.proactive"),
        ("印发《供水信息公开办法》。", "overview.supervision"),
        ("“澜屏水务”公众号开设问水栏目。", "overview.platform"),
        ("更新不及时，解读偏少。", "problems"),
        ("六月举办水质开放日活动，邀请居民代表参观水厂。", "overview.other"),
        ("公开信息一百二十一条。", "overview.proactive"),
        ("无。", "table.disputes"),
        ("全年未收取信息处理费。", "other"),
        ("由办公室负责汇总，每月核对一次。", "measures"),
    ],
)
def test_specific(sentence: str, section: str) -> None:
    assert _kind(sentence, section) == "specific"


def test_a_number_makes_a_sentence_specific_and_a_date_range_does_not() -> None:
    plain = specific_log_odds(fold("我局公开各类信息。"), "overview")
    assert specific_log_odds(fold("我局公开各类信息86条。"), "overview") > plain + 2
    assert abs(specific_log_odds(fold("2022年我局公开各类信息。"), "overview") - plain) < 0.5


def test_a_list_number_is_no_number() -> None:
    assert _kind("2.不断提高思想认识。", "measures") == "formula"
    assert _kind("（三）进一步提高思想认识。", "measures") == "formula"


@given(st.lists(st.tuples(st.text(max_size=80), st.sampled_from(list(labels.SECTIONS))), max_size=5))
def test_any_sentence_has_a_kind_that_its_probability_bears_out(sentences: list[tuple[str, str]]) -> None:
    predicted = MODEL.predict([(fold(words), section) for words, section in sentences])
    assert len(predicted) == len(sentences)
    for kind in predicted:
        assert kind.kind in labels.SENTENCE_KINDS
        assert 0.0 <= kind.boilerplate <= 1.0
        assert (kind.boilerplate >= 0.5) == (kind.kind != "specific")


def test_each_sign_has_its_value() -> None:
    row = sign_row(fold("全年公开信息86条。"), "overview.proactive")
    assert len(row) == len(SIGNS)
    found = {name for name, value in zip(SIGNS, row, strict=True) if value and name not in ("length", "own")}
    assert found == {"number", "in overview"}


SAID = [
    ("全年公开信息86条。", "overview.proactive", "specific"),
    ("未收到政府信息公开申请。", "overview.requests", "specific"),
    ("不断提升政府信息公开工作水平。", "measures", "formula"),
    ("本报告由六部分组成。", "preamble", "template"),
]


@pytest.mark.parametrize("model", ["boilerplate-linear", "lexicon"])
def test_the_shipped_models_agree_on_plain_cases(model: str) -> None:
    predict = BoilerplateComponent(model).model.predict
    kinds = predict([(fold(text), section) for text, section, _ in SAID])
    assert [k.kind for k in kinds] == [kind for _, _, kind in SAID]
    assert [k.boilerplate > 0.5 for k in kinds] == [kind != "specific" for _, _, kind in SAID]
    assert [predict([(fold(text), section)])[0] for text, section, _ in SAID] == kinds
    assert predict([]) == []


def test_an_unknown_model_is_refused() -> None:
    with pytest.raises(SettingError, match="no-such-model"):
        BoilerplateComponent("no-such-model")
