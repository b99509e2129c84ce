"""The whole pipeline on a large synthetic data set: a few steps of each stage, and a few cases."""

from pathlib import Path
from typing import Any

from recbole_dpr.benchmark import memory, process, report
from recbole_dpr.benchmark.job import GIB, Job

# Maps each column to its unit or meaning.
COLUMNS = {
    "phase": "what is done; of a stage, its steps alone",
    "seconds": "of the phase; of a stage, of one step",
    "steps_an_epoch": "number",
    "epoch_s": "seconds of an epoch here",
    "tflop": "matrix operations of an epoch, 10^12",
    "share": "of this machine's measured matrix rate",
    "gpu_epoch_s": "seconds of an epoch on a GPU of the given rate, at that share: an estimate",
    "peak_mib": "peak resident memory so far, MiB",
    "note": "what went otherwise",
}


def pipeline(
    shape: tuple[int, int, int],
    categories: int,
    steps: int,
    cases: int,
    limit_gib: float,
    gpu_tflops: float,
    folder: str | None,
    out: str | None,
    say: process.Say,
    model: str = "SASRec",
    seconds: float | None = None,
) -> list[dict[str, Any]]:
    """Load, split, train all three stages and evaluate, each shortened, within a memory limit.

    Args:
        shape: users, items, interactions.
        categories: number of categories; each item has one.
        steps: measured steps of each stage; one unmeasured step comes before them.
        cases: cases evaluated for each task, N and prompt mode; all cases are drawn.
        limit_gib: address space of the process, GiB; 0 for no limit.
        gpu_tflops: speed of the GPU for which the time of an epoch is estimated: its rate of
            matrix products in the precision of training, 10^12 operations per second.
        folder, out, seconds: see :func:`.memory.memory`.

    Returns:
        Rows of :data:`COLUMNS`.

    Raises:
        UserError: see :func:`.memory.made_up`.
    """
    if out:
        report.make_folder(Path(out))
    with memory.made_up(shape, folder, say) as where:
        rate = process.run(Job("rate"), say)["rate"]
        job = Job(
            "pipeline",
            folder=str(where),
            model=model,
            steps=steps,
            shape=shape,
            memory_limit=int(limit_gib * GIB) or None,
            settings={"categories": categories, "cases": cases},
        )
        told = process.run(job, say, seconds)
    rows = _rows(told, rate, gpu_tflops * 1e12)
    if out:
        report.write(Path(out), "pipeline", rows, head(shape, limit_gib, gpu_tflops), list(COLUMNS))
    return rows


def _rows(told: dict[str, Any], rate: float, gpu: float) -> list[dict[str, Any]]:
    """Return one row per phase, in order; if the job failed, its last row gives the reason."""
    rows = []
    for name in [key.removesuffix("_s") for key in told if key.endswith("_s")]:
        row = dict.fromkeys(COLUMNS) | {"phase": name, "peak_mib": told[f"{name}_peak_mib"]}
        step = told.get("stages", {}).get(name)
        if step is None:
            row["seconds"] = told[f"{name}_s"]
        else:
            share = step["flops"] / step["seconds"] / rate
            flops = step["flops"] * step["steps"]
            row |= {
                "seconds": round(step["seconds"], 3),
                "steps_an_epoch": step["steps"],
                "epoch_s": round(step["seconds"] * step["steps"]),
                "tflop": round(flops / 1e12, 1),
                "share": round(share, 3),
                "gpu_epoch_s": round(flops / (gpu * share), 1),
            }
        rows.append(row)
    if "note" in told:
        peak = told.get("peak_mib")
        rows.append(dict.fromkeys(COLUMNS) | {"note": told["note"], "peak_mib": peak})
    return rows


def head(shape: tuple[int, int, int], limit_gib: float, gpu_tflops: float) -> str:
    """Describe the data set, the limit and the GPU in one line."""
    return f"{memory.head(shape, limit_gib)}; a GPU of {gpu_tflops:g} TFLOP/s"
