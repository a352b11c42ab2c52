"""Trains the model of problem-measure links on labelled reports, in a minute.

The pairs are of labelled items with predicted categories, as at run time: for training reports predicted by models of
issue categories that have not seen them. Threshold and metrics come from a dev corpus, or from training reports left
out in turn.
"""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..annotators.issues import SHIPPED, IssueComponent, IssueModel
from ..annotators.link_features import PAIR, Matrix, PairTable, Rarity, grams, head, pair_table
from ..annotators.link_items import LinkItem, read_items
from ..annotators.links import LinkModel, save_links
from ..corpora.labelled import LabelledReport
from ..corpora.markup import parse_file
from ..errors import SettingError
from ..fold import fold
from ..schema import Issue, to_dict
from .examples import read_examples
from .linear import LinearSettings, train
from .revision import corpus_revision

TASK: Final = "links"
_GRID: Final = np.arange(0.2, 0.81, 0.02)

Labels = NDArray[np.bool_]
Pairs = tuple[PairTable, Labels]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSettings:
    """All that decides a training run. Raises SettingError where a value is out of range."""

    strength: float = 0.1  # inverse of the regularisation (C of scikit-learn)
    least_items: int = 3  # items that a pair of characters must stand in for its rarity to be kept
    named: float = 0.25  # share of the reports that come again with measures that name their problem
    folds: int = 4  # parts of the training reports left out in turn
    issues: str = SHIPPED  # the model whose categories the dev items get; it must not have learned from them
    seed: int = 0

    def __post_init__(self) -> None:
        for name, ok in (
            ("strength", self.strength > 0),
            ("least_items", self.least_items >= 1),
            ("named", 0 <= self.named <= 1),
            ("folds", self.folds >= 2),
        ):
            if not ok:
                raise SettingError(f"{name}: {getattr(self, name)} is out of range")


@dataclass(frozen=True, slots=True)
class LinkExample:
    """One report's problems and measures, and which pairs (index of problem, index of measure) are links."""

    problems: tuple[LinkItem, ...]
    measures: tuple[LinkItem, ...]
    links: frozenset[tuple[int, int]]


def train_links(
    files: Sequence[Path], dev: Sequence[Path] = (), settings: LinkSettings | None = None
) -> tuple[LinkModel, dict[str, Any]]:
    """The model of the reports in `files`, and its metrics on `dev`, or on training reports left out in turn.

    Raises MarkupError where a report is wrong, SettingError where fewer than two reports have links.
    """
    chosen = settings or LinkSettings()
    reports = [parse_file(file) for file in files]
    linked = sum(any(item.answers for item in report.items) for report in reports)
    if linked < 2:
        raise SettingError(f"expected two or more labelled reports whose measures answer problems, found {linked}")
    examples = list(_examples(reports, _issues_left_out(files, reports, chosen)))
    rarity = _rarity(examples, chosen)
    pairs = [_pairs(example, rarity) for example in examples]
    more = [_pairs(example, rarity) for example in _naming(examples, chosen)]
    model = _fit([*pairs, *more], rarity, chosen)
    others = [parse_file(file) for file in dev]
    held = [_pairs(example, rarity) for example in _examples(others, _issues(others, chosen.issues))] if dev else pairs
    seen = [model.probabilities(table) for table, _ in held] if dev else _left_out(pairs, rarity, chosen)
    threshold = float(max(_GRID, key=lambda limit: (_f1(seen, held, limit), -abs(limit - 0.5))))
    where = "dev" if dev else f"{chosen.folds} folds"
    return replace(model, threshold=threshold), {"on": where, **_metrics(seen, held, threshold)}


