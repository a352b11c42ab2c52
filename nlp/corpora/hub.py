"""Labelled corpora for `datasets`: fixed features, the same in memory and streamed."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import msgspec

from .. import labels
from ..errors import SettingError
from .labelled import GoldItem, LabelledReport
from .markup import parse_file
from .splits import split_files

NAMES: Final = {"train": "train", "dev": "validation", "test": "test"}  # folder: what the library calls the split


def _datasets() -> Any:
    """The library, which only this door needs. Raises SettingError that names the extra."""
    try:
        return import_module("datasets")
    except ImportError as error:
        raise SettingError(
            "expected the library `datasets`, found none installed; install it with: pip install 'gongkai[train]'"
        ) from error


def features() -> Any:
    """The `datasets.Features` of a report: labels are ClassLabels, offsets are in characters, end exclusive."""
    ds = _datasets()
    number, text = ds.Value("int32"), ds.Value("string")
    span = {"start": number, "end": number}

    def label(known: labels.LabelSet) -> Any:
        return ds.ClassLabel(names=list(known))

    return ds.Features(
        {
            "id": text,
            "text": text,
            "report": {"title": text, "agency": text, "year": number, "period": text, "published": text},
            "problems_stated": ds.Value("bool"),
            "tables": [{"table": text, "stated": ds.Value("bool")}],
            "cells": [{"table": text, "cell": text, "value": ds.Value("float64")}],
            "sections": [{"kind": label(labels.SECTIONS), **span}],
            "sentences": [{"kind": label(labels.SENTENCE_KINDS), **span}],
            "items": [{"section": text, **span, "labels": [label(labels.ISSUES)], "answers": [number]}],
            "counts": [
                {
                    "indicator": label(labels.INDICATORS),
                    "subject": text,
                    "value": ds.Value("float64"),
                    "unit": text,
                    "qualifier": label(labels.QUALIFIERS),
                    "stated": label(labels.STATED),
                    **span,
                    "value_start": number,
                    "value_end": number,
                    "parent": number,
                    "period": number,
                }
            ],
        }
    )


def row(report: LabelledReport) -> dict[str, Any]:
    """One report as a row of the features, labels by name. `answers` holds indices into the row's `items`."""
    place = {item.name: n for n, item in enumerate(report.items)}
    return {
        "id": report.id,
        "text": report.text,
        "report": {k: report.report.get(k) for k in ("title", "agency", "year", "period", "published")},
        "problems_stated": report.problems_stated,
        "tables": [{"table": name, "stated": cells is not None} for name, cells in sorted(report.tables.items())],
        "cells": [
            {"table": name, "cell": path, "value": value}
            for name, cells in sorted(report.tables.items())
            for path, value in (cells or {}).items()
        ],
        "sections": msgspec.to_builtins(report.sections),
        "sentences": msgspec.to_builtins(report.sentences),
        "items": [_item(item, place) for item in report.items],
        "counts": msgspec.to_builtins(report.counts),
    }


def _item(item: GoldItem, place: dict[str, int]) -> dict[str, Any]:
    return {
        "section": item.section,
        "start": item.start,
        "end": item.end,
        "labels": list(item.labels),
        "answers": [place[name] for name in item.answers],
    }


def rows(files: list[str]) -> Iterator[dict[str, Any]]:
    """The rows of files, one read at a time. Raises MarkupError."""
    for name in files:
        yield row(parse_file(name))


def load(root: str | Path) -> Any:
    """The corpus under `root` as a `datasets.DatasetDict`, one split for each folder that is there.

    It is made anew from the files each time, so that no cache can be older than they are. Raises SettingError where
    the library or the corpus is missing, MarkupError where a report is wrong.
    """
    ds, fixed = _datasets(), features()
    return ds.DatasetDict(
        {
            NAMES[name]: ds.Dataset.from_list(
                [_encoded(r, fixed) for r in rows([str(f) for f in files])], features=fixed
            )
            for name, files in split_files(root).items()
        }
    )


def stream(root: str | Path) -> Any:
    """The corpus under `root` as a `datasets.IterableDatasetDict`: each report is read when it is asked for."""
    ds, fixed = _datasets(), features()
    return ds.IterableDatasetDict(
        {
            NAMES[name]: ds.IterableDataset.from_generator(
                _encoded_rows, features=fixed, gen_kwargs={"files": [str(f) for f in files]}
            )
            for name, files in split_files(root).items()
        }
    )


def _encoded_rows(files: list[str]) -> Iterator[dict[str, Any]]:
    fixed = features()
    for found in rows(files):
        yield _encoded(found, fixed)


def _encoded(found: dict[str, Any], fixed: Any) -> dict[str, Any]:
    """The row with labels as numbers, in memory and streamed alike."""
    encoded: dict[str, Any] = fixed.encode_example(found)
    return encoded
