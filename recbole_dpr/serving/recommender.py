"""Ask a trained run: a history and wishes in, items out."""

import difflib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from recbole.data.interaction import Interaction
from torch import Tensor

from recbole_dpr.checkpoint import load_model
from recbole_dpr.config import Config
from recbole_dpr.errors import UserError
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.router import Router, load_router


@dataclass(frozen=True)
class Recommendation:
    """One recommended item.

    Attributes:
        item: token. title: its title, or the token. score: ``h_final . e_v``.
        rank_before: place (from 1) without the wishes.
        why: categories of the item that a wish names.
    """

    item: str
    title: str
    score: float
    rank_before: int
    why: tuple[str, ...]


@dataclass(frozen=True)
class _Catalogue:
    """What RecBole's models ask of a data set, from ``catalogue.json``."""

    config: Config
    n_users: int
    items: list[str]
    titles: list[str]
    categories: list[str]
    item_categories: list[list[int]]

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


class Recommender:
    """A trained DPR that needs neither the data set nor RecBole's dataloaders.

    Make one with :meth:`load`.
    """

    def __init__(self, model: DPR, catalogue: _Catalogue, router: Router) -> None:
        self.model = model.eval()
        self.catalogue = catalogue
        self.router = router
        self._token_id = {token: index for index, token in enumerate(catalogue.items)}
        self._title_ids: dict[str, list[int]] = {}
        for index, title in enumerate(catalogue.titles[1:], start=1):
            self._title_ids.setdefault(title.casefold(), []).append(index)

    @classmethod
    def load(cls, folder: str | Path) -> "Recommender":
        """Load a run's folder, or the latest finished run in a folder of runs.

        Nothing in it is executed: weights are safetensors, the rest is JSON.

        Raises:
            UserError: no finished run there, or a backbone that needs the data set.
        """
        run = _finished_run(Path(folder))
        record = json.loads((run / "config.json").read_text("utf-8"))
        config = Config("DPR", record["dataset"], config_dict=_external(record))
        known = json.loads((run / "catalogue.json").read_text("utf-8"))
        catalogue = _Catalogue(config, **known)
        model = DPR(config, catalogue)
        load_model(run / "model.safetensors", model, config["device"])
        options = {"model": config["router_model"]} if config["router"] == "zero-shot" else {}
        return cls(model.to(config["device"]), catalogue, load_router(config["router"], **options))

    @torch.no_grad()
    def recommend(
        self,
        history: Sequence[str],
        prompts: str | Sequence[str] = (),
        k: int = 10,
        exclude_history: bool = True,
    ) -> list[Recommendation]:
        """The k best items for a history and any number of wishes.

        Args:
            history: item tokens or titles, oldest first; at least one.
            prompts: wishes in plain language, each positive or negative (the router tells).
                A request with both ("something light, but no horror") is split.
            k: how many items, at least one.
            exclude_history: whether items of the history are left out.

        Raises:
            UserError: an unknown or ambiguous item, an empty history or wish, k below 1.
        """
        if k < 1:
            raise UserError(f"k={k}: must be at least 1")
        items = [self._item(name) for name in history]
        if not items:
            raise UserError("history: empty; give at least one item, by id or title")
        wishes = self._wishes([prompts] if isinstance(prompts, str) else prompts)
        user = self.model.backbone.user_vectors(self._interaction(items))
        before = self._scores(user, items, exclude_history)
        if not wishes:
            return self._answer(before, before, k, [])
        text = self.model.encoder.encode([wish for wish, _ in wishes]).to(user.device)
        negative = torch.tensor([[polarity == "negative" for _, polarity in wishes]])
        mask = torch.ones_like(negative)
        steered = self.model.steer(
            user, text.unsqueeze(0), mask.to(user.device), negative.to(user.device)
        )
        after = self._scores(steered, items, exclude_history)
        return self._answer(
            after, before, k, [w for w, polarity in wishes if polarity == "positive"]
        )

    def find(self, title: str, n: int = 5) -> list[str]:
        """Titles nearest to a piece of one."""
        wanted = title.casefold()
        inside = [t for t in self._title_ids if wanted in t]
        near = difflib.get_close_matches(wanted, self._title_ids, n=n)
        chosen = list(dict.fromkeys(sorted(inside, key=len) + near))[:n]
        return [self.catalogue.titles[self._title_ids[t][0]] for t in chosen]

    def _item(self, name: str) -> int:
        if name in self._token_id and name != "[PAD]":
            return self._token_id[name]
        found = self._title_ids.get(str(name).casefold(), [])
        if len(found) == 1:
            return found[0]
        if found:
            tokens = ", ".join(self.catalogue.items[index] for index in found)
            raise UserError(
                f"history: {name!r} is the title of several items; give an id: {tokens}"
            )
        near = self.find(str(name), 3)
        hint = f"; nearest: {', '.join(near)}" if near else ""
        raise UserError(f"history: no item {name!r}{hint}")

    def _wishes(self, prompts: Sequence[str]) -> list[tuple[str, str]]:
        return [wish for prompt in prompts for wish in self.router.split(prompt)]

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

    def _scores(self, user: Tensor, items: list[int], exclude: bool) -> Tensor:
        scores = self.model.backbone.scores(user)[0]
        scores[0] = -torch.inf
        if exclude:
            scores[items] = -torch.inf
        return scores

    def _answer(
        self, scores: Tensor, before: Tensor, k: int, wished: list[str]
    ) -> list[Recommendation]:
        names = self.catalogue
        best = scores.topk(min(k, len(scores))).indices.tolist()
        said = " ".join(wished).casefold()
        answer = []
        for item in best:
            if scores[item] == -torch.inf:
                break  # fewer items are left than were asked for
            own = (names.categories[index] for index in names.item_categories[item])
            answer.append(
                Recommendation(
                    names.items[item],
                    names.titles[item],
                    float(scores[item]),
                    int((before > before[item]).sum()) + 1,
                    tuple(name for name in own if name.casefold() in said),
                )
            )
        return answer


def _external(record: dict[str, Any]) -> dict[str, Any]:
    """Saved parameters that can be given again: what the environment decided is left out."""
    decided = {"device", "MODEL_TYPE", "MODEL_INPUT_TYPE", "eval_type", "data_path", "resume",
               "local_rank", "single_spec", "valid_neg_sample_args", "test_neg_sample_args",
               "train_neg_sample_args", "valid_metric_bigger", "model", "dataset"}  # fmt: skip
    return {key: value for key, value in record.items() if key not in decided}


def _finished_run(folder: Path) -> Path:
    runs = [folder, *(path for path in folder.glob("DPR-*") if path.is_dir())]
    finished = [run for run in runs if (run / "model.safetensors").is_file()]
    if not finished:
        raise UserError(f"{folder}: no finished run of DPR there (no model.safetensors); train one")
    return max(finished, key=lambda run: (run / "model.safetensors").stat().st_mtime)
