"""Scores of a trained model with wishes, each followed as far as is wanted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from recbole_dpr.model.dpr import DPR


def steered_scores(
    model: "DPR", user: Tensor, text: Tensor, negative: Tensor, strength: Tensor
) -> Tensor:
    """Scores of all items, each wish followed as far as its strength says.

    Where the wishes of a row are of one strength s, the user vector is
    ``h_u + s (h_final - h_u)`` and s is times the channels' part: 0 gives exactly the scores
    of the backbone, 1 those of DPR. For unlike strengths see :func:`levels`.

    Args:
        user: float [B, d], ``h_u``.
        text: float [B, P, text_size + 2 K + 1] of each wish, see ``DPR.read``.
        negative: bool [B, P].
        strength: float [B, P], at least 0, and 0 where there is no wish.

    Returns:
        float [B, n_items].
    """
    wishes = _read(model, user, text, negative, strength)  # a part of the time, and needed twice
    steered = _steered(model, user, wishes)
    if not model.has_channels:
        return model.backbone.scores(steered)
    logits = own = model.backbone.logits(steered)
    if model.category_channel is not None:
        logits = logits + _category_weights(model, wishes) @ model.category_channel.table.T
    if model.text_channel is not None:
        words = text[..., : model.encoder.dim]
        # Wishes that the item memory takes to be about a kind of item are none of its business.
        about_items = wishes.sort % model.kinds == 0
        for mask, step in wishes.steps:
            logits = logits + step * model.text_channel(own, words, mask & about_items, negative)
    wished = strength.any(1, keepdim=True)
    return logits if wished.all() else torch.where(wished, logits, model.backbone.scores(steered))


def steered_vectors(
    model: "DPR", user: Tensor, text: Tensor, negative: Tensor, strength: Tensor
) -> Tensor:
    """The vectors that :func:`steered_scores` scores with: float [B, d]."""
    return _steered(model, user, _read(model, user, text, negative, strength))


def steered_query(
    model: "DPR", user: Tensor, text: Tensor, negative: Tensor, strength: Tensor
) -> tuple[Tensor, Tensor | None]:
    """:func:`steered_vectors`, and ``w`` of the category channel, None without one.

    ``w``, float [B, n_categories], is 0 in rows without a wish, so that ``[query ; w]`` with
    ``[e_v ; g_v]`` is every row's score.
    """
    wishes = _read(model, user, text, negative, strength)
    has = model.category_channel is not None
    return _steered(model, user, wishes), _category_weights(model, wishes) if has else None


def levels(strength: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
    """Steps from no wish to all, for wishes of unlike strengths in one request.

    With ``h(W)`` steered by the wishes W and ``s_1 < s_2 < ...`` the strengths of a request, it is
    ``h_u + sum_j (s_j - s_{j-1}) (h(wishes of strength s_j or more) - h_u)``. Where all are alike
    that is ``h_u + s (h_final - h_u)``; a wish of strength 0 is as one left out; and no strength
    makes a jump on its way from 0 up.

    Args:
        strength: float [B, P], 0 where there is no wish.

    Yields:
        bool [B, P] (the wishes of a step) and float [B, 1] (its length, 0 in rows that are done).
    """
    if strength.shape[1] == 1 and strength.any():  # the usual case at once
        yield strength > 0, strength
        return
    left = strength
    while (left > 0).any():
        mask = left > 0
        step = left.masked_fill(~mask, torch.inf).amin(1, keepdim=True)
        step = step.masked_fill(~mask.any(1, keepdim=True), 0.0)
        yield mask, step
        left = (left - step).clamp(min=0.0)


@dataclass
class _Wishes:
    """What is computed once of the wishes of a batch.

    prompts: float [B, P, d], ``c_p``. recalled: of the item memory, float [B, P, its size], or
    None. sort: int64 [B, P], see ``DPR.sort``, and sorts, those that there are. steps: bool [B, P]
    and float [B, 1] each, see :func:`levels`.
    """

    prompts: Tensor
    recalled: Tensor | None
    sort: Tensor
    sorts: list[int]
    steps: list[tuple[Tensor, Tensor]]


def _read(model: "DPR", user: Tensor, text: Tensor, negative: Tensor, strength: Tensor) -> _Wishes:
    sort = model.sort(text, negative)
    # Most batches are of few sorts, and a request of one: what the others pass is not computed.
    sorts = sorted(set(sort.flatten().tolist()))
    prompts, recalled = model.prompts(user, text, sort, sorts)
    return _Wishes(prompts, recalled, sort, sorts, list(levels(strength)))


def _steered(model: "DPR", user: Tensor, wishes: _Wishes) -> Tensor:
    """As :func:`steered_vectors`."""
    steered = user
    for number, (mask, step) in enumerate(wishes.steps):
        # The first by lerp, which gives h_final itself where the strength is 1.
        further = torch.lerp(user, _steer(model, user, wishes, mask), step)
        steered = steered + (further - user) if number else further
    return steered


def _steer(model: "DPR", user: Tensor, wishes: _Wishes, mask: Tensor) -> Tensor:
    """``h_final`` (Eq. 4-6) as far as ``DPR.strength`` says: float [B, d]."""
    sort, sorts, strength = wishes.sort, wishes.sorts, model.strength
    if sort.numel() == 1:
        # One request with one wish, as a server has many: to look for its rows among those of each
        # sort would take longer than the tower.
        steered = model.fusion.single(user, wishes.prompts, sort, sorts)
        steered = torch.lerp(user, steered, strength[sorts[0]])
    else:
        steered = model.fusion(user, wishes.prompts, mask, sort, strength)
    if wishes.recalled is None:
        return steered
    return steered + model.item_memory.pull(wishes.recalled, mask, sort, sorts, strength)


def _category_weights(model: "DPR", wishes: _Wishes) -> Tensor:
    """``w`` of the category channel: float [B, n_categories]."""
    channel, prompts = model.category_channel, wishes.prompts
    total = prompts.new_zeros(len(prompts), channel.table.shape[1])
    for mask, step in wishes.steps:
        own = channel.weights(prompts, mask, wishes.sort, wishes.sorts, model.strength)
        total = total + step * own
    return total
