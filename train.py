"""Trains a model on labelled reports: python train.py issues --corpus corpora/reports/dev --out models/NAME."""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields
from pathlib import Path

from nlp.errors import GongkaiError, SettingError
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


def main(arguments: list[str] | None = None) -> int:
    """0 all well, 2 wrong usage, settings or corpus."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=["issues"])
    parser.add_argument("--corpus", type=Path, required=True, help="a folder of labelled reports (*.gk)")
    parser.add_argument("--out", type=Path, required=True, help="the model folder to write")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting, as strength=10")
    given = parser.parse_args(arguments)
    try:
        settings = settings_from(given.set)
        files = sorted(given.corpus.glob("**/*.gk"))
        model, figures = train(files, settings)
        write(model, figures, files, settings, given.out)
    except ImportError as error:
        print(f"training needs the extra `train` ({error}): pip install 'gongkai[train]'", file=sys.stderr)
        return 2
    except GongkaiError as error:
        print(error, file=sys.stderr)
        return 2
    print(
        f"{given.out}: {figures['items']} items, left out in turn: micro-F1 {figures['micro_f1']:.3f}, "
        f"macro-F1 {figures['macro_f1']:.3f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
