"""The input of a study, the measurements that it asks for, and how they follow prompts."""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from recbole.data.interaction import Interaction
from torch import Tensor, nn
from torch.nn import functional

from recbole_dpr.config import Config
from recbole_dpr.data import fields
from recbole_dpr.data.case import NEG, SEQ, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import PromptBook
from recbole_dpr.evaluator.evaluate import without_prompts
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.steering import steered_scores


class RequestBook:
    """Requests with any number of prompts. In a study, ``Cases.row`` is the number of a request."""

    def __init__(self) -> None:
        self._parts: list[tuple[Tensor, Tensor, Tensor]] = []
        self._count = 0

    def add(self, row: Tensor, negative: Sequence[bool], category: Tensor) -> Tensor:
        """Add requests whose prompts have the same intents; return their numbers, int64 [M].

        Args:
            row: int64 [M, P], rows of the prompt table.
            negative: for each of the P prompts, whether its intent is negative.
            category: int64 [M, P], the category that a prompt asks for or asks to avoid.
        """
        self._parts.append((row, torch.tensor(negative).expand_as(row), category))
        self._count += len(row)
        return torch.arange(self._count - len(row), self._count)

    def tensors(self) -> tuple[Tensor, ...]:
        """Return row (int64 [R, P], -1: no prompt), polarity (bool) and category (int64)."""
        width = max(row.shape[1] for row, _, _ in self._parts)
        return tuple(
            torch.cat([functional.pad(own, (0, width - own.shape[1]), value=void) for own in parts])
            for parts, void in zip(zip(*self._parts, strict=True), (-1, 0, 0), strict=True)
        )


class Measurement(NamedTuple):
    """One method on some cases.

    Attributes:
        method: its name in the table.
        cases: their ``row`` points into the requests.
        strength: of every prompt; 0 is the backbone.
        prompts: how many prompts of each request are given, from the first; None for all.
        filtered: whether items that break a prompt of the request are removed.
        untouched: whether the backbone has its weights from before the prompted stages.
    """

    method: str
    cases: list[Cases]
    strength: float = 1.0
    prompts: int | None = None
    filtered: bool = False
    untouched: bool = False


class Material:
    """The input of a study.

    Args:
        dataset: the test part.
        cases, texts: the test cases, and the prompt texts that they index.

    Attributes:
        seq: the SEQ cases.
        prompted: POS and NEG cases; their ``row`` points into the prompt table.
        book: texts of the prompt table; studies add their texts.
        requests: studies add their requests.
        backbone, ours: names of methods in the table.
    """

    def __init__(
        self, config: Config, dataset: PromptMixin, cases: list[Cases], texts: list[str]
    ) -> None:
        self.config, self.dataset = config, dataset
        [self.seq] = [group for group in cases if group.task == SEQ]
        self.prompted = [group for group in cases if group.task != SEQ]
        self.requests, self.book = RequestBook(), PromptBook()
        self.book.add(texts)  # each text once, in order: the prompt rows of the cases stay valid
        self.backbone = config["backbone"].rpartition(".")[2]
        self.ours = f"DPR ({self.backbone})"

    def single(self, cases: Cases) -> Tensor:
        """Return the numbers of single-prompt requests, one for each POS or NEG case. int64 [M]."""
        category = cases.category.unsqueeze(1)
        return self.requests.add(cases.row.unsqueeze(1), [cases.task == NEG], category)

    def plain(self, cases: list[Cases]) -> list[Measurement]:
        """Plan the untouched backbone, alone and with the filter, on a study's own cases."""
        name = self.backbone
        return [
            Measurement(name, cases, strength=0.0, untouched=True),
            Measurement(f"{name} + filter", cases, strength=0.0, filtered=True, untouched=True),
        ]


class RequestScorer(nn.Module):
    """Scores rows whose ``prompt_row`` is the number of a request.

    Args:
        network: has its current weights, and the prompt table of the requests.
        requests: all of them, see :meth:`RequestBook.tensors`.
        measurement: defines how prompts are followed.
        item_category: bool [n_items, n_categories], for the filter.
    """

    def __init__(
        self,
        network: DPR,
        requests: tuple[Tensor, ...],
        measurement: Measurement,
        item_category: Tensor,
    ) -> None:
        super().__init__()
        self.network, self.measurement = network, measurement
        self.requests = [part.to(network.device) for part in requests]
        self.item_category = item_category.to(network.device)

    def full_sort_predict(self, interaction: Interaction) -> Tensor:
        """Return the scores of all items: float [B, n_items]."""
        user = self.network.user_vectors(without_prompts(interaction))
        number = interaction[fields.PROMPT_ROW].squeeze(1)
        row, negative, category = (part[number] for part in self.requests)
        given = row >= 0
        strength = given * self.measurement.strength
        if self.measurement.prompts is not None:
            strength[:, self.measurement.prompts :] = 0
        prompts = self.network.prompt_table[row.clamp(min=0)]
        scores = steered_scores(self.network, user, prompts, negative, strength)
        if self.measurement.filtered:
            # An item breaks a prompt if it has the category and should not, or the reverse.
            breaks = (self.item_category[:, category] == negative) & given  # [n_items, B, P]
            scores = scores.masked_fill(breaks.any(2).T, -torch.inf)
        return scores
