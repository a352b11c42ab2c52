"""Where a chapter of problems turns to measures, and back: the chapter in units, each said to state one or the other.

Headings decide where there are any. Elsewhere the words of a unit (缺少, 不够 ... / 加强, 下一步 ...) and the course of
the list that it stands in are weighed together: a two-state model over the units, solved exactly (Viterbi).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from .faults import ASCII_STOP, FAULTS
from .headings import Candidate
from .numbering import Marker, inline_markers, match_marker

PROBLEM: Final = 0
MEASURE: Final = 1

_SUBJECT: Final = r"(?:我|本|全|将|各|镇|乡|局|街|县|市|区|办|委|处|厅|拟|要|计划|准备|继续|进一步|需|着力|在)"
# A unit that begins so turns to what will be done.
_TURN: Final = re.compile(
    rf"(?:(?:针对|对于|对照|结合|围绕|根据|按照|对|鉴于)(?:以上|上述|这些|此类|前述|存在)|(?:针对|结合|围绕|对照)[^,。;]{{0,10}}(?:存在|出现)的?[^,。;]{{0,8}}(?:问题|不足|短板),|针对此|针对[^,。;]{{0,40}}(?:问题|不足|情况|差距|短板)”?,"
    rf"|(?:在)?下一?(?:步|阶段|年度?|一年)|接下来|今后|(?:在)?(?:新的一年|明年|来年|新一年|后续)(?:度)?[,:]?.{{0,16}}?{_SUBJECT}"
    rf"|为此|对此|因此,?(?:我|本|下|今|要|将)|(?:为(?:解决|改进|进一步|切实|了)).{{0,24}},"
    rf"|(?:主要|具体|相关)?(?:的)?(?:改进|整改|解决|完善|应对)(?:措施|举措|情况|方向|办法|工作|计划|思路|意见|打算|方法)|(?:工作)?(?:打算|措施|举措|整改|办法)[:是为]"
    rf"|努力方向|(?:我们|(?:我|本).{{1,8}}?)(?:将|拟|计划|准备|会在)|从以下.{{0,8}}(?:改进|着手|加强|入手)|对策[:是]|将(?:进一步|继续|不断|着力|重点|从|采取|加强|加大|严格|认真|以)|拟(?:采取|从)|"
    rf"(?:主要|具体)?采取.{{0,8}}措施|需要?从以下)"
)
_YEAR_TURN: Final = re.compile(
    r"(?:在)?\s?(20\d\d)\s?年(?:度)?[,:]?.{0,18}?(?:将|要|拟|计划|准备|继续|进一步|着力|重点)"
)
# After a comma only the surest words turn.
_TURN_INSIDE: Final = re.compile(
    r"[,;:]\s?(?=(?:在)?下一?步|针对(?:以上|上述|这些|存在|此)|今后(?:我|将|要|工作|,)|为此|下一?阶段|接下来|明年,?(?:我|本|将|要)|改进(?:措施|举措)|(?:我[局委厅市县区镇乡街办院]|本.{1,2})?将(?:进一步|继续|切实|着力|不断))"
)
_FUTURE: Final = re.compile(r"(?:在)?下一?步|今后|接下来|明年")
_FAULT: Final = re.compile(
    FAULTS + r"|^(?:但是?|同时|此外)?,?(?:个别|部分|少数|极少数|有的|有些)(?!重点)|未及时|没有(?!收)|偏[少低弱慢窄]|"
    r"(?:还|仍|尚)需|"
    r"需(?:要)?(?:进一步|加强|提高|改进|完善|丰富|提升|扩大|加大|规范|健全|优化|强化|拓宽|深化)|不太|"
    r"待(?:加强|提高|完善|改进|提升|规范)|仍需|亟待|亟需|弱项|(?<!重大)(?<!热点)(?<!难点)(?<!关心的)(?<!民生)问题|"
    r"重.{1,4}轻"
)
_PROBLEM_LEAD: Final = re.compile(
    r"存在(?:的|着|一些|以下|如下|不足|.{0,24}(?:问题|不足|差距|情况|现象|短板|薄弱))|(?:主要)?问题(?:是|有|表现|:|为|如下|和不足|在于)|"
    r"不足之处|(?:但是?|然而|不过)(?:,)?.{0,12}(?:仍|还|也|与|存在|有)|主要(?:表现|体现)"
)
_REMEDY: Final = re.compile(
    r"(?:要|将|需|应|必须|继续|着力|切实|不断|认真|严格|积极|主动|全面|大力|持续|及时|充分|定期|进一步|更加|坚持|努力|扎实|加快|科学|合理)*"
    r"(?:加强|加大|完善|健全|强化|提高|提升|拓宽|拓展|规范|推进|推动|优化|创新|丰富|充实|深化|严格|落实|明确|建立|组织|开展|做好|注重|增强|扩大|细化|"
    r"巩固|突出|畅通|抓好|抓实|压实|改进|改善|配备|配齐|选派|举办|发挥|利用|梳理|构建|打造|培养|引导|聚焦|夯实|保障|确保|保证|结合|按照|探索|整合|设立|"
    r"增设|增加|制定|通过|统一|营造|把|对|以|实行|实施|转变|学习|树立|安排|指定|邀请|运用|围绕|依托|推行|督促|理顺|重视|端正|精心|开设|促进)"
)
_LAST_YEAR: Final = re.compile(
    r"(?:上年度?|上一年度?|去年|往年|20\d\d年度?).{0,16}(?:问题|不足).{0,10}(?:整改|改进|落实|完成|解决)"
)
_REPORTED: Final = re.compile(
    r"(?:针对|对于?|对照)(?:上年|上一年|去年|20\d\d年).{0,16}(?:报告)?.{0,8}(?:提出|指出|存在|反映|列出|梳理)的?[^。;]{0,60}(?:问题|不足|情况)"
)
# What was done about a fault already.
_DONE: Final = re.compile(
    r"已(?:经)?(?:得到|有效|全部|基本|逐步|较好|完全|妥善|及时|逐一|逐项)*(?:改善|解决|整改|改进|完成|纠正|克服)|(?:今年|目前|现|我.)已(?!经?成)(?:经)?(?:组织|建立|开展|增|配|制定|完善|落实|开设|调整|安排)"
)
_UNIT_END: Final = re.compile(rf"(?:[。;!?]|{ASCII_STOP})[\"”’)\]》]*")
# An entry of a list that names a fault or a remedy is no heading, though it says 不足 or 改进 (1.人手不足。).
_NAMED_FAULT: Final = re.compile(
    r"不够|不到位|不及时|不强|不高|不全|不深|不完善|不健全|不规范|滞后|单一|缺乏|缺少|欠缺|偏[少低弱慢窄]|较[少低弱慢差]|待(?:加强|提高|完善|提升)$|方面(?:还|仍|尚)?(?:存在|有)"
)
_ENTRIES: Final = frozenset({"ar", "arp", "circ", "shi", "first"})
_SURE: Final = 2.6
_STEP_PM: Final = 1.0
_STEP_MP: Final = 2.2
_WITHIN_LIST: Final = 2.6


@dataclass(slots=True)
class _Unit:
    start: int
    end: int
    evidence: float  # positive: a problem, negative: a measure
    heading: Candidate | None = None
    marker: Marker | None = None
    within: bool = False  # follows a semicolon
    alone: bool = False  # a heading on a line of its own


@dataclass(frozen=True, slots=True)
class Turn:
    """From `start` on the chapter states `state`; the text of its own begins at `body`, after a heading."""

    state: int
    start: int
    body: int
    title: str


def _heading_state(c: Candidate) -> int | None:
    """What a heading within the chapter announces; None where it announces neither."""
    kinds = [k for k, _ in c.concepts]
    if _LAST_YEAR.search(c.title):
        return MEASURE
    for kind in kinds:
        if kind == "problems":
            return PROBLEM
        if kind == "measures":
            return MEASURE
    return None


def _cuts(folded: str, start: int, end: int) -> list[int]:
    cuts = {start, end}
    cuts.update(m.end() for m in _UNIT_END.finditer(folded, start, end))
    for marker in inline_markers(folded, start, end):
        if marker.style != "cn" or folded[marker.end - 1] == "、":
            cuts.add(marker.start)
    for match in _TURN_INSIDE.finditer(folded, start, end):
        before = folded[max(start, match.start() - 40) : match.start()].rpartition("。")[2]
        if _FAULT.search(before) or _FUTURE.match(folded, match.end()):
            cuts.add(match.end())
    return sorted(cuts)


def _turns(words: str, year: int | None) -> bool:
    if _TURN.match(words):
        return True
    match = _YEAR_TURN.match(words)
    return match is not None and (year is None or int(match[1]) > year)


def _evidence(words: str, year: int | None) -> float:
    """How much a unit's words speak for a problem (positive) or for a measure (negative)."""
    turn = _turns(words, year)
    faults = len(_FAULT.findall(words))
    score = 0.0
    if turn:
        score -= 4.0
        faults = 0
    elif _TURN.search(words[:30]):
        score -= 1.5
    if _PROBLEM_LEAD.search(words):
        score += 0.6 if turn else 2.5
    if _LAST_YEAR.search(words) or _DONE.search(words):
        score -= 3.0
    if turn and _REPORTED.match(words):
        score -= 8.0  # what was done about the faults of last year's report
    score += min(3.0, 1.2 * faults) + 0.3  # a neutral unit rather continues the problems than begins the measures
    if _REMEDY.match(words):
        score -= 1.6 if faults else 2.4
    elif re.search("将(?!已)", words[:24]) or "要" in words[:6]:
        score -= 0.8
    return score


