"""Reports a second on one core: reading, layout, reading and layout together, and the whole pipeline; each annotator.

    python -m benchmarks.speed samples/*.txt [--rounds 15] [--out speed.json] [--against earlier.json]

In each round every stage takes all reports once, the stages in turn, so that a machine that slows down slows all of
them: the rounds are paired, and a ratio of two stages is the median of the rounds' ratios. Times are medians. The
annotators are timed one by one within the same documents, and links, summary and checks together against the others.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language

from nlp.schema import Record

TELLING = frozenset({"gongkai_links", "gongkai_summary", "gongkai_checks"})
"""The components that read what the others found; all of them together are to be cheap."""

Stage = Callable[[str], object]
"""Works on the report at a path."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures, prints a table to stderr and JSON to stdout or a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", help="reports, or folders of them; only text files are taken")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--against", type=Path, help="an earlier result to compare with")
    given = parser.parse_args(arguments)
    core = one_core()
    paths = text_reports(given.paths)
    if not paths:
        parser.error("found no text report (.txt)")
    result = {"reports": len(paths), "rounds": given.rounds, "core": core, "python": platform.python_version()}
    result["stages"] = summary(measure(stages(paths), paths, given.rounds), len(paths))
    result["annotators"] = annotators(measure_annotators(paths, given.rounds), len(paths))
    earlier = json.loads(given.against.read_text(encoding="utf-8")) if given.against else None
    print_table(result, earlier)
    text = json.dumps(result, indent=2) + "\n"
    if given.out:
        given.out.parent.mkdir(parents=True, exist_ok=True)
        given.out.write_text(text, encoding="utf-8")
    else:
        print(text, end="")


def one_core() -> int | None:
    """Ties this process to one core, where the system lets it, and the number of that core."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    if not hasattr(os, "sched_setaffinity"):
        return None
    core = max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    return core


def text_reports(paths: Sequence[str]) -> list[str]:
    """The text reports among files and folders: other formats are as slow as their libraries."""
    from nlp.batch import expand

    return [path for path in expand(paths) if path.endswith(".txt")]


def stages(paths: Sequence[str]) -> dict[str, Stage]:
    """What is measured, each loaded and warmed up."""
    from nlp.layout import analyse
    from nlp.pipeline import annotate, load
    from nlp.reading import read

    pipe = load()

    def whole(path: str) -> Record:
        forget(pipe)
        return annotate(path, pipe)

    texts = {path: read(path).text for path in paths}
    found: dict[str, Stage] = {
        "reading": read,
        "layout": lambda path: analyse(texts[path]),
        "reading and layout": lambda path: analyse(read(path).text),
        "pipeline": whole,
    }
    for stage in found.values():
        for path in paths:
            stage(path)
    return found


def forget(pipe: Language) -> None:
    """Empties the caches of the components' encoders: in a batch few reports come twice."""
    for _, component in pipe.pipeline:
        model = getattr(getattr(component, "model", None), "model", None)
        session = getattr(getattr(model, "encoder", model), "session", None)
        if session is not None:
            session.forget()


def measure(found: dict[str, Stage], paths: Sequence[str], rounds: int) -> dict[str, list[float]]:
    """Seconds that each stage took for all reports, round by round; every other round goes backwards."""
    seconds: dict[str, list[float]] = {name: [] for name in found}
    for number in range(rounds):
        order = list(found) if number % 2 == 0 else list(reversed(found))
        for name in order:
            stage = found[name]
            started = time.perf_counter()
            for path in paths:
                stage(path)
            seconds[name].append(time.perf_counter() - started)
    return seconds


def measure_annotators(paths: Sequence[str], rounds: int) -> dict[str, list[float]]:
    """Seconds that each component of the pipeline took for all reports, round by round."""
    from nlp.pipeline import load
    from nlp.reading import read

    pipe = load()
    texts = [read(path).text for path in paths]
    seconds: dict[str, list[float]] = {name: [] for name in pipe.pipe_names}
    for number in range(rounds + 1):
        spent = dict.fromkeys(seconds, 0.0)
        for text in texts:
            forget(pipe)
            doc = pipe.make_doc(text)
            for name, component in pipe.pipeline:
                started = time.perf_counter()
                doc = component(doc)
                spent[name] += time.perf_counter() - started
        if number:  # the first round warms up
            for name, took in spent.items():
                seconds[name].append(took)
    return seconds


def annotators(seconds: dict[str, list[float]], reports: int) -> dict[str, dict[str, float]]:
    """Of each component, of links, summary and checks together, and of the others: ms a report, share of the others."""
    columns = dict(seconds)
    for name, members in (("links, summary, checks", TELLING), ("others", seconds.keys() - TELLING)):
        columns[name] = [sum(took) for took in zip(*(seconds[m] for m in members if m in seconds), strict=True)]
    others = columns["others"]
    return {
        name: {
            "ms_a_report": round(1000 * statistics.median(times) / reports, 3),
            "share_of_others": round(statistics.median(a / b for a, b in zip(times, others, strict=True)), 3),
        }
        for name, times in columns.items()
    }


def summary(seconds: dict[str, list[float]], reports: int) -> dict[str, dict[str, float]]:
    """Of each stage: milliseconds a report (median, least, most), reports a second, share of the pipeline's time."""
    whole = seconds["pipeline"]
    return {
        name: {
            "ms_a_report": round(1000 * statistics.median(times) / reports, 3),
            "ms_least": round(1000 * min(times) / reports, 3),
            "ms_most": round(1000 * max(times) / reports, 3),
            "reports_a_second": round(reports / statistics.median(times), 1),
            "share_of_pipeline": round(statistics.median(a / b for a, b in zip(times, whole, strict=True)), 3),
        }
        for name, times in seconds.items()
    }


def print_table(result: dict[str, Any], earlier: dict[str, Any] | None) -> None:
    """The result for people, with the change against an earlier one."""
    print(f"{'':20}{'ms':>10}{'reports/s':>12}{'share':>8}{'was ms':>10}", file=sys.stderr)
    for name, row in result["stages"].items():
        old = earlier["stages"].get(name) if earlier else None
        was = f"{old['ms_a_report']:>10.3f}" if old else ""
        print(
            f"{name:20}{row['ms_a_report']:>10.3f}{row['reports_a_second']:>12.1f}{row['share_of_pipeline']:>8.0%}{was}",
            file=sys.stderr,
        )
    print(f"{'':24}{'ms':>10}{'of others':>12}", file=sys.stderr)
    for name, row in result["annotators"].items():
        print(f"{name:24}{row['ms_a_report']:>10.3f}{row['share_of_others']:>12.0%}", file=sys.stderr)


if __name__ == "__main__":
    main()
