"""The command ``recbole-dpr batch``: writes the best items for every user."""

import argparse
import importlib.util
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from recbole_dpr.utils import distributed
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.terminal import Parser, ending


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    with ending("interrupted; the same command goes on with the parts that are not done"):
        options = vars(_parse(sys.argv[1:] if arguments is None else arguments))
        if importlib.util.find_spec("pyarrow") is None:
            raise UserError(
                "a batch needs the package pyarrow; run pip install 'recbole_dpr[batch]'"
            )
        from recbole_dpr.serving.batch.run import Asked, recommend_all  # the import takes seconds

        _tell_progress()
        done = recommend_all(Asked(**options))
        if distributed.is_main():
            line = "{users} users, {rows} rows in {parts} parts of {out}\n"
            sys.stderr.write(line.format(**done, out=options["out"]))
        distributed.leave()


def _parse(given: Sequence[str]) -> argparse.Namespace:
    parser = Parser(
        prog="recbole-dpr batch",
        description="Write the best items for every user of a data set to Parquet files. Killed, "
        "the same command goes on. With torchrun, processes share the users.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--checkpoint",
        type=Path,
        default="saved",
        metavar="DIR",
        help="folder of a run, or of runs for the latest; default %(default)s",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="for the answers")
    users = parser.add_argument_group("whose history, by default that of the run's data set")
    users.add_argument("--dataset", metavar="NAME", help="of RecBole's atomic files")
    users.add_argument("--data_path", metavar="DIR", help="where its folder is, as in RecBole")
    users.add_argument(
        "--histories",
        type=Path,
        metavar="FILE",
        help="instead: .parquet, .csv or .tsv with user_id, item_id and perhaps timestamp",
    )
    users.add_argument(
        "--include_history",
        dest="exclude_history",
        action="store_false",
        help="let items of the history be recommended too",
    )
    prompts = parser.add_argument_group("what for, by default no prompt")
    prompts.add_argument("--prompt", metavar="TEXT", help="of every user, such as 'no horror'")
    prompts.add_argument(
        "--prompts",
        type=Path,
        metavar="FILE",
        help="of each: .parquet, .csv or .tsv with user_id, prompt and perhaps strength; "
        "users without a history are answered too, as new ones",
    )
    prompts.add_argument(
        "--strength", type=float, default=1.0, help="how far prompts steer; default %(default)s"
    )
    parser.add_argument("--k", type=int, default=20, help="items a user; default %(default)s")
    parser.add_argument(
        "--users_a_part",
        type=int,
        default=10_000,
        metavar="N",
        help="users in one file, what a kill costs at most, fewer where processes would be idle; "
        "default %(default)s",
    )
    return parser.parse_args(given)


def _tell_progress() -> None:
    logger = logging.getLogger("recbole_dpr.serving.batch")
    logger.addHandler(logging.StreamHandler(sys.stderr))
    place = distributed.place()
    logger.setLevel(logging.ERROR if place and place.rank else logging.INFO)
    logger.propagate = False


if __name__ == "__main__":
    main()
