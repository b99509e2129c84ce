"""Shared parts of `recommend` and `rerank`: the run, its cases, and adding rows to a table."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from recbole_dpr.llm.domains import add_run_domain
from recbole_dpr.llm_eval.command import add_llm_arguments
from recbole_dpr.utils.errors import UserError

if TYPE_CHECKING:
    import pandas as pd

    from recbole_dpr.evaluator.evaluate import PerCase
    from recbole_dpr.llm_eval.run_cases import RunCases


def add_run_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options that choose a run, its cases and the model."""
    group = parser.add_argument_group("run and cases")
    group.add_argument(
        "--checkpoint", default="saved", help="folder of a run of DPR, or of runs for the latest"
    )
    group.add_argument("--dataset", help="the run's, for those who like to name it")
    group.add_argument("--data_path", help="of the run's data set (default: where it lay)")
    group.add_argument("--target_file", help="fixed cases (default: those of the run)")
    group.add_argument(
        "--users",
        type=int,
        default=1000,
        help="whose cases are asked about, drawn with the run's seed; 0 for all "
        "(default: %(default)s, as in the paper)",
    )
    group.add_argument("--tasks", nargs="+", choices=["SEQ", "POS", "NEG"], metavar="TASK",
                       default=["SEQ", "POS", "NEG"], help="default: SEQ POS NEG")  # fmt: skip
    group.add_argument("--n", nargs="+", type=int, help="of POS and NEG (default: all)")
    group.add_argument(
        "--prompts", nargs="+", choices=["genre", "tag"], help="what they carry (default: all)"
    )
    group.add_argument(
        "--history",
        type=int,
        help="how many last titles a model is told (default: as many items as the backbone sees)",
    )
    add_run_domain(group)
    group.add_argument("--out", help="folder of the table (default: results/<table>-<dataset>)")
    group.add_argument(
        "--name", help="of the row; the paper's stand beside it (default: the model's)"
    )
    group.add_argument("--wording", help="a yaml file of words, as those in properties/llm")
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
    if args.history is not None and args.history < 1:
        raise UserError(f"--history={args.history}: write a whole number from 1")
    run = load_run(args.checkpoint, args.data_path, args.target_file, sizes)
    dataset = run.config["dataset"]
    if args.dataset not in (None, dataset):
        raise UserError(f"--dataset={args.dataset}: the run was trained on {dataset}; leave it out")
    run.sample(args.users or None, args.tasks, args.n, args.prompts)
    args.dataset = dataset
    args.history = args.history or run.config["MAX_ITEM_LIST_LENGTH"]
    args.out = args.out or f"results/{table}-{dataset}"
    args.name = args.name or args.model.rstrip("/").rpartition("/")[2]
    check_rows(Path(args.out), run.digest())
    return run


def add_rows(
    args: argparse.Namespace,
    run: "RunCases",
    table: str,
    rows: Sequence[tuple["pd.DataFrame", "PerCase", list[str]]],
) -> str:
    """Save the rows of methods and of the run itself, write the table, and return its text.

    Args:
        rows: for each method its figures, the NDCG of its cases, and notes.
    """
    from recbole_dpr.llm_eval.rows import keep_row, write_table

    folder, digest = Path(args.out), run.digest()
    per_case: PerCase = {}
    own = run.own_rows(per_case)
    for method in own["method"].unique():
        keep_row(folder, method, digest, own, per_case)
    for figures, ndcg, notes in rows:
        keep_row(
            folder, figures["method"].iloc[0], digest, figures, ndcg, notes=notes, model=args.model
        )
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
