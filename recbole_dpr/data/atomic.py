"""The plugin's own atomic files: `.prompt`, `.tag` and `.target`, as `SCHEMAS` defines them.

Tab-separated, with a `field:type` header. There is no CSV parser, so a quotation mark has no
meaning, and the line number in a message is the one that an editor shows.
"""

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from numbers import Integral
from pathlib import Path
from typing import Any

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
    return _filled(cell) if cell == cell.strip() else "has spaces around it; remove them"


def _wording(cell: str) -> str | None:
    slots = cell.count(SLOT)
    return _filled(cell) if slots < 2 else f"has {slots} slots; write {SLOT} at most once"


def _count(cell: str) -> str | None:
    whole = _COUNT.fullmatch(cell)
    return None if whole else "is not a whole number from 1 to 999999999; write one"


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
    """A column. `refers_to` names the known values that a cell's tokens must be among.

    An `optional` column may be missing in a file; its cells are then empty.
    """

    name: str
    type: str
    rule: Rule
    refers_to: str = ""
    parse: Callable[[str], Any] = str
    optional: bool = False

    @property
    def header(self) -> str:
        return f"{self.name}:{self.type}"


@dataclass(frozen=True)
class Schema:
    """The columns of a kind of file. Values of the `unique` columns together occur only once."""

    fields: tuple[Field, ...]
    unique: tuple[str, ...]

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
            Field("category", "token", _token, optional=True),
        ),
        unique=("prompt_id",),
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
    """Read a pool of prompts: the columns of its schema as strings; templates have no category.

    Raises:
        UserError: the file is missing, breaks a rule of its schema, or has a text in two splits.
    """
    return _read(path, "prompt")


def read_tag(path: PathLike, known_items: Collection[str] | None = None) -> pd.DataFrame:
    """Read the semantic tags of items: the columns of the schema as strings.

    Raises:
        UserError: the file is missing, breaks a rule of its schema, or has an unknown item.
    """
    return _read(path, "tag", item=known_items)


def read_target(
    path: PathLike,
    known_items: Collection[str] | None = None,
    known_users: Collection[str] | None = None,
    known_prompts: Collection[str] | None = None,
    known_categories: Collection[str] | None = None,
) -> pd.DataFrame:
    """Read fixed evaluation cases: `cut` and `n` as integers, `target_items` as lists of strings.

    Raises:
        UserError: the file is missing, breaks a rule of its schema, or has an unknown value.
    """
    known = {"item": known_items, "user": known_users}
    return _read(path, "target", **known, prompt=known_prompts, category=known_categories)


def write_atomic(path: PathLike, frame: pd.DataFrame, kind: str) -> None:
    """Write a frame in the readers' form as a whole file. Ids may be integers.

    Raises:
        UserError: the kind is no key of `SCHEMAS`, the frame breaks a rule (the message names the
            line that the row would have), or the file cannot be written.
    """
    if kind not in SCHEMAS:
        hint = f"{_nearest(kind, SCHEMAS)}; write one of {', '.join(SCHEMAS)}"
        raise UserError(f"{path}: kind {_show(kind)} is unknown{hint}")
    schema = SCHEMAS[kind]
    _check_names(path, [str(name) for name in frame.columns], schema)
    rows = [
        {own.name: _cell(f"{path}:{line}", own, row.get(own.name, "")) for own in schema.fields}
        for line, row in enumerate(frame.to_dict("records"), start=2)
    ]
    _parsed(path, kind, rows, {})
    lines = [schema.header, *("\t".join(row.values()) for row in rows)]
    try:
        with replacing(Path(path)) as temporary:
            temporary.write_bytes("".join(f"{line}\n" for line in lines).encode())
    except OSError as error:
        raise UserError(
            f"{path}: cannot be written ({error.strerror}); check the folder and its permissions"
        ) from None


def check_value(path: PathLike, line: int, kind: str, name: str, cell: str) -> None:
    """Check one value against the rule of column `name`. `path` and `line` say where it is from.

    Raises:
        UserError: the value is not allowed there.
    """
    [field] = [field for field in SCHEMAS[kind].fields if field.name == name]
    _value(f"{path}:{line}", field, cell)


def _read(path: PathLike, kind: str, **known: Collection[str] | None) -> pd.DataFrame:
    schema = SCHEMAS[kind]
    rows = _rows(path, schema.header)
    header = next(rows)
    names = [cell.partition(":")[0] for cell in header]
    _check_names(path, names, schema)
    for field in schema.fields:
        if field.name in names and field.header not in header:
            found = header[names.index(field.name)]
            raise UserError(
                f"{path}:1: field {field.name}, header {_show(found)} has not the right type; "
                f"write {field.header}"
            )
    empty = dict.fromkeys(schema.names, "")
    filled = (empty | dict(zip(names, cells, strict=True)) for cells in rows)
    frame = pd.DataFrame(_parsed(path, kind, filled, known), dtype=object)
    return frame.astype({field.name: "int64" for field in schema.fields if field.parse is int})


