"""Statistics of a data set, as in the paper's Table 5."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from recbole_dpr.build import create_dataset
from recbole_dpr.config import SavedConfig


def measure_statistics(
    dataset: str, parameters: Mapping[str, Any], paper: Mapping[str, float]
) -> pd.DataFrame:
    """Compute statistics after the split, without the items that the split drops.

    Args:
        parameters: of a run, such as ``data_path``.
        paper: statistic -> the paper's figure; empty if there is none.

    Returns:
        Columns statistic, value and paper: length in interactions per user, sparsity in per cent.

    Raises:
        UserError: as in a run.
    """
    built = create_dataset(SavedConfig("DPR", dataset, None, dict(parameters)))
    store = built.build()[0].store
    users, items = len(store.user.unique()), len(store.item.unique())
    values = {
        "users": users,
        "items": items,
        "interactions": len(store),
        "average length": len(store) / users,
        "sparsity": 100 * (1 - len(store) / (users * items)),
    }
    rows = [(name, value, paper.get(name)) for name, value in values.items()]
    return pd.DataFrame(rows, columns=["statistic", "value", "paper"])
