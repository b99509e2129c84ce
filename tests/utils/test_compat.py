"""Each workaround: RecBole does as its documentation says, and would not without it.

What RecBole does by itself is seen on a second, unpatched copy of its module.
"""

import importlib.util
import math
import os
import zipfile
from pathlib import Path
from types import ModuleType

import numpy as np
import pandas as pd
import pytest
import torch
from recbole.config import Config
from recbole.data.dataset import dataset as recbole_dataset
from recbole.data.dataset import kg_dataset
from scipy.sparse import dok_matrix

from recbole_dpr.build import create_dataset
from recbole_dpr.data.dataset import dataset_class
from recbole_dpr.utils import compat

needs_pandas_3 = pytest.mark.skipif(pd.__version__ < "3", reason="what pandas 3 changed")


def unpatched(module: ModuleType = recbole_dataset) -> ModuleType:
    """A fresh copy of one of RecBole's modules."""
    spec = importlib.util.find_spec(module.__name__)
    copy = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(copy)
    return copy


# Three items with everything, and one (d) that .item does not describe.
INTER = """user_id:token\titem_id:token\trating:float\ttimestamp:float
u\ta\t1\t1
u\tb\t\t2
u\tc\t5\t3
v\td\t3\t4
v\ta\t3\t5
"""
ITEM = """item_id:token\tyear:token\tprice:float\tsize:float_seq\tsimilar:token_seq
a\t1999\t10\t1 3\tb c
b\t\t\t5\t
c\t2001\t30\t\ta
"""
LOAD = {
    "inter": ["user_id", "item_id", "rating", "timestamp"],
    "item": ["item_id", "year", "price", "size", "similar"],
}


@pytest.fixture
def rich(make_config, tmp_path):
    """``rich(**overrides)``: the config of a data set with a field of every type."""
    folder = tmp_path / "data" / "rich"
    folder.mkdir(parents=True)
    (folder / "rich.inter").write_text(INTER)
    (folder / "rich.item").write_text(ITEM)
    basis = {"model": "BPR", "dataset": "rich", "data_path": str(folder.parent), "load_col": LOAD}
    basis["filter_inter_by_user_or_item"] = False  # it would drop d
    return lambda **overrides: make_config(**basis | overrides)


def item_column(dataset, name) -> dict:
    """Item token -> its value in the frame, before RecBole makes tensors of it."""
    tokens = dataset.field2id_token["item_id"].tolist()
    return dict(zip(tokens, dataset.item_feat[name], strict=True))


def words(dataset, field, ids) -> list[str]:
    return dataset.field2id_token[field][np.atleast_1d(ids).astype(int)].tolist()


# -- numpy, scipy --------------------------------------------------------------------------


def test_numpy_gets_the_aliases_that_recboles_config_copies(monkeypatch):
    for name in ("float_", "complex_", "unicode_"):
        monkeypatch.delattr(np, name)
    with pytest.raises(AttributeError):
        Config.compatibility_settings(None)
    compat.apply()
    Config.compatibility_settings(None)
    assert np.float_ is np.float64
    assert np.float is not None


def test_sparse_matrices_can_be_filled_from_a_dict():
    matrix = dok_matrix((2, 3), dtype=np.float32)
    matrix._update({(0, 1): 1.0, (1, 2): 2.0})
    assert matrix.toarray().tolist() == [[0, 1, 0], [0, 0, 2]]


# -- reading -------------------------------------------------------------------------------


def test_text_is_read_as_objects_and_nothing_is_quoted(tmp_path):
    file = tmp_path / "x"
    file.write_text(
        'id:token\tt:token_seq\tx:float\n007\t"A" b\t1\n8\t"lone\tNA\n\t\t2\nNA\tNone\t3\n'
    )
    kinds = {"id:token": str, "t:token_seq": str, "x:float": np.float64}
    options = {"delimiter": "\t", "dtype": kinds}
    frame = recbole_dataset.pd.read_csv(file, engine="python", **options)
    assert frame["id:token"].dtype == frame["t:token_seq"].dtype == object
    assert frame["id:token"].tolist()[:2] == ["007", "8"]
    assert frame["t:token_seq"].tolist() == ['"A" b', '"lone', "", "None"]  # a film of that name
    assert frame["id:token"][3] == "NA"
    assert math.isnan(frame["id:token"][2]), "a missing id is a float, as RecBole expects"
    assert frame["x:float"].dtype == np.float64
    assert frame["x:float"].isna().tolist() == [False, True, False, False]
    with pytest.raises(pd.errors.ParserError):  # as RecBole would read it
        pd.read_csv(file, engine="python", **options)


