"""The paired bootstrap, against what theory says."""

import math
from statistics import NormalDist

import numpy as np
import pytest

from recbole_dpr.evaluator.significance import paired_bootstrap
from recbole_dpr.utils.errors import UserError


def gains(mean: float, count: int, seed: int = 1) -> np.ndarray:
    """Normal, with exactly this mean and a deviation of 1."""
    drawn = np.random.default_rng(seed).normal(size=count)
    return (drawn - drawn.mean()) / drawn.std() + mean


def test_interval_and_p_as_of_the_normal_distribution():
    """The mean of 400 values of deviation 1 has a standard error of 0.05."""
    found = paired_bootstrap(gains(0.1, 400), np.zeros(400), seed=2020)
    assert found.difference == pytest.approx(0.1)
    assert found.interval == pytest.approx((0.1 - 1.96 * 0.05, 0.1 + 1.96 * 0.05), abs=0.005)
    assert found.p == pytest.approx(2 * NormalDist().cdf(-2), abs=0.01)


def test_cases_are_paired():
    """Cases differ widely, and one method is a little ahead in each: no doubt about that."""
    b = gains(0, 200) * 10
    found = paired_bootstrap(b + 0.01, b, seed=1, resamples=999)
    assert found.interval == pytest.approx((0.01, 0.01))
    assert found.p == pytest.approx(2 / 1000)


def test_the_other_way_round():
    a, b = gains(0.1, 100), gains(0, 100, seed=5)
    one, other = paired_bootstrap(a, b, seed=4), paired_bootstrap(b, a, seed=4)
    assert other.difference == pytest.approx(-one.difference)
    assert other.interval == pytest.approx((-one.interval[1], -one.interval[0]))
    assert other.p == one.p


def test_equal_methods():
    found = paired_bootstrap([0.3, 0.0, 1.0], [0.3, 0.0, 1.0], seed=1)
    assert found == (0.0, (0.0, 0.0), 1.0)


def test_the_seed_decides():
    a, b = gains(0.1, 50), np.zeros(50)
    assert paired_bootstrap(a, b, seed=1) == paired_bootstrap(a, b, seed=1)
    assert paired_bootstrap(a, b, seed=1).interval != paired_bootstrap(a, b, seed=2).interval


def test_chance_is_called_significant_as_often_as_it_should():
    """Of 400 comparisons without a difference, 5 % (20) with p < 0.05; sd 4.4."""
    random = np.random.default_rng(11)
    small = [
        paired_bootstrap(random.normal(size=100), random.normal(size=100), trial, 500).p < 0.05
        for trial in range(400)
    ]
    assert abs(sum(small) - 20) < 4 * math.sqrt(400 * 0.05 * 0.95)


def test_cases_of_one_user_count_as_one_draw():
    """Each user's case told ten times is no more evidence than told once."""
    once = paired_bootstrap(gains(0.1, 100), np.zeros(100), seed=1)
    users = np.tile(np.arange(100), 10)
    many = paired_bootstrap(np.tile(gains(0.1, 100), 10), np.zeros(1000), seed=1, users=users)
    assert many.difference == pytest.approx(once.difference)
    assert many.interval == pytest.approx(once.interval)
    assert many.p == once.p


def test_users_count_by_their_cases():
    """Two users, of one case and of three: the mean is over cases."""
    found = paired_bootstrap([1, 0, 0, 0], [0, 0, 0, 0], seed=1, resamples=400, users=[7, 2, 2, 2])
    assert found.difference == 0.25
    assert found.interval == (0.0, 1.0)


@pytest.mark.parametrize(("a", "b", "users"), [([1], [1, 2], None), ([], [], None), ([1], [2], [])])
def test_values_that_are_no_pairs(a, b, users):
    with pytest.raises(UserError, match=f"{len(a)} and {len(b)} values"):
        paired_bootstrap(a, b, seed=1, users=users)
