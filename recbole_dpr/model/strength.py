"""The dial: wishes followed less, or further, than DPR was trained to follow them."""

from collections.abc import Iterator

import torch
from torch import Tensor

from recbole_dpr.model.dpr import DPR


def steered_scores(
    model: DPR, user: Tensor, text: Tensor, negative: Tensor, strength: Tensor
) -> Tensor:
    """Scores of all items, each wish followed as far as its strength says.

    Where the wishes of a row are of one strength s, the user vector is
    ``h_u + s (h_final - h_u)`` and s is times the channels' part: 0 gives exactly the scores
    of the backbone, 1 those of DPR. For unlike strengths see :func:`levels`.

    Args:
        user: float [B, d], ``h_u``.
        text: float [B, P, text_size], ``Encoder(p)`` of each wish. negative: bool [B, P].
        strength: float [B, P], at least 0, and 0 where there is no wish.

    Returns:
        float [B, n_items].
    """
    # What the projector gives is needed twice, and for one request it is a part of the time.
    prompts, steps = model.projector(text), list(levels(strength))
    steered = _steered(model, user, prompts, negative, steps)
    if not model.has_channels:
        return model.backbone.scores(steered)
    logits = own = model.backbone.logits(steered)
    if model.category_channel is not None:
        weights = _category_weights(model, prompts, negative, steps)
        logits = logits + weights @ model.category_channel.table.T
    if model.text_channel is not None:
        for mask, step in steps:
            logits = logits + step * model.text_channel(own, text, mask, negative)
    wished = strength.any(1, keepdim=True)
    return logits if wished.all() else torch.where(wished, logits, model.backbone.scores(steered))


def steered_vectors(
    model: DPR, user: Tensor, text: Tensor, negative: Tensor, strength: Tensor
) -> Tensor:
    """The vectors that :func:`steered_scores` scores with: float [B, d]."""
    return _steered(model, user, model.projector(text), negative, list(levels(strength)))


def category_weights(model: DPR, text: Tensor, negative: Tensor, strength: Tensor) -> Tensor:
    """``w`` of the category channel as :func:`steered_scores` has it: float [B, n_categories].

    0 in rows without a wish, so that ``[query ; w]`` with ``[e_v ; g_v]`` is every row's score.
    """
    return _category_weights(model, model.projector(text), negative, list(levels(strength)))


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


# Of a step: bool [B, P] and float [B, 1], see levels.
_Steps = list[tuple[Tensor, Tensor]]


def _steered(model: DPR, user: Tensor, prompts: Tensor, negative: Tensor, steps: _Steps) -> Tensor:
    """As :func:`steered_vectors`, of ``c_p``: float [B, P, d]."""
    steered = user
    for number, (mask, step) in enumerate(steps):
        wished = _steer(model, user, prompts, mask, negative)
        # The first by lerp, which gives h_final itself where the strength is 1.
        further = torch.lerp(user, wished, step)
        steered = steered + (further - user) if number else further
    return steered


def _steer(model: DPR, user: Tensor, prompts: Tensor, mask: Tensor, negative: Tensor) -> Tensor:
    """``model.steer``, of ``c_p``."""
    if negative.numel() > 1:
        return model.fusion(user, prompts, mask, negative, model.strength)
    # One request with one wish, as a server has many: sorting its rows by polarity would take
    # longer than the tower.
    against = bool(negative)
    steered = model.fusion.tower(against)(user, prompts, mask)
    return torch.lerp(user, steered, model.strength[int(against)])


def _category_weights(model: DPR, prompts: Tensor, negative: Tensor, steps: _Steps) -> Tensor:
    channel = model.category_channel
    total = prompts.new_zeros(len(prompts), channel.table.shape[1])
    for mask, step in steps:
        total = total + step * channel.weights(prompts, mask, negative, model.strength)
    return total
