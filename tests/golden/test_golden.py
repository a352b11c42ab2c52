"""Whole reports: the record of each sample is the golden one, and holds what a person read in the sample."""

from __future__ import annotations

import difflib

import pytest

from tests.golden import facts, golden
from tests.golden.facts import Expectation

NAMES = [path.name for path in golden.samples()]
REASONS = golden.read_json(golden.KNOWN_WRONG)
UPDATE = "if this is meant, run: python tests/golden/update.py"


@pytest.mark.parametrize("name", NAMES, ids=facts.short_name)
def test_record_is_the_golden_one(name: str) -> None:
    place = golden.golden_file(name)
    assert place.exists(), f"{name} has no golden record; {UPDATE}"
    expected, found = golden.read_json(place), golden.record(name)
    if expected == found:
        return
    before, after = golden.lines(expected), golden.lines(found)
    report = [
        line
        for part in before
        for line in difflib.unified_diff(before[part], after[part], f"golden {part}", f"now {part}", n=0, lineterm="")
    ]
    moved = ["only offsets differ"] if not report else []
    pytest.fail("\n".join([name, *report, *moved, UPDATE]), pytrace=False)


def _expectation(expectation: Expectation) -> object:
    reason = REASONS.get(expectation.sample, {}).get(expectation.what)
    marks = [pytest.mark.xfail(strict=True, reason=f"{expectation.what}: {reason}")] if reason else []
    part = expectation.what.partition(".")[0]
    return pytest.param(expectation, marks=marks, id=f"{facts.short_name(expectation.sample)}-{part}")


@pytest.mark.parametrize("expectation", [_expectation(each) for each in facts.expectations()])
def test_record_holds_what_a_person_read(expectation: Expectation) -> None:
    difference = facts.differs(*expectation)
    if difference:
        pytest.fail(f"{expectation.sample}: {expectation.what}: {difference}", pytrace=False)


def test_every_sample_has_facts() -> None:
    assert sorted(facts.read_facts()) == sorted(NAMES)


def test_every_known_fault_names_an_expectation() -> None:
    named = {Expectation(sample, what) for sample, reasons in REASONS.items() for what in reasons}
    assert named <= set(facts.expectations())


def test_no_golden_record_is_left_over() -> None:
    kept = {golden.golden_file(name) for name in NAMES} | {golden.FACTS, golden.KNOWN_WRONG}
    assert set(golden.HERE.glob("*.json")) == kept
