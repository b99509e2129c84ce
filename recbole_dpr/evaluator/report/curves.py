"""Extra TensorBoard curves of a run, and the validation results that are kept.

Each stage has its own log, with one entry per epoch::

    Loss/L_seq, Loss/L_prompt positive, Loss/L_prompt negative    summed over the epoch (Eq. 10)
    Learning rate/backbone, Learning rate/prompts
    Valid/ndcg@10                   stage 1: all positions; later: the mean over tasks
    Valid/SEQ ndcg@10, Valid/POS genre ndcg@10 ...                stages 2 and 3

RecBole writes its own curves: ``Loss/Train`` (``Loss/Train0`` and so on if the loss has several
parts) and ``Vaild_score``.
"""

from typing import Any

import torch

from recbole_dpr.model.dpr import DPR


class Curves:
    """The curves of a run, stage by stage.

    Attributes:
        history: one entry per validation: stage, epoch, and the results by name. A resumed run
            continues it.
    """

    def __init__(self) -> None:
        self.history: list[dict[str, float]] = []
        self._stage = self._epoch = 0

    def begin(self, stage: int, epoch: int) -> None:
        """Set the stage and epoch of the entries that follow."""
        self._stage, self._epoch = stage, epoch

    def losses(
        self,
        board: Any,
        model: DPR,
        losses: float | tuple[float, ...],
        optimizer: torch.optim.Optimizer,
    ) -> None:
        """Write the parts of the loss by name, and the learning rates."""
        parts = losses if isinstance(losses, tuple) else (losses,)
        if self._stage == 1:  # the loss of a backbone may have several parts; they are summed
            names, parts = ["L_seq"], (sum(parts),)
        else:
            names = model.loss_names(len(parts))
        for name, loss in zip(names, parts, strict=True):
            board.add_scalar(f"Loss/{name}", loss, self._epoch)
        learning = ["backbone"] if self._stage == 1 else ["backbone", "prompts"]
        groups = optimizer.param_groups  # a frozen backbone has no group here
        for name, group in zip(learning[-len(groups) :], groups, strict=True):
            board.add_scalar(f"Learning rate/{name}", group["lr"], self._epoch)

    def validation(self, board: Any, result: dict[str, float]) -> None:
        """Write and keep the result of a validation."""
        values = {name: float(value) for name, value in result.items()}
        for name, value in values.items():
            board.add_scalar(f"Valid/{name}", value, self._epoch)
        self.history.append({"stage": self._stage, "epoch": self._epoch, **values})
