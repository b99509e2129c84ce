"""Ask a trained run: a history and wishes in, items out."""

import difflib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from numbers import Integral, Real
from pathlib import Path
from typing import Any

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn

from recbole_dpr.checkpoint import load_json, load_model
from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.errors import UserError
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.router import NEGATIVE, Router, load_router
from recbole_dpr.model.text_channel import TextChannel
from recbole_dpr.serving.words import names


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
class _Wish:
    text: str
    negative: bool


@dataclass(frozen=True)
class _Catalogue:
    """What RecBole's models ask of a data set, from ``catalogue.json``.

    Attributes:
        items, titles: [n_items], the padding item first.
        item_categories: [n_items], of each item the indices of its ``categories``.
    """

    config: Config
    n_users: int
    items: list[str]
    titles: list[str]
    categories: list[str]
    item_categories: list[list[int]]

    @classmethod
    def read(cls, path: Path, config: Config) -> "_Catalogue":
        """Read the file.

        Raises:
            UserError: it is not what a run writes.
        """
        content = load_json(path)
        try:
            catalogue = cls(config, **content)
            sizes = {len(catalogue.items), len(catalogue.titles), len(catalogue.item_categories)}
            indices = range(len(catalogue.categories))
            texts = [*catalogue.items, *catalogue.titles, *catalogue.categories]
            good = (
                isinstance(catalogue.n_users, int)
                and len(sizes) == 1
                and all(isinstance(text, str) for text in texts)
                and all(index in indices for own in catalogue.item_categories for index in own)
            )
        except TypeError:
            good = False
        if not good:
            raise UserError(f"{path}: not the catalogue of a run; train anew")
        return catalogue

    @property
    def user_num(self) -> int:
        return self.n_users

    @property
    def item_num(self) -> int:
        return len(self.items)

    @property
    def field2seqlen(self) -> dict[str, int]:
        """RecBole's: the length of each sequence field, here of histories."""
        length = self.config["MAX_ITEM_LIST_LENGTH"]
        return {self.config["ITEM_ID_FIELD"] + self.config["LIST_SUFFIX"]: length}

    def num(self, field: str) -> int:
        """Number of ids of a field, as ``Dataset.num``.

        Raises:
            UserError: the model asks for a field that a served run does not hold.
        """
        if field == self.config["ITEM_ID_FIELD"]:
            return len(self.items)
        if field == self.config["USER_ID_FIELD"]:
            return self.n_users
        raise UserError(
            f"backbone={self.config['backbone']}: it needs {field} of the data set, which a saved "
            "run does not hold; it cannot be served"
        )

    def why(self, item: int, wishes: Sequence[_Wish]) -> tuple[str, ...]:
        """Categories of an item that agree with wishes, see :class:`Recommendation`."""
        agreeing = []
        for index, category in enumerate(self.categories):
            has = index in self.item_categories[item]
            for wish in wishes:
                if has != wish.negative and names(wish.text, category):
                    agreeing.append(f"no {category}" if wish.negative else category)
        return tuple(dict.fromkeys(agreeing))


