"""The study ``cold``: test cases whose targets have few training interactions, apart."""

import pandas as pd
import torch

from recbole_dpr.data.case import Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.evaluate import COLUMNS, PerCase

FEW = 5  # an item with fewer training interactions is cold
COLD = "cold"


def cold_rows(
    dataset: PromptMixin, cases: list[Cases], per_case: PerCase, metric: str
) -> pd.DataFrame:
    """Rows of :data:`.evaluate.COLUMNS` for the cases of which every target is cold.

    Nothing is measured anew: these are means over some of the cases of the table.

    Args:
        dataset: any part. cases: the test cases. per_case: what all methods have on them.
        metric: name of the metric in ``per_case``.
    """
    warm = dataset.store.training_counts(dataset.item_num) >= FEW
    warm[0] = False  # fills rows of targets up
    rows = []
    for group in cases:
        cold = ~warm[group.targets].any(1)
        for key, values in per_case.items():
            method, _, name = key.rpartition(": ")
            if name == group.name and cold.any():
                own = torch.tensor(values, dtype=torch.float64)[cold]
                mode = f"{COLD} {group.mode}".strip()
                rows.append(
                    [method, group.task, group.n, mode, len(own), metric, float(own.mean())]
                )
    return pd.DataFrame(rows, columns=COLUMNS)
