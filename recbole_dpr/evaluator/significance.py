"""Tests whether one method beats another on the same cases by more than chance."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch

from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import UserError

_AT_ONCE = 2**24  # how many drawn indices are held in memory at a time


class Comparison(NamedTuple):
    """How far method a is ahead of method b.

    Attributes:
        difference: the mean of a - b.
        interval: the 95 % percentile interval (low, high) of the difference.
        p: two-sided; at least 2 / (resamples + 1).
    """

    difference: float
    interval: tuple[float, float]
    p: float


def paired_bootstrap(
    a: Sequence[float] | np.ndarray,
    b: Sequence[float] | np.ndarray,
    seed: int,
    resamples: int = 10_000,
    users: Sequence[int] | np.ndarray | None = None,
) -> Comparison:
    """Resample with replacement to see how the mean of ``a - b`` over the cases varies.

    Cases of a user depend on each other. Therefore users are drawn, each with all of their cases:
    all positions (``case_position: all``), all N and all seeds.

    Args:
        a: one value per case, such as NDCG: an entry of ``run_recbole_dpr(...)["per_case"]``, or
            several entries concatenated.
        b: the values of the other method, for the same cases in the same order.
        seed: the same seed draws the same users.
        resamples: how many times all users are drawn.
        users: the user of each case, from ``result["case_users"]``. If None, each case counts as
            a different user.

    Raises:
        UserError: a, b and users differ in length, or are empty.
    """
    users = range(len(a)) if users is None else users
    if not len(a) == len(b) == len(users) or not len(a):
        raise UserError(
            f"paired_bootstrap: {len(a)} and {len(b)} values of {len(users)} cases; give both "
            "methods' values of the same cases, at least one"
        )
    gain = torch.as_tensor(a, dtype=torch.float64) - torch.as_tensor(b, dtype=torch.float64)
    _, owner, count = torch.as_tensor(users).unique(return_inverse=True, return_counts=True)
    total = gain.new_zeros(len(count)).index_add_(0, owner, gain)
    generator = seeds.generator(seed, "bootstrap")
    means = []
    for part in torch.arange(resamples).split(max(_AT_ONCE // len(count), 1)):
        drawn = torch.randint(len(count), (len(part), len(count)), generator=generator)
        means.append(total[drawn].sum(1) / count[drawn].sum(1))
    mean = torch.cat(means)
    low, high = mean.quantile(mean.new_tensor([0.025, 0.975])).tolist()
    # Count the observed mean as one more resample on the other side, so that p is never 0.
    beyond = min(int((mean <= 0).sum()), int((mean >= 0).sum()))
    p = min(2 * (beyond + 1) / (resamples + 1), 1.0)
    return Comparison(float(gain.mean()), (low, high), p)
