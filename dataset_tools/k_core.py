"""The k-core of interactions (paper, section 4.1.1)."""

import numpy as np
import pandas as pd

from recbole_dpr.utils.errors import UserError


def k_core(inter: pd.DataFrame, k: int) -> pd.DataFrame:
    """Remove rows until every user and every item that is left has at least ``k`` rows.

    Args:
        inter: columns user_id and item_id, and any others.

    Raises:
        UserError: ``k`` is below 1, or no row is left.
    """
    if k < 1:
        raise UserError(f"--k_core {k}: give a whole number from 1, which keeps everything")
    codes = np.stack([pd.factorize(inter[name])[0] for name in ("user_id", "item_id")])
    kept = np.arange(len(inter))
    while len(kept):
        # Users and items at once: the order does not change which rows are left in the end.
        enough = np.all([np.bincount(code)[code] >= k for code in codes], axis=0)
        if enough.all():
            return inter.iloc[kept]
        kept, codes = kept[enough], codes[:, enough]
    raise UserError(f"--k_core {k}: no user and item have as many interactions; give less")
