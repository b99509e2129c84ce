"""The command line of the data set tools; `COMMANDS` lists the commands."""

import argparse
import sys
from collections.abc import Callable, Sequence

from recbole_dpr.utils.errors import UserError

from . import (
    asking,
    check,
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

# Command -> its help, what declares its options, and what runs it and returns the text to print.
# To add a command, write a module in this folder with `add_arguments` and `run`, and a line here.
COMMANDS: dict[
    str,
    tuple[str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], str]],
] = {
    "movielens": ("raw MovieLens to atomic files", movielens.add_arguments, movielens.run),
    "mind": ("raw MIND to atomic files", mind.add_arguments, mind.run),
    "stats": ("users, items, length, sparsity of a data set", stats.add_arguments, stats.run),
    "tags": ("semantic tags to <dataset>.tag", tags.add_arguments, tags.run),
    "generate-tags": ("training tags by a language model", asking.add_arguments, generate_tags.run),
    "rewrite-tags": (
        "evaluation tags by a language model",
        rewrite_tags.add_arguments,
        rewrite_tags.run,
    ),
    "summaries": ("summaries of items by a language model", asking.add_arguments, summaries.run),
    "generate-requests": (
        "requests in free words by a language model",
        generate_requests.add_arguments,
        generate_requests.run,
    ),
    "prompts": ("prompt templates to <dataset>.prompt", prompts.add_arguments, prompts.run),
    "target": ("evaluation cases to <dataset>.target", target.add_arguments, target.run),
    "train-router": (
        "the offline router's weights, from marked requests",
        train_router.add_arguments,
        train_router.run,
    ),
    "check": ("validate .prompt, .tag, .target and .summary files", check.add_arguments, check.run),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status, 2 for a mistake that the user can fix."""
    parser = argparse.ArgumentParser(
        prog="recbole-dpr data", description="Raw data to atomic files."
    )
    subparsers = parser.add_subparsers(required=True)
    for name, (about, add_arguments, run) in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=about, allow_abbrev=False)
        add_arguments(subparser)
        subparser.set_defaults(run=run)
    args = parser.parse_args(argv)
    try:
        print(args.run(args))
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
