"""New writings of numbers: thousands commas, full-width digits, Chinese numerals, 万, and words that make inexact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import Final

Value = int | float
_FULL: Final = str.maketrans("0123456789.,%", "０１２３４５６７８９．，％")
_CN: Final = "零一二三四五六七八九"
_PLACES: Final = ((1000, "千"), (100, "百"), (10, "十"))
_MEASURED: Final = frozenset("个次条件场期篇名人份处家项封幅块张本期起台支座间")


def chinese(value: int) -> str:
    """0 to 9999 in Chinese numerals as prose writes them: 十二, 一百二十一, 两千零三."""
    if value < 10:
        return _CN[value]
    words, gap = "", False
    for size, sign in _PLACES:
        digit, value = divmod(value, size)
        if digit:
            words += ("零" if gap and words else "") + ("两" if digit == 2 and size == 1000 else _CN[digit]) + sign
            gap = False
        elif words:
            gap = True
    if value:
        words += ("零" if gap else "") + _CN[value]
    return words[1:] if words.startswith("一十") else words


def in_wan(value: int) -> str | None:
    """12000 as 1.2万; None where that takes more than two decimals or the number is under 万."""
    if value < 10_000 or value % 100:
        return None
    return f"{value / 10_000:.2f}".rstrip("0").rstrip(".") + "万"


@dataclass(frozen=True, slots=True)
class Hand:
    """How one report writes its numbers; each field is a probability."""

    comma: float
    full: float
    chinese: float
    wan: float
    inexact: float

    @classmethod
    def draw(cls, random: Random) -> Hand:
        """Most reports write plain digits, some have a habit."""
        habit = random.random()
        return cls(
            comma=0.7 if habit < 0.12 else 0.02,
            full=0.9 if 0.12 <= habit < 0.2 else 0.01,
            chinese=0.5 if 0.2 <= habit < 0.28 else 0.04,
            wan=random.choice((0.2, 0.9)),
            inexact=random.choice((0.02, 0.1, 0.3)),
        )

    def write(self, value: Value, old: str, unit: str, random: Random) -> str:
        """`value` in this hand, where it stood as `old` before `unit`."""
        if isinstance(value, float):
            return self._width(f"{value:.{decimals(old)}f}", random)
        small = value <= 10 or random.random() < 0.4
        if value < 1000 and small and unit[:1] in _MEASURED and random.random() < self._chinese(old):
            return "两" if value == 2 else chinese(value)
        if (words := in_wan(value)) and random.random() < (0.95 if "万" in old else self.wan):
            return self._width(words, random)
        comma = value >= 1000 and random.random() < (0.6 if re.search("[,，]", old) else self.comma)
        return self._width(f"{value:,}" if comma else str(value), random)

    def _chinese(self, old: str) -> float:
        return 0.8 if re.fullmatch(r"[一二两三四五六七八九十百千零〇]+", old) else self.chinese

    def _width(self, words: str, random: Random) -> str:
        return words.translate(_FULL) if random.random() < self.full else words


def decimals(number: str) -> int:
    """How many decimals a number has as it is written."""
    return len(number.replace("．", ".").partition(".")[2].rstrip("万亿"))


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that make a number inexact: before it, behind it, or behind its unit."""

    before: str = ""
    after: str = ""
    behind_unit: str = ""
    qualifier: str = "approx"
    rounded: bool = True


DOUBTS: Final = (
    Doubt(before="约", rounded=False),
    Doubt(before="近"),
    Doubt(after="余"),
    Doubt(after="余"),
    Doubt(after="多"),
    Doubt(behind_unit="左右"),
    Doubt(before="大约"),
    Doubt(before="超过", qualifier="at_least"),
    Doubt(before="超", qualifier="at_least"),
    Doubt(before="逾", qualifier="at_least"),
    Doubt(before="不少于", qualifier="at_least"),
    Doubt(behind_unit="以上", qualifier="at_least"),
    Doubt(before="突破", qualifier="at_least"),
    Doubt(before="不到", qualifier="at_most"),
)


def rounded(value: int) -> int:
    """The number as people say it when it is not exact: one or two leading digits."""
    if value < 10:
        return 10
    size = int(10 ** (len(str(value)) - (1 if value < 1000 else 2)))
    return max(size, value // size * size)
