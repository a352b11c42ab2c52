"""The standard tables, drawn in every textual form, read back as the same numbers; damaged ones never shifted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from nlp.layout.tables import find_tables, read_tables
from nlp.schema import Tables, to_dict

Row = tuple[list[str], list[str]]  # label cells, value cells

REQUEST_LABELS = [
    ("received", ["一、本年新收政府信息公开申请数量"]),
    ("carried_in", ["二、上年结转政府信息公开申请数量"]),
    ("granted", ["三、本年度办理结果", "（一）予以公开"]),
    ("partly_granted", ["", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"]),
    ("refused.state_secret", ["", "（三）不予公开", "1.属于国家秘密"]),
    ("refused.law_forbids", ["", "", "2.其他法律行政法规禁止公开"]),
    ("refused.security_stability", ["", "", "3.危及“三安全一稳定”"]),
    ("refused.third_party", ["", "", "4.保护第三方合法权益"]),
    ("refused.internal", ["", "", "5.属于三类内部事务信息"]),
    ("refused.process", ["", "", "6.属于四类过程性信息"]),
    ("refused.enforcement_file", ["", "", "7.属于行政执法案卷"]),
    ("refused.inquiry", ["", "", "8.属于行政查询事项"]),
    ("unavailable.not_held", ["", "（四）无法提供", "1.本机关不掌握相关政府信息"]),
    ("unavailable.needs_creation", ["", "", "2.没有现成信息需要另行制作"]),
    ("unavailable.unclear_after_correction", ["", "", "3.补正后申请内容仍不明确"]),
    ("unprocessed.petition", ["", "（五）不予处理", "1.信访举报投诉类申请"]),
    ("unprocessed.repeat", ["", "", "2.重复申请"]),
    ("unprocessed.publication", ["", "", "3.要求提供公开出版物"]),
    ("unprocessed.excessive", ["", "", "4.无正当理由大量反复申请"]),
    ("unprocessed.confirm_obtained", ["", "", "5.要求行政机关确认或重新出具已获取信息"]),
    (
        "otherwise.correction_overdue",
        ["", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
    ),
    ("otherwise.fee_overdue", ["", "", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"]),
    ("otherwise.other", ["", "", "3.其他"]),
    ("total", ["", "（七）总计"]),
    ("carried_out", ["四、结转下年度继续办理"]),
]
COLUMNS = ["natural_person", "business", "research", "charity", "legal_service", "other", "total"]
OUTCOMES = ["upheld", "corrected", "other", "pending", "total"]
GROUPS = ["reconsideration", "lawsuit_direct", "lawsuit_after_reconsideration"]
NAMES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]


def _requests(numbers: dict[str, list[str]]) -> list[Row]:
    head: list[Row] = [
        (["申请人情况"], []),
        (["", "自然人", "法人或其他组织", "总计"], []),
        (["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""], []),
    ]
    return head + [(label, numbers[name]) for name, label in REQUEST_LABELS]


def _proactive(numbers: dict[str, list[str]]) -> list[Row]:
    return [
        (["第二十条第（一）项"], []),
        (["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], []),
        (["规章"], numbers["regulations"]),
        (["行政规范性文件"], numbers["normative_documents"]),
        (["第二十条第（五）项"], []),
        (["信息内容", "本年处理决定数量"], []),
        (["行政许可"], numbers["licences"]),
        (["第二十条第（六）项"], []),
        (["信息内容", "本年处理决定数量"], []),
        (["行政处罚"], numbers["penalties"]),
        (["行政强制"], numbers["coercive_measures"]),
        (["第二十条第（八）项"], []),
        (["信息内容", "本年收费金额（单位：万元）"], []),
        (["行政事业性收费"], numbers["fees"]),
    ]


def _disputes(numbers: list[str]) -> list[Row]:
    return [
        (["行政复议", "行政诉讼"], []),
        ([*NAMES, "未经复议直接起诉", "复议后起诉"], []),
        (["", "", "", "", "", *NAMES, *NAMES], []),
        ([], numbers),
    ]


def _cells(row: Row) -> list[str]:
    return row[0] + row[1]


def tab_cells(rows: Sequence[Row]) -> str:
    return "\n\n".join("\n".join("\t" + cell for cell in _cells(row)) for row in rows)


def spaced_lines(rows: Sequence[Row]) -> str:
    return "\n\n".join(cell for label, values in rows for cell in [*filter(None, label), *values])


def close_lines(rows: Sequence[Row]) -> str:
    return "\n".join(cell for label, values in rows for cell in [*filter(None, label), *values])


def _grid(row: Row, width: int, labels: int) -> list[str]:
    """Merged cells at their first place, empty in the others."""
    label, values = row
    cells = [*label, *[""] * (labels - len(label)), *values] if values else list(label)
    return cells + [""] * (width - len(cells))


def _shape(rows: Sequence[Row]) -> tuple[int, int]:
    labels = max((len(label) for label, values in rows if values), default=0)
    return max(len(_grid(row, 0, labels)) for row in rows), labels


def tab_rows(rows: Sequence[Row]) -> str:
    width, labels = _shape(rows)
    return "\n".join("\t".join(_grid(row, width, labels)) for row in rows)


def pipe_rows(rows: Sequence[Row]) -> str:
    width, labels = _shape(rows)
    lines = ["| " + " | ".join(_grid(row, width, labels)) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * width, *lines[1:]])


def _padded(row: Row, width: int) -> list[str]:
    cells = [*filter(None, row[0]), *row[1]]
    return cells + [""] * (width - len(cells))


def padded_pipe_rows(rows: Sequence[Row]) -> str:
    width, _ = _shape(rows)
    return "\n".join(" | ".join(_padded(row, width)) + " |" for row in rows)


def pipe_ended_lines(rows: Sequence[Row]) -> str:
    width, _ = _shape(rows)
    return "\n".join(f"{cell} |".strip() for row in rows for cell in _padded(row, width))


def lone_pipes(rows: Sequence[Row]) -> str:
    return "\n|\n".join(cell for label, values in rows for cell in [*filter(None, label), *values])


def space_rows(rows: Sequence[Row]) -> str:
    return "\n".join(" ".join([*filter(None, label), *values]) for label, values in rows)


def one_line(rows: Sequence[Row]) -> str:
    return space_rows(rows).replace("\n", " ")


def broken_labels(rows: Sequence[Row]) -> str:
    def broken(label: str) -> str:
        return f"{label[: len(label) // 2]}\n{label[len(label) // 2 :]}" if len(label) > 3 else label

    return "\n".join(cell for label, values in rows for cell in [*map(broken, filter(None, label)), *values])


def page_breaks(rows: Sequence[Row]) -> str:
    cells = [" ".join([*filter(None, label), *values]) for label, values in rows]
    return "\n".join(f"{cell}\n- {at} -" if at % 5 == 4 else cell for at, cell in enumerate(cells))


Form = Callable[[Sequence[Row]], str]
FORMS: list[Form] = [
    tab_cells,
    spaced_lines,
    close_lines,
    tab_rows,
    pipe_rows,
    padded_pipe_rows,
    pipe_ended_lines,
    lone_pipes,
    space_rows,
    one_line,
    broken_labels,
    page_breaks,
]
FORMS_SHOWING_EMPTY_CELLS: list[Form] = [tab_cells, spaced_lines, tab_rows, pipe_rows]

few = st.integers(0, 3) | st.just(0) | st.integers(0, 2500)


@st.composite
def requests_numbers(draw: st.DrawFn) -> dict[str, list[int]]:
    def row(values: list[int]) -> list[int]:
        return [*values, sum(values)]

    found = {name: [draw(few) if draw(st.booleans()) else 0 for _ in range(6)] for name, _ in REQUEST_LABELS[2:-2]}
    total = [sum(column) for column in zip(*found.values(), strict=True)]
    out = [draw(st.integers(0, 4)) for _ in range(6)]
    carried = [draw(st.integers(0, both)) for both in (a + b for a, b in zip(total, out, strict=True))]
    received = [a + b - c for a, b, c in zip(total, out, carried, strict=True)]
    rows = {"received": received, "carried_in": carried, **found, "total": total, "carried_out": out}
    return {name: row(values) for name, values in rows.items()}


@st.composite
def disputes_numbers(draw: st.DrawFn) -> list[int]:
    numbers: list[int] = []
    for _ in GROUPS:
        values = [draw(few) for _ in range(4)]
        numbers += [*values, sum(values)]
    return numbers


@st.composite
def proactive_numbers(draw: st.DrawFn) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for name in ("regulations", "normative_documents"):
        found[name] = [draw(few) for _ in range(3)]
    for name in ("licences", "penalties", "coercive_measures"):
        found[name] = [draw(few)]
    found["fees"] = [draw(st.sampled_from([0, 0.6625, 12.5, 1204, 0.01]))]
    return found


def _words(numbers: dict[str, list[Any]]) -> dict[str, list[str]]:
    return {name: [("" if value is None else str(value)) for value in values] for name, values in numbers.items()}


def report(*tables: str) -> str:
    heads = ["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"]
    body = "\n\n".join(f"{head}\n\n{table}" for head, table in zip(heads, tables, strict=True))
    return (
        "临川河镇2022年政府信息公开工作年度报告\n\n一、总体情况\n\n全年公开信息12条。\n\n"
        f"{body}\n\n五、存在的主要问题及改进情况\n\n一是更新不及时。\n"
    )


def read(text: str) -> Tables:
    return read_tables(text, find_tables(text))[0]


def lookup(table: Any, path: str) -> Any:
    value = to_dict(table)
    for key in path.split("."):
        value = value[key]
    return value


def draw_report(form: Form, proactive: dict[str, Any], requests: dict[str, Any], disputes: list[Any]) -> str:
    return report(
        form(_proactive(_words(proactive))),
        form(_requests(_words(requests))),
        form(_disputes(_words({"all": disputes})["all"])),
    )


def assert_same(tables: Tables, proactive: dict[str, Any], requests: dict[str, Any], disputes: list[Any]) -> None:
    for name in ("regulations", "normative_documents"):
        assert list(lookup(tables.proactive, name).values()) == proactive[name], name
    for name in ("licences", "penalties", "coercive_measures", "fees"):
        assert [lookup(tables.proactive, name)] == proactive[name], name
    for name, values in requests.items():
        assert [lookup(tables.requests, name)[column] for column in COLUMNS] == values, name
    assert [lookup(tables.disputes, f"{group}.{outcome}") for group in GROUPS for outcome in OUTCOMES] == disputes


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(proactive_numbers(), requests_numbers(), disputes_numbers())
def test_every_form_reads_back(form: Form, proactive: Any, requests: Any, disputes: Any) -> None:
    text = draw_report(form, proactive, requests, disputes)
    assert_same(read(text), proactive, requests, disputes)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(proactive_numbers(), requests_numbers(), disputes_numbers())
def test_blocks_cover_tables_and_no_prose(form: Form, proactive: Any, requests: Any, disputes: Any) -> None:
    text = draw_report(form, proactive, requests, disputes)
    blocks = find_tables(text)
    assert [block.kind for block in blocks] == ["proactive", "requests", "disputes"]
    left = text
    for block in reversed(blocks):
        left = left[: block.start] + left[block.end :]
    assert not any(word in left for word in ("规章", "商业企业", "结转下年度", "结果维持", "总计"))
    assert left.count("情况") == report("", "", "").count("情况")
    for line in left.split("\n")[8:]:
        assert not line.strip().isdigit()


@pytest.mark.parametrize("form", FORMS_SHOWING_EMPTY_CELLS, ids=lambda form: form.__name__)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(requests_numbers(), st.data())
def test_empty_cells_stay_apart_from_zero(form: Form, requests: Any, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(list(requests)))
    column = data.draw(st.sampled_from([*[at for at in range(7) if not requests[name][at]], 0]))
    assume(not requests[name][column])
    requests[name][column] = None
    proactive = {"regulations": [0, 0, 0], "normative_documents": [1, 0, 2], "licences": [3], "penalties": [0]}
    proactive |= {"coercive_measures": [0], "fees": [0]}
    text = draw_report(form, proactive, requests, [0] * 15)
    found = lookup(read(text).requests, name)
    assert [found[key] for key in COLUMNS] == requests[name]


DAMAGED: list[Form] = [spaced_lines, close_lines, lone_pipes, space_rows, one_line, tab_cells]


@pytest.mark.parametrize("form", DAMAGED, ids=lambda form: form.__name__)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(requests_numbers(), disputes_numbers(), st.data())
def test_a_lost_cell_never_shifts_the_others(form: Form, requests: Any, disputes: Any, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(list(requests)))
    lost = data.draw(st.integers(0, 6))
    drawn = _words(requests)
    del drawn[name][lost]
    place = data.draw(st.integers(0, 14))
    row = [str(number) for number in disputes]
    del row[place]
    proactive = {name: ["1", "2", "3"] for name in ("regulations", "normative_documents")}
    proactive |= {name: ["4"] for name in ("licences", "penalties", "coercive_measures", "fees")}
    text = report(form(_proactive(proactive)), form(_requests(drawn)), form(_disputes(row)))
    tables = read(text)
    for other, values in requests.items():
        found = [lookup(tables.requests, other)[column] for column in COLUMNS]
        if other == name:
            assert all(cell is None or cell == value for cell, value in zip(found, values, strict=True))
        else:
            assert found == values
    found = [lookup(tables.disputes, f"{group}.{outcome}") for group in GROUPS for outcome in OUTCOMES]
    assert all(cell is None or cell == value for cell, value in zip(found, disputes, strict=True))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(requests_numbers(), st.integers(0, 24), st.integers(0, 7), st.integers(1, 40))
def test_a_page_number_among_the_cells(requests: Any, row: int, place: int, page: int) -> None:
    drawn = _words(requests)
    name = REQUEST_LABELS[row][0]
    drawn[name].insert(place, str(page))
    text = report("", close_lines(_requests(drawn)), "")
    tables = read(text)
    for other, values in requests.items():
        found = [lookup(tables.requests, other)[column] for column in COLUMNS]
        if other == name:
            assert all(cell is None or cell == value for cell, value in zip(found, values, strict=True))
        else:
            assert found == values


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(requests_numbers(), st.integers(1, 23))
def test_a_header_repeated_after_a_page_break(requests: Any, at: int) -> None:
    rows = _requests(_words(requests))
    rows = [*rows[: 3 + at], *rows[:3], *rows[3 + at :]]
    tables = read(report("", space_rows(rows), ""))
    for name, values in requests.items():
        assert [lookup(tables.requests, name)[column] for column in COLUMNS] == values


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 1), min_size=6, max_size=6))
def test_glued_digits(values: list[int]) -> None:
    numbers = {name: [0] * 7 for name, _ in REQUEST_LABELS}
    numbers |= {name: [*values, sum(values)] for name in ("received", "granted", "total")}
    drawn = {name: ["".join(map(str, row))] for name, row in numbers.items()}
    tables = read(report("", close_lines(_requests(drawn)), close_lines(_disputes(["0" * 15]))))
    assert [lookup(tables.requests, "granted")[column] for column in COLUMNS] == numbers["granted"]
    assert lookup(tables.disputes, "reconsideration.total") == 0
