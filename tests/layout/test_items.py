"""Items: entries of lists in every family, nested, lost or unmarked; lead-ins, stems and closings, which are none."""

from __future__ import annotations

import pytest

from tests.layout.reports import chapter_items, check, with_problems

P = ["栏目更新不及时", "解读材料偏少", "专职人手不足"]
M = ["明确专人按月更新栏目", "每季度制作图解一期", "增配专职人员一名"]


def _problems(body: str) -> list[str]:
    return [words for kind, words in chapter_items(body) if kind == "p"]


def _measures(body: str) -> list[str]:
    return [words for kind, words in chapter_items(body) if kind == "m"]


def _list(form: str, entries: list[str], joint: str = "；") -> str:
    cn, circled = "一二三四五", "①②③④⑤"
    first = ["首先", "其次", "再次"]
    return joint.join(
        form.format(cn=cn[n], n=n + 1, c=circled[n], first=first[min(n, 2)], words=words)
        for n, words in enumerate(entries)
    )


FORMS = [
    "{cn}是{words}",
    "{cn}是，{words}",
    "{n}.{words}",
    "{n}、{words}",
    "{n}．{words}",
    "（{cn}）{words}",
    "({cn}){words}",
    "（{n}）{words}",
    "{c}{words}",
    "{first}，{words}",
    "{first}是{words}",
    "第{cn}，{words}",
    "{n}）{words}",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("joint", ["；", "。", "。\n", "；\n"])
def test_every_entry_of_a_list_is_an_item(form: str, joint: str) -> None:
    body = f"问题主要有：\n{_list(form, P, joint)}。\n下一步，我局将采取以下措施：\n{_list(form, M, joint)}。"
    found = chapter_items(body)
    assert [kind for kind, _ in found] == ["p"] * 3 + ["m"] * 3
    for (_, words), wanted in zip(found, P + M, strict=True):
        assert words.rstrip("。；").endswith(wanted), words
        assert words[0] != wanted[0], f"the marker of {words!r} is lost"
    check(with_problems(body))


@pytest.mark.parametrize("form", ["{cn}是{words}", "{n}.{words}", "（{cn}）{words}"])
def test_lists_in_one_paragraph(form: str) -> None:
    body = f"问题主要有：{_list(form, P)}。下一步，我局将：{_list(form, M)}。"
    assert [kind for kind, _ in chapter_items(body)] == ["p"] * 3 + ["m"] * 3


def test_an_item_begins_at_its_marker_and_keeps_its_punctuation() -> None:
    assert _problems("一是更新不及时；二是解读偏少。\n下一步，将按月更新。") == ["一是更新不及时；", "二是解读偏少。"]


def test_a_marked_item_keeps_its_follow_up_sentences() -> None:
    body = (
        "1.更新不及时。个别栏目两个月没有新内容，群众有意见。\n"
        "2.解读偏少。全年只有1篇。\n（二）改进措施\n1.按月更新。专人负责。"
    )
    assert _problems(body) == ["1.更新不及时。个别栏目两个月没有新内容，群众有意见。", "2.解读偏少。全年只有1篇。"]
    assert _measures(body) == ["1.按月更新。专人负责。"]


def test_follow_ups_on_lines_of_their_own_belong_to_the_entry() -> None:
    body = (
        "（一）存在的问题\n1.更新不及时\n个别栏目两个月没有新内容。\n2.解读偏少\n全年只有1篇解读。\n（二）改进措施\n"
        "1.按月更新\n专人负责，逐月核对。\n2.充实解读\n每季度一期。"
    )
    assert _problems(body) == ["1.更新不及时\n个别栏目两个月没有新内容。", "2.解读偏少\n全年只有1篇解读。"]
    assert _measures(body) == ["1.按月更新\n专人负责，逐月核对。", "2.充实解读\n每季度一期。"]


@pytest.mark.parametrize(
    "lead",
    [
        "2022年，我局虽然取得了一定成效，但仍存在一些问题：",
        "虽然取得了一定成绩，但离群众的期待还有差距。",
        "我局政府信息公开工作还存在以下不足：",
        "存在的主要问题有以下几个方面。",
    ],
)
def test_a_lead_in_is_no_item(lead: str) -> None:
    assert _problems(f"{lead}一是更新不及时；二是解读偏少。下一步，将按月更新。") == [
        "一是更新不及时；",
        "二是解读偏少。",
    ]
    unmarked = _problems(f"{lead}栏目更新不及时。\n下一步，将按月更新。")
    assert [words.rstrip("。") for words in unmarked] == ["栏目更新不及时"]


@pytest.mark.parametrize(
    "closing",
    [
        "不断提升政府信息公开工作水平。",
        "通过以上措施，推动我局政府信息公开工作再上新台阶。",
        "确保政府信息公开工作有序推进。",
    ],
)
def test_a_generic_closing_is_no_item(closing: str) -> None:
    body = f"更新不及时，解读偏少。\n下一步，我局将：一是按月更新栏目；二是每季度制作图解。{closing}"
    assert _measures(body) == ["一是按月更新栏目；", "二是每季度制作图解。"]


def test_a_generic_entry_with_a_marker_is_an_item() -> None:
    body = "更新不及时。\n下一步，一是按月更新栏目；二是不断提升政府信息公开工作水平。"
    assert _measures(body) == ["一是按月更新栏目；", "二是不断提升政府信息公开工作水平。"]


def test_unmarked_sentences_are_items_each() -> None:
    body = "栏目更新不够及时。解读形式比较单一。\n下一步，我局将安排专人按月更新栏目。每季度制作图解一期。"
    assert _problems(body) == ["栏目更新不够及时。", "解读形式比较单一。"]
    assert len(_measures(body)) == 2


def test_unmarked_text_splits_at_semicolons() -> None:
    body = "栏目更新不够及时；解读形式比较单一；专职人手不足。\n下一步，将安排专人更新；每季度制作图解。"
    assert _problems(body) == ["栏目更新不够及时；", "解读形式比较单一；", "专职人手不足。"]
    assert len(_measures(body)) == 2


def test_one_sentence_with_several_faults_is_one_item() -> None:
    assert _problems("存在更新慢、渠道少、解读浅等问题。\n下一步，将按月更新。") == [
        "存在更新慢、渠道少、解读浅等问题。"
    ]


def test_semicolons_inside_a_marked_entry_do_not_split_it() -> None:
    body = "一是人手不足，专职仅1人；且法律专业人员缺乏；二是更新不及时。\n下一步，将增配人手。"
    assert _problems(body) == ["一是人手不足，专职仅1人；且法律专业人员缺乏；", "二是更新不及时。"]


def test_a_nested_list_splits_where_inner_entries_stand_alone() -> None:
    body = (
        "（一）存在的问题\n1.内容方面。（1）水质信息公开不够完整；（2）招标信息更新不及时。\n2.力量方面。（1）专职公开人员比较缺乏；"
        "（2）业务培训组织得偏少。\n（二）改进措施\n1.补齐水质信息。"
    )
    found = _problems(body)
    assert [words[:3] for words in found] == ["（1）", "（2）", "（1）", "（2）"]


def test_a_nested_list_of_fragments_stays_one_item() -> None:
    body = "一是公开不完整，缺少①招标；②验收；③支付等环节；二是更新不及时。\n下一步，将补齐各环节。"
    assert len(_problems(body)) == 2


def test_an_entry_whose_marker_was_lost_is_an_item() -> None:
    body = "主要问题：是更新不够及时，栏目常空；二是解读材料偏少；三是人手不足。\n下一步，将按月更新。"
    found = _problems(body)
    assert len(found) == 3 and found[0] == "是更新不够及时，栏目常空；"


def test_a_gap_in_the_numbers_costs_no_item() -> None:
    assert len(_problems("一是更新不及时。三是解读偏少。四是人手不足。\n下一步，将按月更新。")) == 3


@pytest.mark.parametrize("word", ["此外，", "另外，", "最后，"])
def test_an_entry_added_at_the_end_is_an_item(word: str) -> None:
    found = _problems(f"一是更新不及时；二是解读偏少。{word}人手不足。\n下一步，将按月更新。")
    assert len(found) == 3 and found[2] == f"{word}人手不足。"


def test_on_the_one_hand_and_on_the_other() -> None:
    assert len(_problems("一方面，更新不及时；另一方面，解读材料偏少。\n下一步，将按月更新。")) == 2


def test_percentages_and_decimals_are_no_markers() -> None:
    body = "更新率只有5.6%，比目标低2.4个百分点。\n下一步，将按月更新。"
    assert _problems(body) == ["更新率只有5.6%，比目标低2.4个百分点。"]


def test_the_number_of_a_problem_is_its_marker() -> None:
    body = "问题一：更新不及时。\n改进措施：明确专人更新。\n问题二：解读偏少。\n改进措施：每季度制作图解。"
    found = chapter_items(body)
    assert [kind for kind, _ in found] == ["p", "m", "p", "m"]
    assert found[0][1] == "问题一：更新不及时。" and found[2][1] == "问题二：解读偏少。"
    # The words 改进措施 are a heading; readers of the corpora differ on whether it is inside the item.
    assert found[1][1].endswith("明确专人更新。") and found[3][1].endswith("每季度制作图解。")


def test_hard_wrapped_entries_are_whole() -> None:
    body = "一是栏目更新\n不够及时，群众\n有意见；\n二是解读偏少。\n下一步，将按月更新。"
    found = _problems(body)
    assert len(found) == 2 and "".join(found[0].split()) == "一是栏目更新不够及时，群众有意见；"


def test_the_trailer_is_in_no_item() -> None:
    text = "\n".join(
        [with_problems("更新不及时。\n下一步，将按月更新栏目。").partition("六、")[0], "澜屏县水务局", "2023年1月16日"]
    )
    layout = check(text)
    assert text[layout.items[-1].start : layout.items[-1].end].endswith("按月更新栏目。")


@pytest.mark.parametrize("word", ["此外，", "另外，"])
def test_an_addition_to_sentences_without_markers_leaves_them_items(word: str) -> None:
    body = (
        f"我局工作还有短板。栏目更新不及时。解读材料偏少。{word}专职人手不足。\n"
        f"为此，明确专人按月更新栏目。每季度制作图解一期。{word}增配专职人员一名。"
    )
    assert [words.rstrip("。") for words in _problems(body)] == [P[0], P[1], f"{word}{P[2]}"]
    assert [words.rstrip("。") for words in _measures(body)] == [f"为此，{M[0]}", M[1], f"{word}{M[2]}"]


def test_a_remedy_after_its_problem_is_cut_like_other_unmarked_text() -> None:
    body = (
        "问题一：更新慢。\n改进措施：明确专人更新；超期的书面催办。\n问题二：解读少。\n改进措施：制作图解。进村宣讲。"
    )
    assert chapter_items(body) == [
        ("p", "问题一：更新慢。"),
        ("m", "明确专人更新；"),
        ("m", "超期的书面催办。"),
        ("p", "问题二：解读少。"),
        ("m", "制作图解。"),
        ("m", "进村宣讲。"),
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "下一步，我局将着重做好几项工作。",
        "今后，我局将从以下几个方面加以改进。",
        "针对上述不足，我局将做好以下改进工作。",
        "2023年，我局将按照县委、县政府的部署，着重做好以下几项工作。",
        "在今后的工作中，将重点做好以下工作。",
    ],
)
def test_a_sentence_that_announces_measures_is_no_item(lead: str) -> None:
    body = f"栏目更新不及时。\n{lead}明确专人按月更新栏目。每季度制作图解一期。"
    assert _measures(body) == ["明确专人按月更新栏目。", "每季度制作图解一期。"]


