"""What users without a history are answered with: learned of the training part, kept, read."""

import math
from collections import Counter
from pathlib import Path

import pytest
import torch

from recbole_dpr.build import create_dataset, data_preparation
from recbole_dpr.data.case import seq_cases
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.new_user import MEAN, POPULARITY, NewUser
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.trainer import new_user_choice
from recbole_dpr.trainer.new_user_choice import learn_new_user
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import save_tensors
from runs import SMALL_RUN


@pytest.fixture
def made(make_config, tiny_dataset):
    """A trainer that has not trained, the data set and the configuration."""

    def make(**overrides):
        config = make_config(**SMALL_RUN, **tiny_dataset, **overrides)
        train_data, *_ = data_preparation(config, create_dataset(config))
        trainer = DPRTrainer(config, DPR(config, train_data.dataset))
        trainer.eval_collector.data_collect(train_data)
        return trainer, train_data.dataset, config

    return make


def histories(dataset) -> dict[int, list[int]]:
    """Training histories by user."""
    store = dataset.store
    return {
        user: store.item[store.offset[user] : store.train_end[user]].tolist()
        for user in range(1, store.n_users)
    }


@torch.no_grad()
def test_the_mean_and_the_counts_of_the_training_part(made):
    trainer, dataset, config = made()
    learned = learn_new_user(trainer, config, dataset)
    model, own = trainer.model, histories(dataset)
    assert len(own) == 18  # those with one or two interactions too
    vectors = []
    for items in own.values():
        recent = torch.tensor([items[-10:]])
        vectors.append(model.backbone.model(recent, torch.tensor([recent.shape[1]])))
    torch.testing.assert_close(learned.vector, torch.cat(vectors).mean(0))
    counts = Counter(item for items in own.values() for item in items)
    expected = [math.log1p(counts[item]) for item in range(dataset.item_num)]
    assert learned.popularity.tolist() == pytest.approx(expected)
    assert learned.popularity[0] == 0


@torch.no_grad()
@pytest.mark.parametrize("better", [MEAN, POPULARITY])
def test_validation_says_which_is_preferred(made, better):
    """Item vectors that rank the validation targets first, or last."""
    trainer, dataset, config = made(backbone_learning_rate=0.01)
    wanted = Counter(seq_cases(dataset, "valid").targets.flatten().tolist())
    sign = 1 if better == MEAN else -1
    table = trainer.model.backbone.model.item_embedding.weight
    trainer.model.backbone.scores = lambda user: (
        sign * torch.tensor([[float(wanted[item]) for item in range(len(table))]])
    )
    assert learn_new_user(trainer, config, dataset).prefers == better


def test_without_validation_cases_it_is_the_mean(made, monkeypatch):
    trainer, dataset, config = made()
    monkeypatch.setattr(new_user_choice, "seq_cases", lambda *_: [])
    assert learn_new_user(trainer, config, dataset).prefers == MEAN


def test_popularity_takes_the_scale_of_the_scores():
    new = NewUser(torch.zeros(2), torch.tensor([0.0, 3.0, 1.0, 2.0]), POPULARITY)
    scores = torch.tensor([9.0, 0.5, -0.5, 0.75])
    ranked = new.popularity_as(scores)
    assert ranked[1:].argsort(descending=True).tolist() == [0, 2, 1]
    torch.testing.assert_close(ranked[1:].mean(), scores[1:].mean())
    torch.testing.assert_close(ranked[1:].std(), scores[1:].std())
    alike = NewUser(torch.zeros(2), torch.ones(4), POPULARITY)
    assert alike.popularity_as(scores).isfinite().all()


BROKEN = {
    "another width": ({"vector": torch.zeros(3), "popularity": torch.zeros(4)}, {"prefers": MEAN}),
    "other items": ({"vector": torch.zeros(2), "popularity": torch.zeros(5)}, {"prefers": MEAN}),
    "no popularity": ({"vector": torch.zeros(2)}, {"prefers": MEAN}),
    "no number": (
        {"vector": torch.tensor([0.0, torch.nan]), "popularity": torch.zeros(4)},
        {"prefers": MEAN},
    ),
    "whole numbers": (
        {"vector": torch.zeros(2), "popularity": torch.zeros(4, dtype=torch.int64)},
        {"prefers": MEAN},
    ),
    "another choice": ({"vector": torch.zeros(2), "popularity": torch.zeros(4)}, {"prefers": "x"}),
    "no choice": ({"vector": torch.zeros(2), "popularity": torch.zeros(4)}, {}),
    "no table": ({"vector": torch.zeros(2), "popularity": torch.zeros(4)}, []),
}


def test_it_is_kept_and_what_is_no_such_file_is_refused(in_tmp):
    path = in_tmp / "new_user.safetensors"
    new = NewUser(torch.tensor([1.0, 2.0]), torch.tensor([0.0, 1.0, 2.0, 3.0]), POPULARITY)
    new.save(path)
    again = NewUser.load(path, 2, 4, "cpu")
    assert again.prefers == POPULARITY
    assert torch.equal(again.vector, new.vector)
    assert torch.equal(again.popularity, new.popularity)
    for tensors, info in BROKEN.values():
        save_tensors(path, tensors, info)
        with pytest.raises(UserError, match=r"new_user\.safetensors: not of this run; train anew"):
            NewUser.load(path, 2, 4, "cpu")
    path.write_bytes(b"no")
    with pytest.raises(UserError, match="not a recbole_dpr checkpoint"):
        NewUser.load(path, 2, 4, "cpu")


@pytest.mark.slow
def test_a_run_that_is_trained_answers_someone_new(tiny_dataset, small_run):
    from recbole_dpr.quick_start import run_recbole_dpr

    result = run_recbole_dpr(config_dict=small_run | tiny_dataset | {"stages": [1]})
    served = Recommender.load(Path(result["checkpoint"]))
    assert served.new_user.prefers in (MEAN, POPULARITY)
    assert len(served.recommend([], k=5)) == 5
