"""The model: the backbone where there is no wish, and only the right parameters learn."""

import pytest
import torch
from recbole.data.interaction import Interaction

from recbole_dpr.data import fields
from recbole_dpr.data.plan import plan_stages
from recbole_dpr.model.catalogue_loss import target_set_loss
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.steering import steered_query, steered_scores
from recbole_dpr.trainer.fill_memory import fill_memory
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.errors import UserError

TEXTS = ["I want a comedy.", "No horror, please.", "Something slow and sad"]


@pytest.fixture
def prompts_of_session(tmp_path_factory) -> str:
    """Vectors of texts are computed once for all tests."""
    return str(tmp_path_factory.getbasetemp() / "prompts")


@pytest.fixture
def dpr(built, tiny_dataset, prompts_of_session):
    """``dpr(**overrides)``: a namespace as ``built``, with an untrained ``model``."""

    def make(**overrides):
        settings = {"prompt_cache_dir": prompts_of_session, "prompt_batch_size": 64}
        made = built(**tiny_dataset, **settings | overrides)
        torch.manual_seed(0)
        made.model = DPR(made.config, made.train).eval()
        if made.model.memory is not None:
            fill_memory(made.model, made.train)
        made.model.load_prompts(TEXTS)
        return made

    return make


def plain_rows(made, count=12) -> Interaction:
    return made.test[torch.arange(min(len(made.test), count))]


def with_wishes(rows: Interaction, row: list[list[int]], negative: list[list[bool]]) -> Interaction:
    wished = Interaction(dict(rows.interaction))
    wished.update(
        Interaction(
            {
                fields.PROMPT_ROW: torch.tensor(row),
                fields.PROMPT_NEGATIVE: torch.tensor(negative),
            }
        )
    )
    return wished


BACKBONES = ["GRU4Rec", "SASRec", "NARM"]


# -- scores --------------------------------------------------------------------------------


@pytest.mark.parametrize("backbone", BACKBONES)
@torch.no_grad()
def test_without_wishes_scores_are_exactly_the_backbones(dpr, backbone):
    made = dpr(backbone=backbone)
    rows = plain_rows(made)
    own = made.model.backbone.model
    assert torch.equal(made.model.full_sort_predict(rows), own.full_sort_predict(rows))
    assert torch.equal(made.model.predict(rows), own.predict(rows))
    assert torch.equal(made.model.user_vectors(rows), made.model.backbone.user_vectors(rows))


@pytest.mark.parametrize("backbone", BACKBONES)
@torch.no_grad()
def test_rows_without_a_wish_in_a_batch_with_wishes(dpr, backbone):
    made = dpr(backbone=backbone)
    rows = plain_rows(made, 4)
    negative = [[False, True], [False, True], [True, True], [False, True]]
    wished = with_wishes(rows, [[-1, -1], [0, -1], [-1, 1], [2, 1]], negative)
    plain, steered = made.model.full_sort_predict(rows), made.model.full_sort_predict(wished)
    torch.testing.assert_close(steered[0], plain[0], rtol=1e-6, atol=1e-6)
    for row in (1, 2, 3):
        assert not torch.allclose(steered[row], plain[row], atol=1e-2)
    vectors = made.model.user_vectors(wished)
    assert torch.equal(vectors[0], made.model.user_vectors(rows)[0])


@torch.no_grad()
def test_only_void_wishes_before_any_prompt_is_loaded(dpr):
    made = dpr()
    made.model.prompt_table = made.model.prompt_table[:0]
    rows = plain_rows(made, 2)
    wished = with_wishes(rows, [[-1], [-1]], [[False], [False]])
    torch.testing.assert_close(
        made.model.full_sort_predict(wished), made.model.full_sort_predict(rows)
    )


