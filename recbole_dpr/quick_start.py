"""One run from configuration to table: this package's ``run_recbole``."""

import sys
from logging import ERROR, getLogger
from pathlib import Path
from typing import Any

import pandas as pd
from recbole.data.dataset import Dataset
from recbole.data.utils import create_samplers, get_dataloader
from recbole.model.abstract_recommender import AbstractRecommender
from recbole.sampler import KGSampler
from recbole.trainer import Trainer
from recbole.utils import ModelType, get_trainer, init_logger, init_seed

from recbole_dpr import distributed, registry
from recbole_dpr.baseline.rows import measure_baselines
from recbole_dpr.checkpoint import safe_trainer, save_json
from recbole_dpr.config import Config
from recbole_dpr.data.case import SEQ, Cases, prompt_cases, seq_cases
from recbole_dpr.data.dataset import PromptMixin, dataset_class
from recbole_dpr.data.prompt import PromptBook
from recbole_dpr.errors import UserError, one_line
from recbole_dpr.evaluation import PerCase, evaluate_cases, measure, render
from recbole_dpr.model.recbole_checkpoint import load_weights
from recbole_dpr.report.folder import write_report
from recbole_dpr.study.measuring import Studies
from recbole_dpr.text_weights import add_text_channel
from recbole_dpr.trained import with_trained
from recbole_dpr.trainer import DPRTrainer

# prompt_loss of the baselines that do not follow prompts -> their name in the paper's Table 1.
FINE_TUNED = {"none": "+f", "blind": "+f+a"}

_PLACES = {"all": "all positions", "cases": "the cases"}  # next_item_eval, in words


def run_recbole_dpr(
    model: str | None = None,
    dataset: str | None = None,
    config_file_list: list[str] | None = None,
    config_dict: dict[str, Any] | None = None,
    saved: bool = True,
) -> dict[str, Any]:
    """Train and evaluate DPR, or any ranking model of the zoo, as RecBole's ``run_recbole``.

    With ``nproc`` above 1 it starts that many processes, so a script must call it under
    ``if __name__ == "__main__":``. In a process of torchrun it does that process's part.

    Args:
        model: name, or import path of a class; DPR if not given anywhere.
        dataset: name; ml-100k if not given anywhere.
        config_file_list: RecBole's.
        config_dict: RecBole's.
        saved: whether checkpoints are written.

    Returns:
        RecBole's ``best_valid_score``, ``valid_score_bigger``, ``best_valid_result`` and
        ``test_result``, and ``table`` (list of dicts: method, task, n, mode, cases, metric, value),
        ``per_case`` (such as "DPR (GRU4Rec): POS-5-genre" -> NDCG at the first of ``topk`` of each
        case), ``case_users`` ("POS-5-genre" -> number of each case's user) and ``checkpoint``
        (the run's folder or file, None unless ``saved``).

    Raises:
        UserError: a mistake that the user can correct.
    """
    config = Config(model, dataset, config_file_list, config_dict)
    if distributed.to_start(config):
        arguments = (model, dataset, config_file_list, config_dict, saved)
        return distributed.spawn(run_recbole_dpr, arguments, config)
    config = with_trained(config)
    init_seed(config["seed"], config["reproducibility"])
    logger = getLogger()
    if distributed.is_main():
        init_logger(config)
    else:
        logger.setLevel(ERROR)
    logger.info(sys.argv)
    logger.info(config)

    with distributed.main_first(when=not Path(config["data_path"]).is_dir()):  # it downloads
        built = build_dataset(config)
    logger.info(built)
    train_data, valid_data, test_data = build_dataloaders(config, built)
    # Before training, which a mistake in target_file must not cost.
    cases, texts = build_test_cases(test_data._dataset)
    studies = Studies(config, test_data._dataset, cases, texts)

    init_seed(config["seed"], config["reproducibility"])
    with distributed.main_first():  # it may download an encoder
        network = build_model(config, train_data._dataset).to(config["device"])
    if rank := distributed.rank():  # in what follows, as in dropout, processes differ
        init_seed(config["seed"] + rank, config["reproducibility"])
    if config["backbone_checkpoint"] and not config["trained"]:
        load_weights(network.backbone.model, config["backbone_checkpoint"])
    logger.info(network)
    trainer = trainer_class(config)(config, network)
    if trained := config["trained"]:
        best_score, best_result = trainer.adopt(Path(trained), train_data)
    else:
        best_score, best_result = trainer.fit(
            train_data, valid_data, saved=saved, show_progress=config["show_progress"]
        )
    test_result = _next_item_result(trainer, config, test_data, cases, saved and not trained)
    per_case: PerCase = {}
    table = measure_test_cases(trainer, config, test_data._dataset, cases, texts, per_case)
    table = pd.concat([table, *studies.measure(trainer, per_case)], ignore_index=True)
    logger.info(f"best valid: {best_result}")
    logger.info(f"test result, next items of {_PLACES[config['next_item_eval']]}: {test_result}")
    logger.info("\n" + render(table, config))
    checkpoint = getattr(trainer, "run_dir", trainer.saved_model_file) if saved else None
    if saved and not trained and isinstance(trainer, DPRTrainer) and distributed.is_main():
        results = {"test_result": dict(test_result), "table": table.to_dict("records")}
        save_json(trainer.run_dir / "results.json", results)
        if config["report"]:
            dataset = test_data._dataset
            write_report(trainer.run_dir, config, network, dataset, cases, texts, table)
    checkpoint = trained or checkpoint
    if checkpoint:
        logger.info(f"saved in {checkpoint}")
    return {
        "best_valid_score": best_score,
        "valid_score_bigger": config["valid_metric_bigger"],
        "best_valid_result": best_result,
        "test_result": test_result,
        "table": table.to_dict("records"),
        "per_case": per_case,
        "case_users": {
            c.name: test_data._dataset.store.user[c.end].tolist() for c in cases + studies.cases
        },
        "checkpoint": checkpoint and str(checkpoint),
    }


