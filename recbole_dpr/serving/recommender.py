"""Ask a trained run: a history and wishes in, items out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn

from recbole_dpr.checkpoint import load_json, load_model
from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.errors import UserError
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.router import NEGATIVE, POSITIVE, Router, load_router
from recbole_dpr.model.text_channel import TextChannel
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.item_names import ItemNames
from recbole_dpr.serving.prompt_encoder import PromptEncoder
from recbole_dpr.serving.request import Prompt, Request, Wish


@dataclass(frozen=True)
class Recommendation:
    """One recommended item.

    Attributes:
        item: token. title: its title, or the token. score: ``h . e_v`` of the steered vector, the
            text channel's part added where the run has one.
        rank_before: place (from 1) without the wishes.
        why: categories that agree with the wishes: those of the item that a wish names, and
            ``"no X"`` for each X that a wish is against and the item has not.
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


class Recommender:
    """A trained DPR that needs neither the data set nor RecBole's dataloaders.

    Make one with :meth:`load`. A history is all that is known of a user here: a backbone with a
    vector a user takes the mean of them.
    """

    def __init__(self, model: DPR, catalogue: Catalogue, router: Router) -> None:
        self.model = model.eval()
        self.catalogue = catalogue
        self.router = router
        self._names = ItemNames(catalogue.items, catalogue.titles)

    @classmethod
    def load(cls, folder: str | Path, prompt_cache: int = 10_000) -> "Recommender":
        """Load a run's folder, or the latest finished run in a folder of runs.

        No file in it is executed: weights are safetensors, the rest is JSON. The process's command
        line is not read. A backbone of one's own is imported by the path that the run was given.
        Wishes are never written to disk, not even as vectors.

        Args:
            folder: of the run or the runs.
            prompt_cache: wishes whose vectors are kept in memory, the last ones.

        Raises:
            UserError: no finished run there, a file of it that is not what a run writes, or a
                backbone that needs the data set.
        """
        run = _finished_run(Path(folder))
        config = _read_config(run / "config.json")
        catalogue = Catalogue.read(run / "catalogue.json", config)
        model = DPR(config, catalogue)
        load_model(run / "model.safetensors", model, config["device"])
        _average_user(model.backbone.model, catalogue.n_users)
        if config["text_channel"]:
            model.text_channel = TextChannel.load(
                run / "text_channel.json", catalogue.item_num, model.encoder.encode
            )
        # From here on it encodes requests; what it has loaded for the texts of items may go.
        model.encoder = PromptEncoder(config["encoder"], config["device"], prompt_cache)
        options = {"model": config["router_model"]} if config["router"] == "zero-shot" else {}
        return cls(model.to(config["device"]), catalogue, load_router(config["router"], **options))

    def recommend(
        self,
        history: Sequence[str] | str,
        prompts: Sequence[str | Prompt] | str | Prompt = (),
        k: int = 10,
        strength: float = 1.0,
        exclude_history: bool = True,
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

        Raises:
            UserError: an unknown or ambiguous item (:class:`.item_names.UnknownItem`), an empty
                history or wish, a wish of a kind that the run was not trained for, k below 1, a
                negative strength.
        """
        return self.recommend_batch([Request(history, prompts, k, strength, exclude_history)])[0]

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
        wishes = self._wishes(request.all_prompts(), float(request.strength))
        return Question(items, wishes, items if request.exclude_history else [], int(request.k))

    @torch.no_grad()
    def answer(self, questions: Sequence[Question]) -> list[list[Recommendation]]:
        """Of what :meth:`read` has understood, the recommendations, question by question."""
        if not questions:
            return []
        user = self.model.backbone.user_vectors(self._interaction(*(q.items for q in questions)))
        before = self.model.backbone.scores(user)
        after = before
        if any(question.wishes for question in questions):
            after = self._steered_scores(user, [question.wishes for question in questions])
        rows = zip(questions, after, before, strict=True)
        return [
            self._best(question, _without(a, question.excluded), _without(b, question.excluded))
            for question, a, b in rows
        ]

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

    def _wishes(self, prompts: Sequence[Prompt], strength: float) -> list[Wish]:
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

    def _interaction(self, *histories: list[int]) -> Interaction:
        model = self.model
        recent = [items[-model.max_seq_length :] for items in histories]
        rows = torch.zeros(len(recent), model.max_seq_length, dtype=torch.int64)
        for row, items in zip(rows, recent, strict=True):
            row[: len(items)] = torch.tensor(items)
        fields = {
            model.ITEM_SEQ: rows,
            model.ITEM_SEQ_LEN: torch.tensor([len(items) for items in recent]),
            model.USER_ID: torch.zeros(len(recent), dtype=torch.int64),
        }
        return Interaction(fields).to(model.device)

    def _steered_scores(self, user: Tensor, wishes: list[list[Wish]]) -> Tensor:
        """float [B, d], and the wishes of each row -> float [B, n_items]."""
        model = self.model
        text, negative, strength = self._wish_tensors(user, wishes)
        levels = list(_levels(strength))
        steered = user
        for number, (mask, step) in enumerate(levels):
            wished = model.steer(user, text, mask, negative)
            # The first by lerp, which gives h_final itself where the strength is 1.
            further = steered + step * (wished - user)
            steered = further if number else torch.lerp(user, wished, step)
        scores = model.backbone.scores(steered)
        if model.text_channel is None:
            return scores
        own = model.backbone.logits(steered)
        logits = own + sum(
            step * model.text_channel(own, text, mask, negative) for mask, step in levels
        )
        return torch.where(strength.any(1, keepdim=True), logits, scores)

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

    def _best(self, question: Question, scores: Tensor, before: Tensor) -> list[Recommendation]:
        known, named = self.catalogue, self.catalogue.named(question.wishes)
        left = int((scores > -torch.inf).sum())
        best = scores.topk(min(question.k, left))
        rank_before = (before > before[best.indices].unsqueeze(1)).sum(1) + 1
        rows = (best.indices.tolist(), best.values.tolist(), rank_before.tolist())
        return [
            Recommendation(
                known.items[item], known.titles[item], score, rank, known.why(item, named)
            )
            for item, score, rank in zip(*rows, strict=True)
        ]


def _levels(strength: Tensor) -> Iterator[tuple[Tensor, Tensor]]:
    """Steps from no wish to all, for wishes of unlike strengths in one request.

    With ``h(W)`` steered by the wishes W and ``s_1 < s_2 < ...`` the strengths of a request, it is
    ``h_u + sum_j (s_j - s_{j-1}) (h(wishes of strength s_j or more) - h_u)``. Where all are alike
    that is ``h_u + s (h_final - h_u)``; a wish of strength 0 is as one left out; and no strength
    makes a jump on its way from 0 up.

    Args:
        strength: float [B, P], 0 where there is no wish.

    Yields:
        bool [B, P] (the wishes of a step) and float [B, 1] (its length, 0 in rows that are done).
    """
    left = strength
    while (left > 0).any():
        mask = left > 0
        step = left.masked_fill(~mask, torch.inf).amin(1, keepdim=True)
        step = step.masked_fill(~mask.any(1, keepdim=True), 0.0)
        yield mask, step
        left = (left - step).clamp(min=0.0)


def _without(scores: Tensor, excluded: list[int]) -> Tensor:
    """A copy, minus infinity for padding and the items left out: float [n_items]."""
    scores = scores.clone()
    scores[[0, *excluded]] = -torch.inf
    return scores


def _read_config(path: Path) -> Config:
    """The configuration of a run. What the environment decided is decided anew."""
    decided = {"device", "MODEL_TYPE", "MODEL_INPUT_TYPE", "eval_type", "data_path", "resume",
               "local_rank", "single_spec", "valid_neg_sample_args", "test_neg_sample_args",
               "train_neg_sample_args", "valid_metric_bigger", "model", "dataset",
               # of RecBole's transforms
               "MASK_INDEX", "MASK_ITEM_SEQ", "POS_ITEMS", "NEG_ITEMS",
               "INVERSE_ITEM_SEQ"}  # fmt: skip
    record = load_json(path)
    parameters = {key: value for key, value in record.items() if key not in decided}
    try:
        return SavedConfig("DPR", record.get("dataset"), config_dict=parameters)
    except UserError as error:
        raise UserError(f"{path}: {error}") from error


def _average_user(model: nn.Module, n_users: int) -> None:
    """Give user 0, who is none of the training, the mean of a model's user vectors."""
    for name, module in model.named_modules():
        if isinstance(module, nn.Embedding) and "user" in name:
            with torch.no_grad():
                module.weight[0] = module.weight[1:n_users].mean(0)


def _finished_run(folder: Path) -> Path:
    runs = [folder, *(path for path in folder.glob("DPR-*") if path.is_dir())]
    finished = [run for run in runs if (run / "model.safetensors").is_file()]
    if not finished:
        begun = any((run / "config.json").is_file() for run in runs)
        advice = "go on with it by --resume" if begun else "train one"
        raise UserError(f"{folder}: no finished run of DPR there (no model.safetensors); {advice}")
    return max(finished, key=lambda run: (run / "model.safetensors").stat().st_mtime)
