"""Whether one method beats another on the same cases, or by chance."""

from collections.abc import Sequence
from typing import NamedTuple

import torch

from recbole_dpr import seeds
from recbole_dpr.errors import UserError

_AT_ONCE = 2**24  # drawn indices held in memory


class Comparison(NamedTuple):
    """How far method a is ahead of method b.

    Attributes:
        difference: mean of a - b. interval: its 95 % percentile interval (low, high).
        p: two-sided; at least 2 / (resamples + 1).
    """

    difference: float
    interval: tuple[float, float]
    p: float


def paired_bootstrap(
    a: Sequence[float], b: Sequence[float], seed: int, resamples: int = 10_000
) -> Comparison:
    """Resample cases with replacement and see how the mean of ``a - b`` varies.

    Cases count as independent, as they are where each is another user's (``case_position:
    boundary``, one N). With several cases a user, the interval comes out too narrow.

    Args:
        a, b: a figure for each case, such as NDCG, the same cases in the same order: two entries
            of ``run_recbole_dpr(...)["per_case"]``.
        seed: RecBole's; the same one draws the same cases.
        resamples: how often all cases are drawn anew.

    Raises:
        UserError: a and b differ in length, or are empty.
    """
    if len(a) != len(b) or not len(a):
        raise UserError(
            f"paired_bootstrap: {len(a)} and {len(b)} values; give both methods' values of the "
            "same cases, at least one"
        )
    gain = torch.as_tensor(a, dtype=torch.float64) - torch.as_tensor(b, dtype=torch.float64)
    generator = seeds.generator(seed, "bootstrap")
    means = []
    for part in torch.arange(resamples).split(max(_AT_ONCE // len(gain), 1)):
        drawn = torch.randint(len(gain), (len(part), len(gain)), generator=generator)
        means.append(gain[drawn].mean(1))
    mean = torch.cat(means)
    low, high = mean.quantile(mean.new_tensor([0.025, 0.975])).tolist()
    # As if the observed mean were one more resample on the other side: p is never 0.
    beyond = min(int((mean <= 0).sum()), int((mean >= 0).sum()))
    p = min(2 * (beyond + 1) / (resamples + 1), 1.0)
    return Comparison(float(gain.mean()), (low, high), p)
