"""Texts that describe each item, for scores that compare items with a prompt."""

import torch

from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import TextTable


def item_texts(dataset: PromptMixin) -> TextTable:
    """The texts of each item.

    These are the item's training tags. An item without tags has its title with categories as one
    text, and its description as another. Evaluation tags are left out, because test prompts are
    made of them. Phrases (:mod:`~recbole_dpr.data.phrases`) do not count as tags here: title and
    description contain the words of all of them, for training and evaluation alike. The padding
    item and items about which nothing is known have no text.

    Args:
        dataset: any part.
    """
    tags = dataset.prompts.tags_of("train", dataset.item_num)
    has_phrases = dataset.prompts.has_phrases
    own: list[list[str]] = [[]]
    for item in range(1, dataset.item_num):
        first, size = int(tags.first[item]), 0 if has_phrases else int(tags.count[item])
        own.append(tags.texts[first : first + size] or _description(dataset, item))
    count = torch.tensor([len(texts) for texts in own])
    return TextTable([text for texts in own for text in texts], count.cumsum(0) - count, count)


def _description(dataset: PromptMixin, item: int) -> list[str]:
    """Such as ``["Toy Story. animation, children's, comedy"]``, and the description as a second
    text. Empty if nothing is known.
    """
    title = dataset.item_title[item] if dataset.config["title_field"] else ""
    names = dataset.prompts.categories
    has = dataset.item_category[item].nonzero().squeeze(1).tolist()
    words = [title, ", ".join(names[category] for category in has)]
    return list(filter(None, [". ".join(filter(None, words)), dataset.item_description[item]]))
