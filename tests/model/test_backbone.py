"""Wrapped backbones score as themselves, or are refused in one line; causality is measured."""

import pytest
import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender

from recbole_dpr.model import registry
from recbole_dpr.model.backbone import Backbone, build, wrap
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.utils.errors import UserError

WRAPPED = {
    "GRU4Rec": True,
    "SASRec": True,
    "NARM": False,
    "STAMP": False,
    "Caser": False,
    "SRGNN": False,
    "LightSANs": False,
    "FEARec": False,
}
REFUSED = ["DIEN", "DIN", "RepeatNet"]


@pytest.fixture
def backbone_model(built, tiny_dataset):
    """``backbone_model(name, seed)``: the model and the built data set."""

    def make(name: str, seed: int = 0, **overrides):
        made = built(backbone=name, **overrides, **tiny_dataset)
        torch.manual_seed(seed)
        return made.config.backbone_class(made.config, made.train).eval(), made

    return make


def batch_of(made, part="test") -> Interaction:
    part = getattr(made, part)
    return part[torch.arange(min(len(part), 12))]


@pytest.mark.parametrize("name", WRAPPED)
@torch.no_grad()
def test_scores_like_full_sort_predict(backbone_model, name):
    model, made = backbone_model(name)
    backbone = wrap(model)
    rows = batch_of(made)
    own = model.full_sort_predict(rows).view(len(rows), -1)
    user = backbone.user_vectors(rows)
    assert user.shape == (len(rows), backbone.size)
    assert backbone.item_table().shape == (made.train.item_num, backbone.size)
    torch.testing.assert_close(backbone.scores(user), own)
    assert not torch.allclose(own[:, 1:], own[:, 1:2].expand_as(own[:, 1:]), rtol=1e-3, atol=0)


@pytest.mark.parametrize("name", WRAPPED)
def test_causality_is_told_right(backbone_model, name):
    """Right for the weights of a beginner, and for weights of another size."""
    model, _ = backbone_model(name)
    assert wrap(model).causal is WRAPPED[name]
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.mul_(3)
    assert wrap(model).causal is WRAPPED[name]


@pytest.mark.parametrize("name", REFUSED)
def test_refused_in_one_line(backbone_model, name):
    def wrapped() -> Backbone:
        return wrap(backbone_model(name)[0])

    with pytest.raises(UserError, match=f"backbone={name}") as caught:
        wrapped()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["SASRecCPR", "GRU4RecCPR"])
def test_a_backbone_whose_own_scoring_fails_is_refused_in_one_line(backbone_model, name):
    """These rerank the 100 best items, more than the tiny catalogue has."""
    if name.lower() not in registry.zoo():
        pytest.skip("RecBole 1.2.0 has no such model")
    model, _ = backbone_model(name)
    with pytest.raises(UserError, match=f"backbone={name}"):
        wrap(model)


@pytest.mark.parametrize("name", ["GRU4Rec", "SASRec"])
@torch.no_grad()
def test_position_vectors_equal_prefix_vectors(backbone_model, name):
    model, made = backbone_model(name)
    backbone = wrap(model)
    rows = batch_of(made)
    every = backbone.position_vectors(rows)
    items, length = rows[model.ITEM_SEQ], rows[model.ITEM_SEQ_LEN]
    assert every.shape == (*items.shape, backbone.size)
    for row in range(len(rows)):
        for end in range(1, int(length[row]) + 1):
            prefix = torch.zeros_like(items[row])
            prefix[:end] = items[row, :end]
            one = Interaction(
                {
                    model.ITEM_SEQ: prefix.unsqueeze(0),
                    model.ITEM_SEQ_LEN: torch.tensor([end]),
                    model.USER_ID: rows[model.USER_ID][row : row + 1],
                }
            )
            torch.testing.assert_close(
                every[row, end - 1], backbone.user_vectors(one)[0], rtol=1e-4, atol=1e-5
            )


@pytest.mark.parametrize("name", ["GRU4Rec", "SASRec", "NARM"])
def test_gather_indexes_is_restored(backbone_model, name):
    model, made = backbone_model(name)
    before = model.gather_indexes
    backbone = wrap(model)
    assert "gather_indexes" not in vars(model)
    try:
        backbone.position_vectors(batch_of(made))
    except RuntimeError:
        assert name == "NARM"
    assert "gather_indexes" not in vars(model)
    assert model.gather_indexes == before


@pytest.mark.parametrize("training", [True, False])
def test_wrap_leaves_model_and_random_state_alone(backbone_model, training):
    model, _ = backbone_model("SASRec")
    model.train(training)
    weights = {name: value.clone() for name, value in model.state_dict().items()}
    state = torch.get_rng_state()
    wrap(model)
    assert model.training is training
    assert torch.equal(torch.get_rng_state(), state)
    assert all(torch.equal(weights[name], value) for name, value in model.state_dict().items())
    assert all(parameter.requires_grad for parameter in model.parameters())


def test_item_table_leaves_out_extra_rows(backbone_model):
    """Some models embed more than the catalogue, such as a mask token."""
    model, made = backbone_model("SRGNN")
    model.item_embedding = torch.nn.Embedding(made.train.item_num + 3, 16)
    assert Backbone(model).item_table().shape == (made.train.item_num, 16)


def test_width_1_windows(backbone_model):
    model, made = backbone_model("GRU4Rec", MAX_ITEM_LIST_LENGTH=1)
    assert wrap(model).causal
    assert len(batch_of(made)) > 0


