"""The gate: prompts about categories against prompts about items."""

import pytest
import torch

from recbole_dpr.model.gate import Gate

SIZE = 6
ABOVE = torch.tensor([[0.5], [0.0]])


def test_at_first_it_goes_by_the_above_alone():
    gate = Gate(SIZE)
    got = gate(torch.randn(2, SIZE), ABOVE).squeeze(1)
    torch.testing.assert_close(got, torch.sigmoid(-7 + 50 * torch.tensor([0.5, 0.0])))


def groups(first: float, second: float, n: int = 200) -> tuple[list, list]:
    """Prompts about categories and about items, that their first number tells apart."""
    generator = torch.Generator().manual_seed(0)
    words = [torch.randn(n, SIZE, generator=generator) for _ in range(2)]
    words[0][:, 0] += first
    words[1][:, 0] += second
    return words, [torch.zeros(n, 1)] * 2


def test_it_learns_how_people_speak_of_categories():
    gate, (words, above) = Gate(SIZE), groups(3.0, -3.0)
    gate.fit(words, above, [True, False])
    of_category, of_item = (gate(own, s) for own, s in zip(words, above, strict=True))
    assert (of_category > 0.5).float().mean() > 0.95
    assert (of_item < 0.5).float().mean() > 0.95


def test_it_learns_from_aboves():
    gate = Gate(SIZE)
    words, _ = groups(0.0, 0.0)
    above = [ABOVE[:1].expand(200, 1), ABOVE[1:].expand(200, 1)]
    gate.fit(words, above, [True, False])
    assert gate(words[0], above[0]).min() > 0.9
    assert gate(words[1], above[1]).max() < 0.1


def test_each_kind_counts_alike_however_many_there_are():
    gate = Gate(SIZE)
    sizes, kinds = (2, 5, 300), [True, True, False]
    gate.fit(
        [torch.zeros(n, SIZE) for n in sizes],
        [ABOVE[[0]].expand(2, 1), ABOVE[[1]].expand(5, 1), ABOVE[[1]].expand(300, 1)],
        kinds,
    )
    # Of what the last two groups share, the second is a quarter of all and the third a half:
    # odds of 1 to 2, which count twice.
    assert gate(torch.zeros(1, SIZE), ABOVE[[1]]).item() == pytest.approx(1 / 5, abs=0.01)


def test_a_fit_is_the_same_each_time():
    made = []
    for _ in range(2):
        gate, (words, above) = Gate(SIZE), groups(1.0, -1.0)
        gate.fit(words, above, [True, False])
        made.append(gate.weight)
    assert torch.equal(*made)


@pytest.mark.parametrize("kinds", [[True, True], [False]], ids=["categories", "items"])
def test_of_one_kind_alone_nothing_is_learned(kinds):
    gate, (words, above) = Gate(SIZE), groups(1.0, -1.0)
    before = gate.weight.clone()
    gate.fit(words[: len(kinds)], above[: len(kinds)], kinds)
    assert torch.equal(gate.weight, before)
