"""Intervals and tests on tallies, against figures worked out elsewhere."""

from __future__ import annotations

from itertools import product

import pytest

from nlp.corpora.tally import Tally
from nlp.evaluation.tally_tests import f1_difference, f1_interval, rounded, shown, wilson
from nlp.evaluation.task_summary import mean_permutation


def test_wilson_by_hand() -> None:
    # 8 of 10: (0.8 + 0.19207) / 1.38415 = 0.71674 in the middle, 0.22657 to either side.
    assert wilson(8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert wilson(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert wilson(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)
    assert wilson(0, 0) is None


def test_an_interval_lies_around_the_figure_and_is_repeatable() -> None:
    tallies = [Tally(1, 1, 1), Tally(0, 1, 1), Tally(1, 2, 1), Tally(1, 1, 2)]
    found = f1_interval(tallies, 500, 3)
    assert found is not None and found[0] < sum(tallies, Tally()).f1 < found[1]
    assert found == f1_interval(tallies, 500, 3)
    assert f1_interval([], 10, 0) is None
    assert (shown(None), rounded(None), shown((0.1, 0.25)), rounded((0.12345, 1.0))) == (
        None, None, "0.100-0.250", [0.1235, 1.0],
    )  # fmt: skip


def test_equal_models_do_not_differ_and_others_do() -> None:
    right, wrong = [Tally(1, 1, 1)] * 12, [Tally(0, 1, 1)] * 12
    assert f1_difference(right, right, 200, 0)[1] == 1.0
    bounds, p = f1_difference(right, wrong, 200, 0)
    assert bounds == (1.0, 1.0) and p == pytest.approx(1 / 201, abs=0.01)


def test_the_permutation_of_means_agrees_with_all_permutations() -> None:
    differences = [0.3, 0.1, -0.05, 0.2]
    found = abs(sum(differences))
    all_of_them = [
        abs(sum(s * d for s, d in zip(signs, differences, strict=True))) for signs in product((1, -1), repeat=4)
    ]
    exact = sum(total >= found - 1e-12 for total in all_of_them) / 16
    assert mean_permutation(differences, 4000, 1) == pytest.approx(exact, abs=0.03)
    assert mean_permutation([0.0, 0.0], 50, 0) == 1.0
