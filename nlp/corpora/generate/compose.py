"""One report from beginning to end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Any, Final

from ...errors import MarkupError, SettingError
from ..labelled import LabelledReport
from ..write import write
from . import tables
from .bank import Bank
from .chapters import Context, heading, line, prose, section
from .edges import back, front
from .faults import faults
from .noise import convert, half_punctuation
from .passage import Passage, join, to_report
from .places import draw_office
from .settings import Settings
from .styles import Style

_SUBSECTIONS: Final = {
    "overview.proactive": ("主动公开", "主动公开情况", "主动公开政府信息情况", "主动公开方面"),
    "overview.requests": ("依申请公开", "依申请公开情况", "依申请公开办理情况"),
    "overview.management": ("政府信息管理", "政府信息管理情况", "加强政府信息管理"),
    "overview.platform": ("政府信息公开平台建设", "平台建设", "公开平台建设情况"),
    "overview.supervision": ("监督保障", "监督保障情况", "强化监督保障"),
}
_CHAPTERS: Final = {
    "overview": ("总体情况", "总体情况", "政府信息公开工作总体情况"),
    "table.proactive": ("主动公开政府信息情况", "主动公开政府信息情况", "行政机关主动公开政府信息情况"),
    "table.requests": (
        "收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况",
    ),
    "table.disputes": (
        "政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议、行政诉讼情况",
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    ),
    "other": ("其他需要报告的事项", "其他需要报告的事项", "需要报告的其他事项"),
}  # fmt: skip
_OLD: Final = {
    "overview": ("概述", "工作概述", "基本情况"),
    "overview.proactive": ("主动公开政府信息的情况", "政府信息主动公开情况", "主动公开情况"),
    "overview.requests": ("依申请公开政府信息情况", "政府信息依申请公开情况", "依申请公开情况"),
    "consultation": ("咨询处理情况", "政府信息公开咨询情况"),
    "fees": ("政府信息公开收费及减免情况", "收费和减免情况"),
    "table.disputes": ("因政府信息公开申请行政复议、提起行政诉讼的情况", "行政复议、行政诉讼情况"),
    "overview.supervision": ("工作人员和监督保障情况", "机构和人员情况", "监督考核情况"),
    "other": ("需要说明的事项", "其他需要报告的事项"),
}
_NOTHING: Final = ("无。", "无其他需要报告的事项。", "本年度没有其他需要报告的事项。", "无")
_YEARS: Final = {"2021": (2021, 2025), "2019": (2019, 2020), "old": (2009, 2018)}


def report(bank: Bank, settings: Settings, index: int) -> tuple[LabelledReport, str]:
    """Report `index` and its markup, which is proved to hold it.

    Raises SettingError where no draw of `settings.attempts` can be written or the bank has too few parts.
    """
    reason = ""
    for attempt in range(settings.attempts):
        random = Random(f"gongkai:{settings.seed}:{index}:{attempt}")
        draft = _Draft.draw(bank, settings, index, random)
        for passage in draft.passages():
            made = to_report(passage, draft.head)
            try:
                return made, write(made)
            except MarkupError as error:
                reason = str(error)
    raise SettingError(
        f"report {index}: none of {settings.attempts} draws can be written; correct the bank or raise `attempts`. "
        f"The last one: {reason}"
    )


@dataclass(slots=True)
class _Draft:
    """A composed report before and after its conversion."""

    head: dict[str, Any]
    clean: Passage
    random: Random
    noisy: bool

    def passages(self) -> list[Passage]:
        """What to try to write: with the faults of a conversion, then without."""
        return [convert(self.clean, self.random), self.clean] if self.noisy else [self.clean]

    @classmethod
    def draw(cls, bank: Bank, settings: Settings, index: int, random: Random) -> _Draft:
        form = random.choices(tuple(settings.formats), tuple(settings.formats.values()))[0]
        year = random.randint(*_YEARS[form])
        context = Context(bank, settings, random, Style.draw(random), draw_office(random), year)
        noisy = context.chance(settings.noise)
        first = front(context, noisy, form == "old")
        body = _Body(context, form)
        middle = body.chapters()
        last, signed = back(context, noisy)
        passage = join([first.passage, middle, *([last] if last else [])])
        if context.style.half_width:
            passage = half_punctuation(passage)
        title = passage.text[slice(*_line(passage.text, first.title))]
        head = {
            "id": f"gen-{settings.seed}-{index:05d}",
            "title": title,
            "agency": context.office.name,
            "year": year,
            "period": first.period,
            "published": first.published or signed,
            "problems_stated": body.problems_stated,
            "tables": body.tables,
            "written": f"generated format={form} arrangement={context.style.arrangement} noise={noisy}",
        }
        return cls(head, passage, random, noisy)


def _line(text: str, title: str) -> tuple[int, int]:
    """The title's place: a half-width text keeps its length."""
    start = text.find(title[:6])
    return start, start + len(title)


