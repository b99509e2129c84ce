"""The command: ``python -m recbole_dpr.benchmark``, and ``... memory``."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from recbole_dpr.benchmark import compare, memory, report
from recbole_dpr.benchmark.job import LENGTH, SIZES
from recbole_dpr.terminal import Parser, ending


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--job"]:  # a process that this command has started
        from recbole_dpr.benchmark import worker

        return worker.serve(given[1])
    with ending("interrupted; --out has the rows that were done"):
        _memory(given[1:]) if given[:1] == ["memory"] else _compare(given)


def _compare(given: list[str]) -> None:
    parser = Parser(
        prog="python -m recbole_dpr.benchmark",
        description="Targets per second, peak memory and NDCG@10 after equal epochs of RecBole's "
        "own training, RecTools' SASRec (pip install 'recbole_dpr[benchmark]') and stage 1 of "
        "recbole_dpr, each in a process of its own, on the CPU. All learn from at most "
        f"{LENGTH} items of history, with RecBole's default sizes and the same learning rate.",
        epilog="`memory` as the first word measures the loading of a large made-up data set "
        "instead; see `memory --help`.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--models", default=",".join(SIZES), help="separated by commas; default %(default)s"
    )
    parser.add_argument(
        "--datasets",
        help="separated by commas; default ml-100k, which lies inside RecBole, and ml-1m where "
        "--data_path has it",
    )
    parser.add_argument("--epochs", type=int, default=3, help="default %(default)s")
    parser.add_argument(
        "--data_path", default="dataset", help="folder of data sets; default %(default)s"
    )
    _add_common(parser, "a contender's training is cut", "benchmark")
    options = parser.parse_args(given)
    datasets = ["ml-100k"]
    if options.datasets is not None:
        datasets = _words(options.datasets)
    elif (Path(options.data_path) / "ml-1m/ml-1m.inter").is_file():
        datasets.append("ml-1m")
    rows = compare.compare(
        _words(options.models),
        datasets,
        options.epochs,
        options.data_path,
        options.out,
        _say,
        options.seconds,
    )
    print("\n" + report.markdown(report.with_speedups(rows), "").strip())


def _memory(given: list[str]) -> None:
    parser = Parser(
        prog="python -m recbole_dpr.benchmark memory",
        description="Write a made-up data set, load it with recbole_dpr and with RecBole, train a "
        "few steps, and report seconds and peak memory of each phase.",
        allow_abbrev=False,
    )
    parser.add_argument("--users", type=int, default=265_016, help="default %(default)s")
    parser.add_argument("--items", type=int, default=21_901, help="default %(default)s")
    parser.add_argument("--interactions", type=int, default=12_400_000, help="default %(default)s")
    parser.add_argument("--model", default="GRU4Rec", choices=SIZES, help="default %(default)s")
    parser.add_argument("--steps", type=int, default=10, help="to train; default %(default)s")
    parser.add_argument(
        "--limit", type=float, default=16, help="GiB a process may have, 0 for any; default 16"
    )
    parser.add_argument("--folder", help="where the data set is kept; otherwise it is removed")
    _add_common(parser, "a process is ended", "memory")
    options = parser.parse_args(given)
    shape = (options.users, options.items, options.interactions)
    rows = memory.memory(
        shape,
        options.steps,
        options.limit,
        options.folder,
        options.out,
        _say,
        options.model,
        options.seconds,
    )
    head = memory.head(shape, options.limit)
    print("\n" + report.markdown(rows, head, memory.COLUMNS).strip())


def _add_common(parser: argparse.ArgumentParser, what: str, name: str) -> None:
    parser.add_argument("--seconds", type=float, help=f"after so long {what}; default never")
    parser.add_argument("--out", metavar="DIR", help=f"where {name}.csv and {name}.md are written")


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
