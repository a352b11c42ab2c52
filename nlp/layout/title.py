"""The title of a report and its parts, wherever a report or its page gives one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

HEAD: Final = 4000  # characters in which title, contact and metadata stand
_LINES: Final = 60
_CN_DIGITS: Final = str.maketrans("〇○零一二三四五六七八九Oo", "00012345678900")
YEAR: Final = r"(?:19|20)\s?\d\s?\d|二\s?[〇○零0Oo]\s?[〇○零一二三四五六七八九0Oo]\s?[〇○零一二三四五六七八九0Oo]"
SUBJECT: Final = r"(?:政府|政务|党务政务|党政)?\s?信\s?息\s?(?:和政务)?公\s?开|政\s?务\s?公\s?开"
_REPORT: Final = (
    r"(?:工\s?作)?\s?(?:情况)?的?\s?(?:年\s?度\s?)?(?:工\s?作\s?)?(?:情况)?的?\s?(?:报\s?告|年\s?报|总\s?结)"
    # About such reports, not one of them.
    r"(?![的和及]?(?:编制|编写|撰写|填报|报送|格式|模板|有关|工作的?通知))"
)
_DATED: Final = (
    rf"(?P<year>{YEAR})\s?(?:年\s?度|年|度)\s?(?P<middle>[^。,;:!?《》\n]{{0,30}}?)(?:{SUBJECT}).{{0,6}}?{_REPORT}"
)
_NO_TITLE: Final = r"(?!根据|按照|依据|为了?|现|全文|关于印发|.{0,16}关于做好)"
_TITLE: Final = re.compile(rf"^{_NO_TITLE}(?P<before>[^。,;:!?《》\n]{{0,40}}?)\s*{_DATED}")
_TITLE_NO_YEAR: Final = re.compile(rf"^{_NO_TITLE}(?P<before>[^。,;:!?\n]{{2,40}}?)(?:{SUBJECT}).{{0,4}}?{_REPORT}")
_ROW: Final = re.compile(
    rf"^(?:标\s?题|名\s?称|信息名称|-)\s?[:|]?\s?\|?\s?(?P<before>[^。,;:!?\n]{{0,40}}?)\s*{_DATED}"
)
_QUOTED: Final = re.compile(rf"《(?P<before>[^《》\n]{{2,40}}?){_DATED}》")
# In a sentence: 现向社会公布某局2023年政府信息公开工作年度报告.
_SAID: Final = re.compile(
    rf"(?:公布|发布|公开|编制(?:完成|了|形成)?|编写|形成|制作)(?:了|的)?《?(?P<before>[^。,;:!?《》\n]{{0,40}}?){_DATED}"
)
ORG_END: Final = (
    r"(?:人民政府(?:办公厅|办公室|.{2,8}办事处)?|政府(?:办公厅|办公室)?|委员会|管委会|局|厅|办事处|街道|办公室|院|中心|"
    r"海关|总队|支队|大队|分局|司法所|税务所|公司|委|办|处|部|署|行|会|站|镇|乡|县|市|区|旗|队|省|关)"
)
ORG_LINE: Final = re.compile(rf"^[\u4e00-\u9fa5()]{{2,30}}{ORG_END}$")
_CRUMBS: Final = re.compile(r"^.*(?:>|»|›|首页|正文)\s*")


@dataclass(frozen=True, slots=True)
class Title:
    """A title with what stands before its year, its year, and what stands between year and subject."""

    text: str
    before: str
    year: int | None
    middle: str


def read_year(words: str) -> int | None:
    """A year in digits or Chinese numerals, None where it is none of 1998 to 2099."""
    digits = re.sub(r"\s", "", words).translate(_CN_DIGITS)
    return int(digits) if digits.isdigit() and 1998 <= int(digits) <= 2099 else None


def content_lines(folded: str) -> Iterator[str]:
    """The lines with something on them, without markup and the path that leads to the page."""
    for line in folded.split("\n"):
        words = line.strip(" \t|#*")
        if ">" in words or "»" in words or "›" in words or "首页" in words or "正文" in words:
            words = _CRUMBS.sub("", words)
        if words:
            yield words


def is_title(words: str) -> bool:
    """Whether a folded line reads like the title of such a report."""
    return bool(_TITLE.match(words) or _TITLE_NO_YEAR.match(words))


def _title(match: re.Match[str], text: str | None = None) -> Title:
    parts = match.groupdict("")
    return Title(
        text=match[0] if text is None else text,
        before=parts["before"].strip(),
        year=read_year(parts.get("year", "")),
        middle=parts.get("middle", "").strip(),
    )


def _from_lines(lines: Sequence[str], joined: int) -> Title | None:
    """A title that stands on `joined` lines of its own."""
    for index in range(len(lines) - joined + 1):
        piece = lines[index : index + joined]
        if joined > 1 and any(len(line) >= 36 or line[-1] in "。:;" for line in piece[:-1]):
            continue
        match = _TITLE.match("".join(piece))
        if match is None or len(match[0]) > 75:
            continue
        title = _title(match)
        if not title.before and not title.middle and index and ORG_LINE.match(lines[index - 1]):
            return Title(lines[index - 1] + title.text, lines[index - 1], title.year, "")
        return title
    return None


def find_title(folded: str, hint: str) -> Title | None:
    """The title: on lines of its own, else in the file's markup (`hint`), in metadata, in quotes, in a sentence."""
    head = folded[:HEAD]
    lines = list(islice(content_lines(head), _LINES))
    for joined in (1, 2):
        if (title := _from_lines(lines, joined)) is not None:
            return title
    for line in [hint.strip(), *lines]:
        if line and (match := (_TITLE if line is hint else _ROW).match(line) or _TITLE.match(line)):
            text = match[0][match.start("before") :] if "before" in match.groupdict() else match[0]
            return _title(match, text)
    for joined in (3, 4):
        if (title := _from_lines(lines, joined)) is not None:
            return title
    for pattern in (_QUOTED, _SAID):
        if match := pattern.search(head):
            return _title(match, match[0][match.start("before") - match.start() :].strip("《》"))
    for line in lines:
        if len(line) <= 50 and (match := _TITLE_NO_YEAR.match(line)):
            return Title(line, match["before"].strip(), None, "")
    return None
