"""Summaries against references that people wrote, and against the labelled report that they tell of.

ROUGE is counted on characters; main counts and named problems are those that the readers labelled; a number or a name
is unsupported where it does not stand in the report.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..annotators.summary import LENGTH
from ..corpora.labelled import GoldCount, LabelledReport
from ..errors import GongkaiError
from ..fold import fold
from ..pipeline import annotate_document, load
from ..reading import read_bytes
from .references import Referenced

Summariser = Callable[[str], str]
"""Takes the text of a report and gives its summary."""

_NUMBER: Final = re.compile(r"(?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?")
_NAME: Final = re.compile(r"“([^”]+)”|《([^》]+)》|「([^」]+)」|([A-Za-z]{2,})")
_STOCK: Final = re.compile(r"政府信息公开|信息公开|政务公开|主动公开|依申请公开|政策解读|工作人员|工作")
_NONE: Final = r"(?:未|无|没有?|零|不存在)[^。；;]{0,24}?"
_RUN: Final = 4
_MAIN: Final = {"requests.received": "申请", "reconsiderations": "复议", "lawsuits": "诉讼"}


@dataclass(frozen=True, slots=True)
class Scores:
    """One summary, or the mean of many. ROUGE is F1; shares are (kept or unsupported, of how many)."""

    rouge_1: float
    rouge_2: float
    rouge_l: float
    counts: tuple[int, int]
    problems: tuple[int, int]
    unsupported: tuple[int, int]
    length: float


def letters(text: str) -> str:
    """The characters that ROUGE compares: half-width letters, digits and Chinese characters, no punctuation."""
    return "".join(c for c in fold(text) if c.isalnum())


def rouge_n(summary: str, reference: str, n: int) -> float:
    """F1 of the runs of `n` characters in common, each as often as in the one that has fewer."""
    a, b = (Counter(t[k : k + n] for k in range(len(t) - n + 1)) for t in (letters(summary), letters(reference)))
    return _f1((a & b).total(), a.total(), b.total())


def rouge_l(summary: str, reference: str) -> float:
    """F1 of the longest common subsequence of characters."""
    a, b = letters(summary), letters(reference)
    row = [0] * (len(b) + 1)
    for one in a:
        last = 0
        for n, other in enumerate(b, 1):
            last, row[n] = row[n], last + 1 if one == other else max(row[n], row[n - 1])
    return _f1(row[-1], len(a), len(b))


def _f1(common: int, said: int, true: int) -> float:
    return 2 * common / (said + true) if said + true else 1.0


def numbers(text: str) -> list[str]:
    """The numbers of a text, without the commas of their thousands."""
    return [found.replace(",", "") for found in _NUMBER.findall(fold(text))]


def unsupported(summary: str, text: str) -> tuple[int, int]:
    """How many of a summary's numbers and names (in quotes, title marks or Latin letters) the report does not hold."""
    known, words = set(numbers(text)), "".join(text.split())
    found = [n in known or _broken(n, fold(text)) for n in numbers(summary)]
    found += [next(filter(None, groups)) in words for groups in _NAME.findall(summary)]
    return found.count(False), len(found)


def _broken(number: str, folded: str) -> bool:
    """Whether a conversion broke the number over lines."""
    digits = r"\s*".join(map(re.escape, number))
    return re.search(rf"(?<!\d){digits}(?!\d)", folded) is not None


def main_counts(gold: LabelledReport) -> dict[str, float]:
    """The greatest count of disclosures, and requests, reconsiderations and lawsuits: of the prose, else the tables."""
    found: dict[str, float] = {}
    own = [c for c in gold.counts if c.value is not None and c.period in (None, gold.report.get("year"))]
    for count in own:
        name = "disclosed" if count.indicator.startswith("disclosed") else count.indicator
        if (name == "disclosed" or name in _MAIN) and not _is_part(count, gold):
            found[name] = max(found.get(name, 0.0), float(count.value or 0))
    rows = (
        ("requests.received", "requests", "received.total"),
        ("reconsiderations", "disputes", "reconsideration.total"),
    )
    for name, table, path in rows:
        value = (gold.tables.get(table) or {}).get(path)
        if name not in found and value is not None:
            found[name] = float(value)
    return found


