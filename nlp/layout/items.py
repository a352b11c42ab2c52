"""The items of a stretch of problems or measures: the entries of its lists, or its sentences where it has no list.

A nested list is split at its innermost level where each inner entry stands alone as a problem or measure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from .faults import ASCII_STOP, FAULTS
from .numbering import Marker, inline_markers, match_marker
from .turns import MEASURE, PROBLEM

_PIECE_END: Final = re.compile(rf"(?:[。;!?]|{ASCII_STOP})[\"”’)\]》]*")
# Says that there are problems, but none in particular.
_GENERIC_PROBLEM: Final = re.compile(
    r"(?:与|和|同|离|距)?.{0,24}?(?:要求|期待|期望|需求|目标|先进)?(?:相比)?,?(?:还|仍|尚|都)?(?:存在|有)(?:着|些|一些|一定|不少|"
    r"不小|较大|以下|如下|诸多|许多|几个|几方面|方面|的|\d|个|[一二两三四五六几]|薄弱)*"
    r"(?:问题|不足之处|不足|差距|困难|短板|薄弱环节|环节|地方|方面)"
    r"|(?:主要)?(?:问题|(?:^|(?<=[在的些定和与及、要,]))不足)(?:和不足)?(?:主要)?(?:表现|体现)?(?:是|为|有|在|于|如下)?"
    r"|(?:取得了?|有了).{0,10}(?:成绩|成效|进展|进步|提升|提高)|虽然?|但是?|然而|不过|具体(?:表现|体现)|(?:主要|集中)?(?:表现|"
    r"体现)(?:在|为)|如下|以下几?个?方面|有待(?:进一步)?(?:改进|加强|提高)的(?:地方|方面)"
)
_FAULT: Final = re.compile(
    FAULTS + r"|不了解|未|没有|偏|需|亟|弱|慢|少|低|差|轻|难|窄|粗|晚于|落后|紧张|还要|身兼|只有|仅|为主|居多|费劲|不"
)
_ACTION: Final = re.compile(
    r"加强|加大|完善|健全|强化|提高|提升|拓宽|拓展|规范|推进|推动|优化|创新|丰富|充实|深化|严格|落实|明确|建立|组织|开展|做好|注重|增强|扩大|细化|巩固|"
    r"突出|畅通|抓好|压实|改进|配备|举办|发挥|利用|梳理|构建|打造|培养|引导|夯实|保障|确保|探索|整合|增设|增加|制定|统一|学习|指定|推行|督促|理顺|重视|"
    r"公开|更新|培训|宣传|提供|设置|安排|促进|将|要|制作|编制|编印|开通|修订|出台|录制|宣讲|申请|聘请|核对|检查|通报"
)
_EMPTY_WORDS: Final = re.compile(
    r"(?:20\d\d年度?|下一?步|下一?阶段|今后|我.|本.{1,2}|全.|将|要|进一步|不断|继续|切实|认真|努力|持续|着力|更好地?|提升|提高|加强|做好|推进|推动|"
    r"促进|加大|抓好|开展|确保|政府信息公开|政务公开|信息公开|政府|政务|信息|公开|工作|水平|质量|效率|成效|质效|实效|力度|上新台阶|再上|迈上|新的?|台阶|有序|"
    r"健康|深入|发展|的|和|与|、|,|。|;|各项|全面|扎实|地|使|为|在|中)"
)
_CLOSING: Final = re.compile(
    r"(?:通过(?:以上|上述)|总之|综上|以上|今后,?我|在今后|下一?步|同时,?我.{0,6}将|确保(?:全.|政府信息|政务|信息公开)|(?:切实|努力|全面|不断|"
    r"持续)?(?:推动|促进|推进|提升|提高).{0,8}(?:政府信息公开|政务公开|信息公开)|力争|使.{0,6}(?:政府信息|政务)公开)"
)
_NO_PROBLEMS: Final = re.compile(
    r"^(?:[^,。;:]{0,24}[,:]){0,2}[^,。;:]{0,28}?(?:无|没有|不存在|未发现|暂无|尚无)"
    r"(?:[^,。;]{0,14}?(?:问题|不足|困难|短板)|(?:此类|相关|上述|需要?.{0,6}的)?(?:情况|事项|内容)?)[。;]?$"
)
# A fault named beside the negation (公开内容不足,无解读材料) is stated.
_FAULT_BESIDE: Final = re.compile(
    r"不够|不足以|有待|不及时|不全|[^在的和与及、要何]不足[,、]|单一|滞后|偏[少慢]|较[少慢]"
)

# What a sentence adds that announces measures without naming one (我局将从以下几个方面加以改进).
_ANNOUNCES: Final = re.compile(
    r"按照[^,。]{0,20}(?:要求|部署|精神)|以此为契机|(?:针对|对照|结合|对于?)?(?:以上|上述|这些|存在)?的?(?:主要)?(?:问题|不足之处|不足|差距|短板)|"
    r"着重|重点|主要|采取|以下|如下|下列|几|[两\d一二三四五六七八九]?(?:个|项|件|方面|条|点)|事情?|措施|举措|有效|有力|积极|加以|予以|改进|整改|"
    r"解决|从|着手|入手|做|好|抓|实|打算|计划|正视|补齐|把|[省市县区镇乡局街委厅办所]|,|着力"
)
# A sentence that names one of these promises more than that all will be better.
_OBJECT: Final = re.compile(
    r"机制|制度|责任|分工|培训|学习|教育|考核|监督|督促|督查|检查|队伍|人员|宣传|渠道|平台|栏目|目录|解读|审核|审查|保密|更新|流程|协调|配合|"
    r"内容|形式|载体|网站|答复|申请|意识|认识|\d"
)
# Goes on with the fault named before it.
_EXPLAINS: Final = re.compile(
    r"(?:究其|主要|其)?(?:原因|根源)(?:在于|是|有|:)|究其原因|这(?:既|也|就|说明|反映|导致|表明)|由此"
)
# Ends a list of faults without naming another.
_RESOLVES: Final = re.compile(
    r"(?:(?:以上|上述|这些|对此|对这些|针对).{0,12}(?:问题|不足)|(?:都|均|这些)?(?:有待|需要?|亟待)(?:在|于)?(?:今后|以后|下一?步)).{0,24}"
    r"(?:改进|解决|克服|完善|加强|重视)"
)
_PRAISE: Final = re.compile(
    r"取得|成效|成绩|进展|进步|起色|有序|顺利|总体(?:运行|情况)|认真(?:贯彻|落实|执行)|得到.{0,8}(?:肯定|好评)"
)
_TOPIC: Final = re.compile(r"关于[^,。;:]{2,16}|在[^,。;:]{2,14}(?:方面|上|中)|[^,。;:]{2,12}(?:方面|情况)")
_ADDED: Final = 9


@dataclass(slots=True)
class _Entry:
    marker: Marker
    parent: _Entry | None
    paragraph: int
    children: list[_Entry] = field(default_factory=list)


def denies_problems(folded: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the chapter says that there are none (无, 不存在问题 ...)."""
    words = "".join(folded[s:e] for s, e in spans).strip()
    if not words or len(words) > 60:
        return False
    return bool(_NO_PROBLEMS.match(words)) and not _FAULT_BESIDE.search(words)


