"""Checkpoints: no pickle, whole or not at all, the right run found, the optimiser put back."""

import json
import os
import pickle
from pathlib import Path

import pytest
import torch
from torch import nn

from recbole_dpr.trainer import checkpoint
from recbole_dpr.trainer.checkpoint import (
    config_record,
    find_run,
    fingerprint,
    load_model,
    load_tensors,
    pack_optimizer,
    save_model,
    save_tensors,
    unpack_optimizer,
)
from recbole_dpr.utils import tensor_file
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import save_json

PACKAGE = Path(checkpoint.__file__).parent


def test_tensors_and_info_come_back(tmp_path):
    tensors = {
        "a": torch.randn(3, 4),
        "transposed": torch.randn(3, 4).T,
        "half": torch.randn(2).half(),
        "whole": torch.tensor([2**60, -1]),
        "none": torch.zeros(0, 7),
        "scalar": torch.tensor(3.0),
        "view": torch.randn(9)[2:5],
    }
    info = {"epoch": 3, "score": 0.1 + 0.2, "text": "é\n", "best": float("-inf"), "nothing": None}
    save_tensors(tmp_path / "deep" / "x.safetensors", tensors, info)
    back, back_info = load_tensors(tmp_path / "deep" / "x.safetensors")
    assert back_info == info
    assert back.keys() == tensors.keys()
    for name, value in tensors.items():
        assert back[name].dtype == value.dtype
        assert torch.equal(back[name], value)


def test_shared_and_grad_tensors_are_saved(tmp_path):
    weight = nn.Parameter(torch.randn(3, 3))
    save_tensors(tmp_path / "x", {"one": weight, "two": weight}, {})
    back, _ = load_tensors(tmp_path / "x")
    assert torch.equal(back["one"], weight)
    assert torch.equal(back["two"], weight)


# -- no pickle -----------------------------------------------------------------------------


def test_no_source_unpickles():
    """The words by which Python, torch, numpy and pandas unpickle are nowhere in the package."""
    words = ("import pickle", "pickle.load", "torch.load", "torch.save", "read_pickle", "joblib")
    words += ("allow_pickle", "from pickle", "cloudpickle", "dill")
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text("utf-8")
        assert [word for word in words if word in text] == [], file


class Bomb:
    """Pickled, it makes a file when it is loaded."""

    def __reduce__(self):
        return Path.touch, (Path("exploded"),)


@pytest.mark.parametrize("how", ["pickle", "torch", "empty", "text", "cut", "header", "folder"])
def test_other_files_are_refused_in_one_line_and_not_executed(tmp_path, how):
    path = tmp_path / "model.safetensors"
    if how == "pickle":
        path.write_bytes(pickle.dumps(Bomb()))
    elif how == "torch":
        torch.save({"state_dict": {}, "bomb": Bomb()}, path)
    elif how == "empty":
        path.touch()
    elif how == "text":
        path.write_text("{}")
    elif how == "folder":
        path.mkdir()
    elif how == "header":  # someone else's safetensors
        from safetensors.torch import save_file

        save_file({"a": torch.zeros(1)}, path)
    else:
        save_tensors(path, {"a": torch.randn(100)}, {})
        path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(UserError, match="not a recbole_dpr checkpoint") as caught:
        load_tensors(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not Path("exploded").exists()


def test_a_missing_file(tmp_path):
    with pytest.raises(UserError, match="no such checkpoint"):
        load_tensors(tmp_path / "gone.safetensors")


# -- whole or not at all -------------------------------------------------------------------


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()])
@pytest.mark.parametrize("older", [True, False])
def test_a_failed_write_leaves_what_was_there(tmp_path, monkeypatch, error, older):
    path = tmp_path / "state.safetensors"
    if older:
        save_tensors(path, {"a": torch.ones(3)}, {"epoch": 1})

    def fail(tensors, file, metadata):
        Path(file).write_bytes(b"half a fi")
        raise error

    monkeypatch.setattr(tensor_file, "save_file", fail)
    with pytest.raises(type(error)):
        save_tensors(path, {"a": torch.zeros(3)}, {"epoch": 2})
    assert [file.name for file in tmp_path.iterdir()] == (["state.safetensors"] if older else [])
    if older:
        assert load_tensors(path)[1] == {"epoch": 1}


