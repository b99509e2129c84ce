"""Baselines that read the same prompts as DPR and are not trained on them."""

from collections import defaultdict
from functools import partial
from logging import getLogger
from typing import Any

import pandas as pd
import torch
from recbole.data.interaction import Interaction
from recbole.trainer import Trainer
from torch import Tensor, nn
from torch.nn import functional

from recbole_dpr.config import Config
from recbole_dpr.data import fields
from recbole_dpr.data.case import SEQ, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.item_text import item_texts
from recbole_dpr.data.prompt import TextTable
from recbole_dpr.data.sequence import SequenceStore
from recbole_dpr.evaluator.evaluate import (
    PerCase,
    best_weights,
    evaluate_weights,
    measure,
    validation_cases,
    without_prompts,
)
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.text_channel import largest_cosine
from recbole_dpr.utils import distributed
from recbole_dpr.utils.swapping import swapped

WEIGHTS = tuple(step / 10 for step in range(11))
_EVEN = 0.5  # the weight for kinds of prompts without a validation case


class SameForAll(nn.Module):
    """Ranks with the same scores, float [n_items], for every user."""

    score: Tensor

    def __init__(self, score: Tensor) -> None:
        super().__init__()
        self.register_buffer("score", score)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items, the same in each row: float [B, n_items]."""
        return self.score.repeat(len(interaction), 1)


class Recent(SameForAll):
    """Scores an item by how often it occurs in the validation part, the last one before the test.

    Ties are broken by the number of earlier interactions: more comes first. RecBole's ``Pop``
    counts all training interactions; where items age, as news do, the latest tell more.

    Args:
        store: every interaction, with its parts.
        n_items: number of items in the catalogue.
    """

    def __init__(self, store: SequenceStore, n_items: int) -> None:
        place = torch.arange(len(store))
        end, stop = store.train_end[store.user], store.valid_end[store.user]
        before, lately = (
            torch.bincount(store.item[own], minlength=n_items).double()
            for own in (place < end, (place >= end) & (place < stop))
        )
        super().__init__((lately + before / (before.sum() + 1)).float())


class Semantic(nn.Module):
    """Scores an item by the largest cosine between the prompt and the item's texts.

    For a negative prompt the score is negated. Items without a text come last.

    Args:
        texts: the texts of the items, see :func:`~recbole_dpr.data.item_text.item_texts`.
        text_vectors: float [len(texts.texts), text_size], the encoded texts.
        prompt_vectors: float [n_prompts, text_size]; ``prompt_row`` is an index into it.
    """

    def __init__(self, texts: TextTable, text_vectors: Tensor, prompt_vectors: Tensor) -> None:
        super().__init__()
        self.text = functional.normalize(text_vectors, dim=1)
        self.prompt = functional.normalize(prompt_vectors, dim=1)
        self.first, self.count = (p.to(self.text.device) for p in (texts.first, texts.count))

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items, in [-1, 1]: float [B, n_items]. One prompt per row."""
        # Many rows share a prompt: all category prompts together are a few hundred texts.
        row, which = interaction[fields.PROMPT_ROW].squeeze(1).unique(return_inverse=True)
        scores = largest_cosine(self.prompt[row], self.text, self.first, self.count)[which]
        negative = interaction[fields.PROMPT_NEGATIVE]
        return torch.where(negative, -scores, scores).masked_fill_(self.count == 0, -1.0)


