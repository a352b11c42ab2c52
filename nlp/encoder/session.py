"""An encoder with its head on onnxruntime: texts in, scores out, the same for a text whatever stands beside it.

Each text is run by itself: the int8 network scales its activations by the largest of a run, so that in a batch a text's
scores would hang on what it is batched with. A cache serves the sentences that repeat, and they are many in reports.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..errors import SettingError
from .tokeniser import Tokeniser

Matrix = NDArray[np.float32]
_CACHED: Final = 20_000  # texts; about 4 MB of scores


class Session:
    """A network in a model folder. `length` is the longest text in tokens; what is longer is cut there."""

    def __init__(self, folder: Path, length: int, threads: int = 1) -> None:
        """Raises SettingError where a file is missing or broken, or a library is not installed."""
        try:
            import onnxruntime
        except ImportError as error:
            raise SettingError(f"the encoder needs onnxruntime ({error}): pip install onnxruntime") from None
        file = folder / "model.onnx"
        if not file.is_file():
            raise SettingError(f"{folder}: expected model.onnx, found none; train the model again")
        self.tokeniser = Tokeniser(folder / "tokenizer.json", length)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session: Any = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime's errors share no base of their own
            raise SettingError(f"{file}: expected an ONNX network: {error}; train the model again") from error
        self._cache: OrderedDict[str, Matrix] = OrderedDict()

    def logits(self, texts: Sequence[str]) -> Matrix:
        """A row of logits for each folded text, in their order."""
        rows = [self._one(text) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, 0), np.float32)

    def forget(self) -> None:
        """Empties the cache: who measures speed wants every text run."""
        self._cache.clear()

    def _one(self, text: str) -> Matrix:
        found = self._cache.get(text)
        if found is not None:
            self._cache.move_to_end(text)
            return found
        row = np.array([self.tokeniser.encode(text)], np.int64)
        given = {"input_ids": row, "attention_mask": np.ones_like(row)}
        scores: Matrix = self._session.run(["logits"], given)[0][0]
        self._cache[text] = scores
        if len(self._cache) > _CACHED:
            self._cache.popitem(last=False)
        return scores
