"""Runs of seconds, trained and untrained."""

import sys
from pathlib import Path

import pytest
import torch
from recbole.utils import init_seed

from recbole_dpr.build import create_dataset, data_preparation
from recbole_dpr.config import Config
from recbole_dpr.model.dpr import DPR
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.trainer.checkpoint import NEW_USER, save_model
from recbole_dpr.trainer.fill_memory import fill_memory
from recbole_dpr.trainer.new_user_choice import learn_new_user
from recbole_dpr.trainer.trainer import DPRTrainer
from small_data import tiny_tables, write_dataset

SMALL_RUN = {
    "show_progress": False,
    "use_gpu": False,
    "state": "ERROR",
    "epochs": 1,
    "stage2_epochs": 1,
    "stage3_epochs": 1,
    "embedding_size": 16,
    "hidden_size": 16,
    "MAX_ITEM_LIST_LENGTH": 10,
    "train_batch_size": 64,
    "prompt_batch_size": 64,
    "projector_size": 16,
    "fusion_inner_size": 16,
    "prompts_per_tag": 1,
    "target_n": [3, 5],
    "topk": [5],
    "valid_metric": "NDCG@5",
    "report": False,
}


def train(folder: Path, without: tuple = (), **overrides) -> Path:
    """A run of seconds on a data set whose first two items share a title; returns its folder."""
    inter, items, tags = tiny_tables(30, 40)
    items[1] = ("i1", items[0][1], items[1][2])
    data = write_dataset(folder / "data", "served", inter, items, tags)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(sys, "argv", ["x"])
        settings = SMALL_RUN | data | {"prompt_cache_dir": str(folder.parent / "prompts")}
        settings = {key: value for key, value in settings.items() if key not in without}
        result = run_recbole_dpr(config_dict=settings | overrides)
    return folder / result["checkpoint"]


def untrained_run(folder: Path, data: dict, without: tuple[str, ...] = (), **overrides) -> Path:
    """The folder of a run to serve, with weights as they began.

    Args:
        data: overrides that make a Config read it. without: keys of ``SMALL_RUN`` to leave out.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(sys, "argv", ["x"])
        settings = SMALL_RUN | data | {"prompt_cache_dir": str(folder.parent / "prompts")}
        settings = {key: value for key, value in settings.items() if key not in without}
        config = Config("DPR", None, None, settings | overrides)
        dataset = create_dataset(config)
        _ = dataset.prompts
        train_data, *_ = data_preparation(config, dataset)
        train = train_data.dataset
        init_seed(config["seed"], config["reproducibility"])  # whatever ran before
        model = DPR(config, train)
        if model.memory is not None:
            fill_memory(model, train)
            with torch.no_grad():  # untrained they would have no say
                for parameter in model.memory.heads.parameters():
                    parameter.normal_(std=0.1)
        trainer = DPRTrainer(config, model)
        trainer._open_run(train)
        trainer.eval_collector.data_collect(train_data)
        learn_new_user(trainer, config, train).save(trainer.run_dir / NEW_USER)
        save_model(trainer.run_dir / "model.safetensors", model, {})
        return folder / trainer.run_dir


class Killed(BaseException):
    """As an interrupt from outside: no library catches it."""


def kill_in(monkeypatch, method: str, stage: int, epoch: int = 0, before: bool = False) -> None:
    """Raise after (or before) ``_train_epoch`` or ``_leave`` of a stage."""
    whole = getattr(DPRTrainer, method)

    def killed(self, *args, **kwargs):
        here = self.stage == stage and (method == "_leave" or args[1] == epoch)
        if here and before:
            raise Killed
        result = whole(self, *args, **kwargs)
        if here:
            raise Killed
        return result

    monkeypatch.setattr(DPRTrainer, method, killed)
