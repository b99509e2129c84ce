"""How far prompts steer, chosen on validation cases after training."""

from collections.abc import Sequence
from logging import getLogger

import torch
from torch import Tensor

from recbole_dpr.config import Config
from recbole_dpr.data.case import NEG, POS, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.evaluate import evaluate_weights
from recbole_dpr.evaluator.protocol import PromptTrainer

# What is tried for the towers: between the backbone, 0, and what they were trained for, 1. New
# wordings are new to the towers, so that less than all of their steering is often best.
STRENGTHS = (0.25, 0.4, 0.55, 0.7, 0.85, 1.0)
# And for the memory's category weights, which training makes as sharp as its targets are.
GAINS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


def choose_strength(
    trainer: PromptTrainer, config: Config, dataset: PromptMixin, cases: list[Cases]
) -> None:
    """Give the trained model, for each polarity, the strength with the best ``valid_metric``.

    First the towers' (``DPR.strength``), then that of the memory's weights (``DPR.gain``). The
    metric is the mean over N and prompt modes, as a served run does not know how a prompt asks.
    Of equals the largest; it stays 1 where there is no case.

    Args:
        trainer: a ``DPRTrainer``, with the model as training left it.
        dataset: any part; holds the histories. cases: of validation.
    """
    model = trainer.model
    prompted = [group for group in cases if group.task in (POS, NEG)]
    if not prompted:
        return
    model.strength.fill_(1.0)
    model.gain.fill_(1.0)

    def choose(part: Tensor, tried: Sequence[float], name: str) -> None:
        table = evaluate_weights(trainer, config, dataset, prompted, tried, part.fill_, name)
        table = table.groupby(["task", "weight"])["value"].mean().unstack()
        table = table[table.columns[::-1]]  # of equals idxmax takes the first
        best = (table if trainer.valid_metric_bigger else -table).idxmax(axis=1)
        chosen = [float(best.get(task, 1.0)) for task in (POS, NEG)]
        part.copy_(torch.tensor(chosen))
        getLogger().info(f"{name}: chosen on validation: POS {chosen[0]}, NEG {chosen[1]}")

    choose(model.strength, STRENGTHS, "Strength of the towers")
    if model.memory is not None:
        choose(model.gain, GAINS, "Strength of the category weights")
