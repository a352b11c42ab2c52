"""Every label set of the project, declared once, with Chinese and English names.

The names on the left are the names in code, data and output; people read the Chinese ones. What each label
means is written in the annotation guidelines; a corpus, a model and a metric all take their labels from here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Label:
    """One label: its name in data, and how people read it."""

    name: str
    zh: str
    en: str


class LabelSet(Mapping[str, Label]):
    """An ordered, read-only set of labels, looked up by name.

    Raises KeyError with the known names where a name is not in the set.
    """

    def __init__(self, title: str, labels: tuple[tuple[str, str, str], ...]) -> None:
        self.title = title
        self._labels = {name: Label(name, zh, en) for name, zh, en in labels}

    def __getitem__(self, name: str) -> Label:
        try:
            return self._labels[name]
        except KeyError:
            raise KeyError(f"{name!r} is no {self.title}; known: {', '.join(self._labels)}") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._labels)

    def __len__(self) -> int:
        return len(self._labels)

    def __contains__(self, name: object) -> bool:
        return name in self._labels


SECTIONS: Final = LabelSet(
    "section kind",
    (
        ("preamble", "导言", "preamble"),
        ("overview", "总体情况", "overview"),
        ("overview.proactive", "主动公开", "proactive disclosure"),
        ("overview.requests", "依申请公开", "disclosure on request"),
        ("overview.management", "政府信息管理", "information management"),
        ("overview.platform", "平台建设", "platforms"),
        ("overview.supervision", "监督保障", "supervision"),
        ("overview.other", "其他小节", "other subsection"),
        ("table.proactive", "主动公开政府信息情况", "proactive disclosure table"),
        ("table.requests", "收到和处理政府信息公开申请情况", "requests table"),
        ("table.disputes", "行政复议、行政诉讼情况", "reconsideration and litigation table"),
        ("problems", "存在的主要问题", "problems"),
        ("measures", "改进措施", "measures"),
        ("other", "其他需要报告的事项", "other matters"),
        ("consultation", "咨询", "consultation"),
        ("fees", "收费与减免", "fees"),
        ("trailer", "文末", "trailer"),
    ),
)

ISSUES: Final = LabelSet(
    "issue category",
    (
        ("timeliness", "时效性", "timeliness"),
        ("channels", "公开渠道与形式", "channels and forms"),
        ("content", "公开内容", "content"),
        ("interpretation", "政策解读", "policy interpretation"),
        ("engagement", "公众知晓与参与", "public awareness and participation"),
        ("staffing", "队伍建设", "staffing"),
        ("commitment", "思想认识", "awareness and attitude"),
        ("institutions", "制度机制", "rules and mechanisms"),
        ("platform", "平台建设", "platforms"),
        ("requests", "依申请公开", "requests"),
        ("oversight", "监督考核", "oversight"),
        ("vetting", "审核与保密", "vetting and secrecy"),
        ("other", "其他", "other"),
    ),
)

SENTENCE_KINDS: Final = LabelSet(
    "sentence kind",
    (
        ("formula", "套话", "stock phrasing"),
        ("template", "格式用语", "template wording"),
        ("specific", "具体内容", "specific"),
    ),
)

INDICATORS: Final = LabelSet(
    "indicator",
    (
        ("disclosed", "主动公开信息", "items disclosed"),
        ("disclosed.website", "网站公开", "disclosed on websites"),
        ("disclosed.wechat", "微信公开", "disclosed on WeChat"),
        ("disclosed.weibo", "微博公开", "disclosed on Weibo"),
        ("disclosed.video", "视频平台公开", "disclosed on video platforms"),
        ("disclosed.media", "其他媒体公开", "disclosed in other media"),
        ("disclosed.offline", "线下公开", "disclosed offline"),
        ("documents", "文件", "documents issued or repealed"),
        ("interpretations", "政策解读", "policy interpretations"),
        ("requests.received", "收到申请", "requests received"),
        ("requests.carried", "结转申请", "requests carried over"),
        ("requests.answered", "答复申请", "requests answered"),
        ("reconsiderations", "行政复议", "reconsiderations"),
        ("lawsuits", "行政诉讼", "lawsuits"),
        ("inquiries", "咨询留言", "inquiries"),
        ("proposals", "建议提案", "proposals"),
        ("trainings", "培训场次", "trainings"),
        ("trainees", "培训人次", "people trained"),
        ("meetings", "会议与发布会", "meetings"),
        ("activities", "宣传活动", "activities"),
        ("materials", "宣传资料", "materials handed out"),
        ("staff", "工作人员", "staff"),
        ("inspections", "检查考核", "inspections"),
        ("accounts", "网站账号栏目", "sites, accounts and columns"),
        ("views", "访问量", "views"),
        ("followers", "关注用户", "followers"),
        ("fees", "收费", "fees"),
        ("shares", "百分比", "percentages"),
        ("other", "其他数量", "other"),
    ),
)

QUALIFIERS: Final = LabelSet(
    "qualifier",
    (
        ("exact", "确数", "exact"),
        ("approx", "约数", "approximate"),
        ("at_least", "以上", "at least"),
        ("at_most", "以下", "at most"),
    ),
)

STATED: Final = LabelSet("way of stating", (("number", "数字", "number"), ("negation", "否定", "negation")))

CHECK_STATUSES: Final = LabelSet(
    "check status", (("pass", "通过", "pass"), ("fail", "不符", "fail"), ("unknown", "无法判断", "unknown"))
)
