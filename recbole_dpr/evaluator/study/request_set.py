"""Target sets of requests with two prompts, by the same rules as for one prompt."""

from dataclasses import dataclass

import torch
from torch import Tensor

from recbole_dpr.data.target_set import LOOKAHEAD, TargetSets, closest, pick


@dataclass
class Demands:
    """Drawn requests, one per position. Rows where ``valid`` is false are unused.

    valid: bool [P]. category: int64 [P, 2], of each prompt. targets: int64 [P, N], 0-padded.
    """

    valid: Tensor
    category: Tensor
    targets: Tensor


class RequestSets(TargetSets):
    """The rules for one catalogue; positions (``last``, ``stop``) as in :class:`TargetSets`."""

    def one_of_each(
        self, last: Tensor, stop: Tensor, n: int, generator: torch.Generator
    ) -> Demands:
        """ "+g, -h": ask for category g and avoid category h.

        The target is drawn from the next ``n`` items. It has a category g that the last history
        item lacks, and it lacks a category h of the next item.
        """
        near = self._future(last, stop, n)
        fresh = self._fresh(near, last)
        spared = self.item_category[near[:, :1]] & ~self.item_category[near] & (near > 0)[..., None]
        column, valid = pick(fresh.any(2) & spared.any(2), generator)
        row = torch.arange(len(last), device=last.device)
        wished, _ = pick(fresh[row, column], generator)
        avoided, _ = pick(spared[row, column], generator)
        return Demands(
            valid, torch.stack([wished, avoided], 1), near.gather(1, column.unsqueeze(1))
        )

    def positives(self, last: Tensor, stop: Tensor, n: int, generator: torch.Generator) -> Demands:
        """ "+g, +h": of the next ``n`` items, one with two categories that the last item lacks."""
        near = self._future(last, stop, n)
        fresh = self._fresh(near, last)
        column, valid = pick(fresh.sum(2) >= 2, generator)
        row = torch.arange(len(last), device=last.device)
        category = _pick_two(fresh[row, column], generator)
        return Demands(valid, category, near.gather(1, column.unsqueeze(1)))

    def negatives(self, last: Tensor, stop: Tensor, n: int, generator: torch.Generator) -> Demands:
        """ "-g, -h": two categories of the next item; the closest ``n`` items without either."""
        future = self._future(last, stop, n * LOOKAHEAD)
        own = self.item_category[future[:, 0]]
        category = _pick_two(own, generator)
        has = self.item_category[future.unsqueeze(2), category.unsqueeze(1)].any(2)
        targets = closest(future, ~has & (future > 0), n)
        return Demands((own.sum(1) >= 2) & (targets > 0).any(1), category, targets)


def _pick_two(mask: Tensor, generator: torch.Generator) -> Tensor:
    """Pick two true columns of each row, in random order; void if fewer. int64 [P, 2]."""
    first, _ = pick(mask, generator)
    second, _ = pick(mask.scatter(1, first.unsqueeze(1), False), generator)
    return torch.stack([first, second], 1)
