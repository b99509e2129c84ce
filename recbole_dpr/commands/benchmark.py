"""The command ``recbole-dpr benchmark`` and its sub-commands, a table of which is below."""

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from recbole_dpr.benchmark.job import LENGTH, SIZES
from recbole_dpr.utils.terminal import Parser, ending


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))


def _option(default: Any, help: str = "", **how: Any) -> dict[str, Any]:
    """Return the arguments of ``add_argument``; the type is that of the default."""
    if default is not None:
        help = f"{help}; default %(default)s".removeprefix("; ")
        how = {"type": type(default)} | how
    return {"default": default, "help": help} | how


def _seconds(what: str) -> dict[str, Any]:
    return _option(None, f"after so long {what}; default never", type=float)


# The size of a synthetic data set: MIND as the paper filters it (at least 20 per user and item).
_SHAPE = {
    "users": _option(265_016),
    "items": _option(21_901),
    "interactions": _option(12_400_000),
    "limit": _option(16.0, "GiB a process may have, 0 for any"),
    "folder": _option(None, "where the data set is kept; otherwise it is removed"),
}
# Sub-command -> description and options, which the function of that name in the module of that name
# in recbole_dpr.benchmark takes; it returns the table.
BENCHMARKS: dict[str, tuple[str, dict[str, dict[str, Any]]]] = {
    "compare": (
        "Targets per second, peak memory and NDCG@10 after equal epochs of RecBole's own training, "
        "RecTools' SASRec (pip install 'recbole_dpr[benchmark]') and stage 1 of recbole_dpr, each "
        f"in a process of its own, on the CPU. All learn from at most {LENGTH} items of history, "
        "with RecBole's default sizes and the same learning rate.",
        {
            "models": _option(",".join(SIZES), "separated by commas", type=_words),
            "datasets": _option(
                None,
                "separated by commas; default ml-100k, which lies inside RecBole, and ml-1m where "
                "--data_path has it",
                type=_words,
            ),
            "epochs": _option(3),
            "data_path": _option("dataset", "folder of data sets"),
            "seconds": _seconds("a contender's training is cut"),
        },
    ),
    "memory": (
        "Write a made-up data set, load it with recbole_dpr and with RecBole, train a few steps, "
        "and report seconds and peak memory of each phase.",
        _SHAPE
        | {
            "model": _option("GRU4Rec", choices=SIZES),
            "steps": _option(10, "to train"),
            "seconds": _seconds("a process is ended"),
        },
    ),
    "pipeline": (
        "A whole run of DPR on a large made-up data set, each stage cut to a few steps: seconds "
        "and peak memory of each phase, and what an epoch would take.",
        _SHAPE
        | {
            "categories": _option(17),
            "model": _option("SASRec", choices=SIZES),
            "steps": _option(5, "of each stage"),
            "cases": _option(500, "evaluated of each kind"),
            "gpu_tflops": _option(
                19.5,
                "10^12 operations a second of the GPU to estimate for, that of float32 on an A100",
            ),
            "seconds": _seconds("the process is ended"),
        },
    ),
    "retrieval": (
        "Recall, latency and memory of approximate retrieval beside exact search, on made-up item "
        "tables.",
        {
            "items": _option(1_000_000),
            "size": _option(64, "dimensions"),
            "tables": _option(
                "popular,gaussian",
                "separated by commas: popular (as trained ones are), gaussian",
                type=_words,
            ),
            "retrievers": _option(
                "exact,faiss", "separated by commas, milvus (as milvus-lite) too", type=_words
            ),
            "threads": _option(1, "0 for all"),
            "singles": _option(200, "requests"),
            "batches": _option(50, "requests"),
            "batch": _option(64, "queries"),
            "recall": _option(0.995, "to be reached at 10"),
        },
    ),
    "routing": (
        "How often each router tells positive from negative, on the template pools filled with "
        "ml-100k's genres and tags and on free-form requests, and how often it takes a request "
        "apart as it should.",
        {
            "routers": _option("offline,zero-shot", "separated by commas", type=_words),
            "router_model": _option(
                None,
                "model of the zero-shot router, or of llm, whose server OPENAI_BASE_URL tells",
                metavar="MODEL",
            ),
            "requests": _option(
                None,
                "files of free-form requests, separated by commas; default ours in tests/files",
            ),
            "tags": _option(20, "drawn for each template"),
        },
    ),
    "threads": (
        "An epoch of training with one thread, with all, and with as many as are chosen by timing "
        "steps, while the machine is free and while another process keeps a core busy.",
        {
            "model": _option("GRU4Rec", choices=SIZES),
            "rounds": _option(3, "epochs of each kind"),
        },
    ),
    "serving": (
        "A trained run served on the loopback: what a prompt costs, the load that the server "
        "carries, and what it does at ten times that load.",
        {
            "checkpoint": _option("saved", "folder of a run, or of runs"),
            "seconds": _option(60.0, "of the load beyond"),
            "times": _option(10.0, "what it carries"),
        },
    ),
}
_OTHERS = (
    "As the first word, `memory` and `pipeline` measure a large made-up data set instead, "
    "`retrieval` the search in a large made-up item table, `routing` how well the routers tell "
    "intents, `serving` a server, `threads` how many threads are chosen; see their --help."
)


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name = given.pop(0) if given and given[0] in BENCHMARKS else "compare"
    with ending("interrupted; --out has the rows that were done"):
        description, options = BENCHMARKS[name]
        parser = Parser(
            prog="recbole-dpr benchmark" + f" {name}" * (name != "compare"),
            description=description,
            epilog=_OTHERS if name == "compare" else None,
            allow_abbrev=False,
        )
        files = "benchmark" if name == "compare" else name
        out = _option(None, f"where {files}.csv and {files}.md are written", metavar="DIR")
        for option, how in {**options, "out": out}.items():
            parser.add_argument(f"--{option}", **how)
        values = vars(parser.parse_args(given))
        if "interactions" in values:
            values["shape"] = tuple(map(values.pop, ("users", "items", "interactions")))
        function = getattr(import_module(f"recbole_dpr.benchmark.{name}"), name)
        print("\n" + function(**values, say=_say).markdown().strip())


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
