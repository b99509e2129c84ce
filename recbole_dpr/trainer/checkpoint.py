"""Checkpoints that load without executing pickle: safetensors with a JSON header.

docs/architecture.md lists the files in the folder of a run.
"""

import hashlib
import json
from contextlib import suppress
from logging import getLogger
from pathlib import Path
from typing import Any

import torch
from recbole.evaluator import Collector
from recbole.evaluator.collector import DataStruct
from recbole.trainer import Trainer
from torch import Tensor, nn

from recbole_dpr.config import Config
from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils import distributed
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json, save_json
from recbole_dpr.utils.tensor_file import load_tensors, save_tensors

# Holds the keys of the item memory.
MEMORY = "memory.safetensors"
# Holds how users without a history are answered.
NEW_USER = "new_user.safetensors"
# Holds the backbone before the prompted stages; DPR is compared with it.
UNTOUCHED = "backbone.safetensors"
# Parameters that change where or how a run is executed, but not its figures.
NOT_IN_FINGERPRINT = {
    "resume", "checkpoint_dir", "data_path", "prompt_cache_dir", "show_progress", "state",
    "verbose", "gpu_id", "use_gpu", "device", "local_rank", "single_spec", "worker", "log_wandb",
    "wandb_project", "config_files", "target_file", "nproc", "ip", "port", "group_offset", "offset",
    "baselines", "trained", "studies", "report", "threads",
}  # fmt: skip


def config_record(config: Config) -> dict[str, Any]:
    """Return every parameter of a run, ready for JSON (types that JSON lacks become text)."""
    return json.loads(json.dumps(config.final_config_dict, default=str))


