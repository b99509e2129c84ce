"""Writes a file or a folder completely or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from recbole_dpr.utils.errors import UserError, one_line


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield a temporary path next to ``path``, to write to.

    On success it replaces ``path``. On failure it is removed, and an older file stays as it was.
    """
    # In the same folder, since a rename is atomic only within one file system.
    temporary = path.with_name(f".writing-{path.name}.{os.getpid()}")
    try:
        yield temporary
        os.replace(temporary, path)
    finally:
        # After success it no longer exists, and in a missing folder it never did: not an error.
        with suppress(OSError):
            temporary.unlink()


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Like :func:`replacing`, for a folder that does not exist yet, or is empty.

    Raises:
        UserError: the folder has content, or cannot be made.
    """
    path = Path(os.path.abspath(path))  # "." has no name
    if path.is_file() or (path.is_dir() and any(path.iterdir())):
        raise UserError(f"{path}: there is something already; name a new folder, or remove it")
    temporary = path.with_name(f".writing-{path.name}.{os.getpid()}")
    try:
        try:
            temporary.mkdir(parents=True)
        except OSError as error:
            raise UserError(f"{path}: cannot be made ({one_line(error)})") from error
        yield temporary
        if path.is_dir():
            path.rmdir()
        os.replace(temporary, path)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
