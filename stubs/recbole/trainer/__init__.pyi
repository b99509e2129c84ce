from collections.abc import Callable
from logging import Logger
from typing import Any

import torch

from recbole_dpr.config import Config

trainer: Any  # a module, which utils/compat.py mends

class Trainer:
    config: Config
    model: Any
    distributed_model: Any
    logger: Logger
    tensorboard: Any
    device: torch.device
    optimizer: torch.optim.Optimizer
    learning_rate: float
    epochs: int
    eval_step: int
    start_epoch: int
    cur_step: int
    stopping_step: int
    valid_metric: str
    valid_metric_bigger: bool
    best_valid_score: float
    best_valid_result: Any  # None before the first validation
    checkpoint_dir: str
    saved_model_file: str
    enable_amp: bool
    evaluator: Any
    eval_collector: Any
    tot_item_num: int | None
    item_tensor: Any
    def __init__(self, config: Config, model: torch.nn.Module) -> None: ...
    def fit(
        self,
        train_data: Any,
        valid_data: Any = None,
        verbose: bool = True,
        saved: bool = True,
        show_progress: bool = False,
        callback_fn: Callable[[int, float], None] | None = None,
    ) -> tuple[float, dict]: ...
    def evaluate(
        self,
        eval_data: Any,
        load_best_model: bool = True,
        model_file: str | None = None,
        show_progress: bool = False,
    ) -> dict: ...
    def resume_checkpoint(self, resume_file: str) -> None: ...
    def _build_optimizer(self, **kwargs: Any) -> torch.optim.Optimizer: ...
    def _train_epoch(
        self, train_data: Any, epoch_idx: int, loss_func: Any = None, show_progress: bool = False
    ) -> Any: ...
    def _valid_epoch(self, valid_data: Any, show_progress: bool = False) -> tuple[float, dict]: ...
    def _save_checkpoint(self, epoch: int, verbose: bool = True, **kwargs: Any) -> None: ...
    def _check_nan(self, loss: torch.Tensor) -> None: ...
    def _add_train_loss_to_tensorboard(self, epoch_idx: int, losses: Any, *tag: str) -> None: ...
    def _map_reduce(self, result: dict, num_sample: int) -> dict: ...

def __getattr__(name: str) -> Any: ...
