"""What the words of a heading say about its section: kinds with scores, the first one named first.

Patterns work on folded text (half-width, simplified). They name concepts, not sentences; which heading is one, and
which of two readings holds, is decided by the sequence models that use these scores.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

# Kind, pattern. A heading over two kinds takes the first that it names, so the position of the match decides.
_CONCEPTS: Final[tuple[tuple[str, str], ...]] = (
    (
        "overview",
        r"总体(?:工作)?(?:公开)?(?:情况|概况|概述|推进|开展)|基本(?:工作)?(?:情况|概况)|概\s*述|综\s*述|概\s*况|总体工作"
        r"|工作(?:开展|推进)(?:总体)?情况|主要工作(?:情况|开展)|工作总体|情况概述|主要任务落实|总体情",
    ),
    ("proactive", r"主动(?:向社会)?公开|(?<!不予)公开政府信息的?情况|公开的?主要内容|公开的?内容和形式|公开数量"),
    (
        "requests",
        r"依\s?(?:法|职权)?\s?申请\s?(?:政府)?(?:信息)?公开(?!(?:政府)?(?:信息)?(?:公开)?(?:工作)?的?(?:收费|费用|支出))"
        r"|依申请(?!.{0,8}(?:收费|费用|复议|诉讼))|畅通.{0,4}申请|申请办理|不予公开",
    ),
    (
        "table.requests",
        r"收到(?:和|及|与|、|并)?处理|(?:收到|受理|处理|办理).{0,12}公开(?:的)?申请|公开申请(?:的)?(?:收到|受理|处理|办理|答复)",
    ),
    ("table.disputes", r"(?:被?(?:申请|提起))?行政复议|行政诉讼|复议|诉讼|申诉"),
    (
        "problems",
        r"(?:存在|面临|主要|突出|工作中|现存)的?.{0,4}(?:问题|不足|困难|差距|短板|薄弱)|(?:问题|不足之处)(?:与|及|和|、|$)"
        r"|(?:^|(?<=[在的和与及、要作题板距境]))(?:不足|困难)(?:及|和|与|、|$)",
    ),
    (
        "measures",
        r"改进(?:措施|举措|情况|工作|意见|方向|计划|办法|思路|的|打算)|整改(?:措施|举措|情况|落实)|下一?(?:步|阶段|年度?)(?:的|工作|改进)*(?:打算|安排|计划|"
        r"措施|思路|重点|工作|改进|方向|设想)"
        r"|下一?步|今后(?:的)?(?:工作|打算|努力|改进|重点)|工作(?:打算|设想)|努力方向|解决(?:办法|措施|方案)|对策|(?:20\d\d年|明年|"
        r"来年)(?:度)?(?:的)?(?:工作)?(?:打算|计划|思路|安排|重点工作安排)|完善措施|主要措施|工作举措|下步举措|^(?:措施|举措|整改|改进)$",
    ),
    (
        "other",
        r"其[他它].{0,8}(?:事项|情况|说明)|(?:需要|需|应当)(?:报告|说明|公布)的?(?:其[他它])?(?:相关)?(?:事项|情况|问题)|说明(?:和|与|"
        r"及|、)附表|附\s*表|附\s*件|附\s*注|其[他它]事[项宜]|统计表|有关说明|说明事项|重要事项",
    ),
    ("consultation", r"咨询"),
    ("fees", r"收费|减免|费用|收支|支出|经费|信息处理费"),
    ("management", r"信息(?:资源)?的?(?:规范化?)?管理|信息规范化|规范性文件管理|政府信息情况|公开管理|政务信息管理"),
    (
        "platform",
        r"平台|公开载体|载体(?:建设|管理)|网站(?:建设|管理)|阵地建设|新媒体(?:建设|管理|平台)|渠道建设|公开专区|查阅场所",
    ),
    ("supervision", r"监督|考核|保障|教育培训|培训|社会评议|责任追究|组织机构|机构(?:建设|设置)|工作人员|人员"),
)
_COMPILED: Final = tuple((kind, re.compile(pattern)) for kind, pattern in _CONCEPTS)

# Words that stand around the concept without changing it; a title that holds nothing else is surely a heading.
_FILLER: Final = re.compile(
    r"(?:20\d\d\s?年度?|本年度|全年|年度|政府信息公开|政务信息公开|信息公开|政务公开|政府信息|政务信息|行政机关|本机关|本单位|本部门|我[局镇县市乡区办街委处厅委院]|"
    r"工作|情况|方面|的|及|和|与|、|因|被|由|关于|当前|目前|存在|主要|有关|相关|办理|申请|提起|处理|受理|答复|收到|进行|开展|落实|概况|公开|建设|政府|信息|数据|"
    r"不予|内容|渠道|形式|途径|加强|完善|强化|规范|健全|推进|优化|提升|做好|严格|其他|其它|或者|以及|并|等|就|中|下|步|[:,。\s\"“”]|问题|不足|措施|打算|事项|需要|报告|说明)"
)

# The wording that the national format prescribes.
_OFFICIAL: Final = re.compile(
    r"^(?:政府信息公开)?(?:工作)?(?:"
    r"(?P<overview>总体情况)|"
    r"(?P<table_proactive>(?:行政机关|本机关|本级|.{0,12}?)?主动公开政府信息的?情况|政府信息主动公开情况)|"
    r"(?P<table_requests>(?:行政机关|本机关|.{0,12}?)?收到[和及与、]?处理(?:的)?政府信息(?:公开)?(?:的)?申请(?:的)?情?况?)|"
    r"(?P<table_disputes>(?:因)?(?:政府信息公开)?(?:工作)?(?:被?申请)?(?:的)?行政复议(?:、|和|及|与|,)?\s?(?:被?提起)?行政诉讼的?情?况?)|"
    r"(?P<problems>(?:当前)?存在(?:的)?(?:主要)?(?:的)?问题(?:及|和|与|、).{0,10})|"
    r"(?P<other>其[他它]需要(?:报告|说明)的?事项)"
    r")[。:、]?$"
)


@lru_cache(maxsize=4096)
def official_kind(title: str) -> str | None:
    """The chapter whose prescribed wording the title keeps, if it does."""
    match = _OFFICIAL.match(title.strip())
    return match.lastgroup.replace("_", ".", 1) if match and match.lastgroup else None


@lru_cache(maxsize=8192)
def concepts(title: str) -> tuple[tuple[str, float], ...]:
    """The concepts that a title names, first named first, each with a score from 0 to 3.

    The score falls with the share of the title that is neither concept nor filler, and with the place in the row.
    """
    found = []
    for kind, pattern in _COMPILED:
        if match := pattern.search(title):
            found.append((match.start(), -match.end(), kind, match))
    if not found:
        return ()
    found.sort(key=lambda f: f[:2])
    rest = title
    for _, _, _, match in found:
        rest = rest.replace(match[0], "")
    rest = _FILLER.sub("", rest)
    foreign = min(1.0, len(rest) / max(6, len(title)))
    base = 3.0 - 2.2 * foreign
    ranked = []
    for place, (start, _, kind, match) in enumerate(found):
        # A concept late in a long title is more likely its object than its name.
        late = 0.5 if start > 12 else 0.0
        if -1 < title.find(",") < start and match.end() < len(title.rstrip("。:的工作情况建设")):
            late = 1.2  # in a later clause, and not its last word
        ranked.append((kind, max(0.2, base - 0.9 * place - late)))
    return tuple(ranked)
