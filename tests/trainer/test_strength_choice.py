"""How far wishes steer: the best on validation cases, kept with the weights."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import torch

from recbole_dpr.data.case import NEG, POS
from recbole_dpr.evaluator.evaluate import MODES
from recbole_dpr.model.steering import steered_query
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.serving import Recommender
from recbole_dpr.trainer import strength_choice
from recbole_dpr.trainer.strength_choice import GAINS, STRENGTHS
from recbole_dpr.utils.tensor_file import load_tensors

pytestmark = pytest.mark.slow


@pytest.fixture
def run(small_run, long_dataset, in_tmp):
    """``run(**overrides)``: a small run; returns its result, strengths and gains."""

    def start(**overrides):
        settings = small_run | long_dataset | {"checkpoint_dir": "saved"} | overrides
        result = run_recbole_dpr(config_dict=settings)
        weights, _ = load_tensors(Path(result["checkpoint"]) / "model.safetensors")
        return result, weights["strength"].tolist(), weights["gain"].tolist()

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


def best_of(table: pd.DataFrame, sides=(["tag"], ["genre"])) -> list[list[float]]:
    """Of each polarity and side the weight with the best mean; of equals the largest."""
    best = []
    for task in (POS, NEG):
        best.append([])
        for modes in sides:
            own = table[(table["task"] == task) & table["mode"].isin(modes)]
            means = own.groupby("weight")["value"].mean()
            best[-1].append(means[means == means.max()].index.max())
    return best


ONES = [[1.0, 1.0], [1.0, 1.0]]


def test_the_best_on_validation_is_kept_and_used(run, figures):
    result, strength, gain = run()
    assert [set(table["weight"]) for table in figures] == [set(STRENGTHS), set(GAINS)]
    for table, kept in zip(figures, (strength, gain), strict=True):
        assert set(table["task"]) == {POS, NEG}
        assert set(table["mode"]) == {"genre", "tag"}
        assert np.array(kept) == pytest.approx(np.array(best_of(table)))
    # A served run steers so far, and strength=1 says no more than that.
    recommender = Recommender.load(result["checkpoint"])
    model = recommender.model
    assert model.strength.tolist() == strength
    assert model.gain.tolist() == gain
    history = ["i1", "i7", "i3"]
    user = model.backbone.user_vectors(
        recommender._interaction([recommender.catalogue.items.index(i) for i in history])
    )
    mask = torch.ones(1, 1, dtype=torch.bool)
    for polarity, prompt in enumerate(("I want a comedy", "no comedy")):
        text = model.read([prompt])[None]
        c_p, recalled = model.prompts(user, text)
        number = mask * polarity
        # The towers and what the memory pulls by go as far as strength, its weights as gain.
        whole = model.fusion.towers[polarity](user, c_p, mask)
        about_items, about_category = strength[polarity]
        share = torch.lerp(*torch.tensor([about_items, about_category]), recalled.gate.squeeze(2))
        expected = torch.lerp(user, whole, share)
        pull = model.memory.pull(recalled, mask, number, [polarity], torch.ones(1, 1))
        weights = model.memory.weights(recalled, mask, number, torch.tensor(gain))
        assert pull.any()
        assert weights.any()
        steered = steered_query(model, user, text, number.bool(), mask.float())
        torch.testing.assert_close(steered.user, expected + share * pull)
        torch.testing.assert_close(steered.weights, weights)


def test_gains_are_chosen_beside_the_strengths_that_were(run, monkeypatch):
    """Strengths with the gains at 1, gains with the strengths that are kept."""
    seen = []

    def note(trainer, config, dataset, cases, weights, use, name):
        model = trainer.model
        seen.append((model.strength.tolist(), model.gain.tolist()))
        best = {POS: weights[1:3], NEG: weights[2:4]}
        best = {(task, mode): w[mode != "tag"] for task, w in best.items() for mode in MODES}
        rows = [
            (g.task, g.mode, w, float(w == best[g.task, g.mode])) for g in cases for w in weights
        ]
        return pd.DataFrame(rows, columns=["task", "mode", "weight", "value"])

    monkeypatch.setattr(strength_choice, "evaluate_weights", note)
    _, strength, gain = run()
    for kept, tried in ((strength, STRENGTHS), (gain, GAINS)):
        assert np.array(kept) == pytest.approx(np.array([tried[1:3], tried[2:4]]))
    assert seen == [(ONES, ONES), (strength, ONES)]


def test_the_papers_model_has_a_strength_and_no_gain(run, figures):
    _, strength, gain = run(memory=False)
    [table] = figures
    assert np.array(strength) == pytest.approx(np.array(best_of(table, [["genre", "tag"]] * 2)))
    assert gain == ONES


def test_of_equal_strengths_the_largest(run, monkeypatch):
    def equal(trainer, config, dataset, cases, weights, use, name):
        rows = [(group.task, group.mode, weight, 0.5) for group in cases for weight in weights]
        return pd.DataFrame(rows, columns=["task", "mode", "weight", "value"])

    monkeypatch.setattr(strength_choice, "evaluate_weights", equal)
    assert run()[1:] == ([[max(STRENGTHS)] * 2] * 2, [[max(GAINS)] * 2] * 2)


@pytest.mark.parametrize(
    "overrides",
    [{"choose_strength": False}, {"stages": [1]}, {"prompt_loss": "none",
     "backbone_learning_rate": 0.001}],
    ids=["papers", "stage 1", "unprompted"],
)  # fmt: skip
def test_the_papers_strength_is_one(run, figures, overrides):
    assert run(**overrides)[1:] == (ONES, ONES)
    assert not figures
