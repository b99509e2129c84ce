"""The command ``recbole-dpr tune``: searches the best values of parameters."""

import os
import sys

from recbole_dpr.commands.train import as_parameters, show_progress
from recbole_dpr.utils.terminal import Parser, count, ending


def main() -> None:
    """Entry point."""
    with ending("interrupted; the same command goes on with what is not done"):
        parser = Parser(
            prog="recbole-dpr tune",
            description="Search the values of parameters whose runs have the best validation "
            "score, with RecBole's HyperTuning. Test cases are not measured. The same command goes "
            "on with what is not done.",
            epilog="Any parameter of RecBole or of properties/*.yaml can be given to all trials as "
            "--key=value, such as --backbone=SASRec.",
            allow_abbrev=False,
        )
        parser.add_argument(
            "--params",
            required=True,
            metavar="FILE",
            help="what to search: a .hyper file as RecBole has them, or 'prompts', the shipped one",
        )
        parser.add_argument("--model", "-m", help="DPR (default), or a model of RecBole")
        parser.add_argument("--dataset", "-d", help="name of a data set; default ml-100k")
        parser.add_argument(
            "--config_files", type=str.split, default=[], help="config files, separated by spaces"
        )
        parser.add_argument(
            "--algo",
            default="exhaustive",
            help="exhaustive (all combinations, in random order), random, or bayes; default "
            "%(default)s",
        )
        parser.add_argument(
            "--max_evals",
            type=count,
            metavar="N",
            help="draws at most; default 100, or all of exhaustive",
        )
        parser.add_argument(
            "--early_stop",
            type=count,
            default=10,
            metavar="N",
            help="end after so many draws without a better score; default %(default)s",
        )
        parser.add_argument(
            "--tool",
            default="hyperopt",
            help="hyperopt (one trial after the other) or ray (many at once, on this machine or, "
            "with RAY_ADDRESS, a cluster); default %(default)s",
        )
        parser.add_argument(
            "--out", metavar="DIR", default="results", help="where it is kept; default %(default)s"
        )
        options, unknown = parser.parse_known_args(sys.argv[1:])
        given = as_parameters(parser, unknown)
        sys.argv = sys.argv[:1]  # RecBole's Config would look for parameters there
        sys.path.append(os.getcwd())  # searched last for a user's own --model=module.Class
        show_progress()
        from recbole_dpr.experiment.tuning import tune  # only after parsing: it takes seconds

        tune(parameters=given, **vars(options))


if __name__ == "__main__":
    main()
