"""Which part of a web page is the article: judged by where its prose, its headings and its tables stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

# Elements whose text is never the page's.
HIDDEN: Final = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "svg",
        "canvas",
        "audio",
        "video",
        "map",
        "select",
        "option",
        "textarea",
        "button",
        "input",
        "head",
        "title",
        "meta",
        "link",
        "xml",
        "datalist",
    ]
)
BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "caption",
    ]
)
_SITE_TAGS: Final = frozenset({"nav", "header", "footer", "aside"})
# Whole class names and ids only: `position-relative` is a matter of looks.
_SITE_NAME: Final = re.compile(
    r"(?:[a-z0-9]{1,12}[-_])?(?:nav(?:bar|igation)?|menu|foot(?:er)?|header|topbar|bread-?crumbs?|crumbs?|sidebar|share"
    r"|copyright|bdshare\w*|related|pagination|pager|toolbar|qrcode|ewm|yqlj|friendlinks?|sitemap|position|location|dqwz"
    r"|weizhi|search|login)(?:[-_](?:wrap|wrapper|box|bar|con|content|area|top|list|nav|div|inner))?\d{0,2}",
    re.IGNORECASE,
)
# A part of the site's frame holds at most this share of the page's prose.
_FRAME_SHARE: Final = 0.1
_INVISIBLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_STOPS: Final = re.compile("[，。；：、,;]")
_NUMBERED: Final = re.compile(
    r"^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]+[章部])"
)
_WHITE: Final = re.compile(r"\s+")
# A child that holds less than this share of the page's prose, headings and tables would lose part of the article.
_SHARE: Final = 0.94
_HEADING_WEIGHT: Final = 40.0
_ROW_WEIGHT: Final = 10.0
_LINK_SHARE: Final = 0.5
_MAX_TITLE: Final = 120

Weights = dict[etree._Element, float]


def tag(element: etree._Element) -> str:
    """The element's lower-case name without its prefix; empty for comments and the like."""
    name = element.tag
    return name.rpartition("}")[2].lower() if isinstance(name, str) else ""


def _own_text(block: etree._Element) -> Iterator[tuple[str, bool]]:
    """The texts that stand in a block itself, not in a block inside it, each with whether it is link text."""
    todo: list[tuple[etree._Element, bool]] = [(block, tag(block) == "a")]
    while todo:
        element, linked = todo.pop()
        if element.text:
            yield element.text, linked
        for child in element:
            name = tag(child)
            if child.tail:
                yield child.tail, linked
            if name and name not in BLOCKS and name not in HIDDEN:
                todo.append((child, linked or name == "a"))


def _block_weight(block: etree._Element) -> float:
    """How much of an article a block's own text is: the length of prose, a fixed weight for a numbered heading."""
    own, linked = 0, 0
    stops = False
    first = ""
    for text, is_link in _own_text(block):
        bare = _WHITE.sub("", text)
        own += len(bare)
        linked += len(bare) if is_link else 0
        stops = stops or (not is_link and bool(_STOPS.search(bare)))
        first = first or bare
    if not own or linked > _LINK_SHARE * own:
        return 0.0
    if _NUMBERED.match(first):
        return max(_HEADING_WEIGHT, float(own))
    if tag(block) in ("td", "th"):
        return float(own) if own > 60 and stops else 0.0
    return float(own) if stops and own > 12 else 0.0


def weigh(tree: etree._Element) -> Weights:
    """The weight of every element: its own blocks' and those inside it, in one pass from the leaves up."""
    weights: Weights = {}
    for _, element in etree.iterwalk(tree, events=("end",)):
        name = tag(element)
        if not name or name in HIDDEN:
            weights[element] = 0.0
            continue
        total = sum(weights.get(child, 0.0) for child in element)
        if name in BLOCKS:
            total += _block_weight(element)
            if name == "tr" and len(element) > 1 and not any(True for _ in element.iter("table")):
                total += _ROW_WEIGHT
        weights[element] = total
    return weights


