"""Problems and measures shortened to their core: no marker, no lead-in, no purpose, no formula, and no word added.

Everything is done by leaving out: what remains stands in the report in this order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..layout.faults import FAULTS
from ..layout.numbering import match_marker
from ..schema import Item, Record, Sentence
from .summary_cut import Cut

_SENTENCE: Final = re.compile(r"[。;!?]+")
_COMMA: Final = re.compile(r"[,:]|——")
_EDGE: Final = re.compile(r"^[、,。;:!?.·—\-]+|[、,。;:!?.·—\-]+$")
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_FAULT: Final = re.compile(
    rf"{FAULTS}|不(?![断同少仅但])|没有|没(?=[人能及])|未|少(?!数)|慢|弱|难|偏|窄|漏|错|晚|迟|拖|缺|乱|旧|过期|多为|为主|频繁|怕|僵尸|应付|纠正|败诉|"
    r"待(?:提|加|完|改|拓|进|增|强|优|健|规|深|丰|创)|需(?:要|进一步|加强|提高)|隐患|误区|一样|不了|低|重[^,。]{1,6}轻"
)
_ENUMERATED: Final = re.compile(
    r"(?:存在|有|出现|面临)(?:着|一些|以下|诸如|的)*(?P<list>[^。;但]{4,80}?)"
    r"(?:等(?:方面)?的?(?:问题|不足|薄弱环节|短板|现象|情况|困难)|的?(?:问题|现象|情况))(?=[。;,]|$)"
)
_LEAD: Final = re.compile(
    r"^(?:(?:改进|整改|具体|主要|下一步)?(?:措施|做法|情况|打算|思路)$|问题[一二三四五六七八九十\d]*$|(?:下一?|明|新的?一|今)(?:年度?|阶段)$|虽然?|尽管|由于|因为|"
    r"因(?!此)|受.*影响$|鉴于|随着|目前$|同时$|此外$|另外$|最后$|其次$|首先$|再次$|对此$|为此$|今后$|下一步|下步|接下来|按照|根据|"
    r"从以下|(?:抓好|做好)?以下|加以改进$|针对|围绕|结合|在.{0,14}(?:指导|领导|支持|基础)|(?:20\d\d年)$|与.{2,24}相比|对照|通过自查|总的来看|"
    r"从.{2,12}(?:来看|看)$)"
)
_HEAD: Final = re.compile(
    r"^(?:[一二三四五六七八九]要|且|但(?:是)?|然而|不过|而且|并且|同时|此外|另外|还(?=存在|有)|仍(?:然)?|也(?=存在)|目前|如(?![期实何])|比如|例如|主要(?:是|表现在|"
    r"体现在)|表现为|即(?![时将使])|今后|下一步|下步|"
    r"20\d\d年(?!度)|接下来|我们?(?:局|镇|乡|县|市|区|委|办|厅|州|街道|院|校|站|中心|单位|部门|旗|省|处|队|社)?(?:将|要|拟)?|"
    r"本(?:局|镇|乡|县|市|区|委|办|厅|机关|单位|部门|街道)(?:将|要)?|(?:中心|[我本].|.[里上])?拟(?=[^,]{3})(?![稿定制订办文公声人])|"
    r"[^,、]{1,5}将(?=按照|根据|继续|进一步|以|坚持)|将(?!.{0,12}(?:纳入|列入|作为|落实))|拟(?![稿定制订办文公声人])|计划(?!生育|财务|内|外)|"
    r"要(?![素求点闻])|把(?=.{0,2}$)|进而|从而|并(?!联|轨)|是(?!否)|的)"
)
_HEDGES: Final = re.compile(
    r"(?<=有待)进一步|(?<=需)要?进一步|(?:还|仍)?(?:需|要)?进一步|仍然|仍(?=存|需|有|不|未|较)|还(?=不|需|有待|存|较|没|未)|比较|较为|一定(?:的|程度上)|"
    r"(?<!不够)(?<!不)(?<!更)(?<!更加)(?:切实|不断|持续(?!用力)|积极(?!性)|认真|大力|着力(?!点)|全面(?=[推落加提梳深强])|继续(?!教育)|严格(?=落实|执行|遵守|按)|"
    r"深入(?=推|开|学|贯|实)|充分(?=利用|发挥|运用)|扎实|努力|逐步)|时有发生|综合(?=运用)|(?:的)?情况(?:仍然存在|时有(?:发生|反映))|的问题$|的现象$|的情况$|等问题$"
)
_WORK: Final = r"(?:政府信息公开|政府信息与政务公开|政务公开|信息公开)"
_ABOUT_WORK: Final = re.compile(
    rf"对于?(?:做好)?(?:新形势下)?(?:{_WORK}|公开)工作的?(?:重要性|重要意义|必要性)?(?:上|方面)?的?(?=[^,。;]{{3}})|"
    rf"对(?:{_WORK})的?(?:重要性|重要意义|必要性)?(?=认识|知晓|了解|重视|关注)|^(?:我们?|本).{{1,4}}{_WORK}工作(?=[^,。;]{{4}})|"
    rf"(?<![把将好展进强实视动与和、及在府])(?:{_WORK})工作(?!人员|经费|机制|制度|机构|队伍|要点|任务)(?:的|中|上|方面)?(?=[^,。;]{{4}})(?!还|仍|存在|"
    rf"有(?!待))|(?<![省市县区乡镇旗州民])政府(?=信息公开)"
)
_REDUNDANT: Final = re.compile(
    r"(?<=公开)的(?=广度|深度|内容|形式|方式|渠道|意识|时效|及时|质量|力度)|(?<=解读)的(?=形式|质量)|有(?=待)"
)
_PURPOSE: Final = re.compile(
    r"^(?:以(?!.{1,12}(?:为|方式|形式))|从而|进而|确保|保障|保证|推动|促进|促使|使|让|为(?!.{1,8}(?:配|设|开|提供))|更好|形成|实现|力争|努力|不断|逐步|真正|"
    r"避免|防止|"
    r"切实|全面提升|提升|提高|增强|做到|满足|打造|营造|助力|提供.{0,6}保障|主动接受|自觉接受|从源头|推进.{0,8}(?:规范化|制度化|常态化)|有效)"
)
_TAIL: Final = re.compile(r"(?:并|,)?(?:以|从而|进而|确保|切实)(?:提高|提升|增强|保障|促进|推动)[^,。;]*$")
_CONCRETE: Final = re.compile(
    r"\d|[“《]|按月|按季|每[月周季日年半]|一次|逐|台账|名单|清单|短视频|图解|动漫|漫画|法律顾问|约谈|通报|纳入|扫码|直播|网格|培训[^,]*期|[一二三四五六七八九十]+[个名次项]"
)
_STOCK: Final = re.compile(
    r"(?:加强|加大|强化|完善|健全|提高|提升|拓展|拓宽|丰富|创新|优化|规范|深化|推进|增强|改进|做好|落实|抓好|建立)"
)
# How a step is made, without the step.
_MANNER: Final = re.compile(
    r"^以[^,]*(?:为|基础|导向|重点|抓手|契机)[^,]{0,8}$|^在[^,]*[上下中前时后]$|^(?:通过|利用|结合|依托|围绕|借助|针对)[^,]*$|(?:等形式|等方式|的方式|"
    r"等途径)$|^除[^,]*外$|^[从自到在]?(?:20\d\d年|明年|今年|第?[一二三四]季度|[上下]半年|年内|\d{1,2}月)[^,]{0,4}(?:起|前|开始|内|完成|销号)$|^凡|^涉及|的$"
)
# A fault in general, which names none.
_GENERAL: Final = re.compile(
    r"^[^,。;]{0,16}?(?:仍|还|也)?(?:存在|有|面临)(?:着)?(?:一些|一定|不少|许多|诸多|以下|几个|几方面)?(?:的)?(?:短板|不足|问题|差距|薄弱环节|困难)(?:和|"
    r"与|、)?(?:短板|不足|问题|差距|薄弱环节|困难)?"
    r"(?:需要?[^,]{0,8}|之处)?$|不足之处|与[^,]{2,24}还?有[^,]{0,4}差距"
)
LEAST: Final = 4
LONG: Final = 34
_BARE: Final = 7


def problem(record: Record, folded: str, item: Item) -> list[Cut]:
    """Cores of a problem, shortest first, each said by the report; none where no words are left."""
    whole = _unmarked(record, folded, item)
    listed = _ENUMERATED.search(whole.folded)
    if listed and "、" in _COMMA.split(listed["list"])[0]:
        inner = whole.part(*listed.span("list"))
        return _variants([shorten(inner.without(_BRACKETS))])
    clauses = [c for sentence in whole.split(_SENTENCE) for c in _clauses(sentence)]
    named = [c for c in clauses if not _GENERAL.search(c.folded)]
    faults = [c for c in named if _FAULT.search(c.folded)] or [c for c in clauses if _FAULT.search(c.folded)] or clauses
    if not faults:
        return []
    short = [shorten(c) for c in faults[:3]]
    first = short[0]
    place = clauses.index(faults[0])
    if (
        place and len(first) < _BARE and whole.folded[whole.at.index(faults[0].at[0]) - 1] not in "但却"
    ):  # what is at fault stands in the clause before
        first = _chained([shorten(clauses[place - 1]), first], whole)
    found = [first]
    for number in range(2, len(short) + 1):
        found.append(_chained(short[:number], whole))
    return _variants(found)


def measure(record: Record, folded: str, item: Item) -> list[Cut]:
    """Cores of a measure, shortest first: the concrete step rather than the heading over it."""
    whole = _unmarked(record, folded, item)
    sentences = [_clauses(s) for s in whole.split(_SENTENCE)]
    steps: list[list[Cut]] = []
    for sentence in sentences:
        told = [shorten(c) for n, c in enumerate(sentence) if not (n and _PURPOSE.match(c.folded))]
        told = [c for c in told if len(c) >= LEAST]
        steps += [told] if told else []
        if len(steps) > 1:
            break  # no later sentence is told
    if not steps:
        return []
    chosen = steps[0]
    if len(steps) > 1 and not _CONCRETE.search("".join(c.folded for c in steps[0])):
        chosen = steps[1]  # a heading alone: what follows says how
    best = max(chosen, key=lambda c: (_worth(c), -chosen.index(c)))
    longer = [_chained(chosen[:n], whole) for n in range(2, min(3, len(chosen)) + 1)]
    return _variants([best, *longer])


def general(cut: Cut) -> bool:
    """Whether it says that there are faults and names none."""
    return bool(_GENERAL.search(cut.folded))


def concrete(record: Record, item: Item, sentences: Sequence[Sentence]) -> float:
    """How surely an item says something of its own: 1 less the least boilerplate of its sentences."""
    within = [s.boilerplate for s in sentences if s.start < item.end and item.start < s.end]
    return 1.0 - min(within, default=0.5)


def shorten(clause: Cut) -> Cut:
    """A clause without hedges, intensifiers and the words that say it is of the disclosure work."""
    for pattern in (_HEAD, _ABOUT_WORK, _HEDGES, _REDUNDANT, _TAIL, _HEAD, _EDGE):
        clause = clause.without(pattern, least=LEAST)
    return clause


def _unmarked(record: Record, folded: str, item: Item) -> Cut:
    """An item without its marker, and without a run of short markers (`（一）是`)."""
    start = item.start
    while start < item.end and folded[start].isspace():
        start += 1
    for _ in range(2):
        marker = match_marker(folded, start)
        if marker and marker.end < item.end:
            start = marker.end
            while start < item.end and folded[start] in " \n\t,:、.是":
                start += 1
    return Cut.of(record.text, folded, start, item.end).without(_BRACKETS, least=LEAST)


def _clauses(sentence: Cut) -> list[Cut]:
    """The clauses of a sentence, lead-ins left out unless nothing else is there."""
    found = [c.without(_HEAD, least=LEAST) for c in sentence.split(_COMMA)]
    kept = [c for c in found if not _LEAD.match(c.folded)]
    return kept or found


def _worth(clause: Cut) -> float:
    """How much a step tells: what is concrete counts, stock verbs and length do not."""
    return (
        2.0 * bool(_CONCRETE.search(clause.folded))
        - 0.6 * bool(_STOCK.match(clause.folded))
        - 0.04 * max(0, len(clause) - 12)
        - 2.0 * bool(_PURPOSE.match(clause.folded))
        - 3.0 * bool(_MANNER.search(clause.folded))
    )


def _chained(clauses: Sequence[Cut], whole: Cut) -> Cut:
    """Clauses behind one another with the comma that the report sets between them."""
    words, folded, at = clauses[0].words, clauses[0].folded, clauses[0].at
    for clause in clauses[1:]:
        comma = next((n for n in whole.at if at[-1] < n < clause.at[0]), None)
        words += "，" + clause.words
        folded += "," + clause.folded
        at += (comma if comma is not None else at[-1], *clause.at)
    return Cut(words, folded, at)


def _variants(found: list[Cut]) -> list[Cut]:
    """Different ones of a bearable length, shortest first."""
    kept: dict[str, Cut] = {}
    for cut in found:
        if cut.words and (len(cut) <= LONG or not kept):
            kept.setdefault(cut.words, cut)
    return sorted(kept.values(), key=len)
