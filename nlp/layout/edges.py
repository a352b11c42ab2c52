"""Where the report's last chapter ends and the trailer begins: signature, date, attachments, print and share links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .lines import Line

_DATE: Final = re.compile(
    r"^.{0,30}?(?:20\d\d|二[〇○零0Oo][〇○零一二三四五六七八九十0Oo]{2})\s?年\s?[\d一二三四五六七八九十〇]{1,3}\s?月\s?[\d一二三四五六七八九十〇]{1,3}\s?日?[)]?$|^20\d\d[-/.]\d{1,2}[-/.]\d{1,2}$"
)
_FURNITURE: Final = re.compile(
    r"打印|关闭(?:窗口|本页|$)|分享|返回(?:列表|顶部|首页)?$|上一[篇条]|下一[篇条]|扫一扫|^附件|相关(?:附件|链接|文[件章]|阅读|稿件|信息)|版权所有|主办(?:单位)?:|承办(?:单位)?:|ICP备|网站标识码|公安备|公网安备|责任编辑|【|网站地图|联系我们|浏览次数|点击数|^来源|^编辑|^审核|^校对|^作者|^文[字章]大小|^字体|^\S{2,40}\.(?:pdf|docx?|xlsx?|wps|zip|rar|ofd)$|我要纠错|收藏|二维码|纠错|您是第|技术支持|^政府信息公开年报$|^-?\s*完\s*-?$|^手机[版端]|^主管"
)
_SIGNATURE: Final = re.compile(
    r"^[^。,;:!?、]{4,32}(?:政府|局|委员会|办公室|办事处|街道|厅|院|委|中心|管委会|分局|海关|大队|支队|总队|公司|学校|站|所|镇|乡|办|处|部|会)(?:办公室)?(?:\s*\(.{0,8}\))?$"
)
_SIGNED_IN_LINE: Final = re.compile(
    r"(?<=[。;!])\s*(?:[^。,;:!?\s]{4,30}(?:政府|局|委员会|办公室|办事处|街道|厅|委|中心|院|处))?\s{0,4}(?:20\d\d|二[〇○零][〇○零一二三四五六七八九十]{2})年\s?[\d一二三四五六七八九十]{1,3}月\s?[\d一二三四五六七八九十]{1,3}日\s*(?:[【\[|].*)?$"
)


def trailer_start(folded: str, lines: Sequence[Line], body: int) -> int | None:
    """Where the trailer begins, at or after `body` (the last chapter's own text); None where there is none."""
    tail = [line for line in lines if line.start >= body]
    if not tail and lines and lines[-1].end > body:
        tail = [lines[-1]]
    start: int | None = None
    index = len(tail)
    while index > 0:
        line = tail[index - 1]
        words = folded[line.start : line.end]
        if _furnished(words) or (_SIGNATURE.match(words) and _signs(folded, tail, index)):
            start, index = line.start, index - 1
            continue
        if start is not None and len(words) <= 14 and not re.search(r"[。无;:]", words) and index > 1 and line.start > body:
            above = tail[max(0, index - 4) : index - 1]
            if any(_furnished(folded[a.start : a.end]) for a in above):
                index -= 1
                start = line.start
                continue
        break
    if index > 0 and (index == len(tail) or start is not None):
        last = tail[index - 1]
        if match := _SIGNED_IN_LINE.search(folded, last.start, last.end):
            inner = match.start()
            while inner < last.end and folded[inner].isspace():
                inner += 1
            start = inner
    return start


def _furnished(words: str) -> bool:
    if _DATE.match(words):
        return True
    return bool(_FURNITURE.search(words)) and (len(words) <= 60 and not words.endswith("。"))


def _signs(folded: str, tail: Sequence[Line], index: int) -> bool:
    """Whether the line at `index - 1` is a signature: a date or the end of the text follows."""
    if index >= len(tail):
        return len(tail) > 1
    after = tail[index]
    words = folded[after.start : after.end]
    return _furnished(words) or bool(_SIGNATURE.match(words))
