"""The plugin's own atomic files: `.prompt`, `.tag` and `.target`.

They look like RecBole's: tab-separated, with a `field:type` header. `SCHEMAS` defines them
completely. Reading and writing check the same rules, so a written file can be read, and a file that
was read can be written back.

Lines are split without a CSV parser. So quotation marks in a text have no special meaning, and the
line number in a message is the one that an editor shows.
"""

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from numbers import Integral
from pathlib import Path

import numpy as np
import pandas as pd

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.replacing import replacing

SLOT = "{category}"
INTENTS = ("positive", "negative")
SPLITS = ("train", "eval")
# Splits of prompts. Validation has its own wordings, so that evaluation wordings influence nothing.
PROMPT_SPLITS = ("train", "valid", "eval")
ANGLES = ("narrative", "atmosphere", "appeal")

# A tab or line break would be read as structure. A lone surrogate cannot be encoded as UTF-8.
_FORBIDDEN = re.compile("[\t\n\r\ud800-\udfff]")
# Nine digits fit every integer type that is used.
_COUNT = re.compile("0*[1-9][0-9]{0,8}")
_SHOWN_LENGTH = 80

PathLike = str | os.PathLike[str]
# A rule returns what is wrong with a cell and how to fix it, or None.
Rule = Callable[[str], str | None]


def _any(cell: str) -> str | None:
    return None


def _filled(cell: str) -> str | None:
    return None if cell.strip() else "is empty; write a value or remove the line"


def _token(cell: str) -> str | None:
    if cell != cell.strip():
        return "has spaces around it; remove them"
    return _filled(cell)


def _token_or_none(cell: str) -> str | None:
    return _token(cell) if cell else None


def _wording(cell: str) -> str | None:
    slots = cell.count(SLOT)
    return _filled(cell) if slots < 2 else f"has {slots} slots; write {SLOT} at most once"


def _speaks_of_one(cells: Mapping[str, str]) -> tuple[str, str] | None:
    """Check that a template has a slot and no category, and a free-form prompt the reverse."""
    if (SLOT in cells["text"]) != bool(cells["category"]):
        return None
    if cells["category"]:
        return "category", f"stands beside a text with {SLOT}; leave one of the two out"
    return "text", f"has no slot and no category; write {SLOT} in it, or fill in category"


def _count(cell: str) -> str | None:
    return (
        None if _COUNT.fullmatch(cell) else "is not a whole number from 1 to 999999999; write one"
    )


def _one_of(*choices: str) -> Rule:
    def rule(cell: str) -> str | None:
        if cell in choices:
            return None
        return f"is unknown{_nearest(cell, choices)}; write {' or '.join(choices)}"

    return rule


def _split(cell: str) -> list[str]:
    return [token for token in cell.split(" ") if token]


@dataclass(frozen=True)
class Field:
    """A column: its name, its RecBole type, the rule for a cell, and how a cell is parsed.

    `refers_to` names a set of known values; the cell, or each token of it, must be one of them. An
    `optional` column may be missing in a file; its cells are then empty.
    """

    name: str
    type: str
    rule: Rule
    refers_to: str | None = None
    parse: Callable[[str], object] = str
    optional: bool = False

    @property
    def header(self) -> str:
        return f"{self.name}:{self.type}"


@dataclass(frozen=True)
class Schema:
    """The columns of a kind of file. Values of the `unique` columns together occur only once."""

    fields: tuple[Field, ...]
    unique: tuple[str, ...]
    # Returns what is wrong with a row as a whole (the field and the reason), or None.
    row_rule: Callable[[Mapping[str, str]], tuple[str, str] | None] | None = None
    # Whether a text must not occur in more than one split.
    one_split: bool = False

    @property
    def names(self) -> list[str]:
        return [field.name for field in self.fields]

    @property
    def header(self) -> str:
        return "\t".join(field.header for field in self.fields)


