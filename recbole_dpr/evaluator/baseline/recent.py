"""Recent: items ranked by how many take them lately, whoever asks."""

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn

from recbole_dpr.data.sequence import SequenceStore


class Recent(nn.Module):
    """Scores an item by how often it occurs in the validation part, the last one before the test.

    Of items that occur there equally often, that of more interactions before it comes first.
    RecBole's ``Pop`` counts all training interactions; where items age, as news do, the last ones
    tell more.

    Args:
        store: every interaction, with its parts.
        n_items: of the catalogue.
    """

    score: Tensor

    def __init__(self, store: SequenceStore, n_items: int) -> None:
        super().__init__()
        place = torch.arange(len(store))
        end, stop = store.train_end[store.user], store.valid_end[store.user]
        before, lately = (
            torch.bincount(store.item[own], minlength=n_items).double()
            for own in (place < end, (place >= end) & (place < stop))
        )
        self.register_buffer("score", (lately + before / (before.sum() + 1)).float())

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Scores of all items, the same for each row: float [B, n_items]."""
        return self.score.expand(len(interaction), -1).clone()
