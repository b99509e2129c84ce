"""Flat interactions with offsets: histories and training windows are slices of one array."""

import copy
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass
class Windows:
    """Training windows. Window ``w`` feeds ``start[w] : start[w] + length[w]`` of the flat array.

    All int64 [n_windows]. first: the first position in the window whose target counts; the targets
    of earlier ones count in the previous window.
    """

    start: Tensor
    length: Tensor
    first: Tensor

    def __len__(self) -> int:
        return len(self.start)


def members(count: Tensor) -> tuple[Tensor, Tensor]:
    """Group of each member, and its index in the group from 0: int64 [sum of count] each.

    Args:
        count: int64 [n_groups], sizes of groups that are stored one after the other.
    """
    group = torch.repeat_interleave(torch.arange(len(count), device=count.device), count)
    place = torch.arange(len(group), device=count.device)
    return group, place - (count.cumsum(0) - count)[group]


class SequenceStore:
    """All interactions, each stored once, sorted by user and time.

    Args:
        user: int64 [n], ascending.
        fields: name -> [n] or [n, width], the other columns in the same order.
        item_field: the name of the item column among them.
        n_users: number of users.

    Attributes:
        offset: int64 [n_users + 1]; user u's interactions are ``offset[u] : offset[u + 1]``.
        position: int64 [n], position of each interaction in its user's sequence, from 0.
        train_end, valid_end: int64 [n_users], flat index at which user u's training part and
            validation part end (exclusive). Set by :meth:`set_parts`.
    """

    def __init__(
        self, user: Tensor, fields: dict[str, Tensor], item_field: str, n_users: int
    ) -> None:
        self.user = user
        self.fields = fields
        self.item_field = item_field
        self.n_users = n_users
        counts = torch.bincount(user, minlength=n_users)
        self.offset = torch.cat([counts.new_zeros(1), counts.cumsum(0)])
        self.position = torch.arange(len(user)) - self.offset[user]
        self.train_end = self.valid_end = self.offset[1:]

    def __len__(self) -> int:
        return len(self.user)

    @property
    def item(self) -> Tensor:
        """The item of each interaction: int64 [n]."""
        return self.fields[self.item_field]

    def to(self, device: torch.device | str) -> "SequenceStore":
        """A store with its tensors on ``device``; ``self`` if they are already there."""
        if self.user.device == torch.device(device):
            return self
        moved = copy.copy(self)
        moved.fields = {name: values.to(device) for name, values in self.fields.items()}
        for name in ("user", "offset", "position", "train_end", "valid_end"):
            setattr(moved, name, getattr(self, name).to(device))
        return moved

    def history(self, end: Tensor, length: Tensor, width: int) -> dict[str, Tensor]:
        """Left-aligned, zero-padded histories, as RecBole lays them out.

        Args:
            end: int64 [...], flat index just past the last history item.
            length: int64 [...], items to take, at most ``width``.
            width: columns of the result.

        Returns:
            Field -> [..., width] (or [..., width, field width]).
        """
        column = torch.arange(width, device=end.device)
        outside = column >= length.unsqueeze(-1)
        index = ((end - length).unsqueeze(-1) + column).masked_fill(outside, 0)
        gathered = {name: values[index] for name, values in self.fields.items()}
        for taken in gathered.values():
            taken[outside] = 0
        return gathered

    def training_counts(self, n_items: int) -> Tensor:
        """The number of training interactions of each item: int64 [n_items]."""
        place = torch.arange(len(self), device=self.item.device)
        return self.item[place < self.train_end[self.user]].bincount(minlength=n_items)

    def keep(self, kept: Tensor) -> tuple["SequenceStore", Tensor]:
        """A store of the interactions where ``kept`` (bool [n]) is true, and their new indices.

        Its parts are not set. The indices are int64 [n], void where nothing is kept.
        """
        fields = {name: values[kept] for name, values in self.fields.items()}
        smaller = SequenceStore(self.user[kept], fields, self.item_field, self.n_users)
        return smaller, kept.long().cumsum(0) - 1

    def set_parts(self, train: Tensor, valid: Tensor) -> None:
        """Set ``train_end`` and ``valid_end``. A user's first interaction belongs to training.

        Args:
            train, valid: int64, flat indices of the training and validation targets.
        """
        self.train_end = self._ends(train, self.offset[:-1] + 1).minimum(self.offset[1:])
        self.valid_end = self._ends(valid, self.train_end)

    def _ends(self, targets: Tensor, default: Tensor) -> Tensor:
        ends = default.clone()
        return ends.scatter_reduce(0, self.user[targets], targets + 1, "amax")

    def windows(self, width: int, shift: int = 0) -> Windows:
        """Cut every user's training part into overlapping windows.

        Every training interaction except a user's first is a target and counts in one window, with
        at least half a window of context, or its whole history if that is shorter.

        Args:
            width: maximum length of a window.
            shift: moves the cuts, so that epochs differ; 0 <= shift < width // 2 (0 if width is 1).
        """
        stride = max(width // 2, 1)
        inputs = (self.train_end - self.offset[:-1] - 1).clamp(min=0)  # the last is only a target
        head = width - shift  # positions of a user's first window
        further = (inputs - head).clamp(min=0).add(stride - 1) // stride
        count = torch.where(inputs > 0, 1 + further, 0)
        user, rank = members(count)
        stop = torch.minimum(inputs[user], head + rank * stride)
        begin = torch.where(rank == 0, 0, head + (rank - 1) * stride)  # first counted position
        start = torch.where(rank == 0, 0, head + rank * stride - width)
        return Windows(self.offset[user] + start, stop - start, begin - start)
