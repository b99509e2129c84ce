"""One run, from configuration to table of results: this package's ``run_recbole``."""

import sys
from logging import ERROR, getLogger
from os import PathLike
from pathlib import Path
from typing import Any

import pandas as pd
import torch
from recbole.utils import init_logger, init_seed

from recbole_dpr.build import (
    create_dataset,
    create_model,
    create_test_cases,
    data_preparation,
    trainer_class,
)
from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.data.case import SEQ
from recbole_dpr.evaluator.evaluate import PerCase, evaluate_cases, render
from recbole_dpr.evaluator.report import write_report
from recbole_dpr.evaluator.study.measuring import Studies
from recbole_dpr.model import registry
from recbole_dpr.model.recbole_checkpoint import load_weights
from recbole_dpr.trainer.checkpoint import check_catalogue, load_run
from recbole_dpr.trainer.final_table import measure_test_cases
from recbole_dpr.trainer.trained import finished_run, with_trained
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils import distributed
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.yaml_file import Files


def run_recbole_dpr(
    model: str | None = None,
    dataset: str | None = None,
    config_file_list: Files = None,
    config_dict: dict[str, Any] | None = None,
    saved: bool = True,
) -> dict[str, Any]:
    """Train and evaluate DPR or any ranking model of RecBole, as RecBole's ``run_recbole`` does.

    If ``nproc`` is above 1, it starts that many processes. A script must then call it under
    ``if __name__ == "__main__":``. In a process of torchrun, it does the part of that process.

    Args:
        model: a name, or the import path of a class; DPR if not given here or in a config.
        dataset: a name; ml-100k if not given here or in a config.
        config_file_list: as in RecBole, or a single file.
        config_dict: as in RecBole.
        saved: whether checkpoints are written.

    Returns:
        A dict with RecBole's ``best_valid_score``, ``valid_score_bigger``, ``best_valid_result``
        and ``test_result``, and with:

        - ``table``: list of dicts with method, task, n, mode, cases, metric, value;
        - ``per_case``: row such as "DPR (GRU4Rec): POS-5-genre" -> each case's NDCG at the first
          of ``topk``;
        - ``case_users``: "POS-5-genre" -> the user number of each case;
        - ``checkpoint``: the run's folder or file; None unless ``saved``.

    Raises:
        UserError: a mistake that the user can correct.
    """
    config = Config(model, dataset, config_file_list, config_dict)
    if distributed.to_start(config):
        arguments = (model, dataset, config_file_list, config_dict, saved)
        return distributed.spawn(run_recbole_dpr, arguments, config)
    config, logger = with_trained(config), getLogger()
    _begin(config)
    train_data, valid_data, test_data = _load(config)
    tested = test_data._dataset
    # Made before training, so that a mistake in target_file does not cost a training.
    cases, texts = create_test_cases(tested)
    studies = Studies(config, tested, cases, texts)
    trainer, best_score, best_result = _train(config, train_data, valid_data, saved)
    trained = config["trained"]
    every = config["next_item_eval"] == "all" or not isinstance(trainer, DPRTrainer)
    if every:
        load_best, show = saved and not trained, config["show_progress"]
        test_result = trainer.evaluate(test_data, load_best_model=load_best, show_progress=show)
    else:
        seq = [group for group in cases if group.task == SEQ]
        test_result = evaluate_cases(trainer, config, tested, seq)[0]
    per_case: PerCase = {}
    table = measure_test_cases(trainer, config, tested, cases, texts, per_case)
    table = pd.concat([table, *studies.measure(trainer, per_case)], ignore_index=True)
    trainer.wandblogger.log_eval_metrics(test_result)  # the table's groups were logged in its place
    logger.info(f"best valid: {best_result}")
    places = "all positions" if every else "the cases"
    logger.info(f"test result, next items of {places}: {test_result}")
    logger.info("\n" + render(table, config))
    rows = table.to_dict("records")
    run = getattr(trainer, "run_dir", None)  # of DPR's trainer
    if saved and not trained and run and distributed.is_main():
        threads = trainer.threads.used
        results = {"test_result": dict(test_result), "table": rows, "threads": threads}
        save_json(run / "results.json", results)
        if config["report"]:
            write_report(run, config, trainer.model, tested, cases, texts, table)
    return {
        "best_valid_score": best_score,
        "valid_score_bigger": config["valid_metric_bigger"],
        "best_valid_result": best_result,
        "test_result": test_result,
        "table": rows,
        "per_case": per_case,
        "case_users": {
            group.name: tested.store.user[group.end].tolist() for group in cases + studies.cases
        },
        "checkpoint": trained or _checkpoint(trainer, saved),
    }


