"""The tokeniser: one token for each character that is no white space.

Numbers, units and list markers carry the meaning here, and a label begins and ends at a character; so digits stay apart
and no offset is ever lost. Text is folded first (half-width, simplified, one character for one), then in lower case.
`tokenizer.json` is in the form of Hugging Face's `tokenizers`, which reads the same tokens from it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ..errors import SettingError

SPECIAL: Final = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
PAD, UNK, CLS, SEP, MASK = range(5)
_LOWER: Final = {c: c + 32 for c in range(ord("A"), ord("Z") + 1)}


@dataclass(frozen=True, slots=True)
class Characters:
    """Token ids of characters; the first five are SPECIAL."""

    ids: dict[str, int]

    def __len__(self) -> int:
        return len(self.ids)

    def encode(self, folded: str) -> tuple[list[int], list[int]]:
        """The token ids of a folded text and for each the offset of its character; no [CLS] or [SEP]."""
        lower = folded.translate(_LOWER)
        places = [at for at, c in enumerate(lower) if not c.isspace()]
        get = self.ids.get
        return [get(lower[at], UNK) for at in places], places

    @classmethod
    def count(cls, texts: Iterable[str], least: int = 3) -> Characters:
        """The vocabulary of folded texts: characters that stand there `least` times or oftener, commonest first."""
        seen: Counter[str] = Counter()
        for text in texts:
            seen.update(text.translate(_LOWER))
        known = [c for c, n in sorted(seen.items(), key=lambda p: (-p[1], p[0])) if n >= least and not c.isspace()]
        return cls({c: n for n, c in enumerate((*SPECIAL, *known))})

    @classmethod
    def load(cls, file: Path) -> Characters:
        """The tokeniser in a tokenizer.json. Raises SettingError where it is none of this kind."""
        try:
            read = json.loads(file.read_text(encoding="utf-8"))
            ids = read["model"]["vocab"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SettingError(f"{file}: expected a tokenizer.json with a vocabulary: {error}") from error
        if [ids.get(name) for name in SPECIAL] != list(range(len(SPECIAL))):
            raise SettingError(f"{file}: expected {', '.join(SPECIAL)} as the first five tokens; train the model again")
        return cls(ids)

    def save(self, file: Path) -> None:
        """Writes a tokenizer.json that `tokenizers` and `transformers` read too."""
        file.write_text(json.dumps(_tokenizer_json(self.ids), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _tokenizer_json(ids: dict[str, int]) -> dict[str, Any]:
    added: Sequence[dict[str, Any]] = [
        {"id": n, "content": name, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
         "special": True}
        for n, name in enumerate(SPECIAL)
    ]  # fmt: skip
    sep, cls = {"id": "[SEP]", "ids": [SEP], "tokens": ["[SEP]"]}, {"id": "[CLS]", "ids": [CLS], "tokens": ["[CLS]"]}
    single = [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
              {"SpecialToken": {"id": "[SEP]", "type_id": 0}}]  # fmt: skip
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "WhitespaceSplit"},
                {"type": "Split", "pattern": {"Regex": "[\\s\\S]"}, "behavior": "Isolated", "invert": False},
            ],
        },
        "post_processor": {
            "type": "TemplateProcessing",
            "single": single,
            "pair": [*single, {"Sequence": {"id": "B", "type_id": 1}}, {"SpecialToken": {"id": "[SEP]", "type_id": 1}}],
            "special_tokens": {"[CLS]": cls, "[SEP]": sep},
        },
        "decoder": None,
        "model": {"type": "WordLevel", "vocab": ids, "unk_token": "[UNK]"},
    }
