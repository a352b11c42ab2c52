"""What a mention counts: an indicator from the words around it, its unit and its section."""

from __future__ import annotations

import re
from typing import Final

from .count_channels import find_channel
from .count_lexicon import (
    FEE_WORDS,
    ISSUE_VERBS,
    ITEM_UNITS,
    OTHER_APPLICATIONS,
    PEOPLE_UNITS,
    PLACE_UNITS,
    REQUEST_UNITS,
    THINGS,
    UNITS_OF,
)
from .count_mentions import Mention
from .count_requests import as_request, request_status
from .count_subjects import earlier_pieces, phrase_after, piece_before, subject_span

_THING: Final = re.compile("|".join(f"(?P<{name}_{place}>{words})" for place, (name, words) in enumerate(THINGS)))
_ISSUE: Final = re.compile(ISSUE_VERBS)
_HELD: Final = re.compile(r"举办|召开|开展|举行|组织")
_EVENTS: Final = frozenset(("trainings", "meetings", "activities"))
_TITLE: Final = re.compile(r"《[^》]*》")
_NAME: Final = re.compile(r"“[^”]*”")
_SET_UP_OR_SHUT: Final = re.compile(
    r"关停|注销|归并|合并|整合|撤并|关闭|停用|开设|新增|增设|新建|新设|建成|设立|设置|开通|保留|运维|配备|摆放|安装|由|到$|至$"
)
_ACCOUNTS_AFTER: Final = re.compile(
    r"^(?:的|政府|政务|微信|官方|线上|主要|新媒体|信息公开|[区县市镇乡]级)*"
    r"(?:平台|账号|公众号|渠道|网站|专栏|栏目|专区|查阅点|专题(?!研究|会)|子站|新媒体|媒体|公示栏|公开栏)"
)
_LOOKED_AFTER: Final = re.compile(r"考核|考评|抽查|检查|评估|测评|约谈|通报|督导|督查|巡查|走访|扣分")
_PLACED: Final = re.compile(
    r"(?:设|建|置|开辟|公开|更换|摆)[^,。;]{0,16}(?:栏|点|角|专区|架|查阅室|屏|站)|公示栏|公开栏"
)
_OTHER_APPLICATION: Final = re.compile(OTHER_APPLICATIONS)
# What a file is by its openness (主动公开12件、依申请公开3件): a part of the files counted before.
_OPENNESS: Final = re.compile(r"^[^,。;]{0,6}?(?:主动公开|依申请公开|不予公开)类?的?[^,。;]{0,2}$")
_CASE_END: Final = re.compile(r"败诉|胜诉|维持|纠正|驳回|撤诉|撤销|撤回|审结|尚未|其他|和解|终止|确认违法|审理")
_MESSAGE_END: Final = re.compile(r"^[^,。;]{0,6}(?:答复|办结|回复|采纳|转办|交办|处理|解决)$")
_FILE_OF: Final = re.compile(r"(?:政府|政府办(?:公室)?|[委局办厅]|其他|其他政策)(?:政策)?文件$|公文|发文")
_LOOKING_UP: Final = re.compile(r"专区|查阅|查询|档案馆|图书馆|阅览")
_PUBLISHED_HERE: Final = re.compile(r"(?:发布|公开|推送|公布|刊登|刊发)(?!答复|回复|回应|平台|的)[^,。;]+$")
_PRINTED_OUT: Final = re.compile(r"印(?:制|发|刷|数)?|发放")
_FOUNDED: Final = re.compile(r"设[立置]|成立|组建")
# Nothing but a word of sum stands before the number: what is counted is in the piece before (…网站,共39家).
_ONLY_SUM: Final = re.compile(r"(?:[\s共总合累]|[共总合累]?计|有|约|达|为)*")
_LOOKED_INTO: Final = re.compile(r"发现|抽查|检查|普查|错别字|错链|失效|整改")
_RULE_UNITS: Final = frozenset(("件", "份", "个", "部", "项"))
_FILE_UNITS: Final = _RULE_UNITS | {"篇", "条"}
_FEE: Final = re.compile(FEE_WORDS)
# Verbs glued to a number (公开12条信息): what follows the unit is the object.
_VERB_END: Final = re.compile(
    r"""(?:公开|发布|推送|更新|转载|转发|公布|公示|刊登|刊发|上报|报送|收到|受理|办理|答复|回复|处理|办结|召开|举办|组织|开展|设立|设置
      | 建立|开设|制作|印发|发放|共|了|接到|接收|新增|建成|有|出台|制定|编印|配备)$""",
    re.VERBOSE,
)
_PUBLISHING: Final = re.compile(
    r"""(?:发布(?!平台)|推送|公开(?=了|各|信息(?!公开)|政[务府]信息(?!公开)|$)|(?<!不)更新(?!不)|转发|刊登|发文|播放)[^,]*$""",
    re.VERBOSE,
)
# Only these disclosures are counted in times (报道19次); nouns of information are not.
_TIMES: Final = re.compile(r"发布|报道|推送|更新|转发|转载|刊|公示|公布|新闻|播")
# Messages of the public called information: 处理咨询投诉类信息16条.
_HANDLED_KIND: Final = re.compile(r"(?:处理|办理|答复|回复|受理)[^,。;]*(?:咨询|投诉|留言|诉求|来信|热线)类?信息$")
_FOUND: Final = re.compile(r"检查|抽查|自查|整改|发现|排查|监测|通报|巡查|督查|修[正改]|纠正")
_SET_UP: Final = re.compile(r"设[立置]|开[设通]|公布|公开")
_FORWARDED: Final = re.compile(r"转载|转发")
_STAFF_POSTS: Final = re.compile(r"专职|兼职|工作人员|配备")
_PEOPLE: Final = (
    ("trainees", re.compile(r"培训|参训|讲座|学习班|授课|轮训|集中学习")),
    ("requests.received", re.compile(r"申请人|自然人")),
    ("activities", re.compile(r"参观|体验")),
    ("views", re.compile(r"访问|浏览|点击|阅读|播放|查阅|观看|访客|游客|到馆|查询")),
    ("inquiries", re.compile(r"咨询|来访|接待|来电|信访|热线|留言")),
    ("followers", re.compile(r"粉丝|关注|订阅|用户")),
    (
        "staff",
        re.compile(
            r"""工作人员|专职|兼职|专人|专兼|联络员|信息员|管理员|审核员|[专审编]员|咨询员|监督员|评议员|观察员|人员|配备|配置|落实|安排|明确|抽调|从事|领导|干部|委员(?!会)|专干
              | 编制|负责|工作力量|队伍""",
            re.VERBOSE,
        ),
    ),
)


