"""Adds items to a trained model that was not trained with them."""

from collections.abc import Sequence

import torch
from torch import Tensor

from recbole_dpr.data.prompt import prompts_about
from recbole_dpr.model.backbone.extended import ExtendedBackbone, check_extensible
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.likeness import neighbours
from recbole_dpr.model.memory import Memory
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.new_items import NewItem
from recbole_dpr.text.titles import TitleIndex
from recbole_dpr.trainer.fill_memory import texts_about
from recbole_dpr.utils.errors import UserError


@torch.no_grad()
def enlarge(
    model: DPR, catalogue: Catalogue, items: Sequence[NewItem], popularity: Tensor | None
) -> Tensor | None:
    """Add items to a model. If that fails, the model stays as it was.

    Args:
        catalogue: the catalogue with the new items at its end.
        items: the new items, at least one, see :func:`.new_items.checked`.
        popularity: float [number of items before], see :class:`.new_user.NewUser`; None if not
            known.

    Returns:
        The popularity of all items, float [n_items]; None if not known.

    Raises:
        UserError: the model has no memory with the texts of items, the backbone does not support
            added items, or the encoder or a prompt file cannot be read.
    """
    memory, backbone = model.memory, model.backbone
    if memory is None or not len(memory.item):
        raise UserError(
            "items: this run knows no item by its words, so none can be added without "
            "training; train with memory=True, titles or categories, and prompted stages"
        )
    trained = backbone.trained if isinstance(backbone, ExtendedBackbone) else backbone
    check_extensible(trained)
    texts = [item.texts for item in items]
    count = torch.tensor([len(own) for own in texts])
    category_texts, category = _category_texts(memory, catalogue, items)
    encoded = model.encoder.encode([*(text for own in texts for text in own), *category_texts])
    text, category_text = encoded.split([int(count.sum()), len(category_texts)])
    own = trained.item_table()
    has = catalogue.item_category
    known = None if popularity is None else popularity[: len(own)]
    like = neighbours(
        memory, list(text.split(count.tolist())), has[-len(items) :], has[: len(own)], known
    )
    # From here on nothing may fail.
    table, stand_in = like.mean(own), like.first
    if isinstance(backbone, ExtendedBackbone):  # items added earlier come first
        table = torch.cat([backbone.table[len(own) :], table])
        stand_in = torch.cat([backbone.stand_in[len(own) :], stand_in])
    model.backbone = ExtendedBackbone(trained, table, stand_in)
    first = catalogue.item_num - len(items)
    owner = torch.arange(first, catalogue.item_num).repeat_interleave(count)
    memory.grow(has, catalogue.item_year, text, owner, category_text, torch.tensor(category).long())
    if model.titles is not None:
        model.titles = TitleIndex(catalogue.titles, catalogue.categories)
    if model.text_channel is not None:
        model.text_channel.grow(texts, text)
    return None if popularity is None else torch.cat([popularity, like.mean(popularity)])


def _category_texts(
    memory: Memory, catalogue: Catalogue, items: Sequence[NewItem]
) -> tuple[list[str], list[int]]:
    """Return texts about the categories that were not in training, and the category of each text.

    For categories that these items introduce, the texts include the usual texts about a category.
    For all categories added after training, they include the texts of these items. Trained
    categories have free-form prompts instead. (Without the texts of items, a run that was trained
    with crime takes "a team cracks a bank vault" for crime, not for a new category heist.)
    """
    known = memory.n_categories
    new = catalogue.categories[known:]
    texts, category = texts_about(prompts_about(catalogue.config, new), [False] * len(new))
    category = [known + index for index in category]
    for index in range(memory.n_trained, len(catalogue.categories)):
        name = catalogue.categories[index]
        own = [text for item in items if name in item.categories for text in item.text]
        texts += own
        category += [index] * len(own)
    return texts, category
