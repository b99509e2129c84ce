"""`check`: validates RecBole's atomic files, and those that this package reads beside them."""

import argparse
from pathlib import Path

import pandas as pd

from recbole_dpr.data.atomic import (
    INTENTS,
    PROMPT_SPLITS,
    SCHEMAS,
    read_prompt,
    read_tag,
    read_target,
)
from recbole_dpr.data.plain_file import PlainFile, check_file, unknown_ids
from recbole_dpr.llm_eval.summary_file import read_summaries
from recbole_dpr.utils.errors import UserError

# The columns of ids in RecBole's files; the first of `.item` and `.user` has each value once.
_IDS = {"inter": ("user_id", "item_id"), "item": ("item_id",), "user": ("user_id",)}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    endings = ", ".join(f".{kind}" for kind in (*_IDS, *SCHEMAS, "summary"))
    parser.add_argument("files", nargs="+", metavar="FILE", help=f"file to check ({endings})")
    parser.add_argument("--item_file", help="RecBole's .item; item ids must be in it")
    parser.add_argument("--inter_file", help="RecBole's .inter; item and user ids must be in it")
    parser.add_argument("--field_separator", default="\t", help="of RecBole's files, as for a run")
    parser.add_argument("--encoding", default="utf-8", help="of RecBole's files, as for a run")


def run(args: argparse.Namespace) -> str:
    """Validate every file and return one line per file, and one for what a run would change.

    With both an item and an interaction file, an item is known if either has it, as in RecBole.

    Raises:
        UserError: a file has an unknown ending, breaks a rule or names an unknown id.
    """
    plain: dict[str, PlainFile] = {}

    def read_plain(file: str) -> PlainFile:
        if file not in plain:
            plain[file] = _check_plain(Path(file), args.field_separator, args.encoding)
        return plain[file]

    sources = [read_plain(source) for source in (args.item_file, args.inter_file) if source]
    items: set[str] | None = None
    if sources:
        items = set().union(*(source.ids["item_id"] for source in sources))
    users = set(read_plain(args.inter_file).ids["user_id"]) if args.inter_file else None
    readers = {
        ".prompt": _read_pool,
        ".tag": lambda file: read_tag(file, items),
        ".target": lambda file: read_target(file, items, users),
        ".summary": lambda file: read_summaries(Path(file), items),
    }
    lines = []
    for file in args.files:
        ending = Path(file).suffix
        if ending.removeprefix(".") in _IDS:
            found = read_plain(file)
            lines += [f"{file}: {found.rows} rows, {'see below' if found.notes else 'all good'}"]
            lines += found.notes
            continue
        if ending not in readers:
            known = [*(f".{kind}" for kind in _IDS), *readers]
            raise UserError(
                f"{file}: ending {ending!r} is unknown; name a file that ends in "
                f"{' or '.join(known)}"
            )
        lines.append(f"{file}: {len(readers[ending](file))} rows, all good")
    return "\n".join([*lines, *_joined(list(plain.values()))])


def _check_plain(path: Path, separator: str, encoding: str) -> PlainFile:
    kind = path.suffix.removeprefix(".")
    ids = _IDS.get(kind, ("item_id",))
    key = "" if kind == "inter" else ids[0]
    found = check_file(path, ids, key, "timestamp", separator=separator, encoding=encoding)
    kinds = dict.fromkeys(ids, "token") | ({"timestamp": "float"} if kind == "inter" else {})
    for name, wanted in kinds.items():
        if name not in found.types:
            header = ", ".join(found.types)
            raise UserError(
                f"{path}:1: field {name} is missing from the header {header!r}; name the file that "
                f"has a column {name}:{wanted}"
            )
        if found.types[name] != wanted:
            raise UserError(
                f"{path}:1: field {name} is of type {found.types[name]}; make it {name}:{wanted}"
            )
    return found


def _read_pool(file: str) -> pd.DataFrame:
    prompts = read_prompt(file)
    templates = prompts[prompts["category"] == ""]
    there = set(zip(templates["intent"], templates["split"], strict=True))
    for split in PROMPT_SPLITS:
        for intent in INTENTS:
            if (intent, split) not in there:
                raise UserError(
                    f"{file}: no {intent} template with split {split} in it; add at least one"
                )
    return prompts


def _joined(files: list[PlainFile]) -> list[str]:
    """What a run drops of interactions, as their items or users are in none of the files."""
    lines = []
    for inter in (file for file in files if file.path.suffix == ".inter"):
        for other in files:
            kind = other.path.suffix.removeprefix(".")
            if kind in ("item", "user"):
                [name] = _IDS[kind]
                known = other.ids[name]
                note = unknown_ids(inter.ids[name], known, name, str(other.path), "a run drops")
                lines += [f"{inter.path}: {note}"] if note else []
    return lines
