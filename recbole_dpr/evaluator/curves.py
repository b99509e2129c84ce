"""Curves of a run beside RecBole's, an entry per epoch for each stage: TensorBoard and wandb.

docs/training.md lists them.
"""

from typing import Any

from recbole.utils import WandbLogger


class StageWandb(WandbLogger):
    """RecBole's ``WandbLogger``; each stage of a ``DPRTrainer`` has names and steps of its own.

    RecBole counts epochs and validations from 0 in every stage, and wandb drops a loss of several
    parts.
    """

    def __init__(self, trainer: Any) -> None:
        self._trainer = trainer
        super().__init__(trainer.config)

    def _set_steps(self) -> None:
        for stage in self.config["stages"]:
            for head in ("train", "valid"):
                place = f"stage{stage}/{head}"
                self._wandb.define_metric(f"{place}/*", step_metric=f"{place}_step")

    def log_metrics(
        self, metrics: dict[str, Any], head: str = "train", commit: bool = True
    ) -> None:
        """Log as RecBole does; the parts of a loss by name, beside their sum."""
        losses = metrics.get("train_loss")
        if isinstance(losses, tuple):
            parts = {}
            if self._trainer.stage > 1:
                names = self._trainer.model.loss_names(len(losses))
                parts = dict(zip(names, losses, strict=True))
            metrics = metrics | {"train_loss": sum(losses)} | parts
        metrics = {
            name if name.endswith("_step") else f"{head}/{name}": value
            for name, value in metrics.items()
        }
        super().log_metrics(metrics, f"stage{self._trainer.stage}", commit)

    def _add_head_to_metrics(self, metrics: dict[str, Any], head: str) -> dict[str, Any]:
        return {f"{head}/{name}": value for name, value in metrics.items()}


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
