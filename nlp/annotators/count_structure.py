"""Which mention is a part of which: by brackets, colons and 其中, and by arithmetic where nothing is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .count_mentions import Mention
from .count_subjects import piece_before

_TOKEN: Final = re.compile(r"(?P<open>\()|(?P<close>\))|(?P<semi>;)|(?P<part>其中|包括|包含|(?<!不)含(?!义|量|糊)|分别(?:为|是)?|具体(?:为|是|如下)?|分别|(?:涵盖|涉及)(?=[^,;:]*$))|(?P<colon>:)")
_REOPENS: Final = re.compile(r"^[\s,]*(?:其中|分别|具体|按|包括|从)")
_TOTAL: Final = re.compile(r"(?:共计|合计|总计|总共|累计|共)[^,。;]{0,8}$")
_NOT_PARTS: Final = frozenset(("shares", "fees", "views", "followers"))
_SPECIFIC_OUTCOME: Final = re.compile(r"公开|无法提供|不予|其他|其它|部分|不存在|不掌握|非本机关|告知|补正|撤|驳回|重复|提供")


@dataclass(slots=True)
class _Frame:
    """An open list of parts; `parent` is None for a bracket that opens none."""

    kind: str
    parent: Mention | None
    total: float = 0.0


def family(indicator: str) -> str:
    """The stem of an indicator: parts and wholes share it."""
    return indicator.split(".")[0]


def compatible(parent: Mention, part: Mention) -> bool:
    """Whether one mention may be part of another, by unit and indicator."""
    if "negation" in (parent.stated, part.stated) or part.indicator in _NOT_PARTS or parent.indicator in ("shares", "fees"):
        return part.indicator == parent.indicator == "views"
    if parent.value is None or part.value is None or part.value > parent.value or parent.value == 0:
        return False
    if not part.indicator or not parent.indicator or family(part.indicator) == family(parent.indicator):
        return part.unit == parent.unit or bool(part.indicator)
    return part.unit == parent.unit and not (part.sure and parent.sure) or (
        part.unit == parent.unit and family(parent.indicator) == "disclosed"
    )


def _antecedent(part: Mention, earlier: list[Mention]) -> Mention | None:
    """The nearest earlier mention that `part` may be a part of."""
    for candidate in reversed(earlier[-6:]):
        if candidate.section == part.section and part.sentence - candidate.sentence <= 1 and compatible(candidate, part):
            return candidate
    return None


def _apply_link(link: str, part: Mention, previous: Mention | None, earlier: list[Mention], frames: list[_Frame]) -> None:
    """Opens and closes frames as the text between two mentions says."""
    for token in _TOKEN.finditer(link):
        lead = link[: token.start()].strip()
        if token["open"]:
            direct = previous is not None and not lead.strip("余多左右以上 ")
            frames.append(_Frame("bracket", previous if direct else None))
        elif token["close"]:
            while frames and frames.pop().kind != "bracket":
                pass
        elif token["semi"]:
            _close_part(frames)
        elif token["colon"]:
            if previous is not None and (not lead or re.search(r"其中|如下|具体|分别|包括", lead)) and not (frames and frames[-1].kind == "part" and re.search("其中", lead)):
                frames.append(_Frame("colon", previous))
        elif not (frames and frames[-1].kind == "bracket" and frames[-1].parent and not frames[-1].total):
            parent = _antecedent(part, earlier)
            if parent is not None and (not frames or frames[-1].parent is not parent):
                frames.append(_Frame("part", parent))


def _close_part(frames: list[_Frame]) -> None:
    """At a semicolon, ends the innermost 其中 that lies inside another list, or that is complete."""
    if frames and frames[-1].kind == "part":
        top = frames[-1]
        inner = any(frame.parent is not None for frame in frames[:-1])
        if inner or (top.parent is not None and top.parent.value is not None and top.total >= top.parent.value):
            frames.pop()


def _place(part: Mention, frames: list[_Frame], fresh: bool) -> None:
    """Gives a mention the parent of the innermost open list that has room for it."""
    while frames:
        frame = frames[-1]
        if frame.parent is None:
            return
        value, whole = part.value, frame.parent.value
        fits = compatible(frame.parent, part) and value is not None and whole is not None
        if fits and value is not None and whole is not None and frame.total + value <= whole * 1.0001:
            part.parent = frame.parent
            frame.parent.children.append(part)
            frame.total += value
            return
        if frame.kind == "bracket" or not fits and not fresh and whole is not None and frame.total < whole:
            return
        frames.pop()


def find_parents(mentions: list[Mention]) -> None:
    """Sets `parent` of the mentions of a report, in order of the text."""
    frames: list[_Frame] = []
    earlier: list[Mention] = []
    previous: Mention | None = None
    for mention in mentions:
        if mention.stated == "negation":
            continue
        if previous is None or previous.sentence != mention.sentence:
            keep = previous is not None and mention.sentence - previous.sentence == 1 and _REOPENS.match(mention.before)
            frames = []
            if not keep:
                earlier = [one for one in earlier if mention.sentence - one.sentence <= 1]
            _apply_link(mention.before, mention, None, earlier if keep else [], frames)
        else:
            _apply_link(mention.before, mention, previous, earlier, frames)
        _place(mention, frames, fresh=not frames or not frames[-1].total)
        earlier.append(mention)
        previous = mention
    _add_up(mentions)


def _add_up(mentions: list[Mention]) -> None:
    """Finds totals by arithmetic: two or more neighbours of a sentence that sum to the one before or after them."""
    numbers = [one for one in mentions if one.stated == "number" and one.value is not None]
    for place, total in enumerate(numbers):
        if total.children or not total.value or total.indicator in _NOT_PARTS:
            continue
        _sum_run(total, [one for one in numbers[place + 1 : place + 40]])
        if not total.children and _TOTAL.search(piece_before(total)):
            _sum_run(total, list(reversed(numbers[max(0, place - 30) : place])))


def _sum_run(total: Mention, run: list[Mention]) -> None:
    parts: list[Mention] = []
    amount = 0.0
    for part in run:
        if part.sentence != total.sentence or part.parent is not None or not compatible(total, part):
            if part.parent is not None and part.parent in parts:
                continue
            break
        parts.append(part)
        amount += float(part.value or 0)
        if abs(amount - float(total.value or 0)) < 1e-9 and sum(bool(one.value) for one in parts) > 1:
            for one in parts:
                one.parent = total
                total.children.append(one)
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
        elif mention.indicator == "requests.answered":
            specific = _SPECIFIC_OUTCOME.search(piece_before(mention)) is not None
            if mention.parent is None:
                whole = answered if specific and answered is not None else received
                near = whole is not None and mention.sentence - whole.sentence <= 3 and mention.section == whole.section
                if near and whole is not None and whole.value is not None and mention.value < whole.value:
                    mention.parent = whole
            if not specific and (mention.parent is None or mention.parent is received):
                answered = mention
