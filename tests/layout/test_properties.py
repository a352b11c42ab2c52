"""What holds for every text: nothing is raised, spans are in order and inside, pieces slice back to words."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.layout import analyse
from nlp.reading import normalise
from tests.layout.reports import BASIS, TITLE, check, with_problems

REPORT = with_problems("一是更新不及时；二是解读偏少。\n下一步：（一）按月更新。（二）充实解读。")

FRAGMENTS = [
    TITLE,
    BASIS,
    "目录",
    "一、总体情况",
    "一、概  述",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "（一）存在的问题",
    "（二）改进措施",
    "六、其他需要报告的事项",
    "七、说明与附表",
    "（一）主动公开。",
    "（二）依申请公开情况：",
    "(三)政府信息管理",
    "4.平台建设",
    "五是监督保障情况。",
    "2022年，我局公开信息86条，其中网站61条；公告栏25条。",
    "未收到政府信息公开申请。",
    "一是更新不及时；",
    "二是解读偏少。",
    "问题一：人手不足。",
    "改进措施：增配人手。",
    "下一步，我局将按月更新栏目，",
    "此外，渠道单一。",
    "首先，明确专人。",
    "①核对目录；②补发缺漏。",
    "不断提升政府信息公开工作水平。",
    "无。",
    "无",
    "占5.6%",
    "“问水”栏目",
    "（含村组",
    "规章\t0\t0\t0",
    "规章 | 0 | 0 | 0 |",
    "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
    "行政许可\n|\n18\n|",
    "结果维持\t结果纠正\t其他结果\t尚未审结\t总计",
    "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0",
    "一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3",
    "澜屏县水务局",
    "2023年1月16日",
    "附件：年报.pdf",
    "【打印】【关闭】",
    "- 4 -",
    "||||",
    "總體情況報告開關條訴",
    "𠮷😀",
    "\u3000",
    "。",
    "；",
]
JOINTS = ["\n", "\n", "\n", "", " ", "\n\n", "\t", "。"]

fragments = st.lists(st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from(JOINTS)), max_size=40)


@settings(max_examples=150)
@given(fragments)
def test_fragments_of_reports_in_any_order(pieces: list[tuple[str, str]]) -> None:
    check("".join(words + joint for words, joint in pieces))


@settings(max_examples=150)
@given(fragments)
def test_fragments_below_a_title_are_a_report(pieces: list[tuple[str, str]]) -> None:
    text = f"{TITLE}\n{BASIS}\n" + "".join(words + joint for words, joint in pieces)
    assert check(text).is_report


@settings(max_examples=150)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    analyse(text)  # raises nothing, even for what reading never gives
    check(normalise(text))
    check(f"{TITLE}\n{BASIS}\n{normalise(text)}")


@settings(max_examples=150)
@given(st.text(alphabet="一二三、（）1.是；。，：\n\t |公开问题措施不够将加强年月日0", max_size=200))
def test_text_of_marks_alone(text: str) -> None:
    check(f"{TITLE}\n{BASIS}\n五、存在的主要问题及改进情况\n{text}")


@settings(max_examples=150)
@given(st.integers(min_value=0, max_value=len(REPORT)), st.integers(min_value=0, max_value=80))
def test_a_report_with_a_hole(start: int, length: int) -> None:
    check(REPORT[:start] + REPORT[start + length :])


@settings(max_examples=150)
@given(st.integers(min_value=0, max_value=len(REPORT)))
def test_a_report_cut_off_anywhere(end: int) -> None:
    check(REPORT[:end])


@settings(max_examples=150)
@given(st.lists(st.integers(min_value=0, max_value=len(REPORT)), max_size=12))
def test_a_report_broken_into_lines_anywhere(places: list[int]) -> None:
    text = REPORT
    for place in sorted(places, reverse=True):
        text = f"{text[:place]}\n{text[place:]}"
    check(text)


@settings(max_examples=150)
@given(fragments)
def test_the_layout_of_a_text_is_always_the_same(pieces: list[tuple[str, str]]) -> None:
    text = f"{TITLE}\n" + "".join(words + joint for words, joint in pieces)
    assert analyse(text) == analyse(text)
