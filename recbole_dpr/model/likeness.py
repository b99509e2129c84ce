"""Known items that are similar to a new item, by texts and categories."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.model.memory import Memory

NEIGHBOURS = 32
_SHARPNESS = 20.0  # of the softmax over similarities
_UNSEEN = 1e-3  # added to each item's number of interactions, so that the log of 0 is finite
_CATEGORY_PART = 0.2  # weight of the category overlap, beside a cosine with weight 1


class Neighbours(NamedTuple):
    """For each new item, K similar known items.

    Attributes:
        items: int64 [n_new, K]. shares: float [n_new, K], weights that sum to 1 in each row.
    """

    items: Tensor
    shares: Tensor

    @property
    def first(self) -> Tensor:
        """The known item with the largest share for each new item: int64 [n_new]."""
        return self.items.gather(1, self.shares.argmax(1, keepdim=True)).squeeze(1)

    def mean(self, values: Tensor) -> Tensor:
        """Weighted means of the known items' values: float [n_known, ...] -> [n_new, ...]."""
        return torch.einsum("nk,nk...->n...", self.shares, values[self.items])


def neighbours(
    memory: Memory, text: list[Tensor], has: Tensor, known_has: Tensor, popularity: Tensor | None
) -> Neighbours:
    """The known items that are most similar to each new item, and the share of each.

    The similarity of a new item to a known one has two parts. The first is the mean, over the new
    item's texts, of the cosine with the nearest text of the known item. The second is a fifth of
    the Jaccard overlap of their categories. The :data:`NEIGHBOURS` most similar items are kept.
    Their shares are a softmax over the similarities, times the number of training interactions:
    the vector of an item that was rarely seen carries little information beyond that.

    This was measured on 300 items of ml-100k, each left out in turn. For items with at least 20
    interactions, the scores correlate with the true ones at .43. Without the factor for training
    interactions it is .29. Other sharpnesses, and 16 to 64 neighbours, make little difference.

    Args:
        memory: holds the texts of the known items.
        text: for each new item, float [number of its texts, text_size], at least one text.
        has: bool [n_new, n_categories]. known_has: bool [n_known, n_categories], the padding item
            first.
        popularity: float [n_known], ``log(1 + count)`` in training; None if not known.
    """
    known = memory.item < len(known_has)  # leaves out items that were added earlier
    key, item = memory.key[known], memory.item[known]
    likeness = torch.stack([_in_words(own, key, item, len(known_has)) for own in text])
    has, known_has = (own.float().to(likeness) for own in (has, known_has))
    shared = has @ known_has.T
    either = has.sum(1, keepdim=True) + known_has.sum(1) - shared
    likeness += _CATEGORY_PART * shared / either.clamp(min=1)
    best = likeness[:, 1:].topk(min(NEIGHBOURS, len(known_has) - 1))
    items, logits = best.indices + 1, _SHARPNESS * best.values
    if popularity is not None:
        logits = logits + torch.log(torch.expm1(popularity.to(logits)) + _UNSEEN)[items]
    return Neighbours(items, torch.softmax(logits, 1))


def _in_words(text: Tensor, key: Tensor, item: Tensor, n_known: int) -> Tensor:
    """Similarity of one new item to each known item by their texts: float [n_known]."""
    cosine = functional.normalize(text.to(key), dim=1) @ key.T
    best = cosine.new_full((len(text), n_known), -1.0)
    return best.scatter_reduce_(1, item.expand_as(cosine), cosine, "amax").mean(0)