class _Body:
    """The chapters of one report, its tables and what it says of problems."""

    def __init__(self, context: Context, form: str) -> None:
        self.context = context
        self.form = form
        self.parts: list[Passage] = []
        self.number = 0
        self.problems_stated: bool | None = True
        self.tables: dict[str, dict[str, Any] | None] = {"proactive": None, "requests": None, "disputes": None}
        random = context.random
        self.way = random.choice(tables.FLATTENINGS)
        self.lost = random.random() < 0.35

    def chapters(self) -> Passage:
        """All chapters in the order of the format."""
        if self.form == "old":
            self._old()
        else:
            self._overview()
            for name in ("proactive", "requests", "disputes"):
                self._table(name)
            self._faults()
            self._other(_CHAPTERS["other"])
        return join(self.parts)

    def _mark(self) -> str:
        self.number += 1
        return self.context.style.numbered(self.context.style.chapter, self.number, self.context.random)

    def _add(self, kind: str, *passages: Passage) -> None:
        made = join(passages)
        self.parts.append(replace(made, sections=((kind, 0), *made.sections)))

    def _overview(self) -> None:
        context = self.context
        title = context.random.choice(_CHAPTERS["overview"])
        intro = prose(context, "overview") if context.chance(0.7) else None
        lines = [join([intro[0], Passage("\n")])] if intro else []
        self._add("overview", line(f"{self._mark()}{title}"), *lines)
        if context.chance(0.06):  # no subsections: all in one
            bodies = [found[0] for kind in _SUBSECTIONS if (found := prose(context, kind))]
            self.parts += [join([b, Passage("\n")]) for b in bodies]
            return
        number = 0
        for kind in (*_SUBSECTIONS, *["overview.other"] * context.random.choice((0, 0, 0, 1, 2))):
            if context.chance(0.04) or (found := prose(context, kind)) is None:
                continue
            body, own = found
            if kind == "overview.other" and not own:
                continue
            number += 1
            title = heading(context, kind, own, _SUBSECTIONS.get(kind, ()))
            self.parts.append(section(context, kind, number, title, body))

    def _table(self, name: str) -> None:
        kind = f"table.{name}"
        title = line(f"{self._mark()}{heading(self.context, kind, '', _CHAPTERS[kind])}")
        if self.lost:
            found = prose(self.context, kind) if self.context.chance(0.25) else None
            self._add(kind, title, *([join([found[0], Passage("\n")])] if found else []))
            return
        made = self._made(name)
        self.tables[name] = made.cells
        self._add(kind, title, Passage(tables.flatten(made, self.way)))

    def _made(self, name: str) -> tables.Table:
        random = self.context.random
        if name == "proactive":
            return tables.proactive(random, self.form == "2021")
        if name == "requests":
            return tables.requests(random, self._said("requests.received"), random.random() < 0.12)
        return tables.disputes(random, self._said("reconsiderations"))

    def _said(self, indicator: str) -> int | None:
        """What the prose says of the total, so that the table says the same."""
        for passage in self.parts:
            for m in passage.mentions:
                if m.indicator == indicator and m.parent is None and isinstance(m.value, int) and not m.period:
                    return m.value if m.qualifier == "exact" and m.value < 3000 else None
        return None

    def _faults(self) -> None:
        mark = self._mark()
        merged = self.context.style.arrangement == "merged heading"
        made, self.problems_stated = faults(self.context, mark, self._mark() if merged else "")
        self.parts.append(made)

    def _other(self, titles: tuple[str, ...]) -> None:
        context = self.context
        title = line(f"{self._mark()}{context.random.choice(titles)}")
        found = prose(context, "other") if context.chance(0.5) else None
        body = join([found[0], Passage("\n")]) if found else line(context.random.choice(_NOTHING), "template")
        self._add("other", title, body)

    def _old(self) -> None:
        context = self.context
        shares = {"consultation": 0.5, "fees": 0.8, "table.disputes": 0.9, "overview.supervision": 0.6}
        for kind, titles in _OLD.items():
            if kind == "other":
                continue
            if not context.chance(shares.get(kind, 1.0)) or (found := prose(context, kind)) is None:
                continue
            title = heading(context, kind, "", titles)
            self._add(kind, line(f"{self._mark()}{title}"), found[0], Passage("\n"))
        self._faults()
        if context.chance(0.4):
            self._other(_OLD["other"])
