"""Tensor files: safetensors with a JSON header. Reading one never executes code."""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.replacing import replacing


def save_tensors(path: Path, tensors: dict[str, Tensor], info: dict[str, Any]) -> None:
    """Write tensors and ``info``, ready for JSON, first under a temporary name."""
    flat = {name: tensor.detach().contiguous().cpu().clone() for name, tensor in tensors.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as temporary:
        temporary.touch()
        mode = temporary.stat().st_mode  # an ordinary file's: safetensors' are the owner's alone
        save_file(flat, temporary, metadata={"info": json.dumps(info)})
        temporary.chmod(mode)


def load_tensors(path: Path, device: torch.device | str = "cpu") -> tuple[dict[str, Tensor], dict]:
    """Read a file of :func:`save_tensors`.

    Raises:
        UserError: the file does not exist, or is not a safetensors file of this package.
    """
    try:
        with safe_open(str(path), framework="pt", device=str(device)) as file:
            info = json.loads((file.metadata() or {})["info"])
            return {name: file.get_tensor(name) for name in file.keys()}, info  # noqa: SIM118
    except FileNotFoundError as error:
        raise UserError(f"{path}: no such checkpoint") from error
    except (SafetensorError, KeyError, ValueError, OSError) as error:
        raise UserError(f"{path}: not a recbole_dpr checkpoint ({error})") from error
