"""Nine readings that number libraries get wrong, each a family of variations, through layout and counts as users do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import cycle, product

import pytest
from spacy.language import Language

import nlp
from nlp.annotators import counts, layout
from nlp.labels import SECTIONS
from nlp.pipeline import annotate_document
from nlp.reading import read_bytes

_TITLE = "云溪县水务局2022年政府信息公开工作年度报告"
_HEADINGS = {"overview.proactive": "（一）主动公开情况", "overview.requests": "（二）依申请公开情况"}


@dataclass(frozen=True)
class Said:
    """What is expected of a count; `total` is the place of its total among the counts, None for none."""

    indicator: str
    value: float
    unit: str
    qualifier: str = "exact"
    total: int | None = None
    stated: str = "number"


@dataclass(frozen=True)
class Reading:
    """A family's name, the sentence, where it stands, and its counts in the order of their numbers."""

    family: str
    text: str
    section: str
    counts: tuple[Said, ...]


@lru_cache(maxsize=1)
def _pipe() -> Language:
    pipe = nlp.load()
    pipe.select_pipes(enable=[layout.NAME, counts.NAME])
    return pipe


def read(text: str, section: str) -> tuple[Said, ...]:
    """The counts of a text in a section of a small report."""
    assert section in SECTIONS
    lines = [_TITLE, "一、总体情况", _HEADINGS[section], text, "二、主动公开政府信息情况", "详见附表。", ""]
    record = annotate_document(read_bytes("\n".join(lines).encode(), "report.txt"), _pipe())
    return tuple(
        Said(c.indicator, -1.0 if c.value is None else c.value, c.unit, c.qualifier, c.parent, c.stated)
        for c in record.counts
    )


def _wide(text: str) -> str:
    """Digits, commas and points in full width."""
    return "".join(chr(ord(c) + 0xFEE0) if c in "0123456789,." else c for c in text)


REQUESTS, PROACTIVE = "overview.requests", "overview.proactive"


def thousands() -> Iterator[Reading]:
    """收到申请1,204件 is 1204."""
    written = {
        "1,204": 1204,
        _wide("1,204"): 1204,
        "1，204": 1204,
        "12,340": 12340,
        "1,000": 1000,
        "1,023,456": 1023456,
    }
    frames = [
        ("收到申请{}{}。", "件", "requests.received", REQUESTS),
        ("全年共收到政府信息公开申请{}{}，均按期答复。", "件", "requests.received", REQUESTS),
        ("全年主动公开政府信息{}{};", "条", "disclosed", PROACTIVE),
        ("门户网站访问量{}{}。", "次", "views", PROACTIVE),
        ("发放宣传手册{}{}。", "份", "materials", PROACTIVE),
        ("政务微信公众号发布信息 {} {}。", "条", "disclosed.wechat", PROACTIVE),
    ]
    for (number, value), (frame, unit, indicator, section) in product(written.items(), frames):
        yield Reading("thousands", frame.format(number, unit), section, (Said(indicator, value, unit),))


def zero_and_another() -> Iterator[Reading]:
    """未收到申请，全年办理建议提案15件 is no request and 15 proposals."""
    zeros = [
        "未收到申请",
        "未收到政府信息公开申请",
        "没有收到依申请公开申请",
        "未接到政府信息公开申请",
        "无政府信息公开申请",
    ]
    others = [
        ("全年办理建议提案15件", Said("proposals", 15, "件")),
        ("办理人大代表建议十二件", Said("proposals", 12, "件")),
        ("召开新闻发布会3场", Said("meetings", 3, "场")),
        ("举办业务培训班２期", Said("trainings", 2, "期")),
        ("办理网民留言36条", Said("inquiries", 36, "条")),
    ]
    zero = Said("requests.received", 0, "", stated="negation")
    for (words, (other, said)), between in zip(product(zeros, others), cycle("，。；,;"), strict=False):
        yield Reading("zero and another", f"{words}{between}{other}。", REQUESTS, (zero, said))
    more = [
        "未收到任何申请",
        "未收到公民、法人或者其他组织的政府信息公开申请",
        "未发生依申请公开",
        "未受理政府信息公开申请",
    ]
    for words, (other, said) in zip(more, others, strict=False):
        yield Reading("zero and another", f"{words}，{other}。", REQUESTS, (zero, said))
    for words, (other, said) in zip(zeros, others, strict=True):
        yield Reading("zero and another", f"{other}，{words}。", REQUESTS, (said, zero))
        yield Reading("zero and another", f"{words}。\n{other}。", REQUESTS, (zero, said))


