"""Recommendations for users without a history: the mean user vector, and item popularity."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import torch
from torch import Tensor

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors, save_tensors

# What a recommendation is based on. Without a history it is one of the last two, whichever ranks
# better on validation.
Basis = Literal["history", "mean user", "popularity"]
HISTORY: Final = "history"
MEAN: Final = "mean user"
POPULARITY: Final = "popularity"


@dataclass(frozen=True)
class NewUser:
    """Basis of the recommendations for a new user, saved in ``new_user.safetensors``.

    Attributes:
        vector: float [d], the mean of ``h_u`` over the training histories of all users. Prompts
            always steer this vector, even if ``prefers`` is popularity.
        popularity: float [n_items], ``log(1 + count)`` of each item in the training part.
        prefers: :data:`MEAN` or :data:`POPULARITY`, whichever ranks better without prompts.
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
            UserError: the file is not from a run of this size.
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
        """Popularity, scaled to the mean and standard deviation of ``scores``: float [n_items]."""
        deviation, mean = torch.std_mean(scores[1:])
        own_deviation, own_mean = torch.std_mean(self.popularity[1:])
        standardised = (self.popularity - own_mean) / own_deviation.clamp(min=1e-12)
        return standardised * deviation + mean
