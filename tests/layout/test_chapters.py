"""Chapters: headings that are lost, repeated, misnumbered, glued or merged, and the free chapters before 2019."""

from __future__ import annotations

import pytest

from nlp.layout import analyse
from tests.layout.reports import (
    BASIS,
    DISPUTES,
    OTHER,
    OVERVIEW,
    PROACTIVE,
    PROBLEM_TEXT,
    PROBLEMS,
    REQUESTS,
    STANDARD,
    TITLE,
    TRAILER,
    bodies,
    check,
    compose,
    kinds,
)

CHAPTERS = [
    ("总体情况", OVERVIEW),
    ("主动公开政府信息情况", "该部分以表格形式报告。"),
    ("收到和处理政府信息公开申请情况", "本年度未收到政府信息公开申请。"),
    ("政府信息公开行政复议、行政诉讼情况", "本年度未发生行政复议和行政诉讼。"),
    ("存在的主要问题及改进情况", PROBLEM_TEXT),
    ("其他需要报告的事项", "无其他需要报告的事项。"),
]
CN = "一二三四五六"


def _report(form: str, joint: str = "\n") -> str:
    """The six chapters with headings made by `form` ({cn}, {n}, {title}), joined to their text by `joint`."""
    chapters = [form.format(cn=CN[n], n=n + 1, title=title) + joint + body for n, (title, body) in enumerate(CHAPTERS)]
    return compose(*chapters)


@pytest.mark.parametrize(
    "form",
    [
        "{cn}、{title}",
        "{cn}、 {title}",
        "{cn}、{title}。",
        "{cn}、{title}：",
        "{cn}.{title}",
        "{cn} {title}",
        "{cn}，{title}",
        "{n}、{title}",
        "{n}. {title}",
        "（{cn}）{title}",
        "第{cn}部分 {title}",
        "第{cn}部分、{title}",
        "{title}",
        "、{title}",
        "• {title}",
        "  {cn}、{title}  ",
        "{cn}、\n{title}",
        "\n\n{cn}、{title}\n\n",
    ],
)
def test_chapters_are_found_in_every_form_of_heading(form: str) -> None:
    text = _report(form)
    layout = check(text)
    assert [s.kind for s in layout.sections] == STANDARD


@pytest.mark.parametrize("joint", [" ", "。", "：", "　"])
def test_a_heading_may_share_its_line_with_its_text(joint: str) -> None:
    text = _report("{cn}、{title}", joint)
    assert kinds(text) == STANDARD
    assert OVERVIEW in bodies(text, "overview")[0]


def test_a_report_in_one_line_comes_apart() -> None:
    text = _report("{cn}、{title}", " ").replace("\n", " ")
    layout = check(text)
    assert [s.kind for s in layout.sections] == STANDARD
    assert text[layout.sections[-1].start :].startswith("澜屏县水务局 2023年")


def test_a_heading_glued_to_the_end_of_the_paragraph_before() -> None:
    text = compose(
        PROACTIVE,
        REQUESTS,
        DISPUTES,
        f"{PROBLEMS}\n{PROBLEM_TEXT}",
        OTHER,
        head=f"{TITLE}\n{BASIS}一、总体情况\n{OVERVIEW}",
    )
    assert kinds(text) == STANDARD
    assert bodies(text, "overview")[0].startswith("一、总体情况")


@pytest.mark.parametrize("numbers", ["一二二四五六", "一二四四五七", "一三四五六七", "一二三四四五", "一一一一一一"])
def test_chapters_may_be_misnumbered(numbers: str) -> None:
    chapters = [f"{numbers[n]}、{title}\n{body}" for n, (title, body) in enumerate(CHAPTERS)]
    assert kinds(compose(*chapters)) == STANDARD


def test_mixed_numbering_styles_are_chapters_all_the_same() -> None:
    forms = ["一、", "二、", "3、", "四、", "五、", "（六）"]
    chapters = [f"{forms[n]}{title}\n{body}" for n, (title, body) in enumerate(CHAPTERS)]
    assert kinds(compose(*chapters)) == STANDARD


