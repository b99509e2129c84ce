"""Every sequential model of RecBole as a backbone: wrapped right, trained, or refused by name."""

import importlib
import inspect
import pkgutil
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import recbole
import recbole.model.sequential_recommender as recbole_zoo
import torch
from recbole.data.interaction import Interaction
from recbole.model.abstract_recommender import SequentialRecommender

from recbole_dpr.build import data_preparation
from recbole_dpr.data.dataset import dataset_class
from recbole_dpr.model import backbone, registry
from recbole_dpr.model.backbone.fearec import RowsOfItem
from recbole_dpr.model.backbone.zoo import ADAPTERS, NEEDS, REFUSED
from recbole_dpr.model.dpr import DPR
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.errors import UserError

# What a model needs beside its defaults, on the small data set.
ONE_FACET = {
    "n_facet_all": 1, "n_facet": 1, "n_facet_context": 0, "n_facet_reranker": 0, "n_facet_emb": 0,
}  # fmt: skip
KNOWLEDGE = {
    "ent": ["ent_id", "ent_emb"],
    "rel": ["rel_id", "rel_emb"],
    "kg": ["head_id", "relation_id", "tail_id"],
    "link": ["item_id", "entity_id"],
}
SETTINGS = {
    "FDSA": {"selected_features": ["genre", "title"]},
    "GRU4RecCPR": ONE_FACET,
    "GRU4RecF": {"selected_features": ["genre"]},
    "GRU4RecKG": {"knowledge": True},
    "KSR": {"knowledge": True},
    "S3Rec": {"item_attribute": "genre"},
    "SASRecCPR": ONE_FACET,
    "SASRecF": {"selected_features": ["genre"]},
}
NOT_IN_1_2_0 = {
    "GRU4RecCPR": "it has no such model",
    "SASRecCPR": "it has no such model",
    "GRU4RecKG": "it never leaves dropout there, so it scores at random and is refused",
}
ALL_POSITIONS = {"FDSA", "GRU4Rec", "GRU4RecF", "GRU4RecKG", "S3Rec", "SASRec", "SASRecF"}


@pytest.fixture
def zoo(make_config, tiny_dataset, tmp_path_factory):
    """``zoo(name, **overrides)``: namespace of config and dataset parts for a backbone."""

    def make(name: str, **overrides) -> SimpleNamespace:
        if recbole.__version__ == "1.2.0" and name in NOT_IN_1_2_0:
            pytest.skip(NOT_IN_1_2_0[name])
        settings = SETTINGS.get(name, {}) | overrides
        settings["prompt_cache_dir"] = str(tmp_path_factory.getbasetemp() / "prompts")
        data = dict(tiny_dataset)
        if settings.pop("knowledge", False):
            write_knowledge(Path(data["data_path"]) / "tiny")
            data["load_col"] = data["load_col"] | KNOWLEDGE
        made = SimpleNamespace(config=make_config(backbone=name, **data | settings))
        made.dataset = dataset_class(name, made.config["MODEL_TYPE"])(made.config)
        loaders = data_preparation(made.config, made.dataset)
        made.train_data, made.valid_data, _ = loaders
        made.train, _, made.test = (loader._dataset for loader in loaders)
        torch.manual_seed(0)
        return made

    return make


def write_knowledge(folder: Path) -> None:
    """A graph of 24 linked items and two other entities, with vectors that tell who is who."""
    entities = [*(f"e{item}" for item in range(24)), "x0", "x1"]
    files = {
        "link": ("item_id:token\tentity_id:token", [f"i{i}\te{i}" for i in range(24)]),
        "kg": (
            "head_id:token\trelation_id:token\ttail_id:token",
            [f"e{i}\tr{i % 3}\tx{i % 2}" for i in range(24)],
        ),
        "ent": (
            "ent_id:token\tent_emb:float_seq",
            [f"{name}\t{' '.join([str(place + 1)] * 64)}" for place, name in enumerate(entities)],
        ),
        "rel": (
            "rel_id:token\trel_emb:float_seq",
            [f"r{i}\t{' '.join([str(i / 10)] * 64)}" for i in range(3)],
        ),
    }
    for suffix, (header, rows) in files.items():
        (folder / f"tiny.{suffix}").write_text("\n".join([header, *rows]) + "\n", "utf-8")


def built_backbone(made) -> backbone.Backbone:
    return backbone.build(made.config.backbone_class, made.config, made.train)


def rows_of(made, count=12) -> Interaction:
    return made.test[torch.arange(min(len(made.test), count))]


def move_all_weights(model: torch.nn.Module) -> None:
    """As training does; weights that begin at zero, such as biases, hide what they are for."""
    with torch.no_grad():
        for value in model.parameters():
            value.add_(0.3 * torch.randn_like(value))


