"""Approximate retrieval with FAISS, which searches only the groups of items near a query.

The index is an inverted file (IVF): items are grouped by direction (spherical k-means), and a
search scores the items of the groups with the largest ``q . c``. Here ``c`` is a group's centre
times the largest norm in the group, as a popular item's long vector matters to queries of more
distant directions too: with such norms a recall of .99 needs about a third of the groups. HNSW is
slow to build, and its graph may leave items unreachable, as inner products are no metric.
"""

from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from tqdm import tqdm

from recbole_dpr.retrieval.groups import PROGRESS_DELAY, GroupedRetriever
from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.utils.seeds import generator

_ROUNDS = 8  # iterations of k-means
_SAMPLE = 64  # items per group that k-means is trained on
_ADDED = 100_000  # items added at a time


class FaissRetriever(GroupedRetriever):
    """Searches an IVF index of 32-bit floats. The items that it finds have exact scores.

    Tables of at most 50,000 items form one group, so their answers are exact. What must be searched
    everywhere, because of a filter or a history, is scored exactly without the index.

    Args:
        item_table, lists, probes: see :class:`GroupedRetriever`. The index holds a copy of the
            table in main memory.
        seed: seed of the grouping, RecBole's ``seed``.

    Attributes:
        exact_queries (int): number of queries scored without the index.

    Raises:
        UserError: a number is out of range.
        ImportError: FAISS is not installed.
    """

    def __init__(
        self,
        item_table: Tensor,
        lists: int | None = None,
        probes: int | None = None,
        seed: int = 2020,
    ) -> None:
        super().__init__(item_table, lists, probes)
        import faiss

        self._faiss: Any = faiss
        self.exact_queries = 0
        self._index = self._build(item_table.detach().float().cpu(), seed)

    def _near(
        self, queries: Tensor, count: int, allowed: ItemFilter, probes: int
    ) -> tuple[Tensor, Tensor]:
        filtered = allowed.count < self._all.count
        selector = self._faiss.IDSelectorBitmap(allowed.bits) if filtered else None
        scores, items = self._index.search(
            queries.detach().float().cpu().numpy(),
            count,
            params=self._faiss.SearchParametersIVF(nprobe=probes, sel=selector),
        )
        # FAISS fills missing places with item -1.
        found = torch.from_numpy(items).clamp(min=0).to(queries.device)
        return found, torch.from_numpy(scores).to(queries.device)

    def _everywhere(
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter
    ) -> tuple[Tensor, Tensor]:
        self.exact_queries += len(queries)
        return self._exact._search(queries, k, exclude, allowed)

    def _build(self, table: Tensor, seed: int) -> Any:
        faiss = self._faiss
        # The padding item has no direction, so it is in no group.
        direction = functional.normalize(table, dim=1).numpy()
        centres = faiss.IndexFlatIP(self.size)
        centres.add(self._centres(direction, seed))
        index = faiss.IndexIVFFlat(centres, self.size, self.lists, faiss.METRIC_INNER_PRODUCT)
        longest = np.zeros(self.lists, dtype=np.float32)
        rows = table.numpy()
        for start in self._starts(_ADDED):
            own = np.ascontiguousarray(rows[start : start + _ADDED])
            group = centres.search(direction[start : start + _ADDED], 1)[1].squeeze(1)
            np.maximum.at(longest, group, np.linalg.norm(own, axis=1))
            ids = np.arange(start, start + len(own))
            index.add_core(len(own), *map(faiss.swig_ptr, (own, ids, group)))
        scaled = centres.reconstruct_n(0, self.lists) * longest[:, None]
        centres.reset()
        centres.add(scaled)
        return index

    def _centres(self, direction: np.ndarray, seed: int) -> np.ndarray:
        """Return the centres of the groups: float [lists, d], normalised to length 1."""
        draw = torch.randperm(self.n_items - 1, generator=generator(seed, "retrieval")) + 1
        sample = direction[draw[: _SAMPLE * self.lists].numpy()]
        means = self._faiss.Kmeans(
            self.size,
            self.lists,
            niter=1,
            spherical=True,
            min_points_per_centroid=1,
            max_points_per_centroid=_SAMPLE,
        )
        for _ in tqdm(range(_ROUNDS), desc="Group items", delay=PROGRESS_DELAY):
            means.train(sample, init_centroids=means.centroids)
        return means.centroids
