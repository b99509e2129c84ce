"""What indexes have in common that search only the groups of items nearest to a query (IVF)."""

import math

import torch
from torch import Tensor

from recbole_dpr.retrieval.exact import ExactRetriever
from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.retrieval.retriever import Retriever
from recbole_dpr.utils.errors import UserError

SMALL = 50_000  # items up to which all are scored: grouping them saves nothing


class GroupedRetriever(Retriever):
    """A retriever whose recall is bought by the number of groups that a search looks into.

    Args:
        item_table: see :class:`Retriever`.
        lists: groups; by default 4 sqrt(n_items), and a single one for at most 50,000 items.
        probes: groups searched; by default a sixteenth. :meth:`calibrate` chooses it.

    Raises:
        UserError: more probes than lists, more lists than items, or less than one.
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
        """Set ``probes`` to the fewest that reach a recall on queries like those to come.

        Args:
            queries: float [B, d]; a few hundred.
            recall: the least share of the exact k best that is found, over all queries. Others
                may have a little less: ask for more than is needed.

        Returns:
            The recall that it has on them.
        """
        wanted, _ = self._exact.search(queries, k)

        def reached(probes: int) -> float:
            self.probes = probes
            return overlap(self.search(queries, k)[0], wanted)

        enough = 1
        while reached(enough) < recall and enough < self.lists:
            enough = min(2 * enough, self.lists)
        too_few = enough // 2
        while enough - too_few > max(enough // 16, 1):  # to within a sixteenth
            between = (enough + too_few) // 2
            if reached(between) < recall:
                too_few = between
            else:
                enough = between
        return reached(enough)

    def _probes_for(self, left: int) -> int:
        """Groups to search where a filter leaves so many items: as many of those are met then."""
        return min(math.ceil(self.probes * (self.n_items - 1) / left), self.lists)


def overlap(items: Tensor, wanted: Tensor) -> float:
    """Recall: the share of ``wanted`` that is among ``items``, row by row, both int64 [B, k]."""
    return (items.unsqueeze(2) == wanted.unsqueeze(1)).any(1).float().mean().item()


def short_rows(
    items: Tensor, exclude: list[list[int]], left: int, allowed: ItemFilter | None
) -> list[int]:
    """Rows of an answer with fewer items than there are, so that a wider search is due.

    Args:
        items: int64 [B, k], 0 where none was found.
        left: how many items ``allowed`` leaves.
    """
    found = (items > 0).sum(1).tolist()
    short = []
    for row in torch.nonzero((items == 0).any(1)).squeeze(1).tolist():
        own = exclude[row]
        gone = len(own) if allowed is None else int(allowed.mask[own].sum())
        if found[row] < left - gone:
            short.append(row)
    return short
