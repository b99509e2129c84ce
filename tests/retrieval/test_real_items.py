"""Retrieval of real items: vectors and histories of ml-100k, which lies inside recbole."""

from pathlib import Path

import pandas as pd
import pytest
import recbole
import torch

from recbole_dpr.retrieval import item_filter, load_retriever
from reference_search import EVERY, by_sorting

pytestmark = pytest.mark.slow

SIZE = 64
FOLDER = Path(recbole.__path__[0]) / "dataset_example/ml-100k"


@pytest.fixture(scope="module")
def fields() -> pd.DataFrame:
    """``genre`` of each item, lists; the padding item first, then by id."""
    table = pd.read_csv(FOLDER / "ml-100k.item", sep="\t").set_index("item_id:token")
    genres = table["class:token_seq"].fillna("").str.split().sort_index()
    assert list(genres.index) == list(range(1, 1683))
    return pd.DataFrame({"genre": [[], *genres]})


@pytest.fixture(scope="module")
def histories() -> list[list[int]]:
    """The items of each user."""
    table = pd.read_csv(FOLDER / "ml-100k.inter", sep="\t")
    return [own.tolist() for _, own in table.groupby("user_id:token")["item_id:token"]]


@pytest.fixture(scope="module")
def table(histories, fields) -> torch.Tensor:
    """Items by the users who saw them, in 64 dimensions: float [1683, 64]."""
    seen = torch.zeros(len(fields), len(histories))
    for user, own in enumerate(histories):
        seen[own, user] = 1
    left, values, _ = torch.linalg.svd(seen, full_matrices=False)
    return left[:, :SIZE] * values[:SIZE].sqrt()


@pytest.fixture(scope="module", params=EVERY)
def retriever(request, table, fields, tmp_path_factory):
    options = {}
    if request.param == "milvus":
        uri = str(tmp_path_factory.mktemp("milvus") / "items.db")
        options = {"uri": uri, "fields": fields}
    made = load_retriever(request.param, table, **options)
    yield made
    if request.param == "milvus":
        made.close()


@pytest.mark.parametrize("condition", [None, {"genre": ["Comedy", "Sci-Fi"]}], ids=["", "filter"])
@pytest.mark.parametrize("excluded", [False, True], ids=["", "history"])
def test_all_find_the_same_ten(retriever, table, histories, fields, excluded, condition):
    asking = histories[::10]
    queries = torch.stack([table[own].mean(0) for own in asking])
    exclude = asking if excluded else None
    chosen = None if condition is None else item_filter(fields, condition)
    items, scores = retriever.search(queries, 10, exclude, chosen)
    mask = None if chosen is None else chosen.mask
    expected, best = by_sorting(queries, 10, exclude, mask, table)
    torch.testing.assert_close(scores, best, rtol=1e-4, atol=1e-5)
    assert torch.equal(items, expected)
    assert len(items.unique()) > 50  # users want different things
