"""Checks of parameters: their types and their allowed values."""

import importlib.util
import re
from collections.abc import Callable, Collection
from math import inf
from typing import Any

from recbole.evaluator import metric_types
from recbole.utils import EvaluatorType

from recbole_dpr.model.dpr import UNPROMPTED
from recbole_dpr.model.router import ROUTERS
from recbole_dpr.utils.errors import UserError, did_you_mean

# Keys that RecBole or this package reads without a default in any properties file.
KEYS_WITHOUT_DEFAULT = {
    "model", "dataset", "config_files", "encoding", "reg_weight", "loss_type", "numerical_features",
    "nproc", "world_size", "ip", "port", "group_offset", "offset", "local_rank", "neg_sampling",
    "training_neg_sample_num", "valid_metric_bigger", "seq_len", "tail_ratio", "use_filter", "norm",
    "eta", "gamma", "beta",
}  # fmt: skip
# Keys that may have other types than that of RecBole's default, by RecBole's documentation.
_FREE_TYPE = {
    "gpu_id", "metrics", "topk", "eval_args", "train_neg_sample_args", "reg_weight", "std",
    "reranker_CAN_NUM", "use_proj_bias", "train_n", "item_phrases",
}  # fmt: skip
# Real-valued keys whose RecBole default happens to be a whole number.
_REAL = {
    "hidden_dropout_prob", "dropout_prob", "global_ratio", "spatial_ratio", "resolution",
    "negative_weight", "q",
}  # fmt: skip
# Keys that are text if they are set.
_TEXT = {
    "backbone_checkpoint", "category_field", "title_field", "description_field", "year_field",
    "prompt_file", "tag_file", "target_file", "prompt_cache_dir", "trained", "router_weights",
}  # fmt: skip

# Keys of intervals; RecBole leaves out what it cannot read, and filters nothing then.
_INTERVALS = ("user_inter_num_interval", "item_inter_num_interval")

_CHOICES: dict[str, Collection] = {
    "towers": (1, 2),
    "prompt_loss": ("both", "positive", "negative", *UNPROMPTED),
    "case_position": ("boundary", "all"),
    "next_item_eval": ("all", "cases"),
    "prompt_domain": ("movies", "news", "shopping", "neutral"),
    "item_phrases": (True, False, "always"),
    "router": tuple(ROUTERS),
    "learner": ("adam", "adamw", "sgd", "adagrad", "rmsprop", "sparse_adam"),
}
# Keys of numbers, what holds for their values, and what the message says if it does not.
_NUMBERS: tuple[tuple[tuple[str, ...], Callable[[float], bool], str], ...] = (
    (
        ("tau", "projector_size", "fusion_heads", "fusion_inner_size", "prompts_per_tag",
         "prompt_batch_size", "train_batch_size", "eval_batch_size", "MAX_ITEM_LIST_LENGTH",
         "learning_rate", "prompt_learning_rate", "position_share", "tail_ratio"),
        lambda value: 0 < value < inf, "must be greater than 0",
    ),
    (
        ("epochs", "stage2_epochs", "stage3_epochs", "stopping_step", "backbone_learning_rate",
         "weight_decay", "worker", "seed", "threads"),
        lambda value: 0 <= value < inf, "must not be below 0",
    ),
    (
        ("prompt_dropout", "fusion_dropout", "memory_dropout", "genre_share", "free_share",
         "prompt_share", "position_share"),
        lambda value: 0 <= value <= 1, "must lie between 0 and 1",
    ),
)  # fmt: skip
_SUBSETS: dict[str, tuple] = {
    "stages": (1, 2, 3),
    "prompt_modes": ("genre", "free", "tag"),
    "baselines": ("recent", "semantic", "blend"),
    "studies": ("strength", "wishes", "unseen", "wording", "cold"),
}
_MAY_BE_EMPTY = ("baselines", "studies", "valid_n")
# Keys that need a model which follows prompts -> an alternative for the error message.
_OF_PROMPTS = {
    "text_channel": ", or take baselines=['blend'] for a text score beside the backbone's",
    "studies": ", or leave studies out",
}
_PICKLED = ("save_dataset", "save_dataloaders", "dataset_save_path", "dataloaders_save_path")
_EVAL_ARGS = ("split", "group_by", "order", "mode")


