"""RecBole's own training and ours, on the same files, the same split and the same model class."""

from collections.abc import Callable, Iterator
from typing import Any

import torch

from recbole_dpr.utils import compat

compat.apply()

import recbole.config  # noqa: E402
from recbole.data import create_dataset, data_preparation  # noqa: E402
from recbole.trainer import Trainer  # noqa: E402
from recbole.utils import get_model, get_trainer, init_logger, init_seed  # noqa: E402

from recbole_dpr import build  # noqa: E402
from recbole_dpr.benchmark.flops import training_flops  # noqa: E402
from recbole_dpr.benchmark.job import LEARNING_RATE, LENGTH, ORDERED, SEED, SIZES, Job  # noqa: E402
from recbole_dpr.benchmark.worker import Enough, Meter  # noqa: E402
from recbole_dpr.config import Config  # noqa: E402
from recbole_dpr.data import fields  # noqa: E402
from recbole_dpr.data.case import seq_cases  # noqa: E402
from recbole_dpr.data.dataset import PromptMixin  # noqa: E402
from recbole_dpr.evaluator.evaluate import evaluate_cases  # noqa: E402


def shared_settings(job: Job) -> dict[str, Any]:
    """Return RecBole's config dict for a job: the settings that both trainings share."""
    return SIZES[job.model] | {
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


def recbole_as_it_comes(job: Job, meter: Meter, anomaly: bool = True) -> dict[str, Any]:
    """RecBole's ``run_recbole`` up to the end of training, without validation.

    Args:
        anomaly: torch's anomaly detection; importing RecBole's sequential models turns it on.
    """
    config = recbole.config.Config(job.model, ORDERED, config_dict=shared_settings(job))
    steps = create_dataset, data_preparation, get_model(job.model)
    trainer = get_trainer(config["MODEL_TYPE"], job.model)
    with torch.autograd.set_detect_anomaly(anomaly):  # compat.apply() has turned it off
        told, dataset, _, trained = _trained(job, meter, config, *steps, trainer)
    if job.evaluate and not meter.cut:
        with meter.phase("evaluating"):
            ours = Config(job.model, ORDERED, config_dict=shared_settings(job))
            built = build.create_dataset(ours)
            if list(built.field2id_token["item_id"]) != list(dataset.field2id_token["item_id"]):
                raise ValueError("RecBole has numbered the items differently")
            own = build.trainer_class(ours)(ours, trained.model)
            told["ndcg"] = _ndcg(own, ours, built.build()[2])
    return told


def recbole_without_anomaly_mode(job: Job, meter: Meter) -> dict[str, Any]:
    """RecBole for a user who has turned torch's anomaly detection off again."""
    return recbole_as_it_comes(job, meter, anomaly=False)


def ours(job: Job, meter: Meter) -> dict[str, Any]:
    """Stage 1 of DPR, as ``run_recbole_dpr`` trains it, without validation."""
    config = our_config(job)
    steps = build.create_dataset, build.data_preparation, build.create_model
    told, _, loaders, trainer = _trained(job, meter, config, *steps, build.trainer_class(config))
    if job.evaluate and not meter.cut:
        with meter.phase("evaluating"):
            told["ndcg"] = _ndcg(trainer, config, loaders[2]._dataset)
    return told


def our_config(job: Job) -> Config:
    """Return the configuration of stage 1 of DPR."""
    own = {"stages": [1], "category_field": None, "title_field": None, "backbone": job.model}
    return Config("DPR", ORDERED, config_dict=shared_settings(job) | own)


def _trained(
    job: Job,
    meter: Meter,
    config: recbole.config.Config,
    create_dataset: Callable,
    data_preparation: Callable,
    create_model: Callable,
    trainer_class: type[Trainer],
) -> tuple[dict[str, Any], Any, tuple, Trainer]:
    """Train; return the data of the row, the data set, the loaders and the trainer."""
    init_seed(config["seed"], config["reproducibility"])
    init_logger(config)
    with meter.phase("loading"):
        dataset = create_dataset(config)
    with meter.phase("splitting"):
        loaders = data_preparation(config, dataset)
    init_seed(config["seed"], config["reproducibility"])
    model = create_model(config, loaders[0]._dataset).to(config["device"])
    trainer = _metered(trainer_class, meter)(config, model)
    with meter.phase("training"):
        try:
            trainer.fit(loaders[0], saved=False, verbose=False)
        except Enough:
            trainer.eval_collector.data_collect(loaders[0])
    counts = meter.positions, meter.pairs, meter.targets
    flops = training_flops(job.model, SIZES[job.model], dataset.item_num, *counts)
    told = meter.trained(f"{config['train_batch_size']} targets", flops)
    return told, dataset, loaders, trainer


def _ndcg(trainer: Trainer, config: Config, test: PromptMixin) -> float:
    [result] = evaluate_cases(trainer, config, test, [seq_cases(test, "test")])
    return float(result["ndcg@10"])


class Wrapped:
    """A loader whose batches are watched; all else is the loader's own."""

    def __init__(self, loader: Any) -> None:
        self.loader = loader

    def __getattr__(self, name: str) -> Any:
        return getattr(self.loader, name)

    def __len__(self) -> int:
        return len(self.loader)


def _metered(trainer: type[Trainer], meter: Meter) -> type[Trainer]:
    """Return a trainer class whose epochs are measured."""

    class Watched(Wrapped):
        def __iter__(self) -> Iterator:
            for batch in self.loader:
                rows, width = batch["item_id_list"].shape
                targets = len(batch[fields.NEXT_ITEM]) if fields.NEXT_ITEM in batch else rows
                meter.fed(targets, rows, width)
                yield batch

    base: Any = trainer

    class Metered(base):
        def _train_epoch(self, train_data: Any, *args: Any, **kwargs: Any) -> Any:
            with meter.epoch():
                return super()._train_epoch(Watched(train_data), *args, **kwargs)

    return Metered
