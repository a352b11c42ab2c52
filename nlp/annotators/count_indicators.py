"""What a mention counts: an indicator from the words around it, its unit and its section."""

from __future__ import annotations

import re
from typing import Final

from .count_lexicon import (
    CHANNELS,
    FEE_WORDS,
    ISSUE_VERBS,
    ITEM_UNITS,
    PEOPLE_UNITS,
    PLACE_UNITS,
    REQUEST_ANSWERED,
    REQUEST_CARRIED,
    REQUEST_RECEIVED,
    REQUEST_WEAK,
    THINGS,
)
from .count_mentions import Mention
from .count_subjects import earlier_pieces, phrase_after, piece_before, subject_span

_THING: Final = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in THINGS))
_CHANNEL: Final = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in CHANNELS))
_STATUS: Final = re.compile(
    f"(?P<carried>{REQUEST_CARRIED})|(?P<answered>{REQUEST_ANSWERED})|(?P<received>{REQUEST_RECEIVED})|(?P<weak>{REQUEST_WEAK})"
)
_REQUEST_UNITS: Final = frozenset("件 条 份 宗 起 例 封 个 项 次 件次 条次 笔 桩 批 人次 人 户 家".split()) | {""}
_REQUEST_SECTIONS: Final = frozenset(("overview.requests", "table.requests"))
_ISSUE: Final = re.compile(ISSUE_VERBS)
_FEE: Final = re.compile(FEE_WORDS)
# Verbs glued to a number (公开12条信息): what follows the unit is the object.
# Several of these together are new media, whichever they are.
_NEW_MEDIA: Final = frozenset(("wechat", "weibo", "video", "media"))
# What is said of an account: the disclosures said next are that account's.
_OF_AN_ACCOUNT: Final = frozenset(("followers", "views"))
_VERB_END: Final = re.compile(
    r"(?:公开|发布|推送|更新|转载|转发|公布|公示|刊登|刊发|上报|报送|收到|受理|办理|答复|回复|处理|办结|召开|举办|组织|开展|设立|设置|建立|开设|制作|印发|发放|共|了|接到|接收|新增|建成|有|出台|制定|编印|配备)$"
)
_SEVERAL: Final = re.compile(r"等(?:[^,。;]{0,4})(?:渠道|方式|平台|途径|载体|媒介|形式|多种)|(?:多|各|种|类)(?:渠道|平台|形式)|两微一端")
_MEDIA_OF: Final = re.compile(r"等[^,。;]{0,4}新媒体")
_BY: Final = re.compile(r"通过|利用|依托|借助|运用|(?<!现)在|经由|以(?!来)|充分发挥|于")
_HAPPENED: Final = re.compile(r"(?:召开|举办|举行|开展|组织|参加)")
_PEOPLE: Final = (
    ("trainees", re.compile(r"培训|参训|讲座|学习班|授课|轮训")),
    ("views", re.compile(r"访问|浏览|点击|阅读|播放|查阅|观看|访客|游客|到馆|查询")),
    ("inquiries", re.compile(r"咨询|来访|接待|来电|信访|热线|留言")),
    ("followers", re.compile(r"粉丝|关注|订阅|用户")),
    ("staff", re.compile(r"工作人员|专职|兼职|专人|专兼|联络员|信息员|管理员|审核员|[专审编]员|人员|配备|配置|落实|安排|明确|抽调|从事|编制|负责|工作力量|队伍")),
    ("meetings", re.compile(r"发布会|会议|座谈会|访谈")),
)
_STEM_UNITS: Final[dict[str, frozenset[str]]] = {
    "trainings": frozenset("次 场 期 场次 期次 个 轮 节 堂 讲 班 批 批次 天".split()),
    "meetings": frozenset("次 场 期 场次 个 轮".split()),
    "activities": frozenset("次 场 期 场次 个 项 轮 批 起 件".split()),
    "materials": frozenset("份 册 张 本 套 件 条 幅 个 枚 余 页 部 期".split()),
    "inspections": frozenset("次 个 条 项 轮 处 家 期 份 件 场 起 篇 批".split()) | {""},
    "followers": frozenset("人 名 个 户 位 次 人次".split()) | {""},
    "views": frozenset("次 人次 人 个 条次 家户".split()) | {""},
    "staff": frozenset("名 人 个 位".split()) | {""},
    "accounts": PLACE_UNITS,
}


