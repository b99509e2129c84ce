"""What a study is made from, and what it says is to be measured."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn import functional

from recbole_dpr.config import Config
from recbole_dpr.data.case import NEG, SEQ, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import PromptBook


class RequestBook:
    """Requests of any number of wishes; in a study ``Cases.row`` is the number of one."""

    def __init__(self) -> None:
        self._parts: list[tuple[Tensor, Tensor, Tensor]] = []
        self._count = 0

    def add(self, row: Tensor, negative: Sequence[bool], category: Tensor) -> Tensor:
        """Add requests whose wishes are of the same polarities.

        Args:
            row: int64 [M, P], rows of the prompt table. negative: of each of the P wishes.
            category: int64 [M, P], wished for or avoided.

        Returns:
            Their numbers, int64 [M].
        """
        self._parts.append((row, torch.tensor(negative).expand_as(row), category))
        self._count += len(row)
        return torch.arange(self._count - len(row), self._count)

    def tensors(self) -> tuple[Tensor, Tensor, Tensor]:
        """Row (int64 [R, P], -1 where there is no wish), polarity (bool) and category (int64)."""
        width = max(row.shape[1] for row, _, _ in self._parts)
        row, negative, category = zip(*self._parts, strict=True)
        return _widened(row, width, -1), _widened(negative, width), _widened(category, width)


def _widened(parts: Sequence[Tensor], width: int, void: int = 0) -> Tensor:
    """[M, P] each, of any P -> [R, width]."""
    return torch.cat([functional.pad(own, (0, width - own.shape[1]), value=void) for own in parts])


@dataclass(frozen=True)
class Measurement:
    """One method on some cases.

    Attributes:
        method: its name in the table. cases: their ``row`` points into the requests.
        strength: of every wish; 0 is the backbone.
        wishes: how many of each request are given, the first ones; None: all.
        filtered: whether items that break a wish of the request are taken out.
        untouched: whether the backbone is as prompted stages found it.
    """

    method: str
    cases: list[Cases]
    strength: float = 1.0
    wishes: int | None = None
    filtered: bool = False
    untouched: bool = False


@dataclass
class Material:
    """What studies are made from.

    Attributes:
        dataset: the test part. seq: the SEQ cases. prompted: POS and NEG cases, their ``row`` in
            the prompt table.
        book: texts of the prompt table; gets those of the studies. requests: gets theirs.
        backbone, ours: names of methods in the table.
    """

    config: Config
    dataset: PromptMixin
    seq: Cases
    prompted: list[Cases]
    book: PromptBook
    backbone: str
    requests: RequestBook = field(default_factory=RequestBook)

    @property
    def ours(self) -> str:
        """DPR's name."""
        return f"DPR ({self.backbone})"

    def single(self, cases: Cases) -> Tensor:
        """Numbers of requests of one wish, those of POS or NEG cases. int64 [M]."""
        category = cases.category.unsqueeze(1)
        return self.requests.add(cases.row.unsqueeze(1), [cases.task == NEG], category)

    def plain(self, cases: list[Cases]) -> list[Measurement]:
        """The untouched backbone, and it with the filter, on cases of a study's own."""
        name = self.backbone
        return [
            Measurement(name, cases, strength=0.0, untouched=True),
            Measurement(f"{name} + filter", cases, strength=0.0, filtered=True, untouched=True),
        ]


def gather(config: Config, dataset: PromptMixin, cases: list[Cases], texts: list[str]) -> Material:
    """Material of a run.

    Args:
        dataset: the test part. cases, texts: the test cases, and the texts of their prompts.
    """
    book = PromptBook()
    book.add(texts)  # each once and in their order, so that rows of the cases stay right
    [seq] = [group for group in cases if group.task == SEQ]
    prompted = [group for group in cases if group.task != SEQ]
    backbone = config["backbone"].rpartition(".")[2]
    return Material(config, dataset, seq, prompted, book, backbone)
