"""Which labels are taken for which: for a label that was missed, the wrong ones that were said in its place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .label_scores import Cells


def co_confusion(said: Cells, true: Cells) -> NDArray[np.int64]:
    """Units by the label that was missed (rows) and the one that was wrongly said (columns).

    Of the shape (labels + 1, labels + 1): the last row counts units with a wrong label where none was missed, the last
    column units with a missed label where none was wrong; the last cell is 0. Where one label of several applies this
    is the confusion matrix without its diagonal. A unit with two missed and two wrong labels stands in four cells.
    """
    missed, wrong = true & ~said, said & ~true
    rows = np.column_stack([missed, ~missed.any(axis=1)]).astype(np.int64)
    columns = np.column_stack([wrong, ~wrong.any(axis=1)]).astype(np.int64)
    found: NDArray[np.int64] = rows.T @ columns
    found[-1, -1] = 0  # units without a fault
    return found
