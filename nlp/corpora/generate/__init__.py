"""Makes labelled reports for training from labelled reports: `python -m nlp.corpora generate`.

A **bank** is any labelled report in the markup: those of `corpora/reports/train`, and the fragments in `corpora/banks`,
which hold loose paragraphs under their sections. Never make a bank of dev or test: what is made would repeat them.

1. `bank` and `items` take the reports apart. A paragraph stays with the whole family of each of its counts; a problem
   stays with the measures that answer it; headings and the format's own sentences are kept by kind. A part knows the
   office and the year of its source. Pages noted as damaged are left out.
2. `compose` draws a report: `places` invents an office, `styles` its numbering, punctuation and arrangement,
   `chapters` and `faults` fill the chapters with parts that no other chapter has used, `edges` writes what stands
   before and after them, `tables` the three standard tables, whose totals are those that the prose says.
3. `rename` puts the new place, office and years into each part; `values` gives each count a new value (parts add up
   to their total where they did, shares follow their parts, equal counts stay equal), `writing` writes it anew.
4. `noise` does to the text what conversions do. Every change is an edit of a `passage`, which moves all labels along.
5. `write` proves that the markup holds every label where it stands. What cannot be written is drawn again.

Report n of a seed is the same whatever else is made; the same seed and banks give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator

from .bank import Bank, bank_of, read_banks
from .compose import report
from .settings import Settings, parse_weights

__all__ = ["Bank", "Settings", "bank_of", "generate", "parse_weights", "read_banks", "report"]


def generate(bank: Bank, settings: Settings) -> Iterator[tuple[str, str]]:
    """The name and the markup of each report that the settings ask for.

    Raises SettingError where the bank has too little to make one.
    """
    for index in range(settings.reports):
        made, markup = report(bank, settings, index)
        yield f"{made.id}.gk", markup
