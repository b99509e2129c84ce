"""Checks of parameters: their types and their allowed values."""

import math
import re
from collections.abc import Callable, Collection
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
_POSITIVE = (
    "tau", "projector_size", "fusion_heads", "fusion_inner_size", "prompts_per_tag",
    "prompt_batch_size", "train_batch_size", "eval_batch_size", "MAX_ITEM_LIST_LENGTH",
    "learning_rate", "prompt_learning_rate", "position_share",
)  # fmt: skip
_NOT_NEGATIVE = (
    "epochs", "stage2_epochs", "stage3_epochs", "stopping_step", "backbone_learning_rate",
    "weight_decay", "worker", "seed",
)  # fmt: skip
_SHARES = (
    "prompt_dropout", "fusion_dropout", "memory_dropout", "genre_share", "free_share",
    "prompt_share", "position_share",
)  # fmt: skip
_SUBSETS: dict[str, tuple] = {
    "stages": (1, 2, 3),
    "prompt_modes": ("genre", "free", "tag"),
    "baselines": ("recent", "semantic", "blend"),
    "studies": ("strength", "wishes", "unseen", "wording"),
}
_MAY_BE_EMPTY = ("baselines", "studies")
_PICKLED = ("save_dataset", "save_dataloaders", "dataset_save_path", "dataloaders_save_path")
_EVAL_ARGS = ("split", "group_by", "order", "mode")


def typed(key: str, value: Any, default: Any) -> Any:
    """Return a value in the type of its parameter. For text parameters, a number becomes text.

    Args:
        default: the default of the parameter, which gives its type; None allows any type.

    Raises:
        UserError: the value has another type.
    """
    if value is None or key in _FREE_TYPE or (default is None and key not in _TEXT):
        return value
    if key in _TEXT or isinstance(default, str):
        if isinstance(value, (str, int, float)):
            return str(value)
        raise _wrong_type(key, value, "str", default)
    if isinstance(default, bool):
        right = isinstance(value, bool)
    elif isinstance(default, float) or key in _REAL:
        right = isinstance(value, (int, float)) and not isinstance(value, bool)
    elif isinstance(default, int):
        right = isinstance(value, int) and not isinstance(value, bool)
    elif isinstance(default, list):
        right = isinstance(value, (list, tuple))
    else:
        right = isinstance(value, type(default))
    if not right:
        raise _wrong_type(key, value, type(default).__name__, default)
    return value


def _wrong_type(key: str, value: Any, wanted: str, default: Any) -> UserError:
    example = "" if default is None else f", such as {default!r}"
    return UserError(f"{key}={value!r}: expected {wanted}{example}")


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
    _check_each(final, _POSITIVE, lambda value: value > 0, "must be greater than 0")
    _check_each(final, _NOT_NEGATIVE, lambda value: value >= 0, "must not be below 0")
    _check_each(final, _SHARES, lambda value: 0 <= value <= 1, "must lie between 0 and 1")
    for key, choices in _SUBSETS.items():
        empty = key in _MAY_BE_EMPTY and final.get(key) == []
        if key in final and not empty and not _all_of(final[key], choices.__contains__):
            raise UserError(f"{key}={final[key]!r}: a list of values among {list(choices)}")
    if final.get("baselines") and "backbone" not in final:
        raise UserError(
            f"baselines={final['baselines']!r}: they read prompts, which only DPR's runs encode; "
            "take model=DPR with this model as its backbone, or leave baselines out"
        )
    if final.get("prompt_loss") in UNPROMPTED and not final["backbone_learning_rate"]:
        raise UserError(
            f"prompt_loss={final['prompt_loss']}: only the backbone learns then; give "
            "backbone_learning_rate a value above 0"
        )
    _check_prompts_followed(final)
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
    for key in ("target_n", "valid_n", "topk"):
        empty = key == "valid_n" and final[key] == []
        values = _listed(final[key]) if key == "topk" else final[key]
        if not empty and not _all_of(values, _is_count):
            raise UserError(f"{key}={final[key]!r}: a list of whole numbers above 0")
    if "train_n" in final and not _all_of(_listed(final["train_n"]), _is_count):
        several = "a whole number above 0, or a list of them, such as 5 or [3,5,10]"
        raise UserError(f"train_n={final['train_n']!r}: {several}")
    _check_metrics(final)
    _check_eval_args(final["eval_args"])
    for key in _PICKLED:
        if final.get(key):
            raise UserError(
                f"{key}: RecBole would store it as pickle, which is never loaded here; leave it out"
            )
    if final.get("benchmark_filename"):
        raise UserError(
            "benchmark_filename: pre-split files carry no full histories; use eval_args"
        )


