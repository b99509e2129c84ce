"""The interface of retrievers, and the registry of retrievers by name."""

import inspect
from abc import ABC, abstractmethod
from collections.abc import Sequence
from importlib import import_module

import torch
from torch import Tensor

from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.utils.errors import UserError

# For each query, the ids of items that its answer must not contain, in any order.
Excluded = Sequence[Sequence[int]]


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

    @torch.no_grad()
    def search(
        self,
        queries: Tensor,
        k: int,
        exclude: Excluded | None = None,
        allowed: Tensor | ItemFilter | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Return the k best items of each query, best first; ties are sorted by id.

        Args:
            queries: float [B, d].
            k: number of items, at least 1.
            exclude: for each query, the ids that are left out, such as its history.
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
        filtered = self._filter(allowed)
        exclude = self._checked(exclude, len(queries))
        left = self.n_items - 1 if filtered is None else filtered.count
        found = min(k, left)
        items = torch.zeros(len(queries), k, dtype=torch.int64, device=queries.device)
        scores = torch.full((len(queries), k), -torch.inf, device=queries.device)
        if found and len(queries):
            items[:, :found], scores[:, :found] = self._search(queries, found, exclude, filtered)
        return items, scores

    @abstractmethod
    def _search(
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter | None
    ) -> tuple[Tensor, Tensor]:
        """As :meth:`search`. There is at least one query, and k is at most the allowed items."""

    def _filter(self, allowed: Tensor | ItemFilter | None) -> ItemFilter | None:
        if allowed is None:
            return None
        allowed = allowed if isinstance(allowed, ItemFilter) else ItemFilter(allowed)
        if len(allowed.mask) != self.n_items:
            raise UserError(
                f"allowed: a mask of {self.n_items} items expected, not of {len(allowed.mask)}"
            )
        return allowed

    def _checked(self, exclude: Excluded | None, rows: int) -> list[list[int]]:
        if exclude is None:
            return [[] for _ in range(rows)]
        if len(exclude) != rows:
            raise UserError(f"exclude: ids of {rows} queries expected, not of {len(exclude)}")
        unique = [sorted(set(map(int, own)) - {0}) for own in exclude]
        for own in unique:
            if own and not 0 < own[0] <= own[-1] < self.n_items:
                wrong = own[0] if own[0] < 0 else own[-1]
                raise UserError(f"exclude: {wrong} is no item; ids go from 1 to {self.n_items - 1}")
        return unique


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
    gone = items == 0
    for row, own in enumerate(exclude):
        if own:
            gone[row] |= torch.isin(items[row], items.new_tensor(own))
    items = items.masked_fill(gone, 0)
    scores = scores.masked_fill(gone, -torch.inf)
    items, order = items.sort(1)
    scores, order = scores.gather(1, order).sort(dim=1, descending=True, stable=True)
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
    retriever = getattr(import_module(module), attribute)
    takes = list(inspect.signature(retriever).parameters)[1:]
    for key in options:
        if key not in takes:
            raise UserError(
                f"retriever {name} has no option {key!r}; it takes: {', '.join(takes) or 'none'}"
            )
    return retriever(item_table, **options)
