"""Zeros said in words: 未收到…申请, 无行政诉讼, 均为零, 零投诉, 情况：无. One count for each thing that the clause denies."""

from __future__ import annotations

import re
from typing import Final

from .count_lexicon import ZERO_THINGS
from .count_mentions import Mention

_THING: Final = re.compile("|".join(f"(?P<x{n}>{pattern})" for n, (_, pattern) in enumerate(ZERO_THINGS)))
_NAMES: Final = {f"x{n}": name for n, (name, _) in enumerate(ZERO_THINGS)}
# A denial of something happening; what is denied follows up to the end of the clause.
_DENIAL: Final = re.compile(
    r"(?:未|没有?|尚未|暂未|从未|并未|均未|也未|无)(?:曾|有|再|被|因[^,。;]{0,24}?(?:而|被)|单独|向[^,。;]{1,10}?)?"
    r"(?:收到|接到|接收到?|受理|发生|产生|出现|收取|收缴|收费|征收|发现|涉及|引发|办理|形成|申请|存在|提起|要求|接获|制定|制发|出台|印发|作出|开展收费|减免|公布|被申请|被提起|遭到|引起|泄露|结转|转结)(?:过|到|任何)?"
    r"|(?:不|未)存在|没有(?!得到|及时|做到|完全|达到|落实|形成|严格|按)|(?<![全有一从绝毫])无(?!法|(?!不予)不|障|正当|线|偿|纸|空白|关|论|遗漏|缝|需|须|故|愧|一|效|限|人|差别|条件|党派|形|缘|锡|为|锚|异|现成|明确|证|害)"
    r"|(?:不|免)(?:收取|收费)|零(?=(?:申请|投诉|举报|泄密|失泄密|差错|逾期|事故|失误|复议|诉讼|收费|舆情|败诉|纠错|追责|结转|延误|违规|超期|误差|错误))"
)
_ZERO_AFTER: Final = re.compile(
    r"(?:(?:数量?|件数|情况|费用|金额|总数|案件|申请|诉讼|复议|减免|收费)?(?:均|都|全部|皆|分别)?(?:为|是)(?:零|无|〇)(?!\d|[件条次散])|(?:均|都)(?:为)?(?:零|无)(?=[,。;)\s]|$)|(?:均|都|全年|也)?(?:未|没有|无)(?:曾)?(?:发生|产生|出现|发现)?(?:过)?(?=[,。;)\s]|$)|[:]\s?(?:无|没有|零)(?=[,。;)\s]|$))"
)
_BARE: Final = re.compile(r"^[\s\d一二三四五六七八九十、.()]*(?:本(?:年度?|单位|机关)|我[局镇乡县市区])?(?:无|没有|暂无|零|无此(?:类|项)(?:情况|内容)|无相关情况|没有此类情况)[。.;\s]*$")
_CLAUSE_END: Final = re.compile(r"[。;!?\n:]|,(?!(?:也)?(?:行政诉讼|行政复议|诉讼|复议|减免|举报|申诉|投诉)[^,。;]{0,12}(?:[。;,]|$))|\(")
# What only modifies the thing denied: (因…申请)行政复议.
_MODIFIER: Final = re.compile(
    r"(?:因|由|由于|针对|有关|关于|对|涉及|就)[^,。;、]{0,30}?(?:申请公开|申请|引起|引发|提起|产生|导致|提出|信息公开工作|信息公开|造成|被)(?=(?:的|而)?(?:被?(?:申请|提起|提出|引发))?(?:的)?(?:政府信息公开)?(?:行政|复议|诉讼|申诉|举报|投诉|泄密|舆情|纠纷|收费|费用))"
    r"|(?:被)?申请(?:提起|提出|引发|引起)?(?:的)?(?=(?:行政)?复议)|依申请公开(?:政府)?(?:信息)?(?:工作)?(?=(?:收费|收取|减免|费|引发|引起|产生|的费|处理费|而))|公开申请(?=(?:引发|引起|而|产生|导致|收费))"
)
_PROBLEM_SECTIONS: Final = frozenset(("problems", "measures"))
_COSTS: Final = re.compile(r"[^,。;]*等[^,。;]{0,6}费用?|任何费用|相关费用")
_SECTION_ZERO: Final = {
    "overview.requests": ("requests.received",),
    "table.requests": ("requests.received",),
    "table.disputes": ("reconsiderations", "lawsuits"),
    "fees": ("fees",),
    "consultation": ("inquiries",),
}


