"""The component `gongkai_links`: which measures act on which problem.

A logistic regression over pairs of a problem and a measure is shipped; what it looks at stands in `link_features`, and
`nlp.training.links` trains it. Its weights are JSON: each can be read, and numpy alone is needed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from ..errors import SettingError
from ..fold import fold
from ..labels import ISSUES
from .component import Component
from .linear import shipped
from .link_features import PAIR, Matrix, PairTable, Rarity, pair_table
from .link_items import read_items
from .parts import keep, parts, text_of

NAME: Final = "gongkai_links"
SHIPPED: Final = "links-linear"
FORMAT: Final = "gongkai-links-1"
_FILES: Final = ("config.json", "weights.json")


@dataclass(frozen=True, slots=True)
class LinkModel:
    """`weights` has an entry for each of PAIR; a pair is a link where its probability reaches `threshold`."""

    weights: Matrix
    bias: float
    threshold: float
    rarity: Rarity
    revision: str = ""

    def probabilities(self, table: PairTable) -> Matrix:
        """That the measure answers the problem, of the shape (problems, measures)."""
        odds = np.clip(table.values @ self.weights + self.bias, -30, 30)
        found: Matrix = (1.0 / (1.0 + np.exp(-odds))).reshape(len(table.problems), len(table.measures))
        return found

    def answers(
        self,
        folded: str,
        items: Sequence[Mapping[str, Any]],
        sections: Sequence[Mapping[str, Any]],
        year: int | None = None,
    ) -> list[list[int]]:
        """For each item the indices of the measures that answer it, in ascending order; arguments as `read_items`."""
        found: list[list[int]] = [[] for _ in items]
        problems, measures = read_items(folded, items, sections, year)
        if problems and measures:
            chances = self.probabilities(pair_table(problems, measures, self.rarity))
            for problem, row in zip(problems, chances >= self.threshold, strict=True):
                found[problem.index] = sorted(m.index for m, yes in zip(measures, row, strict=True) if yes)
        return found


def load_links(folder: Path) -> LinkModel:
    """The model in a folder. Raises SettingError where a file is missing, unknown or does not fit the code."""
    missing = [name for name in _FILES if not (folder / name).is_file()]
    if missing:
        raise SettingError(f"{folder}: expected a model folder, found no {', '.join(missing)}; train it again")
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        data = (folder / "weights.json").read_bytes()
        stored = json.loads(data)
        kind, labels, threshold = config["format"], config["labels"], float(config["threshold"])
        weights, bias = stored["weights"], float(stored["bias"])
        documents = {str(gram): int(count) for gram, count in stored["documents"].items()}
        rarity = Rarity(int(stored["items"]), documents)
        row = np.array(list(weights.values()), np.float64)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingError(f"{folder}: expected a model of format {FORMAT}: {error!r}; train it again") from error
    if kind != FORMAT:
        raise SettingError(f"{folder}: expected format {FORMAT}, found {kind!r}; train it again")
    if tuple(weights) != PAIR or tuple(labels) != tuple(ISSUES) or row.shape != (len(PAIR),):
        raise SettingError(
            f"{folder}: its weights do not fit the {len(PAIR)} features that are measured; train it again"
        )
    return LinkModel(row, bias, threshold, rarity, hashlib.sha256(data).hexdigest()[:16])


def save_links(model: LinkModel, folder: Path, config: Mapping[str, Any]) -> None:
    """Writes a model folder; `config` adds what is worth knowing (metrics, corpus revision, versions)."""
    folder.mkdir(parents=True, exist_ok=True)
    stored = {
        "bias": round(model.bias, 5),
        "weights": {name: round(float(w), 5) for name, w in zip(PAIR, model.weights, strict=True)},
        "items": model.rarity.total,
        "documents": dict(sorted(model.rarity.documents.items())),
    }
    known = {"format": FORMAT, "labels": list(ISSUES), "threshold": round(model.threshold, 4)}
    for name, value in (("weights.json", stored), ("config.json", {**known, **config})):
        (folder / name).write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


class LinkComponent(Component):
    """Sets `answered_by` of the problems. `model` names a shipped model; raises SettingError where there is none."""

    def __init__(self, model: str = SHIPPED) -> None:
        self.name = model
        self.model = load_links(shipped(model))

    def settings(self) -> dict[str, Any]:
        """The model's name and what its weights hash to: another model is not taken for this one."""
        return {"model": self.name, "revision": self.model.revision}

    def __call__(self, doc: Doc) -> Doc:
        found = parts(doc)
        items = found["items"]
        answers = self.model.answers(fold(text_of(doc)), items, found["sections"], found["report"].get("year"))
        keep(doc, items=[{**item, "answered_by": by} for item, by in zip(items, answers, strict=True)])
        return doc


@Language.factory(NAME, default_config={"model": SHIPPED}, requires=["doc._.gongkai"], assigns=["doc._.gongkai"])
def make_links(nlp: Language, name: str, model: str) -> LinkComponent:
    """Factory of `gongkai_links`."""
    return LinkComponent(model)
