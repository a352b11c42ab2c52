"""Our own models of issue categories as the benchmark runs them: nothing kept from one text to the next."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nlp.annotators.issues import IssueModel, item_text
from nlp.annotators.linear import LinearModel, shipped
from nlp.annotators.mixed import ENCODER, MixedModel
from nlp.annotators.models import Model, open_model
from nlp.encoder.model import EncoderModel
from nlp.encoder.probabilities import calibrated, chances_of
from nlp.encoder.session import Session
from nlp.encoder.tokeniser import Tokeniser
from nlp.errors import SettingError
from nlp.labels import ISSUES

Matrix = NDArray[np.float32]
Judge = Callable[[Sequence[str]], Matrix]
"""Takes the folded texts of items, markers and all; gives probabilities, a row a text and a column a category."""

LINEAR: Final = "linear"
CHECKPOINTS: Final = "checkpoints"  # the folder that train.py leaves them in
INT8: Final = "encoder, int8 ONNX"
FP32: Final = "encoder, fp32 ONNX"
TORCH: Final = "encoder, torch"
MIXED: Final = "encoder and linear"
_BATCH: Final = 16  # texts of like length that torch takes at a time


@dataclass(frozen=True, slots=True)
class System:
    """A model, and from which probability on it says a category; `ships` marks the one that is measured against."""

    name: str
    chances: Judge
    thresholds: Matrix
    ships: bool = False


class Uncached(Session):
    """A network that runs each text anew, as if it had never seen one."""

    def logits(self, texts: Sequence[str]) -> Matrix:
        """A row of logits for each folded text."""
        self._cache.clear()
        return super().logits(texts)


def ours(name: str) -> tuple[list[System], dict[str, str]]:
    """The systems in a model (its parts too, where it is a mixture), the model itself last; why others are left out.

    Raises SettingError where there is no such model, or it is of another task.
    """
    model = open_model(name)
    if model.labels != tuple(ISSUES):
        raise SettingError(f"{name}: expected a model of issue categories, found the labels {', '.join(model.labels)}")
    folder = shipped(name)
    missing = f"{name} holds none"
    match model:
        case MixedModel():
            encoder = _uncached(model.encoder, folder / ENCODER)
            return [
                _system(LINEAR, model.linear),
                _system(INT8, encoder),
                _system(MIXED, replace(model, encoder=encoder), ships=True),
            ], {}
        case EncoderModel():
            return [_system(INT8, _uncached(model, folder), ships=True)], {LINEAR: missing, MIXED: missing}
        case LinearModel():
            return [_system(LINEAR, model, ships=True)], {INT8: missing, MIXED: missing}


def _system(name: str, model: Model, ships: bool = False) -> System:
    return System(name, IssueModel(model).chances, model.thresholds, ships)


def _uncached(model: EncoderModel, folder: Path) -> EncoderModel:
    return replace(model, session=Uncached(folder, _length(folder)))


def _length(folder: Path) -> int:
    """The longest text in tokens: the model is open, so that its config is known to be right."""
    return int(json.loads((folder / "config.json").read_text(encoding="utf-8"))["length"])


def refitted(name: str) -> bool:
    """Whether a model has learned from the dev reports too, after they had given it its thresholds."""
    folder = shipped(name)
    files = [folder / part / "config.json" for part in (ENCODER, "linear")]
    known = [file for file in files if file.is_file()] or [folder / "config.json"]
    return any(json.loads(file.read_text(encoding="utf-8")).get("settings", {}).get("refit", False) for file in known)


def encoder_of(name: str) -> Path | None:
    """The folder of the encoder in a model; None where it has none."""
    folder = shipped(name)
    if (folder / ENCODER).is_dir():
        return folder / ENCODER
    return folder if (folder / "model.onnx").is_file() else None


def unquantised(folder: Path, trained: Path, base: Path, work: Path) -> list[System]:
    """The encoder of a model folder before its weights became int8: on onnxruntime, and in torch.

    `trained` has the checkpoints that train.py left, `base` is the checkpoint that it started from and tells the shape
    of the network, `work` is a folder to write the fp32 network into. Raises SettingError where they do not fit.
    """
    from nlp.training.network import export

    model = open_model(str(folder))
    if not isinstance(model, EncoderModel):
        raise SettingError(f"{folder}: expected a fine-tuned encoder, found another kind of model")
    network = _network(model, best_checkpoint(trained), base)
    work.mkdir(parents=True, exist_ok=True)
    (work / "tokenizer.json").write_bytes((folder / "tokenizer.json").read_bytes())
    export(network, work / "model.onnx")
    fp32 = replace(model, session=Uncached(work, _length(folder)))
    tokeniser = Tokeniser(folder / "tokenizer.json", _length(folder))

    def in_torch(texts: Sequence[str]) -> Matrix:
        logits = _logits(network, [tokeniser.encode(item_text(text)) for text in texts])
        return calibrated(chances_of(logits, several=True), *model.calibration)

    return [_system(FP32, fp32), System(TORCH, in_torch, model.thresholds)]


def best_checkpoint(trained: Path) -> Path:
    """The weights that training took in the end: the best on dev or, of a run without dev, the last.

    Raises SettingError where a folder has no checkpoint.
    """
    work = trained / CHECKPOINTS if (trained / CHECKPOINTS).is_dir() else trained
    found = [path for path in work.glob("checkpoint-*") if (path / "model.safetensors").is_file()]
    if not found:
        raise SettingError(f"{trained}: expected checkpoints of train.py (checkpoint-N/model.safetensors), found none")
    last = max(found, key=lambda path: int(path.name.rpartition("-")[2]))
    state = json.loads((last / "trainer_state.json").read_text(encoding="utf-8"))
    best = last.parent / Path(state.get("best_model_checkpoint") or last.name).name
    if best not in found:
        raise SettingError(f"{trained}: expected the best checkpoint {best.name}, found {last.name} only")
    return best / "model.safetensors"


def _network(model: EncoderModel, weights: Path, base: Path) -> Any:
    import torch
    from safetensors.torch import load_file

    from nlp.training.network import Classifier

    torch.set_num_threads(1)
    network = Classifier.over(base, len(model.labels), several=True)
    try:
        network.load_state_dict(load_file(weights))
    except RuntimeError as error:
        raise SettingError(f"{weights}: expected weights that fit {base}: {error}") from error
    return network.eval()


def _logits(network: Any, rows: Sequence[Sequence[int]]) -> Matrix:
    """In batches of like length, as torch is fastest."""
    import torch
    from torch.nn.utils.rnn import pad_sequence

    order = sorted(range(len(rows)), key=lambda n: len(rows[n]))
    found: list[Matrix] = [np.zeros(0, np.float32)] * len(rows)
    for start in range(0, len(order), _BATCH):
        batch = order[start : start + _BATCH]
        ids = pad_sequence([torch.tensor(rows[n]) for n in batch], batch_first=True)
        mask = pad_sequence([torch.ones(len(rows[n]), dtype=torch.long) for n in batch], batch_first=True)
        with torch.no_grad():
            logits = network.logits(ids, mask).float().numpy()
        for n, row in zip(batch, logits, strict=True):
            found[n] = row
    return np.stack(found)
