"""Filters on the items of an answer, by the item fields that a run saves."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import get_args

import numpy as np
import pandas as pd
import torch
from cachetools import LRUCache
from torch import Tensor

from recbole_dpr.data.category import category_name
from recbole_dpr.retrieval.item_filter import Condition, ItemFilter, item_filter
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.item_names import ItemNames, UnknownItem
from recbole_dpr.serving.request import Field, Where
from recbole_dpr.utils.errors import UserError

FIELDS: tuple[str, ...] = get_args(Field)
_NEAREST = 3  # similar values that an error message suggests
_KEPT = 64  # latest filters kept in memory: with a large catalogue, making one takes a while


class ItemFilters:
    """Makes filters, and reuses a filter if the condition is the same. Not thread-safe."""

    def __init__(self, catalogue: Catalogue, names: ItemNames) -> None:
        self._catalogue, self._names = catalogue, names
        self._values = {"category": self._category, "title": self._titles, "item": self._item}
        self._made: LRUCache[tuple, ItemFilter] = LRUCache(_KEPT)

    @cached_property
    def fields(self) -> pd.DataFrame:
        """``category`` (lists of names), ``title`` and ``item`` (ids), the padding item first."""
        known = self._catalogue
        categories = [known.categories_of(item) for item in range(known.item_num)]
        return pd.DataFrame({"category": categories, "title": known.titles, "item": known.items})

    def read(self, where: Where | None) -> ItemFilter | None:
        """Return the filter of a request; None for no filter.

        Raises:
            UserError: an unknown field or value, values that are not a list of texts, or a mask
                that does not fit this catalogue.
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
        known = {}
        for name, values in condition.items():
            if name not in FIELDS:
                raise UserError(f"where: no field {name!r}; choose from {', '.join(FIELDS)}")
            if isinstance(values, str) or not isinstance(values, Sequence):
                raise UserError(f"where: {name}: give a list of values, [{values!r}]")
            if not all(isinstance(value, str) for value in values):
                raise UserError(f"where: {name}: texts expected, not {list(values)!r}")
            known[name] = {own for value in values for own in self._values[name](value)}
        key = tuple((name, tuple(sorted(values))) for name, values in sorted(known.items()))
        if key not in self._made:
            self._made[key] = item_filter(self.fields, dict(key))
        return self._made[key]

    def _category(self, value: str) -> list[str]:
        known = self._catalogue.categories
        named = category_name(value.strip(), self._catalogue.config["category_names"] or {})
        wanted = {value.strip().casefold(), named.casefold()}
        found = [name for name in known if name.casefold() in wanted]
        if not found:
            raise UserError(
                f"where: no category {value!r}; choose from {', '.join(known) or 'none'}"
            )
        return found

    def _titles(self, value: str) -> list[str]:
        found = self._names.titled(value)
        if not found:
            raise _unknown("title", value, self._names.find(value, _NEAREST))
        return [self._catalogue.titles[item] for item in found]

    def _item(self, value: str) -> list[str]:
        if value not in self._names:
            near = self._names.search(value, _NEAREST)
            raise _unknown("item", value, [self._catalogue.items[item] for item in near])
        return [value]


def _unknown(field: Field, value: str, near: Sequence[str]) -> UnknownItem:
    hint = f"nearest: {', '.join(near)}" if near else f"give one of the catalogue's {field}s"
    return UnknownItem(f"where: no {field} {value!r}; {hint}", near)


def _from_mask(mask: Tensor | np.ndarray) -> ItemFilter:
    try:
        mask = torch.as_tensor(mask)
    except (TypeError, ValueError, RuntimeError):
        raise UserError(
            "where: field -> values, a function of the fields, or a bool mask expected, not "
            f"{type(mask).__name__}"
        ) from None
    return ItemFilter(mask)
