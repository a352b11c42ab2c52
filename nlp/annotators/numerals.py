"""Numbers in Chinese prose: ASCII, full-width and Chinese numerals, alone or mixed, with what makes them inexact.

Chinese numerals are read by cn2an (MIT, "normal" mode), which passes the round trips of the tests once 廿 and 卅 are
written out; what it refuses, and what means no one number (数十, 三四), gets the value None. Digits, thousands, 万 and 亿
after digits, percentages, fractions and ranges are read here: cn2an's "smart" mode knows only some of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

import cn2an  # type: ignore[import-untyped]

Value = int | float

_DIGITS: Final = "零〇一二三四五六七八九两"
_NUMERAL: Final = _DIGITS + "十百千万亿廿卅"
# Full-width forms and the ideographic space have an ASCII twin of the same length.
_HALF: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_LONG: Final = str.maketrans({"两": "二", "〇": "零", "兩": "二", "萬": "万", "億": "亿"})
_SCALE: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_DIGIT_OF: Final = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "十": 10}

_NUMBER: Final = re.compile(
    rf"""
    (?P<percent>百分之(?P<share>\d+(?:\.\d+)?|[{_NUMERAL}]+(?:点[{_DIGITS}]+)?))
  | (?P<fraction>(?<![\d/])\d{{1,3}}/\d{{1,3}}(?![\d/])|(?P<below>[{_NUMERAL}]+)分之(?P<above>[{_NUMERAL}]+))
  | (?P<digits>
        (?:\d{{1,3}}(?:,\d{{3}})+(?![\d,]\d) | \d+)(?:\.\d+)?
    )
    (?P<vague_digits>[多余])?
    (?P<scale>\s?(?:[十百千]?[万亿]|[千百](?![\u4e00-\u9fff]*[校审])))?
    (?P<rest>(?<=[万亿千])[{_DIGITS}\d][{_NUMERAL}\d]*(?=[千百条件次人份篇]))?
  | (?P<chinese>[数几]?[{_NUMERAL}]+(?:[多余几](?=[万亿])[万亿])?)
    """,
    re.VERBOSE,
)
_AFTER: Final = re.compile(r"\s?([余多]|\+|几(?=[条件次人名个份篇场家期]))(?![一-龥]?边)")
_RANGE: Final = re.compile(r"\s?(?:[至到~～—–-]{1,2})\s?$")
_VAGUE_PAIR: Final = re.compile(r"(?:一二|二三|两三|三四|三五|四五|五六|六七|七八|八九)")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    `start` and `end` are character offsets, without a following unit; 万 and 亿 lie inside, the word that makes the
    number inexact (余, 多, +) too. `value` is None where the words give no one number (数十) or cannot be read.
    `qualifier` is a label of `labels.QUALIFIERS`, from the number's own words alone. `kind` is `digits`, `chinese`,
    `percent` or `fraction`. `yuan_scale` is 万 or 亿 where that belongs to a following 元 and is not in `value`.
    `range_of` is the offset of a range's other number (3至5), None outside ranges.
    """

    start: int
    end: int
    value: Value | None
    qualifier: str
    kind: str
    yuan_scale: str = ""
    range_of: int | None = None


def fold_width(text: str) -> str:
    """The text with full-width ASCII and the ideographic space made half-width; the length stays."""
    return text.translate(_HALF)


def _plain(value: Decimal | float) -> Value:
    """An int where the value is whole, else the nearest float."""
    number = Decimal(str(value))
    return int(number) if number == number.to_integral_value() else float(number)


@lru_cache(maxsize=4096)
def read_chinese(numeral: str) -> Value | None:
    """The value of a Chinese numeral (一百二十一, 廿一, 二〇二二, 三点五), None where it is none or gives no one number."""
    if len(numeral) == 1:
        return _DIGIT_OF.get(numeral)
    if numeral[0] in "数几" or _VAGUE_PAIR.match(numeral):
        return None
    body, vague, tail = numeral, "", ""
    for sign in "多余几":
        if sign in body:
            body, vague, tail = *body.partition(sign)[:2], body.partition(sign)[2]
    written = re.sub(r"廿", "二十", re.sub(r"卅", "三十", body)).translate(_LONG)
    try:
        value = Decimal(str(cn2an.cn2an(written, "normal"))) if len(written) > 1 else Decimal(_DIGIT_OF[written])
    except (ValueError, KeyError):
        return None
    return _plain(value * _SCALE[tail]) if vague and tail else _plain(value)


def _digits(match: re.Match[str], text: str) -> tuple[Value | None, str]:
    """Value of a number in ASCII digits and the 万 or 亿 that a following 元 keeps for itself."""
    value = Decimal(match["digits"].replace(",", ""))
    scale = (match["scale"] or "").strip()
    if match["rest"]:
        rest = match["rest"]
        low = read_chinese("".join("零一二三四五六七八九"[int(c)] if c.isdigit() else c for c in rest))
        return (None, "") if low is None else (_plain(value * _SCALE[scale[-1]] + Decimal(str(low))), "")
    if scale and text.startswith("元", match.end()):
        for sign in scale[:-1]:
            value *= _SCALE[sign]
        return _plain(value), scale[-1]
    for sign in scale:
        value *= _SCALE[sign]
    return _plain(value), ""


def _read(match: re.Match[str], text: str) -> tuple[Value | None, str, str]:
    """Value, kind and yuan scale of a match."""
    if match["percent"]:
        share = match["share"]
        return (_plain(Decimal(share)) if share[0].isdigit() else read_chinese(share)), "percent", ""
    if match["fraction"]:
        if match["below"]:
            below, above = read_chinese(match["below"]), read_chinese(match["above"])
        else:
            above, below = (int(part) for part in match["fraction"].split("/"))
        return (None if not below or above is None else above / below), "fraction", ""
    if match["digits"]:
        value, yuan = _digits(match, text)
        return value, "digits", yuan
    numeral = match["chinese"]
    if len(numeral) > 1 and numeral[-1] in "万亿" and text.startswith("元", match.end()):
        return read_chinese(numeral[:-1]), "chinese", numeral[-1]
    return read_chinese(numeral), "chinese", ""


def find_numbers(text: str) -> list[Number]:
    """Every number in `text`, in order: dates, phone numbers and set phrases too; who reads them must sort them out.

    Numbers broken by a line break or a space inside their digits are not joined here.
    """
    folded = fold_width(text).translate({ord("兩"): "两", ord("萬"): "万", ord("億"): "亿", ord("餘"): "余"})
    found: list[Number] = []
    for match in _NUMBER.finditer(folded):
        value, kind, yuan = _read(match, folded)
        start, end, qualifier = match.start(), match.end(), "exact"
        if match["vague_digits"] or (match["chinese"] and set(match["chinese"]) & set("数几余多")):
            qualifier = "approx"
        if match["chinese"] and value is None and _VAGUE_PAIR.match(match["chinese"]):
            qualifier = "approx"
        after = None if yuan else _AFTER.match(folded, end)
        if after:
            end, qualifier = after.end(), "at_least" if after[1] == "+" else "approx"
        other = None
        if found and found[-1].end < start and _RANGE.fullmatch(folded[found[-1].end : start]):
            other = found[-1].start
            last = found[-1]
            found[-1] = Number(
                last.start, last.end, last.value, last.qualifier, last.kind, last.yuan_scale, range_of=start
            )
        found.append(Number(start, end, value, qualifier, kind, yuan, other))
    return found
