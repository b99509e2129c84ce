"""The one exception for a user's mistake, and how messages quote another library's error."""

import difflib
from collections.abc import Collection
from typing import Any


class UserError(ValueError):
    """A mistake that the user can fix: a wrong key, a missing file, a bad line.

    The message is one line. It names the file and line, the key or the value, and says what to do.
    The commands print it without a traceback and exit with status 2.
    """


class Unavailable(UserError):
    """Something that a request needs, such as another server, does not answer.

    The request is not at fault. The message is for those who run the service, not for its users.
    """


def one_line(exc: BaseException) -> str:
    """Shorten another library's exception to one line, to quote it in a message or a warning."""
    return f"{type(exc).__name__}: {' '.join(str(exc).split())[:200]}"


def did_you_mean(word: Any, choices: Collection) -> str:
    """Return ``"; did you mean X?"``, or nothing if no choice is close."""
    near = difflib.get_close_matches(str(word), [str(choice) for choice in choices], n=1)
    return f"; did you mean {near[0]}?" if near else ""
