"""Checks RecBole's own atomic files, `.inter`, `.item`, `.user` and the like, line by line.

RecBole reads what passes. By itself it fills short lines, drops cells of long ones, and takes the
mean for a time that is missing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np
from pandas._libs.parsers import STR_NA_VALUES

from recbole_dpr.utils.dates import seconds
from recbole_dpr.utils.errors import UserError, did_you_mean

TYPES = ("token", "token_seq", "float", "float_seq")
# What pandas reads as "no value": "", "NA", "null" and the like. In texts, only "" is.
MISSING = frozenset(STR_NA_VALUES)
_WORDS = MISSING - {""}
_SEPARATORS = ("\t", ",", ";", "|", "::", " ")
_BLOCK = 1 << 24  # characters that are checked at a time
_SHOWN_LENGTH = 80
# 007, 7.0 and " 7" are all written for 7.
_WHOLE = re.compile(r"0*(\d+)(?:\.0*)?")


@dataclass
class PlainFile:
    """What the check of a file has found.

    Attributes:
        encoding: that RecBole must read it with: past a byte order mark, if there is one.
        types: of all columns, name -> one of ``TYPES``.
        rows: number of lines below the header that are not blank.
        ids: values of the columns that were asked for -> how often each occurs.
        notes: what is read otherwise than it is written, one line each.
    """

    path: Path
    encoding: str
    types: dict[str, str]
    rows: int = 0
    ids: dict[str, Counter[str]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def check_file(
    path: Path,
    ids: Sequence[str] = (),
    key: str = "",
    time: str = "",
    only: Collection[str] | None = None,
    leave: Collection[str] = (),
    separator: str = "\t",
    encoding: str = "utf-8",
) -> PlainFile:
    """Check every line of a file.

    Args:
        ids: columns of ids, which may not be empty. Those that the file lacks are passed over.
        key: the one of these that should have each value once, as that of items in ``.item``.
        time: the column of times: finite numbers, or ISO dates, and none empty.
        only: columns whose values are checked; all, if None.
        leave: columns whose values are not checked.
        separator: RecBole's ``field_separator``.
        encoding: RecBole's ``encoding``.

    Raises:
        UserError: the file cannot be read, or a line cannot be right.
    """
    blocks = _blocks(path, _behind_mark(path, encoding))
    _, header = next(blocks, (1, [""]))
    types = _types(path, header[0], separator)
    found = PlainFile(path, _behind_mark(path, encoding), types)
    names = list(types)
    read = [name for name in names if (only is None or name in only) and name not in leave]
    checks: dict[str, _Ids | _Numbers | _Texts] = {}
    for name in read:
        if name in ids:
            checks[name] = _Ids(name, name == key)
        elif types[name] == "float":
            checks[name] = _Numbers(name, name == time)
        elif types[name] in ("token", "token_seq"):
            checks[name] = _Texts(name)
    for first, lines in blocks:
        places, cells = _cells(path, first, lines, separator, len(names))
        found.rows += len(places)
        if not places:  # blank lines only
            continue
        for name, check in checks.items():
            column = cells[names.index(name) :: len(names)]
            if wrong := check.add(column):
                place, reason = wrong
                shown = _shown(column[place])
                raise UserError(f"{path}:{places[place]}: field {name}, value {shown} {reason}")
    if not found.rows:
        raise UserError(f"{path}:2: there is no row after the header; check that it is complete")
    found.ids = {name: own.count for name, own in checks.items() if isinstance(own, _Ids)}
    found.notes = [f"{path}: {note}" for check in checks.values() for note in check.notes()]
    return found


class _Ids:
    """Checks a column of ids."""

    def __init__(self, name: str, is_key: bool) -> None:
        self.name, self.is_key = name, is_key
        self.count = Counter[str]()

    def add(self, column: list[str]) -> tuple[int, str] | None:
        """Take more cells; returns the place of one that is wrong, and why."""
        self.count.update(column)
        if bad := [value for value in MISSING if value in self.count]:
            place = min(column.index(value) for value in bad)
            return place, "is read as no id; write one, or remove the line"
        return None

    def notes(self) -> Iterator[str]:
        """What should be known of the whole column."""
        if self.is_key and (again := self.count.total() - len(self.count)):
            value = next(value for value, times in self.count.items() if times > 1)
            yield (
                f"{again} of {self.count.total()} rows repeat a {self.name}, such as {value!r}; "
                "the first row of each is taken, the others are left out"
            )
        forms = defaultdict(list)
        for value in self.count:
            forms[plain_id(value)].append(value)
        if several := [values for values in forms.values() if len(values) > 1]:
            shown = " and ".join(map(repr, several[0][:2]))
            yield (
                f"{len(several)} values of {self.name} stand there in several forms, such as "
                f"{shown}, which count as different ids; write each in one form"
            )


class _Numbers:
    """Checks a column of numbers, or of times."""

    def __init__(self, name: str, is_time: bool) -> None:
        self.name, self.is_time = name, is_time
        self.dates: bool | None = None  # known from the first row
        self.empty = 0

    def add(self, column: list[str]) -> tuple[int, str] | None:
        """As for ids."""
        if self.dates is None:
            self.dates = self.is_time and bool(np.isnan(_number(column[0])))
        if self.dates:
            values = seconds(column)
        else:
            try:
                values = np.array(list(map(float, column)))
            except ValueError:
                values = np.array([_number(cell) for cell in column])
        for place in np.flatnonzero(~np.isfinite(values)).tolist():
            if not self.is_time and column[place] in MISSING:
                self.empty += 1
            elif column[place] in MISSING:
                return place, "is no time; write one, or remove the line"
            elif self.dates:
                reason = "is no time; write seconds in all rows, or ISO dates (2024-05-31T12:00:00)"
                return place, reason
            else:
                return place, "is no finite number; write one, or remove the line"
        return None

    def notes(self) -> Iterator[str]:
        """As for ids."""
        if self.empty:
            yield f"{self.empty} values of {self.name} are empty; they are filled with the mean"


class _Texts:
    """Counts cells of texts that many programs write where there is no value."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.words = Counter[str]()

    def add(self, column: list[str]) -> None:
        """As for ids; nothing is wrong."""
        self.words.update(word for word in column if word in _WORDS)

    def notes(self) -> Iterator[str]:
        """As for ids."""
        if self.words:
            word = next(iter(self.words))
            yield (
                f"{self.words.total()} values of {self.name} are words such as {word!r}, which are "
                "taken as text; empty these cells if they stand for no value"
            )


