"""How far wishes steer, chosen on validation cases after training."""

from logging import getLogger

import torch

from recbole_dpr.config import Config
from recbole_dpr.data.case import NEG, POS, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluation import evaluate_weights

# What is tried: between the backbone, 0, and what the towers were trained for, 1. Wordings of
# evaluation are new to the towers, so that less than all of their steering is often best.
STRENGTHS = (0.25, 0.4, 0.55, 0.7, 0.85, 1.0)


def choose_strength(
    trainer: object, config: Config, dataset: PromptMixin, cases: list[Cases]
) -> None:
    """Give the trained model the strength, of each polarity, with the best mean ``valid_metric``.

    Of equals the largest; it stays 1 where there is no case.

    Args:
        trainer: a ``DPRTrainer``, with the model as training left it.
        dataset: any part; holds the histories. cases: of validation.
    """
    model = trainer.model
    prompted = [group for group in cases if group.task in (POS, NEG)]
    if not prompted:
        return

    def use(strength: float) -> None:
        model.strength.fill_(strength)

    table = evaluate_weights(
        trainer, config, dataset, prompted, STRENGTHS, use, "Strength of wishes"
    )
    means = table.groupby(["task", "weight"])["value"].mean().unstack()
    means = means[means.columns[::-1]]  # of equals idxmax takes the first
    best = (means if trainer.valid_metric_bigger else -means).idxmax(axis=1)
    chosen = [float(best.get(task, 1.0)) for task in (POS, NEG)]
    model.strength.copy_(torch.tensor(chosen))
    getLogger().info(f"Strength of wishes: chosen on validation: POS {chosen[0]}, NEG {chosen[1]}")
