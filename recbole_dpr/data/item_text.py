"""What is known of each item in words, for scores that compare it with a prompt."""

import torch

from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import TextTable


def item_texts(dataset: PromptMixin) -> TextTable:
    """The training tags of each item; where it has none, title with categories, and description.

    Evaluation tags are left out: tag prompts are made of them. Phrases are no tags here
    (:mod:`~recbole_dpr.data.phrases`): an item's texts hold the words of all of them, those of
    training and of evaluation alike. An item of which nothing is known has no text, nor has the
    padding item.

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
    """Such as ``["Toy Story. animation, children's, comedy"]``; empty if nothing is known.

    A description is a text of its own.
    """
    title = dataset.item_title[item] if dataset.config["title_field"] else ""
    names = dataset.prompts.categories
    has = dataset.item_category[item].nonzero().squeeze(1).tolist()
    words = [title, ", ".join(names[category] for category in has)]
    return list(filter(None, [". ".join(filter(None, words)), dataset.item_description[item]]))
