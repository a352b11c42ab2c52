"""Benchmarks the pipeline on labelled reports: python evaluate.py --corpus corpora/reports/test [--out DIR]."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import nlp
from nlp.errors import GongkaiError
from nlp.evaluation.benchmark import as_dict, markdown, run


def main(arguments: list[str] | None = None) -> int:
    """0 all well, 1 a report could not be annotated, 2 wrong usage or a corpus that is no corpus."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="a folder of labelled reports (*.gk)")
    parser.add_argument("--out", type=Path, help="a folder for metrics.json and metrics.md")
    parser.add_argument("--samples", type=int, default=1000, help="bootstrap samples for the intervals")
    given = parser.parse_args(arguments)
    files = sorted(given.corpus.glob("**/*.gk"))
    if not files:
        parser.error(f"expected labelled reports (*.gk) in {given.corpus}, found none")
    try:
        result = run(files, nlp.load(), samples=given.samples)
    except GongkaiError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{result.reports} reports of {given.corpus}, {result.reports / result.seconds:.0f} a second\n")
    print(markdown(result))
    for name, reason in result.failed:
        print(f"{name}: {reason}", file=sys.stderr)
    if given.out:
        given.out.mkdir(parents=True, exist_ok=True)
        written = json.dumps(as_dict(result), ensure_ascii=False, indent=1)
        (given.out / "metrics.json").write_text(written + "\n", encoding="utf-8")
        (given.out / "metrics.md").write_text(markdown(result), encoding="utf-8")
    return 1 if result.failed else 0


if __name__ == "__main__":
    sys.exit(main())
