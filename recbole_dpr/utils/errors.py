"""The one exception a user's mistake raises, and how it quotes another library's."""

import difflib
from collections.abc import Collection
from typing import Any


class UserError(ValueError):
    """A mistake the user can mend: a wrong key, a missing file, a bad line.

    The message is one line that names the file and line, the key or the value, and says what to
    do. The commands print it without a traceback and exit with status 2.
    """


class Unavailable(UserError):
    """What a request needs does not answer, such as another server: no fault of the request.

    The message is for those who run the service, and not for those who ask it.
    """


def one_line(exc: BaseException) -> str:
    """Another library's exception in one short line, to quote in a message or a warning."""
    return f"{type(exc).__name__}: {' '.join(str(exc).split())[:200]}"


def did_you_mean(word: Any, choices: Collection) -> str:
    """``"; did you mean X?"``, or nothing where nothing is near."""
    near = difflib.get_close_matches(str(word), [str(choice) for choice in choices], n=1)
    return f"; did you mean {near[0]}?" if near else ""