def _rows(path: PathLike, expected: str) -> Iterator[list[str]]:
    """The cells of each line; the first is the header, which should be like `expected`."""
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UserError(f"{path}: no such file; check the path") from None
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except UnicodeDecodeError as error:
        number = error.object.count(b"\n", 0, error.start) + 1
        value = error.object[error.start : error.end]
        message = f"{path}:{number}: byte {value!r} is not UTF-8; save the file as UTF-8"
        raise UserError(message) from None
    if not text.strip():
        raise UserError(f"{path}:1: the file is empty; begin it with the header {_show(expected)}")
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    while not lines[-1].strip():
        lines.pop()
    width = lines[0].count("\t") + 1
    for number, line in enumerate(lines, start=1):
        cells = line.split("\t")
        if len(cells) != width:
            raise UserError(
                f"{path}:{number}: the number of columns is {len(cells)} in {_show(line)}, the "
                f"header has {width}; put one tab between columns and none inside a text"
            )
        yield cells


def _check_names(path: PathLike, names: Sequence[str], schema: Schema) -> None:
    missing = [f.name for f in schema.fields if f.name not in names and not f.optional]
    for name in [*names, *missing]:
        if name not in schema.names:
            reason = f"is unknown{_nearest(name, schema.names)}"
        elif names.count(name) > 1:
            reason = "occurs twice in the header"
        elif name in missing:
            reason = "is missing"
        else:
            continue
        raise UserError(
            f"{path}:1: field {_show(name)} {reason}; the fields are {', '.join(schema.names)}, "
            "separated by tabs"
        )


def _cell(where: str, field: Field, value: Any) -> str:
    """A frame's value as it is written. Refuses values that would be read back differently."""
    several = field.parse is _split
    if several and not isinstance(value, list | tuple | np.ndarray):
        raise _error(where, field, value, "is not a list; give a list of tokens")
    tokens: Iterable = value if several else [value]
    for token in tokens:
        # Other types are refused and not converted: a missing value would become a tag "nan".
        if not isinstance(token, str | Integral) or isinstance(token, bool):
            reason = "is neither text nor a whole number; give text"
            raise _error(where, field, token, reason)
        if several and (token == "" or " " in str(token)):
            reason = "cannot stand in a list that spaces separate; give a token without spaces"
            raise _error(where, field, token, reason)
    return " ".join(map(str, tokens))


def _parsed(
    path: PathLike,
    kind: str,
    rows: Iterable[dict[str, str]],
    known: dict[str, Collection[str] | None],
) -> dict[str, list[object]]:
    """Check rows, and parse them into columns."""
    schema = SCHEMAS[kind]
    columns: dict[str, list[object]] = {name: [] for name in schema.names}
    first_lines: dict[tuple[str, ...], int] = {}
    splits: dict[str, str] = {}
    for line, row in enumerate(rows, start=2):
        where = f"{path}:{line}"
        for field in schema.fields:
            value = _value(where, field, row[field.name], known.get(field.refers_to))
            columns[field.name].append(value)
        if kind == "prompt":
            _check_prompt(where, row, splits)
        key = tuple(row[name] for name in schema.unique)
        first = first_lines.setdefault(key, line)
        if first != line:
            raise UserError(
                f"{where}: {', '.join(schema.unique)} {_show(' '.join(key))} is already on "
                f"line {first}; remove or rename one of the two"
            )
    if not first_lines:
        raise UserError(f"{path}:2: there is no row after the header; write at least one")
    return columns


def _value(where: str, field: Field, cell: str, known: Collection[str] | None = None) -> Any:
    """Check a cell, and parse it."""
    reason = field.rule(cell) if cell or not field.optional else None
    if _FORBIDDEN.search(cell):
        reason = "contains a tab, a line break or a broken character; remove it"
    if reason:
        raise _error(where, field, cell, reason)
    value = field.parse(cell)
    for token in value if isinstance(value, list) else [value]:
        if known is not None and token not in known:
            # Sorted, so that the suggestion is always the same if two values are equally near.
            near = _nearest(token, sorted(known))
            reason = f"is no {field.refers_to} of the data set{near}; correct it or remove the line"
            raise _error(where, field, token, reason)
    return value


def _check_prompt(where: str, row: dict[str, str], splits: dict[str, str]) -> None:
    """Check that a prompt has either a slot or a category, and that its text is in one split."""
    _, text, _, _, category = SCHEMAS["prompt"].fields
    first = splits.setdefault(" ".join(row["text"].casefold().split()), row["split"])
    if SLOT in row["text"] and row["category"]:
        reason = f"stands beside a text with {SLOT}; leave one of the two out"
        raise _error(where, category, row["category"], reason)
    if SLOT not in row["text"] and not row["category"]:
        reason = f"has no slot and no category; write {SLOT} in it, or fill in category"
    elif first != row["split"]:
        reason = (
            f"stands in the splits {first} and {row['split']}; keep it in one, so that no figure "
            "is of words that training or validation has seen"
        )
    else:
        return
    raise _error(where, text, row["text"], reason)


def _error(where: str, field: Field, value: object, reason: str) -> UserError:
    return UserError(f"{where}: field {field.name}, value {_show(value)} {reason}")


def _nearest(value: str, choices: Iterable[str]) -> str:
    matches = get_close_matches(value, choices, n=1)
    return f" (did you mean {_show(matches[0])}?)" if matches else ""


def _show(value: object) -> str:
    """A value on a single line, shortened to _SHOWN_LENGTH characters."""
    # repr() of an array has line breaks, and repr() of a NumPy string includes its type.
    text = repr(str(value)) if isinstance(value, str) else " ".join(repr(value).split())
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH]}..."
