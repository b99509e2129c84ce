"""What the commands share: how they read options, and how they end."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from recbole_dpr.utils.errors import UserError

MISTAKE, INTERRUPTED, TERMINATED = 2, 130, 143  # exit statuses; the last two are the shell's


class Parser(argparse.ArgumentParser):
    """argparse's usage is a screen long; a mistake gets its one line."""

    def error(self, message: str) -> NoReturn:
        """Raises UserError, for the command to tell."""
        raise UserError(f"{message}; see --help")


def count(text: str) -> int:
    """The ``type`` of an option that takes a whole number above 0."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number, at least 1")
    return int(text)


def leave(line: str, status: int) -> NoReturn:
    """End the command with a line to the user and an exit status."""
    print(line, file=sys.stderr)
    sys.exit(status)


@contextmanager
def ending(interrupted: str) -> Iterator[None]:
    """Within, a user's mistake, Ctrl-C and SIGTERM end the command as they should.

    SIGTERM ends it as Ctrl-C does: what it has started ends with it, temporary files are removed.

    Args:
        interrupted: the line that is told after Ctrl-C.
    """
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(TERMINATED))
    try:
        yield
    except UserError as error:
        leave(f"error: {error}", MISTAKE)
    except KeyboardInterrupt:
        leave(interrupted, INTERRUPTED)
    finally:
        signal.signal(signal.SIGTERM, before)
