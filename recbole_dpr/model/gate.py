"""The gate: decides how far a prompt is about categories and how far about items."""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

# Weights before the gate is fitted: of the constant, and of the category score.
_START = (-7.0, 5.0)
# Penalty on the squared weights of the text. Small weights generalise best to new wordings.
_RIDGE = 0.3
# Factor on the fitted weights. A prompt is about categories or about items, and a mixture of both
# suits neither, so the gate is made steeper. Chosen on validation.
_STEEPER = 2.0


class Gate(nn.Module):
    """A logistic regression that separates prompts about categories from prompts about items.

    It has two inputs. The first is how far the best category's score is above the mean score: a
    prompt about a category is near the keys of that category only. The second is ``Encoder(p)``:
    people use other words for a category than for a single film. The cosine of the nearest item
    text is not used, because in training that text is often the prompt's own tag.

    The gate is fitted on the training prompts before the prompted stages, and is frozen in them.
    With the recommendation loss it would rely on items too much: a training tag is a text of its
    own item, but a prompt that a user types never is.

    Args:
        text_size: width of the encoder's vectors.

    Attributes:
        weight (Tensor): float [2 + text_size], weights of the constant, the score and the text.
    """

    weight: Tensor

    def __init__(self, text_size: int) -> None:
        super().__init__()
        self.register_buffer("weight", torch.zeros(2 + text_size))
        self.weight[:2] = torch.tensor(_START)

    def forward(self, words: Tensor, above: Tensor) -> Tensor:
        """The share of categories, in [0, 1].

        Args:
            words: float [..., text_size], ``Encoder(p)``.
            above: float [..., 1], how far the best category's score is above the mean score.

        Returns:
            float [..., 1].
        """
        return torch.sigmoid(_facts(words, above) @ self.weight.unsqueeze(1))

    def fit(self, words: list[Tensor], above: list[Tensor], is_category: Sequence[bool]) -> None:
        """Fit the gate on groups of training prompts.

        The groups about categories have equal weight among themselves, and so do the other groups.
        Each of the two kinds has half of the total weight. Nothing is fitted unless both kinds
        occur.

        Args:
            words: for each group, float [n, text_size]. above: for each group, float [n, 1].
            is_category: for each group, whether it is about categories.
        """
        if len(set(is_category)) < 2:
            return
        facts = torch.cat([_facts(*group) for group in zip(words, above, strict=True)])
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
        self.weight.copy_(_STEEPER * weight.detach())


def _facts(words: Tensor, above: Tensor) -> Tensor:
    """The regression's inputs: float [..., text_size] and [..., 1] -> [..., 2 + text_size]."""
    words = functional.layer_norm(words, words.shape[-1:])
    return torch.cat([torch.ones_like(words[..., :1]), 10 * above, words], -1)