def numeral_and_next_sentence() -> Iterator[Reading]:
    """新收十二件。行政诉讼共2件 is 12 and 2."""
    numerals = {"十二": 12, "十": 10, "二十": 20, "廿三": 23, "三十六": 36, "一百零五": 105, "两百": 200, "九": 9}
    others = [
        ("行政诉讼共2件", Said("lawsuits", 2, "件")),
        ("行政复议共3件", Said("reconsiderations", 3, "件")),
        ("因政府信息公开提起行政诉讼１起", Said("lawsuits", 1, "起")),
        ("被申请行政复议四件", Said("reconsiderations", 4, "件")),
    ]
    endings = cycle("。；。;")
    for (numeral, value), (other, said) in product(numerals.items(), others):
        first = Said("requests.received", value, "件")
        yield Reading("numeral", f"新收{numeral}件{next(endings)}{other}。", REQUESTS, (first, said))
    for (numeral, value), (other, said) in zip(numerals.items(), cycle(others), strict=False):
        first = Said("requests.received", value, "件")
        yield Reading("numeral", f"新收政府信息公开申请{numeral}件。\n{other}。", REQUESTS, (first, said))


def carried() -> Iterator[Reading]:
    """3件结转下年度办理。行政复议5件 carries 3, not 5."""
    numbers = {"3": 3, "３": 3, "三": 3, "12": 12, "十二": 12}
    frames = [
        "{}件结转下年度办理",
        "{}件结转下年度继续办理",
        "另有{}件结转下一年度办理",
        "结转下年度继续办理{}件",
        "尚有{}件申请结转下年办理",
        "有{}件申请结转至下年度",
        "结转2023年办理{}件",
    ]
    others = [
        ("行政复议5件", Said("reconsiderations", 5, "件")),
        ("行政诉讼2件", Said("lawsuits", 2, "件")),
        ("发生行政复议７起", Said("reconsiderations", 7, "起")),
    ]
    endings = cycle("。；。;")
    for (number, value), frame, (other, said) in product(numbers.items(), frames, others):
        first = Said("requests.carried", value, "件")
        yield Reading("carried", f"{frame.format(number)}{next(endings)}{other}。", REQUESTS, (first, said))


def ten_thousands() -> Iterator[Reading]:
    """1.2万条 is 12000."""
    written = {
        "1.2万": 12000,
        _wide("1.2") + "万": 12000,
        "1.2 万": 12000,
        "1.2萬": 12000,
        "0.85万": 8500,
        "3万": 30000,
        "12.345万": 123450,
        "1.2亿": 120000000,
        "三万": 30000,
        "1万2千": 12000,
        "128万": 1280000,
    }
    frames = [
        ("主动公开政府信息{}条。", "条", "disclosed"),
        ("网站总访问量{}次。", "次", "views"),
        ("发放宣传资料{}份,受到欢迎。", "份", "materials"),
        ("微信公众号推送信息{}条；", "条", "disclosed.wechat"),
    ]
    for (number, value), (frame, unit, indicator) in product(written.items(), frames):
        yield Reading("ten thousands", frame.format(number), PROACTIVE, (Said(indicator, value, unit),))
    for number, amount in (("1.2万", 1.2), (_wide("18.6") + "万", 18.6), ("0.6625万", 0.6625), ("3亿", 3)):
        unit = f"{number[-1]}元"
        yield Reading("ten thousands", f"收取信息处理费{number}元。", REQUESTS, (Said("fees", amount, unit),))


