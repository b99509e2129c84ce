"""Retrievers beside exact search: recall, latency and memory on synthetic item tables."""

import os
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import psutil
import torch
from torch import Tensor

from recbole_dpr.benchmark import process, report
from recbole_dpr.benchmark.job import MIB, SEED, Job
from recbole_dpr.benchmark.worker import Meter, peak_memory
from recbole_dpr.retrieval import ItemFilter, Retriever, item_filter, load_retriever
from recbole_dpr.retrieval.groups import GroupedRetriever, overlap
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.seeds import derive

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
K = 10
HISTORY = 50  # number of left-out items in requests with a history
CALIBRATED = 256  # separate queries for calibrating the number of searched groups
CATEGORIES, SHOPS = 10, 100


def retrieval(
    tables: Sequence[str], retrievers: Sequence[str], out: str | None, say: process.Say, **how: Any
) -> report.Table:
    """Measure retrievers in turn; each table has its own process.

    Args:
        tables: of :data:`TABLES`, see :func:`made_up`.
        retrievers: of :data:`RETRIEVERS`; exact search is always measured.
        how: items, size: of a table: rows without padding, and dimensions. threads: of torch and
            FAISS; 0 for all. singles, batches: number of requests with one query, and with
            ``batch`` queries. recall: at 10, for which the number of searched groups is calibrated.

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
    for name in ("items", "size", "singles", "batches", "batch"):
        if how[name] < 1:
            raise UserError(f"--{name} {how[name]}: give a whole number from 1 on")
    if not 0 < how["recall"] <= 1:
        raise UserError(f"--recall {how['recall']}: give a number above 0 and at most 1")
    threads = how["threads"] or os.cpu_count() or 1
    used = "1 thread" if threads == 1 else f"{threads} threads"
    where = "{cpu}, {date}".format(**report.machine())
    head = f"{how['items']:,} items of {how['size']} dimensions, top {K}; {used} of {where}"
    result = report.Table("retrieval", COLUMNS, out, head)
    for table in tables:
        say(f"{table} table, {how['items']:,} items")
        settings = how | {"table": table, "retrievers": retrievers, "threads": threads}
        with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
            told = process.run(Job("retrieval", folder=folder, settings=settings), say)
        if "note" in told:
            raise UserError(f"{table} table, {how['items']:,} items: {told['note']}")
        for row in told["rows"]:
            result.add(**row)
    return result


# -- in a process of its own ---------------------------------------------------------------


def measure(job: Job, meter: Meter) -> dict[str, Any]:
    """Build the retrievers and time them in turn on the same queries.

    Args:
        job: its ``settings`` are ``how`` of :func:`retrieval`, with ``table`` and ``retrievers``.
            milvus-lite may write to its folder.

    Returns:
        ``rows``: of :data:`COLUMNS`.
    """
    wanted = job.settings
    torch.set_num_threads(wanted["threads"])
    n_queries = CALIBRATED + wanted["singles"] + wanted["batches"] * wanted["batch"]
    with meter.phase("making the table"):
        table, queries, fields = made_up(
            wanted["table"], wanted["items"] + 1, wanted["size"], n_queries
        )
    calibration, queries = queries[:CALIBRATED], queries[CALIBRATED:]
    built, constant = {}, {}
    for name in dict.fromkeys(["exact", *wanted["retrievers"]]):
        with meter.phase(f"building {name}"):
            built[name], columns = _build(name, table, fields, job, calibration)
            constant[name] = {"table": wanted["table"], "retriever": name} | columns
        meter.tell(say=f"{name}: built in {columns['build_s']} s")
    rows = []
    for request, asked in _requests(wanted, queries, fields).items():
        with meter.phase("searching"):
            measured = _measured(built, *asked)
        for name, row in measured.items():
            rows.append(constant[name] | {"request": request} | row)
            meter.tell(say=f"{request}, {name}: {row['p50_ms']} ms")
    return {"rows": rows}


def _build(
    name: str, table: Tensor, fields: pd.DataFrame, job: Job, calibration: Tensor
) -> tuple[Retriever, dict[str, Any]]:
    """Build and calibrate a retriever; also return what building it took."""
    if name == "faiss":
        import faiss

        faiss.omp_set_num_threads(job.settings["threads"])
    options = {"uri": str(Path(job.folder) / "items.db"), "fields": fields}
    own, times = psutil.Process(), report.Times()
    before = own.memory_info().rss
    retriever = times.of(
        lambda: load_retriever(name, table, **(options if name == "milvus" else {}))
    )
    columns: dict[str, Any] = {
        "build_s": round(times.wall[0], 1),
        "index_mib": max(own.memory_info().rss - before, 0) // MIB,
        "peak_mib": peak_memory() // MIB,
        "note": "",
    }
    if isinstance(retriever, GroupedRetriever):
        retriever.calibrate(calibration, K, job.settings["recall"])
        columns["note"] = f"{retriever.probes} of {retriever.lists} groups"
    return retriever, columns


_Asked = tuple[Sequence[Tensor], list[list[int]] | None, ItemFilter | None]


def _requests(wanted: dict[str, Any], queries: Tensor, fields: pd.DataFrame) -> dict[str, _Asked]:
    """Build the requests: name -> batches of queries, ids left out of each, filter."""
    singles = queries[: wanted["singles"]].split(1)
    batches = queries[wanted["singles"] :].split(wanted["batch"])
    draw = np.random.default_rng(derive(SEED, "retrieval history"))
    history = [draw.integers(1, len(fields), HISTORY).tolist()]
    tenth, thousandth = {"category": [3]}, {"category": [3], "shop": [7]}
    return {
        "1": (singles, None, None),
        str(wanted["batch"]): (batches, None, None),
        f"1, {HISTORY} items out": (singles, history, None),
        "1, a tenth allowed": (singles, None, item_filter(fields, tenth)),
        "1, a thousandth allowed": (singles, None, item_filter(fields, thousandth)),
    }


def _measured(
    built: dict[str, Retriever],
    batches: Sequence[Tensor],
    exclude: list[list[int]] | None,
    allowed: ItemFilter | None,
) -> dict[str, dict[str, Any]]:
    times = {name: report.Times() for name in built}
    found: dict[str, list[Tensor]] = {name: [] for name in built}
    for batch in batches:
        for name, one in built.items():  # in turn: other programs may be using the machine
            search = partial(one.search, batch, K, exclude, allowed)
            found[name].append(times[name].of(search)[0])
    exact, best = times["exact"], torch.cat(found["exact"])
    return {
        name: own.columns()
        | {
            "recall": round(overlap(torch.cat(found[name]), best), 4),
            "times_exact": round(np.median(exact.wall) / np.median(own.wall), 1),
            "cpu_times_exact": round(np.median(exact.cpu) / np.median(own.cpu), 1),
        }
        for name, own in times.items()
    }


def made_up(
    kind: str, n_items: int, size: int, n_queries: int
) -> tuple[Tensor, Tensor, pd.DataFrame]:
    """Generate an item table, queries for it, and item fields.

    ``popular`` imitates trained tables. It has sqrt(n_items) groups of different sizes. The i-th
    direction has variance 1/i (in ml-100k's trained tables the variance falls faster). Lengths
    are log-normal, sigma 0.35. A query is a mixture of three random items, with noise of a third
    of its length. ``gaussian`` has no such structure: its numbers are independent and normal, so
    an index has nothing to exploit.

    Returns:
        float [n_items, size], the padding item (zeros) first; float [n_queries, size]; a row for
        each item: ``category`` (whole groups of items) and ``shop``, drawn at random.
    """
    draw = np.random.default_rng(derive(SEED, "retrieval", kind))

    def normal(*shape: int) -> np.ndarray:
        return draw.standard_normal(shape, dtype=np.float32)

    groups = int(n_items**0.5)
    group = draw.choice(groups, n_items, p=draw.dirichlet(np.ones(groups)))
    if kind == "gaussian":
        table, queries = normal(n_items, size), normal(n_queries, size)
    else:
        scale = np.arange(1, size + 1, dtype=np.float32) ** -0.5
        table = (normal(groups, size) * scale)[group]
        table += 0.6 * normal(n_items, size) * scale
        table /= np.linalg.norm(table, axis=1, keepdims=True)
        table *= draw.lognormal(0, 0.35, (n_items, 1)).astype(np.float32)
        share = draw.dirichlet(np.ones(3), n_queries).astype(np.float32)
        liked = draw.integers(1, n_items, (n_queries, 3))
        queries = np.einsum("qi,qid->qd", share, table[liked])
        noise = normal(n_queries, size) * scale
        noise /= np.linalg.norm(noise, axis=1, keepdims=True)
        queries += noise * np.linalg.norm(queries, axis=1, keepdims=True) / 3
    table[0] = 0
    fields = pd.DataFrame(
        {"category": group % CATEGORIES, "shop": draw.integers(0, SHOPS, n_items)}
    )
    return torch.from_numpy(table), torch.from_numpy(queries), fields
