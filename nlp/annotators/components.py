"""The spaCy components: layout, issues, boilerplate, counts. Each reads what stands before it, and adds its own."""

from __future__ import annotations

from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

from .. import schema
from ..fold import fold
from ..layout import analyse
from .boilerplate import BoilerplateLexicon
from .component import Component
from .counts import find_counts
from .issues import IssueLexicon
from .parts import TITLE_HINT, keep, mark, parts

LAYOUT: Final = "gongkai_layout"
ISSUES: Final = "gongkai_issues"
BOILERPLATE: Final = "gongkai_boilerplate"
COUNTS: Final = "gongkai_counts"


class LayoutComponent(Component):
    """Finds facts, sections, tables, sentences and items. `doc._.gongkai["is_report"]` says whether it is a report."""

    def __call__(self, doc: Doc) -> Doc:
        layout = analyse(doc.text, str(doc.user_data.get(TITLE_HINT) or ""))
        keep(
            doc,
            is_report=layout.is_report,
            report=layout.facts,
            sections=layout.sections,
            tables=layout.tables,
            sentences=[
                {"start": s.start, "end": s.end, "kind": "formula", "boilerplate": 1.0, "section": s.kind}
                for s in layout.sentences
            ],
            items=[
                {"section": i.kind, "start": i.start, "end": i.end, "issues": [], "answered_by": []}
                for i in layout.items
            ],
            counts=[],
            checks=[],
            summary=None,
            problems_stated=layout.problems_stated,
            warnings=layout.warnings,
        )
        mark(doc, "gongkai_sections", [(s.start, s.end, s.kind) for s in layout.sections])
        mark(doc, "gongkai_items", [(i.start, i.end, i.kind) for i in layout.items])
        return doc


class IssueComponent(Component):
    """Labels the items of problems and measures with issue categories."""

    def __init__(self) -> None:
        self.model = IssueLexicon()

    def __call__(self, doc: Doc) -> Doc:
        items = parts(doc)["items"]
        folded = fold(doc.text)
        predicted = self.model.predict([folded[i["start"] : i["end"]] for i in items])
        keep(doc, items=[{**i, "issues": schema.to_dict(p)} for i, p in zip(items, predicted, strict=True)])
        return doc


class BoilerplateComponent(Component):
    """Says of each sentence whether it is formula, template or specific."""

    def __init__(self) -> None:
        self.model = BoilerplateLexicon()

    def __call__(self, doc: Doc) -> Doc:
        sentences = parts(doc)["sentences"]
        folded = fold(doc.text)
        predicted = self.model.predict([(folded[s["start"] : s["end"]], s["section"]) for s in sentences])
        kept = [{**s, "kind": p.kind, "boilerplate": p.boilerplate} for s, p in zip(sentences, predicted, strict=True)]
        keep(doc, sentences=kept)
        mark(doc, "gongkai_sentences", [(s["start"], s["end"], s["kind"]) for s in kept])
        return doc


class CountComponent(Component):
    """Finds the counts of the prose."""

    def __call__(self, doc: Doc) -> Doc:
        found = parts(doc)
        sentences = found["sentences"]
        counts, warnings = find_counts(
            doc.text,
            [(s["start"], s["end"]) for s in sentences],
            [s["section"] for s in sentences],
            found["report"]["year"],
        )
        keep(doc, counts=counts, warnings=[*found["warnings"], *warnings])
        mark(doc, "gongkai_counts", [(c.start, c.end, c.indicator) for c in counts])
        return doc


@Language.factory(LAYOUT, assigns=["doc._.gongkai", "doc.spans"])
def make_layout(nlp: Language, name: str) -> LayoutComponent:
    """Factory of `gongkai_layout`."""
    return LayoutComponent()


@Language.factory(ISSUES, requires=["doc._.gongkai"], assigns=["doc._.gongkai"])
def make_issues(nlp: Language, name: str) -> IssueComponent:
    """Factory of `gongkai_issues`."""
    return IssueComponent()


@Language.factory(BOILERPLATE, requires=["doc._.gongkai"], assigns=["doc._.gongkai", "doc.spans"])
def make_boilerplate(nlp: Language, name: str) -> BoilerplateComponent:
    """Factory of `gongkai_boilerplate`."""
    return BoilerplateComponent()


@Language.factory(COUNTS, requires=["doc._.gongkai"], assigns=["doc._.gongkai", "doc.spans"])
def make_counts(nlp: Language, name: str) -> CountComponent:
    """Factory of `gongkai_counts`."""
    return CountComponent()
