"""Rules that compare what the prose says with the standard tables.

A statement is compared only where its words say that it is the very quantity of a cell (see `prose`); several readings
of one statement are allowed (answers with or without those carried in), and any that fits is a pass. A statement whose
cell is empty, or whose table is missing, is `unknown`; a rule gives no check where the prose does not speak of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from ...schema import Count, DisputesTable, Number, RequestsTable
from .context import Context, Statement
from .prose import main_statements, of_this_year, scope_is_own
from .registry import FAIL, PASS, UNKNOWN, Found, Spans, Text, found, rule
from .tables_requests import group_sum

_SAID: Final = (
    "正文“{words}”为{said}，表中{cell}为{table}",
    "the prose says {said} ({words}), the table has {table} for {cell}",
)
_PARTIAL: Final = re.compile(
    r"网|信函|邮|当面|现场|电话|传真|窗口|渠道|平台|自然人|公民|企业|法人|组织|其中|提出|书面|口头|来自|同一|类|涉及|及时|按时|按期"
    r"|延期|逾期|超期|不服|重复|补正"
)
_WHO: Final = re.compile(
    r"(?:公民|自然人)[、,]?(?:法人)?[、,]?(?:(?:和|或|及)?(?:者)?其他组织)?(?:的|提出的|提交的|对)"
)
_NO_REQUESTS: Final = re.compile(
    r"转(?:为|化|成|变)?(?:为|成)?主动|依申请公开(?:的|类)?(?:文件|公文|目录|栏目)|属性|"
    r"(?:文件|公文|目录|栏目|渠道|文书)$|咨询|来信来访|撤回|撤销|申请(?:的?行政)?复议|申请不予"
)
_RECEIVED: Final = re.compile(r"收到|受理|接收|接到|新收|收取|接受|收件|申请(?:数)?(?:为|是|共)?$|有")
_OUTCOMES: Final[tuple[tuple[str, Text, tuple[str, ...]], ...]] = (
    (r"不予公开|不同意公开|不公开", ("不予公开", "refused"), ("refused",)),
    (r"无法提供|不掌握|非本机关|信息不存在|没有现成", ("无法提供", "unavailable"), ("unavailable", "otherwise")),
    (r"不予处理|重复申请|信访", ("不予处理", "not processed"), ("unprocessed",)),
    (r"部分公开", ("部分公开", "partly granted"), ("partly_granted",)),
    (r"予以公开|同意公开|全部公开", ("予以公开", "granted"), ("granted",)),
)
_DISPUTE_PARTS: Final = re.compile(
    r"维持|纠正|纠错|撤销|驳回|审结|其他|一审|二审|败诉|胜诉|再审|办结|直接|复议后|调解|撤回"
)
_OWN_BUSINESS: Final = re.compile(r"办理行政|审理|审查|受理|承办|化解|应诉|代理|办结|作为复议机关")
_OF_DISCLOSURE: Final = re.compile(r"信息公开|政务公开|公开申请|依申请|答复|因此|由此|因公开")


def _spans(context: Context, statement: Statement, table: str, row: str) -> Spans:
    return (statement.span, *context.table_span(table, row))


def compare(
    context: Context, statement: Statement, cell: Text, accepted: Iterable[Number | None], place: tuple[str, str]
) -> Found:
    """A statement against the readings of a cell: the first is the cell itself, the others fit as well."""
    values = list(accepted)
    said = statement.count.value
    words = statement.count.subject or statement.clause[-8:]
    spans = _spans(context, statement, *place)
    if values[0] is None or said is None:
        return found(UNKNOWN, _SAID, spans, words=words, said=said, cell=cell, table=None)
    slack = rounding(context, statement)
    same = any(value is not None and abs(value - said) <= slack for value in values)
    return found(PASS if same else FAIL, _SAID, spans, words=words, said=said, cell=cell, table=values[0])


def rounding(context: Context, statement: Statement) -> float:
    """How far a number written in 万 or 亿 may be from the exact one: a unit of its last digit."""
    count = statement.count
    written = context.folded[count.value_start : max(count.value_end, count.end)]
    scale = re.search(r"([\d,.]+)\s*([万亿])", written)
    if scale is None or count.unit == "万元":
        return 1e-6
    decimals = len(scale[1].partition(".")[2])
    return float(10.0**-decimals * (1e4 if scale[2] == "万" or count.unit == "亿元" else 1e8))


def _plus(*values: Number | None) -> Number | None:
    return None if any(value is None for value in values) else sum(value for value in values if value is not None)


def _requests(context: Context) -> RequestsTable:
    return context.record.tables.requests or RequestsTable()


def _is_part(statement: Statement) -> bool:
    """Whether the clause names a channel, an applicant or another part of the whole."""
    return bool(_PARTIAL.search(_WHO.sub("", statement.clause)))


def _exceeds(statement: Statement, readings: Iterable[Number | None]) -> bool:
    """Whether a number is over each reading of the whole, so that it cannot even be a part of it."""
    said = statement.count.value
    first, *others = readings
    return said is not None and first is not None and all(value is None or said > value for value in (first, *others))


def _as_parts(compared: Iterable[tuple[Statement, Found]], cell: Number | None) -> Iterator[Found]:
    """The comparisons of one quantity, those left out that speak of a part of it in words that do not say so.

    Where one statement has the cell's number, a smaller one in other words is a part (one office's, one kind's); and
    where none has it, several that together make it up are its parts.
    """
    pairs = list(compared)
    right = [statement for statement, one in pairs if one.status == PASS]
    wrong = [statement.count.value or 0 for statement, one in pairs if one.status == FAIL]
    if not right and len(wrong) > 1 and sum(wrong) == cell:
        return
    for statement, one in pairs:
        smaller = cell is not None and (statement.count.value or 0) < cell
        if one.status != FAIL or not (smaller and right and all(_words(statement) != _words(r) for r in right)):
            yield one


def _words(statement: Statement) -> str:
    return "".join(char for char in statement.clause[-12:] if not char.isdigit())


@rule("prose.requests_received")
def requests_received(context: Context) -> Iterator[Found]:
    """The requests said to be received against the table's, with or without those carried in."""
    table = _requests(context)
    yield from _as_parts(_received(context, table), table.received.total)


