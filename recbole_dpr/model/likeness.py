"""Which known items a new one is like, by its words and its categories."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.model.memory import Memory

NEIGHBOURS = 32
_SHARPNESS = 10.0  # of the softmax over likeness
_CATEGORY_PART = 0.2  # of the categories' overlap, beside a cosine


class Neighbours(NamedTuple):
    """Known items that new ones are like.

    Attributes:
        items: int64 [n_new, K], the likest first. shares: float [n_new, K], which sum to 1.
    """

    items: Tensor
    shares: Tensor

    def mean(self, values: Tensor) -> Tensor:
        """Weighted means of what known items have: float [n_known, ...] -> [n_new, ...]."""
        return torch.einsum("nk,nk...->n...", self.shares, values[self.items])


def neighbours(memory: Memory, text: list[Tensor], has: Tensor, known_has: Tensor) -> Neighbours:
    """The items that new ones are like, and how much of each.

    An item's likeness to another is the mean, over its own texts, of the cosine with the nearest
    text of the other, and a fifth of the share of categories that they have in common (Jaccard).
    The :data:`NEIGHBOURS` likest share it by a softmax. (These numbers are those that best tell
    the scores of items of ml-100k from their neighbours', each left out in turn.)

    Args:
        memory: with the texts of the known items.
        text: of each new item, float [its texts, text_size], at least one.
        has: bool [n_new, n_categories]. known_has: bool [n_known, n_categories], the padding item
            first.
    """
    likeness = torch.stack([_in_words(memory, own, len(known_has)) for own in text])
    has, known_has = (own.float().to(likeness) for own in (has, known_has))
    shared = has @ known_has.T
    either = has.sum(1, keepdim=True) + known_has.sum(1) - shared
    likeness += _CATEGORY_PART * shared / either.clamp(min=1)
    best = likeness[:, 1:].topk(min(NEIGHBOURS, len(known_has) - 1))
    return Neighbours(best.indices + 1, torch.softmax(_SHARPNESS * best.values, 1))


def _in_words(memory: Memory, text: Tensor, n_known: int) -> Tensor:
    """Likeness of one new item to each known one by their texts: float [n_known]."""
    own = memory.item < n_known
    key, item = memory.key[own], memory.item[own]
    cosine = functional.normalize(text.to(key), dim=1) @ key.T
    best = cosine.new_full((len(text), n_known), -1.0)
    return best.scatter_reduce_(1, item.expand_as(cosine), cosine, "amax").mean(0)