def find_items(folded: str, spans: Sequence[tuple[int, int]], state: int) -> list[tuple[int, int]]:
    """Spans of the items in the paragraphs `spans` of one stretch; `state` is turns.PROBLEM or turns.MEASURE."""
    entries = _entries(folded, spans)
    if not entries or (len(entries) == 1 and entries[0].marker.number == _ADDED):
        return _unmarked(folded, spans, state)
    leaves = [leaf for root in entries if root.parent is None for leaf in _leaves(folded, root, entries, spans)]
    items = [span for leaf in leaves if (span := _leaf_span(folded, leaf, entries, spans)) is not None]
    if items and _is_topic(folded[leaves[-1].marker.end : items[-1][1]]):
        items.pop()  # the heading of what comes after the stretch
    elif len(items) > 1 and state == MEASURE and leaves[-1].marker.number == _ADDED and _ends(folded, leaves, items):
        items.pop()
    first = entries[0].marker
    if first.number == 2 and (lost := _lost_first(folded, spans, first.start)) is not None:
        items.insert(0, lost)
    return items


def _ends(folded: str, leaves: Sequence[_Entry], items: Sequence[tuple[int, int]]) -> bool:
    """Whether the last entry (此外, ...) is a closing."""
    return _closes(folded[leaves[-1].marker.end : items[-1][1]])


def _is_topic(words: str) -> bool:
    return bool(_TOPIC.fullmatch(words.strip("。: "))) and not (_FAULT.search(words) or _ACTION.match(words))


def _entries(folded: str, spans: Sequence[tuple[int, int]]) -> list[_Entry]:
    entries: list[_Entry] = []
    stack: list[_Entry] = []
    for paragraph, (start, end) in enumerate(spans):
        for marker in _markers(folded, start, end):
            if marker.number == _ADDED and marker.style == "first" and stack:
                stack.clear()  # 此外, 另外: one more entry of the whole list
            level = next((n for n in range(len(stack) - 1, -1, -1) if stack[n].marker.style == marker.style), None)
            if level is not None:
                del stack[level:]
            parent = stack[-1] if stack else None
            entry = _Entry(marker, parent, paragraph)
            if parent is not None:
                parent.children.append(entry)
            entries.append(entry)
            stack.append(entry)
    return _real_lists(entries)