SCHEMAS: dict[str, Schema] = {
    "prompt": Schema(
        fields=(
            Field("prompt_id", "token", _token),
            Field("text", "token_seq", _wording),
            Field("intent", "token", _one_of(*INTENTS)),
            Field("split", "token", _one_of(*PROMPT_SPLITS)),
            Field("category", "token", _token_or_none, optional=True),
        ),
        unique=("prompt_id",),
        row_rule=_speaks_of_one,
        one_split=True,
    ),
    "tag": Schema(
        fields=(
            Field("item_id", "token", _token, refers_to="item"),
            Field("angle", "token", _one_of(*ANGLES)),
            Field("tag", "token_seq", _filled),
            Field("split", "token", _one_of(*SPLITS)),
        ),
        unique=("item_id", "angle", "split"),
    ),
    "target": Schema(
        fields=(
            Field("case_id", "token", _token),
            Field("user_id", "token", _token, refers_to="user"),
            Field("cut", "token", _count, parse=int),
            Field("task", "token", _one_of(*INTENTS)),
            Field("n", "token", _count, parse=int),
            Field("category", "token", _token, refers_to="category"),
            Field("prompt_id", "token", _token, refers_to="prompt"),
            Field("tag", "token_seq", _any),
            Field("target_items", "token_seq", _filled, refers_to="item", parse=_split),
        ),
        unique=("case_id",),
    ),
}


def read_prompt(path: PathLike) -> pd.DataFrame:
    """Read a pool of prompts.

    Returns the columns `prompt_id`, `text`, `intent`, `split` and `category`, all plain strings;
    `category` is empty for templates.

    Raises:
        UserError: the file is missing, a line breaks a rule of `SCHEMAS["prompt"]`, or a text
            occurs in two splits.
    """
    return _read(path, "prompt", {})


def read_tag(path: PathLike, known_items: Collection[str] | None = None) -> pd.DataFrame:
    """Read the semantic tags of items.

    Returns the columns `item_id`, `angle`, `tag` and `split`, all plain strings.

    Raises:
        UserError: the file is missing, a line breaks a rule of `SCHEMAS["tag"]`, or an item is
            not one of `known_items`.
    """
    return _read(path, "tag", {"item": known_items})


def read_target(
    path: PathLike,
    known_items: Collection[str] | None = None,
    known_users: Collection[str] | None = None,
    known_prompts: Collection[str] | None = None,
    known_categories: Collection[str] | None = None,
) -> pd.DataFrame:
    """Read fixed evaluation cases.

    Returns the columns of `SCHEMAS["target"]`: `cut` and `n` as integers, `target_items` as
    lists of strings, the others as plain strings.

    Raises:
        UserError: the file is missing, a line breaks a rule of `SCHEMAS["target"]`, or a value is
            not one of those known.
    """
    known = {
        "item": known_items,
        "user": known_users,
        "prompt": known_prompts,
        "category": known_categories,
    }
    return _read(path, "target", known)


def write_atomic(path: PathLike, frame: pd.DataFrame, kind: str) -> None:
    """Write a frame in the form that the readers return, after checking the same rules.

    `kind` is a key of `SCHEMAS`. The file is replaced atomically: an older one remains until the
    new one is complete. Columns may be in any order; ids may be integers.

    Raises:
        UserError: the kind is unknown, the frame breaks a rule (the message gives the line that
            the row would have), or the file cannot be written.
    """
    if kind not in SCHEMAS:
        raise UserError(
            f"{path}: kind {_show(kind)} is unknown{_nearest(kind, SCHEMAS)}; "
            f"write one of {', '.join(SCHEMAS)}"
        )
    schema = SCHEMAS[kind]
    _check_names(path, [str(name) for name in frame.columns], schema)
    rows = list(_frame_rows(path, frame, schema))
    _validated(path, schema, rows, {})
    text = "".join(f"{line}\n" for line in [schema.header, *("\t".join(c) for _, c in rows)])
    _write(Path(path), text.encode("utf-8"))


def check_value(path: PathLike, line: int, kind: str, name: str, cell: str) -> None:
    """Check one value against the rule of a column. `path` and `line` say where it comes from.

    Raises:
        UserError: the value is not allowed in column `name` of a file of this kind.
    """
    fields = {field.name: field for field in SCHEMAS[kind].fields}
    _check_cell(path, line, fields[name], cell)


