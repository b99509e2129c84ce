"""RecBole's Config with this package's properties layered in, and its keys checked.

Layers, each over the one before: RecBole's own files for the model (for DPR: for its backbone),
``properties/overall.yaml``, ``properties/model/<model>.yaml``,
``properties/backbone/<backbone>.yaml``, ``properties/dataset/<dataset>.yaml``; then, as in RecBole,
config files, the config dict and the command line.
"""

import difflib
import sys
from pathlib import Path
from typing import Any

import recbole.config
import yaml

from recbole_dpr import compat, registry
from recbole_dpr.errors import UserError

compat.apply()

# Keys that RecBole or this package reads without a default in any properties file.
_KEYS_WITHOUT_DEFAULT = {
    "model", "dataset", "config_files", "encoding", "reg_weight", "loss_type", "numerical_features",
    "nproc", "world_size", "ip", "port", "group_offset", "offset", "local_rank",
    "neg_sampling", "training_neg_sample_num", "valid_metric_bigger", "seq_len",
}  # fmt: skip
# Keys whose RecBole default has one type and whose documentation allows others.
_FREE_TYPE = {"gpu_id", "metrics", "topk", "eval_args", "train_neg_sample_args", "resume"}
_CHOICES: dict[str, tuple] = {
    "towers": (1, 2),
    "prompt_loss": ("both", "positive", "negative"),
    "case_position": ("boundary", "all"),
    "prompt_domain": ("movies", "neutral"),
}
_POSITIVE = ("tau", "train_n", "projector_size", "fusion_heads", "fusion_inner_size",
             "prompts_per_tag", "prompt_batch_size", "train_batch_size", "eval_batch_size", "MAX_ITEM_LIST_LENGTH")  # fmt: skip
_SHARES = ("prompt_dropout", "fusion_dropout", "genre_share", "prompt_share")
_SUBSETS: dict[str, tuple] = {"stages": (1, 2, 3), "prompt_modes": ("genre", "tag")}
_PICKLED = ("save_dataset", "save_dataloaders", "dataset_save_path", "dataloaders_save_path")


def properties_dir() -> Path:
    """Folder of the default values, in the installed package or in the checkout."""
    import recbole_dpr

    return next(
        Path(p) / "properties" for p in recbole_dpr.__path__ if (Path(p) / "properties").is_dir()
    )


class Config(recbole.config.Config):
    """RecBole's ``Config`` for DPR and for the zoo models that are compared with it.

    Args: as ``recbole.config.Config``; ``model`` and ``dataset`` may also come from any layer.

    Raises:
        UserError: unknown key, value of a wrong type or out of range, missing model or dataset,
            unreadable config file. One line each.
    """

    def __init__(
        self,
        model: str | type | None = None,
        dataset: str | None = None,
        config_file_list: list[str] | None = None,
        config_dict: dict[str, Any] | None = None,
    ) -> None:
        # RecBole converts the values of the caller's dict in place; keep the caller's own.
        super().__init__(model, dataset, config_file_list, dict(config_dict or {}))

    # -- reading ---------------------------------------------------------------------------

    def _load_config_files(self, file_list: list[str] | None) -> dict:
        merged = {}
        for file in file_list or []:
            merged.update(_read_yaml(Path(file), self.yaml_loader))
        return merged

    def _convert_config_dict(self, config_dict: dict) -> dict:
        try:
            return super()._convert_config_dict(config_dict)
        except Exception as error:  # RecBole evaluates each value as Python; anything can go wrong
            raise UserError(f"a value of {list(config_dict)} cannot be read: {error}") from error

    def _load_cmd_line(self) -> dict:
        try:
            return super()._load_cmd_line()
        except SyntaxError as error:
            raise UserError(f"command line: {error.msg}") from error

    def _get_model_and_dataset(self, model: Any, dataset: str | None) -> tuple[str, type, str]:
        external = self.external_config_dict
        model = model or external.get("model") or "DPR"
        dataset = dataset or external.get("dataset") or "ml-100k"
        if isinstance(model, str):
            return model.rpartition(".")[2], registry.get_model(model), str(dataset)
        return model.__name__, model, str(dataset)

    def _load_internal_config_dict(self, model: str, model_class: type, dataset: str) -> None:
        ours = [properties_dir() / "overall.yaml", properties_dir() / f"model/{model}.yaml"]
        self.backbone_class = None
        if model in registry.MODEL_TABLE:
            defaults = _read_yaml(ours[1], self.yaml_loader)
            path = str(self.external_config_dict.get("backbone") or defaults["backbone"])
            self.backbone_class = registry.get_backbone(path)
            backbone = path.rpartition(".")[2]
            # What RecBole would load for the backbone alone is where its wrapper starts from.
            super()._load_internal_config_dict(backbone, self.backbone_class, dataset)
            ours.append(properties_dir() / f"backbone/{backbone}.yaml")
        else:
            super()._load_internal_config_dict(model, model_class, dataset)
        ours.append(properties_dir() / f"dataset/{dataset}.yaml")
        recbole_load_col = self.internal_config_dict.get("load_col")
        for file in ours:
            if file.is_file():
                self._update_internal_config_dict(file)
        self._merge_load_col(recbole_load_col)

    def _merge_load_col(self, recbole_load_col: dict | None) -> None:
        """A backbone's own columns (features, graph) stay loaded beside those of the protocol."""
        merged = dict(self.internal_config_dict.get("load_col") or {})
        for suffix, fields in (recbole_load_col or {}).items():
            known = merged.get(suffix) or []
            if isinstance(fields, list):
                merged[suffix] = list(known) + [field for field in fields if field not in known]
        self.internal_config_dict["load_col"] = merged or None

    # -- checking --------------------------------------------------------------------------

    def _get_final_config_dict(self) -> dict:
        self._check_keys()
        final = super()._get_final_config_dict()
        for key, value in self.external_config_dict.items():
            _check_type(key, value, self.internal_config_dict.get(key))
        _check_values(final)
        return final

    def _check_keys(self) -> None:
        foreign = self.backbone_class or self.model_class
        if not foreign.__module__.startswith(("recbole.", "recbole_dpr.")):
            return  # a user's own model reads keys that only it knows
        known = set(self.internal_config_dict) | _KEYS_WITHOUT_DEFAULT
        known.update(key for keys in self.parameters.values() for key in keys)
        for key in self.external_config_dict:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1)
                hint = f"; did you mean {near[0]}?" if near else ""
                raise UserError(f"{key}: unknown parameter for {foreign.__name__}{hint}")

    def _set_default_parameters(self) -> None:
        # The kind of input (pairs, points) is the backbone's affair: let RecBole ask its class.
        asked, self.model_class = self.model_class, self.backbone_class or self.model_class
        try:
            super()._set_default_parameters()
        except (ValueError, TypeError, NotImplementedError, RuntimeError) as error:
            raise UserError(str(error)) from error
        finally:
            self.model_class = asked
        if self.final_config_dict["valid_metric"].lower() not in self._measured():
            raise UserError(
                f"valid_metric={self.final_config_dict['valid_metric']}: not measured; "
                f"choose one of {', '.join(self._measured())} or change metrics and topk"
            )

    def _measured(self) -> list[str]:
        final = self.final_config_dict
        return [f"{metric}@{k}".lower() for metric in final["metrics"] for k in final["topk"]]


