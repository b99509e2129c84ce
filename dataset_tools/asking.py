"""What the commands share that ask a language model about the items of a data set."""

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pandas as pd
import yaml

from recbole_dpr.data.atomic import SCHEMAS, read_prompt, read_tag
from recbole_dpr.llm.domains import DOMAINS
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.schema import Schema
from recbole_dpr.llm_eval.command import add_llm_arguments
from recbole_dpr.llm_eval.items import ItemJob
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml

from . import add_output_arguments
from .raw import check, check_unique, read_table, read_texts

_BROKEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")


def add_arguments(
    parser: argparse.ArgumentParser, batch_size: int = 10, what: str = "items"
) -> None:
    """Declare the options for the data set, how much is asked about, and the model.

    Args:
        what: the subject of the requests; about items, the model is told some of their fields.
    """
    parser.add_argument("--item_file", required=True, help="RecBole's .item file of the data set")
    add_output_arguments(parser, "the file that is written")
    parser.add_argument(
        "--domain", choices=list(DOMAINS), default="neutral", help="default: %(default)s"
    )
    parser.add_argument(
        "--first", type=int, metavar="N", help=f"only the first N {what}, as a trial"
    )
    parser.add_argument(
        "--batch_size",
        type=int,
        default=batch_size,
        help=f"{what} a request (default: %(default)s)",
    )
    if what == "items":
        parser.add_argument(
            "--fields",
            nargs="+",
            metavar="FIELD",
            help="of the .item file, that the model is told (default: all but the first)",
        )
    add_llm_arguments(parser)


def read_items(args: argparse.Namespace) -> dict[str, str]:
    """Return id -> description for the model, such as "title: Heat; year: 1995", in file order.

    Raises:
        UserError: the file is not an `.item` file, lacks the field, or an option is wrong.
    """
    table = item_table(args, "fields", args.fields)
    ids = table.iloc[:, 0]
    # Report what the .tag file would reject before anything is paid for.
    reason = "is empty or has spaces around it; write an id"
    check(
        Path(args.item_file),
        ids,
        lambda cells: (cells != "") & (cells == cells.str.strip()),
        reason,
    )
    check_unique(Path(args.item_file), ids)
    names = [column.partition(":")[0].replace("_", " ") for column in table.columns[1:]]
    return {
        id: "; ".join(f"{name}: {cell}" for name, cell in zip(names, cells, strict=True) if cell)
        for id, *cells in table.iloc[: args.first].itertuples(index=False, name=None)
    }


def item_table(args: argparse.Namespace, option: str, fields: Sequence[str] | None) -> pd.DataFrame:
    """Return the id and the fields that `option` names (None for all); columns are header cells.

    Raises:
        UserError: the file is not an `.item` file, lacks the field, or an option is wrong.
    """
    for number in ("batch_size", "first"):
        value = getattr(args, number)
        if value is not None and value < 1:
            raise UserError(f"--{number} {value}: write a whole number from 1")
    path = Path(args.item_file)
    _, text = next(read_texts(path, "utf-8"), (1, ""))
    cells = text.partition("\n")[0].removesuffix("\r").split("\t")
    if not all(":" in cell for cell in cells) or len(cells) < 2:
        raise UserError(
            f"{path}:1: the header is not that of an .item file; begin it like item_id:token"
        )
    columns = {cell.partition(":")[0]: cell for cell in cells}
    id_field, *others = columns
    wanted = fields or others
    for field in wanted:
        if field not in columns:
            raise UserError(f"--{option} {field}: not in {path}, which has {', '.join(columns)}")
    return read_table(path, [columns[name] for name in (id_field, *wanted)], "\t", header=True)


def read_old(path: Path, kind: str) -> pd.DataFrame:
    """Return the rows of a `.tag` or `.prompt` file, none if it does not exist."""
    if path.exists():
        return {"tag": read_tag, "prompt": read_prompt}[kind](path)
    return pd.DataFrame(columns=SCHEMAS[kind].names, dtype=object)


def item_jobs(
    args: argparse.Namespace,
    texts: Mapping[str, str],
    form_of: Callable[[str], Schema],
    **words: object,
) -> list[ItemJob]:
    """Build the command's requests of `properties/llm/data.yaml`, about some items each.

    Args:
        texts: id -> description, in the order of the requests.
        form_of: returns the schema of an item's part of the answer.
        words: fill the slots of the command's task.
    """
    said = read_yaml(properties_dir() / "llm" / "data.yaml", yaml.SafeLoader)[args.command]
    ids, jobs = list(texts), []
    for start in range(0, len(ids), args.batch_size):
        asked = ids[start : start + args.batch_size]
        items = "\n".join(f"[{id}] {texts[id]}" for id in asked)
        content = said["task"].format(domain=DOMAINS[args.domain], items=items, **words)
        pairs = (("system", said["system"]), ("user", content))
        messages = [{"role": role, "content": text} for role, text in pairs]
        jobs.append(ItemJob({id: form_of(id) for id in asked}, messages))
    return jobs


def read_text(value: object, name: str, fewest: int, most: int, asked: str) -> str:
    """Read a text of an answer, on one line; `name`, with a space, is its part of the answer.

    Raises:
        BadAnswer: it is not a text, or has too few or too many words.
    """
    if not isinstance(value, str):
        raise BadAnswer(f"{name}is no text")
    text = " ".join(value.split())
    words = len(text.split())
    if not fewest <= words <= most:
        raise BadAnswer(f"{name}has {words} words; write {asked}")
    check_characters(text, name)
    return text


def check_characters(text: str, name: str) -> None:
    """Raise BadAnswer if the text called `name` has characters that a file cannot hold."""
    if _BROKEN.search(text):
        raise BadAnswer(f"{name}holds a control character or a broken one")