def _is_no_request(statement: Statement) -> bool:
    """Whether a clause counts files turned over to proactive disclosure, inquiries or something else."""
    named = "申请" in statement.clause + statement.rest
    other = bool(_NO_REQUESTS.search(statement.clause) or re.search("转.{0,3}主动", statement.rest))
    return other or (not named and _OTHER_WORK.search(statement.before) is not None)


def _received(context: Context, table: RequestsTable) -> Iterator[tuple[Statement, Found]]:
    received = table.received.total
    for statement in main_statements(context, "requests.received"):
        zero = statement.count.stated == "negation"
        readings = (received, _plus(received, table.carried_in.total))
        if _is_part(statement) and not _exceeds(statement, readings):
            continue
        counted = _RECEIVED.search(statement.clause) or re.search(r"申请.*(?:共计?|合计|总计)$", statement.before)
        if not (zero or counted or "申请" in statement.rest) or _is_no_request(statement):
            continue
        yield statement, compare(context, statement, ("本年新收", "received"), readings, ("requests", "本年新收"))


def _direction(context: Context, statement: Statement) -> str:
    """`in` or `out` by the words around a request that was carried over; empty where they say both or neither."""
    near = statement.clause[-16:] + statement.inside + statement.rest[:16]
    year = context.year or 0
    after = f"下|次|来|明|{year + 1}"
    last = f"{year - 1}年.{{0,8}}(?:结转|转[入来])"
    carried_in = re.search(rf"(?:上|去|往)一?年度?.{{0,8}}(?:结转|转|未办)|结转(?:自|上一?年)|由上年|{last}", near)
    carried_out = re.search(
        rf"(?:结转|转)(?:至|到|入)?(?:{after})|(?:下|次|来|明)一?年|转入(?:下|次|{year + 1})|跨年|{year + 1}年", near
    )
    if bool(carried_in) == bool(carried_out):
        return ""
    return "in" if carried_in else "out"


