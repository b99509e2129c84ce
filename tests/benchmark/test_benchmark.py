"""The benchmark, small: what it counts, its tables, its mistakes, and a large data set in small.

Jobs run in this process, but for one, as starting one takes seconds.
"""

import csv
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from recbole_dpr.benchmark import compare, memory, pipeline, process, worker
from recbole_dpr.benchmark.contenders import shared_settings
from recbole_dpr.benchmark.flops import training_flops
from recbole_dpr.benchmark.job import SIZES, Job
from recbole_dpr.benchmark.rectools_sasrec import ndcg
from recbole_dpr.commands.benchmark import main
from recbole_dpr.utils.errors import UserError


@pytest.fixture
def in_process(monkeypatch):
    """Jobs in this process; returns the list of those that ran, with what they told."""
    ran = []

    def run(job: Job, say, seconds=None) -> dict:
        if job.kind == "rate":
            return {"rate": 1e9, "threads": 1, "torch": torch.__version__}
        from importlib import import_module

        module, _, name = worker.KINDS[job.kind].partition(":")
        meter = worker.Meter(job, lambda event: None)
        told = getattr(import_module(module), name)(job, meter)
        ran.append((job, told))
        return told

    monkeypatch.setattr(process, "run", run)
    return ran


@pytest.fixture
def tiny(tiny_dataset) -> dict:
    return {"datasets": ["tiny"], "data_path": tiny_dataset["data_path"]}


def compared(tiny, contenders=("recbole", "ours"), models=("SASRec",), epochs=1, out=None, **more):
    return compare.compare(
        models, tiny["datasets"], epochs, tiny["data_path"], out, lambda line: None, **more,
        contenders=contenders,
    )  # fmt: skip


# -- comparing -----------------------------------------------------------------------------


@pytest.mark.slow
def test_a_table_of_both_trainers(in_process, tiny, in_tmp):
    rows = compared(tiny, models=["GRU4Rec"], out="out/here")
    with open("out/here/benchmark.csv", newline="", encoding="utf-8") as file:
        written = list(csv.DictReader(file))
    assert list(written[0]) == list(compare.COLUMNS)
    names = [(row["model"], row["contender"]) for row in written]
    assert names == [("GRU4Rec", "RecBole"), ("GRU4Rec", "recbole_dpr")]
    for row in written:
        for name in ("targets_per_s", "speedup", "peak_mib", "tflop", "share"):
            assert float(row[name]) > 0, name
        assert 0 <= float(row["ndcg@10"]) <= 1
        assert row["note"] == ""
    assert float(written[0]["speedup"]) == 1.0
    table = Path("out/here/benchmark.md").read_text(encoding="utf-8").splitlines()
    assert "torch.mm" in table[0]
    shown = [name for name in compare.COLUMNS if name != "note"]
    assert table[2] == f"| {' | '.join(shown)} |"
    assert len(table) == 4 + len(rows)
    assert not torch.is_anomaly_enabled()


@pytest.mark.slow
def test_every_target_counts_once(in_process, tiny, tiny_dataset):
    rows = compared(tiny, epochs=2)
    file = Path(tiny_dataset["data_path"]) / "tiny/tiny.inter"
    lengths = pd.read_csv(file, sep="\t")["user_id:token"].value_counts()
    rows_each = lengths[lengths > 1] - 1  # RecBole's, of which it splits off two tenths, rounded
    expected = int((rows_each - 2 * (rows_each * 0.1).astype(int)).sum())
    assert in_process[0][1]["targets"] == expected
    assert [row["targets"] for row in rows] == [expected, expected]
    assert [told["targets"] for job, told in in_process[1:]] == [2 * expected] * 2


@pytest.mark.slow
def test_anomaly_mode_is_on_in_recbole_as_it_comes(in_process, tiny, monkeypatch):
    seen = []
    fed = worker.Meter.fed

    def spy(self, *counts):
        seen.append((self.job.kind, torch.is_anomaly_enabled()))
        fed(self, *counts)

    monkeypatch.setattr(worker.Meter, "fed", spy)
    compared(tiny, ["recbole", "recbole-quiet", "ours"])
    assert set(seen) == {("recbole", True), ("recbole-quiet", False), ("ours", False)}


def test_what_is_cut_has_no_ndcg(in_process, tiny):
    [row] = compared(tiny, ["ours"], seconds=1e-9)
    assert row["note"] == "cut after 0 steps"
    assert row["ndcg@10"] is None


