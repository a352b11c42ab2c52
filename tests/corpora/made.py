"""Labelled reports made by hypothesis, with all that the doors have to carry; about no place that there is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st

from nlp import labels
from nlp.corpora.labelled import GoldCount, GoldItem, GoldSentence, LabelledReport, section_spans

KINDS = list(labels.SECTIONS)
# No digit: a number has to be found again. Braces, marks, characters beyond the basic plane, white space within.
WORDS = st.text(alphabet="公开信息办理{}@=-、（） \t𠮷😀é", min_size=1, max_size=12).map(lambda w: f"办{w}理")
STOPS = st.sampled_from("。！？；")
UNITS = st.sampled_from(["条", "件", "人次", "%", "％", "万元", ""])
NUMBERS = st.sampled_from(["12", "１，２０３", "0.5", "1.2万", "一百二十一", "7"])
VALUES = {"12": 12, "１，２０３": 1203, "0.5": 0.5, "1.2万": 12000, "一百二十一": 121, "7": 7}
FOLDED = {"％": "%"}


@dataclass
class _Made:
    """A report that grows."""

    text: str = ""
    starts: list[tuple[str, int]] = field(default_factory=list)
    sentences: list[GoldSentence] = field(default_factory=list)
    items: list[GoldItem] = field(default_factory=list)
    counts: list[GoldCount] = field(default_factory=list)


def _count(draw: Any, made: _Made, n: int) -> None:
    """`办理甲12条，`: a subject that is found once only, a number, a unit; sometimes a second count of the number."""
    start = len(made.text)
    subject = f"第{chr(0x4E10 + n)}类"
    number, unit = draw(NUMBERS), draw(UNITS)
    place = start + len(subject)
    made.text += f"{subject}{number}{unit}，"
    totals = [n for n, c in enumerate(made.counts) if c.indicator != "shares"]
    chosen = st.sampled_from(totals) if totals else st.nothing()
    for again in range(2 if draw(st.booleans()) else 1):
        indicator = draw(st.sampled_from(list(labels.INDICATORS)))
        count = GoldCount(
            indicator=indicator,
            subject=subject if not again or draw(st.booleans()) else "",
            value=draw(st.sampled_from([VALUES[number], None])),
            unit=FOLDED.get(unit, unit),
            qualifier=draw(st.sampled_from(list(labels.QUALIFIERS))),
            stated="number",
            start=start,
            end=place + len(number + unit),
            value_start=place,
            value_end=place + len(number),
            parent=None if indicator == "shares" else draw(st.none() | chosen),
            period=draw(st.sampled_from([None, 2019])),
        )
        made.counts.append(count if count.subject else replace(count, start=count.value_start))


def _negation(draw: Any, made: _Made, n: int) -> None:
    start = len(made.text)
    subject = f"第{chr(0x4E10 + n)}类"
    made.text += f"未收到{subject}，"
    end = start + 3 + len(subject)
    made.counts.append(GoldCount("other", subject, 0, "", "exact", "negation", start, end, start, end))


def _sentence(draw: Any, made: _Made) -> None:
    start = len(made.text)
    made.text += draw(WORDS)
    for _ in range(draw(st.integers(0, 2))):
        draw(st.sampled_from([_count, _negation]))(draw, made, len(made.counts))
    made.text += draw(STOPS)
    made.sentences.append(GoldSentence(start, len(made.text), draw(st.sampled_from(list(labels.SENTENCE_KINDS)))))


def _item(draw: Any, made: _Made, kind: str) -> None:
    start = len(made.text)
    for _ in range(draw(st.integers(1, 2))):
        _sentence(draw, made)
    found = draw(st.lists(st.sampled_from(list(labels.ISSUES)), min_size=1, max_size=3, unique=True))
    number = sum(i.section == kind for i in made.items) + 1
    problems = [i.name for i in made.items if i.section == "problems"]
    some = st.lists(st.sampled_from(problems), unique=True, max_size=2) if problems else st.just([])
    answers = tuple(draw(some)) if kind == "measures" else ()
    made.items.append(GoldItem(f"{kind[0]}{number}", kind, start, len(made.text), tuple(found), answers))


@st.composite
def reports(draw: Any) -> LabelledReport:
    """A report of one to five sections; a section may begin in mid-line, or have no text."""
    made = _Made()
    for kind in draw(st.lists(st.sampled_from([*KINDS, "problems", "measures"]), min_size=1, max_size=5)):
        made.starts.append((kind, len(made.text)))
        for _ in range(draw(st.integers(0, 3))):
            if kind in ("problems", "measures") and draw(st.booleans()):
                _item(draw, made, kind)
            else:
                _sentence(draw, made)
            made.text += draw(st.sampled_from(["", "\n", "\n\n"]))
        if draw(st.booleans()) and made.text:
            made.text += "\n" if made.text[-1] != "\n" else ""
    made.text += "\n" if made.text and made.text[-1] != "\n" else ""
    tables = draw(
        st.fixed_dictionaries(
            {
                "proactive": st.none() | st.just({"fees": 0.5, "penalties": 3}),
                "requests": st.none() | st.just({"received.total": 2, "refused.internal.natural_person": 1}),
                "disputes": st.none() | st.just({}),
            }
        )
    )
    year = draw(st.none() | st.integers(2003, 2030))
    facts = {
        "title": draw(st.none() | st.text(alphabet="报告: -#'\"{}\n😀", max_size=9)),
        "agency": draw(st.none() | st.just("云屏县水务局")),
        "year": year,
        "period": None if year is None else f"{year}-01-01..{year}-12-31",
        "published": draw(st.none() | st.just("2022-01-20")),
    }
    return LabelledReport(
        id="made-01",
        text=made.text,
        report=facts,
        tables=tables,
        sections=tuple(section_spans(made.starts, len(made.text))),
        sentences=tuple(made.sentences),
        items=tuple(made.items),
        counts=tuple(made.counts),
        problems_stated=draw(st.sampled_from([None, True, False])),
    )
