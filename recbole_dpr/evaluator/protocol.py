"""What rooms below the trainer may ask of it."""

from contextlib import AbstractContextManager
from typing import Any, Protocol

from recbole_dpr.model.dpr import DPR


class PromptTrainer(Protocol):
    """A trainer of DPR: RecBole's, and the backbone as prompted stages found it."""

    model: DPR
    valid_metric: str
    valid_metric_bigger: bool
    collector: Any
    evaluator: Any

    def untouched_backbone(self) -> AbstractContextManager[None]:
        """Within, the backbone has the weights that it had before the prompted stages."""
