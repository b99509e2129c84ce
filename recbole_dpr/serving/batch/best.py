"""Finds the best items for many users at once, as a table."""

from collections.abc import Sequence

import pyarrow as pa
import torch
from torch import Tensor

from recbole_dpr.serving.batch.output import COLUMNS
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.recommender import Question, Recommender


class BestItems:
    """:meth:`Recommender.answer` for many users: same items, scores and ranks, but no reasons.

    Args:
        k: number of items per user.
    """

    def __init__(self, recommender: Recommender, k: int) -> None:
        self._recommender, self._k = recommender, k
        known: Catalogue = recommender.catalogue
        self._tokens, self._titles = pa.array(known.items), pa.array(known.titles)

    @torch.no_grad()
    def __call__(self, users: Sequence[str], questions: Sequence[Question]) -> pa.Table:
        """Return rows of :data:`~recbole_dpr.serving.batch.output.COLUMNS`, at most k per user."""
        after, before = self._recommender.scores(questions)
        excluded = _places(questions, after.device)
        after, before = _without(after, excluded), _without(before, excluded)
        best = after.topk(min(self._k, after.shape[1]), dim=1)
        rank_before = _ranks(before, best.indices)
        row, place = (best.values > -torch.inf).nonzero(as_tuple=True)
        item = pa.array(best.indices[row, place].cpu().numpy())
        columns = [
            pa.array(users).take(pa.array(row.cpu().numpy())),
            pa.array((place + 1).int().cpu().numpy()),
            self._tokens.take(item),
            self._titles.take(item),
            pa.array(best.values[row, place].float().cpu().numpy()),
            pa.array(rank_before[row, place].int().cpu().numpy()),
        ]
        return pa.Table.from_arrays(columns, schema=COLUMNS)


def _places(questions: Sequence[Question], device: torch.device) -> tuple[Tensor, Tensor]:
    """Return row and item of everything that is excluded, including the padding item."""
    left_out = [[0, *question.excluded] for question in questions]
    row = torch.arange(len(left_out)).repeat_interleave(torch.tensor([len(o) for o in left_out]))
    item = torch.tensor([item for own in left_out for item in own])
    return row.to(device), item.to(device)


def _without(scores: Tensor, excluded: tuple[Tensor, Tensor]) -> Tensor:
    return scores.index_put(excluded, scores.new_tensor(-torch.inf))


def _ranks(scores: Tensor, items: Tensor) -> Tensor:
    """Return the ranks of items among all, from 1: int64 [B, k]. Ties share the better rank."""
    ascending = scores.sort(dim=1).values
    own = scores.gather(1, items)
    return scores.shape[1] - torch.searchsorted(ascending, own, right=True) + 1
