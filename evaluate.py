"""Benchmarks the pipeline on labelled reports.

    python evaluate.py --corpus corpora/reports/test                      the whole pipeline, one line a task
    python evaluate.py --corpus corpora/reports/test --task issues        one task in full: labels, calibration, errors
    python evaluate.py --corpus corpora/reports/test --task issues --model FOLDER --against issues-linear

`--out DIR` writes the figures as JSON and Markdown, errors as HTML and plots as PNG (with the extra `bench`).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import nlp
from nlp.errors import GongkaiError
from nlp.evaluation import benchmark, report, tasks


def whole(inputs: report.Inputs, out: Path | None) -> int:
    """The pipeline as it ships, one row a task; 1 where a report could not be annotated."""
    result = benchmark.run(inputs.files, nlp.load(), samples=inputs.samples, seed=inputs.seed)
    print(f"{result.reports} reports of {inputs.corpus}, {result.reports / result.seconds:.0f} a second\n")
    print(benchmark.markdown(result))
    if out:
        out.mkdir(parents=True, exist_ok=True)
        written = json.dumps(benchmark.as_dict(result), ensure_ascii=False, indent=1)
        (out / "metrics.json").write_text(written + "\n", encoding="utf-8")
        (out / "metrics.md").write_text(benchmark.markdown(result), encoding="utf-8")
    return _failures(result.failed)


def one(task: str, inputs: report.Inputs, out: Path | None) -> int:
    """One task in full; 1 where a report could not be annotated."""
    found = tasks.evaluate(task, inputs)
    print(found.markdown())
    for path in report.write(found, out) if out else ():
        print(path, file=sys.stderr)
    return _failures(found.failed)


def _failures(failed: tuple[tuple[str, str], ...]) -> int:
    for name, reason in failed:
        print(f"{name}: {reason}", file=sys.stderr)
    return 1 if failed else 0


def main(arguments: list[str] | None = None) -> int:
    """0 all well, 1 a report could not be annotated, 2 wrong usage or a corpus that is no corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True, help="a folder of labelled reports (*.gk)")
    parser.add_argument("--task", choices=tasks.TASKS, help="one task in full; without it the whole pipeline")
    parser.add_argument("--model", help="a shipped model's name or a folder, in place of the one that ships")
    parser.add_argument("--against", help="another model: both are compared by a paired permutation test")
    parser.add_argument("--references", type=Path, nargs="+", default=[], help="folders of summaries, for `summary`")
    parser.add_argument("--out", type=Path, help="a folder for the figures, errors and plots")
    parser.add_argument("--samples", type=int, default=1000, help="bootstrap samples and permutations")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    files = tuple(sorted(given.corpus.glob("**/*.gk")))
    if not files:
        parser.error(f"expected labelled reports (*.gk) in {given.corpus}, found none")
    if given.samples < 1:
        parser.error(f"--samples: expected 1 or more, found {given.samples}")
    if not given.task and (given.model or given.against):
        parser.error("--model and --against need --task")
    inputs = report.Inputs(
        corpus=given.corpus,
        files=files,
        model=given.model,
        against=given.against,
        references=tuple(given.references),
        samples=given.samples,
        seed=given.seed,
    )
    try:
        return one(given.task, inputs, given.out) if given.task else whole(inputs, given.out)
    except (GongkaiError, OSError) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
