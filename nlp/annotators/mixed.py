"""An encoder and a linear model that judge together: the mean of their log-odds errs less than either.

The folder holds both in folders of their own, `encoder` and `linear`, beside the config of the mixture.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from ..encoder.model import EncoderModel
from ..encoder.model import load as load_encoder
from ..encoder.probabilities import calibrated, from_log_odds, log_odds
from ..errors import SettingError
from .linear import LinearModel, Matrix
from .linear import load as load_linear

FORMAT: Final = "gongkai-mixed-1"
ENCODER, LINEAR = "encoder", "linear"
_LEAST: Final = 1e-4  # no model is so sure that the other has nothing to say


@dataclass(frozen=True, slots=True)
class MixedModel:
    """`share` of the log-odds is the encoder's; `calibration` (slope, shift) is of the mixture's log-odds."""

    labels: tuple[str, ...]
    thresholds: Matrix
    calibration: tuple[float, float]
    share: float
    encoder: EncoderModel
    linear: LinearModel

    @property
    def revision(self) -> str:
        """What the weights of both hash to."""
        return f"{self.encoder.revision[:8]}{self.linear.revision[:8]}"

    def probabilities(self, texts: Sequence[str], linear: Matrix) -> Matrix:
        """The calibrated mixture, a row a text and a column a label; `linear` is what the linear model says of them."""
        said = self.encoder.probabilities(texts)
        return calibrated(mixture(said, linear, self.share), *self.calibration)


def mixture(encoder: Matrix, linear: Matrix, share: float) -> Matrix:
    """The weighted mean of two models' log-odds (a logarithmic opinion pool, Genest and Zidek 1986)."""
    return from_log_odds(share * log_odds(encoder, _LEAST) + (1 - share) * log_odds(linear, _LEAST))


def is_mixed(folder: Path) -> bool:
    """Whether a model folder holds a mixture."""
    return (folder / ENCODER).is_dir() and (folder / LINEAR).is_dir()


def load(folder: Path) -> MixedModel:
    """The mixture in a folder. Raises SettingError where a file is missing, unknown or does not fit the others."""
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        if config.get("format") != FORMAT:
            raise SettingError(f"{folder}: expected format {FORMAT}, found {config.get('format')!r}; train it again")
        labels = tuple(config["labels"])
        thresholds = np.array([config["thresholds"][label] for label in labels], np.float32)
        slope, shift = map(float, config["calibration"])
        share = float(config["encoder_share"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingError(f"{folder}: expected a model of format {FORMAT}: {error!r}; train it again") from error
    encoder, linear = load_encoder(folder / ENCODER), load_linear(folder / LINEAR)
    if not encoder.labels == linear.labels == labels:
        raise SettingError(f"{folder}: its encoder and its linear model have other labels than {', '.join(labels)}")
    return MixedModel(labels, thresholds, (slope, shift), share, encoder, linear)
