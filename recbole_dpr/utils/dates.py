"""Dates as numbers."""

from collections.abc import Iterable

import numpy as np
import pandas as pd


def seconds(dates: Iterable[str]) -> np.ndarray:
    """ISO dates as seconds since 1970: float64 [n], NaN where one is none.

    Dates without a time zone are UTC. ``2024-05-31`` and ``2024-05-31T12:00:00+02:00`` are ISO.
    """
    times = pd.to_datetime(
        pd.Series(dates, dtype=object), format="ISO8601", utc=True, errors="coerce"
    )
    return (times - pd.Timestamp(0, tz="UTC")).dt.total_seconds().to_numpy()
