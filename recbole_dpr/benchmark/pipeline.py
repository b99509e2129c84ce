"""The whole pipeline on a large synthetic data set: a few steps of each stage, and a few cases."""

import time
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
from torch.utils.flop_counter import FlopCounterMode

from recbole_dpr.benchmark import memory, process, report
from recbole_dpr.benchmark.contenders import Wrapped, shared_settings
from recbole_dpr.benchmark.files import names
from recbole_dpr.benchmark.job import GIB, ORDERED, SEED, Job
from recbole_dpr.benchmark.worker import Meter
from recbole_dpr.build import create_dataset, create_model, create_test_cases, data_preparation
from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases
from recbole_dpr.data.plan import StagePlan
from recbole_dpr.evaluator.evaluate import measure
from recbole_dpr.model.dpr import DPR
from recbole_dpr.trainer.trainer import DPRTrainer

COLUMNS = [
    "phase",  # what is done; of a stage, its steps alone
    "seconds",  # of the phase; of a stage, of one step
    "steps_an_epoch",
    "epoch_s",  # seconds of an epoch here
    "tflop",  # matrix operations of an epoch, 10^12
    "share",  # of this machine's measured matrix rate
    "gpu_epoch_s",  # seconds of an epoch on a GPU of the given rate, at that share: an estimate
    "peak_mib",  # peak resident memory so far, MiB
    "note",  # what went otherwise
]


def pipeline(
    shape: tuple[int, int, int],
    categories: int,
    steps: int,
    cases: int,
    limit: float,
    gpu_tflops: float,
    folder: str | None,
    out: str | None,
    say: process.Say,
    model: str = "SASRec",
    seconds: float | None = None,
) -> report.Table:
    """Load, split, train all three stages and evaluate, each shortened, within a memory limit.

    Args:
        shape: users, items, interactions.
        categories: number of categories; each item has one.
        steps: measured steps of each stage; one unmeasured step comes before them.
        cases: cases evaluated for each task, N and prompt mode; all cases are drawn.
        limit: address space of the process, GiB; 0 for no limit.
        gpu_tflops: speed of the GPU for which the time of an epoch is estimated: its rate of
            matrix products in the precision of training, 10^12 operations per second.
        folder, out, seconds: see :func:`.memory.memory`.

    Returns:
        A row per phase, in order; if the job failed, the last row gives the reason.

    Raises:
        UserError: see :func:`.memory.made_up`.
    """
    head = f"{memory.head(shape, limit)}; a GPU of {gpu_tflops:g} TFLOP/s"
    table = report.Table("pipeline", COLUMNS, out, head)
    with memory.made_up(shape, folder, say) as where:
        rate = process.run(Job("rate"), say)["rate"]
        job = Job(
            "pipeline",
            folder=str(where),
            model=model,
            shape=shape,
            memory_limit=int(limit * GIB) or None,
            settings={"categories": categories, "cases": cases, "steps": steps},
        )
        told = process.run(job, say, seconds)
    for name in [key.removesuffix("_s") for key in told if key.endswith("_s")]:
        step = told.get("stages", {}).get(name)
        found = {"seconds": told[f"{name}_s"]} if step is None else _stage(step, rate, gpu_tflops)
        table.add(phase=name, peak_mib=told[f"{name}_peak_mib"], **found)
    if "note" in told:
        table.add(note=told["note"], peak_mib=told.get("peak_mib"))
    return table


def _stage(step: Mapping[str, float], rate: float, gpu_tflops: float) -> dict[str, Any]:
    share = step["flops"] / step["seconds"] / rate
    tflop = step["flops"] * step["steps"] / 1e12
    return {
        "seconds": round(step["seconds"], 3),
        "steps_an_epoch": step["steps"],
        "epoch_s": round(step["seconds"] * step["steps"]),
        "tflop": round(tflop, 1),
        "share": round(share, 3),
        "gpu_epoch_s": round(tflop / (gpu_tflops * share), 1),
    }


# -- in a process of its own ---------------------------------------------------------------


class MadeUpVectors:
    """Random vectors of the encoder's width, in place of the encoder, which is not timed here."""

    def __init__(self, dim: int) -> None:
        self.dim = dim

    def encode(self, texts: list[str]) -> torch.Tensor:
        """Return unit vectors: float32 [len(texts), dim]."""
        generator = torch.Generator().manual_seed(SEED)
        vectors = torch.randn(len(texts), self.dim, generator=generator)
        return vectors.div_(vectors.norm(dim=1, keepdim=True))


