"""Base of inverted file (IVF) indexes, which search only the groups of items near a query."""

import math
from abc import abstractmethod
from bisect import bisect_left
from collections.abc import Iterable

from torch import Tensor
from tqdm import tqdm

from recbole_dpr.retrieval.exact import ExactRetriever
from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.retrieval.retriever import Retriever, enough, without
from recbole_dpr.utils.errors import UserError

PROGRESS_DELAY = 3  # seconds before a bar is shown
SMALL = 50_000  # up to this many items, all are scored: groups would save nothing


class GroupedRetriever(Retriever):
    """A retriever with groups of items: the more groups it searches, the higher its recall.

    If a filter leaves the share f of the items, ``probes / f`` groups are searched, so that as many
    allowed items are met as without a filter. A query that finds fewer than k items although more
    are available is searched everywhere.

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
        """Set ``probes`` to the smallest number that reaches a recall on typical queries.

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

        return reached(1 + bisect_left(range(1, self.lists), recall, key=reached))

    def _search(
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter
    ) -> tuple[Tensor, Tensor]:
        probes = min(math.ceil(self.probes * self._all.count / allowed.count), self.lists)
        if probes == self.lists and allowed.count < self._all.count:
            return self._everywhere(queries, k, exclude, allowed)
        items, scores = self._near(queries, enough(k, exclude, allowed), allowed, probes)
        items, scores = without(items, scores, exclude, k)
        short = [
            row
            for row, found in enumerate((items > 0).sum(1).tolist())
            if found < k and found < allowed.count - int(allowed.mask[exclude[row]].sum())
        ]
        if short and probes < self.lists:
            own = [exclude[row] for row in short]
            items[short], scores[short] = self._everywhere(queries[short], k, own, allowed)
        return items, scores

    def _starts(self, count: int) -> Iterable[int]:
        """Return the first of every ``count`` items, with a progress bar."""
        starts = range(1, self.n_items, count)
        return tqdm(starts, desc="Index", unit=" items", unit_scale=count, delay=PROGRESS_DELAY)

    @abstractmethod
    def _near(
        self, queries: Tensor, count: int, allowed: ItemFilter, probes: int
    ) -> tuple[Tensor, Tensor]:
        """Return candidates from the nearest groups: int64 and float [B, >= count], 0 for none."""

    @abstractmethod
    def _everywhere(
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter
    ) -> tuple[Tensor, Tensor]:
        """As :meth:`_search`, among all items."""


def overlap(items: Tensor, wanted: Tensor) -> float:
    """Return the recall: the share of ``wanted`` found in the same row of ``items``.

    Both are int64 [B, k].
    """
    return (items.unsqueeze(2) == wanted.unsqueeze(1)).any(1).float().mean().item()