def _units(
    folded: str, spans: Sequence[tuple[int, int]], headings: dict[int, Candidate], year: int | None
) -> list[_Unit]:
    units: list[_Unit] = []
    for start, end in spans:
        cuts = _cuts(folded, start, end)
        for a, b in pairwise(cuts):
            piece = folded[a:b]
            words = piece.strip()
            if not words:
                continue
            a += len(piece) - len(piece.lstrip())
            heading = headings.get(a)
            marker = match_marker(folded, a)
            text = folded[marker.end : b] if marker else words
            within = marker is None and heading is None and folded[max(0, a - 2) : a].rstrip().endswith(";")
            alone = heading is not None and heading.own_line
            unit = _Unit(a, a + len(words), _evidence(text.strip(), year), heading, marker, within, alone)
            if heading is not None and (state := _heading_state(heading)) is not None:
                unit.evidence = 8.0 if state == PROBLEM else -8.0
            elif marker is not None and marker.style == "ask":
                unit.evidence = 8.0 if folded[a] in "问不" else -8.0
            units.append(unit)
    return units


def _siblings(units: Sequence[_Unit]) -> list[int | None]:
    """For each unit that goes on a list, the unit that holds the entry before it."""
    last: dict[str, tuple[int, int]] = {}
    before: list[int | None] = []
    for n, unit in enumerate(units):
        marker = unit.marker
        found = None
        if marker is not None:
            index, number = last.get(marker.style, (0, 0))
            if marker.number > 1 and number == marker.number - 1:
                found = index
            last[marker.style] = (n, marker.number)
        before.append(found)
    return before


