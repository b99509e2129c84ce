"""Shared parts of the commands: how they read options, and how they end."""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from recbole_dpr.utils.errors import UserError

MISTAKE, INTERRUPTED, TERMINATED = 2, 130, 143  # exit statuses; the last two are those of a shell


class Parser(argparse.ArgumentParser):
    """Reports a mistake in one line; argparse's usage message fills a screen."""

    def error(self, message: str) -> NoReturn:
        """Raise UserError, which the command reports."""
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
    """Inside the context, a user's mistake, Ctrl-C and SIGTERM end the command properly.

    SIGTERM ends it like Ctrl-C: its child processes end too, and temporary files are removed.

    Args:
        interrupted: the line to print after Ctrl-C.
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
