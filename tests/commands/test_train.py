"""The command as people run it: from another folder, with mistakes, and with Ctrl-C."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from places import ROOT
from recbole_dpr.commands.train import main
from recbole_dpr.trainer.trainer import DPRTrainer

SCRIPT = [sys.executable, str(ROOT / "run_recbole_dpr.py")]
MODULE = [sys.executable, "-m", "recbole_dpr"]
SECONDS = 120


@pytest.fixture
def environment(tmp_path_factory) -> dict:
    found = {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", "OMP_NUM_THREADS": "1"}
    return os.environ | found | {"XDG_CACHE_HOME": str(tmp_path_factory.getbasetemp())}


@pytest.fixture
def command(environment, in_tmp):
    """``command(*arguments, how=SCRIPT)``: run it in a folder that is not the checkout."""

    def run(*arguments: str, how: list[str] = SCRIPT) -> subprocess.CompletedProcess:
        return subprocess.run(
            [*how, *arguments],
            cwd=in_tmp,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )

    return run


@pytest.fixture
def small(small_run, long_dataset, in_tmp) -> list[str]:
    """Arguments of a run of seconds: a config file and the data set."""
    lines = [f"{key}: {value!r}" for key, value in (small_run | long_dataset).items()]
    lines += ["log_wandb: False"]
    (in_tmp / "small.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return ["--config_files=small.yaml"]


# -- what works ----------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("how", [SCRIPT, [*MODULE, "train"]], ids=["script", "module"])
def test_help(command, how):
    done = command("--help", how=how)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usage: run_recbole_dpr ")
    for option in ("--model", "--dataset", "--config_files", "--resume", "--key=value"):
        assert option in done.stdout


@pytest.mark.slow
def test_a_run_and_its_table(command, small, in_tmp):
    """Also: a backbone of one's own is found in the working folder."""
    (in_tmp / "mine.py").write_text(
        "from recbole.model.sequential_recommender import GRU4Rec\nclass Mine(GRU4Rec): pass\n"
    )
    own = ["--backbone=mine.Mine", "--loss_type=CE", "--num_layers=1", "--dropout_prob=0.1"]
    arguments = [*small, *own, "--state=INFO", "--stages=[1, 2]", "--prompt_modes=['genre']"]
    done = command("-m", "DPR", *arguments)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    shown = done.stdout + done.stderr
    methods = {"Mine", "Mine + filter", "DPR (Mine)"}
    for method in methods:
        assert re.search(rf"^POS +genre +3 +{re.escape(method)} +\d+ +0\.\d{{4}}", shown, re.M)
    [run] = (in_tmp / "saved").iterdir()
    assert f"saved in saved/{run.name}" in shown
    assert (run / "model.safetensors").is_file()


# -- a mistake, one line -------------------------------------------------------------------

MISTAKES = {
    "unknown model": (["--model=SASRek"], "model=SASRek: ", "did you mean SASRec?"),
    "click-through model": (["-m", "DeepFM"], "model=DeepFM: ", "rate single pairs"),
    "other kind of backbone": (["--backbone=BPR"], "backbone=BPR: ", "try GRU4Rec"),
    "backbone without user vector": (["--backbone=DIN"], "backbone=DIN: ", "no user vector"),
    "unknown key": (["--learning_rat=1"], "learning_rat: ", "did you mean learning_rate?"),
    "abbreviated option": (["--resum"], "--resum: ", "--key=value"),
    "wrong type": (["--epochs=many"], "epochs='many': ", "expected int"),
    "out of range": (["--tau=0"], "tau=0: ", "greater than 0"),
    "missing data set": (["--dataset=nowhere"], "dataset=nowhere: ", "no folder"),
    "missing config file": (["--config_files=no.yaml"], "no.yaml: ", "No such file"),
    "key without =": (["--epochs", "3"], "--epochs: ", "given as --key=value"),
    "word": (["SASRec"], "SASRec: ", "given as --key=value"),
    "model without a name": (["--model"], "argument --model", "expected one argument"),
    "given twice": (["--seed=1", "--seed=2"], "--seed: ", "given twice"),
    "unknown encoder": (["--encoder=./nowhere"], "encoder './nowhere': ", "no such folder"),
    "missing target file": (["--target_file=no.target"], "no.target: ", "no such file"),
    "heads": (["--fusion_heads=3"], "fusion_heads=3: ", "must divide"),
    "unwritable": (["--checkpoint_dir=/dev/null/x", "--epochs=0"], "/dev/null/x: ", "check the pa"),
}  # fmt: skip


