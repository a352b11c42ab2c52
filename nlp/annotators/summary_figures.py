"""How a count of the report is written in a summary: its number as the report writes it, its unit, and its name."""

from __future__ import annotations

import re
from typing import Final

from ..schema import Count, Record
from .summary_cut import Piece

_ABOUT: Final = re.compile(r"(?:近|约|超过|逾|突破|至少|不超过)\s*$")
_MORE: Final = re.compile(r"\s*[余多几]?")
_STOP: Final = re.compile(r"[。；;！\n]")
# The word by which a channel goes, the most telling first; matched on folded text.
CHANNEL_WORDS: Final = {
    "disclosed.website": re.compile(r"门户网站|官方网站|官网|网站|(?:公开|信息|政府|政务)网(?!站)|网页|专栏|平台|门户"),
    "disclosed.wechat": re.compile(r"微信公众号|公众号|微信"),
    "disclosed.weibo": re.compile(r"官方微博|政务微博|微博"),
    "disclosed.video": re.compile(r"视频号|抖音|快手|短视频"),
    "disclosed.media": re.compile(r"新媒体|客户端|头条号|电视台|电视|报刊|报纸|广播|媒体|报"),
    "disclosed.offline": re.compile(
        r"公开栏|公示栏|公告栏|宣传栏|政务栏|电子显示屏|电子屏|显示屏|公报|简报|展板|档案馆|张贴"
    ),
}


def figure(record: Record, count: Count) -> Piece:
    """The number with its unit, as written (`2.3万余条`)."""
    text = record.text
    start, end = count.value_start, count.value_end
    if about := _ABOUT.search(text, max(0, start - 4), start):
        start = about.start()
    unit = count.unit.replace("％", "%")
    more = _MORE.match(text, end)
    after = more.end() if more else end
    while after < len(text) and text[after].isspace():
        after += 1
    if unit and text[after : after + len(unit)].replace("％", "%") == unit:
        end = after + len(unit)
    elif more and more[0].strip():
        end = more.end()
    words = "".join(text[start:end].split())
    return Piece(words, ((start, end),))


def subject(record: Record, count: Count) -> Piece:
    """The words that name what is counted, in the place where they stand."""
    if count.subject:
        place = record.text.find(count.subject, count.start, max(count.end, count.value_end))
        if place >= 0:
            return Piece(count.subject, ((place, place + len(count.subject)),))
    start = record.text[: count.value_start].rfind(count.subject) if count.subject else -1
    if start >= 0:
        return Piece(count.subject, ((start, start + len(count.subject)),))
    return Piece("")


def channel(record: Record, folded: str, count: Count) -> Piece:
    """The word for the channel of a count of disclosures: in its span, else before, else behind it."""
    words = CHANNEL_WORDS.get(count.indicator)
    if words is None:
        return Piece("")
    if found := _first(words, folded, count.start, max(count.end, count.value_end)):
        return Piece(*_taken(record, found))
    left = max((m.end() for m in _STOP.finditer(folded, max(0, count.start - 160), count.start)), default=-1)
    left = max(left, count.start - 160, 0)
    before = list(words.finditer(folded, left, count.start))
    if before:
        return Piece(*_taken(record, before[-1].span()))
    stop = _STOP.search(folded, count.end)
    if found := _first(words, folded, count.end, stop.start() if stop else count.end + 40):
        return Piece(*_taken(record, found))
    return Piece("")


def _first(words: re.Pattern[str], folded: str, start: int, end: int) -> tuple[int, int] | None:
    match = words.search(folded, start, end)
    return match.span() if match else None


def _taken(record: Record, span: tuple[int, int]) -> tuple[str, tuple[tuple[int, int], ...]]:
    return record.text[span[0] : span[1]], (span,)