def _carried(context: Context, direction: str) -> Iterator[Statement]:
    for statement in context.statements:
        count = statement.count
        if count.indicator != "requests.carried" or count.value is None or count.qualifier != "exact":
            continue
        quiet = context.section_at(count.value_start) in ("problems", "measures")
        if not quiet and _direction(context, statement) == direction and scope_is_own(context, statement):
            yield statement


@rule("prose.carried_in")
def carried_in(context: Context) -> Iterator[Found]:
    """The requests said to come from last year against the table's."""
    for statement in _carried(context, "in"):
        cell = _requests(context).carried_in.total
        yield compare(context, statement, ("上年结转", "carried in"), (cell,), ("requests", "上年结转"))


@rule("prose.carried_out")
def carried_out(context: Context) -> Iterator[Found]:
    """The requests said to be left to the next year against the table's."""
    for statement in _carried(context, "out"):
        cell = _requests(context).carried_out.total
        yield compare(context, statement, ("结转下年度", "carried out"), (cell,), ("requests", "结转下年"))


_LIST: Final = re.compile(r"[、(]|[和及与](?!其他)")
_OTHER_WORK: Final = re.compile(
    r"复议|诉讼|建议|提案|咨询|信访|留言|热线|来信|来电|来访|问政|信箱|投诉|举报|诉求|网民|网友|提问"
)


def _outcome(table: RequestsTable, statement: Statement) -> tuple[Text, list[Number | None]] | None:
    """The cell of the outcome that a clause names, and the readings that fit; None where it names none."""
    words = _LIST.split(statement.clause)[-1] + _LIST.split(statement.rest)[0]
    named = [(label, groups) for pattern, label, groups in _OUTCOMES if re.search(pattern, words)]
    if len(named) != 1:
        return None
    label, groups = named[0]
    if groups == ("granted",):
        return label, [table.granted.total, _plus(table.granted.total, table.partly_granted.total)]
    if re.search(r"公开(?:和|或|及|、)部分公开", statement.clause):
        return label, [_plus(table.granted.total, table.partly_granted.total)]
    if groups == ("partly_granted",):
        return label, [table.partly_granted.total]
    readings: list[Number | None] = [group_sum(table, groups[0])]
    for group in groups:
        inner = getattr(table, group)
        readings += [getattr(inner, name).total for name in inner.__dataclass_fields__]
        readings.append(_plus(group_sum(table, groups[0]), getattr(table.otherwise.other, "total", None)))
    # A statement may take several of the groups for one (不予公开 for whatever was not granted).
    sums = [group_sum(table, group) for group in ("refused", "unavailable", "unprocessed", "otherwise")]
    readings += [_plus(sums[0], sums[1]), _plus(sums[0], sums[2]), _plus(*sums[:3]), _plus(*sums)]
    return label, readings


def _answered_alone(table: RequestsTable) -> list[Number | None]:
    """The outcomes less those that are no answer for everyone who counts: what was not processed, other outcomes."""
    total = table.total.total
    left = [group_sum(table, group) for group in ("unprocessed", "otherwise")]
    return [None if total is None or less is None else total - less for less in (*left, _plus(*left))]


def _answers(statement: Statement) -> bool:
    """Whether a clause says how many requests were answered in all."""
    words = statement.clause + statement.rest[:8]
    if re.search(r"作为|范例|模板|样本|文书|答复书|其他|其它", words):
        return False
    answer = re.search(r"答复|办结|办理|(?<!其他)(?<!其它)(?<!不予)处理|回复", words)
    return answer is not None and not _OTHER_WORK.search(statement.before)