_FRAMES = [
    ("主动公开政府信息{}条。", "条", "disclosed", PROACTIVE),
    ("政府网站发布信息{}条；", "条", "disclosed.website", PROACTIVE),
    ("收到政府信息公开申请{}件。", "件", "requests.received", REQUESTS),
    ("发布政策解读{}篇,", "篇", "interpretations", PROACTIVE),
    ("举办培训班{}次，", "次", "trainings", PROACTIVE),
]


def numerals() -> Iterator[Reading]:
    """一百二十一条 is 121."""
    written = {
        "一百二十一": 121,
        "一百零三": 103,
        "一百〇三": 103,
        "十二": 12,
        "二十": 20,
        "廿一": 21,
        "三百": 300,
        "一千二百": 1200,
        "一千零五十": 1050,
        "一万二千": 12000,
        "九百九十九": 999,
        "卅六": 36,
        "壹佰贰拾壹": 121,
        "两千零二十": 2020,
    }
    for (number, value), (frame, unit, indicator, section) in product(written.items(), _FRAMES):
        yield Reading("numerals", frame.format(number), section, (Said(indicator, value, unit),))
    yield Reading("numerals", "主动公开政府信息 一百二十一 条。", PROACTIVE, (Said("disclosed", 121, "条"),))


def two() -> Iterator[Reading]:
    """两千条 is 2000."""
    written = {
        "两千": 2000,
        "两百": 200,
        "两万": 20000,
        "两千五百": 2500,
        "两万三千": 23000,
        "两百零六": 206,
        "兩千": 2000,
        "两": 2,
    }
    for (number, value), (frame, unit, indicator, section) in product(written.items(), _FRAMES):
        yield Reading("two", frame.format(number), section, (Said(indicator, value, unit),))


def inexact() -> Iterator[Reading]:
    """十余次 is about 10."""
    written = {
        "十余次": (10, "approx"),
        "十多次": (10, "approx"),
        "10余次": (10, "approx"),
        "１０余次": (10, "approx"),
        "10 余次": (10, "approx"),
        "二十余次": (20, "approx"),
        "百余次": (100, "approx"),
        "近百次": (100, "approx"),
        "三百多次": (300, "approx"),
        "约30次": (30, "approx"),
        "30次左右": (30, "approx"),
        "3万余次": (30000, "approx"),
        "1.5万多次": (15000, "approx"),
        "20次以上": (20, "at_least"),
        "超过20次": (20, "at_least"),
        "不少于20次": (20, "at_least"),
        "逾二十次": (20, "at_least"),
        "不足20次": (20, "at_most"),
        "十几次": (10, "approx"),
        "近十次": (10, "approx"),
        "上百次": (100, "approx"),
        "两千余次": (2000, "approx"),
        "一百余次": (100, "approx"),
        "超十次": (10, "at_least"),
        "10次以下": (10, "at_most"),
    }
    frames = [("接受群众现场咨询{}。", "inquiries"), ("开展业务培训{}，", "trainings"), ("电话咨询{};", "inquiries")]
    for (words, (value, qualifier)), (frame, indicator) in product(written.items(), frames):
        yield Reading("inexact", frame.format(words), PROACTIVE, (Said(indicator, value, "次", qualifier),))


