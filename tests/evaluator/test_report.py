"""Curves of every stage, and the folder ``report`` of a finished run."""

import importlib.util
import logging
import re
import shutil
import sys
from pathlib import Path

import pandas as pd
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from recbole_dpr.commands.report import main
from recbole_dpr.evaluator import report as report_module
from recbole_dpr.evaluator.evaluate import with_means
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.serving import Recommender
from recbole_dpr.utils.json_file import load_json
from recbole_dpr.utils.tensor_file import load_tensors
from runs import SMALL_RUN, Killed, kill_in, train

pytestmark = pytest.mark.slow

DRAWN = importlib.util.find_spec("matplotlib") is not None
PICTURES = {"trade_off.png", "ndcg_by_n.png"}
SETTINGS = {"epochs": 2, "stage2_epochs": 2, "stage3_epochs": 2, "report": True}


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Path:
    return train(tmp_path_factory.mktemp("report"), **SETTINGS)


@pytest.fixture(scope="module")
def scalars(run) -> dict[int, dict[str, list[tuple[int, float]]]]:
    """Of each stage, what TensorBoard shows: tag -> (epoch, value)."""
    shown = {}
    for stage in (1, 2, 3):
        (where,) = run.parent.parent.glob(f"log_tensorboard/*/stage{stage}")
        events = EventAccumulator(str(where))
        events.Reload()
        shown[stage] = {
            tag: [(each.step, each.value) for each in events.Scalars(tag)]
            for tag in events.Tags()["scalars"]
        }
    return shown


def history(run: Path) -> list[dict]:
    return load_tensors(run / "state.safetensors")[1]["history"]


# -- curves --------------------------------------------------------------------------------


def test_curves_of_each_stage_and_task(run, scalars):
    expected = {
        1: {"Valid/ndcg@5", "Loss/L_seq", "Learning rate/backbone"},
        2: {f"Valid/{task} ndcg@5" for task in ("SEQ", "POS genre", "NEG genre")},
        3: {f"Valid/{task} ndcg@5" for task in ("SEQ", "POS tag", "NEG tag")},
    }
    for stage in (2, 3):
        expected[stage] |= {"Valid/ndcg@5", "Valid/recall@5", "Loss/L_seq"}
        expected[stage] |= {"Loss/L_prompt positive", "Loss/L_prompt negative"}
        expected[stage] |= {"Learning rate/backbone", "Learning rate/prompts"}
    for stage, tags in expected.items():
        assert tags <= set(scalars[stage])
        assert [tag for tag in tags if [at for at, _ in scalars[stage][tag]] != [0, 1]] == []
    assert not [tag for tag in scalars[2] if "tag" in tag]  # it knows nothing of tags


def test_curves_are_what_was_validated(run, scalars):
    entries = history(run)
    assert [(entry["stage"], entry["epoch"]) for entry in entries] == [
        (stage, epoch) for stage in (1, 2, 3) for epoch in (0, 1)
    ]
    for entry in entries:
        shown = scalars[entry["stage"]]
        for name, value in entry.items():
            if name not in ("stage", "epoch"):
                assert dict(shown[f"Valid/{name}"])[entry["epoch"]] == pytest.approx(value)
    config = load_json(run / "config.json")
    for stage, part, key in [
        (1, "backbone", "learning_rate"),
        (3, "backbone", "backbone_learning_rate"),
        (3, "prompts", "prompt_learning_rate"),
    ]:
        rates = [value for _, value in scalars[stage][f"Learning rate/{part}"]]
        assert rates == pytest.approx([config[key]] * 2)


def test_losses_by_name_are_recboles_by_number(scalars):
    for stage in (2, 3):
        for number, name in enumerate(("L_seq", "L_prompt positive", "L_prompt negative")):
            assert scalars[stage][f"Loss/{name}"] == scalars[stage][f"Loss/Train{number}"]
    assert scalars[1]["Loss/L_seq"] == scalars[1]["Loss/Train"]


