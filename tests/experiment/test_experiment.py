"""Experiments: real runs of seconds, killed and gone on with; tables; what is shipped."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import yaml

from places import ROOT
from recbole_dpr.commands.train import main
from recbole_dpr.experiment import compare_models, report, run_experiment
from recbole_dpr.experiment import plot as plot_module
from recbole_dpr.experiment.jobs import JOB, PER_CASE, RESULT, plan_jobs
from recbole_dpr.experiment.plan import Row, load_experiment
from recbole_dpr.experiment.plot import plot
from recbole_dpr.experiment.report import against_best_rival
from recbole_dpr.model.backbone.zoo import ADAPTERS
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.yaml_file import properties_dir

SECONDS = 300  # after which a process is taken for stuck

OWN = """
title: One tower or two
backbones: [GRU4Rec]
seeds: [7]
n: [mean]
config: {stages: [1, 2], prompt_modes: [genre]}
runs:
  two: {}
  one: {towers: 1, stage1_of: two}
  bad: {target_file: nowhere.target}  # what becomes of the others?
rows:
  Base: {run: two, method: "{backbone}"}
  Two: {run: two, method: "DPR ({backbone})"}
  One: {run: one, method: "DPR ({backbone})"}
  Bad: {run: bad, method: "DPR ({backbone})"}
paper:
  prompts: genre
  metrics: [ndcg@5]
  figures: {long: {GRU4Rec: {SEQ: {Base: [0.1234]}, POS mean: {Two: [0.5678]}}}}
"""


@pytest.fixture
def own(in_tmp, small_run, long_dataset) -> tuple[str, dict]:
    """An experiment of three runs, of which one fails, and what its command is given."""
    (in_tmp / "own.yaml").write_text(OWN, encoding="utf-8")
    (in_tmp / "data.yaml").write_text(yaml.safe_dump(small_run | long_dataset), encoding="utf-8")
    return "own.yaml", {"config_files": ["data.yaml"]}


@pytest.fixture
def say(capsys):
    """``say(*arguments)``: the command in this process; returns its status and standard error."""

    def run(*arguments: str) -> tuple[int, str]:
        sys.argv[1:] = arguments
        with pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code, capsys.readouterr().err

    return run


# -- carried out ---------------------------------------------------------------------------


def start(folder: Path, *arguments: str) -> subprocess.Popen:
    """The command as a process of its own."""
    return subprocess.Popen(
        [sys.executable, str(ROOT / "run_recbole_dpr.py"), *arguments],
        cwd=folder,
        env=os.environ | {"OMP_NUM_THREADS": "1", "PYTHONWARNINGS": "ignore"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def wait_for(true, what: str) -> None:
    end = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < end, f"no {what} after {SECONDS} s"
        time.sleep(0.02)


def ended(pid: int) -> bool:
    """Whether a process is gone, or only waits for its parent to ask what became of it."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return True
    return status.rpartition(")")[2].split()[0] == "Z"


def children(pid: int) -> list[int]:
    return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="looks for processes in /proc")
