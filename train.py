"""Trains a model on labelled reports.

    python train.py issues --corpus corpora/reports/train corpora/banks --dev corpora/reports/dev --out models/NAME
    python train.py issues --base CHECKPOINT ...            a fine-tuned encoder in the place of the linear model
    python train.py issues --mix ENCODER LINEAR --dev corpora/reports/dev --out models/NAME     both together
    python train.py root --corpus TEXTS... --out CHECKPOINT         an encoder to fine-tune, cut out of a larger one
    python train.py encoder --corpus TEXTS... --out CHECKPOINT [--base CHECKPOINT]      pretraining on plain text

`--config FILE.yaml` and `--set NAME=VALUE` change settings of that kind of model; `--set help=` lists them.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

import yaml

from nlp.errors import GongkaiError, SettingError

Settings = TypeVar("Settings")
_SWITCH = {"true": True, "false": False}


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
            given[name] = _SWITCH[value.lower()] if isinstance(known[name], bool) else type(known[name])(value)
        except (ValueError, KeyError):
            raise SettingError(f"{name}: expected {type(known[name]).__name__}, found {value!r}") from None
    return kind(**given)


def pairs_of(given: argparse.Namespace) -> list[str]:
    """The settings of the override file, and those of the command line after them. Raises SettingError."""
    if given.config is None:
        return list(given.set)
    try:
        read = yaml.safe_load(given.config.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SettingError(f"{given.config}: expected settings in YAML: {error}") from error
    if not isinstance(read, dict):
        raise SettingError(f"{given.config}: expected lines `name: value`, found {type(read).__name__}")
    return [f"{name}={value}" for name, value in read.items()] + list(given.set)


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
    from nlp.training.linear import HELD, LinearSettings, refitted, train, write

    settings = settings_from(LinearSettings, pairs_of(given))
    files, dev_files = labelled(given.corpus), labelled(given.dev)
    dev = read_examples(given.task, dev_files) if dev_files else None
    examples = read_examples(given.task, files)
    model, figures = train(examples, settings, dev)
    if settings.refit:
        if dev is None:
            raise SettingError("refit needs the reports to learn from in the end: --dev corpora/reports/dev")
        write(model, given.task, figures, files, settings, given.out / HELD, dev_files)
        model = refitted(model, examples, dev, settings)
    write(model, given.task, figures, files, settings, given.out, dev_files)
    return figures


def finetuned(given: argparse.Namespace) -> dict[str, Any]:
    """A fine-tuned encoder in its folder; its metrics on dev."""
    from nlp.training.examples import read_examples
    from nlp.training.finetune import FinetuneSettings, finetune, refit, write
    from nlp.training.linear import HELD

    settings = settings_from(FinetuneSettings, pairs_of(given))
    if not given.dev:
        raise SettingError("an encoder needs reports to stop and set thresholds by: --dev corpora/reports/dev")
    files, dev_files = labelled(given.corpus), labelled(given.dev)
    train, dev = (read_examples(given.task, found) for found in (files, dev_files))
    first = given.out / HELD if settings.refit else given.out
    network, figures = finetune(train, dev, given.base, first, settings)
    write(network, given.task, figures, given.base, files, dev_files, settings, first)
    if settings.refit:
        network = refit(train + dev, given.base, given.out, settings)
        write(network, given.task, figures, given.base, files, dev_files, settings, given.out)
    metrics: dict[str, Any] = figures["metrics"]
    return metrics


def linked(given: argparse.Namespace) -> dict[str, Any]:
    """The model of problem-measure links in its folder; its metrics."""
    from nlp.training.links import LinkSettings, train_links, write_links

    settings = settings_from(LinkSettings, pairs_of(given))
    files, dev_files = labelled(given.corpus), labelled(given.dev)
    model, figures = train_links(files, dev_files, settings)
    write_links(model, figures, files, given.out, dev_files, settings)
    return figures


def pretrained(given: argparse.Namespace) -> dict[str, Any]:
    """An encoder pretrained on plain text, as a checkpoint to fine-tune."""
    from nlp.training.pretrain import PretrainSettings, pretrain

    return pretrain(given.corpus, given.out, settings_from(PretrainSettings, pairs_of(given)), given.base)


def mixed(given: argparse.Namespace) -> dict[str, Any]:
    """An encoder and a linear model put together in a folder; the metrics on dev."""
    from nlp.training.mix import mix

    if not given.dev:
        raise SettingError("a mixture needs reports to find its shares by: --dev corpora/reports/dev")
    encoder, linear = given.mix
    return mix(given.task, encoder, linear, labelled(given.dev), given.out)


def cut_out(given: argparse.Namespace) -> dict[str, Any]:
    """An encoder cut out of multilingual-e5-small, as a checkpoint to fine-tune."""
    from nlp.training.e5 import CutSettings, cut

    return cut(given.corpus, given.out, settings_from(CutSettings, pairs_of(given)))


def main(arguments: list[str] | None = None) -> int:
    """0 all well, 2 wrong usage, settings or corpus."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["issues", "boilerplate", "counts", "links", "encoder", "root"])
    parser.add_argument("--corpus", type=Path, nargs="+", default=[], help="folders of *.gk; texts for encoder, root")
    parser.add_argument("--dev", type=Path, nargs="+", default=[], help="reports for calibration and thresholds")
    parser.add_argument("--base", type=Path, help="a checkpoint of an encoder to fine-tune or to train on")
    parser.add_argument("--mix", type=Path, nargs=2, metavar=("ENCODER", "LINEAR"), help="two models to put together")
    parser.add_argument("--out", type=Path, required=True, help="the model folder to write")
    parser.add_argument("--config", type=Path, metavar="FILE.yaml", help="settings, one `name: value` a line")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting, as strength=10")
    given = parser.parse_args(arguments)
    if not given.corpus and not given.mix:
        parser.error("the following arguments are required: --corpus")
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    try:
        own = {"encoder": pretrained, "links": linked, "root": cut_out}
        run = mixed if given.mix else own.get(given.task) or (finetuned if given.base else linear)
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
