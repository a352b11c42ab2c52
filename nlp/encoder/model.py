"""A fine-tuned encoder in its folder: labels, thresholds, calibration and the network, read without torch."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..errors import SettingError
from .probabilities import calibrated, chances_of
from .session import Session

FORMAT: Final = "gongkai-encoder-1"
Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class EncoderModel:
    """`thresholds` has an entry a label; `several` labels may apply together, else one of them does."""

    labels: tuple[str, ...]
    thresholds: Matrix
    calibration: tuple[float, float]
    several: bool
    revision: str
    session: Session

    def probabilities(self, texts: Sequence[str]) -> Matrix:
        """A row a folded text, a column a label: the calibrated probability that the label applies."""
        if not texts:
            return np.zeros((0, len(self.labels)), np.float32)
        return calibrated(chances_of(self.session.logits(texts), self.several), *self.calibration)


def is_encoder(folder: Path) -> bool:
    """Whether a model folder holds an encoder."""
    return (folder / "model.onnx").is_file()


def load(folder: Path, threads: int = 1) -> EncoderModel:
    """The model in a folder. Raises SettingError where a file is missing or wrong, or onnxruntime is not there."""
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        if config.get("format") != FORMAT:
            raise SettingError(f"{folder}: expected format {FORMAT}, found {config.get('format')!r}; train it again")
        labels = tuple(config["labels"])
        thresholds = np.array([config["thresholds"][label] for label in labels], np.float32)
        slope, shift = map(float, config["calibration"])
        length, task = int(config["length"]), config["task"]
        digest = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()[:16]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingError(f"{folder}: expected a model of format {FORMAT}: {error}; train it again") from error
    return EncoderModel(labels, thresholds, (slope, shift), task == "issues", digest, Session(folder, length, threads))
