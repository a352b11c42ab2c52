"""Small files of every format, made on the spot about invented places."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

PROSE = "全年通过门户网站和公众号主动公开信息{n}条，较好地满足了群众了解办事流程的需要；各科室按月报送材料。"
REPORT = [
    "青禾县档案局2022年政府信息公开工作年度报告",
    "一、总体情况",
    *(PROSE.format(n=n) for n in range(11, 16)),
    "五、存在的主要问题及改进情况",
    "一是更新偏慢；二是人手偏少。下一步将增配一名专职人员，每周核对一次栏目。",
    "六、其他需要报告的事项",
    "无其他需要报告的事项。",
]
TABLE = (
    '<table border="1"><tr><td colspan="2" rowspan="3">（勾稽关系）</td><td colspan="4">申请人情况</td></tr>'
    '<tr><td rowspan="2">自然人</td><td colspan="2">法人</td><td rowspan="2">总计</td></tr>'
    "<tr><td><p>商业</p><p>企业</p></td><td>科研<br>机构</td></tr>"
    "<tr><td colspan='2'>一、新收</td><td>3</td><td>&nbsp;</td><td></td><td>3</td></tr>"
    "<tr><td rowspan='2'>三、结果</td><td>（一）予以公开</td><td>2</td><td>0</td><td>0</td><td>2</td></tr>"
    "<tr><td>（二）部分公开</td><td>1</td><td>0</td><td>0</td><td>1</td></tr></table>"
)
TABLE_LINES = [
    "（勾稽关系）\t\t申请人情况\t\t\t",
    "\t\t自然人\t法人\t\t总计",
    "\t\t\t商业企业\t科研机构\t",
    "一、新收\t\t3\t\t\t3",
    "三、结果\t（一）予以公开\t2\t0\t0\t2",
    "\t（二）部分公开\t1\t0\t0\t1",
]


def article() -> str:
    """The report as the inside of a web page, its table after the overview."""
    paragraphs = [f"<p>　　{line}</p>" for line in REPORT]
    return "\n".join([*paragraphs[:7], TABLE, *paragraphs[7:]])


def page(inside: str, charset: str | None = "utf-8") -> str:
    """A whole web page around an article, with what sites put before and after it."""
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">' if charset else ""
    menu = "".join(f'<li><a href="/c{n}.html">栏目{n}</a></li>' for n in range(20))
    return (
        f"<!DOCTYPE html><html><head>{meta}<title>{REPORT[0]}-青禾县人民政府</title><style>p{{color:red}}</style>"
        "<script>document.write('<p>脚本文字，不算正文。</p>')</script></head><body>"
        f'<div class="header"><h1>青禾县人民政府</h1></div><div class="nav"><ul>{menu}</ul></div>'
        f'<div class="wrap"><h1>{REPORT[0]}</h1><div id="zoom">{inside}</div>'
        '<div style="display: none">看不见的文字，不算正文。</div></div>'
        '<div class="footer"><p>主办：青禾县人民政府办公室，地址：青禾县新街，电话：保密。</p></div></body></html>'
    )


def saved(document: Any) -> bytes:
    """A python-docx document's bytes."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def numbered(document: Any, text: str, level: int, number: int = 90) -> None:
    """A paragraph that Word numbers by itself."""
    properties = document.add_paragraph(text)._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    )


PdfMaker = Callable[..., bytes]
