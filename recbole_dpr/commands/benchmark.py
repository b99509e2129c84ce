"""The command ``recbole-dpr benchmark`` and its sub-commands.

These are ``memory``, ``pipeline``, ``retrieval``, ``routing`` and ``serving``.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from recbole_dpr.benchmark import compare, memory, pipeline, report, retrieval, routing
from recbole_dpr.benchmark.job import LENGTH, SIZES
from recbole_dpr.utils.terminal import Parser, ending


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--job"]:  # this process was started by the command itself
        from recbole_dpr.benchmark import worker

        return worker.serve(given[1])
    with ending("interrupted; --out has the rows that were done"):
        other = {
            "memory": _memory,
            "pipeline": _pipeline,
            "retrieval": _retrieval,
            "routing": _routing,
            "serving": _serving,
        }.get(given[0] if given else "")
        other(given[1:]) if other else _compare(given)


def _compare(given: list[str]) -> None:
    parser = Parser(
        prog="recbole-dpr benchmark",
        description="Targets per second, peak memory and NDCG@10 after equal epochs of RecBole's "
        "own training, RecTools' SASRec (pip install 'recbole_dpr[benchmark]') and stage 1 of "
        "recbole_dpr, each in a process of its own, on the CPU. All learn from at most "
        f"{LENGTH} items of history, with RecBole's default sizes and the same learning rate.",
        epilog="`memory` as the first word measures the loading of a large made-up data set "
        "instead, `retrieval` the search in a large made-up item table, `routing` how well the "
        "routers tell wishes from refusals; see their --help.",
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
        prog="recbole-dpr benchmark memory",
        description="Write a made-up data set, load it with recbole_dpr and with RecBole, train a "
        "few steps, and report seconds and peak memory of each phase.",
        allow_abbrev=False,
    )
    _add_shape(parser)
    parser.add_argument("--model", default="GRU4Rec", choices=SIZES, help="default %(default)s")
    parser.add_argument("--steps", type=int, default=10, help="to train; default %(default)s")
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


def _retrieval(given: list[str]) -> None:
    parser = Parser(
        prog="recbole-dpr benchmark retrieval",
        description="Recall, latency and memory of approximate retrieval beside exact search, on "
        "made-up item tables.",
        allow_abbrev=False,
    )
    parser.add_argument("--items", type=int, default=1_000_000, help="default %(default)s")
    parser.add_argument("--size", type=int, default=64, help="dimensions; default %(default)s")
    parser.add_argument(
        "--tables",
        default=",".join(retrieval.TABLES),
        help="separated by commas: popular (as trained ones are), gaussian; default %(default)s",
    )
    parser.add_argument(
        "--retrievers",
        default="exact,faiss",
        help="separated by commas, milvus (as milvus-lite) too; default %(default)s",
    )
    parser.add_argument("--threads", type=int, default=1, help="0 for all; default %(default)s")
    parser.add_argument("--singles", type=int, default=200, help="requests; default %(default)s")
    parser.add_argument("--batches", type=int, default=50, help="requests; default %(default)s")
    parser.add_argument("--batch", type=int, default=64, help="queries; default %(default)s")
    parser.add_argument(
        "--recall", type=float, default=0.995, help="to be reached at 10; default %(default)s"
    )
    parser.add_argument("--out", metavar="DIR", help="where retrieval.csv and .md are written")
    options = vars(parser.parse_args(given))
    options |= {name: _words(options[name]) for name in ("tables", "retrievers")}
    rows = retrieval.retrieval(**options, say=_say)
    threads = options["threads"]
    head = retrieval.head(options["items"], options["size"], threads or os.cpu_count() or 1)
    print("\n" + report.markdown(rows, head, retrieval.COLUMNS).strip())


def _routing(given: list[str]) -> None:
    parser = Parser(
        prog="recbole-dpr benchmark routing",
        description="How often each router tells positive from negative, on the template pools "
        "filled with ml-100k's genres and tags and on free-form requests, and how often it takes "
        "a request apart as it should.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--routers", default="offline,zero-shot", help="separated by commas; default %(default)s"
    )
    parser.add_argument(
        "--router_model",
        help="model of the zero-shot router, or of llm, whose server OPENAI_BASE_URL tells",
        metavar="MODEL",
    )
    parser.add_argument(
        "--requests", default=routing.REQUESTS, help="free-form requests; default %(default)s"
    )
    parser.add_argument(
        "--tags", type=int, default=20, help="drawn for each template; default %(default)s"
    )
    parser.add_argument("--out", metavar="DIR", help="where routing.csv and .md are written")
    options = vars(parser.parse_args(given))
    options["routers"] = _words(options["routers"])
    rows = routing.routing(**options, say=_say)
    print("\n" + report.markdown(rows, routing.HEAD, routing.COLUMNS).strip())


def _serving(given: list[str]) -> None:
    from recbole_dpr.benchmark import serving  # needs the extra `serve`

    parser = Parser(
        prog="recbole-dpr benchmark serving",
        description="A trained run served on the loopback: what a wish costs, the load that the "
        "server carries, and what it does at ten times that load.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--checkpoint", default="saved", help="folder of a run, or of runs; default %(default)s"
    )
    parser.add_argument(
        "--seconds", type=float, default=60, help="of the load beyond; default %(default)s"
    )
    parser.add_argument(
        "--times", type=float, default=10.0, help="what it carries; default %(default)s"
    )
    parser.add_argument("--out", metavar="DIR", help="where serving.csv and .md are written")
    options = parser.parse_args(given)
    rows = serving.serving(**vars(options), say=_say)
    print("\n" + report.markdown(rows, serving.head(options.checkpoint), serving.COLUMNS).strip())


def _pipeline(given: list[str]) -> None:
    parser = Parser(
        prog="recbole-dpr benchmark pipeline",
        description="A whole run of DPR on a large made-up data set, each stage cut to a few "
        "steps: seconds and peak memory of each phase, and what an epoch would take.",
        allow_abbrev=False,
    )
    _add_shape(parser)
    parser.add_argument("--categories", type=int, default=17, help="default %(default)s")
    parser.add_argument("--model", default="SASRec", choices=SIZES, help="default %(default)s")
    parser.add_argument("--steps", type=int, default=5, help="of each stage; default %(default)s")
    parser.add_argument(
        "--cases", type=int, default=500, help="evaluated of each kind; default %(default)s"
    )
    parser.add_argument(
        "--gpu_tflops",
        type=float,
        default=19.5,
        help="10^12 operations a second of the GPU to estimate for; default %(default)s, float32 "
        "on an A100",
    )
    _add_common(parser, "the process is ended", "pipeline")
    options = parser.parse_args(given)
    shape = (options.users, options.items, options.interactions)
    rows = pipeline.pipeline(
        shape,
        options.categories,
        options.steps,
        options.cases,
        options.limit,
        options.gpu_tflops,
        options.folder,
        options.out,
        _say,
        options.model,
        options.seconds,
    )
    head = pipeline.head(shape, options.limit, options.gpu_tflops)
    print("\n" + report.markdown(rows, head, list(pipeline.COLUMNS)).strip())


def _add_shape(parser: argparse.ArgumentParser) -> None:
    """Add options for the size of a synthetic data set.

    The defaults are the size of MIND as the paper filters it (at least 20 per user and item).
    """
    parser.add_argument("--users", type=int, default=265_016, help="default %(default)s")
    parser.add_argument("--items", type=int, default=21_901, help="default %(default)s")
    parser.add_argument("--interactions", type=int, default=12_400_000, help="default %(default)s")
    parser.add_argument(
        "--limit", type=float, default=16, help="GiB a process may have, 0 for any; default 16"
    )
    parser.add_argument("--folder", help="where the data set is kept; otherwise it is removed")


def _add_common(parser: argparse.ArgumentParser, what: str, name: str) -> None:
    parser.add_argument("--seconds", type=float, help=f"after so long {what}; default never")
    parser.add_argument("--out", metavar="DIR", help=f"where {name}.csv and {name}.md are written")


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
