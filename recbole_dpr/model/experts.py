"""Experts: of each module that steers, the part that a wish passes."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn


class ExpertLinear(nn.ModuleList):
    """A linear map for each expert; each wish passes its own. Untrained it gives 0.

    Args:
        count: of experts. size, output_size: widths.
    """

    def __init__(self, count: int, size: int, output_size: int) -> None:
        super().__init__(nn.Linear(size, output_size) for _ in range(count))
        for parameter in self.parameters():
            nn.init.zeros_(parameter)

    def forward(self, value: Tensor, sort: Tensor, sorts: Sequence[int]) -> Tensor:
        """float [B, P, size], int64 [B, P] -> float [B, P, output_size].

        Args:
            sort: of each wish, see :class:`~recbole_dpr.model.fusion.Fusion`; the s-th passes map
                ``s % len(self)``.
            sorts: those that there may be; the others' maps have no part in it.
        """
        return choose(sort, sorts, lambda number: self[number % len(self)](value))


def choose(sort: Tensor, sorts: Sequence[int], result: Callable[[int], Tensor]) -> Tensor:
    """Of each wish the result of its sort, without a size that a GPU must tell.

    Args:
        sort: int64 [B, P]. sorts: those that there may be; a wish of another has the first's.
        result: sort -> float [B, P, width].
    """
    first, *others = sorts
    chosen = result(first)
    for other in others:
        chosen = torch.where((sort == other).unsqueeze(-1), result(other), chosen)
    return chosen
