"""The table of an experiment: figures over seeds, next to the paper's figures."""

import datetime
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pandas as pd
import torch

import recbole_dpr
from recbole_dpr.data.case import GENRE, SEQ
from recbole_dpr.evaluator.evaluate import MODES, TASKS, ordered, places, with_means
from recbole_dpr.evaluator.significance import paired_bootstrap
from recbole_dpr.experiment.jobs import CASES, USERS, Job, short
from recbole_dpr.experiment.plan import Experiment, Row
from recbole_dpr.utils.table_file import markdown

# mean and std are over seeds, and seeds is their number; std is empty for one seed. paper is the
# paper's figure. A row without figures gives the reason in note.
COLUMNS = [
    "backbone", "task", "prompts", "n", "row", "metric", "mean", "std", "seeds", "cases", "paper",
    "note",
]  # fmt: skip
# Of the comparison with the best rivals.
RIVALS = [
    "backbone", "task", "prompts", "n", "row", "rival", "metric", "difference", "low", "high", "p",
]  # fmt: skip
_LINE = ["backbone", "task", "prompts", "n", "row"]


def collect(experiment: Experiment, dataset: str, jobs: Sequence[Job]) -> pd.DataFrame:
    """Build the rows of an experiment from the tables of its runs.

    Returns:
        :data:`COLUMNS`, in the order of backbones, tasks, prompts, N and rows.
    """
    found, missing = [], []
    for job in jobs:
        table = None if job.failure else with_means(pd.DataFrame(job.result()["table"]))
        for name, row in experiment.rows.items():
            if row.run == job.run:
                part, why = _of_row(table, row, job, experiment.n)
                keys = {"backbone": short(job.backbone), "row": name}
                if part is None:
                    note = f"seed {job.seed}: {why}"
                    missing.append(keys | {"task": "", "prompts": "", "n": "", "note": note})
                else:
                    found.append(part.assign(**keys))
    ours = pd.DataFrame(columns=COLUMNS)
    if found:
        groups = pd.concat(found).groupby([*_LINE, "metric"], sort=False)
        ours = groups.agg(
            mean=("value", "mean"),
            std=("value", "std"),
            seeds=("value", "size"),
            cases=("cases", "mean"),
        ).reset_index()
    merged = ours.merge(_paper(experiment, dataset, set(ours["prompts"])), how="left")
    whole = pd.concat([merged, pd.DataFrame(missing)]).reindex(columns=COLUMNS)
    whole["note"] = whole["note"].astype(object).where(whole["note"].notna(), "")
    tasks = filter(None, whole["task"])  # rows without figures have no task and come last
    ranks: dict[str, Callable] = {
        "backbone": [short(name) for name in experiment.backbones].index,
        "task": places(TASKS, [*tasks, ""]),
        "prompts": places(MODES, whole["prompts"]),
        "n": ["", *map(str, experiment.n)].index,
        "row": list(experiment.rows).index,
    }
    return ordered(whole, ranks)


def _of_row(
    table: pd.DataFrame | None, row: Row, job: Job, wanted: Sequence[int | str]
) -> tuple[pd.DataFrame | None, str]:
    """Return a row's part of its run's table, or why there is none."""
    if table is None:
        return None, job.failure
    method = row.method.format(backbone=short(job.backbone))
    part = table[table["method"] == method]
    if part.empty:
        methods = ", ".join(table["method"].unique())
        return None, f"no method {method} in its table; there are {methods}"
    kept = (part["task"] == SEQ) | part["n"].astype(str).isin(map(str, wanted))
    part = part[kept].assign(n=part["n"].where(part["task"] != SEQ, "").astype(str))
    return part.rename(columns={"mode": "prompts"}), ""


def _paper(experiment: Experiment, dataset: str, modes: set[str]) -> pd.DataFrame:
    """Return the paper's figures, as rows to merge with ours.

    Args:
        modes: our prompt modes. If the paper's mode is not among them, as in data without tags,
            its figures are placed next to category prompts.
    """
    own = experiment.paper.prompts
    beside, rows = own if own in modes else GENRE, []
    for backbone, tasks in experiment.paper.figures.get(dataset, {}).items():
        for name, lines in tasks.items():
            task, _, n = name.partition(" ")
            prompts = "" if task == SEQ else beside
            for row, values in lines.items():
                for metric, value in zip(experiment.paper.metrics, values, strict=True):
                    rows.append([backbone, task, prompts, n, row, metric, value])
    return pd.DataFrame(rows, columns=[*_LINE, "metric", "paper"])