def _issues_left_out(
    files: Sequence[Path], reports: Sequence[LabelledReport], settings: LinkSettings
) -> list[list[tuple[Issue, ...]]]:
    """The predicted categories of each report's items, by a model that has not seen the report."""
    examples = read_examples("issues", files)
    order = np.random.default_rng(settings.seed).permutation(len(files)) % settings.folds
    found: list[list[tuple[Issue, ...]]] = [[] for _ in files]
    for number in range(settings.folds):
        held = order[examples.reports] == number
        if held.any():  # never all: two reports have links
            model, _ = train(examples.rows(~held), LinearSettings(seed=settings.seed), examples.rows(held))
            for at in np.flatnonzero(order == number).tolist():
                found[at] = IssueModel(model).predict(_items(reports[at]))
    return found


def _issues(reports: Sequence[LabelledReport], name: str) -> list[list[tuple[Issue, ...]]]:
    model = IssueComponent(name).model
    return [model.predict(_items(report)) for report in reports]


def _items(report: LabelledReport) -> list[str]:
    folded = fold(report.text)
    return [folded[item.start : item.end] for item in report.items]


def _examples(
    reports: Sequence[LabelledReport], issues: Sequence[Sequence[tuple[Issue, ...]]]
) -> Iterator[LinkExample]:
    for report, predicted in zip(reports, issues, strict=True):
        items = [
            {"section": i.section, "start": i.start, "end": i.end, "issues": to_dict(p)}
            for i, p in zip(report.items, predicted, strict=True)
        ]
        sections = [{"kind": s.kind, "start": s.start} for s in report.sections]
        problems, measures = read_items(fold(report.text), items, sections, report.report.get("year"))
        names = {item.name: n for n, item in enumerate(report.items) if item.section == "problems"}
        links = {(names[name], n) for n, item in enumerate(report.items) for name in item.answers}
        if problems and measures:
            yield LinkExample(problems, measures, frozenset(links))


def _naming(examples: Sequence[LinkExample], settings: LinkSettings) -> Iterator[LinkExample]:
    """Some reports again, their measures in another order, each naming the problem that it answers (针对……的问题).

    Published reports often do so, those of the corpus seldom.
    """
    random = np.random.default_rng(settings.seed)
    for example in examples:
        if random.random() >= settings.named:
            continue
        answered = {m: p for p, m in sorted(example.links, reverse=True)}
        texts = {p.index: head(p.text) for p in example.problems}
        measures = [
            replace(m, text=f"针对{texts[answered[m.index]]}的问题,{m.text}") if m.index in answered else m
            for m in example.measures
        ]
        places = random.permutation(len(measures))
        moved = [replace(m, place=int(at), number=0) for m, at in zip(measures, places, strict=True)]
        yield replace(example, measures=tuple(moved))


def _rarity(examples: Sequence[LinkExample], settings: LinkSettings) -> Rarity:
    texts = [item.text for example in examples for item in (*example.problems, *example.measures)]
    documents = Counter(gram for text in texts for gram in grams(text))
    return Rarity(len(texts), {g: count for g, count in documents.items() if count >= settings.least_items})


def _pairs(example: LinkExample, rarity: Rarity) -> Pairs:
    table = pair_table(example.problems, example.measures, rarity)
    true = [[(p.index, m.index) in example.links for m in example.measures] for p in example.problems]
    return table, np.array(true, bool)


def _fit(pairs: Sequence[Pairs], rarity: Rarity, settings: LinkSettings) -> LinkModel:
    from sklearn.linear_model import LogisticRegression

    values = np.concatenate([table.values for table, _ in pairs])
    true = np.concatenate([labels.ravel() for _, labels in pairs])
    if true.all() or not true.any():
        return LinkModel(np.zeros(len(PAIR)), 8.0 if true.all() else -8.0, 0.5, rarity)
    mean, spread = values.mean(axis=0), values.std(axis=0)
    spread = np.where(spread > 1e-6, spread, 1.0)
    regression = LogisticRegression(C=settings.strength, max_iter=4000, random_state=settings.seed)
    regression.fit((values - mean) / spread, true)
    weights = regression.coef_[0] / spread
    return LinkModel(weights, float(regression.intercept_[0] - mean @ weights), 0.5, rarity)


