"""Adds items to a trained model that was not trained with them."""

from collections.abc import Sequence

import torch
from torch import Tensor

from recbole_dpr.data.prompt import prompts_about
from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.backbone.extended import ExtendedBackbone, check_extensible
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.likeness import Neighbours, neighbours
from recbole_dpr.model.memory import Memory
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.new_items import NewItem
from recbole_dpr.text.titles import TitleIndex
from recbole_dpr.trainer.fill_memory import texts_about
from recbole_dpr.utils.errors import UserError


class Enlargement:
    """Everything a model needs for new items. All steps that may fail run in the constructor.

    Args:
        model: the model that serves.
        catalogue: the catalogue with the new items at its end.
        items: the new items, at least one, see :func:`.new_items.checked`.
        popularity: float [number of items before], see :class:`.new_user.NewUser`; None if not
            known.

    Raises:
        UserError: the model has no memory with the texts of items, the backbone does not support
            added items, or the encoder or a prompt file cannot be read.
    """

    def __init__(
        self,
        model: DPR,
        catalogue: Catalogue,
        items: Sequence[NewItem],
        popularity: Tensor | None = None,
    ) -> None:
        if model.memory is None or not len(model.memory.item):
            raise UserError(
                "items: this run knows no item by its words, so none can be added without "
                "training; train with memory=True, titles or categories, and prompted stages"
            )
        self._trained: Backbone = model.backbone
        if isinstance(model.backbone, ExtendedBackbone):
            self._trained = model.backbone.trained
        check_extensible(self._trained)
        self._model, self._memory, self._catalogue = model, model.memory, catalogue
        self._texts = [item.texts for item in items]
        words, category = _category_texts(model.memory, catalogue, items)
        encoded = model.encoder.encode([*(t for own in self._texts for t in own), *words])
        count = [len(own) for own in self._texts]
        self._vectors, self._category_vectors = encoded.split([sum(count), len(words)])
        self._category = torch.tensor(category, dtype=torch.int64)
        self._like = self._neighbours(list(self._vectors.split(count)), popularity)

    @torch.no_grad()
    def apply(self) -> None:
        """Add the items to the model."""
        model, catalogue, like = self._model, self._catalogue, self._like
        own = self._trained.item_table()
        vectors, stand_in = like.mean(own), like.first
        if isinstance(model.backbone, ExtendedBackbone):  # items added earlier come first
            earlier = model.backbone.table[len(own) :], model.backbone.stand_in[len(own) :]
            vectors, stand_in = torch.cat([earlier[0], vectors]), torch.cat([earlier[1], stand_in])
        first = catalogue.item_num - len(self._texts)
        count = torch.tensor([len(own) for own in self._texts])
        owner = torch.arange(first, catalogue.item_num).repeat_interleave(count)
        self._memory.grow(
            catalogue.item_category,
            catalogue.item_year,
            self._vectors,
            owner,
            self._category_vectors,
            self._category,
        )
        model.backbone = ExtendedBackbone(self._trained, vectors, stand_in)
        if model.titles is not None:
            model.titles = TitleIndex(catalogue.titles, catalogue.categories)
        if model.text_channel is not None:
            model.text_channel.grow(self._texts, self._vectors)

    def popularity(self, known: Tensor) -> Tensor:
        """Return the popularity of all items, float [n_items], from that of the known items."""
        return torch.cat([known, self._like.mean(known)])

    @torch.no_grad()
    def _neighbours(self, text: list[Tensor], popularity: Tensor | None) -> Neighbours:
        has, n_trained = self._catalogue.item_category, len(self._trained.item_table())
        known = None if popularity is None else popularity[:n_trained]
        return neighbours(self._memory, text, has[-len(text) :], has[:n_trained], known)


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