def read_tokens(path: PathLike, name: str) -> set[str]:
    """Read the distinct values of the first column called `name` in any atomic file.

    Use it on RecBole's `.item` and `.inter` files to get the ids without building a dataset.

    Raises:
        UserError: the file is missing, has no such column, or has a line without it.
    """
    lines = _lines(path, f"{name}:token")
    names = [cell.partition(":")[0] for cell in lines[0].split("\t")]
    if name not in names:
        raise UserError(
            f"{path}:1: field {name} is missing from the header {_show(lines[0])}; "
            f"name the file that has a column {name}:token"
        )
    position = names.index(name)
    rows = _file_rows(path, lines, len(names))
    return {cells[position] for _, cells in rows}


def _read(path: PathLike, kind: str, known: Mapping[str, Collection[str] | None]) -> pd.DataFrame:
    schema = SCHEMAS[kind]
    lines = _lines(path, schema.header)
    order = _header_order(path, lines[0], schema)
    rows = (
        (line, ["" if position is None else cells[position] for position in order])
        for line, cells in _file_rows(path, lines, len(lines[0].split("\t")))
    )
    columns = _validated(path, schema, rows, known)
    return pd.DataFrame(
        {
            field.name: pd.Series(
                columns[field.name], dtype="int64" if field.parse is int else object
            )
            for field in schema.fields
        }
    )


def _lines(path: PathLike, header: str) -> list[str]:
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UserError(f"{path}: no such file; check the path") from None
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        value = error.object[error.start : error.end]
        raise UserError(
            f"{path}:{line}: byte {value!r} is not UTF-8; save the file as UTF-8"
        ) from None
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines:
        raise UserError(f"{path}:1: the file is empty; begin it with the header {_show(header)}")
    return lines


def _header_order(path: PathLike, line: str, schema: Schema) -> list[int | None]:
    """The column of each schema field in the file; None if the file lacks it."""
    cells = line.split("\t")
    names = [cell.partition(":")[0] for cell in cells]
    _check_names(path, names, schema)
    order = [names.index(name) if name in names else None for name in schema.names]
    for field, position in zip(schema.fields, order, strict=True):
        if position is not None and cells[position] != field.header:
            raise UserError(
                f"{path}:1: field {field.name}, header {_show(cells[position])} has not the right "
                f"type; write {field.header}"
            )
    return order


def _check_names(path: PathLike, names: Sequence[str], schema: Schema) -> None:
    expected = f"the fields are {', '.join(schema.names)}, separated by tabs"
    for name in names:
        if name not in schema.names:
            reason = f"is unknown{_nearest(name, schema.names)}"
        elif names.count(name) > 1:
            reason = "occurs twice in the header"
        else:
            continue
        raise UserError(f"{path}:1: field {_show(name)} {reason}; {expected}")
    for field in schema.fields:
        if field.name not in names and not field.optional:
            raise UserError(f"{path}:1: field {_show(field.name)} is missing; {expected}")


def _file_rows(path: PathLike, lines: Sequence[str], width: int) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != width:
            raise UserError(
                f"{path}:{number}: the number of columns is {len(cells)} in {_show(line)}, the "
                f"header has {width}; put one tab between columns and none inside a text"
            )
        yield number, cells


def _frame_rows(
    path: PathLike, frame: pd.DataFrame, schema: Schema
) -> Iterator[tuple[int, list[str]]]:
    left_out = [field.name for field in schema.fields if field.name not in frame]
    frame = frame.assign(**dict.fromkeys(left_out, ""))
    rows = frame[schema.names].itertuples(index=False, name=None)
    for number, row in enumerate(rows, start=2):
        yield (
            number,
            [_cell(path, number, *pair) for pair in zip(schema.fields, row, strict=True)],
        )


def _cell(path: PathLike, line: int, field: Field, value: object) -> str:
    """A frame's value as it is written. Refuses values that would be read back differently."""
    if field.parse is not _split:
        return _scalar(path, line, field, value)
    if not isinstance(value, list | tuple | np.ndarray):
        raise _error(path, line, field, value, "is not a list; give a list of tokens")
    tokens = [_scalar(path, line, field, token) for token in value]
    for token in tokens:
        if not token or " " in token:
            reason = "cannot stand in a list that spaces separate; give a token without spaces"
            raise _error(path, line, field, token, reason)
    return " ".join(tokens)


