"""Raw tables as frames of text; the index is the line number, so that errors can name a line.

The lines are split here and not by pandas: pandas silently pads short lines, and needs a slow
parser for `::`.
"""

import csv
import reprlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from tqdm import tqdm

from recbole_dpr.utils.errors import UserError

PROGRESS_DELAY = 3  # seconds; shorter work shows no progress bar
_CHUNK = 1 << 25  # bytes of a file per frame
_UNIT = "\x1f"  # ASCII's unit separator, between cells that were quoted
_LARGEST = 1 << 53  # RecBole reads numbers as floats, which hold whole numbers up to here exactly
_shown = reprlib.Repr()
_shown.maxstring = 80


def read_chunks(
    path: Path,
    columns: Sequence[str],
    separator: str,
    encoding: str = "utf-8",
    header: bool = False,
) -> Iterator[pd.DataFrame]:
    """Read a table in frames of about 32 MiB, with a progress bar for a large one.

    Args:
        columns: of the file, in its order; with a header, the wanted columns.
        separator: `,` means CSV, where a cell may be quoted; others are taken literally.

    Yields:
        Frames of text; the index is the line in the file, from 1. Blank lines are left out.

    Raises:
        UserError: the file cannot be read, is empty, lacks a column, or a line is not text in this
            encoding or has another number of columns.
    """
    names = None if header else list(columns)
    any_row = False
    for first, text in _texts(path, encoding):
        lines = [line.removesuffix("\r") for line in text.split("\n")]
        index = [number for number, line in enumerate(lines, start=first) if line]
        lines = [line for line in lines if line]
        parted = separator
        if separator == "," and '"' in text:
            parted = _UNIT
            lines = [_UNIT.join(_csv_cells(path, *pair)) for pair in zip(index, lines, strict=True)]
        if names is None and lines:
            names = _header(path, index.pop(0), lines.pop(0).split(parted), columns)
        if lines and names is not None:
            any_row = True
            cells = _cells(path, index, lines, parted, names)
            yield pd.DataFrame(cells, index=index, columns=names)[list(columns)]
    if not any_row:
        raise UserError(f"{path}: there is no row; check that the file is complete")


def read_table(
    path: Path,
    columns: Sequence[str],
    separator: str,
    encoding: str = "utf-8",
    header: bool = False,
) -> pd.DataFrame:
    """Read all of :func:`read_chunks` into one frame, for tables of items or users."""
    return pd.concat(read_chunks(path, columns, separator, encoding, header))


def check(
    path: Path, column: pd.Series, right: Callable[[pd.Series], pd.Series], reason: str
) -> None:
    """Check every cell against a rule.

    Args:
        column: of a frame of :func:`read_chunks`.
        right: maps the column to bool, row by row; true means that the rule holds.
        reason: what is wrong in a cell that breaks the rule, and what to do.

    Raises:
        UserError: a cell breaks the rule; the message names the first one.
    """
    wrong = np.flatnonzero(~right(column).to_numpy(dtype=bool))
    if len(wrong):
        line, value = column.index[wrong[0]], column.iloc[wrong[0]]
        raise UserError(f"{path}:{line}: field {column.name}, value {_shown.repr(value)} {reason}")


def check_unique(path: Path, column: pd.Series) -> None:
    """Raise UserError if a value occurs on two lines."""
    reason = "is on an earlier line too; remove one of the two"
    check(path, column, lambda cells: ~cells.duplicated(), reason)


def to_whole(path: Path, column: pd.Series) -> pd.Series:
    """Convert cells to int64.

    Raises:
        UserError: a cell is not a whole number from 0.
    """
    values = pd.to_numeric(column, errors="coerce")
    check(
        path,
        column,
        lambda _: (values >= 0) & (values < _LARGEST) & (values % 1 == 0),
        "is not a whole number from 0; correct or remove the line",
    )
    return values.astype("int64")


def to_real(path: Path, column: pd.Series) -> pd.Series:
    """Convert cells to float64.

    Raises:
        UserError: a cell is not a finite number.
    """
    values = pd.to_numeric(column, errors="coerce").astype("float64")
    reason = "is not a number; correct or remove the line"
    check(path, column, lambda _: values.abs() < np.inf, reason)
    return values


def _texts(path: Path, encoding: str) -> Iterator[tuple[int, str]]:
    """Yield the file in pieces of whole lines, each with the number of its first line."""
    first = 1
    try:
        with (
            path.open("rb") as file,
            tqdm(
                total=path.stat().st_size,
                desc=path.name,
                unit="B",
                unit_scale=True,
                delay=PROGRESS_DELAY,
            ) as bar,
        ):
            while lines := file.readlines(_CHUNK):
                data = b"".join(lines)
                yield first, _decoded(path, first, data, encoding).removeprefix("\ufeff")
                first += len(lines)
                bar.update(len(data))
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); check the path") from None


def _decoded(path: Path, first: int, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = first + data.count(b"\n", 0, error.start)
        value = data[error.start : error.end]
        raise UserError(
            f"{path}:{line}: byte {value!r} is not {encoding.upper()}; take the file as it was "
            "distributed"
        ) from None


def _cells(
    path: Path, index: list[int], lines: list[str], separator: str, names: list[str]
) -> np.ndarray:
    """Return str [n_lines, n_columns]. One list of all cells is far faster than a list per line."""
    for number, line in zip(index, lines, strict=True):
        if line.count(separator) != len(names) - 1:
            raise UserError(
                f"{path}:{number}: the number of columns is {line.count(separator) + 1} in "
                f"{_shown.repr(line)}, expected {len(names)}; correct or remove the line"
            )
    cells = separator.join(lines).split(separator)
    return np.array(cells, dtype=object).reshape(len(lines), len(names))


def _csv_cells(path: Path, number: int, line: str) -> list[str]:
    try:
        return next(csv.reader([line], strict=True))
    except csv.Error as error:
        raise UserError(
            f"{path}:{number}: is not CSV ({error}); correct or remove the line"
        ) from None


def _header(path: Path, number: int, names: list[str], columns: Sequence[str]) -> list[str]:
    for column in columns:
        if column not in names:
            raise UserError(
                f"{path}:{number}: column {column} is missing from the header "
                f"{_shown.repr(', '.join(names))}; name a file that has it"
            )
    return names
