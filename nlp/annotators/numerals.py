"""Numbers in Chinese prose: ASCII, full-width and Chinese numerals, alone or mixed, with what makes them inexact.

Chinese numerals are read by cn2an (MIT, "normal" mode), which passes the round trips of the tests once 廿 and 卅 are
written out; what it refuses, and what means no one number (数十, 三四), gets the value None. Digits, thousands, 万 and
亿 after digits, percentages, fractions and ranges are read here: of these cn2an's "smart" mode knows only some.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

import cn2an

Value = int | float

_UNREADABLE: Final = 2**53  # digits run together by a conversion, which no float and no msgpack would hold
_DIGITS: Final = "零〇一二三四五六七八九两"
_NUMERAL: Final = _DIGITS + "十百千万亿廿卅"
_VAGUE: Final = "多余几"
# Half-width forms, and the variants that Chinese numerals have in traditional text; the length stays.
_FOLD: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | str.maketrans(
    "兩萬億餘幾數貳叄陸　", "两万亿余几数贰叁陆 "
)
_LONG: Final = str.maketrans("两〇", "二零")
_SCALE: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_DIGIT_OF: Final = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
    "廿": 20,
    "卅": 30,
}
# Capital numerals stand in names and words too (登陆, 队伍): they count in company, or alone before a unit.
_CAPITALS: Final = re.compile(
    r"(?=[零壹贰叁肆伍陆柒捌玖]{1,2}[拾佰仟万]|拾[壹贰叁肆伍陆柒捌玖])[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+"
    r"|(?:[壹贰叁肆柒捌玖]|(?<![登队大入退])[伍陆]|(?<![收重])拾)(?=[条件次篇份期宗])"
)
_SMALL_FORMS: Final = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
_TO_CHINESE: Final = str.maketrans("0123456789", "零一二三四五六七八九")

_NUMBER: Final = re.compile(
    rf"""
    百分之(?P<share>\d+(?:\.\d+)?|[{_NUMERAL}]+(?:点[{_DIGITS}]+)?)
  | (?P<above>(?<![\d/.])\d{{1,3}})/(?P<below>\d{{1,3}})(?![\d/])
  | (?P<below_cn>[{_NUMERAL}]+)分之(?P<above_cn>[{_NUMERAL}]+)
  | (?P<digits>(?:\d{{1,3}}(?:,\d{{3}})+(?![\d,]\d)|\d+)(?:\.\d+)?)
    (?P<vague>[多余])?
    (?P<scale>\s?(?:[十百千]?[万亿]|[千百]))?
    (?P<rest>(?<=[万亿千])[{_DIGITS}\d][{_NUMERAL}\d]*(?=[千百条件次人份篇]))?
  | (?P<chinese>[数几]?[{_NUMERAL}]+(?:[{_VAGUE}](?=[万亿])[万亿])?)
    """,
    re.VERBOSE,
)
_AFTER: Final = re.compile(r"\s?([余多]|\+|几(?=[条件次人名个份篇场家期]))(?![一-龥]?边)")
_RANGE: Final = re.compile(r"\s?(?:[至到~～—–-]{1,2})\s?")
_VAGUE_PAIR: Final = re.compile(r"一二|二三|两三|三四|三五|四五|五六|六七|七八|八九")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    `start` and `end` are character offsets, without a following unit; 万 and 亿 lie inside, and the word that makes
    the number inexact (余, 多, +). `value` is None where the words give no one number (数十) or cannot be read.
    `qualifier` is a label of `labels.QUALIFIERS`, from the number's own words alone. `kind` is `digits`, `chinese`,
    `percent` or `fraction`. `yuan_scale` is 万 or 亿 where that belongs to a following 元 and is not in
    `value`. `range_of` is the start of a range's other number (3至5), None outside ranges.
    """

    start: int
    end: int
    value: Value | None
    qualifier: str
    kind: str
    yuan_scale: str = ""
    range_of: int | None = None

    def moved(self, offset: int) -> Number:
        """The same number in a text that has `offset` more characters before it."""
        other = None if self.range_of is None else self.range_of + offset
        return replace(self, start=self.start + offset, end=self.end + offset, range_of=other)


