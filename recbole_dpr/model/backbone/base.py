"""The interface of a backbone, and its usual form, where scores are ``h_u . e_v``.

RecBole's models share a convention rather than an interface. ``forward(item_seq, item_seq_len)``
returns the user vector ``h_u`` [B, d]. Inside, ``gather_indexes`` picks the last position. Scores
are inner products with ``item_embedding.weight``.
"""

import inspect
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor, nn

from recbole_dpr.model.catalogue_loss import catalogue_loss, target_set_loss

# Argument of a model's forward -> attribute of the model that holds the name of its field. An
# argument with any other name is taken from the field of that name.
_ARGUMENTS = {
    "item_seq": "ITEM_SEQ",
    "seq_item": "ITEM_SEQ",
    "item_seq_len": "ITEM_SEQ_LEN",
    "seq_item_len": "ITEM_SEQ_LEN",
    "user": "USER_ID",
    "user_id": "USER_ID",
}


class Backbone(nn.Module):
    """A wrapped sequential model, ``f_theta`` of Eq. 2, that scores with plain inner products.

    The model's scoring is split in two: a user vector that can be steered, and one product over the
    whole catalogue, ``logits = query(h) . item_table``. Here ``h`` [B, d] is a user vector, steered
    or not. Use :func:`~recbole_dpr.model.backbone.wrap` to make one.

    Attributes:
        model: the RecBole model, which owns all parameters.
        size: width d of a user vector (measured by ``wrap``).
        causal: whether the backbone can learn at all positions of a window at once. Vectors and
            loss must be the same as with one history per position (measured by ``wrap``).
        user_tables: names of the model's embeddings with one vector per user. Empty for most
            models, which use only the history (measured by ``wrap``).
    """

    is_product = True  # logits are exactly query times item table

    def __init__(self, model: SequentialRecommender) -> None:
        super().__init__()
        self.model = model
        self.size = 0
        self.causal = False
        self.user_tables: tuple[str, ...] = ()
        # Parameters that the model itself does not train, such as entity vectors with freeze_kg.
        self._fixed = {name for name, value in model.named_parameters() if not value.requires_grad}

    def user_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` of each row: float [B, d]."""
        fields = forward_fields(self.model)
        # Copies, because HRM modifies the given lengths in place.
        return self.model.forward(*(interaction[field].clone() for field in fields))

    def position_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` after every position of each row, for causal models: float [B, L, d]."""
        with _all_positions(self.model):
            return self.user_vectors(interaction)

    def item_table(self) -> Tensor:
        """``e_v`` of every item, the padding item 0 first: float [n_items, width of a query]."""
        return self.model.item_embedding.weight[: self.model.n_items]

    def query(self, user: Tensor) -> Tensor:
        """The factor of :meth:`item_table`: float [B, d] -> float [B, width of the table]."""
        return user

    def logits(self, user: Tensor) -> Tensor:
        """Logits of a softmax over all items (Eq. 7): float [B, d] -> float [B, n_items]."""
        return self.query(user) @ self.item_table().T

    def scores(self, user: Tensor) -> Tensor:
        """The same scores as ``model.full_sort_predict``: float [B, d] -> float [B, n_items]."""
        return self.logits(user)

    def catalogue_loss(
        self,
        user: Tensor,
        targets: Tensor,
        tau: float = 1.0,
        further: tuple[Tensor, Tensor] | None = None,
    ) -> Tensor:
        """Eq. 9 for :meth:`logits` ``/ tau``, see :mod:`~recbole_dpr.model.catalogue_loss`.

        Args:
            user: float [M, d]. targets: int64 [M, N], padded with 0.
            tau: temperature (Eq. 8).
            further: added to the logits before the division by ``tau``, as the two factors of a
                product: float [M, c] and [n_items, c].
        """
        if not self.is_product:
            logits = self.logits(user)
            if further is not None:
                logits = logits + further[0] @ further[1].T
            return target_set_loss(logits / tau, targets)
        query, table = self.query(user), self.item_table()
        if further is not None:
            query, table = torch.cat([query, further[0]], 1), torch.cat([table, further[1]], 1)
        return catalogue_loss(query, table, targets, tau)

    def loss(self, interaction: Interaction) -> Tensor:
        """The model's own loss on RecBole's rows."""
        return self.model.calculate_loss(interaction)

    def next_item_loss(self, interaction: Interaction) -> Tensor:
        """``L_seq`` (Eq. 1) on RecBole's rows, over the whole catalogue."""
        targets = interaction[self.model.POS_ITEM_ID].unsqueeze(1)
        return self.catalogue_loss(self.user_vectors(interaction), targets)

    def requires_grad_(self, requires_grad: bool = True) -> "Backbone":
        """As in torch, but parameters that the model itself keeps fixed stay fixed."""
        for name, value in self.model.named_parameters():
            value.requires_grad_(requires_grad and name not in self._fixed)
        return self


def forward_fields(model: SequentialRecommender) -> list[str]:
    """The interaction's fields for the required arguments of a model's ``forward``."""
    return [
        getattr(model, _ARGUMENTS.get(argument.name, ""), argument.name)
        for argument in inspect.signature(model.forward).parameters.values()
        if argument.default is argument.empty
    ]


@contextmanager
def _all_positions(model: SequentialRecommender) -> Iterator[None]:
    """In this context, ``model.forward`` returns the vectors of all positions, not the last one."""
    model.gather_indexes = lambda output, gather_index: output
    try:
        yield
    finally:
        del model.gather_indexes