def typed(key: str, value: Any, default: Any) -> Any:
    """Return a value in the type of its parameter. For text parameters, a number becomes text.

    Args:
        default: the default of the parameter, which gives its type; None allows any type.

    Raises:
        UserError: the value has another type.
    """
    if key in _INTERVALS and isinstance(value, (list, tuple)):
        return str(value)  # [5,10] on the command line
    if value is None or key in _FREE_TYPE or (default is None and key not in _TEXT):
        return value
    wanted = str if key in _TEXT else type(default)
    kind = float if key in _REAL and wanted is int else wanted
    accepted = {str: (str, int, float), float: (int, float), list: (list, tuple)}.get(kind, kind)
    strange = kind in (int, float) and isinstance(value, bool)  # which Python takes for a number
    if strange or not isinstance(value, accepted):
        example = "" if default is None else f", such as {default!r}"
        raise UserError(f"{key}={value!r}: expected {wanted.__name__}{example}")
    return str(value) if kind is str else value


def check_values(final: dict) -> None:
    """Check the values of a whole configuration, RecBole's ``final_config_dict``.

    Raises:
        UserError: a value is out of range or not supported.
    """
    for key, choices in _CHOICES.items():
        if key in final and _lower(final[key]) not in choices:
            hint = did_you_mean(final[key], choices)
            raise UserError(
                f"{key}={final[key]!r}: choose one of {', '.join(map(str, choices))}{hint}"
            )
    for keys, right, reason in _NUMBERS:
        for key in keys:
            if key in final and not (isinstance(final[key], (int, float)) and right(final[key])):
                raise UserError(f"{key}={final[key]!r}: {reason}")
    for key, choices in _SUBSETS.items():
        if key in final and not _is_list(key, final[key], choices.__contains__):
            raise UserError(f"{key}={final[key]!r}: a list of values among {list(choices)}")
    for key in ("target_n", "valid_n"):
        if not _is_list(key, final[key], _is_count):
            raise UserError(f"{key}={final[key]!r}: a list of whole numbers above 0")
    if not _is_list("topk", _listed(final["topk"]), _is_count):
        raise UserError(f"topk={final['topk']!r}: a list of whole numbers above 0")
    if "train_n" in final and not _is_list("train_n", _listed(final["train_n"]), _is_count):
        several = "a whole number above 0, or a list of them, such as 5 or [3,5,10]"
        raise UserError(f"train_n={final['train_n']!r}: {several}")
    ranking = [name for name, kind in metric_types.items() if kind == EvaluatorType.RANKING]
    for name in _listed(final["metrics"]):
        if _lower(name) not in ranking:
            hint = did_you_mean(_lower(name), ranking)
            raise UserError(
                f"metrics={final['metrics']!r}: {name!r} is no ranking metric of RecBole{hint}; "
                f"there are {', '.join(ranking)}"
            )
    _check_prompts(final)
    _check_eval_args(final["eval_args"])
    for key in _INTERVALS:
        _check_interval(key, final.get(key))
    for field, values in (final.get("val_interval") or {}).items():
        if not isinstance(values, (list, tuple)):  # the values of a token field
            _check_interval(f"val_interval[{field!r}]", values)
    if final.get("log_wandb") and importlib.util.find_spec("wandb") is None:
        raise UserError("log_wandb=True: there is no wandb; pip install wandb, or leave it out")
    for key in _PICKLED:
        if final.get(key):
            raise UserError(
                f"{key}: RecBole would store it as pickle, which is never loaded here; leave it out"
            )
    if final.get("benchmark_filename"):
        raise UserError(
            "benchmark_filename: pre-split files carry no full histories; use eval_args"
        )


