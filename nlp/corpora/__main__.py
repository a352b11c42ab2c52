"""`python -m nlp.corpora check FILE...` checks labelled reports; `gold` and `text` export them."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from ..errors import MarkupError
from .labelled import LabelledReport, to_gold
from .markup import parse_file

_COMMANDS = {
    "check": "says what is wrong in labelled reports",
    "gold": "writes a gold file: labels with text in place of offsets",
    "text": "writes the bare texts into a folder",
}


def main(arguments: list[str]) -> int:
    """0 all well, 1 a report is wrong, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m nlp.corpora", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in _COMMANDS.items():
        command = commands.add_parser(name, help=words)
        command.add_argument("files", nargs="+", metavar="FILE.gk")
        if name != "check":
            command.add_argument("--out", required=True, type=Path)
    given = parser.parse_args(arguments)
    if given.command == "check":
        return _check(given.files)
    try:
        reports = [parse_file(name) for name in given.files]
    except (MarkupError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return _export(given.command, reports, given.out)


def _export(command: str, reports: list[LabelledReport], out: Path) -> int:
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
