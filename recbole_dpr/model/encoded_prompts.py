"""Prompts as the model takes them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

import torch
from torch import Tensor


@dataclass(frozen=True, eq=False)
class EncodedPrompts:
    """Encoded prompts, and what the memory finds near them. Neither depends on the user.

    Leading dimensions are the same in all tensors: [n] in a table of prompts, [B, P] in a batch.
    Without a memory, and before its keys are set, all but ``words`` have no columns.

    Attributes:
        words: float [..., text_size], ``Encoder(p)`` (Eq. 3).
        cosine: float [..., K], cosines of the K nearest item texts, largest first.
        item: int64 [..., K], the items of these texts.
        score: float [..., C], ``s_c`` of each category, see :class:`.memory.Memory`.
        above: float [..., 1], how far the best category is above the mean of all.
        nearest: float [..., 1], cosine of the nearest text about a category.
        years: float [..., Y], 1 for each year that the prompt names.
    """

    words: Tensor
    cosine: Tensor
    item: Tensor
    score: Tensor
    above: Tensor
    nearest: Tensor
    years: Tensor

    @classmethod
    def of_words(cls, words: Tensor) -> "EncodedPrompts":
        """Prompts near which nothing is looked up: float [..., text_size]."""
        none = words[..., :0]
        return cls(words, none, none.long(), none, none, none, none)

    @classmethod
    def stack(cls, prompts: Sequence["EncodedPrompts"]) -> "EncodedPrompts":
        """Prompts of the same shape along a new first dimension."""
        names = [field.name for field in fields(cls)]
        return cls(*(torch.stack([getattr(each, name) for each in prompts]) for name in names))

    def map(self, change: Callable[[Tensor], Tensor]) -> "EncodedPrompts":
        """Apply a function to each tensor."""
        return EncodedPrompts(*(change(getattr(self, field.name)) for field in fields(self)))

    def __getitem__(self, index: Any) -> "EncodedPrompts":
        """Index the leading dimensions, as torch does."""
        return self.map(lambda value: value[index])

    def __iter__(self) -> Iterator["EncodedPrompts"]:
        return (self[row] for row in range(len(self)))

    def __len__(self) -> int:
        """The first leading dimension; a single prompt has none."""
        return len(self.words)

    def clone(self) -> "EncodedPrompts":
        """A copy that shares no memory: a row of a table would keep the whole table."""
        return self.map(torch.clone)

    def to(self, device: torch.device | str) -> "EncodedPrompts":
        """Move all tensors to a device."""
        return self.map(lambda value: value.to(device))
