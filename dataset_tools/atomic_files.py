"""A whole data set as RecBole's atomic files, such as `<out>/<dataset>/<dataset>.inter`."""

import csv
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

import pandas as pd
from pandas.api.types import is_string_dtype
from tqdm import tqdm

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.replacing import replacing

from . import output_path
from .raw import PROGRESS_DELAY

# As in the copies that RecBole downloads, and in MIND's; all other fields are tokens.
_TYPES = dict.fromkeys(("rating", "timestamp"), "float") | dict.fromkeys(
    ("movie_title", "class", "genre", "title", "abstract"), "token_seq"
)


def write_dataset(out: str, dataset: str, tables: Mapping[str, pd.DataFrame]) -> Path:
    """Write the files of a data set, all of them or none.

    They go into a folder with the data set's name, where RecBole looks if `data_path` is `out`.

    Args:
        tables: by ending (inter, item, user). White space in text becomes single spaces: a tab or
            a line break would be read as structure.

    Returns:
        The folder.

    Raises:
        UserError: the name is not a plain file name, or a file cannot be written.
    """
    folder = Path(out) / dataset
    try:
        with ExitStack() as stack:
            for kind, table in tables.items():
                path = output_path(str(folder), dataset, kind)
                _write(stack.enter_context(replacing(path)), table, path.name)
    except OSError as error:
        raise UserError(
            f"{folder}: cannot be written ({error.strerror}); check the folder and its permissions"
        ) from None
    return folder


def _write(path: Path, table: pd.DataFrame, shown: str) -> None:
    texts = [name for name, column in table.items() if is_string_dtype(column)]
    table = table.assign(**{name: table[name].str.split().str.join(" ") for name in texts})
    bar = {"desc": shown, "unit": "B", "unit_scale": True, "delay": PROGRESS_DELAY}
    with (
        path.open("w", encoding="utf-8", newline="") as file,
        tqdm.wrapattr(file, "write", **bar) as watched,
    ):
        table.to_csv(
            watched,
            sep="\t",
            header=[f"{name}:{_TYPES.get(name, 'token')}" for name in table.columns],
            index=False,
            quoting=csv.QUOTE_NONE,
            lineterminator="\n",
            float_format="%g",
            chunksize=500_000,  # all categories are looked up for each chunk: few are faster
        )
