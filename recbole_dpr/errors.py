"""The one exception a user's mistake raises."""


class UserError(ValueError):
    """A mistake the user can mend: a wrong key, a missing file, a bad line.

    The message is one line that names the file and line, the key or the value, and says what to
    do. The commands print it without a traceback and exit with status 2.
    """
