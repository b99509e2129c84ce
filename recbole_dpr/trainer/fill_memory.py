"""Gives a DPR the texts that its memory compares with prompts."""

from collections.abc import Sequence

import torch

from recbole_dpr.data.atomic import INTENTS
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.item_text import item_texts
from recbole_dpr.data.prompt import PromptSource, render
from recbole_dpr.data.unseen import unprompted
from recbole_dpr.model.dpr import DPR


def fill_memory(model: DPR, dataset: PromptMixin) -> None:
    """Encode the texts of the items and the texts about each category; any part serves."""
    assert model.memory is not None
    texts, (words, category) = item_texts(dataset), category_texts(dataset)
    vectors = model.encoder.encode([*texts.texts, *words])
    own, about = vectors.split([len(texts.texts), len(words)])
    model.memory.fill(own, texts.owner, about, torch.tensor(category))


def category_texts(dataset: PromptMixin) -> tuple[list[str], list[int]]:
    """As :func:`texts_about`; no training prompt may be about ``unseen_categories``."""
    return texts_about(dataset.prompts, unprompted(dataset).tolist())


def texts_about(source: PromptSource, left_out: Sequence[bool]) -> tuple[list[str], list[int]]:
    """Return texts about the categories, and the category of each text.

    The texts are the category's name, its name in every training template, and the free-form
    training prompts about it, of both intents.

    Args:
        left_out: for each category, whether free-form prompts about it are left out, so that DPR
            must follow it by its name alone.
    """
    pools = {intent: source.pool(intent, "train")["text"] for intent in INTENTS}
    texts, category = [], []
    for index, name in enumerate(source.categories):
        own = [name, *(render(text, name) for pool in pools.values() for text in pool)]
        if not left_out[index]:
            free = source.free[source.free["split"] == "train"]
            own += list(free["text"][free["category"] == index])
        texts += own
        category += [index] * len(own)
    return texts, category
