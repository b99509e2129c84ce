"""Categories that a request's filter names."""

from types import SimpleNamespace

import pytest

from recbole_dpr.serving.filters import ItemFilters
from recbole_dpr.utils.errors import UserError


@pytest.fixture
def filters() -> ItemFilters:
    names = {"tv": "TV", "foodanddrink": "food and drink"}
    own = [[], [0], [1], [0, 2]]
    known = ["food and drink", "TV", "Skin Care"]
    catalogue = SimpleNamespace(
        config={"category_names": names},
        categories=known,
        item_num=4,
        items=["[PAD]", "a", "b", "c"],
        titles=["[PAD]", "A", "B", "C"],
        categories_of=lambda item: [known[index] for index in own[item]],
    )
    return ItemFilters(catalogue, SimpleNamespace())


@pytest.mark.parametrize(
    ("name", "items"),
    [
        ("food and drink", [1, 3]),
        ("Food and Drink", [1, 3]),
        ("foodanddrink", [1, 3]),
        ("tv", [2]),
        ("Skin_Care", [3]),
        ("skin care", [3]),
    ],
)
def test_a_category_goes_by_the_name_that_is_shown_or_the_file_s(filters, name, items):
    assert filters.read({"category": [name]}).mask.nonzero().squeeze(1).tolist() == items


def test_other_names_are_a_mistake(filters):
    with pytest.raises(UserError, match=r"^where: no category 'food'; choose from food and drink"):
        filters.read({"category": ["food"]})
