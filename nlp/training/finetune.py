"""Fine-tunes an encoder for issue categories (items) or boilerplate (sentences) with Hugging Face's Trainer.

The Trainer brings early stopping, checkpoints to resume from, TensorBoard logs, mixed precision and several GPUs (by
accelerate); here stand the data, the calibration on dev, and the model folder that inference reads without torch.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..annotators.issues import item_text
from ..corpora.markup import parse_file
from ..encoder.characters import CLS, SEP, Characters
from ..errors import SettingError
from ..fold import fold
from ..labels import ISSUES, SENTENCE_KINDS

TASKS: Final = {"issues": tuple(ISSUES), "boilerplate": tuple(SENTENCE_KINDS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class FinetuneSettings:
    """All that decides a run. Raises SettingError where a value is out of range."""

    length: int = 160  # tokens; longer texts are cut
    epochs: int = 12
    batch: int = 16
    rate: float = 2e-4
    warmup: float = 0.1
    weight_decay: float = 0.01
    dropout: float = 0.1
    patience: int = 4  # epochs without a better F1 on dev before the run ends
    seed: int = 0

    def __post_init__(self) -> None:
        for name, ok in (
            ("length", 8 <= self.length <= 512),
            ("epochs", self.epochs >= 1),
            ("batch", self.batch >= 1),
            ("rate", 0 < self.rate < 1),
            ("warmup", 0 <= self.warmup < 1),
            ("dropout", 0 <= self.dropout < 1),
            ("patience", self.patience >= 1),
        ):
            if not ok:
                raise SettingError(f"{name}: {getattr(self, name)} is out of range")


@dataclass(frozen=True, slots=True)
class Examples:
    """Folded texts; a row of labels each (issues) or the number of one label (boilerplate); the report each is from."""

    texts: list[str]
    labels: NDArray[Any]
    reports: list[int]


def read_examples(task: str, files: Sequence[Path]) -> Examples:
    """The labelled items or sentences of reports. Raises MarkupError; SettingError where there are none."""
    names = TASKS[task]
    texts: list[str] = []
    rows: list[Any] = []
    reports: list[int] = []
    for number, file in enumerate(files):
        report = parse_file(file)
        folded = fold(report.text)
        if task == "issues":
            found = [(item_text(folded[i.start : i.end]), [n in i.labels for n in names]) for i in report.items]
        else:
            found = [(folded[s.start : s.end], names.index(s.kind)) for s in report.sentences]  # type: ignore[misc]
        for text, label in found:
            texts.append("".join(text.split()))
            rows.append(label)
            reports.append(number)
    if not texts:
        raise SettingError("expected labelled reports (*.gk) with items and sentences, found none")
    return Examples(texts, np.array(rows), reports)


class _Rows:
    """Examples as the Trainer takes them."""

    def __init__(self, examples: Examples, characters: Characters, length: int) -> None:
        self.rows = [
            {"input_ids": [CLS, *characters.encode(text)[0][: length - 2], SEP], "labels": label}
            for text, label in zip(examples.texts, examples.labels, strict=True)
        ]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> dict[str, Any]:
        return self.rows[index]


def _padded(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    import torch

    longest = max(len(row["input_ids"]) for row in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    for number, row in enumerate(rows):
        ids[number, : len(row["input_ids"])] = torch.tensor(row["input_ids"])
    labels = torch.from_numpy(np.stack([row["labels"] for row in rows]))
    return {"input_ids": ids, "attention_mask": (ids != 0).long(), "labels": labels}


def finetune(
    task: str, train: Examples, dev: Examples, base: Path, work: Path, settings: FinetuneSettings
) -> tuple[Any, NDArray[np.float32]]:
    """The trained network and its logits on dev; checkpoints and logs lie in `work`, from which a run is resumed.

    Raises SettingError where `base` is no checkpoint with a tokenizer of characters.
    """
    import torch
    from transformers import EarlyStoppingCallback, Trainer, TrainingArguments, set_seed
    from transformers.trainer_utils import get_last_checkpoint

    from .network import Classifier

    set_seed(settings.seed)
    characters = Characters.load(base / "tokenizer.json")
    several = task == "issues"
    network = Classifier.over(base, len(TASKS[task]), several, settings.dropout)
    arguments = TrainingArguments(
        output_dir=str(work),
        num_train_epochs=settings.epochs,
        per_device_train_batch_size=settings.batch,
        per_device_eval_batch_size=64,
        learning_rate=settings.rate,
        warmup_steps=math.ceil(settings.warmup * settings.epochs * len(train.texts) / settings.batch),
        weight_decay=settings.weight_decay,
        lr_scheduler_type="linear",
        eval_strategy="epoch",
        save_strategy="epoch",
        save_total_limit=2,
        load_best_model_at_end=True,
        metric_for_best_model="f1",
        greater_is_better=True,
        bf16=torch.cuda.is_available() or _has_bfloat16(),
        logging_steps=20,
        report_to=["tensorboard"],
        seed=settings.seed,
        data_seed=settings.seed,
        remove_unused_columns=False,
        use_cpu=not torch.cuda.is_available(),
        dataloader_pin_memory=torch.cuda.is_available(),
    )
    rows = [_Rows(examples, characters, settings.length) for examples in (train, dev)]
    trainer = Trainer(
        model=network,
        args=arguments,
        train_dataset=rows[0],
        eval_dataset=rows[1],
        data_collator=_padded,
        compute_metrics=lambda p: {"f1": _best_f1(np.asarray(p.predictions), np.asarray(p.label_ids), several)},
        callbacks=[EarlyStoppingCallback(settings.patience)],
    )
    last = get_last_checkpoint(str(work)) if work.is_dir() else None  # type: ignore[no-untyped-call]
    trainer.train(resume_from_checkpoint=last)
    logits = trainer.predict(rows[1]).predictions  # type: ignore[arg-type]
    return network, np.asarray(logits, np.float32)


def _has_bfloat16() -> bool:
    """Whether the processor multiplies bfloat16 itself; without it mixed precision slows a CPU down."""
    import torch

    return bool(torch.cpu._is_avx512_bf16_supported())


def _best_f1(logits: NDArray[np.float32], labels: NDArray[Any], several: bool) -> float:
    """Micro-F1 at the best common threshold, or F1 of boilerplate against specific."""
    if several:
        chances = 1 / (1 + np.exp(-logits))
        return max(f1(chances >= threshold, labels > 0) for threshold in np.arange(0.2, 0.61, 0.05))
    specific = TASKS["boilerplate"].index("specific")
    return f1(logits.argmax(1) != specific, labels != specific)


def f1(said: NDArray[np.bool_], true: NDArray[np.bool_]) -> float:
    """2TP / (2TP + FP + FN) over all cells; 1 where nothing is true and nothing was said."""
    both = said.sum() + true.sum()
    return float(2 * (said & true).sum() / both) if both else 1.0
