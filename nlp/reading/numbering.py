"""Automatic numbers of Word's lists and headings. They stand in no text run, so they are counted and written here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from .numerals import numeral
from .ooxml import child, flag, integer, local, value

_PLACE: Final = re.compile(r"%([1-9])")
_MAX_LEVEL: Final = 8
_CLOSING: Final = "、，.．）)】〕章条节 　:："


@dataclass(slots=True)
class _Level:
    kind: str = "decimal"
    form: str = ""
    start: int = 1
    legal: bool = False
    restart: int | None = None
    blank: bool = True


@dataclass(slots=True)
class _List:
    """A concrete list: its abstract definition and the levels that begin anew in it."""

    abstract: str
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, _Level] = field(default_factory=dict)


class Numbering:
    """Counts a document's lists in its order; `label` gives a paragraph's number as Word shows it."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        links: dict[str, str] = {}
        styled: dict[str, str] = {}
        for element in root if root is not None else ():
            if local(element) == "abstractNum":
                key = value(element, "abstractNumId") or ""
                self._abstract[key] = _levels(element)
                link, style = child(element, "numStyleLink"), child(element, "styleLink")
                if link is not None:
                    links[key] = value(link, "val") or ""
                if style is not None:
                    styled[value(style, "val") or ""] = key
            elif local(element) == "num":
                self._lists[value(element, "numId") or ""] = _list(element)
        for key, style_name in links.items():
            self._abstract[key] = self._abstract.get(styled.get(style_name, ""), self._abstract[key])

    def label(self, number: str, level: int) -> str:
        """The number of the next paragraph of list `number` at `level`, with the space after it; may be empty."""
        entry = self._lists.get(number)
        if entry is None or not 0 <= level <= _MAX_LEVEL:
            return ""
        levels = {**self._abstract.get(entry.abstract, {}), **entry.levels}
        here = levels.get(level)
        if here is None:
            return ""
        counters = self._count(number, entry, levels, level)
        if here.kind == "none" and not here.form:
            return ""
        if here.kind == "bullet":
            return "•" if not here.form or "\ue000" <= here.form[0] <= "\uf8ff" else here.form
        written = _PLACE.sub(lambda found: _place(found, levels, counters, here.legal), here.form)
        return written + (" " if here.blank and written and written[-1] not in _CLOSING else "")

    def _count(self, number: str, entry: _List, levels: dict[int, _Level], level: int) -> dict[int, int]:
        counters = self._counters.setdefault(entry.abstract, {})
        if level in entry.starts and (number, level) not in self._begun:
            counters.pop(level, None)
        self._begun.add((number, level))
        for upper in range(level):
            counters.setdefault(upper, entry.starts.get(upper, levels.get(upper, _Level()).start))
        if level in counters:
            counters[level] += 1
        else:
            counters[level] = entry.starts.get(level, levels[level].start)
        for deeper in [one for one in counters if one > level]:
            restart = levels.get(deeper, _Level()).restart
            if restart is None or 0 < level + 1 <= restart:
                del counters[deeper]
        return counters


def _place(found: re.Match[str], levels: dict[int, _Level], counters: dict[int, int], legal: bool) -> str:
    level = int(found[1]) - 1
    kind = levels.get(level, _Level()).kind
    if kind == "none":
        return ""
    return numeral(counters.get(level, 1), "decimal" if legal else kind)


def _levels(element: etree._Element) -> dict[int, _Level]:
    levels = {}
    for one in element:
        if local(one) == "lvl":
            levels[integer(value(one, "ilvl"), 0)] = _level(one)
    return levels


def _level(element: etree._Element) -> _Level:
    level = _Level()
    for one in element:
        setting = value(one, "val") or ""
        match local(one):
            case "numFmt":
                level.kind = setting or "decimal"
            case "AlternateContent":
                level.kind = _alternate(one) or level.kind
            case "lvlText":
                level.form = setting
            case "start":
                level.start = integer(setting, 1)
            case "isLgl":
                level.legal = flag(one)
            case "lvlRestart":
                level.restart = integer(setting, 0)
            case "suff":
                level.blank = setting != "nothing"
    return level


def _alternate(element: etree._Element) -> str | None:
    """The plain format of a level whose newer format stands beside an older one."""
    for one in element.iter():
        if local(one) == "numFmt" and value(one, "val") not in (None, "custom"):
            return value(one, "val")
    return None


def _list(element: etree._Element) -> _List:
    entry = _List("")
    for one in element:
        if local(one) == "abstractNumId":
            entry.abstract = value(one, "val") or ""
        elif local(one) == "lvlOverride":
            level = integer(value(one, "ilvl"), 0)
            for inner in one:
                if local(inner) == "startOverride":
                    entry.starts[level] = integer(value(inner, "val"), 1)
                elif local(inner) == "lvl":
                    entry.levels[level] = _level(inner)
    return entry
