"""Histories of users, from a RecBole data set or from the user's own file."""

import hashlib
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import repeat
from logging import getLogger
from pathlib import Path
from typing import Protocol

import numpy as np
import torch

from recbole_dpr.build import create_dataset
from recbole_dpr.config import SavedConfig
from recbole_dpr.serving.batch.tables import pieces
from recbole_dpr.trainer.trained import data_folder, saved_parameters
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json
from recbole_dpr.utils.replacing import replacing

logger = getLogger("recbole_dpr.serving.batch")

_QUERY = 900  # old versions of SQLite allow at most 999 variables per statement


class Histories(Protocol):
    """Histories by user number, from 0. Only users with an item that the run knows are included.

    Attributes:
        name: name of the source, for messages.
    """

    name: str

    def __len__(self) -> int:
        """Return the number of users."""

    def read(self, start: int, stop: int) -> list[tuple[str, list[int]]]:
        """Return the users numbered ``start`` to ``stop - 1``.

        Each is the user's id and the run's int item ids, oldest first.
        """

    def among(self, users: Sequence[str]) -> set[str]:
        """Return those of the given users who are included."""


class DatasetHistories:
    """The histories of a RecBole data set, filtered like the run's. They are in memory, flat.

    Args:
        run: folder of the run. Its configuration says how the files are read.
        dataset, data_path: RecBole's parameters; the run's values if not given.
        known: token of an item -> its int id in the run.

    Attributes:
        fingerprint: a digest of all histories.

    Raises:
        UserError: the data set cannot be read, or the run knows none of its items.
    """

    def __init__(
        self, run: Path, dataset: str | None, data_path: str | None, known: dict[str, int]
    ) -> None:
        record = load_json(run / "config.json")
        dataset = dataset or record["dataset"]
        given = {"data_path": data_path} if data_path else data_folder(record)
        config = SavedConfig("DPR", dataset, None, saved_parameters(record) | given)
        built = create_dataset(config)
        store = built.build()[0].store
        tokens = [str(token) for token in built.field2id_token[built.iid_field]]
        to_run = torch.tensor([known.get(token, 0) for token in tokens])
        items = to_run[store.item]
        kept = items > 0
        if not kept.any():
            raise UserError(f"dataset={dataset}: the run knows none of its items")
        _tell_unknown(f"dataset={dataset}", int((~kept).sum()), len(kept))
        user, count = store.user[kept].unique_consecutive(return_counts=True)
        names = built.field2id_token[built.uid_field]
        self.name = f"dataset={dataset}"
        self._users = [str(names[number]) for number in user.tolist()]
        self._known = set(self._users)
        self._items = items[kept].to(torch.int32).numpy()
        self._offset = np.concatenate([[0], count.cumsum(0).numpy()])
        total = hashlib.sha256("\0".join(self._users).encode())
        total.update(self._items.tobytes())
        total.update(self._offset.tobytes())
        self.fingerprint = total.hexdigest()

    def __len__(self) -> int:
        return len(self._users)

    def read(self, start: int, stop: int) -> list[tuple[str, list[int]]]:
        ends = self._offset[start : stop + 1].tolist()
        users = self._users[start:stop]
        return [
            (user, self._items[begin:end].tolist())
            for user, begin, end in zip(users, ends, ends[1:], strict=False)
        ]

    def among(self, users: Sequence[str]) -> set[str]:
        return self._known.intersection(users)


