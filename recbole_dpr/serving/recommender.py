"""The Recommender: loads a trained run and answers a history and prompts with items."""

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
from recbole_dpr.model.backbone.extended import ExtendedBackbone
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.new_user import HISTORY, POPULARITY, Basis, NewUser
from recbole_dpr.model.router import NEGATIVE, POSITIVE, Router, configured_router
from recbole_dpr.model.steering import steered_scores
from recbole_dpr.serving.agreement import Shown, TagAgreement, TagEncoder
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.enlarging import Enlargement
from recbole_dpr.serving.filters import ItemFilters
from recbole_dpr.serving.item_names import ItemNames
from recbole_dpr.serving.new_items import NewItem, checked, enlarged
from recbole_dpr.serving.picking import Indexed, Pick, best
from recbole_dpr.serving.prompt_encoder import PromptEncoder, PromptReader
from recbole_dpr.serving.request import Prompt, Question, Request, Where, Wish, once
from recbole_dpr.serving.run_folder import finished_run, read_config
from recbole_dpr.serving.understanding import Understanding, Understood
from recbole_dpr.trainer.checkpoint import NEW_USER, load_model, load_run
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.seeds import generator

# Text of a routed prompt -> float [width], the output of ``DPR.read`` for it.
ReadWishes = dict[str, EncodedPrompts]

_CALIBRATED = 256  # number of random histories on which an index is calibrated


@dataclass(frozen=True)
class Recommendation:
    """One recommended item.

    Attributes:
        item: its id.
        title: its title, or its id if it has no title.
        score: inner product of the steered user vector and the item's vector. If the run has a
            memory or a text channel, their parts are added.
        rank_before: rank (from 1) without the prompts. None if an index searches and the item is
            not among the first 200 that the index finds.
        why: reasons, categories first: each category of the item that a positive prompt names or
            is about, and ``"no X"`` for each category X that a negative prompt names or is about
            and the item lacks. Then, if requested, tags of the item that are near a prompt.
        basis: what the list starts from: ``"history"``, or for an empty history ``"mean user"`` or
            ``"popularity"``. See :meth:`Recommender.recommend`.
    """

    item: str
    title: str
    score: float
    rank_before: int | None
    why: tuple[str, ...]
    basis: Basis = HISTORY


