"""Ask a trained run: a history and wishes in, items out."""

import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import torch
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr.data.dataset import PromptDataset
from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.new_user import HISTORY, POPULARITY, Basis, NewUser
from recbole_dpr.model.router import NEGATIVE, POSITIVE, Router, configured_router
from recbole_dpr.model.steering import steered_scores
from recbole_dpr.serving.agreement import Shown, TagAgreement, TagEncoder
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.filters import ItemFilters
from recbole_dpr.serving.item_names import ItemNames
from recbole_dpr.serving.picking import Indexed, Pick, best
from recbole_dpr.serving.prompt_encoder import PromptEncoder, PromptReader
from recbole_dpr.serving.request import Prompt, Question, Request, Where, Wish, once
from recbole_dpr.serving.run_folder import finished_run, read_config
from recbole_dpr.serving.understanding import Understanding, Understood
from recbole_dpr.trainer.checkpoint import NEW_USER, load_model, load_run
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.seeds import generator

ReadWishes = dict[str, Tensor]  # text of a wish -> float [width], what ``DPR.read`` gives of it

_CALIBRATED = 256  # made-up histories on which an index is calibrated


@dataclass(frozen=True)
class Recommendation:
    """One recommended item.

    Attributes:
        item: id.
        title: its title, or the id where there is none.
        score: inner product of the steered user vector and the item's vector, with the parts of
            memory and text channel where the run has them.
        rank_before: rank (from 1) without the prompts; None where an index searches and the item is
            not among the first 200 that it finds.
        why: reasons. Categories first: those of the item that a prompt names or is taken to be
            about, and ``"no X"`` for each category X that a prompt avoids and the item lacks. Then,
            if asked for, tags of the item that are near a prompt.
        basis: what the list starts from: ``"history"``, or for an empty history ``"mean user"`` or
            ``"popularity"``, see :meth:`Recommender.recommend`.
    """

    item: str
    title: str
    score: float
    rank_before: int | None
    why: tuple[str, ...]
    basis: Basis = HISTORY


