"""Puts a fine-tuned encoder and a linear model together: shares, calibration and thresholds by dev reports."""

from __future__ import annotations

import json
import platform
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..annotators.linear import load as load_linear
from ..annotators.mixed import ENCODER, FORMAT, LINEAR, mixture
from ..encoder.model import load as load_encoder
from ..errors import SettingError
from ..labels import LabelSet
from . import scores
from .examples import TASKS, Examples, read_examples
from .linear import HELD
from .revision import corpus_revision

SHARES: Final = tuple(round(0.1 * n, 1) for n in range(1, 10))
Chances = NDArray[np.float32]


def mix(task: str, encoder: Path, linear: Path, dev_files: Sequence[Path], out: Path) -> dict[str, Any]:
    """Writes the model folder of the mixture and returns its metrics on dev.

    The share is the one with the best F1 on dev at thresholds chosen there too. Raises SettingError where a folder
    holds no model of the task, MarkupError where a report is wrong. Of models that were refitted on the dev reports,
    those that were kept from before choose.
    """
    if task not in ("issues", "boilerplate"):
        raise SettingError(f"expected the task issues or boilerplate to mix models of, found {task!r}")
    dev = read_examples(task, dev_files)
    said = _said(dev, *(kept if (kept := folder / HELD).is_dir() else folder for folder in (encoder, linear)))
    tried = {share: scores.fitted(mixture(*said, share), dev) for share in SHARES}
    best = max(tried, key=lambda share: (_f1(tried[share]), -abs(share - 0.5)))
    figures = tried[best]
    _copy(encoder, out / ENCODER)
    _copy(linear, out / LINEAR)
    config = {
        "format": FORMAT,
        "task": task,
        "labels": list(dev.names),
        "encoder_share": best,
        **figures,
        "shares": {str(share): _f1(found) for share, found in tried.items()},
        "parts": {name: json.loads((out / name / "config.json").read_text("utf-8"))["corpus"] for name in _PARTS},
        "dev": corpus_revision(dev_files),
        "versions": {"python": platform.python_version(), "numpy": np.__version__},
    }
    (out / "config.json").write_text(json.dumps(config, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (out / "README.md").write_text(_card(task, config, out), encoding="utf-8")
    metrics: dict[str, Any] = figures["metrics"]
    return metrics


_PARTS: Final = (ENCODER, LINEAR)


def _said(dev: Examples, encoder: Path, linear: Path) -> tuple[Chances, Chances]:
    """What both models say of the dev examples."""
    network, regression = load_encoder(encoder), load_linear(linear)
    for folder, labels in ((encoder, network.labels), (linear, regression.labels)):
        if labels != dev.names:
            raise SettingError(f"{folder}: expected a model of {', '.join(dev.names)}, found {', '.join(labels)}")
    return network.probabilities(dev.texts), regression.probabilities(dev.terms, dev.signs, dev.lexicon)


def _f1(figures: dict[str, Any]) -> float:
    metrics = figures["metrics"]
    return float(metrics.get("boilerplate_f1", metrics["micro_f1"]))


def _copy(source: Path, target: Path) -> None:
    """The files of a model folder, without what training left there. Raises SettingError where it cannot be read."""
    try:
        target.mkdir(parents=True, exist_ok=True)
        for file in sorted(source.iterdir()):
            if file.is_file() and file.resolve() != (target / file.name).resolve():
                shutil.copyfile(file, target / file.name)
    except OSError as error:
        raise SettingError(f"{source}: expected a model folder: {error}") from error


def _card(task: str, config: dict[str, Any], out: Path) -> str:
    metrics, names = config["metrics"], TASKS[task]
    share = config["encoder_share"]
    base = json.loads((out / ENCODER / "config.json").read_text("utf-8"))["base"]
    return f"""---
language: zh
license: apache-2.0
tags: [text-classification, onnx]
---
# {task}: an encoder and a linear model together

{share:.0%} of the log-odds is that of the fine-tuned encoder in `encoder` (base `{base}`, int8 ONNX, read by
onnxruntime without torch), the rest that of the linear model in `linear`. Written by `python train.py {task} --mix
ENCODER LINEAR`; the share, calibration (Platt), thresholds and these figures are of {metrics["examples"]} examples of
the dev reports: micro-F1 {metrics["micro_f1"]:.3f}, macro-F1 {metrics["macro_f1"]:.3f}, expected calibration error
{metrics["calibration_error"]:.3f}.

{_labels(metrics["labels"], names)}

F1 on dev by the encoder's share: {", ".join(f"{s} {f:.3f}" for s, f in config["shares"].items())}.
"""


def _labels(labels: dict[str, Any], names: LabelSet) -> str:
    rows = [f"| {name} | {names[name].zh} | {row['f1']:.3f} | {row['support']} |" for name, row in labels.items()]
    return "\n".join(["| label | 中文 | F1 | examples |", "|---|---|---|---|", *rows])
