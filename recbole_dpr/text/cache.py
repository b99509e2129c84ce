"""A cache on disk of the vectors of texts, one SQLite file per encoder."""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from logging import getLogger
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np

from recbole_dpr.utils.errors import UserError, one_line

SQL_VARIABLES = 900  # old versions of SQLite allow 999 variables per statement
LOCK_TIMEOUT = 30.0  # seconds to wait for another process; one write takes well under one
# SQLite errors that do not mean that the file is broken. (Error codes need Python 3.11.)
CIRCUMSTANCES = ("locked", "readonly", "unable to open", "disk is full", "disk I/O")

T = TypeVar("T")


class VectorCache(Protocol):
    """Interface of a cache of text vectors. ``path`` says where they are stored."""

    @property
    def path(self) -> Path | str: ...

    def dim(self) -> int | None: ...

    def read(self, texts: Sequence[str], dim: int) -> dict[str, np.ndarray]: ...

    def write(self, texts: Sequence[str], vectors: np.ndarray, name: str) -> None: ...


class TextCache:
    """The vectors of one encoder. Several processes may read and write them at the same time.

    A cache must never stop a run. A broken file is renamed to ``*.corrupt`` and replaced by a new
    one, a broken vector counts as missing, and a file that cannot be used is ignored. Each case is
    logged as a warning. Each operation opens its own connection, so forks and threads share none.
    There is no write-ahead log, because it fails on network drives, where home folders often are.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._off: set[str] = set()  # "read", "write"

    def dim(self) -> int | None:
        """The length of the stored vectors; None if nothing is stored."""
        rows: list[tuple[Any, ...]]
        rows = self._run("read", lambda db: db.execute("SELECT dim FROM meta").fetchall(), [])
        return rows[0][0] if rows and isinstance(rows[0][0], int) and rows[0][0] > 0 else None

    def read(self, texts: Sequence[str], dim: int) -> dict[str, np.ndarray]:
        """Read the vectors of those `texts` that are stored: float32 ``[dim]`` each, read-only.

        Raises:
            UserError: a text is not valid Unicode.
        """
        by_key = {_key(text): text for text in texts}
        keys = list(by_key)

        def select(db: sqlite3.Connection) -> dict[bytes, bytes]:
            rows: dict[bytes, bytes] = {}
            for start in range(0, len(keys), SQL_VARIABLES):
                part = keys[start : start + SQL_VARIABLES]
                marks = ",".join("?" * len(part))
                rows.update(
                    db.execute(f"SELECT key, value FROM vectors WHERE key IN ({marks})", part)
                )
            return rows

        rows: dict[bytes, bytes] = self._run("read", select, {})
        size = dim * np.dtype(np.float32).itemsize
        good = {k: v for k, v in rows.items() if isinstance(v, bytes) and len(v) == size}
        if len(good) < len(rows):
            getLogger().warning(
                f"{len(rows) - len(good)} vectors in the text cache {self.path} have a wrong "
                "length; encoding those texts anew"
            )
        return {by_key[key]: np.frombuffer(value, np.float32) for key, value in good.items()}

    def write(self, texts: Sequence[str], vectors: np.ndarray, name: str) -> None:
        """Store `vectors`, float32 ``[len(texts), dim]``, made by the encoder called `name`."""

        def insert(db: sqlite3.Connection) -> None:
            pairs = zip(texts, vectors, strict=True)
            rows = ((_key(text), vector.tobytes()) for text, vector in pairs)
            db.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", rows)
            db.execute("DELETE FROM meta")
            db.execute("INSERT INTO meta VALUES (?, ?)", (name, vectors.shape[1]))

        self._run("write", insert, None)

    def _run(self, kind: str, work: Callable[[sqlite3.Connection], T], default: T) -> T:
        """Run `work` in one transaction. Returns `default` if the cache cannot be used."""
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
            # SQLite would replay an old journal into the new file.
            path.with_name(path.name + "-journal").unlink(missing_ok=True)
        except OSError:
            return False
        getLogger().warning(f"The text cache {path} is broken ({one_line(why)}); moved to {aside}")
        return True

    def _switch_off(self, kind: str, why: Exception) -> None:
        # A shared cache may be read-only. A cache that cannot be read is not written either.
        self._off |= {"read", "write"} if kind == "read" else {kind}
        getLogger().warning(
            f"Cannot {kind} the text cache {self.path}, going on without: {one_line(why)}"
        )


def _key(text: str) -> bytes:
    try:
        return hashlib.sha256(text.encode()).digest()
    except UnicodeEncodeError as exc:
        raise UserError(f"text {text!r} is not valid Unicode; mend or remove it") from exc
