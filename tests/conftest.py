"""Shared fixtures: every test runs in a folder of its own, with no command line, on small data."""

import logging
import os
import sys
import warnings
from importlib import resources
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from recbole_dpr.build import create_dataset
from recbole_dpr.config import Config
from runs import SMALL_RUN, train
from small_data import FREE_GENRES, tiny_tables, write_dataset

TRAINED_RUNS = {"trained_run", "rival_run", "odd_run"}  # fixtures that train, once a session

# Tensors are small here: more threads only wait for each other. And their number is not chosen by
# timing then, neither here nor in processes that a test starts: equal runs are equal to the digit.
torch.set_num_threads(1)
os.environ["OMP_NUM_THREADS"] = "1"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What uses one of the session's trained runs is slow too."""
    for item in items:
        if TRAINED_RUNS.intersection(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(autouse=True)
def in_tmp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """RecBole writes ./log, ./log_tensorboard and ./saved: let it do so in a folder of the test."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(autouse=True)
def neutral_argv(monkeypatch: pytest.MonkeyPatch) -> None:
    """RecBole's Config reads the command line, which is pytest's here."""
    monkeypatch.setattr(sys, "argv", ["run_recbole_dpr.py"])


@pytest.fixture(autouse=True)
def quiet_state():
    """What RecBole changes in the process is put back: logging, torch's settings, warnings."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    deterministic, benchmark = torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark
    torch_state, numpy_state = torch.get_rng_state(), np.random.get_state()
    with warnings.catch_warnings():
        yield
    for handler in list(root.handlers):
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)
    torch.backends.cudnn.deterministic = deterministic
    torch.backends.cudnn.benchmark = benchmark
    torch.set_rng_state(torch_state)
    np.random.set_state(numpy_state)


@pytest.fixture
def make_config(tmp_path: Path):
    """``make_config(model="DPR", dataset="ml-100k", **overrides) -> Config``, small and on the CPU.

    Overrides are RecBole's config dict; ``argv`` (list of str) and ``files`` (list of paths) are
    the command line and the config files.
    """

    def make(model="DPR", dataset=None, argv=(), files=None, **overrides) -> Config:
        dataset = dataset or overrides.pop("dataset", None) or "ml-100k"
        small = {
            "show_progress": False,
            "use_gpu": False,
            "state": "WARNING",
            "epochs": 1,
            "MAX_ITEM_LIST_LENGTH": 20,
            "train_batch_size": 256,
        }
        if model == "DPR":
            small |= {
                "stage2_epochs": 1,
                "stage3_epochs": 1,
                "prompt_batch_size": 256,
                "prompts_per_tag": 1,
                "prompt_cache_dir": str(tmp_path / "cache"),
            }
        sys.argv[1:] = list(argv)  # a list of the test's own, see neutral_argv
        return Config(model, dataset, files, small | overrides)

    return make


@pytest.fixture
def built(make_config):
    """``built(**overrides)``: a data set and its parts, as one run makes them.

    Returns a namespace: config, dataset, train, valid, test.
    """

    def build(**overrides) -> SimpleNamespace:
        config = make_config(**overrides)
        dataset = create_dataset(config)
        train, valid, test = dataset.build()
        return SimpleNamespace(config=config, dataset=dataset, train=train, valid=valid, test=test)

    return build


@pytest.fixture
def tiny_dataset(tmp_path: Path) -> dict:
    """A data set of 18 users and 24 items as atomic files; returns overrides for ``make_config``.

    Users u0..u15 have 12 to 20 interactions, u16 has two and u17 has one. Item i23 has no genre
    and i22 no tag. Every other item has one or two genres and three tags of each split.
    """
    return write_dataset(tmp_path / "data", "tiny", *tiny_tables())


@pytest.fixture
def own_dataset(tmp_path: Path):
    """``own_dataset(inter, items, tags=())``: as :func:`tiny_dataset`, of a test's own rows."""

    def make(inter, items, tags=()) -> dict:
        return write_dataset(tmp_path / "data", "own", inter, items, tags)

    return make


@pytest.fixture
def long_dataset(tmp_path: Path) -> dict:
    """As ``tiny_dataset``, with 30 to 40 interactions a user: enough for cases of every task."""
    return write_dataset(tmp_path / "data", "long", *tiny_tables(30, 40))


@pytest.fixture
def small_run(tmp_path_factory) -> dict:
    """Overrides for a run of seconds, one epoch a stage; its prompts are encoded once for all."""
    return SMALL_RUN | {"prompt_cache_dir": str(tmp_path_factory.getbasetemp() / "prompts")}


@pytest.fixture
def free_pool(tmp_path: Path) -> str:
    """A .prompt file: the neutral templates, and three free-form prompts of each intent and split
    about every genre of ``tiny_dataset`` but the last.
    """
    neutral = resources.files("recbole_dpr.resources") / "neutral.prompt"
    lines = neutral.read_text(encoding="utf-8").splitlines()
    for split in ("train", "valid", "eval"):
        for intent, words in (("positive", "gladly"), ("negative", "hardly")):
            for theme, genre in enumerate(FREE_GENRES):
                for number in range(3):
                    name = f"f-{split}-{intent}-{theme}-{number}"
                    text = f"{words} the {split} thing {number} of theme {theme}"
                    lines.append("\t".join((name, text, intent, split, genre)))
    path = tmp_path / "free.prompt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture(scope="session")
def trained_run(tmp_path_factory) -> Path:
    """The folder of a run of seconds, trained once a session. Tests copy what they change."""
    return train(tmp_path_factory.mktemp("trained"))
