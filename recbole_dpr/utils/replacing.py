"""Writing a file or a folder whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from recbole_dpr.utils.errors import UserError, one_line


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary name beside ``path``, to be written within.

    It takes the place of ``path`` on success and is gone after a failure, which leaves an older
    file as it was.
    """
    # Beside it, since a rename is atomic only within one file system.
    temporary = path.with_name(f".writing-{path.name}.{os.getpid()}")
    try:
        yield temporary
        os.replace(temporary, path)
    finally:
        # Gone after a success, and never made where the folder is missing: nothing to tell.
        with suppress(OSError):
            temporary.unlink()


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """As :func:`replacing`, for a folder that is not there yet, or empty.

    Raises:
        UserError: there is something already, or it cannot be made there.
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
