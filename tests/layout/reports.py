"""Invented reports for the tests of the layout, and short ways to look at what was found in them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nlp.fold import fold
from nlp.layout import Layout, analyse

TITLE = "澜屏县水务局2022年政府信息公开工作年度报告"
BASIS = "根据《中华人民共和国政府信息公开条例》的规定，编制本报告。统计期限自2022年1月1日起至2022年12月31日止。"
OVERVIEW = (
    "2022年，我局围绕供水、防汛两件大事公开信息86条，其中网站公开61条，公告栏张贴25条。水质监测结果按月公布，"
    "停水通知提前一天送到小区和村组，全年没有因为通知不到引起投诉。\n办公室负责汇总，各股室按目录报送，"
    "年底对照目录逐条核对，补发缺漏信息4条，撤下过期信息7条。"
)
PROACTIVE = "二、主动公开政府信息情况\n该部分以表格形式报告。"
REQUESTS = "三、收到和处理政府信息公开申请情况\n本年度未收到政府信息公开申请。"
DISPUTES = "四、政府信息公开行政复议、行政诉讼情况\n本年度未发生行政复议和行政诉讼。"
PROBLEMS = "五、存在的主要问题及改进情况"
PROBLEM_TEXT = "（一）存在的问题\n栏目更新不够及时，解读材料偏少。\n（二）改进情况\n明确专人每月更新栏目。"
OTHER = "六、其他需要报告的事项\n无其他需要报告的事项。"
TRAILER = "澜屏县水务局\n2023年1月16日"

STANDARD = [
    "preamble",
    "overview",
    "table.proactive",
    "table.requests",
    "table.disputes",
    "problems",
    "measures",
    "other",
    "trailer",
]


def compose(*chapters: str, head: str = f"{TITLE}\n{BASIS}", tail: str = TRAILER) -> str:
    """A report of the given chapters, each with its own heading."""
    return "\n".join(part for part in (head, *chapters, tail) if part)


def with_overview(body: str, heading: str = "一、总体情况") -> str:
    """A report in the national format whose overview holds `body`."""
    return compose(f"{heading}\n{body}", PROACTIVE, REQUESTS, DISPUTES, f"{PROBLEMS}\n{PROBLEM_TEXT}", OTHER)


def with_problems(body: str, heading: str = PROBLEMS) -> str:
    """A report in the national format whose chapter of problems holds `body`."""
    return compose(f"一、总体情况\n{OVERVIEW}", PROACTIVE, REQUESTS, DISPUTES, f"{heading}\n{body}", OTHER)


def kinds(text: str) -> list[str]:
    """The section kinds of a text, in order."""
    return [s.kind for s in analyse(text).sections]


def overview_kinds(body: str) -> list[str]:
    """The subsections that an overview with `body` has, without the `overview.`."""
    return [k.partition(".")[2] for k in kinds(with_overview(body)) if k.startswith("overview.")]


def turn_kinds(body: str, heading: str = PROBLEMS) -> list[str]:
    """The kinds of the sections that a chapter of problems with `body` comes apart into."""
    return [k for k in kinds(with_problems(body, heading)) if k in ("problems", "measures")]


def items(text: str) -> list[tuple[str, str]]:
    """The items of a text: "p" or "m", and the words."""
    return [(i.kind[0], text[i.start : i.end]) for i in analyse(text).items]


def chapter_items(body: str, heading: str = PROBLEMS) -> list[tuple[str, str]]:
    """The items of a chapter of problems with `body`."""
    return items(with_problems(body, heading))


def bodies(text: str, kind: str) -> list[str]:
    """The texts of the sections of `kind`."""
    return [text[s.start : s.end].strip() for s in analyse(text).sections if s.kind == kind]


def sentences(text: str, kind: str | None = None) -> list[str]:
    """The sentences of a text, of the sections of `kind` only where one is given."""
    return [text[s.start : s.end] for s in analyse(text).sentences if kind is None or s.kind == kind]


def check_invariants(text: str, layout: Layout) -> None:
    """What holds for the layout of any text whatever; AssertionError where it does not."""
    if not layout.is_report:
        assert not layout.sections and not layout.items and not layout.sentences
        assert layout.problems_stated is None
        return
    _check_sections(text, layout)
    _check_pieces(text, layout)


def _check_sections(text: str, layout: Layout) -> None:
    outer = [s for s in layout.sections if not s.kind.startswith("overview.")]
    for a, b in pairwise(outer):
        assert a.end <= b.start, f"{a} runs into {b}"
    starts = [s.start for s in layout.sections]
    assert starts == sorted(starts)
    for section in layout.sections:
        assert 0 <= section.start < section.end <= len(text), section
        assert section.title.strip() == section.title
        assert "".join(section.title.split()) in "".join(text[section.start : section.end].split())
    inner = [s for s in layout.sections if s.kind.startswith("overview.")]
    for a, b in pairwise(inner):
        assert a.end <= b.start, f"{a} runs into {b}"
    for section in inner:
        for other in outer:
            inside = other.start <= section.start and section.end <= other.end
            apart = section.end <= other.start or other.end <= section.start
            assert apart or (inside and other.kind == "overview"), f"{section} lies across {other}"


def _check_pieces(text: str, layout: Layout) -> None:
    folded = fold(text)
    for pieces in (layout.sentences, layout.items):
        _check_apart(pieces)
        for piece in pieces:
            words = text[piece.start : piece.end]
            assert words and words == words.strip(), f"white space around {words!r}"
            assert any(c.isalnum() for c in folded[piece.start : piece.end]), f"nothing said in {words!r}"
    for item in layout.items:
        held = [s for s in layout.sections if s.start <= item.start and item.end <= s.end]
        assert item.kind in ("problems", "measures")
        assert [s.kind for s in held] == [item.kind], f"{text[item.start : item.end]!r} of {item.kind} lies in {held}"
    for sentence in layout.sentences:
        held = [s for s in layout.sections if s.start <= sentence.start and sentence.end <= s.end]
        assert held and held[-1].kind == sentence.kind, f"{text[sentence.start : sentence.end]!r} lies in {held}"


def _check_apart(pieces: Sequence[object]) -> None:
    spans = [(p.start, p.end) for p in pieces]  # type: ignore[attr-defined]
    assert spans == sorted(spans)
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start, f"a piece that ends at {end} overlaps one that starts at {start}"


def check(text: str) -> Layout:
    """The layout of a text, with the invariants checked."""
    layout = analyse(text)
    check_invariants(text, layout)
    return layout
