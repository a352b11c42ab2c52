"""Trains a model on labelled reports.

    python train.py issues --corpus corpora/reports/train corpora/banks --dev corpora/reports/dev --out models/NAME
    python train.py issues --base CHECKPOINT ...            a fine-tuned encoder in the place of the linear model
    python train.py encoder --corpus TEXTS... --out CHECKPOINT [--base CHECKPOINT]      pretraining on plain text

`--set NAME=VALUE` sets what the settings of that kind of model have: `--set help=` lists them.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from nlp.errors import GongkaiError, SettingError

Settings = TypeVar("Settings")


def settings_from(kind: Callable[..., Settings], pairs: list[str]) -> Settings:
    """Settings with `name=value` pairs laid over the defaults. Raises SettingError on a misspelt name or no number."""
    known: dict[str, Any] = {f.name: f.default for f in fields(kind)}  # type: ignore[arg-type]
    given: dict[str, object] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        if name not in known:
            shown = ", ".join(f"{n}={default}" for n, default in known.items())
            raise SettingError(f"unknown setting {name!r}; known, with their defaults: {shown}")
        try:
            given[name] = type(known[name])(value)
        except ValueError:
            raise SettingError(f"{name}: expected {type(known[name]).__name__}, found {value!r}") from None
    return kind(**given)


def labelled(folders: list[Path]) -> list[Path]:
    """The labelled reports in folders. Raises SettingError where a folder has none."""
    files: list[Path] = []
    for folder in folders:
        found = sorted(folder.glob("**/*.gk"))
        if not found:
            raise SettingError(f"{folder}: expected labelled reports (*.gk), found none")
        files.extend(found)
    return files


def linear(given: argparse.Namespace) -> dict[str, Any]:
    """A linear model in its folder; its metrics."""
    from nlp.training.examples import read_examples
    from nlp.training.linear import LinearSettings, train, write

    settings = settings_from(LinearSettings, given.set)
    files, dev_files = labelled(given.corpus), labelled(given.dev)
    dev = read_examples(given.task, dev_files) if dev_files else None
    model, figures = train(read_examples(given.task, files), settings, dev)
    write(model, given.task, figures, files, settings, given.out, dev_files)
    return figures


def finetuned(given: argparse.Namespace) -> dict[str, Any]:
    """A fine-tuned encoder in its folder; its metrics on dev."""
    from nlp.training.examples import read_examples
    from nlp.training.finetune import FinetuneSettings, finetune, write

    settings = settings_from(FinetuneSettings, given.set)
    if not given.dev:
        raise SettingError("an encoder needs reports to stop and set thresholds by: --dev corpora/reports/dev")
    files, dev_files = labelled(given.corpus), labelled(given.dev)
    train, dev = (read_examples(given.task, found) for found in (files, dev_files))
    network, figures = finetune(train, dev, given.base, given.out, settings)
    write(network, given.task, figures, given.base, files, dev_files, settings, given.out)
    metrics: dict[str, Any] = figures["metrics"]
    return metrics


def linked(given: argparse.Namespace) -> dict[str, Any]:
    """The model of problem-measure links in its folder; its metrics."""
    from nlp.training.links import LinkSettings, train_links, write_links

    settings = settings_from(LinkSettings, given.set)
    files, dev_files = labelled(given.corpus), labelled(given.dev)
    model, figures = train_links(files, dev_files, settings)
    write_links(model, figures, files, given.out, dev_files, settings)
    return figures


def pretrained(given: argparse.Namespace) -> dict[str, Any]:
    """An encoder pretrained on plain text, as a checkpoint to fine-tune."""
    from nlp.training.pretrain import PretrainSettings, pretrain

    return pretrain(given.corpus, given.out, settings_from(PretrainSettings, given.set), given.base)


def main(arguments: list[str] | None = None) -> int:
    """0 all well, 2 wrong usage, settings or corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["issues", "boilerplate", "counts", "links", "encoder"])
    parser.add_argument("--corpus", type=Path, required=True, nargs="+", help="folders of *.gk; texts for `encoder`")
    parser.add_argument("--dev", type=Path, nargs="+", default=[], help="reports for calibration and thresholds")
    parser.add_argument("--base", type=Path, help="a checkpoint of an encoder to fine-tune or to train on")
    parser.add_argument("--out", type=Path, required=True, help="the model folder to write")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting, as strength=10")
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        own = {"encoder": pretrained, "links": linked}
        run = own.get(given.task) or (finetuned if given.base else linear)
        figures = run(given)
    except ImportError as error:
        print(f"training needs the extra `train` ({error}): pip install 'gongkai[train]'", file=sys.stderr)
        return 2
    except GongkaiError as error:
        print(error, file=sys.stderr)
        return 2
    shown = ("examples", "links", "on", "f1", "micro_f1", "macro_f1", "boilerplate_f1", "calibration_error")
    found = {name: figures[name] for name in (*shown, "vocabulary") if name in figures}
    print(f"{given.out}: " + ", ".join(f"{name} {value}" for name, value in found.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
