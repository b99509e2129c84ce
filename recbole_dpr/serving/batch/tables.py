"""Reads the user's own tables (Parquet, CSV or TSV), some rows at a time."""

import csv
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from recbole_dpr.utils.errors import UserError, one_line

_SEPARATOR = {".csv": ",", ".tsv": "\t", ".inter": "\t"}
_PIECE = 65_536  # rows
_BLOCK = 1 << 20  # bytes of a text file


def pieces(
    path: Path, texts: Sequence[str], numbers: Sequence[str] = ()
) -> Iterator[tuple[int, dict[str, list]]]:
    """Yield the columns of a table, some rows at a time.

    Headers may have RecBole's types (``user_id:token``). A ``timestamp`` may be a number or an
    ISO 8601 date.

    Args:
        path: a file of a kind that :func:`check_kind` accepts.
        texts: required columns; ids may be whole numbers.
        numbers: optional columns.

    Yields:
        The number of the first row (see :func:`place`), and column -> list of str or float.

    Raises:
        UserError: the file does not exist, a column or value is missing, or a value is not a
            number.
    """
    try:
        read = _parquet if path.suffix == ".parquet" else _text
        first = 1 if path.suffix == ".parquet" else 2  # after the header
        for batch in read(path, texts, numbers):
            yield first, _plain(path, batch, first, texts)
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


def digest(path: Path) -> str:
    """Return the SHA-256 of a file.

    Raises:
        UserError: the file cannot be read.
    """
    total = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            while block := file.read(_BLOCK):
                total.update(block)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from error
    return total.hexdigest()


def _parquet(path: Path, texts: Sequence[str], numbers: Sequence[str]) -> Iterator[pa.RecordBatch]:
    with pa.parquet.ParquetFile(path) as file:
        wanted = _wanted(path, file.schema_arrow.names, texts, numbers)
        yield from file.iter_batches(_PIECE, columns=wanted)


def _text(path: Path, texts: Sequence[str], numbers: Sequence[str]) -> Iterator[pa.RecordBatch]:
    separator = _SEPARATOR[path.suffix]
    with open(path, encoding="utf-8-sig", newline="") as file:
        header = next(csv.reader(file, delimiter=separator), [])
        filled = bool(file.readline())
    names = [name.partition(":")[0].strip() for name in header]
    wanted = _wanted(path, names, texts, numbers)
    if not filled:
        return
    yield from pa.csv.open_csv(
        path,
        pa.csv.ReadOptions(column_names=names, skip_rows=1, block_size=_BLOCK),
        # RecBole's files do not use quotes.
        pa.csv.ParseOptions(delimiter=separator, quote_char='"' if separator == "," else False),
        pa.csv.ConvertOptions(
            column_types=dict.fromkeys(wanted, pa.string()), include_columns=wanted
        ),
    )


def _wanted(
    path: Path, names: Sequence[str], texts: Sequence[str], numbers: Sequence[str]
) -> list[str]:
    for name in texts:
        if name not in names:
            raise UserError(f"{path}: no column {name}; there are {', '.join(names) or 'none'}")
    return [*texts, *(name for name in numbers if name in names)]


def _plain(path: Path, batch: pa.RecordBatch, first: int, texts: Sequence[str]) -> dict[str, list]:
    columns = {}
    for name in batch.schema.names:
        column = batch.column(name)
        values = column.cast(pa.string()) if name in texts else _numbers(name, column)
        columns[name] = values = values.to_pylist()
        if None in values:
            at = values.index(None)
            raise UserError(
                f"{place(path, first + at)}: field {name}, value {column[at].as_py()!r} is "
                f"{'missing' if name in texts else 'no number'}; mend that row"
            )
    return columns


def _numbers(name: str, column: pa.Array) -> pa.Array:
    """Convert a column to float64; null where a value is missing."""
    kinds = [pa.float64()]
    if name == "timestamp":
        kinds.append(pa.timestamp("us"))
        if pa.types.is_temporal(column.type):
            kinds = kinds[1:]
    for kind in kinds:
        try:
            values = column.cast(kind)
        except pa.ArrowException:
            continue
        return values if kind == pa.float64() else values.cast(pa.int64()).cast(pa.float64(), False)
    return pa.array([_number(value) for value in column.to_pylist()], pa.float64())


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