class Recommender:
    """A trained DPR that needs neither the data set nor RecBole's dataloaders.

    Make one with :meth:`load`. A history is all that is known of a user here: a backbone with a
    vector a user takes the mean of them.
    """

    def __init__(self, model: DPR, catalogue: _Catalogue, router: Router) -> None:
        self.model = model.eval()
        self.catalogue = catalogue
        self.router = router
        self._token_id = {token: index for index, token in enumerate(catalogue.items) if index}
        self._title_ids: dict[str, list[int]] = {}
        for index, title in enumerate(catalogue.titles[1:], start=1):
            self._title_ids.setdefault(title.casefold(), []).append(index)

    @classmethod
    def load(cls, folder: str | Path) -> "Recommender":
        """Load a run's folder, or the latest finished run in a folder of runs.

        No file in it is executed: weights are safetensors, the rest is JSON. The process's command
        line is not read. A backbone of one's own is imported by the path that the run was given.

        Raises:
            UserError: no finished run there, a file of it that is not what a run writes, or a
                backbone that needs the data set.
        """
        run = _finished_run(Path(folder))
        config = _read_config(run / "config.json")
        catalogue = _Catalogue.read(run / "catalogue.json", config)
        model = DPR(config, catalogue)
        load_model(run / "model.safetensors", model, config["device"])
        _average_user(model.backbone.model, catalogue.n_users)
        if config["text_channel"]:
            model.text_channel = TextChannel.load(
                run / "text_channel.json", catalogue.item_num, model.encoder.encode
            )
        options = {"model": config["router_model"]} if config["router"] == "zero-shot" else {}
        return cls(model.to(config["device"]), catalogue, load_router(config["router"], **options))

    @torch.no_grad()
    def recommend(
        self,
        history: Sequence[str] | str,
        prompts: Sequence[str] | str = (),
        k: int = 10,
        strength: float = 1.0,
        exclude_history: bool = True,
    ) -> list[Recommendation]:
        """The k best items for a history and any number of wishes, the best first.

        Args:
            history: item ids or titles, oldest first; at least one. What is both is taken as an id.
            prompts: wishes in plain language, each positive or negative (the router tells).
                A request with both ("something light, but no horror") is split.
            k: how many items, at least one; fewer come back where there are fewer.
            strength: how far the wishes steer, ``h_u + strength (h_final - h_u)`` and that times
                the text channel's part: 0 is exactly the backbone, 1 is DPR, and above 1 is
                further in that direction.
            exclude_history: whether items of the history are left out.

        Raises:
            UserError: an unknown or ambiguous item, an empty history or wish, a wish of a kind
                that the run was not trained for, k below 1, a negative strength.
        """
        if not isinstance(k, Integral) or isinstance(k, bool) or k < 1:
            raise UserError(f"k={k!r}: must be a whole number, at least 1")
        if not isinstance(strength, Real) or not math.isfinite(strength) or strength < 0:
            raise UserError(f"strength={strength!r}: must be a number, at least 0")
        items = [self._item(name) for name in _listed(history)]
        if not items:
            raise UserError("history: empty; give at least one item, by id or title")
        wishes = self._wishes(_listed(prompts))
        user = self.model.backbone.user_vectors(self._interaction(items))
        excluded = items if exclude_history else []
        before = _without(self.model.backbone.scores(user), excluded)
        after = before
        if wishes:
            after = _without(self._steered_scores(user, wishes, float(strength)), excluded)
        return self._answer(after, before, int(k), wishes)

    def find(self, title: str, n: int = 5) -> list[str]:
        """Titles nearest to a piece of one, at most ``n``: those it stands in, then the like."""
        wanted = title.casefold()
        inside = [t for t in self._title_ids if wanted in t]
        near = difflib.get_close_matches(wanted, self._title_ids, n=n)
        chosen = list(dict.fromkeys(sorted(inside, key=len) + near))[:n]
        return [self.catalogue.titles[self._title_ids[t][0]] for t in chosen]

    def _item(self, name: Any) -> int:
        name = str(name)
        if name in self._token_id:
            return self._token_id[name]
        found = self._title_ids.get(name.casefold(), [])
        if len(found) == 1:
            return found[0]
        if found:
            tokens = ", ".join(self.catalogue.items[index] for index in found)
            raise UserError(
                f"history: {name!r} is the title of several items; give an id: {tokens}"
            )
        near = self.find(name, 3)
        hint = f"nearest: {', '.join(near)}" if near else "give an id or a title of the catalogue"
        raise UserError(f"history: no item {name!r}; {hint}")

    def _wishes(self, prompts: Sequence[str]) -> list[_Wish]:
        config = self.catalogue.config
        pairs = [pair for prompt in prompts for pair in self.router.split(prompt)]
        if pairs and max(config["stages"]) == 1:
            raise UserError("prompts: the run was trained in stage 1 alone; leave them out")
        for text, polarity in pairs:
            if config["prompt_loss"] not in ("both", polarity):
                raise UserError(
                    f"prompts: {text!r} is {polarity}, and the run was trained with "
                    f"prompt_loss={config['prompt_loss']}; leave it out"
                )
        return [_Wish(text, polarity == NEGATIVE) for text, polarity in pairs]

    def _interaction(self, items: list[int]) -> Interaction:
        model = self.model
        recent = items[-model.max_seq_length :]
        row = torch.zeros(1, model.max_seq_length, dtype=torch.int64)
        row[0, : len(recent)] = torch.tensor(recent)
        fields = {
            model.ITEM_SEQ: row,
            model.ITEM_SEQ_LEN: torch.tensor([len(recent)]),
            model.USER_ID: torch.zeros(1, dtype=torch.int64),
        }
        return Interaction(fields).to(model.device)

    def _steered_scores(self, user: Tensor, wishes: list[_Wish], strength: float) -> Tensor:
        """float [1, d] -> float [1, n_items]."""
        text = self.model.encoder.encode([wish.text for wish in wishes]).to(user.device)
        negative = torch.tensor([[wish.negative for wish in wishes]], device=user.device)
        wished = text.unsqueeze(0), torch.ones_like(negative), negative
        steered = torch.lerp(user, self.model.steer(user, *wished), strength)
        return self.model.item_scores(steered, *wished, strength)

    def _answer(
        self, scores: Tensor, before: Tensor, k: int, wishes: list[_Wish]
    ) -> list[Recommendation]:
        known = self.catalogue
        left = int((scores > -torch.inf).sum())
        return [
            Recommendation(
                known.items[item],
                known.titles[item],
                float(scores[item]),
                int((before > before[item]).sum()) + 1,
                known.why(item, wishes),
            )
            for item in scores.topk(min(k, left)).indices.tolist()
        ]


def _without(scores: Tensor, excluded: list[int]) -> Tensor:
    """Scores of one row, minus infinity for padding and the items left out: float [n_items]."""
    scores = scores[0].clone()
    scores[[0, *excluded]] = -torch.inf
    return scores


def _listed(value: Sequence[str] | str) -> Sequence[str]:
    return [value] if isinstance(value, str) else value


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
