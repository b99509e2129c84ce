"""The users of a batch, with histories and prompts, sorted in a database on disk.

So memory does not grow with the files, and every process can read any user.
"""

import hashlib
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import groupby
from logging import getLogger
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from recbole_dpr.build import create_dataset
from recbole_dpr.config import SavedConfig
from recbole_dpr.serving.batch.tables import place, rows
from recbole_dpr.serving.request import STRENGTHS, is_strength
from recbole_dpr.trainer.trained import data_folder, saved_parameters
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.json_file import load_json
from recbole_dpr.utils.replacing import replacing

logger = getLogger("recbole_dpr.serving.batch")


class Histories(NamedTuple):
    """A source of histories. Only users with an item that the run knows are included."""

    name: str  # for messages
    fingerprint: str  # a digest of the content
    # Takes a database to sort in. Yields ids, and the run's item ids as int32, oldest first.
    users: Callable[[sqlite3.Connection], Iterable[tuple[str, bytes]]]


def dataset_histories(
    run: Path, dataset: str | None, data_path: str | None, known: dict[str, int]
) -> Histories:
    """Read the histories of a RecBole data set, filtered like the run's.

    Args:
        run: folder of the run, whose configuration says how the files are read.
        dataset, data_path: RecBole's parameters; the run's values if not given.
        known: token of an item -> its int id in the run.

    Raises:
        UserError: the data set cannot be read, or the run knows none of its items.
    """
    record = load_json(run / "config.json")
    dataset = dataset or record["dataset"]
    given = {"data_path": data_path} if data_path else data_folder(record)
    built = create_dataset(SavedConfig("DPR", dataset, None, saved_parameters(record) | given))
    store = built.build()[0].store
    tokens = [str(token) for token in built.field2id_token[built.iid_field]]
    items = torch.tensor([known.get(token, 0) for token in tokens])[store.item]
    kept = items > 0
    name = f"dataset={dataset}"
    _check_known(name, int(kept.sum()), len(kept))
    user, count = store.user[kept].unique_consecutive(return_counts=True)
    users = [str(built.field2id_token[built.uid_field][number]) for number in user.tolist()]
    flat, ends = items[kept].to(torch.int32).numpy(), count.cumsum(0).numpy()
    total = hashlib.sha256("\0".join(users).encode())
    total.update(flat.tobytes())
    total.update(np.append(0, ends).tobytes())
    own = zip(users, map(np.ndarray.tobytes, np.split(flat, ends[:-1])), strict=True)
    return Histories(name, total.hexdigest(), lambda db: own)


def file_histories(path: Path, known: dict[str, int]) -> Histories:
    """Read the histories of a file with ``user_id``, ``item_id`` and optionally ``timestamp``.

    Without times, or at equal times, a user's rows keep the order of the file. Users come in the
    order of their ids. ``known`` is as in :func:`dataset_histories`.

    Raises:
        UserError: the file cannot be read; from ``users``, also if the run knows none of its items.
    """
    return Histories(str(path), digest(path), partial(_sorted, path, known))


def _sorted(
    path: Path, known: dict[str, int], db: sqlite3.Connection
) -> Iterator[tuple[str, bytes]]:
    db.execute("CREATE TABLE given (user TEXT, item INTEGER, time REAL)")
    total = 0
    for _, part in rows(path, ["user_id", "item_id"], "timestamp", 0.0):
        total += len(part)
        own = ((user, known.get(item), time) for user, item, time in part)
        db.executemany("INSERT INTO given VALUES (?, ?, ?)", (row for row in own if row[1]))
    if not total:
        raise UserError(f"{path}: no rows; give a line for each item that a user has liked")
    (kept,) = db.execute("SELECT count(*) FROM given").fetchone()
    _check_known(str(path), kept, total)
    ordered = db.execute("SELECT user, item FROM given ORDER BY user, time, rowid")
    for user, items in groupby(ordered, key=itemgetter(0)):
        yield user, array("i", [item for _, item in items]).tobytes()
    db.execute("DROP TABLE given")