def test_a_repeated_heading_makes_no_second_section() -> None:
    chapters = [f"{CN[n]}、{title}\n{CN[n]}、{title}\n{body}" for n, (title, body) in enumerate(CHAPTERS)]
    assert kinds(compose(*chapters)) == STANDARD


def test_a_chapter_that_is_only_a_heading_is_an_empty_section() -> None:
    text = compose(
        f"一、总体情况\n{OVERVIEW}",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        f"{PROBLEMS}\n{PROBLEM_TEXT}",
        OTHER,
    )
    layout = check(text)
    assert [s.kind for s in layout.sections] == STANDARD
    assert layout.tables.proactive is None and layout.tables.requests is None and layout.tables.disputes is None
    assert bodies(text, "table.requests") == ["三、收到和处理政府信息公开申请情况"]


@pytest.mark.parametrize(
    "contents",
    [
        "全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。",
        "一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。",
        "\n".join(f"{CN[n]}、{title}" for n, (title, _) in enumerate(CHAPTERS)),
        "目录\n" + "\n".join(f"{CN[n]}、{title}……{n + 1}" for n, (title, _) in enumerate(CHAPTERS)),
        "\n".join(title for title, _ in CHAPTERS),
    ],
    ids=["sentence", "numbered", "list", "dotted", "bare"],
)
def test_a_table_of_contents_is_part_of_the_preamble(contents: str) -> None:
    chapters = [f"{CN[n]}、{title}\n{body}" for n, (title, body) in enumerate(CHAPTERS)]
    text = compose(*chapters, head=f"{TITLE}\n{BASIS}\n{contents}")
    assert kinds(text) == STANDARD
    assert contents.strip() in bodies(text, "preamble")[0]


def test_a_report_may_begin_with_its_first_chapter() -> None:
    text = compose(*(f"{CN[n]}、{t}\n{b}" for n, (t, b) in enumerate(CHAPTERS)), head="", tail="")
    assert kinds(text) == STANDARD[1:-1]


@pytest.mark.parametrize("missing", range(6))
def test_a_missing_chapter_costs_no_other(missing: int) -> None:
    chapters = [f"{CN[n]}、{title}\n{body}" for n, (title, body) in enumerate(CHAPTERS) if n != missing]
    gone = [
        ["overview"],
        ["table.proactive"],
        ["table.requests"],
        ["table.disputes"],
        ["problems", "measures"],
        ["other"],
    ]
    assert kinds(compose(*chapters)) == [k for k in STANDARD if k not in gone[missing]]


def test_problems_and_measures_may_be_two_chapters() -> None:
    text = compose(
        f"一、总体情况\n{OVERVIEW}",
        PROACTIVE,
        REQUESTS,
        DISPUTES,
        "五、存在问题\n栏目更新不够及时。",
        "六、改进措施\n明确专人每月更新。",
        "七、其他需要报告的事项\n无。",
    )
    assert kinds(text) == STANDARD


def test_platform_and_supervision_may_be_chapters_of_their_own() -> None:
    text = compose(
        f"一、总体情况\n{OVERVIEW}",
        PROACTIVE,
        REQUESTS,
        DISPUTES,
        "五、政府信息公开平台建设情况\n改版门户网站水务专栏1个，新增查阅点2处。",
        "六、监督保障情况\n组织业务培训2次，参加人员40人次。",
        f"七、存在的主要问题及改进情况\n{PROBLEM_TEXT}",
        "八、其他需要报告的事项\n无。",
    )
    assert kinds(text) == [
        *STANDARD[:5],
        "overview.platform",
        "overview.supervision",
        "problems",
        "measures",
        "other",
        "trailer",
    ]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("一、概述", "overview"),
        ("一、概  述", "overview"),
        ("一、综述", "overview"),
        ("一、基本情况", "overview"),
        ("一、政府信息公开工作总体情况", "overview"),
        ("一、2022年工作开展情况", "overview"),
        ("一、工作概况", "overview"),
    ],
)
def test_the_first_chapter_has_many_names(heading: str, kind: str) -> None:
    chapters = [f"{CN[n]}、{title}\n{body}" for n, (title, body) in enumerate(CHAPTERS)][1:]
    assert kinds(compose(f"{heading}\n{OVERVIEW}", *chapters))[1] == kind


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        ("二、行政机关主动公开政府信息的情况", 1),
        ("二、政府信息主动公开情况", 1),
        ("三、本机关收到和处理政府信息公开申请的情况", 2),
        ("三、政府信息依申请公开办理情况", 2),
        ("三、收到和处理政府信息公开申请情", 2),
        ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 3),
        ("四、行政复议和行政诉讼情况", 3),
        ("四、因政府信息公开申请行政复议、提起行政诉讼的情况", 3),
        ("五、工作中存在的不足及下一步打算", 4),
        ("五、主要问题和改进措施", 4),
        ("五、存在的困难、问题及整改情况", 4),
        ("六、需要报告的其他事项", 5),
        ("六、其它需要说明的事项", 5),
        ("六、其他事项", 5),
    ],
)
def test_chapters_are_renamed(heading: str, place: int) -> None:
    chapters = [f"{CN[n]}、{title}\n{body}" for n, (title, body) in enumerate(CHAPTERS)]
    chapters[place] = f"{heading}\n{CHAPTERS[place][1]}"
    assert kinds(compose(*chapters)) == STANDARD


