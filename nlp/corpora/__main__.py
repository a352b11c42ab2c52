"""`python -m nlp.corpora check FILE...` checks labelled reports; `gold` and `text` export them."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from ..errors import MarkupError
from .labelled import to_gold
from .markup import parse_file


def main(arguments: list[str]) -> int:
    """0 all well, 1 a report is wrong, 2 wrong usage."""
    if len(arguments) < 2 or arguments[0] not in ("check", "gold", "text"):
        print("usage: python -m nlp.corpora check|gold|text FILE.gk... [OUT]", file=sys.stderr)
        return 2
    command, *names = arguments
    if command == "check":
        return _check(names)
    out = Path(names.pop())
    reports = [parse_file(name) for name in names]
    if command == "gold":
        gold = {f"{r.id}.txt": to_gold(r) for r in reports}
        out.write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")
        return 0
    out.mkdir(parents=True, exist_ok=True)
    for report in reports:
        (out / f"{report.id}.txt").write_text(report.text, encoding="utf-8")
    return 0


def _check(names: list[str]) -> int:
    wrong = 0
    for name in names:
        try:
            report = parse_file(name)
        except (MarkupError, OSError) as error:
            print(error)
            wrong += 1
            continue
        kinds = Counter(s.kind for s in report.sentences)
        print(
            f"{name}: {len(report.text)} characters, {len(report.sections)} sections, {len(report.items)} items, "
            f"{len(report.counts)} counts, {len(list(report.links()))} links, sentences {dict(kinds)}"
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
