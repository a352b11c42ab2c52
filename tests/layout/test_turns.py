"""Where a chapter of problems turns to measures and back, in every arrangement that reports have."""

from __future__ import annotations

import pytest

from nlp.layout import analyse
from tests.layout.reports import bodies, chapter_items, check, compose, turn_kinds, with_problems

PM = ["problems", "measures"]
FAULTS = ["栏目更新不及时", "解读材料偏少", "人手不足"]


@pytest.mark.parametrize(
    "body",
    [
        "（一）存在的问题\n栏目更新不及时，解读偏少。\n（二）改进措施\n按月更新栏目。",
        "（一）存在的主要问题。栏目更新不及时。\n（二）改进情况。按月更新栏目。",
        "存在问题：\n栏目更新不及时。\n改进措施：\n按月更新栏目。",
        "存在问题：栏目更新不及时。\n改进措施：按月更新栏目。",
        "主要问题\n栏目更新不及时。\n改进措施\n按月更新栏目。",
        "栏目更新不及时，解读偏少。下一步，我局将按月更新栏目，充实解读。",
        "栏目更新不及时，解读偏少。\n针对上述问题，我局安排专人按月更新栏目。",
        "一是栏目更新不及时；二是解读偏少。今后，我局将：一是按月更新；二是充实解读。",
        "1.栏目更新不及时。2.解读偏少。为此，我局采取以下措施：1.按月更新。2.充实解读。",
        "栏目更新不及时，解读偏少，下一步将安排专人按月更新栏目。",
        "2022年，我局栏目更新不及时。2023年，我局将按月更新栏目，充实解读材料。",
        "栏目更新不及时。对此，我局已经明确专人，按月更新。",
        "主要问题是栏目更新不及时、人手不足。改进措施：明确专人按月更新，增配人手。",
        "虽然取得一定成效，但与群众期盼还有差距，栏目更新不及时。新的一年，我局将按月更新栏目。",
        "（一）栏目更新不及时。（二）解读偏少。\n下一步打算：（一）按月更新。（二）充实解读。",
    ],
)
def test_a_chapter_turns_once(body: str) -> None:
    assert turn_kinds(body) == PM
    text = with_problems(body)
    layout = check(text)
    assert layout.problems_stated is True
    assert "按月更新" not in bodies(text, "problems")[0]
    assert "不及时" not in bodies(text, "measures")[0]


def test_the_boundary_is_where_the_text_turns() -> None:
    text = with_problems("栏目更新不及时，解读偏少。下一步，我局将按月更新栏目。")
    assert bodies(text, "problems")[0].endswith("解读偏少。")
    assert bodies(text, "measures") == ["下一步，我局将按月更新栏目。"]


PAIRS = [
    ("栏目更新不及时", "明确专人按月更新栏目"),
    ("解读材料偏少", "每季度制作图解一期"),
    ("人手不足", "增配专职人员一名"),
]


@pytest.mark.parametrize(
    "form",
    [
        "问题{cn}：{p}。\n改进措施：{m}。",
        "{n}.存在问题：{p}。\n改进措施：{m}。",
        "问题{n}：{p}。措施{n}：{m}。",
        "（{cn}）问题：{p}。\n措施：{m}。",
        "{cn}是{p}。下一步，我局将{m}。",
        "{cn}是{p}。针对此问题，我局将{m}。",
        "存在的问题：{p}。\n改进措施：{m}。",
    ],
)
def test_where_problem_and_measure_alternate_the_sections_do(form: str) -> None:
    body = "\n".join(form.format(cn="一二三"[n], n=n + 1, p=p, m=m) for n, (p, m) in enumerate(PAIRS))
    assert turn_kinds(body) == PM * 3
    found = chapter_items(body)
    assert [kind for kind, _ in found] == ["p", "m"] * 3
    for (_, words), wanted in zip(found, [w for pair in PAIRS for w in pair], strict=True):
        assert wanted in words


def test_what_was_done_about_last_years_problems_is_measures() -> None:
    body = (
        "（一）上年度问题整改情况\n针对2021年栏目更新慢的问题，我局明确了专人，每月更新。\n（二）存在的问题\n解读材料偏少。\n"
        "（三）改进措施\n每季度制作图解一期。"
    )
    assert turn_kinds(body)[-3:] == ["measures", "problems", "measures"]
    found = chapter_items(body)
    assert [words for kind, words in found if kind == "p"] == ["解读材料偏少。"]


def test_a_chapter_of_problems_alone_and_one_of_measures_alone() -> None:
    assert turn_kinds("栏目更新不及时，解读偏少。", "五、存在的主要问题") == ["problems"]
    assert turn_kinds("一是按月更新栏目；二是充实解读。", "五、下一步改进措施") == ["measures"]


