"""The table of an experiment: figures over seeds, next to the paper's figures."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import torch
from tabulate import tabulate

import recbole_dpr
from recbole_dpr.data.case import GENRE, SEQ
from recbole_dpr.evaluator.evaluate import MODES, TASKS, places, with_means
from recbole_dpr.experiment.jobs import CASES, Job, short
from recbole_dpr.experiment.plan import Experiment, Row
from recbole_dpr.utils.replacing import replacing

# mean and std are over seeds, and seeds is their number; std is empty for one seed. paper is the
# paper's figure. A row without figures gives the reason in note.
COLUMNS = [
    "backbone", "task", "prompts", "n", "row", "metric", "mean", "std", "seeds", "cases", "paper",
    "note",
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
                    missing.append(keys | {"task": "", "prompts": "", "n": "", "note": why})
                else:
                    found.append(part.assign(**keys))
    ours = _over_seeds(found)
    merged = ours.merge(_paper(experiment, dataset, set(ours["prompts"])), how="left")
    whole = pd.concat([merged, pd.DataFrame(missing)]).reindex(columns=COLUMNS)
    whole["note"] = whole["note"].astype(object).where(whole["note"].notna(), "")
    return _ordered(whole, experiment)


def _of_row(
    table: pd.DataFrame | None, row: Row, job: Job, wanted: Sequence[int | str]
) -> tuple[pd.DataFrame | None, str]:
    """Return a row's part of its run's table, or why there is none."""
    if table is None:
        return None, f"seed {job.seed}: {job.failure}"
    method = row.method.format(backbone=short(job.backbone))
    part = table[table["method"] == method]
    if part.empty:
        methods = ", ".join(table["method"].unique())
        return None, f"seed {job.seed}: no method {method} in its table; there are {methods}"
    kept = (part["task"] == SEQ) | part["n"].astype(str).isin(map(str, wanted))
    part = part[kept].assign(n=part["n"].where(part["task"] != SEQ, "").astype(str))
    return part.rename(columns={"mode": "prompts"}), ""


def _over_seeds(found: list[pd.DataFrame]) -> pd.DataFrame:
    if not found:
        return pd.DataFrame(columns=COLUMNS)
    groups = pd.concat(found).groupby([*_LINE, "metric"], sort=False)
    return groups.agg(
        mean=("value", "mean"),
        std=("value", "std"),
        seeds=("value", "size"),
        cases=("cases", "mean"),
    ).reset_index()


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


def _ordered(table: pd.DataFrame, experiment: Experiment) -> pd.DataFrame:
    tasks = filter(None, table["task"])  # rows without figures have no task and come last
    ranks = {
        "backbone": [short(name) for name in experiment.backbones].index,
        "task": places(TASKS, [*tasks, ""]),
        "prompts": places(MODES, table["prompts"]),
        "n": ["", *map(str, experiment.n)].index,
        "row": list(experiment.rows).index,
    }
    return table.sort_values(
        list(ranks),
        key=lambda column: column.map(ranks[column.name]),
        kind="stable",
        ignore_index=True,
    )


# -- text ----------------------------------------------------------------------------------


def table_text(
    experiment: Experiment, dataset: str, table: pd.DataFrame, jobs: Sequence[Job], command: str
) -> str:
    """Format the table as Markdown, with the protocol above it."""
    metrics = list(table["metric"].dropna().unique())
    with_paper = set(table.loc[table["paper"].notna(), "metric"])
    headers = ["backbone", "task", "prompts", "N", "row", "cases"]
    for metric in metrics:
        headers += [metric, "paper"] if metric in with_paper else [metric]
    noted = bool(table["note"].any())
    lines = [
        [*line[:-1], *_cells(part, metrics, with_paper), *[line[-1]] * noted]
        for line, part in table.groupby([*_LINE, "note"], sort=False)
    ]
    body = tabulate(
        lines, headers + ["note"] * noted, tablefmt="pipe", disable_numparse=True,
        colalign=["left"] * len(_LINE) + ["right"] * (len(headers) - len(_LINE)) + ["left"] * noted,
    )  # fmt: skip
    return "\n".join(
        [_head(experiment, dataset, command), _protocol(experiment, table, jobs), "", body, ""]
    )


def _cells(line: pd.DataFrame, metrics: Sequence[str], with_paper: set[str]) -> list[str]:
    """Return the cells for the cases and figures of one line of the table."""
    cases = line["cases"].iloc[0]
    cells = ["" if pd.isna(cases) else f"{cases:.0f}"]
    figures = line.set_index("metric")
    for metric in metrics:
        known = metric in figures.index
        mean, std, paper = figures.loc[metric, ["mean", "std", "paper"]] if known else [None] * 3
        cells.append(_figure(mean, std))
        if metric in with_paper:
            cells.append(_figure(paper))
    return cells


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
    body = tabulate(
        lines, headers, tablefmt="pipe", disable_numparse=True,
        colalign=["left"] * 6 + ["right"] * 3,
    )  # fmt: skip
    return (
        "\nA row less its best rival, over all cases of its line; paired bootstrap over users.\n\n"
        f"{body}\n"
    )


def statistics_text(experiment: Experiment, dataset: str, table: pd.DataFrame, command: str) -> str:
    """Format the table of a statistics experiment as Markdown."""
    lines = [[name, _number(value), _number(paper)] for name, value, paper in table.values]
    body = tabulate(
        lines, ["", dataset, "paper"], tablefmt="pipe", disable_numparse=True,
        colalign=["left", "right", "right"],
    )  # fmt: skip
    return "\n".join([_head(experiment, dataset, command), body, ""])


def _head(experiment: Experiment, dataset: str, command: str) -> str:
    made = f"recbole_dpr {recbole_dpr.__version__}, torch {torch.__version__}"
    today = datetime.date.today().isoformat()
    return f"# {experiment.title}, {dataset}\n\n```\n{command}\n```\n\n{today}, {made}.\n"


def _protocol(experiment: Experiment, table: pd.DataFrame, jobs: Sequence[Job]) -> str:
    config = next(job.record for job in jobs if job.record and not job.failure)
    history = "taken out of" if config["mask_history"] else "left in"
    seeds = ", ".join(map(str, experiment.seeds))
    modes = ", ".join(filter(None, table["prompts"].dropna().unique()))
    lines = [
        f"Test cases: {_cases_of(config)}; full ranking with the history {history} it.",
        f"Prompts carry: {modes or 'nothing'}; templates and tags are those for evaluation, which "
        f"no prompt of training has; encoder {_encoder(jobs)}.",
        f"Seeds: {seeds}" + ("; mean ± standard deviation over seeds." if "," in seeds else "."),
        *([experiment.note] if experiment.note else []),
    ]
    beside = table.loc[table["paper"].notna() & (table["task"] != SEQ), "prompts"].unique()
    if len(beside):
        own = experiment.paper.prompts
        which = "" if own in beside else f", which are of {own} prompts,"
        lines.append(f"The paper's figures of POS and NEG{which} stand beside {beside[0]} prompts.")
    return "\n".join(f"- {line}" for line in lines)


def _cases_of(config: dict[str, Any]) -> str:
    file = config["target_file"]
    if file and not file.startswith(CASES):
        return f"those of {file}"
    boundary = config["case_position"] == "boundary"
    where = "one a user, at the boundary of the part" if boundary else "every position of the part"
    return f"{where}; N of {', '.join(map(str, config['target_n']))}"


def _encoder(jobs: Sequence[Job]) -> str:
    records = (job.record or {} for job in jobs)
    return next((record["encoder"] for record in records if "encoder" in record), "none")


def _figure(mean: float | None, std: float | None = None) -> str:
    if pd.isna(mean):
        return ""
    return f"{mean:.4f}" if pd.isna(std) else f"{mean:.4f} ± {std:.4f}"


def _number(value: Any) -> str:
    if pd.isna(value):
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def write(folder: Path, table: pd.DataFrame, text: str) -> None:
    """Write ``table.csv`` and ``table.md``, each completely or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    with replacing(folder / "table.csv") as temporary:
        table.to_csv(temporary, index=False)
    with replacing(folder / "table.md") as temporary:
        temporary.write_text(text, encoding="utf-8")
