"""Reads the user's own tables (Parquet, CSV or TSV), some rows at a time."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import repeat
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from recbole_dpr.utils.errors import UserError, one_line

_SEPARATOR = {".csv": ",", ".tsv": "\t", ".inter": "\t"}


def rows(
    path: Path, texts: Sequence[str], number: str, default: float
) -> Iterator[tuple[int, list[tuple]]]:
    """Yield the rows of a table, some thousand at a time.

    Headers may have RecBole's types (``user_id:token``). A ``timestamp`` may be a number or an
    ISO 8601 date.

    Args:
        path: a file of a kind that :func:`check_kind` accepts.
        texts: required columns; ids may be whole numbers.
        number: an optional column.
        default: its value where the table lacks the column.

    Yields:
        The number of the first row (see :func:`place`), and rows of a str per text and a float.

    Raises:
        UserError: the file does not exist, a column or value is missing, or a value is not a
            number.
    """
    read, first = (_parquet, 1) if path.suffix == ".parquet" else (_text, 2)  # after a header
    try:
        for batch in read(path, [*texts, number]):
            columns = [_plain(path, batch, first, name, is_text=True) for name in texts]
            given = number in batch.schema.names
            found = _plain(path, batch, first, number, is_text=False) if given else repeat(default)
            yield first, list(zip(*columns, found, strict=False))
            first += len(batch)
    except (OSError, UnicodeError, pa.ArrowException) as error:
        raise UserError(f"{path}: cannot be read ({one_line(error)})") from error


def place(path: Path, number: int) -> str:
    """Name a row for messages: ``file.tsv:17`` (the line) or ``file.parquet, row 17``."""
    return f"{path}, row {number}" if path.suffix == ".parquet" else f"{path}:{number}"


def check_kind(path: Path) -> None:
    """Check the kind of a table by its file name.

    Raises:
        UserError: this kind of table cannot be read.
    """
    if path.suffix not in (*_SEPARATOR, ".parquet"):
        raise UserError(f"{path}: no table; name a .parquet, .csv or .tsv file")


def _parquet(path: Path, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    with pa.parquet.ParquetFile(path) as file:
        yield from file.iter_batches(columns=_wanted(path, file.schema_arrow.names, columns))


def _text(path: Path, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
    separator = _SEPARATOR[path.suffix]
    with open(path, encoding="utf-8-sig", newline="") as file:
        header = next(csv.reader(file, delimiter=separator), [])
        filled = bool(file.readline())
    names = [name.partition(":")[0].strip() for name in header]
    wanted = _wanted(path, names, columns)
    if filled:
        yield from pa.csv.open_csv(
            path,
            pa.csv.ReadOptions(column_names=names, skip_rows=1),
            # RecBole's files do not use quotes.
            pa.csv.ParseOptions(delimiter=separator, quote_char=separator == "," and '"'),
            pa.csv.ConvertOptions(
                column_types=dict.fromkeys(wanted, pa.string()), include_columns=wanted
            ),
        )


def _wanted(path: Path, names: Sequence[str], columns: Sequence[str]) -> list[str]:
    """Return the columns that a table has; only the last of them is optional."""
    for name in columns[:-1]:
        if name not in names:
            raise UserError(f"{path}: no column {name}; there are {', '.join(names) or 'none'}")
    return [name for name in columns if name in names]


def _plain(path: Path, batch: pa.RecordBatch, first: int, name: str, is_text: bool) -> list:
    column = batch.column(name)
    values = (column.cast(pa.string()) if is_text else _numbers(name, column)).to_pylist()
    if None in values:
        at = values.index(None)
        raise UserError(
            f"{place(path, first + at)}: field {name}, value {column[at].as_py()!r} is "
            f"{'missing' if is_text else 'no number'}; mend that row"
        )
    return values


def _numbers(name: str, column: pa.Array) -> pa.Array:
    """Convert to float64, dates of a ``timestamp`` to microseconds; null for what is no number."""
    with suppress(pa.ArrowException):
        return column.cast(pa.float64())
    if name == "timestamp":
        with suppress(pa.ArrowException):
            return column.cast(pa.timestamp("us")).cast(pa.int64()).cast(pa.float64(), False)
    return pa.array([_number(value) for value in column.to_pylist()], pa.float64())


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
