"""Where something was published: the channel of a mention, as the tail of its indicator (`wechat`)."""

from __future__ import annotations

import re
from typing import Final

from .count_lexicon import CHANNELS
from .count_mentions import Mention
from .count_subjects import earlier_pieces

CHANNEL: Final = re.compile("|".join(f"(?P<{name}>{words})" for name, words in CHANNELS))
# Several of these together are new media, whichever they are.
_NEW_MEDIA: Final = frozenset(("wechat", "weibo", "video", "media"))
# What is said of an account: the disclosures said next are that account's.
_OF_AN_ACCOUNT: Final = frozenset(("followers", "views"))
_SEVERAL: Final = re.compile(
    r"等[^,。;]{0,4}(?:渠道|方式|平台|途径|载体|媒介|形式|多种)|(?:多|各|种|类)(?:渠道|平台|形式)|两微一端"
)
_MEDIA_OF: Final = re.compile(r"等[^,。;]{0,4}新媒体")
_BY: Final = re.compile(r"通过|利用|依托|借助|运用|(?<!现)在|经由|以(?!来)|充分发挥|于")
_ACCOUNT_RUN: Final = re.compile(r"开通|优化|运营|开设|打造|用好|建好|管好|做优|创建|注册|入驻|建设")
_ONLY_SENT: Final = re.compile(
    r"[\s,]*(?:全年|本年度?|年内|一年来|20\d\d年|累计|总?共计?|合计|已|先后)*(?:推送|发布|推文|更新|转发|公开|发文)"
    r"(?:各类|政务|政府|原创)?(?:信息|文章|动态|消息|图文|稿件)*[共达约近]*"
)
_PRINTED: Final = re.compile(r"^\W*(?:刊登|刊载|登载)")


def channel_of(words: str) -> str:
    """The one channel named in `words` as the tail of an indicator (`wechat`), empty for none or several."""
    if _MEDIA_OF.search(words):
        return "media"
    if "传统" in words or "线下" in words:
        return "offline"
    found = list(CHANNEL.finditer(words))
    names = {match.lastgroup or "" for match in found}
    if not names or (_SEVERAL.search(words) and not (len(found) > 1 and len(names) == 1)):
        return ""
    if len(names) == 2 and "media" in names and "website" not in names:
        names.discard("media")
    if len(names) > 1 and names <= _NEW_MEDIA:
        return "media"
    return names.pop() if len(names) == 1 else ""


def find_channel(mention: Mention, piece: str, phrase: str, sentence: str, previous: Mention | None) -> str:
    """The channel of a mention from its own piece, the phrase after it, or an adverbial piece before."""
    for words in (piece, phrase):
        if CHANNEL.search(words):
            return channel_of(words)
    run = _ONLY_SENT.fullmatch(piece) is not None
    for words in earlier_pieces(mention):
        if CHANNEL.search(words):
            return channel_of(words) if _BY.search(words) or (run and _ACCOUNT_RUN.search(words)) else ""
    if previous is not None and previous.sentence == mention.sentence:
        if previous.indicator in _OF_AN_ACCOUNT:
            return channel_of(sentence[: len(sentence) - len(mention.after)])
        if _PRINTED.search(piece):
            return previous.channel
    return ""