@torch.no_grad()
def test_a_row_does_not_depend_on_its_batch(dpr):
    made = dpr()
    rows = plain_rows(made, 6)
    row = [[0, -1], [1, 2], [-1, -1], [2, 1], [1, -1], [0, 2]]
    negative = [[False, True], [True, True], [True, False], [True, False], [False] * 2, [True] * 2]
    wished = with_wishes(rows, row, negative)
    whole = made.model.full_sort_predict(wished)
    for index in range(6):
        alone = made.model.full_sort_predict(wished[index : index + 1])
        torch.testing.assert_close(alone[0], whole[index], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("backbone", BACKBONES)
@torch.no_grad()
def test_predict_agrees_with_full_sort_predict(dpr, backbone):
    made = dpr(backbone=backbone)
    rows = plain_rows(made, 3)
    wished = with_wishes(
        rows, [[0, 1], [-1, -1], [2, -1]], [[False, True], [True, True], [False] * 2]
    )
    for batch in (rows, wished):
        every = made.model.full_sort_predict(batch).view(len(batch), -1)
        item = batch[made.model.ITEM_ID]
        torch.testing.assert_close(
            made.model.predict(batch), every[torch.arange(len(batch)), item], rtol=1e-4, atol=1e-5
        )


@torch.no_grad()
def test_polarity_picks_the_tower(dpr):
    made = dpr()
    rows = plain_rows(made, 2)
    texts = made.model.prompt_table[torch.tensor([[0], [0]])]
    mask = torch.ones(2, 1, dtype=torch.bool)
    user = made.model.backbone.user_vectors(rows)
    for negative in (False, True):
        wished = with_wishes(rows, [[0], [0]], [[negative]] * 2)
        prompts, _ = made.model.prompts(user, texts)
        tower = made.model.fusion.towers[int(negative)]
        expected = tower(user, prompts, mask)
        torch.testing.assert_close(made.model.user_vectors(wished), expected)


@torch.no_grad()
def test_rows_with_both_polarities_are_the_mean_of_the_towers(dpr):
    model = (made := dpr()).model
    rows = plain_rows(made, 3)
    user = model.backbone.user_vectors(rows)
    texts = model.prompt_table[torch.tensor([[0, 1]] * 3)]
    prompts, _ = model.prompts(user, texts)
    ways = [
        tower(user, prompts[:, place : place + 1], torch.ones(3, 1, dtype=torch.bool))
        for place, tower in enumerate(model.fusion.towers)
    ]
    wished = with_wishes(rows, [[0, 1]] * 3, [[False, True]] * 3)
    torch.testing.assert_close(model.user_vectors(wished), (ways[0] + ways[1]) / 2)


@torch.no_grad()
def learned_memory(model) -> None:
    """Random heads and gains for the memory, which adds nothing untrained."""
    generator = torch.Generator().manual_seed(3)
    for parameter in (*model.memory.heads.parameters(), model.memory.gain):
        parameter.normal_(generator=generator)


@pytest.mark.parametrize("backbone", ["GRU4Rec", "TransRec", "CORE"])
@torch.no_grad()
def test_wishes_score_categories_too(dpr, backbone):
    made = dpr(backbone=backbone)
    model, rows = made.model, plain_rows(made, 3)
    wished = with_wishes(
        rows, [[0, 1], [-1, -1], [2, -1]], [[False, True], [True] * 2, [False] * 2]
    )
    before = model.full_sort_predict(wished)
    torch.testing.assert_close(before, paper_scores(model, wished))
    learned_memory(model)
    model.gain.copy_(torch.tensor([[0.5, 3.0], [2.0, 1.5]]))
    user, text = model.backbone.user_vectors(rows), model.prompt_table
    text = text[torch.tensor([[0, 1], [0, 0], [2, 0]])]
    _, found = model.prompts(user, text)

    def of(row: int, place: int, negative: int) -> torch.Tensor:
        gain = 10 * model.memory.gain[negative]
        of_items, of_category = model.gain[negative]
        own = gain[0] * (found.category[row, place] - found.gate[row, place].mean() / 5)
        own = of_category * own + of_items * (gain[1:] @ found.of_items[row, place])
        return torch.cat([own, of_category * gain[0] * found.years[row, place]])

    assert len(made.train.categories) == 5
    weights = torch.stack([of(0, 0, 0) + of(0, 1, 1), torch.zeros_like(of(0, 0, 0)), of(2, 0, 0)])
    table = model.memory.table
    assert torch.equal(table[:, :5], made.train.item_category.float())
    expected = paper_scores(model, wished) + weights @ table.T
    torch.testing.assert_close(model.full_sort_predict(wished), expected, rtol=1e-4, atol=1e-4)
    assert weights[[0, 2]].any(1).all()


@pytest.mark.parametrize("backbone", ["GRU4Rec", "TransRec"])
@torch.no_grad()
def test_strength_0_is_exactly_the_backbone(dpr, backbone):
    made = dpr(backbone=backbone)
    model, rows = made.model, plain_rows(made, 3)
    learned_memory(model)
    user = model.backbone.user_vectors(rows)
    text = model.prompt_table[torch.tensor([[0, 1]] * 3)]
    negative = torch.tensor([[False, True]] * 3)
    none = torch.zeros(3, 2)
    own = model.backbone.scores(user)
    assert torch.equal(steered_scores(model, user, text, negative, none), own)
    found = steered_query(model, user, text, negative, none)
    assert torch.equal(found.user, user)
    assert found.weights.shape == (3, model.memory.table.shape[1])
    assert not found.weights.any()
    assert not torch.allclose(steered_scores(model, user, text, negative, none + 1), own)
    # And the model's own strength.
    model.strength.zero_()
    model.gain.zero_()
    got = steered_scores(model, user, text, negative, none + 1)
    assert torch.equal(got, model.backbone.logits(user))


def paper_scores(model, wished) -> torch.Tensor:
    """``h_final . e_v`` (Eq. 7)."""
    return model.backbone.logits(model.user_vectors(wished))


@pytest.mark.parametrize("backbone", ["GRU4Rec", "TransRec"])
def test_the_weights_count_in_the_loss(dpr, backbone):
    made = dpr(backbone=backbone, tau=0.7)
    model = made.model
    user = torch.randn(5, model.backbone.size)
    targets = torch.tensor([[3, 0], [4, 5], [1, 2], [9, 0], [7, 8]])
    table = model.memory.table
    weights = torch.randn(5, table.shape[1], requires_grad=True)
    loss = model.backbone.catalogue_loss(user, targets, 0.7, (weights, table))
    expected = target_set_loss((model.backbone.logits(user) + weights @ table.T) / 0.7, targets)
    torch.testing.assert_close(loss, expected)
    (own,), (right,) = (torch.autograd.grad(each, weights) for each in (loss, expected))
    torch.testing.assert_close(own, right)


def test_the_papers_model_has_no_memory(dpr):
    model = dpr(memory=False).model
    assert model.memory is None
    assert not any("memory" in name for name in model.state_dict())
    words = model.encoder.dim
    assert model.prompt_table.words.shape == (len(TEXTS), words)
    assert model.prompt_table.item.shape == (len(TEXTS), 0)
    assert model.projector.layers[2].in_features == words


def test_prompt_rows_are_the_texts_in_order(dpr):
    made = dpr()
    for row, text in enumerate(TEXTS):
        words = made.model.encoder.encode([text])[0]
        assert torch.equal(made.model.prompt_table.words[row], words)


# -- losses --------------------------------------------------------------------------------


@pytest.mark.parametrize("backbone", BACKBONES)
def test_loss_of_plain_rows_is_the_backbones(dpr, backbone):
    made = dpr(backbone=backbone)
    rows = made.train[torch.arange(32)]
    assert torch.equal(
        made.model.calculate_loss(rows), made.model.backbone.model.calculate_loss(rows)
    )


@pytest.fixture
def staged(dpr):
    """``staged(number, **overrides)``: ``dpr`` with its ``trainer`` in a stage, and a ``batch``."""

    def make(number: int, **overrides):
        made = dpr(**overrides)
        made.trainer = DPRTrainer(made.config, made.model)
        causal = made.model.backbone.causal
        plans, texts, _ = plan_stages(made.config, made.train, causal)
        made.model.load_prompts(texts)
        made.plan = next(plan for plan in plans if plan.number == number)
        made.trainer._enter(made.plan, None)
        if made.plan.batches is not None:
            made.batch = next(iter(made.plan.batches))
        return made

    return make


def learned_by_a_step(made, batch) -> set[str]:
    """Names of the parameters that one step of the stage's optimiser changes."""
    made.model.train()
    before = {name: value.clone() for name, value in made.model.named_parameters()}
    made.trainer.optimizer.zero_grad()
    losses = made.model.calculate_loss(batch)
    (sum(losses) if isinstance(losses, tuple) else losses).backward()
    made.trainer.optimizer.step()
    after = dict(made.model.named_parameters())
    return {name for name, value in before.items() if not torch.equal(value, after[name])}


def parts(names: set[str]) -> set[str]:
    """backbone, projector, what the memory shares, and the parts of each polarity."""
    one = ("backbone", "projector")
    return {".".join(name.split(".")[: 1 if name.startswith(one) else 3]) for name in names}


def parts_of(*polarities: int) -> set[str]:
    """Of what steers, what wishes of some polarities pass in the first step.

    The memory's heads and gains are 0 then, so that its sharpness learns by the projector alone.
    """
    learned = {f"{name}.{polarity}" for name in ("fusion.towers", "memory.heads")
               for polarity in polarities}  # fmt: skip
    shared = ("sharpness", "prior", "category_sharpness", "gain")
    return learned | {"projector"} | {f"memory.{name}" for name in shared}


WHEEL = parts_of(0, 1)


@pytest.mark.parametrize("backbone", BACKBONES)
def test_stage_1_trains_the_backbone_alone(staged, backbone):
    made = staged(1, backbone=backbone)
    batch = made.train[torch.arange(32)] if made.plan.batches is None else made.batch
    assert parts(learned_by_a_step(made, batch)) == {"backbone"}


@pytest.mark.parametrize("number", [2, 3])
@pytest.mark.parametrize("backbone", BACKBONES)
def test_later_stages_leave_a_frozen_backbone_bit_identical(staged, number, backbone):
    made = staged(number, backbone=backbone, backbone_learning_rate=0.0, weight_decay=0.1)
    before = {k: v.clone() for k, v in made.model.backbone.state_dict().items()}
    learned = parts(learned_by_a_step(made, made.batch))
    assert learned == WHEEL
    after = made.model.backbone.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())
    assert all(parameter.grad is None for parameter in made.model.backbone.parameters())


