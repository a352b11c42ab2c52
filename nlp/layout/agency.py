"""The agency that publishes a report: the fullest name that the report gives for it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from .title import HEAD, ORG_END, ORG_LINE, Title, content_lines

_CJK: Final = r"[\u4e00-\u9fa5]"
# Where a report names its office beside the title, the surest first.
_SOURCES: Final = (
    re.compile(rf"由(?P<org>{_CJK}{{2,30}}?)(?:负责)?(?:汇总|组织)?编制"),
    re.compile(rf"(?:与|联系|径向)[::]?\s?(?P<org>{_CJK}{{2,30}}?)(?=联系|咨询|反映|反馈|\(|,|。|$)"),
    re.compile(
        rf"(?:信息)?(?:来\s?源|发布(?:机构|单位|部门)|公开单位|编制单位|单\s?位)\s?:\s?\|?\s?(?P<org>{_CJK}{{2,30}})"
        r"(?=[\s|,。)\]]|$|日期|时间|发布|作者|浏览|字)",
        re.MULTILINE,
    ),
    re.compile(rf"发文(?:机关|单位)\s?:\s?\|?\s?(?P<org>{_CJK}{{2,30}})"),
)
_ORGANISATION: Final = re.compile(rf"^(?:请|敬请|与|向)?({_CJK}{{1,28}}{ORG_END})")
# The office within the agency that answers questions is not the agency.
_OFFICE: Final = re.compile(
    r"(?<=[府会处局厅院队委关署镇乡道])(?:党政|综合){0,2}(?:办公室|综合科|党政办|办|(?:政府)?信息公开.*|政务公开.*|指挥室)$"
)
_FULLER: Final = ("人民政府", "街道办事处", "办事处", "管理委员会", "管委会", "委员会")
_COMPLETE: Final = ("政府", "办事处", "局", "厅", "委员会")
_NOT_A_NAME: Final = re.compile(
    r"^(?:.{0,12}[\[]\d{4}[\]]\d+号|关于|公布|发布|现将|附件?\d?|《|索引号|标题|当前位置|首页|名称|的|报告|全?文|一|[:：\s|>《\d.-])+"
    r"|(?:关于|公布|发布|编制|的|》)+$|^(?:由|社会公[布开])|(?<=海关)关区$"
)
_NO_AGENCY: Final = frozenset({"政府", "政务", "本级", "人民政府", "我局", "本局", "本机关", "本单位", "办公室"})
_PLACE: Final = re.compile(rf"(?:{_CJK}{{2,7}}?(?:省|自治区|市|州|盟))?{_CJK}{{1,6}}?(?:县|区|市|旗|州)(?:人民政府)?")
_FUNCTION: Final = re.compile(r".*(?:[^\u4e00-\u9fa5]|[与由向在请是的系布现将发制据源于到从全该]|编写|联系)")


def _clean(name: str) -> str:
    name = re.sub(r"\(以?下?简称[^)]*\)", "", re.sub(r"\s", "", name))
    return _NOT_A_NAME.sub("", _NOT_A_NAME.sub("", name)).strip("()[]-—_>:")


def _named(folded: str) -> list[str]:
    """Offices that the report names beside its title, without the department that answers for them."""
    head = folded[:HEAD]
    names = []
    for pattern in _SOURCES:
        for match in pattern.finditer(head):
            if found := _ORGANISATION.match(match["org"]):
                names.append(_OFFICE.sub("", found[1]))
    names += [words for words in content_lines(folded[-400:]) if ORG_LINE.match(words)]
    return [name for name in names if name not in _NO_AGENCY]


def _place_before(folded: str, base: str) -> str | None:
    """The place that the text names right before the agency's short name (某县 before 某乡人民政府)."""
    places: Counter[str] = Counter()
    for match in re.finditer(re.escape(base), folded):
        before = "".join(folded[max(0, match.start() - 16) : match.start()].split())
        words = _FUNCTION.sub("", before)
        if _PLACE.fullmatch(words) and words[:2] not in base and "信息公开" not in words:
            places[words] += 1
    return places.most_common(1)[0][0] if places else None


def find_agency(folded: str, title: Title | None) -> str | None:
    """The agency's name, without white space; None where the report names none."""
    named = _named(folded)
    base = (_clean(title.before) or _clean(title.middle)) if title else ""
    if not base or base in _NO_AGENCY or not re.search(_CJK, base):
        return max(named, key=lambda name: (named.count(name), len(name))) if named else None
    if not base.endswith(_COMPLETE):
        base += next((suffix for suffix in _FULLER if base + suffix in folded), "")
    if place := _place_before(folded, base):
        return place + base
    fuller = [name for name in named if len(base) < len(name) <= len(base) + 12 and name.endswith(base)]
    return max(fuller, key=lambda name: (named.count(name), len(name))) if fuller else base
