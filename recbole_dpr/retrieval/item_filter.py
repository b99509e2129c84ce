"""Business filters: which items may be recommended, given by a mask or by item fields."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
import torch
from torch import Tensor

from recbole_dpr.utils.errors import UserError

# Field -> values; an item must have one of them.
Condition = Mapping[str, Sequence[Any]]
LISTS = (list, tuple, set, np.ndarray)  # types of a cell with several values


@dataclass(frozen=True, eq=False)
class ItemFilter:
    """The items that may be recommended. Make it once and use it in many searches.

    Attributes:
        mask: bool [n_items], the padding item 0 first (always false, whatever the input was).
        condition: the mapping that the mask was made from, or None. Milvus filters by it, as
            it stores the fields itself. Other retrievers use the mask, with the same result.
    """

    mask: Tensor
    condition: Condition | None = None

    def __post_init__(self) -> None:
        if self.mask.dtype != torch.bool or self.mask.dim() != 1 or not len(self.mask):
            raise UserError(
                f"allowed: a bool mask [n_items] expected, not {self.mask.dtype} "
                f"{list(self.mask.shape)}"
            )
        mask = self.mask.clone()
        mask[0] = False
        object.__setattr__(self, "mask", mask)

    @cached_property
    def count(self) -> int:
        """Number of items that may be recommended."""
        return int(self.mask.sum())

    @cached_property
    def ids(self) -> Tensor:
        """Ids of the items that may be recommended: int64 [count], ascending."""
        return torch.nonzero(self.mask).squeeze(1)

    @cached_property
    def bits(self) -> np.ndarray:
        """The mask for FAISS: uint8 [ceil(n_items / 8)], the first item in the lowest bit."""
        return np.packbits(self.mask.cpu().numpy(), bitorder="little")


def item_filter(
    fields: pd.DataFrame, condition: Condition | Callable[[pd.DataFrame], Any]
) -> ItemFilter:
    """Make a filter from item fields.

    Args:
        fields: one row per item, the padding item 0 first. A cell is a value, or a list of values
            (genres).
        condition: field -> allowed values, where an item needs an allowed value in every given
            field; or a function that takes ``fields`` and returns bool [n_items]. A missing value
            is never allowed.

    Raises:
        UserError: a field does not exist, values are not a list, or the function returns something
            else.
    """
    if callable(condition):
        given = np.asarray(condition(fields))
        if given.dtype != bool or given.shape != (len(fields),):
            raise UserError(
                f"filter: the function must give bool [{len(fields)}], not {given.dtype} "
                f"{list(given.shape)}"
            )
        return ItemFilter(torch.tensor(given))
    mask = np.ones(len(fields), dtype=bool)
    for name, values in condition.items():
        if name not in fields:
            raise UserError(f"filter: no field {name!r}; choose from {', '.join(fields)}")
        if isinstance(values, str) or not isinstance(values, Sequence):
            raise UserError(f"filter: {name}: give a list of values, [{values!r}]")
        cells = fields[name].reset_index(drop=True)
        if holds_lists(cells):
            cells = cells.explode()
        found = cells.isin(values) & cells.notna()
        mask &= found.groupby(level=0).any().to_numpy(dtype=bool)
    return ItemFilter(torch.from_numpy(mask), {name: tuple(own) for name, own in condition.items()})


def holds_lists(column: pd.Series) -> bool:
    """Whether the cells of a field are lists of values, not single values."""
    return any(isinstance(cell, LISTS) for cell in column)