def _is_part(count: GoldCount, gold: LabelledReport) -> bool:
    return (
        count.parent is not None and gold.counts[count.parent].indicator.split(".")[0] == count.indicator.split(".")[0]
    )


def counts_kept(summary: str, gold: LabelledReport) -> tuple[int, int]:
    """How many of the main counts a summary tells; a zero is told by `未收到申请` as well as by `0`."""
    folded, told = _beside(summary, gold), _values(summary)
    main = main_counts(gold)
    kept = 0
    for name, value in main.items():
        word = _MAIN.get(name, "公开")
        if value:
            kept += value in told or any(form in folded for form in _written(gold, value))
        else:
            kept += bool(re.search(rf"{_NONE}{word}|{word}[^，。；,;]{{0,8}}?(?:0(?!\d)|零|为无)", folded))
    return kept, len(main)


def _written(gold: LabelledReport, value: float) -> set[str]:
    """How the report writes a value in Chinese numerals."""
    found = {"".join(gold.text[c.value_start : c.value_end].split()) for c in gold.counts if c.value == value}
    return {form for form in found if not re.search(r"\d", fold(form)) and len(form) > 1}


def _beside(summary: str, gold: LabelledReport) -> str:
    """A summary folded as its report is: a few traditional characters by themselves are left."""
    return fold(summary + gold.text)[: len(summary)]


def _values(summary: str) -> set[float]:
    found = set()
    for match in re.finditer(r"(\d[\d,]*(?:\.\d+)?)\s*([万亿]?)(?!元)", fold(summary)):
        number = float(match[1].replace(",", ""))
        found.add(round(number * {"": 1, "万": 1e4, "亿": 1e8}[match[2]], 4))
    return found


def problems_kept(summary: str, gold: LabelledReport) -> tuple[int, int]:
    """How many of the labelled problems a summary names: four characters on end of the problem, stock words aside."""
    said = letters(_STOCK.sub("", _beside(summary, gold)))
    runs = {said[n : n + _RUN] for n in range(len(said) - _RUN + 1)}
    items = [i for i in gold.items if i.section == "problems"]
    folded = fold(gold.text)
    kept = 0
    for item in items:
        words = letters(_STOCK.sub("", folded[item.start : item.end]))
        kept += any(words[n : n + _RUN] in runs for n in range(len(words) - _RUN + 1))
    return kept, len(items)


def score(summary: str, gold: LabelledReport, references: Sequence[str]) -> Scores:
    """The figures of one summary; with several references the mean of their ROUGE, with none NaN."""
    many = len(references) or math.nan
    return Scores(
        rouge_1=sum(rouge_n(summary, r, 1) for r in references) / many,
        rouge_2=sum(rouge_n(summary, r, 2) for r in references) / many,
        rouge_l=sum(rouge_l(summary, r) for r in references) / many,
        counts=counts_kept(summary, gold),
        problems=problems_kept(summary, gold),
        unsupported=unsupported(summary, gold.text),
        length=len(summary),
    )


def mean(scores: Sequence[Scores]) -> Scores:
    """ROUGE and length averaged over reports (ROUGE over those with a reference), shares over all that was counted."""
    return Scores(
        rouge_1=_average(s.rouge_1 for s in scores),
        rouge_2=_average(s.rouge_2 for s in scores),
        rouge_l=_average(s.rouge_l for s in scores),
        counts=_total(s.counts for s in scores),
        problems=_total(s.problems for s in scores),
        unsupported=_total(s.unsupported for s in scores),
        length=sum(s.length for s in scores) / max(1, len(scores)),
    )


def _average(values: Iterable[float]) -> float:
    known = _known(values)
    return sum(known) / len(known) if known else math.nan


def _known(values: Iterable[float]) -> list[float]:
    return [value for value in values if not math.isnan(value)]


def _total(shares: Iterable[tuple[int, int]]) -> tuple[int, int]:
    found = list(shares)
    return sum(part for part, _ in found), sum(whole for _, whole in found)


