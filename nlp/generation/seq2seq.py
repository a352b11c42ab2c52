"""Any sequence-to-sequence checkpoint of the Hugging Face form (BART, T5, Pegasus and their like) as a writer.

Weights are read from safetensors alone, and no code that comes with a checkpoint is run.
"""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import torch
from safetensors import SafetensorError
from transformers import AutoConfig, AutoModelForSeq2SeqLM, AutoTokenizer

from ..errors import SettingError

_INPUT: Final = 1024  # tokens read where the model does not say how many it takes
_BEAMS: Final = 4
_FAULTS: Final = (
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ImportError,
    RuntimeError,
    SafetensorError,
)


class Writer:
    """A model and its tokeniser. Beam search without sampling: the same text, the same summary."""

    def __init__(self, name: str, tokenizer: Any, model: Any) -> None:
        self.name = name
        self._tokenizer = tokenizer
        self._model = model
        limits = [tokenizer.model_max_length, getattr(model.config, "max_position_embeddings", None)]
        self._input = min([n for n in limits if isinstance(n, int) and 0 < n < 100_000], default=_INPUT)

    @cached_property
    def revision(self) -> str:
        """A hash of the configuration and the weights."""
        digest = hashlib.sha256(self._model.config.to_json_string().encode())
        for key, tensor in sorted(self._model.state_dict().items()):
            digest.update(key.encode())
            digest.update(tensor.detach().to(torch.float32).contiguous().numpy().tobytes())
        return digest.hexdigest()[:16]

    def __call__(self, text: str, length: int) -> str:
        """What the model writes, at most about `length` characters. Raises SettingError where it cannot."""
        prefix = getattr(self._model.config, "prefix", None) or ""
        try:
            given = self._tokenizer(prefix + text, return_tensors="pt", truncation=True, max_length=self._input)
            with torch.inference_mode():
                written = self._model.generate(
                    input_ids=given["input_ids"],
                    attention_mask=given["attention_mask"],
                    max_new_tokens=min(length, self._input - 1),
                    num_beams=_BEAMS,
                    do_sample=False,
                )
            return str(self._tokenizer.decode(written[0], skip_special_tokens=True))
        except _FAULTS as error:
            raise SettingError(f"summary model {self.name}: expected it to write a summary, found {error}") from error


def load(name: str) -> Writer:
    """The model in a folder, or of a name that Hugging Face knows.

    Raises SettingError where there is none, where it is of another kind or weights are missing in it.
    """
    try:
        config = AutoConfig.from_pretrained(name, trust_remote_code=False)
        tokenizer = AutoTokenizer.from_pretrained(name, trust_remote_code=False)
        model, found = AutoModelForSeq2SeqLM.from_pretrained(
            name, config=config, trust_remote_code=False, use_safetensors=True, output_loading_info=True
        )
    except _FAULTS as error:
        known = "a folder without such a model" if Path(name).is_dir() else "no such folder, and no model to be had"
        raise SettingError(
            f"summary model {name}: expected a sequence-to-sequence checkpoint with safetensors and a tokeniser, found "
            f"{known}: {_short(error)}"
        ) from error
    if found["missing_keys"]:
        missing = sorted(found["missing_keys"])
        raise SettingError(
            f"summary model {name}: expected all weights, found {len(missing)} missing ({missing[0]}); they would be "
            "random"
        )
    return Writer(name, tokenizer, model.eval())


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
