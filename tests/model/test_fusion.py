"""Fusion against Eq. 4-6 written out, and the loss against Eq. 8-9 written out."""

import math

import pytest
import torch

from recbole_dpr.model.experts import ExpertLinear
from recbole_dpr.model.fusion import Fusion, PromptProjector, Tower

SIZE, HEADS, INNER = 8, 2, 12


def scrambled(module: torch.nn.Module, seed: int = 0) -> torch.nn.Module:
    """Every parameter random, so that no bias is 0 and no norm weight 1."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.6)
    return module.double().eval()


def layer_norm(x, norm):
    mean = sum(x) / len(x)
    variance = sum((v - mean) ** 2 for v in x) / len(x)
    return (x - mean) / math.sqrt(variance + norm.eps) * norm.weight + norm.bias


def by_hand(tower: Tower, user, prompts, mask):
    """Eq. 4-6 for one row: user [d], prompts [P, d], mask [P]."""
    wq, wk, wv = tower.attention.in_proj_weight.chunk(3)
    bq, bk, bv = tower.attention.in_proj_bias.chunk(3)
    query = wq @ layer_norm(user, tower.norm_query) + bq
    wishes = [p for p, there in zip(prompts, mask, strict=True) if there]
    width = SIZE // HEADS
    steering = []
    for head in range(HEADS):
        part = slice(head * width, (head + 1) * width)
        keys = [(wk @ p + bk)[part] for p in wishes]
        values = [(wv @ p + bv)[part] for p in wishes]
        weights = [math.exp(float(query[part] @ key) / math.sqrt(width)) for key in keys]
        total = sum(weights)
        steering.append(sum(w / total * v for w, v in zip(weights, values, strict=True)))
    out = tower.attention.out_proj
    residual = user + out.weight @ torch.cat(steering) + out.bias  # (5)
    first, last = tower.feed_forward[0], tower.feed_forward[-1]
    hidden = first.weight @ residual + first.bias
    hidden = hidden * 0.5 * (1 + torch.erf(hidden / math.sqrt(2)))
    return layer_norm(residual + last.weight @ hidden + last.bias, tower.norm_output)  # (6)


def rows(batch: int, wishes: int, seed: int = 1):
    generator = torch.Generator().manual_seed(seed)
    user = torch.randn(batch, SIZE, generator=generator, dtype=torch.float64)
    return user, torch.randn(batch, wishes, SIZE, generator=generator, dtype=torch.float64)


@pytest.mark.parametrize("wishes", [1, 3])
@torch.no_grad()
def test_tower_is_equations_4_to_6(wishes):
    tower = scrambled(Tower(SIZE, HEADS, INNER, dropout=0.3))
    user, prompts = rows(4, wishes)
    mask = torch.ones(4, wishes, dtype=torch.bool)
    if wishes == 3:
        mask[1, 0] = mask[2, 2] = mask[2, 1] = False
    got = tower(user, prompts, mask)
    for row in range(4):
        torch.testing.assert_close(got[row], by_hand(tower, user[row], prompts[row], mask[row]))


@torch.no_grad()
def test_masked_wishes_do_not_leak():
    tower = scrambled(Tower(SIZE, HEADS, INNER, dropout=0.0))
    user, prompts = rows(2, 3)
    mask = torch.tensor([[True, False, True], [True, False, False]])
    before = tower(user, prompts, mask)
    prompts[~mask] = 1e6
    torch.testing.assert_close(tower(user, prompts, mask), before)


@torch.no_grad()
def test_order_of_wishes_is_immaterial():
    tower = scrambled(Tower(SIZE, HEADS, INNER, dropout=0.0))
    user, prompts = rows(3, 3)
    mask = torch.ones(3, 3, dtype=torch.bool)
    torch.testing.assert_close(tower(user, prompts.flip(1), mask), tower(user, prompts, mask))


def mixed_rows():
    """Rows: no wish, positive, negative, both, positive with a masked negative."""
    user, prompts = rows(5, 3)
    mask = torch.tensor([[0, 0, 0], [1, 1, 0], [1, 0, 0], [1, 1, 1], [1, 0, 0]]).bool()
    negative = torch.tensor([[0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 1, 1]]).bool()
    return user, prompts, mask, negative


BOTH = [0, 1]  # the polarities that there may be


@pytest.mark.parametrize("towers", [1, 2])
@torch.no_grad()
def test_each_row_passes_its_tower(towers):
    fusion = scrambled(Fusion(SIZE, towers, HEADS, INNER, dropout=0.3))
    assert len(fusion.towers) == towers
    positive, negative_tower = fusion.towers[0], fusion.towers[towers - 1]
    user, prompts, mask, negative = mixed_rows()
    untouched = user.clone()
    got = fusion(user, prompts, mask, negative.long(), BOTH, torch.ones(mask.shape).double())
    assert torch.equal(user, untouched)  # the caller's tensor stays as it is
    assert torch.equal(got[0], user[0])
    strength = torch.where(negative, 0.0, 0.5).double()
    half = fusion(user, prompts, mask, negative.long(), BOTH, strength)
    for row, polarities in {1: [False], 2: [True], 3: [False, True], 4: [False]}.items():
        passed = {}
        for polarity in polarities:
            tower = negative_tower if polarity else positive
            wishes = mask[row] & (negative[row] == polarity)
            passed[polarity] = by_hand(tower, user[row], prompts[row], wishes)
        expected = sum(passed.values()) / len(passed)
        torch.testing.assert_close(got[row], expected)
        # Strength .5 goes half the way, 0 none of it.
        ways = [(passed[p] + user[row]) / 2 if not p else user[row] for p in polarities]
        torch.testing.assert_close(half[row], sum(ways) / len(ways))


@pytest.mark.parametrize(("towers", "present"), [(2, [0]), (2, [1]), (1, [0]), (1, [1])])
@torch.no_grad()
def test_prompts_of_one_polarity_need_its_tower_alone(towers, present):
    fusion = scrambled(Fusion(SIZE, towers, HEADS, INNER, dropout=0.3))
    user, prompts = rows(4, 1)
    polarity = torch.full((4, 1), present[0])
    mask = torch.ones_like(polarity, dtype=torch.bool)
    got = fusion(user, prompts, mask, polarity, present, torch.ones(mask.shape).double())
    for row in range(4):
        tower = fusion.towers[present[0] % towers]
        expected = by_hand(tower, user[row], prompts[row], [True])
        torch.testing.assert_close(got[row], expected)
    assert torch.equal(
        fusion(user, prompts, mask, polarity, [0, 1], torch.ones(mask.shape).double()), got
    )


@torch.no_grad()
def test_the_tower_of_a_polarity_that_is_not_present_is_not_computed():
    fusion = scrambled(Fusion(SIZE, 2, HEADS, INNER, dropout=0.0))
    user, prompts, mask, _ = mixed_rows()
    passed = []
    for number, tower in enumerate(fusion.towers):
        tower.register_forward_hook(lambda *_, number=number: passed.append(number))
    fusion(user, prompts, mask, torch.ones_like(mask).long(), [1], torch.ones(mask.shape).double())
    assert passed == [1]


@torch.no_grad()
def test_prompts_of_a_polarity_go_as_far_as_their_mean_strength():
    fusion = scrambled(Fusion(SIZE, 2, HEADS, INNER, dropout=0.0))
    user, prompts = rows(3, 2)
    polarity = torch.zeros(3, 2, dtype=torch.int64)
    mask = torch.tensor([[True, True], [True, False], [True, True]])
    strength = torch.tensor([[0.25, 0.75], [0.25, 9.0], [1.0, 1.0]]).double()
    whole = fusion(user, prompts, mask, polarity, [0], torch.ones(3, 2).double())
    got = fusion(user, prompts, mask, polarity, [0], strength)
    share = torch.tensor([[0.5], [0.25], [1.0]]).double()
    torch.testing.assert_close(got, torch.lerp(user, whole, share))
    assert torch.equal(got[2], whole[2])


@torch.no_grad()
def test_strength_0_leaves_users_as_they_are():
    fusion = scrambled(Fusion(SIZE, 2, HEADS, INNER, dropout=0.0)).float()
    user, prompts, mask, negative = mixed_rows()
    user, prompts = user.float(), prompts.float()
    got = fusion(user, prompts, mask, negative.long(), BOTH, torch.zeros(mask.shape))
    assert torch.equal(got, user)
    assert not torch.allclose(
        fusion(user, prompts, mask, negative.long(), BOTH, torch.ones(mask.shape)), user
    )


@torch.no_grad()
def test_each_wish_passes_the_linear_map_of_its_polarity():
    heads = ExpertLinear(2, SIZE, 3)
    _, prompts = rows(4, 3)
    polarity = torch.tensor([[0, 1, 0], [1, 0, 1], [1, 1, 1], [0, 0, 0]])
    assert not heads.double()(prompts, polarity, BOTH).any()
    scrambled(heads)
    got = heads(prompts, polarity, BOTH)
    for row in range(4):
        for wish in range(3):
            expected = heads[int(polarity[row, wish])](prompts[row, wish])
            torch.testing.assert_close(got[row, wish], expected)


@torch.no_grad()
def test_rows_without_wishes_are_bit_identical_in_float32():
    fusion = scrambled(Fusion(SIZE, 2, HEADS, INNER, dropout=0.0)).float()
    user, prompts, mask, negative = mixed_rows()
    user, prompts = user.float(), prompts.float()
    none, negative, one = torch.zeros_like(mask), negative.long(), torch.ones(mask.shape)
    assert torch.equal(fusion(user, prompts, none, negative, BOTH, one), user)
    assert torch.equal(
        fusion(user, prompts[:, :0], none[:, :0], negative[:, :0], [], one[:, :0]), user
    )
    assert torch.equal(fusion(user, prompts, mask, negative, BOTH, one)[0], user[0])


def test_gradients_reach_one_tower_only():
    fusion = Fusion(SIZE, 2, HEADS, INNER, dropout=0.0).double()
    user, prompts, mask, _ = mixed_rows()
    user.requires_grad_()
    fusion(
        user, prompts, mask, torch.ones_like(mask).long(), [1], torch.ones(mask.shape).double()
    ).sum().backward()
    assert all(p.grad is None for p in fusion.towers[0].parameters())
    assert all(p.grad is not None for p in fusion.towers[1].parameters())
    assert torch.equal(user.grad[0], torch.ones(SIZE, dtype=torch.float64))


def test_attention_with_one_wish_is_its_value():
    """The softmax over one key is 1, so the user vector reaches z_c in nothing."""
    tower = scrambled(Tower(SIZE, HEADS, INNER, dropout=0.0))
    user, prompts = rows(2, 1)
    prompts[1] = prompts[0]
    mask = torch.ones(2, 1, dtype=torch.bool)
    with torch.no_grad():
        z, _ = tower.attention(user.unsqueeze(1), prompts, prompts, key_padding_mask=~mask)
    torch.testing.assert_close(z[0], z[1])


def test_projector_drops_only_in_training():
    projector = PromptProjector(6, 5, SIZE, dropout=0.9)
    text = torch.randn(3, 2, 6)
    drawn = {tuple(projector.train()(text).flatten().tolist()) for _ in range(3)}
    assert len(drawn) == 3
    assert torch.equal(projector.eval()(text), projector(text))
    assert projector(text).shape == (3, 2, SIZE)
