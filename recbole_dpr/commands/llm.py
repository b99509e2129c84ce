"""The command ``recbole-dpr llm``; `COMMANDS` lists its sub-commands."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from recbole_dpr.llm_eval import options
from recbole_dpr.utils.terminal import Parser, ending

# Name -> help and options. To add a command, add a line here, and a module of this name in
# recbole_dpr.llm_eval whose function `run` returns the output.
COMMANDS = {
    "recommend": (
        "a model as recommender, beside a run (Table 2)",
        options.add_recommend_arguments,
    ),
    "rerank": ("a model orders the backbone's best (Table 3)", options.add_rerank_arguments),
    "intents": ("simulated users, judged by a model (Table 4)", options.add_intents_arguments),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    with ending("interrupted; the same command goes on with the answers so far"):
        parser = Parser(
            prog="recbole-dpr llm",
            description="Language models as users, judges and rivals of a trained run.",
        )
        subparsers = parser.add_subparsers(dest="command", required=True)
        for name, (told, add_arguments) in COMMANDS.items():
            add_arguments(subparsers.add_parser(name, help=told, allow_abbrev=False))
        given = list(sys.argv[1:] if arguments is None else arguments)
        args = parser.parse_args(given, argparse.Namespace(given=given))
        # Only now: it imports RecBole, which takes seconds.
        module = import_module(f"recbole_dpr.llm_eval.{args.command}")
        sys.stdout.write(module.run(args) + "\n")


if __name__ == "__main__":
    main()
