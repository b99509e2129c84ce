"""Giving a DPR the texts that its item memory compares wishes with."""

import torch

from recbole_dpr.baseline.item_text import item_texts
from recbole_dpr.data.atomic import INTENTS
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import render
from recbole_dpr.data.unseen import unprompted
from recbole_dpr.model.dpr import DPR


def fill_item_memory(model: DPR, dataset: PromptMixin) -> None:
    """Encode the items' texts and the training prompts that carry a category.

    Args:
        dataset: any part.
    """
    texts, (prompts, _) = item_texts(dataset), category_prompts(dataset)
    item = torch.repeat_interleave(torch.arange(len(texts.count)), texts.count)
    vectors = model.encoder.encode([*texts.texts, *prompts])
    own, about = vectors.split([len(item), len(prompts)])
    model.item_memory.fill(own, item, about)


def category_prompts(dataset: PromptMixin) -> tuple[list[str], torch.Tensor]:
    """The training prompts that carry a category, of both polarities, and which each carries.

    Categories that no training prompt is about are left out.

    Returns:
        Texts, and int64 of their number.
    """
    source = dataset.prompts
    templates = [text for intent in INTENTS for text in source.pool(intent, "train")["text"]]
    own = (~unprompted(dataset)).nonzero().squeeze(1).tolist()
    texts = [render(text, source.categories[category]) for text in templates for category in own]
    return texts, torch.tensor(own).repeat(len(templates))
