"""The component `gongkai_boilerplate`: which sentences say something.

A linear model over character n-grams and signs of the specific is shipped; the signs alone, weighed by a logistic
regression on the development corpus, stand behind the same interface (`predict` on sentences with their sections).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from ..encoder.model import EncoderModel
from ..fold import fold
from .boilerplate_signs import SIGNS, is_template, sign_row, specific_log_odds
from .component import Component
from .linear import LinearModel, Matrix, ngrams
from .mixed import MixedModel
from .models import Model, open_model
from .parts import keep, mark, parts, text_of

NAME: Final = "gongkai_boilerplate"
SHIPPED: Final = "boilerplate-linear"
LEXICON: Final = "lexicon"


@dataclass(frozen=True, slots=True)
class Kind:
    """A sentence's kind and the probability that it is boilerplate (formula or template)."""

    kind: str
    boilerplate: float


class BoilerplateLexicon:
    """Predicts the kind of sentences by their words and the section that they stand in."""

    def predict(self, sentences: Sequence[tuple[str, str]]) -> list[Kind]:
        """The kinds of sentences given as (folded text, section kind), in order."""
        return [self._one(text, section) for text, section in sentences]

    def _one(self, folded: str, section: str) -> Kind:
        if is_template(folded, section):
            return Kind("template", 0.95 if section == "preamble" else 0.85)
        odds = specific_log_odds(folded, section)
        boilerplate = round(1 / (1 + math.exp(odds)), 4)
        return Kind("specific" if boilerplate < 0.5 else "formula", boilerplate)


def choose(names: Sequence[str], chances: Matrix, thresholds: Matrix) -> list[Kind]:
    """The kind of each row: specific over its threshold, else the likelier of the others."""
    specific = names.index("specific")
    found = []
    for row in chances:
        boilerplate = round(1 - float(row[specific]), 4)
        if row[specific] >= thresholds[specific]:
            found.append(Kind("specific", boilerplate))
            continue
        others = {name: p for name, p in zip(names, row, strict=True) if name != "specific"}
        found.append(Kind(max(others, key=lambda name: others[name]), boilerplate))
    return found


class BoilerplateModel:
    """Predicts the kind of sentences by a trained model: linear, a fine-tuned encoder, or both together.

    The linear model reads character n-grams and the signs.
    """

    def __init__(self, model: Model) -> None:
        self.model = model

    def chances(self, sentences: Sequence[tuple[str, str]]) -> Matrix:
        """The calibrated probability of each kind (a column) for each sentence (a row)."""
        texts = [text for text, _ in sentences]
        match self.model:
            case EncoderModel():
                return self.model.probabilities(texts)
            case MixedModel():
                return self.model.probabilities(texts, _linear_chances(self.model.linear, sentences))
            case LinearModel():
                return _linear_chances(self.model, sentences)

    def predict(self, sentences: Sequence[tuple[str, str]]) -> list[Kind]:
        """The kinds of sentences given as (folded text, section kind), in order."""
        return choose(self.model.labels, self.chances(sentences), self.model.thresholds)


def _linear_chances(model: LinearModel, sentences: Sequence[tuple[str, str]]) -> Matrix:
    signs = np.array([sign_row(text, section) for text, section in sentences], np.float32)
    return model.probabilities([ngrams(text) for text, _ in sentences], signs.reshape(len(sentences), len(SIGNS)))


class BoilerplateComponent(Component):
    """Says of each sentence whether it is formula, template or specific.

    `model` names a shipped model or the folder of one (linear, a fine-tuned encoder, or both), or is "lexicon". Raises
    SettingError where there is no such model.
    """

    def __init__(self, model: str = SHIPPED) -> None:
        self.name = model
        self.model: BoilerplateLexicon | BoilerplateModel = BoilerplateLexicon()
        self.revision = ""
        if model == LEXICON:
            return
        found = open_model(model)
        self.model = BoilerplateModel(found)
        self.revision = found.revision

    def settings(self) -> dict[str, Any]:
        """The model's name and what its weights hash to: another model is not taken for this one."""
        return {"model": self.name, "revision": self.revision}

    def __call__(self, doc: Doc) -> Doc:
        sentences = parts(doc)["sentences"]
        folded = fold(text_of(doc))
        predicted = self.model.predict([(folded[s["start"] : s["end"]], s["section"]) for s in sentences])
        kept = [{**s, "kind": p.kind, "boilerplate": p.boilerplate} for s, p in zip(sentences, predicted, strict=True)]
        keep(doc, sentences=kept)
        mark(doc, "gongkai_sentences", [(s["start"], s["end"], s["kind"]) for s in kept])
        return doc


@Language.factory(
    NAME, default_config={"model": SHIPPED}, requires=["doc._.gongkai"], assigns=["doc._.gongkai", "doc.spans"]
)
def make_boilerplate(nlp: Language, name: str, model: str) -> BoilerplateComponent:
    """Factory of `gongkai_boilerplate`."""
    return BoilerplateComponent(model)
