"""Builds data set, data loaders, model, trainer class and test cases from a configuration."""

from typing import Any

from recbole.data.dataset import Dataset
from recbole.data.utils import create_samplers, get_dataloader
from recbole.model.abstract_recommender import AbstractRecommender
from recbole.sampler import KGSampler
from recbole.trainer import Trainer
from recbole.utils import ModelType, get_trainer

from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases, prompt_cases, seq_cases
from recbole_dpr.data.dataset import PromptMixin, dataset_class
from recbole_dpr.data.prompt import PromptBook
from recbole_dpr.model import registry
from recbole_dpr.trainer.checkpoint import safe_trainer
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.errors import UserError, one_line


def create_dataset(config: Config) -> PromptMixin:
    """As RecBole's ``create_dataset``, without pickles; for DPR the data set of its backbone."""
    name = config.backbone_class.__name__ if config.backbone_class else config["model"]
    return dataset_class(name, config["MODEL_TYPE"])(config)


def data_preparation(config: Config, dataset: PromptMixin) -> tuple:
    """As RecBole's ``data_preparation``, without pickles: training, validation and test data.

    Raises:
        UserError: ``topk`` is beyond the catalogue, or as in the data set's ``build``.
    """
    items = dataset.item_num - 1  # without padding
    if max(config["topk"]) > items:
        raise UserError(
            f"topk={config['topk']}: {config['dataset']} has only {items} items, after filtering; "
            f"choose at most {items}"
        )
    if registry.is_dpr(config.model_class):
        _ = dataset.prompts  # read prompts, and report errors, before the parts are copied
    parts = dataset.build()
    train: tuple[Any, ...]
    train, valid, test = zip(parts, create_samplers(config, dataset, parts), strict=True)
    if config["MODEL_TYPE"] == ModelType.KNOWLEDGE:
        negatives = config["train_neg_sample_args"]
        train += (KGSampler(dataset, negatives["distribution"], negatives["alpha"]),)
    return (
        get_dataloader(config, "train")(config, *train, shuffle=config["shuffle"]),
        get_dataloader(config, "valid")(config, *valid, shuffle=False),
        get_dataloader(config, "test")(config, *test, shuffle=False),
    )


def create_model(config: Config, dataset: Dataset) -> AbstractRecommender:
    """Create an untrained model.

    Raises:
        UserError: a model of RecBole needs something that this data set lacks, or a library.
    """
    model = config.model_class
    if not model.__module__.startswith("recbole."):
        return model(config, dataset)  # a user's own class shows its own errors
    try:
        return model(config, dataset)
    except (Exception, SystemExit) as error:  # the models of RecBole raise various errors
        raise UserError(
            f"model={config['model']}: cannot be built on {config['dataset']} as configured "
            f"({one_line(error)})"
        ) from error


def trainer_class(config: Config) -> type[Trainer]:
    """Return DPR's trainer, or RecBole's trainer of the model, with safe checkpoints."""
    if registry.is_dpr(config.model_class):
        return DPRTrainer
    return safe_trainer(get_trainer(config["MODEL_TYPE"], config["model"]))


def create_test_cases(dataset: PromptMixin) -> tuple[list[Cases], list[str]]:
    """Return the test cases of the table, and the prompt texts; cases refer to them by row.

    Args:
        dataset: any part of the data set.

    Raises:
        UserError: as in :func:`~recbole_dpr.data.case.prompt_cases`.
    """
    book = PromptBook()
    cases = [seq_cases(dataset, "test")]
    if dataset.categories:
        cases += prompt_cases(dataset, "test", book)
    return cases, book.texts
