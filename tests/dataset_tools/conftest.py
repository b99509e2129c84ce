"""The tools as functions."""

import importlib

import pytest

from places import ROOT


@pytest.fixture
def tool(monkeypatch, capsys):
    """Run a command in this process: (exit status, standard output, standard error)."""
    monkeypatch.syspath_prepend(str(ROOT))
    main = importlib.import_module("dataset_tools.__main__").main

    def run(*arguments):
        status = main([str(argument) for argument in arguments])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def refused(tool):
    """Run a command that must fail: its one-line message."""

    def run(*arguments):
        status, out, err = tool(*arguments)
        assert (status, out, err.count("\n"), err[:7]) == (2, "", 1, "error: ")
        return err.removeprefix("error: ")

    return run