def test_last_year_and_this_year_named_in_prose_make_no_chapters() -> None:
    body = f"{OVERVIEW}我局研究了存在的主要问题，对主动公开政府信息情况作了通报，落实了改进措施。"
    text = compose(f"一、总体情况\n{body}", PROACTIVE, REQUESTS, DISPUTES, f"{PROBLEMS}\n{PROBLEM_TEXT}", OTHER)
    assert kinds(text) == STANDARD


def test_traditional_characters_and_full_width_forms() -> None:
    text = (
        "瀾屏縣水務局2022年政府信息公開工作年度報告\n根據《中華人民共和國政府信息公開條例》編制本報告。\n"
        "一、總體情況\n２０２２年公開信息８６條。\n二、主動公開政府信息情況\n三、收到和處理政府信息公開申請情況\n"
        "四、政府信息公開行政復議、行政訴訟情況\n五、存在的主要問題及改進情況\n（一）存在的問題\n欄目更新不夠及時。\n"
        "（二）改進措施\n明確專人每月更新。\n六、其他需要報告的事項\n無。\n瀾屏縣水務局\n2023年1月16日"
    )
    layout = check(text)
    assert [s.kind for s in layout.sections] == STANDARD
    assert [text[i.start : i.end] for i in layout.items] == ["欄目更新不夠及時。", "明確專人每月更新。"]
    assert layout.sections[1].title == "總體情況"
    assert layout.facts.agency == "瀾屏縣水務局"


OLD_HEAD = "砚溪乡人民政府2014年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》要求，编制本报告。"
OLD_CHAPTERS = [
    ("概述", "2014年，我乡完善公开目录，公开各类信息47条。", ["overview"]),
    ("主动公开政府信息情况", "全年主动公开政府信息47条，其中惠农补贴19条。", ["overview.proactive"]),
    ("依申请公开政府信息办理情况", "全年收到公开申请1件，已经答复。", ["overview.requests"]),
    ("咨询处理情况", "全年接待现场咨询23人次，电话咨询31人次。", ["consultation"]),
    ("复议、诉讼和申诉情况", "全年没有发生复议、诉讼和申诉。", ["table.disputes"]),
    ("政府支出与收费情况", "全年没有收取费用，支出工作经费0.8万元。", ["fees"]),
    (
        "存在的主要问题和改进措施",
        "目前公开内容不够全面，更新不及时。下一步，我乡将安排专人更新。",
        ["problems", "measures"],
    ),
    ("说明与附表", "本报告电子版可在县政府网站查阅。", ["other"]),
]


def _old(numbers: str = "一二三四五六七八", order: list[int] | None = None, form: str = "{}、{}") -> str:
    chosen = [OLD_CHAPTERS[n] for n in (order if order is not None else range(8))]
    chapters = [form.format(numbers[n], title) + "\n" + body for n, (title, body, _) in enumerate(chosen)]
    return compose(*chapters, head=OLD_HEAD, tail="砚溪乡人民政府\n二〇一五年一月九日")


