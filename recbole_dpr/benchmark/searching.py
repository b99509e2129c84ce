"""Runs in a process of the benchmark: measures retrievers on one synthetic item table."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
from torch import Tensor

from recbole_dpr.benchmark.job import MIB, SEED, Job
from recbole_dpr.benchmark.worker import Meter, peak_memory
from recbole_dpr.retrieval import ItemFilter, Retriever, item_filter, load_retriever
from recbole_dpr.retrieval.groups import GroupedRetriever, overlap
from recbole_dpr.utils.seeds import derive

K = 10
HISTORY = 50  # number of left-out items in requests with a history
CALIBRATED = 256  # separate queries for calibrating the number of searched groups
CATEGORIES, SHOPS = 10, 100


def measure(job: Job, meter: Meter) -> dict[str, Any]:
    """Build the retrievers and time them in turn on the same queries.

    Args:
        job: its ``settings`` are: table (``popular`` or ``gaussian``), items, size (d), retrievers,
            threads, singles and batches (how many of each), batch (rows), recall (the target of
            the calibration). milvus-lite may write to ``folder``.

    Returns:
        ``rows``: of :data:`~recbole_dpr.benchmark.retrieval.COLUMNS`.
    """
    wanted = job.settings
    torch.set_num_threads(wanted["threads"])
    n_queries = CALIBRATED + wanted["singles"] + wanted["batches"] * wanted["batch"]
    with meter.phase("making the table"):
        table, queries, fields = made_up(
            wanted["table"], wanted["items"] + 1, wanted["size"], n_queries
        )
    calibration, queries = queries[:CALIBRATED], queries[CALIBRATED:]
    built = {}
    for name in dict.fromkeys(["exact", *wanted["retrievers"]]):
        with meter.phase(f"building {name}"):
            built[name] = _Built(name, table, fields, job, calibration)
        meter.tell(say=f"{name}: built in {built[name].seconds:.1f} s")
    rows = []
    for request, asked in _requests(wanted, queries, fields).items():
        with meter.phase("searching"):
            rows += _row_each(built, request, asked, wanted)
        for row in rows[-len(built) :]:
            meter.tell(say=f"{request}, {row['retriever']}: {row['p50_ms']} ms")
    return {"rows": rows}


class _Built:
    """A retriever, and what building it took.

    Attributes:
        seconds: build time without calibration.
        index_mib: resident memory that the retriever added.
        peak_mib: peak resident memory until then, the table included.
    """

    def __init__(
        self, name: str, table: Tensor, fields: pd.DataFrame, job: Job, calibration: Tensor
    ) -> None:
        if name == "faiss":
            import faiss

            faiss.omp_set_num_threads(job.settings["threads"])
        options = {}
        if name == "milvus":
            options = {"uri": str(Path(job.folder) / "items.db"), "fields": fields}
        before, start = _resident(), time.perf_counter()
        self.retriever: Retriever = load_retriever(name, table, **options)
        self.seconds = time.perf_counter() - start
        self.index_mib = max(_resident() - before, 0) // MIB
        self.peak_mib = peak_memory() // MIB
        self.note = ""
        if isinstance(self.retriever, GroupedRetriever):
            self.retriever.calibrate(calibration, K, job.settings["recall"])
            self.note = f"{self.retriever.probes} of {self.retriever.lists} groups"


_Asked = tuple[Sequence[Tensor], list[list[int]] | None, ItemFilter | None]


def _requests(wanted: dict[str, Any], queries: Tensor, fields: pd.DataFrame) -> dict[str, _Asked]:
    """Build the requests: name -> batches of queries, ids left out of each, filter."""
    singles = queries[: wanted["singles"]].split(1)
    batches = queries[wanted["singles"] :].split(wanted["batch"])
    draw = np.random.default_rng(derive(SEED, "retrieval history"))
    history = [draw.integers(1, len(fields), HISTORY).tolist()]
    return {
        "1": (singles, None, None),
        str(wanted["batch"]): (batches, None, None),
        f"1, {HISTORY} items out": (singles, history, None),
        "1, a tenth allowed": (singles, None, item_filter(fields, {"category": [3]})),
        "1, a thousandth allowed": (
            singles,
            None,
            item_filter(fields, {"category": [3], "shop": [7]}),
        ),
    }


def _row_each(
    built: dict[str, _Built], request: str, asked: _Asked, wanted: dict[str, Any]
) -> list[dict[str, Any]]:
    batches, exclude, allowed = asked
    wall: dict[str, list[float]] = {name: [] for name in built}
    cpu: dict[str, list[float]] = {name: [] for name in built}
    found: dict[str, list[Tensor]] = {name: [] for name in built}
    for batch in batches:
        for name, one in built.items():  # in turn: other programs may be using the machine
            start, spent = time.perf_counter(), time.process_time()
            items, _ = one.retriever.search(batch, K, exclude, allowed)
            cpu[name].append(time.process_time() - spent)
            wall[name].append(time.perf_counter() - start)
            found[name].append(items)
    exact = torch.cat(found["exact"])
    return [
        {
            "table": wanted["table"],
            "retriever": name,
            "request": request,
            "recall": round(overlap(torch.cat(found[name]), exact), 4),
            "p50_ms": round(1e3 * np.median(wall[name]), 2),
            "p99_ms": round(1e3 * np.quantile(wall[name], 0.99), 2),
            "times_exact": round(np.median(wall["exact"]) / np.median(wall[name]), 1),
            "cpu_ms": round(1e3 * np.median(cpu[name]), 2),
            "cpu_times_exact": round(np.median(cpu["exact"]) / np.median(cpu[name]), 1),
            "build_s": round(one.seconds, 1),
            "index_mib": one.index_mib,
            "peak_mib": one.peak_mib,
            "note": one.note,
        }
        for name, one in built.items()
    ]


def _resident() -> int:
    """Return the resident memory of this process now, bytes; 0 if the system does not tell."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        return int(status.partition("VmRSS:")[2].split()[0]) * 1024
    except (OSError, IndexError, ValueError):
        return 0


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
