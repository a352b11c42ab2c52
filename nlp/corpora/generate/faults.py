"""The chapter of problems and measures: items from the bank, numbered and arranged as the report's style has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from ...errors import SettingError
from ..labelled import GoldItem
from .chapters import Context, line
from .items import Group, Piece
from .passage import Passage, join, lead, sentence
from .styles import marker

_JOINT: Final = (
    "存在的主要问题及改进情况", "存在的主要问题及改进情况", "存在的主要问题及改进措施", "存在问题及下一步打算",
    "工作中存在的不足和改进方向", "政府信息公开工作存在的主要问题及改进情况",
)  # fmt: skip
_PROBLEMS: Final = ("存在的主要问题", "存在问题", "存在的不足", "主要问题", "目前的不足之处")
_MEASURES: Final = ("改进措施", "下一步改进措施", "改进情况", "下一步工作打算", "整改方向", "改进办法")
_PROBLEM_LEADS: Final = (
    "对照要求和群众期盼，还有以下不足：", "回头看全年工作，主要问题有：", "工作虽有推进，但仍有短板，主要表现在：",
    "一年下来，我们也看到了差距：", "主要问题：", "存在的问题有：", "总结全年，不足之处在于：",
)  # fmt: skip
_PROBLEM_STOPS: Final = (
    "成绩之外，问题也不容回避。", "这一年有进展，也有不少地方没有做到位。", "与群众的期待相比，工作还有差距。",
)  # fmt: skip
_MEASURE_LEADS: Final = (
    "下一步，将从以下几方面改进：", "针对上述问题，拟采取以下措施：", "为此，今后重点做好：", "下一步打算：",
    "改进措施：", "新的一年里，我们将这样改：", "今后要从几个方面着手：",
)  # fmt: skip
_MEASURE_STOPS: Final = (
    "针对以上不足，我们逐条研究了办法。",
    "下一步，将坚持问题导向，改进工作。",
    "今后将对症下药，补齐短板。",
)
_CLOSINGS: Final = (
    "通过以上措施，推动政府信息公开工作迈上新台阶。", "我们将持之以恒，把政府信息公开工作抓实抓好。",
    "以更高标准、更实作风，不断提升公开质效。", "让公开成为习惯，让群众更加满意。",
)  # fmt: skip
_NONE: Final = (
    "从全年情况看，政府信息公开工作开展平稳，没有突出问题。", "本年度工作运行正常，暂未发现明显问题。",
    "经自查，暂不存在突出问题。",
)  # fmt: skip
_ASK: Final = ("问题{c}：", "问题{n}：", "（{c}）", "{c}是", "{n}.", "{n}、")
_ANSWER: Final = ("改进措施：", "整改措施：", "对策：", "改进情况：", "措施：", "下一步：")


@dataclass(frozen=True, slots=True)
class _Entry:
    """An item in this report, without marker and final punctuation."""

    name: str
    section: str
    passage: Passage
    labels: tuple[str, ...]
    answers: tuple[str, ...] = ()

    def write(self, mark: str, final: str) -> Passage:
        """The item as a passage; its marker and final punctuation are inside."""
        bare = self.passage
        last = len(bare.sentences) - 1
        ended = [replace(s, end=s.end + (n == last) * len(final)) for n, s in enumerate(bare.sentences)]
        made = lead(mark, replace(bare, text=bare.text + final, sentences=tuple(ended)))
        item = GoldItem(self.name, self.section, 0, len(made.text), self.labels, self.answers)
        return replace(made, items=(item,))


def _groups(context: Context, way: str) -> list[Group]:
    """Groups of the report. Where problems and measures alternate each has both; what has no marker is one sentence."""
    wanted = context.random.choices((1, 2, 3, 4, 5, 6), (1, 3, 6, 5, 2, 1))[0]
    usable = list(context.bank.groups)
    if way == "alternating":
        usable = [g for g in usable if g.problems and g.measures and all(map(_single, g.measures))]
    elif way == "unmarked" or not context.style.item:
        usable = [g for g in usable if all(map(_single, (*g.problems, *g.measures)))]
    made: list[Group] = []
    while len(made) < wanted and (group := context.pick(usable)) is not None:
        made.append(group)
    for need in ("problems", "measures"):
        if not any(getattr(g, need) for g in made):
            more = context.pick([g for g in usable if getattr(g, need)])
            if more is None:
                raise SettingError(f"banks: expected more items in a section {need}, found none; add a bank with some")
            made.append(more)
    return made


def _single(piece: Piece) -> bool:
    """Whether the item is one sentence that nothing splits: without markers each sentence is an item of its own."""
    return len(piece.passage.sentences) == 1 and not set("；;") & set(piece.passage.text)


def _entries(context: Context, groups: Sequence[Group]) -> list[tuple[list[_Entry], list[_Entry]]]:
    """The problems and measures of each group with the names that they have in this report."""
    made, p, m = [], 0, 0
    for group in groups:
        problems, measures, names = [], [], []
        for piece in group.problems:
            p += 1
            names.append(f"p{p}")
            problems.append(_Entry(f"p{p}", "problems", _placed(context, group, piece), piece.labels))
        for k, piece in enumerate(group.measures):
            m += 1
            answers = tuple(names[a] for a, b in group.links if b == k)
            measures.append(_Entry(f"m{m}", "measures", _placed(context, group, piece), piece.labels, answers))
        made.append((problems, measures))
    return made


def _placed(context: Context, group: Group, piece: Piece) -> Passage:
    return context.place(piece.passage, group.office, group.year)


def _list(context: Context, entries: Sequence[_Entry], pattern: str, lines: bool, words: str) -> Passage:
    """The items with their markers, one a line or in one paragraph, behind a lead-in. Ends with a line break."""
    random, parts = context.random, []
    semicolon = bool(pattern) and random.random() < 0.6
    for n, entry in enumerate(entries, 1):
        final = "；" if semicolon and n < len(entries) else "。"
        bare = len(entries) == 1 and len(entry.passage.sentences) == 1 and random.random() < 0.5
        mark = "" if bare and "；" not in entry.passage.text else marker(pattern, n)
        made = entry.write(mark, final)
        parts.append(join([made, Passage("\n")]) if lines else made)
    made = join(parts)
    if words:
        stop = words.endswith("。")
        if lines:
            made = join([line(words, "formula"), made])
        elif stop:
            made = join([sentence(words, "formula"), made])
        else:
            made = lead(words, made)
    return made if lines else join([made, Passage("\n")])


def _in(kind: str, passage: Passage) -> Passage:
    return replace(passage, sections=((kind, 0), *passage.sections))


def faults(context: Context, chapter: str, next_chapter: str) -> tuple[Passage, bool]:
    """The chapter behind its number `chapter`; False where it states no problem.

    `next_chapter` is the number of the chapter after it, which is taken where measures have a chapter of their own.
    """
    random, way = context.random, context.style.arrangement
    title = random.choice(_JOINT)
    if random.random() < 0.03:
        return _no_problem(context, f"{chapter}{title}\n"), False
    found = _entries(context, _groups(context, way))
    problems = [e for p, _ in found for e in p]
    measures = [e for _, m in found for e in m]
    if random.random() < 0.2:
        random.shuffle(measures)
    if way == "alternating":
        return _alternating(context, f"{chapter}{title}\n", found), True
    if way == "one paragraph":
        return _one_paragraph(context, f"{chapter}{title}\n", problems, measures), True
    return _two_lists(context, chapter, title, next_chapter, problems, measures), True


def _two_lists(
    context: Context, chapter: str, title: str, next_chapter: str, problems: list[_Entry], measures: list[_Entry]
) -> Passage:
    random, style = context.random, context.style
    pattern = "" if style.arrangement == "unmarked" else style.item
    first, second = random.choice(_PROBLEMS), random.choice(_MEASURES)
    if style.arrangement == "merged heading":
        heads = (f"{chapter}{first}\n", f"{next_chapter}{second}\n")
    else:
        heads = (f"{chapter}{title}\n{marker(style.sub, 1)}{first}\n", f"{marker(style.sub, 2)}{second}\n")
    made = []
    leads: tuple[tuple[str, ...], ...] = ((*_PROBLEM_LEADS, *_PROBLEM_STOPS), (*_MEASURE_LEADS, *_MEASURE_STOPS))
    for kind, head, entries, words in zip(("problems", "measures"), heads, (problems, measures), leads, strict=True):
        words = words if pattern else tuple(w for w in words if w.endswith("。"))
        said = random.choice(words) if random.random() < 0.5 else ""
        made.append(_in(kind, join([Passage(head), _list(context, entries, pattern, style.one_line, said)])))
    return join([*made, *_closing(context)])


def _one_paragraph(context: Context, head: str, problems: list[_Entry], measures: list[_Entry]) -> Passage:
    random, pattern = context.random, context.style.item
    words = random.choice(_PROBLEM_LEADS if pattern else _PROBLEM_STOPS)
    first = join([Passage(head), _list(context, problems, pattern, False, words)])
    words = random.choice(_MEASURE_LEADS if pattern else _MEASURE_STOPS)
    second = _list(context, measures, pattern, False, words)
    if random.random() < 0.7:  # the turn within the line
        first = _without_break(first)
    return join([_in("problems", first), _in("measures", second), *_closing(context)])


def _without_break(passage: Passage) -> Passage:
    return replace(passage, text=passage.text.removesuffix("\n"))


def _alternating(context: Context, head: str, found: list[tuple[list[_Entry], list[_Entry]]]) -> Passage:
    random = context.random
    ask, answer = random.choice(_ASK), random.choice(_ANSWER)
    same_line = random.random() < 0.3
    made, number = [], 0
    for n, (problems, measures) in enumerate(found):
        parts = [Passage(head)] if n == 0 else []
        for k, entry in enumerate(problems):
            number += 1
            parts.append(entry.write(marker(ask, number), "。"))
            if not (same_line and k == len(problems) - 1):
                parts.append(Passage("\n"))
        made.append(_in("problems", join(parts)))
        answers = join([entry.write("", "。") for entry in measures])
        made.append(_in("measures", join([lead(answer, answers), Passage("\n")])))
    return join(made)


def _no_problem(context: Context, head: str) -> Passage:
    """A report that admits none: what it means to do stands alone."""
    said = join([Passage(head), line(context.random.choice(_NONE), "formula")])
    alone = [g for g in context.bank.groups if g.measures and not g.problems and all(map(_single, g.measures))]
    group = context.pick(alone)
    if group is None:
        return _in("problems", said)
    measures = [e for _, found in _entries(context, [group]) for e in found]
    words = context.random.choice(_MEASURE_STOPS[1:])
    return join([_in("problems", said), _in("measures", _list(context, measures, "", False, words))])


def _closing(context: Context) -> list[Passage]:
    share = 0.3 * context.style.boilerplate + 0.05
    return [line(context.random.choice(_CLOSINGS), "formula")] if context.chance(share) else []
