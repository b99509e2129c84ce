"""The gate: how far a prompt asks for categories, and how far for items."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

# Before it is fitted: of the constant, and of the category score.
_START = (-7.0, 5.0)
# Of the squared weights of the text: new wordings are judged best when these stay small.
_RIDGE = 0.3


class Gate(nn.Module):
    """A logistic regression that tells prompts about categories from prompts about items.

    It looks at two things. One is how far the best category's score stands above the mean score:
    a prompt about a category is near to the keys of that one alone. The other is ``Encoder(p)``:
    people speak of a category in other words than of one film. How near an item's text is tells
    little, as in training it is often the prompt's own tag.

    It is fitted on the training prompts before the prompted stages, and stays as it is in them.
    Trained by the recommendation loss it would trust items too much: a training tag is a text of
    its own item, which a prompt that people type never is.

    Args:
        text_size: width of the encoder's vectors.

    Attributes:
        weight (Tensor): float [2 + text_size], of the constant, the score and the text.
    """

    weight: Tensor

    def __init__(self, text_size: int) -> None:
        super().__init__()
        self.register_buffer("weight", torch.zeros(2 + text_size))
        self.weight[:2] = torch.tensor(_START)

    def forward(self, words: Tensor, score: Tensor) -> Tensor:
        """The share of categories, in [0, 1].

        Args:
            words: float [..., text_size], ``Encoder(p)``.
            score: float [..., C], ``s_c`` of each category.

        Returns:
            float [..., 1].
        """
        return torch.sigmoid(_facts(words, score) @ self.weight.unsqueeze(1))

    def fit(self, words: list[Tensor], score: list[Tensor], is_category: Sequence[bool]) -> None:
        """Learn from groups of training prompts.

        Each group about categories counts alike, and all of them as much as the others together.
        Nothing is learned unless there are prompts of both kinds.

        Args:
            words: of each group, float [n, text_size]. score: and float [n, C].
            is_category: whether the group is about categories.
        """
        if len(set(is_category)) < 2:
            return
        facts = torch.cat([_facts(*group) for group in zip(words, score, strict=True)])
        size = torch.tensor([len(group) for group in words])
        kind = torch.tensor(is_category)
        alike = torch.where(kind, kind.sum(), (~kind).sum())
        share = (0.5 / (alike * size)).repeat_interleave(size).to(facts)
        wanted = kind.repeat_interleave(size).to(facts)
        weight = torch.zeros_like(self.weight).requires_grad_()
        optimizer = torch.optim.LBFGS([weight], max_iter=200, line_search_fn="strong_wolfe")

        def loss() -> Tensor:
            optimizer.zero_grad()
            value = functional.binary_cross_entropy_with_logits(
                facts @ weight, wanted, share, reduction="sum"
            )
            value = value + _RIDGE * weight[2:].square().sum()
            value.backward()
            return value

        with torch.enable_grad():
            optimizer.step(loss)
        self.weight.copy_(weight.detach())


def above_mean(score: Tensor) -> Tensor:
    """How far the best category's score stands above the mean: float [..., C] -> [..., 1]."""
    return score.amax(-1, keepdim=True) - score.mean(-1, keepdim=True)


def _facts(words: Tensor, score: Tensor) -> Tensor:
    """float [..., text_size] and [..., C] -> [..., 2 + text_size]."""
    words = functional.layer_norm(words, words.shape[-1:])
    return torch.cat([torch.ones_like(words[..., :1]), 10 * above_mean(score), words], -1)
