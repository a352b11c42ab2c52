"""The three standard tables with consistent cells, as the rows that a flattening writes down.

Words of rows and columns: the annexes of 国办公开办函〔2019〕60号 and 〔2021〕30号.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Final

Row = list[str]
Value = int | float

_APPLICANTS: Final = ("natural_person", "business", "research", "charity", "legal_service", "other")
_RESULTS: Final = {
    "granted": ("（一）予以公开",),
    "partly_granted": ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）",),
    "refused.state_secret": ("（三）不予公开", "1.属于国家秘密"),
    "refused.law_forbids": ("2.其他法律行政法规禁止公开",),
    "refused.security_stability": ("3.危及“三安全一稳定”",),
    "refused.third_party": ("4.保护第三方合法权益",),
    "refused.internal": ("5.属于三类内部事务信息",),
    "refused.process": ("6.属于四类过程性信息",),
    "refused.enforcement_file": ("7.属于行政执法案卷",),
    "refused.inquiry": ("8.属于行政查询事项",),
    "unavailable.not_held": ("（四）无法提供", "1.本机关不掌握相关政府信息"),
    "unavailable.needs_creation": ("2.没有现成信息需要另行制作",),
    "unavailable.unclear_after_correction": ("3.补正后申请内容仍不明确",),
    "unprocessed.petition": ("（五）不予处理", "1.信访举报投诉类申请"),
    "unprocessed.repeat": ("2.重复申请",),
    "unprocessed.publication": ("3.要求提供公开出版物",),
    "unprocessed.excessive": ("4.无正当理由大量反复申请",),
    "unprocessed.confirm_obtained": ("5.要求行政机关确认或重新出具已获取信息",),
    "otherwise.correction_overdue": (
        "（六）其他处理",
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    ),
    "otherwise.fee_overdue": ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",),
    "otherwise.other": ("3.其他",),
}
_USUAL: Final = {"granted": 10, "partly_granted": 3, "unavailable.not_held": 6, "refused.inquiry": 1.5}
_OUTCOMES: Final = ("upheld", "corrected", "other", "pending")
_OUTCOME_WORDS: Final = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, and its cells by dotted path as the labelled report's head has them."""

    rows: list[Row]
    cells: dict[str, Value | None]


def proactive(random: Random, new: bool) -> Table:
    """主动公开政府信息情况, of the format of 2021 (`new`) or of 2019."""
    some = _Some(random)
    rules, documents = some(0.05, 3), some(0.6, 12)
    repealed, force = some(0.3, 6), documents + some(0.7, 40)
    licences, penalties, coercive = some(0.6, 3000), some(0.6, 400), some(0.3, 30)
    fees: Value = round(random.uniform(0.1, 900), random.choice((1, 2, 4))) if random.random() < 0.25 else 0
    if not new:
        return _proactive_2019(random, rules, documents, force, licences, penalties, coercive)
    name = random.choice(("行政规范性文件", "行政规范性文件", "规范性文件"))
    rows = [
        ["第二十条第（一）项"],
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", str(rules), "0", str(rules)],
        [name, str(documents), str(repealed), str(force)],
        ["第二十条第（五）项"],
        ["信息内容", "本年处理决定数量"],
        ["行政许可", str(licences)],
        ["第二十条第（六）项"],
        ["信息内容", "本年处理决定数量"],
        ["行政处罚", str(penalties)],
        ["行政强制", str(coercive)],
        ["第二十条第（八）项"],
        ["信息内容", "本年收费金额（单位：万元）"],
        ["行政事业性收费", str(fees)],
    ]
    return Table(
        rows,
        {
            "regulations.issued": rules, "regulations.repealed": 0, "regulations.in_force": rules,
            "normative_documents.issued": documents, "normative_documents.repealed": repealed,
            "normative_documents.in_force": force, "licences": licences, "penalties": penalties,
            "coercive_measures": coercive, "fees": fees,
        },
    )  # fmt: skip


