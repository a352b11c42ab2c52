"""Numbers that count nothing: dates, document numbers, telephones, ranks, durations, frequencies, plans, differences."""

from __future__ import annotations

import re
from typing import Final

from .count_lexicon import IDIOMS
from .numerals import Number

# Spans of the folded text in which no number counts: titles, links, addresses, document numbers, set phrases.
_DEAD: Final = re.compile(
    rf"""《[^》\n]*》
  | https?://[^\s,。;)]+ | (?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|gov)[\w./-]* | [\w.-]+@[\w.-]+
  | [〔\[(【﹝]\s?(?:19|20)\d\d\s?[〕\])】﹞]\s?(?:第\s?)?\d*(?:-\d+)?\s?号?
  | (?:第\s?)?\d+\s?号(?!召)
  | 第\s?(?:\d[\d,]*|[零〇一二三四五六七八九十百千两]+)(?:\s?[至到、-]\s?第?(?:\d+|[一二三四五六七八九十百]+))*\s?[条款项次期届号名位章节部分个年轮批季]?
  | \d{{3,4}}\s?[-—－–―]+\s?\d{{6,8}}(?:[-—]\d+)? | (?<!\d)1[3-9]\d{{9}}(?!\d)
  | (?:电话|传真|邮编|邮政编码|QQ|热线|手机|标识码|索引号|编号|备案号|号码|信用代码)[^\d,。;\n]{{0,6}}\d[\d\s-]{{4,}}(?![\d条件次人个份])
  | (?:12345|12348|12315|12369|12388|12333|12329|12328|12316|12306|12350|12320|12319|12380|12309|12301|12396|12123|12122|110|119|120)(?=[^\d条件次人个份.,%万])
  | (?<![\d.])24\s?小时 | 7\s?[x×*]\s?24 | 365\s?天
  | (?:19|20)\d\d\s?(?:年度?|[./-]\d\d?[./-]\d\d?(?:日|\s\d\d?:\d\d(?::\d\d)?)?|[./-]\d\d?(?!\d)|届) | (?<!\d)(?:19|20)\d\d\s?[-—~至到]\s?(?:19|20)\d\d
  | [二〇零一九][〇零○O一二三四五六七八九]{{2,3}}年度?
  | \d{{1,2}}\s?月份?(?:\s?\d{{1,2}}\s?[日号])? | (?:十[一二]?|[一二三四五六七八九])月份?(?:[一二三]?十?[一二三四五六七八九]?[日号])? | \d{{1,2}}\s?日(?!均) | \d{{1,2}}:\d\d(?::\d\d)?
  | (?:{IDIOMS})
  | [A-Za-z]+[-]?\d+(?:\.\d+)? | \d+[A-Za-z]+(?!次) | 互联网\+ | [①-⑳]
  | [(]\s?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})\s?[)]
    """,
    re.VERBOSE,
)
# At the start of a sentence or after a break: a list marker.
_MARKER: Final = re.compile(r"(?:^|(?<=[\n;。:]))\s*(?:\d{1,2}\s?[.、)](?!\d)|[一二三四五六七八九十]{1,3}(?:[、.是]|要|来|则|方面))|[一二三四五六七八九十]是(?!\d)|其[一二三四五六]")
_DURATION: Final = re.compile(
    r"\s?(?:个(?:半)?(?:工作日|月|小时|季度|星期|百分点|点)|(?:个)?(?:工作日|自然日)|年|天|日(?!均)|周(?!刊)|小时|分钟|秒|月|季度|时(?!间)|分(?=[,。;)])|星期|百分点|岁|公里|平方|亩|吨|米|元/|号|楼|层|室|路|类|种|方面|大类|大|级|章|倍"
    r"|个(?:部分|方面|层面|环节|维度|阶段|要素|步骤|试点领域|领域|百分点|确立|意识|自信|维护|必须|到位|统一|结合|提升|坚持|转变|不)|[项条](?:[^,。;\d]{0,8})(?:措施|任务|要求|举措|机制|原则)(?=[,。;、)]|$)|项(?:重点|工作要点)|点(?!击)|条(?:规定|要求|措施|意见)|字|×|[xX*]\d|试点|届|步|道)"
)
_FREQUENCY: Final = re.compile(r"(?:每|平均|日均|月均|年均|人均|周均|至少|不得)[^,。;:、)]{0,12}$")
_PLAN: Final = re.compile(
    r"(?:确保|力争|争取|拟(?![制定稿写办])|计划(?=在|于|再|新|明|组织|开展|举办|召开|培训|增|建|设)|预计|目标(?:是|为|值)|将(?=在|于|再|新|继续|组织|开展|举办|召开|增|逐步|进一步)|要求(?:各|每|全)|必须|不得|应不)[^,。;:]{0,22}$"
)
_NEXT_YEAR: Final = re.compile(r"(?:(?<![转至入到延])下一?年度?|来年|明年|下一步|今后|下阶段|下步)[^。;]*$")
_DIFFERENCE: Final = re.compile(
    r"(?:增加|减少|增长|下降|上升|提高|缩短|降低|提升|减|增|多|少)了?(?:约|近|超|逾)?\s?$"
)
_COMPARED: Final = re.compile(r"(?:比|较|同期|去年|上一?年|环比)")
_GROWN_BY: Final = re.compile(r"(?:同比|环比|比[^,。;由]{1,12}|较[^,。;由]{1,12}|数量|总量)(?:增加|减少|增长|下降|上升|多|少|增|减)了?约?\s?$")
_RANK: Final = re.compile(r"(?:排名?|名列|位居|位列|居|前|列)(?:全[国省市县区州]|[省市县])?[^,。;]{0,6}$")
_QUOTED: Final = re.compile(r"[“\"][^“”\"]{0,16}$")


def dead_spans(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of folded[start:end] in which no number counts, in order."""
    spans = [match.span() for match in _DEAD.finditer(folded, start, end)]
    spans += [match.span() for match in _MARKER.finditer(folded[start:end])] if start == 0 else [
        (a + start, b + start) for a, b in (match.span() for match in _MARKER.finditer(folded[start:end]))
    ]
    spans.sort()
    return spans


def followed_by_duration(folded: str, number: Number) -> bool:
    """Whether a measure of time, space, rank or structure follows, which no count has."""
    if folded.startswith(("个点击", "次", "条次"), number.end):
        return False
    return _DURATION.match(folded, number.end) is not None


def counts_nothing(folded: str, sentence_start: int, number: Number, unit: str) -> bool:
    """Whether the words before a number with its unit say that it is a rate, a plan, a rank or a difference."""
    before = folded[max(sentence_start, number.start - 40) : number.start]
    clause = re.split(r"[,。;:]", before)[-1]
    share = unit in ("%", "‰") or number.kind == "percent"
    if not share and (_FREQUENCY.search(before) or _RANK.search(clause[-12:]) and unit in ("名", "位", "")):
        return True
    if _PLAN.search(before) or _NEXT_YEAR.search(before):
        return True
    if share:
        return False
    if _DIFFERENCE.search(clause) and (_GROWN_BY.search(clause) or _COMPARED.search(before)):
        return True
    if number.kind == "chinese" and _QUOTED.search(before) and re.match(r"[^“”\"]{0,12}[”\"]", folded[number.end : number.end + 13]):
        return True
    closing = folded[number.end : number.end + len(unit) + 1]
    return bool(_QUOTED.search(clause)) and closing.endswith(("”", '"'))
