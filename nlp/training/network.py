"""The network that is fine-tuned: any encoder of Hugging Face's, the mean of its states, a linear layer."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AutoModel

from ..errors import SettingError


class Classifier(nn.Module):
    """Logits of shape (texts, labels); with `several` labels apply together, else one of them does."""

    def __init__(self, encoder: nn.Module, width: int, labels: int, several: bool, dropout: float) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(width, labels)
        self.several = several

    @classmethod
    def over(cls, base: Path, labels: int, several: bool, dropout: float = 0.1) -> Classifier:
        """Over the encoder in a checkpoint folder. Raises SettingError where there is none."""
        try:
            try:
                encoder = AutoModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="eager")
            except TypeError:  # a kind of encoder that has no pooling layer to leave out
                encoder = AutoModel.from_pretrained(base, attn_implementation="eager")
        except (OSError, ValueError) as error:
            raise SettingError(f"{base}: expected a checkpoint folder of Hugging Face's: {error}") from error
        return cls(encoder, encoder.config.hidden_size, labels, several, dropout)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, labels: Tensor | None = None) -> dict[str, Tensor]:
        """The loss where labels are given, and the logits."""
        logits = self.logits(input_ids, attention_mask)
        if labels is None:
            return {"logits": logits}
        if self.several:
            loss = nn.functional.binary_cross_entropy_with_logits(logits.float(), labels.float())
        else:
            loss = nn.functional.cross_entropy(logits.float(), labels)
        return {"loss": loss, "logits": logits}

    def logits(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Of the mean of the states of all tokens that are no padding."""
        states = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(states.dtype)
        mean = (states * mask).sum(1) / mask.sum(1)
        found: Tensor = self.head(self.dropout(mean))
        return found


class _ForExport(nn.Module):
    def __init__(self, network: Classifier) -> None:
        super().__init__()
        self.network = network

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        return self.network.logits(input_ids, attention_mask)


def export(network: Classifier, file: Path) -> None:
    """Writes the network as ONNX in fp32, with batch and length free."""
    network.eval()
    example: tuple[Any, ...] = (torch.ones(2, 16, dtype=torch.long), torch.ones(2, 16, dtype=torch.long))
    free = {0: "texts", 1: "tokens"}
    with torch.no_grad(), warnings.catch_warnings():
        # The tracer warns of branches on the input's shape; that no result hangs on them, the tests show.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _ForExport(network).eval(),
            example,
            str(file),
            input_names=["input_ids", "attention_mask"],
            output_names=["logits"],
            dynamic_axes={"input_ids": free, "attention_mask": free, "logits": {0: "texts"}},
            opset_version=17,
            dynamo=False,
        )


def quantise(fp32: Path, int8: Path) -> None:
    """Writes the network with weights in int8, activations scaled at run time."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(str(fp32), str(int8), weight_type=QuantType.QInt8, per_channel=True)
