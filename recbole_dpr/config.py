"""RecBole's Config, extended by the property files of this package and by checks of all keys.

There are several layers; later layers override earlier ones: RecBole's own files for the model
(for DPR: for its backbone), ``properties/overall.yaml``, ``properties/model/<model>.yaml``,
``properties/backbone/<backbone>.yaml``, ``properties/dataset/<dataset>.yaml``; then, as in RecBole,
config files, the config dict and the command line.
"""

import ast
import copy
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from logging import getLogger
from pathlib import Path
from typing import Any

import recbole.config
import torch
from recbole.utils import InputType, ModelType

from recbole_dpr import config_check
from recbole_dpr.model import registry
from recbole_dpr.utils import compat, distributed
from recbole_dpr.utils.errors import UserError, did_you_mean
from recbole_dpr.utils.yaml_file import Files, listed_files, properties_dir, read_yaml

compat.apply()


class Config(recbole.config.Config):
    """RecBole's ``Config`` for DPR and for the RecBole models that are compared with it.

    Two things are stricter than in RecBole: an unknown key is an error (RecBole ignores it), and a
    value given as text is read as a Python literal (RecBole executes it).

    Args: as in ``recbole.config.Config``; ``model`` and ``dataset`` may also come from any layer.
        ``config_file_list`` may be a single file, and a value may be a ``pathlib.Path``.

    Attributes:
        backbone_class (type): the class of DPR's backbone; None for other models.

    Raises:
        UserError: an unknown key, a value of a wrong type or out of range, a missing model or
            dataset, or an unreadable config file. Each message is one line.
    """

    model_class: type
    backbone_class: type | None

    def __init__(
        self,
        model: str | type | None = None,
        dataset: str | None = None,
        config_file_list: Files = None,
        config_dict: dict[str, Any] | None = None,
    ) -> None:
        # RecBole converts the values of the dict in place, so pass it a copy.
        super().__init__(model, dataset, config_file_list, copy.deepcopy(config_dict or {}))

    def _load_config_files(self, file_list: Files) -> dict:
        merged = {}
        for file in listed_files(file_list):
            merged.update(read_yaml(Path(file), self.yaml_loader))
        return merged

    def _convert_config_dict(self, config_dict: dict) -> dict:
        """Parse values given as text: ``"0.1"`` becomes 0.1. RecBole would execute them."""
        return {key: _literal(value) for key, value in config_dict.items()}

    def _load_cmd_line(self) -> dict:
        """Read ``--key=value`` of this process; RecBole would drop a value that contains ``=``."""
        if "ipykernel_launcher" in sys.argv[0]:
            return {}
        given: dict[str, str] = {}
        for argument in sys.argv[1:]:
            key, equals, value = argument.partition("=")
            if not (equals and key.startswith("--")):
                continue  # an option of the script that imports this package
            if given.setdefault(key[2:], value) != value:
                raise UserError(f"{key}: given twice, as {given[key[2:]]} and {value}; choose one")
        return self._convert_config_dict(given)

    def _get_model_and_dataset(self, model: Any, dataset: str | None) -> tuple[str, type, str]:
        external = self.external_config_dict
        model = model or external.get("model") or "DPR"
        dataset = str(dataset or external.get("dataset") or "ml-100k")
        if Path(dataset).name != dataset:
            folder = Path(dataset).parent if Path(dataset).suffix else Path(dataset)
            raise UserError(
                f"dataset={dataset}: is a path; give the name of the folder that holds its files, "
                f"and where that lies: --dataset={folder.name} --data_path={folder.parent}"
            )
        if isinstance(model, type):
            return model.__name__, model, dataset
        return str(model).rpartition(".")[2], registry.get_model(str(model)), dataset

    def _load_internal_config_dict(self, model: str, model_class: type, dataset: str) -> None:
        backbone, self.backbone_class = model, None
        if model in registry.MODEL_TABLE:
            defaults = read_yaml(properties_dir() / f"model/{model}.yaml", self.yaml_loader)
            path = str(self.external_config_dict.get("backbone") or defaults["backbone"])
            self.backbone_class = registry.get_backbone(path)
            backbone = path.rpartition(".")[2]
        # For DPR, start from the properties that RecBole would load for the backbone alone.
        super()._load_internal_config_dict(
            backbone, self.backbone_class or self.model_class, dataset
        )
        load_cols = [self.internal_config_dict.get("load_col")]
        for name in ("overall", f"model/{model}", f"backbone/{backbone}", f"dataset/{dataset}"):
            file = properties_dir() / f"{name}.yaml"
            content = self._update_internal_config_dict(file) if file.is_file() else None
            load_cols.append((content or {}).get("load_col"))
        self._knows_dataset = file.is_file()  # the last one is the data set's
        self.internal_config_dict["load_col"] = _united(reversed(load_cols)) or None
        self._graph_columns = {
            suffix: fields
            for suffix, fields in _united(load_cols[:-1]).items()
            if suffix not in ("inter", "item", "user")
        }

    def _get_final_config_dict(self) -> dict:
        self._check_keys()
        for key, value in self.external_config_dict.items():
            default = self.internal_config_dict.get(key)
            self.external_config_dict[key] = config_check.typed(key, value, default)
        final = super()._get_final_config_dict()
        if self.external_config_dict.get("load_col"):
            # The user need not list columns that a model needs beside users, items, interactions.
            final["load_col"] = self._graph_columns | final["load_col"]
        elif "load_col" not in self.external_config_dict and not self._knows_dataset:
            final["load_col"] = _united([final["load_col"], _columns_read(final)])
        if isinstance(final["eval_args"], dict):
            # RecBole would fill missing keys with its own defaults, a random split.
            final["eval_args"] = self.internal_config_dict["eval_args"] | final["eval_args"]
        foreign = self.backbone_class or self.model_class
        if (
            "train_neg_sample_args" not in self.external_config_dict
            and final["MODEL_TYPE"] == ModelType.SEQUENTIAL
            and getattr(foreign, "input_type", InputType.POINTWISE) == InputType.POINTWISE
            and final.get("loss_type") == "CE"
        ):
            final["train_neg_sample_args"] = None  # RecBole wants to be told: no item is sampled
        config_check.check_values(final)
        return final

    def _check_keys(self) -> None:
        foreign = self.backbone_class or self.model_class
        if not foreign.__module__.startswith(("recbole.", "recbole_dpr.")):
            return  # a user's own model may read keys that are unknown here
        known = set(self.internal_config_dict) | config_check.KEYS_WITHOUT_DEFAULT
        known.update(key for keys in self.parameters.values() for key in keys)
        ours = {**self.file_config_dict, **self.variable_config_dict}
        for key in sorted(set(self.external_config_dict) - known):
            if key in ours:
                hint = did_you_mean(key, known)
                raise UserError(f"{key}: unknown parameter for {foreign.__name__}{hint}")
            # The package is imported by a script that has its own options.
            del self.external_config_dict[key]
            getLogger().warning(f"--{key} is no parameter of recbole_dpr and left to {sys.argv[0]}")

    def _set_default_parameters(self) -> None:
        # The backbone's class sets the input type (pairwise, pointwise), so RecBole must read it.
        asked, self.model_class = self.model_class, self.backbone_class or self.model_class
        try:
            with _mendable():
                super()._set_default_parameters()
        finally:
            self.model_class = asked
        measured = [
            name if name == "gauc" else f"{name}@{k}"  # the only one without a cut-off
            for name in map(str.lower, self["metrics"])
            for k in self["topk"]
        ]
        if self["valid_metric"].lower() not in measured:
            raise UserError(
                f"valid_metric={self['valid_metric']}: not measured; choose one of "
                f"{', '.join(dict.fromkeys(measured))} or change metrics and topk"
            )

    def _init_device(self) -> None:
        """Set the device, and join the process group if this is one of several processes.

        RecBole would start the group with NCCL on every device; the CPU needs gloo.
        """
        final, place = self.final_config_dict, self._place()
        final.pop("local_rank", None)  # it would make RecBole start the group itself
        super()._init_device()
        if not final["use_gpu"]:
            final["device"] = torch.device("cpu")  # RecBole would use a GPU anyway
        if place is None:
            return
        if final["MODEL_TYPE"] == ModelType.TRADITIONAL:
            raise UserError(
                f"nproc: {self['model']} is not learned from gradients, which is what processes "
                "share; leave nproc out"
            )
        final |= {"single_spec": False, "nproc": place.local_world_size}
        final |= {"local_rank": place.local_rank, "world_size": place.world_size}
        if place.rank:  # only the main process prints
            final |= {"state": "error", "show_progress": False, "verbose": False}
            final["log_wandb"] = False
        if final["device"].type == "cpu":
            distributed.join("gloo")
            return
        if torch.cuda.device_count() < place.local_world_size:
            raise UserError(
                f"gpu_id={final['gpu_id']!r}: {place.local_world_size} processes need as many "
                "GPUs, such as --gpu_id=0,1"
            )
        final["device"] = torch.device("cuda", place.local_rank)
        torch.cuda.set_device(final["device"])
        distributed.join("nccl")

    def _place(self) -> distributed.Place | None:
        return distributed.place()

    def _set_train_neg_sample_args(self) -> None:
        with _mendable():
            super()._set_train_neg_sample_args()

    def _set_eval_neg_sample_args(self, phase: str) -> None:
        with _mendable():
            super()._set_eval_neg_sample_args(phase)