def against_best_rival(
    experiment: Experiment, table: pd.DataFrame, jobs: Sequence[Job]
) -> pd.DataFrame:
    """Run a paired bootstrap of each of the experiment's own rows against the best other row.

    The best row is the one with the best mean. Users are drawn, each with all of their cases, over
    all N and seeds of the figure.

    Args:
        table: of :func:`collect`.

    Returns:
        Rows of :data:`RIVALS`, with the 95 % interval of the difference. There are none if the
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
    return pd.DataFrame(rows, columns=RIVALS)


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
        return task == cases and not prompts
    of_task, of_n, mode = cases.split("-")
    return of_task == task and mode == prompts and n in (of_n, "mean")


def table_text(
    experiment: Experiment, dataset: str, table: pd.DataFrame, jobs: Sequence[Job], command: str
) -> str:
    """Format the table as Markdown, with the protocol above it."""
    metrics = list(table["metric"].dropna().unique())
    with_paper = set(table.loc[table["paper"].notna(), "metric"])
    headers = ["backbone", "task", "prompts", "N", "row", "cases"]
    for metric in metrics:
        headers += [metric, "paper"] if metric in with_paper else [metric]
    align = "lllll" + "r" * (len(headers) - 5)
    lines = []
    for (*line, note), part in table.groupby([*_LINE, "note"], sort=False):
        cases = part["cases"].iloc[0]
        line.append("" if pd.isna(cases) else f"{cases:.0f}")
        figures = part.set_index("metric")[["mean", "std", "paper"]].reindex(metrics)
        for metric, mean, std, paper in figures.itertuples():
            line += [_figure(mean, std)] + [_figure(paper)] * (metric in with_paper)
        lines.append([*line, note])
    if table["note"].any():
        headers, align = [*headers, "note"], align + "l"
    else:
        lines = [line[:-1] for line in lines]
    above = head(f"{experiment.title}, {dataset}", command)
    return f"{above}\n{_protocol(experiment, table, jobs)}\n\n{markdown(lines, headers, align)}\n"


def rivals_text(rivals: pd.DataFrame) -> str:
    """Format DPR next to its best rivals as Markdown; empty if nothing was compared."""
    if rivals.empty:
        return ""
    lines = [
        [*line[:6], f"{line[7]:+.4f}", f"{line[8]:+.4f} to {line[9]:+.4f}", f"{line[10]:.4f}"]
        for line in rivals.values.tolist()
    ]
    headers = ["backbone", "task", "prompts", "N", "row", "best rival"]
    headers += [rivals["metric"][0], "95 %", "p"]
    return (
        "\nA row less its best rival, over all cases of its line; paired bootstrap over users.\n\n"
        f"{markdown(lines, headers, 'llllllrrr')}\n"
    )


def statistics_text(experiment: Experiment, dataset: str, table: pd.DataFrame, command: str) -> str:
    """Format the table of a statistics experiment as Markdown."""

    def shown(value: float) -> str:
        if pd.isna(value):
            return ""
        return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"

    lines = [[name, shown(value), shown(paper)] for name, value, paper in table.values]
    body = markdown(lines, ["", dataset, "paper"], "lrr")
    return f"{head(f'{experiment.title}, {dataset}', command)}\n{body}\n"


def _figure(mean: float, std: float = float("nan")) -> str:
    if pd.isna(mean):
        return ""
    return f"{mean:.4f}" if pd.isna(std) else f"{mean:.4f} ± {std:.4f}"


def head(title: str, command: str) -> str:
    """Return what stands above a table: its title, the command, the day and the versions."""
    made = f"recbole_dpr {recbole_dpr.__version__}, torch {torch.__version__}"
    today = datetime.date.today().isoformat()
    return f"# {title}\n\n```\n{command}\n```\n\n{today}, {made}.\n"


def _protocol(experiment: Experiment, table: pd.DataFrame, jobs: Sequence[Job]) -> str:
    config = next(job.record for job in jobs if job.record and not job.failure)
    file = config["target_file"]
    if file and not file.startswith(CASES):
        cases = f"those of {file}"
    else:
        boundary = config["case_position"] == "boundary"
        where = "one a user, at the boundary" if boundary else "every position"
        cases = f"{where} of the part; N of {', '.join(map(str, config['target_n']))}"
    history = "taken out of" if config["mask_history"] else "left in"
    seeds = ", ".join(map(str, experiment.seeds))
    modes = ", ".join(filter(None, table["prompts"].dropna().unique()))
    encoder = next((job.record["encoder"] for job in jobs if "encoder" in job.record), "none")
    lines = [
        f"Test cases: {cases}; full ranking with the history {history} it.",
        f"Prompts carry: {modes or 'nothing'}; templates and tags are those for evaluation, which "
        f"no prompt of training has; encoder {encoder}.",
        f"Seeds: {seeds}" + ("; mean ± standard deviation over seeds." if "," in seeds else "."),
        *([experiment.note] if experiment.note else []),
    ]
    beside = table.loc[table["paper"].notna() & (table["task"] != SEQ), "prompts"].unique()
    if len(beside):
        own = experiment.paper.prompts
        which = "" if own in beside else f", which are of {own} prompts,"
        lines.append(f"The paper's figures of POS and NEG{which} stand beside {beside[0]} prompts.")
    return "\n".join(f"- {line}" for line in lines)
