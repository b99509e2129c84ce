"""Experts: modules with separate parameters for each polarity."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

POSITIVE, NEGATIVE = 0, 1


class ExpertLinear(nn.ModuleList):
    """One linear map per polarity, or one for both. All weights start at 0.

    Args:
        count: number of experts, 1 or 2. size, output_size: width of input and output.
    """

    def __init__(self, count: int, size: int, output_size: int) -> None:
        super().__init__(nn.Linear(size, output_size) for _ in range(count))
        for parameter in self.parameters():
            nn.init.zeros_(parameter)

    def forward(self, value: Tensor, polarity: Tensor, present: Sequence[int]) -> Tensor:
        """Apply to each prompt the map of its polarity.

        Args:
            value: float [B, P, size]. polarity: int64 [B, P], of each prompt.
            present: the polarities that may occur; only their maps are computed.

        Returns:
            float [B, P, output_size].
        """
        return choose(polarity, present, lambda number: self[number % len(self)](value))


def choose(polarity: Tensor, present: Sequence[int], result: Callable[[int], Tensor]) -> Tensor:
    """For each prompt, choose the result of its polarity. All shapes are known on the host, so it
    does not wait for the GPU.

    Args:
        polarity: int64 [B, P].
        present: the polarities that may occur. A prompt of any other polarity gets the result of
            the first.
        result: polarity -> float [B, P, width].

    Returns:
        float [B, P, width].
    """
    first, *others = present
    chosen = result(first)
    for other in others:
        chosen = torch.where((polarity == other).unsqueeze(-1), result(other), chosen)
    return chosen
