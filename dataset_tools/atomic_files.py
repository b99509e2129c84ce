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

# Names and types as in the copies that RecBole downloads, and in MIND's.
FIELD_TYPES = {
    "user_id": "token",
    "item_id": "token",
    "rating": "float",
    "timestamp": "float",
    "movie_title": "token_seq",
    "release_year": "token",
    "class": "token_seq",
    "genre": "token_seq",
    "category": "token",
    "subcategory": "token",
    "title": "token_seq",
    "abstract": "token_seq",
    "age": "token",
    "gender": "token",
    "occupation": "token",
    "zip_code": "token",
}
_ROWS = 500_000  # rows written at a time


def write_dataset(out: str, dataset: str, tables: Mapping[str, pd.DataFrame]) -> Path:
    """Write the files of a data set, all of them or none.

    They go into a folder with the data set's name, where RecBole looks if `data_path` is `out`.

    Args:
        tables: by ending (inter, item, user); columns are keys of :data:`FIELD_TYPES`. White space
            in text becomes single spaces: a tab or a line break would be read as structure.

    Returns:
        The folder.

    Raises:
        UserError: the name is not a plain file name, or a file cannot be written.
    """
    paths = {kind: output_path(str(Path(out) / dataset), dataset, kind) for kind in tables}
    try:
        with ExitStack() as stack:
            for kind, table in tables.items():
                temporary = stack.enter_context(replacing(paths[kind]))
                _write(temporary, table, paths[kind].name)
    except OSError as error:
        raise UserError(
            f"{Path(out) / dataset}: cannot be written ({error.strerror}); check the folder and "
            "its permissions"
        ) from None
    return Path(out) / dataset


def _write(path: Path, table: pd.DataFrame, shown: str) -> None:
    header = [f"{name}:{FIELD_TYPES[name]}" for name in table.columns]
    with (
        path.open("w", encoding="utf-8", newline="") as file,
        tqdm(total=len(table), desc=shown, unit=" rows", delay=PROGRESS_DELAY) as bar,
    ):
        for start in range(0, len(table), _ROWS):
            rows = table.iloc[start : start + _ROWS]
            rows.apply(_tidy).to_csv(
                file,
                sep="\t",
                header=header if start == 0 else False,
                index=False,
                quoting=csv.QUOTE_NONE,
                lineterminator="\n",
                float_format="%g",
                chunksize=_ROWS,  # pandas would look up all categories again for each of its own
            )
            bar.update(len(rows))


def _tidy(column: pd.Series) -> pd.Series:
    return column.str.split().str.join(" ") if is_string_dtype(column) else column