class Bag(SequentialRecommender):
    """The mean of the whole window's items at every position: not causal. Tiny initial weights."""

    def __init__(self, config, dataset):
        super().__init__(config, dataset)
        self.item_embedding = torch.nn.Embedding(self.n_items, 16, padding_idx=0)
        self.item_embedding.weight.data.mul_(1e-6)

    def forward(self, item_seq, item_seq_len):
        every = self.item_embedding(item_seq)
        mean = every.sum(1, keepdim=True) / item_seq_len.view(-1, 1, 1)
        return self.gather_indexes(mean.expand_as(every), item_seq_len - 1)

    def full_sort_predict(self, interaction):
        user = self.forward(interaction[self.ITEM_SEQ], interaction[self.ITEM_SEQ_LEN])
        return user @ self.item_embedding.weight.T


class Squared(Bag):
    """Scores that are no inner products, and as small as its weights."""

    def full_sort_predict(self, interaction):
        user = self.forward(interaction[self.ITEM_SEQ], interaction[self.ITEM_SEQ_LEN])
        return -(torch.cdist(user, self.item_embedding.weight) ** 2)


@pytest.mark.parametrize("size", [1.0, 1e6])
def test_small_weights_do_not_hide_that_a_model_sees_the_future(backbone_model, size):
    """A wrongly causal backbone would learn from the item it has to predict."""
    _, made = backbone_model("GRU4Rec")
    model = Bag(made.config, made.train)
    model.item_embedding.weight.data.mul_(size)
    assert wrap(model).causal is False


class Gated(Bag):
    """Adds the window's mean through a gate that begins closed."""

    def __init__(self, config, dataset):
        super().__init__(config, dataset)
        self.gate = torch.nn.Parameter(torch.zeros(1))

    def forward(self, item_seq, item_seq_len):
        every = self.item_embedding(item_seq)
        every = every + self.gate * every.mean(1, keepdim=True)
        return self.gather_indexes(every, item_seq_len - 1)


class Biased(Gated):
    """Its scores have a bias, which begins at zero."""

    def __init__(self, config, dataset):
        super().__init__(config, dataset)
        self.bias = torch.nn.Parameter(torch.zeros(self.n_items))

    def full_sort_predict(self, interaction):
        return super().full_sort_predict(interaction) + self.bias


class FixedWidth(Gated):
    """Sees no later items, but takes no window narrower than the longest history."""

    def forward(self, item_seq, item_seq_len):
        every = self.item_embedding(item_seq.view(-1, self.max_seq_length))
        return self.gather_indexes(every, item_seq_len - 1)


@pytest.mark.parametrize("model", [Gated, FixedWidth])
def test_not_causal(backbone_model, model):
    _, made = backbone_model("GRU4Rec")
    assert wrap(model(made.config, made.train)).causal is False


def test_a_bias_that_is_still_zero_is_noticed(backbone_model):
    _, made = backbone_model("GRU4Rec")
    with pytest.raises(UserError, match="not inner products"):
        wrap(Biased(made.config, made.train))


@pytest.mark.parametrize("size", [1.0, 1e6])
def test_small_weights_do_not_hide_that_scores_differ(backbone_model, size):
    _, made = backbone_model("GRU4Rec")
    model = Squared(made.config, made.train)
    model.item_embedding.weight.data.mul_(size)
    with pytest.raises(UserError, match="not inner products"):
        wrap(model)


def test_no_item_embedding():
    with pytest.raises(UserError, match="no item_embedding"):
        wrap(torch.nn.Linear(1, 1))


# -- models of one's own -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "adapter", "causal"),
    [("Decayed", "Backbone", True), ("Popular", "SelfDescribed", False)],
)
@torch.no_grad()
def test_an_own_model_by_import_path(backbone_model, name, adapter, causal):
    model, made = backbone_model(f"own_models.{name}", width=8, loss_type="CE")
    backbone = wrap(model)
    assert type(backbone).__name__ == adapter
    assert (backbone.size, backbone.causal) == (8, causal)
    for parameter in model.parameters():
        parameter.normal_()
    rows = batch_of(made)
    torch.testing.assert_close(
        backbone.scores(backbone.user_vectors(rows)), model.full_sort_predict(rows)
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", ["Decayed", "Popular"])
def test_an_own_model_runs(tiny_dataset, name, tmp_path_factory):
    settings = {
        "backbone": f"own_models.{name}", "loss_type": "CE", "width": 8,
        "epochs": 1, "stage2_epochs": 1, "stages": [1, 2], "MAX_ITEM_LIST_LENGTH": 20,
        "prompt_modes": ["genre"], "target_n": [3],
        "show_progress": False, "use_gpu": False, "state": "ERROR",
        "prompt_cache_dir": str(tmp_path_factory.getbasetemp() / "prompts"), **tiny_dataset,
    }  # fmt: skip
    result = run_recbole_dpr("DPR", config_dict=settings, saved=False)
    assert {row["method"] for row in result["table"]} == {name, f"{name} + filter", f"DPR ({name})"}


def test_a_model_that_reads_more_of_its_rows(backbone_model):
    """It is measured on rows of the data set, and learns from rows, not from windows."""
    model, made = backbone_model("own_models.Recent", loss_type="CE")
    with pytest.raises(UserError, match=r"backbone=Recent.*timestamp_list") as caught:
        wrap(model)
    assert "\n" not in str(caught.value)
    backbone = build(type(model), made.config, made.train)
    assert not backbone.causal
    assert backbone.size == 16


def test_mistakes_in_an_own_model_are_shown_as_they_are(built, tiny_dataset):
    made = built(backbone="own_models.Decayed", width="wide", loss_type="CE", **tiny_dataset)
    with pytest.raises(TypeError):
        build(made.config.backbone_class, made.config, made.train)
