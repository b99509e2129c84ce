"""Users who have a vector: which backbones look them up, and a served run that knows them."""

import json

import httpx
import pytest
import torch

from http_server import serving
from recbole_dpr.commands.ask import ask
from recbole_dpr.model.backbone import wrap
from recbole_dpr.serving import Recommender, Request
from recbole_dpr.utils.errors import UserError
from runs import untrained_run
from small_data import tiny_tables, write_dataset

HISTORY = ["i1", "i7", "i3"]


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> dict:
    return write_dataset(tmp_path_factory.mktemp("data"), "users", *tiny_tables(30, 40))


@pytest.fixture(scope="module")
def run(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("run")
    return untrained_run(folder, data, ("hidden_size",), backbone="FPMC", embedding_size=16)


@pytest.fixture(scope="module")
def served(run) -> Recommender:
    return Recommender.load(run)


@pytest.mark.parametrize(
    ("name", "tables"),
    {
        "FPMC": ("UI_emb",),
        "HGN": ("user_embedding",),
        "TransRec": ("user_embedding",),
        "FOSSIL": ("user_lambda",),
        "Caser": ("user_embedding",),
        "SHAN": ("user_embedding",),
        "GRU4Rec": (),
        "SASRec": (),
    }.items(),
)
def test_which_embeddings_users_are_looked_up_in(built, tiny_dataset, name, tables):
    made = built(backbone=name, **tiny_dataset)
    model = made.config.backbone_class(made.config, made.train)
    before = torch.get_rng_state()
    assert wrap(model).user_tables == tables
    assert torch.equal(torch.get_rng_state(), before)  # a run's figures do not move
    assert model.training


@torch.no_grad()
def test_a_users_own_vector_and_without_one_the_mean(served):
    """Scores by hand: ``[u ; l] . [iu_v ; il_v]``."""
    model, known = served.model.backbone.model, served.catalogue
    users = model.UI_emb.weight
    torch.testing.assert_close(users[0], users[1:].mean(0))
    last = known.items.index(HISTORY[-1])
    answers = {}
    for user, number in {
        "u3": known.users.index("u3"),
        "u9": known.users.index("u9"),
        None: 0,
    }.items():
        expected = (
            model.IU_emb.weight @ users[number] + model.IL_emb.weight @ model.LI_emb.weight[last]
        )
        answers[user] = served.recommend(HISTORY, k=30, user=user)
        assert len(answers[user]) == 21
        for each in answers[user]:
            assert each.score == pytest.approx(
                float(expected[known.items.index(each.item)]), abs=1e-5
            )
    assert answers["u3"] != answers["u9"] != answers[None]


def test_users_in_one_batch_with_wishes(served):
    requests = [Request(HISTORY, "a comedy", user=user) for user in ("u3", None, "u9")]
    together = served.recommend_batch(requests)
    for request, answer in zip(requests, together, strict=True):
        alone = served.recommend(HISTORY, "a comedy", user=request.user, why=False)
        assert [each.item for each in answer] == [each.item for each in alone]


def test_a_user_nobody_knows(served, run, data, tmp_path):
    for token in ("nobody", "[PAD]", ""):
        with pytest.raises(UserError, match="no user of the training data; leave user out"):
            served.recommend(HISTORY, user=token)
    with pytest.raises(UserError, match="user='u77': no user"):
        ask(served, "i1", None, user="u77")
    for name in ("config.json", "catalogue.json", "model.safetensors", "memory.safetensors"):
        (tmp_path / name).write_bytes((run / name).read_bytes())
    older = Recommender.load(tmp_path)  # of before runs kept users
    assert older.recommend(HISTORY) == served.recommend(HISTORY)
    with pytest.raises(UserError, match="user='u3': this run does not tell its users apart"):
        older.recommend(HISTORY, user="u3")
    (tmp_path / "users.json").write_text(json.dumps({"users": ["[PAD]", "u1"]}))
    with pytest.raises(UserError, match=r"users\.json: not the users of this run"):
        Recommender.load(tmp_path)


@pytest.mark.slow
def test_backbones_without_user_vectors_keep_no_users(data, tmp_path):
    folder = untrained_run(tmp_path, data)
    assert not (folder / "users.json").exists()
    with pytest.raises(UserError, match="user='u3': GRU4Rec knows a user by the history alone"):
        Recommender.load(folder).recommend(HISTORY, user="u3")


def test_over_http(served):
    def post(client: httpx.Client, **body) -> httpx.Response:
        return client.post("/recommend", json={"history": HISTORY, "k": 5} | body)

    with serving(served) as client:
        answer = post(client, user="u3").json()["items"]
        assert [each["item"] for each in answer] == [
            each.item for each in served.recommend(HISTORY, k=5, user="u3")
        ]
        assert post(client, user=None).json() == post(client).json()
        refused = post(client, user="nobody")
        assert refused.status_code == 422
        assert refused.json()["error"].startswith("user='nobody': no user of the training data")