@rule("prose.answered")
def answered(context: Context) -> Iterator[Found]:
    """The answers, in all and by outcome, against the table's."""
    table = _requests(context)
    for statement in context.statements:
        count = statement.count
        if count.indicator != "requests.answered" or count.value is None or count.qualifier != "exact":
            continue
        if context.section_at(count.value_start) in ("problems", "measures") or not of_this_year(context, statement):
            continue
        if not scope_is_own(context, statement) or re.search(r"不服|复议|诉讼", statement.rest):
            continue
        total, received = table.total.total, table.received.total
        readings = (total, received, _plus(total, table.carried_out.total), *_answered_alone(table))
        part = _PARTIAL.search(statement.clause + statement.rest[:12])
        outcome = _outcome(table, statement)
        if outcome is not None and not part:
            yield compare(context, statement, outcome[0], outcome[1], ("requests", outcome[0][0]))
        elif outcome is None and _answers(statement) and (not part or _exceeds(statement, readings)):
            yield compare(context, statement, ("办理结果总计", "outcomes in total"), readings, ("requests", "总计"))


def _about_disclosure(context: Context, statement: Statement) -> bool:
    """Whether a dispute came from disclosure, and is not one that the office decides as its own business."""
    there = context.section_at(statement.count.value_start) in ("table.disputes", "overview.requests", "table.requests")
    passive = re.search(r"被|引[起发]|提起|发生|因", statement.before + statement.inside)
    if _OWN_BUSINESS.search(statement.clause) and not re.search(r"被|因", statement.clause):
        return False
    return there or (bool(_OF_DISCLOSURE.search(statement.before + statement.inside)) and passive is not None)


def _disputes(context: Context, indicator: str) -> Iterator[Statement]:
    for statement in main_statements(context, indicator):
        part = _DISPUTE_PARTS.search(statement.clause) or (
            _DISPUTE_PARTS.search(statement.rest) and not re.search(r"复议|诉讼", statement.clause)
        )
        if part or not _about_disclosure(context, statement):
            continue
        yield statement


def _dispute_table(context: Context) -> DisputesTable:
    return context.record.tables.disputes or DisputesTable()


@rule("prose.reconsiderations")
def reconsiderations(context: Context) -> Iterator[Found]:
    """The reconsiderations said to come from disclosure against the table's."""
    cell = _dispute_table(context).reconsideration.total
    label = ("行政复议总计", "reconsiderations")
    said = _disputes(context, "reconsiderations")
    yield from _as_parts(((s, compare(context, s, label, (cell,), ("disputes", ""))) for s in said), cell)


_LAWSUIT_GROUP: Final = re.compile(
    r"(复议后(?:起诉)?|(?:未经复议)?直接(?:起诉)?)(?:被?(?:提起|起诉))?(?:的?行政诉讼)?$"
)


@rule("prose.lawsuits")
def lawsuits(context: Context) -> Iterator[Found]:
    """The lawsuits said to come from disclosure against the table's two groups together."""
    table = _dispute_table(context)
    direct, after = table.lawsuit_direct.total, table.lawsuit_after_reconsideration.total
    readings = (_plus(direct, after), direct, after)
    label = ("行政诉讼总计", "lawsuits")
    said = _disputes(context, "lawsuits")
    yield from _as_parts(((s, compare(context, s, label, readings, ("disputes", ""))) for s in said), readings[0])
    for statement in main_statements(context, "lawsuits"):
        group = _LAWSUIT_GROUP.search(statement.clause)
        if group and _about_disclosure(context, statement):
            cell = after if group[1].startswith("复议") else direct
            yield compare(context, statement, (group[1], "lawsuits of this kind"), (cell,), ("disputes", ""))


def _named(context: Context, wanted: Callable[[Count, Statement], bool]) -> Iterator[Statement]:
    for statement in context.statements:
        count = statement.count
        if count.value is None or count.qualifier != "exact" or not wanted(count, statement):
            continue
        if context.section_at(count.value_start) in ("problems", "measures"):
            continue
        if of_this_year(context, statement) and scope_is_own(context, statement):
            yield statement


