"""The Recommender: loads a trained run and answers a history and prompts with items."""

import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import torch
from torch import Tensor

from recbole_dpr.config import Config
from recbole_dpr.data.dataset import PromptDataset
from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.backbone.extended import ExtendedBackbone
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.new_user import HISTORY, Basis, NewUser
from recbole_dpr.model.router import configured_router
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.filters import ItemFilters
from recbole_dpr.serving.item_names import ItemNames
from recbole_dpr.serving.new_items import NewItem, checked, enlarge, enlarged
from recbole_dpr.serving.prompt_encoder import CachedReader, PromptEncoder
from recbole_dpr.serving.reasons import Reasons
from recbole_dpr.serving.request import Prompt, Question, Request, RoutedPrompt, Where, route
from recbole_dpr.serving.run_folder import read_config
from recbole_dpr.serving.scoring import Indexed, Scorer, prompt_tensors, typical_requests
from recbole_dpr.serving.understanding import Understanding, Understood, Vectors
from recbole_dpr.trainer.checkpoint import NEW_USER, load_model, load_run
from recbole_dpr.trainer.trained import finished_run
from recbole_dpr.utils.errors import UserError


@dataclass(frozen=True)
class Recommendation:
    """One recommended item.

    Attributes:
        item, title: its id, and its title, or its id if it has none.
        score: inner product of the steered user vector and the item's vector, plus the parts of
            the memory and the text channel, if the run has them.
        rank_before: rank (from 1) without the prompts. None if an index searches and the item is
            not among the first 200 that the index finds.
        why: reasons: each category of the item that a positive prompt names or is about, and
            ``"no X"`` for each category X that a negative prompt names or is about and the item
            lacks. Then, if requested, tags of the item that are near a prompt.
        basis: what the list starts from: ``"history"``, or for an empty history ``"mean user"`` or
            ``"popularity"``.
    """

    item: str
    title: str
    score: float
    rank_before: int | None
    why: tuple[str, ...]
    basis: Basis = HISTORY