def _plain(value: Decimal) -> Value:
    """An int where the value is whole, else the nearest float."""
    return int(value) if value == value.to_integral_value() else float(value)


@lru_cache(maxsize=4096)
def read_chinese(numeral: str) -> Value | None:
    """The value of a Chinese numeral (一百二十一, 廿一, 二〇二二, 九十点五), None where it gives no one number.

    A bare 百, 千, 万 or 亿 is one of them (千余条, 百分之百).
    """
    if len(numeral) == 1:
        return _DIGIT_OF.get(numeral, _SCALE.get(numeral))
    if numeral[0] in "数几" or _VAGUE_PAIR.match(numeral):
        return None
    body, scale = (numeral[:-2], numeral[-1]) if numeral[-2] in _VAGUE else (numeral, "")
    written = body.replace("廿", "二十").replace("卅", "三十").translate(_LONG)
    try:
        value = Decimal(str(cn2an.cn2an(written, "normal")))
    except (ValueError, KeyError):
        # cn2an looks some malformed numerals up in a table that lacks them.
        return None
    return _plain(value * _SCALE[scale]) if scale else _plain(value)


def _read_digits(match: re.Match[str], text: str) -> tuple[Value | None, str]:
    """Value of a number in ASCII digits, and the 万 or 亿 that a following 元 keeps for itself."""
    value = Decimal(match["digits"].replace(",", ""))
    scale = (match["scale"] or "").strip()
    if match["rest"]:
        low = read_chinese(match["rest"].translate(_TO_CHINESE))
        return (None if low is None else _plain(value * _SCALE[scale[-1]] + Decimal(str(low)))), ""
    kept = scale[-1] if scale and scale[-1] in "万亿" and text.startswith("元", match.end()) else ""
    for sign in scale[: len(scale) - len(kept)]:
        value *= _SCALE[sign]
    return _plain(value), kept


def _divide(above: Value | None, below: Value | None) -> Value | None:
    return above / below if above is not None and below else None


def _read(match: re.Match[str], text: str) -> tuple[Value | None, str, str]:
    """Value, kind and yuan scale of a match."""
    if match["share"]:
        share = match["share"]
        return (_plain(Decimal(share)) if share[0].isdigit() else read_chinese(share)), "percent", ""
    if match["above"]:
        return _divide(int(match["above"]), int(match["below"])), "fraction", ""
    if match["above_cn"]:
        return _divide(read_chinese(match["above_cn"]), read_chinese(match["below_cn"])), "fraction", ""
    if match["digits"]:
        value, yuan = _read_digits(match, text)
        return value, "digits", yuan
    numeral = match["chinese"]
    if len(numeral) > 1 and numeral[-1] in "万亿" and text.startswith("元", match.end()):
        return read_chinese(numeral[:-1]), "chinese", numeral[-1]
    return read_chinese(numeral), "chinese", ""


def _own_qualifier(match: re.Match[str]) -> str:
    numeral = match["chinese"]
    vague = match["vague"] or (numeral and (any(sign in numeral for sign in "数几余多") or _VAGUE_PAIR.match(numeral)))
    return "approx" if vague else "exact"


def find_numbers(text: str) -> list[Number]:
    """Every number in `text`, in order: dates, telephones and set phrases too; who reads them must sort those out.

    Numbers whose digits a line break or a space parts are not joined here.
    """
    folded = _CAPITALS.sub(lambda written: written[0].translate(_SMALL_FORMS), text.translate(_FOLD))
    found: list[Number] = []
    for match in _NUMBER.finditer(folded):
        value, kind, yuan = _read(match, folded)
        if value is not None and value >= _UNREADABLE:
            value = None
        start, end, qualifier = match.start(), match.end(), _own_qualifier(match)
        after = None if yuan else _AFTER.match(folded, end)
        if after:
            end, qualifier = after.end(), "at_least" if after[1] == "+" else "approx"
        other = None
        if found and found[-1].end < start <= found[-1].end + 4 and _RANGE.fullmatch(folded, found[-1].end, start):
            other = found[-1].start
            found[-1] = replace(found[-1], range_of=start)
        found.append(Number(start, end, value, qualifier, kind, yuan, other))
    return found
