"""Figures of labels, intervals, permutation tests and calibration, each against a case worked out by hand."""

from __future__ import annotations

import itertools
from functools import partial

import numpy as np
import pytest

from nlp.evaluation.calibration import calibration_error, reliability
from nlp.evaluation.confusion import co_confusion
from nlp.evaluation.intervals import Figures, Tallies, bootstrap, differences, interval
from nlp.evaluation.label_scores import f1, headline, macro, precision, recall, tallies_of
from nlp.evaluation.significance import permutation

# Three labels over four units of three reports; the third report has none.
TRUE = np.array([[1, 0, 0], [1, 1, 0], [0, 1, 0], [1, 0, 0]], bool)
SAID = np.array([[1, 0, 0], [1, 0, 0], [0, 1, 0], [0, 1, 0]], bool)
REPORTS = np.array([0, 0, 1, 1])


def micro(totals: Figures) -> Figures:
    """Micro-F1 alone."""
    return f1(totals.sum(axis=-2))[..., None]


def of(*rows: tuple[int, int, int]) -> Tallies:
    """Tallies of one label, a row a report."""
    return np.array(rows, np.int64).reshape(-1, 1, 3)


def test_tallies_are_by_report() -> None:
    found = tallies_of(SAID, TRUE, REPORTS, 3)
    assert found.tolist() == [
        [[2, 2, 2], [0, 0, 1], [0, 0, 0]],
        [[0, 0, 1], [1, 2, 1], [0, 0, 0]],
        [[0, 0, 0], [0, 0, 0], [0, 0, 0]],
    ]


def test_figures_worked_out_by_hand() -> None:
    totals = tallies_of(SAID, TRUE, REPORTS, 3).sum(axis=0).astype(float)
    assert totals.tolist() == [[2, 2, 3], [1, 2, 2], [0, 0, 0]]
    assert precision(totals)[:2].tolist() == [1, 0.5]
    assert recall(totals)[:2].tolist() == pytest.approx([2 / 3, 0.5])
    assert f1(totals)[:2].tolist() == pytest.approx([0.8, 0.5])
    # 3 right of 4 said and 5 true; the mean of 0.8 and 0.5; the third label is in no report and was never said.
    assert headline(totals, 3).tolist() == pytest.approx([2 * 3 / 9, 0.65])
    assert np.isnan([precision(totals)[2], recall(totals)[2], f1(totals)[2]]).all()
    # The further row (boilerplate against specific) is in neither micro nor macro.
    assert headline(totals, 2).shape == (3,) and headline(totals, 1)[:2].tolist() == pytest.approx([0.8, 0.8])


def test_a_label_that_is_not_there_but_was_said_counts_as_nought() -> None:
    totals = np.array([[1, 1, 1], [0, 2, 0], [0, 0, 3], [0, 0, 0]], float)
    assert f1(totals)[:3].tolist() == [1, 0, 0]
    assert np.isnan(recall(totals)[1]) and np.isnan(precision(totals)[2])
    assert headline(totals, 4)[1] == pytest.approx(1 / 3)
    assert np.isnan(macro(np.array([np.nan, np.nan])))


def test_the_bootstrap_draws_reports() -> None:
    # Report 0 alone has F1 1, report 1 alone 0, both 0.5; a sample is (0, 0), (1, 1) or both, in 1 : 1 : 2.
    tallies = of((1, 1, 1), (0, 1, 1), (0, 0, 0))
    sampled = bootstrap(tallies, micro, 4000, 1)[:, 0]
    assert set(sampled.tolist()) == {0.0, 0.5, 1.0}
    assert (sampled == 0.5).mean() == pytest.approx(0.5, abs=0.03)
    assert interval(sampled) == (0.0, 1.0)
    assert np.array_equal(bootstrap(tallies, micro, 700, 1)[:, 0], bootstrap(tallies, micro, 700, 1)[:, 0])
    assert not np.array_equal(bootstrap(tallies, micro, 700, 2)[:, 0], bootstrap(tallies, micro, 700, 1)[:, 0])


def test_an_interval_is_the_middle_of_what_is_known() -> None:
    low, high = interval(np.array([*range(101), np.nan], float)) or (0, 0)
    assert (low, high) == pytest.approx((2.5, 97.5))
    assert interval(np.array([np.nan])) is None


def test_one_report_has_no_interval() -> None:
    assert interval(bootstrap(of((1, 2, 3), (0, 0, 0)), micro, 10, 0)[:, 0]) is None
    assert bootstrap(of(), partial(headline, labels=1), 10, 0).shape == (10, 2)


