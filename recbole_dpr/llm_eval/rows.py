"""The table of language models beside a run: ``table.md`` and ``table.csv``, from ``rows/*.json``.

Beside a row's figures and notes, ``rows/*.npz`` has NDCG of every case, as an experiment saves it.
"""

import argparse
import datetime
import re
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import yaml

import recbole_dpr
from recbole_dpr.data.case import SEQ
from recbole_dpr.evaluator.evaluate import MODES, TASKS, PerCase, with_means
from recbole_dpr.llm_eval.run_cases import RunCases, load_run
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.replacing import replacing
from recbole_dpr.utils.table_file import markdown
from recbole_dpr.utils.table_file import write_table as write
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml

COLUMNS = ["method", "task", "prompts", "n", "cases", "metric", "value", "paper"]


def check_history(args: argparse.Namespace) -> None:
    """Raise UserError unless ``args.history`` is None or from 1."""
    if args.history is not None and args.history < 1:
        raise UserError(f"--history={args.history}: write a whole number from 1")


def check_run(args: argparse.Namespace, dataset: str, table: str) -> None:
    """Set ``args.dataset`` and ``args.out``; raise UserError if an option is wrong."""
    if args.dataset not in (None, dataset):
        raise UserError(f"--dataset={args.dataset}: the run was trained on {dataset}; leave it out")
    args.dataset, args.out = dataset, args.out or f"results/{table}-{dataset}"


def load_cases(args: argparse.Namespace, table: str, sizes: Sequence[int]) -> RunCases:
    """Load the run and the cases to ask about; sets the options that follow from them.

    Args:
        sizes: lengths of the lists that will be measured.

    Raises:
        UserError: an option is wrong, the run cannot be loaded, or the folder of the table has
            rows measured on other cases.
    """
    if args.users < 0:
        raise UserError(f"--users={args.users}: write a whole number from 1, or 0 for all")
    check_history(args)
    run = load_run(args.checkpoint, args.data_path, args.target_file, sizes)
    check_run(args, run.config["dataset"], table)
    run.sample(args.users or None, args.tasks, args.n, args.prompts)
    args.history = args.history or run.config["MAX_ITEM_LIST_LENGTH"]
    args.name = args.name or args.model.rstrip("/").rpartition("/")[2]
    digest = run.digest()
    for file in sorted(Path(args.out).glob("rows/*.json")):
        if load_json(file).get("cases") != digest:
            raise UserError(
                f"{file}: measured on other cases (another run, --users, --tasks, --n or "
                "--prompts); give another --out, or the same options"
            )
    return run


def add_rows(
    args: argparse.Namespace,
    run: RunCases,
    name: str,
    answers: Sequence[tuple[str, int, Iterable[list[int]], list[str]]],
) -> str:
    """Measure answers, save their rows and the run's own, and return the text of the table.

    Args:
        name: of the paper's table in ``properties/llm``.
        answers: for each row its name, the length of its lists, the list of each case, best first,
            and notes.
    """
    folder, digest = Path(args.out), run.digest()
    per_case: PerCase = {}
    for method, rows in run.own_rows(per_case).groupby("method", sort=False):
        _keep_row(folder, method, rows, per_case, {"cases": digest})
    for method, k, lists, notes in answers:
        left = iter(lists)
        grouped = [list(islice(left, len(group))) for group in run.cases]
        rows = run.rows_of_lists(grouped, method, k, per_case)
        told = {"cases": digest, "notes": notes, "model": args.model}
        _keep_row(folder, method, rows, per_case, told)
    paper, dataset = read_paper(name), run.config["dataset"]
    records = [load_json(file) for file in sorted(folder.glob("rows/*.json"))]
    measured = pd.concat([pd.DataFrame(record["table"]) for record in records])
    table = collect(measured, paper, dataset)
    users = len({int(run.dataset.store.user[end]) for group in run.cases for end in group.end})
    history = "taken out of" if run.config["mask_history"] else "left in"
    lines = [
        f"# {paper['title']}, {dataset}\n\n{made()}.\n",
        f"- Run {run.run.name}, seed {run.config['seed']}; test cases of {users:,} users, the same "
        "in all rows.",
        f"- DPR and backbone rank all items with the history {history}; models are told the last "
        f"{args.history} titles.",
        "- POS and NEG are means over N; each N is in table.csv. What an answer lacks is not "
        "retrieved.",
    ]
    if dataset in paper["figures"]:
        beside = f"stand beside {paper['prompts']} prompts."
        lines.append(f"- The paper's figures of POS and NEG {beside}")
    lines += ["", table_text(table), ""]
    lines += [f"- {r['method']}: {note}" for r in records for note in r.get("notes", [])]
    text = "\n".join(lines) + "\n"
    write(folder, table, text)
    return f"{text}\nwritten to {folder / 'table.md'} and table.csv"


def _keep_row(
    folder: Path, method: str, rows: pd.DataFrame, per_case: PerCase, told: dict[str, Any]
) -> None:
    """Save a method's figures, replacing its earlier ones."""
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
    record = {"method": method, "table": rows.to_dict("records")} | told
    save_json(file.with_suffix(".json"), record)


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
    headers = ["task", "prompts", "row", "cases", *names]
    return markdown(lines, headers, "lll" + "r" * (len(headers) - 3))