def test_every_sequential_model_is_in_a_table():
    found = set()
    for module in pkgutil.iter_modules(recbole_zoo.__path__):
        contents = vars(importlib.import_module(f"{recbole_zoo.__name__}.{module.name}"))
        found |= {
            name
            for name, value in contents.items()
            if inspect.isclass(value)
            and issubclass(value, SequentialRecommender)
            and value.__module__.endswith(module.name)
        }
    assert found == {n for n in (*ADAPTERS, *REFUSED) if n.lower() in registry.zoo()}
    assert {*NOT_IN_1_2_0} >= {*ADAPTERS, *REFUSED} - found
    assert {*NEEDS} <= {*ADAPTERS}


@pytest.mark.slow
@pytest.mark.parametrize("name", ADAPTERS)
@torch.no_grad()
def test_scores_are_the_models_own(zoo, name):
    made = zoo(name)
    wrapped = built_backbone(made).eval()
    move_all_weights(wrapped.model)
    rows = rows_of(made)
    own = wrapped.model.full_sort_predict(rows).view(len(rows), -1)
    user = wrapped.user_vectors(rows)
    assert user.shape == (len(rows), wrapped.size)
    assert wrapped.scores(user).shape == (len(rows), made.train.item_num)
    assert wrapped.item_table().shape == (made.train.item_num, wrapped.query(user).shape[1])
    torch.testing.assert_close(wrapped.scores(user), own, rtol=1e-4, atol=1e-5 * float(own.std()))
    assert float(own.std(1).min()) > 0  # items are told apart, and so are users
    assert float(own.std(0).max()) > 0


@pytest.mark.parametrize("name", ADAPTERS)
def test_what_learns_from_all_positions(zoo, name):
    assert built_backbone(zoo(name)).causal is (name in ALL_POSITIONS)


@pytest.mark.slow
@pytest.mark.parametrize("name", ADAPTERS)
def test_a_short_run_trains_every_stage(zoo, name):
    made = zoo(name, prompt_batch_size=64, train_batch_size=64, prompt_modes=["genre"])
    model = DPR(made.config, made.train)
    trainer = DPRTrainer(made.config, model)
    weights = []  # before the run, and as each stage finds them
    enter = trainer._enter

    def enter_and_note(*given) -> None:
        weights.append({key: value.clone() for key, value in model.state_dict().items()})
        enter(*given)

    trainer._enter = enter_and_note
    trainer.fit(made.train_data, made.valid_data, saved=False)
    weights.append(dict(model.state_dict()))

    def changed(stage: int) -> set[str]:
        before, after = weights[stage - 1], weights[stage]
        names = (key for key in before if not torch.equal(before[key], after[key]))
        chosen = {"strength", "gain"}  # not learned
        return {key.partition(".")[0] for key in names} - chosen

    assert changed(1) == {"backbone"}
    assert changed(2) == changed(3) == {"backbone", "fusion", "memory", "projector"}
    assert all(torch.isfinite(value).all() for value in weights[-1].values())

    model.eval()
    rows = rows_of(made, 3)
    plain = model.full_sort_predict(rows)
    torch.testing.assert_close(
        plain, model.backbone.model.full_sort_predict(rows).view_as(plain), rtol=1e-4, atol=1e-5
    )
    rows.update(
        Interaction(
            {
                "prompt_row": torch.tensor([[0], [1], [-1]]),
                "prompt_negative": torch.tensor([[False], [True], [False]]),
            }
        )
    )
    steered = model.full_sort_predict(rows)
    assert not torch.allclose(steered[:2], plain[:2], rtol=1e-2)
    torch.testing.assert_close(steered[2], plain[2], rtol=1e-5, atol=1e-6)


# -- refused -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", REFUSED)
def test_refused_by_name_and_reason(name):
    module = importlib.import_module(f"{recbole_zoo.__name__}.{name.lower()}")
    with pytest.raises(UserError, match=f"backbone={name}: it") as caught:
        backbone.refuse(getattr(module, name))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "settings", "said"),
    [
        ("FDSA", {"selected_features": ["class"]}, "selected_features.*class.*genre"),
        ("SASRecF", {"selected_features": []}, "selected_features"),
        ("GRU4RecF", {"selected_features": ["genre", "year"]}, "year"),
        ("S3Rec", {"item_attribute": "class"}, "item_attribute='class'"),
        ("S3Rec", {"train_stage": "finetune"}, "pre_model_path"),
        ("S3Rec", {"train_stage": "finetune", "pre_model_path": "none.pth"}, "none.pth"),
        ("KSR", {"preload_weight": {"ent_id": "ent_emb"}}, "no rel_id"),
        ("GRU4RecKG", {"preload_weight": None}, "no ent_id"),
        ("GRU4RecKG", {"embedding_size": 32}, "cannot be built.*size"),
        ("SASRecCPR", {"post_remove_context": 1}, "n_facet_all=1"),
        ("GRU4RecCPR", {"n_facet_all": 2, "n_facet_context": 1}, "n_facet_all=1"),
        ("HRM", {"high_order": 21}, "high_order"),
    ],
)
def test_what_a_model_lacks_is_named_in_one_line(zoo, name, settings, said):
    with pytest.raises(UserError, match=f"backbone={name}.*{said}") as caught:
        built_backbone(zoo(name, **settings))
    assert "\n" not in str(caught.value)


