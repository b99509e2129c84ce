"""Loads a large synthetic data set and trains a few steps, within a memory limit."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recbole_dpr.benchmark import process, report
from recbole_dpr.benchmark.compare import CONTENDERS
from recbole_dpr.benchmark.job import GIB, ORDERED, Job
from recbole_dpr.utils.errors import UserError

COLUMNS = [
    "contender",
    "loading_s",
    "loading_peak_mib",
    "splitting_s",
    "splitting_peak_mib",
    "steps",
    "targets_per_s",
    "peak_mib",
    "note",
]


def memory(
    shape: tuple[int, int, int],
    steps: int,
    limit: float,
    folder: str | None,
    out: str | None,
    say: process.Say,
    model: str = "GRU4Rec",
    seconds: float | None = None,
) -> report.Table:
    """Measure RecBole and this package on synthetic interactions.

    Args:
        shape: users, items, interactions.
        steps: number of stage-1 steps after loading.
        limit: address space of each process, GiB; 0 for no limit.
        folder: where the data set is written and reused; a temporary folder if not given.
        seconds: time limit of a process.

    Raises:
        UserError: the shape is impossible, or a folder cannot be written.
    """
    table = report.Table("memory", COLUMNS, out, head(shape, limit))
    with made_up(shape, folder, say) as where:
        for kind in ("ours", "recbole"):
            say(CONTENDERS[kind])
            job = Job(
                kind,
                folder=str(where),
                model=model,
                steps=steps,
                memory_limit=int(limit * GIB) or None,
                evaluate=False,
            )
            told = process.run(job, say, seconds)
            if told.get("targets"):
                told["targets_per_s"] = told["targets"] / told["seconds"]
            table.add(contender=CONTENDERS[kind], **told)
    return table


@contextmanager
def made_up(shape: tuple[int, int, int], folder: str | None, say: process.Say) -> Iterator[Path]:
    """Yield the folder of a synthetic data set: inside ``folder``, where it stays, or temporary.

    Raises:
        UserError: the shape is impossible, or the folder cannot be written.
    """
    users, items, count = shape
    least = max(2 * users, items, 1)
    if min(shape) < 1 or count < least:
        raise UserError(
            f"--interactions {count}: give at least two a user and one an item, {least}"
        )
    with tempfile.TemporaryDirectory(prefix="benchmark-") as temporary:
        where = Path(folder or temporary).resolve() / "-".join(map(str, shape))
        complete = where / ORDERED / "complete"
        if complete.is_file():
            say(f"made-up data set of {count:,} interactions: there already")
        else:
            say(f"writing a made-up data set of {count:,} interactions")
            told = process.run(Job("synthesise", folder=str(where), shape=shape), say)
            if "note" in told:
                raise UserError(f"{where}: cannot be written ({told['note']})")
            complete.touch()
        yield where


def head(shape: tuple[int, int, int], limit: float) -> str:
    """Describe the data set and the limit in one line."""
    users, items, count = shape
    told = f"within {limit:g} GiB of address space" if limit else "no limit"
    return f"{users:,} users, {items:,} items, {count:,} interactions; {told}"
