"""The loss over the whole catalogue: from scores, and from vectors a few rows at a time."""

import math

import pytest
import torch

from recbole_dpr.model import catalogue_loss as module
from recbole_dpr.model.catalogue_loss import catalogue_loss, target_set_loss

N_ITEMS, SIZE = 9, 4


def sets_of(*sets: list[int]) -> torch.Tensor:
    width = max(map(len, sets))
    return torch.tensor([own + [0] * (width - len(own)) for own in sets])


def vectors(rows: int, dtype: torch.dtype = torch.float64) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    query = torch.randn(rows, SIZE, generator=generator, dtype=dtype, requires_grad=True)
    table = torch.randn(N_ITEMS, SIZE, generator=generator, dtype=dtype, requires_grad=True)
    return query, table


@pytest.mark.parametrize("tau", [1.0, 0.1, 4.0])
def test_equations_8_and_9(tau):
    sets = [[3], [8, 1], [2, 4, 6], [1, 7], [5]]
    query, table = vectors(len(sets))
    scores = (query @ table.T).tolist()
    total = 0.0
    for row, items in zip(scores, sets, strict=True):
        norm = sum(math.exp(score / tau) for score in row)
        total -= sum(math.log(math.exp(row[item] / tau) / norm) for item in items) / len(items)
    for got in (
        target_set_loss(query @ table.T / tau, sets_of(*sets)),
        catalogue_loss(query, table, sets_of(*sets), tau),
    ):
        assert got.item() == pytest.approx(total / len(sets), rel=1e-10)


def test_one_target_is_cross_entropy():
    query, table = vectors(6)
    target = torch.tensor([1, 8, 3, 3, 5, 2])
    expected = torch.nn.functional.cross_entropy(query @ table.T, target)
    padded = torch.stack([target, torch.zeros(6).long()], 1)
    torch.testing.assert_close(target_set_loss(query @ table.T, padded), expected)
    torch.testing.assert_close(catalogue_loss(query, table, padded), expected)


def test_padding_gets_no_pull():
    """The padding column of targets only pushes item 0 down, as every other non-target."""
    logits = torch.zeros(1, 5, requires_grad=True)
    target_set_loss(logits, torch.tensor([[2, 0, 0]])).backward()
    torch.testing.assert_close(logits.grad, torch.tensor([[0.2, 0.2, -0.8, 0.2, 0.2]]))


@pytest.mark.parametrize("rows", [1, 16, 17, 50])
def test_the_same_gradient_whatever_the_rows_at_a_time(rows, monkeypatch):
    monkeypatch.setattr(module, "_SCORES_CPU", 1)  # 16 rows at a time, the least
    query, table = vectors(rows)
    targets = torch.randint(1, N_ITEMS, (rows, 3), generator=torch.Generator().manual_seed(1))
    targets[::2, 1:] = 0
    expected = torch.autograd.grad(
        3 * target_set_loss(query @ table.T / 0.7, targets), (query, table)
    )
    got = torch.autograd.grad(3 * catalogue_loss(query, table, targets, 0.7), (query, table))
    torch.testing.assert_close(got, expected)


def test_gradient_by_differences():
    query, table = vectors(5)
    targets = sets_of([3], [8, 1], [2, 4, 6], [1, 7], [5])
    assert torch.autograd.gradcheck(lambda q, t: catalogue_loss(q, t, targets, 0.5), (query, table))


def test_a_frozen_side_gets_no_gradient():
    query, table = vectors(3)
    targets = sets_of([1], [2], [3])
    catalogue_loss(query, table.detach(), targets).backward()
    assert query.grad is not None
    assert table.grad is None
    catalogue_loss(query.detach(), table, targets).backward()
    assert table.grad is not None


def test_large_scores_do_not_overflow():
    query, table = vectors(3, torch.float32)
    loss = catalogue_loss(query * 1e4, table, sets_of([1], [2], [3]))
    gradient = torch.autograd.grad(loss, query)[0]
    assert torch.isfinite(loss)
    assert torch.isfinite(gradient).all()


def test_half_precision_is_summed_in_single():
    query, table = vectors(40, torch.float32)
    targets = torch.randint(1, N_ITEMS, (40, 1), generator=torch.Generator().manual_seed(1))
    with torch.autocast("cpu", torch.bfloat16):
        loss = catalogue_loss(query, table, targets)
        gradients = torch.autograd.grad(loss, (query, table))
    assert loss.dtype == torch.float32
    assert [g.dtype for g in gradients] == [torch.float32] * 2
    expected = target_set_loss(query @ table.T, targets)
    torch.testing.assert_close(loss, expected, rtol=0.02, atol=0.02)
    torch.testing.assert_close(
        gradients, torch.autograd.grad(expected, (query, table)), rtol=0.1, atol=0.01
    )
