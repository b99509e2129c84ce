"""How users without a history are answered; learned and chosen after training."""

from logging import getLogger
from typing import Any

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn

from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases, seq_cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.baseline.rows import evaluating
from recbole_dpr.evaluator.evaluate import encode_histories
from recbole_dpr.model.new_user import MEAN, POPULARITY, Basis, NewUser


@torch.no_grad()
def learn_new_user(trainer: Any, config: Config, dataset: PromptMixin) -> NewUser:
    """Compute the mean user and the items' popularity, from the training part alone.

    The SEQ cases of validation decide which of the two ranks the next items better by
    ``valid_metric``, for a user without any history. In a tie, or without a case, the mean user is
    used.

    Args:
        trainer: a ``DPRTrainer``, with the model after training.
        dataset: any part; holds the histories.
    """
    model, store = trainer.model, dataset.store
    encode_histories(model, config, dataset, store.train_end[store.train_end > store.offset[:-1]])
    mean = model.user_table.double().mean(0).float()
    popularity = _popularity(dataset).to(mean.device)
    prefers: Basis = MEAN
    cases = seq_cases(dataset, "valid")
    if len(cases):
        rankings: dict[Basis, Tensor] = {
            MEAN: model.backbone.scores(mean[None])[0],
            POPULARITY: popularity,
        }
        value = {
            name: _measure(trainer, config, dataset, cases, rankings[name]) for name in rankings
        }
        sign = 1 if trainer.valid_metric_bigger else -1
        prefers = max(value, key=lambda name: sign * value[name])
        told = ", ".join(f"{name} {trainer.valid_metric} {value[name]:.4f}" for name in value)
        getLogger().info(f"Users without a history: {prefers}, chosen on validation: {told}")
    return NewUser(mean, popularity, prefers)


def _popularity(dataset: PromptMixin) -> Tensor:
    """Return ``log(1 + count)`` of each item in the training part: float [n_items]."""
    store = dataset.store
    trained = torch.arange(len(store)) < store.train_end[store.user]
    return torch.bincount(store.item[trained], minlength=dataset.item_num).float().log1p()


def _measure(
    trainer: Any, config: Config, dataset: PromptMixin, cases: Cases, scores: Tensor
) -> float:
    """Return ``valid_metric`` if the same scores, float [n_items], rank every case."""
    # The rows only point at histories: nothing reads their items, so they are left out.
    loader = CaseLoader(config, dataset, cases, encoded=cases.end.unique())
    with evaluating(trainer, _SameForAll(scores)):
        return trainer.evaluate(loader, load_best_model=False)[trainer.valid_metric]


class _SameForAll(nn.Module):
    """Ranks with the same scores, float [n_items], for every user."""

    def __init__(self, scores: Tensor) -> None:
        super().__init__()
        self._scores = scores

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores: float [B, n_items]."""
        return self._scores.repeat(len(interaction), 1)