def hide(tree: etree._Element) -> None:
    """Takes out what a reader of the page does not see, and the site's frame: navigation, head and foot.

    An element that holds much of the page's prose stays whatever it is called: some sites show a hidden block by a
    script, and some call the whole page `header`.
    """
    weights = weigh(tree)
    limit = _FRAME_SHARE * weights.get(tree, 0.0)
    doomed = [element for element in tree.iter() if element is not tree and _is_frame(element)]
    for element in doomed:
        if weights.get(element, 0.0) <= limit or tag(element) in HIDDEN:
            _drop(element)


def _is_frame(element: etree._Element) -> bool:
    name = tag(element)
    if name in HIDDEN or name in _SITE_TAGS:
        return True
    if not name or name == "body":
        return False
    style = element.get("style")
    if style and _INVISIBLE.search(style):
        return True
    if element.get("hidden") is not None:
        return True
    if name not in BLOCKS or name in ("p", "td", "tr", "table"):
        return False
    marks = f"{element.get('id', '')} {element.get('class', '')}".split()
    return any(_SITE_NAME.fullmatch(mark) for mark in marks)


def _drop(element: etree._Element) -> None:
    """Empties an element and makes it one that is never shown; the text that follows it stays."""
    del element[:]
    element.text = None
    element.tag = "template"


def find_article(tree: etree._Element) -> etree._Element:
    """The smallest element that holds nearly all prose, numbered headings and table rows of the page."""
    weights = weigh(tree)
    total = weights.get(tree, 0.0)
    place = tree
    if total <= 0:
        return tree
    while True:
        heavy = [child for child in place if weights.get(child, 0.0) >= _SHARE * total]
        if not heavy or _is_data_table(heavy[0]) or tag(heavy[0]) == "p" or _begins(place, heavy[0], weights):
            break
        place = heavy[0]
    # A row or table body by itself has lost its table.
    while tag(place) in ("tr", "tbody", "thead", "table"):
        parent = place.getparent()
        if parent is None:
            break
        place = parent
    return place


def _begins(place: etree._Element, heavy: etree._Element, weights: Weights) -> bool:
    """Whether the article begins in `place` itself, as where tags are never closed and each block holds the rest."""
    if _block_weight(place) > 0:
        return True
    for child in place:
        if child is heavy:
            return False
        if tag(child) == "p" and weights.get(child, 0.0) >= _HEADING_WEIGHT:
            return True
    return False


def _is_data_table(element: etree._Element) -> bool:
    if tag(element) != "table":
        return False
    rows = sum(1 for row in element.iter("tr") if len(row) > 1)
    return rows > 2 and next(element.iterdescendants("table"), None) is None


def page_title(tree: etree._Element) -> str | None:
    """The article's title from the page: its meta data, its first heading, or the window title without the site."""
    found: list[str] = []
    for meta in tree.iter("meta"):
        if (meta.get("name") or meta.get("property") or "").lower() in ("articletitle", "og:title", "dc.title"):
            found.append(meta.get("content") or "")
    headings = [_flat(one) for level in ("h1", "h2", "h3") for one in tree.iter(level)]
    windows = [_flat(one) for one in tree.iter("title")]
    found += headings[:6] + [_without_site(window) for window in windows[:1]]
    titles = [title for title in (_WHITE.sub(" ", one).strip() for one in found) if 4 <= len(title) <= _MAX_TITLE]
    reports = [title for title in titles if re.search("公[开開].*(?:[报報]告|年[报報])", title)]
    return next(iter(reports or titles), None)


def _flat(element: etree._Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def _without_site(window: str) -> str:
    """A window title's part that names the page: `报告-某某市人民政府` without the site's name."""
    pieces = [
        piece.strip() for piece in re.split(r"\s*[_|｜]\s*|\s+[-–—]+\s+|-{1,2}(?=[^\d-])", window) if piece.strip()
    ]
    return max(pieces, key=lambda piece: (bool(re.search("公[开開].*[报報]", piece)), len(piece)), default="")
