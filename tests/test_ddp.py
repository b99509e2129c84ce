"""Several processes: the same weights everywhere, the figures of one, killed and resumed."""

import json
import re
import sys
from itertools import chain
from pathlib import Path

import pytest
import torch

from places import TESTS
from processes import run_python
from recbole_dpr.build import create_dataset, create_model, create_test_cases, data_preparation
from recbole_dpr.commands.train import main
from recbole_dpr.data import fields
from recbole_dpr.data.loader import MomentLoader
from recbole_dpr.data.plan import plan_stages
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.trainer.checkpoint import load_run
from recbole_dpr.trainer.final_table import measure_test_cases
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils import distributed
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors
from runs import SMALL_RUN
from small_data import tiny_tables, write_dataset

SMALL = SMALL_RUN | {"epochs": 3, "stage2_epochs": 2, "stage3_epochs": 2}

# All users are alike and nothing is dropped out: then the mean of the processes' gradients is the
# gradient of the mean, and stage 1 must give the weights of one process.
ALIKE = {
    "stages": [1],
    "MAX_ITEM_LIST_LENGTH": 40,
    "train_batch_size": 80,  # four windows
    "dropout_prob": 0.0,
    "learning_rate": 0.01,
    "clip_grad_norm": {"max_norm": 1.0},
}


# -- two processes of torchrun --------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Where the processes run, with their data sets."""
    return tmp_path_factory.mktemp("ddp")


@pytest.fixture(scope="module")
def settings(folder, tmp_path_factory) -> dict[str, dict]:
    """Of the runs that both processes do; NARM is not causal."""
    cache = {"prompt_cache_dir": str(tmp_path_factory.getbasetemp() / "prompts")}
    small = SMALL | cache | {"log_wandb": False, "next_item_eval": "all"}
    long = small | write_dataset(folder / "data", "long", *tiny_tables(30, 40))
    inter = [
        (f"u{user}", f"i{(user * 5 + step * (1 + user % 3)) % 24}", 1, 1000 * step)
        for user in range(16)
        for step in range(20)
    ]
    _, items, _ = tiny_tables()
    alike = small | write_dataset(folder / "data", "alike", inter, items, []) | ALIKE
    return {"GRU4Rec": long, "NARM": long | {"backbone": "NARM"}, "alike": alike}


