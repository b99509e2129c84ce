"""Counts floating-point operations of training, and measures the machine's rate of them.

Only matrix products count, with two operations (multiply, add) for each product of two numbers. The
backward pass takes twice as many as the forward pass: one product for each factor's gradient.
"""

import time
from collections.abc import Mapping
from typing import Any

import torch

from recbole_dpr.benchmark.job import Job


def training_flops(
    model: str, sizes: Mapping[str, int], n_items: int, positions: int, pairs: int, scored: int
) -> int:
    """Operations of training on batches: encoder and scores of all items, forward and backward.

    Args:
        model: GRU4Rec (three gates from input and state, the last layer) or SASRec (four
            projections, the feed-forward network, attention), as RecBole has them.
        sizes: RecBole's parameters, see :data:`.job.SIZES`.
        n_items: rows of the item table.
        positions: rows x width of the batches, padding included, summed over them.
        pairs: rows x width x width, summed.
        scored: vectors that are multiplied with the item table, summed.
    """
    h = sizes["hidden_size"]
    if model == "GRU4Rec":
        d = sizes["embedding_size"]
        gates = 3 * h * (d + h) + (sizes["num_layers"] - 1) * 3 * h * (h + h)
        encoder = 2 * positions * (gates + h * d)
    else:
        d = h
        layer = 2 * positions * (4 * d * d + 2 * d * sizes["inner_size"]) + 2 * pairs * 2 * d
        encoder = sizes["n_layers"] * layer
    return 3 * (encoder + 2 * scored * d * n_items)


def measure_rate(job: Job, meter: object) -> dict[str, Any]:
    """Best rate of ``torch.mm`` in 32-bit floats over a few sizes: ``{"rate": operations/s}``."""
    best = 0.0
    for size in (512, 1024, 2048):
        left, right = torch.rand(size, size), torch.rand(size, size)
        torch.mm(left, right)
        spent, deadline = float("inf"), time.perf_counter() + 0.7
        while time.perf_counter() < deadline:
            start = time.perf_counter()
            torch.mm(left, right)
            spent = min(spent, time.perf_counter() - start)
        best = max(best, 2 * size**3 / spent)
    return {"rate": best, "threads": torch.get_num_threads(), "torch": torch.__version__}
