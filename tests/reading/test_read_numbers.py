"""Numbers of automatic lists."""

from __future__ import annotations

import pytest

from nlp.reading.numerals import chinese, numeral


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (21, "二十一"),
        (105, "一百〇五"),
        (110, "一百一十"),
        (1001, "一千〇一"),
        (0, "0"),
    ],
)
def test_chinese(number: int, written: str) -> None:
    assert chinese(number) == written


@pytest.mark.parametrize(
    ("number", "kind", "written"),
    [
        (3, "chineseCountingThousand", "三"),
        (3, "decimalEnclosedCircleChinese", "③"),
        (2, "ideographTraditional", "乙"),
        (27, "lowerLetter", "aa"),
        (4, "upperRoman", "IV"),
        (12, "decimalFullWidth", "１２"),
        (5, "decimalZero", "05"),
        (12, "chineseLegalSimplified", "壹拾贰"),
        (7, "a kind of the future", "7"),
        (99_999, "lowerRoman", "99999"),
    ],
)
def test_numeral(number: int, kind: str, written: str) -> None:
    assert numeral(number, kind) == written
