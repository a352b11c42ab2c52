"""What the learning curve trains: linear models, and encoders with their mixtures, each in a folder of its own."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlp.annotators.linear import LinearModel
from nlp.annotators.mixed import load as load_mixed
from nlp.encoder.model import load as load_encoder
from nlp.errors import SettingError
from nlp.training.examples import Examples, read_examples
from nlp.training.linear import LinearSettings, train
from nlp.training.linear import write as write_linear
from nlp.training.revision import corpus_revision

from .scored import Matrix, Scored, scored

REPORTS, BANKS, GENERATED = "reports", "banks", "generated"


@dataclass(frozen=True, slots=True)
class Pool:
    """Labelled reports read once: `sources` has for each file whether it is of REPORTS, BANKS or GENERATED."""

    files: tuple[Path, ...]
    sources: tuple[str, ...]
    examples: Examples

    def drawn(self, kinds: Sequence[str], share: float, seed: int) -> list[int]:
        """Whole files, the same share of each kind; those of a smaller share are among those of a larger (one seed)."""
        found: list[int] = []
        for kind in kinds:
            numbers = [n for n, source in enumerate(self.sources) if source == kind]
            order = np.random.default_rng(seed).permutation(len(numbers))
            found += [numbers[n] for n in order[: max(1, round(share * len(numbers)))]] if numbers else []
        return sorted(found)

    def rows(self, numbers: Sequence[int]) -> Examples:
        """The examples of files."""
        chosen: NDArray[np.bool_] = np.isin(self.examples.reports, numbers)
        if not chosen.any():
            raise SettingError("expected items to learn from in each share of the corpus, found none")
        return self.examples.rows(chosen)


@dataclass(frozen=True, slots=True)
class Held:
    """What models are judged by."""

    dev_files: tuple[Path, ...]
    dev: Examples
    test: Examples


@dataclass(frozen=True, slots=True)
class Result:
    """A model on dev and test; `size` is that of its network in bytes, 0 where it has none."""

    dev: Scored
    test: Scored
    size: int = 0


def read_pool(parts: Sequence[tuple[str, Sequence[Path]]]) -> Pool:
    """Files with the kind that they are of. Raises MarkupError where a report is wrong."""
    files = tuple(file for _, found in parts for file in found)
    sources = tuple(kind for kind, found in parts for _ in found)
    return Pool(files, sources, read_examples("issues", files))


def linear(rows: Examples, held: Held, settings: LinearSettings) -> tuple[LinearModel, dict[str, Any], Result]:
    """A linear model, its metrics on dev as train.py has them, and its scores."""
    model, figures = train(rows, settings, held.dev)
    said = [model.probabilities(e.terms, e.signs, e.lexicon) for e in (held.dev, held.test)]
    return model, figures, _result(said, model.thresholds, held)


def _result(said: Sequence[Matrix], thresholds: Matrix, held: Held, size: int = 0) -> Result:
    dev, test = (scored(c, thresholds, e) for c, e in zip(said, (held.dev, held.test), strict=True))
    return Result(dev, test, size)


def encoder(folder: Path, held: Held) -> Result:
    """The scores of a fine-tuned encoder as it would ship."""
    model = load_encoder(folder)
    said = [model.probabilities(e.texts) for e in (held.dev, held.test)]
    return _result(said, model.thresholds, held, (folder / "model.onnx").stat().st_size)


def fine_tuned(
    pool: Pool, numbers: Sequence[int], held: Held, base: Path, settings: Any, work: Path, keep: bool = False
) -> Path:
    """The model folder of an encoder fine-tuned on files; one that an earlier run has finished is taken as it is.

    `settings` are FinetuneSettings. Checkpoints, from which an interrupted run goes on, go when it has ended unless
    they are to be kept. Raises SettingError where `base` is no checkpoint.
    """
    from nlp.training.finetune import finetune, write

    files = [pool.files[n] for n in numbers]
    about = [corpus_revision(files), corpus_revision(held.dev_files), asdict(settings), _hash_of(base)]
    out = work / f"{base.name}-{hashlib.sha256(json.dumps(about).encode()).hexdigest()[:12]}"
    if (out / "README.md").is_file():  # what is written last
        return out
    network, figures = finetune(pool.rows(numbers), held.dev, base, out, settings)
    write(network, "issues", figures, base, files, held.dev_files, settings, out)
    if not keep:
        shutil.rmtree(out / "checkpoints", ignore_errors=True)
    return out


def _hash_of(base: Path) -> str:
    files = sorted(path for path in base.glob("*") if path.is_file())
    if not files:
        raise SettingError(f"{base}: expected a checkpoint folder of Hugging Face's, found none")
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def mixture(
    folder: Path,
    model: LinearModel,
    figures: dict[str, Any],
    files: Sequence[Path],
    settings: LinearSettings,
    held: Held,
) -> Result:
    """The scores of a fine-tuned encoder together with a linear model trained on the same files."""
    from nlp.training.mix import mix

    own, out = folder / "with-linear" / "alone", folder / "with-linear" / "mixed"
    write_linear(model, "issues", figures, files, settings, own, held.dev_files)
    mix("issues", folder, own, held.dev_files, out)
    mixed = load_mixed(out)
    said = [
        mixed.probabilities(e.texts, mixed.linear.probabilities(e.terms, e.signs, e.lexicon))
        for e in (held.dev, held.test)
    ]
    return _result(said, mixed.thresholds, held, (folder / "model.onnx").stat().st_size)