def _things(words: str) -> list[re.Match[str]]:
    return list(_THING.finditer(words))


def _stem(match: re.Match[str]) -> str:
    return (match.lastgroup or "").rpartition("_")[0]


def _of_place(unit: str, piece: str) -> str:
    """A site, account or board: how many there are or were looked into, or a channel on which so much was published."""
    bare = _NAME.sub("", piece)
    if _LOOKED_INTO.search(bare):
        return "inspections"
    if unit in ("处", "块", "台", "面", "座") or (
        unit in PLACE_UNITS and (_SET_UP_OR_SHUT.search(bare) or not _PUBLISHING.search(bare))
    ):
        return "accounts"
    return "disclosed" if unit in ITEM_UNITS else ""


def _of_disclosed(unit: str, word: str, piece: str) -> str:
    """A noun or verb of disclosure; of little weight, so that `inherit` may refine it."""
    if word == "发文" and unit == "件":
        return "documents"
    if word == "信息" and _HANDLED_KIND.search(piece):
        return "inquiries"
    if (unit in ("次", "场") and not _TIMES.search(word)) or (unit in PLACE_UNITS and _FOUNDED.search(piece)):
        return ""
    return "disclosed" if unit in ITEM_UNITS else ""


def _of_inquiry(unit: str, word: str, piece: str, phrase: str) -> str:
    if "依申请" in piece:
        return request_status(piece, phrase) or "requests.received"
    set_up = unit in PLACE_UNITS and _SET_UP.search(piece) and re.search(r"箱|热线|电话", word)
    return "accounts" if set_up else "inquiries"


