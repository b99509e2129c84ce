"""What a back end is: one function from messages to an answer, and the ways in which it fails."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Protocol

Messages = Sequence[Mapping[str, str]]  # {"role": "system"|"user"|"assistant", "content": text}

CHARACTERS_PER_TOKEN = 4  # of English, roughly; where no tokenizer is at hand


@dataclass(frozen=True)
class Answer:
    """An answer of a model.

    Attributes:
        text: what it said.
        cut: whether it stopped at the limit of tokens and not by itself.
        prompt_tokens, answer_tokens: as the back end counted them; None where it does not say.
    """

    text: str
    cut: bool
    prompt_tokens: int | None
    answer_tokens: int | None


class Backend(Protocol):
    """Answers one request at a time; called from several threads at once.

    Attributes:
        model: its name, a part of the key under which answers are stored.
        parameters: sent or applied with every request, by the names that the back end knows.
        source: what else tells its answers from those of another model of that name: the server,
            or the weights. Parts of the key too.
    """

    model: str
    parameters: dict[str, object]
    source: str

    def complete(self, messages: Messages, stop: Event) -> Answer:
        """One answer.

        Args:
            stop: once it is set, the answer is no longer wanted.

        Raises:
            Transient: the same request may succeed later.
            Refused: this request will never be answered; others may.
            Denied: probably none will be.
            Stopped: `stop` was set before there was an answer.
            UserError: no request will be answered: an empty account, a wrong parameter.
        """
        ...


class Transient(Exception):
    """A failure that may pass; `retry_after` is the server's own word for when, in seconds."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class Refused(Exception):
    """The back end turned one request down, such as one that is too long for the model."""


class Denied(Refused):
    """Refused by reason of the key, the model or the address, which others share.

    It may be this request all the same: some gateways answer what offends them with 403.
    """


class Stopped(Exception):
    """The work was given up while this request waited."""


def guess_tokens(text: str) -> int:
    """About how many tokens a text has."""
    return -(-len(text) // CHARACTERS_PER_TOKEN)