@pytest.mark.parametrize(
    "order",
    [
        [0, 1, 2, 3, 4, 5, 6, 7],
        [0, 1, 2, 4, 5, 6],
        [0, 1, 2, 5, 4, 3, 6, 7],
        [0, 1, 2, 6],
        [0, 1, 2, 5, 3, 4, 6],
        [1, 2, 4, 6],
    ],
)
def test_free_chapters_before_2019(order: list[int]) -> None:
    expected = ["preamble", *(k for n in order for k in OLD_CHAPTERS[n][2]), "trailer"]
    text = _old(order=order)
    check(text)
    assert kinds(text) == expected


@pytest.mark.parametrize("form", ["{}、{}", "{}、 {}。", "第{}部分 {}", "（{}）{}", "{}、{}："])
def test_free_chapters_in_other_forms(form: str) -> None:
    expected = ["preamble", *(k for c in OLD_CHAPTERS for k in c[2]), "trailer"]
    assert kinds(_old(form=form)) == expected


@pytest.mark.parametrize(
    ("heading", "body", "kind"),
    [
        ("依申请公开收费及减免情况", "全年没有收取费用。", "fees"),
        ("因政府信息公开申请行政复议、提起行政诉讼的情况", "全年没有发生。", "table.disputes"),
        ("依申请公开和不予公开政府信息情况", "全年收到申请1件。", "overview.requests"),
        ("组织机构建设情况", "成立了由乡长任组长的领导小组。", "overview.supervision"),
        ("会议和培训情况", "召开会议2次，培训30人次。", "overview.supervision"),
        ("回应社会关切情况", "回应群众关心的修路问题12次。", "overview.other"),
        ("重点领域信息公开情况", "公开扶贫资金信息9条。", "overview.other"),
    ],
)
def test_a_free_chapter_between_others(heading: str, body: str, kind: str) -> None:
    chosen = [OLD_CHAPTERS[0], OLD_CHAPTERS[1], (heading, body, [kind]), OLD_CHAPTERS[6]]
    chapters = [f"{CN[n]}、{title}\n{words}" for n, (title, words, _) in enumerate(chosen)]
    text = compose(*chapters, head=OLD_HEAD, tail="砚溪乡人民政府\n2015年1月9日")
    assert kinds(text) == ["preamble", "overview", "overview.proactive", kind, "problems", "measures", "trailer"]


def test_an_old_annex_is_other_and_its_rows_are_no_chapters() -> None:
    annex = (
        "附表：政府信息公开情况统计表\n统计指标\t单位\t统计数\n一、主动公开情况\t——\t\n（一）主动公开政府信息数\t条\t47\n"
        "二、回应解读情况\t——\t\n三、依申请公开情况\t——\t\n（一）收到申请数\t件\t1\n四、行政复议数量\t件\t0\n五、行政诉讼数量\t件\t0\n"
        "七、依申请公开信息收取的费用\t万元\t0"
    )
    text = compose(*(f"{CN[n]}、{OLD_CHAPTERS[c][0]}\n{OLD_CHAPTERS[c][1]}" for n, c in enumerate([0, 1, 2, 4, 6])),
                   f"六、说明与附表\n{annex}", head=OLD_HEAD, tail="")  # fmt: skip
    found = kinds(text)
    assert found[-1] == "other"
    assert found.count("overview.proactive") == 1 and found.count("table.disputes") == 1


def test_a_text_without_chapters_says_so() -> None:
    text = (
        f"{TITLE}\n{BASIS}全年公开信息86条，办结申请3件，没有收取费用，"
        f"没有发生复议和诉讼，更新工作还要加强。\n{TRAILER}"
    )
    layout = check(text)
    assert layout.is_report
    assert any("章节" in w for w in layout.warnings)


def test_the_title_of_a_section_is_the_heading_without_its_marker() -> None:
    layout = analyse(_report("{cn}、{title}。"))
    found = {s.kind: s.title for s in layout.sections}
    assert found["overview"] == "总体情况" and found["table.requests"] == "收到和处理政府信息公开申请情况"
    assert found["preamble"] == "" and found["trailer"] == ""