def _of_file(stem: str, unit: str, piece: str, sentence: str, words: str) -> str:
    """A file, a rule or what became of one: a document issued, or only something disclosed."""
    if stem == "documents" and unit not in ("次", "场", "轮"):
        return "disclosed" if _FORWARDED.search(piece) else "documents"
    if stem == "document_fate":
        return "documents" if re.search(r"文件|规章|制度", sentence) else ""
    if unit in ("次", "场", "轮"):
        return ""
    # A title may hold any verb: 印发《…公开方案》等文件6份.
    verbs = _TITLE.sub("", piece)
    issued = _ISSUE.search(verbs) and not re.search(r"公开|公布", verbs)
    if stem == "file" and unit in ("件", "份") and _FILE_OF.search(words):
        return "documents"
    if stem == "rules":
        return "documents" if _ISSUE.search(verbs) and unit in _RULE_UNITS else ""
    if issued and unit in _FILE_UNITS:
        return "documents"
    return "disclosed" if unit in ITEM_UNITS else ""


def _indicator(match: re.Match[str], mention: Mention, piece: str, phrase: str, sentence: str) -> str:
    """The indicator that a thing word gives a mention, empty where its unit does not go with it."""
    stem, word, unit = _stem(match), match[0], mention.unit
    if stem == "place":
        return _of_place(unit, piece)
    if stem == "polls":
        return "other" if unit in UNITS_OF[stem] else ""
    if stem in ("documents", "document_fate", "file", "rules"):
        return _of_file(stem, unit, piece, sentence, piece + phrase)
    if stem == "disclosed":
        return _of_disclosed(unit, word, piece)
    if stem == "video":
        return "disclosed" if unit in ITEM_UNITS else ""
    if stem == "requests":
        return (request_status(piece, phrase) or "requests.received") if unit in REQUEST_UNITS else ""
    if stem == "inquiries":
        return _of_inquiry(unit, word, piece, phrase)
    if stem == "views" and "转发" in word and unit not in ("次", "人次", ""):
        return "disclosed"
    if stem == "inspections" and word == "问题" and not _FOUND.search(sentence):
        return "other"
    return stem if unit in UNITS_OF.get(stem, (unit,)) else ""


def _of_people(mention: Mention, piece: str, phrase: str, previous: Mention | None) -> str:
    """The indicator of a number of people."""
    if previous is not None and previous.sentence == mention.sentence:
        if previous.indicator == "trainings" and not _STAFF_POSTS.search(piece):
            return "trainees"
        if not mention.before.strip("、, 共计") and not phrase:
            return previous.indicator
    if re.search(r"减免|免收|费用", piece):
        return "fees"
    sources = (phrase if _THING.search(phrase) else "", piece, *earlier_pieces(mention)[:2], mention.after[:16])
    for words in sources:
        hits = [(match.end(), name) for name, pattern in _PEOPLE for match in pattern.finditer(words)]
        if hits and max(hits)[1] == "inquiries" and _LOOKING_UP.search("".join((piece, *earlier_pieces(mention)))):
            return "views"
        if hits:
            return "trainees" if any(name == "trainees" for _, name in hits) else max(hits)[1]
    return ""


def _of_money(mention: Mention, piece: str, phrase: str, previous: Mention | None) -> str:
    near = piece + phrase + "".join(earlier_pieces(mention)[:2])
    spent = re.search(r"支出|经费", near) and re.search(r"申请|信息公开|政务公开", near)
    told = previous is not None and previous.sentence == mention.sentence and previous.indicator == "fees"
    return "fees" if mention.section == "fees" or _FEE.search(near) or spent or told else "other"


def _of_bodies(mention: Mention, piece: str) -> str:
    """Offices or places: looked into, given a board or a desk, holders of an event, or only counted."""
    clause = _NAME.sub("", piece + "|" + re.split(r"[。;]", mention.after)[0][:40])
    if _LOOKED_AFTER.search(clause):
        return "inspections"
    if _PLACED.search(clause):
        return "accounts"
    return "activities" if re.search(r"(?:举办|组织|开展)[^,。;]{0,6}活动", clause) else "other"


def _from_previous(mention: Mention, piece: str, phrase: str, previous: Mention | None) -> str:
    """The indicator of the mention before where this one tells what became of some of it."""
    if previous is None or previous.sentence != mention.sentence or phrase:
        return ""
    if previous.indicator in ("reconsiderations", "lawsuits") and not re.search(r"申请(?!人)|复议|诉讼", piece):
        return previous.indicator if _CASE_END.search(piece) and mention.unit == previous.unit else ""
    if previous.indicator == "inquiries" and mention.unit == previous.unit:
        return "inquiries" if _MESSAGE_END.search(piece.lstrip("、, ")) else ""
    return ""