def run(job: Job, meter: Meter) -> dict[str, Any]:
    """Do a whole run, shortened: ``steps`` of each stage, ``cases`` of each group.

    Returns:
        Seconds and peak memory of each phase (see :class:`.worker.Meter`), and ``stages``: for
        each stage the seconds and operations of a step, and the number of steps in an epoch.
    """
    describe(Path(job.folder), job.shape[1], job.settings["categories"])
    config = Config("DPR", ORDERED, config_dict=_settings(job))
    with meter.phase("loading"):
        dataset = create_dataset(config)
    with meter.phase("splitting"):
        train_data, valid_data, test_data = data_preparation(config, dataset)
    with meter.phase("cases"):
        cases, texts = create_test_cases(test_data._dataset)
    model = create_model(config, train_data._dataset)
    object.__setattr__(model, "encoder", MadeUpVectors(model.encoder.dim))
    trainer = _Shortened(config, model, job, meter)
    trainer.fit(train_data, valid_data, verbose=False, saved=False)
    with meter.phase("evaluating"):
        few = [_first(group, job.settings["cases"]) for group in cases]
        model.load_prompts(texts)
        measure(trainer, config, test_data._dataset, few, "DPR", prompted=True)
    return meter.so_far | {"stages": trainer.stages}


def _settings(job: Job) -> dict[str, Any]:
    """Return the parameters of the run: MIND's protocol, plus tags, which MIND lacks."""
    inter = shared_settings(job)["load_col"]["inter"]
    return shared_settings(job) | {
        "backbone": job.model,
        "load_col": {"inter": inter, "item": ["item_id", "category"]},
        "category_field": "category",
        "title_field": None,
        "target_n": [3, 5],
        "epochs": 1,
        "stage2_epochs": 1,
        "stage3_epochs": 1,
        "checkpoint_dir": str(Path(job.folder) / "saved"),
    }


def describe(folder: Path, items: int, categories: int) -> None:
    """Write ``.item`` and ``.tag`` for the synthetic interactions: a category and tags per item."""
    own, known = np.random.default_rng(SEED).integers(categories, size=items), names("i", items)
    angles, splits = ("narrative", "atmosphere", "appeal"), ("train", "eval")
    tags = [
        (name, angle, f"{split} words on the {angle} of {name}", split)
        for split in splits
        for name in known
        for angle in angles
    ]
    head = ["item_id:token", "angle:token", "tag:token_seq", "split:token"]
    sections = {"item_id:token": known, "category:token": [f"section {each}" for each in own]}
    place = folder / ORDERED
    pd.DataFrame(sections).to_csv(place / f"{ORDERED}.item", sep="\t", index=False)
    pd.DataFrame(tags, columns=head).to_csv(place / f"{ORDERED}.tag", sep="\t", index=False)


def _first(cases: Cases, count: int) -> Cases:
    return cases.take(torch.arange(len(cases)) < count)


class _Shortened(DPRTrainer):
    """A trainer whose epochs and validations are cut short and measured."""

    def __init__(self, config: Config, model: DPR, job: Job, meter: Meter) -> None:
        super().__init__(config, model)
        self._job, self._meter = job, meter
        self.stages: dict[str, dict[str, float]] = {}

    def _enter(self, plan: StagePlan, state: dict | None) -> None:
        count = self._job.settings["cases"]
        plan.valid_cases = [_first(group, count) for group in plan.valid_cases]
        super()._enter(plan, state)

    def _train_epoch(self, train_data: Any, *args: Any, **kwargs: Any) -> Any:
        name = f"stage {self.stage}"
        steps = _Steps(train_data, self._job.settings["steps"])
        with self._meter.phase(name):
            total = super()._train_epoch(steps, *args, **kwargs)
        self._meter.tell(say=f"{name}: {steps.seconds:.2f} s a step")
        counts = {"seconds": steps.seconds, "flops": steps.flops, "steps": len(train_data)}
        self.stages[name] = counts
        return total

    def _valid_epoch(self, *args: Any, **kwargs: Any) -> tuple[float, dict]:
        with self._meter.phase(f"validation {self.stage}"):
            return super()._valid_epoch(*args, **kwargs)


class _Steps(Wrapped):
    """The first batches of a loader: one to count operations, the next ones to time.

    Attributes:
        flops: matrix operations of the first batch.
        seconds: mean time of the others.
    """

    def __init__(self, loader: Any, count: int) -> None:
        super().__init__(loader)
        self._count = count
        self.flops, self.seconds = 0, float("nan")

    def __len__(self) -> int:
        return min(len(self.loader), self._count + 1)

    def __iter__(self) -> Iterator[Any]:
        batches = iter(islice(self.loader, len(self)))
        one = next(batches)
        with FlopCounterMode(display=False) as counter:
            yield one
        self.flops = counter.get_total_flops()
        start = time.perf_counter()
        yield from batches
        self.seconds = (time.perf_counter() - start) / max(len(self) - 1, 1)