def test_differences_are_of_the_same_draw() -> None:
    one, other = of((1, 1, 1), (0, 1, 1)), of((1, 1, 1), (0, 1, 1))
    assert (differences(one, other, micro, 200, 0) == 0).all()
    # One model is better by a whole report wherever that report is drawn: by 1 or by 0.5, or not drawn at all.
    better = differences(of((1, 1, 1), (0, 1, 1)), of((0, 1, 1), (0, 1, 1)), micro, 500, 0)
    assert set(better[:, 0].tolist()) == {0.0, 0.5, 1.0}


def exhaustive(one: Tallies, other: Tallies) -> float:
    """The share of all ways to swap reports that give at least the difference seen, by plain sums."""

    def score(rows: list[list[int]]) -> float:
        found, said, true = (sum(row[n] for row in rows) for n in range(3))
        return 2 * found / (said + true)

    pairs = list(zip(one[:, 0].tolist(), other[:, 0].tolist(), strict=True))
    seen = abs(score([a for a, _ in pairs]) - score([b for _, b in pairs]))
    as_large = total = 0
    for swaps in itertools.product((False, True), repeat=len(pairs)):
        turned = [(b, a) if swap else (a, b) for swap, (a, b) in zip(swaps, pairs, strict=True)]
        drawn = abs(score([a for a, _ in turned]) - score([b for _, b in turned]))
        as_large, total = as_large + (drawn >= seen - 1e-12), total + 1
    return as_large / total


def test_the_permutation_test_agrees_with_all_permutations() -> None:
    one = of((5, 6, 6), (3, 4, 5), (7, 7, 7), (2, 3, 2), (4, 5, 4), (6, 6, 8))
    other = of((4, 6, 6), (3, 5, 5), (5, 7, 7), (2, 2, 2), (3, 5, 4), (6, 7, 8))
    expected = exhaustive(one, other)
    assert 0.02 < expected < 0.5
    assert permutation(one, other, micro, 20000, 0) == [pytest.approx(expected, abs=0.01)]
    assert permutation(other, one, micro, 20000, 0) == [pytest.approx(expected, abs=0.01)]
    assert permutation(one, other, micro, 300, 7) == permutation(one, other, micro, 300, 7)


def test_p_is_smoothed_and_never_nought() -> None:
    same = of((5, 6, 6), (3, 4, 5))
    assert permutation(same, same, micro, 99, 0) == [1.0]
    # Better in each of 40 reports: no permutation of 99 is as good, and p is 1 / (99 + 1).
    assert permutation(of(*[(2, 2, 2)] * 40), of(*[(1, 2, 2)] * 40), micro, 99, 0) == [0.01]
    assert permutation(of((0, 0, 0)), of((0, 0, 0)), micro, 9, 0) == [None]
    assert permutation(of(), of(), micro, 9, 0) == [None]


def test_a_missed_label_is_paired_with_the_wrong_one() -> None:
    # Of the units above: the second misses label 1 and says nothing wrong, the fourth says 1 in the place of 0.
    expected = np.zeros((4, 4), int)
    expected[1, 3], expected[0, 1] = 1, 1
    assert co_confusion(SAID, TRUE).tolist() == expected.tolist()
    # Two missed, two wrong: four cells. A wrong one beside all the right ones: the last row.
    many = co_confusion(np.array([[0, 0, 1, 1], [1, 1, 0, 0]], bool), np.array([[1, 1, 0, 0], [1, 0, 0, 0]], bool))
    assert many[:2, 2:4].tolist() == [[1, 1], [1, 1]] and many[4].tolist() == [0, 1, 0, 0, 0] and many.sum() == 5
    assert co_confusion(np.zeros((0, 2), bool), np.zeros((0, 2), bool)).sum() == 0


def test_a_calibration_error_worked_out_by_hand() -> None:
    chances, truth = np.array([0.9, 0.9, 0.82, 0.1]), np.array([True, False, True, False])
    # Bins of 1/15: two cells at 0.9 of which half are true, one at 0.82, one at 0.1: (2 x 0.4 + 0.18 + 0.1) / 4.
    assert calibration_error(chances, truth) == pytest.approx(0.27)
    assert [(b.cells, round(b.said, 2), b.true) for b in reliability(chances, truth)] == [
        (1, 0.1, 0),
        (1, 0.82, 1),
        (2, 0.9, 0.5),
    ]
    # In two bins, 0.1 and 0.87 on average of which two thirds are true: (0.1 + 3 x |2.62 / 3 - 2 / 3|) / 4.
    assert calibration_error(chances, truth, bins=2) == pytest.approx(0.18)
    assert calibration_error(np.array([1.0, 0.0]), np.array([True, False])) == 0
    assert reliability(np.array([1.0]), np.array([True]))[0].high == 1
    assert calibration_error(np.zeros(0), np.zeros(0, bool)) == 0
