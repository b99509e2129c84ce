"""The command line of the data set tools; `COMMANDS` lists the commands."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from recbole_dpr.data.atomic import SCHEMAS, read_prompt, read_tag, read_target, read_tokens
from recbole_dpr.llm_eval.summary_file import read_summaries
from recbole_dpr.utils.errors import UserError

from . import (
    generate_requests,
    generate_tags,
    mind,
    movielens,
    prompts,
    rewrite_tags,
    stats,
    summaries,
    tags,
    target,
    train_router,
)


class Command(NamedTuple):
    """A sub-command: its help, its options, and a `run` that returns the text to print."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], str]


def add_check_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `check`."""
    endings = ", ".join(f".{kind}" for kind in (*SCHEMAS, "summary"))
    parser.add_argument("files", nargs="+", metavar="FILE", help=f"file to check ({endings})")
    parser.add_argument("--item_file", help="RecBole's .item; item ids must be in it")
    parser.add_argument("--inter_file", help="RecBole's .inter; item and user ids must be in it")


def check(args: argparse.Namespace) -> str:
    """Validate every file and return one line per file.

    With both an item and an interaction file, an item is known if either has it, as in RecBole.

    Raises:
        UserError: a file has an unknown ending, breaks a rule or names an unknown id.
    """
    sources = [source for source in (args.item_file, args.inter_file) if source]
    items = set().union(*(read_tokens(source, "item_id") for source in sources))
    known_items = items if sources else None
    readers = {
        ".prompt": read_prompt,
        ".tag": lambda file: read_tag(file, known_items),
        ".target": lambda file: read_target(file, known_items, _users(args.inter_file)),
        ".summary": lambda file: read_summaries(Path(file), known_items),
    }
    summary = []
    for file in args.files:
        ending = Path(file).suffix
        if ending not in readers:
            raise UserError(
                f"{file}: ending {ending!r} is unknown; name a file that ends in "
                f"{' or '.join(readers)}"
            )
        summary.append(f"{file}: {len(readers[ending](file))} rows, all good")
    return "\n".join(summary)


def _users(inter_file: str | None) -> set[str] | None:
    return read_tokens(inter_file, "user_id") if inter_file else None


# To add a command, write a module in this folder with `add_arguments` and `run`, and a line here.
COMMANDS: dict[str, Command] = {
    "movielens": Command("raw MovieLens to atomic files", movielens.add_arguments, movielens.run),
    "mind": Command("raw MIND to atomic files", mind.add_arguments, mind.run),
    "stats": Command(
        "users, items, length, sparsity of a data set", stats.add_arguments, stats.run
    ),
    "tags": Command("semantic tags to <dataset>.tag", tags.add_arguments, tags.run),
    "generate-tags": Command(
        "training tags by a language model", generate_tags.add_arguments, generate_tags.run
    ),
    "rewrite-tags": Command(
        "evaluation tags by a language model", rewrite_tags.add_arguments, rewrite_tags.run
    ),
    "summaries": Command(
        "summaries of items by a language model", summaries.add_arguments, summaries.run
    ),
    "generate-requests": Command(
        "requests in free words by a language model",
        generate_requests.add_arguments,
        generate_requests.run,
    ),
    "prompts": Command("prompt templates to <dataset>.prompt", prompts.add_arguments, prompts.run),
    "target": Command("evaluation cases to <dataset>.target", target.add_arguments, target.run),
    "train-router": Command(
        "the offline router's weights, from marked requests",
        train_router.add_arguments,
        train_router.run,
    ),
    "check": Command(
        "validate .prompt, .tag, .target and .summary files", add_check_arguments, check
    ),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status, 2 for a mistake that the user can fix."""
    parser = argparse.ArgumentParser(
        prog="recbole-dpr data", description="Raw data to atomic files."
    )
    subparsers = parser.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=command.help, allow_abbrev=False)
        command.add_arguments(subparser)
    args = parser.parse_args(argv)
    try:
        print(COMMANDS[args.command].run(args))
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
