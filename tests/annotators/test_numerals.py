"""Numerals: round trips against an independent writer, the forms of real reports, and what is no one number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.annotators.numerals import Number, find_numbers, read_chinese

_DIGITS = "零一二三四五六七八九"


def write_chinese(number: int) -> str:
    """A whole number below 10^12 in Chinese numerals; knows nothing of the reader."""
    if number == 0:
        return "零"
    groups: list[int] = []
    rest = number
    while rest:
        rest, group = divmod(rest, 10_000)
        groups.append(group)
    written = ""
    for place in range(len(groups) - 1, -1, -1):
        if groups[place] == 0:
            continue
        gap = bool(written) and (groups[place] < 1000 or groups[place + 1] == 0)
        written += ("零" if gap else "") + _write_group(groups[place]) + ("", "万", "亿")[place]
    return written.removeprefix("一") if written.startswith("一十") else written


def _write_group(group: int) -> str:
    written, gap = "", False
    for scale, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = group // scale % 10
        if digit:
            written += ("零" if gap and written else "") + _DIGITS[digit] + sign
        gap = digit == 0
    return written


def one(text: str) -> Number:
    """The only number in a text."""
    numbers = find_numbers(text)
    assert len(numbers) == 1, numbers
    return numbers[0]


@given(st.integers(0, 10**12 - 1))
def test_chinese_round_trip(number: int) -> None:
    assert read_chinese(write_chinese(number)) == number


@given(st.integers(1, 10**12 - 1))
def test_chinese_round_trip_in_prose(number: int) -> None:
    found = one(f"共发布信息{write_chinese(number)}条")
    assert (found.value, found.qualifier) == (number, "exact")


@given(st.integers(0, 10**9), st.booleans(), st.booleans())
def test_digits_round_trip(number: int, thousands: bool, full_width: bool) -> None:
    written = f"{number:,}" if thousands else str(number)
    if full_width:
        written = "".join(chr(ord(sign) + 0xFEE0) for sign in written)
    text = f"收到申请{written}件"
    found = one(text)
    assert found.value == number
    assert text[found.start : found.end] == written


@given(st.text("零〇一二三四五六七八九两十百千万亿廿卅余多几数点分之/1,.%", max_size=14))
def test_any_numeral_is_read_or_refused(text: str) -> None:
    for number in find_numbers(text):
        assert number.value is None or number.value >= 0


@given(st.text(max_size=80))
def test_any_text_gives_ordered_spans(text: str) -> None:
    end = 0
    for number in find_numbers(text):
        assert end <= number.start < number.end <= len(text)
        end = number.end


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("收到申请1,204件", 1204, "exact"),
        ("收到申请１，２０４件", 1204, "exact"),
        ("1.2万条", 12000, "exact"),
        ("3万余次", 30000, "approx"),
        ("20余万条", 200000, "approx"),
        ("3500多万", 35000000, "approx"),
        ("10万+", 100000, "at_least"),
        ("3万2千条", 32000, "exact"),
        ("一百二十一条", 121, "exact"),
        ("两千条", 2000, "exact"),
        ("兩萬條", 20000, "exact"),
        ("廿一件", 21, "exact"),
        ("卅件", 30, "exact"),
        ("十余次", 10, "approx"),
        ("千余条", 1000, "approx"),
        ("一万二千余条", 12000, "approx"),
        ("二〇二二年", 2022, "exact"),
        ("数十次", None, "approx"),
        ("三四次", None, "approx"),
        ("几百人", None, "approx"),
        ("百分之三十", 30, "exact"),
        ("百分之百", 100, "exact"),
        ("百分之九十五点五", 95.5, "exact"),
        ("5.6%", 5.6, "exact"),
        ("1/4", 0.25, "exact"),
        ("三分之二", 2 / 3, "exact"),
    ],
)
def test_forms(text: str, value: float | None, qualifier: str) -> None:
    found = one(text)
    assert found.value == (pytest.approx(value) if value is not None else None)
    assert found.qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "value", "scale"), [("0.6625万元", 0.6625, "万"), ("三亿元", 3, "亿"), ("2000元", 2000, "")]
)
def test_scale_before_yuan_is_of_the_unit(text: str, value: float, scale: str) -> None:
    assert (one(text).value, one(text).yuan_scale) == (value, scale)


def test_range_is_two_numbers_that_know_each_other() -> None:
    first, second = find_numbers("召开3至5次")
    assert (first.value, second.value) == (3, 5)
    assert (first.range_of, second.range_of) == (second.start, first.start)


def test_comma_between_two_numbers_is_no_thousands() -> None:
    assert [number.value for number in find_numbers("公开12，4条")] == [12, 4]
