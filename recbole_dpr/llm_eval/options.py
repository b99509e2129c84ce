"""The options of ``recbole-dpr llm``, without imports that take seconds."""

import argparse

from recbole_dpr.llm.domains import DOMAINS
from recbole_dpr.llm_eval.command import add_llm_arguments
from recbole_dpr.llm_eval.protocols import PROTOCOLS
from recbole_dpr.llm_eval.roles import add_role_arguments

_DEFAULT = "(default: %(default)s)"


def add_recommend_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `recommend`."""
    add = parser.add_argument_group("recommendation").add_argument
    add("--protocol", choices=list(PROTOCOLS), default="chat", help="default: %(default)s")
    add("--k", type=int, default=10, help=f"items of an answer {_DEFAULT}")
    add("--beams", type=int, default=10, help=f"of beam, recgpt, constrained {_DEFAULT}")
    add(
        "--min_similarity",
        type=float,
        default=0.0,
        help="cosine below which a title is like none of the catalogue; by default every title is "
        "taken as the nearest, as in the paper",
    )
    add(
        "--exclude_history",
        action="store_true",
        help="leave items of the history out of answers; the run's own rows are not touched",
    )
    add("--encoder", help="of titles, any sentence-transformers model (default: the run's)")
    _add_case_arguments(parser, "recommend")


def add_rerank_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `rerank`."""
    parser.add_argument(
        "--top",
        nargs="+",
        type=int,
        default=[20, 30, 50, 100],
        metavar="K",
        help="candidates, the backbone's best; a row for each K (default: 20 30 50 100)",
    )
    _add_case_arguments(parser, "rerank")


def add_intents_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `intents`."""
    _add_run_arguments(parser, "table4", "20, as in the paper")
    parser.set_defaults(history=20)
    parser.add_argument("--users", type=int, default=500, help=f"drawn with --seed {_DEFAULT}")
    parser.add_argument(
        "--together",
        action="store_true",
        help="judge a user's lists in one request, which is cheaper and lets a judge compare them",
    )
    add_llm_arguments(parser)
    add_role_arguments(parser)


def _add_case_arguments(parser: argparse.ArgumentParser, table: str) -> None:
    """Declare the options that choose a run, its cases and the model."""
    group = parser.add_argument_group("run and cases")
    _add_run_arguments(group, table, "as many as the backbone sees")
    add, tasks = group.add_argument, ["SEQ", "POS", "NEG"]
    add("--target_file", help="fixed cases (default: those of the run)")
    add(
        "--users",
        type=int,
        default=1000,
        help="whose cases are asked about, drawn with the run's seed; 0 for all "
        "(default: %(default)s, as in the paper)",
    )
    add("--tasks", nargs="+", choices=tasks, metavar="TASK", default=tasks, help="default: all")
    add("--n", nargs="+", type=int, help="of POS and NEG (default: all)")
    add("--prompts", nargs="+", choices=["genre", "tag"], help="what they carry (default: all)")
    add("--name", help="of the row; the paper's stand beside it (default: the model's)")
    add("--wording", help="a yaml file of words, as those in properties/llm")
    add_llm_arguments(parser)


def _add_run_arguments(parser: argparse._ActionsContainer, table: str, history: str) -> None:
    """Declare the options that choose a run, what models are told of it, and the folder."""
    add = parser.add_argument
    runs = f"folder of a run, or of runs for the latest {_DEFAULT}"
    add("--checkpoint", default="saved", metavar="DIR", help=runs)
    add("--dataset", help="the run's, for those who like to name it")
    add("--data_path", metavar="DIR", help="of the run's data set (default: where it lay)")
    add("--history", type=int, help=f"how many last items models are told (default: {history})")
    add("--domain", choices=list(DOMAINS), help="default: the run's prompt_domain, else neutral")
    out = f"for the table and all answers (default: results/{table}-<dataset>)"
    add("--out", metavar="DIR", help=out)
