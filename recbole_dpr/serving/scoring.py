"""Scores the items of a run for questions, and picks the best, with or without an index."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr.model.backbone_index import index_backbone
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.new_user import HISTORY, POPULARITY, Basis, NewUser
from recbole_dpr.model.steering import steered_query, steered_scores
from recbole_dpr.serving.request import Question, RoutedPrompt
from recbole_dpr.serving.understanding import Vectors
from recbole_dpr.utils.seeds import generator

_CALIBRATED = 256  # number of random histories on which an index is calibrated
_RANKED = 200  # ranks without the prompts that an index is searched for

# Text, negative and strength of routed prompts, see recbole_dpr.model.steering.steered_scores.
Tensors = tuple[EncodedPrompts, Tensor, Tensor]


@dataclass(frozen=True)
class Pick:
    """The best items for a question.

    Attributes:
        rank_before: rank from 1, without the prompts, among the items that may be recommended;
            None if not known.
        avoided: items that are among the first k without the prompts, but not with them; only if
            the question has a negative prompt and asks ``why``.
    """

    items: list[int]
    scores: list[float]
    rank_before: list[int | None]
    avoided: list[int]


def best(question: Question, scores: Tensor, before: Tensor) -> Pick:
    """Pick from scores with the prompts and without them (``before``), float [n_items] each."""
    out = torch.zeros(len(scores), dtype=torch.bool)
    out[[0, *question.excluded]] = True
    if question.allowed is not None:
        out |= ~question.allowed.mask.cpu()
    out = out.to(scores.device)
    scores, before = (each.masked_fill(out, -torch.inf) for each in (scores, before))
    left = int((scores > -torch.inf).sum())
    found = scores.topk(min(question.k, left))
    items = found.indices.tolist()
    rank_before = (before > before[found.indices].unsqueeze(1)).sum(1) + 1
    first = before.topk(len(items)).indices.tolist() if question.why else []
    return Pick(
        items, found.values.tolist(), rank_before.tolist(), _avoided(question, first, items)
    )


class Indexed:
    """A retriever over a model's items, for questions whose scores are a single inner product.

    Args:
        users: float [B, d], typical ``h_u``, to calibrate the index.
        prompts: typical prompts of those users; None for no prompts.
        name, options: passed to :func:`~recbole_dpr.model.backbone_index.index_backbone`.
    """

    def __init__(
        self, model: DPR, users: Tensor, prompts: Tensors | None, name: str, **options: object
    ) -> None:
        self._model = model
        steered, weights = self._steered(users, prompts)
        further = None if model.memory is None else (weights, model.memory.table)
        self.retriever = index_backbone(model.backbone, steered, name, further, **options)

    def answers(self, question: Question) -> bool:
        """Whether the question's scores are a single inner product."""
        # The text channel scales its part by the scores of the whole catalogue.
        return not question.prompts or self._model.text_channel is None

    def search(
        self, questions: Sequence[Question], user: Tensor, prompts: Tensors | None
    ) -> list[Pick]:
        """As :func:`best`, for questions with these ``h_u``, float [B, d], and prompts, if any."""
        plain = self._queries(user, None)
        queries = plain if prompts is None else self._queries(user, prompts)
        picks: dict[int, Pick] = {}
        # A search takes one filter only.
        for allowed in {id(question.allowed): question.allowed for question in questions}.values():
            rows = [row for row, question in enumerate(questions) if question.allowed is allowed]
            excluded = [questions[row].excluded for row in rows]
            k = max(questions[row].k for row in rows)
            found, scores = self.retriever.search(queries[rows], k, excluded, allowed)
            before = found
            if any(questions[row].prompts for row in rows):
                before, _ = self.retriever.search(plain[rows], max(k, _RANKED), excluded, allowed)
            for row, *answer in zip(
                rows, found.tolist(), scores.tolist(), before.tolist(), strict=True
            ):
                picks[row] = _indexed_pick(questions[row], *answer)
        return [picks[row] for row in range(len(questions))]

    def _queries(self, user: Tensor, prompts: Tensors | None) -> Tensor:
        steered, weights = self._steered(user, prompts)
        return torch.cat([self._model.backbone.query(steered), weights], 1)

    def _steered(self, user: Tensor, prompts: Tensors | None) -> tuple[Tensor, Tensor]:
        """Return ``h_final`` and ``w``, which without a memory has no columns."""
        memory, weights = self._model.memory, None
        if prompts is not None:
            found = steered_query(self._model, user, *prompts)
            user, weights = found.user, found.weights
        if weights is None:
            weights = user.new_zeros(len(user), 0 if memory is None else memory.table.shape[1])
        return user, weights


def _indexed_pick(
    question: Question, found: list[int], scores: list[float], before: list[int]
) -> Pick:
    """Pick from the items that an index finds, 0 where there are no more, best first."""
    items = [item for item in found[: question.k] if item]
    place = {item: rank for rank, item in enumerate(before, 1) if item}
    avoided = _avoided(question, before[: len(items)], items)
    return Pick(items, scores[: len(items)], [place.get(item) for item in items], avoided)


