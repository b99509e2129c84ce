"""Shared parts of `recommend` and `rerank`: the run, its cases, and adding rows to a table."""

import argparse
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from recbole_dpr.llm.domains import add_run_domain
from recbole_dpr.llm_eval.command import add_llm_arguments
from recbole_dpr.utils.errors import UserError

if TYPE_CHECKING:
    from recbole_dpr.llm_eval.run_cases import RunCases


def add_run_arguments(parser: argparse._ActionsContainer, table: str, history: str) -> None:
    """Declare the options that choose a run and what models are told of it.

    Args:
        table: in the name of the default folder.
        history: the help of ``--history``.
    """
    add = parser.add_argument
    runs = "folder of a run, or of runs for the latest (default: %(default)s)"
    add("--checkpoint", default="saved", metavar="DIR", help=runs)
    add("--dataset", help="the run's, for those who like to name it")
    add("--data_path", metavar="DIR", help="of the run's data set (default: where it lay)")
    out = f"for the table and all answers (default: results/{table}-<dataset>)"
    add("--out", metavar="DIR", help=out)
    add("--history", type=int, help=f"how many last items models are told (default: {history})")
    add_run_domain(parser)


def check_run(args: argparse.Namespace, dataset: str, table: str) -> None:
    """Check the options of a run, and set ``args.dataset`` and ``args.out``.

    Raises:
        UserError: an option is wrong.
    """
    if args.dataset not in (None, dataset):
        raise UserError(f"--dataset={args.dataset}: the run was trained on {dataset}; leave it out")
    if args.history is not None and args.history < 1:
        raise UserError(f"--history={args.history}: write a whole number from 1")
    args.dataset, args.out = dataset, args.out or f"results/{table}-{dataset}"


def add_case_arguments(parser: argparse.ArgumentParser, table: str) -> None:
    """Declare the options that choose a run, its cases and the model."""
    group = parser.add_argument_group("run and cases")
    add_run_arguments(group, table, "as many as the backbone sees")
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


def load_cases(args: argparse.Namespace, table: str, sizes: Sequence[int]) -> "RunCases":
    """Load the run and the cases to ask about; also sets ``args.dataset``, ``out`` and others.

    Args:
        sizes: lengths of the lists that will be measured.

    Raises:
        UserError: an option is wrong, the run cannot be loaded, or the folder of the table has
            rows measured on other cases.
    """
    # RecBole takes seconds to import.
    from recbole_dpr.llm_eval.rows import check_rows
    from recbole_dpr.llm_eval.run_cases import load_run

    if args.users < 0:
        raise UserError(f"--users={args.users}: write a whole number from 1, or 0 for all")
    run = load_run(args.checkpoint, args.data_path, args.target_file, sizes)
    check_run(args, run.config["dataset"], table)
    run.sample(args.users or None, args.tasks, args.n, args.prompts)
    args.history = args.history or run.config["MAX_ITEM_LIST_LENGTH"]
    args.name = args.name or args.model.rstrip("/").rpartition("/")[2]
    check_rows(Path(args.out), run.digest())
    return run


def add_rows(
    args: argparse.Namespace,
    run: "RunCases",
    table: str,
    answers: Sequence[tuple[str, int, Iterable[list[int]], list[str]]],
) -> str:
    """Measure answers, save their rows and the run's own, and return the text of the table.

    Args:
        answers: for each row its name, the length of its lists, the list of each case, best first,
            and notes.
    """
    from recbole_dpr.llm_eval.rows import keep_row, write_table

    folder, digest = Path(args.out), run.digest()
    per_case: dict[str, list[float]] = {}
    own = run.own_rows(per_case)
    for method in own["method"].unique():
        keep_row(folder, method, digest, own, per_case)
    for method, k, lists, notes in answers:
        left = iter(lists)
        grouped = [list(islice(left, len(group))) for group in run.cases]
        figures = run.rows_of_lists(grouped, method, k, per_case)
        keep_row(folder, method, digest, figures, per_case, notes=notes, model=args.model)
    users = len({int(run.dataset.store.user[end]) for group in run.cases for end in group.end})
    history = "taken out of" if run.config["mask_history"] else "left in"
    head = [
        f"Run {run.run.name}, seed {run.config['seed']}; test cases of {users:,} users, the same "
        "in all rows.",
        f"DPR and backbone rank all items with the history {history}; models are told the last "
        f"{args.history} titles.",
        "POS and NEG are means over N; each N is in table.csv. What an answer lacks is not "
        "retrieved.",
    ]
    text = write_table(folder, table, run.config["dataset"], head)
    return f"{text}\nwritten to {folder / 'table.md'} and table.csv"
