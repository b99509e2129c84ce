"""Target sets (section 3.3.1): which future items comply with a prompt.

A *position* in a user's sequence is two flat indices: ``last`` is the last item of the history, and
``stop`` is the end (exclusive) of the future that may be used.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

# The next LOOKAHEAD x N items are searched for N complying ones. Items further away say little
# about what the user wants at this position. The bound also keeps the cost O(N) per position.
LOOKAHEAD = 10


@dataclass
class Drawn:
    """What is drawn for P positions, one category and one target set each.

    valid: bool [P]; the other fields are void where it is false. category: int64 [P], asked for or
    avoided. about: int64 [P], the item that a tag prompt describes: the item drawn from the near
    future (positive), or the next item (negative). targets: int64 [P, N], padded with 0.
    """

    valid: Tensor
    category: Tensor
    about: Tensor
    targets: Tensor

    @property
    def mask(self) -> Tensor:
        """bool [P, N], true where :attr:`targets` holds an item."""
        return self.targets > 0


@dataclass
class TargetSets:
    """Draws categories and target sets from one catalogue.

    Attributes:
        item: int64 [n], the flat item sequence of a ``SequenceStore``.
        item_category: bool [n_items, n_categories].
        promptable: bool [n_categories], the categories that prompts may be about; True: all. It
            restricts the drawn category only, not the target items.
    """

    item: Tensor
    item_category: Tensor
    promptable: Tensor | bool = True

    def positive(
        self,
        last: Tensor,
        stop: Tensor,
        n: int,
        generator: torch.Generator,
        each: Tensor | None = None,
    ) -> Drawn:
        """Draw for positive prompts, which ask for a new interest ("+g").

        Of the next ``n`` items, one is drawn that has a category which the last history item lacks.
        One such category is asked for. The target set is the closest ``n`` items with it.

        Args:
            last, stop: int64 [P].
            n: the largest N.
            generator: source of random numbers.
            each: int64 [P], the N of each row, at most ``n``; ``n`` for all if not given.
        """
        near = self._future(last, stop, n, each)
        fresh = self._fresh(near, last) & self.promptable
        column, valid = pick(fresh.any(2), generator)
        row = torch.arange(len(last), device=last.device)
        category, _ = pick(fresh[row, column], generator)
        future = self._far(last, stop, n, each)
        complies = self.item_category[future, category.unsqueeze(1)]
        return Drawn(valid, category, near[row, column], closest(future, complies, n, each))

    def negative(
        self,
        last: Tensor,
        stop: Tensor,
        n: int,
        generator: torch.Generator,
        each: Tensor | None = None,
    ) -> Drawn:
        """Draw for negative prompts, which avoid a category of the next item ("-g").

        The target set is the closest ``n`` items without it. Args: see :meth:`positive`.
        """
        future = self._far(last, stop, n, each)
        about = future[:, 0]
        category, has = pick(self.item_category[about] & self.promptable, generator)
        complies = ~self.item_category[future, category.unsqueeze(1)] & (future > 0)
        targets = closest(future, complies, n, each)
        return Drawn(has & (targets > 0).any(1), category, about, targets)

    def one_of(self, drawn: Drawn, generator: torch.Generator) -> Tensor:
        """One random item of each target set. int64 [P]."""
        column, _ = pick(drawn.mask, generator)
        return drawn.targets.gather(1, column.unsqueeze(1)).squeeze(1)

    def _fresh(self, near: Tensor, last: Tensor) -> Tensor:
        """Each item's categories that the last history item lacks: int64 [P, n] -> [P, n, C]."""
        return self.item_category[near] & ~self.item_category[self.item[last]].unsqueeze(1)

    def _far(self, last: Tensor, stop: Tensor, n: int, each: Tensor | None) -> Tensor:
        """The future that is searched for N complying items: int64 [P, n * LOOKAHEAD]."""
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
    """A uniform choice among the true columns of each row.

    Returns:
        The column, int64 [P], and whether the row has a true column, bool [P].
    """
    draw = torch.rand(mask.shape, generator=generator, device=mask.device)
    return draw.masked_fill(~mask, -1.0).argmax(1), mask.any(1)


def closest(future: Tensor, complies: Tensor, n: int, each: Tensor | None = None) -> Tensor:
    """The first ``n`` complying items of each row, in order, 0-padded. int64 [P, n].

    Args:
        future: int64 [P, width]. complies: bool [P, width]. n: columns of the result.
        each: int64 [P], how many items to take in each row, at most ``n``; ``n`` if not given.
    """
    rank = complies.long().cumsum(1)
    taken = complies & (rank <= (n if each is None else each.unsqueeze(1)))
    targets = future.new_zeros(len(future), n)
    row, column = torch.nonzero(taken, as_tuple=True)
    targets[row, rank[row, column] - 1] = future[row, column]
    return targets