def _markers(folded: str, start: int, end: int) -> list[Marker]:
    found = []
    position = start
    if (marker := match_marker(folded, start)) is not None and marker.end < end:
        found.append(marker)
        position = marker.end
    counted = "首先" in folded[start:end] and "其次" in folded[start:end]
    for marker in inline_markers(folded, position, end):
        comma = folded[marker.start - 1] in ",、("
        if marker.style == "cn" and (folded[marker.end - 1] != "、" or comma):
            continue
        if marker.style == "ar" and comma:
            continue
        if marker.style == "first" and not counted and folded[marker.end - 1] not in ",:是":
            continue
        if marker.end < end:
            found.append(marker)
    return found


def _real_lists(entries: list[_Entry]) -> list[_Entry]:
    """Without markers that make no list: a single one, unless it is the second of a list whose first was lost."""
    counts: dict[tuple[int, str], int] = {}
    for e in entries:
        key = (id(e.parent), e.marker.style)
        counts[key] = counts.get(key, 0) + 1
    return [e for e in entries if counts[(id(e.parent), e.marker.style)] > 1 or e.parent is None]


def _entry_end(entry: _Entry, entries: list[_Entry], spans: Sequence[tuple[int, int]]) -> int:
    """Where an entry ends: at the next marker of its list or of one above, or at the end of the stretch."""
    index = next(n for n, e in enumerate(entries) if e is entry)
    for later in entries[index + 1 :]:
        if not _inside(later, entry):
            return later.marker.start
    return spans[-1][1]


def _inside(entry: _Entry, ancestor: _Entry) -> bool:
    parent = entry.parent
    while parent is not None:
        if parent is ancestor:
            return True
        parent = parent.parent
    return False


def _leaves(folded: str, entry: _Entry, entries: list[_Entry], spans: Sequence[tuple[int, int]]) -> list[_Entry]:
    """The innermost entries that stand alone; the entry itself where its inner ones do not."""
    children = [c for c in entry.children if any(c is e for e in entries)]
    if len(children) < 2:
        return [entry]
    alone = 0
    for child in children:
        end = _entry_end(child, entries, spans)
        words = folded[child.marker.end : end].strip(" \n。;,")
        alone += len(words) >= 14 or (len(words) >= 8 and bool(_FAULT.search(words) or _ACTION.search(words)))
    if alone < len(children):
        return [entry]
    return [leaf for child in children for leaf in _leaves(folded, child, entries, spans)]


