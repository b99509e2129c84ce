"""`target`: draws the evaluation cases of a data set once, and writes `<dataset>.target`."""

import argparse
import sys

from recbole_dpr.data.atomic import write_atomic
from recbole_dpr.utils.errors import UserError

from . import add_output_arguments, output_path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_output_arguments(parser, "<dataset>.target")
    parser.add_argument("--config_files", nargs="*", help="config files, as for a run")
    parser.add_argument(
        "--set",
        nargs="*",
        default=[],
        metavar="KEY=VALUE",
        help="parameters, as for a run: data_path, seed, target_n, case_position ...",
    )


def run(args: argparse.Namespace) -> str:
    """Draw the test cases as a run with these parameters does, and write them.

    Raises:
        UserError: a parameter is wrong, or the data set has no categories to prompt for.
    """
    # RecBole takes seconds to import, and no other command needs it.
    from recbole_dpr.build import create_dataset
    from recbole_dpr.config import Config
    from recbole_dpr.data.case import prompt_cases, to_target_frame
    from recbole_dpr.data.prompt import PromptBook

    for pair in args.set:
        if "=" not in pair:
            raise UserError(f"--set {pair!r}: write KEY=VALUE")
    given = dict(pair.split("=", 1) for pair in args.set) | {"target_file": None}
    sys.argv = sys.argv[:1]  # RecBole's Config would read this command's options as its own
    config = Config("DPR", args.dataset, args.config_files, given)
    dataset = create_dataset(config)
    dataset.build()
    cases = prompt_cases(dataset, "test", PromptBook())
    frame = to_target_frame(dataset, cases)
    path = output_path(args.out, args.dataset, "target")
    write_atomic(path, frame, "target")
    groups = ", ".join(f"{len(group)} {group.name}" for group in cases)
    return f"{path}: {len(frame)} cases ({groups})"
