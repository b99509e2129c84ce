"""The face of a backbone, and its usual form: scores are ``h_u . e_v``.

RecBole's models share a convention rather than an interface: ``forward(item_seq, item_seq_len)``
gives the user vector ``h_u`` [B, d], ``gather_indexes`` takes the last position out of all of
them, and scores are inner products with ``item_embedding.weight``.
"""

import inspect
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor, nn

from recbole_dpr.model.catalogue_loss import catalogue_loss, target_set_loss

# How the arguments of a model's forward are named -> the attribute that names the field they come
# from. An argument of another name comes from the field of that name.
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

    Whatever the model's own scoring, it is split in two, so that there is a vector to steer and
    one product over the whole catalogue: ``logits = query(h) . item_table``, where ``h`` [B, d] is
    a user vector, steered or not. Make one with :func:`~recbole_dpr.model.backbone.wrap`.

    Attributes:
        model: the RecBole model; all parameters are its own.
        size: width d of a user vector (measured by ``wrap``).
        causal: whether all positions of a window can be learned from at once, with what their
            histories would give one by one: the vectors and the loss (measured by ``wrap``).
        user_tables: names of the model's embeddings that hold a vector a user; empty for most
            models, which know a user by the history alone (measured by ``wrap``).
    """

    is_product = True  # logits are query times item table, and nothing more

    def __init__(self, model: SequentialRecommender) -> None:
        super().__init__()
        self.model = model
        self.size = 0
        self.causal = False
        self.user_tables: tuple[str, ...] = ()
        # What the model itself does not train, such as the entity vectors of freeze_kg.
        self._fixed = {name for name, value in model.named_parameters() if not value.requires_grad}

    def user_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` of each row: float [B, d]."""
        fields = forward_fields(self.model)
        # Copies, as HRM shortens the lengths it is given in place.
        return self.model.forward(*(interaction[field].clone() for field in fields))

    def position_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` after every position of each row, for causal models: float [B, L, d]."""
        with _all_positions(self.model):
            return self.user_vectors(interaction)

    def item_table(self) -> Tensor:
        """``e_v`` of every item, the padding item 0 first: float [n_items, width of a query]."""
        return self.model.item_embedding.weight[: self.model.n_items]

    def query(self, user: Tensor) -> Tensor:
        """What is multiplied with :meth:`item_table`: float [B, d] -> float [B, its width]."""
        return user

    def logits(self, user: Tensor) -> Tensor:
        """What a softmax over items takes (Eq. 7): float [B, d] -> float [B, n_items]."""
        return self.query(user) @ self.item_table().T

    def scores(self, user: Tensor) -> Tensor:
        """What the model's ``full_sort_predict`` gives: float [B, d] -> float [B, n_items]."""
        return self.logits(user)

    def catalogue_loss(
        self,
        user: Tensor,
        targets: Tensor,
        tau: float = 1.0,
        further: tuple[Tensor, Tensor] | None = None,
    ) -> Tensor:
        """Eq. 9 of :meth:`logits` ``/ tau``, see :mod:`~recbole_dpr.model.catalogue_loss`.

        Args:
            user: float [M, d]. targets: int64 [M, N], 0 where there are fewer than N.
            further: what is added to logits before ``tau``, as the two sides of a product: float
                [M, c] and [n_items, c].
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
        """As in torch, but what the model itself keeps fixed stays fixed."""
        for name, value in self.model.named_parameters():
            value.requires_grad_(requires_grad and name not in self._fixed)
        return self


def forward_fields(model: SequentialRecommender) -> list[str]:
    """The interaction's fields that the required arguments of a model's ``forward`` come from."""
    return [
        getattr(model, _ARGUMENTS.get(argument.name, ""), argument.name)
        for argument in inspect.signature(model.forward).parameters.values()
        if argument.default is argument.empty
    ]


@contextmanager
def _all_positions(model: SequentialRecommender) -> Iterator[None]:
    """Within, ``model.forward`` keeps the vectors of all positions, not just the last."""
    model.gather_indexes = lambda output, gather_index: output
    try:
        yield
    finally:
        del model.gather_indexes
