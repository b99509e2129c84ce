"""Which known items a new one is like, by its words and its categories."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.model.memory import Memory

NEIGHBOURS = 32
_SHARPNESS = 20.0  # of the softmax over likeness
_UNSEEN = 1e-3  # interactions that an item counts as if it had none
_CATEGORY_PART = 0.2  # of the categories' overlap, beside a cosine


class Neighbours(NamedTuple):
    """Known items that new ones are like.

    Attributes:
        items: int64 [n_new, K]. shares: float [n_new, K], which sum to 1.
    """

    items: Tensor
    shares: Tensor

    @property
    def first(self) -> Tensor:
        """The item that counts most for each: int64 [n_new]."""
        return self.items.gather(1, self.shares.argmax(1, keepdim=True)).squeeze(1)

    def mean(self, values: Tensor) -> Tensor:
        """Weighted means of what known items have: float [n_known, ...] -> [n_new, ...]."""
        return torch.einsum("nk,nk...->n...", self.shares, values[self.items])


def neighbours(
    memory: Memory, text: list[Tensor], has: Tensor, known_has: Tensor, popularity: Tensor | None
) -> Neighbours:
    """The items that new ones are like, and how much of each.

    An item's likeness to another is the mean, over its own texts, of the cosine with the nearest
    text of the other, and a fifth of the share of categories that they have in common (Jaccard).
    The :data:`NEIGHBOURS` likest share it by a softmax, and in proportion to how often they were
    met in training: the vector of an item that hardly ever was says little but that.

    (Of 300 items of ml-100k, each left out in turn, this tells the scores of those that have at
    least 20 interactions with a correlation of .43; with all neighbours as well known it is .29,
    and other numbers of neighbours, 16 to 64, and sharpnesses do not matter much.)

    Args:
        memory: with the texts of the known items.
        text: of each new item, float [its texts, text_size], at least one.
        has: bool [n_new, n_categories]. known_has: bool [n_known, n_categories], the padding item
            first.
        popularity: float [n_known], ``log(1 + count)`` in the training; None if not known.
    """
    known = memory.item < len(known_has)  # not those of items that were added before
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
    """Likeness of one new item to each known one by their texts: float [n_known]."""
    cosine = functional.normalize(text.to(key), dim=1) @ key.T
    best = cosine.new_full((len(text), n_known), -1.0)
    return best.scatter_reduce_(1, item.expand_as(cosine), cosine, "amax").mean(0)
