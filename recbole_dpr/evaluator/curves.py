"""TensorBoard curves of a run beside RecBole's, an entry per epoch in the log of each stage.

docs/training.md lists them.
"""

from typing import Any


def write_losses(trainer: Any, epoch: int, losses: float | tuple[float, ...]) -> None:
    """Write the parts of a ``DPRTrainer``'s loss by name, and the learning rates."""
    parts = losses if isinstance(losses, tuple) else (losses,)
    if trainer.stage == 1:  # the loss of a backbone may have several parts; they are summed
        names, parts, learning = ["L_seq"], (sum(parts),), ["backbone"]
    else:
        names, learning = trainer.model.loss_names(len(parts)), ["backbone", "prompts"]
    for name, loss in zip(names, parts, strict=True):
        trainer.tensorboard.add_scalar(f"Loss/{name}", loss, epoch)
    groups = trainer.optimizer.param_groups  # a frozen backbone has no group here
    for name, group in zip(learning[-len(groups) :], groups, strict=True):
        trainer.tensorboard.add_scalar(f"Learning rate/{name}", group["lr"], epoch)


def write_validation(trainer: Any, epoch: int, result: dict[str, float]) -> dict[str, float]:
    """Write the result of a validation; return it with the stage and the epoch."""
    values = {name: float(value) for name, value in result.items()}
    for name, value in values.items():
        trainer.tensorboard.add_scalar(f"Valid/{name}", value, epoch)
    return {"stage": trainer.stage, "epoch": epoch, **values}