def _solve(units: list[_Unit], initial: int) -> list[int]:
    """The state of each unit. Entries of one list mostly share their state: a first solution says which, a second
    one uses it."""
    before = _siblings(units)
    states = _viterbi(units, before, initial, None)
    for _ in range(4 if any(b is not None for b in before) else 0):
        again = _viterbi(units, before, initial, states)
        if again == states:
            break
        states = again
    return states


def _viterbi(
    units: Sequence[_Unit], before: Sequence[int | None], initial: int, known: Sequence[int] | None
) -> list[int]:
    costs = [0.0 if initial == state else 3.5 for state in (PROBLEM, MEASURE)]
    back: list[tuple[int, int]] = []
    for n, unit in enumerate(units):
        stay = 0.3
        evidence = unit.evidence
        sibling = before[n]
        if unit.heading is not None:
            stay = -3.0
        elif n and units[n - 1].heading is not None and not units[n - 1].alone and sibling is None:
            stay = 4.0  # what stands right after a run-in heading is what it announced
        elif sibling is not None and known is not None:
            # As its elder, rather than as the unit before it, which may be a remedy in between.
            evidence += _WITHIN_LIST if known[sibling] == PROBLEM else -_WITHIN_LIST
            stay = -0.5
        elif sibling is not None and sibling == n - 1:
            stay = _WITHIN_LIST
        elif unit.marker is not None and unit.marker.number == 1:
            stay = -0.4
        elif unit.within and evidence > -4.0:
            stay = 1.6  # a sentence seldom turns at its semicolon
        p, m = costs
        into_p, into_m = m + max(0.0, _STEP_MP + stay), p + max(0.0, _STEP_PM + stay)
        if unit.evidence > -1.0:
            into_m += 1.0  # nothing in it says that it turns
        back.append((MEASURE if into_p < p else PROBLEM, PROBLEM if into_m < m else MEASURE))
        costs = [min(p, into_p) - evidence / 2, min(m, into_m) + evidence / 2]
    state = MEASURE if costs[MEASURE] < costs[PROBLEM] else PROBLEM
    states = []
    for origin in reversed(back):
        states.append(state)
        state = origin[state]
    return states[::-1]


def find_turns(
    folded: str,
    spans: Sequence[tuple[int, int]],
    found: Sequence[Candidate],
    initial: int,
    year: int | None,
) -> list[Turn]:
    """The stretches of one chapter that state problems or measures, in order, alternating.

    `spans` are the paragraphs of the chapter without its own heading, `initial` what the chapter's heading announces,
    `year` the report's own: what a later year will see is a measure.
    """
    inside = {c.start: c for c in found if _heading_state(c) is not None and _reads_as_heading(c, folded)}
    units = _units(folded, spans, inside, year)
    if not units:
        return []
    turns: list[Turn] = []
    for unit, state in zip(units, _solve(units, initial), strict=True):
        heading = unit.heading if unit.heading is not None and _heading_state(unit.heading) == state else None
        if turns and turns[-1].state == state and heading is None:
            continue
        title = heading.title if heading else ""
        turns.append(Turn(state, unit.start, heading.body if heading else unit.start, title))
    return turns


def _reads_as_heading(c: Candidate, folded: str) -> bool:
    if len(c.title) > 30 or _NAMED_FAULT.search(c.title):
        return False
    if c.style == "none" and not c.own_line and re.search(r",|还有|仍|还存在|也存在", c.title):
        return False  # a sentence, not a heading
    if c.style in _ENTRIES and c.concepts[0][1] < _SURE:
        return False
    closed = c.body > c.title_end or match_marker(folded, c.body) is not None
    return c.own_line or (closed and (len(c.title) <= 16 or c.strength >= 2.0))