def interval(values: Sequence[float], *, samples: int = 1000, seed: int = 0) -> tuple[float, float]:
    """Between which the mean lies in 95% of bootstrap samples of the reports."""
    if not values:
        return 0.0, 0.0
    generator = random.Random(seed)
    means = sorted(sum(generator.choices(values, k=len(values))) / len(values) for _ in range(samples))
    return means[int(0.025 * samples)], means[min(samples - 1, int(0.975 * samples))]


def run(given: Sequence[Referenced], summarisers: Mapping[str, Summariser]) -> dict[str, list[Scores]]:
    """The scores of each summariser, report by report."""
    return {
        name: [score(make(one.gold.text), one.gold, one.texts) for one in given] for name, make in summarisers.items()
    }


def hands(given: Sequence[Referenced]) -> dict[str, list[Scores]]:
    """The scores of each hand that wrote references, each against the other hands' where a report has several."""
    found: dict[str, list[Scores]] = {}
    for one in given:
        for hand, text in one.by_hand.items():
            found.setdefault(hand, []).append(score(text, one.gold, _others(one, hand)))
    return found


def ceiling(given: Sequence[Referenced]) -> list[Scores]:
    """How well people agree: each hand against the others, the mean of a report; reports with one hand are left out."""
    several = [one for one in given if len(one.by_hand) > 1]
    return [mean([score(text, one.gold, _others(one, hand)) for hand, text in one.by_hand.items()]) for one in several]


def _others(one: Referenced, hand: str) -> list[str]:
    return [text for other, text in one.by_hand.items() if other != hand]


def ours(length: int = LENGTH, model: str | None = None) -> Summariser:
    """The pipeline's summary, by a sequence-to-sequence model if one is named; a text that is refused has none."""
    pipe = load(summary_length=length, summary_model=model)

    def make(text: str) -> str:
        try:
            record = annotate_document(read_bytes(text.encode(), "report.txt"), pipe)
        except GongkaiError:
            return ""
        return record.summary.text if record.summary else ""

    return make


HEADER: Final = (
    "summary", "ROUGE-1", "ROUGE-2", "ROUGE-L", "95% interval", "main counts kept", "problems named", "unsupported",
    "length",
)  # fmt: skip


def row(name: str, scores: Sequence[Scores], samples: int = 1000, seed: int = 0) -> tuple[str, ...]:
    """The means of a summariser under HEADER, ROUGE in points; the interval is of ROUGE-L."""
    m = mean(scores)
    low, high = interval(_known(s.rouge_l for s in scores), samples=samples, seed=seed)
    rouge = [_points(value) for value in (m.rouge_1, m.rouge_2, m.rouge_l)]
    between = "" if math.isnan(m.rouge_l) else f"{_points(low)}-{_points(high)}"
    shares = [_share(*pair) for pair in (m.counts, m.problems, m.unsupported)]
    return (name, *rouge, between, *shares, f"{m.length:.0f}")


def as_dict(scores: Sequence[Scores], samples: int = 1000, seed: int = 0) -> dict[str, Any]:
    """The means of a summariser as plain values, for JSON; shares are (part, whole)."""
    m = mean(scores)
    rouge: dict[str, Any] = {}
    for name in ("rouge_1", "rouge_2", "rouge_l"):
        values = _known(getattr(s, name) for s in scores)
        bounds = interval(values, samples=samples, seed=seed)
        rouge[name] = (
            {"mean": round(getattr(m, name), 4), "interval": [round(x, 4) for x in bounds]} if values else None
        )
    shares = {"counts_kept": m.counts, "problems_named": m.problems, "unsupported": m.unsupported}
    return {**rouge, **{k: list(v) for k, v in shares.items()}, "length": round(m.length, 1), "reports": len(scores)}


def markdown(results: Mapping[str, Sequence[Scores]]) -> str:
    """The means as a Markdown table, ROUGE in points."""
    lines = [HEADER, ("---",) * len(HEADER), *(row(name, scores) for name, scores in results.items())]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _points(value: float) -> str:
    return "" if math.isnan(value) else f"{100 * value:.1f}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part}/{whole})" if whole else "-"
