"""The category channel: what it adds, to whom, and that it is one inner product."""

import pytest
import torch

from recbole_dpr.model.category_channel import CategoryChannel

ITEMS, CATEGORIES, SIZE = 7, 3, 4


@pytest.fixture
def item_category() -> torch.Tensor:
    return torch.rand(ITEMS, CATEGORIES, generator=torch.Generator().manual_seed(0)) > 0.5


def learned(item_category, towers=2) -> CategoryChannel:
    """A channel with random weights."""
    channel = CategoryChannel(SIZE, item_category, towers)
    generator = torch.Generator().manual_seed(1)
    for parameter in channel.parameters():
        parameter.data.normal_(generator=generator)
    return channel


@pytest.fixture
def wishes():
    """Rows with a positive wish, a negative one, both, and none."""
    generator = torch.Generator().manual_seed(2)
    prompts = torch.randn(4, 2, SIZE, generator=generator)
    mask = torch.tensor([[True, False], [False, True], [True, True], [False, False]])
    negative = torch.tensor([[False, True]] * 4)
    return prompts, mask, negative


def test_untrained_it_adds_nothing(item_category, wishes):
    assert not CategoryChannel(SIZE, item_category, 2)(*wishes).any()


def test_it_adds_the_weight_of_each_category_of_the_item(item_category, wishes):
    channel = learned(item_category)
    prompts, mask, negative = wishes
    positive, against = channel.head(False)(prompts[:, 0]), channel.head(True)(prompts[:, 1])
    weights = torch.stack(
        [positive[0], against[1], positive[2] + against[2], torch.zeros(CATEGORIES)]
    )
    torch.testing.assert_close(channel.weights(prompts, mask, negative), weights)
    added = channel(prompts, mask, negative)
    for item in range(ITEMS):
        expected = weights[:, item_category[item]].sum(1)
        torch.testing.assert_close(added[:, item], expected)
    assert not added[3].any(), "a row without a wish"


def test_one_tower_has_one_head(item_category):
    channel = learned(item_category, towers=1)
    assert channel.head(True) is channel.head(False)
    assert learned(item_category).head(True) is not learned(item_category).head(False)


def test_the_categories_are_not_saved(item_category):
    assert set(CategoryChannel(SIZE, item_category, 1).state_dict()) == {
        "heads.0.weight",
        "heads.0.bias",
    }
