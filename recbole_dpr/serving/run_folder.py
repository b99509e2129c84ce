"""Finds the folder of a run and reads its configuration."""

from pathlib import Path
from typing import Any

from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.serving.portable import ENCODER, carries_encoder
from recbole_dpr.trainer.trained import saved_parameters
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json


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


def read_config(path: Path, given: dict[str, Any]) -> Config:
    """Read the configuration of a run. Values that depend on the environment are set again.

    Args:
        path: the run's ``config.json``.
        given: parameters that override those of the file.

    Raises:
        UserError: the file does not have the content that a run writes.
    """
    record = load_json(path)
    if carries_encoder(path.parent, record.get("encoder")):
        given = {**given, "encoder": str(path.parent / ENCODER)}
    parameters = saved_parameters(record) | given
    try:
        return SavedConfig("DPR", record.get("dataset"), config_dict=parameters)
    except UserError as error:
        raise UserError(f"{path}: {error}") from error
