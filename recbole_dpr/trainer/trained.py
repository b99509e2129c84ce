"""Finds finished runs, and measures them again: with another protocol or other baselines."""

from pathlib import Path
from typing import Any

from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.trainer.checkpoint import NOT_IN_FINGERPRINT
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json

# Parameters that a new measurement may change; they touch no weight.
MEASURING = NOT_IN_FINGERPRINT | {
    "mask_history", "case_position", "target_n", "prompt_modes", "text_channel", "metrics", "topk",
    "valid_metric", "metric_decimal_place", "eval_batch_size", "encoder", "next_item_eval",
    "valid_n",
}  # fmt: skip
# Values that RecBole derives from the rest, or that depend on the machine.
_DERIVED = {
    "device", "MODEL_TYPE", "MODEL_INPUT_TYPE", "eval_type", "data_path", "checkpoint_dir",
    "resume", "local_rank", "single_spec", "valid_neg_sample_args", "test_neg_sample_args",
    "train_neg_sample_args", "valid_metric_bigger", "model", "dataset", "MASK_INDEX",
    "MASK_ITEM_SEQ", "POS_ITEMS", "NEG_ITEMS", "INVERSE_ITEM_SEQ",
}  # fmt: skip


def finished_run(folder: Path) -> Path:
    """Return the folder itself if it is a run, or else the latest finished run in it.

    Raises:
        UserError: there is no finished run.
    """
    runs = [folder, *(path for path in folder.glob("DPR-*") if path.is_dir())]
    finished = [run for run in runs if (run / "model.safetensors").is_file()]
    if not finished:
        begun = any((run / "config.json").is_file() for run in runs)
        advice = "go on with it by --resume" if begun else "train one"
        raise UserError(f"{folder}: no finished run of DPR there (no model.safetensors); {advice}")
    return max(finished, key=lambda run: (run / "model.safetensors").stat().st_mtime)


def saved_parameters(record: dict[str, Any]) -> dict[str, Any]:
    """Return the part of a run's ``config.json`` that configures the run again."""
    return {key: value for key, value in record.items() if key not in _DERIVED}


def data_folder(record: dict[str, Any]) -> dict[str, Any]:
    """Return the ``data_path`` of the data set in a run's ``config.json``, if it still exists.

    It does not for a run from a hub or another machine. Then RecBole's default place is the best
    guess; ml-100k lies inside the recbole package.
    """
    path = record.get("data_path")
    if not path or not Path(path).is_dir():
        return {}
    return {"data_path": str(Path(path).parent)}  # RecBole appends the name


def with_trained(config: Config) -> Config:
    """Configure the run that ``trained`` names, to be measured as ``config`` says.

    Without ``trained`` this is ``config`` itself. Parameters that are not given keep the value of
    the run.

    Raises:
        UserError: there is no finished run of DPR, the data set or the model differs, or the run
            was trained with another value of a given parameter.
    """
    if not config["trained"]:
        return config
    run = Path(config["trained"])
    if not (run / "model.safetensors").is_file():
        raise UserError(f"trained={run}: no finished run of DPR there (no model.safetensors)")
    record, given = load_json(run / "config.json"), dict(config.external_config_dict)
    for key, value in {**given, "model": config["model"], "dataset": config["dataset"]}.items():
        if key not in MEASURING and value != record.get(key):
            raise UserError(
                f"{key}={value!r}: the run that trained={run} names has {record.get(key)!r}, which "
                "a measurement cannot change; leave it out"
            )
    parameters = saved_parameters(record) | data_folder(record) | given
    return SavedConfig(config["model"], config["dataset"], None, parameters)