def classify(mention: Mention, sentence: str, previous: Mention | None) -> None:
    """Sets a mention's indicator, channel and subject from its own words; where they say nothing it stays empty.

    `sentence` is the folded sentence up to the mention's right-hand text; `previous` the mention before, classified.
    """
    piece, phrase = piece_before(mention), phrase_after(mention)
    before, after = _things(piece), _things(phrase)
    if not before and _ONLY_SUM.fullmatch(piece):
        before = [match for words in earlier_pieces(mention)[:1] for match in _things(words)]
    stem = piece.rstrip("共约为达了有近超 ")
    use_after = bool(after) and (not before or before[-1].end() < len(stem) or bool(_VERB_END.search(piece.rstrip())))
    mention.subject = subject_span(mention, use_after)
    if mention.unit in ("%", "‰", "成"):
        mention.indicator = "shares"
    elif mention.unit.endswith("元"):
        mention.indicator = _of_money(mention, piece, phrase, previous)
    elif mention.body:
        mention.indicator = _of_bodies(mention, piece)
    elif mention.unit in PEOPLE_UNITS:
        mention.indicator = _of_people(mention, piece, phrase, previous)
    mention.indicator = mention.indicator or _from_previous(mention, piece, phrase, previous)
    mention.sure = bool(mention.indicator)
    if mention.sure or (_OPENNESS.search(piece.lstrip("、, ")) and _of_files(mention, previous)):
        return
    if mention.unit in PLACE_UNITS and _ACCOUNTS_AFTER.match(phrase) and not _LOOKED_INTO.search(piece):
        mention.indicator, mention.sure = "accounts", True
        return
    mention.channel = find_channel(mention, piece, phrase, sentence, previous)
    for match in (after[::-1] if use_after else []) + before[::-1]:
        mention.indicator = _indicator(match, mention, piece, phrase, sentence)
        if mention.indicator:
            break
    if mention.unit in ("册", "本") and _PRINTED_OUT.search(piece) and mention.indicator in ("", "disclosed"):
        mention.indicator, mention.channel = "materials", ""
    if not mention.indicator and _HELD.search(piece):
        mention.indicator = _held_before(mention)
    if mention.indicator == "accounts" and previous is not None and previous.indicator == "inspections":
        # One more of what was found: 错别字12处、空白栏目3个.
        mention.indicator = "inspections" if mention.before.startswith("、") else mention.indicator
    if mention.indicator in ("", "disclosed", "requests.received") and mention.unit in REQUEST_UNITS:
        mention.indicator = as_request(mention, piece, phrase, sentence, previous, mention.indicator)
    if mention.indicator == "disclosed" and any(_stem(match) == "proposals" for match in before):
        mention.indicator = "proposals"
    if mention.indicator in ("inquiries", "inspections") and mention.unit in ("条", "篇", "期"):
        said = mention.channel or mention.indicator == "inspections"
        mention.indicator = "disclosed" if said and _PUBLISHED_HERE.search(_TITLE.sub("", piece)) else mention.indicator
    if mention.indicator.startswith("requests") and _OTHER_APPLICATION.search(piece):
        mention.indicator = "other"
    mention.sure = mention.indicator not in ("", "disclosed")


def _of_files(mention: Mention, previous: Mention | None) -> bool:
    """Whether the mention before counts files that this one divides by their openness."""
    near = previous is not None and previous.sentence == mention.sentence and previous.unit == mention.unit
    return near and previous is not None and previous.indicator in ("documents", "other", "")


def _held_before(mention: Mention) -> str:
    """The event named in the piece before, where the mention's own only says that it was held (…发布会,共举办9场)."""
    for words in earlier_pieces(mention)[:1]:
        for match in reversed(_things(words)):
            if _stem(match) in _EVENTS and mention.unit in UNITS_OF[_stem(match)]:
                return _stem(match)
    return ""


def reclassify(mention: Mention, thing: str) -> str:
    """The indicator that the words `thing` alone give a mention; empty where they name nothing or only disclosures."""
    for match in reversed(_things(thing)):
        indicator = _indicator(match, mention, thing, "", thing)
        if indicator and indicator != "disclosed":
            return indicator
    return ""
