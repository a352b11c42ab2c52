"""Pretrains the encoder by masked language modelling on official Chinese, whole words masked (Cui et al. 2021).

Sized for two cores: 4 layers of 256, sequences of 128 characters, bfloat16 where the processor has it; about 6,000
characters a second, so that 25 million take little more than an hour.
"""

from __future__ import annotations

import gzip
import json
import logging
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..encoder.characters import CLS, MASK, SEP, SPECIAL, Characters
from ..errors import SettingError
from ..fold import fold

log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class PretrainSettings:
    """All that decides a run. Raises SettingError where a value is out of range."""

    layers: int = 4
    width: int = 256
    heads: int = 4
    length: int = 128  # tokens of a sequence, [CLS] and [SEP] among them
    longest: int = 256  # positions that the encoder has
    batch: int = 32
    steps: int = 6000
    rate: float = 7e-4  # highest learning rate
    warmup: float = 0.06  # share of the steps in which the rate rises
    masked: float = 0.15  # share of the characters that are to be found again
    weight_decay: float = 0.01
    least: int = 3  # a character seen less often is [UNK]
    seed: int = 0

    def __post_init__(self) -> None:
        for name, ok in (
            ("heads", self.heads >= 1 and self.width % self.heads == 0),
            ("length", 8 <= self.length <= self.longest),
            ("masked", 0 < self.masked < 1),
            ("warmup", 0 <= self.warmup < 1),
            ("steps", self.steps >= 1),
            ("batch", self.batch >= 1),
        ):
            if not ok:
                raise SettingError(f"{name}: {getattr(self, name)} is out of range")


def read_texts(files: Sequence[Path]) -> Iterator[str]:
    """Folded texts from .jsonl or .jsonl.gz (field `text`), .gk or .txt files. Raises SettingError on another kind."""
    from ..corpora.markup import parse_file

    for file in files:
        if file.name.endswith((".jsonl", ".jsonl.gz")):
            with (gzip.open if file.suffix == ".gz" else open)(file, "rt", encoding="utf-8") as lines:
                for line in lines:
                    yield fold(json.loads(line)["text"])
        elif file.suffix == ".gk":
            yield fold(parse_file(file).text)
        elif file.suffix == ".txt":
            yield fold(file.read_text(encoding="utf-8"))
        else:
            raise SettingError(f"{file}: expected .jsonl, .jsonl.gz, .gk or .txt")


def encode(texts: Sequence[str], characters: Characters) -> tuple[NDArray[np.uint16], NDArray[np.bool_]]:
    """All texts as one run of tokens, and where a word begins."""
    import rjieba

    ids: list[NDArray[np.uint16]] = []
    begins: list[NDArray[np.bool_]] = []
    for text in texts:
        words = "".join(text.split())
        found, _ = characters.encode(words)
        begin = np.zeros(len(words), bool)
        begin[np.cumsum([0, *(len(w) for w in rjieba.cut(words))])[:-1]] = True
        ids.append(np.array([*found, SEP], np.uint16))
        begins.append(np.append(begin, True))
    return np.concatenate(ids), np.concatenate(begins)


