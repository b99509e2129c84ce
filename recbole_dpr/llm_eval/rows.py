"""The table of language models beside a run, stored row by row, with the paper's figures.

The folder of the table has ``table.md`` and ``table.csv``, and for each row ``rows/<row>.json``
(its figures, what was asked and what went wrong) and ``rows/<row>.npz`` (NDCG of every case, in the
format of an experiment).
"""

import datetime
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import yaml
from tabulate import tabulate

import recbole_dpr
from recbole_dpr.data.case import SEQ
from recbole_dpr.evaluator.evaluate import MODES, TASKS, PerCase, with_means
from recbole_dpr.experiment.report import write
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.replacing import replacing
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml

COLUMNS = ["method", "task", "prompts", "n", "cases", "metric", "value", "paper"]


def check_rows(folder: Path, digest: str) -> None:
    """Raise UserError if the folder has rows that were measured on other cases."""
    for file in sorted(folder.glob("rows/*.json")):
        if load_json(file).get("cases") != digest:
            raise UserError(
                f"{file}: measured on other cases (another run, --users, --tasks, --n or "
                "--prompts); give another --out, or the same options"
            )


def keep_row(
    folder: Path, method: str, digest: str, table: pd.DataFrame, per_case: PerCase, **told: Any
) -> None:
    """Save a method's figures, replacing its earlier ones.

    Args:
        told: other facts to save, ready for JSON; ``notes`` (list of str) appear in the text.
    """
    stem = re.sub(r"[^\w.+=-]+", "_", method).strip("_")
    file = folder / "rows" / f"{stem}.npz"
    file.parent.mkdir(parents=True, exist_ok=True)
    arrays: dict[str, Any] = {
        name: np.asarray(values, np.float32)
        for name, values in per_case.items()
        if name.startswith(f"{method}: ")
    }
    with replacing(file) as temporary, open(temporary, "wb") as opened:
        np.savez_compressed(opened, **arrays)
    rows = table[table["method"] == method].to_dict("records")
    save_json(file.with_suffix(".json"), {"method": method, "cases": digest, "table": rows} | told)


def write_table(folder: Path, name: str, dataset: str, head: Sequence[str]) -> str:
    """Write the table of all rows in a folder, and return its text.

    Args:
        name: of the paper's table in ``properties/llm``.
        head: lines about the protocol.
    """
    paper = read_paper(name)
    records = [load_json(file) for file in sorted(folder.glob("rows/*.json"))]
    measured = pd.concat([pd.DataFrame(record["table"]) for record in records])
    table = collect(measured, paper, dataset)
    lines = [
        f"# {paper['title']}, {dataset}",
        "",
        f"{made()}.",
        "",
        *(f"- {each}" for each in head),
    ]
    if dataset in paper["figures"]:
        lines.append(
            f"- The paper's figures of POS and NEG stand beside {paper['prompts']} prompts."
        )
    lines += ["", table_text(table), ""]
    lines += [f"- {r['method']}: {note}" for r in records for note in r.get("notes", [])]
    text = "\n".join(lines) + "\n"
    write(folder, table, text)
    return text


def read_paper(name: str) -> dict[str, Any]:
    """Read what the paper says of a table, ``properties/llm/<name>.yaml``."""
    return read_yaml(properties_dir() / "llm" / f"{name}.yaml", yaml.SafeLoader)


def made() -> str:
    """Say when and by which version a table was made."""
    return f"{datetime.date.today().isoformat()}, recbole_dpr {recbole_dpr.__version__}"


def collect(measured: pd.DataFrame, paper: dict[str, Any], dataset: str) -> pd.DataFrame:
    """Return rows of :data:`COLUMNS`: the measured rows, the means over N, and the paper's rows.

    Args:
        measured: rows of :data:`recbole_dpr.evaluator.evaluate.COLUMNS`.
    """
    ours = with_means(measured).rename(columns={"mode": "prompts"})
    ours["n"] = ours["n"].astype(str).where(ours["task"] != SEQ, "")
    keys = ["method", "task", "prompts", "n", "metric"]
    theirs = [
        [method, task, *(("", "") if task == SEQ else (paper["prompts"], "mean")), *pair]
        for task, rows in paper["figures"].get(dataset, {}).items()
        for method, values in rows.items()
        for pair in zip(paper["metrics"], values, strict=True)
    ]
    table = ours.merge(pd.DataFrame(theirs, columns=[*keys, "paper"]), on=keys, how="outer")
    rank: dict[str, Any] = {
        "task": TASKS.index,
        "prompts": MODES.index,
        "n": lambda n: 0 if n == "" else 10**6 if n == "mean" else int(n),
        "method": lambda method: (method.startswith("DPR"), method),
        "metric": lambda metric: (metric.partition("@")[0], int(metric.partition("@")[2] or 0)),
    }
    ordered = table.sort_values(list(rank), key=lambda column: column.map(rank[column.name]))
    return ordered[COLUMNS].reset_index(drop=True)


def table_text(table: pd.DataFrame) -> str:
    """Format as Markdown: SEQ and the means over N; if only one N was asked for, that N."""
    shown = table[table["n"].isin(["", "mean"])]
    with_paper = set(shown.loc[shown["paper"].notna(), "metric"])
    columns = [  # (metric, column) of each figure in a line
        (metric, column)
        for metric in dict.fromkeys(shown["metric"])
        for column in (["value", "paper"] if metric in with_paper else ["value"])
    ]
    lines = []
    for (task, prompts, method), part in shown.groupby(["task", "prompts", "method"], sort=False):
        figures = part.set_index("metric")
        cells = [figures[column].get(metric) for metric, column in columns]
        cases = part["cases"].max()
        lines.append(
            [task, prompts, method, "" if pd.isna(cases) else f"{cases:.0f}"]
            + ["" if pd.isna(cell) else f"{cell:.4f}" for cell in cells]
        )
    names = [metric if column == "value" else column for metric, column in columns]
    return pipe(lines, ["task", "prompts", "row", "cases", *names], 3)


def pipe(lines: Sequence[Sequence[str]], headers: Sequence[str], left: int) -> str:
    """Format a table of texts as Markdown; the first ``left`` columns are aligned left."""
    align = ["left"] * left + ["right"] * (len(headers) - left)
    return tabulate(lines, headers, tablefmt="pipe", disable_numparse=True, colalign=align)
