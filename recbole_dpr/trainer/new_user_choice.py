"""How users without a history are answered; learned and chosen after training."""

from logging import getLogger
from typing import Any

import torch
from torch import Tensor

from recbole_dpr.config import Config
from recbole_dpr.data.case import seq_cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.baseline import SameForAll
from recbole_dpr.evaluator.evaluate import encode_histories
from recbole_dpr.model.new_user import MEAN, POPULARITY, Basis, NewUser
from recbole_dpr.utils.swapping import swapped


@torch.no_grad()
def learn_new_user(trainer: Any, config: Config, dataset: PromptMixin) -> NewUser:
    """Compute the mean user and the items' popularity, ``log(1 + count)``, of the training part.

    The SEQ cases of validation decide by ``valid_metric`` which of the two ranks the next items
    better, for a user without any history. In a tie, or without a case, it is the mean user.

    Args:
        trainer: a ``DPRTrainer``, with the model after training.
        dataset: any part; holds the histories.
    """
    model, store = trainer.model, dataset.store
    encode_histories(model, config, dataset, store.train_end[store.train_end > store.offset[:-1]])
    mean = model.user_table.double().mean(0).float()
    count = store.training_counts(dataset.item_num)
    popularity = count.float().log1p().to(mean.device)
    prefers: Basis = MEAN
    cases = seq_cases(dataset, "valid")
    if len(cases):
        # The rows only point at histories: nothing reads their items, so they are left out.
        loader = CaseLoader(config, dataset, cases, encoded=cases.end.unique())
        scores: dict[Basis, Tensor] = {
            MEAN: model.backbone.scores(mean[None])[0],
            POPULARITY: popularity,
        }
        value: dict[Basis, float] = {}
        for name, score in scores.items():
            with swapped(trainer, model=SameForAll(score)):
                result = trainer.evaluate(loader, load_best_model=False)
            value[name] = result[trainer.valid_metric]
        sign = 1 if trainer.valid_metric_bigger else -1
        prefers = max(value, key=lambda name: sign * value[name])
        told = ", ".join(f"{name} {trainer.valid_metric} {value[name]:.4f}" for name in value)
        getLogger().info(f"Users without a history: {prefers}, chosen on validation: {told}")
    return NewUser(mean, popularity, prefers)
