"""What became of a request for information: received, carried over or answered."""

from __future__ import annotations

import re
from typing import Final

from .count_channels import CHANNEL
from .count_lexicon import REQUEST_ANSWERED, REQUEST_CARRIED, REQUEST_RECEIVED, REQUEST_WEAK
from .count_mentions import Mention

REQUEST_SECTIONS: Final = frozenset(("overview.requests", "table.requests"))
_STATUS: Final = re.compile(
    f"(?P<carried>{REQUEST_CARRIED})|(?P<answered>{REQUEST_ANSWERED})|(?P<received>{REQUEST_RECEIVED})"
    f"|(?P<weak>{REQUEST_WEAK})"
)
_REPLY_AFTER: Final = re.compile(
    r"^[^,。;]{0,8}(?:均|都|已|全部|按)[^,。;]{0,16}(?P<done>答复|办结|办理完|处理完|回复)"
)
_OUTCOME: Final = re.compile(r"予以公开|部分公开|不予公开|同意公开|不公开|属于|申请")
_OF_ITS_OWN: Final = re.compile(r"(?<!已)(?<!于)主动公开")
_BOTH: Final = re.compile(r"[并已且]|中|申请[^,]*(?:答复|办结|不予|予以)")


def request_status(piece: str, phrase: str) -> str:
    """`requests.*` by the verbs right before a number, else by those after its unit; empty where neither says it."""
    found = [match.lastgroup for match in _STATUS.finditer(piece) if "被申请" not in piece]
    after = [match.lastgroup for match in _STATUS.finditer(phrase)]
    if found and found[-1] == "received" and "后" in piece:
        return "requests.received"
    if "carried" in found or ("carried" in after and "answered" not in found):
        return "requests.carried"
    if "received" in found and not (found[-1] == "answered" and _BOTH.search(piece)):
        return "requests.received"
    if "answered" in found or ("answered" in after and "申请" not in phrase):
        return "requests.answered"
    return "requests.received" if "received" in after or "weak" in found + after else ""


def as_request(
    mention: Mention, piece: str, phrase: str, sentence: str, previous: Mention | None, indicator: str
) -> str:
    """`indicator`, or what became of a request where the words are those of one."""
    if mention.unit in ("次", "场", "人次") and "申请" not in piece + phrase:
        return indicator
    there = mention.section in REQUEST_SECTIONS
    if not there and "申请" not in sentence and not (previous and previous.indicator.startswith("requests")):
        return indicator
    if _OF_ITS_OWN.search(piece) or (indicator == "disclosed" and not there and CHANNEL.search(piece)):
        return indicator
    done = _REPLY_AFTER.match(mention.after[len(phrase) :]) if not re.search(r"收到|受理|新收|接", piece) else None
    status = "requests.answered" if done and not _STATUS.search(piece + phrase) else request_status(piece, phrase)
    if indicator == "disclosed" and not _OUTCOME.search(piece + phrase) and not (there and status):
        return indicator
    return status or indicator
