"""The comparison: every contender on every data set and model, one process after the other."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from recbole_dpr.benchmark import process, report
from recbole_dpr.benchmark.job import SIZES, Job
from recbole_dpr.utils.errors import UserError

# Maps the kind of a job to its name in the table, in the table's order.
CONTENDERS = {
    "recbole": "RecBole",
    "recbole-quiet": "RecBole, anomaly mode off",
    "rectools": "RecTools",
    "ours": "recbole_dpr",
}


def compare(
    models: Sequence[str],
    datasets: Sequence[str],
    epochs: int,
    data_path: str | None,
    out: str | None,
    say: process.Say,
    seconds: float | None = None,
    contenders: Sequence[str] = tuple(CONTENDERS),
) -> list[dict[str, Any]]:
    """Run the benchmark.

    Progress goes to ``say``. The tables in the folder ``out`` are updated after every row.

    Args:
        models: keys of :data:`~recbole_dpr.benchmark.job.SIZES`.
        datasets: names of folders in ``data_path``; ml-100k lies inside RecBole.
        epochs: number of training epochs, for all contenders.
        seconds: time limit of a contender's training. If the limit cuts it, it has no NDCG.

    Returns:
        Rows of ``report.COLUMNS``.

    Raises:
        UserError: unknown model, missing data set, or a folder that cannot be written.
    """
    _check(models, datasets, epochs, out)
    say("measuring the machine's rate of matrix products")
    machine = report.machine() | process.run(Job("rate"), say)
    say(report.machine_line(machine))
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        for dataset in datasets:
            say(f"{dataset}: ordering and splitting")
            shape = _prepare(dataset, data_path, folder, say)
            say(f"{dataset}: " + ", ".join(f"{count:,} {name}" for name, count in shape.items()))
            for model in models:
                for kind in contenders:
                    say(f"{dataset}, {model}, {CONTENDERS[kind]}")
                    job = Job(
                        kind,
                        folder=str(Path(folder) / dataset),
                        model=model,
                        epochs=epochs,
                        seconds=seconds,
                    )
                    told = process.run(job, say)
                    row = {"dataset": dataset, "model": model, "contender": CONTENDERS[kind]}
                    rows.append(report.row(row, told, shape, machine["rate"]))
                    say("  " + report.summary(rows[-1]))
                    if out:
                        report.write(Path(out), "benchmark", rows, report.machine_line(machine))
    return rows


def _check(models: Sequence[str], datasets: Sequence[str], epochs: int, out: str | None) -> None:
    for option, names in (("--models", models), ("--datasets", datasets)):
        if not names:
            raise UserError(f"{option}: name at least one")
    for model in models:
        if model not in SIZES:
            raise UserError(f"--models {model}: choose from {', '.join(SIZES)}")
    if epochs < 1:
        raise UserError(f"--epochs {epochs}: give a whole number from 1 on")
    if out:
        report.make_folder(Path(out))


def _prepare(dataset: str, data_path: str | None, folder: str, say: process.Say) -> dict[str, int]:
    source = Path(data_path or "dataset") / dataset
    is_recboles = dataset == "ml-100k" and not source.is_dir()
    job = Job(
        "prepare",
        folder=str(Path(folder) / dataset),
        source="" if is_recboles else str(source.resolve()),
        dataset=dataset,
    )
    shape = process.run(job, say)
    if "note" in shape:
        raise UserError(f"{dataset}: cannot be prepared ({shape['note']})")
    return shape