@pytest.fixture(scope="module")
def report(folder, settings) -> dict:
    """What they report, and ``shown``: what the command printed in the end."""
    (folder / "settings.json").write_text(json.dumps(settings), "utf-8")
    small = settings["GRU4Rec"] | {"state": "INFO", "prompt_modes": ["genre"]}
    lines = [f"{key}: {value!r}" for key, value in small.items()]
    (folder / "small.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    torchrun = ["-m", "torch.distributed.run", "--standalone", "--nproc_per_node=2"]
    worker = [str(TESTS / "support/ddp_worker.py"), "settings.json", "report.json"]
    done = run_python([*torchrun, *worker], folder, timeout=300)
    shown = done.stdout + done.stderr
    assert done.returncode == 0, shown
    return json.loads((folder / "report.json").read_text("utf-8")) | {"shown": shown}


def weights(folder: Path, result: dict) -> dict:
    return load_tensors(folder / result["checkpoint"] / "model.safetensors")[0]


@pytest.mark.ddp
@pytest.mark.slow
def test_processes_end_with_the_same_weights(report):
    assert report["same"] == dict.fromkeys(("GRU4Rec", "NARM", "alike", "cut"), True)


@pytest.mark.ddp
@pytest.mark.slow
def test_a_killed_run_resumes_to_the_same_figures(folder, report):
    whole, resumed = report["runs"]["GRU4Rec"], report["runs"]["cut"]
    left, right = weights(folder, whole), weights(folder, resumed)
    assert all(torch.equal(left[key], right[key]) for key in left)
    for key in ("table", "test_result", "best_valid_score", "best_valid_result"):
        assert resumed[key] == whole[key]


@pytest.mark.ddp
@pytest.mark.slow
def test_gradients_are_those_of_one_process(folder, report, settings):
    one = run_recbole_dpr(config_dict=settings["alike"])
    two = report["runs"]["alike"]
    left, right = weights(Path(), one), weights(folder, two)
    for key in left:
        torch.testing.assert_close(left[key], right[key], rtol=1e-3, atol=1e-4)
    assert two["best_valid_score"] == pytest.approx(one["best_valid_score"], abs=2e-3)


@pytest.mark.ddp
@pytest.mark.slow
@pytest.mark.parametrize("backbone", ["GRU4Rec", "NARM"])
def test_the_table_is_what_one_process_measures(folder, report, make_config, settings, backbone):
    """With the weights of the two: the cases are dealt, and none is lost or counted twice."""
    two = report["runs"][backbone]
    config = make_config(**settings[backbone])
    train, _, test = data_preparation(config, create_dataset(config))
    trainer = DPRTrainer(config, create_model(config, train._dataset))
    trainer.run_dir = folder / two["checkpoint"]  # has the untouched backbone
    load_run(trainer.run_dir, trainer.model, "cpu")
    cases = create_test_cases(test._dataset)
    table = measure_test_cases(trainer, config, test._dataset, *cases).to_dict("records")
    for left, right in zip(table, two["table"], strict=True):
        assert left["value"] == pytest.approx(right["value"], abs=2e-4), left
        assert left | {"value": 0} == right | {"value": 0}
    trainer.eval_collector.data_collect(train)
    found = trainer.evaluate(test, load_best_model=False)
    assert dict(found) == pytest.approx(two["test_result"], abs=2e-4)


@pytest.mark.ddp
@pytest.mark.slow
def test_prompted_stages_come_out_as_with_one_process(report, settings):
    """Within noise: wishes are drawn otherwise, and a row has 9 to 16 cases."""
    one = run_recbole_dpr(config_dict=settings["GRU4Rec"])
    difference = {}
    for left, right in zip(one["table"], report["runs"]["GRU4Rec"]["table"], strict=True):
        assert left["cases"] == right["cases"]
        difference.setdefault(left["method"], []).append(left["value"] - right["value"])
    for method, values in difference.items():
        assert abs(sum(values) / len(values)) < 0.2, method


@pytest.mark.ddp
@pytest.mark.slow
def test_one_process_writes_and_speaks(folder, report):
    """One folder of TensorBoard, one log and one table a run."""
    runs = len(report["runs"]) + 2  # and the one that was killed, and the command
    for where in ("log_tensorboard", "log/DPR"):  # named by the second, so some may share one
        assert 1 <= len(list((folder / where).iterdir())) <= runs
    for name in report["runs"]:
        assert len(list((folder / name).iterdir())) == 1
    assert not list(folder.rglob(".writing-*"))
    assert len(re.findall(r"^POS +genre +3 +DPR \(GRU4Rec\)", report["shown"], re.M)) == 1
    [run] = (folder / "saved").iterdir()
    assert report["shown"].count(f"saved in saved/{run.name}") == 1


# -- processes of our own ------------------------------------------------------------------


@pytest.mark.ddp
@pytest.mark.slow
def test_spawned_processes_report(make_config):
    """More than a pipe holds, so the report must be read while they run."""
    assert distributed.spawn(bytes, (1_000_000,), make_config(nproc=2)) == bytes(1_000_000)


@pytest.mark.ddp
@pytest.mark.slow
def test_a_mistake_in_a_process_is_one_line(monkeypatch, capfd, in_tmp):
    """Of one that the configuration alone does not show: that is read before there are others."""
    argv = ["run_recbole_dpr.py", "--nproc=2", "--dataset=nowhere"]
    monkeypatch.setattr(sys, "argv", argv)
    monkeypatch.setattr(sys, "path", list(sys.path))
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 2
    shown = capfd.readouterr().err
    errors = [line for line in shown.splitlines() if "error" in line.lower()]
    assert len(errors) == 1, shown
    assert errors[0].startswith("error: dataset=nowhere: no folder")
    assert "Traceback" not in shown


# -- without processes ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"nproc": 0}, "nproc=0: "),
        ({"nproc": "two"}, "nproc='two': "),
        ({"nproc": -1}, "nproc=-1: "),
        ({"nproc": 4, "world_size": 2}, "world_size=2: "),
        ({"nproc": 1, "world_size": -1}, None),
        ({}, None),
    ],
)
def test_how_many_to_start(make_config, given, reason):
    if reason is None:
        assert distributed.to_start(make_config(**given)) == 0
        return
    with pytest.raises(UserError, match=f"^{re.escape(reason)}"):
        distributed.to_start(make_config(**given))


