"""Web pages, Word's HTML and single-file web pages (MHTML): the article with its tables, without the site around it."""

from __future__ import annotations

import email
import email.policy
import re
from typing import Final

from lxml import etree
from lxml import html as lxml_html

from ..errors import BrokenFile
from .article import find_article, hide, page_title
from .byline import find_byline, has_byline
from .encoding import decode
from .flow import Flow
from .limits import Limits
from .parts import Parts

_CHARSET: Final = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE
)
_HEAD: Final = 8192
# Word's conditional comments show what is inside to every browser: only the marks go.
_SHOWN_CONDITION: Final = re.compile(r"<!\[(?:if|endif)[^>]{0,120}\]>", re.IGNORECASE)
_UNSAFE: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*>", re.IGNORECASE)


def declared_charset(data: bytes) -> str | None:
    """The character set that a page's head names, lower case."""
    found = _CHARSET.search(data[:_HEAD])
    return found[1].decode("ascii").lower() if found else None


def parse(text: str, name: str) -> etree._Element:
    """The page's tree. Raises BrokenFile where the parser finds no element at all."""
    text = _DECLARATION.sub("", _SHOWN_CONDITION.sub("", _UNSAFE.sub("", text)))
    # Tags that are never closed nest deeper than libxml2's plain limit of 256, and what is below would be lost.
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = lxml_html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise BrokenFile(
            f"{name}: expected a web page, found no element in it ({error}); save the page again"
        ) from error
    return tree


def read_html(data: bytes, name: str, limits: Limits) -> Parts:
    """The article of a web page. Raises BrokenFile or UnsupportedFormat where the bytes are no page."""
    text, encoding, warnings = decode(data, name, declared_charset(data))
    tree = parse(text, name)
    title = page_title(tree)
    hide(tree)
    article = find_article(tree)
    lines = Flow().run(article)
    if not any(line.strip() for line in lines) and article is not tree:
        lines = Flow().run(tree)
    byline = None if has_byline(lines) else find_byline(tree, article)
    if byline:
        lines.insert(0, byline)
    return Parts("\n".join(lines), encoding, title, warnings)


def read_mhtml(data: bytes, name: str, limits: Limits) -> Parts:
    """The page inside a single-file web page, as Word and browsers save it. Raises BrokenFile where there is none."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                return read_html(payload, name, limits)
    raise BrokenFile(f"{name}: expected a web page in the MHTML file, found none; save it again as docx or HTML")