# As a process of its own (seconds each) where the way there differs: while parsing, with the data
# set, with the model; and while configuring, below.
REAL = ["key without =", "missing data set", "unknown encoder"]


@pytest.mark.slow
@pytest.mark.parametrize("mistake", REAL)
def test_a_mistake_is_one_line_and_status_2(command, in_tmp, mistake):
    arguments, begin, middle = MISTAKES[mistake]
    done = command(*arguments)
    assert_one_line(done.stderr, begin, middle)
    assert done.returncode == 2
    assert done.stdout == ""
    assert_nothing_left(in_tmp)


@pytest.mark.parametrize("mistake", [name for name in MISTAKES if name not in REAL])
def test_other_mistakes_too(monkeypatch, capsys, in_tmp, mistake):
    arguments, begin, middle = MISTAKES[mistake]
    monkeypatch.setattr(sys, "argv", ["run_recbole_dpr.py", *arguments])
    monkeypatch.setattr(sys, "path", list(sys.path))
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 2
    printed = capsys.readouterr()
    assert_one_line(printed.err, begin, middle)
    assert printed.out == ""
    assert_nothing_left(in_tmp)


def assert_one_line(shown: str, begin: str, middle: str) -> None:
    errors = [line for line in shown.splitlines() if "error" in line.lower()]
    assert len(errors) == 1, shown
    assert errors[0].startswith(f"error: {begin}")
    assert middle in errors[0]
    assert shown.splitlines()[-1] == errors[0]
    assert "Traceback" not in shown


def assert_nothing_left(folder: Path) -> None:
    """But for RecBole's logs."""
    left = [file for file in folder.rglob("*") if file.is_file()]
    assert [file for file in left if "log" not in file.relative_to(folder).parts[0]] == []


@pytest.mark.slow
def test_a_broken_config_file(command, in_tmp):
    (in_tmp / "broken.yaml").write_text("seed: 1\ntau: [1\nepochs: 2\n")
    done = command("--config_files=broken.yaml", how=MODULE)
    assert done.returncode == 2
    assert re.fullmatch(r"error: broken\.yaml:\d: not YAML \(.*\)\n", done.stderr)


# -- Ctrl-C --------------------------------------------------------------------------------


@pytest.mark.slow
def test_ctrl_c_says_how_to_resume_and_resuming_works(environment, small, in_tmp, monkeypatch):
    endless = [*small, "--epochs=100000", "--stopping_step=100000", "--stages=[1]"]
    with subprocess.Popen(
        [*SCRIPT, *endless],
        cwd=in_tmp,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # ignored under nohup
    ) as running:
        wait_for(lambda: list(in_tmp.glob("saved/*/state.safetensors")), running)
        running.send_signal(signal.SIGINT)
        _, shown = running.communicate(timeout=SECONDS)
    assert running.returncode == 130
    assert shown == "interrupted; the same command with --resume goes on with a run of DPR\n"
    [run] = in_tmp.glob("saved/*")
    names = {file.name for file in run.iterdir()}
    kept = {"config.json", "catalogue.json", "memory.safetensors"}
    assert names == kept | {"state.safetensors", "stage1.safetensors"}

    epochs = []

    def interrupted(self, data, epoch, *_, **__):
        epochs.append((self.run_dir.name, epoch))
        raise KeyboardInterrupt

    monkeypatch.setattr(DPRTrainer, "_train_epoch", interrupted)
    monkeypatch.setattr(sys, "argv", ["run_recbole_dpr.py", *endless, "--resume"])
    monkeypatch.setattr(sys, "path", list(sys.path))
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 130
    [(name, epoch)] = epochs
    assert name == run.name
    assert epoch > 0


def wait_for(condition, process: subprocess.Popen) -> None:
    end = time.monotonic() + SECONDS
    while not condition():
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < end
        time.sleep(0.1)