def part() -> Iterator[Reading]:
    """公开信息128条（含政务新媒体36条） has a part."""
    wholes = ["公开信息128条", "主动公开政府信息128条", "全年共公开信息１２８条", "共主动公开政府信息一百二十八条"]
    parts = [
        ("政务新媒体36条", "disclosed.media", 36),
        ("政府网站92条", "disclosed.website", 92),
        ("微信公众号三十六条", "disclosed.wechat", 36),
        ("政务微博１２条", "disclosed.weibo", 12),
        ("公开栏张贴20条", "disclosed.offline", 20),
    ]
    frames = [
        "{}（含{}）。",
        "{}(其中{})。",
        "{}，其中{}。",
        "{},包括{}。",
        "{}（其中：{}）；",
        "{}，其中，{}。",
        "{}；其中{}。",
        "{}。其中{}。",
        "{}（包括{}）。",
        "{}，含{}。",
    ]
    turns = cycle(frames)
    for whole, (words, indicator, value) in product(wholes, parts):
        for frame in (next(turns), next(turns)):
            said = (Said("disclosed", 128, "条"), Said(indicator, value, "条", total=0))
            yield Reading("part", frame.format(whole, words), PROACTIVE, said)
    for between in "，、；,;":
        text = f"公开信息128条（含政府网站92条{between}政务新媒体36条）。"
        two_parts = (Said("disclosed.website", 92, "条", total=0), Said("disclosed.media", 36, "条", total=0))
        yield Reading("part", text, PROACTIVE, (Said("disclosed", 128, "条"), *two_parts))
    for opening, closing in ("（）", "()", "，。", "：。"):
        text = (
            f"公开信息128条{opening}政府网站92条，其中工作动态60条；政务新媒体36条{closing}".removesuffix("。") + "。"
        )
        inner = (Said("disclosed.website", 92, "条", total=0), Said("disclosed.website", 60, "条", total=1))
        media = Said("disclosed.media", 36, "条", total=0)
        yield Reading("part", text, PROACTIVE, (Said("disclosed", 128, "条"), *inner, media))


_LEAD = (
    "我局坚持以公开为常态、不公开为例外，扎实推进决策、执行、管理、服务、结果公开，持续提升政务公开工作的质量和水平，"
)
_WRITTEN = re.compile(r"[\d０-９,，.．]{2,}|[一二三四五六七八九十百千万两廿卅〇零]{2,}")
_WIDTH = 32


def _broken(reading: Reading) -> Iterator[Reading]:
    """The reading in a paragraph whose lines a conversion broke: inside its first number and behind it."""
    number = _WRITTEN.search(reading.text)
    if number is None or "\n" in reading.text:
        return
    for at in {number.start() + len(number[0].rstrip(",，")) // 2, number.end()}:
        if reading.text[at - 1] in ",，":
            continue
        above = (7 * _LEAD)[at - 9 * _WIDTH :] + reading.text[:at]
        lines = [above[n : n + _WIDTH] for n in range(0, len(above), _WIDTH)]
        text = "\n".join([*lines, reading.text[at:]])
        yield Reading(reading.family, text, reading.section, reading.counts)


FAMILIES = (
    thousands,
    zero_and_another,
    numeral_and_next_sentence,
    carried,
    ten_thousands,
    numerals,
    two,
    inexact,
    part,
)
PLAIN = [reading for family in FAMILIES for reading in family()]
BROKEN = [broken for reading in PLAIN[::3] for broken in _broken(reading)]
READINGS = [*PLAIN, *BROKEN]

# Variations that are read wrong so far, by what they have in common. Strict: who mends one takes it out.
KNOWN_WRONG: dict[str, str] = {}


def _known_wrong(reading: Reading) -> str | None:
    return next((reason for words, reason in KNOWN_WRONG.items() if re.search(words, reading.text)), None)


def _marked(at: int, reading: Reading) -> object:
    reason = _known_wrong(reading)
    marks = () if reason is None else (pytest.mark.xfail(reason=reason, strict=True),)
    return pytest.param(reading, id=f"{reading.family} {at}", marks=marks)


@pytest.mark.parametrize("reading", [_marked(at, reading) for at, reading in enumerate(READINGS)])
def test_reading(reading: Reading) -> None:
    assert read(reading.text, reading.section) == reading.counts


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_has_many_variations_of_which_most_are_read_right(family: Callable[[], Iterator[Reading]]) -> None:
    name = next(family()).family
    variations = {r.text: _known_wrong(r) for r in READINGS if r.family == name}
    assert len(variations) >= 24
    assert 5 * sum(reason is not None for reason in variations.values()) <= len(variations)


def test_the_named_readings_are_among_them() -> None:
    texts = "".join(reading.text for reading in PLAIN)
    named = (
        "收到申请1,204件",
        "未收到申请，全年办理建议提案15件",
        "新收十二件。行政诉讼共2件",
        "1.2万条",
        "一百二十一条",
    )
    assert all(words in texts for words in (*named, "3件结转下年度办理。行政复议5件", "两千条", "十余次"))
    assert "公开信息128条（含政务新媒体36条）" in texts
