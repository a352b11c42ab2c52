"""The wrong items or sentences as one HTML page, each in its report: it opens offline and runs no script.

The filter by label is radio buttons and style rules; all that stands in a report is escaped, and the page's content
policy lets it load and run nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

import numpy as np

from ..corpora.labelled import LabelledReport
from ..labels import SECTIONS
from .label_scores import Cells
from .labellers import Predicted
from .units import TASKS, Unit

_AROUND: Final = 300  # characters of context on each side, at most
_STYLE: Final = """
body { font: 16px/1.6 sans-serif; max-width: 60em; margin: 1em auto; padding: 0 1em; color: #222; }
input { position: absolute; opacity: 0; }
input + label { display: inline-block; padding: 0 .6em; margin: .15em; border: 1px solid #bbb; border-radius: 1em; }
input:checked + label { background: #222; color: #fff; }
input:focus-visible + label { outline: 2px solid #06c; }
article { border-top: 1px solid #ccc; padding: .6em 0; }
article h2 { font-size: 1em; margin: 0; font-weight: normal; color: #555; }
blockquote { margin: .4em 0; white-space: pre-wrap; color: #666; }
mark { background: #fff3b0; color: #000; }
.right, .missed, .extra { display: inline-block; padding: 0 .5em; margin-right: .4em; border-radius: .3em; }
.right { background: #e4e4e4; } .missed { background: #f6c9c9; } .extra { background: #cfdcf7; }
"""


def errors_page(
    task: str, model: str, reports: Sequence[LabelledReport], units: Sequence[Unit], true: Cells, found: Predicted
) -> str:
    """The page of the units of which a model said something else than the reports' labels (`true`)."""
    names = tuple(TASKS[task])
    missed, extra = true & ~found.said, found.said & ~true
    wrong = np.flatnonzero((missed | extra).any(axis=1)).tolist()
    choices = [_choice("all", f"all ({len(wrong)})", True)]
    for column, name in enumerate(names):
        if total := int((missed | extra)[:, column].sum()):
            counts = f"{missed[:, column].sum()} missed, {extra[:, column].sum()} extra"
            choices.append(_choice(name, f"{TASKS[task][name].zh} {name} ({total}: {counts})"))
    rules = "".join(f"#l-{name}:checked ~ main > article:not(.l-{name}) {{ display: none; }}\n" for name in names)
    articles = "".join(_article(task, names, reports[units[n].report], units[n], true[n], found, n) for n in wrong)
    title = escape(f"{task}: {len(wrong)} of {len(units)} wrong, {model}")
    return f"""<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{_STYLE}{rules}</style>
</head>
<body>
<h1>{title}</h1>
<p><span class="right">✓ right</span><span class="missed">− missed: labelled, not said</span><span class="extra">+ \
extra: said, not labelled</span> with the probability that the model gives</p>
{"".join(choices)}
<main>
{articles}</main>
</body>
</html>
"""


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a span: the rest of its paragraph and one more line with text on each side."""
    first = text.rfind("\n", 0, start) + 1
    above = text[:first].rstrip()
    first = above.rfind("\n") + 1 if above else first
    last = _line_end(text, end)
    rest = text[last:]
    if rest.strip():
        last = _line_end(text, last + len(rest) - len(rest.lstrip()))
    before, behind = text[first:start], text[end:last]
    return (
        before if len(before) <= _AROUND else "…" + before[-_AROUND:],
        behind if len(behind) <= _AROUND else behind[:_AROUND] + "…",
    )


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _choice(name: str, shown: str, checked: bool = False) -> str:
    state = " checked" if checked else ""
    return f'<input type="radio" name="l" id="l-{name}"{state}><label for="l-{name}">{escape(shown)}</label>\n'


def _article(
    task: str, names: Sequence[str], report: LabelledReport, unit: Unit, true: Cells, found: Predicted, number: int
) -> str:
    said = found.said[number]
    chances = dict(zip(found.sure_of, found.chances[number].tolist(), strict=True))
    chips, classes = [], []
    for name, is_true, is_said in zip(names, true.tolist(), said.tolist(), strict=True):
        if not (is_true or is_said):
            continue
        kind, sign = ("right", "✓") if is_true and is_said else ("missed", "−") if is_true else ("extra", "+")
        sure = f" {chances[name]:.2f}" if name in chances else ""
        chips.append(f'<span class="{kind}">{sign} {escape(TASKS[task][name].zh)} {name}{sure}</span>')
        classes += [f"l-{name}"] if kind != "right" else []
    others = "; ".join(f"{name} {p:.2f}" for name, p in chances.items() if name not in names)
    before, behind = context(report.text, unit.start, unit.end)
    where = f"{report.id} · {report.report.get('agency') or '-'} · {report.report.get('year') or '-'}"
    section = f"{SECTIONS[unit.section].zh} {unit.section}"
    inside = escape(report.text[unit.start : unit.end])
    return (
        f'<article class="{" ".join(classes)}">\n<h2>{escape(f"{where} · {section}")}</h2>\n'
        f"<blockquote>{escape(before)}<mark>{inside}</mark>{escape(behind)}</blockquote>\n"
        f"<p>{''.join(chips)}{escape(others)}</p>\n</article>\n"
    )
