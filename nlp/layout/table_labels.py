"""The words of the three standard tables: row labels, column headers, and how a line is known as one of them.

Source: the annexes of 国办公开办函〔2019〕60号 and 〔2021〕30号. A label is known by the core that misspellings
and shortenings leave standing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

PROACTIVE: Final = "proactive"
REQUESTS: Final = "requests"
DISPUTES: Final = "disputes"
GENERIC: Final = "generic"

_DROP: Final = re.compile(r"[\W\d_]+")
# Traditional characters of the labels.
_FOLD: Final = str.maketrans(
    "萬與業個臨舉鄉於會體關內決況減辦務動區單縣叄發號後國處復審對屬應廢開強當總執護報數無時機權條構樣檔沒"
    "現確種祕穩類糾納組織經結繼續維繳罰範獲補規計認議許訟訪識訴詢請讀購費轉過這進採鎮問項題額製複覆並儘裏",
    "万与业个临举乡于会体关内决况减办务动区单县叁发号后国处复审对属应废开强当总执护报数无时机权条构样档没"
    "现确种秘稳类纠纳组织经结继续维缴罚范获补规计认议许讼访识诉询请读购费转过这进采镇问项题额制复复并尽里",
)
_NOTE: Final = re.compile(r"[（(【\[][^（()）【】\[\]]*[)）】\]]")

# Rows of the requests table in the order of the format; the last match in a run of words names the row.
REQUEST_ROWS: Final[dict[str, str]] = {
    "received": r"新收|本年(?:度)?收到",
    "carried_in": r"[上去]一?年度?结转",
    "granted": r"(?<!不)予以公开",
    "partly_granted": r"部分公开(?:.{0,12}不计其[他它]情形)?",
    "refused.state_secret": r"国家[秘机]",
    "refused.law_forbids": r"禁止公开|其[他它]法律",
    "refused.security_stability": r"[三叁]安全|一稳定",
    "refused.third_party": r"第三方|[三3]方合法",
    "refused.internal": r"内部事务|三类内部|内部管理",
    "refused.process": r"过程性|四类过程",
    "refused.enforcement_file": r"执法案|案卷",
    "refused.inquiry": r"行政查询|查询事项",
    "unavailable.not_held": r"不掌握",
    "unavailable.needs_creation": r"现成信息|另行制作|没有现成",
    "unavailable.unclear_after_correction": r"补正后|仍不明确",
    "unprocessed.petition": r"信访|举报投诉",
    "unprocessed.repeat": r"重复申请",
    "unprocessed.publication": r"出版|提供公开",
    "unprocessed.excessive": r"反复申请|大量申请|正当理由(?!逾期)",
    "unprocessed.confirm_obtained": r"重新出具|确认或|机关确认|要求行政机关",
    "otherwise.correction_overdue": r"逾期不|不补正",
    "otherwise.fee_overdue": r"逾期未|收费通知|缴纳费用|缴费",
    "otherwise.other": r"(?<!计)(?<!或)其[他它](?:情形|原因|情况)?$",
    "total": r"(?:总计|合计|总数)$",
    "carried_out": r"结转下|下一?年度?继续|继续办理",
}
# Labels over other rows: values beside them are subtotals.
REQUEST_GROUPS: Final[dict[str, str]] = {
    "group.results": r"办理结果",
    "group.refused": r"不予公开",
    "group.unavailable": r"无法提供",
    "group.unprocessed": r"不予处理",
    "group.otherwise": r"其[他它]处理",
    "group.unknown": r"工作秘密",
}
_REQUEST_HEAD: Final = r"申请人情况|自然人|法人或其[他它]|商业企业|科研机构|社会公益|法律服务"
_REQUEST_HEAD_PART: Final = r"申请人|其[他它]|组织|总计|合计|企业|机构|商业|科研"

PROACTIVE_ROWS: Final[dict[str, str]] = {
    "regulations": r"规章",
    "normative_documents": r"规范性(?:文件|档案)|行政规范",
    "licences": r"行政许可",
    "services": r"对外管",
    "penalties": r"行政处罚",
    "coercive_measures": r"行政强制",
    "fees": r"行政事业|事业性收费",
    "procurement": r"集中采购",
}
_PROACTIVE_HEAD: Final = (
    r"二十条第|信息内容|制发|制定数|制定件|废止|现行有效|新制作|新公开数|对外公开总|处理决定|上一?年项目|增减|收费金额"
    r"|采购项目|采购总"
)

OUTCOMES: Final[dict[str, str]] = {
    "upheld": r"结果维持|维持",
    "corrected": r"结果纠正|纠正",
    "other": r"其[他它]结果",
    "pending": r"尚未审结|未审结",
    "total": r"总计|合计",
}
DISPUTE_GROUPS: Final[dict[str, str]] = {
    "lawsuit_direct": r"未经复议|直接起诉|直接诉讼",
    "lawsuit_after_reconsideration": r"复议后",
    "reconsideration": r"行政复议",
    "lawsuits": r"行政诉讼",
}


def _alternatives(patterns: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name.replace('.', '__')}>{core})" for name, core in patterns.items()))


REQUEST_LABEL: Final = _alternatives({**REQUEST_ROWS, **REQUEST_GROUPS})
PROACTIVE_LABEL: Final = _alternatives(PROACTIVE_ROWS)
OUTCOME_LABEL: Final = _alternatives(OUTCOMES)
DISPUTE_LABEL: Final = _alternatives(DISPUTE_GROUPS)
REQUEST_HEADER: Final = re.compile(_REQUEST_HEAD)

# A line is a label where its compact form is one of these, but for list marks and a short remainder.
_MARKS: Final = re.compile(r"^[一二三四五六七八九十]{1,2}(?!安全|稳定|类|年)")
_LINE_RULES: Final[tuple[tuple[str, re.Pattern[str], int], ...]] = (
    (REQUESTS, re.compile(rf"^(?=.*(?:{_REQUEST_HEAD}))(?:{_REQUEST_HEAD}|{_REQUEST_HEAD_PART})+$"), 60),
    (DISPUTES, re.compile(rf"^(?:{'|'.join([*OUTCOMES.values(), *DISPUTE_GROUPS.values()])}|起诉|结果){{2,}}$"), 120),
    (REQUESTS, re.compile(_REQUEST_HEAD), 14),
    (
        REQUESTS,
        re.compile(
            "|".join(
                core
                for name, core in {**REQUEST_ROWS, **REQUEST_GROUPS}.items()
                if name not in ("total", "otherwise.other", "refused.law_forbids")
            )
            + "|法规禁止公开"
        ),
        24,
    ),
    (DISPUTES, re.compile(r"^(?:结果维持|结果纠正|其[他它]结果|尚未审结|未经复议|直接起诉|复议后起?诉?)"), 24),
    (DISPUTES, re.compile(r"^行政(?:复议|诉讼)(?:行政诉讼)?$"), 8),
    (PROACTIVE, re.compile(r"^(?:第二十条第.?项|信息内容|规章|(?:行政)?规范性(?:文件|档案)|行政规范$)"), 30),
    (PROACTIVE, re.compile(r"^(?:行政许可|行政处罚|行政强制|行政事业|其他对外管理服务|政府集中采购)"), 16),
    (PROACTIVE, re.compile(r"^(?:本年新?(?:制|废|公开)|现行有效|对外公开总|本年增减|本年收费|采购)"), 16),
    (PROACTIVE, re.compile(r"^(?:(?:本年)?处理决定|上一?年项目)"), 16),
)
# Parts of the note on the sums, which a converter may put beside the column headers.
_NOTE_PARTS: Final = re.compile(r"勾稽关系|[一二三四]项之和|第四项")
_OVERDUE: Final = re.compile(r"^(?:申请人)?(?:无正当理由)?逾期[不未]")
_NOT_LABEL: Final = re.compile(
    r"情况$|工作|[我本][局县市镇乡区街委办]|勾稽|[，。；！？].*[，。；！？]."
    r"|[、和及]\s*(?:提起)?行政诉讼|^\s*[一二三四五六七八九十]+、\s*行政复议|[\u4e00-\u9fff]\d+[件条]"
)


def compact(words: str) -> str:
    """Letters only, simplified: no white space, punctuation, digits or remarks in brackets."""
    return _DROP.sub("", _NOTE.sub("", words)).translate(_FOLD)


@lru_cache(maxsize=4096)
def line_kind(line: str) -> str | None:
    """The table of which the line is a label or a header, or None."""
    word = compact(line)
    if not word or len(word) > 120:
        return None
    word = _MARKS.sub("", word, count=1)
    if _OVERDUE.match(word):
        return REQUESTS
    if _NOTE_PARTS.search(line) and REQUEST_HEADER.search(word):
        return REQUESTS
    if _NOT_LABEL.search(_NOTE.sub("", line)) and not REQUEST_HEADER.match(word):
        return None
    for kind, core, longest in _LINE_RULES:
        if core.search(word) and len(word) <= longest:
            return kind
    return None


def last_label(pattern: re.Pattern[str], words: str) -> str | None:
    """The name of the last label of the pattern in compact words."""
    name = None
    for match in pattern.finditer(words):
        name = match.lastgroup
    return name.replace("__", ".") if name else None
