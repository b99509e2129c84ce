"""A cache on disk of the vectors of texts, one SQLite file per encoder."""

import hashlib
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from logging import getLogger
from pathlib import Path
from typing import TypeVar

import numpy as np

from recbole_dpr.utils.errors import UserError, one_line

SQL_VARIABLES = 900  # old versions of SQLite allow 999 variables per statement
LOCK_TIMEOUT = 30.0  # seconds to wait for another process; one write takes well under one
# SQLite errors that do not mean that the file is broken. (Error codes need Python 3.11.)
CIRCUMSTANCES = ("locked", "readonly", "unable to open", "disk is full", "disk I/O")
_TABLES = (
    "CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, value BLOB)",
    "CREATE TABLE IF NOT EXISTS meta (name TEXT, dim INTEGER)",
)

T = TypeVar("T")


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
        rows: list[tuple]
        rows = self._run("read", lambda db: db.execute("SELECT dim FROM meta").fetchall(), [])
        return next((dim for (dim,) in rows if isinstance(dim, int) and dim > 0), None)

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
                query = f"SELECT key, value FROM vectors WHERE key IN ({marks})"
                rows.update(db.execute(query, part))
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
        pairs = zip(texts, vectors, strict=True)
        rows = [(_key(text), vector.tobytes()) for text, vector in pairs]

        def insert(db: sqlite3.Connection) -> None:
            db.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", rows)
            db.execute("DELETE FROM meta")
            db.execute("INSERT INTO meta VALUES (?, ?)", (name, vectors.shape[1]))

        self._run("write", insert, None)

    def _run(self, kind: str, work: Callable[[sqlite3.Connection], T], default: T) -> T:
        """Run `work` in one transaction. Returns `default` if the cache cannot be used."""
        if kind in self._off:
            return default
        try:
            try:
                return self._transaction(work)
            except (sqlite3.Error, UnicodeDecodeError) as broken:
                if any(words in str(broken) for words in CIRCUMSTANCES):
                    raise
                self._set_aside(broken)
                return self._transaction(work)
        except (sqlite3.Error, UnicodeDecodeError, OSError, RuntimeError) as why:
            # RuntimeError: no home folder for "~". A shared cache may be read-only. A cache that
            # cannot be read is not written either.
            self._off |= {kind, "write"}
            getLogger().warning(
                f"Cannot {kind} the text cache {self.path}, going on without: {one_line(why)}"
            )
            return default

    def _transaction(self, work: Callable[[sqlite3.Connection], T]) -> T:
        path = self.path.expanduser()
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=LOCK_TIMEOUT)) as db, db:
            for statement in _TABLES:
                db.execute(statement)
            return work(db)

    def _set_aside(self, why: Exception) -> None:
        path = self.path.expanduser()
        aside = path.with_name(path.name + ".corrupt")
        os.replace(path, aside)
        # SQLite would replay an old journal into the new file.
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
        getLogger().warning(f"The text cache {path} is broken ({one_line(why)}); moved to {aside}")


def _key(text: str) -> bytes:
    try:
        return hashlib.sha256(text.encode()).digest()
    except UnicodeEncodeError as exc:
        raise UserError(f"text {text!r} is not valid Unicode; mend or remove it") from exc
