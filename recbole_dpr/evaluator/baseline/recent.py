"""Recent: ranks items by their recent popularity, the same for every user."""

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn

from recbole_dpr.data.sequence import SequenceStore


class SameForAll(nn.Module):
    """Ranks with the same scores, float [n_items], for every user."""

    score: Tensor

    def __init__(self, score: Tensor) -> None:
        super().__init__()
        self.register_buffer("score", score)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items, the same in each row: float [B, n_items]."""
        return self.score.repeat(len(interaction), 1)


class Recent(SameForAll):
    """Scores an item by how often it occurs in the validation part, the last one before the test.

    Ties are broken by the number of earlier interactions: more comes first. RecBole's ``Pop``
    counts all training interactions. Where items age, as news do, the latest interactions tell
    more.

    Args:
        store: every interaction, with its parts.
        n_items: number of items in the catalogue.
    """

    def __init__(self, store: SequenceStore, n_items: int) -> None:
        place = torch.arange(len(store))
        end, stop = store.train_end[store.user], store.valid_end[store.user]
        before, lately = (
            torch.bincount(store.item[own], minlength=n_items).double()
            for own in (place < end, (place >= end) & (place < stop))
        )
        super().__init__((lately + before / (before.sum() + 1)).float())
