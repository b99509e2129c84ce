"""`tags`: converts semantic tags in JSON lines to `<dataset>.tag`.

A line of the source is an object. It has the item's id in each data set, under that data set's name
(a string, a list if the item has several ids, null or [] if it has none). It also has `tags` and
`eval_tags`, each with one text per angle, in the order of `ANGLES`.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
from tqdm import tqdm

from recbole_dpr.data.atomic import ANGLES, SCHEMAS, check_value, write_atomic
from recbole_dpr.utils.errors import UserError

from . import add_output_arguments, output_path
from .raw import PROGRESS_DELAY


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--source", required=True, help="JSON-lines file, one item a line")
    add_output_arguments(parser, "<dataset>.tag")
    parser.add_argument("--id_key", help="key of the item id in a line (default: the data set)")


def run(args: argparse.Namespace) -> str:
    """Write `<dataset>.tag` and return a summary.

    Raises:
        UserError: the source cannot be read, a line of it is bad or no item has an id.
    """
    source, id_key = Path(args.source), args.id_key or args.dataset
    rows: list[tuple[str, str, str, str]] = []
    first_lines: dict[str, int] = {}
    skipped = 0
    for number, record in _records(source):
        items = _items(source, number, record, id_key)
        skipped += not items
        texts = list(_texts(source, number, record))
        for item in items:
            if item in first_lines:
                raise UserError(
                    f"{source}:{number}: {id_key} {item!r} is already on line "
                    f"{first_lines[item]}; give every item one line"
                )
            first_lines[item] = number
            rows += [(item, *text) for text in texts]
    if not rows:
        raise UserError(f"{source}: no line has an item under {id_key!r}; choose another --id_key")
    path = output_path(args.out, args.dataset, "tag")
    write_atomic(path, pd.DataFrame(rows, columns=SCHEMAS["tag"].names, dtype=object), "tag")
    return f"{path}: {len(first_lines)} items, {len(rows)} rows, {skipped} skipped"


def _records(source: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        lines = source.read_bytes().rstrip().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except OSError as error:
        raise UserError(
            f"--source {source}: cannot be read ({error.strerror}); check the path"
        ) from None
    for number, line in enumerate(tqdm(lines, delay=PROGRESS_DELAY, unit="line"), start=1):
        try:
            record = json.loads(line.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            # JSONDecodeError counts lines within this line, which would mislead: use its `msg`.
            reason = getattr(error, "msg", error)
            raise UserError(
                f"{source}:{number}: is not JSON in UTF-8 ({reason}); write one object a line"
            ) from None
        if not isinstance(record, dict):
            raise UserError(f"{source}:{number}: is no JSON object; write one object a line")
        yield number, record


def _items(source: Path, number: int, record: dict[str, Any], id_key: str) -> list[str]:
    if id_key not in record:
        raise UserError(
            f"{source}:{number}: has no key {id_key!r} among {', '.join(map(repr, record))}; "
            "choose another --id_key or add it (null where the item is not in the data set)"
        )
    value = record[id_key]
    items = [] if value is None else value if isinstance(value, list) else [value]
    for item in items:
        if not isinstance(item, str):
            raise UserError(
                f"{source}:{number}: {id_key} {item!r} is no item id; write a string, a list of "
                "strings or null"
            )
        check_value(source, number, "tag", "item_id", item)
    return items


def _texts(source: Path, number: int, record: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield the texts of an item, as (angle, text, split)."""
    for split, key in (("train", "tags"), ("eval", "eval_tags")):
        texts = record.get(key)
        if (
            not isinstance(texts, list)
            or len(texts) != len(ANGLES)
            or not all(isinstance(text, str) for text in texts)
        ):
            raise UserError(
                f"{source}:{number}: {key} {texts!r} is not a list of {len(ANGLES)} texts; write "
                f"one for each of {', '.join(ANGLES)}"
            )
        for angle, text in zip(ANGLES, texts, strict=True):
            check_value(source, number, "tag", "tag", text)
            yield angle, text, split
