"""Chooses how far prompts steer, on validation cases after training."""

from collections.abc import Sequence
from logging import getLogger

import torch
from recbole.trainer import Trainer
from torch import Tensor

from recbole_dpr.config import Config
from recbole_dpr.data.case import NEG, POS, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import TAG
from recbole_dpr.evaluator.evaluate import best_weights, evaluate_weights

# Strengths to try for the towers: 0 is the backbone, 1 is what the towers were trained for. The
# towers have not seen the validation wordings, so less than their full steering is often best.
STRENGTHS = (0.25, 0.4, 0.55, 0.7, 0.85, 1.0)
# Gains to try for the memory's category weights, which training makes as sharp as its targets.
GAINS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


def choose_strength(
    trainer: Trainer, config: Config, dataset: PromptMixin, cases: list[Cases]
) -> None:
    """Give the trained model the strengths with the best ``valid_metric``.

    First the strength of the towers is chosen (``DPR.strength``), then that of the memory's weights
    (``DPR.gain``). Each intent has one value for prompts about items, measured with tag prompts,
    and one for prompts about categories, measured with the other prompts. The metric is the mean
    over N and prompt modes. In a tie the largest value wins. Without a case the value stays 1.
    Without a memory, nothing distinguishes the two kinds of prompts, and all modes count together.

    Args:
        trainer: a ``DPRTrainer``, with the model after training.
        cases: validation cases.
    """
    model = trainer.model
    prompted = [group for group in cases if group.task in (POS, NEG)]
    if not prompted:
        getLogger().info("Strength: no validation cases with prompts, so it stays 1")
        return
    model.strength.fill_(1.0)
    model.gain.fill_(1.0)

    def choose(part: Tensor, tried: Sequence[float], name: str) -> None:
        table = evaluate_weights(trainer, config, dataset, prompted, tried, part.fill_, name)
        of_tags = table["mode"] == TAG
        sides = [table, table] if model.memory is None else [table[of_tags], table[~of_tags]]
        best = [best_weights(trainer, side, ["task"], largest=True) for side in sides]
        chosen = {task: [side.get(task, 1.0) for side in best] for task in (POS, NEG)}
        part.copy_(torch.tensor([*chosen.values()]))
        told = ", ".join(
            f"{task} {value} ({kind})" + ("" if task in side else " without validation cases")
            for task, values in chosen.items()
            for kind, value, side in zip(("items", "categories"), values, best, strict=True)
        )
        getLogger().info(f"{name}: chosen on validation: {told}")

    choose(model.strength, STRENGTHS, "Strength of the towers")
    if model.memory is not None:
        choose(model.gain, GAINS, "Strength of the category weights")
