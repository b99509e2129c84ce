"""Repositories of the Hugging Face hub: their names, and their errors as one line."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from recbole_dpr.utils.errors import UserError, one_line


def repository(place: str) -> str | None:
    """Return ``user/name`` for a place ``hf:user/name``; None if the place is a folder.

    Raises:
        UserError: the name of the repository is not valid.
    """
    if not place.startswith("hf:"):
        return None
    name = place.removeprefix("hf:")
    if not re.fullmatch(r"\w[\w.-]*/\w[\w.-]*", name):
        raise UserError(f"{place}: not the name of a repository; write hf:user/name")
    return name


@contextmanager
def asking_hub(repo: str) -> Iterator[None]:
    """Context manager that turns errors of the hub into a UserError of one line."""
    from huggingface_hub import constants, get_token
    from huggingface_hub.errors import GatedRepoError, RepositoryNotFoundError

    try:
        yield
    except UserError:
        raise
    except Exception as error:  # each version of the hub's client raises its own
        status = getattr(getattr(error, "response", None), "status_code", None)
        if status == 403 or isinstance(error, GatedRepoError):
            why = "the hub does not allow it; put a token that may into HF_TOKEN"
        elif status == 401 and get_token() is None:
            why = "not logged in, or no such repository; run 'hf auth login' or set HF_TOKEN"
        elif status == 401:
            why = "the hub does not know the token; run 'hf auth login' or set HF_TOKEN anew"
        elif isinstance(error, RepositoryNotFoundError):
            why = "no such repository, or a private one that the token may not read"
        else:
            why = f"{constants.ENDPOINT} failed or cannot be reached ({one_line(error)})"
        raise UserError(f"hf:{repo}: {why.replace(get_token() or chr(0), '...')}") from error
