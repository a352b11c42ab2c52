"""Which mention is a part of which: by brackets, colons and 其中, and by arithmetic where nothing is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .count_lexicon import ITEM_UNITS
from .count_mentions import Mention
from .count_subjects import piece_before

_TOKEN: Final = re.compile(
    r"""(?P<open>\()|(?P<close>\))|(?P<semi>;)|(?P<colon>:)
      | (?P<part>其中|包括|包含|(?<!不)含(?!义|量|糊)|分别(?:为|是)?|具体(?:为|是|如下)?|(?:涵盖|涉及)(?=[^,;:]*$))""",
    re.VERBOSE,
)
_REOPENS: Final = re.compile(r"[\s,]*(?:其中|分别|具体|按|包括|从)")
_LIST_COLON: Final = re.compile(r"其中|如下|具体|分别|包括")
_TOTAL: Final = re.compile(r"(?:共计|合计|总计|总共|累计|共)[^,。;]{0,8}$")
_NOT_PARTS: Final = frozenset(("shares", "fees", "views", "followers"))
_SPECIFIC_OUTCOME: Final = re.compile(
    r"公开|无法提供|不予|其他|其它|部分|不存在|不掌握|非本机关|告知|补正|撤|驳回|重复|提供"
)
# How far back a whole may stand, in mentions, and how long a list of parts may be.
_REACH: Final = 6
_LONGEST_LIST: Final = 40


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


def family(indicator: str) -> str:
    """The stem of an indicator: parts and wholes share it."""
    return indicator.split(".")[0]


def compatible(parent: Mention, part: Mention) -> bool:
    """Whether one mention may be part of another, by value, unit and indicator."""
    if "negation" in (parent.stated, part.stated) or parent.value is None or part.value is None:
        return False
    if part.value > parent.value or parent.value == 0:
        return False
    if part.indicator in _NOT_PARTS or parent.indicator in ("shares", "fees"):
        return part.indicator == parent.indicator == "views"
    same_unit = part.unit == parent.unit
    if not part.indicator or not parent.indicator or family(part.indicator) == family(parent.indicator):
        return same_unit or bool(part.indicator) or (part.unit in ITEM_UNITS and parent.unit in ITEM_UNITS)
    return same_unit and (not part.sure or not parent.sure or family(parent.indicator) == "disclosed")


class _Reader:
    """Reads the mentions of a report in order and gives each the whole that the text names."""

    def __init__(self) -> None:
        self.frames: list[_Frame] = []
        self.earlier: list[Mention] = []

    def read(self, mention: Mention) -> None:
        """Sets the parent of the next mention."""
        previous = self.earlier[-1] if self.earlier else None
        if previous is None or previous.sentence != mention.sentence:
            reopens = previous is not None and mention.sentence - previous.sentence == 1
            if not (reopens and _REOPENS.match(mention.before)):
                self.earlier = []
            self.frames = []
            previous = None
        self._follow(mention, previous)
        self._place(mention)
        self.earlier.append(mention)

    def _follow(self, part: Mention, previous: Mention | None) -> None:
        """Opens and closes lists as the text before `part` says."""
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
            else:
                self._open_part(part)

    def _open_part(self, part: Mention) -> None:
        """At 其中 and the like, opens a list of the nearest mention that `part` fits into."""
        top = self.frames[-1] if self.frames else None
        if top and top.kind == "bracket" and top.parent and not top.total:
            return
        for whole in reversed(self.earlier[-_REACH:]):
            # A part of a list that is closed by now heads no list of its own.
            closed = whole.parent is not None and all(frame.parent is not whole.parent for frame in self.frames)
            if whole.section == part.section and not closed and compatible(whole, part):
                if top is None or top.parent is not whole:
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
            if compatible(whole, part) and frame.total + float(part.value or 0) <= float(whole.value or 0):
                adopt(whole, part)
                frame.total += float(part.value or 0)
                return
            stays = not compatible(whole, part) and not fresh and not frame.complete
            if frame.kind == "bracket" or stays:
                return
            self.frames.pop()


def adopt(whole: Mention, part: Mention) -> None:
    """Makes one mention a part of another."""
    part.parent = whole
    whole.children.append(part)


def find_parents(mentions: list[Mention]) -> None:
    """Sets `parent` of the mentions of a report, in order of the text."""
    numbers = [one for one in mentions if one.stated == "number"]
    reader = _Reader()
    for mention in numbers:
        reader.read(mention)
    _add_up([one for one in numbers if one.value is not None])


def _add_up(numbers: list[Mention]) -> None:
    """Finds totals by arithmetic: two or more neighbours of a sentence that sum to the one before or after them."""
    for place, total in enumerate(numbers):
        if total.children or not total.value or total.indicator in _NOT_PARTS:
            continue
        _sum_run(total, numbers[place + 1 : place + 1 + _LONGEST_LIST])
        if not total.children and _TOTAL.search(piece_before(total)):
            _sum_run(total, numbers[max(0, place - _LONGEST_LIST) : place][::-1])


def _sum_run(total: Mention, run: list[Mention]) -> None:
    """Makes the first mentions of `run` parts of `total` if they add up to it."""
    parts: list[Mention] = []
    left = float(total.value or 0)
    for part in run:
        if part.sentence != total.sentence:
            return
        if part.parent is not None and part.parent in parts:
            continue
        apart = total.channel and part.channel and total.channel != part.channel
        if part.parent is not None or apart or not compatible(total, part):
            return
        parts.append(part)
        left -= float(part.value or 0)
        if abs(left) < 1e-9 and sum(bool(one.value) for one in parts) > 1:
            for one in parts:
                adopt(total, one)
            return


def outcome_parents(mentions: list[Mention]) -> None:
    """Gives outcomes of requests the stated total of answers of their section, else that of requests received."""
    received: Mention | None = None
    answered: Mention | None = None
    for mention in mentions:
        if mention.stated != "number" or mention.value is None:
            continue
        if mention.indicator == "requests.received" and mention.parent is None:
            received, answered = mention, None
        if mention.indicator != "requests.answered":
            continue
        specific = _SPECIFIC_OUTCOME.search(piece_before(mention)) is not None
        whole = answered if specific and answered is not None else received
        if mention.parent is None and whole is not None and _covers(whole, mention):
            mention.parent = whole
        if not specific and mention.parent in (None, received):
            answered = mention


def _covers(whole: Mention, part: Mention) -> bool:
    """Whether an outcome lies near enough to a total, and is less: an equal total has no parent."""
    near = part.sentence - whole.sentence <= 3 and part.section == whole.section
    return near and whole.value is not None and part.value is not None and part.value < whole.value
