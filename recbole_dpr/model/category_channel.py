"""The category channel: what wishes say of the items' categories, beside the user vector."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn


class CategoryChannel(nn.Module):
    """What is added to DPR's scores for the categories of items; the paper's model has none of it.

    With ``g_v`` the categories of item v, one column each, 0 or 1, its score becomes::

        h_final . e_v + w . g_v        w = sum over wishes of W c_p + b

    W and b are those of the wish's polarity, and are learned with the towers (Eq. 9). The item
    table knows a category only as far as histories show it; here a wish reaches it directly, as a
    hard filter does, and the towers are left with what a filter cannot do, the order among the
    items that comply. It stays one inner product over the catalogue, ``[h_final ; w]`` with
    ``[e_v ; g_v]``. Untrained it adds nothing.

    Args:
        size: width d of ``c_p``.
        item_category: bool [n_items, n_categories].
        towers: as of :class:`~recbole_dpr.model.fusion.Fusion`: 1 shares W and b.

    Attributes:
        table: float [n_items, n_categories], ``g_v``. The data's, so never saved.
    """

    def __init__(self, size: int, item_category: Tensor, towers: int) -> None:
        super().__init__()
        self.register_buffer("table", item_category.float(), persistent=False)
        self.heads = nn.ModuleList(nn.Linear(size, item_category.shape[1]) for _ in range(towers))
        for parameter in self.heads.parameters():
            nn.init.zeros_(parameter)

    def head(self, negative: bool) -> nn.Linear:
        """W and b of a polarity."""
        return self.heads[-1 if negative else 0]

    def weights(
        self,
        prompts: Tensor,
        mask: Tensor,
        negative: Tensor,
        strength: Sequence[float] = (1.0, 1.0),
    ) -> Tensor:
        """``w`` of each row: float [B, n_categories], 0 in rows without a wish.

        Args:
            prompts: float [B, P, d], ``c_p`` of each wish. mask: bool [B, P], true where there is
                one. negative: bool [B, P], its polarity.
            strength: times the part of positive and of negative wishes.
        """
        own = torch.where(
            negative.unsqueeze(2),
            strength[1] * self.head(True)(prompts),
            strength[0] * self.head(False)(prompts),
        )
        return (own * mask.unsqueeze(2)).sum(1)

    def forward(
        self,
        prompts: Tensor,
        mask: Tensor,
        negative: Tensor,
        strength: Sequence[float] = (1.0, 1.0),
    ) -> Tensor:
        """What to add to scores, see :meth:`weights`: float [B, n_items]."""
        return self.weights(prompts, mask, negative, strength) @ self.table.T