@pytest.mark.parametrize("backbone", BACKBONES)
def test_later_stages_train_all_where_the_backbone_may_learn(staged, backbone):
    made = staged(2, backbone=backbone, backbone_learning_rate=0.001)
    learned = parts(learned_by_a_step(made, made.batch))
    assert learned == {"backbone", *WHEEL}
    assert len(made.model.calculate_loss(made.batch)) == 3  # Eq. 10: L_seq and two L_prompt


@pytest.mark.parametrize(("polarity", "number"), [("positive", 0), ("negative", 1)])
def test_prompt_loss_trains_its_tower_alone(staged, polarity, number):
    made = staged(3, prompt_loss=polarity, backbone_learning_rate=0.0)
    assert parts(learned_by_a_step(made, made.batch)) == parts_of(number)


def test_the_parts_of_the_loss_by_hand(staged):
    made = staged(3, tau=0.5, backbone_learning_rate=0.001)
    model, batch = made.model.eval(), made.batch
    got = model.calculate_loss(batch)
    moments = model.backbone.position_vectors(batch).flatten(0, 1)[batch[fields.MOMENT]]
    table = model.backbone.model.item_embedding.weight
    torch.testing.assert_close(
        got[0], torch.nn.functional.cross_entropy(moments @ table.T, batch[fields.NEXT_ITEM])
    )
    for negative in (0, 1):
        where = batch[fields.DRAWN_MOMENT[negative]]
        assert len(where)
        text = model.prompt_table[batch[fields.DRAWN_ROW[negative]]][:, None]
        mask = torch.ones(len(where), 1, dtype=torch.bool)
        prompts, _ = model.prompts(moments[where], text)
        steered = model.fusion.towers[negative](moments[where], prompts, mask)
        logits = steered @ table.T / 0.5
        expected = target_set_loss(logits, batch[fields.DRAWN_TARGETS[negative]])
        torch.testing.assert_close(got[1 + negative], expected)


