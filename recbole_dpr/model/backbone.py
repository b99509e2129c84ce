"""One face for any RecBole sequential model: user vectors, item table, scores.

RecBole's models share a convention rather than an interface: ``forward(item_seq, item_seq_len)``
gives the user vector ``h_u`` [B, d], ``gather_indexes`` takes the last position out of all of
them, and scores are inner products with ``item_embedding.weight``. :func:`wrap` builds on it and
checks, in numbers, that the wrapped model scores as the model itself does.
"""

import inspect
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor, nn

from recbole_dpr.errors import UserError

# How the arguments of a model's forward are named -> the interaction field that carries them.
_ARGUMENTS = {
    "item_seq": "ITEM_SEQ",
    "seq_item": "ITEM_SEQ",
    "item_seq_len": "ITEM_SEQ_LEN",
    "user": "USER_ID",
    "user_id": "USER_ID",
}


class Backbone(nn.Module):
    """A wrapped sequential model, ``f_theta`` of Eq. 2.

    Attributes:
        model: the RecBole model; all parameters are its own.
        size: width d of a user vector.
        causal: whether position t of a window equals the vector of the first t items alone.
    """

    def __init__(self, model: SequentialRecommender) -> None:
        super().__init__()
        self.model = model
        self._arguments = _forward_arguments(model)
        self.size = self.item_table().shape[1]
        self.causal = False

    def user_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` of each row: float [B, d]."""
        return self.model.forward(*(interaction[field] for field in self._arguments))

    def position_vectors(self, interaction: Interaction) -> Tensor:
        """``h_u`` after every position of each row, for causal models: float [B, L, d]."""
        with _all_positions(self.model):
            return self.user_vectors(interaction)

    def item_table(self) -> Tensor:
        """``e_v`` of every item, the padding item 0 first: float [n_items, d]."""
        return self.model.item_embedding.weight[: self.model.n_items]

    def scores(self, user: Tensor) -> Tensor:
        """Inner products with all items: float [B, d] -> float [B, n_items]."""
        return user @ self.item_table().T


def wrap(model: SequentialRecommender) -> Backbone:
    """Wrap a model and check it on random histories.

    Args:
        model: an instance; left in training mode or not, as it came.

    Raises:
        UserError: the model has no user vector or item table of the known form, or the wrapped
            scores differ from its ``full_sort_predict``.
    """
    name = type(model).__name__
    if not hasattr(model, "item_embedding"):
        raise UserError(f"backbone={name}: it has no item_embedding, so no item table to steer in")
    backbone = Backbone(model)
    was_training = model.training
    model.eval()
    with torch.no_grad():
        rows = _random_histories(model)
        own = model.full_sort_predict(rows).view(len(rows), -1)
        try:
            ours = backbone.scores(backbone.user_vectors(rows))
            same = ours.shape == own.shape and torch.allclose(ours, own, rtol=1e-3, atol=1e-4)
        except (RuntimeError, KeyError, TypeError) as error:
            raise UserError(f"backbone={name}: cannot be wrapped ({error})") from error
        if not same:
            raise UserError(
                f"backbone={name}: its scores are not inner products of forward() and "
                "item_embedding, so a steered vector would mean nothing"
            )
        backbone.causal = _is_causal(backbone, rows)
    model.train(was_training)
    return backbone


def _forward_arguments(model: SequentialRecommender) -> list[str]:
    name = type(model).__name__
    fields = []
    for parameter in inspect.signature(model.forward).parameters.values():
        if parameter.default is not parameter.empty:
            break
        if parameter.name not in _ARGUMENTS:
            raise UserError(
                f"backbone={name}: its forward takes {parameter.name!r}, and only item_seq, "
                "item_seq_len and user can be given; no user vector can be asked of it"
            )
        fields.append(getattr(model, _ARGUMENTS[parameter.name], "user_id"))
    return fields


@contextmanager
def _all_positions(model: SequentialRecommender) -> Iterator[None]:
    """Within, ``model.forward`` keeps the vectors of all positions instead of gathering the last."""
    model.gather_indexes = lambda output, gather_index: output
    try:
        yield
    finally:
        del model.gather_indexes


def _random_histories(model: SequentialRecommender, rows: int = 4) -> Interaction:
    generator = torch.Generator().manual_seed(0)
    width = model.max_seq_length
    device = next(model.parameters()).device
    length = torch.randint(1, width + 1, (rows,), generator=generator)
    length[0] = width
    items = torch.randint(1, model.n_items, (rows, width), generator=generator)
    items[torch.arange(width) >= length.unsqueeze(1)] = 0
    fields = {
        model.ITEM_SEQ: items,
        model.ITEM_SEQ_LEN: length,
        model.USER_ID: torch.ones(rows, dtype=torch.int64),
    }
    return Interaction(fields).to(device)


def _is_causal(backbone: Backbone, rows: Interaction) -> bool:
    """Whether the vectors of all positions equal those of every prefix, in numbers."""
    model = backbone.model
    items = rows[model.ITEM_SEQ][:1]
    width = items.shape[1]
    prefix = torch.tril(torch.ones(width, width, dtype=torch.bool, device=items.device))
    prefixes = Interaction(
        {
            model.ITEM_SEQ: items * prefix,
            model.ITEM_SEQ_LEN: torch.arange(1, width + 1, device=items.device),
            model.USER_ID: torch.ones(width, dtype=torch.int64, device=items.device),
        }
    )
    one_by_one = backbone.user_vectors(prefixes)
    whole = Interaction({name: rows[name][:1] for name in prefixes.columns})
    try:
        at_once = backbone.position_vectors(whole)
    except RuntimeError:  # shapes that only fit a gathered vector
        return False
    if at_once.shape != (1, width, backbone.size):
        return False
    return torch.allclose(at_once[0], one_by_one, rtol=1e-3, atol=1e-4)
