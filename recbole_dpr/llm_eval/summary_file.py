"""`.summary` files: a few sentences about each item, as an atomic file that RecBole can load too.

The file is tab-separated, with the header `item_id:token`, `summary:token_seq`.
"""

import csv
from collections.abc import Collection, Mapping
from pathlib import Path

import pandas as pd

from recbole_dpr.utils.errors import UserError, one_line
from recbole_dpr.utils.replacing import replacing

_HEADER = ["item_id:token", "summary:token_seq"]


def read_summaries(path: Path, known_items: Collection[str] | None = None) -> dict[str, str]:
    """Return item id -> summary.

    Raises:
        UserError: the file cannot be read, is not such a table, or an item is not one of
            `known_items`.
    """
    try:
        frame = pd.read_csv(
            path, sep="\t", dtype=str, keep_default_na=False, quoting=csv.QUOTE_NONE
        ).fillna("")
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except ValueError as error:
        raise UserError(f"{path}: is no table of summaries ({one_line(error)})") from None
    if list(frame.columns) != _HEADER:
        raise UserError(f"{path}:1: the header is not {' '.join(_HEADER)}, separated by a tab")
    bad = frame.index[(frame == "").any(axis=1) | frame[_HEADER[0]].duplicated()]
    if len(bad):
        raise UserError(f"{path}:{bad[0] + 2}: an empty cell, or an item that has a line already")
    strange = frame.index[~frame[_HEADER[0]].isin(known_items)] if known_items is not None else []
    if len(strange):
        place = strange[0]
        raise UserError(
            f"{path}:{place + 2}: field item_id, value {frame.iloc[place, 0]!r}: no such item; "
            "correct it, or leave the line out"
        )
    return dict(frame.itertuples(index=False, name=None))


def write_summaries(path: Path, summaries: Mapping[str, str]) -> None:
    """Write the file, completely or not at all.

    Args:
        summaries: item id -> summary, without tabs or line breaks.

    Raises:
        UserError: the file cannot be written.
    """
    frame = pd.DataFrame(list(summaries.items()), columns=_HEADER)
    try:
        with replacing(path) as temporary:
            frame.to_csv(
                temporary, sep="\t", index=False, quoting=csv.QUOTE_NONE, lineterminator="\n"
            )
    except OSError as error:
        raise UserError(f"{path}: cannot be written ({error.strerror}); check the folder") from None
