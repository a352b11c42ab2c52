"""Plants within the prose: parts, repetitions, shares, years; and in the structure."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ..corpora.labelled import GoldCount, GoldItem, GoldSection
from ..fold import fold
from ..layout.numbering import match_marker
from .plants import Plant, Site, around, counts_of, edited, in_items, kind_at, other_number, planter, shuffled

# Within the prose.

_LISTED: Final = re.compile(r"[,(]?(?:其中|包括)[:,]?|:|,?按[^,:;。]{1,14}分[类]?[,:]?|,?分别[为是]")


def _families(site: Site) -> Iterator[tuple[GoldCount, list[GoldCount]]]:
    """A total and its parts, all written in digits with one unit, in one sentence behind a word that opens a list."""
    folded = fold(site.text)
    for index, whole in enumerate(site.gold.counts):
        parts = [c for c in site.gold.counts if c.parent == index]
        if len(parts) < 2 or whole.value is None or whole.indicator == "requests.carried":
            continue
        tail = folded[whole.end : min(p.start for p in parts) + 1]
        between = folded[whole.end : max(p.end for p in parts)]
        family = [whole, *parts]
        plain = all(re.fullmatch(r"\d+", folded[c.value_start : c.value_end]) for c in family)
        same = {c.unit for c in family} == {whole.unit} and {c.qualifier for c in family} == {"exact"}
        if plain and same and "。" not in between and ";" not in between and _LISTED.match("".join(tail.split())):
            yield whole, sorted(parts, key=lambda c: c.value_start)


@planter("parts.sum")
def plant_sum(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A part grows, so that the parts exceed their total."""
    for whole, parts in shuffled(list(_families(site)), rng):
        total = whole.value or 0
        if sum(p.value or 0 for p in parts) != total:
            continue
        part = rng.choice(parts)
        value = (part.value or 0) + rng.randint(1, 9)
        if value <= total:
            yield Plant(edited(site.text, part.value_start, part.value_end, str(value)))


