"""The folder of a run: which one it is, and what it was configured with."""

from pathlib import Path
from typing import Any

from recbole_dpr.checkpoint import load_json
from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.errors import UserError
from recbole_dpr.serving.portable import ENCODER, carries_encoder


def finished_run(folder: Path) -> Path:
    """The folder of a run itself, or the latest finished run in a folder of runs.

    Raises:
        UserError: there is none.
    """
    runs = [folder, *(path for path in folder.glob("DPR-*") if path.is_dir())]
    finished = [run for run in runs if (run / "model.safetensors").is_file()]
    if not finished:
        begun = any((run / "config.json").is_file() for run in runs)
        advice = "go on with it by --resume" if begun else "train one"
        raise UserError(f"{folder}: no finished run of DPR there (no model.safetensors); {advice}")
    return max(finished, key=lambda run: (run / "model.safetensors").stat().st_mtime)


def read_config(path: Path, given: dict[str, Any]) -> Config:
    """The configuration of a run. What the environment decided is decided anew.

    Args:
        path: its ``config.json``. given: parameters that come first.

    Raises:
        UserError: it is not what a run writes.
    """
    decided = {"device", "MODEL_TYPE", "MODEL_INPUT_TYPE", "eval_type", "data_path", "resume",
               "local_rank", "single_spec", "valid_neg_sample_args", "test_neg_sample_args",
               "train_neg_sample_args", "valid_metric_bigger", "model", "dataset",
               # of RecBole's transforms
               "MASK_INDEX", "MASK_ITEM_SEQ", "POS_ITEMS", "NEG_ITEMS",
               "INVERSE_ITEM_SEQ"}  # fmt: skip
    record = load_json(path)
    if carries_encoder(path.parent, record.get("encoder")):
        given = {**given, "encoder": str(path.parent / ENCODER)}
    parameters = {key: value for key, value in record.items() if key not in decided}
    try:
        return SavedConfig("DPR", record.get("dataset"), config_dict=parameters | given)
    except UserError as error:
        raise UserError(f"{path}: {error}") from error