@pytest.mark.parametrize(
    "last",
    [
        "健全工作机制，明确责任分工，推动政府信息公开工作规范有序开展。",
        "加强对工作人员的教育培训，推动政府信息公开工作再上新台阶。",
    ],
)
def test_a_measure_that_ends_like_a_closing_is_an_item(last: str) -> None:
    body = f"栏目更新不及时。\n下一步，我局将按月更新栏目；每季度制作图解；{last}"
    assert _measures(body)[-1] == last and len(_measures(body)) == 3


def test_a_slogan_keeps_the_promise_that_follows_it() -> None:
    body = "更新不及时。\n（一）按月更新。专人负责。\n（二）提升工作实效。推动政府信息公开工作再上新台阶。"
    assert _measures(body)[-1] == "（二）提升工作实效。推动政府信息公开工作再上新台阶。"


def test_faults_in_words_that_no_list_has() -> None:
    body = (
        "我局的公开工作还存在一些不足。稿件由一人把关，容易看走眼。公众号后台由外包公司打理，断更过二十多天。\n"
        "下一步，收回后台权限。"
    )
    assert len(_problems(body)) == 2


def test_a_cause_belongs_to_the_fault_before_it() -> None:
    body = "存在问题：政策在村里知晓率偏低。究其原因，解读集中在线上。\n改进措施：赶集日摆摊宣讲。"
    assert _problems(body) == ["政策在村里知晓率偏低。究其原因，解读集中在线上。"]


