"""Raw tables as frames of text; the index is the line number, so that errors can name a line.

Lines are split here: pandas silently pads short ones, and needs a slow parser for `::`.
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
    for first, text in read_texts(path, encoding):
        index: list[int] = []
        values: list[str] = []  # of all rows: far faster than a list of each
        for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=first):
            if not line:
                continue
            try:
                quoted = separator == "," and '"' in line
                cells = next(csv.reader([line], strict=True)) if quoted else line.split(separator)
            except csv.Error as error:
                reason = f"is not CSV ({error}); correct or remove the line"
                raise UserError(f"{path}:{number}: {reason}") from None
            if names is None:
                names = cells
                missing = [column for column in columns if column not in names]
                if missing:
                    raise UserError(
                        f"{path}:{number}: column {missing[0]} is missing from the header "
                        f"{_shown.repr(', '.join(names))}; name a file that has it"
                    )
            elif len(cells) != len(names):
                raise UserError(
                    f"{path}:{number}: the number of columns is {len(cells)} in "
                    f"{_shown.repr(line)}, expected {len(names)}; correct or remove the line"
                )
            else:
                index.append(number)
                values += cells
        if index and names is not None:
            any_row = True
            rows = np.array(values, dtype=object).reshape(len(index), len(names))
            yield pd.DataFrame(rows, index, names)[list(columns)]
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


def read_texts(path: Path, encoding: str) -> Iterator[tuple[int, str]]:
    """Yield the file in pieces of whole lines, each with the number of its first line.

    Raises:
        UserError: the file cannot be read, or a line is not text in this encoding.
    """
    first = 1
    try:
        size = path.stat().st_size
        bar = tqdm(total=size, desc=path.name, unit="B", unit_scale=True, delay=PROGRESS_DELAY)
        with path.open("rb") as file, bar:
            while lines := file.readlines(_CHUNK):
                data = b"".join(lines)
                yield first, data.decode(encoding).removeprefix("\ufeff")
                first += len(lines)
                bar.update(len(data))
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except UnicodeDecodeError as error:
        line = first + error.object.count(b"\n", 0, error.start)
        value = error.object[error.start : error.end]
        raise UserError(
            f"{path}:{line}: byte {value!r} is not {encoding.upper()}; take the file as it was "
            "distributed"
        ) from None


def check(
    path: Path, column: pd.Series, right: Callable[[pd.Series], pd.Series], reason: str
) -> None:
    """Check every cell of a column of :func:`read_chunks` against a rule.

    Args:
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
    """Convert cells to int64; raise UserError if one is not a whole number from 0."""
    values = pd.to_numeric(column, errors="coerce")
    right = (values >= 0) & (values < _LARGEST) & (values % 1 == 0)
    reason = "is not a whole number from 0; correct or remove the line"
    check(path, column, lambda _: right, reason)
    return values.astype("int64")


def to_real(path: Path, column: pd.Series) -> pd.Series:
    """Convert cells to float64; raise UserError if one is not a finite number."""
    values = pd.to_numeric(column, errors="coerce").astype("float64")
    reason = "is not a number; correct or remove the line"
    check(path, column, lambda _: values.abs() < np.inf, reason)
    return values
