"""Adds items to a run that was not trained with them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from numbers import Integral
from typing import Any

import torch
from torch import Tensor

from recbole_dpr.data.category import category_words
from recbole_dpr.data.prompt import prompts_about
from recbole_dpr.model.backbone.extended import ExtendedBackbone, check_extensible
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.likeness import neighbours
from recbole_dpr.model.memory import Memory
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.text.titles import TitleIndex
from recbole_dpr.trainer.fill_memory import texts_about
from recbole_dpr.utils.errors import UserError


@dataclass(frozen=True)
class NewItem:
    """An item to add, see :meth:`.recommender.Recommender.add_items`.

    Attributes:
        id: its token, as used in histories and answers.
        title: its name.
        categories: names, such as ``["Western"]``. A name that the run does not know becomes a
            new category.
        text: short texts that describe the item, each about one aspect, like the tags of an item.
            If there are none, one text is made of title and categories.
        year: year of release; None if not known.
    """

    id: str
    title: str
    categories: Sequence[str] = ()
    text: Sequence[str] = ()
    year: int | None = None

    @property
    def texts(self) -> list[str]:
        """Its texts, or one made of title and categories, as for trained items without tags."""
        named = ", ".join(category_words(name, {}) for name in self.categories)
        return list(self.text) or [". ".join(filter(None, (self.title, named)))]


def checked(items: Any, catalogue: Catalogue) -> list[NewItem]:
    """Check and clean items: white space, categories spelled as in the run or ignored by it."""
    if not isinstance(items, Sequence) or isinstance(items, str):
        raise UserError(f"items: a list of NewItem expected, not {type(items).__name__}")
    spelling = {name.casefold(): name for name in catalogue.categories}
    ignored = {str(name).casefold() for name in catalogue.config["ignore_categories"] or []}
    taken, found = set(catalogue.items), []
    for place, given in enumerate(items):
        where = f"items[{place}]"
        item = _cleaned(given, where)
        if item.id in taken:
            raise UserError(f"{where}.id={item.id!r}: there is such an item already; give another")
        if item.year is not None and not any(catalogue.years):
            raise UserError(f"{where}.year={item.year}: the run knows no years; leave it out")
        taken.add(item.id)
        names = [name for name in item.categories if name.casefold() not in ignored]
        spelled = (spelling.setdefault(name.casefold(), name) for name in names)
        found.append(replace(item, categories=tuple(dict.fromkeys(spelled))))
    return found


def enlarged(catalogue: Catalogue, items: Sequence[NewItem]) -> Catalogue:
    """Return the catalogue with the new items, and new categories, added at the end."""
    names = (name for item in items for name in item.categories)
    categories = list(dict.fromkeys([*catalogue.categories, *names]))
    own = [sorted(map(categories.index, item.categories)) for item in items]
    return replace(
        catalogue,
        items=[*catalogue.items, *(item.id for item in items)],
        titles=[*catalogue.titles, *(item.title for item in items)],
        years=[*catalogue.years, *(item.year or 0 for item in items)],
        categories=categories,
        item_categories=[*catalogue.item_categories, *own],
        tags=[*catalogue.tags, *(list(item.text) for item in items)] if catalogue.tags else [],
    )


@torch.no_grad()
def enlarge(
    model: DPR, catalogue: Catalogue, items: Sequence[NewItem], popularity: Tensor | None
) -> Tensor | None:
    """Add items, at least one, to a model. If that fails, the model stays as it was.

    Args:
        catalogue: the catalogue with the new items at its end.
        popularity: float [number of items before], see :class:`.new_user.NewUser`.

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

    A category that these items introduce has the usual texts about a category, and any added
    category those of these items. (Without the latter, a run that was trained with crime takes
    "a team cracks a bank vault" for crime, not for a new category heist.)
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


def _cleaned(item: Any, where: str) -> NewItem:
    """Check the types of an item's attributes, and clean them."""
    if not isinstance(item, NewItem):
        raise UserError(f"{where}: {item!r} is no NewItem; give NewItem(id, title, ...)")
    year = item.year
    whole = isinstance(year, Integral) and not isinstance(year, bool)
    if year is not None and not (whole and 1 <= year <= 9999):
        raise UserError(f"{where}.year={year!r}: must be a whole number from 1 to 9999, or None")
    lists = {}
    for name in ("categories", "text"):
        given = getattr(item, name)
        if isinstance(given, str) or not isinstance(given, Sequence):
            raise UserError(f"{where}.{name}: a list of texts expected, not {given!r}")
        texts = [_text(each, f"{where}.{name}[{place}]") for place, each in enumerate(given)]
        lists[name] = tuple(dict.fromkeys(texts))
    _text(item.id, f"{where}.id")
    title = _text(item.title, f"{where}.title")
    return NewItem(item.id, title, **lists, year=None if year is None else int(year))


def _text(given: Any, where: str) -> str:
    """Return a text without needless white space."""
    if not isinstance(given, str):
        raise UserError(f"{where}={given!r}: must be a text")
    if not given.strip():
        raise UserError(f"{where}={given!r}: blank; give a text")
    try:
        given.encode()
    except UnicodeEncodeError as error:
        raise UserError(f"{where}={given!r}: not valid Unicode; mend or remove it") from error
    return " ".join(given.split())
