"""Fine-tunes an encoder for issue categories (items) or boilerplate (sentences) with Hugging Face's Trainer.

The Trainer brings early stopping, checkpoints to resume from, TensorBoard logs, mixed precision and several GPUs (by
accelerate); here stand the data, the calibration on dev, and the model folder that inference reads without torch.
"""

from __future__ import annotations

import json
import math
import platform
import re
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..encoder.model import FORMAT
from ..encoder.probabilities import chances_of
from ..encoder.tokeniser import Tokeniser
from ..errors import SettingError
from . import scores
from .examples import Examples
from .revision import corpus_revision

TASKS: Final = ("issues", "boilerplate")
CHECKPOINTS: Final = "checkpoints"


@dataclass(frozen=True, slots=True, kw_only=True)
class FinetuneSettings:
    """All that decides a run. Raises SettingError where a value is out of range."""

    length: int = 160  # tokens; longer texts are cut
    epochs: int = 12
    batch: int = 16
    rate: float = 1.5e-4  # of the uppermost layer
    layer_decay: float = 0.9  # each layer learns at this share of the rate of the one above it
    head_rate: float = 10.0  # the new layer on top learns that many times as fast
    warmup: float = 0.1
    weight_decay: float = 0.01
    dropout: float = 0.1
    patience: int = 4  # epochs without a better F1 on dev before the run ends
    refit: bool = False  # in the end, train again on the dev reports too
    seed: int = 0

    def __post_init__(self) -> None:
        for name, ok in (
            ("length", 8 <= self.length <= 512),
            ("epochs", self.epochs >= 1),
            ("batch", self.batch >= 1),
            ("rate", 0 < self.rate < 1),
            ("layer_decay", 0 < self.layer_decay <= 1),
            ("head_rate", self.head_rate > 0),
            ("warmup", 0 <= self.warmup < 1),
            ("dropout", 0 <= self.dropout < 1),
            ("patience", self.patience >= 1),
        ):
            if not ok:
                raise SettingError(f"{name}: {getattr(self, name)} is out of range")


class _Rows:
    """Examples as the Trainer takes them."""

    def __init__(self, examples: Examples, tokeniser: Tokeniser) -> None:
        several = examples.task == "issues"
        self.rows = [
            {"input_ids": tokeniser.encode(text), "labels": row if several else row.argmax()}
            for text, row in zip(examples.texts, examples.labels, strict=True)
        ]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> dict[str, Any]:
        return self.rows[index]


