"""The files and parameters of a run that may be copied to another machine."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any

from recbole_dpr.trainer.checkpoint import MEMORY, NEW_USER, UNTOUCHED

NEEDED = ("config.json", "catalogue.json", "model.safetensors")
IF_THERE = (MEMORY, NEW_USER, UNTOUCHED, "text_channel.json", "tags.json", "results.json")
USERS, CARD = "users.json", "README.md"
FILES = {*NEEDED, *IF_THERE, USERS, CARD}

ENCODER = "encoder"  # folder
OWN_ENCODER = f"./{ENCODER}"  # the encoder's name in the configuration if the run contains it
# Configuration, tokenizer and weights of sentence-transformers; no pickle, no code.
_ENCODER_SUFFIXES = {".json", ".txt", ".model", ".safetensors", ".md"}

# Parameters with paths or devices of this machine; they are not passed on.
_OF_THE_MACHINE = {
    "data_path", "checkpoint_dir", "prompt_cache_dir", "dataset_save_path", "dataloaders_save_path",
    "tag_file", "prompt_file", "target_file", "backbone_checkpoint", "trained", "pre_model_path",
    "config_files", "device", "gpu_id", "use_gpu", "local_rank", "nproc", "world_size", "ip",
    "port", "resume", "worker", "log_wandb", "wandb_project",
}  # fmt: skip


def portable_config(record: dict[str, Any]) -> dict[str, Any]:
    """Return a run's parameters without paths and devices."""
    known = {key: value for key, value in record.items() if key not in _OF_THE_MACHINE}
    return {key: value for key, value in known.items() if not _is_path(value)}


def _is_path(value: Any) -> bool:
    kinds = PurePosixPath, PureWindowsPath
    return isinstance(value, str) and (
        value.startswith("~") or any(kind(value).is_absolute() for kind in kinds)
    )


def carries_encoder(run: Path, name: str | None) -> bool:
    """Whether the encoder that a configuration names is in the run's folder."""
    return name == OWN_ENCODER and (run / ENCODER).is_dir()


def is_encoder_file(path: PurePath) -> bool:
    """Whether a file of an encoder's folder, named from there, is copied."""
    hidden = any(part.startswith(".") for part in path.parts)
    return path.suffix in _ENCODER_SUFFIXES and not hidden