def _check_prompts(final: dict) -> None:
    """Check what prompts need, and what needs prompts that the model follows."""
    if final.get("baselines") and "backbone" not in final:
        raise UserError(
            f"baselines={final['baselines']!r}: they read prompts, which only DPR's runs encode; "
            "take model=DPR with this model as its backbone, or leave baselines out"
        )
    blind = final.get("prompt_loss") in UNPROMPTED
    if blind and not final["backbone_learning_rate"]:
        raise UserError(
            f"prompt_loss={final['prompt_loss']}: only the backbone learns then; give "
            "backbone_learning_rate a value above 0"
        )
    for asked, instead in _OF_PROMPTS.items():
        if final.get(asked) and (blind or max(final["stages"]) == 1):
            key = "prompt_loss" if blind else "stages"
            raise UserError(
                f"{asked}={final[asked]}: with {key}={final[key]} no prompts are followed; "
                f"change {key}{instead}"
            )
    for raw, name in (final.get("category_names") or {}).items():
        if not isinstance(name, str) or not name.strip():
            raise UserError(
                f"category_names: {raw!r} is called {name!r}; give words, such as "
                "{'Skin_Care': 'skin care'}"
            )
    if final.get("text_channel") and not final["memory"]:
        raise UserError(
            "text_channel=True: it counts as far as the memory takes a prompt to be about items; "
            "leave memory=False out, or take baselines=['blend'] for a text score beside the "
            "backbone's"
        )


def _check_interval(key: str, value: Any) -> None:
    """Check intervals such as ``"[5,10);[20,inf)"``; None is no interval."""
    for text in [] if value is None else str(value).split(";"):
        ends = re.fullmatch(r"[\[(]([^,]+),([^,]+)[\])]", text.strip())
        try:
            right = ends is not None and float(ends[1]) <= float(ends[2])
        except ValueError:
            right = False
        if not right:
            raise UserError(
                f"{key}={value!r}: {text!r} is no interval; write one such as '[5,inf)', which "
                "keeps numbers from 5 on, or several with ; between them"
            )


def _check_eval_args(value: Any) -> None:
    if not isinstance(value, dict):
        raise UserError(f"eval_args={value!r}: expected dict with {', '.join(_EVAL_ARGS)}")
    for key in value:
        if key not in _EVAL_ARGS:
            hint = did_you_mean(key, _EVAL_ARGS)
            raise UserError(f"eval_args: {key!r} is none of {', '.join(_EVAL_ARGS)}{hint}")
    # Whether the order and the parts of a split suit the data set is checked there.
    modes = value["mode"].values() if isinstance(value["mode"], dict) else [value["mode"]]
    advice = {
        "split": not _is_split(value["split"])
        and "write {'RS': [0.8, 0.1, 0.1]} or an LS of RecBole's, such as {'LS': 'valid_and_test'}",
        "group_by": value["group_by"] not in ("user", "none", None) and "write user or none",
        "mode": any(mode != "full" for mode in modes)
        and "write full: the table ranks the whole catalogue, never a sample of it",
    }
    for key, what in advice.items():
        if what:
            raise UserError(f"eval_args: {key} {value[key]!r}: {what}")


def _is_split(split: Any) -> bool:
    if not isinstance(split, dict) or len(split) != 1:
        return False
    [(kind, parts)] = split.items()
    if kind == "RS" and isinstance(parts, (list, tuple)):
        return all(isinstance(part, (int, float)) and part > 0 for part in parts)
    return kind == "LS" and parts in ("valid_and_test", "valid_only", "test_only")


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _listed(value: Any) -> Any:
    return value if isinstance(value, (list, tuple)) else [value]


def _is_list(key: str, values: Any, right: Callable[[Any], bool]) -> bool:
    if not values:
        return key in _MAY_BE_EMPTY and values == []
    return all(isinstance(value, (str, int)) and right(value) for value in values)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