def test_to_start_is_nothing_in_a_process_of_several(make_config, monkeypatch):
    config = make_config(nproc=2)
    assert distributed.to_start(config) == 2
    names = {"RANK": 3, "WORLD_SIZE": 4, "LOCAL_RANK": 1, "LOCAL_WORLD_SIZE": 2}
    for name, value in names.items():
        monkeypatch.setenv(name, str(value))
    assert distributed.place() == distributed.Place(3, 4, 1, 2)
    assert distributed.to_start(config) == 0
    monkeypatch.setenv("WORLD_SIZE", "1")
    assert distributed.place() is None


def test_a_model_that_counts_is_refused(make_config, monkeypatch):
    for name, value in {"RANK": 0, "WORLD_SIZE": 2, "LOCAL_RANK": 0, "LOCAL_WORLD_SIZE": 2}.items():
        monkeypatch.setenv(name, str(value))
    with pytest.raises(UserError, match=r"^nproc: Pop is not learned from gradients"):
        make_config("Pop")


@pytest.mark.parametrize("world", [2, 3])
@pytest.mark.parametrize("causal", [True, False])
def test_processes_share_the_moments_of_every_step(built, long_dataset, monkeypatch, world, causal):
    """Together they have each target once, as one process has, in as many steps."""
    parts = built(**long_dataset, prompt_batch_size=64, train_batch_size=64)

    def steps(rank: int, of: int) -> list:
        monkeypatch.setattr(distributed, "rank", lambda: rank)
        monkeypatch.setattr(distributed, "world_size", lambda: of)
        loader = MomentLoader(parts.config, parts.train, causal)
        loader.epoch = 4
        batches = list(loader)
        assert len(batches) == len(loader)
        return [batch[fields.NEXT_ITEM].tolist() for batch in batches]

    whole = steps(0, 1)
    dealt = [steps(rank, world) for rank in range(world)]
    together = [sorted(chain(*step)) for step in zip(*dealt, strict=True)]
    assert together == [sorted(step) for step in whole]


def test_a_step_of_fewer_rows_than_processes(built, long_dataset, monkeypatch):
    parts = built(**long_dataset, train_batch_size=1)  # a window a step
    monkeypatch.setattr(distributed, "world_size", lambda: 2)
    steps = []
    for rank in range(2):
        monkeypatch.setattr(distributed, "rank", lambda rank=rank: rank)
        batches = MomentLoader(parts.config, parts.train, True)
        steps.append([len(batch[fields.NEXT_ITEM]) for batch in batches])
    assert len(steps[0]) == len(steps[1])
    assert min(steps[0] + steps[1]) > 0


def test_processes_draw_wishes_of_their_own(built, long_dataset, monkeypatch):
    parts = built(**long_dataset, prompt_share=0.5)
    plans, *_ = plan_stages(parts.config, parts.train, causal=True)
    drawn = []
    for rank in range(2):
        monkeypatch.setattr(distributed, "rank", lambda rank=rank: rank)
        batch = next(iter(plans[1].batches))  # all of the step's moments: alone but for its rank
        drawn.append(batch[fields.DRAWN_MOMENT.positive].tolist())
    assert drawn[0] != drawn[1]


@pytest.mark.parametrize("count", [1, 2, 5, 6, 7])
def test_rows_are_gathered_in_their_order(monkeypatch, count):
    """As dealt by the sampler of RecBole's dataloaders, which fills the last round up."""
    from torch.utils.data.distributed import DistributedSampler

    table = torch.arange(count * 2).view(count, 2)
    own = [
        table[list(DistributedSampler(range(count), 3, rank, shuffle=False))] for rank in range(3)
    ]

    def all_gather(parts, _):
        for part, rows in zip(parts, own, strict=True):
            part.copy_(rows)

    monkeypatch.setattr(distributed, "world_size", lambda: 3)
    monkeypatch.setattr(torch.distributed, "all_gather", all_gather)
    assert torch.equal(distributed.gather_rows(own[1], count), table)
