"""Approximate retrieval with FAISS, which searches only the groups of items near a query.

The index is an inverted file (IVF): items are grouped by direction (spherical k-means), and a
search scores the items of the groups with the largest ``q . c``. Here ``c`` is a group's centre
times the largest norm in the group. The reason: popular items have long vectors, so a group with
one of them can matter to queries of a more distant direction. On a synthetic table with such norms,
a recall of .99 needs about a third of the groups that it needs with FAISS' own centres.

HNSW is not used: it is slow to build, and as inner products are not a metric, its graph may leave
some items unreachable.
"""

from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from tqdm import tqdm

from recbole_dpr.retrieval.groups import GroupedRetriever, short_rows
from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.retrieval.retriever import without
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.seeds import generator

_ROUNDS = 8  # iterations of k-means
_SAMPLE = 64  # items per group that k-means is trained on
_ADDED = 100_000  # items added at a time
_PROGRESS_DELAY = 3  # seconds before a bar is shown


class FaissRetriever(GroupedRetriever):
    """Searches an IVF index of 32-bit floats. The items that it finds have exact scores.

    Tables of at most 50,000 items form one group, so their answers are exact.

    If a filter leaves the share f of the items, ``probes / f`` groups are searched, so that as many
    allowed items are scored as without a filter. If that would be all groups, the allowed items
    are scored exactly instead. A query is also answered exactly if it finds fewer than k items
    although more are available.

    Args:
        item_table, lists, probes: see :class:`GroupedRetriever`. The index holds a copy of the
            table in main memory.
        seed: seed of the grouping, RecBole's ``seed``.

    Attributes:
        exact_queries (int): number of queries answered exactly because of their filter or history.

    Raises:
        UserError: FAISS is not installed, or a number is out of range.
    """

    def __init__(
        self,
        item_table: Tensor,
        lists: int | None = None,
        probes: int | None = None,
        seed: int = 2020,
    ) -> None:
        super().__init__(item_table, lists, probes)
        self._faiss = _import_faiss()
        self.exact_queries = 0
        self._index = self._build(item_table.detach().float().cpu(), seed)

    def _search(
        self, queries: Tensor, k: int, exclude: list[list[int]], allowed: ItemFilter | None
    ) -> tuple[Tensor, Tensor]:
        left = self.n_items - 1 if allowed is None else allowed.count
        probes = self._probes_for(left)
        if allowed is not None and probes == self.lists:
            self.exact_queries += len(queries)
            return self._exact._search(queries, k, exclude, allowed)
        more = min(k + max(map(len, exclude)), left)
        scores, items = self._index.search(
            queries.detach().float().cpu().numpy(), more, params=self._parameters(probes, allowed)
        )
        # FAISS fills missing places with item -1.
        found = torch.from_numpy(items).clamp(min=0).to(queries.device)
        items, scores = without(found, torch.from_numpy(scores).to(queries.device), exclude, k)
        short = short_rows(items, exclude, left, allowed)
        if short:
            self.exact_queries += len(short)
            own = [exclude[row] for row in short]
            items[short], scores[short] = self._exact._search(queries[short], k, own, allowed)
        return items, scores

    def _parameters(self, probes: int, allowed: ItemFilter | None) -> Any:
        selector = None
        if allowed is not None:
            selector = self._faiss.IDSelectorBitmap(allowed.bits)
        return self._faiss.SearchParametersIVF(nprobe=probes, sel=selector)

    def _build(self, table: Tensor, seed: int) -> Any:
        faiss = self._faiss
        # The padding item has no direction, so it is in no group.
        direction = functional.normalize(table, dim=1).numpy()
        centres = faiss.IndexFlatIP(self.size)
        centres.add(self._centres(direction, seed))
        index = faiss.IndexIVFFlat(centres, self.size, self.lists, faiss.METRIC_INNER_PRODUCT)
        longest = np.zeros(self.lists, dtype=np.float32)
        rows = table.numpy()
        with tqdm(
            total=self.n_items - 1, desc="Index", unit=" items", delay=_PROGRESS_DELAY
        ) as bar:
            for start in range(1, self.n_items, _ADDED):
                own = np.ascontiguousarray(rows[start : start + _ADDED])
                group = centres.search(direction[start : start + _ADDED], 1)[1].squeeze(1)
                np.maximum.at(longest, group, np.linalg.norm(own, axis=1))
                ids = np.arange(start, start + len(own))
                index.add_core(
                    len(own), faiss.swig_ptr(own), faiss.swig_ptr(ids), faiss.swig_ptr(group)
                )
                bar.update(len(own))
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
        for _ in tqdm(range(_ROUNDS), desc="Group items", delay=_PROGRESS_DELAY):
            means.train(sample, init_centroids=means.centroids)
        return means.centroids


def _import_faiss() -> Any:
    try:
        import faiss
    except ImportError:
        raise UserError(
            "retriever faiss: faiss is not installed; run pip install 'recbole_dpr[faiss]'"
        ) from None
    return faiss