def _check_known(name: str, kept: int, total: int) -> None:
    if not kept:
        raise UserError(f"{name}: the run knows none of its items")
    if kept < total:
        logger.warning(
            f"{name}: {total - kept} of {total} interactions are with items that the run does not "
            "know, and are left out"
        )


class User(NamedTuple):
    """A user's id, int item ids (oldest first), and prompts: text, strength, row of the file."""

    name: str
    items: list[int]
    prompts: list[tuple[str, float, int]]


class Users:
    """Users by number, from 0: those of the histories, then the new ones of the prompts.

    Args:
        database: made by :func:`sort`.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        with closing(sqlite3.connect(database)) as db:
            (self._count,) = db.execute("SELECT count(*) FROM user").fetchone()

    def __len__(self) -> int:
        return self._count

    def read(self, start: int, stop: int) -> list[User]:
        """Return the users numbered ``start`` to ``stop - 1``; blank prompts are left out."""
        with closing(sqlite3.connect(self._database)) as db:
            found = db.execute(
                "SELECT number, user.name, items, text, strength, row FROM user "
                "LEFT JOIN prompt ON prompt.name = user.name "
                "WHERE number > ? AND number <= ? ORDER BY number, row",
                (start, stop),
            ).fetchall()
        users = []
        for (_, name, items), own in groupby(found, key=itemgetter(0, 1, 2)):
            prompts = [prompt for _, _, _, *prompt in own if prompt[0] and prompt[0].strip()]
            users.append(User(name, array("i", items).tolist(), prompts))
        return users


def sort(database: Path, histories: Histories, prompts: Path | None, basis: str | None) -> None:
    """Write the database of :class:`Users`.

    Args:
        prompts: a file with ``user_id``, ``prompt`` and optionally ``strength``. A user with
            several rows has several prompts.
        basis: what answers to new users start from; None if the run cannot answer them.

    Raises:
        UserError: a file is not as described, or none of its users can be answered.
    """
    with replacing(database) as temporary, closing(sqlite3.connect(temporary)) as db:
        # An incomplete database is made again from the start, so it needs no journal.
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        db.execute("CREATE TABLE user (number INTEGER PRIMARY KEY, name TEXT UNIQUE, items BLOB)")
        db.execute("CREATE TABLE prompt (name TEXT, text TEXT, strength REAL, row INTEGER)")
        db.executemany("INSERT INTO user (name, items) VALUES (?, ?)", histories.users(db))
        if prompts is not None:
            _add_prompts(db, prompts, histories.name, basis)
        db.commit()


def _add_prompts(db: sqlite3.Connection, path: Path, histories: str, basis: str | None) -> None:
    for first, part in rows(path, ["user_id", "prompt"], "strength", 1.0):
        for number, (*_, strength) in enumerate(part, first):
            if not is_strength(strength):
                raise UserError(
                    f"{place(path, number)}: field strength, value {strength} must be {STRENGTHS}"
                )
        numbered = ((*row, number) for number, row in enumerate(part, first))
        db.executemany("INSERT INTO prompt VALUES (?, ?, ?, ?)", numbered)
    db.execute("CREATE INDEX prompt_name ON prompt (name)")
    total, known = db.execute(
        "SELECT count(DISTINCT prompt.name), count(DISTINCT user.name) FROM prompt "
        "LEFT JOIN user ON user.name = prompt.name"
    ).fetchone()
    new = f"{path}: {total - known} users have no history in {histories}, and"
    if total > known and basis is not None:
        db.execute(
            "INSERT INTO user (name, items) SELECT name, x'' FROM prompt "
            "WHERE name NOT IN (SELECT name FROM user) GROUP BY name ORDER BY min(row)"
        )
        logger.warning(f"{new} are answered as new ones, from the {basis}")
    elif not known:
        raise UserError(f"{path}: none of its users has a history in {histories}")
    elif total > known:
        logger.warning(f"{new} get no recommendations; a run that is trained anew answers them")


def digest(path: Path) -> str:
    """Return the SHA-256 of a file.

    Raises:
        UserError: the file cannot be read.
    """
    total = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            while block := file.read(1 << 20):
                total.update(block)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from error
    return total.hexdigest()
