"""Texts that describe each item, for scores that compare items with a prompt."""

from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import TextTable


def item_texts(dataset: PromptMixin) -> TextTable:
    """The texts of each item.

    These are the item's training tags; test prompts are made of the others. An item without tags
    has its title with categories as one text, and its description as another. Where phrases replace
    tags (:mod:`~recbole_dpr.data.phrases`), all items have these two texts, which contain the words
    of their phrases. The padding item and items about which nothing is known have no text.

    Args:
        dataset: any part.
    """
    tags = dataset.prompts.tags_of("train", dataset.item_num)
    own: list[list[str]] = [[] for _ in range(dataset.item_num)]
    if not dataset.prompts.has_phrases:
        for item, tag in zip(tags.owner.tolist(), tags.texts, strict=True):
            own[item].append(tag)
    own[1:] = [texts or _description(dataset, item) for item, texts in enumerate(own[1:], start=1)]
    owners = (item for item, texts in enumerate(own) for _ in texts)
    return TextTable.of(owners, (text for texts in own for text in texts), dataset.item_num)


def _description(dataset: PromptMixin, item: int) -> list[str]:
    """Such as ``["Toy Story. animation, comedy", "A cowboy doll..."]``, as far as is known."""
    title = dataset.item_title[item] if dataset.config["title_field"] else ""
    names = dataset.prompts.categories
    has = dataset.item_category[item].nonzero().squeeze(1).tolist()
    words = [title, ", ".join(names[category] for category in has)]
    return list(filter(None, [". ".join(filter(None, words)), dataset.item_description[item]]))