def test_killed_gone_on_with_and_held_to_its_configuration(own, in_tmp, monkeypatch):
    name, given = own
    runs = in_tmp / "results/own-long/runs"
    options = ["--stage2_epochs=2", "--show_progress=False"]
    # Killed while the second run trains, after its first epoch in stage 2.
    begun = start(in_tmp, f"--experiment={name}", "--config_files=data.yaml", *options)
    state = "GRU4Rec-one-7/*/state.safetensors"
    wait_for(lambda: list(runs.glob(state)) or begun.poll() is not None, "second run")
    [worker] = children(begun.pid)
    begun.send_signal(signal.SIGKILL)
    begun.wait()
    wait_for(lambda: ended(worker), "end of the run that was going on")  # it does not stay behind
    first = runs / "GRU4Rec-two-7" / RESULT
    assert first.is_file()
    assert not (runs / "GRU4Rec-one-7" / RESULT).exists()
    made = first.stat().st_mtime_ns

    parameters = {"stage2_epochs": 2, "show_progress": False}
    table = run_experiment(name, parameters=parameters, **given)
    assert first.stat().st_mtime_ns == made  # not repeated
    [folder] = (runs / "GRU4Rec-one-7").glob("DPR-*")  # gone on with, not begun again
    assert load_json(runs / "GRU4Rec-one-7" / RESULT)["checkpoint"] == folder.name
    config = load_json(folder / "config.json")
    assert (config["towers"], config["embedding_size"]) == (1, 16)  # its own, and of data.yaml
    [start_of] = (runs / "GRU4Rec-two-7").glob("DPR-*")
    assert in_tmp / config["backbone_checkpoint"] == start_of
    assert not (folder / "stage1.safetensors").exists()  # taken over, not trained again

    # One run has failed, by itself.
    failed, done = table[table["note"] != ""], table[table["note"] == ""]
    [[row, why]] = failed[["row", "note"]].values.tolist()
    assert row == "Bad"
    assert why.startswith("seed 7: nowhere.target: no such file")
    assert set(zip(done["task"], done["row"], strict=True)) == {
        (task, row) for task in ("SEQ", "POS", "NEG") for row in ("Base", "Two", "One")
    }
    assert set(done["n"]) == {"", "mean"}

    # Its figures are those of the run's own table, and the paper's stand beside them.
    own_table = pd.DataFrame(load_json(first)["table"]).query("metric == 'ndcg@5'")
    expected = own_table.query("method == 'DPR (GRU4Rec)' and task == 'POS'")["value"].mean()
    got = done.query("task == 'POS' and row == 'Two' and metric == 'ndcg@5'").iloc[0]
    assert got["mean"] == pytest.approx(expected)
    assert got["paper"] == 0.5678
    assert done.query("row == 'One'")["paper"].isna().all()
    # Figures of single cases too, for a test of significance.
    with np.load(first.parent / PER_CASE) as cases:
        values = cases["DPR (GRU4Rec): POS-3-genre"]
    expected_3 = own_table.query("method == 'DPR (GRU4Rec)' and task == 'POS' and n == 3")
    assert len(values) == expected_3["cases"].item()
    assert values.mean() == pytest.approx(expected_3["value"].item(), abs=1e-4)
    text = (in_tmp / "results/own-long/table.md").read_text(encoding="utf-8")
    assert f"{expected:.4f} |  0.5678 |" in text
    assert "Seeds: 7." in text
    assert "one a user, at the boundary" in text
    assert "--experiment=own.yaml --dataset=long" in text
    assert "--config_files=data.yaml --stage2_epochs=2 --show_progress=False\n" in text
    written = pd.read_csv(in_tmp / "results/own-long/table.csv")
    assert list(written.columns) == report.COLUMNS
    assert len(written) == len(table)

    # Measured again under another protocol, from the same weights; nothing is trained.
    again = parameters | {"trained": "results/own-long", "mask_history": True}
    masked = run_experiment(name, parameters=again, out="masked", **given)
    assert not list(in_tmp.glob("masked/**/*.safetensors"))
    job = load_json(in_tmp / "masked/own-long/runs/GRU4Rec-one-7" / JOB)
    assert in_tmp / job["settings"]["trained"] == folder
    assert set(masked[masked["note"] == ""]["row"]) == {"Base", "Two", "One"}
    [why] = masked[masked["note"] != ""]["note"]
    assert why == "seed 7: trained=results/own-long: there is no finished run GRU4Rec-bad-7 in it"
    figures = [each[each["note"] == ""]["mean"].tolist() for each in (masked, table)]
    assert len(figures[0]) == len(figures[1])
    assert figures[0] != figures[1]
    text = (in_tmp / "masked/own-long/table.md").read_text(encoding="utf-8")
    assert "history taken out of it" in text
    assert "--trained=results/own-long" in text

    # Another experiment may ask more of the same runs than they were asked.
    row = {"run": "one", "method": "DPR ({backbone}), strength 0"}
    dial = yaml.safe_load(Path(name).read_text("utf-8")) | {"rows": {"dial": row}}
    dial["config"] = dial.get("config", {}) | {"studies": ["strength"]}
    dial["runs"] = {"one": {}}
    (in_tmp / "dial.yaml").write_text(yaml.safe_dump(dial), "utf-8")
    dialled = run_experiment("dial.yaml", parameters=again, out="dialled", **given)
    assert set(dialled["note"]) == {""}
    assert set(dialled["row"]) == {"dial"}

    # Other figures under the same name: refused before anything runs.
    begun = []
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: begun.append(1))
    with pytest.raises(UserError, match=r"GRU4Rec-two-7: made with tau=1\.0, which is 0\.5 now"):
        run_experiment(name, parameters=parameters | {"tau": 0.5}, **given)
    assert not begun


