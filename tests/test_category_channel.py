"""The category channel: what it adds, to whom, and that it is one inner product."""

import pytest
import torch

from recbole_dpr.model.category_channel import CategoryChannel

ITEMS, CATEGORIES, SIZE = 7, 3, 4


@pytest.fixture
def item_category() -> torch.Tensor:
    return torch.rand(ITEMS, CATEGORIES, generator=torch.Generator().manual_seed(0)) > 0.5


def learned(item_category, experts=2) -> CategoryChannel:
    """A channel with random weights."""
    channel = CategoryChannel(SIZE, item_category, experts)
    generator = torch.Generator().manual_seed(1)
    for parameter in channel.parameters():
        parameter.data.normal_(generator=generator)
    return channel


@pytest.fixture
def wishes():
    """Rows with a wish of the first sort, one of the second, both, and none."""
    generator = torch.Generator().manual_seed(2)
    prompts = torch.randn(4, 2, SIZE, generator=generator)
    mask = torch.tensor([[True, False], [False, True], [True, True], [False, False]])
    sort = torch.tensor([[0, 1]] * 4)
    return prompts, mask, sort


def test_untrained_it_adds_nothing(item_category, wishes):
    channel = CategoryChannel(SIZE, item_category, 2)
    assert not channel.weights(*wishes, [0, 1], torch.ones(2)).any()


@pytest.mark.parametrize("experts", [1, 2])
def test_each_wish_adds_the_weights_of_its_sort(item_category, wishes, experts):
    channel = learned(item_category, experts)
    prompts, mask, sort = wishes
    first = 0.5 * channel.heads[0](prompts[:, 0])
    second = 2.0 * channel.heads[experts - 1](prompts[:, 1])
    expected = torch.stack([first[0], second[1], first[2] + second[2], torch.zeros(CATEGORIES)])
    weights = channel.weights(prompts, mask, sort, [0, 1], torch.tensor([0.5, 2.0]))
    torch.testing.assert_close(weights, expected)
    assert torch.equal(channel.table, item_category.float())


def test_the_categories_are_not_saved(item_category):
    assert set(CategoryChannel(SIZE, item_category, 1).state_dict()) == {
        "heads.0.weight",
        "heads.0.bias",
    }
