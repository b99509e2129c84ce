"""Steering a user vector with prompts, in training and in inference (Eq. 4-7)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.memory import Recalled

if TYPE_CHECKING:
    from recbole_dpr.model.dpr import DPR


@dataclass
class Prompts:
    """Prompts of a batch, and how far each is followed.

    Attributes:
        encoded: [B, P], see ``DPR.read``.
        polarity: int64 [B, P], 0 positive, 1 negative.
        present: the polarities that may occur; the tower of any other is not computed.
        steps: pairs of bool [B, P] and float [B, 1], see :func:`levels`.
    """

    encoded: EncodedPrompts
    polarity: Tensor
    present: list[int]
    steps: list[tuple[Tensor, Tensor]]

    @classmethod
    def followed(cls, encoded: EncodedPrompts, negative: Tensor, strength: Tensor) -> "Prompts":
        """Prompts of requests, up to P per row.

        Args:
            encoded: [B, P]. negative: bool [B, P].
            strength: float [B, P], never below 0, and 0 where there is no prompt.
        """
        polarity = negative.long()
        present = sorted(set(polarity.flatten().tolist()))
        return cls(encoded, polarity, present, list(levels(strength)))

    @classmethod
    def trained(cls, encoded: EncodedPrompts, negative: bool) -> "Prompts":
        """One prompt per row [B], all of one polarity, each with strength 1.

        Years are left out: few prompts name one, and their columns would double the loss's work.
        """
        encoded = replace(encoded, years=encoded.years[..., :0])
        device = encoded.words.device
        mask = torch.ones(len(encoded), 1, dtype=torch.bool, device=device)
        step = torch.ones(len(encoded), 1, device=device)
        return cls(encoded[:, None], mask * int(negative), [int(negative)], [(mask, step)])


@dataclass
class Steered:
    """The request's side of an item's score, ``user . e_v + weights . g_v``.

    Attributes:
        user: float [B, d], ``h_final``.
        weights: float [B, C], ``w`` of the memory, 0 in rows without a prompt. None without a
            memory.
        gate: float [B, P, 1], see :class:`~recbole_dpr.model.memory.Recalled`. None without a
            memory.
    """

    user: Tensor
    weights: Tensor | None = None
    gate: Tensor | None = None


def steer(model: "DPR", user: Tensor, prompts: Prompts) -> Steered:
    """Follow prompts: apply the towers (Eq. 4-6), the memory, and the strength of each prompt.

    If all prompts of a row have the same strength s, the user vector is
    ``h_u + s (h_final - h_u)``, and the memory's weights are multiplied by s. Strength 0 gives
    exactly the backbone, strength 1 gives DPR. For different strengths see :func:`levels`.

    Args:
        user: float [B, d], ``h_u``.
    """
    c_p, recalled = model.prompts(user, prompts.encoded)
    strength = _strength(model.strength, prompts.polarity, recalled)
    memory, steered, weights = model.memory, user, None
    for number, (mask, step) in enumerate(prompts.steps):
        own = model.fusion(user, c_p, mask, prompts.polarity, prompts.present, strength)
        if memory is not None and recalled is not None:
            how = (recalled, mask, prompts.polarity)
            own = own + memory.pull(*how, prompts.present, strength)
            added = step * memory.weights(*how, model.gain)
            weights = added if weights is None else weights + added
        # The first step uses lerp, which gives exactly h_final where the strength is 1.
        further = torch.lerp(user, own, step)
        steered = steered + (further - user) if number else further
    if memory is None or recalled is None:
        return Steered(steered)
    if weights is None:
        weights = user.new_zeros(len(user), memory.table.shape[1])
    return Steered(steered, weights, recalled.gate)


def _strength(chosen: Tensor, polarity: Tensor, recalled: Recalled | None) -> Tensor:
    """How far the towers follow each prompt.

    Args:
        chosen: float [2, 2], see ``DPR.strength``. polarity: int64 [B, P].
        recalled: its gate says how far each prompt is about categories. None counts as gate 1.

    Returns:
        float [B, P].
    """
    of_items, of_categories = chosen[polarity].unbind(-1)
    if recalled is None:
        return of_categories
    return torch.lerp(of_items, of_categories, recalled.gate.squeeze(2).to(of_items.dtype))


def steered_scores(
    model: "DPR", user: Tensor, encoded: EncodedPrompts, negative: Tensor, strength: Tensor
) -> Tensor:
    """Scores of all items (Eq. 7); each prompt is followed according to its strength.

    Args:
        model: the model.
        user: float [B, d], ``h_u``.
        encoded, negative, strength: see :meth:`Prompts.followed`.

    Returns:
        float [B, n_items]. Rows without a prompt have the backbone's scores.
    """
    prompts = Prompts.followed(encoded, negative, strength)
    found = steer(model, user, prompts)
    if model.memory is None or found.weights is None or found.gate is None:
        return model.backbone.scores(found.user)
    logits = own = model.backbone.logits(found.user)
    logits = logits + found.weights @ model.memory.table.T
    if model.text_channel is not None:
        words, about_items = encoded.words, 1 - found.gate.squeeze(2)
        for mask, step in prompts.steps:
            logits = logits + step * model.text_channel(own, words, mask * about_items, negative)
    prompted = strength.any(1, keepdim=True)
    if prompted.all():
        return logits
    return torch.where(prompted, logits, model.backbone.scores(found.user))


def steered_query(
    model: "DPR", user: Tensor, encoded: EncodedPrompts, negative: Tensor, strength: Tensor
) -> Steered:
    """``h_final`` and ``w``. The score of an item is the product of ``[query ; w]``, where
    ``query`` is made from ``h_final``, and ``[e_v ; g_v]``. Arguments: see :func:`steered_scores`.
    """
    return steer(model, user, Prompts.followed(encoded, negative, strength))


def levels(strength: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
    """Split the prompts of a request into steps, one for each distinct strength.

    Let ``h(W)`` be the user vector steered by the prompts W, let ``s_1 < s_2 < ...`` be the
    strengths in a request, and ``s_0 = 0``. The steered user vector is
    ``h_u + sum_j (s_j - s_{j-1}) (h(prompts of strength s_j or more) - h_u)``. This has three
    properties: with equal strengths it is ``h_u + s (h_final - h_u)``; a prompt of strength 0 has
    no effect; and the result is continuous in every strength.

    Args:
        strength: float [B, P], 0 where there is no prompt.

    Yields:
        For each step, its prompts (bool [B, P]) and its length ``s_j - s_{j-1}`` (float [B, 1], 0
        in rows that have no further step).
    """
    left = strength
    while (left > 0).any():
        mask = left > 0
        step = left.masked_fill(~mask, torch.inf).amin(1, keepdim=True)
        step = step.masked_fill(~mask.any(1, keepdim=True), 0.0)
        yield mask, step
        left = (left - step).clamp(min=0.0)