def plain_id(value: str) -> str:
    """An id without blanks around it, leading zeros and ``.0``: ``" 007.0"`` -> ``"7"``."""
    whole = _WHOLE.fullmatch(value.strip())
    return whole[1] if whole else value.strip()


def unknown_ids(
    used: Counter[str], known: Collection[str], name: str, file: str, verb: str
) -> str | None:
    """One line on the rows whose id has no row in another file, or None if there are none.

    Args:
        used: ids -> number of rows.
        known: the ids of ``file``.
        name: the column.
        verb: what becomes of the rows, such as "dropped".
    """
    unknown = [value for value in used if value not in known]
    if not unknown:
        return None
    rows = sum(used[value] for value in unknown)
    forms = {plain_id(value): value for value in known}
    advice = "add them there"
    if other := next((value for value in unknown if plain_id(value) in forms), None):
        advice = f"{other!r} is written {forms[plain_id(other)]!r} there; write ids alike"
    return (
        f"{verb} {rows} of {used.total()} interactions, as {len(unknown)} values of {name}, such "
        f"as {unknown[0]!r}, have no row in {file}; {advice}"
    )


def _behind_mark(path: Path, encoding: str) -> str:
    try:
        with path.open("rb") as file:
            start = file.read(3)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    plain = encoding.lower().replace("_", "-") in ("utf-8", "utf8")
    if plain and start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise UserError(f"{path}:1: is UTF-16; give --encoding=utf-16, or save the file as UTF-8")
    return "utf-8-sig" if plain and start == b"\xef\xbb\xbf" else encoding


def _blocks(path: Path, encoding: str) -> Iterator[tuple[int, list[str]]]:
    """The header, then the other lines in blocks; each with the number of its first line."""
    try:
        with path.open(encoding=encoding, newline="\n") as file:
            number, lines = 1, list(islice(file, 1))
            while lines:
                for place, line in enumerate(lines if any("\r" in line for line in lines) else ()):
                    lines[place] = line = line.removesuffix("\n").removesuffix("\r")
                    if "\r" in line:
                        raise UserError(
                            f"{path}:{number + place}: a carriage return stands inside the line; "
                            "remove it, or save the file with line feeds"
                        )
                yield number, [line.removesuffix("\n") for line in lines]
                number += len(lines)
                lines = file.readlines(_BLOCK)
    except UnicodeError as error:
        raise _undecodable(path, encoding, error) from None
    except LookupError:
        raise UserError(f"encoding={encoding}: unknown; write utf-8, latin-1 or the like") from None


