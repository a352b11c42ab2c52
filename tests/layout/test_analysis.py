"""The whole layout: what is a report and what is none, where prose belongs, titles, hints, determinism."""

from __future__ import annotations

from itertools import pairwise

import pytest

from nlp.layout import analyse
from tests.layout.reports import (
    BASIS,
    OVERVIEW,
    TITLE,
    bodies,
    check,
    compose,
    kinds,
    sentences,
    with_overview,
    with_problems,
)

FULL = with_problems("（一）存在的问题\n1.更新不及时。2.解读偏少。\n（二）改进措施\n1.按月更新。2.充实解读。")

LAW = (
    "澜屏县供水管理办法\n第一章 总则\n第一条 为了规范供水，保障用水安全，"
    "制定本办法。\n第二条 本县范围内的供水活动适用本办法。\n"
    "第二章 信息公开\n第三条 供水单位应当主动公开水价、停水等信息。\n第四条 用户可以申请公开，供水单位应当答复。\n"
    "第三章 附则\n第五条 本办法自2022年3月1日起施行。"
)
NOTICE = (
    "澜屏县水务局关于做好政府信息公开年度报告编制工作的通知\n各乡镇水利站、局属各单位：\n现就有关事项通知如下：\n"
    "一、高度重视，压实责任。\n二、按时报送，1月10日前交办公室。\n三、认真核对数据，不得漏报。\n澜屏县水务局\n2023年1月3日"
)
WORK_REPORT = (
    "澜屏县水务局2022年工作总结\n2022年，我局完成管网改造41公里。\n一、主要工作情况\n新建水厂1座，受益群众2万人。\n"
    "二、存在的主要问题\n管网漏损率偏高，资金不足。\n三、下一步打算\n争取资金，继续改造管网。"
)
RECIPE = (
    "红烧豆腐的做法\n一、原料\n豆腐两块，葱三根，姜一片。\n二、做法\n"
    "1.豆腐切块。2.下锅煎黄。3.加水焖十分钟。\n三、注意事项\n火不要太大。"
)
GUIDE = "澜屏县水务局政府信息公开指南\n一、主动公开\n在网站公开。\n二、依申请公开\n填写申请表，当面或者邮寄提交。"


@pytest.mark.parametrize(
    "text",
    [
        LAW,
        WORK_REPORT,
        RECIPE,
        "",
        " \n\t",
        "年",
        "政府信息公开",
        "2022年政府信息公开",
        "一、总体情况\n二、主动公开",
        "0\n0\n0\n",
    ],
    ids=["law", "work", "recipe", "empty", "blank", "letter", "subject", "topic", "headings", "cells"],
)
def test_what_is_no_report(text: str) -> None:
    layout = check(text)
    assert not layout.is_report
    assert layout.warnings


@pytest.mark.parametrize("text", [NOTICE, GUIDE], ids=["notice", "guide"])
def test_other_documents_on_the_subject_are_no_reports(text: str) -> None:
    assert not check(text).is_report


@pytest.mark.parametrize(
    "text",
    [
        FULL,
        FULL.partition("\n")[2],
        FULL.replace("\n", " "),
        FULL.replace("\n", "\n\n\n"),
        FULL.replace("，", ",").replace("：", ":").replace("（", "(").replace("）", ")"),
        FULL.replace("政府信息公开", "政务公开"),
        f"{TITLE}\n{BASIS}{OVERVIEW}",
    ],
    ids=["full", "untitled", "one line", "wide", "half-width", "other name", "no chapters"],
)
def test_what_is_a_report(text: str) -> None:
    layout = check(text)
    assert layout.is_report and layout.sections


def test_a_title_from_the_markup_makes_a_text_a_report() -> None:
    body = (
        "全年通过网站公开政府信息公开条例规定的内容86条，办结申请3件，"
        "没有收取任何费用，也没有发生行政复议和行政诉讼，群众满意。"
    )
    assert not analyse(body).is_report
    assert analyse(body, hint=TITLE).is_report


def test_prose_inside_a_table_chapter_belongs_to_it() -> None:
    assert sentences(FULL, "table.requests") == ["本年度未收到政府信息公开申请。"]
    assert sentences(FULL, "table.disputes") == ["本年度未发生行政复议和行政诉讼。"]


def test_a_standard_table_stands_in_its_chapter_and_is_read() -> None:
    rows = (
        "行政复议\t\t\t\t\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\n"
        "\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
        "1\t0\t0\t2\t3\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0"
    )
    text = compose(
        f"一、总体情况\n{OVERVIEW}",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况\n无。",
        f"四、政府信息公开行政复议、行政诉讼情况\n{rows}",
        "五、存在的主要问题及改进情况\n更新不及时。下一步，将按月更新栏目。",
        "六、其他需要报告的事项\n无。",
    )
    layout = check(text)
    assert layout.tables.disputes is not None and layout.tables.proactive is None
    assert (layout.tables.disputes.reconsideration.pending, layout.tables.disputes.reconsideration.total) == (2, 3)
    assert "\t" in bodies(text, "table.disputes")[0]
    assert sentences(text, "table.disputes") == []


def test_the_preamble_holds_all_before_the_first_chapter() -> None:
    text = f"首页 > 年报\n发布时间：2023-01-18\n{FULL}"
    preamble = bodies(text, "preamble")[0]
    assert preamble.startswith("首页") and preamble.endswith("12月31日止。")
    assert analyse(text).facts.published == "2023-01-18"
    assert not [s for s in sentences(text, "preamble") if "首页" in s or "发布时间" in s]


def test_sections_cover_the_text() -> None:
    layout = analyse(FULL)
    outer = [s for s in layout.sections if not s.kind.startswith("overview.")]
    assert outer[0].start == 0 and outer[-1].end == len(FULL)
    assert all(a.end == b.start for a, b in pairwise(outer))


def test_the_same_text_gives_the_same_layout() -> None:
    assert analyse(FULL) == analyse(FULL)


def test_two_numbers_of_the_same_list_in_overview_and_chapters_do_not_collide() -> None:
    body = "\n".join(
        f"{'一二三四'[n]}、{t}。{w}"
        for n, (t, w) in enumerate(
            [
                ("加强组织领导", "调整领导小组1次，明确专人2名。"),
                ("丰富公开内容", "发布水质信息52条。"),
                ("拓宽公开渠道", "新增公告栏4处。"),
                ("强化督促检查", "通报进度2次。"),
            ]
        )
    )
    found = kinds(with_overview(body))
    assert [k for k in found if not k.startswith("overview.")] == [
        "preamble",
        "overview",
        "table.proactive",
        "table.requests",
        "table.disputes",
        "problems",
        "measures",
        "other",
        "trailer",
    ]