def test_the_rest_of_pandas_is_pandas():
    assert recbole_dataset.pd.DataFrame is pd.DataFrame


# -- missing values ------------------------------------------------------------------------


def test_missing_values_are_filled(rich):
    dataset = create_dataset(rich())
    assert dataset.inter_feat["rating"].tolist() == [1, 3, 5, 3, 3]  # the mean
    assert item_column(dataset, "price") == {"[PAD]": 20, "a": 10, "b": 20, "c": 30, "d": 20}
    years = {token: words(dataset, "year", i) for token, i in item_column(dataset, "year").items()}
    none = ["[PAD]"]
    assert years == {"[PAD]": none, "a": ["1999"], "b": none, "c": ["2001"], "d": none}
    assert [len(value) for value in item_column(dataset, "similar").values()] == [0, 2, 0, 1, 0]
    assert [len(value) for value in item_column(dataset, "size").values()] == [0, 2, 1, 0, 0]
    parts = dataset_tensors(dataset)
    assert not any(values.isnan().any() for values in parts if values.is_floating_point())


def dataset_tensors(dataset):
    dataset._change_feat_format()
    return [*dataset.inter_feat.interaction.values(), *dataset.item_feat.interaction.values()]


@needs_pandas_3
def test_recbole_leaves_them_missing(rich):
    config = rich(load_col={"inter": LOAD["inter"]})
    alone = unpatched().Dataset(config)
    assert alone.inter_feat["rating"].isna().any()


# -- lengths of sequences ------------------------------------------------------------------

FEATURES = {
    "token_seq": {},
    "normalize_all": {"normalize_all": True},
    "normalize_field": {"normalize_field": ["size"]},
    "discretization": {
        "numerical_features": ["size", "price"],
        "discretization": {"size": {"method": "ED", "bucket": 2}, "price": {"method": "LD"}},
    },
    "numerical_features": {"numerical_features": ["size"]},
}


@needs_pandas_3
@pytest.mark.parametrize("settings", FEATURES.values(), ids=FEATURES)
def test_recbole_takes_them_for_the_length_of_the_column(rich, settings):
    module = unpatched()
    module.pd = recbole_dataset.pd  # the other workarounds given
    module.Dataset._fill_nan = compat._fill_nan
    with pytest.raises(ValueError, match="Length of values"):
        module.Dataset(rich(**settings))


def test_sequences_of_tokens(rich):
    similar = item_column(dataset := create_dataset(rich()), "similar")
    texts = {token: words(dataset, "similar", ids) for token, ids in similar.items()}
    assert texts == {"[PAD]": [], "a": ["b", "c"], "b": [], "c": ["a"], "d": []}


def test_alias_of_item_id(rich):
    dataset = create_dataset(rich(alias_of_item_id=["similar"]))
    assert dataset.field2token_id["similar"] == dataset.field2token_id["item_id"]
    similar = item_column(dataset, "similar")
    assert words(dataset, "item_id", similar["a"]) == ["b", "c"]
    assert words(dataset, "item_id", similar["c"]) == ["a"]


@pytest.mark.parametrize("name", ["normalize_all", "normalize_field"])
def test_normalized_sequences_of_numbers(rich, name):
    dataset = create_dataset(rich(**FEATURES[name]))
    sizes = {token: value.tolist() for token, value in item_column(dataset, "size").items()}
    assert sizes == {"[PAD]": [], "a": [0.0, 0.5], "b": [1.0], "c": [], "d": []}
    prices = item_column(dataset, "price")
    assert prices["b"] == (0.5 if name == "normalize_all" else 20)


def test_discretized_sequences_of_numbers(rich):
    dataset = create_dataset(rich(**FEATURES["discretization"]))
    buckets = {token: value[1].tolist() for token, value in item_column(dataset, "size").items()}
    assert buckets == {"[PAD]": [], "a": [1, 1], "b": [2], "c": [], "d": []}
    assert item_column(dataset, "price")["c"][0] == 1
    dataset_tensors(dataset)
    assert dataset.item_feat["size"].shape == (5, 2, 2)