@pytest.mark.slow
def test_models_of_recbole_on_the_same_cases(own, in_tmp):
    # stage2_epochs is DPR's alone: Pop does not know it, and is not asked to.
    _, given = own
    parameters = {"stages": [1, 2], "prompt_modes": ["genre"], "stage2_epochs": 1}
    table = compare_models(["Pop"], "long", parameters, seeds=[3], **given)
    folder = in_tmp / "results/compare-long"
    cases = folder / "cases/3/long.target"
    for run in ("GRU4Rec-DPR-3", "GRU4Rec-RecBole-Pop-3"):
        assert load_json(folder / "runs" / run / JOB)["settings"]["target_file"] == str(
            cases.relative_to(in_tmp)
        )
    rows = "Base", "Filter", "Semantic", "Blend", "DPR", "RecBole Pop", "RecBole Pop + filter"
    assert set(table["row"]) == set(rows)
    assert not table["note"].any()
    shared = table.groupby(["task", "prompts", "n"])["cases"].nunique()
    assert (shared == 1).all()


@pytest.mark.slow
def test_statistics_of_a_data_set(own_dataset, in_tmp):
    # a has 10 interactions, of which the last item is nowhere else: it is dropped.
    rows = [("a", f"i{n % 4}", 1, n) for n in range(9)] + [("a", "late", 1, 9)]
    rows += [("b", f"i{n % 4}", 1, n) for n in range(10)]
    items = [(name, name, "Comedy") for name in ("i0", "i1", "i2", "i3", "late")]
    given = own_dataset(rows, items)
    place = {"data_path": Path(given.pop("data_path"))}
    (in_tmp / "own.yaml").write_text(yaml.safe_dump(given), encoding="utf-8")
    table = run_experiment("table5", parameters=place, config_files=Path("own.yaml"))
    got = dict(zip(table["statistic"], table["value"], strict=True))
    assert got == {
        "users": 2, "items": 4, "interactions": 19, "average length": 9.5,
        "sparsity": pytest.approx(100 * (1 - 19 / 8)),
    }  # fmt: skip
    assert (in_tmp / "results/table5-own/table.md").is_file()


# -- planned -------------------------------------------------------------------------------


def test_parameters_go_to_the_runs_that_know_them(in_tmp):
    given = {"n_layers": 1, "num_layers": 2, "tau": 0.5}
    experiment = load_experiment("table10")
    jobs = {job.name: job.settings for job in plan_jobs(experiment, "ml-100k", given, in_tmp)}
    runs = ("base", "DPR", "one_tower")
    assert list(jobs) == [f"{b}-{run}-2020" for b in ("SASRec", "GRU4Rec") for run in runs]
    sasrec, gru4rec = jobs["SASRec-one_tower-2020"], jobs["GRU4Rec-one_tower-2020"]
    assert (sasrec["n_layers"], gru4rec["num_layers"]) == (1, 2)
    assert "num_layers" not in sasrec
    assert "n_layers" not in gru4rec
    assert {settings["tau"] for settings in jobs.values()} == {0.5}
    assert (sasrec["towers"], sasrec["memory"]) == (1, False)


def test_a_finished_run_may_move_and_be_watched(in_tmp):
    """What does not change figures may change; what does is named."""
    experiment = load_experiment("strength")
    [first, *_] = plan_jobs(experiment, "ml-100k", {}, in_tmp / "there")
    save_json(first.folder / RESULT, {"record": first.record})
    (in_tmp / "there").rename(in_tmp / "here")
    plan_jobs(experiment, "ml-100k", {"show_progress": False, "data_path": "x"}, in_tmp / "here")
    with pytest.raises(UserError, match="made with epochs=100, which is 3 now"):
        plan_jobs(experiment, "ml-100k", {"epochs": 3}, in_tmp / "here")
    with pytest.raises(UserError, match=r"made with baselines=\[\]"):
        plan_jobs(experiment, "ml-100k", {"baselines": ["blend"]}, in_tmp / "here")
    with pytest.raises(UserError, match="made with target_file"):
        plan_jobs(experiment, "ml-100k", {"target_file": "mine.target"}, in_tmp / "here")


