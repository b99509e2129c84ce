"""Checks of a wrapped model: that it gives the model's own scores, and what they depend on.

Differences are measured relative to the spread of the values, so that small weights do not hide an
error. Weights that start at zero (a bias, a gate) would hide their effect, so all weights are
perturbed at random for the check.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender
from torch import Tensor, nn

from recbole_dpr.model.backbone.base import Backbone

_STIR = 0.1
_ENDS = 16  # prefixes of a history that are compared


def made_up_histories(model: SequentialRecommender, rows: int = 4) -> Interaction:
    """Random histories with items, lengths, users and next items. The first has full length."""
    generator = torch.Generator().manual_seed(0)
    width = model.max_seq_length
    length = torch.randint(1, width + 1, (rows,), generator=generator)
    length[0] = width
    items = torch.randint(1, model.n_items, (rows, width), generator=generator)
    items[torch.arange(width) >= length.unsqueeze(1)] = 0
    fields = {
        model.ITEM_SEQ: items,
        model.ITEM_SEQ_LEN: length,
        model.USER_ID: torch.ones(rows, dtype=torch.int64),
        model.ITEM_ID: torch.ones(rows, dtype=torch.int64),
    }
    return Interaction(fields).to(next(model.parameters()).device)


def scores_as_itself(backbone: Backbone, rows: Interaction) -> bool:
    """Whether :meth:`Backbone.scores` equal the model's ``full_sort_predict``."""
    own = backbone.model.full_sort_predict(_copy(rows)).view(len(rows), -1)
    return _same(backbone.scores(backbone.user_vectors(rows)), own)


def is_causal(backbone: Backbone, rows: Interaction) -> bool:
    """Whether the vector at every position equals that of the history up to this position.

    If so, it does not depend on later items, and one pass over a window gives a user vector for
    every next item in it. Windows may be narrower than the longest history, so half the width is
    checked, too.
    """
    width = backbone.model.max_seq_length
    return all(_positions_are_prefixes(backbone, rows, part) for part in (width, -(-width // 2)))


def _positions_are_prefixes(backbone: Backbone, rows: Interaction, columns: int) -> bool:
    model = backbone.model
    items, length = rows[model.ITEM_SEQ], rows[model.ITEM_SEQ_LEN].clamp(max=columns)
    window = _with(rows, {model.ITEM_SEQ: items[:, :columns], model.ITEM_SEQ_LEN: length})
    try:
        at_once = backbone.position_vectors(window)
    except (RuntimeError, IndexError):  # shapes that only fit a gathered vector
        return False
    if at_once.shape != (len(rows), columns, backbone.size):
        return False
    ends = [torch.linspace(1, last, min(last, _ENDS)).long() for last in length.tolist()]
    row = torch.repeat_interleave(torch.arange(len(rows)), torch.tensor([len(e) for e in ends]))
    row, end = row.to(items.device), torch.cat(ends).to(items.device)
    inside = torch.arange(items.shape[1], device=end.device) < end.unsqueeze(1)
    prefixes = _with(rows[row], {model.ITEM_SEQ: items[row] * inside, model.ITEM_SEQ_LEN: end})
    return _same(at_once[row, end - 1], backbone.user_vectors(prefixes))


def learns_next_item(backbone: Backbone, rows: Interaction) -> bool:
    """Whether the model's own loss is ``L_seq`` (Eq. 1), the loss that windows are trained with."""
    try:
        own = backbone.loss(_copy(rows))
    except NotImplementedError:  # it has no loss of its own
        return True
    except Exception:  # it needs more than items: pairs, masks
        return False
    return isinstance(own, Tensor) and torch.allclose(own, backbone.next_item_loss(rows))


def user_tables(backbone: Backbone, rows: Interaction) -> tuple[str, ...]:
    """Names of the embeddings that depend on the user: their input changes with the user id.

    The name of an embedding does not show this: FPMC's is ``UI_emb``.
    """
    model = backbone.model
    embeddings = {n: m for n, m in model.named_modules() if isinstance(m, nn.Embedding)}
    asked: list[dict[str, tuple[Tensor, ...]]] = []  # name -> arguments of the last call
    hooks = [
        module.register_forward_pre_hook(lambda _, given, n=name: asked[-1].update({n: given}))
        for name, module in embeddings.items()
    ]
    try:
        for user in (0, 1):  # every data set has these two, the first for padding
            asked.append({})
            backbone.user_vectors(
                _with(rows, {model.USER_ID: torch.full_like(rows[model.USER_ID], user)})
            )
    finally:
        for hook in hooks:
            hook.remove()
    first, second = asked
    return tuple(
        name
        for name in first
        if any(not torch.equal(*pair) for pair in zip(first[name], second[name], strict=True))
    )


def _same(ours: Tensor, own: Tensor) -> bool:
    """Whether two tensors agree up to rounding, relative to the spread of their values."""
    if ours.shape != own.shape:
        return False
    spread, size = own.std(unbiased=False), own.abs().max()
    return bool((ours - own).abs().max() <= 1e-3 * spread + 1e-6 * size)


def _with(rows: Interaction, columns: dict[str, Tensor]) -> Interaction:
    return Interaction({**rows.interaction, **columns})


def _copy(rows: Interaction) -> Interaction:
    """Rows that a model may write into (HRM does)."""
    return Interaction({name: values.clone() for name, values in rows.interaction.items()})


@contextmanager
def stirred(model: nn.Module) -> Iterator[None]:
    """In this context, the model is in evaluation mode, without gradients, with perturbed weights.

    Padding vectors are zero. TF32 is off, so a GPU computes with full 32-bit precision.
    """
    generator = torch.Generator().manual_seed(0)
    parameters = list(model.parameters())
    saved = [value.detach().clone() for value in parameters]
    was_training, precise = model.training, torch.backends.cudnn.allow_tf32
    torch.backends.cudnn.allow_tf32 = False
    model.eval()
    try:
        with torch.no_grad():
            for value in parameters:
                value.add_(_STIR * torch.randn(value.shape, generator=generator).to(value.device))
            for module in model.modules():
                if isinstance(module, nn.Embedding) and module.padding_idx is not None:
                    module.weight[module.padding_idx] = 0.0
            yield
    finally:
        with torch.no_grad():
            for value, before in zip(parameters, saved, strict=True):
                value.copy_(before)
        torch.backends.cudnn.allow_tf32 = precise
        model.train(was_training)