def channel_of(words: str) -> str:
    """The one channel named in `words` as the tail of an indicator (`wechat`), empty for none or several."""
    if _MEDIA_OF.search(words):
        return "media"
    names = {match.lastgroup or "" for match in _CHANNEL.finditer(words)}
    if _SEVERAL.search(words):
        return ""
    if len(names) == 2 and "media" in names and "website" not in names:
        names.discard("media")
    if len(names) > 1 and names <= _NEW_MEDIA:
        return "media"
    return names.pop() if len(names) == 1 else ""


def has_channel(words: str) -> bool:
    """Whether any channel is named."""
    return _CHANNEL.search(words) is not None


def _status(piece: str, phrase: str) -> str:
    """`requests.*` by the verbs right before a number, else by those after its unit; empty where neither says it."""
    found = [match.lastgroup for match in _STATUS.finditer(piece)]
    after = [match.lastgroup for match in _STATUS.finditer(phrase)]
    if "carried" in found or ("carried" in after and "answered" not in found):
        return "requests.carried"
    if "received" in found and not (found[-1] == "answered" and re.search(r"[并已且]|中|申请[^,]*(?:答复|办结|不予|予以)", piece)):
        return "requests.received"
    if "answered" in found:
        return "requests.answered"
    if "answered" in after and not re.search(r"申请", phrase):
        return "requests.answered"
    return "requests.received" if "received" in after or "weak" in found + after else ""


def _things(words: str) -> list[re.Match[str]]:
    return list(_THING.finditer(words))


def _indicator_of(stem: str, word: str, piece: str, phrase: str, mention: Mention, sentence: str) -> str:
    """The indicator that a thing word gives a mention, empty where its unit does not go with it."""
    unit = mention.unit
    if stem == "accounts_place":
        if unit in PLACE_UNITS and not re.search(r"(?:发布(?!平台)|推送|公开(?=了|各|信息(?!公开)|政[务府]信息(?!公开)|$)|更新|转发|刊登|发文|播放)[^,]*$", piece):
            return "accounts"
        return "disclosed" if unit in ITEM_UNITS else ""
    if stem == "disclosed_file":
        if _ISSUE.search(piece) and not re.search(r"公开|公布", piece) and unit in "件 份 个 部 篇 项 条":
            return "documents"
        return "disclosed" if unit in ITEM_UNITS else ""
    if stem == "documents_verb":
        return "documents" if re.search(r"文件|规章|制度", sentence) else ""
    if stem == "disclosed_video":
        return "disclosed" if unit in ITEM_UNITS else ""
    if stem == "disclosed":
        return "disclosed" if unit in ITEM_UNITS else ""
    if stem == "requests":
        return (_status(piece, phrase) or "requests.received") if unit in _REQUEST_UNITS else ""
    if stem == "views" and re.search(r"转发", word) and unit not in ("次", "人次", ""):
        return "disclosed"
    if stem == "inspections" and word == "问题" and not re.search(r"检查|抽查|自查|整改|发现|排查|监测|通报|巡查|督查|修[正改]|纠正", sentence):
        return "other"
    if stem == "inquiries":
        if "依申请" in piece:
            return _status(piece, phrase) or "requests.received"
        if unit in PLACE_UNITS and re.search(r"设[立置]|开[设通]|公布|公开", piece) and re.search(r"箱|热线|电话", word):
            return "accounts"
    if stem == "documents" and re.search(r"转载|转发", piece):
        return "disclosed"
    allowed = _STEM_UNITS.get(stem)
    if allowed is not None and unit not in allowed:
        return ""
    return stem