class FileHistories:
    """The histories of a file with ``user_id``, ``item_id`` and optionally ``timestamp``.

    Rows may be in any order. Without times, or at equal times, a user's rows keep the order of the
    file. They are sorted by user and time in a database on disk, so memory does not grow with the
    file. Users come in the order of their ids.

    Args:
        path: a ``.parquet``, ``.csv``, ``.tsv`` or ``.inter`` file.
        database: path of the database. It is created if missing, or else reused. The caller
            ensures that an existing one was made from this file.
        known: token of an item -> its int id in the run.
    """

    def __init__(self, path: Path, database: Path, known: dict[str, int]) -> None:
        self.name, self._database = str(path), database
        if not database.is_file():
            self._sort(path, known)
        with closing(sqlite3.connect(database)) as db:
            (self._count,) = db.execute("SELECT count(*) FROM person").fetchone()

    def _sort(self, path: Path, known: dict[str, int]) -> None:
        with replacing(self._database) as temporary, closing(sqlite3.connect(temporary)) as db:
            # An incomplete database is made again from the start, so it needs no journal.
            db.execute("PRAGMA journal_mode = OFF")
            db.execute("PRAGMA synchronous = OFF")
            db.execute("CREATE TABLE given (user TEXT, item INTEGER, time REAL)")
            total = 0
            for _, columns in pieces(path, ["user_id", "item_id"], ["timestamp"]):
                items = map(known.get, columns["item_id"])
                times = columns.get("timestamp", repeat(0.0))
                rows = zip(columns["user_id"], items, times, strict=False)
                total += len(columns["user_id"])
                db.executemany(
                    "INSERT INTO given VALUES (?, ?, ?)", (row for row in rows if row[1])
                )
            (kept,) = db.execute("SELECT count(*) FROM given").fetchone()
            if not kept:
                raise UserError(
                    f"{path}: the run knows none of its items"
                    if total
                    else f"{path}: no rows; give a line for each item that a user has liked"
                )
            _tell_unknown(str(path), total - kept, total)
            db.execute(
                "CREATE TABLE history AS SELECT user, item FROM given ORDER BY user, time, rowid"
            )
            db.execute("DROP TABLE given")
            db.execute(
                "CREATE TABLE person (number INTEGER PRIMARY KEY, user TEXT, first INTEGER, "
                "count INTEGER)"
            )
            db.execute(
                "INSERT INTO person (user, first, count) SELECT user, min(rowid), count(*) "
                "FROM history GROUP BY user ORDER BY user"
            )
            db.execute("CREATE UNIQUE INDEX person_user ON person (user)")
            db.commit()

    def __len__(self) -> int:
        return self._count

    def read(self, start: int, stop: int) -> list[tuple[str, list[int]]]:
        with closing(sqlite3.connect(self._database)) as db:
            people = db.execute(
                "SELECT user, first, count FROM person WHERE number > ? AND number <= ? "
                "ORDER BY number",
                (start, stop),
            ).fetchall()
            if not people:
                return []
            base, (_, last, count) = people[0][1], people[-1]
            found = db.execute(
                "SELECT item FROM history WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
                (base, last + count - 1),
            )
            items = [item for (item,) in found]
        return [(user, items[first - base : first - base + count]) for user, first, count in people]

    def among(self, users: Sequence[str]) -> set[str]:
        found: set[str] = set()
        with closing(sqlite3.connect(self._database)) as db:
            for start in range(0, len(users), _QUERY):
                part = users[start : start + _QUERY]
                marks = ",".join("?" * len(part))
                query = f"SELECT user FROM person WHERE user IN ({marks})"
                found.update(user for (user,) in db.execute(query, part))
        return found


class WithNewUsers:
    """Histories, followed by new users, who have no history.

    Args:
        new: takes start and stop (from 0) and returns the ids of these new users.
        count: number of new users.
    """

    def __init__(
        self, histories: Histories, new: Callable[[int, int], list[str]], count: int
    ) -> None:
        self.name = histories.name
        self._histories, self._new, self._count = histories, new, count

    def __len__(self) -> int:
        return len(self._histories) + self._count

    def read(self, start: int, stop: int) -> list[tuple[str, list[int]]]:
        own = len(self._histories)
        read = self._histories.read(start, min(stop, own)) if start < own else []
        new = self._new(max(start - own, 0), stop - own) if stop > own else []
        return [*read, *((user, []) for user in new)]

    def among(self, users: Sequence[str]) -> set[str]:
        return self._histories.among(users)


def _tell_unknown(name: str, unknown: int, total: int) -> None:
    if unknown:
        logger.warning(
            f"{name}: {unknown} of {total} interactions are with items that the run does not "
            "know, and are left out"
        )