def _leaf_span(
    folded: str, leaf: _Entry, entries: list[_Entry], spans: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    start, limit = leaf.marker.start, _entry_end(leaf, entries, spans)
    following = any(e.marker.start == limit for e in entries)
    end = limit
    if not following:
        end = _last_end(folded, leaf, entries, spans)
    end = _trim_end(folded, start, end)
    if not folded[leaf.marker.end : end].strip(" \n。;,:、"):
        return None
    return start, end


def _last_end(folded: str, leaf: _Entry, entries: list[_Entry], spans: Sequence[tuple[int, int]]) -> int:
    """Where the last entry ends: with its paragraph, or with the stretch where entries run over paragraphs."""
    paragraph_end = spans[leaf.paragraph][1]
    own = folded[leaf.marker.end : paragraph_end]
    title_only = len(own) <= 22 and "," not in own and not own.rstrip().endswith(";")
    starts = {e.paragraph for e in entries}
    multi = any(p not in starts for p in range(entries[0].paragraph, leaf.paragraph))
    end = spans[-1][1] if (title_only or multi) else paragraph_end
    first = True
    position = leaf.marker.start
    for match in _PIECE_END.finditer(folded, leaf.marker.start, end):
        if match[0][0] != ";" and not first and _CLOSING.match(folded[position : match.end()].strip()):
            words = folded[position : match.end()].strip()
            named = len(_EMPTY_WORDS.sub("", folded[leaf.marker.end : position])) >= 4  # not as empty itself
            if named and (_closes(words) or (len(_EMPTY_WORDS.sub("", words)) <= 12 and not _OBJECT.search(words))):
                return position
        if match[0][0] != ";":
            first = False
            position = match.end()
    return end


def _trim_end(folded: str, start: int, end: int) -> int:
    return start + len(folded[start:end].rstrip(" \t\n|"))


def _lost_first(folded: str, spans: Sequence[tuple[int, int]], before: int) -> tuple[int, int] | None:
    """The entry whose marker was lost, before one that counts as the second."""
    start = max((s for s, e in spans if s < before), default=before)
    pieces = [(s, e) for s, e in _pieces(folded, start, before)]
    if not pieces:
        return None
    start, end = pieces[-1]
    colon = folded.rfind(":", start, end)
    if colon >= 0:
        start = colon + 1
    return (start, end) if len(folded[start:end].strip()) >= 6 else None


def _pieces(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces, position = [], start
    for match in _PIECE_END.finditer(folded, start, end):
        pieces.append((position, match.end()))
        position = match.end()
    pieces.append((position, end))
    trimmed = []
    for s, e in pieces:
        piece = folded[s:e]
        words = piece.strip(" \t\n|")
        if any(c.isalnum() for c in words):
            s += piece.index(words[0])
            trimmed.append((s, s + len(words)))
    return trimmed


def _unmarked(folded: str, spans: Sequence[tuple[int, int]], state: int) -> list[tuple[int, int]]:
    """Each sentence that states a problem or a measure; lead-ins and generic closings are none."""
    pieces = [p for s, e in spans for p in _pieces(folded, s, e)]
    kept: list[tuple[int, int]] = []
    opened = False  # a sentence before has said that there are problems
    for start, end in pieces:
        words = folded[start:end]
        if state == PROBLEM and kept and _EXPLAINS.match(words):
            kept[-1] = (kept[-1][0], end)
            continue
        if state == PROBLEM and len(words) < 40 and _NO_PROBLEMS.match(words) and not _FAULT_BESIDE.search(words):
            continue
        if words.rstrip().endswith(":"):
            opened = True
            continue
        colon = words.find(":")
        if 0 < colon < len(words) - (8 if state == PROBLEM else 4) and _is_lead(words[:colon], state):
            start += colon + 1
            start += len(folded[start:end]) - len(folded[start:end].lstrip())
            words = folded[start:end]
            opened = True
        if _states(words, state) or (opened and state == PROBLEM and _adds_fault(words)):
            kept.append((start, end))
        opened = opened or bool(kept) or bool(_GENERIC_PROBLEM.search(words))
    while len(kept) > 1 and state == MEASURE and _closes(folded[kept[-1][0] : kept[-1][1]]):
        kept.pop()
    if not kept and state == MEASURE and pieces:
        kept = pieces[-1:]
    return kept


def _adds_fault(words: str) -> bool:
    """Whether a sentence after one that spoke of problems tells of another, in words that no list of faults has."""
    return len(_GENERIC_PROBLEM.sub("", words)) >= 10 and not _PRAISE.search(words) and not _RESOLVES.search(words)


_HIGHER: Final = re.compile(
    r"(?:再上|迈上|推上|登上|再迈|上).{0,6}(?:台阶|新步|水平)|开创.{0,20}局面|(?:推动|推进|促进|提升|提高|做好).{0,20}信息公开.{0,24}$|"
    r"(?:推动|推进|促进|提升|提高|做好).{0,12}政务公开.{0,24}$"
)
_SPIRIT: Final = re.compile(r"以(?:更|.{0,12}为).{0,24}(?:作风|举措|态度|精神|标准|力度|契机|抓手|导向)")
_FAREWELL: Final = re.compile(r"总之|综上|(?:我们)?相信|以上各项|坚持以公开促")


def _closes(words: str) -> bool:
    """Whether a sentence only promises that all will be better."""
    if _FAREWELL.match(words):
        return True
    words = words.rstrip("。;")
    higher = bool(_HIGHER.search(words))
    if higher and _SPIRIT.match(words):
        return True
    left = len(_EMPTY_WORDS.sub("", words))
    if _OBJECT.search(words):
        return left < 4
    return left < 4 or (left <= 16 and len(words) <= 60 and higher)


def _announces(words: str) -> bool:
    """Whether a sentence announces measures and names none."""
    return len(_EMPTY_WORDS.sub("", _ANNOUNCES.sub("", words))) < 2


def _is_lead(words: str, state: int) -> bool:
    if state == MEASURE:
        return len(words) <= 40
    return not _FAULT.search(_GENERIC_PROBLEM.sub("", words))


_NAMED_PROBLEM: Final = re.compile(
    r"存在(?!一些|一定|以下|如下|不少|的|问题|不足)(.{4,60}?)(?:等|的)*(?:问题|不足|情况|现象|困难)"
    r"|(?:信息|内容|形式|数量|质量|渠道|力度|范围|解读)[^,。;]{0,6}[与和同离][^,。;]{2,14}[有在][^,。;]{0,4}差距"
)


def _states(words: str, state: int) -> bool:
    if state == PROBLEM:
        return bool(_NAMED_PROBLEM.search(words)) or bool(_FAULT.search(_GENERIC_PROBLEM.sub("", words)))
    if _announces(words):
        return False
    left = len(_EMPTY_WORDS.sub("", words))
    return left >= 6 or (left >= 3 and bool(_ACTION.search(words)))
