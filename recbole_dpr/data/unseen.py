"""``unseen_categories``: categories that no training prompt is about."""

import torch
from torch import Tensor

from recbole_dpr.data.case import Cases, about
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import TAG
from recbole_dpr.utils.errors import UserError, did_you_mean


def unseen_categories(dataset: PromptMixin) -> Tensor:
    """The categories in ``unseen_categories``: bool [n_categories].

    Raises:
        UserError: a name is not a category of the data set, or all categories are unseen.
    """
    names = [str(name) for name in dataset.config["unseen_categories"] or []]
    unseen = torch.zeros(len(dataset.categories), dtype=torch.bool)
    for name in names:
        index = dataset.named_categories.find(name)
        if index is None:
            raise UserError(
                f"unseen_categories={names!r}: {name!r} is no category of {dataset.dataset_name}"
                f"{did_you_mean(name, dataset.categories)}; there are "
                f"{', '.join(dataset.categories)}"
            )
        unseen[index] = True
    if len(unseen) and unseen.all():
        raise UserError(f"unseen_categories={names!r}: leave at least one for training prompts")
    return unseen


def unprompted(dataset: PromptMixin) -> Tensor:
    """Categories without training prompts: bool [n_categories]. All false if ``prompt_unseen``.

    Raises:
        UserError: as :func:`unseen_categories`.
    """
    unseen = unseen_categories(dataset)
    return torch.zeros_like(unseen) if dataset.config["prompt_unseen"] else unseen


def without_unprompted(dataset: PromptMixin, groups: list[Cases]) -> list[Cases]:
    """Remove the POS and NEG cases about categories without training prompts.

    A tag case is removed if the described item has such a category.

    Raises:
        UserError: as :func:`unseen_categories`.
    """
    left_out = unprompted(dataset)
    kept = []
    for group in groups:
        own = left_out[group.category]
        if group.mode == TAG:
            own |= dataset.item_category[about(dataset, group)][:, left_out].any(1)
        kept.append(group.take(~own))
    return [group for group in kept if len(group)]