def _people(mention: Mention, piece: str, phrase: str) -> str:
    """The indicator of a number of people."""
    for words in (phrase if _things(phrase) else "", piece, *earlier_pieces(mention)[:2]):
        hits = [(match.end(), name) for name, pattern in _PEOPLE for match in pattern.finditer(words)]
        if hits and words:
            names = {name for _, name in hits}
            return "trainees" if "trainees" in names else max(hits)[1]
    return ""


def _request_context(mention: Mention, sentence: str, previous: Mention | None) -> bool:
    if mention.section in _REQUEST_SECTIONS:
        return True
    if previous is not None and previous.indicator.startswith("requests"):
        return True
    return "申请" in sentence


def classify(mention: Mention, sentence: str, previous: Mention | None) -> None:
    """Sets a mention's indicator, channel and subject from its own words; leaves the indicator empty where they say nothing.

    `sentence` is the folded sentence up to the mention's right-hand text; `previous` the mention before, classified.
    """
    piece, phrase = piece_before(mention), phrase_after(mention)
    before_things, after_things = _things(piece), _things(phrase)
    use_after = bool(after_things) and (
        not before_things or before_things[-1].end() < len(piece.rstrip("共约为达了有近超 ")) or bool(_VERB_END.search(piece.rstrip()))
    )
    mention.subject = subject_span(mention, use_after)
    if mention.unit in ("%", "％", "‰"):
        mention.indicator, mention.sure = "shares", True
        return
    if mention.unit.endswith("元"):
        near = piece + phrase + "".join(earlier_pieces(mention)[:2])
        mention.indicator = "fees" if _FEE.search(near) or re.search(r"申请|信息公开", near) and "支出" in near or mention.section == "fees" else "other"
        mention.sure = True
        return
    mention.channel = _channel(mention, piece, phrase, sentence, previous)
    if mention.unit in PEOPLE_UNITS:
        mention.indicator = _people(mention, piece, phrase)
        mention.sure = bool(mention.indicator)
        if mention.indicator:
            return
    ordered = list(reversed(after_things)) if use_after else []
    ordered += list(reversed(before_things))
    indicator = ""
    for match in ordered:
        indicator = _indicator_of(match.lastgroup or "", match[0], piece, phrase, mention, sentence)
        if indicator:
            break
    if indicator in ("", "disclosed", "requests.received") and mention.unit in _REQUEST_UNITS:
        indicator = _as_request(mention, piece, phrase, sentence, previous, indicator)
    mention.indicator = indicator
    mention.sure = bool(indicator) and indicator != "disclosed"


def _as_request(mention: Mention, piece: str, phrase: str, sentence: str, previous: Mention | None, indicator: str) -> str:
    """The same indicator, or what became of a request where the words are those of one."""
    if not _request_context(mention, sentence, previous) or re.search(r"(?<!已)(?<!于)主动公开", piece):
        return indicator
    if has_channel(piece) and indicator == "disclosed" and mention.section not in _REQUEST_SECTIONS:
        return indicator
    status = _status(piece, phrase)
    if indicator == "disclosed" and not re.search(r"予以公开|部分公开|不予公开|同意公开|不公开|属于|申请", piece + phrase) and (
        mention.section not in _REQUEST_SECTIONS or not status
    ):
        return indicator
    return status or indicator


def _channel(mention: Mention, piece: str, phrase: str, sentence: str, previous: Mention | None) -> str:
    """The channel of a mention from its own piece, the phrase after it, or an adverbial piece before."""
    if has_channel(piece):
        return channel_of(piece)
    if has_channel(phrase):
        return channel_of(phrase)
    for words in earlier_pieces(mention):
        if has_channel(words):
            return channel_of(words) if _BY.search(words) else ""
    if previous is not None and previous.sentence == mention.sentence and previous.indicator in _OF_AN_ACCOUNT:
        return channel_of(sentence[: len(sentence) - len(mention.after)])
    return ""
