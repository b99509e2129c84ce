"""The category channel: what wishes say of the items' categories, beside the user vector."""

from collections.abc import Sequence

from torch import Tensor, nn

from recbole_dpr.model.experts import ExpertLinear


class CategoryChannel(nn.Module):
    """What is added to DPR's scores for the categories of items; the paper's model has none of it.

    With ``g_v`` the categories of item v, one column each, 0 or 1, its score becomes::

        h_final . e_v + w . g_v        w = sum over wishes of W c_p + b

    W and b are those of the wish's sort, and are learned with the towers (Eq. 9). The item
    table knows a category only as far as histories show it; here a wish reaches it directly, as a
    hard filter does, and the towers are left with what a filter cannot do, the order among the
    items that comply. It stays one inner product over the catalogue, ``[h_final ; w]`` with
    ``[e_v ; g_v]``. Untrained it adds nothing.

    Args:
        size: width d of ``c_p``.
        item_category: bool [n_items, n_categories].
        experts: as the towers of :class:`~recbole_dpr.model.fusion.Fusion`: how many W and b.

    Attributes:
        table: float [n_items, n_categories], ``g_v``. The data's, so never saved.
    """

    def __init__(self, size: int, item_category: Tensor, experts: int) -> None:
        super().__init__()
        self.register_buffer("table", item_category.float(), persistent=False)
        self.heads = ExpertLinear(experts, size, item_category.shape[1])

    def weights(
        self, prompts: Tensor, mask: Tensor, sort: Tensor, sorts: Sequence[int], strength: Tensor
    ) -> Tensor:
        """``w`` of each row: float [B, n_categories], 0 in rows without a wish.

        Args:
            prompts: float [B, P, d], ``c_p`` of each wish. mask: bool [B, P], true where there is
                one. sort: int64 [B, P], which it is. sorts: those that there may be.
            strength: float [sorts], times its part.
        """
        share = (mask * strength[sort]).unsqueeze(2)
        return (self.heads(prompts, sort, sorts) * share).sum(1)