def test_a_file_is_never_seen_half_written(tmp_path, monkeypatch):
    """Under its own name a file appears by renaming alone."""
    path, seen = tmp_path / "config.json", []
    write = Path.write_text

    def watch(self, *args, **kwargs):
        done = write(self, *args, **kwargs)
        seen.append((self != path, path.exists()))
        return done

    monkeypatch.setattr(Path, "write_text", watch)
    save_json(path, {"a": 1})
    assert seen == [(True, False)]
    assert json.loads(path.read_text("utf-8")) == {"a": 1}


def test_what_json_cannot_hold_leaves_nothing(tmp_path):
    with pytest.raises(TypeError):
        save_json(tmp_path / "config.json", {"a": object()})
    assert list(tmp_path.iterdir()) == []


def test_files_have_the_mode_of_ordinary_files(tmp_path):
    mask = os.umask(0o027)
    try:
        save_json(tmp_path / "config.json", {})
        save_tensors(tmp_path / "model.safetensors", {"a": torch.ones(2)}, {})
    finally:
        os.umask(mask)
    assert {file.stat().st_mode & 0o777 for file in tmp_path.iterdir()} == {0o640}


# -- weights -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other", [nn.Linear(3, 5), nn.Linear(4, 5), nn.Sequential(nn.Linear(3, 4))]
)
def test_weights_of_another_model_are_refused_in_one_line(tmp_path, other):
    save_model(tmp_path / "x.safetensors", nn.Linear(3, 4), {})
    with pytest.raises(UserError, match="another model or data set") as caught:
        load_model(tmp_path / "x.safetensors", other, "cpu")
    assert "\n" not in str(caught.value)


def test_load_model_returns_info_and_leaves_the_optimiser_out(tmp_path):
    model, other = nn.Linear(3, 4), nn.Linear(3, 4)
    tensors = {**model.state_dict(), "optimizer/0/exp_avg": torch.ones(4, 3)}
    save_tensors(tmp_path / "x", tensors, {"stage": 2})
    assert load_model(tmp_path / "x", other, "cpu") == {"stage": 2}
    assert torch.equal(other.weight, model.weight)


# -- optimiser -----------------------------------------------------------------------------

OPTIMISERS = {
    "adam": lambda p: torch.optim.Adam(p, lr=0.05),
    "amsgrad": lambda p: torch.optim.Adam(p, lr=0.05, amsgrad=True),
    "adamw": lambda p: torch.optim.AdamW(p, lr=0.05, weight_decay=0.1),
    "sgd": lambda p: torch.optim.SGD(p, lr=0.05),
    "momentum": lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9),
    "adagrad": lambda p: torch.optim.Adagrad(p, lr=0.05),
    "rmsprop": lambda p: torch.optim.RMSprop(p, lr=0.05, momentum=0.5, centered=True),
}


def network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2), nn.Linear(2, 2))


def groups(model: nn.Module) -> list[dict]:
    """Two groups with rates of their own; the last layer never gets a gradient."""
    return [
        {"params": [*model[0].parameters(), *model[3].parameters()]},
        {"params": list(model[2].parameters()), "lr": 0.01},
    ]


