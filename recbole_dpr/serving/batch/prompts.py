"""Prompts of a batch: one for all users, or each user's own from a file."""

import math
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import lru_cache
from logging import getLogger
from pathlib import Path
from typing import Protocol

from recbole_dpr.serving.batch.histories import Histories, WithNewUsers
from recbole_dpr.serving.batch.tables import pieces, place
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.serving.request import Prompt, RoutedPrompt, once
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.replacing import replacing

logger = getLogger("recbole_dpr.serving.batch")

_QUERY = 900  # old versions of SQLite allow at most 999 variables per statement
_SPLIT = 10_000  # number of prompts whose routed prompts are kept in memory


class Prompts(Protocol):
    """Routed prompts by user."""

    def of(self, users: Sequence[str]) -> list[list[RoutedPrompt]]:
        """Return the routed prompts of each of these users.

        Raises:
            UserError: a prompt of an intent that the run was not trained for.
        """


class OnePrompt:
    """The same prompt for every user; None for no prompt."""

    def __init__(self, recommender: Recommender, text: str | None, strength: float) -> None:
        self._wishes = [] if text is None else recommender.route([Prompt(text)], strength)

    def of(self, users: Sequence[str]) -> list[list[RoutedPrompt]]:
        return [self._wishes] * len(users)


class FilePrompts:
    """The prompts of a file with ``user_id``, ``prompt`` and optionally ``strength``.

    A user with several rows has several prompts; equal ones are merged. A user without a row, or
    with a blank prompt, has none. The prompts are in a database on disk, so memory does not grow
    with the file. Users without a history are answered as new users, if the run can answer those.

    Args:
        path: a ``.parquet``, ``.csv`` or ``.tsv`` file.
        database: see :class:`~recbole_dpr.serving.batch.histories.FileHistories`.
        histories: the histories of the users.
        strength: multiplies the strengths of the file.

    Raises:
        UserError: the file is not as described above, or none of its users can be answered.
    """

    def __init__(
        self,
        recommender: Recommender,
        path: Path,
        database: Path,
        histories: Histories,
        strength: float,
    ) -> None:
        self._path, self._database = path, database
        self._basis = recommender.new_user and recommender.new_user.prefers
        self._wishes = lru_cache(_SPLIT)(
            lambda text, own: recommender.route([Prompt(text, own)], strength)
        )
        if not database.is_file():
            self._keep(histories)

    def _keep(self, histories: Histories) -> None:
        with replacing(self._database) as temporary, closing(sqlite3.connect(temporary)) as db:
            db.execute("PRAGMA journal_mode = OFF")
            db.execute("PRAGMA synchronous = OFF")
            db.execute("CREATE TABLE prompt (user TEXT, text TEXT, strength REAL, row INTEGER)")
            db.execute("CREATE TABLE new (number INTEGER PRIMARY KEY, user TEXT UNIQUE)")
            known = 0
            for first, columns in pieces(self._path, ["user_id", "prompt"], ["strength"]):
                users, texts = columns["user_id"], columns["prompt"]
                strengths = columns.get("strength", [1.0] * len(users))
                lines = range(first, first + len(users))
                self._check(lines, strengths)
                db.executemany(
                    "INSERT INTO prompt VALUES (?, ?, ?, ?)",
                    (r for r in zip(users, texts, strengths, lines, strict=True) if r[1].strip()),
                )
                distinct = dict.fromkeys(users)
                there = histories.among(list(distinct))
                known += len(there)
                # Skip users who are in the table already, so that numbers have no gaps.
                db.executemany(
                    "INSERT INTO new (user) SELECT ? WHERE NOT EXISTS "
                    "(SELECT 1 FROM new WHERE user = ?)",
                    ((user, user) for user in distinct if user not in there),
                )
            (new,) = db.execute("SELECT count(*) FROM new").fetchone()
            if self._basis is None:  # the run cannot answer new users
                db.execute("DELETE FROM new")
            db.execute("CREATE INDEX prompt_user ON prompt (user)")
            db.commit()
        if new and self._basis is not None:
            logger.warning(
                f"{self._path}: {new} users have no history in {histories.name}, and are answered "
                f"as new ones, from the {self._basis}"
            )
        elif new and known:
            logger.warning(
                f"{self._path}: {new} users have no history in {histories.name}, and get no "
                "recommendations; a run that is trained anew answers them"
            )
        elif not known:
            self._database.unlink()
            raise UserError(f"{self._path}: none of its users has a history in {histories.name}")

    def with_new_users(self, histories: Histories) -> Histories:
        """Return the histories, followed by the users of the file who have no history."""
        with closing(sqlite3.connect(self._database)) as db:
            (count,) = db.execute("SELECT count(*) FROM new").fetchone()
        return WithNewUsers(histories, self._new_users, count) if count else histories

    def _new_users(self, start: int, stop: int) -> list[str]:
        with closing(sqlite3.connect(self._database)) as db:
            query = "SELECT user FROM new WHERE number > ? AND number <= ? ORDER BY number"
            return [user for (user,) in db.execute(query, (start, stop))]

    def _check(self, lines: Iterable[int], strengths: Iterable[float]) -> None:
        for line, strength in zip(lines, strengths, strict=True):
            if not math.isfinite(strength) or strength < 0:
                raise UserError(
                    f"{place(self._path, line)}: field strength, value {strength} must be a "
                    "number, at least 0"
                )

    def of(self, users: Sequence[str]) -> list[list[RoutedPrompt]]:
        own: dict[str, list[RoutedPrompt]] = {user: [] for user in users}
        with closing(sqlite3.connect(self._database)) as db:
            for start in range(0, len(users), _QUERY):
                part = users[start : start + _QUERY]
                marks = ",".join("?" * len(part))
                query = f"SELECT * FROM prompt WHERE user IN ({marks}) ORDER BY row"
                for user, text, strength, row in db.execute(query, part):
                    try:
                        own[user] += self._wishes(text, strength)
                    except UserError as error:
                        raise UserError(f"{place(self._path, row)}: {error}") from error
        return [once(own[user]) for user in users]
