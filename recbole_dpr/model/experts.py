"""Experts: of each module that steers, the part of a polarity."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

POSITIVE, NEGATIVE = 0, 1


class ExpertLinear(nn.ModuleList):
    """A linear map a polarity, or one for both; each prompt passes its own. Untrained it gives 0.

    Args:
        count: of experts, 1 or 2. size, output_size: widths.
    """

    def __init__(self, count: int, size: int, output_size: int) -> None:
        super().__init__(nn.Linear(size, output_size) for _ in range(count))
        for parameter in self.parameters():
            nn.init.zeros_(parameter)

    def forward(self, value: Tensor, polarity: Tensor, present: Sequence[int]) -> Tensor:
        """float [B, P, size], int64 [B, P] -> float [B, P, output_size].

        Args:
            polarity: of each prompt. present: those that there may be; the other's map has no
                part in it.
        """
        return choose(polarity, present, lambda number: self[number % len(self)](value))


def choose(polarity: Tensor, present: Sequence[int], result: Callable[[int], Tensor]) -> Tensor:
    """Of each prompt the result of its polarity, without a size that a GPU must tell.

    Args:
        polarity: int64 [B, P]. present: those that there may be; a prompt of another has the
            first's. result: polarity -> float [B, P, width].
    """
    first, *others = present
    chosen = result(first)
    for other in others:
        chosen = torch.where((polarity == other).unsqueeze(-1), result(other), chosen)
    return chosen
