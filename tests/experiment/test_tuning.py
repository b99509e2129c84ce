"""A search for parameters: its file, what it draws, what it keeps, and real runs of seconds."""

import json
import signal
import sys
from pathlib import Path

import pandas as pd
import pytest
import torch
import yaml

from recbole_dpr.commands.tune import main
from recbole_dpr.experiment import trials, tuning
from recbole_dpr.experiment.hyper_file import read_hyper
from recbole_dpr.experiment.jobs import JOB, RESULT
from recbole_dpr.experiment.trials import AFTER_STAGE_1, TRIALS
from recbole_dpr.experiment.tuning import tune
from recbole_dpr.quick_start import objective_function, run_recbole_dpr
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.tensor_file import load_tensors
from recbole_dpr.utils.yaml_file import properties_dir

FOLDER = Path("results/tune-ml-100k")
TWO = "tau choice [0.5,1.0]\nprompt_dropout choice [0.1,0.2,0.3]\n"


def write(content: str) -> str:
    Path("mine.hyper").write_text(content, encoding="utf-8")
    return "mine.hyper"


# -- the file ------------------------------------------------------------------------------


def test_a_file_of_recbole_is_read(in_tmp):
    read = read_hyper(
        write(
            "# a comment\n\nlearning_rate loguniform -8,0\nbackbone choice ['GRU4Rec', 'SASRec']\n"
            "prompt_dropout uniform 0.1, 0.7\nepochs quniform 10,30,10\ntau quniform 0,1,0.5\n"
        )
    )
    assert {name: each.examples() for name, each in read.items()} == {
        "learning_rate": [pytest.approx(0.000335, abs=1e-6), 1.0],
        "backbone": ["GRU4Rec", "SASRec"],
        "prompt_dropout": [0.1, 0.7],
        "epochs": [10, 30],
        "tau": [0.0, 1.0],
    }
    assert read["tau"].where == "mine.hyper:7"
    assert isinstance(read["epochs"].value(20.0), int)  # quniform of hyperopt draws 20.0
    assert read["backbone"].value(1) == "SASRec"


def test_the_shipped_file_is_one_that_recbole_and_a_run_take():
    from recbole.trainer import HyperTuning

    pytest.importorskip("hyperopt")
    file = properties_dir() / "hyper/prompts.hyper"
    assert set(HyperTuning._build_space_from_file(str(file))) == set(read_hyper("prompts"))
    assert set(read_hyper("prompts")) <= AFTER_STAGE_1  # so that stage 1 is trained once