class Recommender:
    """A trained DPR that needs neither the data set nor RecBole's dataloaders.

    Make one with :meth:`load`. A backbone that has a vector for each user takes the mean of them
    where no user is given. All other backbones know a user by the history alone.

    Attributes:
        run: name of the run's folder.
        new_user: what a user without a history is answered with; None for runs of older versions,
            which did not keep it.
    """

    def __init__(
        self,
        run: str,
        model: DPR,
        catalogue: Catalogue,
        router: Router,
        prompt_cache: int = 10_000,
        new_user: NewUser | None = None,
    ) -> None:
        self.run, self.new_user = run, new_user
        self.model = model.eval()
        self.reader = PromptReader(model.read, prompt_cache)
        self.catalogue = catalogue
        self.router = router
        self._names = ItemNames(catalogue.items, catalogue.titles, catalogue.categories_of)
        encoder = TagEncoder(model.encoder, catalogue.config["prompt_cache_dir"])
        self._agreement = TagAgreement(catalogue.tags, encoder.encode)
        self._understanding = Understanding(model, catalogue)
        self._filters = ItemFilters(catalogue, self._names)
        self.index: Indexed | None = None

    @classmethod
    def load(
        cls, folder: str | Path, prompt_cache: int = 10_000, gpu_id: str | None = None
    ) -> "Recommender":
        """Load a run's folder, one that was pushed, or the latest finished run in a folder of runs.

        No file in it is executed: weights are safetensors, the rest is JSON. The command line of
        the process is not read. A backbone of your own is imported by the path that the run was
        given. Prompts are never written to disk, not even as vectors.

        Args:
            folder: of the run or the runs.
            prompt_cache: how many prompts keep their vectors in memory.
            gpu_id: RecBole's; that of the run if not given.

        Raises:
            UserError: there is no finished run, a file is not what a run writes, or the backbone
                needs the data set.
        """
        run = finished_run(Path(folder))
        config = read_config(run / "config.json", {} if gpu_id is None else {"gpu_id": gpu_id})
        catalogue = Catalogue.read(run / "catalogue.json", config)
        model = DPR(config, cast(PromptDataset, catalogue))  # it has what a model reads of one
        load_run(run, model, config["device"])
        _average_user(model.backbone, catalogue.n_users)
        if config["text_channel"]:
            model.load_text_channel(run / "text_channel.json")
        # From here on it encodes requests; what it has loaded for the texts of items may go.
        model.encoder = PromptEncoder(config["encoder"], config["device"])
        router = configured_router(config)
        name, new_user = run.resolve().name, None
        if (run / NEW_USER).is_file():
            sizes = model.backbone.size, catalogue.item_num
            new_user = NewUser.load(run / NEW_USER, *sizes, config["device"])
        return cls(name, model.to(config["device"]), catalogue, router, prompt_cache, new_user)

    @contextmanager
    def untouched_backbone(self, run: Path) -> Iterator[None]:
        """Within, the backbone has the weights that prompted stages started from.

        Only answers without wishes make sense then, and those to a history: the mean user is of
        other weights.

        Args:
            run: its folder.

        Raises:
            UserError: the weights are not there, as in a copy that was pushed, or another run's.
        """
        backbone, file = self.model.backbone, run / "backbone.safetensors"
        tuned = copy.deepcopy(backbone.state_dict())
        new_user, self.new_user = self.new_user, None
        try:
            load_model(file, backbone, self.catalogue.config["device"])
            _average_user(backbone, self.catalogue.n_users)
            yield
        finally:
            backbone.load_state_dict(tuned)
            self.new_user = new_user

    def recommend(
        self,
        history: Sequence[str] | str,
        prompts: Sequence[str | Prompt] | str | Prompt | None = (),
        k: int = 10,
        strength: float = 1.0,
        exclude_history: bool = True,
        user: str | None = None,
        why: bool = True,
        where: Where | None = None,
    ) -> list[Recommendation]:
        """The k best items for a history and any number of prompts, the best first.

        An empty history is that of a new user. The list then starts from the mean user, whose
        vector is the mean over the training histories, or from the popularity of items, whichever
        ranks better in validation. Prompts steer the mean user; where popularity is preferred, the
        change that they make is added to it. See ``Recommendation.basis``.

        Args:
            history: item ids or titles, oldest first. A name that is both is taken as an id.
            prompts: plain language, each positive or negative (the router tells). A prompt with
                both intents ("something light, but no horror") is split. A
                :class:`~recbole_dpr.serving.request.Prompt` has a strength of its own. The same
                prompt given several times counts once, whatever its case and white space, with the
                largest of its strengths.
            k: how many items, at least one; fewer come back where there are fewer.
            strength: how far the prompts steer, ``h_u + strength (h_final - h_u)``: 0 is exactly
                the backbone, 1 is DPR, above 1 is further. It multiplies the strengths of the
                prompts, and the parts of memory and text channel too.
            exclude_history: whether items of the history are left out.
            user: id of a training user, where the backbone has a vector for each user; None for
                the mean of all.
            why: whether the reasons include tags, which costs the encoder a few milliseconds for
                each tag that it has not seen before.
            where: which items may be recommended: ``{"category": ["Comedy", "War"]}`` for those
                with one of the values, in every field that is named (``category``, ``title``,
                ``item``); a function that takes a table of these fields and gives
                bool [n_items], the padding item first; or such a mask. None for all.

        Raises:
            UserError: an unknown or ambiguous item (:class:`.item_names.UnknownItem`), an empty
                prompt, a prompt of an intent that the run was not trained for, k below 1, a
                negative strength, an unknown user, a filter that cannot be applied; an empty
                history together with a user, or where the run does not know how to answer it.
        """
        request = Request(history, prompts, k, strength, exclude_history, user, why, where)
        return self.recommend_batch([request])[0]

    def recommend_batch(self, requests: Sequence[Request]) -> list[list[Recommendation]]:
        """Answer requests together, as :meth:`recommend` answers each alone.

        The encoder and the backbone run once for all. Scores are those of single requests up to
        the rounding of float32.

        Raises:
            UserError: as :meth:`recommend`, for the first request that cannot be answered.
        """
        if isinstance(requests, Request):
            raise UserError("requests: one Request; give a list of them, [Request(...)]")
        return self.answer([self.read(request) for request in requests])

    def read(self, request: Request) -> Question:
        """What a request means, to be given to :meth:`answer`.

        Raises:
            UserError: as :meth:`recommend`.
        """
        if not isinstance(request, Request):
            raise UserError(
                f"requests: {request!r} is no Request; give Request(history, prompts) for each"
            )
        request.check()
        items = [self._item(name) for name in request.names()]
        if not items and self.new_user is None:
            raise UserError(
                "history: empty, and this run does not know what a new user is answered with; "
                "train anew, or give an item"
            )
        wishes = self.wishes(request.all_prompts(), float(request.strength))
        excluded = items if request.exclude_history else []
        user = 0 if request.user is None else self._user(request.user)
        if user and not items:
            raise UserError(
                f"user={request.user!r}: nobody new, and the run does not keep the history; give "
                "it, or leave user out"
            )
        allowed = self._filters.read(request.where)
        return Question(items, wishes, excluded, int(request.k), user, bool(request.why), allowed)

    # Small operations, one after the other: without autograd's book-keeping they take 1/6 less.
    @torch.inference_mode()
    def answer(self, questions: Sequence[Question]) -> list[list[Recommendation]]:
        """Of what :meth:`read` has understood, the recommendations, question by question."""
        return [items for items, _ in self._answer(questions)]

    @torch.inference_mode()
    def answer_and_tell(
        self, questions: Sequence[Question]
    ) -> list[tuple[list[Recommendation], list[Understood]]]:
        """As :meth:`answer`, and what each wish of a question was taken for."""
        return [
            (items, [self._understanding.of(w.text, w.negative, read[w.text]) for w in own.wishes])
            for own, (items, read) in zip(questions, self._answer(questions), strict=True)
        ]

    def _answer(
        self, questions: Sequence[Question]
    ) -> list[tuple[list[Recommendation], ReadWishes]]:
        if not questions:
            return []
        questions, read = self._followed(questions)
        picks = self._picks(questions, read)
        tags = self._agreeing_tags(questions, picks, read)
        rows = zip(questions, picks, tags, strict=True)
        return [(self._told(*row, read), read) for row in rows]

    def understood(self, prompts: Sequence[str | Prompt] | str | Prompt) -> list[Understood]:
        """What each prompt is taken for, as the router splits them.

        A prompt that is not understood is not followed: the list stays as it is.

        Args:
            prompts: as in :meth:`recommend`.

        Raises:
            UserError: as :meth:`recommend`.
        """
        wishes = self.wishes(Request([], prompts).all_prompts())
        with torch.inference_mode():
            read = self._read([wishes])
        return [self._understanding.of(w.text, w.negative, read[w.text]) for w in wishes]

    def _followed(self, questions: Sequence[Question]) -> tuple[list[Question], ReadWishes]:
        """Questions without the wishes that say nothing the run knows of, and what all were read
        as."""
        read, memory = self._read([question.wishes for question in questions]), self.model.memory
        if memory is None or not read:
            return list(questions), read
        near = torch.stack(list(read.values()))[:, self.model.encoder.dim :]
        said = memory.understood(near.to(self.model.device)).tolist()
        unsaid = {text for text, is_said in zip(read, said, strict=True) if not is_said}
        if not unsaid:
            return list(questions), read
        kept = ([wish for wish in q.wishes if wish.text not in unsaid] for q in questions)
        return [replace(q, wishes=own) for q, own in zip(questions, kept, strict=True)], read

    @torch.no_grad()
    def scores(self, questions: Sequence[Question]) -> tuple[Tensor, Tensor]:
        """Scores of all items with the wishes, and without: float [B, n_items] each.

        Nothing is left out of them yet. They are one tensor where no question has a wish that is
        followed.
        """
        return self._scores(*self._followed(questions))

    def _scores(self, questions: Sequence[Question], read: ReadWishes) -> tuple[Tensor, Tensor]:
        user, wishes = self.user_vectors(questions), [question.wishes for question in questions]
        after = before = self.model.backbone.scores(user)
        if any(wishes):
            after = steered_scores(self.model, user, *_wish_tensors(user, wishes, read))
        popular = [row for row, q in enumerate(questions) if self.basis(q) == POPULARITY]
        return self._with_popularity(popular, wishes, after, before) if popular else (after, before)

    def _with_popularity(
        self, rows: list[int], wishes: list[list[Wish]], after: Tensor, before: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Scores with and without the wishes, where new users (``rows``) start from popularity.

        To that is added what wishes change of the mean user's scores.
        """
        new, backbone = self.new_user, self.model.backbone
        assert new is not None  # as the answer starts from popularity
        plain, before = before[rows[0]], before.clone()
        before[rows] = popular = new.popularity_as(plain)
        if not any(wishes):
            return before, before
        # A channel makes logits of a row with wishes, which may be of another scale than scores.
        own = backbone.logits(new.vector[None])[0] if self.model.memory is not None else plain
        after, further = after.clone(), new.popularity_as(own) - own
        for row in rows:
            after[row] = after[row] + further if wishes[row] else popular
        return after, before

    def basis(self, question: Question) -> Basis:
        """What its answer starts from, see :class:`Recommendation`."""
        if question.items or self.new_user is None:
            return HISTORY
        return self.new_user.prefers

    @torch.no_grad()
    def use(self, name: str, **options: object) -> None:
        """Search an index instead of scoring every item, see :mod:`recbole_dpr.retrieval`.

        An index answers what is one inner product. Where the run has a text channel, requests with
        prompts still score every item.

        Args:
            name: ``exact``, the default, scores every item and knows every rank without the
                prompts; ``faiss`` or ``milvus``.
            options: of that retriever, see its class.

        Raises:
            UserError: as :func:`.backbone_index.index_backbone`.
        """
        if name == "exact" and not options:
            self.index = None
            return
        known, config = self.catalogue, self.catalogue.config
        if name == "milvus":  # which filters by fields itself
            options = {"fields": self._filters.fields} | options
        if name == "faiss":
            options = {"seed": config["seed"]} | options
        draw = generator(config["seed"], "retrieval histories")
        lengths = torch.randint(1, 21, (_CALIBRATED,), generator=draw).tolist()
        items = [torch.randint(1, known.item_num, (n,), generator=draw).tolist() for n in lengths]
        users = self.model.backbone.user_vectors(self._interaction(*items))
        wishes: list[list[Wish]] = [[] for _ in items]
        if max(config["stages"]) > 1 and known.categories:  # every other one has a wish
            names = known.categories
            for row in range(1, _CALIBRATED, 2):
                text, negative = names[row // 2 % len(names)], row % 4 == 3
                wishes[row] = [Wish(text, negative, 1.0)]
        tensors = _wish_tensors(users, wishes, self._read(wishes)) if any(wishes) else None
        self.index = Indexed(self.model, users, tensors, name, **options)

    @torch.no_grad()
    def user_vectors(self, questions: Sequence[Question]) -> Tensor:
        """``h_u`` of each question, the mean user's without a history: float [B, d]."""
        known = [question for question in questions if question.items]
        if not known:
            return self._new_user_vectors(len(questions))
        users = [question.user for question in known]
        rows = self._interaction(*(question.items for question in known), users=users)
        vectors = self.model.backbone.user_vectors(rows)
        if len(known) == len(questions):
            return vectors
        every = self._new_user_vectors(len(questions))
        every[[bool(question.items) for question in questions]] = vectors
        return every

    def _new_user_vectors(self, count: int) -> Tensor:
        assert self.new_user is not None  # without it there is no question without a history
        return self.new_user.vector.repeat(count, 1)

    def _read(self, wishes: Sequence[Sequence[Wish]]) -> ReadWishes:
        """What is to be known of all these wishes, in one pass of the encoder."""
        texts = list(dict.fromkeys(wish.text for own in wishes for wish in own))
        return dict(zip(texts, self.reader(texts), strict=True)) if texts else {}

    def _picks(self, questions: Sequence[Question], read: ReadWishes) -> list[Pick]:
        index = self.index
        indexed = [q for q in questions if self._is_indexed(q)]
        scored = [q for q in questions if not self._is_indexed(q)]
        found: dict[int, Pick] = {}
        if scored:
            rows = zip(scored, *self._scores(scored, read), strict=True)
            found |= {
                id(question): best(question, after, before) for question, after, before in rows
            }
        if indexed and index is not None:
            user, wishes = self.user_vectors(indexed), [question.wishes for question in indexed]
            tensors = _wish_tensors(user, wishes, read) if any(wishes) else None
            picks = index.search(indexed, user, tensors)
            found |= {id(q): pick for q, pick in zip(indexed, picks, strict=True)}
        return [found[id(question)] for question in questions]

    def _is_indexed(self, question: Question) -> bool:
        """Whether the index answers it; popularity is no inner product with the mean user."""
        if self.index is None or self.basis(question) == POPULARITY:
            return False
        return self.index.answers(question)

    def warm_up(self) -> None:
        """Make now what takes seconds, and not when the first request needs it.

        That is the encoder, the index of titles that an unknown one is compared with, and by what
        tags and categories are told to agree with a wish.

        Raises:
            UserError: the encoder cannot be loaded.
        """
        self._names.warm_up()
        if max(self.catalogue.config["stages"]) > 1:
            self.model.encoder.warm_up()
            self._agreement.warm_up()

    def find(self, title: str, n: int = 5) -> list[str]:
        """Titles nearest to a piece of one, at most ``n``: those it stands in, then the like."""
        return self._names.find(title, n)

    def search(self, title: str, n: int = 5) -> list[tuple[str, str, list[str]]]:
        """Items nearest to a piece of a title, at most ``n``, as :meth:`find`.

        Returns:
            Id, title and categories, which tell items of one title apart.
        """
        known, found = self.catalogue, self._names.search(title, n)
        return [(known.items[i], known.titles[i], known.categories_of(i)) for i in found]

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

        Equal ones are one wish, see :func:`~recbole_dpr.serving.request.once`.

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
        return once(wish for wish in wishes if wish.strength > 0)

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

    def _agreeing_tags(
        self, questions: Sequence[Question], picks: list[Pick], read: ReadWishes
    ) -> list[list[tuple[str, ...]]]:
        """Of each item of each pick; none for questions that do not ask why."""
        tags: list[list[tuple[str, ...]]] = [[()] * len(pick.items) for pick in picks]
        asking = [place for place, question in enumerate(questions) if question.why]
        asking = [place for place in asking if questions[place].wishes and self.catalogue.tags]
        shown = []
        for place in asking:
            wishes = questions[place].wishes
            texts = torch.stack([read[wish.text] for wish in wishes])[:, : self.model.encoder.dim]
            negative = [wish.negative for wish in wishes]
            shown.append(Shown(picks[place].items, picks[place].avoided, texts, negative))
        for place, found in zip(asking, self._agreement.reasons(shown), strict=True):
            tags[place] = found
        return tags

    def _told(
        self, question: Question, pick: Pick, tags: list[tuple[str, ...]], read: ReadWishes
    ) -> list[Recommendation]:
        known, named = self.catalogue, self._named(question.wishes, read)
        rows = zip(pick.items, pick.scores, pick.rank_before, tags, strict=True)
        basis = self.basis(question)
        return [
            Recommendation(
                known.items[item],
                known.titles[item],
                score,
                rank,
                known.why(item, named) + own,
                basis,
            )
            for item, score, rank, own in rows
        ]

    def _named(self, wishes: Sequence[Wish], read: ReadWishes) -> list[tuple[int, bool]]:
        """Categories that wishes name or are about, and whether the wish is against each."""
        named = self.catalogue.named(wishes)
        for wish in wishes:
            if not self.catalogue.named([wish]):
                found = self._understanding.of(wish.text, wish.negative, read[wish.text])
                known = self.catalogue.categories
                named += [(known.index(name), wish.negative) for name in found.categories]
        return named


def _average_user(backbone: Backbone, n_users: int) -> None:
    """Give user 0, who is none of the training, the mean of a model's user vectors."""
    for name in backbone.user_tables:
        weight = backbone.model.get_submodule(name).weight
        with torch.no_grad():
            weight[0] = weight[1:n_users].mean(0)


def _wish_tensors(
    user: Tensor, wishes: list[list[Wish]], read: ReadWishes
) -> tuple[Tensor, Tensor, Tensor]:
    """Text, polarity and strength, as :func:`steered_scores` takes them."""
    every = [(row, at, wish) for row, own in enumerate(wishes) for at, wish in enumerate(own)]
    if len(every) == len(wishes) == 1:  # the usual case, in a third of the time
        [(_, _, wish)] = every
        text = read[wish.text].to(user.device)[None, None]
        negative = torch.tensor([[wish.negative]], device=user.device)
        return text, negative, user.new_tensor([[wish.strength]])
    place = torch.tensor([(row, at) for row, at, _ in every], device=user.device).unbind(1)
    size = len(wishes), max(map(len, wishes))
    encoded = torch.stack([read[wish.text] for _, _, wish in every]).to(user.device)
    text = encoded.new_zeros(*size, encoded.shape[1])
    negative = torch.zeros(size, dtype=torch.bool, device=user.device)
    strength = user.new_zeros(size)
    text[place] = encoded
    negative[place] = negative.new_tensor([wish.negative for _, _, wish in every])
    strength[place] = strength.new_tensor([wish.strength for _, _, wish in every])
    return text, negative, strength
