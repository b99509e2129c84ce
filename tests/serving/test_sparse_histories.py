"""Histories of one item, of items without any interaction, and of items that do not exist."""

import pytest
import torch

from recbole_dpr.serving import Recommender
from recbole_dpr.utils.errors import UserError
from runs import untrained_run
from small_data import tiny_tables, write_dataset

COLD = "i24"  # stands in the .item file alone
HISTORIES = {
    "one item": ["i7"],
    "one item, three times": ["i7", "i7", "i7"],
    "an item that nobody had": [COLD],
    "such an item among others": ["i1", "i7", COLD],
}
N_ITEMS = 25


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Recommender:
    folder = tmp_path_factory.mktemp("sparse")
    inter, items, tags = tiny_tables(30, 40)
    items = [*items, (COLD, "Never Seen", "Comedy")]
    made = Recommender.load(
        untrained_run(folder, write_dataset(folder / "data", "sparse", inter, items, tags))
    )
    made.model.memory.gain.data[:, 0] = torch.tensor([5.0, -5.0])
    return made


@pytest.mark.parametrize("history", HISTORIES.values(), ids=HISTORIES)
@pytest.mark.parametrize("prompt", [None, "I want a comedy", "No drama, please."])
def test_every_other_item_is_ranked_once(served, history, prompt):
    answer = served.recommend(history, prompt, k=100)
    assert len(answer) == N_ITEMS - len(set(history))
    assert {each.item for each in answer} == set(served.catalogue.items[1:]) - set(history)
    scores = [each.score for each in answer]
    assert scores == sorted(scores, reverse=True)
    assert all(torch.isfinite(torch.tensor(scores)))


@pytest.mark.parametrize("history", HISTORIES.values(), ids=HISTORIES)
@pytest.mark.parametrize(("prompt", "category", "first"), [
    ("I want a comedy", "Comedy", True),
    ("No comedy, please.", "Comedy", False),
])  # fmt: skip
def test_a_prompt_is_followed_as_with_a_long_history(served, history, prompt, category, first):
    genres = {row[0]: row[2].split() for row in tiny_tables()[1]} | {COLD: ["Comedy"]}
    answer = [each.item for each in served.recommend(history, prompt, k=100)]
    found = [category in genres[item] for item in answer]
    of_category = sum(found)
    ends = found[:of_category] if first else found[-of_category:]
    assert all(ends), f"{category} is not {'first' if first else 'last'}: {answer}"


def test_an_item_that_nobody_had_is_told_from_none_and_from_another(served):
    alone = served.recommend([COLD], k=5)
    assert alone != served.recommend([], k=5)
    assert alone != served.recommend(["i7"], k=5)


def test_an_item_that_nobody_had_can_be_recommended(served):
    answer = served.recommend(["i7"], "I want a comedy", k=N_ITEMS)
    assert COLD in [each.item for each in answer]


@pytest.mark.parametrize("history", [["i99"], ["i1", "i99"], ["i99", "i1", "i7"]])
def test_an_item_that_does_not_exist_is_named(served, history):
    with pytest.raises(UserError, match="i99"):
        served.recommend(history, "I want a comedy")
