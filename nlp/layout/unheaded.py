"""The chapters of a report whose headings a conversion lost: its paragraphs, read by what they speak of.

Some sites drop the elements that hold headings. What is left is a row of paragraphs in the usual order; the best
assignment of kinds that keeps to that order is found exactly. Used only where the headings give no chapters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .chapters import Chapter

# Kind, rank in the usual order, what its paragraphs speak of. Consultation, disputes and fees come in any order.
_KINDS: Final[tuple[tuple[str, int, str], ...]] = (
    (
        "preamble",
        0,
        r"(?:根据|按照|依据)[^。]{0,120}(?:编制|公布|发布|报告)|统计期限|电子版|邮编|如有(?:疑问|意见)|[报本]告由|开局之年|施行的",
    ),
    ("overview", 1, r"领导小组|高度重视|认真贯彻|加强(?:领导|组织)|制度|培训|机制|工作方案|坚持"),
    (
        "overview.proactive",
        2,
        r"主动公开(?:各类)?(?:政府)?信息.{0,12}\d|公开(?:各类)?信息.{0,8}\d+\s?条|电子化|公开(?:的)?(?:主要)?形式|公开栏|微信公众号.{0,12}\d",
    ),
    ("overview.requests", 3, r"(?:受理|收到|接到|未收到|没有收到).{0,16}申请|依申请公开|不予公开|当面申请|网上申请"),
    ("consultation", 4, r"咨询.{0,16}(?:人次|次|件|个)|(?:接受|受理|接待).{0,16}咨询"),
    ("table.disputes", 4, r"行政复议|行政诉讼|申诉"),
    ("fees", 4, r"收费|收取.{0,12}费|减免|工本费|检索费|费用"),
    ("problems", 5, r"不足|问题|差距|不够|有待|薄弱|不及时"),
    ("measures", 6, r"下一?步|今后|改进|将(?:进一步|继续|认真|加强|重点)|新的一年|明年"),
)
_PATTERNS: Final = tuple((kind, rank, re.compile(pattern)) for kind, rank, pattern in _KINDS)
_CHANGE: Final = 1.5  # the price of a new chapter
_LEAST: Final = 3  # chapters that must be told apart for the reading to count


def read_unheaded(folded: str, spans: Sequence[tuple[int, int]]) -> list[Chapter]:
    """Chapters by the content of the paragraphs `spans`; empty where they tell too few apart."""
    if not spans:
        return []
    scores = [[_score(pattern, folded[s:e]) for _, _, pattern in _PATTERNS] for s, e in spans]
    kinds = _best(scores)
    chain: list[Chapter] = []
    for (start, _), index in zip(spans, kinds, strict=True):
        kind = _PATTERNS[index][0]
        if kind != "preamble" and (not chain or chain[-1].kind != kind):
            chain.append(Chapter(kind, start, None))
    return chain if len({c.kind for c in chain}) >= _LEAST else []


def _score(pattern: re.Pattern[str], words: str) -> float:
    found = pattern.findall(words)
    # What a paragraph opens with says more than what it mentions.
    opening = 1.0 if pattern.search(words, 0, 40) else 0.0
    return min(3.0, float(len(found))) + opening


def _best(scores: Sequence[Sequence[float]]) -> list[int]:
    """The kind of each paragraph: the highest sum of scores in which ranks never fall."""
    ranks = [rank for _, rank, _ in _PATTERNS]
    totals = [score if rank <= 1 else score - 2.0 for score, rank in zip(scores[0], ranks, strict=True)]
    back: list[list[int]] = []
    for row in scores[1:]:
        here, origins = [], []
        for k, score in enumerate(row):
            best = max(
                (j for j in range(len(ranks)) if j == k or ranks[j] <= ranks[k]),
                key=lambda j: totals[j] - (_CHANGE if j != k else 0.0),
            )
            origins.append(best)
            here.append(totals[best] - (_CHANGE if best != k else 0.0) + score)
        totals = here
        back.append(origins)
    k = max(range(len(totals)), key=lambda j: totals[j])
    kinds = [k]
    for origins in reversed(back):
        k = origins[k]
        kinds.append(k)
    return kinds[::-1]