class SavedConfig(Config):
    """The configuration of a saved run, as recorded; it ignores this process's command line."""

    def _load_cmd_line(self) -> dict:
        return {}

    def _place(self) -> None:
        return None  # one process serves, even if several have trained


@contextmanager
def _mendable() -> Iterator[None]:
    """Context manager that turns RecBole's errors about a value into a UserError."""
    try:
        yield
    except (ValueError, TypeError, NotImplementedError, RuntimeError) as error:
        raise UserError(" ".join(str(error).split())) from error


def _columns_read(final: dict) -> dict[str, list[str]]:
    """Return the columns of a data set that a run reads by name."""
    inter = ("USER_ID_FIELD", "ITEM_ID_FIELD", "TIME_FIELD")
    item = ("category_field", "title_field", "description_field", "year_field")
    columns = {"inter": [final[key] for key in inter if final.get(key)]}
    if named := [final[key] for key in item if final.get(key)]:
        columns["item"] = [final["ITEM_ID_FIELD"], *named]
    return columns


def _united(load_cols: Iterable[dict | None]) -> dict:
    """Merge several ``load_col``, so that a model's columns are loaded beside the data set's."""
    united: dict = {}
    for load_col in load_cols:
        for suffix, fields in (load_col or {}).items():
            known = united.setdefault(suffix, fields)
            if isinstance(known, list) and isinstance(fields, list):
                united[suffix] = list(dict.fromkeys([*known, *fields]))
    return united


def _literal(value: Any) -> Any:
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if not isinstance(value, str):
        return value
    if value.lower() in ("true", "false"):
        return value.lower() == "true"
    try:
        read = ast.literal_eval(value)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return value
    return read if isinstance(read, (str, int, float, list, tuple, dict, type(None))) else value
