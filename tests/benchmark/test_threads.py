"""The benchmark of the number of threads, with a trainer that only notes how it is called."""

from types import SimpleNamespace

import pytest
import torch

from recbole_dpr.benchmark import threads as module
from recbole_dpr.commands.benchmark import main
from recbole_dpr.trainer import threads as trainer_threads
from recbole_dpr.utils.errors import UserError


@pytest.fixture
def epochs(monkeypatch):
    """Replaces the trainer; returns the configured and the real number of threads of each epoch."""
    seen: list[tuple[int, int]] = []
    number = SimpleNamespace(now=1)
    monkeypatch.setattr(torch, "get_num_threads", lambda: number.now)
    monkeypatch.setattr(torch, "set_num_threads", lambda count: setattr(number, "now", count))
    monkeypatch.setattr(trainer_threads, "MOST", 4)
    config = {"device": torch.device("cpu"), "threads": 0}
    trainer = SimpleNamespace(config=config, plan=SimpleNamespace(batches=[]))
    trainer._train_epoch = lambda *_: seen.append((config["threads"], number.now))
    monkeypatch.setattr(module, "_trainer", lambda *_: trainer)
    return seen


def test_a_row_for_each_number_free_and_busy(epochs, tmp_path, capsys):
    main(["threads", "--rounds=2", f"--out={tmp_path}"])
    assert epochs == 2 * 2 * [(1, 1), (4, 4), (0, 4)]
    rows = (tmp_path / "threads.csv").read_text().splitlines()
    assert [row.split(",")[:2] for row in rows[1:]] == [
        [f"{busy} cores", name] for busy in (0, 1) for name in ("1", "4", "chosen")
    ]
    assert "stage 1 of GRU4Rec on ml-100k" in capsys.readouterr().out


def test_one_thread_leaves_nothing_to_compare(monkeypatch):
    monkeypatch.setattr(trainer_threads, "MOST", 1)
    with pytest.raises(UserError, match="OMP_NUM_THREADS not set"):
        module.threads("GRU4Rec", 1, None, print)
