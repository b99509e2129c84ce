"""Giving a DPR the texts that its item memory compares wishes with."""

import torch

from recbole_dpr.baseline.item_text import item_texts
from recbole_dpr.data.atomic import INTENTS
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import render
from recbole_dpr.data.unseen import unprompted
from recbole_dpr.model.dpr import DPR


def fill_item_memory(model: DPR, dataset: PromptMixin) -> None:
    """Encode the items' texts, and names of categories and training prompts that carry one.

    Args:
        dataset: any part.
    """
    texts, prompts = item_texts(dataset), category_prompts(dataset)
    item = torch.repeat_interleave(torch.arange(len(texts.count)), texts.count)
    names = [dataset.prompts.categories[category] for category in _prompted(dataset)]
    vectors = model.encoder.encode([*texts.texts, *names, *prompts])
    own, *about = vectors.split([len(item), len(names), len(prompts)])
    model.item_memory.fill(own, item, *about)


def category_prompts(dataset: PromptMixin) -> list[str]:
    """The training prompts that carry a category, of both polarities.

    Categories that no training prompt is about are left out.
    """
    source = dataset.prompts
    templates = [text for intent in INTENTS for text in source.pool(intent, "train")["text"]]
    own = _prompted(dataset)
    return [render(text, source.categories[category]) for text in templates for category in own]


def _prompted(dataset: PromptMixin) -> list[int]:
    """Categories that training prompts are about."""
    return (~unprompted(dataset)).nonzero().squeeze(1).tolist()
