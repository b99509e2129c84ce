"""The figures of a data set, the k-core, and reading in pieces."""

import importlib
import re

import numpy as np
import pandas as pd
import pytest

from places import ROOT
from recbole_dpr.build import create_dataset
from recbole_dpr.config import Config

INTER = "user_id:token\titem_id:token\nu1\ta\nu1\tb\nu2\ta\nu2\tb\nu3\ta\n"


@pytest.fixture
def module(monkeypatch):
    """``module(name)``: a module of the tools, as a checkout has it."""
    monkeypatch.syspath_prepend(str(ROOT))
    return lambda name: importlib.import_module(f"dataset_tools.{name}")


@pytest.fixture
def inter(tmp_path):
    """``inter(text)``: writes data/d/d.inter and returns its path."""

    def make(text):
        path = tmp_path / "data" / "d" / "d.inter"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        return path

    return make


def cells(printed):
    """The lines of the table, cell by cell, without its head and what stands below it."""
    rows = [re.split(r"\s{2,}", line) for line in printed.splitlines()[2:]]
    return [row for row in rows if len(row) == 6]


def untimed(printed):
    """The lines below the table, where a run has no times."""
    below = [line for line in printed.splitlines() if line.startswith("A run refuses it: ")]
    assert below[0].startswith("A run refuses it: TIME_FIELD=timestamp: no such column")
    return len(below) == 1


def test_ml_100k_inside_recbole(tool):
    status, printed, _ = tool("stats", "--dataset", "ml-100k")
    assert status == 0
    table = create_dataset(Config("DPR", "ml-100k"))
    kept = len(table.build()[0].store)
    whole, run = cells(printed)
    assert whole == ["ml-100k", "943", "1,682", "100,000", "106.04", "93.70%"]
    assert run[0::3] == ["in a run", f"{kept:,}"]
    assert printed.splitlines()[-1] == (
        f"dropped {100_000 - kept} interactions with items unseen in training"
    )


def test_what_a_run_drops_is_counted(tool, own_dataset, tmp_path):
    rows = [(user, f"i{n % 4}", 1, n) for user in ("a", "b", "c") for n in range(10)]
    rows += [("a", "late", 1, 11), ("a", "unlisted", 1, 0)]
    items = [(name, name, "Comedy") for name in ("i0", "i1", "i2", "i3", "late")]
    place = ("--data_path", own_dataset(rows, items)["data_path"])
    settings = tmp_path / "own.yaml"
    settings.write_text("category_field: genre\n")  # so that the run reads .item
    _, printed, _ = tool("stats", "--dataset", "own", *place, "--config_files", settings)
    assert cells(printed) == [
        ["own", "3", "6", "32", "10.67", "-77.78%"],
        ["in a run", "3", "4", "30", "10.00", "-150.00%"],
    ]
    assert printed.splitlines()[-2:] == [
        "dropped 1 of 32 interactions, as 1 values of item_id, such as 'unlisted', have no row in "
        "own.item; add them there",
        "dropped 1 interactions with items unseen in training",
    ]


def test_after_the_core(tool, inter, tmp_path):
    inter(INTER)
    arguments = ("stats", "--dataset", "d", "--data_path", tmp_path / "data", "--k_core")
    status, printed, _ = tool(*arguments, 2)
    assert status == 0
    assert cells(printed) == [
        ["d", "3", "2", "5", "1.67", "16.67%"],
        ["2-core", "2", "2", "4", "2.00", "0.00%"],
    ]
    assert untimed(printed)


def test_a_folder_given_is_the_one_read(tool, inter, tmp_path):
    """RecBole would take ml-100k out of its own package all the same."""
    (tmp_path / "data" / "ml-100k").mkdir(parents=True)
    inter(INTER).rename(tmp_path / "data" / "ml-100k" / "ml-100k.inter")
    _, printed, _ = tool("stats", "--dataset", "ml-100k", "--data_path", tmp_path / "data")
    assert cells(printed) == [["ml-100k", "3", "2", "5", "1.67", "16.67%"]]
    assert re.fullmatch(r"A run reads \S+ml-100k instead\.", printed.splitlines()[-1])


