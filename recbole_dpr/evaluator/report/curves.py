"""What TensorBoard shows of a run beside RecBole's own curves, and what is kept of it.

Each stage has a log of its own, with an entry an epoch::

    Loss/L_seq, Loss/L_prompt positive, Loss/L_prompt negative    summed over the epoch (Eq. 10)
    Learning rate/backbone, Learning rate/prompts
    Valid/ndcg@10                   stage 1: all positions; later: the mean over tasks
    Valid/SEQ ndcg@10, Valid/POS genre ndcg@10 ...                stages 2 and 3

RecBole's own are ``Loss/Train``, of several parts ``Loss/Train0`` and so on, and ``Vaild_score``.
"""

from typing import Any

import torch

from recbole_dpr.model.dpr import DPR


class Curves:
    """Of a run, stage by stage.

    Attributes:
        history: an entry for each validation: stage, epoch, and the result by name. A run that is
            resumed goes on with what its saved state holds.
    """

    def __init__(self) -> None:
        self.history: list[dict[str, float]] = []
        self._stage = self._epoch = 0

    def begin(self, stage: int, epoch: int) -> None:
        """What follows is of this epoch."""
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
        if self._stage == 1:  # a backbone may have parts of its own
            names, parts = ["L_seq"], (sum(parts),)
        else:
            names = model.loss_names(len(parts))
        for name, loss in zip(names, parts, strict=True):
            board.add_scalar(f"Loss/{name}", loss, self._epoch)
        learning = ["backbone"] if self._stage == 1 else ["backbone", "prompts"]
        groups = optimizer.param_groups  # without the backbone where it is frozen
        for name, group in zip(learning[-len(groups) :], groups, strict=True):
            board.add_scalar(f"Learning rate/{name}", group["lr"], self._epoch)

    def validation(self, board: Any, result: dict[str, float]) -> None:
        """Write and keep the result of a validation."""
        values = {name: float(value) for name, value in result.items()}
        for name, value in values.items():
            board.add_scalar(f"Valid/{name}", value, self._epoch)
        self.history.append({"stage": self._stage, "epoch": self._epoch, **values})