@pytest.mark.slow
def test_the_start_of_a_run_is_another_runs_tuned_backbone(in_tmp):
    jobs = {job.name: job for job in plan_jobs(load_experiment("table1"), "ml-100k", {}, in_tmp)}
    tuned, memory = jobs["SASRec-tuned-2020"], jobs["SASRec-memory-2020"]
    assert (tuned.source.name, tuned.source_file) == (
        "SASRec-next_item-2020",
        "model.safetensors",
    )
    assert (memory.source.name, memory.source_file) == ("SASRec-base-2020", "")


def test_the_start_of_a_run_is_another_runs_stage_1(in_tmp):
    jobs = {job.name: job for job in plan_jobs(load_experiment("table8"), "ml-100k", {}, in_tmp)}
    two, base = jobs["SASRec-two_stages-2020"], jobs["SASRec-base-2020"]
    assert two.source is base
    assert base.source is None
    assert "stage1_of" not in two.settings
    assert two.settings["stages"] == [1, 3]


@pytest.mark.slow
def test_a_run_that_another_experiment_has_finished_serves(in_tmp):
    def planned(name: str, dataset: str = "ml-100k", **given) -> dict:
        experiment = load_experiment(name)
        jobs = plan_jobs(experiment, dataset, given, in_tmp / f"{name}-{dataset}")
        return {job.name.removesuffix("-2020"): job for job in jobs if job.backbone == "SASRec"}

    def finish(job) -> None:
        asked = {"dataset": job.dataset, "settings": dict(job.settings)}
        if job.source:
            asked["settings"]["backbone_checkpoint"] = str(job.source.folder / "DPR-SASRec-then")
        save_json(job.folder / JOB, asked)
        save_json(job.folder / RESULT, {"record": job.record, "checkpoint": "DPR-SASRec-then"})

    first = planned("table1")
    for job in first.values():
        finish(job)
    also = planned("table10")
    assert {name for name, job in also.items() if job.finished} == {"SASRec-base", "SASRec-DPR"}
    assert also["SASRec-DPR"].folder == first["SASRec-DPR"].folder
    assert also["SASRec-one_tower"].source.folder == first["SASRec-base"].folder
    assert all(job.finished for job in planned("table6").values())
    # Not of other data, with another parameter, from another start or another one of its name.
    assert not any(job.finished for job in planned("table10", "100k").values())
    assert not any(job.finished for job in planned("table10", tau=0.5).values())
    for start in ("SASRec-next_item-2020/DPR-SASRec-then", "SASRec-base-2020/DPR-SASRec-later"):
        asked = load_json(first["SASRec-DPR"].folder / JOB)
        asked["settings"]["backbone_checkpoint"] = f"runs/{start}"
        save_json(first["SASRec-DPR"].folder / JOB, asked)
        assert not planned("table10")["SASRec-DPR"].finished


@pytest.mark.slow
def test_a_run_on_other_data_of_that_name_is_not_taken_for_done(own, in_tmp):
    name, _ = own
    given = {"data_path": str(in_tmp / "data"), "load_col": {"inter": ["user_id", "item_id"]}}
    experiment, inter = load_experiment(name), in_tmp / "data" / "mine" / "mine.inter"

    def planned():
        return plan_jobs(experiment, "mine", given, in_tmp / "own-mine")[0]

    save_json(planned().folder / RESULT, {"record": planned().record})  # as before a download
    inter.parent.mkdir(parents=True)
    inter.write_text("one", "utf-8")
    assert planned().finished
    save_json(planned().folder / RESULT, {"record": planned().record})
    shutil.copytree(in_tmp / "data", in_tmp / "moved")
    given["data_path"] = str(in_tmp / "moved")
    assert planned().finished
    (in_tmp / "moved/mine/mine.inter").write_text("two", "utf-8")
    with pytest.raises(UserError, match=r"made with file mine\.inter='\w+', which is '\w+' now"):
        planned()


def test_stages_go_to_the_runs_that_say_nothing_of_them(in_tmp):
    given = {"stages": [1, 2]}
    jobs = plan_jobs(load_experiment("table8"), "ml-100k", given, in_tmp)
    assert [job.settings["stages"] for job in jobs[:3]] == [[1], [1, 2], [1, 3]]


