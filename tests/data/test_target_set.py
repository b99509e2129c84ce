"""Target sets against the rules of section 3.3.1 spelled out, outcome by outcome."""

from collections import Counter
from fractions import Fraction

import pytest
import torch

from recbole_dpr.data.target_set import TargetSets

A, B, C = range(3)
CATEGORIES = [set(), {A}, {B}, {A, B}, {C}, set(), {B, C}]  # of item 0 (padding) to 6
#        0  1  2  3  4  5  6  7  8 |  9 10 11   the second user's items follow the first one's
SEQUENCE = [1, 1, 3, 5, 4, 2, 6, 2, 1, 4, 4, 2]
END = 9


@pytest.fixture
def rules() -> TargetSets:
    has = torch.zeros(len(CATEGORIES), 3, dtype=torch.bool)
    for item, own in enumerate(CATEGORIES):
        has[item, list(own)] = True
    return TargetSets(torch.tensor(SEQUENCE), has)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def positive_outcomes(last: int, stop: int, n: int) -> Counter:
    """(category, described item, targets) -> probability. Empty where no wish is possible."""
    future = SEQUENCE[last + 1 : stop]
    fresh = [CATEGORIES[item] - CATEGORIES[SEQUENCE[last]] for item in future[:n]]
    places = [place for place, own in enumerate(fresh) if own]
    outcomes = Counter()
    for place in places:
        for category in fresh[place]:
            targets = [item for item in future if category in CATEGORIES[item]][:n]
            outcome = category, future[place], tuple(targets)
            outcomes[outcome] += Fraction(1, len(places) * len(fresh[place]))
    return outcomes


def negative_outcomes(last: int, stop: int, n: int) -> Counter:
    future = SEQUENCE[last + 1 : stop]
    avoidable = CATEGORIES[future[0]] if future else set()
    outcomes = Counter()
    for category in avoidable:
        targets = tuple(item for item in future if category not in CATEGORIES[item])[:n]
        outcomes[(category, future[0], targets) if targets else None] += Fraction(1, len(avoidable))
    del outcomes[None]  # a draw that nothing answers is void
    return outcomes


EXPECTED = {"positive": positive_outcomes, "negative": negative_outcomes}


def draw(rules, task, last, stop, n, times, most=0) -> Counter:
    """Outcomes of many draws for one moment; void ones are left out."""
    moments = torch.full((times,), last), torch.full((times,), stop)
    several = (most, generator(), torch.full((times,), n)) if most else (n, generator())
    wishes = getattr(rules, task)(*moments, *several)
    rows = zip(wishes.valid, wishes.category, wishes.about, wishes.targets, strict=True)
    return Counter(
        (int(category), int(about), tuple(targets[targets > 0].tolist()))
        for valid, category, about, targets in rows
        if valid
    )


@pytest.mark.slow
@pytest.mark.parametrize(("n", "most"), [(1, 0), (3, 0), (5, 0), (1, 5), (3, 5)])
@pytest.mark.parametrize("task", EXPECTED)
def test_every_outcome_comes_as_often_as_the_rules_say(rules, task, n, most):
    times = 1500
    for last in range(END):
        expected = EXPECTED[task](last, END, n)
        got = draw(rules, task, last, END, n, times, most)
        assert set(got) == set(expected)
        for outcome, probability in expected.items():
            # Six standard deviations or more, and the draws are seeded.
            assert abs(got[outcome] / times - float(probability)) < 0.08, (last, outcome)


def test_the_future_ends_where_the_part_does(rules):
    assert draw(rules, "positive", 4, 6, 5, 9) == {(B, 2, (2,)): 9}
    assert draw(rules, "positive", 8, END, 5, 9) == {}
    assert draw(rules, "negative", 6, 8, 5, 9) == {}
    assert draw(rules, "negative", 6, END, 5, 9) == {(B, 2, (1,)): 9}


def test_moments_at_the_end_of_all_interactions(rules):
    last, stop = torch.tensor([len(SEQUENCE) - 1]), torch.tensor([len(SEQUENCE)])
    for task in EXPECTED:
        assert not getattr(rules, task)(last, stop, 3, generator()).valid.any()


def test_targets_come_in_order_and_are_padded(rules):
    wishes = rules.negative(torch.tensor([0, 7]), torch.tensor([END, END]), 4, generator())
    assert wishes.targets.tolist() == [[5, 4, 2, 6], [0, 0, 0, 0]]
    assert wishes.mask.tolist() == [[True] * 4, [False] * 4]


def test_far_items_are_no_targets():
    """Nothing further ahead than ten times N is looked at."""
    near, wanted = 1, 2
    has = torch.tensor([[0, 0], [1, 0], [0, 1]], dtype=torch.bool)
    for ahead, there in ((10, True), (11, False)):
        sequence = torch.tensor([near] * ahead + [wanted] * 2)
        rules = TargetSets(sequence, has)
        moment = torch.tensor([0]), torch.tensor([len(sequence)])
        wishes = rules.negative(*moment, 1, generator())
        of_several = rules.negative(*moment, 5, generator(), torch.tensor([1]))
        assert of_several.targets.tolist() == [[wishes.targets.item(), 0, 0, 0, 0]]
        assert bool(wishes.valid) is there
        assert wishes.targets.tolist() == [[wanted if there else 0]]


def test_one_of_draws_each_target_alike_and_never_padding(rules):
    last, stop = torch.full((1500,), 1), torch.full((1500,), END)
    wishes = rules.positive(last, stop, 4, generator())
    wishes.targets = torch.tensor([2, 3, 0, 6]).expand(1500, 4)
    counts = Counter(rules.one_of(wishes, generator(1)).tolist())
    assert set(counts) == {2, 3, 6}
    assert max(abs(count / 1500 - 1 / 3) for count in counts.values()) < 0.08


@pytest.mark.parametrize("task", EXPECTED)
def test_one_generator_one_draw(rules, task):
    last, stop = torch.arange(END - 1).repeat(50), torch.full((50 * (END - 1),), END)

    def drawn(seed):
        return getattr(rules, task)(last, stop, 3, generator(seed)).category

    assert torch.equal(drawn(5), drawn(5))
    assert not torch.equal(drawn(5), drawn(6))
