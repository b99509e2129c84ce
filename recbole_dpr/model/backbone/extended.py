"""A trained backbone with items added to its catalogue."""

import torch
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr.model.backbone.base import Backbone
from recbole_dpr.model.backbone.zoo import ADAPTERS, NEEDS
from recbole_dpr.utils.errors import UserError


class ExtendedBackbone(Backbone):
    """A trained backbone with additional items. The model itself does not change.

    It works for any backbone that scores with one product: new items are additional rows of the
    item table. The model has no input for a new item, so in a history each one is replaced by a
    known item.

    Args:
        trained: the trained backbone, frozen and not extended itself.
        vectors: float [n_new, width of the item table], vectors of the new items.
        stand_in: int64 [n_new], for each new item the trained item that replaces it in histories.

    Raises:
        UserError: see :func:`check_extensible`.

    Attributes:
        trained (Backbone): as given.
        n_trained (int): number of trained items, including the padding item.
    """

    table: Tensor
    stand_in: Tensor

    def __init__(self, trained: Backbone, vectors: Tensor, stand_in: Tensor) -> None:
        check_extensible(trained)
        super().__init__(trained.model)
        self.trained, self.size, self.causal = trained, trained.size, trained.causal
        self.user_tables = trained.user_tables
        with torch.no_grad():
            own = trained.item_table()
        self.n_trained = len(own)
        known = torch.arange(self.n_trained, device=own.device)
        self.register_buffer("table", torch.cat([own, vectors.to(own)]))
        self.register_buffer("stand_in", torch.cat([known, stand_in.to(known)]))

    def user_vectors(self, interaction: Interaction) -> Tensor:
        field = self.model.ITEM_SEQ
        known = self.stand_in[interaction[field]]
        return self.trained.user_vectors(Interaction({**interaction.interaction, field: known}))

    def item_table(self) -> Tensor:
        return self.table

    def query(self, user: Tensor) -> Tensor:
        return self.trained.query(user)


def check_extensible(backbone: Backbone) -> None:
    """Check that items can be added to a backbone without training.

    Raises:
        UserError: its scores are not exactly one product with an item table.
    """
    if not _is_extensible(type(backbone)):
        able = (name for name, adapter in ADAPTERS.items() if _is_extensible(adapter))
        raise UserError(
            f"backbone={type(backbone.model).__name__}: its scores are not just a product with a "
            "vector of each item, so items cannot be added without training; they can with "
            f"{', '.join(name for name in able if name not in NEEDS)}"
        )


def _is_extensible(adapter: type[Backbone]) -> bool:
    plain = adapter.scores is Backbone.scores and adapter.logits is Backbone.logits
    return adapter.is_product and plain