@planter("parts.exceed")
def plant_exceed(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A part grows beyond its total."""
    for whole, parts in shuffled(list(_families(site)), rng):
        part = rng.choice(parts)
        yield Plant(edited(site.text, part.value_start, part.value_end, other_number(whole.value or 0, rng)))


_SCOPED: Final = re.compile(
    r"通过|依托|利用|网站|微信|公众号|微博|客户端|公开栏|屏|报[刊纸]|公报|电视|平台|栏目|半年|季度|各[乡镇县市区部科]|下属|所属|直属|本级|全[县市区镇乡省州]"
)


def _led_by(site: Site, count: GoldCount) -> str:
    """The clauses of a count's sentence before its own, and the opening of its paragraph."""
    folded = fold(site.text)
    start = next((s.start for s in site.gold.sentences if s.start <= count.value_start < s.end), count.value_start)
    own = max(folded.rfind(sign, start, count.value_start) for sign in ",。;:\n")
    line = folded.rfind("\n", 0, count.value_start) + 1
    return folded[start : max(start, own)] + re.split("[。;]", folded[line : min(line + 24, count.value_start)])[0]


@planter("same.value")
def plant_same(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A total of the overview said again in another chapter with another number.

    Not one that is no contradiction to any reader: 累计, which may be of years, and what its sentence or the opening
    of its paragraph says of one way of publishing, one part of the year or one office.
    """
    ends = [s for s in site.gold.sentences if site.text[s.end - 1] == "。"]
    where = [s for s in ends if kind_at(site, s.start) in ("other", "overview.supervision")]
    for indicator in shuffled(("disclosed", "requests.received", "disclosed.website", "trainings"), rng):
        for count in counts_of(site, indicator):
            before, _ = around(site, count)
            start = count.value_start - len(before)
            torn = site.text[start - 1] == "\n" and site.text[: start - 1].rstrip()[-1:] not in "。；况开"
            words = "" if torn else re.sub(r"^(?:20\d\d年度?|全年|本年度|今年)?[,共]*", "", "".join(before.split()))
            if (
                len(words) < 6
                or _SCOPED.search(_led_by(site, count))
                or re.search(r"其中|我|各|按|\d|[比较]|累计|历年", words)
                or not where
                or in_items(site, count)
            ):
                continue
            end = rng.choice(where).end
            opening = rng.choice(("全年", f"{site.year}年，", "本年度共"))
            said = f"{opening}{words}{other_number(count.value or 0, rng)}{count.unit}。"
            yield Plant(edited(site.text, end, end, said))


@planter("shares.of_total")
def plant_share(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A share that fits its part and its total becomes another one."""
    counts = sorted(site.gold.counts, key=lambda c: c.value_start)
    folded = fold(site.text)
    for part, share in shuffled(list(pairwise(counts)), rng):
        between = folded[part.value_end : share.value_start]
        if share.indicator != "shares" or part.parent is None or not re.search(r"占(?:比|总数的|总量的)?$", between):
            continue
        whole = site.gold.counts[part.parent].value
        value, said = part.value, share.value
        digits = folded[share.value_start : share.value_end]
        if not whole or value is None or said is None or not re.fullmatch(r"[\d.]+", digits) or "。" in between:
            continue
        if abs(100 * value / whole - said) < 0.6 and len(between) < 14:
            other = round(said + rng.choice((-1, 1)) * rng.randint(4, 20), 2)
            if 1 < other < 99:
                yield Plant(edited(site.text, share.value_start, share.value_end, f"{other:g}"))


@planter("shares.over_100")
def plant_over(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A rate that has a bound goes over it; written with its sign, and not itself a bound (不超过2%)."""
    folded = fold(site.text)
    for share in shuffled([c for c in site.gold.counts if c.indicator == "shares"], rng):
        before, _ = around(site, share)
        digits = re.fullmatch(r"[\d.]+", folded[share.value_start : share.value_end])
        sign = folded[share.value_end : share.value_end + 3].strip()[:1] in ("%", "％")
        other = re.search(r"增|升|降|减|完成率|比|较|不[超低高少]|[低高少多]于", before)
        if digits and sign and re.search(r"率|占|满意度", before) and not other:
            number = rng.choice(("102", "105.6", "120", "112.5"))
            yield Plant(edited(site.text, share.value_start, share.value_end, number))


# Years and dates.


@planter("year.period")
def plant_period(site: Site, rng: random.Random) -> Iterator[Plant]:
    """The statistical period keeps another year: at both ends or at one."""
    pattern = rf"{site.year}\s?年\s?1\s?月\s?1\s?日[^。\n]{{0,8}}?(?:{site.year}\s?年)?\s?12\s?月\s?31\s?日"
    for match in re.finditer(pattern, site.text):
        near = site.text[max(0, match.start() - 30) : match.end() + 12]
        if re.search(r"统计|期限|数据", near):
            old, other = str(site.year), str(site.year - 1)
            both = match[0].replace(old, other)
            words = rng.choice((both, match[0].replace(old, other, 1) if match[0].count(old) > 1 else both))
            yield Plant(edited(site.text, match.start(), match.end(), words))


@planter("year.stale")
def plant_stale(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A paragraph of the overview is last year's: each mention of the year in it is another one."""
    old, other = f"{site.year}年", f"{site.year - 1}年"
    for sentence in shuffled(site.gold.sentences, rng):
        words = site.text[sentence.start : sentence.end]
        kind = kind_at(site, sentence.start)
        stem = re.match(rf"{old}(?:度)?[，,]?(?:我|本|全|共|主动|收到|未)", words)
        if stem and kind.startswith("overview") and re.search(r"公开|申请", words) and "比" not in words:
            start = site.text.rfind("\n", 0, sentence.start) + 1
            end = site.text.find("\n", sentence.start)
            if not re.search(rf"{other}|上年|去年|[比较]", site.text[start:end]):
                yield Plant(edited(site.text, start, end, site.text[start:end].replace(old, other)))


@planter("year.impossible_date")
def plant_date(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A day that no month has, or a month that no year has."""
    dates = list(re.finditer(r"(?<!\d)(\d{1,2})月(\d{1,2})日", site.text))
    for match in shuffled([m for m in dates if (m[1], m[2]) not in (("1", "1"), ("12", "31"))], rng):
        wrong = rng.choice((f"{match[1]}月32日", f"13月{match[2]}日", "2月30日", "4月31日"))
        yield Plant(edited(site.text, match.start(), match.end(), wrong))


# Structure.

_CHAPTERS: Final = ("table.proactive", "table.requests", "table.disputes", "other")


def _chapters(site: Site) -> list[GoldSection]:
    """The chapters of a report in the national format whose headings stand on lines of their own."""
    found = [s for s in site.gold.sections if s.kind in (*_CHAPTERS, "problems")]
    heads = [site.text[s.start : s.end].strip().split("\n")[0] for s in found]
    numbered = all(re.match(r"[一二三四五六]、", h) and len(h) < 32 for h in heads)
    return found if numbered and site.year >= 2019 and len(found) == 5 else []


@planter("structure.missing")
def plant_missing(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A chapter is cut out."""
    for section in shuffled([s for s in _chapters(site) if s.kind in _CHAPTERS], rng):
        yield Plant(edited(site.text, section.start, section.end, ""))


@planter("structure.order")
def plant_order(site: Site, rng: random.Random) -> Iterator[Plant]:
    """Two chapters that follow one another change places."""
    found = _chapters(site)
    pairs = [(a, b) for a, b in pairwise(found) if a.end == b.start and a.kind in _CHAPTERS]
    for a, b in shuffled([p for p in pairs if p[1].kind in _CHAPTERS], rng):
        yield Plant(edited(site.text, a.start, b.end, site.text[b.start : b.end] + site.text[a.start : a.end]))


@planter("structure.doubled")
def plant_doubled(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A chapter stands a second time behind a later one."""
    found = _chapters(site)
    for place in shuffled(range(len(found) - 1), rng):
        later = rng.choice(found[place + 1 :])
        if found[place].kind in _CHAPTERS and later.kind in _CHAPTERS:
            copy = site.text[found[place].start : found[place].end]
            yield Plant(edited(site.text, later.end, later.end, copy if copy.endswith("\n") else copy + "\n"))


@planter("structure.numbering")
def plant_numbering(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A chapter gets another number."""
    for section in shuffled(_chapters(site), rng):
        begin = section.start + len(site.text[section.start :]) - len(site.text[section.start :].lstrip())
        number = site.text[begin]
        yield Plant(edited(site.text, begin, begin + 1, rng.choice([n for n in "二三四五六七" if n != number])))


# Problems and measures.


def _body(site: Site, kind: str) -> tuple[int, int] | None:
    """What stands below the heading of a chapter of a kind that occurs once."""
    found = [s for s in site.gold.sections if s.kind == kind]
    if len(found) != 1:
        return None
    section = found[0]
    inside = [s.start for s in site.gold.sentences if section.start <= s.start < section.end]
    return (min(inside), section.end) if inside else None


@planter("problems.none")
def plant_none(site: Site, rng: random.Random) -> Iterator[Plant]:
    """The chapter on problems says that there are none; its heading stands on a line of its own, and stays."""
    problems, measures = _body(site, "problems"), _body(site, "measures")
    if problems is None or measures is None or problems[1] > measures[0]:
        return
    start = next(s.start for s in site.gold.sections if s.kind == "problems")
    if site.text[start : problems[0]].strip() and site.text[problems[0] - 1] == "\n":
        words = rng.choice(("无。", "不存在问题。", "我单位政府信息公开工作不存在突出问题。", "暂无。"))
        yield Plant(edited(site.text, problems[0], measures[1], words + "\n"))


@planter("problems.unanswered")
def plant_unanswered(site: Site, rng: random.Random) -> Iterator[Plant]:
    """The measures go."""
    measures = [s for s in site.gold.sections if s.kind == "measures"]
    items = [i for i in site.gold.items if i.section == "problems"]
    if len(measures) == 1 and len(items) > 1 and measures[0].start > max(i.end for i in items):
        yield Plant(edited(site.text, measures[0].start, measures[0].end, "\n"))


def _next_marker(site: Site, items: list[GoldItem]) -> str:
    """What stands before one more item behind the last: a line break where each has its own, and the next number."""
    last = max(items, key=lambda i: i.start)
    marker = match_marker(fold(site.text), last.start)
    lead = "\n" if last.start and site.text[last.start - 1] == "\n" else ""
    if marker is None or not 0 < marker.number < 9:
        return lead
    words = site.text[last.start : marker.end]
    for digits in ("123456789", "一二三四五六七八九"):
        words = words.replace(digits[marker.number - 1], digits[marker.number])
    return lead + words


@planter("measures.unasked")
def plant_unasked(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A measure on something that no problem is about, from another report."""
    body = _body(site, "measures")
    named = {label for i in site.gold.items if i.section == "problems" for label in i.labels}
    items = [i for i in site.gold.items if i.section == "measures"]
    if body is None or not items or not named:
        return
    for donor in shuffled(site.donors, rng):
        for item in donor.items:
            foreign = item.section == "measures" and not named & set(item.labels) and "other" not in item.labels
            words = re.sub(
                r"^(?:\S{1,2}是|[\d一二三四五六（）()、.]+)", "", donor.text[item.start : item.end].split("。")[0]
            )
            if foreign and 12 < len(words) < 60 and "\n" not in words and not re.search("上年|已|了", words):
                end = max(i.end for i in items)
                yield Plant(edited(site.text, end, end, _next_marker(site, items) + words.rstrip("；;，") + "。"))


_STOCK: Final = re.compile(r"(?![一二三四五六七八九]是)[^\d\n《“。]{20,70}。")


@planter("boilerplate.section")
def plant_boilerplate(site: Site, rng: random.Random) -> Iterator[Plant]:
    """A subsection of the overview loses its substance to stock phrases of other reports."""
    stock = [
        d.text[s.start : s.end]
        for d in shuffled(site.donors, rng)[:20]
        for s in d.sentences
        if s.kind == "formula" and _STOCK.fullmatch(d.text[s.start : s.end])
    ]  # fmt: skip
    for section in shuffled([s for s in site.gold.sections if s.kind.startswith("overview.")], rng):
        inside = [s for s in site.gold.sentences if section.start <= s.start < section.end]
        heading = inside and match_marker(fold(site.text), inside[0].start) is None
        if heading and len(stock) >= 4 and site.text[inside[0].start - 1] == "\n":
            words = "".join(rng.sample(stock, 4))
            yield Plant(edited(site.text, inside[0].start, inside[-1].end, words))
