"""The command ``recbole-dpr report``: writes the report of a finished run again."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from recbole_dpr.utils.terminal import Parser, ending


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    with ending("interrupted"):
        parser = Parser(
            prog="recbole-dpr report",
            description="Write the report of a finished run into its folder, from what the run "
            "has measured; its data set is read for the examples.",
            allow_abbrev=False,
        )
        parser.add_argument(
            "run", type=Path, metavar="DIR", help="folder of a run, or of runs for the latest"
        )
        parser.add_argument(
            "--data_path",
            metavar="DIR",
            help="where the folder of its data set is, as in RecBole; default as the run had it",
        )
        options = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
        logging.basicConfig(level=logging.INFO, format="%(message)s")
        _report(options.run, options.data_path)


def _report(folder: Path, data_path: str | None) -> None:
    # The imports take seconds.
    from recbole_dpr.build import create_test_cases
    from recbole_dpr.evaluator.report import saved_table, write_report
    from recbole_dpr.quick_start import load_data_and_model
    from recbole_dpr.trainer.trained import finished_run

    run = finished_run(folder)
    table = saved_table(run)
    config, model, *_, test_data = load_data_and_model(run, data_path)
    test = test_data.dataset
    write_report(run, config, model, test, *create_test_cases(test), table)


if __name__ == "__main__":
    main()