_ISSUED: Final = re.compile(r"制发|制定|出台|印发|发布|制作|新增")
_REPEALED: Final = re.compile(r"废止|失效")
_IN_FORCE: Final = re.compile(r"现行有效|继续有效|有效")
_DOUBTFUL: Final = re.compile(r"清理|解读|备案|审查|报送|草案|意见|公开|转载|名义|评估|修改|修订")


@rule("prose.normative_documents")
def normative_documents(context: Context) -> Iterator[Found]:
    """The normative documents said to be made, repealed or in force against the table's."""
    proactive = context.record.tables.proactive
    row = proactive.normative_documents if proactive else None

    def wanted(count: Count, statement: Statement) -> bool:
        return count.indicator == "documents" and "规范性文件" in count.subject + statement.clause

    for statement in _named(context, wanted):
        words = statement.clause + statement.inside
        if _DOUBTFUL.search(words) or statement.count.parent is not None:
            continue
        words += _LIST.split(statement.rest)[0][:6]  # in 印发2件、废止1件 what is said of this number alone
        kinds = [p for p in (_ISSUED, _REPEALED, _IN_FORCE) if p.search(words)]
        if len(kinds) != 1:
            continue
        cell, name = {
            _ISSUED: (("规范性文件制发", "normative documents issued"), "issued"),
            _REPEALED: (("规范性文件废止", "normative documents repealed"), "repealed"),
            _IN_FORCE: (("规范性文件现行有效", "normative documents in force"), "in_force"),
        }[kinds[0]]
        value = getattr(row, name) if row else None
        yield compare(context, statement, cell, (value,), ("proactive", "规范性文件"))


# Penalties published, begun, or of one kind.
_NOT_IMPOSED: Final = re.compile(
    r"公示|公开|公布|发布|信息|网站|结果|平台|类|案卷|文书|立案|受理|移送|程序|当场|重大|典型|涉|清单|事项|[不免]予|撤销|听证|复核|评查|案例"
)


@rule("prose.penalties")
def penalties(context: Context) -> Iterator[Found]:
    """The administrative penalties said to be imposed against the table's; penalties published are another thing."""
    table = context.record.tables.proactive

    def wanted(count: Count, statement: Statement) -> bool:
        words = count.subject + statement.clause
        published = _NOT_IMPOSED.search(words)
        own = _LIST.split(statement.clause)[-1] + statement.inside
        return count.indicator == "other" and "行政处罚" in own and not published

    for statement in _named(context, wanted):
        if statement.count.unit not in ("件", "起", "宗", "例", "次", "个", "项", ""):
            continue
        value = table.penalties if table else None
        yield compare(context, statement, ("行政处罚", "penalties"), (value,), ("proactive", "行政处罚"))


@rule("prose.fees")
def fees(context: Context) -> Iterator[Found]:
    """The administrative fees (行政事业性收费, not 信息处理费) against the table's, in 万元."""
    table = context.record.tables.proactive

    def wanted(count: Count, statement: Statement) -> bool:
        words = statement.clause + statement.inside
        return count.indicator == "fees" and "行政事业性收费" in words and not re.search(r"处理费|项目|减免", words)

    for statement in _named(context, wanted):
        unit, value = statement.count.unit, statement.count.value
        if unit not in ("元", "万元", "亿元", "") or value is None:
            continue
        scale = {"元": 1e-4, "亿元": 1e4}.get(unit, 1.0)
        cell = table.fees if table else None
        said = round(value * scale, 6)
        slack = 0.01 if unit != "亿元" else rounding(context, statement)
        same = cell is not None and abs(said - cell) <= slack
        status = UNKNOWN if cell is None else PASS if same else FAIL
        words, label = statement.count.subject, ("行政事业性收费（万元）", "administrative fees in 10,000 yuan")
        spans = _spans(context, statement, "proactive", "行政事业性收费")
        yield found(status, _SAID, spans, words=words, said=said, cell=label, table=cell)
