"""The gate: prompts about categories against prompts about items."""

import pytest
import torch

from recbole_dpr.model.gate import Gate, above_mean

SIZE = 6
SCORE = torch.tensor([[0.9, 0.1, 0.2], [0.5, 0.5, 0.5]])


def test_at_first_it_goes_by_the_score_alone():
    gate = Gate(SIZE)
    got = gate(torch.randn(2, SIZE), SCORE).squeeze(1)
    torch.testing.assert_close(got, torch.sigmoid(-7 + 50 * torch.tensor([0.5, 0.0])))


def test_above_mean():
    torch.testing.assert_close(above_mean(SCORE), torch.tensor([[0.5], [0.0]]))


def groups(first: float, second: float, n: int = 200) -> tuple[list, list]:
    """Prompts about categories and about items, that their first number tells apart."""
    generator = torch.Generator().manual_seed(0)
    words = [torch.randn(n, SIZE, generator=generator) for _ in range(2)]
    words[0][:, 0] += first
    words[1][:, 0] += second
    return words, [torch.zeros(n, 3)] * 2


def test_it_learns_how_people_speak_of_categories():
    gate, (words, score) = Gate(SIZE), groups(3.0, -3.0)
    gate.fit(words, score, [True, False])
    of_category, of_item = (gate(own, s) for own, s in zip(words, score, strict=True))
    assert (of_category > 0.5).float().mean() > 0.95
    assert (of_item < 0.5).float().mean() > 0.95


def test_it_learns_from_scores():
    gate = Gate(SIZE)
    words, _ = groups(0.0, 0.0)
    score = [SCORE[:1].expand(200, 3), SCORE[1:].expand(200, 3)]
    gate.fit(words, score, [True, False])
    assert gate(words[0], score[0]).min() > 0.9
    assert gate(words[1], score[1]).max() < 0.1


def test_each_kind_counts_alike_however_many_there_are():
    gate = Gate(SIZE)
    sizes, kinds = (2, 5, 300), [True, True, False]
    gate.fit(
        [torch.zeros(n, SIZE) for n in sizes],
        [SCORE[[0]].expand(2, 3), SCORE[[1]].expand(5, 3), SCORE[[1]].expand(300, 3)],
        kinds,
    )
    # Of what the last two groups share, the second is a quarter of all and the third a half.
    assert gate(torch.zeros(1, SIZE), SCORE[[1]]).item() == pytest.approx(1 / 3, abs=0.01)


def test_a_fit_is_the_same_each_time():
    made = []
    for _ in range(2):
        gate, (words, score) = Gate(SIZE), groups(1.0, -1.0)
        gate.fit(words, score, [True, False])
        made.append(gate.weight)
    assert torch.equal(*made)


@pytest.mark.parametrize("kinds", [[True, True], [False]], ids=["categories", "items"])
def test_of_one_kind_alone_nothing_is_learned(kinds):
    gate, (words, score) = Gate(SIZE), groups(1.0, -1.0)
    before = gate.weight.clone()
    gate.fit(words[: len(kinds)], score[: len(kinds)], kinds)
    assert torch.equal(gate.weight, before)
