"""Where the report's last chapter ends and the trailer begins: signature, date, attachments, print and share links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .lines import Line

_DATE: Final = re.compile(
    r"^[^。;]{0,30}?(?:20\d\d|"
    r"二[〇○零0Oo][〇○零一二三四五六七八九十0Oo]{2})\s?年\s?[\d一二三四五六七八九十〇]{1,3}\s?月\s?[\d一二三四五六七八九十〇]{1,3}\s?日?[)]?$|"
    r"^20\d\d[-/.]\d{1,2}[-/.]\d{1,2}$"
)
_FURNITURE: Final = re.compile(
    r"打印|关闭(?:窗口|本页|$)|分享|返回(?:列表|顶部|首页)?$|上一[篇条]|下一[篇条]|扫一扫|^附件|相关(?:附件|链接|文[件章]|阅读|稿件|信息)|"
    r"版权所有|主办(?:单位)?:|承办(?:单位)?:|ICP备|网站标识码|公安备|公网安备|责任编辑|【|网站地图|联系我们|浏览次数|点击数|^来源|^编辑|^审核|^校对|"
    r"^作者|^文[字章]大小|^字体|^\S{2,40}\.(?:pdf|docx?|xlsx?|wps|zip|rar|ofd)$|我要纠错|收藏|二维码|纠错|您是第|技术支持|"
    r"^政府信息公开年报$|^主题词|^抄送|^附表?\s?[:\d]|相关文档|^-?\s*完\s*-?$|^手机[版端]|^主管"
)
_SIGNATURE: Final = re.compile(
    r"^[^。,;:!?、]{4,32}(?:政府|局|委员会|办公室|办事处|街道|厅|院|委|中心|管委会|分局|海关|大队|支队|总队|公司|学校|站|所|镇|乡|办|处|部|"
    r"会)(?:办公室)?(?:\s*\(.{0,8}\))?$"
)
_SIGNED_IN_LINE: Final = re.compile(
    r"(?<=[。;!])\s*(?:[^。,;:!?\s]{4,30}(?:政府|局|委员会|办公室|办事处|街道|厅|委|中心|院|处))?\s{0,4}(?:20\d\d|"
    r"二[〇○零][〇○零一二三四五六七八九十]{2})年\s?[\d一二三四五六七八九十]{1,3}月\s?[\d一二三四五六七八九十]{1,3}日\s*(?:[【\[|"
    r"].*)?$"
)

_LINKS_IN_LINE: Final = re.compile(
    r"(?<=[。;\s|])(?:【?打印|【?关闭|上一篇|下一篇|扫一扫|版权所有|分享到?:|附件\s?:|相关(?:附件|链接|文档))[^。]*$"
)


def trailer_start(folded: str, lines: Sequence[Line], body: int) -> int | None:
    """Where the trailer begins, at or after `body` (the last chapter's own text); None where there is none.

    After the last line of prose, everything from the first sure sign on (a date, a signature before it, a link, an
    attachment) is trailer.
    """
    tail = [line for line in lines if line.end > body]
    first = len(tail)
    while (
        first > 0
        and tail[first - 1].start >= body
        and not _is_prose(folded[tail[first - 1].start : tail[first - 1].end])
    ):
        first -= 1
    for index in range(first, len(tail)):
        words = folded[tail[index].start : tail[index].end]
        if tail[index].start >= body and (_is_furniture(words) or _signs(folded, tail, index)):
            return tail[index].start
    if first > 0:
        return _within_line(folded, tail[first - 1], body)
    return None


def _is_prose(words: str) -> bool:
    """Whether a line belongs to the report's own text, as far as its form shows."""
    if _is_furniture(words):
        return False
    sentence = words.endswith(("。", ";", "!", ":")) or "。" in words[:-1]
    return (sentence and len(words) >= 4) or len(words) > 80 or words.rstrip("。") in ("无", "暂无", "没有")


def _is_furniture(words: str) -> bool:
    if _DATE.match(words):
        return True
    # Behind a full stop a link is one in a line of prose (无。 打印 关闭).
    return bool(_FURNITURE.search(words.partition("。")[0])) and len(words) <= 90 and not words.endswith("。")


def _signs(folded: str, tail: Sequence[Line], index: int) -> bool:
    """Whether the line at `index` is a signature: a date follows, or the text ends with it."""
    words = folded[tail[index].start : tail[index].end]
    if not _SIGNATURE.match(words):
        return False
    if index + 1 >= len(tail):
        return index > 0
    after = folded[tail[index + 1].start : tail[index + 1].end]
    return _is_furniture(after) or bool(_SIGNATURE.match(after)) or bool(re.fullmatch(r"[\W\d]{1,8}", after))


def _within_line(folded: str, line: Line, body: int) -> int | None:
    """A trailer that a conversion left in the last line of prose."""
    for pattern in (_SIGNED_IN_LINE, _LINKS_IN_LINE):
        if match := pattern.search(folded, max(line.start, body), line.end):
            start = match.start()
            while start < line.end and folded[start].isspace():
                start += 1
            return start
    return None
