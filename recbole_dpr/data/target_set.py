"""Target sets (section 3.3.1): which future items answer a prompt. Vectorised, no torch modules.

A *moment* is a place in a user's sequence: the history ends with flat item ``last``, and the
future may be looked at up to flat index ``stop`` (exclusive).
"""

from dataclasses import dataclass

import torch
from torch import Tensor

# The future is searched this many times N ahead for N complying items. Items further away than
# that say little about the wish of the moment, and the bound keeps a draw O(N) per moment.
LOOKAHEAD = 10


@dataclass
class Wishes:
    """Drawn wishes, one a moment; rows where ``valid`` is false are void.

    valid: bool [P]. category: int64 [P], wished for or avoided. about: int64 [P], the item that
    the wish describes (positive: the item drawn from the near future; negative: the next item,
    whose category is avoided). targets: int64 [P, N], 0 where there are fewer.
    """

    valid: Tensor
    category: Tensor
    about: Tensor
    targets: Tensor

    @property
    def mask(self) -> Tensor:
        """bool [P, N], where :attr:`targets` holds an item."""
        return self.targets > 0


class TargetSets:
    """The rules for one catalogue.

    Args:
        item: int64 [n], the flat item sequence of a ``SequenceStore``.
        item_category: bool [n_items, n_categories].
        wishable: bool [n_categories], which of them wishes may be about; all if not given. It is
            asked about the wish alone: targets are what they are.
    """

    def __init__(self, item: Tensor, item_category: Tensor, wishable: Tensor | None = None) -> None:
        self.item = item
        self.item_category = item_category
        self.wishable = True if wishable is None else wishable

    def positive(
        self,
        last: Tensor,
        stop: Tensor,
        n: int,
        generator: torch.Generator,
        each: Tensor | None = None,
    ) -> Wishes:
        """Wishes for a new interest: "+g".

        Among the next ``n`` items, one with a category that the last history item lacks is drawn,
        and one such category of it is the wish. The compliance list is the closest ``n`` future
        items with that category.

        Args:
            last, stop: int64 [P].
            each: int64 [P], the N of each row, at most ``n``; ``n`` for all if not given.
        """
        near = self._future(last, stop, n, each)
        fresh = self._fresh(near, last) & self.wishable
        column, valid = pick(fresh.any(2), generator)
        row = torch.arange(len(last), device=last.device)
        category, _ = pick(fresh[row, column], generator)
        future = self._far(last, stop, n, each)
        complies = self.item_category[future, category.unsqueeze(1)]
        return Wishes(valid, category, near[row, column], closest(future, complies, n, each))

    def negative(
        self,
        last: Tensor,
        stop: Tensor,
        n: int,
        generator: torch.Generator,
        each: Tensor | None = None,
    ) -> Wishes:
        """Wishes to be spared a category: "-g".

        The avoided category is one of the next item's; the compliance list is the closest ``n``
        future items without it.

        Args:
            last, stop, each: see :meth:`positive`.
        """
        future = self._far(last, stop, n, each)
        about = future[:, 0]
        category, has = pick(self.item_category[about] & self.wishable, generator)
        complies = ~self.item_category[future, category.unsqueeze(1)] & (future > 0)
        targets = closest(future, complies, n, each)
        return Wishes(has & (targets > 0).any(1), category, about, targets)

    def one_of(self, wishes: Wishes, generator: torch.Generator) -> Tensor:
        """One target of each compliance list, drawn anew each time. int64 [P]."""
        column, _ = pick(wishes.mask, generator)
        return wishes.targets.gather(1, column.unsqueeze(1)).squeeze(1)

    def _fresh(self, near: Tensor, last: Tensor) -> Tensor:
        """Categories of items that the last history item lacks. int64 [P, n] -> bool [P, n, C]."""
        return self.item_category[near] & ~self.item_category[self.item[last]].unsqueeze(1)

    def _far(self, last: Tensor, stop: Tensor, n: int, each: Tensor | None) -> Tensor:
        """The future as far as it is searched for N complying items."""
        return self._future(last, stop, n * LOOKAHEAD, None if each is None else each * LOOKAHEAD)

    def _future(self, last: Tensor, stop: Tensor, width: int, each: Tensor | None = None) -> Tensor:
        """The next ``width`` items, 0 past ``stop`` or ``each`` steps. int64 [P, width]."""
        step = torch.arange(1, width + 1, device=last.device)
        index = last.unsqueeze(1) + step
        inside = index < stop.unsqueeze(1)
        if each is not None:
            inside &= step <= each.unsqueeze(1)
        return torch.where(inside, self.item[index.clamp(max=len(self.item) - 1)], 0)


def pick(mask: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """A uniform choice among the true columns of each row: int64 [P], and whether there is one."""
    draw = torch.rand(mask.shape, generator=generator, device=mask.device)
    return draw.masked_fill(~mask, -1.0).argmax(1), mask.any(1)


def closest(future: Tensor, complies: Tensor, n: int, each: Tensor | None = None) -> Tensor:
    """The first ``n`` complying items of each row, in order, 0-padded. int64 [P, n].

    Args:
        each: int64 [P], how many of a row, at most ``n``.
    """
    rank = complies.long().cumsum(1)
    taken = complies & (rank <= (n if each is None else each.unsqueeze(1)))
    targets = future.new_zeros(len(future), n)
    row, column = torch.nonzero(taken, as_tuple=True)
    targets[row, rank[row, column] - 1] = future[row, column]
    return targets
