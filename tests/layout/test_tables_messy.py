"""Tables as sites, converters and offices leave them; and prose that is no table."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.layout.tables import find_tables, read_tables
from nlp.schema import ApplicantRow, IssuedRow, Tables

OLD_GRID = """二、主动公开政府信息情况
第二十条第（一）项\t\t\t\t
信息内容\t本年新制作数量\t本年新公开数量\t\t对外公开总数量
规章\t0\t0\t\t0
规范性文件\t13\t12\t\t52
第二十条第（五）项\t\t\t\t
信息内容\t上一年项目数量\t本年增/减\t\t处理决定数量
行政许可\t10\t-2\t\t1,204
其他对外管理服务事项\t5\t0\t\t66
第二十条第（六）项\t\t\t\t
信息内容\t上一年项目数量\t本年增/减\t\t处理决定数量
行政处罚\t100\t+3\t\t24
行政强制\t5\t0\t\t—
第二十条第（八）项\t\t\t\t
信息内容\t上一年项目数量\t本年增/减\t\t
行政事业性收费\t2\t0\t\t
第二十条第（九）项\t\t\t\t
信息内容\t采购项目数量\t采购总金额\t\t
政府集中采购\t4\t35.2万元\t\t
三、收到和处理政府信息公开申请情况
"""

OLD_PIPES = """第二十条第(一)项 |
||||
信息内容 |
本年新 |
本年新 |
对外公开总数量 |
|
规章(设区的市填写) |
0 |
1 |
2 |
|
规范性文件(标题为“规定”“办法”等的公文,2020年口径) |
2 |
3 |
4 |
|
第二十条第(五)项 |
||||
信息内容 |
上一年项目数量(指2019年事项数) |
本年增/减 (减用负 值表示,如 -8) |
处理决定数量 |
|
行政许可 |
7 |
-3 |
9 |
|
其他对外管理服务事项(含行政确认、行政处罚、行政强制等) |
0 |
0 |
5 |
|
行政处罚 |
0 |
0 |
6 |
|
行政强制 |
0 |
0 |
3 |
|
"""

NEW_HEAD = "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n"


def read(text: str) -> tuple[Tables, tuple[str, ...]]:
    return read_tables(text, find_tables(text))


def spans(text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.start : block.end]) for block in find_tables(text)]


def column(value: object) -> str:
    return "\n".join([str(value)] * 7)


def small_requests(**rows: str) -> str:
    """A short requests table, one cell a line; rows replace the default zeros."""
    labels = {
        "received": "一、本年新收政府信息公开申请数量",
        "carried_in": "二、上年结转政府信息公开申请数量",
        "granted": "三、本年度办理结果\n（一）予以公开",
        "partly_granted": "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        "state_secret": "（三）不予公开\n1.属于国家秘密",
        "total": "（七）总计",
        "carried_out": "四、结转下年度继续办理",
    }
    head = "申请人情况\n自然人\n法人或其他组织\n总计\n商业\n企业\n科研\n机构\n社会公益组织\n法律服务机构\n其他\n"
    return head + "\n".join(f"{label}\n{rows.get(name, column(0))}" for name, label in labels.items()) + "\n"


@pytest.mark.parametrize("cell", ["\n", " ", "\t"], ids=["lines", "spaces", "tabs"])
def test_old_layout(cell: str) -> None:
    text = OLD_GRID if cell == "\t" else OLD_GRID.replace("\t\t", "\t").replace("\t\n", "\n").replace("\t", cell)
    table = read(text)[0].proactive
    assert table is not None
    assert table.regulations == IssuedRow(issued=0, in_force=0)
    assert table.normative_documents == IssuedRow(issued=13, in_force=52)
    assert (table.licences, table.penalties, table.coercive_measures) == (1204, 24, None)
    assert table.fees is None


def test_old_layout_warns_of_what_has_no_counterpart() -> None:
    warnings = read(OLD_GRID)[1]
    assert any("没有废止件数" in warning for warning in warnings)
    assert any("行政事业性收费" in warning and "没有金额" in warning for warning in warnings)


def test_remarks_in_labels_hold_neither_labels_nor_numbers() -> None:
    table = read(OLD_PIPES)[0].proactive
    assert table is not None
    assert table.normative_documents == IssuedRow(issued=2, in_force=4)
    assert (table.licences, table.penalties, table.coercive_measures) == (9, 6, 3)


@pytest.mark.parametrize(
    ("written", "value"),
    [("1,204", 1204), ("１２", 12), ("0件", 0), ("-35", -35), ("0.00", 0.0), ("/", None), ("—", None), ("无", None)],
)
def test_cells_as_offices_write_them(written: str, value: float | None) -> None:
    text = f"{NEW_HEAD}规章\n0\n0\n0\n行政规范性文件\n1\n{written}\n3\n行政许可\n{written}\n行政处罚\n0\n行政强制\n0\n"
    table = read(text)[0].proactive
    assert table is not None
    assert table.normative_documents == IssuedRow(issued=1, repealed=value, in_force=3)
    assert table.licences == value


@pytest.mark.parametrize(
    ("head", "written", "value"),
    [
        ("（单位：万元）", "0.6625", 0.6625),
        ("（单位：万元）", "3.5万元", 3.5),
        ("（单位：元）", "35000", 3.5),
        ("（单位：万元）", "35000元", 3.5),
        ("", "12", 12),
    ],
)
def test_fees_are_in_wan_yuan(head: str, written: str, value: float) -> None:
    text = f"{NEW_HEAD}规章\n0\n0\n0\n第二十条第（八）项\n信息内容\n本年收费金额{head}\n行政事业性收费\n{written}\n"
    table = read(text)[0].proactive
    assert table is not None
    assert table.fees == value


@pytest.mark.parametrize(("values", "expected"), [("0\n0\n0", 0), ("3\n3\n3", 3), ("5\n0\n2", None)])
def test_three_values_under_one_column(values: str, expected: int | None) -> None:
    text = f"{NEW_HEAD}规章\n0\n0\n0\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n{values}\n行政处罚\n1\n"
    tables, warnings = read(text)
    assert tables.proactive is not None
    assert tables.proactive.licences == expected
    assert bool(warnings) is (expected is None)


def test_a_lost_cell_of_a_row_without_sums_is_null() -> None:
    tables, warnings = read(f"{NEW_HEAD}规章\n1\n0\n行政规范性文件\n2\n0\n7\n行政处罚\n4\n行政强制\n0\n")
    assert tables.proactive is not None
    assert tables.proactive.regulations == IssuedRow()
    assert tables.proactive.normative_documents == IssuedRow(issued=2, repealed=0, in_force=7)
    assert any("规章" in warning for warning in warnings)


def test_misspelt_labels() -> None:
    text = small_requests(granted="2\n0\n0\n0\n0\n0\n2", received="2\n0\n0\n0\n0\n0\n2", total="2\n0\n0\n0\n0\n0\n2")
    text = (
        text.replace("新收政府信息公开", "新收政府公开信息")
        .replace("国家秘密", "国家秘秘")
        .replace("结转下年度", "结转下一年")
    )
    table = read(text)[0].requests
    assert table is not None
    assert table.received == table.granted == table.total
    assert table.received.natural_person == 2
    assert table.refused.state_secret.total == 0


def test_a_lost_label_is_named_by_order() -> None:
    rows = {name: "1\n0\n0\n0\n0\n0\n1" for name in ("received", "granted", "total")}
    text = small_requests(**rows).replace("二、上年结转政府信息公开申请数量\n", "")
    table = read(text)[0].requests
    assert table is not None
    assert table.received.total == 1
    assert table.carried_in == ApplicantRow(**dict.fromkeys(ApplicantRow.__slots__, 0))
    assert table.granted.total == 1


def test_a_complete_row_stands_though_its_sum_is_wrong() -> None:
    tables, warnings = read(small_requests(received="2\n0\n0\n0\n0\n0\n5"))
    assert tables.requests is not None
    assert (tables.requests.received.natural_person, tables.requests.received.total) == (2, 5)
    assert any("本年新收" in warning for warning in warnings)


def test_zeros_left_out_throughout() -> None:
    rows = dict.fromkeys(("received", "granted", "total"), "3\n3") | dict.fromkeys(("carried_in", "carried_out"), "")
    table = read(small_requests(**rows))[0].requests
    assert table is not None
    assert table.received.total == table.granted.total == table.total.total == 3
    assert table.received.natural_person is None


def test_other_outcomes_of_the_old_layout() -> None:
    text = small_requests().replace("（七）总计", "（六）其他处理\n2\n0\n0\n0\n0\n0\n2\n（七）总计")
    table = read(text)[0].requests
    assert table is not None
    assert table.otherwise.other.natural_person == 2
    assert table.total.total == 0


DISPUTES = {
    "two tables": (
        "行政复议\n{h}\n1\n0\n0\n2\n3\n行政诉讼\n未经复议直接起诉\n复议后起诉\n{h}\n{h}\n0\n0\n1\n0\n1\n0\n4\n0\n0\n4"
    ),
    "rows": "\t{t}\n行政复议\t1\t0\t0\t2\t3\n行政诉讼\t未经复议直接起诉\t0\t0\t1\t0\t1\n\t复议后起诉\t0\t4\t0\t0\t4",
    "group by group": "行政复议\n{h}\n未经复议直接起诉\n{h}\n复议后起诉\n{h}\n1 0 0 2 3 0 0 1 0 1 0 4 0 0 4",
    "upright heads": (
        "行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结 结 其 尚\n结 结 其 尚 结 结 其 尚\n果 果 他 未\n"
        "总计 果 果 他 未 总\n"
        "维 纠 结 审\n持 正 果 结\n持 正 果 结 持 正 果 结\n1 0 0 2 3 0 0 1 0 1 0 4 0 0 4"
    ),
    "label and value": (
        "行政复议\n结果维持：1\n结果纠正：0\n其他结果：0\n尚未审结：2\n总计：3\n"
        "行政诉讼\n未经复议直接起诉\n结果维持 0\n结果纠正 0\n其他结果 1\n尚未审结 0\n总计 1\n"
        "复议后起诉\n结果维持 0\n结果纠正 4\n其他结果 0\n尚未审结 0\n总计 4"
    ),
    "total first": (
        "行政复议\n行政诉讼\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n未经复议直接起诉\n复议后起诉\n{f}\n{f}\n"
        "3\n1\n0\n0\n2\n1\n0\n0\n1\n0\n4\n0\n4\n0\n0"
    ),
}


@pytest.mark.parametrize("form", DISPUTES)
def test_disputes(form: str) -> None:
    names = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    body = DISPUTES[form].format(h="\n".join(names), t="\t".join(names), f="\n".join(names[4:] + names[:4]))
    text = f"四、政府信息公开行政复议、行政诉讼情况\n{body}\n五、存在的主要问题及改进情况\n一是更新慢。\n"
    assert spans(text) == [("disputes", body)]
    table = read(text)[0].disputes
    assert table is not None
    groups = (table.reconsideration, table.lawsuit_direct, table.lawsuit_after_reconsideration)
    found = [[g.upheld, g.corrected, g.other, g.pending, g.total] for g in groups]
    assert found == [[1, 0, 0, 2, 3], [0, 0, 1, 0, 1], [0, 4, 0, 0, 4]]


def test_traditional_labels() -> None:
    text = (
        "信息內容 | 本年製發件數 | 本年廢止件數 | 現行有效件數 |\n規章 | 0 | 0 | 0 |\n行政規範性檔案 | 2 | 1 | 9 |\n"
        "行政許可 | 4 |\n行政處罰 | 5 |\n"
    )
    table = read(text)[0].proactive
    assert table is not None
    assert table.normative_documents == IssuedRow(issued=2, repealed=1, in_force=9)
    assert (table.licences, table.penalties) == (4, 5)


def test_only_headings_are_no_tables() -> None:
    text = (
        "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n无。\n"
    )
    assert find_tables(text) == ()
    assert read(text) == (Tables(), ())


def test_a_table_without_numbers_is_all_null_with_a_warning() -> None:
    tables, warnings = read(
        small_requests(**dict.fromkeys(("received", "carried_in", "granted", "total"), "")).replace("0\n", "")
    )
    assert tables.requests is not None
    assert tables.requests.received == ApplicantRow()
    assert warnings


def test_prose_before_and_after_is_left_out() -> None:
    table = small_requests()
    note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    text = f"三、申请情况\n全年共收到申请0件。\n{note}\n{table}注：含下属单位。\n四、复议\n"
    assert spans(text) == [("requests", table.rstrip("\n"))]


@pytest.mark.parametrize(
    "text",
    [
        "一、概述\n1.行政许可信息12条\n2.行政处罚信息3条\n3.规范性文件2件\n（三）不予公开情况\n无。\n二、行政复议\n未发生。\n三、行政诉讼\n0件。\n",
        "\t一、总体情况\n\t（一）主动公开情况\n\t全年公开信息100条。\n\t（二）依申请公开情况\n\t收到申请2件。\n",
        "一、\t总体情况\n二、\t主动公开政府信息情况\n三、\t收到和处理政府信息公开申请情况\n",
        "（二）办理情况\n1.予以公开2件\n2.部分公开1件\n3.不予公开0件\n4.其他处理0件\n",
        "全年办理行政复议3件，其中结果维持1件、结果纠正1件、其他结果1件、尚未审结0件，行政诉讼未经复议直接起诉2件\n",
        "行政复议：0件\n行政诉讼：0件\n申诉：0件\n",
        "行政许可：12件\n行政处罚：5件\n行政强制：0件\n",
        "1.加强领导\n2.健全制度\n3.强化培训\n4.扩大宣传\n2021年1月5日\n",
        "\t全年公开信息一百余条，比上年有所增加，群众反映良好，社会各界普遍认可。各部门认真落实。\t好\n\t全年未收到申请。\n",
        "",
        "\n\n\t\n|\n",
    ],
)
def test_prose_is_no_table(text: str) -> None:
    assert find_tables(text) == ()


def test_statistics_annex() -> None:
    annex = "指标名称\n单位\n统计数\n一、主动公开情况\n——\n——\n（一）主动公开政府信息数\n条\n1201\n2.制发文件数\n件\n3"
    text = f"附件\n2018年政府信息公开情况统计表\n{annex}\n审核人：张三\n"
    assert spans(text) == [("generic", annex)]


def test_index_block_of_a_site() -> None:
    block = "索 引 号 | 0001/2020-01 | 分 类 | 年报 |\n发布机构 | 临川河镇 | 发文日期 | 2020-02-28 |"
    assert spans(f"{block}\n根据条例规定，现公布本年度报告。\n") == [("generic", block)]


_PIECES = [
    "规章",
    "0",
    "\t",
    "|",
    "\n",
    "\n\n",
    " ",
    "一、本年新收",
    "结果维持",
    "总计",
    "行政复议",
    "12,3",
    "（",
    "无",
    "其他",
    "。",
    "０",
    "1.属于国家秘密",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), max_size=60).map("".join))
def test_any_text_gives_ordered_blocks_and_tables(text: str) -> None:
    blocks = find_tables(text)
    edges = [0, *(edge for block in blocks for edge in (block.start, block.end)), len(text)]
    assert edges == sorted(edges)
    assert all(block.start < block.end for block in blocks)
    read_tables(text, blocks)