def _proactive_2019(random: Random, rules: int, documents: int, force: int, *decided: int) -> Table:
    licences, penalties, coercive = decided
    some = _Some(random)

    def change() -> str:
        return random.choice(("0", "0", f"+{some(1, 9)}", f"-{some(1, 9)}", str(some(1, 9))))

    head = ["信息内容", "上一年项目数量", "本年增/减"]
    rows = [
        ["第二十条第（一）项"],
        ["信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
        ["规章", str(rules), str(rules), str(rules)],
        ["规范性文件", str(documents), str(documents), str(force)],
        ["第二十条第（五）项"],
        [*head, "处理决定数量"],
        ["行政许可", str(some(0.8, 90)), change(), str(licences)],
        ["其他对外管理服务事项", str(some(0.8, 60)), change(), str(some(0.5, 900))],
        ["第二十条第（六）项"],
        [*head, "处理决定数量"],
        ["行政处罚", str(some(0.8, 300)), change(), str(penalties)],
        ["行政强制", str(some(0.5, 30)), change(), str(coercive)],
        ["第二十条第（八）项"],
        head,
        ["行政事业性收费", str(some(0.3, 5)), change()],
        ["第二十条第（九）项"],
        ["信息内容", "采购项目数量", "采购总金额"],
        ["政府集中采购", str(some(0.6, 40)), random.choice(("0", f"{random.uniform(1, 500):.2f}万元"))],
    ]
    cells: dict[str, Value | None] = {
        "regulations.issued": rules, "normative_documents.issued": documents, "licences": licences,
        "penalties": penalties, "coercive_measures": coercive, "fees": None, "normative_documents.in_force": None,
    }  # fmt: skip
    return Table(rows, cells)


class _Some:
    """Draws small numbers more often than large ones, and zero with the rest of `share`."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def __call__(self, share: float, most: int) -> int:
        return int(most ** self.random.random()) if self.random.random() < share else 0


def requests(random: Random, received: int | None, torn: bool = False) -> Table:
    """收到和处理政府信息公开申请情况: received and carried in are the results and carried out, for each applicant.

    With `torn` a conversion has lost some rows.
    """
    some = _Some(random)
    total = received if received is not None else some(0.65, 200)
    carried = some(0.25, max(2, total // 20))
    shares = (12, 2, 0.2, 0.2, 0.8, 0.4)
    columns: dict[str, dict[str, int]] = {a: {} for a in _APPLICANTS}
    for row, amount in (("received", total), ("carried_in", carried)):
        for applicant in _APPLICANTS:
            columns[applicant][row] = 0
        for applicant in random.choices(_APPLICANTS, shares, k=amount):
            columns[applicant][row] += 1
    names = tuple(_RESULTS)
    usual = [_USUAL.get(n, 0.5) * random.random() for n in names]
    late = random.choice((0, 0, 0, 0.05))
    for column in columns.values():
        column.update(dict.fromkeys((*names, "carried_out"), 0))
        for _ in range(column["received"] + column["carried_in"]):
            column["carried_out" if random.random() < late else random.choices(names, usual)[0]] += 1
        column["total"] = sum(column[n] for n in names)
    lines = {
        "received": ["一、本年新收政府信息公开申请数量"],
        "carried_in": ["二、上年结转政府信息公开申请数量"],
        **{n: ["三、本年度办理结果", *w] if n == "granted" else list(w) for n, w in _RESULTS.items()},
        "total": ["（七）总计"],
        "carried_out": ["四、结转下年度继续办理"],
    }
    rows = [
        ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"],
        ["自然人", "法人或其他组织", "总计"],
        ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
    ]
    cells: dict[str, Value | None] = {}
    gone = random.sample(names[3:], random.randint(1, 6)) if torn else []
    for name, words in lines.items():
        if name in gone:
            continue
        values = [columns[a][name] for a in _APPLICANTS]
        rows.append([*words, *map(str, values), str(sum(values))])
        cells |= {f"{name}.{a}": v for a, v in zip((*_APPLICANTS, "total"), [*values, sum(values)], strict=True)}
    return Table(rows, cells)


def disputes(random: Random, reconsidered: int | None) -> Table:
    """政府信息公开行政复议、行政诉讼情况: the outcomes add up."""
    cells: dict[str, Value | None] = {}
    values: Row = []
    for n, name in enumerate(("reconsideration", "lawsuit_direct", "lawsuit_after_reconsideration")):
        total = reconsidered if n == 0 and reconsidered is not None else _Some(random)(0.2, 12)
        found = dict.fromkeys(_OUTCOMES, 0)
        for outcome in random.choices(_OUTCOMES, (6, 2, 2, 2), k=total):
            found[outcome] += 1
        cells |= {f"{name}.{o}": v for o, v in found.items()} | {f"{name}.total": total}
        values += [*map(str, found.values()), str(total)]
    rows = [
        ["行政复议", "行政诉讼"],
        [*_OUTCOME_WORDS, "未经复议直接起诉", "复议后起诉"],
        [*_OUTCOME_WORDS, *_OUTCOME_WORDS],
        values,
    ]
    return Table(rows, cells)


_BETWEEN: Final = {
    "tabs": ("", "\t", ""),
    "bars": ("", " | ", " |"),
    "full bars": ("| ", " | ", " |"),
    "spaces": ("", "  ", ""),
}
FLATTENINGS: Final = ("cells", "cells and blanks", "tabbed rows", *_BETWEEN)


def flatten(table: Table, way: str) -> str:
    """The rows as a conversion leaves them; `way` is one of FLATTENINGS."""
    if way == "cells":
        return "".join(f"{cell}\n" for row in table.rows for cell in row)
    if way == "cells and blanks":
        return "".join(f"{cell}\n\n" for row in table.rows for cell in row)
    if way == "tabbed rows":
        return "".join("".join(f"\t{cell}\n" for cell in row) + "\n" for row in table.rows)
    first, middle, last = _BETWEEN[way]
    return "".join(f"{first}{middle.join(row)}{last}\n" for row in table.rows)
