"""Seeds of every purpose: the same on every machine, and of no two purposes alike."""

import torch

from recbole_dpr.utils import seeds


def test_seeds_stay_what_they_were():
    """A run is resumed, and its cases drawn again, by deriving the same seeds."""
    assert seeds.derive(2020, "cases", "test", "POS", 3) == 3401437359264111777


def test_purposes_differ():
    purposes = [(2020, "a"), (2020, "b"), (2021, "a"), (2020, "a", 1), (2020, "a", 2), (2020,)]
    assert len({seeds.derive(*purpose) for purpose in purposes}) == len(purposes)


def test_generators_of_one_purpose_draw_alike():
    draws = [torch.rand(5, generator=seeds.generator(7, name)).tolist() for name in "aab"]
    assert draws[0] == draws[1] != draws[2]