def _padded(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    import torch

    longest = max(len(row["input_ids"]) for row in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)  # what stands in the padding is never looked at
    mask = torch.zeros_like(ids)
    for number, row in enumerate(rows):
        ids[number, : len(row["input_ids"])] = torch.tensor(row["input_ids"])
        mask[number, : len(row["input_ids"])] = 1
    labels = torch.from_numpy(np.stack([row["labels"] for row in rows]))
    return {"input_ids": ids, "attention_mask": mask, "labels": labels}


def finetune(
    train: Examples, dev: Examples, base: Path, out: Path, settings: FinetuneSettings
) -> tuple[Any, dict[str, Any]]:
    """The trained network and its metrics on dev; a run that was cut off goes on from `out`/CHECKPOINTS.

    Raises SettingError where `base` is no checkpoint with a tokeniser, or the task is none of TASKS.
    """
    from transformers import EarlyStoppingCallback

    trainer, network = _trainer(train, dev, base, out, settings)
    trainer.add_callback(EarlyStoppingCallback(settings.patience))
    _go(trainer, out)
    logits = _logits(network, trainer.eval_dataset, settings.batch)
    return network, scores.fitted(chances_of(logits, train.task == "issues"), dev)


def _logits(network: Any, rows: _Rows, batch: int) -> NDArray[np.float32]:
    """Of all examples, in their order: the Trainer's own prediction sorts them by length."""
    import torch

    network.eval()
    device = next(network.parameters()).device
    found = []
    with torch.no_grad():
        for start in range(0, len(rows), batch):
            given = _padded(rows.rows[start : start + batch])
            ids, mask = (given[name].to(device) for name in ("input_ids", "attention_mask"))
            found.append(network.logits(ids, mask).float().cpu().numpy())
    return np.concatenate(found)


def refit(examples: Examples, base: Path, out: Path, settings: FinetuneSettings) -> Any:
    """A network trained on all examples for all epochs, with nothing to stop it by; as `finetune` in all else."""
    trainer, network = _trainer(examples, None, base, out, settings)
    _go(trainer, out)
    return network


def _trainer(
    train: Examples, dev: Examples | None, base: Path, out: Path, settings: FinetuneSettings
) -> tuple[Any, Any]:
    """The Trainer and the network in it."""
    from transformers import Trainer, set_seed

    from .network import Classifier

    if train.task not in TASKS:
        raise SettingError(f"expected a task of {', '.join(TASKS)} for an encoder, found {train.task!r}")
    set_seed(settings.seed)
    network = Classifier.over(base, len(train.names), train.task == "issues", settings.dropout)
    tokeniser = Tokeniser(tokeniser_file(base, out), settings.length)
    rows = _Rows(dev, tokeniser) if dev else None
    trainer = Trainer(
        model=network,
        args=_arguments(out / CHECKPOINTS, len(train.texts), settings, judged=dev is not None),
        train_dataset=_Rows(train, tokeniser),
        eval_dataset=rows,
        data_collator=_padded,
        compute_metrics=(lambda p: {"f1": _f1(p.predictions, p.label_ids, dev)}) if dev else None,
        optimizers=(_optimiser(network, settings), None),
    )
    return trainer, network


def _go(trainer: Any, out: Path) -> None:
    """Trains, from the last checkpoint where there is one."""
    from transformers.trainer_utils import get_last_checkpoint

    work = out / CHECKPOINTS
    last = get_last_checkpoint(str(work)) if work.is_dir() else None  # type: ignore[no-untyped-call]
    trainer.train(resume_from_checkpoint=last)


def tokeniser_file(base: Path, out: Path) -> Path:
    """The tokenizer.json of a checkpoint, copied into the model folder; made where the checkpoint has an older form.

    Raises SettingError where it has no tokeniser that Hugging Face's fast ones can stand for.
    """
    from transformers import AutoTokenizer

    out.mkdir(parents=True, exist_ok=True)
    file = out / "tokenizer.json"
    if (base / "tokenizer.json").is_file():
        shutil.copyfile(base / "tokenizer.json", file)
        return file
    try:
        fast = AutoTokenizer.from_pretrained(base, use_fast=True, local_files_only=True)
        fast.backend_tokenizer.save(str(file))
    except (OSError, ValueError, AttributeError, ImportError) as error:
        raise SettingError(f"{base}: expected a tokenizer.json or a vocabulary: {error}") from error
    return file


def _optimiser(network: Any, settings: FinetuneSettings) -> Any:
    """AdamW with a rate for each layer, the lower the slower: what is general stays (Howard and Ruder 2018)."""
    import torch

    layers = int(network.encoder.config.num_hidden_layers)
    groups = []
    for name, weights in network.named_parameters():
        if name.startswith("head."):
            rate = settings.rate * settings.head_rate
        else:
            found = re.search(r"layer\.(\d+)\.", name)
            rate = settings.rate * settings.layer_decay ** (layers - (int(found[1]) + 1 if found else 0))
        groups.append({"params": [weights], "lr": rate, "weight_decay": settings.weight_decay * (weights.ndim > 1)})
    return torch.optim.AdamW(groups, lr=settings.rate)


def _arguments(work: Path, examples: int, settings: FinetuneSettings, *, judged: bool) -> Any:
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
        lr_scheduler_type="linear",
        train_sampling_strategy="group_by_length",  # little padding: half the time
        eval_strategy="epoch" if judged else "no",
        save_strategy="epoch",
        save_total_limit=2,
        load_best_model_at_end=judged,
        metric_for_best_model="f1" if judged else None,
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


def _f1(logits: Any, labels: Any, dev: Examples) -> float:
    """F1 on dev at the thresholds that suit it best: what early stopping watches. The rows are in any order."""
    several = dev.task == "issues"
    chances = chances_of(np.asarray(logits, np.float32), several)
    ordered = replace(dev, labels=labels.astype(bool) if several else np.eye(len(dev.names), dtype=bool)[labels])
    figures = scores.metrics(chances, scores.thresholds(chances, ordered), ordered)
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
    again = "After that it learned from the dev reports too." if config["settings"]["refit"] else ""
    return f"""---
language: zh
license: apache-2.0
tags: [text-classification, onnx]
---
# {task}: a fine-tuned encoder

Encoder `{config["base"]}`, fine-tuned on {config["corpus"]["reports"]} labelled reports (corpus revision
`{config["corpus"]["revision"]}`) by `python train.py {task} --base`; int8 ONNX, read by onnxruntime without torch.
Calibration (Platt), thresholds and these figures are of the dev reports, before the weights were rounded to int8:
micro-F1 {metrics["micro_f1"]:.3f}, macro-F1 {metrics["macro_f1"]:.3f}, expected calibration error
{metrics["calibration_error"]:.3f}. {again}

| label | F1 | examples |
|---|---|---|
{rows}
"""