def _check_each(final: dict, keys: tuple, right: Callable[[Any], bool], reason: str) -> None:
    for key in keys:
        if key not in final:
            continue
        value = final[key]
        number = isinstance(value, (int, float)) and math.isfinite(value)
        if not (number and right(value)):
            raise UserError(f"{key}={value!r}: {reason}")


# Keys that need a model which follows prompts -> an alternative for the error message.
_OF_PROMPTS = {
    "text_channel": ", or take baselines=['blend'] for a text score beside the backbone's",
    "studies": ", or leave studies out",
}


def _check_prompts_followed(final: dict) -> None:
    """Check that parameters about following prompts are only set if the model follows prompts."""
    asked = [key for key in _OF_PROMPTS if final.get(key)]
    if not asked:
        return
    blind = final["prompt_loss"] in UNPROMPTED
    if blind or max(final["stages"]) == 1:
        key = "prompt_loss" if blind else "stages"
        raise UserError(
            f"{asked[0]}={final[asked[0]]}: with {key}={final[key]} no prompts are followed; "
            f"change {key}{_OF_PROMPTS[asked[0]]}"
        )


def _check_metrics(final: dict) -> None:
    ranking = [name for name, kind in metric_types.items() if kind == EvaluatorType.RANKING]
    for name in _listed(final["metrics"]):
        if _lower(name) not in ranking:
            hint = did_you_mean(_lower(name), ranking)
            raise UserError(
                f"metrics={final['metrics']!r}: {name!r} is no ranking metric of RecBole{hint}; "
                f"there are {', '.join(ranking)}"
            )


def _check_eval_args(value: Any) -> None:
    if not isinstance(value, dict):
        raise UserError(f"eval_args={value!r}: expected dict with {', '.join(_EVAL_ARGS)}")
    for key in value:
        if key not in _EVAL_ARGS:
            hint = did_you_mean(key, _EVAL_ARGS)
            raise UserError(f"eval_args: {key!r} is none of {', '.join(_EVAL_ARGS)}{hint}")
    # Whether the order and the parts of a split suit the data set is checked there.
    wrong = {
        "split": not _is_split(value["split"])
        and "write {'RS': [0.8, 0.1, 0.1]} or an LS of RecBole's, such as {'LS': 'valid_and_test'}",
        "group_by": value["group_by"] not in ("user", "none", None) and "write user or none",
        "mode": not _ranks_items(value["mode"]) and "write full, uniN or popN: items are ranked",
    }
    for key, advice in wrong.items():
        if advice:
            raise UserError(f"eval_args: {key} {value[key]!r}: {advice}")


def _is_split(split: Any) -> bool:
    if not isinstance(split, dict) or len(split) != 1:
        return False
    [(kind, parts)] = split.items()
    if kind == "RS" and isinstance(parts, (list, tuple)):
        return all(isinstance(part, (int, float)) and part > 0 for part in parts)
    return kind == "LS" and parts in ("valid_and_test", "valid_only", "test_only")


def _ranks_items(mode: Any) -> bool:
    modes = mode.values() if isinstance(mode, dict) else [mode]
    return all(re.fullmatch(r"full|(uni|pop)[1-9]\d*", str(each)) for each in modes)


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _listed(value: Any) -> Any:
    return value if isinstance(value, (list, tuple)) else [value]


def _all_of(values: Any, right: Callable[[Any], bool]) -> bool:
    return bool(values) and all(isinstance(v, (str, int)) and right(v) for v in values)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
