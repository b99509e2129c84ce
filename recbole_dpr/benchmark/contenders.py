"""RecBole's own training and ours, on the same files, the same split and the same model class."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import torch

from recbole_dpr.utils import compat

compat.apply()

import recbole.config  # noqa: E402
from recbole.data import create_dataset, data_preparation  # noqa: E402
from recbole.data.dataset import Dataset  # noqa: E402
from recbole.trainer import Trainer  # noqa: E402
from recbole.utils import get_model, get_trainer, init_logger, init_seed  # noqa: E402

from recbole_dpr import build  # noqa: E402
from recbole_dpr.benchmark.flops import training_flops  # noqa: E402
from recbole_dpr.benchmark.job import LEARNING_RATE, LENGTH, ORDERED, SEED, SIZES, Job  # noqa: E402
from recbole_dpr.benchmark.worker import MIB, Enough, Meter, peak_memory  # noqa: E402
from recbole_dpr.config import Config  # noqa: E402
from recbole_dpr.data import fields  # noqa: E402
from recbole_dpr.data.case import seq_cases  # noqa: E402
from recbole_dpr.data.dataset import PromptMixin  # noqa: E402
from recbole_dpr.evaluator.evaluate import evaluate_cases  # noqa: E402


def shared_settings(job: Job) -> dict[str, Any]:
    """Return RecBole's config dict for a job: the settings that both trainings share."""
    return SIZES[job.model or "GRU4Rec"] | {
        "data_path": job.folder,
        "load_col": {"inter": ["user_id", "item_id", "timestamp"]},
        "eval_args": {
            "split": {"RS": [0.8, 0.1, 0.1]},
            "order": "TO",
            "group_by": "user",
            "mode": "full",
        },
        "MAX_ITEM_LIST_LENGTH": LENGTH,
        "train_neg_sample_args": None,
        "learning_rate": LEARNING_RATE,
        "epochs": job.epochs,
        "metrics": ["NDCG"],
        "topk": [10],
        "valid_metric": "NDCG@10",
        "seed": SEED,
        "use_gpu": False,
        "show_progress": False,
        "state": "ERROR",
    }


def recbole_as_it_comes(job: Job, meter: Meter) -> dict[str, Any]:
    """RecBole with its defaults: importing its sequential models turns anomaly detection on."""
    return _recbole(job, meter, anomaly=True)


def recbole_without_anomaly_mode(job: Job, meter: Meter) -> dict[str, Any]:
    """RecBole for a user who has turned torch's anomaly detection off again."""
    return _recbole(job, meter, anomaly=False)


def _recbole(job: Job, meter: Meter, anomaly: bool) -> dict[str, Any]:
    """RecBole's ``run_recbole`` up to the end of training, without validation."""
    config = recbole.config.Config(job.model, ORDERED, config_dict=shared_settings(job))
    steps = _Steps(
        create_dataset,
        data_preparation,
        get_model(job.model),
        get_trainer(config["MODEL_TYPE"], job.model),
    )
    with torch.autograd.set_detect_anomaly(anomaly):  # compat.apply() has turned it off
        told, dataset, _, trainer = _trained(job, meter, config, steps)
    if job.evaluate and not meter.cut:
        ids = dataset.field2id_token[dataset.iid_field]
        told["ndcg"] = _through_our_evaluation(job, meter, trainer.model, list(ids))
    return told


class _Steps(NamedTuple):
    """The steps of a contender from a configuration to a trainer."""

    dataset: Callable  # takes config
    loaders: Callable  # takes config and dataset; returns training, validation and test loaders
    model: Callable  # takes config and the training part
    trainer: type[Trainer]


def _trained(
    job: Job, meter: Meter, config: recbole.config.Config, steps: _Steps
) -> tuple[dict[str, Any], Dataset, tuple, Trainer]:
    """Train; return the data of the row, the data set, the loaders and the trainer."""
    init_seed(config["seed"], config["reproducibility"])
    init_logger(config)
    with meter.phase("loading"):
        dataset = steps.dataset(config)
    with meter.phase("splitting"):
        loaders = steps.loaders(config, dataset)
    init_seed(config["seed"], config["reproducibility"])
    model = steps.model(config, loaders[0]._dataset).to(config["device"])
    trainer = _metered(steps.trainer, meter)(config, model)
    _fit(trainer, loaders[0], meter)
    told = _measured(job, meter, config["train_batch_size"], dataset.item_num)
    return told, dataset, loaders, trainer


