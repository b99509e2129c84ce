"""Writing a file whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


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
