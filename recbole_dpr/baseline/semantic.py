"""Semantic: items ranked by what they have in common with the prompt, whoever asks."""

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn
from torch.nn import functional

from recbole_dpr.data import fields
from recbole_dpr.data.prompt import TagTable


class Semantic(nn.Module):
    """Scores an item by the largest cosine between the prompt and the item's texts.

    For a negative prompt the score is the negative of that. Items without a text come last.

    Args:
        texts: of the items, see :func:`~recbole_dpr.baseline.item_text.item_texts`.
        text_vectors: float [len(texts.texts), text_size], the texts encoded.
        prompt_vectors: float [n_prompts, text_size]; ``prompt_row`` r means the r-th of them.
    """

    def __init__(self, texts: TagTable, text_vectors: Tensor, prompt_vectors: Tensor) -> None:
        super().__init__()
        self.register_buffer("text", functional.normalize(text_vectors, dim=1))
        self.register_buffer("prompt", functional.normalize(prompt_vectors, dim=1))
        self.register_buffer("first", texts.first)
        self.register_buffer("count", texts.count)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Scores of all items, in [-1, 1]: float [B, n_items]. Rows carry one prompt each."""
        # Many rows share a prompt: all genre prompts are a few hundred texts.
        row, which = interaction[fields.PROMPT_ROW].squeeze(1).unique(return_inverse=True)
        scores = self._largest_cosine(self.prompt[row])[which]
        negative = interaction[fields.PROMPT_NEGATIVE]
        return torch.where(negative, -scores, scores).masked_fill_(self.count == 0, -1.0)

    def _largest_cosine(self, prompt: Tensor) -> Tensor:
        """float [P, text_size] -> float [P, n_items].

        All items' first texts, then their second, and so on: nothing of the size prompts x texts
        is held.
        """
        scores = prompt.new_full((len(prompt), len(self.count)), -1.0)
        for place in range(int(self.count.max())):
            item = torch.nonzero(self.count > place).squeeze(1)
            cosine = prompt @ self.text[self.first[item] + place].T
            scores[:, item] = torch.maximum(scores[:, item], cosine)
        return scores
