"""What the commands share: how they read options, and how they end."""

import argparse
import sys
from typing import NoReturn

from recbole_dpr.errors import UserError

MISTAKE, INTERRUPTED, TERMINATED = 2, 130, 143  # exit statuses; the last two are the shell's


class Parser(argparse.ArgumentParser):
    """argparse's usage is a screen long; a mistake gets its one line."""

    def error(self, message: str) -> NoReturn:
        """Raises UserError, for the command to tell."""
        raise UserError(f"{message}; see --help")


def leave(line: str, status: int) -> NoReturn:
    """End the command with a line to the user and an exit status."""
    print(line, file=sys.stderr)
    sys.exit(status)
