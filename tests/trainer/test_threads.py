"""The number of threads: chosen by timing steps, timed again when they slow, or fixed."""

from types import SimpleNamespace

import pytest
import torch

from recbole_dpr.trainer import threads as module
from recbole_dpr.trainer.threads import Threads

CONFIG = {"threads": 0, "device": torch.device("cpu")}


@pytest.fixture
def machine(monkeypatch):
    """A machine of eight cores whose steps take ``seconds[number of threads]``."""
    state = SimpleNamespace(now=0.0, number=8, seconds={8: 1.0, 4: 2.0, 2: 4.0, 1: 8.0}, log=[])
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(module, "MOST", 8)
    monkeypatch.setattr(module.time, "perf_counter", lambda: state.now)
    monkeypatch.setattr(torch, "get_num_threads", lambda: state.number)
    monkeypatch.setattr(torch, "set_num_threads", lambda number: setattr(state, "number", number))

    def train(threads: Threads, steps: int) -> list[int]:
        used = []
        for _ in range(steps):
            threads.step()
            used.append(state.number)
            state.now += state.seconds[state.number]
        return used

    state.train = train
    return state


def test_the_fastest_number_is_kept(machine):
    threads = Threads(CONFIG)
    threads.enter(1, 0)
    assert machine.train(threads, 10) == [4, 8, 4, 8, 8, 8, 8, 8, 8, 8]
    assert threads.used == [{"stage": 1, "epoch": 0, "threads": 8}]


def test_fewer_are_tried_as_long_as_they_are_faster(machine):
    machine.seconds = {8: 9.0, 4: 5.0, 2: 1.0, 1: 1.5}
    threads = Threads(CONFIG)
    threads.enter(1, 0)
    assert machine.train(threads, 30)[-5:] == [2] * 5
    assert [each["threads"] for each in threads.used] == [4, 2]


def test_a_number_that_is_far_slower_is_tried_once(machine):
    machine.seconds |= {8: 99.0, 4: 9.0, 2: 9.0}
    threads = Threads(CONFIG)
    threads.enter(1, 0)
    assert machine.train(threads, 4)[:3] == [4, 8, 4]
    assert threads.used[0]["threads"] == 4


def test_threads_that_wait_for_a_busy_core_are_not_tried_at_all(machine, monkeypatch):
    machine.number = 8
    monkeypatch.setattr(module, "_pass", lambda number: {8: 9.0, 4: 3.0, 2: 1.0, 1: 1.0}[number])
    threads = Threads(CONFIG)
    threads.enter(1, 0)
    assert 8 not in machine.train(threads, 20)


def test_slow_steps_lead_to_another_choice_and_free_cores_back(machine):
    threads = Threads(CONFIG)
    threads.enter(1, 0)
    machine.train(threads, 20)
    machine.seconds |= {8: 20.0, 4: 2.5}
    threads.enter(1, 1)
    assert machine.train(threads, 20)[-1] == 4
    assert threads.used[-1] == {"stage": 1, "epoch": 1, "threads": 4}
    machine.seconds |= {8: 1.0}
    assert machine.train(threads, 2 * module._AGAIN)[-1] == 8


def test_a_single_slow_step_and_the_time_between_epochs_change_nothing(machine):
    threads = Threads(CONFIG)
    threads.enter(1, 0)
    machine.train(threads, 10)
    for epoch in range(1, 9):
        machine.now += 100.0  # a validation
        threads.enter(1, epoch)
        assert machine.train(threads, 3) == [8] * 3


def test_each_stage_is_timed_by_itself(machine):
    threads = Threads(CONFIG)
    for stage in (1, 2):
        threads.enter(stage, 0)
        assert machine.train(threads, 6) == [4, 8, 4, 8, 8, 8]
    assert [each["stage"] for each in threads.used] == [1, 2]


@pytest.mark.parametrize("way", ["threads", "OMP_NUM_THREADS", "device"])
def test_a_fixed_number_is_not_timed(machine, monkeypatch, way):
    config = dict(CONFIG)
    if way == "OMP_NUM_THREADS":
        monkeypatch.setenv(way, "8")
    else:
        config[way] = {"threads": 8, "device": torch.device("cuda")}[way]
    threads = Threads(config)
    threads.enter(3, 2)
    assert machine.train(threads, 9) == [8] * 9
    assert threads.used == [{"stage": 3, "epoch": 2, "threads": 8}]


def test_one_core_leaves_no_choice(machine, monkeypatch):
    monkeypatch.setattr(module, "MOST", 1)
    machine.number = 1
    threads = Threads(CONFIG)
    threads.enter(1, 0)
    assert machine.train(threads, 9) == [1] * 9
    assert threads.used == [{"stage": 1, "epoch": 0, "threads": 1}]
