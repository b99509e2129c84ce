"""The files and parameters of a run that may be copied to another machine."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from recbole_dpr.text import encoder_source as text_source
from recbole_dpr.trainer.checkpoint import MEMORY, NEW_USER, UNTOUCHED
from recbole_dpr.utils.errors import UserError

NEEDED = ("config.json", "catalogue.json", "model.safetensors")
IF_THERE = (MEMORY, NEW_USER, UNTOUCHED, "text_channel.json", "tags.json", "results.json")
USERS, CARD = "users.json", "README.md"
FILES = {*NEEDED, *IF_THERE, USERS, CARD}

ENCODER = "encoder"  # folder
OWN_ENCODER = f"./{ENCODER}"  # the encoder's name in the configuration if the run contains it
# Configuration, tokenizer and weights of sentence-transformers; no pickle, no code.
_ENCODER_SUFFIXES = {".json", ".txt", ".model", ".safetensors", ".md"}
_PICKLES = {".bin", ".pt", ".pth", ".pkl"}

# Parameters with paths or devices of this machine; they are not passed on.
_OF_THE_MACHINE = {
    "data_path", "checkpoint_dir", "prompt_cache_dir", "dataset_save_path", "dataloaders_save_path",
    "tag_file", "prompt_file", "target_file", "backbone_checkpoint", "trained", "pre_model_path",
    "config_files", "device", "gpu_id", "use_gpu", "local_rank", "nproc", "world_size", "ip",
    "port", "resume", "worker", "log_wandb", "wandb_project",
}  # fmt: skip


def portable_config(record: dict[str, Any]) -> dict[str, Any]:
    """Return a run's parameters without paths and devices."""
    return {
        key: value
        for key, value in record.items()
        if key not in _OF_THE_MACHINE and not _is_path(value)
    }


def encoder_folder(run: Path, name: str) -> Path | None:
    """Return the local folder of a run's encoder; None for a hub model not downloaded yet.

    Raises:
        UserError: `name` is a path, but not the folder of a model.
    """
    return run / ENCODER if carries_encoder(run, name) else text_source.local_folder(name)


def carries_encoder(run: Path, name: str | None) -> bool:
    """Whether the encoder that a configuration names is in the run's folder."""
    return name == OWN_ENCODER and (run / ENCODER).is_dir()


def has_public_name(name: str) -> bool:
    """Whether others can load a model by its name: it is bundled in a package or on the hub."""
    return name in text_source.BUNDLED or not Path(name).expanduser().exists()


def copy_encoder(folder: Path, to: Path, name: str) -> None:
    """Copy an encoder's files; links are followed.

    Raises:
        UserError: its weights are not safetensors, for example pickled.
    """
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    safe = {path.parent for path in files if path.suffix == ".safetensors"}
    pickled = [path for path in files if path.suffix in _PICKLES and path.parent not in safe]
    if pickled or not safe:
        raise UserError(f"encoder {name!r}: its weights are no safetensors; leave with_encoder out")
    for path in files:
        inside = path.relative_to(folder)
        if _is_encoder_file(PurePosixPath(ENCODER, *inside.parts)):
            (to / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, to / inside)


def wanted_files(names: Iterable[str], source: str) -> list[str]:
    """Return the names of the files to take from a pushed run. Names contain ``/`` for folders.

    Raises:
        UserError: a name leads out of the folder, or a needed file is missing.
    """
    names = list(names)
    for name in names:
        _check_name(name, source)
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise UserError(f"{source}: no run of DPR there (no {missing[0]})")
    return [name for name in names if name in FILES or _is_encoder_file(PurePosixPath(name))]


def check_encoder(folder: Path, source: str) -> None:
    """Check that an encoder only uses modules of sentence-transformers.

    Raises:
        UserError: its ``modules.json`` names another module, or cannot be read.
    """
    file = folder / "modules.json"
    if not file.is_file():
        return
    try:
        kinds = [str(module["type"]) for module in json.loads(file.read_text("utf-8"))]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(f"{source}: {file.name} of its encoder cannot be read") from error
    for kind in kinds:
        if not kind.startswith("sentence_transformers."):
            raise UserError(f"{source}: its encoder asks for code of its own ({kind}); not taken")


def _is_path(value: Any) -> bool:
    return isinstance(value, str) and (
        PurePosixPath(value).is_absolute()
        or PureWindowsPath(value).is_absolute()
        or value.startswith("~")
    )


def _is_encoder_file(path: PurePosixPath) -> bool:
    hidden = any(part.startswith(".") for part in path.parts)
    inside = len(path.parts) > 1 and path.parts[0] == ENCODER
    return inside and not hidden and path.suffix in _ENCODER_SUFFIXES


def _check_name(name: str, source: str) -> None:
    path = PurePosixPath(name)
    odd = "\\" in name or ":" in name or not name.isprintable()
    if odd or path.is_absolute() or ".." in path.parts or str(path) != name:
        raise UserError(f"{source}: a file name that is not safe ({name!r}); nothing was taken")