def _through_our_evaluation(job: Job, meter: Meter, model: Any, ids: list[str]) -> float:
    with meter.phase("evaluating"):
        config = Config(job.model, ORDERED, config_dict=shared_settings(job))
        dataset = build.create_dataset(config)
        if list(dataset.field2id_token[dataset.iid_field]) != ids:
            raise ValueError("RecBole has numbered the items differently")
        test = dataset.build()[2]
        return _ndcg(build.trainer_class(config)(config, model), config, test)


def our_dataset(job: Job) -> PromptMixin:
    """Load our data set, neither split nor cut into batches."""
    return build.create_dataset(_our_config(job))


def _our_config(job: Job) -> Config:
    ours: dict[str, Any] = {"stages": [1], "category_field": None, "title_field": None}
    if job.model:
        ours["backbone"] = job.model
    return Config("DPR", ORDERED, config_dict=shared_settings(job) | ours)


def ours(job: Job, meter: Meter) -> dict[str, Any]:
    """Stage 1 of DPR, as ``run_recbole_dpr`` trains it, without validation."""
    config = _our_config(job)
    steps = _Steps(
        build.create_dataset,
        build.data_preparation,
        build.create_model,
        build.trainer_class(config),
    )
    told, _, (_, _, test_data), trainer = _trained(job, meter, config, steps)
    if job.evaluate and not meter.cut:
        with meter.phase("evaluating"):
            told["ndcg"] = _ndcg(trainer, config, test_data._dataset)
    return told


def _ndcg(trainer: Trainer, config: Config, test: PromptMixin) -> float:
    [result] = evaluate_cases(trainer, config, test, [seq_cases(test, "test")])
    return float(result["ndcg@10"])


# -- measuring -----------------------------------------------------------------------------


class _Watched:
    """A loader that reports its batches to the meter."""

    def __init__(self, loader: Any, meter: Meter, item_seq: str) -> None:
        self._loader, self._meter, self._item_seq = loader, meter, item_seq

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)

    def __len__(self) -> int:
        return len(self._loader)

    def __iter__(self) -> Iterator:
        for batch in self._loader:
            rows, width = batch[self._item_seq].shape
            targets = len(batch[fields.NEXT_ITEM]) if fields.NEXT_ITEM in batch else rows
            self._meter.fed(targets, rows, width)
            yield batch


def _metered(trainer: type[Trainer], meter: Meter) -> type[Trainer]:
    """Return a trainer class whose epochs are measured."""

    base: Any = trainer

    class Metered(base):
        def _train_epoch(self, train_data: Any, *args: Any, **kwargs: Any) -> Any:
            config = self.config
            item_seq = config["ITEM_ID_FIELD"] + config["LIST_SUFFIX"]
            with meter.epoch():
                return super()._train_epoch(_Watched(train_data, meter, item_seq), *args, **kwargs)

    return Metered


def _fit(trainer: Trainer, train_data: Any, meter: Meter) -> None:
    with meter.phase("training"):
        try:
            trainer.fit(train_data, saved=False, verbose=False)
        except Enough:
            trainer.eval_collector.data_collect(train_data)


def _measured(job: Job, meter: Meter, batch: int, n_items: int) -> dict[str, Any]:
    """Return the data of a contender's row."""
    flops = training_flops(
        job.model, SIZES[job.model], n_items, meter.positions, meter.pairs, meter.targets
    )
    return meter.so_far | {
        "batch": f"{batch} targets",
        "epochs": meter.epochs,
        "steps": meter.steps,
        "targets": meter.targets,
        "seconds": meter.seconds,
        "flops": flops,
        "peak_mib": peak_memory() // MIB,
        "cut": meter.cut,
    }