def objective_function(
    config_dict: dict[str, Any] | None = None, config_file_list: Files = None, saved: bool = True
) -> dict[str, Any]:
    """Train, and return what RecBole's ``HyperTuning`` compares: a figure of the validation part.

    The test part is not measured; :func:`run_recbole_dpr` with ``trained`` does that for the best.

    Args: as in :func:`run_recbole_dpr`.

    Returns:
        A dict with RecBole's ``model``, ``best_valid_score`` (that of early stopping, in the last
        stage), ``valid_score_bigger``, ``best_valid_result`` and an empty ``test_result``; and
        with ``checkpoint``, the run's folder or file, None unless ``saved``.

    Raises:
        UserError: a mistake that the user can correct.
    """
    config = Config(None, None, config_file_list, config_dict)
    if distributed.to_start(config):
        arguments = (config_dict, config_file_list, saved)
        return distributed.spawn(objective_function, arguments, config)
    _begin(config)
    train_data, valid_data, _ = _load(config)
    trainer, best_score, best_result = _train(config, train_data, valid_data, saved)
    return {
        "model": config["model"],
        "best_valid_score": best_score,
        "valid_score_bigger": config["valid_metric_bigger"],
        "best_valid_result": best_result,
        "test_result": {},
        "checkpoint": _checkpoint(trainer, saved),
    }


def load_data_and_model(model_file: str | PathLike[str], data_path: str | None = None) -> tuple:
    """Load a finished run of DPR, as RecBole's ``load_data_and_model`` loads one of its own.

    ``recbole.utils.case_study`` takes the result. It executes nothing that is in the files.

    Args:
        model_file: the folder of a run or its ``model.safetensors``, or a folder of runs for the
            latest.
        data_path: where the folder of its data set is; by default where the run had it.

    Returns:
        config, model, dataset, train_data, valid_data, test_data.

    Raises:
        UserError: there is no finished run, or the data set has other items than it had.
    """
    path = Path(model_file)
    run = finished_run(path.parent if path.is_file() else path)
    given = {"trained": str(run)} | ({"data_path": data_path} if data_path else {})
    dataset = load_json(run / "config.json")["dataset"]
    config = with_trained(SavedConfig("DPR", dataset, None, given))
    init_seed(config["seed"], config["reproducibility"])
    built = create_dataset(config)
    train_data, valid_data, test_data = data_preparation(config, built)
    check_catalogue(run, train_data.dataset)
    model = create_model(config, train_data.dataset).to(config["device"])
    load_run(run, model, config["device"])
    if config["text_channel"]:
        model.load_text_channel(run / "text_channel.json")
    return config, model, built, train_data, valid_data, test_data


def _begin(config: Config) -> None:
    """Seed the run, and start its log."""
    init_seed(config["seed"], config["reproducibility"])
    if config["threads"]:
        torch.set_num_threads(config["threads"])
    logger = getLogger()
    if distributed.is_main():
        init_logger(config)
    else:
        logger.setLevel(ERROR)
    logger.info(sys.argv)
    logger.info(config)
    if config["resume"] and not registry.is_dpr(config.model_class):
        logger.warning(f"resume=True: {config['model']} starts anew; only runs of DPR go on")


def _load(config: Config) -> tuple:
    """Return the loaders of training, validation and test data."""
    with distributed.main_first(when=not Path(config["data_path"]).is_dir()):  # a download
        built = create_dataset(config)
    getLogger().info(built)
    return data_preparation(config, built)


def _train(
    config: Config, train_data: Any, valid_data: Any, saved: bool
) -> tuple[Any, float, dict]:
    """Train a new model, or load that of ``trained``; return trainer, best score and result."""
    init_seed(config["seed"], config["reproducibility"])
    with distributed.main_first():  # an encoder may be downloaded
        network = create_model(config, train_data._dataset).to(config["device"])
    if rank := distributed.rank():  # from here on, as in dropout, each process is random on its own
        init_seed(config["seed"] + rank, config["reproducibility"])
    if config["backbone_checkpoint"] and not config["trained"]:
        load_weights(network.backbone.model, config["backbone_checkpoint"])
    getLogger().info(network)
    trainer: Any = trainer_class(config)(config, network)  # DPR's has ``adopt``
    if config["trained"]:
        return trainer, *trainer.adopt(Path(config["trained"]), train_data)
    fitted = trainer.fit(train_data, valid_data, saved=saved, show_progress=config["show_progress"])
    return trainer, *fitted


def _checkpoint(trainer: Any, saved: bool) -> str | None:
    """Return the run's folder (of DPR) or file, and log it; None if it is not ``saved``."""
    if not saved:
        return None
    checkpoint = str(getattr(trainer, "run_dir", None) or trainer.saved_model_file)
    getLogger().info(f"saved in {checkpoint}")
    return checkpoint
