"""One plain form for every text: line breaks, spaces and what converters leave behind.

The report's own characters stay as they are. Tabs and blank lines stay too, since in a flattened table a leading
tab marks a cell and the number of blank lines tells an empty cell from none.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_BREAKS: Final = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# U+E5E5 is what GBK's A3A0, a full-width blank, decodes to.
_SPACES: Final = re.compile(r"[\xa0\u1680\u2000-\u200a\u202f\u205f\ue5e5]")
_DROPPED: Final = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800-\u28ff\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\ufff9-\ufffc\ufffe\uffff]"
)
# Radicals stand for characters where a PDF's font maps its glyphs to the wrong block.
_RADICALS: Final = re.compile(r"[\u2e9f\u2ef3\u2f00-\u2fd5]")

_ENTITY: Final = re.compile(
    r"&(?:amp;)*(nbsp|ensp|emsp|thinsp|lt|gt|quot|ldquo|rdquo|middot|mdash|hellip|amp|#\d{2,6});?"
)
_ENTITY_TEXT: Final = {
    "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "lt": "<", "gt": ">", "quot": '"',
    "ldquo": "“", "rdquo": "”", "middot": "·", "mdash": "—", "hellip": "…", "amp": "&",
}  # fmt: skip
_ESCAPED_SPACE: Final = re.compile(r"\\(?:u(?:3000|00a0|200[0-9a-b]|feff)|xa0)", re.IGNORECASE)
_ESCAPED_BREAK: Final = re.compile(r"\\r\\n|\\[nr](?![A-Za-z\\])")

_COMMENT: Final = re.compile(r"<!--.{0,20000}?-->|<!\[(?:if|endif)[^\]\n]{0,80}\]>|<\?xml[^<>\n]{0,200}>", re.DOTALL)
_ISLAND: Final = re.compile(r"<(style|script|xml)\b[^<>]{0,300}>.{0,40000}?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BREAKING_TAG: Final = re.compile(r"<(?:br\s*/?|/p|/div|/h[1-6]|/li|/tr)\s*>", re.IGNORECASE)
_TAG: Final = re.compile(
    r"</?(?:a|b|i|u|em|p|br|div|span|font|strong|img|table|thead|tbody|tr|td|th|col|colgroup|ul|ol|li|h[1-6]|hr|sub|sup"
    r"|center|input|meta|link|html|body|head|title|section|iframe|script|style|xml|(?:o|w|v|m|st1):\w+)"
    r"(?:\s[^<>]{0,1000})?/?>",
    re.IGNORECASE,
)
# What is left of a tag where a site's wrong encoding has eaten its beginning, mostly with the character before.
_TAG_END: Final = re.compile(r"(?<![<A-Za-z])[\u0f2f]?/?(?:span|font|strong|o:p)>|(?<![<A-Za-z])/(?:p|td|div)>")
# Mirror sites put the reading of rare characters after them: only a tone mark tells it from a Latin word.
_READING: Final = re.compile(r"(?<=[\u4e00-\u9fff])\([a-zü]{0,4}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]{0,4}\)")
_RULE: Final = re.compile(
    r"(?:/\*[^*\n]{0,80}\*/\s*)?(?:[A-Za-z.#@*][A-Za-z0-9_.#:,*>()\[\]=\"' \t\n-]{0,300})?"
    r"\{\s*[A-Za-z-]{2,40}\s*:[^{}\u4e00-\u9fff]{0,4000}\}"
)
_STYLE_PAIR: Final = re.compile(
    r"\b(?:mso-[a-z-]+|font-family|line-height|text-indent)\s*:\s*[^;\n\u4e00-\u9fff]{0,80};?"
)
_PLACEHOLDER: Final = re.compile(r"\{\{[^{}\n]{0,80}\}\}")
_WORD_SETTINGS: Final = re.compile(
    r"\bNormal\s+0\s+(?:[\d.]+\s*(?:磅|pt)\s+)?(?:\d+\s+){0,3}(?:(?:false|true)\s+){2,4}"
    r"(?:[A-Z]{2}-[A-Z]{2}\s+){0,3}(?:X-NONE\s*){0,2}(?:MicrosoftInternetExplorer4)?"
)
_BRACKET: Final = re.compile(
    r"\[(?:bookmark|image|footnoteRef|endnoteRef|comment):[^\[\]\n]{0,200}\]|!\[[^\[\]\n]{0,200}\]\([^()\n]{0,400}\)"
)
_LINK: Final = re.compile(r"(?<!!)\[([^\[\]\n]{1,200})\]\((?:https?:|/|\./|#|javascript:|mailto:)[^()\n]{0,400}\)")
_QUOTED: Final = r"[\"“][^\"”\n]{0,500}[\"”]?"
_MERGE: Final = r"\\\*[ \t]*MERGEFORMAT(?:INET)?"
_FIELD: Final = re.compile(
    rf"\b(?:HYPERLINK|INCLUDEPICTURE)[ \t]+(?:\\[a-z][ \t]+)?{_QUOTED}"
    rf"(?:[ \t]*(?:{_MERGE}|\\[a-zA-Z](?:[ \t]+{_QUOTED})?))*"
    r"|\bPAGEREF[ \t]+_Toc\d+(?:[ \t]*\\[a-z])*"
    rf"|\bTOC(?:[ \t]+\\[a-z](?:[ \t]+{_QUOTED})?)+"
    rf"|\b(?:PAGE|NUMPAGES|SECTIONPAGES)[ \t]*(?:\\\*[ \t]*[Aa]rabic(?:Dash)?[ \t]*)?(?:{_MERGE}|(?<=bic)|(?<=Dash))"
    r"[ \t]*[-—－]?[ \t]*\d{0,3}(?:[ \t]*[-—－](?=\n|$))?"
    rf"|\b(?:SHAPE|EMBED|SEQ|MERGEFIELD|FORMTEXT|ADDIN)\b[^\n\u4e00-\u9fff]{{0,60}}?{_MERGE}"
    r"|\bEMBED[ \t]+[A-Za-z]+\.[A-Za-z]+\.\d+"
    rf"|{_MERGE}"
)
_SCRIPT_LINE: Final = re.compile(
    r"^[ \t]*(?:var\s+[\w$]+\s*=|function\s*[\w$]*\s*\(|\$\(|document\.(?:write|get)|window\.[\w$]).*$", re.MULTILINE
)
_PAGE_LINE: Final = re.compile(
    r"^[ ]*(?:[-–—－─]{1,3} ?\d{1,3} ?[-–—－─]{1,3}|第 ?\d{1,3} ?页(?: ?[,，/]? ?共 ?\d{1,3} ?页)?)[ ]*$", re.MULTILINE
)
_HEADING_MARK: Final = re.compile(r"^[ ]*#{1,6}[ ]+", re.MULTILINE)

_TAB_SIDES: Final = re.compile(r"(?<![ \u3000])[ \u3000]*\t[ \u3000\t]*")
_LINE_START: Final = re.compile(r"^[ \u3000]+", re.MULTILINE)
_LINE_END: Final = re.compile(r"(?<![ \u3000])[ \u3000]+$", re.MULTILINE)


def _unescape(found: re.Match[str]) -> str:
    name = found[1]
    if name.startswith("#"):
        code = int(name[1:])
        return chr(code) if 32 <= code < 0xD800 or 0xE000 <= code <= 0xFFFF else ""
    return _ENTITY_TEXT[name]


def _characters(text: str) -> str:
    text = _BREAKS.sub("\n", text)
    text = _SPACES.sub(" ", text)
    text = _DROPPED.sub("", text)
    return _RADICALS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def _artefacts(text: str) -> str:
    """Without markup, field codes and style sheets that a conversion left in the text."""
    if "&" in text:
        text = _ENTITY.sub(_unescape, text)
    if "\\" in text:
        text = _ESCAPED_BREAK.sub("\n", _ESCAPED_SPACE.sub(" ", text))
        text = _FIELD.sub("", text)
    elif "HYPERLINK" in text or "EMBED" in text or "INCLUDEPICTURE" in text:
        text = _FIELD.sub("", text)
    if "<" in text:
        text = _ISLAND.sub("", _COMMENT.sub("", text))
        text = _TAG.sub("", _BREAKING_TAG.sub("\n", text))
    if ">" in text:
        text = _TAG_END.sub("", text)
    if "{" in text:
        text = _RULE.sub("", _PLACEHOLDER.sub("", text))
    if "[" in text:
        text = _LINK.sub(r"\1", _BRACKET.sub("", text))
    if "mso-" in text:
        text = _STYLE_PAIR.sub("", text)
    if "Normal" in text:
        text = _WORD_SETTINGS.sub("", text)
    if "(" in text or "=" in text:
        text = _READING.sub("", _SCRIPT_LINE.sub("", text))
    return _PAGE_LINE.sub("", text)


def _marks(text: str) -> str:
    """Without the marks of a Markdown heading: `## 一、…` and a line that is bold as a whole."""
    if "**" in text:
        lines = text.split("\n")
        text = "\n".join(_unbold(line) for line in lines)
    return _HEADING_MARK.sub("", text) if "#" in text else text


def _unbold(line: str) -> str:
    bare = line.strip()
    whole = len(bare) > 4 and bare.startswith("**") and bare.endswith("**") and bare.count("*") == 4
    return bare[2:-2] if whole else line


def _lines(text: str) -> str:
    if "\t" in text:
        text = _TAB_SIDES.sub(lambda found: "\t" * found[0].count("\t"), text)
    text = _LINE_START.sub("", _LINE_END.sub("", text))
    return text.strip("\n")


def normalise(text: str) -> str:
    """The text in the form that offsets count in. Idempotent.

    Line breaks become `\\n`, odd spaces a space; control, zero-width and private-use characters, markup left behind
    and page-number lines go. Each line loses its indentation and trailing blanks, but keeps its tabs.
    """
    text = _lines(_characters(text))
    # What one pass uncovers (a tag inside an entity) the next one removes; each pass only shortens the text.
    while (plain := _marks(_artefacts(text))) != text:
        text = _lines(_characters(plain))
    return text