def fingerprint(record: dict[str, Any]) -> str:
    """Identify the parameters that decide a run's weights."""
    decisive = {key: value for key, value in record.items() if key not in NOT_IN_FINGERPRINT}
    text = json.dumps(decisive, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def find_run(config: Config) -> Path | None:
    """Return the latest run in ``checkpoint_dir`` with the parameters of ``config``.

    If there is none, this is logged, and the result is None.
    """
    wanted = fingerprint(config_record(config))
    runs = Path(config["checkpoint_dir"]).glob("*/config.json")
    for record in sorted(runs, key=lambda file: file.stat().st_mtime, reverse=True):
        with suppress(UserError):  # a folder of another program
            if fingerprint(load_json(record)) == wanted:
                return record.parent
    getLogger().warning(
        f"resume=True: no run of this configuration in {config['checkpoint_dir']}; a new one starts"
    )
    return None


def pack_optimizer(optimizer: torch.optim.Optimizer) -> tuple[dict[str, Tensor], dict]:
    """Return ``optimizer.state_dict()`` as named tensors, and the rest, ready for JSON."""
    state = optimizer.state_dict()
    flat = {
        f"optimizer/{index}/{name}": value
        for index, values in state["state"].items()
        for name, value in values.items()
    }
    tensors = {name: value for name, value in flat.items() if isinstance(value, Tensor)}
    plain = {name: value for name, value in flat.items() if name not in tensors}
    return tensors, {"groups": state["param_groups"], "plain": plain}


def unpack_optimizer(
    optimizer: torch.optim.Optimizer, tensors: dict[str, Tensor], rest: dict
) -> None:
    """Load the result of :func:`pack_optimizer` into an optimiser over the same parameters."""
    state: dict[int, dict] = {}
    for key, value in (tensors | rest["plain"]).items():
        if key.startswith("optimizer/"):
            _, index, name = key.split("/", 2)
            state.setdefault(int(index), {})[name] = value
    optimizer.load_state_dict({"state": state, "param_groups": rest["groups"]})


def save_catalogue(folder: Path, dataset: Any, model: DPR) -> None:
    """Write ``catalogue.json``; also training tags and users, if there are any that serve.

    Those are separate files because few runs need both, and MIND has 265,000 users.
    """
    save_json(folder / "catalogue.json", _catalogue(dataset))
    tags = dataset.prompts.tags_of("train", dataset.item_num)
    if tags.texts and max(dataset.config["stages"]) > 1:
        spans = zip(tags.first.tolist(), (tags.first + tags.count).tolist(), strict=True)
        save_json(folder / "tags.json", {"tags": [tags.texts[a:b] for a, b in spans]})
    if model.backbone.user_tables:
        users = dataset.field2id_token[dataset.uid_field]
        save_json(folder / "users.json", {"users": [str(token) for token in users]})


def check_catalogue(folder: Path, dataset: Any) -> None:
    """Raise UserError if a run was made for other items."""
    if load_json(folder / "catalogue.json") != _catalogue(dataset):
        raise UserError(
            f"{folder}: made for another model or data set (the items of {dataset.dataset_name} "
            "have changed since); start anew, without resume or trained"
        )


def _catalogue(dataset: Any) -> dict:
    return {
        "n_users": dataset.user_num,
        "items": [str(token) for token in dataset.field2id_token[dataset.iid_field]],
        "titles": dataset.item_title,
        "categories": dataset.categories,
        "years": dataset.item_year.tolist(),
        "item_categories": [row.nonzero().squeeze(1).tolist() for row in dataset.item_category],
    }


class AllCases(Collector):
    """RecBole's Collector; it gives the Evaluator of every process the cases of all processes.

    So metrics equal those of a single process. RecBole averages those of the processes, rounded.
    """

    cases = 0  # number of cases in the current evaluation

    def get_data_struct(self) -> DataStruct:
        """Return what all processes collected, in the order of the cases.

        It holds counts, too (``data.num_items``, ``data.count_items``), which RecBole's would
        take for tensors.
        """
        for name in ("rec.items", "rec.topk", "rec.meanrank"):
            if name in self.data_struct:
                rows = self.data_struct.get(name)
                self.data_struct.set(name, distributed.gather_rows(rows, self.cases))
        every = self.data_struct._data_dict
        counts = {name: value for name, value in every.items() if not isinstance(value, Tensor)}
        for name in counts:
            del self.data_struct[name]
        collected = super().get_data_struct()
        for name, value in counts.items():
            self.data_struct.set(name, value)
            collected.set(name, value)
        return collected


class SafeCheckpoints(Trainer):
    """Mixin before a RecBole trainer: safetensors checkpoints, and errors of one line.

    What general models keep beside weights (``other_parameter``) stays in memory, for the run that
    made it. With several processes, the main process writes and all processes read.
    """

    def __init__(self, config: Config, model: nn.Module) -> None:
        super().__init__(config, model)
        self.eval_collector = AllCases(config)
        # RecBole puts the time of day in the name, which may differ between processes.
        self.saved_model_file = distributed.broadcast(self.saved_model_file)

    def _save_checkpoint(self, epoch: int, verbose: bool = True, **kwargs: Any) -> None:
        path = Path(kwargs.pop("saved_model_file", self.saved_model_file))
        path = path.with_suffix(".safetensors")
        self.saved_model_file = str(path)
        self._other_parameter = self.model.other_parameter()
        if distributed.is_main():
            save_model(path, self.model, {"epoch": epoch, "model": self.config["model"]})
            if verbose:
                self.logger.info(f"Saving current: {path}")

    def _check_nan(self, loss: Tensor) -> None:
        if torch.isnan(loss):
            raise UserError(
                f"learning_rate={self.config['learning_rate']}: training diverged (the loss is "
                "NaN); lower it"
            )

    def resume_checkpoint(self, resume_file: str) -> None:
        """Load weights to continue from. Unlike in RecBole, the optimiser starts afresh."""
        load_model(Path(resume_file), self.model, self.device)

    def evaluate(
        self,
        eval_data: Any,
        load_best_model: bool = True,
        model_file: str | None = None,
        show_progress: bool = False,
    ) -> dict:
        """Run RecBole's ``Trainer.evaluate``; the weights are read from safetensors."""
        if eval_data:
            self.eval_collector.cases = eval_data.sample_size
        if eval_data and load_best_model:
            path = Path(model_file or self.saved_model_file)
            distributed.barrier()  # the main process may still be writing
            load_model(path, self.model, self.device)
            self.model.load_other_parameter(getattr(self, "_other_parameter", None))
            self.logger.info(f"Loading model structure and parameters from {path}")
        result = super().evaluate(eval_data, load_best_model=False, show_progress=show_progress)
        if not result:
            return result
        places = self.config["metric_decimal_place"]
        # GAUC comes in 32 bits, which JSON does not take.
        return {name: round(float(value), places) for name, value in result.items()}

    def _map_reduce(self, result: dict, num_sample: int) -> dict:
        return result  # see AllCases


def safe_trainer(trainer: type[Trainer]) -> type[Trainer]:
    """Return a RecBole trainer class with :class:`SafeCheckpoints`."""
    return type(trainer.__name__, (SafeCheckpoints, trainer), {})


def save_model(path: Path, model: nn.Module, info: dict) -> None:
    """Save a model's weights."""
    save_tensors(path, dict(model.state_dict()), info)


def load_model(path: Path, model: nn.Module, device: torch.device | str) -> dict:
    """Load weights into a model; return the file's info.

    Raises:
        UserError: the weights in the file do not fit this model.
    """
    tensors, info = load_tensors(path, device)
    try:
        model.load_state_dict({k: v for k, v in tensors.items() if not k.startswith("optimizer/")})
    except RuntimeError as error:
        reason = str(error).splitlines()[-1].strip()
        raise UserError(f"{path}: made for another model or data set ({reason})") from error
    return info


def load_run(run: Path, model: DPR, device: torch.device | str) -> None:
    """Load a finished run from its folder into a DPR, except for the text channel.

    Raises:
        UserError: a file is missing, or does not fit this model.
    """
    load_model(run / "model.safetensors", model, device)
    if model.memory is not None:
        model.memory.load(run / MEMORY, model.encoder.dim)
