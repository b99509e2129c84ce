"""How far wishes steer: the best on validation cases, kept with the weights."""

from pathlib import Path

import pandas as pd
import pytest
import torch

from recbole_dpr import strength_choice
from recbole_dpr.data.case import NEG, POS
from recbole_dpr.data.prompt import GENRE, TAG
from recbole_dpr.model.strength import steered_vectors
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.serving import Recommender
from recbole_dpr.strength_choice import STRENGTHS
from recbole_dpr.tensor_file import load_tensors


@pytest.fixture
def run(small_run, long_dataset, in_tmp):
    """``run(**overrides)``: a small run; returns its result and the strengths that it keeps."""

    def start(**overrides):
        settings = small_run | long_dataset | {"checkpoint_dir": "saved"} | overrides
        result = run_recbole_dpr(config_dict=settings)
        weights, _ = load_tensors(Path(result["checkpoint"]) / "model.safetensors")
        return result, weights["strength"].tolist()

    return start


@pytest.fixture
def figures(monkeypatch):
    """What was measured for each strength, by the real evaluation: tables, as they come."""
    seen: list[pd.DataFrame] = []
    whole = strength_choice.evaluate_weights

    def measure(*args):
        seen.append(whole(*args))
        return seen[-1]

    monkeypatch.setattr(strength_choice, "evaluate_weights", measure)
    return seen


def test_the_best_on_validation_is_kept_and_used(run, figures):
    result, kept = run()
    [table] = figures
    assert set(table["weight"]) == set(STRENGTHS)
    assert set(table["task"]) == {POS, NEG}
    for place, (task, mode) in enumerate(((POS, TAG), (POS, GENRE), (NEG, TAG), (NEG, GENRE))):
        own = table[(table["task"] == task) & (table["mode"] == mode)]
        means = own.groupby("weight")["value"].mean()
        best = means[means == means.max()].index.max()
        assert kept[place] == pytest.approx(best)
    # A served run steers so far, and strength=1 says no more than that.
    recommender = Recommender.load(result["checkpoint"])
    model = recommender.model
    assert model.strength.tolist() == pytest.approx(kept)
    history = ["i1", "i7", "i3"]
    user = model.backbone.user_vectors(
        recommender._interaction([recommender.catalogue.items.index(i) for i in history])
    )
    text = model.read(["I want a comedy"]).unsqueeze(0)
    mask, negative = torch.ones(1, 1, dtype=torch.bool), torch.zeros(1, 1, dtype=torch.bool)
    sort = model.sort(text, negative)
    prompts, _ = model.prompts(user, text, sort, [1])
    assert int(sort) == 1  # positive, and about a kind of film
    whole = model.fusion.towers[1](user, prompts, mask)
    expected = torch.lerp(user, whole, kept[1])
    steered = steered_vectors(model, user, text, negative, mask.float())
    torch.testing.assert_close(steered, expected)


def test_the_papers_model_has_one_strength_for_all_prompt_modes(run, figures):
    _, kept = run(item_memory=False)
    [table] = figures
    means = table.groupby(["task", "weight"])["value"].mean()
    for place, task in enumerate((POS, NEG)):
        best = means[task][means[task] == means[task].max()].index.max()
        assert kept[place] == pytest.approx(best)
    assert len(kept) == 2


def test_of_equal_strengths_the_largest(run, monkeypatch):
    def equal(trainer, config, dataset, cases, weights, use, name):
        rows = [(group.task, group.mode, weight, 0.5) for group in cases for weight in weights]
        return pd.DataFrame(rows, columns=["task", "mode", "weight", "value"])

    monkeypatch.setattr(strength_choice, "evaluate_weights", equal)
    assert run()[1] == [1.0] * 4


@pytest.mark.parametrize(
    "overrides",
    [{"choose_strength": False}, {"stages": [1]}, {"prompt_loss": "none",
     "backbone_learning_rate": 0.001}],
    ids=["papers", "stage 1", "unprompted"],
)  # fmt: skip
def test_the_papers_strength_is_one(run, figures, overrides):
    assert set(run(**overrides)[1]) == {1.0}
    assert not figures