def test_a_frozen_backbone_has_neither_loss_nor_rate(long_dataset, small_run, in_tmp):
    settings = long_dataset | small_run | {"backbone_learning_rate": 0.0, "stages": [1, 2]}
    run_recbole_dpr(config_dict=settings | {"prompt_loss": "negative"})
    (where,) = in_tmp.glob("log_tensorboard/*/stage2")
    events = EventAccumulator(str(where))
    events.Reload()
    tags = [tag for tag in events.Tags()["scalars"] if tag.startswith(("Loss/L_", "Learning"))]
    assert sorted(tags) == ["Learning rate/prompts", "Loss/L_prompt negative"]
    assert not list(in_tmp.rglob("report"))


def test_a_resumed_run_has_one_history(run, tmp_path_factory):
    place = tmp_path_factory.mktemp("cut")
    with pytest.MonkeyPatch.context() as patch:
        kill_in(patch, "_train_epoch", 2, 1)
        with pytest.raises(Killed):
            train(place, **SETTINGS)
    resumed = train(place, **SETTINGS, resume=True)
    assert history(resumed) == history(run)


# -- the folder ----------------------------------------------------------------------------


def test_files_of_a_finished_run(run):
    expected = {"table.md", "table.csv", "examples.md"} | (PICTURES if DRAWN else set())
    assert {path.name for path in (run / "report").iterdir()} == expected
    if DRAWN:
        for name in PICTURES:
            assert (run / "report" / name).read_bytes().startswith(b"\x89PNG")


def test_the_table_is_what_was_measured(run):
    measured = with_means(pd.DataFrame(load_json(run / "results.json")["table"]))
    written = pd.read_csv(run / "report/table.csv", keep_default_na=False)
    assert list(written["method"]) == list(measured["method"])
    assert list(written["value"]) == pytest.approx(list(measured["value"]))
    lines = (run / "report/table.md").read_text("utf-8").splitlines()
    assert lines[0] == f"# {run.name}"
    rows = [line for line in lines if line.startswith("|")][2:]
    assert len(rows) == len(measured.drop_duplicates(["method", "task", "n", "mode"]))


def test_examples_are_three_users_as_the_run_ranks_them(run):
    text = (run / "report/examples.md").read_text("utf-8")
    sections = text.split("\n## ")[1:]
    served = Recommender.load(run)
    (file,) = run.parent.parent.glob("data/*/*.inter")
    inter = pd.read_csv(file, sep="\t").sort_values("timestamp:float", kind="stable")
    titles = served.catalogue.titles
    users = []
    for section, task in zip(sections, ("POS", "POS", "NEG"), strict=True):
        user, wish = re.match(r"User (\S+): (.*)", section).groups()
        users.append(user)
        assert f"\n{task} case with a " in section
        (length,) = re.findall(r"History, the last \d+ of (\d+): ", section)
        own = inter[inter["user_id:token"] == user]["item_id:token"][: int(length)]
        answer = served.recommend(list(own), wish, 10, exclude_history=False)
        plain = served.recommend(list(own), (), 10, exclude_history=False)
        rows = [line.split("|")[1:-1] for line in section.splitlines() if line[:1] == "|"][2:]
        for rank, (row, old, new) in enumerate(zip(rows, plain, answer, strict=True), 1):
            cells = [cell.strip() for cell in row]
            assert cells[0] == str(rank)
            assert cells[1].startswith(old.title)
            assert cells[2].startswith(new.title)
            assert cells[3] == str(new.rank_before)
        (recent,) = re.findall(r"History, .*?: (.*)\.\n", section)
        ids = served.catalogue.items
        assert recent == "; ".join(titles[ids.index(item)] for item in list(own)[-10:])
    assert len(set(users)) == 3