@pytest.mark.parametrize(
    "body",
    [
        "无。",
        "无",
        "无问题。",
        "本年度不存在问题。",
        "我局政府信息公开工作不存在问题。",
        "暂无。",
        "没有存在的问题。",
        "未发现问题。",
    ],
)
def test_problems_that_are_denied(body: str) -> None:
    text = with_problems(body)
    layout = check(text)
    assert layout.problems_stated is False
    assert not layout.items
    assert turn_kinds(body) == ["problems"]


@pytest.mark.parametrize(
    "body", ["更新还不够及时，不存在其他问题。", "没有专人负责，栏目更新慢。", "公开内容不足，无解读材料。"]
)
def test_a_fault_said_with_a_negation_is_stated(body: str) -> None:
    assert analyse(with_problems(body)).problems_stated is True


def test_without_the_chapter_nothing_is_known_of_problems() -> None:
    text = compose(
        "一、总体情况\n全年公开信息86条，办结申请3件。",
        "二、主动公开政府信息情况\n无。",
        "三、收到和处理政府信息公开申请情况\n无。",
    )
    assert analyse(text).problems_stated is None


def test_an_entry_that_names_a_fault_is_no_heading() -> None:
    body = (
        "（一）存在的问题\n1.专职人手不足。\n2.个别问题整改落实不到位。"
        "\n3.群众查询困难。\n（二）改进措施\n1.增配人手。\n2.逐项销号。"
    )
    assert turn_kinds(body) == PM
    assert len([k for k, _ in chapter_items(body) if k == "p"]) == 3


def test_a_measure_that_names_a_problem_is_a_measure() -> None:
    body = "更新不及时，解读偏少。\n改进措施：\n1.针对更新不及时问题，明确专人。\n2.针对解读偏少问题，每季度制作图解。"
    assert [k for k, _ in chapter_items(body)] == ["p", "m", "m"]


def test_measures_mentioned_inside_a_problem_do_not_turn() -> None:
    body = "一是公开制度落实不到位，没有采取有效措施督促；二是改进不够主动。\n下一步，一是加强督促；二是主动改进。"
    assert [k for k, _ in chapter_items(body)] == ["p", "p", "m", "m"]


@pytest.mark.parametrize("year", [2021, 2022])
def test_a_year_that_the_report_is_of_does_not_turn(year: int) -> None:
    assert turn_kinds(f"{year}年，我局栏目更新不及时，将停水通知发错一次。", "五、存在的主要问题") == ["problems"]


@pytest.mark.parametrize("word", ["整改：", "整改措施：", "对策：", "措施：", "改进：", "解决办法：", "改进举措："])
def test_words_for_a_remedy_before_a_colon(word: str) -> None:
    for joint in ("\n", ""):
        body = f"栏目更新不及时，解读偏少。{joint}{word}明确专人按月更新栏目，每季度制作图解一期。"
        assert turn_kinds(body) == PM, joint
        assert chapter_items(body)[1] == ("m", "明确专人按月更新栏目，每季度制作图解一期。")


def test_the_year_to_come_is_in_the_measure() -> None:
    body = "时效性还有待提升。2023年，我局将进一步加快更新，按月核对栏目。"
    assert chapter_items(body) == [
        ("p", "时效性还有待提升。"),
        ("m", "2023年，我局将进一步加快更新，按月核对栏目。"),
    ]


@pytest.mark.parametrize("done", ["已得到较好解决", "已全部整改完成", "均已逐项整改"])
def test_last_years_faults_that_are_mended(done: str) -> None:
    body = (
        f"（一）上一年度存在问题的改进情况\n上年报告指出的解读形式不够丰富、人手不足等问题，{done}。一方面，制作图解8期；"
        "另一方面，组织跟班学习4批次。\n（二）存在的问题\n栏目更新不及时。\n（三）下一步措施\n按月更新栏目。"
    )
    assert [kind for kind, _ in chapter_items(body)] == ["m", "m", "p", "m"]


def test_the_future_turns_without_a_fault_before_it() -> None:
    assert chapter_items("2022年我局政府信息公开工作按规定开展，今后将继续充实公开内容。") == [
        ("m", "今后将继续充实公开内容。")
    ]


def test_one_office_that_already_did_wrong_does_not_turn() -> None:
    body = "（一）存在的问题\n保密意识亟待加强。个别单位将已发布的信息再发一次。\n（二）改进措施\n逐条核对。"
    assert [kind for kind, _ in chapter_items(body)] == ["p", "p", "m"]


def test_a_topic_with_its_fault_is_no_heading() -> None:
    body = (
        "（一）政策解读方面存在短板。文件只是转载。整改措施：制作图解。\n"
        "（二）答复不规范。文书不一。整改措施：统一模板。"
    )
    assert [(k, w[:3]) for k, w in chapter_items(body)] == [
        ("p", "（一）"),
        ("m", "制作图"),
        ("p", "（二）"),
        ("m", "统一模"),
    ]
