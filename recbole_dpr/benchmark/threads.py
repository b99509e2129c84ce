"""Compares fixed numbers of threads with the one that is chosen by timing steps."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import torch

from recbole_dpr.benchmark import process, report
from recbole_dpr.build import create_dataset, create_model, data_preparation
from recbole_dpr.config import Config
from recbole_dpr.data.plan import plan_stages
from recbole_dpr.trainer import threads as threads_module
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.swapping import swapped

COLUMNS = ["busy", "threads", "epoch_s", "ratio"]


def threads(model: str, rounds: int, out: str | None, say: process.Say) -> report.Table:
    """Time first epochs of stage 1 on ml-100k, with all cores free and with one taken.

    Args:
        model: a causal backbone.
        rounds: epochs of each kind, one kind after the other; the median counts.
        out: folder of threads.csv and threads.md.

    Returns:
        A row per load and number of threads; ``ratio`` is to the best fixed number.

    Raises:
        UserError: only one thread can be used here.
    """
    most = threads_module.MOST
    if most < 2:
        raise UserError(
            "benchmark threads: torch may use one thread only; it needs two cores, and "
            "OMP_NUM_THREADS not set"
        )
    head = "stage 1 of {model} on ml-100k, {cores} cores {cpu}, {date}"
    table = report.Table("threads", COLUMNS, out, head.format(model=model, **report.machine()))
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        trainer = _trainer(model, folder)
        for busy in (0, 1):
            with _load(busy):
                seconds: dict[int, list[float]] = {number: [] for number in (1, most, 0)}
                for _ in range(rounds):
                    for number, own in seconds.items():
                        own.append(_epoch(trainer, number))
                        say(f"{busy} cores busy, {number or 'chosen'}: {own[-1]:.2f} s")
            median = {number: float(np.median(own)) for number, own in seconds.items()}
            best = min(median[1], median[most])
            for number, value in median.items():
                told = {"epoch_s": round(value, 2), "ratio": round(value / best, 2)}
                table.add(busy=f"{busy} cores", threads=str(number or "chosen"), **told)
    return table


def _trainer(model: str, folder: str) -> DPRTrainer:
    settings = {"backbone": model, "stages": [1], "show_progress": False, "checkpoint_dir": folder}
    with swapped(sys, argv=sys.argv[:1]):  # RecBole would read the options of this command
        config = Config("DPR", "ml-100k", config_dict=settings)
    train_data, _, _ = data_preparation(config, create_dataset(config))
    trainer = DPRTrainer(config, create_model(config, train_data._dataset))
    [plan], _, _ = plan_stages(config, train_data.dataset, trainer.model.backbone.causal)
    trainer._enter(plan, None)
    return trainer


def _epoch(trainer: DPRTrainer, number: int) -> float:
    """Seconds of an epoch with a fixed number of threads, or as a run begins (0)."""
    trainer.config["threads"] = number
    torch.set_num_threads(number or threads_module.MOST)
    trainer.threads = threads_module.Threads(trainer.config)
    assert trainer.plan is not None
    start = time.perf_counter()
    trainer._train_epoch(trainer.plan.batches, 0)
    return time.perf_counter() - start


@contextmanager
def _load(count: int) -> Iterator[None]:
    """Inside the context, so many other processes keep a core busy each."""
    spin = [sys.executable, "-c", "while True: pass"]
    others = [subprocess.Popen(spin) for _ in range(count)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()
