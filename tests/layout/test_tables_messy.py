"""Tables as sites, converters and offices leave them."""

from __future__ import annotations

import pytest

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

WRAPPED_PDF = """（本列数据的勾稽关系为：第一项加 申请人情况
第二项之和，等于第三项加第四项之 自然 法人或其他组织 总
和） 人 商业 科研 社会公 法律服 其他 计
企业 机构 益组织 务机构
一、本年新收政府信息公开申请数量 12 3 0 0 0 0 15
二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
（一）予以公开 5 1 0 0 0 0 6
（二）部分公开（区分处理的，只计
2 0 0 0 0 0 2
这一情形，不计其他情形）
1.属于国家秘密 0 0 0 0 0 0 0
2.其他法律行政法规禁
0 0 0 0 0 0 0
止公开
3.危及“三安全一稳
0 0 0 0 0 0 0
定”
（三）不
4.保护第三方合法权益 0 0 0 0 0 0 0
予公开
5.属于三类内部事务信
0 0 0 0 0 0 0
息
6.属于四类过程性信息 1 0 0 0 0 0 1
7.属于行政执法案卷 0 0 0 0 0 0 0
三、本
8.属于行政查询事项 0 0 0 0 0 0 0
年度办
理结果
1.本机关不掌握相关政
3 2 0 0 0 0 5
（四）无 府信息
法提供 2.没有现成信息需要另
0 0 0 0 0 0 0
行制作
- 7 -
3.补正后申请内容仍不
0 0 0 0 0 0 0
明确
1.信访举报投诉类申请 0 0 0 0 0 0 0
2.重复申请 0 0 0 0 0 0 0
（五）不
3.要求提供公开出版物 0 0 0 0 0 0 0
予处理
4.无正当理由大量反复
0 0 0 0 0 0 0
申请
5.要求行政机关确认或
重新出具已获取信息 0 0 0 0 0 0 0
1.申请人无正当理由逾
期不补正、行政机关不 0 0 0 0 0 0 0
再处理其政府信息公开
申请
（六）其
2.申请人逾期未按收费
他处理
通知要求缴纳费用、行 0 0 0 0 0 0 0
政机关不再处理其政府
信息公开申请
3.其他 1 0 0 0 0 0 1
（七）总计 12 3 0 0 0 0 15
四、结转下年度继续办理 1 0 0 0 0 0 1"""


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
    assert table.regulations == IssuedRow(issued=0)
    assert table.normative_documents == IssuedRow(issued=13)
    assert (table.licences, table.penalties, table.coercive_measures) == (1204, 24, None)
    assert table.fees is None


def test_old_layout_warns_of_what_has_no_counterpart() -> None:
    warnings = read(OLD_GRID)[1]
    assert any("没有废止件数" in warning for warning in warnings)
    assert any("行政事业性收费" in warning and "没有金额" in warning for warning in warnings)


def test_remarks_in_labels_hold_neither_labels_nor_numbers() -> None:
    table = read(OLD_PIPES)[0].proactive
    assert table is not None
    assert table.normative_documents == IssuedRow(issued=2)
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


def test_labels_wrapped_around_their_values() -> None:
    text = f"三、收到和处理政府信息公开申请情况\n{WRAPPED_PDF}\n四、政府信息公开行政复议、行政诉讼情况\n无。\n"
    assert spans(text) == [("requests", WRAPPED_PDF)]
    tables, warnings = read(text)
    table = tables.requests
    assert table is not None
    totals = {
        "granted": table.granted,
        "partly": table.partly_granted,
        "process": table.refused.process,
        "not_held": table.unavailable.not_held,
        "other": table.otherwise.other,
    }
    assert {name: row.total for name, row in totals.items() if row.total} == {
        "granted": 6,
        "partly": 2,
        "process": 1,
        "not_held": 5,
        "other": 1,
    }
    assert table.unavailable.not_held.business == 2
    assert table.otherwise.fee_overdue.total == table.refused.security_stability.total == 0
    assert warnings == ()


def test_traditional_labels() -> None:
    text = (
        "信息內容 | 本年製發件數 | 本年廢止件數 | 現行有效件數 |\n規章 | 0 | 0 | 0 |\n行政規範性檔案 | 2 | 1 | 9 |\n"
        "行政許可 | 4 |\n行政處罰 | 5 |\n"
    )
    table = read(text)[0].proactive
    assert table is not None
    assert table.normative_documents == IssuedRow(issued=2, repealed=1, in_force=9)
    assert (table.licences, table.penalties) == (4, 5)


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


def test_a_pipe_at_the_start_of_a_line_is_an_empty_cell() -> None:
    rows = (
        "一、本年新收政府信息公开申请数量 |\n|\n|\n|\n|\n|\n| 0 | ||\n"
        "二、上年结转政府信息公开申请数量 |\n1 |\n|\n|\n|\n|\n| 1 | ||\n"
    )
    head = "商业 企业 | 科研 机构 | 社会公益组织 | 法律服务机构 | 其他 | ||||||\n"
    table = read(head + rows + "四、结转下年度继续办理 | | | | | | | 0 | ||\n")[0].requests
    assert table is not None
    assert table.received == ApplicantRow(total=0)
    assert table.carried_in == ApplicantRow(natural_person=1, total=1)
    assert table.carried_out == ApplicantRow(total=0)


def test_changes_in_words() -> None:
    text = "信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n6\n减3\n3\n行政处罚\n6\n增加2\n8\n"
    table = read(text)[0].proactive
    assert table is not None
    assert (table.licences, table.penalties) == (3, 8)
