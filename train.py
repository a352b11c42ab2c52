"""Trains a model on labelled reports: python train.py issues --corpus corpora/reports/train --out models/NAME."""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields
from pathlib import Path

from nlp.errors import GongkaiError, SettingError
from nlp.training.examples import TASKS, read_examples
from nlp.training.linear import LinearSettings, train, write


def settings_from(pairs: list[str]) -> LinearSettings:
    """Settings with `name=value` pairs laid over the defaults. Raises SettingError on a misspelt name or no number."""
    kinds = {f.name: type(f.default) for f in fields(LinearSettings)}
    given: dict[str, object] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        if name not in kinds:
            raise SettingError(f"unknown setting {name!r}; known: {', '.join(kinds)}")
        try:
            given[name] = kinds[name](value)
        except ValueError:
            raise SettingError(f"{name}: expected {kinds[name].__name__}, found {value!r}") from None
    return LinearSettings(**given)  # type: ignore[arg-type]


def labelled(folders: list[Path]) -> list[Path]:
    """The labelled reports in folders. Raises SettingError where a folder has none."""
    files: list[Path] = []
    for folder in folders:
        found = sorted(folder.glob("**/*.gk"))
        if not found:
            raise SettingError(f"{folder}: expected labelled reports (*.gk), found none")
        files.extend(found)
    return files


def main(arguments: list[str] | None = None) -> int:
    """0 all well, 2 wrong usage, settings or corpus."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=list(TASKS))
    parser.add_argument("--corpus", type=Path, required=True, nargs="+", help="folders of labelled reports (*.gk)")
    parser.add_argument("--dev", type=Path, nargs="+", default=[], help="reports for calibration and thresholds")
    parser.add_argument("--out", type=Path, required=True, help="the model folder to write")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting, as strength=10")
    given = parser.parse_args(arguments)
    try:
        settings = settings_from(given.set)
        files, dev_files = labelled(given.corpus), labelled(given.dev)
        dev = read_examples(given.task, dev_files) if dev_files else None
        model, figures = train(read_examples(given.task, files), settings, dev)
        write(model, given.task, figures, files, settings, given.out, dev_files)
    except ImportError as error:
        print(f"training needs the extra `train` ({error}): pip install 'gongkai[train]'", file=sys.stderr)
        return 2
    except GongkaiError as error:
        print(error, file=sys.stderr)
        return 2
    print(
        f"{given.out}: {figures['examples']} examples of {figures['on']}: micro-F1 {figures['micro_f1']:.3f}, "
        f"macro-F1 {figures['macro_f1']:.3f}, calibration error {figures['calibration_error']:.3f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