def test_a_graph_model_without_a_graph(zoo, built, tiny_dataset):
    made = built(backbone="GRU4Rec", **tiny_dataset)
    with pytest.raises(UserError, match=r"backbone=KSR: no knowledge graph.*tiny\.kg"):
        backbone.build(zoo("KSR").config.backbone_class, made.config, made.train)


# -- single models -------------------------------------------------------------------------


def test_entity_vectors_are_their_items_and_stay_fixed(zoo):
    made = zoo("GRU4RecKG")  # its default is freeze_kg
    wrapped = built_backbone(made)
    tokens = made.train.field2id_token["item_id"]
    vectors = wrapped.model.entity_embedding.weight[:, 0].tolist()
    assert vectors == [0.0, *(float(token[1:]) + 1 for token in tokens[1:])]
    for learns in (False, True):
        wrapped.requires_grad_(learns)
        assert not wrapped.model.entity_embedding.weight.requires_grad
        assert wrapped.model.item_embedding.weight.requires_grad is learns


def test_s3rec_starts_from_its_pretraining(zoo, tmp_path):
    made = zoo("S3Rec")
    pretrained = built_backbone(made).model
    file = tmp_path / "S3Rec-tiny-1.pth"
    state = {"config": SimpleNamespace(of="RecBole"), "state_dict": pretrained.state_dict()}
    torch.save(state, file)
    tuned = built_backbone(zoo("S3Rec", train_stage="finetune", pre_model_path=str(file))).model
    assert all(
        torch.equal(value, tuned.state_dict()[key])
        for key, value in pretrained.state_dict().items()
    )
    rows = made.train[torch.arange(8)]
    assert float(tuned.eval().calculate_loss(rows)) == pytest.approx(
        float(pretrained.eval().calculate_loss(rows))  # both of the next item, neither of S3Rec's
    )


def test_bert4rec_learns_its_masks_and_not_from_none(zoo):
    made = zoo("BERT4Rec")
    wrapped = built_backbone(made).eval()
    rows = next(iter(made.train_data))
    assert torch.equal(wrapped.loss(rows), wrapped.model.calculate_loss(rows))
    rows[wrapped.model.MASK_INDEX].zero_()
    assert not torch.isfinite(wrapped.model.calculate_loss(rows))
    loss = wrapped.loss(rows)
    loss.backward()
    assert float(loss) == 0.0


def test_hrm_leaves_the_rows_as_they_are(zoo):
    made = zoo("HRM", pooling_type_layer_1="average")
    wrapped = built_backbone(made)
    rows = rows_of(made)
    before = rows[wrapped.model.ITEM_SEQ_LEN].clone()
    wrapped.user_vectors(rows)
    assert torch.equal(rows[wrapped.model.ITEM_SEQ_LEN], before)


@pytest.mark.parametrize("name", ["BERT4Rec", "CORE", "TransRec"])
def test_what_is_no_user_vector_is_not_steered(zoo, name):
    """Bias, temperature and norms are honoured for any vector of the user space."""
    made = zoo(name)
    model = built_backbone(made).eval()
    move_all_weights(model.model)
    user = torch.randn(5, model.size)
    items, inner = model.model.item_embedding.weight[: made.train.item_num], model.model
    expected = {
        "BERT4Rec": lambda: user @ items.T + inner.output_bias,
        "CORE": lambda: torch.cosine_similarity(user.unsqueeze(1), items, dim=-1) / 0.07,
        "TransRec": lambda: inner.bias.weight.T - torch.cdist(user, items),
    }[name]()
    torch.testing.assert_close(model.scores(user), expected, rtol=1e-4, atol=1e-4)
    assert model.size == 64


def test_a_user_on_an_item_has_a_gradient(zoo):
    wrapped = built_backbone(zoo("TransRec"))
    user = wrapped.model.item_embedding.weight[3:4].detach().clone().requires_grad_()
    wrapped.logits(user).logsumexp(1).sum().backward()
    assert torch.isfinite(user.grad).all()


def test_fearec_contrasts_rows_of_one_item(zoo):
    made = zoo("FEARec", contrast="us_x", train_batch_size=64)
    wrapped = built_backbone(made)
    items = made.train.inter_feat["item_id"].numpy()
    rows_of_item = RowsOfItem(made.train, "item_id")
    for item in range(made.train.item_num):
        assert np.array_equal(rows_of_item[item], np.nonzero(items == item)[0])
    loss = wrapped.loss(made.train[torch.arange(16)])
    assert float(loss) != float(wrapped.next_item_loss(made.train[torch.arange(16)]))
    loss.backward()


def test_models_learned_from_pairs_keep_their_loss(zoo):
    """All positions give cross-entropy; who asks for BPR gets it, on RecBole's rows."""
    pairs = {"distribution": "uniform", "sample_num": 1, "alpha": 1.0, "dynamic": False}
    made = zoo("GRU4Rec", loss_type="BPR", train_neg_sample_args=pairs | {"candidate_num": 0})
    wrapped = built_backbone(made)
    assert not wrapped.causal
    rows = next(iter(made.train_data))
    assert "neg_item_id" in rows
    wrapped.loss(rows).backward()
