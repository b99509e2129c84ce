"""The comparison: every contender on every data set and model, one process after the other."""

import tempfile
from collections.abc import Mapping, Sequence
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
COLUMNS = [
    "dataset",
    "model",
    "contender",  # who trains it
    "batch",  # size of a step
    "epochs",  # trained
    "targets",  # next items learned from in an epoch
    "targets_per_s",  # in training epochs
    "speedup",  # times RecBole as it comes
    "prepare_s",  # seconds from files to batches
    "peak_mib",  # peak resident memory, MiB, to the end of training
    "ndcg@10",  # test cases at the boundary, full ranking, history left in
    "tflop",  # matrix operations of an epoch, 10^12, those on padding included
    "share",  # of the machine's measured matrix rate
    "note",  # what went otherwise
]


def compare(
    models: Sequence[str],
    datasets: Sequence[str] | None,
    epochs: int,
    data_path: str,
    out: str | None,
    say: process.Say,
    seconds: float | None = None,
    contenders: Sequence[str] = tuple(CONTENDERS),
) -> report.Table:
    """Run the benchmark. Progress goes to ``say``.

    Args:
        models: keys of :data:`~recbole_dpr.benchmark.job.SIZES`.
        datasets: names of folders in ``data_path``; ml-100k lies inside RecBole. None for ml-100k
            and, where it is there, ml-1m.
        epochs: number of training epochs, for all contenders.
        seconds: time limit of a contender's training. If the limit cuts it, it has no NDCG.

    Raises:
        UserError: unknown model, missing data set, or a folder that cannot be written.
    """
    if datasets is None:
        there = (Path(data_path) / "ml-1m/ml-1m.inter").is_file()
        datasets = ["ml-100k", "ml-1m"] if there else ["ml-100k"]
    _check(models, datasets, epochs)
    table = report.Table("benchmark", COLUMNS, out)
    say("measuring the machine's rate of matrix products")
    machine = report.machine() | process.run(Job("rate"), say)
    table.head = (
        "{cores} cores {cpu}, torch {torch}, {gflops:.0f} GFLOP/s in torch.mm with {threads} "
        "threads, {date}"
    ).format(**machine, gflops=machine["rate"] / 1e9)
    say(table.head)
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        for dataset in datasets:
            say(f"{dataset}: ordering and splitting")
            own = str(Path(folder) / dataset)
            shape = _prepare(dataset, Path(data_path) / dataset, own, say)
            say(f"{dataset}: " + ", ".join(f"{count:,} {name}" for name, count in shape.items()))
            for model in models:
                base = None
                for kind in contenders:
                    say(f"{dataset}, {model}, {CONTENDERS[kind]}")
                    job = Job(kind, folder=own, model=model, epochs=epochs, seconds=seconds)
                    found = row(process.run(job, say), shape["targets"], machine["rate"])
                    if kind == "recbole":
                        base = found.get("targets_per_s")
                    if base and found.get("targets_per_s"):
                        found["speedup"] = found["targets_per_s"] / base
                    table.add(dataset=dataset, model=model, contender=CONTENDERS[kind], **found)
                    say("  " + summary(found))
    return table


def _check(models: Sequence[str], datasets: Sequence[str], epochs: int) -> None:
    for option, names in (("--models", models), ("--datasets", datasets)):
        if not names:
            raise UserError(f"{option}: name at least one")
    for model in models:
        if model not in SIZES:
            raise UserError(f"--models {model}: choose from {', '.join(SIZES)}")
    if epochs < 1:
        raise UserError(f"--epochs {epochs}: give a whole number from 1 on")


def _prepare(dataset: str, source: Path, folder: str, say: process.Say) -> dict[str, int]:
    file = str(source.resolve() / f"{dataset}.inter")
    if dataset == "ml-100k" and not source.is_dir():
        file = ""  # RecBole's own
    shape = process.run(Job("prepare", folder=folder, source=file), say)
    if "note" in shape:
        raise UserError(f"{dataset}: cannot be prepared ({shape['note']})")
    return shape


def row(told: Mapping[str, Any], targets: int, rate: float) -> dict[str, Any]:
    """Return the values of a contender's row.

    Args:
        told: the report of its process.
        targets: how many an epoch should learn from.
        rate: speed of the machine, operations per second.
    """
    found = {name: told[name] for name in ("note", "peak_mib") if name in told}
    phases = [told[f"{name}_s"] for name in ("loading", "splitting") if f"{name}_s" in told]
    if phases:
        found["prepare_s"] = sum(phases)
    if "targets" not in told:
        return found
    epochs, seconds = told["epochs"], told["seconds"]
    found |= {
        "batch": told["batch"],
        "epochs": epochs,
        "targets_per_s": told["targets"] / seconds,
        "share": told["flops"] / seconds / rate,
        "ndcg@10": told.get("ndcg"),
    }
    if told["cut"]:
        return found | {"note": f"cut after {told['steps']} steps"}
    found |= {"targets": told["targets"] // epochs, "tflop": told["flops"] / epochs / 1e12}
    if told["targets"] != epochs * targets:
        found["note"] = f"{found['targets'] / targets:.0%} of the training targets"
    return found


def summary(found: Mapping[str, Any]) -> str:
    """Format a row as one line for the terminal."""
    units = {"targets_per_s": "targets/s", "peak_mib": "MiB", "ndcg@10": "NDCG@10"}
    parts = [
        f"{report.shown(name, found[name])} {unit}"
        for name, unit in units.items()
        if found.get(name) is not None
    ]
    return ", ".join([*parts, found["note"]] if found.get("note") else parts)
