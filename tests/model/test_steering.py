"""Steering: strengths between the backbone and DPR, and the one path of training and inference."""

import pytest
import torch

from recbole_dpr.data import fields
from recbole_dpr.data.plan import plan_stages
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.steering import Prompts, levels, steer, steered_query, steered_scores
from recbole_dpr.trainer.fill_memory import fill_memory
from recbole_dpr.trainer.trainer import DPRTrainer

TEXTS = ["I want a comedy.", "No horror, please.", "Something slow and sad"]


@pytest.fixture
def dpr(built, tiny_dataset, tmp_path_factory):
    """``dpr(**overrides)``: a namespace as ``built``, with a ``model`` whose parts all steer."""

    cache = str(tmp_path_factory.getbasetemp() / "prompts")  # one for all tests

    def make(**overrides):
        settings = {"prompt_cache_dir": cache, "prompt_batch_size": 64}
        made = built(**tiny_dataset, **settings | overrides)
        torch.manual_seed(0)
        made.model = model = DPR(made.config, made.train).eval()
        if model.memory is not None:
            fill_memory(model, made.train)
            with torch.no_grad():
                for parameter in (model.memory.gain, *model.memory.heads.parameters()):
                    parameter.normal_(std=0.1)
        return made

    return make


def request(made, rows: int) -> tuple[torch.Tensor, EncodedPrompts, torch.Tensor]:
    """``h_u`` of some histories, and three prompts for each: one negative, then two positive."""
    user = made.model.backbone.user_vectors(made.test[torch.arange(rows)])
    text = made.model.read(TEXTS)[None].map(lambda value: value.expand(rows, -1, -1))
    return user, text, torch.tensor([[True, False, False]]).expand(rows, -1)


def test_levels_by_hand():
    strength = torch.tensor([[0.5, 1.5, 0.0], [1.0, 1.0, 1.0], [0.0, 0.0, 0.0], [2.0, 0.5, 0.75]])
    (first, one), (second, two), (third, three) = levels(strength)
    assert first.tolist() == [[1, 1, 0], [1, 1, 1], [0, 0, 0], [1, 1, 1]]
    assert second.tolist() == [[0, 1, 0], [0, 0, 0], [0, 0, 0], [1, 0, 1]]
    assert third.tolist() == [[0, 0, 0], [0, 0, 0], [0, 0, 0], [1, 0, 0]]
    steps = torch.cat([one, two, three], 1)
    expected = [[0.5, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.5, 0.25, 1.25]]
    assert steps.tolist() == expected
    assert not list(levels(torch.zeros(2, 3)))
    assert not list(levels(torch.zeros(2, 0)))


@pytest.mark.parametrize("memory", [True, False])
@torch.no_grad()
def test_several_steps_of_unlike_strengths(dpr, memory):
    """``h_u + sum_j (s_j - s_{j-1}) (h(prompts of strength s_j or more) - h_u)``."""
    made = dpr(memory=memory)
    model, (user, text, negative) = made.model, request(made, 4)
    strength = torch.tensor([[0.5, 1.5, 0.0], [1.0, 1.0, 1.0], [0.0, 0.0, 0.0], [2.0, 0.5, 0.75]])
    sets = [
        [(0.5, [0, 1]), (1.0, [1])],
        [(1.0, [0, 1, 2])],
        [],
        [(0.5, [0, 1, 2]), (0.25, [0, 2]), (1.25, [0])],
    ]
    got = steered_query(model, user, text, negative, strength)
    scores = steered_scores(model, user, text, negative, strength)
    for row, steps in enumerate(sets):
        own = slice(row, row + 1)
        expected, weights = user[own].clone(), torch.zeros(1, 0)
        if memory:
            weights = torch.zeros(1, model.memory.table.shape[1])
        for step, prompts in steps:
            one = torch.ones(1, len(prompts))
            how = text[own][:, prompts], negative[own][:, prompts], one
            whole = steered_query(model, user[own], *how)
            expected += step * (whole.user - user[own])
            if memory:
                weights += step * whole.weights
        torch.testing.assert_close(got.user[own], expected)
        logits = model.backbone.logits(expected)
        if memory:
            torch.testing.assert_close(got.weights[own], weights)
            logits = logits + weights @ model.memory.table.T
        torch.testing.assert_close(scores[own], logits)
    assert torch.equal(scores[2], model.backbone.scores(user)[2])
    if not memory:
        assert got.weights is None


@pytest.mark.parametrize("level", [0.3, 1.0, 1.7])
@torch.no_grad()
def test_prompts_of_one_strength_go_that_far(dpr, level):
    made = dpr()
    model, (user, text, negative) = made.model, request(made, 3)
    one = torch.ones(3, 3)
    whole = steered_query(model, user, text, negative, one)
    got = steered_query(model, user, text, negative, level * one)
    torch.testing.assert_close(got.user, torch.lerp(user, whole.user, torch.tensor(level)))
    torch.testing.assert_close(got.weights, level * whole.weights)
    assert whole.weights.any()


