"""The interface of a back end: a function from messages to an answer, and its exceptions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Event
from typing import Protocol

from recbole_dpr.llm.schema import Schema

Messages = Sequence[Mapping[str, str]]  # {"role": "system"|"user"|"assistant", "content": text}


@dataclass(frozen=True)
class Answer:
    """An answer of a model.

    Attributes:
        cut: whether it stopped at the token limit, and not by itself.
        prompt_tokens, answer_tokens: as the back end counted them; None if it does not say.
    """

    text: str
    cut: bool
    prompt_tokens: int | None
    answer_tokens: int | None


class Backend(Protocol):
    """Answers one request at a time; called from several threads at once.

    Attributes:
        model, parameters, source: its name, what is applied to every request, and the server or the
            weights. They are part of the key under which answers are stored.
    """

    model: str
    parameters: dict[str, object]
    source: str

    def complete(self, messages: Messages, stop: Event, schema: Schema | None = None) -> Answer:
        """Return one answer; once `stop` is set, it is no longer needed.

        Args:
            schema: of the answer's JSON. A back end that can holds the model to it.

        Raises:
            Transient, Refused, Denied, Stopped: see there.
            UserError: no request will be answered: an empty account, a wrong parameter.
        """
        ...


class Transient(Exception):
    """A failure that may pass. `retry_after` is the wait that the server asks for, in seconds."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class Refused(Exception):
    """The back end rejected one request, for example because it is too long for the model."""


class Denied(Refused):
    """Refused because of the key, the model or the address, which all requests share.

    It may still be this one request: some gateways answer content that they reject with 403.
    """


class Stopped(Exception):
    """The work was stopped while this request waited."""


def guess_tokens(text: str) -> int:
    """Estimate how many tokens a text has: one for four characters, rounded up."""
    return -(-len(text) // 4)
