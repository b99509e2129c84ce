"""What users wish for: all the same, or each what a file says."""

import math
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import lru_cache
from logging import getLogger
from pathlib import Path
from typing import Protocol

from recbole_dpr.errors import UserError
from recbole_dpr.replacing import replacing
from recbole_dpr.serving.batch.histories import Histories
from recbole_dpr.serving.batch.tables import pieces, place
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.serving.request import Prompt, Wish

logger = getLogger("recbole_dpr.serving.batch")

_QUERY = 900  # SQLite's oldest limit is 999 variables a statement
_SPLIT = 10_000  # prompts whose wishes are kept in memory


class Prompts(Protocol):
    """Wishes by user."""

    def of(self, users: Sequence[str]) -> list[list[Wish]]:
        """The wishes of each of these users.

        Raises:
            UserError: one that the run was not trained for.
        """


class OnePrompt:
    """The same for every user; None for no wish at all."""

    def __init__(self, recommender: Recommender, text: str | None, strength: float) -> None:
        self._wishes = [] if text is None else recommender.wishes([Prompt(text)], strength)

    def of(self, users: Sequence[str]) -> list[list[Wish]]:
        return [self._wishes] * len(users)


class FilePrompts:
    """Those of a file with ``user_id``, ``prompt`` and perhaps ``strength``.

    A user with several rows has several wishes; one without a row, or with a blank prompt, has
    none. They lie in a database on disk, so memory does not grow with the file.

    Args:
        path: a ``.parquet``, ``.csv`` or ``.tsv`` file.
        database: see :class:`~recbole_dpr.serving.batch.histories.FileHistories`.
        histories: of the users that prompts are for.
        strength: multiplies those of the file.

    Raises:
        UserError: the file is not as above, or none of its users has a history.
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
        self._wishes = lru_cache(_SPLIT)(
            lambda text, own: recommender.wishes([Prompt(text, own)], strength)
        )
        if not database.is_file():
            self._keep(histories)

    def _keep(self, histories: Histories) -> None:
        with replacing(self._database) as temporary, closing(sqlite3.connect(temporary)) as db:
            db.execute("PRAGMA journal_mode = OFF")
            db.execute("PRAGMA synchronous = OFF")
            db.execute("CREATE TABLE prompt (user TEXT, text TEXT, strength REAL, row INTEGER)")
            known = total = 0
            for first, columns in pieces(self._path, ["user_id", "prompt"], ["strength"]):
                users, texts = columns["user_id"], columns["prompt"]
                strengths = columns.get("strength", [1.0] * len(users))
                lines = range(first, first + len(users))
                self._check(lines, strengths)
                db.executemany(
                    "INSERT INTO prompt VALUES (?, ?, ?, ?)",
                    (r for r in zip(users, texts, strengths, lines, strict=True) if r[1].strip()),
                )
                distinct = list(dict.fromkeys(users))
                total += len(distinct)
                known += histories.among(distinct)
            db.execute("CREATE INDEX prompt_user ON prompt (user)")
            db.commit()
        if not known:
            self._database.unlink()
            raise UserError(f"{self._path}: none of its users has a history in {histories.name}")
        if known < total:
            logger.warning(
                f"{self._path}: {total - known} of {total} users have no history in "
                f"{histories.name}, and get no recommendations"
            )

    def _check(self, lines: Iterable[int], strengths: Iterable[float]) -> None:
        for line, strength in zip(lines, strengths, strict=True):
            if not math.isfinite(strength) or strength < 0:
                raise UserError(
                    f"{place(self._path, line)}: field strength, value {strength} must be a "
                    "number, at least 0"
                )

    def of(self, users: Sequence[str]) -> list[list[Wish]]:
        own: dict[str, list[Wish]] = {user: [] for user in users}
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
        return [own[user] for user in users]
