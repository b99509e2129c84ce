"""The command line of the data set tools; `COMMANDS` lists the commands."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from recbole_dpr.utils.errors import UserError

# Command -> its help. Each is a module of this folder, with underscores for hyphens, that has
# `add_arguments` and a `run` that returns the text to print.
COMMANDS = {
    "movielens": "raw MovieLens to atomic files",
    "mind": "raw MIND to atomic files",
    "stats": "users, items, length, sparsity of a data set",
    "tags": "semantic tags to <dataset>.tag",
    "generate-tags": "training tags by a language model",
    "rewrite-tags": "evaluation tags by a language model",
    "summaries": "summaries of items by a language model",
    "generate-requests": "requests in free words by a language model",
    "prompts": "prompt templates to <dataset>.prompt",
    "target": "evaluation cases to <dataset>.target",
    "train-router": "the offline router's weights, from marked requests",
    "check": "validate .inter, .item, .user, .prompt, .tag, .target and .summary files",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status, 2 for a mistake that the user can fix."""
    parser = argparse.ArgumentParser(
        prog="recbole-dpr data", description="Raw data to atomic files."
    )
    subparsers = parser.add_subparsers(dest="command", required=True)
    for name, about in COMMANDS.items():
        module = import_module(f".{name.replace('-', '_')}", __package__)
        subparser = subparsers.add_parser(name, help=about, allow_abbrev=False)
        module.add_arguments(subparser)
        subparser.set_defaults(run=module.run)
    args = parser.parse_args(argv)
    try:
        print(args.run(args))
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