def step(model, optimizer, count: int, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    for _ in range(count):
        optimizer.zero_grad()
        model[:3](torch.randn(5, 3, generator=generator)).square().sum().backward()
        optimizer.step()


@pytest.mark.parametrize("name", OPTIMISERS)
def test_an_optimiser_goes_on_from_a_file_as_if_never_stopped(tmp_path, name):
    whole = network()
    optimizer = OPTIMISERS[name](groups(whole))
    step(whole, optimizer, 4, seed=1)
    tensors, rest = pack_optimizer(optimizer)
    save_tensors(tmp_path / "x", {**whole.state_dict(), **tensors}, {"optimizer": rest})
    step(whole, optimizer, 4, seed=2)

    resumed = network()
    optimizer = OPTIMISERS[name](groups(resumed))
    tensors, info = load_tensors(tmp_path / "x")
    unpack_optimizer(optimizer, tensors, info["optimizer"])
    load_model(tmp_path / "x", resumed, "cpu")
    step(resumed, optimizer, 4, seed=2)
    for got, expected in zip(resumed.parameters(), whole.parameters(), strict=True):
        assert torch.equal(got, expected)


# -- which run -----------------------------------------------------------------------------

RUN_ONLY = {
    "resume": True,
    "checkpoint_dir": "elsewhere",
    "show_progress": True,
    "prompt_cache_dir": "elsewhere",
    "state": "ERROR",
    "worker": 2,
    "gpu_id": "1",
    "target_file": "cases.target",
}
DECISIVE = {
    "seed": 3,
    "learning_rate": 0.1,
    "stages": [1, 3],
    "backbone": "SASRec",
    "epochs": 7,
    "towers": 1,
    "tau": 0.5,
    "eval_args": {"split": {"RS": [8, 1, 1]}, "order": "TO", "group_by": "user", "mode": "full"},
    "prompt_file": "other.prompt",
    "valid_metric": "Recall@20",
}
# They make the validation cases, and those choose the weights that a stage keeps.
VALIDATION = {
    "target_n": [3],
    "prompt_modes": ["genre"],
    "case_position": "all",
    "mask_history": True,
}


@pytest.mark.parametrize("key", RUN_ONLY)
def test_fingerprint_ignores_where_and_how_a_run_runs(make_config, key):
    one, other = (config_record(make_config(**o)) for o in ({}, {key: RUN_ONLY[key]}))
    assert one[key] != other[key]
    assert fingerprint(one) == fingerprint(other)


@pytest.mark.parametrize("key", [*DECISIVE, *VALIDATION])
def test_fingerprint_tells_what_decides_the_weights(make_config, key):
    changed = {key: {**DECISIVE, **VALIDATION}[key]}
    one, other = (config_record(make_config(**o)) for o in ({}, changed))
    assert fingerprint(one) != fingerprint(other)


def test_fingerprint_of_a_record_read_back(make_config, tmp_path):
    record = config_record(make_config())
    save_json(tmp_path / "config.json", record)
    read = json.loads((tmp_path / "config.json").read_text("utf-8"))
    assert fingerprint(read) == fingerprint(record)


def add_run(config, name: str, age: int, record=None) -> Path:
    folder = Path(config["checkpoint_dir"]) / name
    save_json(folder / "config.json", config_record(config) if record is None else record)
    os.utime(folder / "config.json", (10**9 - age, 10**9 - age))
    return folder


def test_find_run_takes_the_latest_of_the_same_parameters(make_config, tmp_path):
    config = make_config(checkpoint_dir=str(tmp_path / "runs"))
    assert find_run(config) is None
    add_run(config, "old", age=5)
    newer = add_run(config, "newer", age=3)
    add_run(make_config(checkpoint_dir=str(tmp_path / "runs"), seed=1), "other", age=1)
    assert find_run(config) == newer


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "null", '"text"', "\xff"])
def test_find_run_steps_over_other_programs_folders(make_config, tmp_path, text):
    config = make_config(checkpoint_dir=str(tmp_path / "runs"))
    mine = add_run(config, "mine", age=5)
    theirs = tmp_path / "runs" / "theirs" / "config.json"
    theirs.parent.mkdir()
    theirs.write_bytes(text.encode("latin-1"))
    assert find_run(config) == mine
