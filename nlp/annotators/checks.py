"""The component `gongkai_checks`: what in a report cannot be true, is missing, or is said and not done.

The rules are in `check_rules`; they look at a record and need no model. Runs last: it reads what the others found.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from spacy.language import Language
from spacy.tokens import Doc

from .. import schema
from .check_rules import Context, run
from .component import Component
from .parts import keep, parts, view

NAME: Final = "gongkai_checks"


def check_record(record: schema.Record, previous: schema.Record | None = None) -> tuple[schema.Check, ...]:
    """The outcomes of all rules on a record, in the order of the rules; `previous` is the same agency's last record.

    A rule gives a check for each contradiction, else one `pass`, else one `unknown` where a side is missing; nothing
    where it has nothing to speak of. Each check's message is Chinese, ` / `, English.
    """
    return run(Context(record, previous))


def previous_of(record: schema.Record, records: Iterable[schema.Record]) -> schema.Record | None:
    """The same agency's record of the year before among `records`; None where there is none."""
    here = record.report
    for other in records:
        named = here.agency is not None and other.report.agency == here.agency
        if named and here.year is not None and other.report.year == here.year - 1:
            return other
    return None


class CheckComponent(Component):
    """Fills `checks`; reads all other parts but the summary. A text that is no report gets none."""

    def __call__(self, doc: Doc) -> Doc:
        if parts(doc)["is_report"]:
            keep(doc, checks=check_record(view(doc)))
        return doc


@Language.factory(NAME, requires=["doc._.gongkai"], assigns=["doc._.gongkai"])
def make_checks(nlp: Language, name: str) -> CheckComponent:
    """Factory of `gongkai_checks`."""
    return CheckComponent()
