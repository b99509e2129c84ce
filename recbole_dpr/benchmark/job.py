"""What a process of the benchmark is asked to do, and the sizes that all contenders share."""

import json
from dataclasses import asdict, dataclass, field
from typing import Any

# What every contender is given, RecBole's own defaults: model -> RecBole's keys.
SIZES = {
    "GRU4Rec": {"embedding_size": 64, "hidden_size": 128, "num_layers": 1},
    "SASRec": {"hidden_size": 64, "inner_size": 256, "n_layers": 2, "n_heads": 2},
}
LENGTH = 50  # MAX_ITEM_LIST_LENGTH: items of a history
LEARNING_RATE = 0.001  # Adam's, the default of RecBole and of RecTools
SEED = 2020
MIB, GIB = 2**20, 2**30

# Name of the prepared data set. Not the original's, which may mean more to RecBole than its files.
ORDERED = "ordered"


@dataclass(frozen=True)
class Job:
    """One process.

    Attributes:
        kind: key of ``worker.KINDS``.
        folder: of this data set's files: ``ordered/ordered.inter``, and ``split.npz`` beside it.
        source: a data set to prepare, the folder of its ``.inter``.
        dataset, model: names.
        epochs: to train.
        steps: training ends after so many, where it is not None.
        seconds: training is cut after so long, where it is not None.
        memory_limit: bytes of address space, where it is not None.
        shape: users, items and interactions of a made-up data set.
        evaluate: whether NDCG@10 is measured after training.
        settings: of ``retrieval``, see :func:`.searching.measure`.
    """

    kind: str
    folder: str = ""
    source: str = ""
    dataset: str = ""
    model: str = ""
    epochs: int = 1
    steps: int | None = None
    seconds: float | None = None
    memory_limit: int | None = None
    shape: tuple[int, int, int] = (0, 0, 0)
    evaluate: bool = True
    settings: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> str:
        """For the command line of the process."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Job":
        """What :meth:`to_json` gave."""
        return cls(**json.loads(text))


class Unavailable(Exception):
    """A contender cannot run here; the message says why, and stands in its row."""
