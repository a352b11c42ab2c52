"""Zeros said in words (未收到…申请, 均为零, 零投诉, 情况：无): one count for each thing that the clause denies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .count_lexicon import OTHER_APPLICATIONS, ZERO_THINGS
from .count_mentions import Mention

_THING: Final = re.compile("|".join(f"(?P<x{place}>{words})" for place, (_, words) in enumerate(ZERO_THINGS)))
_NAMES: Final = {f"x{place}": name for place, (name, _) in enumerate(ZERO_THINGS)}
_SIGNS: Final = re.compile(r"[未无没零〇免]|不曾|不存在|不涉及|不收")
# A denial of something happening; what is denied follows, up to the end of the clause.
_DENIAL: Final = re.compile(
    r"""(?:未|没有?|尚未|暂未|从未|并未|均未|也未|不曾|无)
        (?:曾|有|再|被|以[^,。;]{1,12}?名义|就[^,。;]{1,16}?|与[^,。;]{1,14}?有关的?|因[^,。;]{0,24}?(?:而|被)?|单独|[向对][^,。;]{1,20}?)?
        (?:收到|接到|接收到?|受理|发生|产生|出现|收取|收缴|收费|征收|发现|涉及|引发|办理|形成|申请|存在|提起|要求|接获|(?<!单独)开[设通]|(?<!单独)[建设]立|制定|制发|出台|印发
          |作出|开展(?:收费|社会评议)|减免|承办|承接|举行|举办|召开|(?<!有)组织|实施|发出|发布|印发|印制|编印|编发|制作|新制[发定]|安排|受到|受|遭|引来|单独组织|公布|被申请|被提起|遭到|引起|泄露|结转|转结)(?:过|到|任何)?
      | 未存在|不存在|未有|不涉及|没有(?!得到|及时|做到|完全|达到|落实|形成|严格|按)
      | (?<![全有一从绝毫])无(?!法|(?!不予)不|障|正当|线|偿|纸|空白|关(?!注)|论|遗漏|缝|需|须|故|愧|一|效|限|人
          |差别|条件|党派|形|缘|锡|为|锚|异|现成|明确|证|害)
      | [不免]收[取费]
    """,
    re.VERBOSE,
)
# 零投诉: each such word is a count of its own.
_NIL: Final = re.compile(
    r"零(申请|投诉|举报|泄密|失泄密|差错|逾期|事故|失误|复议|诉讼|收费|舆情|败诉|纠错|追责|结转|延误|违规"
    r"|超期|误差|错误)"
)
# What is said to be none stands before: 行政复议均为零, 减免情况：无, 行政诉讼未发生.
_NONE_AFTER: Final = re.compile(
    r"""(?:数量?|件数|情况|费用|金额|总数|案件|申请|诉讼|复议|减免|收费)?(?:均|都|全部|皆|分别)?[为是][零无〇](?!\d|[件条次散])
      | [均都]为?[零无](?=[,。;)\s]|$)
      | [均都也]?(?:未|没有|无)曾?(?:发生|产生|出现|发现)?过?(?=[,。;)\s]|$)
      | :\s?(?:无|没有|零)(?=[,。;)\s]|$)""",
    re.VERBOSE,
)
_BARE: Final = re.compile(
    r"""[\s\d一二三四五六七八九十、.()]*(?:本(?:年度?|单位|机关)|我[局镇乡县市区])?
        (?:无此(?:类|项)(?:情况|内容)|无相关情况|没有此类情况|暂无|没有|无|零)[。.;\s]*""",
    re.VERBOSE,
)
# A comma ends the clause, save before one more thing denied with it (未发生行政复议,行政诉讼).
_CLAUSE_END: Final = re.compile(
    r"""[。;!?\n:]|\((?![^()]{1,14}\))|,(?!也?被?(?:提起|行政诉讼|行政复议|诉讼|复议|减免|举报|申诉|投诉)[^,。;]{0,12}(?:[。;,]|$))""",
    re.VERBOSE,
)
_LEFT_END: Final = re.compile(r"[。;]|,(?!行政|减免|诉讼)")
# What only modifies the thing denied: (因…申请)行政复议, (依申请公开)收费.
_MODIFIER: Final = re.compile(
    r"""(?:因|由|由于|针对|有关|关于|对|涉及|就)[^,。;、]{0,30}?
        (?:申请公开|申请|引起|引发|提起|产生|导致|提出|信息公开工作|信息公开|造成|被)
        (?=[的而]?(?:被?(?:申请|提起|提出|引发))?的?(?:政府信息公开)?
           (?:行政|复议|诉讼|申诉|举报|投诉|泄密|舆情|纠纷|收费|费用))
      | 与[^,。;]{0,30}?有关的?(?!部门)
  | 被?申请(?:提起|提出|引发|引起)?的?(?=(?:行政)?复议)
      | 依申请公开(?:政府)?(?:信息)?(?:工作)?(?=收费|收取|减免|费|引发|引起|产生|的费|处理费|而|任何|的任何)
      | 公开申请(?=引发|引起|而|产生|导致|收费)""",
    re.VERBOSE,
)
_OTHER_APPLICATION: Final = re.compile(OTHER_APPLICATIONS)
_AIM: Final = re.compile(r"(?:确保|做到|保证|坚决|严禁|力争|杜绝)[^,。;]{0,20}$")
_ONLY_IF_LAST: Final = re.compile(r"[^,。;]{0,3}(?:信息|基本|安全|内容|栏目|管理|运行|漏洞|应)")
_PROBLEM_SECTIONS: Final = frozenset(("problems", "measures"))
_OF_REQUESTS: Final = re.compile(r"申请|复议|诉讼|收费")
_OF_THE_YEAR: Final = re.compile(r"[未没尚]\w{0,2}(?:收到|接到|收取|发生)|无行政")
_OF_ITS_OWN: Final = re.compile(r"独立|自建")
_NO_POWER: Final = re.compile(r"权限?$")
_COSTS: Final = re.compile(r"等[^,。;]{0,6}费用?|任何费用|相关费用")
_JOINED: Final = re.compile(r"(?:等|以及|或者)?[、和或及与]零?")
_CHARGE_VERBS: Final = frozenset(("收取", "收缴"))
_SECTION_ZERO: Final = {
    "overview.requests": ("requests.received",),
    "table.requests": ("requests.received",),
    "table.disputes": ("reconsiderations", "lawsuits"),
    "fees": ("fees",),
    "consultation": ("inquiries",),
}


@dataclass(slots=True)
class _Thing:
    """Something denied: its indicator, words and span in the text."""

    name: str
    words: str
    start: int
    end: int


def _repeats(things: list[_Thing], new: _Thing, between: str) -> bool:
    """Whether a thing is named already by another word of the same kind; 收费、减免 and 举报、投诉 are two each."""
    if new.words == "减免" and things[-1].words != "减免":
        return False
    return new.name not in (
        "other",
        "accounts",
        "proposals",
        "documents",
        "requests.answered",
    ) or not _JOINED.fullmatch(between)


def _blank(match: re.Match[str]) -> str:
    return "□" * len(match[0])


def _things_in(words: str, offset: int) -> list[_Thing]:
    """What `words` deny, modifiers left out; `offset` is where they stand in the text."""
    masked = _OTHER_APPLICATION.sub(_blank, _MODIFIER.sub(_blank, words))
    found: list[_Thing] = []
    for match in _THING.finditer(masked):
        new = _Thing(_NAMES[match.lastgroup or ""], match[0], match.start() + offset, match.end() + offset)
        if new.name == "accounts" and _ONLY_IF_LAST.match(masked, match.end()):
            continue
        same = [one for one in found if one.name == new.name]
        if same and same[-1].words in _CHARGE_VERBS:
            found[found.index(same[-1])] = new
        elif not same or not _repeats(same, new, masked[same[-1].end - offset : match.start()]):
            found.append(new)
    return _settled(found, masked)


def _settled(found: list[_Thing], masked: str) -> list[_Thing]:
    """`found` without words that only describe another thing in the same clause."""
    names = {one.name for one in found}
    drop: set[str] = set()
    if "fees" in names or ("requests.carried" in names and not re.search(r"[、和或及]", masked)):
        drop.add("requests.received")
    if "requests.answered" in names and not re.search(r"申请[、和或及]", masked):
        drop.add("requests.received")
    if _OF_ITS_OWN.search(masked):
        drop.add("accounts")
    if _NO_POWER.search(masked):
        return []
    if names & {"reconsiderations", "lawsuits"} and not re.search(r"申请[、和或及]", masked):
        drop.add("requests.received")
    if _COSTS.search(masked):
        first = next((one for one in found if one.name == "fees"), None)
        found = [one for one in found if one.name != "fees" or one is first]
    return [one for one in found if one.name not in drop]


class _Finder:
    """Collects the zeros of one sentence."""

    def __init__(
        self, folded: str, sentence: tuple[int, int], index: int, section: str, numbers: list[Mention]
    ) -> None:
        self.folded = folded
        self.start, self.end = sentence
        self.index = index
        self.section = section
        self.numbers = numbers
        self.found: list[Mention] = []
        self.covered = self.start
        self.taken: list[tuple[int, int]] = []

    def add(self, name: str, subject: tuple[int, int], clause: tuple[int, int]) -> None:
        """Adds a zero with its negating clause."""
        self.found.append(
            Mention(
                self.index, self.section, *clause, clause[1], 0,
                stated="negation", indicator=name, sure=True, subject=subject,
            )
        )  # fmt: skip

    def denials(self) -> None:
        """Zeros whose negating word comes first."""
        for match in _DENIAL.finditer(self.folded, self.start, self.end):
            if match.start() < self.covered:
                continue
            limit = self._scope(match)
            if match[0] == "免收费" and any(match.start() - 8 < one.start < match.start() for one in self.numbers):
                continue
            if _AIM.search(self.folded, max(self.start, match.start() - 24), match.start()):
                continue
            if limit <= match.end() - 1 or (
                self.section in _PROBLEM_SECTIONS
                and not _OF_THE_YEAR.match(match[0] + self.folded[match.end() : limit])
            ):
                continue
            things = _things_in(self.folded[match.start() : limit], match.start())
            for thing in things:
                self.add(thing.name, (thing.start, thing.end), (match.start(), limit))
            if things:
                self.covered = limit
                self.taken.append((match.start(), limit))

    def _scope(self, match: re.Match[str]) -> int:
        """Where what a denial denies ends; -1 where the denied thing has a number of its own."""
        stop = _CLAUSE_END.search(self.folded, match.end(), self.end)
        limit = stop.start() if stop else self.end
        inside = [number.start for number in self.numbers if match.start() < number.start < limit]
        if not inside:
            return limit
        comma = max(self.folded.rfind(sign, match.end(), min(inside)) for sign in ",、")
        return comma if comma > 0 else -1

    def nils(self) -> None:
        """零投诉 and the like."""
        for match in _NIL.finditer(self.folded, self.start, self.end):
            for thing in _things_in(match[1], match.start(1))[:1] or [_Thing("other", match[1], *match.span(1))]:
                self.add(thing.name, (thing.start, thing.end), match.span())

    def none_after(self) -> None:
        """Zeros said of what stands before."""
        words = self.folded[self.start : self.end]
        if self.section in _PROBLEM_SECTIONS and not _OF_REQUESTS.search(words):
            return
        for match in _NONE_AFTER.finditer(self.folded, self.start, self.end):
            if any(a <= match.start() < b for a, b in self.taken):
                continue
            floor = max((b for _, b in self.taken if b <= match.start()), default=self.start)
            left = _LEFT_END.split(self.folded[floor : match.start() + 1])[-1]
            offset = match.start() + 1 - len(left)
            if any(offset <= number.start and number.end <= match.start() for number in self.numbers):
                continue
            for thing in _things_in(self.folded[offset : match.end()], offset):
                self.add(thing.name, (thing.start, thing.end), (offset, match.end()))
            self.taken.append((offset, match.end()))


def _headed(before: str, section: str) -> tuple[str, ...]:
    """What a bare 无 denies: the things that the heading before it names, else those that its section is of."""
    head = before.rstrip().rpartition("\n")[2]
    if section == "fees" and "收费" in head and "减免" in head:
        return ("fees", "fees")
    if section == "table.disputes" and "申诉" in head:
        return ("reconsiderations", "lawsuits", "other")
    return _SECTION_ZERO.get(section, ())


def find_negations(
    folded: str, sentence: tuple[int, int], index: int, section: str, numbers: list[Mention]
) -> list[Mention]:
    """The zeros that a sentence says in words, as mentions with the value 0.

    `numbers` are the sentence's mentions: a denial of something with a number of its own is none.
    """
    words = folded[sentence[0] : sentence[1]]
    finder = _Finder(folded, sentence, index, section, numbers)
    if len(words) < 16 and _BARE.fullmatch(words):
        place = sentence[0] + len(words) - len(words.lstrip())
        for name in _headed(folded[max(0, sentence[0] - 40) : sentence[0]], section):
            finder.add(name, (place, place), (place, sentence[1]))
        return finder.found
    if _SIGNS.search(words):
        finder.nils()
        finder.denials()
        finder.none_after()
    return finder.found
