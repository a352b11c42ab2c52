"""The words that name what a mention counts: the piece before its number, the phrase after its unit, the subject."""

from __future__ import annotations

import re
from typing import Final

from .count_mentions import Mention

_BREAK: Final = ",。;:!?\n"
# Adverbs, time words and office words at the start of a piece: no part of the subject.
_LEAD: Final = re.compile(
    r"""(?:[\s、)”"]|其中|并|且|以及|和(?!平|谐|睦)|及(?!时)|与(?!会)|或|也|还|另外?|同时|此外|目前|累计|(?:今年|一年|年初|本年)以?来|本年度?|全年|年内|今年|年度|年(?!报)
      | [我本全](?:街道|中心|单位|机关|[省市县区乡镇街局委办厅部州旗处])|共计?|总计|合计|分别|包括|含|均|各
      | [一二三四五六七八九]是
      | 20\d\d\s?年(?:度|以来|来)?|截[至止][^,。;]{0,12}底|通过|利用|依托|\d{1,2}[.、])+""",
    re.VERBOSE,
)
_TAIL: Final = re.compile(
    r"""(?:[\s“"(:]|共计?|总计|累计|合计|为|是|达到?|约|近|超过?|逾|突破|不少于|不足|各|均|分别|有|了|已|的|到|至|由|从
      | 仅|只|和|以及|及|并|、)+$""",
    re.VERBOSE,
)
_PHRASE_END: Final = re.compile(
    r"""[,。;:!?()、\n]|涉及|涵盖|包括|覆盖|参加|参与(?!人)|被(?!申请行|提起行|复议)|均|全部|已|并(?!网)|占|较|同比|其中|主要|确保|提高|提升|增强|满足
      | 等内容|用于|超过|未|进行|予以|向社会|有效|共|以上|左右|来自|答复率|办结率""",
    re.VERBOSE,
)
_PIECES: Final = re.compile(r"[,。;:()]")


def piece_before(mention: Mention) -> str:
    """The folded words right before the number, back to a break; a bracket pair closed before the number stays in."""
    if mention.piece is None:
        mention.piece = _last_piece(mention.before)
    return mention.piece


def _last_piece(text: str) -> str:
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        sign = text[place]
        if sign == ")":
            depth += 1
        elif sign == "(":
            if depth == 0:
                return text[place + 1 :]
            depth -= 1
        elif sign in _BREAK and depth == 0:
            # 公开信息:201条: the words before a colon that meets the number are its piece.
            if sign == ":" and not text[place + 1 :].strip():
                continue
            return text[place + 1 :]
    return text.split(")", depth)[-1] if depth else text


def earlier_pieces(mention: Mention) -> list[str]:
    """The pieces between the previous mention and `piece_before`, nearest first."""
    rest = mention.before[: len(mention.before) - len(piece_before(mention))]
    return [part for part in reversed(_PIECES.split(rest)) if part.strip()]


def phrase_after(mention: Mention) -> str:
    """The folded noun phrase that follows the unit directly (3条政府信息); empty where a break or a verb follows."""
    end = _PHRASE_END.search(mention.after)
    phrase = mention.after[: end.start()] if end else mention.after
    return phrase[:40].strip()


def subject_span(mention: Mention, from_after: bool) -> tuple[int, int]:
    """Character span of the words that name what is counted, after the unit or before the number; empty if none do."""
    if from_after:
        phrase = phrase_after(mention)
        start = mention.unit_end + mention.after.find(phrase)
        bare = phrase.lstrip("的余多 ")
        return start + len(phrase) - len(bare), start + len(phrase)
    piece = piece_before(mention)
    start = mention.start - len(piece)
    tail = _TAIL.search(piece)
    if tail:
        piece = piece[: tail.start()]
    lead = _LEAD.match(piece)
    if lead and lead.end() < len(piece):
        start += lead.end()
        piece = piece[lead.end() :]
    return start, start + len(piece)
