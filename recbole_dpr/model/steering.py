"""Steering: what prompts make of a user vector, in training and inference alike (Eq. 4-7)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from recbole_dpr.model.dpr import DPR


@dataclass
class Prompts:
    """Prompts of a batch, and how far each is followed.

    Attributes:
        text: float [B, P, width], see ``DPR.read``.
        polarity: int64 [B, P], 0 positive, 1 negative.
        present: the polarities that there may be; the other tower is not computed.
        steps: bool [B, P] and float [B, 1] each, see :func:`levels`.
    """

    text: Tensor
    polarity: Tensor
    present: list[int]
    steps: list[tuple[Tensor, Tensor]]

    @classmethod
    def followed(cls, text: Tensor, negative: Tensor, strength: Tensor) -> "Prompts":
        """Prompts of a request, any number a row.

        Args:
            text: float [B, P, width]. negative: bool [B, P].
            strength: float [B, P], at least 0, and 0 where there is no prompt.
        """
        polarity = negative.long()
        present = sorted(set(polarity.flatten().tolist()))
        return cls(text, polarity, present, list(levels(strength)))

    @classmethod
    def trained(cls, text: Tensor, negative: bool) -> "Prompts":
        """One prompt a row, all of one polarity, followed as far as the towers go.

        Args:
            text: float [B, width].
        """
        text = text.unsqueeze(1)
        mask = torch.ones(text.shape[:2], dtype=torch.bool, device=text.device)
        step = torch.ones(len(text), 1, device=text.device)
        return cls(text, mask * int(negative), [int(negative)], [(mask, step)])


@dataclass
class Steered:
    """What scores items: ``user . e_v + weights . g_v``.

    Attributes:
        user: float [B, d], ``h_final``.
        weights: float [B, C], ``w`` of the memory, 0 in rows without a prompt; None without one.
        gate: float [B, P, 1], see :class:`~recbole_dpr.model.memory.Recalled`; None without one.
    """

    user: Tensor
    weights: Tensor | None = None
    gate: Tensor | None = None


def steer(model: "DPR", user: Tensor, prompts: Prompts) -> Steered:
    """Follow prompts: the towers (Eq. 4-6), what the memory adds, and each prompt's strength.

    Where the prompts of a row are of one strength s, the user vector is
    ``h_u + s (h_final - h_u)`` and s is times the memory's weights: 0 gives exactly the backbone,
    1 DPR. For unlike strengths see :func:`levels`.

    Args:
        user: float [B, d], ``h_u``.
    """
    c_p, recalled = model.prompts(user, prompts.text)
    memory, steered, weights = model.memory, user, None
    for number, (mask, step) in enumerate(prompts.steps):
        own = model.fusion(user, c_p, mask, prompts.polarity, prompts.present, model.strength)
        if memory is not None and recalled is not None:
            how = (recalled, mask, prompts.polarity)
            own = own + memory.pull(*how, prompts.present, model.strength)
            added = step * memory.weights(*how, model.gain)
            weights = added if weights is None else weights + added
        # The first by lerp, which gives h_final itself where the strength is 1.
        further = torch.lerp(user, own, step)
        steered = steered + (further - user) if number else further
    if memory is None or recalled is None:
        return Steered(steered)
    if weights is None:
        weights = user.new_zeros(len(user), memory.table.shape[1])
    return Steered(steered, weights, recalled.gate)


def steered_scores(
    model: "DPR", user: Tensor, text: Tensor, negative: Tensor, strength: Tensor
) -> Tensor:
    """Scores of all items (Eq. 7), each prompt followed as far as its strength says.

    Args: see :meth:`Prompts.followed`; user: float [B, d], ``h_u``.

    Returns:
        float [B, n_items]; rows without a prompt have the backbone's.
    """
    prompts = Prompts.followed(text, negative, strength)
    found = steer(model, user, prompts)
    if model.memory is None or found.weights is None or found.gate is None:
        return model.backbone.scores(found.user)
    logits = own = model.backbone.logits(found.user)
    logits = logits + found.weights @ model.memory.table.T
    if model.text_channel is not None:
        words, about_items = text[..., : model.encoder.dim], 1 - found.gate.squeeze(2)
        for mask, step in prompts.steps:
            logits = logits + step * model.text_channel(own, words, mask * about_items, negative)
    prompted = strength.any(1, keepdim=True)
    if prompted.all():
        return logits
    return torch.where(prompted, logits, model.backbone.scores(found.user))


def steered_query(
    model: "DPR", user: Tensor, text: Tensor, negative: Tensor, strength: Tensor
) -> Steered:
    """``h_final`` and ``w``: ``[query ; w]`` with ``[e_v ; g_v]`` is every row's score.

    Args: see :func:`steered_scores`.
    """
    return steer(model, user, Prompts.followed(text, negative, strength))


def levels(strength: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
    """Steps from no prompt to all, for prompts of unlike strengths in one request.

    With ``h(W)`` steered by the prompts W and ``s_1 < s_2 < ...`` the strengths of a request, it is
    ``h_u + sum_j (s_j - s_{j-1}) (h(prompts of strength s_j or more) - h_u)``. Where all are alike
    that is ``h_u + s (h_final - h_u)``; a prompt of strength 0 is as one left out; and no strength
    makes a jump on its way from 0 up.

    Args:
        strength: float [B, P], 0 where there is no prompt.

    Yields:
        bool [B, P] (the prompts of a step) and float [B, 1] (its length, 0 in rows that are done).
    """
    left = strength
    while (left > 0).any():
        mask = left > 0
        step = left.masked_fill(~mask, torch.inf).amin(1, keepdim=True)
        step = step.masked_fill(~mask.any(1, keepdim=True), 0.0)
        yield mask, step
        left = (left - step).clamp(min=0.0)
