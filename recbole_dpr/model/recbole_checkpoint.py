"""A backbone's weights out of RecBole's own checkpoints, without running what is in the file.

RecBole writes a zip file with a pickle of everything, its Config object included, and the weights
beside it. To unpickle that is to run whatever code the file names; here it is read as data, and
only the weights are made of it.
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


# What a run of DPR leaves of its stage 1 -> what the names of the backbone's weights begin with.
_STAGE_1 = {"backbone.safetensors": "model.", "stage1.safetensors": "backbone.model."}


def read_state_dict(path: str | Path) -> dict[str, Tensor]:
    """The weights in a checkpoint of RecBole, or in a file that holds a ``state_dict`` alone.

    Args:
        path: such a file; the folder of a run of DPR, whose stage 1 is meant; or a ``.safetensors``
            file in there, whose backbone is.

    Raises:
        UserError: no such file, or not such a file.
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
    """Weights of a checkpoint into a model like the one they were trained in.

    Raises:
        UserError: as :func:`read_state_dict`, or the first weight that is another model's.
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
    """What is in the zip file: the pickle, and a file for each storage of numbers."""

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
            raise ValueError(f"{name} is compressed")  # torch never does; a little file may be huge
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
        # Fails where the strides leave the storage; the copy lets go of what is not looked at.
        return flat.as_strided(size, stride, offset).clone()


def _is_call(value: Any, name: str) -> bool:
    return isinstance(value, Call) and value.of == Name("torch._utils", name)
