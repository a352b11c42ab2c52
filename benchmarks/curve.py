"""Issue categories: what more text brings, what each kind of text brings, and what the encoder's root brings.

    python -m benchmarks.curve --corpus corpora/reports/train --banks corpora/banks --dev corpora/reports/dev \\
        --test corpora/reports/test --out DIR [--base CHECKPOINT] [--root NAME=CHECKPOINT ...] [--set NAME=VALUE ...]

Learning curve: whole reports, 10, 30 and 100% of those of the corpus, alone and with the same share of the banks; a
smaller share lies within a larger one. The linear model is trained on several draws, figures are their means. With
`--base` an encoder too is fine-tuned on the first draw (with banks), and put together with the linear model.
Ablation of the text: reports alone, with banks, with reports that the generator makes of both, with all.
Ablation of the root: each `--root` fine-tuned in the same way on reports and banks.
Every model takes calibration and thresholds from dev. Fine-tuned encoders stay in DIR/models (or `--work`): what a run
has finished the next one need not repeat, and one that was interrupted goes on.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any, Final

from nlp.corpora.generate import Settings, generate, read_banks
from nlp.errors import GongkaiError, SettingError
from nlp.evaluation.report import Cell, Line, Plot, Table
from nlp.training.examples import read_examples
from nlp.training.linear import LinearSettings
from train import labelled, settings_from

from .curve_models import BANKS, GENERATED, REPORTS, Held, Pool, Result, encoder, fine_tuned, linear, mixture, read_pool
from .scored import markdown, rounded, shown, write

SHARES: Final = (0.1, 0.3, 1.0)
LINEAR, ENCODER = "linear", "encoder"
TEXTS: Final = ((REPORTS,), (REPORTS, BANKS), (REPORTS, GENERATED), (REPORTS, BANKS, GENERATED))


@dataclass(frozen=True, slots=True)
class Point:
    """A kind of model trained on some text: a result a draw. `files` and `items` are of the first draw."""

    model: str
    text: str
    share: float
    files: int
    items: int
    results: tuple[Result, ...]

    def figures(self) -> tuple[float, float, float, float]:
        """Micro and macro on dev, micro and macro on test: means over the draws."""
        pairs = [(r.dev.micro, r.dev.macro, r.test.micro, r.test.macro) for r in self.results]
        dev, dev_macro, test, test_macro = (fmean(column) for column in zip(*pairs, strict=True))
        return dev, dev_macro, test, test_macro

    def spread(self) -> tuple[float, float]:
        """The lowest and the highest micro-F1 on test."""
        found = [r.test.micro for r in self.results]
        return min(found), max(found)

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        names = ("dev_micro_f1", "dev_macro_f1", "test_micro_f1", "test_macro_f1")
        return {
            "model": self.model,
            "text": self.text,
            "share": self.share,
            "files": self.files,
            "items": self.items,
            "draws": len(self.results),
            **{name: round(value, 4) for name, value in zip(names, self.figures(), strict=True)},
            "test_micro_f1_spread": rounded(self.spread()),
            "test_micro_f1_interval": rounded(self.results[0].test.bounds()),
            "network_bytes": self.results[0].size or None,
        }


def main(arguments: Iterable[str] | None = None) -> int:
    """Prints the figures as Markdown tables; 2 where a corpus, a checkpoint or a setting is wrong."""
    given = _parser().parse_args(None if arguments is None else list(arguments))
    try:
        roots = dict(_root(pair) for pair in given.root)
        dev_files = tuple(labelled(given.dev))
        held = Held(dev_files, read_examples("issues", dev_files), read_examples("issues", labelled(given.test)))
        with tempfile.TemporaryDirectory() as folder:
            pool = _pool(given, Path(folder))
            curve = learning(pool, held, given.draws)
            text = ablation(pool, held, curve)
            if given.base or roots:
                encoders, rooted = _encoders(given, pool, held, roots)
                curve += encoders
            else:
                rooted = []
        values = {
            "generated_reports": given.generated,
            "curve": [p.as_dict() for p in curve],
            "text": [p.as_dict() for p in text],
            "roots": [p.as_dict() for p in rooted],
        }
        shown_text = markdown("Issue categories: text and roots", tables(curve, text, rooted, given.generated))
        print(shown_text)
        if given.out:
            write(given.out, "curve", shown_text, values, plots(curve, text, rooted))
    except (GongkaiError, OSError, ImportError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, nargs="+", required=True, help="folders of whole labelled reports")
    parser.add_argument("--banks", type=Path, nargs="+", default=[], help="folders of loose labelled parts")
    parser.add_argument("--dev", type=Path, nargs="+", required=True)
    parser.add_argument("--test", type=Path, nargs="+", required=True)
    parser.add_argument("--draws", type=int, default=3, help="draws of each share for the linear model")
    parser.add_argument("--generated", type=int, default=200, help="reports that the generator makes; 0: none")
    parser.add_argument("--base", type=Path, metavar="CHECKPOINT", help="an encoder for the learning curve")
    parser.add_argument("--root", action="append", default=[], metavar="NAME=CHECKPOINT", help="a root to compare")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting of fine-tuning")
    parser.add_argument("--work", type=Path, metavar="DIR", help="where fine-tuned encoders go: OUT/models")
    parser.add_argument("--out", type=Path, metavar="DIR", help="a folder for curve.md, curve.json and plots")
    return parser


def _root(pair: str) -> tuple[str, Path]:
    name, found, folder = pair.partition("=")
    if not name or not found or not folder:
        raise SettingError(f"--root: expected NAME=CHECKPOINT, found {pair!r}")
    return name, Path(folder)


def _pool(given: argparse.Namespace, folder: Path) -> Pool:
    """All that can be learned from; what the generator makes is written into a folder that goes again."""
    if given.draws < 1 or given.generated < 0:
        raise SettingError(f"expected --draws over 0 and --generated from 0, found {given.draws}, {given.generated}")
    reports, banks = labelled(given.corpus), labelled(given.banks)
    if given.generated:
        for name, words in generate(read_banks([*given.corpus, *given.banks]), Settings(reports=given.generated)):
            (folder / name).write_bytes(words.encode("utf-8"))
    return read_pool(((REPORTS, reports), (BANKS, banks), (GENERATED, sorted(folder.glob("*.gk")))))


def _texts(pool: Pool) -> list[tuple[str, ...]]:
    """The kinds of text that are there."""
    return [kinds for kinds in TEXTS if set(kinds) <= set(pool.sources)]


def learning(pool: Pool, held: Held, draws: int) -> list[Point]:
    """The learning curve of the linear model; of the whole text there is one draw."""
    return [
        _linear(pool, held, kinds, share, draws if share < 1 else 1)
        for kinds in _texts(pool)
        if GENERATED not in kinds
        for share in SHARES
    ]


def _linear(pool: Pool, held: Held, kinds: Sequence[str], share: float, draws: int) -> Point:
    chosen = [pool.drawn(kinds, share, seed) for seed in range(draws)]
    rows = [pool.rows(numbers) for numbers in chosen]
    results = tuple(linear(each, held, LinearSettings())[2] for each in rows)
    return _told(Point(LINEAR, " + ".join(kinds), share, len(chosen[0]), len(rows[0].texts), results))


def _told(point: Point) -> Point:
    dev, _, test, _ = point.figures()
    print(f"{point.model}, {point.share:.0%} of {point.text}: dev {dev:.3f}, test {test:.3f}", file=sys.stderr)
    return point


def ablation(pool: Pool, held: Held, curve: Sequence[Point]) -> list[Point]:
    """The linear model on each kind of text as a whole; what the curve has is not trained again."""
    known = {point.text: point for point in curve if point.share == 1}
    return [known.get(" + ".join(kinds)) or _linear(pool, held, kinds, 1.0, 1) for kinds in _texts(pool)]


def _encoders(
    given: argparse.Namespace, pool: Pool, held: Held, roots: dict[str, Path]
) -> tuple[list[Point], list[Point]]:
    """The encoder and its mixture on the curve, and the roots; all on reports and banks."""
    from nlp.training.finetune import FinetuneSettings

    settings = settings_from(FinetuneSettings, given.set)
    if settings.refit:
        raise SettingError("refit: expected encoders that have not learned from dev, which judges them here")
    work = given.work or (given.out and given.out / "models")
    if work is None:
        raise SettingError("encoders need a folder to go to: --work DIR or --out DIR")
    kinds = tuple(kind for kind in (REPORTS, BANKS) if kind in pool.sources)

    def trained(base: Path, share: float, name: str) -> tuple[Point, Point]:
        numbers = pool.drawn(kinds, share, 0)
        rows = pool.rows(numbers)
        folder = fine_tuned(pool, numbers, held, base, settings, work)
        model, figures, _ = linear(rows, held, LinearSettings())
        files = [pool.files[n] for n in numbers]
        both = mixture(folder, model, figures, files, LinearSettings(), held)
        about = (" + ".join(kinds), share, len(numbers), len(rows.texts))
        return _told(Point(name, *about, (encoder(folder, held),))), _told(Point(f"{name} and linear", *about, (both,)))

    curve = [point for share in SHARES for point in trained(given.base, share, ENCODER)] if given.base else []
    return curve, [point for name, folder in roots.items() for point in trained(folder, 1.0, name)]


def tables(curve: Sequence[Point], text: Sequence[Point], roots: Sequence[Point], generated: int) -> list[Table]:
    """The learning curve, the text, and the roots where there are any."""
    header = ("dev micro-F1", "dev macro-F1", "test micro-F1", "test macro-F1")
    whole = (*header, "95% interval of test micro-F1")
    lines: list[tuple[Cell, ...]] = []
    for p in sorted(curve, key=lambda p: (p.model, p.text, p.share)):
        spread = shown(p.spread()) if len(p.results) > 1 else None
        lines.append((p.model, p.text, f"{p.share:.0%}", p.files, p.items, *p.figures(), spread))
    note = (
        "Whole files are drawn, the smaller share from the larger. Of several draws the mean, and test micro-F1 from "
    )
    found = [
        Table(
            "Learning curve",
            ("model", "text", "share", "files", "items", *header, "draws of test micro-F1"),
            tuple(lines),
            f"{note}the worst to the best.",
        ),
        Table(
            "Kinds of text, linear model",
            ("text", "files", "items", *whole),
            tuple((p.text, p.files, p.items, *p.figures(), shown(p.results[0].test.bounds())) for p in text),
            f"The generator made {generated} reports of reports and banks.",
        ),
    ]
    if roots:
        rows = tuple(
            (p.model, round(p.results[0].size / 1e6, 1), *p.figures(), shown(p.results[0].test.bounds())) for p in roots
        )
        found.append(Table("Roots of the encoder", ("root", "int8 network, MB", *whole), rows))
    return found


def plots(curve: Sequence[Point], text: Sequence[Point], roots: Sequence[Point]) -> dict[str, Plot]:
    """Micro-F1 on test: over the items learned from, and over the size of the network."""
    names = dict.fromkeys((p.model, p.text) for p in curve)
    lines = [
        Line(
            f"{model}: {words}", tuple((p.items, p.figures()[2]) for p in curve if (p.model, p.text) == (model, words))
        )
        for model, words in names
    ]
    found = {
        "curve.png": Plot("Learning curve", "items learned from", "test micro-F1", tuple(lines), log_x=True),
        "text.png": Plot("Kinds of text, linear model", "items learned from", "test micro-F1", _points(text)),
    }
    if roots:
        sizes = tuple(Line(p.model, ((p.results[0].size / 1e6, p.figures()[2]),)) for p in roots)
        found["roots.png"] = Plot("Roots of the encoder", "int8 network, MB", "test micro-F1", sizes)
    return found


def _points(text: Sequence[Point]) -> tuple[Line, ...]:
    return tuple(Line(p.text, ((p.items, p.figures()[2]),)) for p in text)


if __name__ == "__main__":
    sys.exit(main())
