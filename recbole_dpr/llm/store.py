"""Answers on disk, saved as soon as they arrive, so that nothing is paid for twice."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import astuple
from pathlib import Path

from recbole_dpr.llm.backend import Answer, Messages
from recbole_dpr.utils.errors import UserError

_LOCK_TIMEOUT = 30.0  # seconds to wait for another thread or process; a write takes far less
_TABLE = """CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, model TEXT, parameters TEXT, messages TEXT,
    answer TEXT, cut INTEGER, prompt_tokens INTEGER, answer_tokens INTEGER
)"""
_ANSWER = "SELECT answer, cut, prompt_tokens, answer_tokens FROM answers WHERE key = ?"


def request_key(
    model: str, messages: Messages, parameters: Mapping[str, object], source: str = ""
) -> str:
    """Return the SHA-256 of everything that affects an answer, in hexadecimal digits."""
    decides = [model, list(messages), dict(parameters), source]
    return hashlib.sha256(_json(decides).encode()).hexdigest()


class AnswerStore:
    """A table of answers by request, in one SQLite file for any number of threads and processes.

    The requests are stored with their answers, readable with any tool for SQLite. Unlike a cache
    the store must not fail silently: an answer that is not stored would be paid for again.

    Raises:
        UserError: (each method) the file cannot be read or written, or is not a store.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def get(self, key: str) -> Answer | None:
        """Return the answer to a request; None if there is none yet."""
        if not self.path.exists():  # looking must not create a file
            return None
        with self._open() as db:
            row = db.execute(_ANSWER, (key,)).fetchone()
        return None if row is None else Answer(row[0], bool(row[1]), row[2], row[3])

    def put(
        self,
        key: str,
        model: str,
        messages: Messages,
        parameters: Mapping[str, object],
        answer: Answer,
    ) -> None:
        """Store an answer under its request's key; on return it is on disk."""
        row = (key, model, _json(dict(parameters)), _json(list(messages)), *astuple(answer))
        with self._open() as db:
            db.execute("INSERT OR REPLACE INTO answers VALUES (?,?,?,?,?,?,?,?)", row)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """Open one transaction. It has its own connection, so threads share none."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self.path, timeout=_LOCK_TIMEOUT)) as db, db:
                db.execute(_TABLE)
                yield db
        except (sqlite3.Error, OSError) as error:
            raise UserError(
                f"{self.path}: cannot be used as a store of answers ({error}); name another file "
                "with --answers"
            ) from None


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True)
