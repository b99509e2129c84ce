"""The command: parse, run, and turn a user's mistake into one line."""

import argparse
import os
import sys

from recbole_dpr.errors import UserError
from recbole_dpr.terminal import INTERRUPTED, MISTAKE, Parser, leave


def main() -> None:
    """Entry point of ``run_recbole_dpr.py``, ``python -m recbole_dpr`` and ``recbole-dpr``."""
    try:
        _run(*_parse())
    except UserError as error:
        leave(f"error: {error}", MISTAKE)
    except OSError as error:
        if error.filename is None:
            raise  # nothing that a user could look at
        leave(f"error: {error.filename}: {error.strerror}; check the path", MISTAKE)
    except KeyboardInterrupt:
        leave("interrupted; the same command with --resume goes on with a run of DPR", INTERRUPTED)


def _parse() -> tuple[argparse.Namespace, list[str]]:
    """The options of the command itself, and ``--key=value`` of parameters."""
    parser = Parser(
        prog="run_recbole_dpr",
        usage="%(prog)s [--model=MODEL] [--dataset=DATASET] [--config_files='FILE FILE'] "
        "[--resume] [--key=value ...]",
        description="Train and evaluate DPR, or any ranking model of RecBole, on prompted "
        "recommendation.",
        epilog="Any parameter of RecBole or of properties/*.yaml can be given as --key=value, "
        "such as --backbone=SASRec.",
        allow_abbrev=False,
    )
    parser.add_argument("--model", "-m", help="DPR (default), or a model of RecBole")
    parser.add_argument("--dataset", "-d", help="name of a data set; default ml-100k")
    parser.add_argument("--config_files", help="config files, separated by spaces")
    parser.add_argument(
        "--resume", action="store_true", help="go on with the latest run of this configuration"
    )
    # As for RecBole's parameters, --resume=True is understood too.
    rest, given = [], []
    for argument in sys.argv[1:]:
        (rest if argument.startswith("--resume=") else given).append(argument)
    arguments, unknown = parser.parse_known_args(given)
    for extra in unknown:
        if not extra.startswith("--") or "=" not in extra:
            parser.error(f"{extra}: parameters are given as --key=value")
    return arguments, unknown + rest


def _run(arguments: argparse.Namespace, parameters: list[str]) -> None:
    # RecBole's Config reads --key=value from sys.argv by itself; leave it only those. As they are
    # all meant for it, they are given to it as well: then it may complain of those it cannot read.
    sys.argv = [sys.argv[0], *parameters]
    given = dict(parameter[2:].split("=", 1) for parameter in parameters)
    if arguments.resume:
        given["resume"] = "True"
    sys.path.append(os.getcwd())  # where a user's own --model=module.Class is looked for last

    from recbole_dpr import distributed
    from recbole_dpr.quick_start import run_recbole_dpr  # after the parsing: it takes seconds

    files = arguments.config_files.split() if arguments.config_files else None
    run_recbole_dpr(arguments.model, arguments.dataset, files, given)
    distributed.leave()  # of torchrun's processes


if __name__ == "__main__":
    main()