WRONG = {
    "missing": (None, "params=no.hyper: no such file; there are prompts, or give the path"),
    "empty": ("# tau\n", "mine.hyper: no parameter in it; write lines such as: tau choice"),
    "type": ("tau chioce [1]", "mine.hyper:1: 'chioce' is none of choice, uniform, quniform"),
    "no values": ("tau choice", "mine.hyper:1: '' is no list; write one such as [0.5,1.0]"),
    "code": ("tau choice [__import__('os')]", "mine.hyper:1: \"[__import__('os')]\" is no list"),
    "ends": ("tau uniform 1,0.5", "'1,0.5': uniform takes 2 numbers, the smaller end first"),
    "numbers": ("tau uniform a,b", "'a,b': uniform takes 2 numbers"),
    "step": ("tau quniform 1,2,0", "the step of quniform must be greater than 0"),
    "no step": ("tau quniform 1,2", "quniform takes 3 numbers, the smaller end first, such as 10"),
    "twice": ("tau choice [1]\ntau choice [2]", "mine.hyper:2: tau has a line above; keep one"),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_line_is_named(in_tmp, mistake):
    content, message = WRONG[mistake]
    with pytest.raises(UserError) as caught:
        read_hyper("no.hyper" if content is None else write(content))
    assert message in str(caught.value)


# -- the search ----------------------------------------------------------------------------


@pytest.fixture
def ran(monkeypatch):
    """Jobs that were run: no real ones, but a score of 1 - (tau - 0.6)**2 - prompt_dropout."""
    pytest.importorskip("hyperopt")
    jobs: list = []

    def run(job) -> str:
        jobs.append(job)
        tau, dropout = job.settings.get("tau", 1.0), job.settings.get("prompt_dropout", 0.0)
        if dropout == 0.2:
            return "out of luck"
        score = round(1 - (float(tau) - 0.6) ** 2 - dropout, 6)
        result = {"best_valid_score": score, "best_valid_result": {"ndcg@10": score}}
        kept = {"checkpoint": "DPR-run", "seconds": 3, "date": "2020-01-01"}
        save_json(job.folder / RESULT, result | kept)
        return ""

    monkeypatch.setattr(trials, "run_job", run)
    return jobs


def drawn(jobs: list) -> list[tuple]:
    return [(job.settings["tau"], job.settings["prompt_dropout"]) for job in jobs]


def test_all_combinations_are_tried_once_and_the_best_comes_first(ran, caplog):
    table = tune(write(TWO))
    assert sorted(drawn(ran)) == [(tau, drop) for tau in (0.5, 1.0) for drop in (0.1, 0.2, 0.3)]
    done = table[table["note"] == ""]
    assert done[["tau", "prompt_dropout", "score"]].values.tolist() == [
        [0.5, 0.1, 0.89], [1.0, 0.1, 0.74], [0.5, 0.3, 0.69], [1.0, 0.3, 0.54],
    ]  # fmt: skip
    assert table["note"].tolist()[4:] == ["out of luck"] * 2  # failed ones come last
    assert pd.read_csv(FOLDER / "table.csv")["trial"].tolist() == table["trial"].tolist()
    text = (FOLDER / "table.md").read_text("utf-8")
    assert "recbole-dpr tune --params=mine.hyper --model=DPR --dataset=ml-100k" in text
    assert "Score: NDCG@10 of the validation part" in text
    best = "recbole-dpr train --model=DPR --dataset=ml-100k"
    values = [f"--{name}={table[name][0]}" for name in table.columns[1:3]]
    assert f"\n{' '.join([best, *values])}\n" in text
    assert f"--trained={FOLDER}/runs/{Path(table['run'][0]).parent.name}/DPR-run\n" in text
    lines = [json.loads(line) for line in (FOLDER / TRIALS).read_text("utf-8").splitlines()]
    assert [line["score"] for line in lines] == [
        score for score in table.sort_values("trial")["score"] if score == score
    ]
    assert not any(job.measured for job in ran)


def test_finished_trials_are_not_repeated_and_failed_ones_are(ran):
    first = tune(write(TWO))
    del ran[:]
    again = tune(write(TWO))
    assert {dropout for _, dropout in drawn(ran)} == {0.2}  # those that failed
    pd.testing.assert_frame_equal(first, again)
    for job in ran:
        assert job.settings["resume"] is True
    # Of another configuration, nothing is taken over.
    del ran[:]
    tune(write(TWO), parameters={"stage2_epochs": 3})
    assert len(ran) == 6


def test_a_trial_killed_before_its_line_was_written_counts(ran):
    tune(write(TWO))
    (FOLDER / TRIALS).unlink()
    del ran[:]
    tune(write(TWO))
    assert {dropout for _, dropout in drawn(ran)} == {0.2}
    assert len((FOLDER / TRIALS).read_text("utf-8").splitlines()) == 4


def test_a_line_that_is_none_of_a_trial_is_named(ran):
    FOLDER.mkdir(parents=True)
    (FOLDER / TRIALS).write_text('{"key": "x", "score": 1}\n', "utf-8")
    with pytest.raises(UserError, match=r"trials\.jsonl:1: not the line of a trial; remove it"):
        tune(write(TWO))


def test_trials_share_stage_1_where_they_differ_in_what_steers_alone(ran):
    tune(write("tau choice [0.5,1.0]\nepochs choice [1,2]\n"))
    starts = {}
    for job in ran:
        first = starts.setdefault(job.settings["epochs"], job)
        assert job.source is (None if first is job else first)
    assert len(starts) == 2


@pytest.mark.parametrize("given", [{"stages": [1]}, {"backbone_checkpoint": "there"}])
def test_no_stage_1_is_shared_where_there_is_none_to_share(ran, given):
    tune(write("tau choice [0.5,1.0]"), parameters=given)
    assert [job.source for job in ran] == [None, None]


def test_a_trial_that_failed_gives_no_stage_1(ran):
    with pytest.raises(UserError, match="every trial failed; the first: out of luck"):
        tune(write("tau choice [0.5,1.0]\nprompt_dropout choice [0.2]\n"))
    assert [job.source for job in ran] == [None, None]


@pytest.mark.parametrize("algo", ["random", "bayes"])
def test_draws_come_from_the_seed(ran, algo):
    file = write("tau uniform 0.1,1.0\nprompt_dropout choice [0.1,0.3]\n")

    def search(seed: int) -> list[tuple]:
        del ran[:]
        options = {"algo": algo, "max_evals": 4, "out": f"{len(list(Path().iterdir()))}"}
        tune(file, parameters={"seed": seed}, **options)
        return drawn(ran)

    one = search(1)
    assert len(one) == 4
    assert search(1) == one
    assert search(2) != one


def test_a_search_ends_early_and_says_so(ran, caplog, monkeypatch):
    monkeypatch.setattr(tuning.logger, "propagate", True)
    with caplog.at_level("INFO"):
        tune(write("tau choice [0.6,1.0,2.0,3.0,4.0]\n"), early_stop=1, parameters={"seed": 3})
    if len(ran) < 5:
        assert (
            f"ended after {len(ran)} of 5 draws: the last 1 brought no better score" in caplog.text
        )


MISTAKES = {
    "no file": ([], "the following arguments are required: --params"),
    "parameter": (["--params=mine.hyper", "--tua=1"], "tua: unknown parameter for GRU4Rec"),
    "searched": ("tua choice [1]", "mine.hyper:1: tua: unknown parameter for GRU4Rec; did you"),
    "value": ("tau choice [1.0,-1]", "mine.hyper:1: tau=-1: must be greater than 0"),
    "end": ("prompt_dropout uniform 0,2", "mine.hyper:1: prompt_dropout=2.0: must lie between"),
    "score": ("valid_metric choice ['MRR@10']", "mine.hyper:1: valid_metric changes what is"),
    "memory": ("memory choice [True,False]", "mine.hyper:1: memory changes what is measured"),
    "endless": ("prompt_dropout uniform 0,1", "algo=exhaustive takes all; write a choice, or"),
    "twice": (["--params=mine.hyper", "--tau=1"], "tau=1: mine.hyper:1 searches it; give it once"),
    "folder": (["--params=mine.hyper", "--checkpoint_dir=x"], "checkpoint_dir: every trial has"),
    "ray": (["--params=mine.hyper", "--algo=bayes", "--tool=ray"], "algo=bayes: it draws by the"),
    "tool": (["--params=mine.hyper", "--tool=optuna"], "tool=optuna: choose one of hyperopt, ray"),
    "algo": (["--params=mine.hyper", "--algo=best"], "algo=best: choose one of exhaustive, random"),
    "count": (["--params=mine.hyper", "--max_evals=0"], "'0' is no whole number, at least 1"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_line(ran, capsys, in_tmp, mistake):
    given, message = MISTAKES[mistake]
    write(given if isinstance(given, str) else "tau choice [1.0]")
    arguments = ["--params=mine.hyper"] if isinstance(given, str) else given
    if mistake == "end":
        arguments = [*arguments, "--algo=random"]
    sys.argv[1:] = arguments
    with pytest.raises(SystemExit) as ended:
        main()
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told.startswith("error: ")
    assert message in told
    assert told.count("\n") == 1
    assert not ran


@pytest.mark.parametrize("tool", ["hyperopt", "ray"])
def test_a_package_is_missing(monkeypatch, tool):
    monkeypatch.setattr(tuning.importlib.util, "find_spec", lambda name: name != tool or None)
    with pytest.raises(UserError, match=f"needs the package {tool}; run pip install"):
        tune("prompts", tool=tool)


def test_ray_runs_one_trial_for_each_stage_1_and_then_the_others(ran, monkeypatch):
    one_by_one = trials.run_job
    parts = []

    def at_once(jobs, gpus) -> list[str]:
        assert gpus == 0
        parts.append([(job, job.source) for job in jobs])
        return [one_by_one(job) for job in jobs]

    monkeypatch.setattr(trials, "run_jobs", at_once)
    file = write("tau choice [0.5,1.0]\nprompt_dropout choice [0.1,0.3]\nepochs choice [1,2]\n")
    given = {"early_stop": 100, "parameters": {"use_gpu": False}}
    table = tune(file, tool="ray", **given)
    first, rest = parts
    assert sorted(job.settings["epochs"] for job, _ in first) == [1, 2]
    assert all(source is None for _, source in first)
    good = {job.settings["epochs"]: job for job, _ in first if not job.failure}
    assert len(rest) == 6
    for job, source in rest:
        assert source is good.get(job.settings["epochs"])
    assert len(ran) == 8  # nothing is run again when the draws are told
    pd.testing.assert_frame_equal(
        table.drop(columns="run"), tune(file, out="other", **given).drop(columns="run")
    )


# -- real runs -----------------------------------------------------------------------------


@pytest.mark.slow
def test_real_trials_have_the_score_of_a_plain_run_and_measure_no_test_case(
    in_tmp, small_run, long_dataset
):
    pytest.importorskip("hyperopt")
    Path("data.yaml").write_text(yaml.safe_dump(small_run | long_dataset), encoding="utf-8")
    table = tune(write("tau choice [0.5,1.0]"), config_files="data.yaml")
    folder = Path("results/tune-long")
    jobs = [load_json(file) for file in folder.glob(f"runs/*/{JOB}")]
    assert sum("backbone_checkpoint" in job["settings"] for job in jobs) == 1  # stage 1 is shared
    assert not list(folder.glob("runs/*/DPR-*/results.json"))
    for file in folder.glob(f"runs/*/{RESULT}"):
        assert "table" not in load_json(file)
    settings = small_run | long_dataset
    for tau, score in table[["tau", "score"]].values.tolist():
        plain = objective_function(settings | {"tau": tau, "checkpoint_dir": "plain"})
        assert plain["best_valid_score"] == score
        assert plain["test_result"] == {}
    # The best is measured without training it again.
    measured = run_recbole_dpr(dataset="long", config_dict={"trained": table["run"][0]})
    assert measured["best_valid_score"] == table["score"][0]
    assert {row["method"] for row in measured["table"]} > {"DPR (GRU4Rec)"}


@pytest.mark.slow
def test_ray_tune_itself(in_tmp, small_run, long_dataset, monkeypatch):
    pytest.importorskip("hyperopt")
    pytest.importorskip("ray")
    monkeypatch.setenv("HOME", str(in_tmp))  # Ray keeps its results there
    parameters = small_run | long_dataset | {"stages": [1, 2]}
    file = write("tau choice [0.5,1.0]\nfusion_heads choice [2,3]\n")  # 3 does not divide 16
    before = signal.getsignal(signal.SIGTERM)
    table = tune(file, parameters=parameters, tool="ray")
    assert signal.getsignal(signal.SIGTERM) is before
    assert len(table) == 4
    assert table["note"].str.startswith("fusion_heads=3: must divide 16").tolist()[2:] == [True] * 2
    for tau, score in table[["tau", "score"]].values.tolist()[:2]:
        plain = objective_function(parameters | {"tau": tau, "checkpoint_dir": "plain"})
        assert plain["best_valid_score"] == score


@pytest.mark.slow
def test_stage_1_does_not_depend_on_what_trials_share_it_over(in_tmp, small_run, long_dataset):
    other = {
        "projector_size": 8, "prompt_dropout": 0.1, "towers": 1, "fusion_heads": 1,
        "fusion_inner_size": 8, "fusion_dropout": 0.1, "memory_dropout": 0.1, "tau": 0.5,
        "train_n": 3, "stage2_epochs": 0, "stage3_epochs": 0, "genre_share": 0.1,
        "free_share": 0.1, "prompt_batch_size": 32, "prompt_share": 0.5, "prompts_per_tag": 2,
        "prompt_learning_rate": 0.1, "backbone_learning_rate": 0.1,
    }  # fmt: skip
    assert set(other) | {"encoder"} == AFTER_STAGE_1
    backbones = []
    for values in ({}, other):
        run = objective_function(small_run | long_dataset | values)["checkpoint"]
        backbones.append(load_tensors(Path(run) / "backbone.safetensors")[0])
    one, two = backbones
    assert one.keys() == two.keys()
    assert all(torch.equal(one[name], two[name]) for name in one)
