"""Ask a trained run: a history and wishes in, items out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr.checkpoint import load_model
from recbole_dpr.errors import UserError
from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.router import NEGATIVE, POSITIVE, Router, configured_router
from recbole_dpr.model.strength import steered_scores
from recbole_dpr.model.text_channel import TextChannel
from recbole_dpr.serving.agreement import Shown, TagAgreement, TagEncoder
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.item_names import ItemNames
from recbole_dpr.serving.prompt_encoder import PromptEncoder
from recbole_dpr.serving.request import Prompt, Request, Wish
from recbole_dpr.serving.run_folder import finished_run, read_config


@dataclass(frozen=True)
class Recommendation:
    """One recommended item.

    Attributes:
        item: token. title: its title, or the token. score: ``h . e_v`` of the steered vector, the
            text channel's part added where the run has one.
        rank_before: place (from 1) without the wishes.
        why: what agrees with the wishes. Categories first: those of the item that a wish names, and
            ``"no X"`` for each X that a wish is against and the item has not. Then, if asked for,
            tags, see :meth:`.agreement.TagAgreement.reasons`.
    """

    item: str
    title: str
    score: float
    rank_before: int
    why: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """A request that can be answered: int item ids, oldest first, and single wishes."""

    items: list[int]
    wishes: list[Wish]
    excluded: list[int]
    k: int
    user: int = 0
    why: bool = False


@dataclass(frozen=True)
class _Pick:
    """The best items of a question, their scores and places without the wishes.

    Attributes:
        avoided: items that are among the first k without the wishes alone; only where it is asked
            why, of a negative wish.
    """

    items: list[int]
    scores: list[float]
    rank_before: list[int]
    avoided: list[int]


class Recommender:
    """A trained DPR that needs neither the data set nor RecBole's dataloaders.

    Make one with :meth:`load`. A backbone that has a vector a user takes the mean of them where no
    user is given; for any other, a history is all that is known of a user.
    """

    def __init__(self, model: DPR, catalogue: Catalogue, router: Router) -> None:
        self.model = model.eval()
        self.catalogue = catalogue
        self.router = router
        self._names = ItemNames(catalogue.items, catalogue.titles)
        encoder = TagEncoder(model.encoder, catalogue.config["prompt_cache_dir"])
        self._agreement = TagAgreement(catalogue.tags, encoder.encode)

    @classmethod
    def load(
        cls, folder: str | Path, prompt_cache: int = 10_000, gpu_id: str | None = None
    ) -> "Recommender":
        """Load a run's folder, one that was pushed, or the latest finished run in a folder of runs.

        No file in it is executed: weights are safetensors, the rest is JSON. The process's command
        line is not read. A backbone of one's own is imported by the path that the run was given.
        Wishes are never written to disk, not even as vectors.

        Args:
            folder: of the run or the runs.
            prompt_cache: wishes whose vectors are kept in memory, the last ones.
            gpu_id: RecBole's; that of the run if not given.

        Raises:
            UserError: no finished run there, a file of it that is not what a run writes, or a
                backbone that needs the data set.
        """
        run = finished_run(Path(folder))
        config = read_config(run / "config.json", {} if gpu_id is None else {"gpu_id": gpu_id})
        catalogue = Catalogue.read(run / "catalogue.json", config)
        model = DPR(config, catalogue)
        load_model(run / "model.safetensors", model, config["device"])
        _average_user(model.backbone, catalogue.n_users)
        if config["text_channel"]:
            model.text_channel = TextChannel.load(
                run / "text_channel.json", catalogue.item_num, model.encoder.encode
            )
        # From here on it encodes requests; what it has loaded for the texts of items may go.
        model.encoder = PromptEncoder(config["encoder"], config["device"], prompt_cache)
        return cls(model.to(config["device"]), catalogue, configured_router(config))

    def recommend(
        self,
        history: Sequence[str] | str,
        prompts: Sequence[str | Prompt] | str | Prompt = (),
        k: int = 10,
        strength: float = 1.0,
        exclude_history: bool = True,
        user: str | None = None,
        why: bool = True,
    ) -> list[Recommendation]:
        """The k best items for a history and any number of wishes, the best first.

        Args:
            history: item ids or titles, oldest first; at least one. What is both is taken as an id.
            prompts: wishes in plain language, each positive or negative (the router tells).
                A request with both ("something light, but no horror") is split. A
                :class:`~recbole_dpr.serving.request.Prompt` has a strength of its own.
            k: how many items, at least one; fewer come back where there are fewer.
            strength: how far the wishes steer, ``h_u + strength (h_final - h_u)`` and that times
                the text channel's part: 0 is exactly the backbone, 1 is DPR, and above 1 is
                further in that direction. It multiplies those of the prompts.
            exclude_history: whether items of the history are left out.
            user: token of a user of the training data, where the backbone has a vector a user;
                None for the mean of all.
            why: whether the answer names tags too, which takes the encoder a few milliseconds for
                each that it has not seen before.

        Raises:
            UserError: an unknown or ambiguous item (:class:`.item_names.UnknownItem`), an empty
                history or wish, a wish of a kind that the run was not trained for, k below 1, a
                negative strength, an unknown user.
        """
        request = Request(history, prompts, k, strength, exclude_history, user, why)
        return self.recommend_batch([request])[0]

    def recommend_batch(self, requests: Sequence[Request]) -> list[list[Recommendation]]:
        """Answer requests together, as :meth:`recommend` answers each alone.

        There is one pass of the encoder and one of the backbone for all. Scores are those of
        single requests up to the rounding of float32.

        Raises:
            UserError: as :meth:`recommend`, for the first request that cannot be answered.
        """
        return self.answer([self.read(request) for request in requests])

    def read(self, request: Request) -> Question:
        """What a request means, to be given to :meth:`answer`.

        Raises:
            UserError: as :meth:`recommend`.
        """
        request.check()
        items = [self._item(name) for name in request.names()]
        if not items:
            raise UserError("history: empty; give at least one item, by id or title")
        wishes = self.wishes(request.all_prompts(), float(request.strength))
        excluded = items if request.exclude_history else []
        user = 0 if request.user is None else self._user(request.user)
        return Question(items, wishes, excluded, int(request.k), user, bool(request.why))

    @torch.no_grad()
    def answer(self, questions: Sequence[Question]) -> list[list[Recommendation]]:
        """Of what :meth:`read` has understood, the recommendations, question by question."""
        if not questions:
            return []
        rows = zip(questions, *self.scores(questions), strict=True)
        picks = [
            _best(question, _without(a, question.excluded), _without(b, question.excluded))
            for question, a, b in rows
        ]
        tags = self._agreeing_tags(questions, picks)
        return [self._told(*each) for each in zip(questions, picks, tags, strict=True)]

    @torch.no_grad()
    def scores(self, questions: Sequence[Question]) -> tuple[Tensor, Tensor]:
        """Scores of all items with the wishes, and without: float [B, n_items] each.

        Nothing is left out of them yet. They are one tensor where no question has a wish.
        """
        users = [question.user for question in questions]
        rows = self._interaction(*(question.items for question in questions), users=users)
        user = self.model.backbone.user_vectors(rows)
        before = self.model.backbone.scores(user)
        if not any(question.wishes for question in questions):
            return before, before
        return self._steered_scores(user, [question.wishes for question in questions]), before

    def warm_up(self) -> None:
        """Load the encoder now, which takes seconds, and not when the first wish comes.

        Raises:
            UserError: it cannot be loaded.
        """
        if max(self.catalogue.config["stages"]) > 1:
            self.model.encoder.warm_up()

    def find(self, title: str, n: int = 5) -> list[str]:
        """Titles nearest to a piece of one, at most ``n``: those it stands in, then the like."""
        return self._names.find(title, n)

    def search(self, title: str, n: int = 5) -> list[tuple[str, str]]:
        """Items (id, title) nearest to a piece of a title, at most ``n``, as :meth:`find`."""
        known = self.catalogue
        return [(known.items[i], known.titles[i]) for i in self._names.search(title, n)]

    def _item(self, name: Any) -> int:
        return self._names.index(name)

    def _user(self, token: Any) -> int:
        known, name = self.catalogue, str(token)
        if name in known.user_index:
            return known.user_index[name]
        if known.users:
            why = "no user of the training data"
        elif self.model.backbone.user_tables:
            why = "this run does not tell its users apart"
        else:
            why = f"{known.config['backbone']} knows a user by the history alone"
        raise UserError(f"user={name!r}: {why}; leave user out")

    def wishes(self, prompts: Sequence[Prompt], strength: float = 1.0) -> list[Wish]:
        """Single wishes of prompts, as the router takes them apart; ``strength`` multiplies theirs.

        Raises:
            UserError: a wish of a kind that the run was not trained for.
        """
        config = self.catalogue.config
        wishes = [
            Wish(text, polarity == NEGATIVE, strength * prompt.strength)
            for prompt in prompts
            for text, polarity in self.router.split(prompt.text)
        ]
        if wishes and max(config["stages"]) == 1:
            raise UserError("prompts: the run was trained in stage 1 alone; leave them out")
        for wish in wishes:
            polarity = NEGATIVE if wish.negative else POSITIVE
            if config["prompt_loss"] not in ("both", polarity):
                raise UserError(
                    f"prompts: {wish.text!r} is {polarity}, and the run was trained with "
                    f"prompt_loss={config['prompt_loss']}; leave it out"
                )
        return [wish for wish in wishes if wish.strength > 0]

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

    def _steered_scores(self, user: Tensor, wishes: list[list[Wish]]) -> Tensor:
        """float [B, d], and the wishes of each row -> float [B, n_items]."""
        return steered_scores(self.model, user, *self._wish_tensors(user, wishes))

    def _wish_tensors(
        self, user: Tensor, wishes: list[list[Wish]]
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Float [B, P, text_size], bool [B, P] and float [B, P]: text, polarity, strength."""
        every = [(row, at, wish) for row, own in enumerate(wishes) for at, wish in enumerate(own)]
        place = torch.tensor([(row, at) for row, at, _ in every], device=user.device).unbind(1)
        size = len(wishes), max(map(len, wishes))
        encoded = self.model.encoder.encode([wish.text for _, _, wish in every]).to(user.device)
        text = encoded.new_zeros(*size, encoded.shape[1])
        negative = torch.zeros(size, dtype=torch.bool, device=user.device)
        strength = user.new_zeros(size)
        text[place] = encoded
        negative[place] = negative.new_tensor([wish.negative for _, _, wish in every])
        strength[place] = strength.new_tensor([wish.strength for _, _, wish in every])
        return text, negative, strength

    def _agreeing_tags(
        self, questions: Sequence[Question], picks: list[_Pick]
    ) -> list[list[tuple[str, ...]]]:
        """Of each item of each pick; none for questions that do not ask why."""
        tags: list[list[tuple[str, ...]]] = [[()] * len(pick.items) for pick in picks]
        asking = [place for place, question in enumerate(questions) if question.why]
        asking = [place for place in asking if questions[place].wishes and self.catalogue.tags]
        shown = []
        for place in asking:
            wishes = questions[place].wishes
            texts = self.model.encoder.encode([wish.text for wish in wishes])  # remembered
            negative = [wish.negative for wish in wishes]
            shown.append(Shown(picks[place].items, picks[place].avoided, texts, negative))
        for place, found in zip(asking, self._agreement.reasons(shown), strict=True):
            tags[place] = found
        return tags

    def _told(
        self, question: Question, pick: _Pick, tags: list[tuple[str, ...]]
    ) -> list[Recommendation]:
        known, named = self.catalogue, self.catalogue.named(question.wishes)
        rows = zip(pick.items, pick.scores, pick.rank_before, tags, strict=True)
        return [
            Recommendation(
                known.items[item], known.titles[item], score, rank, known.why(item, named) + own
            )
            for item, score, rank, own in rows
        ]


def _best(question: Question, scores: Tensor, before: Tensor) -> _Pick:
    """Out of scores with and without the wishes, float [n_items] each."""
    left = int((scores > -torch.inf).sum())
    best = scores.topk(min(question.k, left))
    items, avoided = best.indices.tolist(), []
    rank_before = (before > before[best.indices].unsqueeze(1)).sum(1) + 1
    if question.why and any(wish.negative for wish in question.wishes):
        first = before.topk(len(items)).indices.tolist()
        avoided = [item for item in first if item not in items]
    return _Pick(items, best.values.tolist(), rank_before.tolist(), avoided)


def _without(scores: Tensor, excluded: list[int]) -> Tensor:
    """A copy, minus infinity for padding and the items left out: float [n_items]."""
    scores = scores.clone()
    scores[[0, *excluded]] = -torch.inf
    return scores


def _average_user(backbone: Backbone, n_users: int) -> None:
    """Give user 0, who is none of the training, the mean of a model's user vectors."""
    for name in backbone.user_tables:
        weight = backbone.model.get_submodule(name).weight
        with torch.no_grad():
            weight[0] = weight[1:n_users].mean(0)
