"""Retrievers beside exact search: recall, latency and memory on synthetic item tables."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from recbole_dpr.benchmark import process, report
from recbole_dpr.benchmark.job import Job
from recbole_dpr.utils.errors import UserError

TABLES = ("popular", "gaussian")
RETRIEVERS = ("exact", "faiss", "milvus")
COLUMNS = [
    "table",
    "retriever",
    "request",  # rows of a batch, and what is left out of the results
    "recall",  # recall at 10, with exact search's answers as the truth
    "p50_ms",
    "p99_ms",
    "times_exact",  # median of exact search divided by this median
    "cpu_ms",  # median CPU time of all threads; other programs affect it less than wall time
    "cpu_times_exact",
    "build_s",
    "index_mib",  # resident memory added on top of the table
    "peak_mib",  # peak resident memory until the index was built, table included
    "note",
]


def retrieval(
    items: int,
    size: int,
    tables: Sequence[str],
    retrievers: Sequence[str],
    threads: int,
    singles: int,
    batches: int,
    batch: int,
    recall: float,
    out: str | None,
    say: process.Say,
) -> list[dict[str, Any]]:
    """Measure retrievers in turn; each table has its own process.

    Args:
        items, size: of a table: rows without padding, and dimensions.
        tables: of :data:`TABLES`, see :func:`.searching.made_up`.
        retrievers: of :data:`RETRIEVERS`; exact search is always measured.
        threads: of torch and FAISS; 0 for all.
        singles, batches: number of requests with one query, and with many queries.
        batch: queries in a batch.
        recall: recall at 10 for which the number of searched groups is calibrated, on separate
            queries.

    Returns:
        Rows of :data:`COLUMNS`.

    Raises:
        UserError: an invalid name or number, an extra that is not installed, or a folder that
            cannot be written.
    """
    for option, names, known in (
        ("--tables", tables, TABLES),
        ("--retrievers", retrievers, RETRIEVERS),
    ):
        if not names or not set(names) <= set(known):
            raise UserError(f"{option} {','.join(names)}: choose from {', '.join(known)}")
    numbers = {"items": items, "size": size, "singles": singles, "batches": batches, "batch": batch}
    for name, value in numbers.items():
        if value < 1:
            raise UserError(f"--{name} {value}: give a whole number from 1 on")
    if not 0 < recall <= 1:
        raise UserError(f"--recall {recall}: give a number above 0 and at most 1")
    if out:
        report.make_folder(Path(out))
    threads = threads or os.cpu_count() or 1
    rows: list[dict[str, Any]] = []
    for table in tables:
        say(f"{table} table, {items:,} items")
        settings = numbers | {
            "table": table,
            "retrievers": list(retrievers),
            "threads": threads,
            "recall": recall,
        }
        with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
            told = process.run(Job("retrieval", folder=folder, settings=settings), say)
        if "note" in told:
            raise UserError(f"{table} table, {items:,} items: {told['note']}")
        rows += told["rows"]
        if out:
            report.write(Path(out), "retrieval", rows, head(items, size, threads), COLUMNS)
    return rows


def head(items: int, size: int, threads: int) -> str:
    """Describe the size of the table and the machine in one line."""
    found = report.machine()
    used = "1 thread" if threads == 1 else f"{threads} threads"
    return (
        f"{items:,} items of {size} dimensions, top 10; {used} of {found['cpu']}, {found['date']}"
    )
