"""Scores for requests, following their prompts as a measurement defines."""

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn

from recbole_dpr.data import fields
from recbole_dpr.evaluator.evaluate import without_prompts
from recbole_dpr.evaluator.study.material import Measurement
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.steering import steered_scores


class RequestScorer(nn.Module):
    """Scores rows whose ``prompt_row`` is the number of a request.

    Args:
        network: has its current weights, and the prompt table of the requests.
        requests: all of them, see :meth:`RequestBook.tensors`.
        measurement: defines how prompts are followed.
        item_category: bool [n_items, n_categories], for the filter.
    """

    def __init__(
        self,
        network: DPR,
        requests: tuple[Tensor, ...],
        measurement: Measurement,
        item_category: Tensor,
    ) -> None:
        super().__init__()
        self.network, self.measurement = network, measurement
        self.requests = [part.to(network.device) for part in requests]
        self.item_category = item_category.to(network.device)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items: float [B, n_items]."""
        user = self.network.user_vectors(without_prompts(interaction))
        number = interaction[fields.PROMPT_ROW].squeeze(1)
        row, negative, category = (part[number] for part in self.requests)
        given = row >= 0
        strength = given * self.measurement.strength
        if self.measurement.prompts is not None:
            strength[:, self.measurement.prompts :] = 0
        text = self.network.prompt_table[row.clamp(min=0)]
        scores = steered_scores(self.network, user, text, negative, strength)
        if self.measurement.filtered:
            # An item breaks a prompt if it has the category and should not, or the reverse.
            breaks = (self.item_category[:, category] == negative) & given  # [n_items, B, P]
            scores = scores.masked_fill(breaks.any(2).T, -torch.inf)
        return scores