def _scalar(path: PathLike, line: int, field: Field, value: object) -> str:
    if isinstance(value, str):
        return value
    # Other types are refused and not converted: a missing value would become a tag "nan".
    if isinstance(value, Integral) and not isinstance(value, bool):
        return str(int(value))
    reason = "is neither text nor a whole number; give text"
    raise _error(path, line, field, value, reason)


def _validated(
    path: PathLike,
    schema: Schema,
    rows: Iterable[tuple[int, list[str]]],
    known: Mapping[str, Collection[str] | None],
) -> dict[str, list[object]]:
    """Check and parse rows with cells in the schema's order. Returns the columns."""
    sets = {name: frozenset(values) for name, values in known.items() if values is not None}
    columns: dict[str, list[object]] = {name: [] for name in schema.names}
    key_positions = [schema.names.index(name) for name in schema.unique]
    first_lines: dict[tuple[str, ...], int] = {}
    splits: dict[str, str] = {}
    for line, cells in rows:
        for field, cell in zip(schema.fields, cells, strict=True):
            _check_cell(path, line, field, cell)
            value = field.parse(cell)
            if field.refers_to in sets:
                _check_known(path, line, field, value, sets[field.refers_to])
            columns[field.name].append(value)
        row = dict(zip(schema.names, cells, strict=True))
        _check_row(path, line, schema, row)
        if schema.one_split:
            _check_split(path, line, row, splits)
        key = tuple(cells[position] for position in key_positions)
        first = first_lines.setdefault(key, line)
        if first != line:
            raise UserError(
                f"{path}:{line}: {', '.join(schema.unique)} {_show(' '.join(key))} is already on "
                f"line {first}; remove or rename one of the two"
            )
    if not first_lines:
        raise UserError(f"{path}:2: there is no row after the header; write at least one")
    return columns


def _check_cell(path: PathLike, line: int, field: Field, cell: str) -> None:
    reason: str | None
    if _FORBIDDEN.search(cell):
        reason = "contains a tab, a line break or a broken character; remove it"
    else:
        reason = field.rule(cell)
    if reason is not None:
        raise _error(path, line, field, cell, reason)


def _check_split(path: PathLike, line: int, row: Mapping[str, str], splits: dict[str, str]) -> None:
    """Check that a text occurs in one split only, ignoring case and blanks."""
    text = " ".join(row["text"].casefold().split())
    first = splits.setdefault(text, row["split"])
    if first != row["split"]:
        raise UserError(
            f"{path}:{line}: field text, value {_show(row['text'])} stands in the splits {first} "
            f"and {row['split']}; keep it in one, so that no figure is of words that training or "
            "validation has seen"
        )


def _check_row(path: PathLike, line: int, schema: Schema, cells: Mapping[str, str]) -> None:
    wrong = schema.row_rule(cells) if schema.row_rule else None
    if wrong:
        name, reason = wrong
        [field] = [field for field in schema.fields if field.name == name]
        raise _error(path, line, field, cells[name], reason)


def _check_known(
    path: PathLike, line: int, field: Field, value: object, known: frozenset[str]
) -> None:
    for token in value if isinstance(value, list) else [value]:
        if token not in known:
            # Sorted, so that the suggestion is always the same if two values are equally near.
            reason = f"is no {field.refers_to} of the data set{_nearest(str(token), sorted(known))}"
            raise _error(path, line, field, token, f"{reason}; correct it or remove the line")


def _error(path: PathLike, line: int, field: Field, value: object, reason: str) -> UserError:
    return UserError(f"{path}:{line}: field {field.name}, value {_show(value)} {reason}")


def _nearest(value: str, choices: Iterable[str]) -> str:
    matches = get_close_matches(value, choices, n=1)
    return f" (did you mean {_show(matches[0])}?)" if matches else ""


def _show(value: object) -> str:
    """A value on a single line, shortened to _SHOWN_LENGTH characters."""
    # repr() of an array has line breaks, and repr() of a NumPy string includes its type.
    text = repr(str(value)) if isinstance(value, str) else " ".join(repr(value).split())
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}..."


def _write(path: Path, data: bytes) -> None:
    try:
        with replacing(path) as temporary:
            temporary.write_bytes(data)
    except OSError as error:
        raise UserError(
            f"{path}: cannot be written ({error.strerror}); check the folder and its permissions"
        ) from None
