"""What a report says it disclosed: the total and its channels, or each channel."""

from __future__ import annotations

import re
from typing import Final

from ..schema import Count, Number, Record
from .summary_cut import Piece, join
from .summary_figures import CHANNEL_WORDS, channel, figure, subject

# Subjects that name disclosure itself rather than a topic of it.
_GENERAL: Final = re.compile(
    r"^[^，。]{0,12}?(?:(?:新增|主动|依法|累计|共|合计|总计|全年|各类|对外|及时|通过|平台|渠道|政府|政务|公开|公布|发布|发出|推送|信息|文件|数据|内容|消息|总数|"
    r"数量|总量|条数|的|共计|约|达|上网|数)+)$"
)
_DISCLOSURE: Final = re.compile(r"公开|发布|公布")
_MOST_CHANNELS: Final = 4
_NEAR: Final = 80


def disclosed(record: Record, folded: str) -> list[Piece]:
    """Ways to say it, shortest first; none where the report gives no number of it."""
    counts = record.counts
    own = _own(record)
    total = _total(record, own)
    ways = _channels(record, folded, own, total)
    firsts = [
        [ways[n] for n in sorted(range(len(ways)), key=lambda n: -ways[n][0])[:many]]
        for many in range(1, len(ways) + 1)
    ]
    said = [[piece for _, piece in sorted(some, key=lambda way: way[1].spans[-1])] for some in firsts]
    if total is None:
        if not ways:
            return _topics(record, own)
        return [_opened(some) for some in said]
    head = Piece("公开") + figure(record, counts[total])
    return [head, *(head + "（" + join(some, "、") + "）" for some in said)]


def _opened(ways: list[Piece]) -> Piece:
    """Channels one after another, the first with the verb that the others share."""
    first = ways[0]
    place = re.search(r"(?<![\dA-Za-z])(?=(?:近|约|超过|逾|突破)?[\d０-９一二三四五六七八九十百千万两])", first.text)
    if place and not re.search(r"公开|发布|公布|推送|刊", first.text):
        first = Piece(first.text[: place.start()] + "公开" + first.text[place.start() :], first.spans)
    return join([first, *ways[1:]], "，")


def disclosed_total(record: Record) -> Number | None:
    """How much was disclosed: the total stated, else the sum of the channels; None where neither is said."""
    own = _own(record)
    total = _total(record, own)
    if total is not None:
        return record.counts[total].value
    best = _best(record, own)
    found: list[Number] = [value for n in best.values() if (value := record.counts[n].value) is not None]
    return sum(found) if found else None


def _own(record: Record) -> list[int]:
    """Indices of the counts of disclosures of the year."""
    counts = record.counts
    return [n for n, c in enumerate(counts) if c.indicator.startswith("disclosed") and _of_the_year(record, c)]


def _best(record: Record, own: list[int]) -> dict[str, int]:
    """For each channel the index of its greatest count."""
    counts = record.counts
    best: dict[str, int] = {}
    for n in own:
        name = counts[n].indicator
        if name in CHANNEL_WORDS and (name not in best or _value(counts[n]) > _value(counts[best[name]])):
            best[name] = n
    return best


def _of_the_year(record: Record, count: Count) -> bool:
    return bool(count.value) and count.stated == "number" and count.period in (None, record.report.year)


def _total(record: Record, own: list[int]) -> int | None:
    """The count of all that was disclosed, channels together."""
    counts = record.counts
    top = [n for n in own if counts[n].indicator == "disclosed" and counts[n].parent is None]
    parents = {c.parent for c in counts if c.parent is not None}
    general = [n for n in top if n in parents or _GENERAL.match(counts[n].subject)]
    if not general:
        return None
    best = max(general, key=lambda n: (_value(counts[n]), -n))
    largest = max((_value(counts[n]) for n in own if counts[n].indicator != "disclosed"), default=0.0)
    return best if _value(counts[best]) >= largest else None


def _channels(record: Record, folded: str, own: list[int], total: int | None) -> list[tuple[float, Piece]]:
    """For each channel its greatest count that is no part of another of the same channel, with its value."""
    counts = record.counts
    best = _best(record, [n for n in own if n != total])
    chosen = sorted(best.values(), key=lambda n: -_value(counts[n]))[:_MOST_CHANNELS]
    chosen = [n for n in chosen if not _repeated(counts[n], [counts[m] for m in chosen if m != n])]
    if total is not None:
        chosen = [n for n in chosen if _value(counts[n]) < _value(counts[total])]
    found = []
    for n in chosen:
        name = channel(record, folded, counts[n])
        if not name.text:
            name = Piece("公开") if len(chosen) == 1 and total is None else subject(record, counts[n])
            if not name.text:
                continue
        found.append((_value(counts[n]), name + figure(record, counts[n])))
    return found


def _repeated(count: Count, others: list[Count]) -> bool:
    """Whether it is the sum of one other channel alone (`新媒体69条，其中微信69条`)."""
    return count.indicator == "disclosed.media" and any(
        o.value == count.value and abs(o.start - count.start) < _NEAR for o in others
    )


def _topics(record: Record, own: list[int]) -> list[Piece]:
    """Where no total and no channel is told: the greatest topics."""
    tops = sorted((n for n in own if record.counts[n].parent is None), key=lambda n: -_value(record.counts[n]))[:2]
    found = [_topic(record, record.counts[n]) for n in tops[:1]]
    more = [subject(record, record.counts[n]) + figure(record, record.counts[n]) for n in tops[1:]]
    return [found[0], join([*found, *more], "，")] if found and more else found


def _topic(record: Record, count: Count) -> Piece:
    name = subject(record, count)
    if not name.text or _DISCLOSURE.search(name.text):
        return (Piece("公开") if "公开" not in name.text else name) + figure(record, count)
    return Piece("公开") + name + figure(record, count)


def _value(count: Count) -> float:
    return float(count.value or 0)
