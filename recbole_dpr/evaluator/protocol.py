"""What rooms below the trainer may ask of it."""

from contextlib import AbstractContextManager
from typing import Any, Protocol

import torch

from recbole_dpr.config import Config


class Evaluating(Protocol):
    """What evaluates a model: RecBole's ``Trainer``, of any model."""

    config: Config
    model: Any
    device: torch.device
    valid_metric: str
    valid_metric_bigger: bool
    eval_collector: Any
    evaluator: Any

    def evaluate(
        self,
        eval_data: Any,
        load_best_model: bool = True,
        model_file: str | None = None,
        show_progress: bool = False,
    ) -> dict:
        """RecBole's: the metrics of the model on the rows of a dataloader."""
        ...


class PromptTrainer(Evaluating, Protocol):
    """A trainer of DPR: RecBole's, and the backbone as prompted stages found it."""

    def untouched_backbone(self) -> AbstractContextManager[None]:
        """Within, the backbone has the weights that it had before the prompted stages."""
        ...
