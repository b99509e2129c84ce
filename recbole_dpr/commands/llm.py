"""The command ``recbole-dpr llm``; `COMMANDS` lists its sub-commands."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

from recbole_dpr.llm_eval import intents, recommend, rerank
from recbole_dpr.utils.terminal import Parser, ending


class Command(NamedTuple):
    """A sub-command: its help, its options, and a function that runs it and returns the output."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], str]


# To add a command, add a module with `add_arguments` and `run`, and a line here.
COMMANDS: dict[str, Command] = {
    "recommend": Command(
        "a model as recommender, beside a run (Table 2)", recommend.add_arguments, recommend.run
    ),
    "rerank": Command(
        "a model orders the backbone's best (Table 3)", rerank.add_arguments, rerank.run
    ),
    "intents": Command(
        "simulated users, judged by a model (Table 4)", intents.add_arguments, intents.run
    ),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    with ending("interrupted; the same command goes on with the answers so far"):
        parser = Parser(
            prog="recbole-dpr llm",
            description="Language models as users, judges and rivals of a trained run.",
        )
        subparsers = parser.add_subparsers(dest="command", required=True)
        for name, command in COMMANDS.items():
            command.add_arguments(
                subparsers.add_parser(name, help=command.help, allow_abbrev=False)
            )
        given = list(sys.argv[1:] if arguments is None else arguments)
        options = parser.parse_args(given, argparse.Namespace(given=given))
        sys.stdout.write(COMMANDS[options.command].run(options) + "\n")


if __name__ == "__main__":
    main()