def _next_item_result(
    trainer: Trainer, config: Config, test_data: Any, cases: list[Cases], load_best_model: bool
) -> dict[str, float]:
    """RecBole's ``Trainer.evaluate``, on the SEQ cases alone if ``next_item_eval`` says so."""
    if config["next_item_eval"] == "all" or not isinstance(trainer, DPRTrainer):
        show = config["show_progress"]
        return trainer.evaluate(test_data, load_best_model=load_best_model, show_progress=show)
    seq = [group for group in cases if group.task == SEQ]
    return evaluate_cases(trainer, config, test_data._dataset, seq)[0]


def build_dataset(config: Config) -> PromptMixin:
    """The data set of a model (DPR: of its backbone), ``create_dataset`` without its pickles."""
    name = config.backbone_class.__name__ if config.backbone_class else config["model"]
    return dataset_class(name, config["MODEL_TYPE"])(config)


def build_dataloaders(config: Config, dataset: PromptMixin) -> tuple:
    """RecBole's ``data_preparation`` without its pickles: training, validation, test."""
    if registry.is_dpr(config.model_class):
        _ = dataset.prompts  # read, and complain, before the parts are copied from it
    parts = dataset.build()
    train, valid, test = zip(parts, create_samplers(config, dataset, parts), strict=True)
    if config["MODEL_TYPE"] == ModelType.KNOWLEDGE:
        negatives = config["train_neg_sample_args"]
        train += (KGSampler(dataset, negatives["distribution"], negatives["alpha"]),)
    return (
        get_dataloader(config, "train")(config, *train, shuffle=config["shuffle"]),
        get_dataloader(config, "valid")(config, *valid, shuffle=False),
        get_dataloader(config, "test")(config, *test, shuffle=False),
    )


def build_model(config: Config, dataset: Dataset) -> AbstractRecommender:
    """An untrained model.

    Raises:
        UserError: a model of RecBole lacks something on this data set, or a library.
    """
    model = config.model_class
    if not model.__module__.startswith("recbole."):
        return model(config, dataset)  # one's own class shows its own errors
    try:
        return model(config, dataset)
    except (Exception, SystemExit) as error:  # each model of the zoo fails in its own way
        raise UserError(
            f"model={config['model']}: cannot be built on {config['dataset']} as configured "
            f"({one_line(error)})"
        ) from error


def trainer_class(config: Config) -> type[Trainer]:
    """DPR's trainer, or RecBole's for the model, with safe checkpoints."""
    if registry.is_dpr(config.model_class):
        return DPRTrainer
    return safe_trainer(get_trainer(config["MODEL_TYPE"], config["model"]))


def build_test_cases(dataset: PromptMixin) -> tuple[list[Cases], list[str]]:
    """The cases of the table, and the texts that the rows of their prompts count.

    Args:
        dataset: any part.

    Raises:
        UserError: see :func:`~recbole_dpr.data.case.prompt_cases`.
    """
    book = PromptBook()
    cases = [seq_cases(dataset, "test")]
    if dataset.categories:
        cases += prompt_cases(dataset, "test", book)
    return cases, book.texts


def measure_test_cases(
    trainer: Trainer,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    texts: list[str],
    per_case: PerCase | None = None,
) -> pd.DataFrame:
    """The table's rows: the model and its hard filter; for DPR beside its stage-1 backbone.

    DPR itself is left out where no prompted stage was trained. A run of DPR also has the rows that
    ``baselines`` names, and one of the same weights with the text channel if ``text_channel`` is
    set, which the model then keeps.

    Args:
        cases, texts: of :func:`build_test_cases`.
        per_case: see :func:`~recbole_dpr.evaluation.measure`.
    """

    def row(method: str, **how: bool) -> pd.DataFrame:
        return measure(trainer, config, dataset, cases, method, per_case=per_case, **how)

    if not isinstance(trainer, DPRTrainer):
        name = config["model"]
        return pd.concat([row(name), row(f"{name} + filter", filtered=True)], ignore_index=True)
    name = config["backbone"].rpartition(".")[2]
    with trainer.untouched_backbone():
        rows = [row(name), row(f"{name} + filter", filtered=True)]
        rows += measure_baselines(trainer, config, dataset, cases, texts, name, per_case)
    if max(config["stages"]) == 1:
        return pd.concat(rows, ignore_index=True)
    if trainer.model.follows_prompts:
        with distributed.main_first():
            trainer.model.load_prompts(texts)
        rows.append(row(f"DPR ({name})", prompted=True))
        if config["text_channel"]:
            add_text_channel(trainer, config, dataset, cases, texts)
            rows.append(row(f"DPR + text ({name})", prompted=True))
    else:
        tuned = f"{name} {FINE_TUNED[config['prompt_loss']]}"
        rows += [row(tuned), row(f"{tuned} + filter", filtered=True)]
    return pd.concat(rows, ignore_index=True)
