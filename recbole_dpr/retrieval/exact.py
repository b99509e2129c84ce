"""Exact retrieval with torch: every item is scored, a part of the catalogue at a time."""

import torch
from torch import Tensor

from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.retrieval.retriever import Retriever, enough, without

_ROWS = 512  # queries scored at a time
_SCORES = 2**24  # scores held at a time: 64 MiB as 32-bit floats
# If a filter leaves at most this share of the items, their rows of the table are copied first. That
# costs less than scoring all items.
_GATHERED = 0.25


class ExactRetriever(Retriever):
    """Scores every item on the device of the table. The table is not copied.

    Args:
        item_table: see :class:`Retriever`.
    """

    def __init__(self, item_table: Tensor) -> None:
        super().__init__(item_table)
        self._table = item_table

    def _search(
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter
    ) -> tuple[Tensor, Tensor]:
        count = enough(k, exclude, allowed)
        found = []
        for start in range(0, len(queries), _ROWS):
            own = slice(start, start + _ROWS)
            candidates = self._best(queries[own].to(self._table), count, allowed)
            found.append(without(*candidates, exclude[own], k))
        items, scores = (torch.cat(part).to(queries.device) for part in zip(*found, strict=True))
        return items, scores

    def _best(self, queries: Tensor, count: int, allowed: ItemFilter) -> tuple[Tensor, Tensor]:
        """Return at least ``count`` candidates of each query, in any order."""
        few = allowed.count <= _GATHERED * self.n_items
        ids, mask = allowed.ids.to(queries.device), allowed.mask.to(queries.device)
        total = len(ids) if few else self.n_items
        step = max(_SCORES // len(queries), count)
        found = []
        for start in range(0, total, step):
            own = slice(start, min(start + step, total))
            scores = queries @ self._table[ids[own] if few else own].T
            if not few:
                scores.masked_fill_(~mask[own], -torch.inf)
            values, places = best(scores, min(count, scores.shape[1]))
            found.append((ids[own][places] if few else places + start, values))
        items, scores = (torch.cat(part, 1) for part in zip(*found, strict=True))
        return items, scores


def best(scores: Tensor, k: int) -> tuple[Tensor, Tensor]:
    """As ``scores.topk(k)``, in any order, but with ties resolved from left to right.

    Args:
        scores: float [B, n], n at least k.

    Returns:
        float [B, k] and int64 [B, k].
    """
    values, places = scores.topk(min(k + 1, scores.shape[1]))
    last = values[:, k - 1]
    # If the next score equals the last one, topk has chosen among the equal ones arbitrarily.
    for row in torch.nonzero((values[:, k:] == last.unsqueeze(1)).any(1)).squeeze(1).tolist():
        above = torch.nonzero(scores[row] > last[row]).squeeze(1)
        level = torch.nonzero(scores[row] == last[row]).squeeze(1)
        places[row, :k] = torch.cat([above, level])[:k]
    places = places[:, :k]
    return scores.gather(1, places), places