@pytest.mark.parametrize(
    ("form", "joint"),
    [
        ("{cn}要{words}", "；"),
        ("其{cn}，{words}", "。"),
        ("-{words}", "\n"),
        ("•{words}", "；\n"),
        ("{cn} 是{words}", "；"),
    ],
)
def test_rarer_markers(form: str, joint: str) -> None:
    body = f"栏目更新不及时。\n改进措施：\n{_list(form, M, joint)}。"
    found = _measures(body)
    assert len(found) == 3 and all(w in f and f[0] != w[0] for f, w in zip(found, M, strict=True))


def test_circled_numbers_need_no_punctuation_before_them() -> None:
    body = "（一）存在的主要问题①栏目更新不及时②解读材料偏少③专职人手不足\n（二）改进措施①按月更新栏目②每季度制作图解"
    assert [(kind, words[0]) for kind, words in chapter_items(body)] == [
        ("p", "①"), ("p", "②"), ("p", "③"), ("m", "①"), ("m", "②"),
    ]  # fmt: skip


def test_firsts_without_commas_count_as_a_row() -> None:
    body = "更新不及时。\n在今后工作中，首先明确专人更新栏目，其次制作图解，再次增配专职人员一名。"
    assert [words[:2] for words in _measures(body)] == ["首先", "其次", "再次"]


def test_the_heading_of_the_next_pair_is_no_item() -> None:
    body = (
        "（一）关于信息发布\n存在问题：栏目更新不及时。\n改进措施：明确专人更新。\n"
        "（二）关于政策宣传\n存在问题：解读材料偏少。\n改进措施：制作图解。"
    )
    assert chapter_items(body) == [
        ("p", "栏目更新不及时。"),
        ("m", "明确专人更新。"),
        ("p", "解读材料偏少。"),
        ("m", "制作图解。"),
    ]


def test_full_stops_typed_without_the_input_method() -> None:
    assert len(_problems("栏目更新不及时,常有空栏.解读材料偏少,群众看不懂.\n下一步,将按月更新.")) == 2


def test_one_line_that_a_conversion_broke() -> None:
    body = (
        "由于公开工作涉及面广、要求较高，我局在工作中还存在公开内容更新不够\n及时、解读不够通俗等问题。\n"
        "下一步，将按月更新栏目。"
    )
    assert len(_problems(body)) == 1
