"""Scores the items of a run for questions, and picks the best."""

from collections.abc import Sequence

import torch
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.new_user import HISTORY, POPULARITY, Basis, NewUser
from recbole_dpr.model.steering import steered_scores
from recbole_dpr.serving.picking import Indexed, Pick, Tensors, best
from recbole_dpr.serving.request import Question, RoutedPrompt
from recbole_dpr.serving.understanding import Vectors


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
    size = len(prompts), max(map(len, prompts))
    text = torch.zeros(*size, len(next(iter(vectors.values()))))
    negative, strength = torch.zeros(size, dtype=torch.bool), torch.zeros(size)
    for row, own in enumerate(prompts):
        for place, prompt in enumerate(own):
            text[row, place] = vectors[prompt.text]
            negative[row, place] = prompt.negative
            strength[row, place] = prompt.strength
    return text.to(user.device), negative.to(user.device), strength.to(user.device)