def test_other_fields(tool, inter, tmp_path):
    inter("rating:float\tartist_id:token\tuser_id:token\n1\ta\tu1\n2\tb\tu1\n")
    settings = tmp_path / "own.yaml"
    settings.write_text("ITEM_ID_FIELD: artist_id\n")
    arguments = ("--data_path", tmp_path / "data", "--config_files", settings)
    _, printed, _ = tool("stats", "--dataset", "d", *arguments)
    assert cells(printed) == [["d", "1", "2", "2", "2.00", "0.00%"]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("user_id:token\titem:token\nu1\ta\n", ":1: column item_id:token is missing from the"),
        ("user_id:token\titem_id:token\nu1\n", ":2: the number of columns is 1"),
        ("user_id:token\titem_id:token\nu1\t\n", ":2: field item_id:token, value '' is empty"),
        ("user_id:token\titem_id:token\n", ": there is no row"),
    ],
)
def test_bad_file(refused, inter, tmp_path, text, message):
    path = inter(text)
    told = refused("stats", "--dataset", "d", "--data_path", tmp_path / "data")
    assert told.startswith(f"{path}{message}")


def test_missing_file(refused, tmp_path):
    told = refused("stats", "--dataset", "d", "--data_path", tmp_path)
    assert told.startswith(f"{tmp_path / 'd' / 'd.inter'}: cannot be read (No such file")


@pytest.mark.parametrize(("k", "message"), [(0, "a whole number from 1"), (9, "give less")])
def test_no_core(refused, inter, tmp_path, k, message):
    inter(INTER)
    told = refused("stats", "--dataset", "d", "--data_path", tmp_path / "data", "--k_core", k)
    assert message in told


@pytest.mark.parametrize(("k", "count"), [(2, 100), (4, 300), (5, 420)])
def test_core_is_what_dropping_one_after_another_leaves(module, k, count):
    random = np.random.default_rng(k)
    frame = pd.DataFrame(random.integers(0, 60, (count, 2)), columns=["user_id", "item_id"])
    left = frame
    while True:
        rare = [
            left[left[name].map(left[name].value_counts()) < k] for name in ("user_id", "item_id")
        ]
        rare = pd.concat(rare)
        if rare.empty:
            break
        left = left.drop(rare.index[0])
    assert 0 < len(left) < len(frame)
    pd.testing.assert_frame_equal(module("k_core").k_core(frame, k), left)


@pytest.mark.parametrize("size", [1, 40, 1 << 20])
def test_a_file_in_pieces(module, monkeypatch, tmp_path, size):
    """Byte-order mark, both kinds of line ends, blank lines and quotes, cut anywhere."""
    raw = module("raw")
    monkeypatch.setattr(raw, "_CHUNK", size)
    path = tmp_path / "t.csv"
    path.write_bytes('\ufeffb,a\r\n1,"x, y"\n\n2,é\r\n\n\n3,"""z"""\n\n'.encode())
    frame = raw.read_table(path, ["a", "b"], ",", header=True)
    assert frame.to_numpy().tolist() == [["x, y", "1"], ["é", "2"], ['"z"', "3"]]
    assert frame.index.tolist() == [2, 4, 7]

    path.write_bytes(b"a,b\n1,2\n\n\n3,4,5\n")
    with pytest.raises(raw.UserError, match=r"t\.csv:5: the number of columns is 3 in '3,4,5'"):
        raw.read_table(path, ["a", "b"], ",", header=True)
    path.write_bytes(b"a,b\n1,2\n\n\xff,4\n")
    with pytest.raises(raw.UserError, match=r"t\.csv:4: byte b'\\xff' is not UTF-8"):
        raw.read_table(path, ["a", "b"], ",", header=True)