@torch.no_grad()
def test_no_strength_makes_a_jump(dpr):
    made = dpr()
    model, (user, text, negative) = made.model, request(made, 2)
    for small, large in ((0.0, 1e-5), (1.0 - 1e-5, 1.0), (1.0, 1.0 + 1e-5)):
        near, other = (
            steered_scores(model, user, text, negative, torch.tensor([[1.0, value, 0.5]] * 2))
            for value in (small, large)
        )
        torch.testing.assert_close(near, other, rtol=1e-3, atol=1e-3)


@torch.no_grad()
def test_gain_is_of_each_polarity_and_strength_of_the_rest(dpr):
    made = dpr()
    model, (user, text, negative) = made.model, request(made, 3)
    one = torch.ones(3, 1)
    whole = [steered_query(model, user, text[:, [p]], negative[:, [p]], one) for p in range(2)]
    model.gain.copy_(torch.tensor([[2.0], [0.25]]))
    for number, gain in ((0, 0.25), (1, 2.0)):  # the first prompt is the negative one
        how = text[:, [number]], negative[:, [number]], one
        got = steered_query(model, user, *how)
        torch.testing.assert_close(got.weights, gain * whole[number].weights)
        assert torch.equal(got.user, whole[number].user)
    model.strength.copy_(torch.tensor([[0.5], [0.0]]))
    for number, strength in ((0, 0.0), (1, 0.5)):
        how = text[:, [number]], negative[:, [number]], one
        got = steered_query(model, user, *how).user
        expected = torch.lerp(user, whole[number].user, torch.tensor(strength))
        torch.testing.assert_close(got, expected)


@torch.no_grad()
def test_the_gate_mixes_what_items_and_categories_go_by(dpr):
    made = dpr()
    model, (user, text, negative) = made.model, request(made, 3)
    one, first = torch.ones(3, 1), slice(0, 1)
    text, negative = text[:, first], negative[:, first]
    for constant, about_category in ((-60.0, 0.0), (0.0, 0.5), (60.0, 1.0)):
        model.memory.gate.weight.zero_()
        model.memory.gate.weight[0] = constant
        model.strength.fill_(1.0)
        whole = steered_query(model, user, text, negative, one).user
        model.strength.copy_(torch.tensor([[0.5, 0.9], [0.2, 0.8]]))
        got = steered_query(model, user, text, negative, one).user
        share = torch.tensor(0.2 + 0.6 * about_category)  # of a negative prompt
        torch.testing.assert_close(got, torch.lerp(user, whole, share))


@pytest.mark.parametrize("memory", [True, False])
@pytest.mark.parametrize("backbone", ["GRU4Rec", "TransRec", "CORE"])
def test_the_training_loss_is_of_the_scores_that_are_served(dpr, backbone, memory):
    """It is ``-log softmax(scores at strength 1 / tau)``, the mean over a prompt's targets."""
    made = dpr(backbone=backbone, memory=memory, tau=0.7, backbone_learning_rate=0.0)
    model = made.model
    trainer = DPRTrainer(made.config, model)
    plans, texts, _ = plan_stages(made.config, made.train, model.backbone.causal)
    model.load_prompts(texts)
    plan = next(plan for plan in plans if plan.number == 3)
    trainer._enter(plan, None)
    batch = next(iter(plan.batches))
    model.eval()
    with torch.no_grad():
        losses = model.calculate_loss(batch)
        vectors = model.moment_vectors(batch)
        for negative in (0, 1):
            user = vectors[batch[fields.DRAWN_MOMENT[negative]]]
            text = model.prompt_table[batch[fields.DRAWN_ROW[negative]]][:, None]
            one = torch.ones(len(user), 1)
            scores = steered_scores(model, user, text, one.bool() & bool(negative), one)
            chance = torch.log_softmax(scores / 0.7, 1)
            rows = []
            for own, wanted in zip(
                chance, batch[fields.DRAWN_TARGETS[negative]].tolist(), strict=True
            ):
                targets = [item for item in wanted if item]  # 0 fills the row up
                rows.append(-sum(own[item] for item in targets) / len(targets))
            assert len(rows) > 1
            torch.testing.assert_close(
                losses[negative], torch.stack(rows).mean(), rtol=1e-4, atol=1e-4
            )


@torch.no_grad()
def test_prompts_of_training_are_those_of_strength_1(dpr):
    made = dpr()
    model, (user, text, _) = made.model, request(made, 3)
    for negative in (False, True):
        trained = steer(model, user, Prompts.trained(text[:, 0], negative))
        polarity = torch.full((3, 1), negative)
        served = steered_query(model, user, text[:, :1], polarity, torch.ones(3, 1))
        assert torch.equal(trained.user, served.user)
        assert torch.equal(trained.weights, served.weights)
        assert torch.equal(trained.gate, served.gate)
