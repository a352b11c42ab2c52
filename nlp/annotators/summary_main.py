"""The main figures of a report, as numbers: what a page on many reports adds up and compares."""

from __future__ import annotations

from typing import Final

from ..schema import Number, Record
from .summary_disclosed import disclosed_total
from .summary_requests import main_value

MAIN: Final = ("disclosed", "requests.received", "reconsiderations", "lawsuits")
"""Indicators of labels.INDICATORS."""


def main_figures(record: Record) -> dict[str, Number | None]:
    """For each of MAIN its value of the year; None where the report does not say.

    `disclosed` is the total that the report states, else the sum of its channels; the others are of the table where it
    has them, else of the prose.
    """
    return {"disclosed": disclosed_total(record), **{name: main_value(record, name) for name in MAIN[1:]}}