def test_rectools(in_process, tiny):
    pytest.importorskip("rectools")
    [row] = compared(tiny, ["rectools"], epochs=2)
    assert row["targets"] == in_process[0][1]["targets"]  # nobody has more than a window
    assert 0 <= row["ndcg@10"] <= 1


def test_rectools_where_it_is_not_installed(tiny, monkeypatch, in_process):
    monkeypatch.setitem(__import__("sys").modules, "rectools.models", None)
    with pytest.raises(worker.Unavailable, match="not installed: pip install"):
        compared(tiny, ["rectools"])
    assert compare.summary(compare.row({"note": "not installed"}, 1, 1.0)) == "not installed"


def test_ndcg_of_lists():
    lists, answer = np.array([[5, 6, 7], [5, 6, 7], [1, 2, 3]]), np.array([5, 7, 9])
    assert ndcg(lists, answer) == pytest.approx((1 + 0.5 + 0) / 3)


# -- operations ----------------------------------------------------------------------------


@pytest.mark.parametrize("model", SIZES)
def test_operations_are_those_that_torch_counts(model, make_config, tiny_dataset):
    from recbole.data.interaction import Interaction

    from recbole_dpr.build import create_dataset, create_model

    config = make_config(model, **tiny_dataset, **SIZES[model])
    dataset = create_dataset(config)
    network = create_model(config, dataset)
    rows, width = 8, 20
    batch = {
        "item_id_list": torch.randint(1, dataset.item_num, (rows, width)),
        "item_length": torch.full((rows,), width),
        "item_id": torch.ones(rows, dtype=torch.int64),
    }
    with FlopCounterMode(display=False) as counter:
        network.calculate_loss(Interaction(batch)).backward()
    counted = training_flops(
        model, SIZES[model], dataset.item_num, rows * width, rows * width * width, rows
    )
    # Off by GRU's first state alone, a constant without a gradient.
    assert counted == pytest.approx(counter.get_total_flops(), rel=0.03)
    assert counted >= counter.get_total_flops()


def test_operations_of_ours_and_rectools_score_what_they_score():
    one = training_flops("SASRec", SIZES["SASRec"], 1000, 50, 2500, 1)
    all_positions = training_flops("SASRec", SIZES["SASRec"], 1000, 50, 2500, 50)
    assert all_positions - one == 3 * 2 * 49 * 64 * 1000


# -- a process of its own ------------------------------------------------------------------


@pytest.mark.slow
def test_a_process():
    said = []
    told = process.run(Job("rate"), said.append)
    assert told["rate"] > 1e9
    lost = process.run(Job("no such kind"), said.append)
    assert lost["note"] == "KeyError: 'no such kind' while starting"
    late = process.run(Job("rate"), said.append, seconds=0.3)
    assert late["note"] == "ended after 0.3 s while starting"
    assert late["peak_mib"] > 0


def test_peak_memory_grows():
    before = worker.peak_memory()
    kept = np.ones(64 * 2**20, dtype=np.uint8)
    assert worker.peak_memory() >= before
    assert worker.peak_memory() >= kept.nbytes


def test_running_out_of_memory_is_a_note(monkeypatch):
    def greedy(job, meter):
        with meter.phase("loading"):
            raise MemoryError

    monkeypatch.setattr("recbole_dpr.benchmark.flops.measure_rate", greedy)
    job, told = Job("rate", memory_limit=2**30), []
    worker.do(job, worker.Meter(job, told.append))
    first, last = told
    assert last["failed"] == "out of memory within 1 GiB"
    assert first["phase"] == "loading"
    assert last["so_far"]["peak_mib"] >= last["so_far"]["loading_peak_mib"] > 0


# -- memory --------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_large_data_set_in_small(in_process, in_tmp):
    rows = memory.memory((40, 30, 500), 2, 0, "kept", "out", lambda line: None)
    frame = pd.read_csv("kept/40-30-500/ordered/ordered.inter", sep="\t")
    assert frame["user_id:token"].nunique() == 40
    assert frame["item_id:token"].nunique() == 30
    assert len(frame) == 500
    assert frame["user_id:token"].value_counts().min() >= 2
    assert frame["timestamp:float"].is_monotonic_increasing
    assert [row["contender"] for row in rows] == ["recbole_dpr", "RecBole"]
    for row in rows:
        assert row["loading_peak_mib"] > 0
        assert row["peak_mib"] >= row["splitting_peak_mib"]
    with open("out/memory.csv", newline="", encoding="utf-8") as file:
        assert list(next(csv.DictReader(file))) == memory.COLUMNS
    ran = len(in_process)
    memory.memory((40, 30, 500), 1, 0, "kept", None, lambda line: None)
    assert [job.kind for job, _ in in_process[ran:]] == [
        "ours",
        "recbole",
    ]  # not written anew