class Batches:
    """Sequences in a random order with words masked anew each time; `state` is the number of batches drawn."""

    def __init__(
        self, ids: NDArray[np.uint16], begins: NDArray[np.bool_], vocabulary: int, settings: PretrainSettings
    ) -> None:
        inner = settings.length - 2
        rows = len(ids) // inner
        if rows < settings.batch:
            raise SettingError(f"expected text for {settings.batch} sequences or more, found {rows}")
        self.ids = ids[: rows * inner].reshape(rows, inner)
        self.begins = begins[: rows * inner].reshape(rows, inner)
        self.vocabulary = vocabulary
        self.settings = settings

    def __call__(self, step: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
        """Inputs, targets and where a target is asked for, of shape (batch, length); the same for the same step."""
        size, rows = self.settings.batch, len(self.ids)
        epoch, place = divmod(step * size, rows - rows % size)
        order = np.random.default_rng((self.settings.seed, 1, epoch)).permutation(rows)
        chosen = order[place : place + size]
        random = np.random.default_rng((self.settings.seed, 2, step))
        target = np.full((size, self.settings.length), SEP, np.int64)
        target[:, 0] = CLS
        target[:, 1:-1] = self.ids[chosen]
        asked = np.zeros(target.shape, bool)
        asked[:, 1:-1] = self._words(self.begins[chosen], random) & (self.ids[chosen] >= len(SPECIAL))
        kind = random.random(target.shape)
        given = np.where(asked & (kind < 0.8), MASK, target)
        noise = random.integers(len(SPECIAL), self.vocabulary, target.shape)
        return np.where(asked & (kind >= 0.9), noise, given), target, asked

    def _words(self, begins: NDArray[np.bool_], random: np.random.Generator) -> NDArray[np.bool_]:
        """Whole words, about the share of characters that is asked for."""
        word = np.cumsum(begins, axis=1)
        chosen = random.random((len(begins), int(word.max()) + 1)) < self.settings.masked
        found: NDArray[np.bool_] = np.take_along_axis(chosen, word.astype(np.int64), axis=1)
        return found


def pretrain(files: Sequence[Path], out: Path, settings: PretrainSettings, base: Path | None = None) -> dict[str, Any]:
    """Trains an encoder and writes it as a Hugging Face checkpoint with tokenizer.json; returns its metrics.

    With `base` the training goes on from that checkpoint and its vocabulary. Raises SettingError where there is too
    little text or `base` is no checkpoint of this kind.
    """
    import torch
    from transformers import BertConfig, BertForMaskedLM

    torch.manual_seed(settings.seed)
    texts = list(read_texts(files))
    characters = Characters.load(base / "tokenizer.json") if base else Characters.count(texts, settings.least)
    ids, begins = encode(texts, characters)
    log.info("%d characters, %d tokens known", len(ids), len(characters))
    batches = Batches(ids, begins, len(characters), settings)
    config = BertConfig(
        vocab_size=len(characters), hidden_size=settings.width, num_hidden_layers=settings.layers,
        num_attention_heads=settings.heads, intermediate_size=4 * settings.width,
        max_position_embeddings=settings.longest, type_vocab_size=2, pad_token_id=0,
    )  # fmt: skip
    network = BertForMaskedLM.from_pretrained(base) if base else BertForMaskedLM(config)
    history = _train(network, batches, settings)
    out.mkdir(parents=True, exist_ok=True)
    network.save_pretrained(out)
    characters.save(out / "tokenizer.json")
    figures = {"settings": asdict(settings), "characters": len(ids), "vocabulary": len(characters), "loss": history}
    (out / "pretraining.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return figures


def _train(network: Any, batches: Batches, settings: PretrainSettings) -> list[tuple[int, float]]:
    """Runs all steps; returns (step, mean loss since the one before) every hundred steps."""
    import torch

    plain = [p for n, p in network.named_parameters() if p.ndim < 2]
    decayed = [p for n, p in network.named_parameters() if p.ndim >= 2]
    optimiser = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": settings.weight_decay}, {"params": plain, "weight_decay": 0.0}],
        lr=settings.rate, betas=(0.9, 0.98),
    )  # fmt: skip
    network.train()
    history, losses, begun = [], [], time.monotonic()
    for step in range(settings.steps):
        for group in optimiser.param_groups:
            group["lr"] = settings.rate * _slope(step, settings)
        given, target, asked = (torch.from_numpy(a) for a in batches(step))
        with torch.autocast("cpu", torch.bfloat16):
            states = network.bert(given).last_hidden_state[asked]
            scores = network.cls(states)
        loss = torch.nn.functional.cross_entropy(scores.float(), target[asked])
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        losses.append(loss.item())
        if (step + 1) % 100 == 0 or step + 1 == settings.steps:
            history.append((step + 1, round(float(np.mean(losses)), 4)))
            log.info("step %d loss %.3f after %.0f s", *history[-1], time.monotonic() - begun)
            losses.clear()
    return history


def _slope(step: int, settings: PretrainSettings) -> float:
    """The share of the highest rate: up in a line, down in a cosine to a tenth."""
    rise = max(1, int(settings.warmup * settings.steps))
    if step < rise:
        return (step + 1) / rise
    done = (step - rise) / max(1, settings.steps - rise)
    return 0.1 + 0.45 * (1 + math.cos(math.pi * done))