def typical_requests(
    seed: int, n_items: int, categories: Sequence[str]
) -> tuple[list[list[int]], list[list[RoutedPrompt]]]:
    """Draw histories, of which every other gets a prompt about a category, if there are any."""
    draw = generator(seed, "retrieval histories")
    lengths = torch.randint(1, 21, (_CALIBRATED,), generator=draw).tolist()
    histories = [torch.randint(1, n_items, (n,), generator=draw).tolist() for n in lengths]
    prompts: list[list[RoutedPrompt]] = [[] for _ in histories]
    for row in range(1, _CALIBRATED if categories else 0, 2):
        name = categories[row // 2 % len(categories)]
        prompts[row] = [RoutedPrompt(name, row % 4 == 3, 1.0)]
    return histories, prompts


def _avoided(question: Question, first: list[int], items: list[int]) -> list[int]:
    """See :class:`Pick`; ``first`` are the first items without the prompts."""
    if not question.why or not any(prompt.negative for prompt in question.prompts):
        return []
    return [item for item in first if item and item not in items]


class Scorer:
    """Scores items for questions.

    Attributes:
        new_user: the starting point of answers to users without a history. None for runs of older
            versions, which did not save it.
        index: searches instead of scoring every item; None to score every item.
    """

    def __init__(self, model: DPR, new_user: NewUser | None) -> None:
        self.model, self.new_user = model.eval(), new_user
        self.index: Indexed | None = None

    def basis(self, question: Question) -> Basis:
        """Return what the answer starts from, see :class:`.recommender.Recommendation`."""
        if question.items or self.new_user is None:
            return HISTORY
        return self.new_user.prefers

    @torch.no_grad()
    def user_vectors(self, questions: Sequence[Question]) -> Tensor:
        """Return ``h_u`` of each question, float [B, d]; an empty history gets the mean user's."""
        # Any item takes the place of an empty history.
        histories = [question.items or [1] for question in questions]
        rows = self._interaction(*histories, users=[question.user for question in questions])
        vectors = self.model.backbone.user_vectors(rows)
        if self.new_user is not None:
            known = torch.tensor([[bool(question.items)] for question in questions])
            vectors = torch.where(known.to(vectors.device), vectors, self.new_user.vector)
        return vectors

    def _interaction(self, *histories: list[int], users: Sequence[int] = ()) -> Interaction:
        model = self.model
        recent = [items[-model.max_seq_length :] for items in histories]
        rows = torch.zeros(len(recent), model.max_seq_length, dtype=torch.int64)
        for row, items in zip(rows, recent, strict=True):
            row[: len(items)] = torch.tensor(items)
        fields = {
            model.ITEM_SEQ: rows,
            model.ITEM_SEQ_LEN: torch.tensor([len(items) for items in recent]),
            model.USER_ID: torch.tensor(users or [0] * len(recent)),
        }
        return Interaction(fields).to(model.device)

    def _scores(self, questions: Sequence[Question], vectors: Vectors) -> tuple[Tensor, Tensor]:
        """Return the scores of all items with and without the prompts, float [B, n_items] each."""
        user, prompts = self.user_vectors(questions), [question.prompts for question in questions]
        after = before = self.model.backbone.scores(user)
        if any(prompts):
            after = steered_scores(self.model, user, *prompt_tensors(prompts, vectors, user))
        new, device = self.new_user, user.device
        popular = torch.tensor([[self.basis(q) == POPULARITY] for q in questions], device=device)
        if new is None or not popular.any():
            return after, before
        # The change that the prompts make to the mean user's scores is added to the popularity.
        # The memory turns a row with prompts into logits, whose scale may differ from the scores'.
        own = plain = self.model.backbone.scores(new.vector[None])[0]
        if self.model.memory is not None:
            own = self.model.backbone.logits(new.vector[None])[0]
        steered = after + (new.popularity_as(own) - own)
        prompted = torch.tensor([[bool(each)] for each in prompts], device=device)
        first = new.popularity_as(plain)
        after = torch.where(popular, torch.where(prompted, steered, first), after)
        return after, torch.where(popular, first, before)

    def _picks(self, questions: Sequence[Question], vectors: Vectors) -> list[Pick]:
        """Return the best items for each question, from the index where that can answer."""
        picks: dict[int, Pick] = {}
        index, indexed, scored = self.index, [], []
        for question in questions:
            # A list that starts from popularity is no inner product.
            if index and self.basis(question) != POPULARITY and index.answers(question):
                indexed.append(question)
            else:
                scored.append(question)
        if scored:
            rows = zip(scored, *self._scores(scored, vectors), strict=True)
            picks |= {id(question): best(question, *scores) for question, *scores in rows}
        if index and indexed:
            user, prompts = self.user_vectors(indexed), [question.prompts for question in indexed]
            tensors = prompt_tensors(prompts, vectors, user) if any(prompts) else None
            picks |= zip(map(id, indexed), index.search(indexed, user, tensors), strict=True)
        return [picks[id(question)] for question in questions]


def prompt_tensors(
    prompts: Sequence[Sequence[RoutedPrompt]], vectors: Vectors, user: Tensor
) -> Tensors:
    """Return what :func:`steered_scores` takes, on the device of ``user``."""
    blank = next(replace(own[0], strength=0.0) for own in prompts if own)
    width = max(map(len, prompts))
    rows = [[*own, *[blank] * (width - len(own))] for own in prompts]
    encoded = EncodedPrompts.stack([vectors[prompt.text] for row in rows for prompt in row])
    encoded = encoded.to(user.device).map(lambda value: value.unflatten(0, (len(rows), width)))
    negative = [[prompt.negative for prompt in row] for row in rows]
    strength = [[prompt.strength for prompt in row] for row in rows]
    return encoded, torch.tensor(negative, device=user.device), user.new_tensor(strength)