class Blend(nn.Module):
    """``w * semantic + (1 - w) * backbone``; both scores are standardised over the items, per case.

    CTRL-Rec (Carroll et al., 2025) adds the similarity of a request and an item to the score of a
    matrix factorisation; here it is added to the score of a sequential backbone.

    Args:
        network: its backbone is used, with the current weights. It receives no prompt.
        semantic: the semantic scorer; the task decides the sign of its scores.

    Attributes:
        weight (float): w. 0 gives the backbone's ranking, 1 gives ``semantic``'s ranking.
    """

    def __init__(self, network: DPR, semantic: Semantic) -> None:
        super().__init__()
        self.network, self.semantic = network, semantic
        self.weight = 0.0

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items: float [B, n_items]."""
        plain = self.network.full_sort_predict(without_prompts(interaction))
        semantic = self.semantic.full_sort_predict(interaction)
        return torch.lerp(_standardised(plain), _standardised(semantic), self.weight)


def _standardised(scores: Tensor) -> Tensor:
    """Scale each row to mean 0 and deviation 1, ignoring the padding item. float [B, n_items]."""
    deviation, mean = torch.std_mean(scores[:, 1:].float(), dim=1, keepdim=True)
    return (scores - mean) / deviation.clamp(min=1e-12)


def choose_weights(
    trainer: Trainer, config: Config, dataset: PromptMixin, cases: list[Cases]
) -> dict[tuple[str, str], float]:
    """Choose the weight of the trainer's :class:`Blend` for each task and prompt mode.

    The mean of ``valid_metric`` over N decides. In a tie the smallest weight wins.

    Args:
        cases: POS and NEG cases of the validation part.

    Returns:
        (task, mode) -> one of :data:`WEIGHTS`; 0.5 for kinds without a validation case.
    """
    use = partial(setattr, trainer.model, "weight")
    table = evaluate_weights(trainer, config, dataset, cases, WEIGHTS, use, "Blend")
    best = best_weights(trainer, table, ["task", "mode"])
    if best:
        chosen = ", ".join(f"{task} {mode} {weight}" for (task, mode), weight in best.items())
        getLogger().info(f"Blend: weight of the semantic score, chosen on validation: {chosen}")
    return defaultdict(lambda: _EVEN, best)


def measure_baselines(
    trainer: Trainer,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    texts: list[str],
    backbone: str,
    per_case: PerCase | None = None,
) -> list[pd.DataFrame]:
    """Measure the ``baselines``: "Recent", alone and filtered, "Semantic", "Blend (<backbone>)".

    Semantic and Blend answer prompts, so they have no SEQ row.

    Args:
        trainer: the backbone of its model is blended, with the current weights.
        cases, texts: the test cases, and the prompt texts that they index.
        backbone: the name of the backbone in the rows.
        dataset, per_case: see :func:`~recbole_dpr.evaluator.evaluate.measure`.

    Returns:
        For each baseline a table of :data:`~recbole_dpr.evaluator.evaluate.COLUMNS`.
    """
    asked, network, tables = set(config["baselines"]), trainer.model, []

    def add(model: nn.Module, cases: list[Cases], method: str, **how: Any) -> None:
        with swapped(trainer, model=model):
            own = measure(trainer, config, dataset, cases, method, per_case=per_case, **how)
        tables.append(own)

    if "recent" in asked:
        recent = Recent(dataset.store, dataset.item_num).to(config["device"])
        add(recent, cases, "Recent")
        add(recent, cases, "Recent + filter", filtered=True)
    cases = [group for group in cases if group.task != SEQ]
    if not (cases and {"semantic", "blend"} & asked):
        return tables
    if "blend" in asked:
        valid, texts = validation_cases(dataset, cases, texts)
    items, encode = item_texts(dataset), network.encoder.encode
    with distributed.main_first():  # the other processes find the vectors in the cache
        vectors = [encode(each).to(network.device) for each in (items.texts, texts)]
    semantic = Semantic(items, *vectors)
    if "semantic" in asked:
        add(semantic, cases, "Semantic", prompted=True)
    if "blend" in asked:
        blend = Blend(network, semantic)
        with swapped(trainer, model=blend):
            weights = choose_weights(trainer, config, dataset, valid)
        for group in cases:
            blend.weight = weights[group.task, group.mode]
            add(blend, [group], f"Blend ({backbone})", prompted=True)
    return tables
