"""What a run knows of users without a history: the mean user, and how popular items are."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import torch
from torch import Tensor

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors, save_tensors

# What an answer starts from; of the last two the one that validation prefers.
Basis = Literal["history", "mean user", "popularity"]
HISTORY: Final = "history"
MEAN: Final = "mean user"
POPULARITY: Final = "popularity"


@dataclass(frozen=True)
class NewUser:
    """What someone new is answered with, kept in ``new_user.safetensors``.

    Attributes:
        vector: float [d], the mean of ``h_u`` over the training histories of all users. Wishes
            steer it, whichever is preferred.
        popularity: float [n_items], ``log(1 + count)`` of each item in the training part.
        prefers: :data:`MEAN` or :data:`POPULARITY`, what ranks better without wishes.
    """

    vector: Tensor
    popularity: Tensor
    prefers: Basis

    def save(self, path: Path) -> None:
        """Write the file."""
        tensors = {"vector": self.vector, "popularity": self.popularity}
        save_tensors(path, tensors, {"prefers": self.prefers})

    @classmethod
    def load(cls, path: Path, size: int, n_items: int, device: torch.device | str) -> "NewUser":
        """Read the file.

        Args:
            size: width of a user vector.

        Raises:
            UserError: it is not what a run of this size writes.
        """
        tensors, info = load_tensors(path, device)
        sizes = {"vector": (size,), "popularity": (n_items,)}
        good = (
            {name: tuple(tensor.shape) for name, tensor in tensors.items()} == sizes
            and all(t.dtype == torch.float32 and t.isfinite().all() for t in tensors.values())
            and isinstance(info, dict)
            and info.get("prefers") in (MEAN, POPULARITY)
        )
        if not good:
            raise UserError(f"{path}: not of this run; train anew, or remove it")
        return cls(**tensors, prefers=info["prefers"])

    def popularity_as(self, scores: Tensor) -> Tensor:
        """Popularity, brought to the mean and the deviation of some scores: float [n_items]."""
        deviation, mean = torch.std_mean(scores[1:])
        own_deviation, own_mean = torch.std_mean(self.popularity[1:])
        standardised = (self.popularity - own_mean) / own_deviation.clamp(min=1e-12)
        return standardised * deviation + mean
