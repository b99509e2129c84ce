"""Picks the best items for a question, from the scores of all items or with an index."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from recbole_dpr.model.backbone_index import index_backbone
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.steering import steered_query
from recbole_dpr.retrieval.item_filter import ItemFilter
from recbole_dpr.serving.request import Question

_RANKED = 200  # ranks without the prompts that an index is searched for

# Prompts, negative and strength, see recbole_dpr.model.steering.steered_scores.
Tensors = tuple[EncodedPrompts, Tensor, Tensor]


@dataclass(frozen=True)
class Pick:
    """The best items for a question, their scores, and their ranks without the prompts.

    Attributes:
        rank_before: rank from 1 among the items that may be recommended; None if not known.
        avoided: items that are among the first k without the prompts, but not with them. Filled
            only if the question has a negative prompt and requests reasons (``why``).
    """

    items: list[int]
    scores: list[float]
    rank_before: list[int | None]
    avoided: list[int]


def best(question: Question, scores: Tensor, before: Tensor) -> Pick:
    """Pick from scores with the prompts and without them (``before``), float [n_items] each."""
    scores, before = _possible(question, scores), _possible(question, before)
    left = int((scores > -torch.inf).sum())
    found = scores.topk(min(question.k, left))
    items = found.indices.tolist()
    rank_before = (before > before[found.indices].unsqueeze(1)).sum(1) + 1
    first = before.topk(len(items)).indices.tolist() if _asks_what_left(question) else []
    return Pick(items, found.values.tolist(), rank_before.tolist(), _others(first, items))


class Indexed:
    """A retriever over a model's items, for questions whose scores are a single inner product.

    If the model has a memory, items are ``[e_v ; g_v]`` and queries ``[h ; w]``.

    Args:
        users: float [B, d], typical user vectors before steering, to calibrate the index.
        wishes: typical routed prompts of those users; None for no prompts.
        name, options: passed to :func:`~recbole_dpr.retrieval.load_retriever`.

    Raises:
        UserError: see :func:`~recbole_dpr.model.backbone_index.index_backbone`.
    """

    def __init__(
        self, model: DPR, users: Tensor, wishes: Tensors | None, name: str, **options: object
    ) -> None:
        self._model = model
        steered, weights = self._steered(users, wishes)
        further = None if model.memory is None else (weights, model.memory.table)
        self.retriever = index_backbone(model.backbone, steered, name, further, **options)

    def answers(self, question: Question) -> bool:
        """Whether the question's scores are a single inner product."""
        # The text channel scales its part by the scores of the whole catalogue.
        return not question.wishes or self._model.text_channel is None

    def search(
        self, questions: Sequence[Question], user: Tensor, wishes: Tensors | None
    ) -> list[Pick]:
        """As :func:`best`, for each question.

        Args:
            user: float [B, d], ``h_u`` of each question.
            wishes: the routed prompts; None if no question has one.
        """
        queries = self._queries(user, wishes)
        plain = queries if wishes is None else self._queries(user, None)
        groups: dict[int, list[int]] = {}  # by filter, as a search takes only one
        for row, question in enumerate(questions):
            groups.setdefault(id(question.allowed), []).append(row)
        picks: dict[int, Pick] = {}
        for rows in groups.values():
            own = [questions[row] for row in rows]
            picks |= zip(rows, self._found(own, queries[rows], plain[rows]), strict=True)
        return [picks[row] for row in range(len(questions))]

    def _found(self, questions: Sequence[Question], queries: Tensor, plain: Tensor) -> list[Pick]:
        """Search for questions that share one filter."""
        k, excluded = max(q.k for q in questions), [q.excluded for q in questions]
        allowed: ItemFilter | None = questions[0].allowed
        found, scores = self.retriever.search(queries, k, excluded, allowed)
        before = found
        if any(question.wishes for question in questions):
            before, _ = self.retriever.search(plain, max(k, _RANKED), excluded, allowed)
        picks = []
        for question, *rows in zip(
            questions, found.tolist(), scores.tolist(), before.tolist(), strict=True
        ):
            items, own, first = rows
            items = [item for item in items[: question.k] if item]
            place = {item: rank for rank, item in enumerate(first, 1) if item}
            left = first[: len(items)] if _asks_what_left(question) else []
            ranks = [place.get(item) for item in items]
            picks.append(Pick(items, own[: len(items)], ranks, _others(left, items)))
        return picks

    def _queries(self, user: Tensor, wishes: Tensors | None) -> Tensor:
        steered, weights = self._steered(user, wishes)
        return torch.cat([self._model.backbone.query(steered), weights], 1)

    def _steered(self, user: Tensor, wishes: Tensors | None) -> tuple[Tensor, Tensor]:
        """Return steered user vectors, float [B, d], and the query part ``w`` for the memory.

        Without a memory, ``w`` has no columns.
        """
        memory = self._model.memory
        if wishes is not None:
            found = steered_query(self._model, user, *wishes)
            user = found.user
            if found.weights is not None:
                return user, found.weights
        return user, user.new_zeros(len(user), 0 if memory is None else memory.table.shape[1])


def _possible(question: Question, scores: Tensor) -> Tensor:
    """Return a copy, float [n_items]: minus infinity for padding, excluded and filtered items."""
    scores = scores.clone()
    scores[[0, *question.excluded]] = -torch.inf
    if question.allowed is not None:
        scores[~question.allowed.mask.to(scores.device)] = -torch.inf
    return scores


def _asks_what_left(question: Question) -> bool:
    return question.why and any(wish.negative for wish in question.wishes)


def _others(first: list[int], items: list[int]) -> list[int]:
    return [item for item in first if item and item not in items]
