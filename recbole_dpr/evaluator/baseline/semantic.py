"""Semantic: ranks items by their similarity to the prompt, the same for every user."""

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn
from torch.nn import functional

from recbole_dpr.data import fields
from recbole_dpr.data.prompt import TextTable
from recbole_dpr.model.text_channel import largest_cosine


class Semantic(nn.Module):
    """Scores an item by the largest cosine between the prompt and the item's texts.

    For a negative prompt the score is negated. Items without a text come last.

    Args:
        texts: the texts of the items, see :func:`~recbole_dpr.data.item_text.item_texts`.
        text_vectors: float [len(texts.texts), text_size], the encoded texts.
        prompt_vectors: float [n_prompts, text_size]; ``prompt_row`` is an index into it.
    """

    text: Tensor
    prompt: Tensor
    first: Tensor
    count: Tensor

    def __init__(self, texts: TextTable, text_vectors: Tensor, prompt_vectors: Tensor) -> None:
        super().__init__()
        self.register_buffer("text", functional.normalize(text_vectors, dim=1))
        self.register_buffer("prompt", functional.normalize(prompt_vectors, dim=1))
        self.register_buffer("first", texts.first)
        self.register_buffer("count", texts.count)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items, in [-1, 1]: float [B, n_items]. One prompt per row."""
        # Many rows share a prompt: all category prompts together are a few hundred texts.
        row, which = interaction[fields.PROMPT_ROW].squeeze(1).unique(return_inverse=True)
        scores = largest_cosine(self.prompt[row], self.text, self.first, self.count)[which]
        negative = interaction[fields.PROMPT_NEGATIVE]
        return torch.where(negative, -scores, scores).masked_fill_(self.count == 0, -1.0)
