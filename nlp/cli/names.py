"""How people read the standard tables' rows and columns: the national form's own words, and English ones."""

from __future__ import annotations

from typing import Final

Name = tuple[str, str]
"""Chinese and English."""

TABLES: Final[dict[str, Name]] = {
    "proactive": ("主动公开政府信息情况", "Proactive disclosure"),
    "requests": ("收到和处理政府信息公开申请情况", "Requests received and handled"),
    "disputes": ("行政复议、行政诉讼情况", "Reconsideration and litigation"),
}

ITEMS: Final[dict[str, Name]] = {"problems": ("问题", "problem"), "measures": ("措施", "measure")}

COLUMNS: Final[dict[str, Name]] = {
    "issued": ("本年制发", "issued"),
    "repealed": ("本年废止", "repealed"),
    "in_force": ("现行有效", "in force"),
    "natural_person": ("自然人", "person"),
    "business": ("商业企业", "business"),
    "research": ("科研机构", "research"),
    "charity": ("公益组织", "charity"),
    "legal_service": ("法律服务", "legal"),
    "other": ("其他", "other"),
    "total": ("总计", "total"),
    "upheld": ("维持", "upheld"),
    "corrected": ("纠正", "corrected"),
    "pending": ("未审结", "pending"),
}

ROWS: Final[dict[str, Name]] = {
    "regulations": ("规章", "regulations"),
    "normative_documents": ("行政规范性文件", "normative documents"),
    "licences": ("行政许可", "licences"),
    "penalties": ("行政处罚", "penalties"),
    "coercive_measures": ("行政强制", "coercive measures"),
    "fees": ("行政事业性收费(万元)", "fees (10,000 yuan)"),
    "received": ("本年新收", "received"),
    "carried_in": ("上年结转", "carried in"),
    "granted": ("予以公开", "granted"),
    "partly_granted": ("部分公开", "partly granted"),
    "refused": ("不予公开", "refused"),
    "refused.state_secret": ("国家秘密", "state secret"),
    "refused.law_forbids": ("法律法规禁止", "forbidden by law"),
    "refused.security_stability": ("三安全一稳定", "security and stability"),
    "refused.third_party": ("第三方权益", "third party"),
    "refused.internal": ("内部事务信息", "internal affairs"),
    "refused.process": ("过程性信息", "in process"),
    "refused.enforcement_file": ("行政执法案卷", "enforcement file"),
    "refused.inquiry": ("行政查询事项", "inquiry"),
    "unavailable": ("无法提供", "unavailable"),
    "unavailable.not_held": ("不掌握", "not held"),
    "unavailable.needs_creation": ("需另行制作", "needs creation"),
    "unavailable.unclear_after_correction": ("补正后仍不明确", "still unclear"),
    "unprocessed": ("不予处理", "not processed"),
    "unprocessed.petition": ("信访举报投诉", "petition"),
    "unprocessed.repeat": ("重复申请", "repeat"),
    "unprocessed.publication": ("要求提供出版物", "publication"),
    "unprocessed.excessive": ("无正当理由大量反复", "excessive"),
    "unprocessed.confirm_obtained": ("要求确认已获信息", "confirm obtained"),
    "otherwise": ("其他处理", "otherwise"),
    "otherwise.correction_overdue": ("逾期不补正", "correction overdue"),
    "otherwise.fee_overdue": ("逾期不缴费", "fee overdue"),
    "otherwise.other": ("其他", "other"),
    "total": ("总计", "total"),
    "carried_out": ("结转下年", "carried out"),
    "reconsideration": ("行政复议", "reconsideration"),
    "lawsuit_direct": ("直接起诉", "direct lawsuit"),
    "lawsuit_after_reconsideration": ("复议后起诉", "lawsuit after it"),
}