@pytest.mark.parametrize("backbone", ["GRU4Rec", "NARM"])
def test_moments_are_the_histories_of_their_next_items(staged, backbone):
    """The vector at each moment is that of the plain row with the same target and history."""
    made = staged(2, backbone=backbone, MAX_ITEM_LIST_LENGTH=30, position_share=1.0)
    model = made.model.eval()
    with torch.no_grad():
        rows = made.train[torch.arange(len(made.train))]
        of_rows = model.backbone.user_vectors(rows)
        seen = 0
        for batch in made.plan.batches:
            vectors = model.moment_vectors(batch)
            for vector, item in zip(vectors, batch[fields.NEXT_ITEM].tolist(), strict=True):
                same = rows[model.ITEM_ID] == item
                distance = (of_rows[same] - vector).abs().amax(1).min()
                assert distance < 1e-4
                seen += 1
    assert seen == len(made.train)


@torch.no_grad()
def test_remembered_vectors_give_the_loss_of_windows(staged):
    """Over an epoch in which every moment wishes, of a frozen backbone without dropout."""
    made = staged(2, backbone_learning_rate=0.0, prompt_share=1.0, genre_share=0.0)
    model, loader = made.model.eval(), made.plan.batches
    vectors = [model.moment_vectors(batch) for batch in loader]
    assert loader.remember(model.moment_vectors)
    again = [model.moment_vectors(batch) for batch in loader]
    norms = (torch.cat(own).norm(dim=1).sort().values for own in (vectors, again))
    torch.testing.assert_close(*norms)
    assert all(len(model.calculate_loss(batch)) == 2 for batch in loader)