MISTAKES = {
    "unknown": (["--experiment=tabel1"], "experiment=tabel1: ", "did you mean table1?"),
    "missing file": (["--experiment=no.yaml"], "experiment=no.yaml: ", "path of a yaml file"),
    "both": (["--experiment=table1", "--compare=Pop"], "--compare: ", "give one of the two"),
    "seeds alone": (["--seeds=1"], "--seeds: ", "--experiment or --compare"),
    "no seeds": (["--experiment=table8", "--seeds=a,b"], "seeds=a,b: ", "whole numbers"),
    "model": (["--experiment=table8", "-m", "SASRec"], "--model: ", "leave it out"),
    "folder": (["--experiment=table8", "--checkpoint_dir=x"], "checkpoint_dir: ", "--out=DIR"),
    "a run's own": (["--experiment=table10", "--towers=2"], "towers: run one_tower", "leave it"),
    "wrong in all": (["--experiment=table8", "--epochs=many"], "epochs='many': ", "expected int"),
    "unknown key": (["--experiment=table8", "--epoch=1"], "epoch: ", "did you mean epochs?"),
    "unknown model": (["--compare=Pop,SASRek"], "model=SASRek: ", "did you mean SASRec?"),
    "twice": (["--compare=Pop,Pop"], "compare='Pop,Pop': ", "each once"),
    "backbone": (["--experiment=table8", "--backbone=SASRec,BPR"], "backbone=BPR: ", "sequential"),
    "no data": (["--experiment=table5", "--dataset=no"], "dataset=no: ", "no folder"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_line(say, in_tmp, mistake):
    arguments, begin, middle = MISTAKES[mistake]
    status, told = say(*arguments)
    assert status == 2
    assert told.startswith(f"error: {begin}")
    assert middle in told
    assert told.count("\n") == 1
    assert not (in_tmp / "results").exists()


WRONG_FILES = {
    "unknown key": ("titel: x", "titel: unknown key; did you mean title?"),
    "missing": ("title: x", "backbones: missing"),
    "not yaml": ("title: [", "own.yaml:"),
    "seeds": (OWN.replace("[7]", "7"), "seeds=7: expected a list"),
    "run's name": (OWN.replace("one: {t", "a/b: {t"), "runs: 'a/b': "),
    "row": (OWN.replace("One: {run: one", "One: {run: oen"), "rows: One: run=oen: no such run"),
    "figures": (OWN.replace("[0.1234]", "[1, 2]"), "SEQ: Base: expected a figure for each of"),
    "later run": (OWN.replace("two: {}", "two: {stage1_of: one}"), "stage1_of=one: no run above"),
}


@pytest.mark.parametrize("mistake", WRONG_FILES)
def test_a_wrong_file_is_named(in_tmp, mistake):
    content, message = WRONG_FILES[mistake]
    (in_tmp / "own.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load_experiment("own.yaml")
    assert str(caught.value).startswith("own.yaml:")
    assert message in str(caught.value)


# -- the table -----------------------------------------------------------------------------


@pytest.fixture
def finished(in_tmp):
    """``finished(experiment, value)``: all its jobs as if done, figures by a function of a job."""

    def make(experiment, value) -> list:
        jobs = plan_jobs(experiment, "ml-1m", {}, in_tmp / "results")
        for job in jobs:
            name = job.backbone
            rows = [
                (method, task, n, mode, 40, metric, value(job, metric))
                for method in (name, f"DPR ({name})")
                for task, n, mode in (("SEQ", 0, ""), ("POS", 3, "tag"), ("POS", 5, "tag"))
                for metric in ("ndcg@10", "recall@10")
            ]
            columns = ["method", "task", "n", "mode", "cases", "metric", "value"]
            table = [dict(zip(columns, row, strict=True)) for row in rows]
            save_json(job.folder / RESULT, {"record": job.record, "table": table})
        return jobs

    return make


def with_seeds(name: str, *seeds: int):
    experiment = load_experiment(name)
    return type(experiment)(**{**vars(experiment), "seeds": list(seeds)})


@pytest.mark.slow
def test_mean_and_deviation_over_seeds_beside_the_paper(finished):
    experiment = with_seeds("table10", 1, 3)
    jobs = finished(experiment, lambda job, _: job.seed / 10)
    table = report.collect(experiment, "ml-1m", jobs)
    assert table["mean"].tolist() == pytest.approx([0.2] * len(table))
    assert table["std"].tolist() == pytest.approx([0.1 * 2**0.5] * len(table))
    assert set(table["seeds"]) == {2}
    row = table.query("backbone == 'SASRec' and task == 'POS' and row == '1 tower'")
    assert dict(zip(row["metric"], row["paper"], strict=True)) == {
        "ndcg@10": 0.4173,
        "recall@10": 0.5650,
    }
    text = report.table_text(experiment, "ml-1m", table, jobs, "the command")
    assert "| 0.2000 ± 0.1414 |  0.4173 |" in text
    assert "the command" in text
    # Another data set than the paper's: figures, and nothing beside them.
    assert report.collect(experiment, "ml-100k", jobs)["paper"].isna().all()


def test_without_tags_the_papers_figures_stand_beside_genre_prompts(finished):
    experiment = load_experiment("table10")
    jobs = finished(experiment, lambda *_: 0.5)
    for job in jobs:
        table = [row | {"mode": row["mode"] and "genre"} for row in job.result()["table"]]
        save_json(job.folder / RESULT, job.result() | {"table": table})
    table = report.collect(experiment, "ml-1m", jobs)
    paper = table.query("task == 'POS' and row == '1 tower' and metric == 'ndcg@10'")["paper"]
    assert paper.tolist() == [0.4173, 0.3941]
    text = report.table_text(experiment, "ml-1m", table, jobs, "the command")
    assert "Prompts carry: genre;" in text
    assert "NEG, which are of tag prompts, stand beside genre prompts." in text


def test_cases_of_a_given_file_are_said_to_be_its_own(finished):
    experiment = load_experiment("table10")
    jobs = finished(experiment, lambda *_: 0.5)
    table = report.collect(experiment, "ml-1m", jobs)
    for job in jobs:
        job.record["target_file"] = "mine.target"
    text = report.table_text(experiment, "ml-1m", table, jobs, "the command")
    assert "Test cases: those of mine.target; full ranking" in text


@pytest.mark.slow
def test_a_seed_that_failed_is_said_beside_the_others(finished):
    experiment = with_seeds("table10", 1, 3)
    jobs = finished(experiment, lambda *_: 0.5)
    jobs[-1].failure = "out of luck"
    table = report.collect(experiment, "ml-1m", jobs)
    assert table.query("note != ''")[["backbone", "row", "note"]].values.tolist() == [
        ["GRU4Rec", "1 tower", "seed 3: out of luck"]
    ]
    counts = table.query("backbone == 'GRU4Rec' and note == ''").groupby("row")["seeds"].first()
    assert counts.to_dict() == {"Base": 2, "2 towers": 2, "1 tower": 1}


def test_a_method_that_a_run_lacks_is_said(finished):
    experiment = load_experiment("table10")
    rows = experiment.rows | {"Blend": Row("DPR", "Blend ({backbone})")}
    jobs = finished(experiment, lambda *_: 0.5)
    table = report.collect(type(experiment)(**{**vars(experiment), "rows": rows}), "ml-1m", jobs)
    [note] = set(table.query("row == 'Blend' and backbone == 'SASRec'")["note"])
    assert "no method Blend (SASRec) in its table; there are SASRec, DPR (SASRec)" in note


def test_whether_dpr_is_ahead_of_its_best_rival_by_chance(finished):
    experiment = load_experiment("backbones")
    changes = {"backbones": {"SASRec": {}}, "seeds": [1, 2]}
    experiment = type(experiment)(**{**vars(experiment), **changes})
    jobs = finished(experiment, lambda *_: 0.5)
    table = report.collect(experiment, "ml-1m", jobs)
    random = np.random.default_rng(0)
    for job in jobs:
        arrays = {}
        for name, count in (("SEQ", 40), ("POS-3-tag", 30), ("POS-5-tag", 20)):
            plain = random.random(count)
            # Ahead in every case of POS, by more where N is 5; no better and no worse in SEQ.
            gain = {"SEQ": np.resize([0.1, -0.1], count), "POS-3-tag": 0.1}.get(name, 0.2)
            arrays |= {f"SASRec: {name}": plain, f"DPR (SASRec): {name}": plain + gain}
            arrays[f"users: {name}"] = np.arange(count)
        np.savez(job.folder / PER_CASE, **arrays)
    rivals = against_best_rival(experiment, table, jobs)
    found = rivals.set_index("task")
    assert found["rival"].tolist() == ["Base", "Base"]  # the filter has no figures here
    assert found.loc["POS", "difference"] == pytest.approx((0.1 * 30 + 0.2 * 20) / 50)
    assert 0.1 < found.loc["POS", "low"] < found.loc["POS", "high"] < 0.2
    assert found.loc["POS", "p"] < 0.001
    assert found.loc["SEQ", "p"] > 0.5
    text = report.rivals_text(rivals)
    assert "| SASRec     | POS    | tag       | mean | DPR   | Base         |   +0.1400 |" in text
    without = type(experiment)(**{**vars(experiment), "rows": {"Base": experiment.rows["Base"]}})
    assert (
        report.rivals_text(against_best_rival(without, table[table["row"] == "Base"], jobs)) == ""
    )


@pytest.mark.slow
def test_a_picture_where_there_is_matplotlib(finished, in_tmp, caplog):
    experiment = with_seeds("table10", 1, 3)
    table = report.collect(experiment, "ml-1m", finished(experiment, lambda job, _: job.seed / 10))
    drawn = plot(table, list(experiment.rows), "towers", in_tmp / "table.png")
    assert drawn == bool(importlib.util.find_spec("matplotlib"))
    if drawn:
        assert (in_tmp / "table.png").read_bytes().startswith(b"\x89PNG")
    assert [file.name for file in in_tmp.glob("*.png*")] == ["table.png"] * drawn


def test_each_row_of_a_picture_has_a_colour_of_its_own():
    pytest.importorskip("matplotlib")
    longest = max((load_experiment(name).rows for name in SHIPPED), key=len)
    assert len({plot_module._color(place) for place in range(len(longest))}) == len(longest) > 10


# -- what is shipped -----------------------------------------------------------------------

SHIPPED = sorted(file.stem for file in (properties_dir() / "experiment").glob("*.yaml"))


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_experiments_hold_together(name):
    experiment = load_experiment(name)
    if experiment.statistics is not None:
        assert not experiment.runs
        return
    assert {row.run for row in experiment.rows.values()} <= set(experiment.runs)
    assert set(experiment.runs) == {row.run for row in experiment.rows.values()}  # none in vain
    for figures in experiment.paper.figures.values():
        assert set(figures) == set(experiment.backbones)
        for tasks in figures.values():
            for task, rows in tasks.items():
                assert task.split()[0] in ("SEQ", "POS", "NEG")
                assert task == "SEQ" or task.split()[1] in map(str, experiment.n)
                assert set(rows) <= set(experiment.rows)
                assert {len(values) for values in rows.values()} == {len(experiment.paper.metrics)}


def test_the_papers_means_are_those_of_its_tables_for_each_n():
    """A digit that was copied wrong would show. What differs in the paper itself is listed."""
    means = load_experiment("table1").paper.figures
    differ = set()
    for dataset, table in (("ml-1m", "table6"), ("mind", "table7")):
        for backbone, tasks in load_experiment(table).paper.figures[dataset].items():
            for task in ("POS", "NEG"):
                parts = [rows for name, rows in tasks.items() if name.startswith(task)]
                for row, values in means[dataset][backbone][f"{task} mean"].items():
                    for place, value in enumerate(values):
                        mean = sum(rows[row][place] for rows in parts) / len(parts)
                        if abs(mean - value) > 0.00016:
                            differ.add((dataset, backbone, task, row))
    assert differ == {
        ("ml-1m", "GRU4Rec", "NEG", "+f"),
        *(("mind", "SASRec", "NEG", row) for row in ("Base", "+f", "+f+a", "DPR")),
        ("mind", "GRU4Rec", "POS", "Filter +f"),
    }


def test_ablations_start_from_the_papers_main_figures():
    main_figures = load_experiment("table1").paper.figures["ml-1m"]
    for name, row in (("table8", "3 stages"), ("table9", "Full"), ("table10", "2 towers")):
        for backbone, tasks in load_experiment(name).paper.figures["ml-1m"].items():
            for task, rows in tasks.items():
                assert rows[row] == main_figures[backbone][task]["DPR"]


@pytest.mark.slow
def test_every_backbone_that_ml_100k_can_feed_has_its_run(in_tmp):
    experiment = load_experiment("backbones")
    assert set(experiment.backbones) == set(ADAPTERS) - {"KSR", "GRU4RecKG"}
    for job in plan_jobs(experiment, "ml-100k", {"epochs": 1}, in_tmp):
        if "CPR" not in job.backbone:  # which RecBole 1.2.0 lacks
            assert not job.failure
            assert (job.record["epochs"], job.record["stage2_epochs"]) == (1, 10)