@pytest.mark.slow
def test_a_whole_run_in_small(in_process, in_tmp):
    rows = pipeline.pipeline((60, 40, 1500), 5, 2, 7, 0, 2.0, "kept", "out", lambda line: None)
    by_phase = {row["phase"]: row for row in rows}
    stages = ["stage 1", "stage 2", "stage 3"]
    checks = ["validation 1", "validation 2", "validation 3"]
    assert list(by_phase) == [
        "loading", "splitting", "cases", *sum(zip(stages, checks, strict=True), ()), "evaluating",
    ]  # fmt: skip
    [(_, told)] = [(job, told) for job, told in in_process if job.kind == "pipeline"]
    for name in stages:
        step, row = told["stages"][name], by_phase[name]
        assert step["flops"] > 0
        assert step["seconds"] > 0
        assert row["epoch_s"] == round(step["seconds"] * step["steps"])
        # The rates are 10^9 here and 2 x 10^12 there.
        there = step["seconds"] * step["steps"] / 2000
        assert row["gpu_epoch_s"] == pytest.approx(there, abs=0.06)
    # Prompted steps do what steps of stage 1 do, for a batch of the same size, and more.
    flops = [told["stages"][name]["flops"] for name in stages]
    assert flops[0] < min(flops[1:])
    assert rows[-1]["peak_mib"] >= rows[0]["peak_mib"] > 0
    items = pd.read_csv("kept/60-40-1500/ordered/ordered.item", sep="\t")
    assert items["category:token"].nunique() == 5
    with open("out/pipeline.csv", newline="", encoding="utf-8") as file:
        assert list(next(csv.DictReader(file))) == list(pipeline.COLUMNS)


def test_a_run_that_ends_early_says_where(in_process, in_tmp, monkeypatch):
    told = {"loading_s": 1.5, "loading_peak_mib": 300, "note": "out of memory", "peak_mib": 400}
    before = process.run
    monkeypatch.setattr(
        process, "run", lambda job, *more: told if job.kind == "pipeline" else before(job, *more)
    )
    rows = pipeline.pipeline((9, 9, 40), 5, 2, 7, 0, 2.0, None, None, lambda line: None)
    assert [(row["phase"], row["peak_mib"], row["note"]) for row in rows] == [
        ("loading", 300, None), (None, 400, "out of memory"),
    ]  # fmt: skip


# -- the command ---------------------------------------------------------------------------

MISTAKES = {
    "model": (["--models", "BPR"], "--models BPR: choose from GRU4Rec, SASRec"),
    "no model": (["--models", ","], "--models: name at least one"),
    "epochs": (["--epochs", "0"], "--epochs 0: "),
    "word": (["--epochs", "many"], "argument --epochs: "),
    "option": (["--epoch", "1"], "unrecognized arguments: --epoch 1; see --help"),
    "out": (["--out", "/dev/null/x"], "--out /dev/null/x: "),
    "data set": (["--datasets", "nowhere"], "dataset/nowhere/nowhere.inter: "),
    "interactions": (["memory", "--interactions", "10"], "--interactions 10: "),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_line(mistake, in_process, capsys):
    arguments, message = MISTAKES[mistake]
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    printed = capsys.readouterr()
    assert printed.err.splitlines()[-1].startswith("error: ")
    assert message in printed.err.splitlines()[-1]


def test_columns_that_a_data_set_lacks(tmp_path, in_process):
    (tmp_path / "data/odd").mkdir(parents=True)
    (tmp_path / "data/odd/odd.inter").write_text("user:token\titem_id:token\na\tb\n")
    with pytest.raises(UserError, match=r"odd\.inter: needs the columns user_id:token, "):
        compared({"datasets": ["odd"], "data_path": str(tmp_path / "data")})


@pytest.mark.parametrize("arguments", [["--help"], ["memory", "--help"]])
def test_help(arguments, capsys):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 0
    assert "--out DIR" in capsys.readouterr().out


def test_contenders_share_their_settings():
    settings = shared_settings(Job("ours", model="SASRec", epochs=3))
    assert settings["epochs"] == 3
    assert settings.items() >= SIZES["SASRec"].items()
