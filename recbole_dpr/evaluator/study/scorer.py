"""Scores for requests, following their prompts as a measurement defines."""

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn

from recbole_dpr.data import fields
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

    row: Tensor
    negative: Tensor
    category: Tensor
    item_category: Tensor

    def __init__(
        self,
        network: DPR,
        requests: tuple[Tensor, Tensor, Tensor],
        measurement: Measurement,
        item_category: Tensor,
    ) -> None:
        super().__init__()
        self.network, self.measurement = network, measurement
        row, negative, category = requests
        self.register_buffer("row", row)
        self.register_buffer("negative", negative)
        self.register_buffer("category", category)
        self.register_buffer("item_category", item_category)
        self.to(network.device)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items: float [B, n_items]."""
        number = interaction[fields.PROMPT_ROW].squeeze(1)
        wish = (fields.PROMPT_ROW, fields.PROMPT_NEGATIVE)
        columns = {name: interaction[name] for name in interaction.columns if name not in wish}
        user = self.network.user_vectors(Interaction(columns))
        row, negative = self.row[number], self.negative[number]
        given = row >= 0
        if self.measurement.wishes is not None:
            given[:, self.measurement.wishes :] = False
        prompts = self.network.prompt_table[row.clamp(min=0)]
        strength = given * self.measurement.strength
        scores = steered_scores(self.network, user, prompts, negative, strength)
        if self.measurement.filtered:
            scores = scores.masked_fill(self._breaks(number), -torch.inf)
        return scores

    def _breaks(self, number: Tensor) -> Tensor:
        """Say whether each item breaks a prompt of the request: int64 [B] -> bool [B, n_items]."""
        row, negative, category = self.row[number], self.negative[number], self.category[number]
        size = len(number), len(self.item_category)
        broken = torch.zeros(size, dtype=torch.bool, device=row.device)
        for place in range(row.shape[1]):
            has = self.item_category[:, category[:, place]].T
            wrong = has == negative[:, place, None]
            broken |= wrong & (row[:, place, None] >= 0)
        return broken
