"""Base of inverted file (IVF) indexes, which search only the groups of items near a query."""

import math

import torch
from torch import Tensor

from recbole_dpr.retrieval.exact import ExactRetriever
from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.retrieval.retriever import Retriever
from recbole_dpr.utils.errors import UserError

SMALL = 50_000  # up to this many items, all are scored: groups would save nothing


class GroupedRetriever(Retriever):
    """A retriever with groups of items: the more groups it searches, the higher its recall.

    Args:
        item_table: see :class:`Retriever`.
        lists: number of groups; default 4 sqrt(n_items), or 1 for at most 50,000 items.
        probes: number of groups searched; default a sixteenth of all. :meth:`calibrate` sets it.

    Raises:
        UserError: more probes than lists, more lists than items, or a number below one.
    """

    def __init__(self, item_table: Tensor, lists: int | None, probes: int | None) -> None:
        super().__init__(item_table)
        count = self.n_items - 1
        if lists is None:
            lists = 1 if count <= SMALL else int(4 * math.sqrt(count))
        probes = math.ceil(lists / 16) if probes is None else probes
        if not 1 <= lists <= count:
            raise UserError(f"lists={lists}: must be from 1 to {count}, the number of items")
        if not 1 <= probes <= lists:
            raise UserError(f"probes={probes}: must be from 1 to {lists}, the number of lists")
        self.lists, self.probes = lists, probes
        self._exact = ExactRetriever(item_table)

    def calibrate(self, queries: Tensor, k: int = 10, recall: float = 0.995) -> float:
        """Set ``probes`` to about the smallest number that reaches a recall on typical queries.

        Args:
            queries: float [B, d]; a few hundred typical queries.
            recall: share of the exact k best items that must be found, over all queries. The
                recall on other queries may be slightly lower, so set it higher than needed.

        Returns:
            The recall reached on the queries.
        """
        wanted, _ = self._exact.search(queries, k)

        def reached(probes: int) -> float:
            self.probes = probes
            return overlap(self.search(queries, k)[0], wanted)

        enough = 1
        while reached(enough) < recall and enough < self.lists:
            enough = min(2 * enough, self.lists)
        too_few = enough // 2
        while enough - too_few > max(enough // 16, 1):  # accurate to a sixteenth
            between = (enough + too_few) // 2
            if reached(between) < recall:
                too_few = between
            else:
                enough = between
        return reached(enough)

    def _probes_for(self, left: int) -> int:
        """Return the number of groups to search if a filter leaves ``left`` items.

        The search then meets as many allowed items as a search without a filter meets items.
        """
        return min(math.ceil(self.probes * (self.n_items - 1) / left), self.lists)


def overlap(items: Tensor, wanted: Tensor) -> float:
    """Return the recall: the share of ``wanted`` found in the same row of ``items``.

    Both are int64 [B, k].
    """
    return (items.unsqueeze(2) == wanted.unsqueeze(1)).any(1).float().mean().item()


def short_rows(
    items: Tensor, exclude: list[list[int]], left: int, allowed: ItemFilter | None
) -> list[int]:
    """Return the rows of an answer that need a wider search, as they miss available items.

    Args:
        items: int64 [B, k], 0 where no item was found.
        exclude: excluded ids of each row.
        left: number of items that ``allowed`` leaves.
    """
    found = (items > 0).sum(1).tolist()
    short = []
    for row in torch.nonzero((items == 0).any(1)).squeeze(1).tolist():
        own = exclude[row]
        gone = len(own) if allowed is None else int(allowed.mask[own].sum())
        if found[row] < left - gone:
            short.append(row)
    return short