def _undecodable(path: Path, encoding: str, error: UnicodeError) -> UserError:
    data, line, shown = path.read_bytes(), 1, "a byte"
    try:
        data.decode(encoding)
    except UnicodeDecodeError as exact:
        line = data.count(b"\n", 0, exact.start) + 1
        shown = f"byte {data[exact.start : exact.start + 1]!r}"
    except UnicodeError:
        pass
    return UserError(
        f"{path}:{line}: {shown} is not {encoding.upper()}; give the file's own encoding, such as "
        "--encoding=latin-1 or --encoding=cp1252, or save it as UTF-8"
    )


def _types(path: Path, header: str, separator: str) -> dict[str, str]:
    cells = header.split(separator)
    if not all(map(_is_typed, cells)):
        raise UserError(f"{path}:1: {_header_reason(header, separator)}")
    names = [cell.partition(":")[0] for cell in cells]
    for name in names:
        if names.count(name) > 1:
            raise UserError(f"{path}:1: field {name!r} occurs twice; remove or rename one of them")
    return dict(zip(names, (cell.partition(":")[2] for cell in cells), strict=True))


def _header_reason(header: str, separator: str) -> str:
    """What is wrong with a header, and how to mend it."""
    if not header.strip():
        return "there is no header; begin the file with a line such as user_id:token"
    others = [other for other in _SEPARATORS if other != separator and other in header]
    right = next((o for o in others if all(map(_is_typed, header.split(o)))), None)
    if right is None and others and separator not in header:
        right = max(others, key=header.count)
    reasons = []
    if right is not None:
        give = f"--field_separator={right!r}"
        advice = "leave field_separator out" if right == "\t" else f"give {give}"
        reasons = [f"columns are separated by {right!r}, not by {separator!r}; {advice}"]
    used = separator if right is None else right
    cells = header.split(used)
    if bad := next((cell for cell in cells if not _is_typed(cell)), None):
        kind = bad.partition(":")[2]
        suggested = _shown(used.join(map(_suggested, cells)), 200)
        if kind:
            hint = did_you_mean(kind, TYPES)
            reasons.append(f"field {_shown(bad)} is of no type among {', '.join(TYPES)}{hint}")
        else:
            reasons.append(
                f"field {_shown(bad)} has no type; write the header with types, such as {suggested}"
            )
    return "; ".join(reasons)


def _is_typed(cell: str) -> bool:
    name, _, kind = cell.partition(":")
    return bool(name) and kind in TYPES


def _suggested(cell: str) -> str:
    name = cell.partition(":")[0].strip().strip("\"'")
    number = any(word in name.lower() for word in ("time", "date", "rating", "score", "price"))
    words = ("title", "genre", "category", "categories", "descr", "name")
    text = any(word in name.lower() for word in words)
    return f"{name}:{'float' if number else 'token_seq' if text else 'token'}"


def _cells(
    path: Path, first: int, lines: list[str], separator: str, width: int
) -> tuple[Sequence[int], list[str]]:
    """Line numbers of the rows, and their cells, row by row. Blank lines are none."""
    places: Sequence[int] = range(first, first + len(lines))
    if "" in lines:
        places = [place for place, line in zip(places, lines, strict=True) if line]
        lines = [line for line in lines if line]
    if not lines:
        return [], []
    cells = separator.join(lines).split(separator)
    if {line.count(separator) for line in lines} != {width - 1}:
        raise _width_error(path, zip(places, lines, strict=True), separator, width)
    return places, cells


def _width_error(
    path: Path, rows: Iterable[tuple[int, str]], separator: str, width: int
) -> UserError:
    place, line = next(row for row in rows if row[1].count(separator) != width - 1)
    inside = "none inside a text" if line.count(separator) >= width else "a field for each column"
    other = next((o for o in _SEPARATORS if o != separator and line.count(o) == width - 1), None)
    advice = f"put one {separator!r} between fields and {inside}"
    if other and separator not in line:
        advice = f"it is separated by {other!r}; separate header and lines alike"
    return UserError(
        f"{path}:{place}: {line.count(separator) + 1} fields in {_shown(line)}, the header has "
        f"{width}; {advice}"
    )


def _number(cell: str) -> float:
    """The number in a cell, NaN if there is none."""
    try:
        return float(cell)
    except ValueError:
        return float("nan")


def _shown(text: str, length: int = _SHOWN_LENGTH) -> str:
    return repr(text) if len(text) <= length else f"{text[:length]!r}..."
