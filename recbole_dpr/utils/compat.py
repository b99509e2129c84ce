"""Workarounds that make RecBole run on current numpy, pandas and torch. No other module patches.

RecBole 1.2.0 and 1.2.1 were released for numpy 1, pandas 1-2 and torch < 2.6. What cannot be mended
is replaced: ``recbole.quick_start``, which imports ray, and what unpickles whole objects.
"""

import csv
import functools
import os
import warnings
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pandas as pd
import torch
from pandas._libs.parsers import STR_NA_VALUES
from scipy.sparse import dok_matrix

from recbole_dpr.utils import distributed
from recbole_dpr.utils.dates import seconds
from recbole_dpr.utils.swapping import swapped

# Dropped by numpy 2; ``Config.compatibility_settings`` copies them, and ray 2.6 reads bool8.
_NUMPY_ALIASES = dict(
    bool8=np.bool_,
    float_=np.float64,
    complex_=np.complex128,
    unicode_=np.str_,
    float=np.float64,
    int=np.int_,
)


class _PandasOfObjects(ModuleType):
    """pandas as RecBole expects it: text columns are objects, missing sequences are empty text.

    In pandas 3 text has the ``str`` dtype. Quotation marks are text: a title may begin with one.
    """

    def __getattr__(self, name: str) -> Any:
        return getattr(pd, name)

    @staticmethod
    def read_csv(*args: Any, **kwargs: Any) -> pd.DataFrame:
        """``pandas.read_csv`` with object columns; missing ``*_seq`` values become "".

        ISO dates in a column of numbers become seconds. Words such as "NA" are missing numbers, and
        text in a column of texts: a film may be called so.
        """
        if len(kwargs.get("delimiter") or "") == 1:
            kwargs["engine"] = "c"  # RecBole's "python" is several times slower, same result
        kwargs["quoting"] = csv.QUOTE_NONE
        kwargs["keep_default_na"] = False
        kwargs["na_values"] = {
            name: STR_NA_VALUES if ":float" in name else [""] for name in kwargs["dtype"]
        }
        try:
            frame = pd.read_csv(*args, **kwargs)
        except ValueError:  # no number where there should be one
            kinds = kwargs.pop("dtype", {})
            frame = pd.read_csv(*args, dtype=str, **kwargs)
            for name, kind in kinds.items():
                if kind is np.float64:
                    frame[name] = _numbers(frame[name])
        for name in frame.columns:
            if pd.api.types.is_string_dtype(frame[name].dtype):
                frame[name] = frame[name].astype(object)
            if str(name).endswith("_seq"):
                frame[name] = frame[name].astype(object).fillna("")
        return frame


def _numbers(cells: pd.Series) -> pd.Series:
    try:
        return cells.astype(np.float64)
    except ValueError:
        times = seconds(cells)
        if np.isnan(times).any():
            raise
        return pd.Series(times, cells.index)


def _len(values: Any) -> Any:
    """``len`` for RecBole's ``series.agg(len)``, which pandas 3 takes for that of the series."""
    return values.map(len) if isinstance(values, pd.Series) else len(values)


def _fill_nan(self: Any) -> None:
    """``Dataset._fill_nan`` without chained in-place assignment (which pandas 3 ignores)."""
    from recbole.utils import FeatureType

    for feat_name in self.feat_name_list:
        feat = getattr(self, feat_name)
        for field in feat:
            ftype = self.field2type[field]
            if ftype == FeatureType.TOKEN:
                feat[field] = feat[field].fillna(0).astype(np.int64)  # 0 is [PAD]
            elif ftype == FeatureType.FLOAT:
                feat[field] = feat[field].fillna(feat[field].mean())
            else:
                empty = np.array([], np.int64 if ftype == FeatureType.TOKEN_SEQ else np.float64)
                feat[field] = [empty if isinstance(each, float) else each for each in feat[field]]


def _without_barrier(download: Callable) -> Callable:
    """``Dataset._download`` without the barrier at its end, which not all processes reach."""

    @functools.wraps(download)
    def run(self: Any) -> None:
        with swapped(torch.distributed, barrier=lambda: None):
            download(self)

    return run


def _any_device(parallel: Callable) -> Callable:
    """``DistributedDataParallel`` without ``device_ids`` on the CPU, where they are an error."""

    @functools.wraps(parallel, updated=())
    def wrap(module: torch.nn.Module, device_ids: Any = None) -> torch.nn.Module:
        on_cpu = all(parameter.device.type == "cpu" for parameter in module.parameters())
        return parallel(module, device_ids=None if on_cpu else device_ids)

    return wrap


def _main_only(get_tensorboard: Callable) -> Callable:
    """``get_tensorboard`` with a board that writes nothing in all processes but the main one."""

    @functools.wraps(get_tensorboard)
    def get(logger: Any) -> Any:
        return get_tensorboard(logger) if distributed.is_main() else distributed.NoBoard()

    return get


def _todays_generator(search: Callable) -> Callable:
    """``exhaustive_search`` with the random generator that hyperopt has from 0.2.6 on."""

    @functools.wraps(search)
    def run(*args: Any, **kwargs: Any) -> list:
        with swapped(
            np.random, RandomState=lambda seed: np.random.Generator(np.random.PCG64(seed))
        ):
            return search(*args, **kwargs)

    return run


def _dok_update(self: dok_matrix, entries: dict) -> None:
    """``dok_matrix._update`` as in scipy < 1.14, for RecBole's graph models."""
    for key, value in entries.items():
        self[key] = value


def add_numpy_aliases() -> None:
    """Give numpy the names that it has dropped."""
    for name, value in _NUMPY_ALIASES.items():
        if name not in vars(np):
            setattr(np, name, value)


def apply() -> None:
    """Patch numpy, scipy and RecBole, before ``recbole`` is imported. Safe to call again."""
    add_numpy_aliases()
    if not hasattr(dok_matrix, "_update"):
        dok_matrix._update = _dok_update

    # RecBole's users cannot fix deprecated calls inside RecBole.
    warnings.filterwarnings("ignore", module=r"recbole\.")

    anomaly = torch.is_anomaly_enabled()
    import recbole.model.sequential_recommender  # noqa: F401
    from recbole.data.dataset import dataset as recbole_dataset
    from recbole.data.dataset import kg_dataset
    from recbole.trainer import hyper_tuning
    from recbole.trainer import trainer as recbole_trainer
    from recbole.utils import logger as recbole_logger

    # SINE's module turns it on: every backward pass would take about twice the time.
    torch.autograd.set_detect_anomaly(anomaly)

    dataset_class = recbole_dataset.Dataset
    recbole_dataset.pd = _PandasOfObjects("pandas")
    recbole_dataset.len = kg_dataset.len = _len
    dataset_class._fill_nan = _fill_nan
    # RecBole's fails if two processes start at once.
    recbole_logger.ensure_dir = recbole_trainer.ensure_dir = functools.partial(
        os.makedirs, exist_ok=True
    )
    for place, name, mend in (
        (dataset_class, "_download", _without_barrier),
        (recbole_trainer, "DistributedDataParallel", _any_device),
        (recbole_trainer, "get_tensorboard", _main_only),
        (hyper_tuning, "exhaustive_search", _todays_generator),
    ):
        if not hasattr(getattr(place, name), "__wrapped__"):
            setattr(place, name, mend(getattr(place, name)))
