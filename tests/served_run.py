"""Runs to serve without training them: all that a run's folder holds, and weights as they began."""

import sys
from pathlib import Path

import pytest
import torch
from conftest import SMALL_RUN
from recbole.utils import init_seed

from recbole_dpr.build import create_dataset, data_preparation
from recbole_dpr.config import Config
from recbole_dpr.model.dpr import DPR
from recbole_dpr.trainer.checkpoint import NEW_USER, save_model
from recbole_dpr.trainer.fill_memory import fill_memory
from recbole_dpr.trainer.new_user_choice import learn_new_user
from recbole_dpr.trainer.trainer import DPRTrainer


def untrained_run(folder: Path, data: dict, without: tuple[str, ...] = (), **overrides) -> Path:
    """The folder of a run on a data set.

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
