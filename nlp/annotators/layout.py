"""The component `gongkai_layout`: facts, sections, tables, sentences and items, from the form of the text alone."""

from __future__ import annotations

from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

from ..layout import analyse
from .component import Component
from .parts import TITLE_HINT, keep, mark, text_of

NAME: Final = "gongkai_layout"


class LayoutComponent(Component):
    """Finds facts, sections, tables, sentences and items. `doc._.gongkai["is_report"]` says whether it is a report."""

    def __call__(self, doc: Doc) -> Doc:
        layout = analyse(text_of(doc), str(doc.user_data.get(TITLE_HINT) or ""))
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


@Language.factory(NAME, assigns=["doc._.gongkai", "doc.spans"])
def make_layout(nlp: Language, name: str) -> LayoutComponent:
    """Factory of `gongkai_layout`."""
    return LayoutComponent()
