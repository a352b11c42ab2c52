"""Planted contradictions: where they may be planted, that they are found, and what is printed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from nlp.annotators.check_rules import RULES
from nlp.annotators.checks import check_record
from nlp.corpora.markup import parse
from nlp.corpora.records import to_record
from nlp.errors import SettingError
from nlp.evaluation.planted import main, markdown, run
from nlp.evaluation.plants import PLANTERS, Site
from nlp.pipeline import load

MARKUP = """---
id: t-1
agency: 云溪县水务局
year: 2022
period: 2022-01-01..2022-12-31
tables: {proactive: null, requests: null, disputes: null}
---
@preamble
云溪县水务局2022年政府信息公开工作年度报告
本报告数据的统计期限为2022年1月1日至2022年12月31日。{t}
@overview
一、总体情况
2022年，我局主动公开政府信息52条，其中公告40条、通知12条。{s}6月8日召开会议，按时办结率98%。{s}
= disclosed | 政府信息 | 52 | 条
=  disclosed | 公告 | 40 | 条
=  disclosed | 通知 | 12 | 条
= shares | 按时办结率 | 98 | %
@table.proactive
二、主动公开政府信息情况
见前。{s}
@table.requests
三、收到和处理政府信息公开申请情况
全年没有申请。{s}
= requests.received | 申请 | ! 没有申请
@table.disputes
四、政府信息公开行政复议、行政诉讼情况
没有行政复议。{s}
= reconsiderations | 行政复议 | ! 没有行政复议
@problems
五、存在的主要问题及改进情况
{p1 timeliness}一是水质栏目更新不及时；{s}{/}{p2 staffing}二是专职人员只有1人。{s}{/}
= staff | 专职人员 | 1 | 人
@measures
改进措施：{m1 timeliness > p1}一是按月更新水质栏目；{s}{/}{m2 staffing > p2}二是增配专职人员。{s}{/}
@other
六、其他需要报告的事项
本年度没有收取信息处理费。{s}
= fees | 信息处理费 | ! 没有收取信息处理费
"""
TEXT_RULES = (
    "parts.sum", "parts.exceed", "shares.over_100", "year.period", "year.stale", "year.impossible_date",
    "structure.missing", "structure.order", "structure.doubled", "structure.numbering",
)  # fmt: skip


def site() -> Site:
    gold = parse(MARKUP)
    return Site(gold, to_record(gold), [gold])


def test_there_is_a_planter_for_each_rule() -> None:
    assert set(PLANTERS) == set(RULES)


@pytest.mark.parametrize("rule", TEXT_RULES)
def test_a_plant_changes_the_text_and_is_repeatable(rule: str) -> None:
    first = [plant.text for plant in PLANTERS[rule](site(), random.Random(1))]
    assert first and all(text != site().text for text in first)
    assert first == [plant.text for plant in PLANTERS[rule](site(), random.Random(1))]


def test_plants_are_found_in_a_consistent_report_and_nothing_else_is() -> None:
    gold = parse(MARKUP)
    assert not [check for check in check_record(to_record(gold)) if check.status == "fail"]
    result = run([gold], load(), count=12)
    assert result.clean == 1 and not result.inconsistent
    assert result.alarmed(advisory=False) == 0
    assert sum(result.planted.values()) == 12
    assert {rule for rule in TEXT_RULES if result.planted.get(rule)} >= {"parts.sum", "year.period"}
    assert result.recall > 0.9, result.missed
    table = markdown(result)
    assert "| all | 12 |" in table and "0 of 1" in table


def test_an_inconsistent_report_is_no_place_to_plant() -> None:
    gold = parse(MARKUP.replace("通知12条", "通知22条").replace("通知 | 12", "通知 | 22"))
    with pytest.raises(SettingError, match="consistent"):
        run([gold], load(), count=3)


def test_the_command_prints_and_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "t-1.gk").write_text(MARKUP, encoding="utf-8")
    assert main(["--corpus", str(tmp_path), "--count", "2"]) == 0
    assert "| all | 2 |" in capsys.readouterr().out
    (tmp_path / "t-1.gk").write_text("no head", encoding="utf-8")
    assert main(["--corpus", str(tmp_path)]) == 2
    assert "t-1.gk" in capsys.readouterr().err
