"""DPRTrainer: RecBole's trainer, run once per stage (Algorithm 1)."""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from recbole.trainer import trainer as recbole_trainer
from recbole.utils import calculate_valid_score, get_local_time, init_seed
from torch import Tensor
from torch.utils.tensorboard import SummaryWriter

from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases
from recbole_dpr.data.loader import SampledRows
from recbole_dpr.data.plan import StagePlan, plan_stages
from recbole_dpr.evaluator import curves
from recbole_dpr.evaluator.evaluate import evaluate_cases
from recbole_dpr.model.dpr import DPR
from recbole_dpr.trainer.checkpoint import (
    MEMORY,
    NEW_USER,
    UNTOUCHED,
    SafeCheckpoints,
    check_catalogue,
    config_record,
    find_run,
    load_model,
    load_run,
    pack_optimizer,
    save_catalogue,
    save_model,
    unpack_optimizer,
)
from recbole_dpr.trainer.fill_memory import fill_memory
from recbole_dpr.trainer.new_user_choice import learn_new_user
from recbole_dpr.trainer.strength_choice import choose_strength
from recbole_dpr.trainer.threads import Threads
from recbole_dpr.trainer.unread import unread
from recbole_dpr.utils import distributed, seeds
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import save_json
from recbole_dpr.utils.tensor_file import load_tensors, save_tensors


