"""The named subsections of the overview: how they are marked, named, run into their text, and what is none."""

from __future__ import annotations

import pytest

from nlp.layout import analyse
from tests.layout.reports import bodies, check, overview_kinds, with_overview

FIVE = ["proactive", "requests", "management", "platform", "supervision"]
BODIES = [
    ("主动公开", "全年公开信息86条，其中网站公开61条。"),
    ("依申请公开", "全年收到申请3件，均按时答复。"),
    ("政府信息管理", "清理过期信息7条，补发缺漏信息4条。"),
    ("平台建设", "水务专栏新设停水通知栏目1个。"),
    ("监督保障", "组织业务培训2次，参加人员40人次。"),
]
CN = "一二三四五"


def _body(form: str) -> str:
    return "\n".join(form.format(cn=CN[n], n=n + 1, title=title, body=body) for n, (title, body) in enumerate(BODIES))


@pytest.mark.parametrize(
    "form",
    [
        "（{cn}）{title}\n{body}",
        "({cn}){title}\n{body}",
        "（{cn}）{title}情况。{body}",
        "({cn}) {title}方面。\n{body}",
        "（{cn}）{title}：{body}",
        "({cn}){title}:{body}",
        "（{cn}）、{title}。{body}",
        "（{cn}）{title} {body}",
        "（{cn}）{title}情况\n\n{body}\n",
        "（{cn}）\n{title}\n{body}",
        "{n}.{title}。{body}",
        "{n}.{title}方面\n{body}",
        "{n}、{title}情况：{body}",
        "（{n}）{title}。{body}",
        "{cn}是{title}情况。{body}",
        "{title}情况：\n{body}",
        "{title}\n{body}",
        "{title}情况。{body}",
    ],
)
def test_subsections_in_every_form(form: str) -> None:
    assert overview_kinds(_body(form)) == FIVE
    check(with_overview(_body(form)))


def test_subsections_in_one_line() -> None:
    assert overview_kinds(_body("（{cn}）{title}情况。{body}").replace("\n", " ")) == FIVE
    assert overview_kinds(_body("（{cn}）{title} {body}").replace("\n", "")) == FIVE


def test_subsections_lie_inside_the_overview() -> None:
    text = with_overview("2022年工作平稳。\n" + _body("（{cn}）{title}。{body}"))
    layout = analyse(text)
    overview = next(s for s in layout.sections if s.kind == "overview")
    inner = [s for s in layout.sections if s.kind.startswith("overview.")]
    assert all(overview.start < s.start and s.end <= overview.end for s in inner)
    assert inner[-1].end == overview.end
    assert [s.title for s in inner] == [title for title, _ in BODIES]
    assert "工作平稳" in text[overview.start : inner[0].start]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("主动公开提质增效", "proactive"),
        ("政府信息主动公开情况", "proactive"),
        ("依申请公开规范有序", "requests"),
        ("依法依规做好依申请公开", "requests"),
        ("政府信息资源管理", "management"),
        ("信息管理严格规范", "management"),
        ("政府信息公开平台建设情况", "platform"),
        ("公开平台", "platform"),
        ("监督保障（含教育培训）", "supervision"),
        ("教育培训情况", "supervision"),
        ("监督考核及社会评议", "supervision"),
        ("加强组织领导，完善工作机构", "other"),
        ("政策解读情况", "other"),
        ("回应关切", "other"),
        ("建议提案办理情况", "other"),
        ("重点领域信息公开", "other"),
    ],
)
def test_names_of_subsections(heading: str, kind: str) -> None:
    body = (
        f"（一）主动公开。公开信息86条。\n（二）依申请公开。收到申请3件。\n（三）{heading}。全年推进有关工作5项。\n"
        "（四）监督保障。培训2次。"
    )
    assert overview_kinds(body) == ["proactive", "requests", kind, "supervision"]


def test_a_heading_over_two_kinds_takes_the_first() -> None:
    body = (
        "（一）主动公开、依申请公开。公开86条，收到申请3件。\n"
        "（二）政府信息管理及平台建设情况。撤并栏目2个。\n（三）监督保障。培训2次。"
    )
    assert overview_kinds(body) == ["proactive", "management", "supervision"]


def test_other_subsections_repeat_each_as_one() -> None:
    body = (
        "（一）强化组织领导。调整领导小组1次。\n（二）健全工作机制。修订制度2项。\n（三）主动公开。公开信息86条。\n"
        "（四）政策解读。发布解读4篇。"
    )
    assert overview_kinds(body) == ["other", "other", "proactive", "other"]


@pytest.mark.parametrize(
    "inner",
    [
        "1.网站公开。61条。\n2.公告栏公开。25条。",
        "一是公开水质。每月一次。\n二是公开停水。提前一天。",
        "①网站公开61条；②公告栏25条。",
        "网站公开：61条。\n公告栏公开：25条。",
    ],
)
def test_lists_inside_a_subsection_are_no_subsections(inner: str) -> None:
    body = f"（一）主动公开\n全年公开信息86条。\n{inner}\n（二）依申请公开\n收到申请3件。\n（三）监督保障\n培训2次。"
    assert overview_kinds(body) == ["proactive", "requests", "supervision"]


@pytest.mark.parametrize("numbers", ["一二二四五", "一一二三四", "一三四五六"])
def test_subsections_may_be_misnumbered(numbers: str) -> None:
    body = "\n".join(f"（{numbers[n]}）{title}。{words}" for n, (title, words) in enumerate(BODIES))
    assert overview_kinds(body) == FIVE


def test_an_overview_of_plain_paragraphs_has_none() -> None:
    assert overview_kinds("2022年，我局推进主动公开，做好依申请公开答复。\n全年公开86条，收到申请3件。") == []


def test_a_list_of_sentences_that_names_one_subject_is_no_row_of_subsections() -> None:
    assert overview_kinds("2022年，我局：一是压实责任，明确专人；二是丰富内容，公开86条；三是改版网站专栏。") == []


def test_a_subsection_marked_in_another_style_is_one_all_the_same() -> None:
    body = (
        "（一）主动公开。公开信息86条。\n2、依申请公开。收到申请3件。"
        "\n（三）政府信息管理。清理7条。\n（四）监督保障。培训2次。"
    )
    assert overview_kinds(body) == ["proactive", "requests", "management", "supervision"]


def test_the_text_before_the_first_subsection_is_the_overviews_own() -> None:
    text = with_overview("全年工作平稳，公开86条。\n（一）主动公开。公开86条。\n（二）依申请公开。收到3件。")
    assert bodies(text, "overview.proactive") == ["（一）主动公开。公开86条。"]
    assert bodies(text, "overview.requests") == ["（二）依申请公开。收到3件。"]