class Recommender(Scorer):
    """A trained DPR model that needs neither the data set nor RecBole's dataloaders.

    Create one with :meth:`load`.

    Attributes:
        run: name of the run's folder.
        reader: reads the texts of routed prompts, with a cache.
        new_user: see :class:`.scoring.Scorer`.
    """

    @classmethod
    def load(
        cls, folder: str | Path, prompt_cache: int = 10_000, gpu_id: str | None = None
    ) -> "Recommender":
        """Load a run, trained, pushed or pulled. No file of it is executed.

        A custom backbone is imported by the import path in the run's configuration. Prompts are
        never written to disk, not even as vectors.

        Args:
            folder: the folder of the run, or of runs for the latest that is finished.
            prompt_cache: how many prompts keep their vectors in memory.
            gpu_id: RecBole's ``gpu_id``; the run's value if not given.

        Raises:
            UserError: there is no finished run, a file does not have the content that a run
                writes, or the backbone needs the data set.
        """
        run = finished_run(Path(folder))
        return cls(run, read_config(run, gpu_id), prompt_cache)

    def __init__(self, run: Path, config: Config, prompt_cache: int) -> None:
        catalogue = Catalogue.read(run / "catalogue.json", config)
        # The catalogue has every attribute that a model reads from a data set.
        model, new_user = DPR(config, cast(PromptDataset, catalogue)), None
        load_run(run, model, config["device"])
        _average_user(model.backbone, catalogue.n_users)
        if config["text_channel"]:
            model.load_text_channel(run / "text_channel.json")
        # From here on only requests are encoded, so the encoder that loaded item texts is replaced.
        model.encoder = PromptEncoder(config["encoder"], config["device"])
        if (run / NEW_USER).is_file():
            sizes = model.backbone.size, catalogue.item_num
            new_user = NewUser.load(run / NEW_USER, *sizes, config["device"])
        super().__init__(model.to(config["device"]), new_user)
        self.run, self.router = run.resolve().name, configured_router(config)
        self.reader = CachedReader(self.model.read, prompt_cache)
        self._know(catalogue)

    def _know(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._names = ItemNames(catalogue.items, catalogue.titles, catalogue.categories_of)
        self._understanding = Understanding(self.model, catalogue)
        self._reasons = Reasons(self.model, catalogue, self._understanding)
        self._filters = ItemFilters(catalogue, self._names)

    def add_items(self, items: Sequence[NewItem]) -> None:
        """Add items that can be recommended at once, mostly through prompts, without training.

        They are added in memory only. Call this before you create a server, and never while
        another thread uses the recommender.

        An item's vector, and its popularity for new users, are means of those of trained items
        that are like it in words and categories, see :mod:`recbole_dpr.model.likeness`. So its
        score without a prompt is never above the best of theirs. In a history, it is read as the
        one with the largest weight. Its texts become keys of the memory, prompts can name
        its title, and its year counts. A new category is known by its name, alone and in the
        sentences of the training prompts, and by the texts of its items.

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
        known = None if self.new_user is None else self.new_user.popularity
        popularity = enlarge(self.model, catalogue, found, known)
        if self.new_user is not None and popularity is not None:
            self.new_user = replace(self.new_user, popularity=popularity)
        self._know(catalogue)
        self.reader.memory.clear()

    @contextmanager
    def untouched_backbone(self, run: Path) -> Iterator[None]:
        """Context manager: the backbone has the weights it had before the prompted stages.

        Only answers to a history without prompts make sense in it. Empty histories are refused, as
        the saved mean user comes from the tuned weights.

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

        An empty history means a new user. The list then starts from the mean of the user vectors
        of the training histories or from item popularity, whichever ranked better in validation.
        Prompts steer the mean user. If the list starts from popularity, the change that they make
        to the mean user's scores is added to it.

        Args:
            history: item ids or titles, oldest first. A name that is both is taken as an id.
            prompts: texts in plain language. The router decides which are negative, and splits
                those with both intents ("something light, but no horror"). Prompts that differ
                only in case and white space count once, with the largest of their strengths.
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

        Scores equal those of single requests up to float32 rounding.

        Raises:
            UserError: as in :meth:`recommend`, for the first request that cannot be answered.
        """
        if isinstance(requests, Request):
            raise UserError("requests: one Request; give a list of them, [Request(...)]")
        return self._answer([self.read(request) for request in requests])[0]

    def read(self, request: Request) -> Question:
        """Check a request and turn it into a question for :meth:`answer_and_tell`.

        Raises:
            UserError: as in :meth:`recommend`.
        """
        if not isinstance(request, Request):
            raise UserError(
                f"requests: {request!r} is no Request; give Request(history, prompts) for each"
            )
        request.check()
        items = [self._names.index(name) for name in request.names()]
        if not items and self.new_user is None:
            raise UserError(
                "history: empty, and this run does not know what a new user is answered with; "
                "train anew, or give an item"
            )
        prompts = self.route(request.all_prompts(), float(request.strength))
        excluded = items if request.exclude_history else []
        user = self.catalogue.user(request.user, bool(self.model.backbone.user_tables))
        if user and not items:
            raise UserError(
                f"user={request.user!r}: nobody new, and the run does not keep the history; give "
                "it, or leave user out"
            )
        allowed = self._filters.read(request.where)
        return Question(items, prompts, excluded, int(request.k), user, bool(request.why), allowed)

    def route(self, prompts: Sequence[Prompt], strength: float = 1.0) -> list[RoutedPrompt]:
        """Split prompts into parts of one intent; ``strength`` multiplies that of each.

        Raises:
            UserError: a prompt of an intent that the run was not trained for.
        """
        return route(self.router, self.catalogue.config, prompts, strength)

    def understood(self, prompts: Sequence[str | Prompt] | str | Prompt) -> list[Understood]:
        """Return how each prompt is understood, after the router has split it.

        A prompt that is not understood is ignored. Arguments and errors: as in :meth:`recommend`.
        """
        routed = self.route(Request([], prompts).all_prompts())
        vectors = self._read(routed)
        return [self._understanding.of(prompt, vectors[prompt.text]) for prompt in routed]

    # Many small operations in sequence: without autograd's bookkeeping they take 1/6 less time.
    @torch.inference_mode()
    def answer_and_tell(
        self, questions: Sequence[Question]
    ) -> list[tuple[list[Recommendation], list[Understood]]]:
        """Return, for each question, its recommendations and how its prompts were understood."""
        answers, vectors = self._answer(questions)
        told = [
            [self._understanding.of(prompt, vectors[prompt.text]) for prompt in question.prompts]
            for question in questions
        ]
        return list(zip(answers, told, strict=True))

    @torch.inference_mode()
    def _answer(self, questions: Sequence[Question]) -> tuple[list[list[Recommendation]], Vectors]:
        """Return the recommendations for each question, and the vectors of all prompts."""
        questions, vectors = self._followed(questions)
        picks = self._picks(questions, vectors)
        reasons = self._reasons.of(questions, picks, vectors)
        items, titles, answers = self.catalogue.items, self.catalogue.titles, []
        for question, pick, why in zip(questions, picks, reasons, strict=True):
            basis = self.basis(question)
            rows = zip(pick.items, pick.scores, pick.rank_before, why, strict=True)
            answers.append(
                [Recommendation(items[i], titles[i], at, rank, w, basis) for i, at, rank, w in rows]
            )
        return answers, vectors

    @torch.no_grad()
    def scores(self, questions: Sequence[Question]) -> tuple[Tensor, Tensor]:
        """Return the scores of all items, with and without the prompts: float [B, n_items] each.

        No item is excluded or filtered out yet.
        """
        return self._scores(*self._followed(questions))

    @torch.inference_mode()
    def _read(self, prompts: Sequence[RoutedPrompt]) -> Vectors:
        """Read the texts of routed prompts in one pass of the encoder."""
        texts = list(dict.fromkeys(prompt.text for prompt in prompts))
        return dict(zip(texts, self.reader(texts), strict=True)) if texts else {}

    def _followed(self, questions: Sequence[Question]) -> tuple[list[Question], Vectors]:
        """Drop the prompts that are not understood; also return the vectors of all prompts."""
        vectors = self._read([prompt for question in questions for prompt in question.prompts])
        unknown = self._understanding.unknown(vectors)
        kept = [[p for p in q.prompts if p.understood and p.text not in unknown] for q in questions]
        return [replace(q, prompts=own) for q, own in zip(questions, kept, strict=True)], vectors

    @torch.no_grad()
    def use(self, name: str, **options: object) -> None:
        """Search an index instead of scoring every item, see :mod:`recbole_dpr.retrieval`.

        If the run has a text channel, requests with prompts still score every item, as their
        scores are no single inner product.

        Args:
            name: ``faiss``, ``milvus``, or ``exact``, the default, which scores every item and
                knows every item's rank without the prompts.
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
        categories = known.categories if max(config["stages"]) > 1 else []
        histories, prompts = typical_requests(config["seed"], known.item_num, categories)
        users = self.model.backbone.user_vectors(self._interaction(*histories))
        vectors = self._read([prompt for own in prompts for prompt in own])
        tensors = prompt_tensors(prompts, vectors, users) if vectors else None
        self.index = Indexed(self.model, users, tensors, name, **options)

    def warm_up(self) -> None:
        """Prepare now what takes seconds: the encoder, the titles, and what tags are compared with.

        Raises:
            UserError: the encoder cannot be loaded.
        """
        self._names.warm_up()
        if max(self.catalogue.config["stages"]) > 1:
            self.model.encoder.warm_up()
            _ = self._reasons.agreement.threshold

    def find(self, title: str, n: int = 5) -> list[str]:
        """Return at most ``n`` titles: first those that contain the text, then similar ones."""
        return self._names.find(title, n)

    def search(self, title: str, n: int = 5) -> list[tuple[str, str, list[str]]]:
        """As :meth:`find`, but return id, title and categories of each item."""
        known, found = self.catalogue, self._names.search(title, n)
        return [(known.items[i], known.titles[i], known.categories_of(i)) for i in found]


def _average_user(backbone: Backbone, n_users: int) -> None:
    """Set the vector of user 0 (no training user) to the mean of the model's user vectors."""
    for name in backbone.user_tables:
        weight = backbone.model.get_submodule(name).weight
        with torch.no_grad():
            weight[0] = weight[1:n_users].mean(0)
