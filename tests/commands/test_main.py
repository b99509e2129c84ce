"""``recbole-dpr``: its verbs, the old ways in, and what is no verb."""

import runpy
import sys
from importlib import import_module

import pytest

from recbole_dpr.commands import train
from recbole_dpr.commands.main import VERBS, main

# Verb -> an option that its help names.
HELP = {
    "train": "--resume",
    "experiment": "--experiment",
    "compare": "--compare",
    "tune": "--max_evals",
    "report": "--data_path",
    "serve": "--port",
    "ask": "--ask",
    "batch": "--prompts",
    "push": "--with_encoder",
    "pull": "--from",
    "llm": "intents",
    "data": "movielens",
    "benchmark": "--datasets",
}
# Module of an old command -> what its help begins with.
SHIMS = {
    "recbole_dpr": "usage: recbole-dpr [VERB]",
    "recbole_dpr.serving": "usage: recbole-dpr serve ",
    "recbole_dpr.serving.batch": "usage: recbole-dpr batch ",
    "recbole_dpr.report": "usage: recbole-dpr report ",
    "recbole_dpr.llm": "usage: recbole-dpr llm ",
    "recbole_dpr.benchmark": "usage: recbole-dpr benchmark ",
    "dataset_tools": "usage: recbole-dpr data ",
    "recbole_dpr.dataset_tools": "usage: recbole-dpr data ",
}


@pytest.fixture
def command(monkeypatch, capsys):
    """``command(*arguments)``: (exit status, standard output, standard error)."""

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["recbole-dpr", *arguments])
        status = 0
        try:
            main()
        except SystemExit as left:
            status = left.code or 0
        return status, *capsys.readouterr()

    return run


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_lists_the_verbs(command, option):
    status, out, err = command(option)
    assert (status, err) == (0, "")
    assert out.startswith("usage: recbole-dpr [VERB]")
    listed = [line.split()[0] for line in out.splitlines() if line.startswith("  ")]
    assert listed == list(VERBS) == list(HELP)


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_help(command, verb):
    status, out, err = command(verb, "--help")
    assert (status, err) == (0, "")
    assert out.startswith("usage: ")
    assert HELP[verb] in out


@pytest.mark.filterwarnings("ignore:.*found in sys.modules:RuntimeWarning")
@pytest.mark.parametrize("module", SHIMS)
def test_each_old_way_in_has_help(monkeypatch, capsys, module):
    monkeypatch.setattr(sys, "argv", [module, "--help"])
    status = 0
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=False)
    except SystemExit as left:
        status = left.code or 0
    assert status == 0
    assert capsys.readouterr().out.startswith(SHIMS[module])


def test_the_entry_point_of_the_tools_is_the_verb_data():
    tools = import_module("recbole_dpr.dataset_tools.__main__")
    assert import_module("recbole_dpr.commands.data").main is tools.main


@pytest.mark.parametrize("word", ["trian", "SASRec", ""])
def test_what_is_no_verb_is_one_line(command, word):
    status, out, err = command(word, "--model=DPR")
    assert (status, out) == (2, "")
    assert err.startswith(f"error: {word}: no such verb; one of train, experiment, ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("verb", ["experiment", "compare", "ask"])
def test_a_verb_without_what_it_is_for_is_one_line(command, verb):
    status, out, err = command(verb)
    assert (status, out) == (2, "")
    assert err.startswith(f"error: argument --{verb}: expected one argument")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("given", "left", "parameters"),
    [
        ([], {}, []),
        (["--model=SASRec"], {"model": "SASRec"}, []),
        (["-m", "DPR", "--seed=7"], {"model": "DPR"}, ["--seed=7"]),
        (["train", "--dataset=ml-1m"], {"dataset": "ml-1m"}, []),
        (["experiment", "table1", "--seeds=1"], {"experiment": "table1", "seeds": "1"}, []),
        (["compare", "SASRec,Pop", "--seed=7"], {"compare": "SASRec,Pop"}, ["--seed=7"]),
    ],
)
def test_what_trains(command, monkeypatch, given, left, parameters):
    """Without a verb too, as before there were verbs."""
    taken = []
    monkeypatch.setattr(train, "_run", lambda *parsed: taken.append(parsed))
    assert command(*given) == (0, "", "")
    [(options, rest)] = taken
    assert {name: value for name, value in vars(options).items() if value} == left
    assert rest == parameters
