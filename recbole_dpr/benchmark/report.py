"""Rows of the benchmark tables, and their output to files and the terminal."""

import csv
import datetime
import io
import os
import platform
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.replacing import replacing

# Maps each column to its unit or meaning, in the order of the table.
COLUMNS = {
    "dataset": "name",
    "model": "name",
    "contender": "who trains it",
    "batch": "size of a step",
    "epochs": "trained",
    "targets": "next items learned from in an epoch",
    "targets_per_s": "in training epochs",
    "speedup": "times RecBole as it comes",
    "prepare_s": "seconds from files to batches",
    "peak_mib": "peak resident memory, MiB, to the end of training",
    "ndcg@10": "test cases at the boundary, full ranking, history left in",
    "tflop": "matrix operations of an epoch, 10^12, those on padding included",
    "share": "of the machine's measured matrix rate",
    "note": "what went otherwise",
}
_FORMATS = {
    "targets": "{:,}",
    "targets_per_s": "{:,.0f}",
    "speedup": "{:.1f}",
    "prepare_s": "{:.1f}",
    "peak_mib": "{:,}",
    "ndcg@10": "{:.4f}",
    "tflop": "{:.2f}",
    "share": "{:.0%}",
}


def row(
    names: Mapping[str, str], told: Mapping[str, Any], shape: Mapping[str, int], rate: float
) -> dict[str, Any]:
    """Build a contender's row from the report of its process.

    Args:
        names: dataset, model and contender.
        told: the report of the process.
        shape: of the data set; ``targets`` is how many targets an epoch should learn from.
        rate: speed of the machine, operations per second.
    """
    made: dict[str, Any] = dict.fromkeys(COLUMNS) | dict(names)
    made |= {"note": told.get("note"), "peak_mib": told.get("peak_mib")}
    phases = [told[f"{name}_s"] for name in ("loading", "splitting") if f"{name}_s" in told]
    made["prepare_s"] = sum(phases) if phases else None
    if "targets" not in told:
        return made
    whole = told["epochs"]
    made |= {"batch": told["batch"], "epochs": whole}
    made["targets_per_s"] = told["targets"] / told["seconds"]
    made["share"] = told["flops"] / told["seconds"] / rate
    made["ndcg@10"] = told.get("ndcg")
    if told["cut"]:
        made["note"] = f"cut after {told['steps']} steps"
        return made
    made["targets"] = told["targets"] // whole
    made["tflop"] = told["flops"] / whole / 1e12
    if told["targets"] != whole * shape["targets"]:
        made["note"] = f"{made['targets'] / shape['targets']:.0%} of the training targets"
    return made


def with_speedups(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Add ``speedup`` to rows: relative to default RecBole on the same data set and model."""
    base = {
        (r["dataset"], r["model"]): r["targets_per_s"] for r in rows if r["contender"] == "RecBole"
    }
    made = []
    for one in rows:
        reference = base.get((one["dataset"], one["model"]))
        rate = one["targets_per_s"]
        made.append(dict(one) | {"speedup": rate / reference if rate and reference else None})
    return made


def summary(one: Mapping[str, Any]) -> str:
    """Format a row as one line for the terminal."""
    units = {"targets_per_s": "targets/s", "peak_mib": "MiB", "ndcg@10": "NDCG@10"}
    parts = [f"{_shown(n, one[n])} {unit}" for n, unit in units.items() if one[n] is not None]
    return ", ".join([*parts, one["note"]] if one["note"] else parts)


def markdown(
    rows: Sequence[Mapping[str, Any]], head: str, columns: Sequence[str] = tuple(COLUMNS)
) -> str:
    """Format a table with the machine above it; empty columns are left out."""
    columns = [name for name in columns if any(r.get(name) is not None for r in rows)]
    lines = [columns, ["---" if isinstance(rows[0][name], str) else "--:" for name in columns]]
    lines += [[_shown(name, r.get(name)) for name in columns] for r in rows]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return f"{head}\n\n{table}\n"


def _shown(name: str, value: Any) -> str:
    return "" if value is None else _FORMATS.get(name, "{}").format(value)


def machine() -> dict[str, Any]:
    """Return what is known of this machine without measuring."""
    model = platform.processor() or platform.machine()
    with suppress(OSError):
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
        names = [line.partition(":")[2] for line in text.splitlines() if "model name" in line]
        model = names[0].strip() if names else model
    return {
        "cpu": model,
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 0,
        "date": datetime.date.today().isoformat(),
    }


def machine_line(found: Mapping[str, Any]) -> str:
    """Describe the machine in one line: :func:`machine` and the result of the job ``rate``."""
    cores = f"{found['cores'] or os.cpu_count()} cores"
    rate = f"{found['rate'] / 1e9:.0f} GFLOP/s in torch.mm with {found['threads']} threads"
    return f"{cores} {found['cpu']}, torch {found['torch']}, {rate}, {found['date']}"


def make_folder(folder: Path) -> None:
    """Make the folder; raise UserError early if tables could not be written to it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"--out {folder}: {error.strerror}; check the path") from error


def write(
    folder: Path,
    name: str,
    rows: Sequence[Mapping[str, Any]],
    head: str,
    columns: Sequence[str] = tuple(COLUMNS),
) -> None:
    """Write ``<name>.csv`` and ``<name>.md``, each completely or not at all.

    Raises:
        UserError: the folder cannot be written.
    """
    if "speedup" in columns:
        rows = with_speedups(rows)
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    _write(folder / f"{name}.csv", text.getvalue())
    _write(folder / f"{name}.md", markdown(rows, head, columns))


def _write(path: Path, text: str) -> None:
    try:
        with replacing(path) as temporary:
            temporary.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UserError(f"{path}: cannot be written ({error.strerror})") from error