def test_made_anew_by_the_command(run, tmp_path):
    copy = tmp_path / run.name
    shutil.copytree(run, copy)
    shutil.rmtree(copy / "report")
    main([str(copy)])
    for name in ("table.csv", "table.md", "examples.md"):
        assert (copy / "report" / name).read_bytes() == (run / "report" / name).read_bytes()


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (lambda copy: (copy / "results.json").unlink(), "results.json: cannot be read"),
        (lambda copy: (copy / "model.safetensors").unlink(), "no finished run of DPR there"),
    ],
)
def test_the_command_without_a_finished_run(run, tmp_path, capsys, change, line):
    copy = tmp_path / "copy"
    shutil.copytree(run, copy)
    change(copy)
    with pytest.raises(SystemExit):
        main([str(copy)])
    told = capsys.readouterr().err
    assert line in told
    assert told.count("\n") == 1


def test_without_matplotlib_and_without_prompted_stages(
    long_dataset, small_run, in_tmp, monkeypatch, caplog
):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    settings = long_dataset | small_run | {"stages": [1], "state": "INFO", "report": True}
    with caplog.at_level(logging.INFO):
        result = run_recbole_dpr(config_dict=settings)
    report = Path(result["checkpoint"]) / "report"
    assert {path.name for path in report.iterdir()} == {"table.md", "table.csv"}
    assert "without plots, as there is no matplotlib; pip install" in caplog.text


def test_a_report_that_fails_costs_no_run(long_dataset, small_run, monkeypatch, caplog):
    def fail(*_):
        raise OSError("no space left")

    monkeypatch.setattr(report_module, "examples", fail)
    result = run_recbole_dpr(
        config_dict=long_dataset | small_run | {"stages": [1, 2], "report": True}
    )
    assert result["table"]
    assert "report/" not in caplog.text
    assert "is not complete: OSError: no space left" in caplog.text


# -- the pictures --------------------------------------------------------------------------


@pytest.fixture
def figures(monkeypatch) -> list:
    pytest.importorskip("matplotlib")
    drawn = []
    finish = report_module._finish

    def keep(figure, *rest):
        drawn.append(figure)
        finish(figure, *rest)

    monkeypatch.setattr(report_module, "_finish", keep)
    return drawn


@pytest.mark.skipif(not DRAWN, reason="needs matplotlib")
def test_seq_against_pos_and_both_by_n(run, figures, in_tmp):
    table = report_module.saved_table(run)
    report_module.trade_off(table, history(run), "ndcg@5", Path("a.png"))
    report_module.ndcg_by_n(table, "ndcg@5", Path("b.png"))
    means = with_means(table).query("metric == 'ndcg@5'")
    genre, tag = figures[0].axes
    seq = means.query("task == 'SEQ'").set_index("method")["value"]
    for axis, mode in ((genre, "genre"), (tag, "tag")):
        pos = means.query(f"task == 'POS' and mode == '{mode}' and n == 'mean'")
        pos = pos.set_index("method")["value"]
        points = {each.get_label(): each.get_offsets()[0].tolist() for each in axis.collections}
        assert points["DPR (GRU4Rec)"] == pytest.approx(
            [seq["DPR (GRU4Rec)"], pos["DPR (GRU4Rec)"]]
        )
        # The filter has the SEQ of what it filters.
        assert points["GRU4Rec + filter"][0] == pytest.approx(seq["GRU4Rec"])
        paths = {line.get_label(): line.get_xydata().tolist() for line in axis.lines}
        stages = (2,) if mode == "genre" else (3,)
        for stage in stages:
            steps = [entry for entry in history(run) if entry["stage"] == stage]
            wanted = [[step["SEQ ndcg@5"], step[f"POS {mode} ndcg@5"]] for step in steps]
            assert paths[f"validation, stage {stage}"] == wanted
        assert ("validation, stage 2" in paths) == (mode == "genre")
    assert [axis.get_title() for axis in figures[1].axes] == [
        f"{task}, {mode} prompts" for task in ("POS", "NEG") for mode in ("genre", "tag")
    ]
    lines = {line.get_label(): line.get_xydata().tolist() for line in figures[1].axes[0].lines}
    shown = table.query("task == 'POS' and mode == 'genre' and metric == 'ndcg@5'")
    for method, own in shown.groupby("method"):
        assert lines[method] == own[["n", "value"]].astype(float).values.tolist()
    assert SMALL_RUN["target_n"] == [3, 5]  # what the lines above run over
