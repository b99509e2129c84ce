"""Which items a request may be answered with, told by the fields that a run keeps of them."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import get_args

import numpy as np
import pandas as pd
import torch
from torch import Tensor

from recbole_dpr.errors import UserError
from recbole_dpr.retrieval.item_filter import Condition, ItemFilter, item_filter
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.request import Field, Where

FIELDS: tuple[str, ...] = get_args(Field)
_KEPT = 64  # filters of conditions, the last ones: for a large catalogue one takes a while to make


class ItemFilters:
    """Makes filters, those of equal conditions once; for one thread at a time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._made: OrderedDict[tuple, ItemFilter] = OrderedDict()

    @cached_property
    def fields(self) -> pd.DataFrame:
        """``category`` (lists of names), ``title`` and ``item`` (ids), the padding item first."""
        known = self._catalogue
        categories = [[known.categories[c] for c in own] for own in known.item_categories]
        return pd.DataFrame({"category": categories, "title": known.titles, "item": known.items})

    def read(self, where: Where | None) -> ItemFilter | None:
        """The filter of a request.

        Raises:
            UserError: an unknown field or category, values that are no list of texts, or a mask
                that is none of these items.
        """
        if where is None:
            return None
        if isinstance(where, Mapping):
            return self._of(where)
        if callable(where):
            return item_filter(self.fields, where)
        made = where if isinstance(where, ItemFilter) else _from_mask(where)
        if len(made.mask) != self._catalogue.item_num:
            raise UserError(
                f"where: a mask of {self._catalogue.item_num} items expected, the padding item "
                f"first, not of {len(made.mask)}"
            )
        return made

    def _of(self, condition: Condition) -> ItemFilter:
        for name, values in condition.items():
            if name not in FIELDS:
                raise UserError(f"where: no field {name!r}; choose from {', '.join(FIELDS)}")
            if isinstance(values, str) or not isinstance(values, Sequence):
                raise UserError(f"where: {name}: give a list of values, [{values!r}]")
            if not all(isinstance(value, str) for value in values):
                raise UserError(f"where: {name}: texts expected, not {list(values)!r}")
        known = self._catalogue.categories
        for value in condition.get("category", ()):
            if value not in known:
                raise UserError(
                    f"where: no category {value!r}; choose from {', '.join(known) or 'none'}"
                )
        key = tuple(
            (name, tuple(sorted(set(values)))) for name, values in sorted(condition.items())
        )
        if key not in self._made:
            self._made[key] = item_filter(self.fields, dict(key))
            if len(self._made) > _KEPT:
                self._made.popitem(last=False)
        self._made.move_to_end(key)
        return self._made[key]


def _from_mask(mask: Tensor | np.ndarray) -> ItemFilter:
    try:
        mask = torch.as_tensor(mask)
    except (TypeError, ValueError, RuntimeError):
        raise UserError(
            "where: field -> values, a function of the fields, or a bool mask expected, not "
            f"{type(mask).__name__}"
        ) from None
    return ItemFilter(mask)
