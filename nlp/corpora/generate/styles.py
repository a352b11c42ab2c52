"""How one report numbers its chapters, subsections and items, punctuates, and arranges problems and measures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import Final

from .writing import Hand, chinese

_ORDINALS: Final = ("首先，", "其次，", "再次，", "最后，")
_CHAPTERS: Final = {
    "cn": "{c}、", "cn.": "{c}.", "cn ": "{c} ", "cn、 ": "{c}、 ", "part": "第{c}部分 ", "part、": "第{c}部分、",
    "cnp": "（{c}）", "ar": "{n}、", "ar.": "{n}.", "none": "",
}  # fmt: skip
_SUBS: Final = {
    "cnp": "（{c}）", "cnp half": "({c})", "cnp、": "（{c}）、", "cnp sign": "{s}", "ar.": "{n}.", "ar、": "{n}、",
    "ar. ": "{n}. ", "arp": "（{n}）", "circ": "{o}", "bul": "●", "none": "",
}  # fmt: skip
_ITEMS: Final = {
    "shi": "{c}是", "shi、": "{c}是，", "shi:": "{c}是：", "di": "第{c}，", "ar.": "{n}.", "ar、": "{n}、",
    "ar. ": "{n}. ", "ar)": "{n})", "arp": "（{n}）", "cnp": "（{c}）", "cnp half": "({c})", "circ": "{o}",
    "ordinal": "{f}", "bul": "●", "none": "",
}  # fmt: skip
_RARE: Final = {"circ": 0.2, "bul": 0.2, "none": 0.5}
_FAMILY: Final = re.compile(r"[a-z]+")
_ARRANGEMENTS: Final = {
    "two lists": 3, "one paragraph": 1, "alternating": 1, "unmarked": 1, "merged heading": 1,
}  # fmt: skip


def marker(pattern: str, number: int) -> str:
    """The marker with this number; ordinals after the fourth have none."""
    circled = chr(0x2460 + number - 1) if number <= 20 else f"{number}."
    sign = chr(0x3220 + number - 1) if number <= 10 else f"（{chinese(number)}）"
    ordinal = _ORDINALS[number - 1] if number <= len(_ORDINALS) else "此外，"
    return pattern.format(c=chinese(number), n=number, o=circled, s=sign, f=ordinal)


@dataclass(slots=True)
class Style:
    """The habits of one report. `chapter`, `sub` and `item` are patterns for `marker`."""

    hand: Hand
    chapter: str
    sub: str
    item: str
    run_in: str
    arrangement: str
    boilerplate: float
    half_width: bool
    one_line: bool
    slip: float

    @classmethod
    def draw(cls, random: Random) -> Style:
        """Habits that go together: no two kinds of numbers of one report look the same."""
        chapter = random.choices(tuple(_CHAPTERS), (30, 3, 2, 2, 3, 1, 2, 3, 2, 3))[0]
        subs = [n for n in _SUBS if _family(n) != _family(chapter)]
        sub = random.choices(subs, [_RARE.get(_family(n), 1.0) * (4 if n == "cnp" else 1) for n in subs])[0]
        items = [n for n in _ITEMS if _family(n) not in (_family(sub), _family(chapter)) or n == "none"]
        item = random.choice((*items, "shi", "shi", "shi", "shi"))
        return cls(
            hand=Hand.draw(random),
            chapter=_CHAPTERS[chapter],
            sub=_SUBS[sub],
            item=_ITEMS[item],
            run_in=random.choices(("。", "：", "own line", " "), (5, 2, 5, 1))[0],
            arrangement=random.choices(tuple(_ARRANGEMENTS), tuple(_ARRANGEMENTS.values()))[0],
            boilerplate=random.choice((0.1, 0.4, 0.8)),
            half_width=random.random() < 0.12,
            one_line=random.random() < 0.5,
            slip=0.08,
        )

    def numbered(self, pattern: str, number: int, random: Random) -> str:
        """A marker, now and then with the wrong number or none, as in real reports."""
        drawn = random.random()
        if pattern and drawn < self.slip / 4 and number > 1:
            number -= 1
        return marker(pattern, number)


def _family(name: str) -> str:
    match = _FAMILY.match(name)
    return match[0] if match else name


_TO_FULL: Final = re.compile(
    r"(?<=[\u4e00-\u9fff”》）)%％])[,;:?!]|\((?=[^()]*[\u4e00-\u9fff][^()]*\))|(?<=[\u4e00-\u9fff”》])\)"
)
_FULL: Final = str.maketrans(",;:?!()", "，；：？！（）")
_HALF: Final = str.maketrans("，；：？！（）％", ",;:?!()%")


def full_width(text: str) -> str:
    """Chinese punctuation, character for character."""
    return _TO_FULL.sub(lambda m: m[0].translate(_FULL), text)


def half_width(text: str) -> str:
    """Half-width punctuation as some offices type it, character for character."""
    return text.translate(_HALF)