def _left_out(pairs: Sequence[Pairs], rarity: Rarity, settings: LinkSettings) -> list[Matrix]:
    """Probabilities of each report's pairs from a model that has not seen the report."""
    order = np.random.default_rng(settings.seed).permutation(len(pairs)) % settings.folds
    seen = [np.zeros(labels.shape) for _, labels in pairs]
    for number in range(settings.folds):
        rest = [pair for pair, fold_of in zip(pairs, order, strict=True) if fold_of != number]
        for at in np.flatnonzero(order == number).tolist() if rest else ():
            seen[at] = _fit(rest, rarity, settings).probabilities(pairs[at][0])
    return seen


def _said(seen: Sequence[Matrix], held: Sequence[Pairs], threshold: float) -> tuple[Labels, Labels]:
    said = [(chances >= threshold).ravel() for chances in seen]
    return np.concatenate(said), np.concatenate([labels.ravel() for _, labels in held])


def _f1(seen: Sequence[Matrix], held: Sequence[Pairs], threshold: float) -> float:
    said, true = _said(seen, held, threshold)
    both = said.sum() + true.sum()
    return float(2 * (said & true).sum() / both) if both else 1.0


def _metrics(seen: Sequence[Matrix], held: Sequence[Pairs], threshold: float) -> dict[str, Any]:
    said, true = _said(seen, held, threshold)
    found = float((said & true).sum())
    return {
        "reports": len(held),
        "pairs": len(true),
        "links": int(true.sum()),
        "precision": round(found / max(1, said.sum()), 4),
        "recall": round(found / max(1, true.sum()), 4),
        "f1": round(_f1(seen, held, threshold), 4),
    }


def write_links(
    model: LinkModel,
    figures: dict[str, Any],
    files: Sequence[Path],
    out: Path,
    dev: Sequence[Path] = (),
    settings: LinkSettings | None = None,
) -> None:
    """A whole model folder: weights, labels, threshold, versions, corpus revision, metrics and card."""
    import sklearn

    chosen = settings or LinkSettings()
    config = {
        "task": TASK,
        "settings": {f.name: getattr(chosen, f.name) for f in fields(chosen)},
        "corpus": corpus_revision(files),
        "dev": corpus_revision(dev) if dev else None,
        "metrics": figures,
        "versions": {"python": platform.python_version(), "numpy": np.__version__, "scikit-learn": sklearn.__version__},
    }
    save_links(model, out, config)
    (out / "README.md").write_text(_card(model, config), encoding="utf-8")


def _card(model: LinkModel, config: dict[str, Any]) -> str:
    figures, corpus = config["metrics"], config["corpus"]
    where = "the dev reports" if figures["on"] == "dev" else f"training reports left out in turn ({figures['on']})"
    heaviest = sorted(zip(PAIR, model.weights, strict=True), key=lambda pair: -abs(pair[1]))[:12]
    rows = "\n".join(f"| {name} | {weight:+.2f} |" for name, weight in heaviest)
    return f"""---
language: zh
license: apache-2.0
tags: [text-pair-classification, logistic-regression]
---
# Problem-measure links, linear

问题与改进措施的对应关系：对每一对问题和措施作逻辑回归。A logistic regression over {len(PAIR)} features of a pair of a
problem and a measure: issue categories in common, words in common by their rarity, place in the lists, rivals for the
same measure, and whether the measure names the fault (`nlp/annotators/link_features.py`); numpy alone is needed.

Trained on {corpus["reports"]} labelled reports (corpus revision `{corpus["revision"]}`) by `python train.py
links`, with predicted issue categories. Threshold ({model.threshold:.2f}) and these figures are of {where},
labelled items in {figures["reports"]} reports, {figures["links"]} links among {figures["pairs"]} pairs: precision
{figures["precision"]:.3f}, recall {figures["recall"]:.3f}, F1 {figures["f1"]:.3f}.

| heaviest features | weight |
|---|---|
{rows}

Limits: the reports are written, not published ones; items that are cut wrongly have wrong links. Figures of the whole
pipeline on the test reports are in the README.
"""
