"""Numbers as automatic lists write them: 一, 甲, ①, iv."""

from __future__ import annotations

from typing import Final

_DIGITS: Final = "〇一二三四五六七八九"
_LEGAL: Final = "零壹贰叁肆伍陆柒捌玖"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES: Final = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_CHINESE: Final = frozenset(
    [
        "chineseCounting",
        "chineseCountingThousand",
        "japaneseCounting",
        "taiwaneseCounting",
        "taiwaneseCountingThousand",
        "koreanCounting",
        "ideographEnclosedCircle",
    ]
)
# Formats that Unicode has a row of signs for: the sign of 1, and how many there are.
_SIGNS: Final = {
    "decimalEnclosedCircle": ("①", 20), "decimalEnclosedCircleChinese": ("①", 20), "decimalEnclosedParen": ("⑴", 20),
    "decimalEnclosedFullstop": ("⒈", 20),
}  # fmt: skip


def chinese(number: int, digits: str = _DIGITS, units: str = "十百千") -> str:
    """1 to 9999 in Chinese: 12 is 十二, 105 is 一百〇五. Other numbers stay decimal."""
    if not 0 < number < 10_000:
        return str(number)
    written = ""
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit:
            written += digits[digit] + (units[power - 1] if power else "")
        elif written and not written.endswith(digits[0]) and number % 10**power:
            written += digits[0]
    plain = digits is _DIGITS and 10 <= number < 20
    return written[1:] if plain else written


def _letters(number: int) -> str:
    """a to z, then aa, bb as word processors count."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        written += sign * (number // value)
        number %= value
    return written


def numeral(number: int, kind: str) -> str:
    """`number` in a number format named as in OOXML (`chineseCounting`, `decimal` ...); an unknown one is decimal."""
    if kind in _CHINESE:
        return chinese(number)
    if kind == "chineseLegalSimplified":
        return chinese(number, _LEGAL, "拾佰仟")
    if not 0 < number < 1000:
        return str(number)
    if kind in _SIGNS and number <= _SIGNS[kind][1]:
        return chr(ord(_SIGNS[kind][0]) + number - 1)
    if kind in ("lowerLetter", "upperLetter"):
        return _letters(number) if kind == "lowerLetter" else _letters(number).upper()
    if kind in ("lowerRoman", "upperRoman"):
        return _roman(number) if kind == "lowerRoman" else _roman(number).upper()
    if kind == "ideographTraditional" and number <= len(_STEMS):
        return _STEMS[number - 1]
    if kind == "ideographZodiac" and number <= len(_BRANCHES):
        return _BRANCHES[number - 1]
    if kind in ("ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand"):
        return "".join(_DIGITS[int(digit)] for digit in str(number))
    if kind in ("decimalFullWidth", "decimalFullWidth2"):
        return "".join(chr(ord("０") + int(digit)) for digit in str(number))
    return f"{number:02d}" if kind == "decimalZero" else str(number)