def _things_in(words: str, offset: int) -> list[tuple[str, int, int]]:
    """Indicator and span of each thing denied in `words`, modifiers left out, one for each kind of thing."""
    masked = _MODIFIER.sub(lambda match: "□" * len(match[0]), words)
    found: list[tuple[str, int, int]] = []
    costs = _COSTS.search(masked)
    for match in _THING.finditer(masked):
        name = _NAMES[match.lastgroup or "x0"]
        same = [one for one in found if one[0] == name]
        if same and not (name == "fees" and {match[0], words[same[-1][1] - offset : same[-1][2] - offset]} == {"收费", "减免"}):
            if name != "other" or not re.fullmatch(r"(?:等|和|或者?|及|以及|与|、)*[、和或及与](?:零)?", masked[same[-1][2] - offset : match.start()]):
                continue
        found.append((name, match.start() + offset, match.end() + offset))
    if costs and sum(one[0] == "fees" for one in found) > 1:
        first = next(one for one in found if one[0] == "fees")
        found = [one for one in found if one[0] != "fees" or one is first]
    names = {one[0] for one in found}
    if "reconsiderations" in names or "lawsuits" in names:
        found = [one for one in found if one[0] != "requests.received" or "、" in words[one[2] - offset : one[2] - offset + 1]]
    if "fees" in names:
        found = [one for one in found if one[0] not in ("requests.received",)]
    return found


def _zero(index: int, section: str, name: str, subject: tuple[int, int], clause: tuple[int, int]) -> Mention:
    mention = Mention(index, section, clause[0], clause[1], clause[1], 0, "", "", "exact", stated="negation", kind="negation")
    mention.indicator, mention.sure, mention.subject = name, True, subject
    return mention


def find_negations(folded: str, sentence: tuple[int, int], index: int, section: str, numbers: list[Mention]) -> list[Mention]:
    """The zeros that a sentence says in words. `numbers` are its mentions: a denial with a number of its own is none."""
    start, end = sentence
    words = folded[start:end]
    if _BARE.match(words):
        place = start + max(words.find("无"), words.find("没"), words.find("零"), 0)
        return [_zero(index, section, name, (place, place), (place, end)) for name in _SECTION_ZERO.get(section, ())]
    if not re.search(r"[未无没零〇不免]", words):
        return []
    found: list[Mention] = []
    covered = start
    for match in _DENIAL.finditer(folded, start, end):
        if match.start() < covered:
            continue
        stop = _CLAUSE_END.search(folded, match.end(), end)
        limit = stop.start() if stop else end
        if any(match.start() < number.start < limit for number in numbers):
            limit = min(number.start for number in numbers if number.start > match.start())
            if not re.search(r"[,、]", folded[match.end() : limit]):
                continue
        if section in _PROBLEM_SECTIONS and not re.match(r"[未没尚]\w{0,2}(?:收到|接到|收取|发生)|无行政", match[0]):
            continue
        scope = folded[match.start() : limit]
        things = _things_in(scope, match.start())
        if not things and re.search(r"发生|产生|出现|没有|无|未", match[0]) and limit - match.end() <= 1:
            left = re.split(r"[,。;:]", folded[start : match.start()])[-1]
            things = _things_in(left, match.start() - len(left))
        for name, a, b in things:
            found.append(_zero(index, section, name, (a, b), (match.start(), limit)))
        if things:
            covered = limit
    for match in _ZERO_AFTER.finditer(folded, start, end):
        if match.start() < covered and found:
            continue
        left = re.split(r"[,。;](?!(?:行政|减免|诉讼))", folded[max(start, covered if found else start) : match.start() + 1])[-1]
        offset = match.start() + 1 - len(left)
        if any(number.start >= offset and number.end <= match.start() for number in numbers):
            continue
        for name, a, b in _things_in(folded[offset : match.end()], offset):
            found.append(_zero(index, section, name, (a, b), (offset, match.end())))
        covered = match.end()
    return found