@pytest.mark.parametrize("prompt_loss", ["both", "positive", "negative"])
def test_a_batch_without_wishes_can_be_learned_from(staged, prompt_loss):
    """A small last batch may hold no wish; the trainer calls backward() all the same."""
    made = staged(2, prompt_loss=prompt_loss, backbone_learning_rate=0.0)
    batch = Interaction(dict(made.batch.interaction))
    for negative in (0, 1):
        for name in (fields.DRAWN_MOMENT, fields.DRAWN_ROW, fields.DRAWN_TARGETS):
            batch.interaction[name[negative]] = batch[name[negative]][:0]
    assert learned_by_a_step(made, batch) == set()


def test_a_batch_without_wishes_is_still_of_next_items(staged):
    made = staged(2, backbone_learning_rate=0.001)
    batch = Interaction(dict(made.batch.interaction))
    for negative in (0, 1):
        for name in (fields.DRAWN_MOMENT, fields.DRAWN_ROW, fields.DRAWN_TARGETS):
            batch.interaction[name[negative]] = batch[name[negative]][:0]
    assert parts(learned_by_a_step(made, batch)) == {"backbone"}


@pytest.mark.parametrize("backbone", ["SASRec", "NARM", "BERT4Rec"])
def test_dropout_does_not_blur_a_frozen_backbone(staged, backbone):
    """``h_u`` in training is that of recommending; where the backbone learns it is not."""
    for rate in (0.0, 0.001):
        made = staged(2, backbone=backbone, backbone_learning_rate=rate)
        made.model.eval()
        still = made.model.moment_vectors(made.batch)
        made.model.train()
        assert made.model.fusion.training
        assert made.model.backbone.model.training is (rate > 0)
        assert torch.equal(made.model.moment_vectors(made.batch), still) is (rate == 0)


# -- what is in the model ------------------------------------------------------------------


def test_the_encoder_is_neither_learned_nor_saved(dpr):
    made = dpr()
    names = {*dict(made.model.named_parameters()), *made.model.state_dict()}
    kinds = {"backbone", "projector", "fusion", "memory", "strength", "gain"}
    assert {name.split(".")[0] for name in names} == kinds
    _ = made.model.encoder._model  # loaded, it is still none of the model's
    assert names == {*dict(made.model.named_parameters()), *made.model.state_dict()}
    assert "encoder" not in dict(made.model.named_modules())


def test_one_tower_is_half_the_fusion(dpr):
    count = {t: sum(p.numel() for p in dpr(towers=t).model.fusion.parameters()) for t in (1, 2)}
    assert count[2] == 2 * count[1]


def test_heads_must_divide_the_width(dpr):
    with pytest.raises(UserError, match="fusion_heads=7: must divide 64"):
        dpr(fusion_heads=7)


@pytest.mark.parametrize("backbone", ["SASRecF", "FDSA"])
def test_a_backbone_that_lacks_its_features_is_refused_in_one_line(dpr, backbone):
    """Their default ``selected_features`` is a column that this data set has not."""
    with pytest.raises(UserError, match=f"backbone={backbone}"):
        dpr(backbone=backbone)
