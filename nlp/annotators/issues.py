"""The component `gongkai_issues`: issue categories of the items.

A fine-tuned encoder and a linear model over character n-grams, mixed, are shipped; each alone, and a weighted lexicon
that needs no training, stand behind the same interface (`predict` on item texts).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from .. import labels
from ..encoder.model import EncoderModel
from ..fold import fold
from ..layout.numbering import match_marker
from ..schema import Issue, to_dict
from .component import Component
from .issue_lexicon import COMPILED, EXCLUDED
from .linear import LinearModel, Matrix, ngrams
from .mixed import MixedModel
from .models import Model, open_model
from .parts import keep, parts, text_of

NAME: Final = "gongkai_issues"
SHIPPED: Final = "issues-mixed"
LEXICON: Final = "lexicon"

THRESHOLD: Final = 0.5
_STOP: Final = re.compile(r"[。;]")
# What an item is for, rather than what it does.
_PURPOSE: Final = re.compile(
    r"(?:,|、|^)(?:以|从而|进而|确保|保障|保证|切实保障|推动|促进|不断提升|不断提高|提升政府|提高政府|让|使|为)[^,。;]*"
)
_REPLIES: Final = re.compile(r"答复|依申请|败诉|纠正|纠错")
_FIRST_WEIGHT: Final = 1.0
_LATER_WEIGHT: Final = 0.55
_PURPOSE_WEIGHT: Final = 0.4


def _mask(text: str, label: str) -> str:
    pattern = EXCLUDED.get(label)
    return pattern.sub(lambda m: "#" * len(m[0]), text) if pattern else text


def _weights(text: str) -> list[float]:
    """How much a mention counts at each place of an item: the opening sentence more than what follows it."""
    stop = _STOP.search(text)
    first = stop.end() if stop else len(text)
    weights = [_FIRST_WEIGHT] * first + [_LATER_WEIGHT] * (len(text) - first)
    for match in _PURPOSE.finditer(text):
        for n in range(match.start(), match.end()):
            weights[n] = min(weights[n], _PURPOSE_WEIGHT)
    return weights


def score_item(folded: str) -> dict[str, float]:
    """A score from 0 to 1 for each issue category of an item's folded text; above THRESHOLD the category applies."""
    weights = _weights(folded)
    scores: dict[str, float] = {}
    for label, patterns in COMPILED.items():
        masked = _mask(folded, label)
        # A part of speech says a thing once, however often it names it: the best mention, and a little for the others.
        mentions = sorted(
            (weight * weights[m.start()] for pattern, weight in patterns for m in pattern.finditer(masked)),
            reverse=True,
        )
        total = sum(value * 0.35**n for n, value in enumerate(mentions[:4]))
        scores[label] = 1 / (1 + math.exp(-6.0 * (total - 0.62)))
    if scores["requests"] >= THRESHOLD and _REPLIES.search(folded):
        for label in ("vetting", "timeliness", "institutions"):
            scores[label] *= 0.5  # how replies are written, checked or kept to time is requests alone
    return scores


class IssueLexicon:
    """Predicts the issue categories of items by the words that name them."""

    def predict(self, texts: Sequence[str]) -> list[tuple[Issue, ...]]:
        """For each item's folded text its categories with scores, in the order of the label set, at least one each."""
        return [self._one(text) for text in texts]

    def _one(self, folded: str) -> tuple[Issue, ...]:
        scores = score_item(folded)
        chosen = {label for label, score in scores.items() if score >= THRESHOLD}
        if not chosen:
            best = max(scores, key=lambda label: scores[label])
            if scores[best] < 0.12:
                return (Issue(label="other", score=round(1 - scores[best], 4)),)
            chosen = {best}
        return tuple(Issue(label=label, score=round(scores[label], 4)) for label in labels.ISSUES if label in chosen)


def lexicon_scores(texts: Sequence[str], names: Sequence[str]) -> Matrix:
    """The lexicon's scores: a row an item's folded text, a column a label (`other` has none)."""
    scores = [score_item(text) for text in texts]
    found: Matrix = np.array([[row.get(name, 0.0) for name in names] for row in scores], np.float32)
    return found.reshape(len(texts), len(names))


def choose(names: Sequence[str], chances: Matrix, thresholds: Matrix) -> list[tuple[Issue, ...]]:
    """The categories over their thresholds with their probabilities, of each row; the likeliest where there is none."""
    found = []
    for row in chances:
        chosen = row >= thresholds
        if not chosen.any():
            chosen[row.argmax()] = True
        scores = zip(names, row, chosen, strict=True)
        found.append(tuple(Issue(label=name, score=round(float(p), 4)) for name, p, yes in scores if yes))
    return found


class IssueModel:
    """Predicts the issue categories of items by a trained model: linear, a fine-tuned encoder, or both together.

    The linear model over character n-grams is mixed with the lexicon: it knows how reports speak, the lexicon what the
    guidelines name; together they err less than either.
    """

    def __init__(self, model: Model) -> None:
        self.model = model

    def chances(self, texts: Sequence[str]) -> Matrix:
        """The calibrated probability of each category (a column) for each item's folded text (a row)."""
        bare = [item_text(text) for text in texts]
        match self.model:
            case EncoderModel():
                return self.model.probabilities(bare)
            case MixedModel():
                return self.model.probabilities(bare, _linear_chances(self.model.linear, texts, bare))
            case LinearModel():
                return _linear_chances(self.model, texts, bare)

    def predict(self, texts: Sequence[str]) -> list[tuple[Issue, ...]]:
        """For each item's folded text its categories with scores, in the order of the label set, at least one each."""
        return choose(self.model.labels, self.chances(texts), self.model.thresholds)


def _linear_chances(model: LinearModel, texts: Sequence[str], bare: Sequence[str]) -> Matrix:
    return model.probabilities([ngrams(text) for text in bare], lexicon=lexicon_scores(texts, model.labels))


def item_text(folded: str) -> str:
    """An item's folded text without its marker, which says nothing of its subject."""
    marker = match_marker(folded, 0)
    return folded[marker.end :] if marker else folded


class IssueComponent(Component):
    """Labels the items of problems and measures with issue categories.

    `model` names a shipped model or the folder of one (linear, a fine-tuned encoder, or both), or is "lexicon". Raises
    SettingError where there is no such model.
    """

    def __init__(self, model: str = SHIPPED) -> None:
        self.name = model
        self.model: IssueLexicon | IssueModel = IssueLexicon()
        self.revision = ""
        if model == LEXICON:
            return
        found = open_model(model)
        self.model = IssueModel(found)
        self.revision = found.revision

    def settings(self) -> dict[str, Any]:
        """The model's name and what its weights hash to: another model is not taken for this one."""
        return {"model": self.name, "revision": self.revision}

    def __call__(self, doc: Doc) -> Doc:
        items = parts(doc)["items"]
        folded = fold(text_of(doc))
        predicted = self.model.predict([folded[i["start"] : i["end"]] for i in items])
        keep(doc, items=[{**i, "issues": to_dict(p)} for i, p in zip(items, predicted, strict=True)])
        return doc


@Language.factory(NAME, default_config={"model": SHIPPED}, requires=["doc._.gongkai"], assigns=["doc._.gongkai"])
def make_issues(nlp: Language, name: str, model: str) -> IssueComponent:
    """Factory of `gongkai_issues`."""
    return IssueComponent(model)
