"""A run of DPR with all its stages, each cut short (the job of :mod:`.pipeline`)."""

import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from recbole_dpr.benchmark.contenders import shared_settings
from recbole_dpr.benchmark.job import ORDERED, SEED, Job
from recbole_dpr.benchmark.worker import Meter
from recbole_dpr.build import create_dataset, create_model, create_test_cases, data_preparation
from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases
from recbole_dpr.data.plan import StagePlan
from recbole_dpr.evaluator.evaluate import measure
from recbole_dpr.model.dpr import DPR
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.replacing import replacing

_TAGS = 3  # tags per item, as in the paper
_PIECE = 4096  # number of texts whose vectors are generated at once


class MadeUpVectors:
    """Random vectors of the encoder's width, in place of the encoder, which is not timed here."""

    def __init__(self, dim: int) -> None:
        self.dim = dim

    def encode(self, texts: list[str]) -> torch.Tensor:
        """Return unit vectors: float32 [len(texts), dim]."""
        generator = torch.Generator().manual_seed(SEED)
        vectors = torch.randn(len(texts), self.dim, generator=generator)
        for part in vectors.split(_PIECE):
            part /= part.norm(dim=1, keepdim=True)
        return vectors


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
        few = [first(group, job.settings["cases"]) for group in cases]
        model.load_prompts(texts)
        measure(trainer, config, test_data._dataset, few, "DPR", prompted=True)
    return meter.so_far | {"stages": trainer.stages}


def _settings(job: Job) -> dict[str, Any]:
    """Return the parameters of the run: MIND's protocol, plus tags, which MIND lacks."""
    return shared_settings(job) | {
        "backbone": job.model,
        "load_col": {
            "inter": ["user_id", "item_id", "timestamp"],
            "item": ["item_id", "category"],
        },
        "category_field": "category",
        "title_field": None,
        "target_n": [3, 5],
        "next_item_eval": "cases",
        "epochs": 1,
        "stage2_epochs": 1,
        "stage3_epochs": 1,
        "checkpoint_dir": str(Path(job.folder) / "saved"),
    }


def describe(folder: Path, items: int, categories: int) -> None:
    """Write ``.item`` and ``.tag`` for the synthetic interactions: a category and tags per item."""
    own = np.random.default_rng(SEED).integers(categories, size=items)
    digits = max(len(str(items - 1)), 7)  # as in the names of the interactions
    names = [f"i{item:0{digits}d}" for item in range(items)]
    lines = [f"{name}\tsection {category}" for name, category in zip(names, own, strict=True)]
    _write(folder / ORDERED / f"{ORDERED}.item", ["item_id:token\tcategory:token", *lines])
    head = "item_id:token\tangle:token\ttag:token_seq\tsplit:token"
    angles = ("narrative", "atmosphere", "appeal")[:_TAGS]
    lines = [
        f"{name}\t{angle}\t{split} words on the {angle} of {name}\t{split}"
        for split in ("train", "eval")
        for name in names
        for angle in angles
    ]
    _write(folder / ORDERED / f"{ORDERED}.tag", [head, *lines])


def _write(path: Path, lines: list[str]) -> None:
    with replacing(path) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")


def first(cases: Cases, count: int) -> Cases:
    """Return the first ``count`` cases."""
    return cases.take(torch.arange(len(cases)) < count)


class _Shortened(DPRTrainer):
    """A trainer whose epochs and validations are cut short and measured."""

    def __init__(self, config: Config, model: DPR, job: Job, meter: Meter) -> None:
        super().__init__(config, model)
        self._job, self._meter = job, meter
        self.stages: dict[str, dict[str, float]] = {}

    def _enter(self, plan: StagePlan, state: dict | None) -> None:
        plan.valid_cases = [first(group, self._job.settings["cases"]) for group in plan.valid_cases]
        super()._enter(plan, state)

    def _train_epoch(self, train_data: Any, *args: Any, **kwargs: Any) -> Any:
        name = f"stage {self.stage}"
        assert self._job.steps is not None
        steps = _Steps(train_data, self._job.steps)
        with self._meter.phase(name):
            total = super()._train_epoch(steps, *args, **kwargs)
        self._meter.tell(say=f"{name}: {steps.seconds:.2f} s a step")
        told = {"seconds": steps.seconds, "flops": steps.flops, "steps": len(train_data)}
        self.stages[name] = told
        return total

    def _valid_epoch(self, *args: Any, **kwargs: Any) -> tuple[float, dict]:
        with self._meter.phase(f"validation {self.stage}"):
            return super()._valid_epoch(*args, **kwargs)


class _Steps:
    """The first batches of a loader: one to count operations, the next ones to time.

    Attributes:
        flops: matrix operations of the first batch.
        seconds: mean time of the others.
    """

    def __init__(self, loader: Any, count: int) -> None:
        self._loader, self._count = loader, count
        self.flops, self.seconds = 0, float("nan")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def __len__(self) -> int:
        return min(len(self._loader), self._count + 1)

    def __iter__(self) -> Iterator[Any]:
        batches = iter(islice(self._loader, len(self)))
        one = next(batches)
        with FlopCounterMode(display=False) as counter:
            yield one
        self.flops = counter.get_total_flops()
        start = time.perf_counter()
        yield from batches
        self.seconds = (time.perf_counter() - start) / max(len(self) - 1, 1)