class Recommender:
    """A trained DPR model that needs neither the data set nor RecBole's dataloaders.

    Create one with :meth:`load`. If the backbone has a vector for each user and a request names no
    user, the mean of these vectors is used. All other backbones know a user only by the history.

    Attributes:
        run: name of the run's folder.
        new_user: the starting point of answers to users without a history. None for runs of older
            versions, which did not save it.
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
        self.router = router
        self.index: Indexed | None = None
        self._know(catalogue)

    def _know(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._names = ItemNames(catalogue.items, catalogue.titles, catalogue.categories_of)
        encoder = TagEncoder(self.model.encoder, catalogue.config["prompt_cache_dir"])
        self._agreement = TagAgreement(catalogue.tags, encoder.encode)
        self._understanding = Understanding(self.model, catalogue)
        self._filters = ItemFilters(catalogue, self._names)

    @classmethod
    def load(
        cls, folder: str | Path, prompt_cache: int = 10_000, gpu_id: str | None = None
    ) -> "Recommender":
        """Load a run from its folder, or the latest finished run from a folder of runs.

        A folder written by :func:`.pushing.push` works too. No file in the folder is executed:
        weights are safetensors, the rest is JSON. The command line of the process is not read. A
        custom backbone is imported by the import path in the run's configuration. Prompts are
        never written to disk, not even as vectors.

        Args:
            folder: the folder of the run or of the runs.
            prompt_cache: how many prompts keep their vectors in memory.
            gpu_id: RecBole's ``gpu_id``; the run's value if not given.

        Raises:
            UserError: there is no finished run, a file does not have the content that a run
                writes, or the backbone needs the data set.
        """
        run = finished_run(Path(folder))
        config = read_config(run / "config.json", {} if gpu_id is None else {"gpu_id": gpu_id})
        catalogue = Catalogue.read(run / "catalogue.json", config)
        # The catalogue has every attribute that a model reads from a data set.
        model = DPR(config, cast(PromptDataset, catalogue))
        load_run(run, model, config["device"])
        _average_user(model.backbone, catalogue.n_users)
        if config["text_channel"]:
            model.load_text_channel(run / "text_channel.json")
        # From here on only requests are encoded, so the encoder that loaded item texts is replaced.
        model.encoder = PromptEncoder(config["encoder"], config["device"])
        router = configured_router(config)
        name, new_user = run.resolve().name, None
        if (run / NEW_USER).is_file():
            sizes = model.backbone.size, catalogue.item_num
            new_user = NewUser.load(run / NEW_USER, *sizes, config["device"])
        return cls(name, model.to(config["device"]), catalogue, router, prompt_cache, new_user)

    def add_items(self, items: Sequence[NewItem]) -> None:
        """Add items that can be recommended at once, mostly through prompts, without training.

        The items are added in memory only. The run's folder does not change, so a process that
        loads it again must add them again. Do not call this while another thread uses the
        recommender. Call it before you create a server from the recommender.

        An item's vector is a mean of the vectors of similar trained items, its neighbours. They
        are similar in words and categories, see :func:`~recbole_dpr.model.likeness.neighbours`. So
        an added item's score without a prompt is a mean of its neighbours' scores, and never above
        the best of them. Its popularity, which counts for new users, is a mean of theirs too.

        Its texts become keys of the memory, prompts can name its title, and its year counts like
        any other item's. A new category is known by its name, alone and in the sentences of the
        training prompts, and by the texts of its items. In a history, an added item is read as the
        neighbour with the largest weight.

        Args:
            items: the items to add.

        Raises:
            UserError: an item cannot be added (its id exists already, its title is blank, a type
                is wrong), an index is in use, the backbone does not support added items, or the
                run has no memory. No item is added then.
        """
        if self.index is not None:
            raise UserError(
                "items: an index of the items is in use; call use('exact'), add them, and index "
                "them anew by use(...)"
            )
        found = checked(items, self.catalogue)
        if not found:
            return
        catalogue = enlarged(self.catalogue, found)
        popularity = None if self.new_user is None else self.new_user.popularity
        further = Enlargement(self.model, catalogue, found, popularity)
        further.apply()
        self._know(catalogue)
        self.reader.forget()
        if self.new_user is not None:
            self.new_user = replace(
                self.new_user, popularity=further.popularity(self.new_user.popularity)
            )

    @contextmanager
    def untouched_backbone(self, run: Path) -> Iterator[None]:
        """Context manager: the backbone has the weights it had before the prompted stages.

        Inside it, only answers to a history without prompts make sense. The saved mean user comes
        from the tuned weights, so empty histories cannot be answered.

        Args:
            run: the folder of the run.

        Raises:
            UserError: the weights are missing (as in a pushed copy) or belong to another run, or
                items were added.
        """
        if isinstance(self.model.backbone, ExtendedBackbone):
            raise UserError("items were added, to the tuned weights; load the run anew")
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
        """Return the k best items for a history and any number of prompts, best first.

        An empty history means a new user. The list then starts from the mean user or from item
        popularity, whichever ranked better in validation. The mean user's vector is the mean of
        the user vectors of the training histories. Prompts steer the mean user. If the list starts
        from popularity, the change that the prompts make to the mean user's scores is added to it.
        See ``Recommendation.basis``.

        Args:
            history: item ids or titles, oldest first. A name that is both an id and a title is
                taken as an id.
            prompts: texts in plain language, each positive or negative; the router decides which.
                A prompt with both intents ("something light, but no horror") is split. A
                :class:`~recbole_dpr.serving.request.Prompt` carries its own strength. Prompts that
                differ only in case and white space count once, with the largest of their
                strengths.
            k: how many items to return, at least one. Fewer are returned if fewer are left.
            strength: how far the prompts steer, ``h_u + strength (h_final - h_u)``: 0 is exactly
                the backbone, 1 is DPR, above 1 steers further. It multiplies each prompt's own
                strength, and also scales the parts of the memory and the text channel.
            exclude_history: whether items of the history are left out.
            user: id of a training user, if the backbone has a vector for each user; None for the
                mean of all.
            why: whether the reasons include tags. This costs a few milliseconds of encoding for
                each tag that was not encoded before.
            where: which items may be recommended; None for all. One of: a mapping such as
                ``{"category": ["Comedy", "War"]}``, where an item needs one of the values in every
                field given (``category``, ``title``, ``item``); a function that takes a table of
                these fields and returns bool [n_items], the padding item first; or such a mask.

        Raises:
            UserError: an unknown or ambiguous item (:class:`.item_names.UnknownItem`), an empty
                prompt, a prompt of an intent that the run was not trained for, k below 1, a
                negative strength, an unknown user, a filter that cannot be applied, an empty
                history together with a user, or an empty history if the run has no saved new user.
        """
        request = Request(history, prompts, k, strength, exclude_history, user, why, where)
        return self.recommend_batch([request])[0]

    def recommend_batch(self, requests: Sequence[Request]) -> list[list[Recommendation]]:
        """Answer several requests in one pass; each answer is that of :meth:`recommend`.

        The encoder and the backbone run once for all requests. Scores equal those of single
        requests up to float32 rounding.

        Raises:
            UserError: as in :meth:`recommend`, for the first request that cannot be answered.
        """
        if isinstance(requests, Request):
            raise UserError("requests: one Request; give a list of them, [Request(...)]")
        return self.answer([self.read(request) for request in requests])

    def read(self, request: Request) -> Question:
        """Check a request and turn it into a question for :meth:`answer`.

        Raises:
            UserError: as in :meth:`recommend`.
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

    # Many small operations in sequence: without autograd's bookkeeping they take 1/6 less time.
    @torch.inference_mode()
    def answer(self, questions: Sequence[Question]) -> list[list[Recommendation]]:
        """Return the recommendations for each question that :meth:`read` made."""
        return [items for items, _ in self._answer(questions)]

    @torch.inference_mode()
    def answer_and_tell(
        self, questions: Sequence[Question]
    ) -> list[tuple[list[Recommendation], list[Understood]]]:
        """As :meth:`answer`, plus how each routed prompt of a question was understood."""
        return [
            (items, [self._understanding.of(w, read[w.text]) for w in own.wishes])
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
        """Return how each prompt is understood, after the router has split it.

        A prompt that is not understood is ignored: the list stays as it is.

        Args:
            prompts: as in :meth:`recommend`.

        Raises:
            UserError: as in :meth:`recommend`.
        """
        wishes = self.wishes(Request([], prompts).all_prompts())
        with torch.inference_mode():
            read = self._read([wishes])
        return [self._understanding.of(wish, read[wish.text]) for wish in wishes]

    def _followed(self, questions: Sequence[Question]) -> tuple[list[Question], ReadWishes]:
        """Drop the routed prompts that are not understood; also return the vectors of all.

        A routed prompt is dropped if the router cannot read it, or if the run's memory knows
        nothing of what it asks for.
        """
        read, memory = self._read([question.wishes for question in questions]), self.model.memory
        unsaid: set[str] = set()
        if memory is not None and read:  # without a memory, as in the paper, all are followed
            said = memory.understood(EncodedPrompts.stack([*read.values()])).tolist()
            unsaid = {text for text, is_said in zip(read, said, strict=True) if not is_said}
        kept = [
            [wish for wish in q.wishes if wish.understood and wish.text not in unsaid]
            for q in questions
        ]
        return [replace(q, wishes=own) for q, own in zip(questions, kept, strict=True)], read

    @torch.no_grad()
    def scores(self, questions: Sequence[Question]) -> tuple[Tensor, Tensor]:
        """Return the scores of all items, with and without the prompts: float [B, n_items] each.

        No item is excluded or filtered out yet. If no question has a prompt that is followed, both
        are the same tensor.
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
        """Let the scores of new users (``rows``) start from popularity.

        The change that the prompts make to the mean user's scores is added to the popularity.
        Returns the scores with and without the prompts.
        """
        new, backbone = self.new_user, self.model.backbone
        assert new is not None  # otherwise no answer starts from popularity
        plain, before = before[rows[0]], before.clone()
        before[rows] = popular = new.popularity_as(plain)
        if not any(wishes):
            return before, before
        # The memory turns a row with prompts into logits, whose scale may differ from the scores'.
        own = backbone.logits(new.vector[None])[0] if self.model.memory is not None else plain
        after, further = after.clone(), new.popularity_as(own) - own
        for row in rows:
            after[row] = after[row] + further if wishes[row] else popular
        return after, before

    def basis(self, question: Question) -> Basis:
        """Return what the answer starts from, see :class:`Recommendation`."""
        if question.items or self.new_user is None:
            return HISTORY
        return self.new_user.prefers

    @torch.no_grad()
    def use(self, name: str, **options: object) -> None:
        """Search an index instead of scoring every item, see :mod:`recbole_dpr.retrieval`.

        An index can only answer questions whose scores are a single inner product. If the run has
        a text channel, requests with prompts still score every item.

        Args:
            name: ``exact``, ``faiss`` or ``milvus``. ``exact`` is the default: it scores every
                item and knows every item's rank without the prompts.
            options: options of that retriever, see its class.

        Raises:
            UserError: as in :func:`.backbone_index.index_backbone`.
        """
        if name == "exact" and not options:
            self.index = None
            return
        known, config = self.catalogue, self.catalogue.config
        if name == "milvus":  # Milvus filters by fields itself
            options = {"fields": self._filters.fields} | options
        if name == "faiss":
            options = {"seed": config["seed"]} | options
        draw = generator(config["seed"], "retrieval histories")
        lengths = torch.randint(1, 21, (_CALIBRATED,), generator=draw).tolist()
        items = [torch.randint(1, known.item_num, (n,), generator=draw).tolist() for n in lengths]
        users = self.model.backbone.user_vectors(self._interaction(*items))
        wishes: list[list[Wish]] = [[] for _ in items]
        if max(config["stages"]) > 1 and known.categories:  # every other history gets a prompt
            names = known.categories
            for row in range(1, _CALIBRATED, 2):
                text, negative = names[row // 2 % len(names)], row % 4 == 3
                wishes[row] = [Wish(text, negative, 1.0)]
        tensors = _wish_tensors(users, wishes, self._read(wishes)) if any(wishes) else None
        self.index = Indexed(self.model, users, tensors, name, **options)

    @torch.no_grad()
    def user_vectors(self, questions: Sequence[Question]) -> Tensor:
        """Return ``h_u`` of each question, float [B, d]; an empty history gets the mean user's."""
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
        assert self.new_user is not None  # otherwise read() refuses an empty history
        return self.new_user.vector.repeat(count, 1)

    def _read(self, wishes: Sequence[Sequence[Wish]]) -> ReadWishes:
        """Read the texts of all these routed prompts in one pass of the encoder."""
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
        """Whether the index can answer; a list that starts from popularity is no inner product."""
        if self.index is None or self.basis(question) == POPULARITY:
            return False
        return self.index.answers(question)

    def warm_up(self) -> None:
        """Prepare now what takes seconds, so that the first request does not wait for it.

        This loads the encoder, builds the title index for unknown names, and computes the
        threshold above which a tag or category agrees with a prompt.

        Raises:
            UserError: the encoder cannot be loaded.
        """
        self._names.warm_up()
        if max(self.catalogue.config["stages"]) > 1:
            self.model.encoder.warm_up()
            self._agreement.warm_up()

    def find(self, title: str, n: int = 5) -> list[str]:
        """Return at most ``n`` titles: first those that contain the text, then similar ones."""
        return self._names.find(title, n)

    def search(self, title: str, n: int = 5) -> list[tuple[str, str, list[str]]]:
        """Return at most ``n`` items by a part of their title, ordered as in :meth:`find`.

        Returns:
            Id, title and categories of each item. The categories distinguish items that share a
            title.
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
        """Route prompts: split each into parts of one intent.

        ``strength`` multiplies each prompt's own strength. Equal routed prompts are merged, see
        :func:`~recbole_dpr.serving.request.once`.

        Raises:
            UserError: a prompt of an intent that the run was not trained for.
        """
        config = self.catalogue.config
        wishes = []
        readings = self.router.read([prompt.text for prompt in prompts])
        for prompt, reading in zip(prompts, readings, strict=True):
            own = strength * prompt.strength
            if prompt.negative is not None:
                wishes.append(Wish(prompt.text, prompt.negative, own))
            elif not reading.understood:  # reported as not understood, and ignored
                wishes.append(Wish(prompt.text, False, own, 0.0, understood=False))
            else:
                wishes += [
                    Wish(text, intent == NEGATIVE, own, sure, sure < self.router.unsure)
                    for text, intent, sure in reading.spans
                ]
        if wishes and max(config["stages"]) == 1:
            raise UserError("prompts: the run was trained in stage 1 alone; leave them out")
        for wish in wishes:
            polarity = NEGATIVE if wish.negative else POSITIVE
            if wish.understood and config["prompt_loss"] not in ("both", polarity):
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
        """Return the tag reasons of each item of each pick; empty if ``why`` is not requested."""
        tags: list[list[tuple[str, ...]]] = [[()] * len(pick.items) for pick in picks]
        asking = [place for place, question in enumerate(questions) if question.why]
        asking = [place for place in asking if questions[place].wishes and self.catalogue.tags]
        shown = []
        for place in asking:
            wishes = questions[place].wishes
            texts = torch.stack([read[wish.text].words for wish in wishes])
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
        """Return the categories that prompts name or are about, and whether each is negative."""
        named = self.catalogue.named(wishes)
        for wish in wishes:
            if not self.catalogue.named([wish]):
                found = self._understanding.of(wish, read[wish.text])
                known = self.catalogue.categories
                named += [(known.index(name), wish.negative) for name in found.categories]
        return named


def _average_user(backbone: Backbone, n_users: int) -> None:
    """Set the vector of user 0 (no training user) to the mean of the model's user vectors."""
    for name in backbone.user_tables:
        weight = backbone.model.get_submodule(name).weight
        with torch.no_grad():
            weight[0] = weight[1:n_users].mean(0)


def _wish_tensors(
    user: Tensor, wishes: list[list[Wish]], read: ReadWishes
) -> tuple[EncodedPrompts, Tensor, Tensor]:
    """Build the prompts, negative and strength for :func:`steered_scores`."""
    blank = next(replace(own[0], strength=0.0) for own in wishes if own)
    width = max(map(len, wishes))
    rows = [[*own, *[blank] * (width - len(own))] for own in wishes]
    encoded = EncodedPrompts.stack([read[wish.text] for row in rows for wish in row])
    encoded = encoded.to(user.device).map(lambda value: value.unflatten(0, (len(rows), width)))
    negative = [[wish.negative for wish in row] for row in rows]
    strength = [[wish.strength for wish in row] for row in rows]
    return encoded, torch.tensor(negative, device=user.device), user.new_tensor(strength)
