"""Blend: a weighted mix of the backbone's score and the semantic score.

CTRL-Rec (Carroll et al., 2025) adds the similarity of a request and an item to the score of a
matrix factorisation. Here it is added to the score of a sequential backbone.
"""

from collections import defaultdict
from functools import partial
from logging import getLogger

import torch
from recbole.data.interaction import Interaction
from recbole.trainer import Trainer
from torch import Tensor, nn

from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.baseline.semantic import Semantic
from recbole_dpr.evaluator.evaluate import best_weights, evaluate_weights, without_prompts
from recbole_dpr.model.dpr import DPR

WEIGHTS = tuple(step / 10 for step in range(11))
_EVEN = 0.5  # the weight for kinds of prompts without a validation case


class Blend(nn.Module):
    """``w * semantic + (1 - w) * backbone``; both scores are standardised over the items, per case.

    Args:
        network: its backbone is used, with the current weights. It receives no prompt.
        semantic: the semantic scorer; the task decides the sign of its scores.

    Attributes:
        weight (float): w. 0 gives the backbone's ranking, 1 gives ``semantic``'s ranking.
    """

    def __init__(self, network: DPR, semantic: Semantic) -> None:
        super().__init__()
        self.network, self.semantic = network, semantic
        self.weight = 0.0

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items: float [B, n_items]."""
        plain = self.network.full_sort_predict(without_prompts(interaction))
        semantic = self.semantic.full_sort_predict(interaction)
        return torch.lerp(_standardised(plain), _standardised(semantic), self.weight)


def _standardised(scores: Tensor) -> Tensor:
    """Scale each row to mean 0 and deviation 1, ignoring the padding item. float [B, n_items]."""
    deviation, mean = torch.std_mean(scores[:, 1:].float(), dim=1, keepdim=True)
    return (scores - mean) / deviation.clamp(min=1e-12)


def choose_weights(
    trainer: Trainer, config: Config, dataset: PromptMixin, cases: list[Cases]
) -> dict[tuple[str, str], float]:
    """Choose the weight of a :class:`Blend` for each task and prompt mode, by ``valid_metric``.

    The mean of the metric over N decides. In a tie the smallest weight wins.

    Args:
        trainer: holds the ``Blend``.
        dataset: any part.
        cases: POS and NEG cases of the validation part.

    Returns:
        (task, mode) -> one of :data:`WEIGHTS`; 0.5 for kinds without a validation case.
    """
    use = partial(setattr, trainer.model, "weight")
    table = evaluate_weights(trainer, config, dataset, cases, WEIGHTS, use, "Blend")
    best = best_weights(trainer, table, ["task", "mode"])
    if best:
        chosen = ", ".join(f"{task} {mode} {weight}" for (task, mode), weight in best.items())
        getLogger().info(f"Blend: weight of the semantic score, chosen on validation: {chosen}")
    return defaultdict(lambda: _EVEN, best)