class DPRTrainer(SafeCheckpoints):
    """Trains the stages of a :class:`DPR` one after the other.

    Each stage is a run of RecBole's own loop, from the best weights of the previous one. After
    every validation the state is written to ``run_dir``; ``resume=True`` continues from there and
    gives the same figures. With several processes, each takes its part of every step and of the
    cases, RecBole's DDP averages the gradients, and all processes hold the same weights.

    Attributes:
        run_dir (Path): folder of the run, see :mod:`recbole_dpr.trainer.checkpoint`.
        stage (int): number of the current stage.
        history (list of dict): for each validation the stage, the epoch and the results by name.
        threads (Threads): chooses the number of threads, and tells which were used.
    """

    def __init__(self, config: Config, model: DPR) -> None:
        super().__init__(config, model)
        if self.enable_amp:
            prefer_bfloat16(self.device)
        if config["torch_compile"]:
            model.compile_parts()
        self.stage = self._epoch = 0
        self.plan: StagePlan | None = None
        self.run_dir: Path | None = None
        self._board, self.wandblogger = self.tensorboard, curves.StageWandb(self)
        self.history: list[dict[str, float]] = []
        self._untouched: dict[str, Tensor] | None = None
        self.threads = Threads(config)

    def _file(self, name: str) -> Path:
        assert self.run_dir is not None
        return self.run_dir / name

    # -- stages ----------------------------------------------------------------------------

    def fit(
        self,
        train_data: Any,
        valid_data: Any = None,
        verbose: bool = True,
        saved: bool = True,
        show_progress: bool = False,
        callback_fn: Any = None,
    ) -> tuple[float, dict]:
        """Train every stage of ``config['stages']``; arguments as in RecBole's ``Trainer.fit``.

        Args:
            train_data: a RecBole dataloader over the training part of a ``PromptDataset``.

        Returns:
            Best validation score and result of the last stage.
        """
        dataset = train_data.dataset
        plans, texts, groups = plan_stages(self.config, dataset, self.model.backbone.causal)
        last = plans[-1]
        if texts:
            with distributed.main_first():  # the other processes find the vectors in the cache
                if self.model.memory is not None:
                    fill_memory(self.model, dataset)
                self.model.load_prompts(texts, training=True)
                self.model.fit_gate(groups)
        state = self._open_run(dataset) if saved else None
        if state:
            self._set_progress(state)
            self.stage, self.history = state["stage"], state.get("history", [])
            plans = [p for p in plans if p.number >= state["stage"] + state["done"]]
        for plan in plans:
            if plan.number > 1 and self._untouched is None:
                self._untouched = self._backbone_as_is()
            self._enter(plan, state if state and state["stage"] == plan.number else None)
            ended = self.cur_step > self.stopping_step or self.start_epoch >= self.epochs
            if not ended:  # a run may be killed right after the last epoch of a stage
                batches = plan.batches or SampledRows(train_data, self.config["position_share"])
                callback = self._keep_state(callback_fn) if saved else callback_fn
                super().fit(batches, valid_data, verbose, saved, show_progress, callback)
            if saved:
                self._leave(plan)
        self.eval_collector.data_collect(train_data)
        if self.config["choose_strength"] and self.stage > 1 and self.model.follows_prompts:
            choose_strength(self, self.config, valid_data._dataset, last.strength_cases)
        if saved and self.run_dir is not None:
            self.saved_model_file = str(self.run_dir / "model.safetensors")
            new_user = learn_new_user(self, self.config, dataset)
            if distributed.is_main():
                new_user.save(self.run_dir / NEW_USER)
                save_model(Path(self.saved_model_file), self.model, {"stage": self.stage})
        return self.best_valid_score, self.best_valid_result

    def adopt(self, run: Path, train_data: Any) -> tuple[float, dict]:
        """Load the weights of a finished run instead of training. The folder is not changed.

        Args:
            run: the folder.
            train_data: as in :meth:`fit`.

        Returns:
            As :meth:`fit` of that run; NaN and an empty result if its training state is missing,
            as in a run from a hub.

        Raises:
            UserError: the run has other items, or one of its files is missing or unreadable.
        """
        check_catalogue(run, train_data.dataset)
        load_run(run, self.model, self.device)
        untouched, state = run / UNTOUCHED, run / "state.safetensors"
        if untouched.is_file():  # the run had prompted stages
            self._untouched = load_tensors(untouched, self.device)[0]
        elif max(self.config["stages"]) > 1 and self.config["backbone_learning_rate"]:
            raise UserError(
                f"{untouched}: missing, so the backbone's own row cannot be measured; "
                "push the run anew"
            )
        self.eval_collector.data_collect(train_data)
        told = load_tensors(state)[1] if state.is_file() else {}
        return told.get("best_valid_score", float("nan")), told.get("best_valid_result", {})

    def _backbone_as_is(self) -> dict[str, Tensor]:
        """Return its weights before the prompted stages; if resumed, those of the first attempt."""
        backbone = self.model.backbone
        if self.run_dir is None:
            return copy.deepcopy(backbone.state_dict())
        path = self.run_dir / UNTOUCHED
        if distributed.is_main() and not path.is_file():
            save_model(path, backbone, {})
        distributed.barrier()
        return load_tensors(path, self.device)[0]

    def _set_progress(self, state: dict) -> None:
        self.start_epoch, self.cur_step = state["epoch"] + 1, state["cur_step"]
        self.best_valid_score = state["best_valid_score"]
        self.best_valid_result = state["best_valid_result"]

    def _enter(self, plan: StagePlan, state: dict | None) -> None:
        """Set up RecBole's loop for a stage, from the start or from ``state``."""
        self.plan, self.stage, self.epochs = plan, plan.number, plan.epochs
        self.model.zero_grad()  # leftover gradients must not count in gradient clipping
        self.eval_step = min(self.config["eval_step"], self.epochs)
        self.optimizer = self._build_optimizer(params=self._parameter_groups(plan.number))
        worst = -np.inf if self.valid_metric_bigger else np.inf
        start = {"epoch": -1, "cur_step": 0, "best_valid_score": worst, "best_valid_result": None}
        self._set_progress(state or start)
        if self.run_dir:
            self.saved_model_file = str(self.run_dir / f"stage{plan.number}.safetensors")
        if distributed.is_main():
            self.tensorboard = SummaryWriter(f"{self._board.log_dir}/stage{plan.number}")
        if state:
            tensors, _ = load_tensors(self._file("state.safetensors"), self.device)
            unpack_optimizer(self.optimizer, tensors, state["optimizer"])
            self.logger.info(f"resuming stage {plan.number} at epoch {self.start_epoch}")
        if plan.number > 1:
            if self.model.memory is not None:
                with torch.no_grad():
                    self.model.memory.calibrate(self.model.backbone.item_table())
            if not self.config["backbone_learning_rate"]:
                self.model.eval()
                assert plan.batches is not None  # every stage with prompts has them
                plan.batches.remember(self.model.moment_vectors)
        self._share_gradients()

    def _share_gradients(self) -> None:
        """Create RecBole's DDP anew: stages train different parts. Rank 0's weights are used."""
        if self.config["single_spec"]:
            return
        # Buffers can differ in size between processes for a time, and each process fills its own.
        # The memory's buffers are equal everywhere, and too large to send in every step.
        self.model._ddp_params_and_buffers_to_ignore = [
            "user_table", "memory.key", "memory.item", "memory.category_key",
            "memory.category", "memory.table",
        ]  # fmt: skip
        self.distributed_model = None  # the old one must release the weights first
        self.distributed_model = recbole_trainer.DistributedDataParallel(
            self.model, device_ids=[self.config["local_rank"]]
        )

    @contextmanager
    def untouched_backbone(self) -> Iterator[None]:
        """Inside the context, the backbone has its weights from before the prompted stages."""
        backbone = self.model.backbone
        if self._untouched is None and self.run_dir:  # the run was resumed after its end
            self._untouched = self._backbone_as_is()
        tuned = copy.deepcopy(backbone.state_dict())
        backbone.load_state_dict(self._untouched or tuned)
        try:
            yield
        finally:
            backbone.load_state_dict(tuned)

    def _leave(self, plan: StagePlan) -> None:
        """Load the stage's best weights and continue from them."""
        distributed.barrier()
        best = self._file(f"stage{plan.number}.safetensors")
        if best.is_file():
            load_model(best, self.model, self.device)
        self._save_state(self.epochs - 1, done=True)

    def _parameter_groups(self, stage: int) -> list[dict]:
        """Return what learns in a stage, and the learning rates; the rest is frozen."""
        backbone, wheel = self.model.backbone, self.model.wheel()
        rate = self.learning_rate if stage == 1 else self.config["backbone_learning_rate"]
        backbone.requires_grad_(rate > 0)
        for module in wheel:
            module.requires_grad_(stage > 1)
        groups = []
        if rate > 0:
            groups.append({"params": list(backbone.parameters()), "lr": rate})
        if stage > 1:
            parameters = [p for module in wheel for p in module.parameters()]
            groups.append({"params": parameters, "lr": self.config["prompt_learning_rate"]})
        return groups

    # -- RecBole's loop --------------------------------------------------------------------

    def _train_epoch(
        self, train_data: Any, epoch_idx: int, loss_func: Any = None, show_progress: bool = False
    ) -> Any:
        self._epoch = epoch_idx
        # Seeding each epoch separately lets a resumed run repeat the uninterrupted one.
        # Processes differ in dropout; draws that must be equal have generators of their own.
        seed = seeds.derive(self.config["seed"], "epoch", self.stage, epoch_idx)
        seed = (seed + distributed.rank()) % 2**32
        init_seed(seed, self.config["reproducibility"])
        assert self.plan is not None
        if self.plan.batches is not None:
            self.plan.batches.epoch = epoch_idx
        else:
            train_data.generator.manual_seed(seed)
        loss_func = loss_func or self.model.calculate_loss
        self.threads.enter(self.stage, epoch_idx)

        def step(batch: Any) -> Tensor | tuple[Tensor, ...]:
            self.threads.step()
            return unread(loss_func(batch))

        total = super()._train_epoch(train_data, epoch_idx, step, show_progress)
        total = torch.stack(total).tolist() if isinstance(total, tuple) else total.tolist()
        if not np.isfinite(total).all():
            raise ValueError("Training loss is nan")  # the text that RecBole raises after each step
        return tuple(total) if isinstance(total, list) else total

    def _check_nan(self, loss: Tensor) -> None:
        """Check for NaN at the end of the epoch, see :class:`.unread.Unread`."""

    def _add_train_loss_to_tensorboard(self, epoch_idx: int, losses: Any, *tag: str) -> None:
        super()._add_train_loss_to_tensorboard(epoch_idx, losses, *tag)
        curves.write_losses(self, epoch_idx, losses)

    def _valid_epoch(self, valid_data: Any, show_progress: bool = False) -> tuple[float, dict]:
        assert self.plan is not None
        if self.plan.valid_cases:
            score, result = self._validate(valid_data, self.plan.valid_cases)
        else:
            score, result = super()._valid_epoch(valid_data, show_progress)
        self.history.append(curves.write_validation(self, self._epoch, result))
        return score, result

    def _validate(self, valid_data: Any, groups: list[Cases]) -> tuple[float, dict]:
        """Measure the mean over tasks, each over N and modes."""
        by_task: dict[str, list[dict]] = {}
        prompted = self.model.follows_prompts
        results = evaluate_cases(self, self.config, valid_data._dataset, groups, prompted)
        for cases, result in zip(groups, results, strict=True):
            by_task.setdefault(f"{cases.task} {cases.mode}".strip(), []).append(result)
        tasks = {task: _mean(results) for task, results in by_task.items()}
        result = _mean(list(tasks.values()))
        for task, values in tasks.items():
            result[f"{task} {self.valid_metric}"] = values[self.valid_metric]
        places = self.config["metric_decimal_place"]  # as RecBole's Evaluator rounds
        result = {name: round(value, places) for name, value in result.items()}
        return calculate_valid_score(result, self.valid_metric), result

    # -- resuming --------------------------------------------------------------------------

    def _keep_state(self, callback_fn: Any) -> Any:
        def callback(epoch_idx: int, valid_score: float) -> None:
            self._save_state(epoch_idx, done=False)
            if callback_fn:
                callback_fn(epoch_idx, valid_score)

        return callback

    def _save_state(self, epoch: int, done: bool) -> None:
        if self.run_dir is None or not distributed.is_main():
            return
        tensors, rest = pack_optimizer(self.optimizer)
        best = self.best_valid_result
        info = {
            "stage": self.stage,
            "done": done,
            "epoch": epoch,
            "cur_step": self.cur_step,
            "best_valid_score": float(self.best_valid_score),
            "best_valid_result": best and {name: float(value) for name, value in best.items()},
            "optimizer": rest,
            "history": self.history,
        }
        save_tensors(self._file("state.safetensors"), {**self.model.state_dict(), **tensors}, info)

    def _open_run(self, dataset: Any) -> dict | None:
        """Create a new run folder, or open the one to resume; return its saved state, if any."""
        if distributed.is_main():
            self.run_dir = self._find_or_make_run(dataset)
        self.run_dir = distributed.broadcast(self.run_dir)
        path = self._file("state.safetensors")
        if not path.is_file():
            return None
        state = load_model(path, self.model, self.device)
        self.logger.info(f"going on with {self.run_dir}")
        return state

    def _find_or_make_run(self, dataset: Any) -> Path:
        found = find_run(self.config) if self.config["resume"] else None
        if found is not None:
            check_catalogue(found, dataset)
            return found
        made = self._new_run_dir()
        save_json(made / "config.json", config_record(self.config))
        save_catalogue(made, dataset, self.model)
        if self.model.memory is not None:
            self.model.memory.save(made / MEMORY)
        return made

    def _new_run_dir(self) -> Path:
        backbone = self.config["backbone"].rpartition(".")[2]
        name = f"DPR-{backbone}-{self.config['dataset']}-{get_local_time()}"
        number = 1
        while True:  # another run may start in the same second
            folder = Path(self.checkpoint_dir) / (name if number == 1 else f"{name}-{number}")
            try:
                folder.mkdir()
                return folder
            except FileExistsError:
                number += 1


def prefer_bfloat16(device: torch.device) -> None:
    """Let ``autocast`` compute in bfloat16, as on the CPU, on GPUs that have it (Ampere and later).

    In torch's default for GPUs, float16, small gradients vanish unless ``enable_scaler`` is on too.
    """
    if device.type == "cuda" and torch.cuda.get_device_capability(device) >= (8, 0):
        torch.set_autocast_gpu_dtype(torch.bfloat16)


def _mean(results: list[dict]) -> dict:
    return {name: float(np.mean([r[name] for r in results])) for name in results[0]}
