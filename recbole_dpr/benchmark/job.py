"""The job of a benchmark process, and the sizes that all contenders share."""

from dataclasses import dataclass, field
from typing import Any

# Sizes of every contender, RecBole's own defaults: model -> RecBole's keys.
SIZES = {
    "GRU4Rec": {"embedding_size": 64, "hidden_size": 128, "num_layers": 1},
    "SASRec": {"hidden_size": 64, "inner_size": 256, "n_layers": 2, "n_heads": 2},
}
LENGTH = 50  # MAX_ITEM_LIST_LENGTH: items of a history
LEARNING_RATE = 0.001  # Adam's, the default of RecBole and of RecTools
SEED = 2020
MIB, GIB = 2**20, 2**30

# Name of the prepared data set. RecBole treats some original names specially, so it has its own.
ORDERED = "ordered"


@dataclass(frozen=True)
class Job:
    """The job of one process.

    Attributes:
        kind: key of ``worker.KINDS``.
        folder: holds this data set's files: ``ordered/ordered.inter``, and ``split.npz`` beside it.
        source: the ``.inter`` file of a data set to prepare.
        model: name.
        epochs: number of training epochs.
        steps: training ends after this many steps; None for no limit.
        seconds: training is cut after this time; None for no limit.
        memory_limit: bytes of address space; None for no limit.
        shape: users, items and interactions of a synthetic data set.
        evaluate: whether NDCG@10 is measured after training.
        settings: of ``retrieval`` and ``pipeline``, see there.
    """

    kind: str
    folder: str = ""
    source: str = ""
    model: str = "GRU4Rec"
    epochs: int = 1
    steps: int | None = None
    seconds: float | None = None
    memory_limit: int | None = None
    shape: tuple[int, int, int] = (0, 0, 0)
    evaluate: bool = True
    settings: dict[str, Any] = field(default_factory=dict)


class Unavailable(Exception):
    """A contender cannot run here. The message gives the reason, and is shown in its row."""
