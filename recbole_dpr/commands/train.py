"""The command ``recbole-dpr train``: parses, runs, and reports a user's mistake in one line."""

import argparse
import logging
import os
import sys
from typing import Any

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.terminal import INTERRUPTED, MISTAKE, Parser, leave

INCOMPLETE = 1  # exit status of an experiment if a part of it has failed


def main() -> None:
    """Entry point of ``run_recbole_dpr.py``, ``python -m recbole_dpr`` and ``recbole-dpr``."""
    try:
        _run(*_parse())
    except UserError as error:
        leave(f"error: {error}", MISTAKE)
    except OSError as error:
        if error.filename is None:
            raise  # not about a file that the user could check
        leave(f"error: {error.filename}: {error.strerror}; check the path", MISTAKE)
    except KeyboardInterrupt:
        leave("interrupted; the same command with --resume goes on with a run of DPR", INTERRUPTED)


def _parse() -> tuple[argparse.Namespace, list[str]]:
    """Return the options of the command itself, and the parameters as ``--key=value``."""
    parser = Parser(
        prog="run_recbole_dpr",
        usage="%(prog)s [--model=MODEL] [--dataset=DATASET] [--config_files='FILE FILE'] "
        "[--resume] [--key=value ...]\n       %(prog)s --experiment=NAME | --compare=MODEL,MODEL "
        "[--dataset=DATASET] [--seeds=SEED,SEED] [--out=DIR] [--key=value ...]",
        description="Train and evaluate DPR, or any ranking model of RecBole, on prompted "
        "recommendation.",
        epilog="Any parameter of RecBole or of properties/*.yaml can be given as --key=value, "
        "such as --backbone=SASRec.",
        allow_abbrev=False,
    )
    parser.add_argument("--model", "-m", help="DPR (default), or a model of RecBole")
    parser.add_argument("--dataset", "-d", help="name of a data set; default ml-100k")
    parser.add_argument(
        "--config_files", type=str.split, default=[], help="config files, separated by spaces"
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on with the latest run of this configuration"
    )
    several = parser.add_argument_group(
        "several runs", "each a process of its own; the same command goes on with what is not done"
    )
    several.add_argument(
        "--experiment", metavar="NAME", help="make a table: a name in properties/experiment, or a "
        "yaml file of that form",
    )  # fmt: skip
    several.add_argument(
        "--compare", metavar="MODELS", help="DPR beside models of RecBole, such as SASRec,Pop"
    )
    several.add_argument("--seeds", help="separated by commas; the table has the mean over them")
    several.add_argument("--out", metavar="DIR", help="where results are kept; default results")
    # --resume=True works too, as for RecBole's parameters.
    resume = [argument for argument in sys.argv[1:] if argument.startswith("--resume=")]
    arguments, unknown = parser.parse_known_args([a for a in sys.argv[1:] if a not in resume])
    table = arguments.experiment or arguments.compare
    if arguments.experiment and arguments.compare:
        parser.error("--compare: --experiment makes another table; give one of the two")
    if table and arguments.model:
        parser.error("--model: the experiment names its models; leave it out")
    if not table and (arguments.seeds or arguments.out):
        option = "--seeds" if arguments.seeds else "--out"
        parser.error(f"{option}: goes with --experiment or --compare")
    as_parameters(parser, unknown)
    return arguments, unknown + resume


def as_parameters(parser: Parser, unknown: list[str]) -> dict[str, str]:
    """Return arguments that are no options, ``--key=value``, as parameters of runs."""
    for extra in unknown:
        if not extra.startswith("--") or "=" not in extra:
            parser.error(f"{extra}: parameters are given as --key=value")
    return dict(parameter[2:].split("=", 1) for parameter in unknown)


def show_progress() -> None:
    """Print what several runs report; each run has a log of its own."""
    logger = logging.getLogger("recbole_dpr.experiment")
    logger.addHandler(logging.StreamHandler(sys.stdout))
    logger.setLevel(logging.INFO)
    logger.propagate = False


def _run(arguments: argparse.Namespace, parameters: list[str]) -> None:
    # RecBole's Config reads --key=value from sys.argv itself, so sys.argv keeps only those. They
    # are also passed to Config explicitly, as all are meant for it: it can then report those that
    # it cannot read.
    several = arguments.experiment or arguments.compare
    sys.argv = [sys.argv[0], *([] if several else parameters)]
    given = dict(parameter[2:].split("=", 1) for parameter in parameters)
    sys.path.append(os.getcwd())  # searched last for a user's own --model=module.Class
    if several:
        _run_several(arguments, given)
        return
    if arguments.resume:
        given["resume"] = "True"

    from recbole_dpr.quick_start import run_recbole_dpr  # only after parsing: it takes seconds
    from recbole_dpr.utils import distributed

    run_recbole_dpr(arguments.model, arguments.dataset, arguments.config_files, given)
    distributed.leave()  # if this is a process of torchrun


def _run_several(arguments: argparse.Namespace, given: dict[str, str]) -> None:
    from recbole_dpr.experiment import compare_models, run_experiment

    show_progress()
    options: dict[str, Any] = {
        "config_files": arguments.config_files,
        "seeds": arguments.seeds.split(",") if arguments.seeds else None,
        "out": arguments.out or "results",
    }
    try:
        if arguments.compare:
            names = [name.strip() for name in arguments.compare.split(",")]
            table = compare_models(names, arguments.dataset, given, **options)
        else:
            table = run_experiment(arguments.experiment, arguments.dataset, given, **options)
    except KeyboardInterrupt:
        leave("interrupted; the same command goes on with what is not done", INTERRUPTED)
    if "note" in table and table["note"].any():
        leave("error: some rows lack figures; the last column says why", INCOMPLETE)


if __name__ == "__main__":
    main()
