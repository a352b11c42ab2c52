"""Which mention is a part of which, as the text says it: by brackets, colons, list lines, 其中 and 按…分."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .count_mentions import Mention
from .count_subjects import phrase_after, piece_before
from .count_sums import add_up, adopt, by_share, compatible, family, sum_over_sentences

_TOKEN: Final = re.compile(
    r"""(?P<open>\()|(?P<close>\))|(?P<semi>;)|(?P<colon>:)
      | (?P<group>按[^,。;:]{1,12}?(?:划?分类?|统计|区分)(?:来?看)?|从[^,。;:]{2,16}?(?:来?看|上看|划分|分类|分(?=[,:]))
        |(?:(?:主动|已|全年)公开|发布)的?(?:政府|各类)?信息(?:内容)?(?:当?中|里)|公开的?信息中(?=,)
        |(?:答复|办理|处理)(?:件|结果|情况)?中|(?:上述|以上|这些|所有|已经?答复的?)[^,。;:]{0,8}中(?!心)
        |(?<=件)(?:行政)?(?:复议|诉讼|案件)[^,。;:]{0,4}中(?!心)|(?<![公开提请])申请(?:件|人)?中(?!心))
      | (?P<part>其中|包括|包含|(?<!不)含(?!义|量|糊)|分别(?:为|是)?|具体(?:为|是|如下)?|(?:涵盖|涉及)(?=[^,;:]*$))""",
    re.VERBOSE,
)
_REOPENS: Final = re.compile(r"[\s,]*(?:其中|分别|具体|包括)")
# Words at a sentence's end that announce its parts on the lines that follow.
_LEADS_ON: Final = re.compile(r"(?:其中|具体(?:为|如下|是|情况)?|如下|包括|分别(?:为|是)?|按[^,。;:]{1,10}分)\s?:?\s*$")
_MARKED: Final = re.compile(r"\s*(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:[.、)]|是)|[“\"①-⑳●◆■·•—-])")
# What a grouping divides, by its words: the wholes to look for, in order of preference.
_ANY_GROUP: Final = ("disclosed", "requests", "inquiries")
_GROUPED: Final = (
    (re.compile("答复|办理|处理"), (("requests.answered",), ("requests.received",))),
    (re.compile("申请"), (("requests.received",),)),
    (re.compile("复议|诉讼|案件"), (("reconsiderations", "lawsuits"),)),
    (re.compile("信息"), (("disclosed",),)),
)
_LIST_COLON: Final = re.compile(r"其中|如下|具体|分别|包括")
_APPLICANTS: Final = re.compile(r"自然人|法人|公民|企业|当面|信函|网[上络]|邮件|邮寄|传真|在线|平台申请|组织")
_OUTCOMES: Final = re.compile(
    r"同意公开|予以公开|不予|部分公开|不存在|无法提供|不掌握|不属于|其他处理|非政府信息|按期|按时"
)
_SAME_KIND: Final = frozenset(("lawsuits", "reconsiderations", "inquiries", "fees", "other"))
_CASE_END: Final = re.compile(
    r"(?:一审|二审|结果|已)?(?:败诉|胜诉|维持|纠正|驳回|撤诉|撤销|撤回|审结|和解|终止|确认违法|被纠正)[^,。;]{0,6}$"
)
_REPLIED: Final = re.compile(r"^[,、并中]?[^,。;]{0,6}(?:答复|办结|回复|采纳|转办|交办|处理|解决)[^,。;]{0,4}$")
_CASE_ENDED: Final = re.compile(
    r"\s?(?:行政)?(?:复议|诉讼)?(?:案件)?[^,。;]{0,4}(?:被(?:纠正|撤销|维持|驳回)|败诉|胜诉)"
)
_SENT_BACK: Final = re.compile(r"退回")
_PAID: Final = re.compile(r"实际收取|实收|计$|收取")
# How far back a whole may stand, in mentions and sentences, and how long a list of parts may be.
_REACH: Final = 6
_SENTENCES: Final = 3


@dataclass(slots=True)
class _Frame:
    """An open list of parts: a bracket, what follows a colon, or what follows 其中. A bracket may open none."""

    kind: str
    parent: Mention | None
    total: float = 0.0

    @property
    def complete(self) -> bool:
        whole = self.parent.value if self.parent else None
        return whole is not None and self.total >= whole


def _run_sums(numbers: Sequence[Mention], place: int) -> list[float]:
    """What a mention and those of its unit that follow come to, by each semicolon and by the sentence's end.

    What stands in brackets or after a further 其中 is left out.
    """
    first, total, sums = numbers[place], 0.0, []
    for mention in numbers[place:]:
        if mention.sentence != first.sentence:
            break
        if mention is not first:
            if ";" in mention.before:
                sums.append(total)
            if ("(" in mention.before and ")" not in mention.before) or "其中" in mention.before:
                continue
        if mention.unit == first.unit and mention.indicator != "shares":
            total += float(mention.value or 0)
    return [*sums, total]


class _Reader:
    """Reads the mentions of a report in order and gives each the whole that the text names."""

    def __init__(self, numbers: Sequence[Mention], words: Sequence[str]) -> None:
        self.numbers = numbers
        self.words = words
        self.frames: list[_Frame] = []
        self.earlier: list[Mention] = []
        self.place = 0

    def read_all(self) -> None:
        """Sets the parents of all mentions."""
        for place, mention in enumerate(self.numbers):
            self.place = place
            self._read(mention)

    def _read(self, mention: Mention) -> None:
        previous = self.earlier[-1] if self.earlier else None
        fresh = previous is None or previous.sentence != mention.sentence
        if fresh and previous is not None:
            self._cross(previous, mention)
        self._follow(mention, None if fresh else previous, fresh)
        self._place(mention)
        if mention.parent is None and not fresh:
            self._follows_up(mention)
        self.earlier.append(mention)

    def _cross(self, previous: Mention, part: Mention) -> None:
        """What stays open from one sentence into the next."""
        if previous.section != part.section and not (
            previous.section.startswith("overview") and part.section.startswith("overview")
        ):
            self.earlier, self.frames = [], []
            return
        between = [previous.after, *self.words[previous.sentence + 1 : part.sentence]]
        near = part.sentence - previous.sentence <= _SENTENCES
        if near and previous.after.rstrip().endswith(";"):
            self._at_semicolon()
        elif not (near and _MARKED.match(part.before) and self.frames and self.frames[-1].kind == "list"):
            self.frames = []
        if near and any(_LEADS_ON.search(tail) for tail in between):
            self._open_list(part)

    def _open_list(self, part: Mention) -> None:
        whole = self._whole_for(part, self.earlier[-_REACH:])
        if whole is not None:
            self.frames = [_Frame("list", whole)]

    def _follow(self, part: Mention, previous: Mention | None, fresh: bool) -> None:
        """Opens and closes lists as the text before `part` says."""
        reopens = fresh and _REOPENS.match(part.before) is not None
        for token in _TOKEN.finditer(part.before):
            lead = part.before[: token.start()].strip()
            if token["open"]:
                direct = previous is not None and not lead.strip("余多左右以上 ")
                self.frames.append(_Frame("bracket", previous if direct else None))
            elif token["close"]:
                while self.frames and self.frames.pop().kind != "bracket":
                    pass
            elif token["semi"]:
                self._at_semicolon()
            elif token["colon"]:
                after_part = bool(self.frames) and self.frames[-1].kind == "part" and "其中" in lead
                if previous is not None and not after_part and (not lead or _LIST_COLON.search(lead)):
                    self.frames.append(_Frame("colon", previous))
            elif token["group"]:
                self._open_group(part, token["group"])
            else:
                self._open_part(part, reopens)

    def _open_part(self, part: Mention, reopens: bool) -> None:
        """At 其中 and the like, opens a list of the nearest mention that `part` fits into."""
        top = self.frames[-1] if self.frames else None
        if top and top.kind == "bracket" and top.parent and not top.total:
            return
        if top and top.kind == "list" and not top.total:
            return
        floor = part.sentence - (_SENTENCES if reopens else 0)
        whole = self._whole_for(part, [one for one in self.earlier[-2 * _REACH :] if one.sentence >= floor])
        if whole is not None and (top is None or top.parent is not whole):
            self.frames.append(_Frame("part", whole))

    def _whole_for(self, part: Mention, candidates: Sequence[Mention]) -> Mention | None:
        """The nearest candidate that `part` fits into, but rather one that the run of parts adds up to."""
        # A part of a list that is closed by now heads no list of its own.
        open_now = {id(frame.parent) for frame in self.frames}
        fits = [
            whole
            for whole in reversed(candidates)
            if (whole.parent is None or id(whole.parent) in open_now or whole.sentence < part.sentence)
            and compatible(whole, part, said=True)
        ]
        if not fits:
            return None
        piece = piece_before(part)
        if _APPLICANTS.search(piece) and not _OUTCOMES.search(piece):
            fits = [one for one in fits if one.indicator == "requests.received"] or fits
        sums = _run_sums(self.numbers, self.place)
        return next((one for one in fits if one.value in sums), fits[0])

    def _open_group(self, part: Mention, words: str) -> None:
        """At 按…分 and 在公开的信息中, opens a new list of a whole that stands further back."""
        while self.frames and self.frames[-1].kind != "bracket":
            self.frames.pop()
        wanted = next((names for sign, names in _GROUPED if sign.search(words)), (_ANY_GROUP,))
        for name in wanted:
            behind = self.earlier[-4 * _REACH :]
            roots = [one for one in behind if one.parent is None and one.indicator.startswith(name)]
            whole = self._whole_for(part, roots)
            if whole is not None:
                self.frames.append(_Frame("part", whole))
                return

    def _at_semicolon(self) -> None:
        """A semicolon ends the innermost 其中 where that lies inside another list, or is complete."""
        if self.frames and self.frames[-1].kind == "part":
            inner = any(frame.parent is not None for frame in self.frames[:-1])
            if inner or self.frames[-1].complete:
                self.frames.pop()

    def _place(self, part: Mention) -> None:
        """Gives a mention the parent of the innermost open list that has room for it."""
        fresh = not self.frames or not self.frames[-1].total
        while self.frames:
            frame = self.frames[-1]
            whole = frame.parent
            if whole is None:
                return
            fits = compatible(whole, part, said=True)
            if fits and frame.total + float(part.value or 0) <= float(whole.value or 0):
                adopt(whole, part)
                frame.total += float(part.value or 0)
                return
            stays = not fits and not fresh and not frame.complete
            if frame.kind == "bracket" or stays:
                return
            self.frames.pop()

    def _follows_up(self, part: Mention) -> None:
        """Outcomes of cases and messages, and money paid, are parts of what came in though no word says so."""
        piece = piece_before(part)
        ends = _CASE_END if family(part.indicator) in ("lawsuits", "reconsiderations") else _REPLIED
        ends = {"fees": _PAID, "other": _SENT_BACK}.get(part.indicator, ends)
        ended = ends is _CASE_END and _CASE_ENDED.match(part.after)
        if part.indicator not in _SAME_KIND or not (ended or (ends.search(piece) and not phrase_after(part))):
            return
        for whole in reversed(self.earlier[-_REACH:]):
            if whole.sentence != part.sentence:
                return
            if whole.indicator == part.indicator and whole.unit == part.unit and whole.parent is None:
                if (
                    compatible(whole, part)
                    and (whole.value or 0) > (part.value or 0)
                    and not ends.search(piece_before(whole))
                ):
                    adopt(whole, part)
                return


def find_parents(mentions: list[Mention], words: Sequence[str]) -> None:
    """Sets `parent` of the mentions of a report, in order of the text; `words` are its folded sentences."""
    numbers = [one for one in mentions if one.stated == "number"]
    _Reader(numbers, words).read_all()
    numbers = [one for one in numbers if one.value is not None]
    by_share(numbers)
    add_up(numbers)
    sum_over_sentences(numbers)
