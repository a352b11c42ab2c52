"""A linear model over terms: labels, thresholds and weights in a folder, read with numpy alone.

The terms are character n-grams of a text, or what else a caller counts. TF-IDF of character 1- to 3-grams with logistic
regressions is, for short Chinese texts, a baseline that is hard to beat (Zhang and LeCun 2017,
arXiv:1708.02657), at tens of thousands of texts a second. `nlp.training.linear` trains it; no pickle is involved.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..encoder.probabilities import calibrated
from ..errors import SettingError

FORMAT: Final = "gongkai-linear-2"
LONGEST: Final = 3  # characters in an n-gram
_FILES: Final = ("config.json", "vocabulary.txt", "weights.npz")

Matrix = NDArray[np.float32]


def ngrams(text: str) -> Counter[str]:
    """The character 1- to 3-grams of a text without its white space, with how often each stands there."""
    words = "".join(text.split())
    return Counter(words[at : at + n] for n in range(1, LONGEST + 1) for at in range(len(words) - n + 1))


@dataclass(frozen=True, slots=True)
class LinearModel:
    """`weights` has a row a term and a column a label, `bias` and `thresholds` an entry a label.

    `signs` names further features that the caller measures, with a row of `sign_weights` each. `lexicon_weight` is the
    share that a lexicon's scores have in the probability, 0 where there is none. `calibration` (slope, shift) makes
    probabilities of what is mixed, on the log-odds (Platt 1999).
    """

    labels: tuple[str, ...]
    vocabulary: dict[str, int]
    idf: Matrix
    weights: Matrix
    bias: Matrix
    thresholds: Matrix
    revision: str
    lexicon_weight: float = 0.0
    signs: tuple[str, ...] = ()
    sign_weights: Matrix = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    calibration: tuple[float, float] = (1.0, 0.0)

    def features(self, terms: Mapping[str, int]) -> tuple[NDArray[np.int64], Matrix]:
        """Indices and values of terms with their counts: sublinear frequency times IDF, of Euclidean length 1."""
        found = [(self.vocabulary[g], count) for g, count in terms.items() if g in self.vocabulary]
        indices = np.array([index for index, _ in found], dtype=np.int64)
        counts = np.array([count for _, count in found], dtype=np.float32)
        values = (1.0 + np.log(counts)) * self.idf[indices] if found else counts
        norm = float(np.linalg.norm(values))
        return indices, (values / norm if norm else values).astype(np.float32)

    def probabilities(
        self, texts: Sequence[Mapping[str, int]], signs: Matrix | None = None, lexicon: Matrix | None = None
    ) -> Matrix:
        """A row a text (given by its terms), a column a label: the calibrated probability that the label applies.

        `signs` has a row a text and a column for each of the model's signs, `lexicon` a column a label. Raises
        SettingError where the model was trained with signs and there are none, or the other way round.
        """
        mixed = self.learned(texts, signs)
        if lexicon is not None:
            mixed = self.lexicon_weight * lexicon + (1 - self.lexicon_weight) * mixed
        return calibrated(mixed, *self.calibration)

    def learned(self, texts: Sequence[Mapping[str, int]], signs: Matrix | None = None) -> Matrix:
        """What the regressions say by themselves, of the shape (texts, labels)."""
        if (0 if signs is None else signs.shape[1]) != len(self.signs):
            raise SettingError(f"expected the signs {', '.join(self.signs) or '(none)'} of each text, found others")
        rows = np.tile(self.bias, (len(texts), 1)) if texts else np.zeros((0, len(self.labels)), np.float32)
        for row, terms in zip(rows, texts, strict=True):
            indices, values = self.features(terms)
            row += values @ self.weights[indices]
        if signs is not None:
            rows += signs @ self.sign_weights
        result: Matrix = (1.0 / (1.0 + np.exp(-rows))).astype(np.float32)
        return result


def load(folder: Path) -> LinearModel:
    """The model in a folder. Raises SettingError where a file is missing, unknown or does not fit the others."""
    missing = [name for name in _FILES if not (folder / name).is_file()]
    if missing:
        raise SettingError(f"{folder}: expected a model folder, found no {', '.join(missing)}; train it again")
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        terms = (folder / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
        data = (folder / "weights.npz").read_bytes()
        with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
            names = ("idf", "weights", "bias", "sign_weights")
            idf, weights, bias, sign_weights = (arrays[name].astype(np.float32) for name in names)
        labels = tuple(config["labels"])
        thresholds = np.array([config["thresholds"][label] for label in labels], np.float32)
        share = float(config["lexicon_weight"])
        signs = tuple(config["signs"])
        slope, shift = map(float, config["calibration"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingError(f"{folder}: expected a model of format {FORMAT}: {error}; train it again") from error
    if config.get("format") != FORMAT:
        raise SettingError(f"{folder}: expected format {FORMAT}, found {config.get('format')!r}; train it again")
    fits = idf.shape == (len(terms),) and bias.shape == (len(labels),)
    if not fits or weights.shape != (len(terms), len(labels)) or sign_weights.shape != (len(signs), len(labels)):
        raise SettingError(f"{folder}: weights {weights.shape} do not fit {len(terms)} terms and {len(labels)} labels")
    vocabulary = {term: index for index, term in enumerate(terms)}
    revision = hashlib.sha256(data).hexdigest()[:16]
    return LinearModel(
        labels, vocabulary, idf, weights, bias, thresholds, revision, share, signs, sign_weights, (slope, shift)
    )


def save(model: LinearModel, folder: Path, config: dict[str, Any]) -> None:
    """Writes a model folder; `config` adds what is worth knowing (metrics, corpus revision, versions)."""
    folder.mkdir(parents=True, exist_ok=True)
    terms = sorted(model.vocabulary, key=lambda term: model.vocabulary[term])
    (folder / "vocabulary.txt").write_text("\n".join(terms), encoding="utf-8")
    np.savez_compressed(
        folder / "weights.npz",
        idf=model.idf,
        weights=model.weights.astype(np.float16),
        bias=model.bias,
        sign_weights=model.sign_weights.reshape(len(model.signs), len(model.labels)),
    )
    known = {
        "format": FORMAT,
        "labels": list(model.labels),
        "lexicon_weight": model.lexicon_weight,
        "signs": list(model.signs),
        "calibration": [round(float(x), 4) for x in model.calibration],
        "thresholds": {label: round(float(t), 4) for label, t in zip(model.labels, model.thresholds, strict=True)},
    }
    written = json.dumps({**known, **config}, ensure_ascii=False, indent=1)
    (folder / "config.json").write_text(written + "\n", encoding="utf-8")


def shipped(name: str) -> Path:
    """The folder of a model that ships with the package, installed or in a clone, or a folder of one's own.

    Raises SettingError where there is neither.
    """
    package = Path(__file__).parents[1]
    for folder in (package / "_models" / name, package.parent / "models" / name, Path(name)):
        if folder.is_dir():
            return folder
    raise SettingError(
        f"expected a model that ships with gongkai or the folder of one, found no {name!r}; see models/ for the names"
    )
