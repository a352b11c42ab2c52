"""The trailer: every kind of ending that pages have, and endings that belong to the last chapter."""

from __future__ import annotations

import pytest

from tests.layout.reports import STANDARD, bodies, check, compose, kinds, with_problems

CHAPTERS = with_problems("栏目更新不及时。\n下一步，我局将按月更新栏目。").rpartition("澜屏县水务局\n")[0].rstrip("\n")


@pytest.mark.parametrize(
    "trailer",
    [
        "澜屏县水务局\n2023年1月16日",
        "澜屏县水务局　2023年1月16日",
        "澜屏县水务局\n二〇二三年一月十六日",
        "2023年1月16日",
        "2023-01-16",
        "（澜屏县水务局）2023年1月16日",
        "附件：澜屏县水务局年报.pdf",
        "澜屏县水务局年报.docx",
        "打印\n关闭窗口",
        "【打印本页】【关闭窗口】",
        "分享到：\n微信\n微博",
        "上一篇：无\n下一篇：水质公示",
        "扫一扫在手机打开当前页",
        "版权所有：澜屏县人民政府\n备案序号\n网站标识码：3900000000",
        "主办：澜屏县人民政府 承办：县政务服务中心",
        "责任编辑：水小微",
        "相关链接：\n水质公示",
        "澜屏县水务局\n2023年1月16日\n\n【打印】 【关闭】\n版权所有",
        "（此件公开发布）\n澜屏县水务局\n2023年1月16日",
    ],
)
def test_what_follows_the_last_chapter_is_the_trailer(trailer: str) -> None:
    text = f"{CHAPTERS}\n{trailer}"
    check(text)
    assert kinds(text) == STANDARD
    last = bodies(text, "trailer")[0]
    assert last == trailer.removeprefix("（此件公开发布）\n") or last == trailer


@pytest.mark.parametrize(
    "ending",
    [
        "无其他需要报告的事项。澜屏县水务局2023年1月16日",
        "无其他需要报告的事项。 2023年1月16日【打印】【关闭】",
        "无。 打印 关闭",
    ],
)
def test_a_trailer_in_the_last_line_of_prose(ending: str) -> None:
    text = CHAPTERS.rpartition("\n")[0] + "\n" + ending
    assert kinds(text) == STANDARD
    assert bodies(text, "other")[0].endswith(("事项。", "无。"))


@pytest.mark.parametrize(
    "ending",
    [
        "无其他需要报告的事项。",
        "无",
        "本年度收取信息处理费0元。电子版可在门户网站下载。",
        "（一）收费情况\n未收取费用。\n（二）创新做法\n2022年6月3日举办水质开放日活动1次。",
        "2022年，办理建议3件，全部按时答复，附件随文公开。",
    ],
)
def test_a_report_that_ends_with_its_text_has_no_trailer(ending: str) -> None:
    text = CHAPTERS.rpartition("\n")[0] + "\n" + ending
    assert kinds(text) == STANDARD[:-1]
    assert bodies(text, "other")[0].endswith(ending)


def test_a_date_inside_the_last_chapter_begins_no_trailer() -> None:
    body = "六、其他需要报告的事项\n2022年9月1日\n我局启用新的查询系统，接受查询41次。\n没有收取信息处理费。"
    text = CHAPTERS.rpartition("六、")[0] + body
    assert kinds(text) == STANDARD[:-1]


def test_furniture_after_a_last_chapter_of_measures() -> None:
    text = compose(
        "一、总体情况\n全年公开信息86条，均通过网站发布，群众查阅方便。",
        "二、主动公开政府信息情况\n见附表。",
        "三、收到和处理政府信息公开申请情况\n无。",
        "四、政府信息公开行政复议、行政诉讼情况\n无。",
        "五、存在的主要问题及改进情况\n更新不及时。\n下一步，将按月更新栏目。",
        tail="澜屏县水务局\n2023年1月16日\n打印 关闭",
    )
    assert kinds(text)[-2:] == ["measures", "trailer"]
    assert bodies(text, "measures") == ["下一步，将按月更新栏目。"]
