"""Reads a backbone's weights from a RecBole checkpoint, without executing code from the file.

A RecBole checkpoint is a zip file. It holds a pickle of everything, including the Config object,
and the numbers of the weights beside it. Unpickling it would run whatever code the file names. So
the pickle is parsed as data here, and only the weights are rebuilt.
"""

import zipfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from recbole_dpr.utils.errors import UserError, one_line
from recbole_dpr.utils.inert_pickle import Call, External, Name, as_data
from recbole_dpr.utils.tensor_file import load_tensors

_DTYPES = {
    "BFloat16Storage": torch.bfloat16,
    "BoolStorage": torch.bool,
    "ByteStorage": torch.uint8,
    "CharStorage": torch.int8,
    "DoubleStorage": torch.float64,
    "FloatStorage": torch.float32,
    "HalfStorage": torch.float16,
    "IntStorage": torch.int32,
    "LongStorage": torch.int64,
    "ShortStorage": torch.int16,
}


# File of a DPR run with the weights of stage 1 -> prefix of the backbone's weights in it.
_STAGE_1 = {"backbone.safetensors": "model.", "stage1.safetensors": "backbone.model."}


def read_state_dict(path: str | Path) -> dict[str, Tensor]:
    """Read the weights of a model.

    Args:
        path: a checkpoint of RecBole; a file that holds only a ``state_dict``; the folder of a DPR
            run (its stage 1 is read); or a ``.safetensors`` file of a DPR run (its backbone is
            read).

    Raises:
        UserError: there is no such file, or it is none of these.
    """
    path = Path(path)
    if path.is_dir():
        return _stage_1(path)
    if not path.is_file():
        raise UserError(f"{path}: no such checkpoint")
    if path.suffix == ".safetensors":
        return _backbone(path, _STAGE_1.get(path.name, "backbone.model."))
    try:
        with zipfile.ZipFile(path) as archive:
            files = _Files(archive)
            content = as_data(files.read("data.pkl"))
            state = content.get("state_dict", content)
            return {name: files.tensor(name, value) for name, value in state.items()}
    except zipfile.BadZipFile as error:
        raise UserError(
            f"{path}: not a checkpoint of RecBole (torch < 1.6 wrote other files; save it anew)"
        ) from error
    except Exception as error:  # a broken file can break in any way
        raise UserError(f"{path}: not a checkpoint of RecBole ({one_line(error)})") from error


def _stage_1(folder: Path) -> dict[str, Tensor]:
    for name, prefix in _STAGE_1.items():
        if (folder / name).is_file():
            return _backbone(folder / name, prefix)
    raise UserError(f"{folder}: no run of DPR that has finished stage 1")


def _backbone(path: Path, prefix: str) -> dict[str, Tensor]:
    weights, _ = load_tensors(path)
    return {
        key.removeprefix(prefix): value for key, value in weights.items() if key.startswith(prefix)
    }


def load_weights(model: nn.Module, path: str | Path) -> None:
    """Load the weights of a checkpoint into a model of the same architecture.

    Raises:
        UserError: as :func:`read_state_dict`, or a weight has another shape or is missing on one
            side; the message names the first such weight.
    """
    given, own = read_state_dict(path), model.state_dict()
    for name in [*own, *given]:
        there, here = (
            f"shape {list(weights[name].shape)}" if name in weights else "absent"
            for weights in (given, own)
        )
        if there != here:
            raise UserError(
                f"{path}: made for another model or data set ({name}: {there} in the file, "
                f"{here} in {type(model).__name__})"
            )
    model.load_state_dict(given)


class _Files:
    """The content of the zip file: the pickle, and one file for each tensor storage."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        pickles = [name for name in archive.namelist() if name.endswith("/data.pkl")]
        if len(pickles) != 1:
            raise ValueError("no data.pkl in it")
        self._folder = pickles[0].removesuffix("data.pkl")
        order = self._folder + "byteorder"
        if order in archive.namelist() and self.read("byteorder") != b"little":
            raise ValueError("written on a big-endian machine")

    def read(self, name: str) -> bytes:
        path = self._folder + name
        if self._archive.getinfo(path).compress_type != zipfile.ZIP_STORED:
            raise ValueError(f"{name} is compressed")  # torch never does; may be a zip bomb
        return self._archive.read(path)

    def tensor(self, name: str, value: Any) -> Tensor:
        """The tensor that a pickle describes as ``_rebuild_tensor_v2(storage, offset, ...)``."""
        if _is_call(value, "_rebuild_parameter"):
            value = value.given[0]
        if not _is_call(value, "_rebuild_tensor_v2"):
            raise ValueError(f"{name} is no tensor")
        storage, offset, size, stride, *_ = value.given
        if not (isinstance(storage, External) and storage.key[0] == "storage"):
            raise ValueError(f"{name} has no storage")
        _, kind, key, *_ = storage.key
        dtype = _DTYPES[kind.name] if isinstance(kind, Name) and kind.module == "torch" else None
        content = bytearray(self.read(f"data/{key}"))
        if not content:
            flat = torch.empty(0, dtype=dtype)
        elif dtype is None:
            raise ValueError(f"{name} is of no known type")
        else:
            flat = torch.frombuffer(content, dtype=dtype)
        # Raises if the strides leave the storage. The copy frees the unused part of the storage.
        return flat.as_strided(size, stride, offset).clone()


def _is_call(value: Any, name: str) -> bool:
    return isinstance(value, Call) and value.of == Name("torch._utils", name)
