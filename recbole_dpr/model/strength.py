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
    steps = list(levels(strength))
    steered = user
    for number, (mask, step) in enumerate(steps):
        wished = model.steer(user, text, mask, negative)
        # The first by lerp, which gives h_final itself where the strength is 1.
        further = steered + step * (wished - user)
        steered = further if number else torch.lerp(user, wished, step)
    scores = model.backbone.scores(steered)
    if not model.has_channels:
        return scores
    own = model.backbone.logits(steered)
    logits = own + sum(step * model.additions(own, text, mask, negative) for mask, step in steps)
    return torch.where(strength.any(1, keepdim=True), logits, scores)


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
    left = strength
    while (left > 0).any():
        mask = left > 0
        step = left.masked_fill(~mask, torch.inf).amin(1, keepdim=True)
        step = step.masked_fill(~mask.any(1, keepdim=True), 0.0)
        yield mask, step
        left = (left - step).clamp(min=0.0)
