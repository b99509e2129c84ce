"""The part of the trainer's interface that lower-level packages may use."""

from contextlib import AbstractContextManager
from typing import Any, Protocol

import torch

from recbole_dpr.config import Config


class Evaluating(Protocol):
    """An object that evaluates a model: RecBole's ``Trainer``, for any model."""

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
        """As in RecBole: compute the metrics of the model on the rows of a dataloader."""
        ...


class PromptTrainer(Evaluating, Protocol):
    """DPR's trainer: RecBole's, plus access to the backbone before the prompted stages."""

    def untouched_backbone(self) -> AbstractContextManager[None]:
        """Inside the context, the backbone has its weights from before the prompted stages."""
        ...
