"""The interface of retrievers, and the registry of retrievers by name."""

import inspect
from abc import ABC, abstractmethod
from collections.abc import Sequence
from importlib import import_module

import torch
from torch import Tensor

from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.utils.errors import UserError


class Retriever(ABC):
    """Finds the items with the largest inner products. The padding item 0 is never returned.

    Args:
        item_table: float [n_items, d], the padding item first. It is read once, and must not
            change afterwards.

    Attributes:
        n_items, size (int): number of rows and columns of the table.
    """

    def __init__(self, item_table: Tensor) -> None:
        if item_table.dim() != 2 or len(item_table) < 2 or not item_table.is_floating_point():
            raise UserError(
                "item_table: float [n_items, d] expected, the padding item first, not "
                f"{item_table.dtype} {list(item_table.shape)}"
            )
        self.n_items, self.size = item_table.shape
        self._all = ItemFilter(item_table.new_ones(self.n_items, dtype=torch.bool))

    @torch.no_grad()
    def search(
        self,
        queries: Tensor,
        k: int,
        exclude: Sequence[Sequence[int]] | None = None,
        allowed: Tensor | ItemFilter | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Return the k best items of each query, best first; ties are sorted by id.

        Args:
            queries: float [B, d].
            k: number of items, at least 1.
            exclude: for each query, the ids that are left out, such as its history, in any order.
            allowed: a bool mask [n_items] or a filter, for all queries.

        Returns:
            Items, int64 [B, k], and scores, float [B, k], on the queries' device. If too few items
            are left, the remaining places have item 0 and score minus infinity.

        Raises:
            UserError: an argument has a wrong shape, or an id is not an item's.
        """
        if queries.dim() != 2 or queries.shape[1] != self.size:
            raise UserError(f"queries: [B, {self.size}] expected, not {list(queries.shape)}")
        if k < 1:
            raise UserError(f"k={k}: must be at least 1")
        if not isinstance(allowed, ItemFilter):
            allowed = self._all if allowed is None else ItemFilter(allowed)
        if len(allowed.mask) != self.n_items:
            raise UserError(
                f"allowed: a mask of {self.n_items} items expected, not of {len(allowed.mask)}"
            )
        rows = self._checked([()] * len(queries) if exclude is None else exclude, len(queries))
        found = min(k, allowed.count)
        items = torch.zeros(len(queries), k, dtype=torch.int64, device=queries.device)
        scores = torch.full((len(queries), k), -torch.inf, device=queries.device)
        if found and len(queries):
            items[:, :found], scores[:, :found] = self._search(queries, found, rows, allowed)
        return items, scores

    @abstractmethod
    def _search(
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter
    ) -> tuple[Tensor, Tensor]:
        """As :meth:`search`. There is at least one query, and k is at most the allowed items."""

    def _checked(self, exclude: Sequence[Sequence[int]], rows: int) -> list[list[int]]:
        if len(exclude) != rows:
            raise UserError(f"exclude: ids of {rows} queries expected, not of {len(exclude)}")
        unique = [sorted(set(map(int, own)) - {0}) for own in exclude]
        for item in (end for own in unique if own for end in (own[0], own[-1])):
            if not 0 < item < self.n_items:
                raise UserError(f"exclude: {item} is no item; ids go from 1 to {self.n_items - 1}")
        return unique


def enough(k: int, exclude: list[list[int]], allowed: ItemFilter) -> int:
    """Return how many candidates leave k items once any of these exclusions is removed."""
    return min(k + max(map(len, exclude)), allowed.count)


def without(
    items: Tensor, scores: Tensor, exclude: list[list[int]], k: int
) -> tuple[Tensor, Tensor]:
    """Remove excluded items from candidates, and return the k best of the rest, sorted.

    Args:
        items, scores: int64 and float [B, at least k], in any order. Item 0 marks no candidate.
        exclude: the ids that are left out in each row.

    Returns:
        int64 [B, k] and float [B, k], see :meth:`Retriever.search`.
    """
    gone = (items == 0) | scores.isneginf()
    for row, own in enumerate(exclude):
        if own:
            gone[row] |= torch.isin(items[row], items.new_tensor(own))
    items, order = items.masked_fill(gone, 0).sort(1)
    scores = scores.masked_fill(gone, -torch.inf).gather(1, order)
    scores, order = scores.sort(dim=1, descending=True, stable=True)
    return items.gather(1, order)[:, :k], scores[:, :k]


# Name -> "module:class". They are imported on demand, as two of them need an extra.
RETRIEVERS = {
    "exact": "recbole_dpr.retrieval.exact:ExactRetriever",
    "faiss": "recbole_dpr.retrieval.faiss_index:FaissRetriever",
    "milvus": "recbole_dpr.retrieval.milvus_index:MilvusRetriever",
}


def load_retriever(name: str, item_table: Tensor, **options: object) -> Retriever:
    """Build a retriever over a table.

    Args:
        name: a key of ``RETRIEVERS``.
        item_table: float [n_items, d], the padding item first.
        options: options of that retriever; see its class.

    Raises:
        UserError: an unknown name or option, an extra that is not installed, or an error of the
            retriever itself.
    """
    if name not in RETRIEVERS:
        raise UserError(f"unknown retriever {name!r}; choose one of: {', '.join(RETRIEVERS)}")
    module, _, attribute = RETRIEVERS[name].partition(":")
    try:
        retriever = getattr(import_module(module), attribute)
        takes = list(inspect.signature(retriever).parameters)[1:]
        for key in options:
            if key not in takes:
                told = ", ".join(takes) or "none"
                raise UserError(f"retriever {name} has no option {key!r}; it takes: {told}")
        return retriever(item_table, **options)
    except ImportError as error:
        raise UserError(
            f"retriever {name}: {error.name or name} is not installed; run pip install "
            f"'recbole_dpr[{name}]'"
        ) from None
