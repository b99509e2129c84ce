"""FEARec with a fast look-up of rows by next item."""

import numpy as np
from recbole.data.dataset import SequentialDataset
from recbole.model.abstract_recommender import SequentialRecommender


class RowsOfItem:
    """``rows_of_item[v]``: int64, the rows with next item v.

    FEARec's contrastive loss draws from them. RecBole compares every row with every other to find
    them, which takes several minutes on MovieLens 1M, even without the contrastive loss. Here they
    are found by sorting, when first needed.
    """

    def __init__(self, dataset: SequentialDataset, item_field: str) -> None:
        self._dataset, self._field = dataset, item_field
        self._sorted: tuple[np.ndarray, np.ndarray] | None = None  # rows by item, their items

    def __getitem__(self, item: int) -> np.ndarray:
        if self._sorted is None:
            own = self._dataset.inter_feat[self._field].numpy()
            order = np.argsort(own, kind="stable")
            self._sorted = order, own[order]
        order, items = self._sorted
        return order[slice(*np.searchsorted(items, [item, item + 1]))]


def with_sorted_rows(model: type[SequentialRecommender]) -> type[SequentialRecommender]:
    """FEARec's class, changed to use :class:`RowsOfItem`."""

    class FEARec(model):
        def get_same_item_index(self, dataset: SequentialDataset) -> RowsOfItem:
            return RowsOfItem(dataset, self.ITEM_ID)

    FEARec.__module__, FEARec.__qualname__ = model.__module__, model.__qualname__
    return FEARec
