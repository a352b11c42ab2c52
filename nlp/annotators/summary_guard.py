"""Whether what a generated summary says stands in the report: its numbers and its names, clause by clause.

A language model puts numbers and names into a summary that the report does not hold. Nothing is guessed here: a number
is held where the report writes the same digits with the same 万, 亿 or %, a numeral in Chinese characters where it
writes the same characters, a name where it writes the same words. What looks like a name and is not held costs its
clause; that a clause was cut without need is the smaller fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..fold import fold

# Folded text: half-width digits, letters and punctuation.
_NUMBER: Final = re.compile(
    r"(?<!\d)(?<!\d[.,])(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)\s*([万亿千百]+|%|‰)?"
)
_NUMERAL: Final = re.compile(r"[零〇一二两三四五六七八九十百千万亿]+")
_MEASURE: Final = re.compile(
    r"[个名件条次项期场家人份篇处类种起宗批年月日天周所户幅部台辆套本页册位例元倍成号轮期间栏]|小时|分钟|季度|万|亿"
)
_IDIOM: Final = re.compile(
    r"一[定些般致并旦律直贯切线站体]|一步|统一|单一|唯一|第一|逐一|一是|一方面|一系列|二维码|三农|三公|五公开|四议两公开|"
    r"[一二三四五六七八九十]+(?:是|要)|十分|万一|千方百计|千家万户|百姓|两[微端会级]|双随机一公开|一网通办|一件事|一体化|三定"
)
_OPENS: Final = {"“": "”", "「": "」", "『": "』", "‘": "’", "《": "》", '"': '"'}
_CLOSES: Final = frozenset(_OPENS.values())
_LATIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_SUFFIX: Final = re.compile(
    r"人民政府|管理委员会|管委会|委员会|办事处|街道|中心|开发区|园区|社区|新区|自治[州县区旗]|"
    r"省|市(?![民场级直容])|县(?![级直域])|区(?![别分域级直间块])|旗(?!舰|帜|下)|州|镇(?!级)|乡(?![村镇级亲])|"
    r"村(?![民级务组居])|局(?![面部长属])|厅|委(?![托员派])|院(?!长)|署(?!名)|公司|集团|大学|学院|医院|学校"
)
_HAN: Final = re.compile(r"[\u3400-\u9fff]{1,4}$")
# Words that end as names do and name nobody, and what stands before a suffix where somebody is meant who is named
# elsewhere (我市, 各区).
_NOBODY: Final = re.compile(
    r"(?:[我本全各该此贵某每多两一二三四五六七八九十几市县区镇乡省州级省市县区乡镇的所和与及向在为由对是有到从里内外等其辖]|"
    r"[入进下基农山牧老城郊景片校厂辖地灾战库小]|上门|便民|公共|相关|有关|主管|职能|成员|下属|所属|直属|各级)$"
)
_COMMON: Final = frozenset(
    {"城市", "上市", "超市", "都市", "布局", "格局", "结局", "大厅", "编委", "党委", "法院", "机关"}
)


@dataclass(frozen=True, slots=True)
class Held:
    """What a report holds: its numbers with their marks, its Chinese numerals, its Latin words, all of its words."""

    numbers: frozenset[str]
    numerals: frozenset[str]
    latin: frozenset[str]
    words: str

    @classmethod
    def of(cls, text: str) -> Held:
        """What stands in a text."""
        folded = fold(text)
        return cls(
            frozenset(_numbers(folded)),
            frozenset(_NUMERAL.findall(folded)),
            frozenset(word.lower() for word in _LATIN.findall(folded)),
            "".join(folded.split()),
        )

    def lacks(self, folded: str) -> list[str]:
        """The numbers and names of a folded clause that the report does not hold, in no order."""
        bare = "".join(folded.split())
        found = [n for n in _numbers(folded) if n not in self.numbers]
        found += [n for n in _numerals(bare) if n not in self.numerals]
        found += [w for w in _LATIN.findall(folded) if w.lower() not in self.latin]
        found += [name for name in _quoted(bare) if name not in self.words]
        return found + [name for name in _agencies(bare) if name not in self.words]


def _numbers(folded: str) -> Iterator[str]:
    for match in _NUMBER.finditer(folded):
        yield match[1].replace(",", "") + (match[2] or "")


def _numerals(folded: str) -> Iterator[str]:
    """Numerals in Chinese characters that count something; in idioms and markers they do not."""
    idle = [match.span() for match in _IDIOM.finditer(folded)]
    for match in _NUMERAL.finditer(folded):
        if any(start <= match.start() and match.end() <= end for start, end in idle):
            continue
        before = folded[match.start() - 1 : match.start()]
        if before.isdigit() or before == ".":  # 2.5万: the number's own mark
            continue
        if len(match[0]) > 1 or _MEASURE.match(folded, match.end()):
            yield match[0]


def _quoted(bare: str) -> Iterator[str]:
    """What stands in quotes and title marks, one in the other too; all of it where a mark lacks its other half."""
    opened: list[tuple[str, int]] = []
    for n, c in enumerate(bare):
        if opened and c == opened[-1][0]:
            yield bare[opened.pop()[1] : n]
        elif c in _OPENS:
            opened.append((_OPENS[c], n + 1))
        elif c in _CLOSES:
            yield bare[: n + 1]
    yield from (bare[start - 1 :] for _, start in opened)


def _agencies(folded: str) -> Iterator[str]:
    """What looks like an agency or a place, with the two characters before its last word."""
    for match in _SUFFIX.finditer(folded):
        before = _HAN.search(folded, max(0, match.start() - 4), match.start())
        if before is None or _NOBODY.search(before[0]) or before[0][-1] + match[0] in _COMMON:
            continue
        yield before[0][-2:] + match[0]
