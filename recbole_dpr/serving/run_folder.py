"""Reads the configuration of a run's folder, for serving it."""

from pathlib import Path

from recbole_dpr.config import Config, SavedConfig
from recbole_dpr.serving.portable import ENCODER, carries_encoder
from recbole_dpr.trainer.trained import saved_parameters
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json


def read_config(run: Path, gpu_id: str | None) -> Config:
    """Read the configuration of a run. Values that depend on the environment are set again.

    Args:
        gpu_id: RecBole's parameter; None for the value of the run.

    Raises:
        UserError: ``config.json`` does not have the content that a run writes.
    """
    record = load_json(run / "config.json")
    given = {} if gpu_id is None else {"gpu_id": gpu_id}
    if carries_encoder(run, record.get("encoder")):
        given["encoder"] = str(run / ENCODER)
    try:
        return SavedConfig(
            "DPR", record.get("dataset"), config_dict=saved_parameters(record) | given
        )
    except UserError as error:
        raise UserError(f"{run / 'config.json'}: {error}") from error
