"""The line of a web page that dates its article: it stands above the article, in a block of its own."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from .article import BLOCKS, tag

_DAY: Final = r"(?:19|20)\d{2}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}"
_LABELLED: Final = re.compile(rf"(?:日期|时间|時間|[发發]布[于於])\s*[:：]?\s*[\[【〔(（]?\s*{_DAY}")
# What sites write beside a date that has no label.
_BESIDE: Final = re.compile(r"来源|來源|点击|點擊|浏览|瀏覽|阅读|閱讀|访问|次数|作者|编辑|字[号號体體]|[发發]布")
_BARE: Final = re.compile(_DAY)
_MAX_LENGTH: Final = 160
# A report's own dates stand in longer lines than these; its byline, where the article has one, among the first.
_FIRST_LINES: Final = 8


def find_byline(tree: etree._Element, article: etree._Element) -> str | None:
    """The last dated line above the article, in one line; None where there is none."""
    found: str | None = None
    for element in tree.iter():
        if element is article:
            break
        if tag(element) in BLOCKS and not any(tag(inner) in BLOCKS for inner in element.iterdescendants()):
            text = " ".join("".join(map(str, element.itertext())).split())
            if _is_byline(text):
                found = text
    return found


def has_byline(lines: list[str]) -> bool:
    """Whether the article brings a dated line of its own among its first lines."""
    return any(_is_byline(line.strip()) for line in [line for line in lines if line.strip()][:_FIRST_LINES])


def _is_byline(text: str) -> bool:
    """Whether a line gives the day on which a page was published."""
    if len(text) > _MAX_LENGTH or "。" in text:
        return False
    return bool(_LABELLED.search(text) or (_BARE.search(text) and _BESIDE.search(text)))
