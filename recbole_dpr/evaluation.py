"""The table: SEQ, POS and NEG, for a model, its untouched backbone and the hard filter."""

from collections.abc import Callable

import pandas as pd
from recbole.trainer import Trainer
from tabulate import tabulate

from recbole_dpr.config import Config
from recbole_dpr.data.case import SEQ, CaseLoader, Cases
from recbole_dpr.data.dataset import PromptMixin

COLUMNS = ["method", "task", "n", "mode", "cases", "metric", "value"]


def measure(
    trainer: Trainer,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    method: str,
    prompted: bool = False,
    filtered: bool = False,
) -> pd.DataFrame:
    """One method on all cases, through the trainer's Collector and Evaluator.

    Args:
        trainer: holds the model as it is to be measured.
        dataset: any part; holds the histories.
        prompted, filtered: see :class:`~recbole_dpr.data.case.CaseLoader`. There is nothing to
            filter in SEQ, which is skipped then.

    Returns:
        Rows of :data:`COLUMNS`.
    """
    rows = []
    for group in cases:
        if filtered and group.task == SEQ:
            continue
        loader = CaseLoader(config, dataset, group, prompted and group.task != SEQ, filtered)
        result = trainer.evaluate(loader, load_best_model=False)
        for metric, value in result.items():
            rows.append([method, group.task, group.n, group.mode, len(group), metric, float(value)])
    return pd.DataFrame(rows, columns=COLUMNS)


def with_means(table: pd.DataFrame) -> pd.DataFrame:
    """The table with rows for the mean over N (``n`` = "mean") after those of each N."""
    prompted = table[table["task"] != SEQ]
    keys = ["method", "task", "mode", "metric"]
    means = prompted.groupby(keys, as_index=False, sort=False).agg(
        {"cases": "sum", "value": "mean"}
    )
    means["n"] = "mean"
    return pd.concat([table, means[COLUMNS]], ignore_index=True)


def render(table: pd.DataFrame, config: Config) -> str:
    """The table as text, one line a task, prompt mode, N and method, with the protocol above."""
    wide = with_means(table).astype({"n": str})
    methods = {name: rank for rank, name in enumerate(dict.fromkeys(table["method"]))}
    wide = wide.pivot_table(
        index=["task", "mode", "n", "method", "cases"], columns="metric", values="value", sort=False
    )
    wide = wide.reset_index()
    order: dict[str, Callable] = {
        "task": lambda task: ["SEQ", "POS", "NEG"].index(task),
        "mode": lambda mode: ["", "genre", "tag"].index(mode),
        "n": lambda n: float("inf") if n == "mean" else int(n),
        "method": methods.__getitem__,
    }
    wide = wide.sort_values(list(order), key=lambda column: column.map(order[column.name]))
    wide["n"] = wide["n"].replace("0", "")
    wide = wide.rename(columns={"mode": "prompts", "n": "N"})
    where = (
        "one per user, at the boundary"
        if config["case_position"] == "boundary"
        else "all positions"
    )
    history = "taken out of" if config["mask_history"] else "left in"
    head = (
        f"test cases: {where}; the user's history is {history} the ranking; seed {config['seed']}"
    )
    return head + "\n" + tabulate(wide, headers="keys", showindex=False, floatfmt=".4f")
