"""Which count is a part of which, learned: each count chooses its total, or none, among the numbers around it.

A conditional logit model (McFadden 1974) over the signs of `count_total_signs`: what the rules say is one of them.
Counts are read from left to right, so that each sees what was decided of those before it. `nlp.training.totals` trains
it; the weights are JSON and can be read.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ..errors import SettingError
from ..schema import Count
from .count_total_signs import Reading, own_signs, pair_signs

FILE: Final = "totals.json"
FORMAT: Final = "gongkai-totals-1"


@dataclass(frozen=True, slots=True)
class TotalModel:
    """A weight for each sign; a count's total is the candidate whose signs weigh most, none included."""

    weights: Mapping[str, float]
    revision: str = ""

    def parents(self, counts: Sequence[Count], folded: str, sections: Sequence[str]) -> list[int | None]:
        """For each count of a report, in order, the index of its total; `sections` has the section kind of each."""
        reading = Reading(counts, folded, sections)
        found: list[int | None] = []
        for at in range(len(counts)):
            found.append(self._total(reading, at, found))
        return found

    def _total(self, reading: Reading, at: int, parents: Sequence[int | None]) -> int | None:
        candidates = reading.candidates(at)
        if not candidates:
            return None
        weight = self.weights.get
        best, chosen = sum(weight(sign, 0.0) for sign in own_signs(reading, at, parents[-1] if at else None)), None
        for whole in candidates:
            score = sum(weight(sign, 0.0) for sign in pair_signs(reading, at, whole, parents))
            if score > best and not _circular(at, whole, parents):
                best, chosen = score, whole
        return chosen


def _circular(at: int, whole: int, parents: Sequence[int | None]) -> bool:
    """Whether `whole` is itself, over any number of levels, a part of the count at `at`."""
    above: int | None = whole
    while above is not None and above < len(parents):
        above = parents[above]
        if above == at:
            return True
    return False


def load_totals(folder: Path) -> TotalModel | None:
    """The model in a folder, None where it has none. Raises SettingError where the file is unknown or broken."""
    path = folder / FILE
    if not path.is_file():
        return None
    try:
        data = path.read_bytes()
        stored = json.loads(data)
        kind, weights = stored["format"], {str(sign): float(w) for sign, w in stored["weights"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingError(f"{path}: expected a model of format {FORMAT}: {error!r}; train it again") from error
    if kind != FORMAT:
        raise SettingError(f"{path}: expected format {FORMAT}, found {kind!r}; train it again")
    return TotalModel(weights, hashlib.sha256(data).hexdigest()[:16])


def save_totals(model: TotalModel, folder: Path, config: Mapping[str, Any]) -> None:
    """Writes the model's file into a folder; `config` adds what is worth knowing (settings, metrics)."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = {sign: round(weight, 3) for sign, weight in sorted(model.weights.items())}
    stored = {"format": FORMAT, **config, "weights": weights}
    (folder / FILE).write_text(json.dumps(stored, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
