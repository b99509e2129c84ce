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
                pairs = list(_pairs(experiment, jobs, keys, (row, rival)))
                if pairs:
                    one, other, users = map(np.concatenate, zip(*pairs, strict=True))
                    found = paired_bootstrap(one, other, experiment.seeds[0], users=users)
                    line = [*keys, row, rival, metric]
                    rows.append([*line, found.difference, *found.interval, found.p])
    return pd.DataFrame(rows, columns=COLUMNS)


def _pairs(
    experiment: Experiment, jobs: Sequence[Job], keys: tuple, rows: tuple[str, str]
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Yield two rows' figures of the cases and the users, for each seed and each N of ``keys``."""
    backbone, task, prompts, n = keys
    for seed in experiment.seeds:
        done = {
            job.run: job
            for job in jobs
            if short(job.backbone) == backbone and job.seed == seed and not job.failure
        }
        wanted = [experiment.rows[row] for row in rows]
        if not all(row.run in done for row in wanted):
            continue
        ours, theirs = (done[row.run].per_case() for row in wanted)
        methods = [row.method.format(backbone=backbone) for row in wanted]
        for key, users in ours.items():
            kind, _, cases = key.partition(": ")
            if kind == USERS and _belongs(cases, task, prompts, n):
                own, other = (f"{method}: {cases}" for method in methods)
                if own in ours and other in theirs:
                    yield ours[own], theirs[other], users


def _belongs(cases: str, task: str, prompts: str, n: str) -> bool:
    """Whether cases such as ``POS-5-genre`` are of a line of the table; all N are of the mean."""
    if SEQ in (task, cases):
        return task == cases
    of_task, of_n, mode = cases.split("-")
    return of_task == task and mode == prompts and n in (of_n, "mean")
