"""What stands before the first chapter and after the last: navigation, title, basis, contact, signature, links."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from .bank import Part
from .chapters import Context, line
from .passage import Passage, join

_TITLES: Final = (
    "{a}{y}年政府信息公开工作年度报告", "{a}{y}年政府信息公开工作年度报告", "{a}{y}年度政府信息公开工作年度报告",
    "{a}{y}年政府信息公开年度报告", "{y}年{a}政府信息公开工作年度报告", "{a}关于{y}年度政府信息公开工作年度报告",
    "{a}{y}年度政府信息公开工作报告",
)  # fmt: skip
_NAVIGATION: Final = (
    ("当前位置：首页 > 政府信息公开 > 法定主动公开内容 > 政府信息公开年报",),
    ("首页", "政务公开", "政务服务", "互动交流", "当前位置：首页>>信息公开年报"),
    ("无障碍浏览 | 关怀版 | 手机版", "您所在的位置：网站首页 > 年度报告 > {s}"),
    ("网站首页", "走进{s}", "新闻资讯", "政民互动"),
    ("索引号：{n}/{y}-00{d}", "发布机构：{s}", "主题分类：政府信息公开年报"),
    ("信息公开", "政府信息公开指南", "政府信息公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开"),
)  # fmt: skip
_STAMPS: Final = (
    "发布时间：{d} {t}  来源：{s}", "发布日期：{d}", "日期：{d}  来源：{s}  浏览次数：{n}",
    "{d} {t} 来源：{s} 字号：[大 中 小]", "【信息时间：{d}】 【字体：大 中 小】",
)  # fmt: skip
_TAILS: Final = (
    ("【打印本页】 【关闭窗口】",), ("分享到：", "扫一扫在手机打开当前页"), ("上一篇：无", "下一篇：无"),
    ("相关附件：无", "打印 关闭"), ("版权所有：{s}", "网站标识码：{n}", "技术支持：信息中心"),
    ("友情链接", "网站地图", "联系我们", "主办：{s}"),
)  # fmt: skip


@dataclass(slots=True)
class Front:
    """The preamble and the facts that it states."""

    passage: Passage
    title: str
    period: str | None
    published: str | None


def _fill(context: Context, words: str, day: str = "") -> str:
    random = context.random
    return words.format(
        s=context.office.short(), n=random.randint(100000, 999999), y=context.year + 1,
        d=day or random.randint(100, 999), t=f"{random.randint(8, 18):02d}:{random.randint(0, 59):02d}",
    )  # fmt: skip


def front(context: Context, noisy: bool, old: bool) -> Front:
    """The preamble of a report; with `noisy` there is navigation before it."""
    random, lines = context.random, []
    if noisy and random.random() < 0.6:
        lines += [line(_fill(context, w)) for w in random.choice(_NAVIGATION)]
    title = random.choice(_TITLES).format(a=context.office.name, y=context.year)
    lines.append(line(title))
    published = None
    if random.random() < (0.7 if noisy else 0.25):
        published = f"{context.year + 1}-{random.randint(1, 3):02d}-{random.randint(1, 28):02d}"
        lines.append(line(_fill(context, random.choice(_STAMPS), published)))
    said = _templates(context, old)
    if said:
        together = random.random() < 0.8
        lines.append(join([*said, Passage("\n")]) if together else join([p for s in said for p in (s, Passage("\n"))]))
    made = join(lines)
    text = "".join(p.text for p in said)
    period = None
    if re.search(rf"{context.year}年1月1日.{{0,12}}12月31日", text):
        period = f"{context.year}-01-01..{context.year}-12-31"
    return Front(replace(made, sections=(("preamble", 0),)), title, period, published)


def _templates(context: Context, old: bool) -> list[Passage]:
    """The format's sentences, one of each role, as far as they fit the report's year."""
    random, made = context.random, []
    for role, share in (("basis", 0.95), ("contents", 0.5), ("period", 0.8), ("where", 0.4), ("contact", 0.5)):
        if random.random() > share:
            continue
        part = context.pick([p for p in context.bank.templates[role] if _fits(p, role, context.year, old)])
        if part is not None:
            made.append(context.place(part.passage, part.office, part.year))
    return made


def _fits(part: Part, role: str, year: int, old: bool) -> bool:
    words = part.passage.text
    if role == "contents" and (old or part.year < 2019):
        return False
    if re.search(r"[〔\[(（]2021|30号", words) and year < 2021:
        return False
    return not (re.search(r"[〔\[(（]2019|711|修订", words) and year < 2019)


def back(context: Context, noisy: bool) -> tuple[Passage | None, str | None]:
    """What follows the last chapter, and the date of a signature."""
    random = context.random
    lines, signed = [], None
    if random.random() < 0.35:
        month, day = random.randint(1, 3), random.randint(1, 28)
        signed = f"{context.year + 1}-{month:02d}-{day:02d}"
        lines += [line(context.office.name), line(f"{context.year + 1}年{month}月{day}日")]
    if noisy and random.random() < 0.6:
        lines += [line(_fill(context, w)) for w in random.choice(_TAILS)]
    if not lines:
        return None, None
    return replace(join(lines), sections=(("trailer", 0),)), signed