def _read_yaml(file: Path, loader: type) -> dict:
    try:
        content = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)
    except OSError as error:
        raise UserError(f"{file}: cannot be read ({error.strerror}); check config_files") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise UserError(f"{file}:{line}: not YAML ({getattr(error, 'problem', error)})") from error
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise UserError(f"{file}:1: expected lines of `key: value`")
    return content


def _check_type(key: str, value: Any, default: Any) -> None:
    if default is None or value is None or key in _FREE_TYPE or isinstance(default, str):
        return
    if isinstance(default, bool):
        right = isinstance(value, bool)
    elif isinstance(default, int):
        right = isinstance(value, int) and not isinstance(value, bool)
    elif isinstance(default, float):
        right = isinstance(value, (int, float)) and not isinstance(value, bool)
    elif isinstance(default, list):
        right = isinstance(value, (list, tuple))
    else:
        right = isinstance(value, type(default))
    if not right:
        raise UserError(f"{key}={value!r}: expected {type(default).__name__}, such as {default!r}")


def _check_values(final: dict) -> None:
    for key, choices in _CHOICES.items():
        if key in final and final[key] not in choices:
            raise UserError(f"{key}={final[key]!r}: choose one of {', '.join(map(str, choices))}")
    for key in _POSITIVE:
        if key in final and not final[key] > 0:
            raise UserError(f"{key}={final[key]!r}: must be greater than 0")
    for key in _SHARES:
        if key in final and not 0 <= final[key] <= 1:
            raise UserError(f"{key}={final[key]!r}: must lie between 0 and 1")
    for key, choices in _SUBSETS.items():
        if key in final and not (final[key] and set(final[key]) <= set(choices)):
            raise UserError(f"{key}={final[key]!r}: a list of values among {list(choices)}")
    for key in _PICKLED:
        if final.get(key):
            raise UserError(
                f"{key}: RecBole would store it as pickle, which is never loaded here; leave it out"
            )
    if not all(isinstance(n, int) and n > 0 for n in final["target_n"]):
        raise UserError(f"target_n={final['target_n']!r}: a list of whole numbers above 0")
    if final.get("benchmark_filename"):
        raise UserError(
            "benchmark_filename: pre-split files carry no full histories; use eval_args"
        )


def command_line_options() -> dict[str, str]:
    """``--key=value`` arguments of this process, as strings (what RecBole's Config will read)."""
    pairs = (arg[2:].partition("=") for arg in sys.argv[1:] if arg.startswith("--") and "=" in arg)
    return {key: value for key, _, value in pairs}
