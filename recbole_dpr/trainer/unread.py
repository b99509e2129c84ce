"""Losses that are read once an epoch, and not after each step as in RecBole's loop."""

from typing import Any

from torch import Tensor


class Unread(Tensor):
    """A loss that RecBole's loop can sum, step by step, without waiting for a GPU."""

    def item(self) -> Any:
        """Return the value, still on its device."""
        return self.detach()


def unread(losses: Tensor | tuple[Tensor, ...]) -> Tensor | tuple[Tensor, ...]:
    """Return losses as :class:`Unread`."""
    if isinstance(losses, tuple):
        return tuple(loss.as_subclass(Unread) for loss in losses)
    return losses.as_subclass(Unread)
