"""How far wishes steer, chosen on validation cases after training."""

from logging import getLogger

import torch

from recbole_dpr.config import Config
from recbole_dpr.data.case import NEG, POS, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import GENRE
from recbole_dpr.evaluation import evaluate_weights

# What is tried: between the backbone, 0, and what the towers were trained for, 1. Wordings of
# evaluation are new to the towers, so that less than all of their steering is often best.
STRENGTHS = (0.25, 0.4, 0.55, 0.7, 0.85, 1.0)


def choose_strength(
    trainer: object, config: Config, dataset: PromptMixin, cases: list[Cases]
) -> None:
    """Give the trained model the strength, of each sort of wishes, with the best ``valid_metric``.

    That is the mean over N and, where the model does not tell them apart, over prompt modes: genre
    prompts are about a kind of item, tag prompts about items. Of equals the largest; it stays 1
    where there is no case.

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
    kind = (table["mode"] == GENRE) & (model.kinds == 2)
    table["sort"] = (table["task"] == NEG) * model.kinds + kind
    means = table.groupby(["sort", "weight"])["value"].mean().unstack()
    means = means[means.columns[::-1]]  # of equals idxmax takes the first
    best = (means if trainer.valid_metric_bigger else -means).idxmax(axis=1)
    chosen = [float(best.get(sort, 1.0)) for sort in range(2 * model.kinds)]
    model.strength.copy_(torch.tensor(chosen))
    names = ("POS", "NEG") if model.kinds == 1 else ("POS tag", "POS genre", "NEG tag", "NEG genre")
    told = ", ".join(f"{name} {value}" for name, value in zip(names, chosen, strict=True))
    getLogger().info(f"Strength of wishes: chosen on validation: {told}")
