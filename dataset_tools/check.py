"""`check`: validates files of the kinds that this package reads beside RecBole's own."""

import argparse
from pathlib import Path

from recbole_dpr.data.atomic import SCHEMAS, read_prompt, read_tag, read_target, read_tokens
from recbole_dpr.llm_eval.summary_file import read_summaries
from recbole_dpr.utils.errors import UserError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    endings = ", ".join(f".{kind}" for kind in (*SCHEMAS, "summary"))
    parser.add_argument("files", nargs="+", metavar="FILE", help=f"file to check ({endings})")
    parser.add_argument("--item_file", help="RecBole's .item; item ids must be in it")
    parser.add_argument("--inter_file", help="RecBole's .inter; item and user ids must be in it")


def run(args: argparse.Namespace) -> str:
    """Validate every file and return one line per file.

    With both an item and an interaction file, an item is known if either has it, as in RecBole.

    Raises:
        UserError: a file has an unknown ending, breaks a rule or names an unknown id.
    """
    sources = [source for source in (args.item_file, args.inter_file) if source]
    known = set().union(*(read_tokens(source, "item_id") for source in sources))
    items = known if sources else None
    users = read_tokens(args.inter_file, "user_id") if args.inter_file else None
    readers = {
        ".prompt": read_prompt,
        ".tag": lambda file: read_tag(file, items),
        ".target": lambda file: read_target(file, items, users),
        ".summary": lambda file: read_summaries(Path(file), items),
    }
    lines = []
    for file in args.files:
        ending = Path(file).suffix
        if ending not in readers:
            raise UserError(
                f"{file}: ending {ending!r} is unknown; name a file that ends in "
                f"{' or '.join(readers)}"
            )
        lines.append(f"{file}: {len(readers[ending](file))} rows, all good")
    return "\n".join(lines)
