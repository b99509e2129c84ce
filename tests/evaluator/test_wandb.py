"""``log_wandb``: what each stage logs, with a stand-in for wandb and with wandb offline."""

import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.utils.tensor_file import load_tensors

pytestmark = pytest.mark.slow

TWO_EPOCHS = {"epochs": 2, "stage2_epochs": 2, "stage3_epochs": 2, "log_wandb": True}


@pytest.fixture
def wandb(monkeypatch) -> ModuleType:
    """A stand-in that keeps what it is given: ``logged``, ``steps`` and ``run.summary``."""
    module = ModuleType("wandb")
    module.__spec__ = ModuleSpec("wandb", None)
    module.run, module.logged, module.steps = None, [], {}

    def init(project, config):
        module.run = SimpleNamespace(project=project, summary={})

    module.init = init
    module.define_metric = lambda name, step_metric: module.steps.update({name: step_metric})
    module.log = lambda metrics, commit: module.logged.append(metrics)
    monkeypatch.setitem(sys.modules, "wandb", module)
    return module


def test_stages_do_not_clash_and_the_summary_is_the_test_result(wandb, small_run, long_dataset):
    result = run_recbole_dpr(config_dict=small_run | long_dataset | TWO_EPOCHS)
    history = load_tensors(Path(result["checkpoint"]) / "state.safetensors")[1]["history"]
    for stage in (1, 2, 3):
        own = [each for each in wandb.logged if next(iter(each)).startswith(f"stage{stage}/")]
        train, valid = (
            [each for each in own if f"stage{stage}/{head}_step" in each]
            for head in ("train", "valid")
        )
        assert [each[f"stage{stage}/train_step"] for each in train] == [0, 1]
        assert [each[f"stage{stage}/valid_step"] for each in valid] == [0, 1]
        expected = [each for each in history if each["stage"] == stage]
        for got, want in zip(valid, expected, strict=True):
            values = {k: v for k, v in want.items() if k not in ("stage", "epoch")}
            shown = {k.removeprefix(f"stage{stage}/valid/"): v for k, v in got.items()}
            assert {name: shown[name] for name in values} == values
        if stage > 1:  # the parts of the loss by name
            for each in train:
                parts = ("L_seq", "L_prompt positive", "L_prompt negative")
                whole = sum(each[f"stage{stage}/train/{part}"] for part in parts)
                assert each[f"stage{stage}/train/train_loss"] == pytest.approx(whole)
        assert all(isinstance(value, (int, float)) for each in own for value in each.values())
        assert wandb.steps[f"stage{stage}/train/*"] == f"stage{stage}/train_step"
        assert wandb.steps[f"stage{stage}/valid/*"] == f"stage{stage}/valid_step"
    assert all(next(iter(each)).startswith("stage") for each in wandb.logged)
    summary = {k.removeprefix("eval/"): v for k, v in wandb.run.summary.items()}
    assert summary == result["test_result"]


def test_wandb_itself_offline(small_run, long_dataset, in_tmp, monkeypatch):
    real = pytest.importorskip("wandb")
    monkeypatch.setenv("WANDB_MODE", "offline")
    monkeypatch.setenv("WANDB_SILENT", "true")
    settings = {"stages": [1, 2], "wandb_project": "tests"}
    try:
        result = run_recbole_dpr(config_dict=small_run | long_dataset | TWO_EPOCHS | settings)
        summary = dict(real.run.summary)
    finally:
        real.finish()
    assert list(Path("wandb").glob("offline-run-*"))
    for stage in (1, 2):
        assert summary[f"stage{stage}/train_step"] == summary[f"stage{stage}/valid_step"] == 1
        assert summary[f"stage{stage}/train/train_loss"] > 0
    assert {name: summary[f"eval/{name}"] for name in result["test_result"]} == pytest.approx(
        result["test_result"]
    )
