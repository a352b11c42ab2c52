"""Fine-tunes an encoder for issue categories (items) or boilerplate (sentences) with Hugging Face's Trainer.

The Trainer brings early stopping, checkpoints to resume from, TensorBoard logs, mixed precision and several GPUs (by
accelerate); here stand the data, the calibration on dev, and the model folder that inference reads without torch.
"""

from __future__ import annotations

import json
import math
import platform
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..encoder.characters import CLS, SEP, Characters
from ..encoder.model import FORMAT
from ..encoder.probabilities import chances_of
from ..errors import SettingError
from . import scores
from .examples import Examples
from .revision import corpus_revision

TASKS: Final = ("issues", "boilerplate")


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


class _Rows:
    """Examples as the Trainer takes them."""

    def __init__(self, examples: Examples, characters: Characters, length: int) -> None:
        several = examples.task == "issues"
        self.rows = [
            {
                "input_ids": [CLS, *characters.encode(text)[0][: length - 2], SEP],
                "labels": row if several else row.argmax(),
            }
            for text, row in zip(examples.texts, examples.labels, strict=True)
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
    train: Examples, dev: Examples, base: Path, out: Path, settings: FinetuneSettings
) -> tuple[Any, dict[str, Any]]:
    """The trained network and its metrics on dev; a run that was cut off goes on from `out`/checkpoints.

    Raises SettingError where `base` is no checkpoint with a tokeniser of characters, or the task is none of TASKS.
    """
    from transformers import EarlyStoppingCallback, Trainer, set_seed
    from transformers.trainer_utils import get_last_checkpoint

    from .network import Classifier

    if train.task not in TASKS:
        raise SettingError(f"expected a task of {', '.join(TASKS)} for an encoder, found {train.task!r}")
    set_seed(settings.seed)
    characters = Characters.load(base / "tokenizer.json")
    network = Classifier.over(base, len(train.names), train.task == "issues", settings.dropout)
    rows = [_Rows(examples, characters, settings.length) for examples in (train, dev)]
    trainer = Trainer(
        model=network,
        args=_arguments(out / "checkpoints", len(train.texts), settings),
        train_dataset=rows[0],
        eval_dataset=rows[1],
        data_collator=_padded,
        compute_metrics=lambda p: {"f1": _f1(np.asarray(p.predictions, np.float32), dev)},
        callbacks=[EarlyStoppingCallback(settings.patience)],
    )
    work = out / "checkpoints"
    last = get_last_checkpoint(str(work)) if work.is_dir() else None  # type: ignore[no-untyped-call]
    trainer.train(resume_from_checkpoint=last)
    logits = np.asarray(trainer.predict(rows[1]).predictions, np.float32)  # type: ignore[arg-type]
    chances = chances_of(logits, train.task == "issues")
    slope_and_shift = scores.calibration(chances, dev.labels)
    calibrated = scores.apply(chances, slope_and_shift)
    limits = scores.thresholds(calibrated, dev)
    figures = {
        "calibration": [round(x, 4) for x in slope_and_shift],
        "thresholds": {name: round(float(t), 4) for name, t in zip(dev.names, limits, strict=True)},
        "metrics": {"on": "dev", **scores.metrics(calibrated, limits, dev)},
    }
    return network, figures


def _arguments(work: Path, examples: int, settings: FinetuneSettings) -> Any:
    import torch
    from transformers import TrainingArguments

    on_gpu = torch.cuda.is_available()
    return TrainingArguments(
        output_dir=str(work),
        num_train_epochs=settings.epochs,
        per_device_train_batch_size=settings.batch,
        per_device_eval_batch_size=64,
        learning_rate=settings.rate,
        warmup_steps=math.ceil(settings.warmup * settings.epochs * examples / settings.batch),
        weight_decay=settings.weight_decay,
        lr_scheduler_type="linear",
        eval_strategy="epoch",
        save_strategy="epoch",
        save_total_limit=2,
        load_best_model_at_end=True,
        metric_for_best_model="f1",
        greater_is_better=True,
        # Without instructions for bfloat16, mixed precision slows a processor down.
        bf16=on_gpu or bool(torch.cpu._is_avx512_bf16_supported()),
        logging_steps=20,
        report_to=["tensorboard"],
        seed=settings.seed,
        data_seed=settings.seed,
        remove_unused_columns=False,
        use_cpu=not on_gpu,
        dataloader_pin_memory=on_gpu,
    )


def _f1(logits: NDArray[np.float32], dev: Examples) -> float:
    """F1 on dev at the thresholds that suit it best: what early stopping watches."""
    chances = chances_of(logits, dev.task == "issues")
    figures = scores.metrics(chances, scores.thresholds(chances, dev), dev)
    return float(figures.get("boilerplate_f1", figures["micro_f1"]))


def write(
    network: Any,
    task: str,
    figures: dict[str, Any],
    base: Path,
    files: Sequence[Path],
    dev: Sequence[Path],
    settings: FinetuneSettings,
    out: Path,
) -> None:
    """A whole model folder: int8 ONNX, tokeniser, labels, thresholds, metrics, versions, corpus revision, card."""
    import torch
    import transformers

    from .network import export, quantise

    out.mkdir(parents=True, exist_ok=True)
    export(network, out / "fp32.onnx")
    quantise(out / "fp32.onnx", out / "model.onnx")
    (out / "fp32.onnx").unlink()
    shutil.copyfile(base / "tokenizer.json", out / "tokenizer.json")
    config = {
        "format": FORMAT,
        "task": task,
        "labels": list(figures["thresholds"]),
        "length": settings.length,
        **figures,
        "settings": asdict(settings),
        "base": base.name,
        "corpus": corpus_revision(files),
        "dev": corpus_revision(dev),
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "transformers": transformers.__version__,
        },
    }
    (out / "config.json").write_text(json.dumps(config, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (out / "README.md").write_text(_card(task, config), encoding="utf-8")


def _card(task: str, config: dict[str, Any]) -> str:
    metrics = config["metrics"]
    rows = "\n".join(f"| {n} | {row['f1']:.3f} | {row['support']} |" for n, row in metrics["labels"].items())
    return f"""---
language: zh
license: apache-2.0
tags: [text-classification, onnx]
---
# {task}: a fine-tuned encoder

Encoder `{config["base"]}`, fine-tuned on {config["corpus"]["reports"]} labelled reports (corpus revision
`{config["corpus"]["revision"]}`) by `python train.py {task} --base`; int8 ONNX, read by onnxruntime without torch.
Calibration (Platt), thresholds and these figures are of the dev reports: micro-F1 {metrics["micro_f1"]:.3f}, macro-F1
{metrics["macro_f1"]:.3f}, expected calibration error {metrics["calibration_error"]:.3f}.

| label | F1 | examples |
|---|---|---|
{rows}
"""
