"""Tests whether DPR's rows of a table beat their best rival by more than chance."""

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from recbole_dpr.data.case import SEQ
from recbole_dpr.evaluator.significance import paired_bootstrap
from recbole_dpr.experiment.jobs import USERS, Job, short
from recbole_dpr.experiment.plan import Experiment

COLUMNS = [
    "backbone", "task", "prompts", "n", "row", "rival", "metric", "difference", "low", "high", "p",
]  # fmt: skip


def against_best_rival(
    experiment: Experiment, table: pd.DataFrame, jobs: Sequence[Job]
) -> pd.DataFrame:
    """Run a paired bootstrap of each of the experiment's own rows against the best other row.

    The best row is the one with the best mean. Users are drawn, each with all of their cases, over
    all N and seeds of the figure.

    Args:
        table: of :func:`~recbole_dpr.experiment.report.collect`.

    Returns:
        Rows of :data:`COLUMNS`, with the 95 % interval of the difference. There are none if the
        experiment has no own rows or no others, or if a run has no figures for single cases.
    """
    rows = []
    for metric in table["metric"].dropna().unique()[:1]:  # NDCG at the first topk
        figures = table[(table["metric"] == metric) & metric.startswith("ndcg")]
        for keys, group in figures.groupby(["backbone", "task", "prompts", "n"], sort=False):
            ours = group["row"].str.startswith(experiment.ours)
            if not ours.any() or ours.all():
                continue
            rival = group.loc[group["mean"].where(~ours).idxmax(), "row"]
            for row in group.loc[ours, "row"]:
                pairs = list(_pairs(experiment, jobs, keys, row, rival))
                if pairs:
                    one, other, users = map(np.concatenate, zip(*pairs, strict=True))
                    found = paired_bootstrap(one, other, experiment.seeds[0], users=users)
                    line = [*keys, row, rival, metric]
                    rows.append([*line, found.difference, *found.interval, found.p])
    return pd.DataFrame(rows, columns=COLUMNS)


def _pairs(
    experiment: Experiment, jobs: Sequence[Job], keys: tuple, row: str, rival: str
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Yield a row's figures, the rival's and the users, for each seed and each N of ``keys``."""
    backbone, task, prompts, n = keys
    for seed in experiment.seeds:
        own = {j.run: j for j in jobs if short(j.backbone) == backbone and j.seed == seed}
        ours, theirs = (_method(experiment, own, name, backbone) for name in (row, rival))
        if ours is None or theirs is None:
            continue
        for name in _cases(ours[1], task, prompts, n):
            both = [f"{method}: {name}" for method, _ in (ours, theirs)]
            if both[0] in ours[1] and both[1] in theirs[1]:
                yield ours[1][both[0]], theirs[1][both[1]], ours[1][f"{USERS}: {name}"]


def _method(
    experiment: Experiment, jobs: dict[str, Job], row: str, backbone: str
) -> tuple[str, dict[str, np.ndarray]] | None:
    """Return a row's name in its run's own table, and that run's figures for single cases."""
    wanted = experiment.rows[row]
    job = jobs.get(wanted.run)
    if job is None or job.failure:
        return None
    return wanted.method.format(backbone=backbone), job.per_case()


def _cases(arrays: dict[str, np.ndarray], task: str, prompts: str, n: str) -> list[str]:
    """Return names of the cases: ``POS-5-genre``; those of all N if the table shows the mean."""
    if task == SEQ:
        return [SEQ]
    known = [name.removeprefix(f"{USERS}: ") for name in arrays if name.startswith(f"{USERS}: ")]
    wanted = [name.split("-") for name in known if name != SEQ]
    return [
        "-".join(parts)
        for parts in wanted
        if parts[0] == task and parts[2] == prompts and n in (parts[1], "mean")
    ]