def test_sequences_of_items_beside_a_knowledge_graph(rich, tmp_path):
    """Whose loader numbers items anew, in the sequences too."""
    folder = tmp_path / "data" / "rich"
    (folder / "rich.link").write_text("item_id:token\tentity_id:token\nc\te1\na\te2\nd\te3\n")
    (folder / "rich.kg").write_text(
        "head_id:token\trelation_id:token\ttail_id:token\ne1\tr\te2\ne2\tr\te9\n"
    )
    graph = {"kg": ["head_id", "relation_id", "tail_id"], "link": ["item_id", "entity_id"]}
    load = {"inter": LOAD["inter"], "item": ["item_id", "similar"], **graph}
    config = rich(model="CKE", load_col=load, alias_of_item_id=["similar"])
    assert kg_dataset.len is compat._len
    dataset = dataset_class(config["model"], config["MODEL_TYPE"])(config)
    assert words(dataset, "item_id", item_column(dataset, "similar")["a"]) == ["b", "c"]


# -- filters, which need no workaround, with those above in place ---------------------------


def interactions(dataset) -> list[str]:
    columns = (words(dataset, name, dataset.inter_feat[name]) for name in ("user_id", "item_id"))
    return [user + item for user, item in zip(*columns, strict=True)]


@pytest.mark.parametrize(
    ("settings", "left"),
    [
        ({"val_interval": {"rating": "[3,inf)"}}, ["uc", "vd", "va"]),
        ({"val_interval": {"item_id": ["a", "c"]}}, ["ua", "uc", "va"]),
        ({"user_inter_num_interval": "[3,inf)"}, ["ua", "ub", "uc"]),
        ({"item_inter_num_interval": "[2,inf)"}, ["ua", "va"]),
        ({"filter_inter_by_user_or_item": True}, ["ua", "ub", "uc", "va"]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_filters(rich, settings, left):
    assert interactions(create_dataset(rich(**settings))) == left


@pytest.mark.parametrize(("keep", "time"), [("first", 1), ("last", 9)])
def test_duplicates_are_removed(rich, tmp_path, keep, time):
    with (tmp_path / "data/rich/rich.inter").open("a") as file:
        file.write("u\ta\t2\t9\n")
    dataset = create_dataset(rich(rm_dup_inter=keep))
    kept = dict(zip(interactions(dataset), dataset.inter_feat["timestamp"], strict=True))
    assert len(dataset.inter_feat) == 5
    assert kept["ua"] == time


def test_labels_by_threshold(rich):
    dataset = create_dataset(rich(threshold={"rating": 3}))
    assert dataset.inter_feat["label"].tolist() == [0, 1, 1, 1, 1]
    assert "rating" not in dataset.inter_feat


def test_columns_can_be_left_out_by_name(rich):
    dataset = create_dataset(rich(load_col=None, unload_col={"item": ["size", "similar"]}))
    assert set(dataset.item_feat.columns) == {"item_id", "year", "price"}


# -- downloading ---------------------------------------------------------------------------


def test_a_download_ends_without_a_process_group(make_config, tiny_dataset, tmp_path, monkeypatch):
    """RecBole's own ends in an error, its work done."""

    def download(url, folder):
        path = Path(folder) / "archive.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("archive.inter", (tmp_path / "data/tiny/tiny.inter").read_text())
        return str(path)

    for name, instead in (("decide_download", lambda url: True), ("download_url", download)):
        monkeypatch.setattr(recbole_dataset, name, instead)
    nothing_else = {"title_field": None, "category_field": None}
    config = make_config(
        **tiny_dataset | nothing_else | {"dataset": "ml-1m", "data_path": str(tmp_path)}
    )
    barrier = torch.distributed.barrier
    assert len(create_dataset(config).inter_feat) > 200
    assert torch.distributed.barrier is barrier
    with pytest.raises(ValueError, match="process group"):
        barrier()


def test_a_folder_that_another_process_makes_meanwhile(tmp_path, monkeypatch):
    from recbole.utils import logger

    monkeypatch.setattr(os.path, "exists", lambda path: False)  # it was not there a moment ago
    logger.ensure_dir(str(tmp_path))


def test_applying_twice_changes_nothing():
    def state():
        of = recbole_dataset.Dataset
        return of._download, of._fill_nan, dok_matrix._update, recbole_dataset.len, np.float_

    before = state()
    compat.apply()
    assert state() == before
