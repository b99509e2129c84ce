"""Exact retrieval with torch: every item is scored, a part of the catalogue at a time."""

import torch
from torch import Tensor

from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.retrieval.retriever import Retriever

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
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter | None
    ) -> tuple[Tensor, Tensor]:
        device = self._table.device
        mask = ids = None
        if allowed is not None and allowed.count <= _GATHERED * self.n_items:
            ids = allowed.ids.to(device)
        elif allowed is not None:
            mask = allowed.mask.to(device)
        parts = [
            self._best(part.to(self._table), k, exclude[at * _ROWS :][: len(part)], ids, mask)
            for at, part in enumerate(queries.split(_ROWS))
        ]
        items, scores = (torch.cat(part).to(queries.device) for part in zip(*parts, strict=True))
        return items, scores

    def _best(
        self,
        queries: Tensor,
        k: int,
        exclude: list[list[int]],
        ids: Tensor | None,
        mask: Tensor | None,
    ) -> tuple[Tensor, Tensor]:
        """Search among the items ``ids`` (ascending), or those of ``mask``, or all items."""
        rows, gone = _pairs(exclude, queries.device)
        if ids is not None:  # from here on, an item is given by its position in ids
            place = torch.searchsorted(ids, gone).clamp(max=len(ids) - 1)
            kept = ids[place] == gone
            rows, gone = rows[kept], place[kept]
        total = self.n_items if ids is None else len(ids)
        step = max(_SCORES // len(queries), k)
        found = []
        for start in range(0, total, step):
            own = slice(start, min(start + step, total))
            scores = queries @ self._table[own if ids is None else ids[own]].T
            if ids is None and start == 0:
                scores[:, 0] = -torch.inf  # the padding item
            here = (gone >= own.start) & (gone < own.stop)
            scores[rows[here], gone[here] - start] = -torch.inf
            if mask is not None:
                scores.masked_fill_(~mask[own], -torch.inf)
            values, places = best(scores, min(k, scores.shape[1]))
            found.append((places + start, values))
        items, scores = (torch.cat(part, 1) for part in zip(*found, strict=True))
        # The parts are in the order of ids, so after a stable sort ties are in the order of ids.
        scores, order = scores.sort(dim=1, descending=True, stable=True)
        items = items.gather(1, order)[:, :k]
        items = items if ids is None else ids[items]
        scores = scores[:, :k]
        return items.masked_fill(scores == -torch.inf, 0), scores


def best(scores: Tensor, k: int) -> tuple[Tensor, Tensor]:
    """As ``scores.topk(k)``, but with ties resolved from left to right.

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
    places = places[:, :k].sort(1).values
    values, order = scores.gather(1, places).sort(dim=1, descending=True, stable=True)
    return values, places.gather(1, order)


def _pairs(exclude: list[list[int]], device: torch.device) -> tuple[Tensor, Tensor]:
    """Return the excluded items as rows and ids: int64 [n] each."""
    count = torch.tensor([len(own) for own in exclude], device=device)
    rows = torch.arange(len(exclude), device=device).repeat_interleave(count)
    return rows, torch.tensor([item for own in exclude for item in own], device=device).long()
