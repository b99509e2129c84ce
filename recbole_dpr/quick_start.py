"""One run from configuration to table: this package's ``run_recbole``."""

import sys
from logging import ERROR, getLogger
from pathlib import Path
from typing import Any

import pandas as pd
from recbole.trainer import Trainer
from recbole.utils import init_logger, init_seed

from recbole_dpr.build import (
    create_dataset,
    create_model,
    create_test_cases,
    data_preparation,
    trainer_class,
)
from recbole_dpr.config import Config
from recbole_dpr.data.case import SEQ, Cases
from recbole_dpr.evaluator.evaluate import PerCase, evaluate_cases, render
from recbole_dpr.evaluator.report.folder import write_report
from recbole_dpr.evaluator.study.measuring import Studies
from recbole_dpr.model.recbole_checkpoint import load_weights
from recbole_dpr.trainer.final_table import measure_test_cases
from recbole_dpr.trainer.trained import with_trained
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils import distributed
from recbole_dpr.utils.json_file import save_json

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
        built = create_dataset(config)
    logger.info(built)
    train_data, valid_data, test_data = data_preparation(config, built)
    # Before training, which a mistake in target_file must not cost.
    cases, texts = create_test_cases(test_data._dataset)
    studies = Studies(config, test_data._dataset, cases, texts)

    init_seed(config["seed"], config["reproducibility"])
    with distributed.main_first():  # it may download an encoder
        network = create_model(config, train_data._dataset).to(config["device"])
    if rank := distributed.rank():  # in what follows, as in dropout, processes differ
        init_seed(config["seed"] + rank, config["reproducibility"])
    if config["backbone_checkpoint"] and not config["trained"]:
        load_weights(network.backbone.model, config["backbone_checkpoint"])
    logger.info(network)
    trainer: Any = trainer_class(config)(config, network)  # with ``adopt``, if it is DPR's
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
    run = trainer.run_dir if isinstance(trainer, DPRTrainer) else None
    if saved and not trained and run and distributed.is_main():
        results = {"test_result": dict(test_result), "table": table.to_dict("records")}
        save_json(run / "results.json", results)
        if config["report"]:
            tested = test_data._dataset
            write_report(run, config, network, tested, cases, texts, table)
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
