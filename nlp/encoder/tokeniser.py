"""The tokeniser in a model folder: any `tokenizer.json` of Hugging Face's, read by their library without transformers.

White space is taken out first: in Chinese it is what a conversion left, and a word broken over lines is one word.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import SettingError


class Tokeniser:
    """Token ids of folded texts, with the marks that the encoder wants at both ends."""

    def __init__(self, file: Path, length: int) -> None:
        """`length` is the longest text in tokens, marks included; what is longer is cut.

        Raises SettingError where the file is no tokenizer.json or the library is not installed.
        """
        try:
            from tokenizers import Tokenizer
        except ImportError as error:
            raise SettingError(f"the encoder needs tokenizers ({error}): pip install tokenizers") from None
        try:
            self._tokenizer: Any = Tokenizer.from_str(file.read_text(encoding="utf-8"))
        except Exception as error:  # the library raises bare Exception
            raise SettingError(f"{file}: expected a tokenizer.json of Hugging Face's: {error}") from error
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(length)

    def __len__(self) -> int:
        return int(self._tokenizer.get_vocab_size())

    def encode(self, folded: str) -> list[int]:
        """The token ids of one text."""
        ids: list[int] = self._tokenizer.encode("".join(folded.split())).ids
        return ids
