"""The chat client: the store before the back end, and patience with the back end."""

from logging import getLogger
from threading import Event

from recbole_dpr.errors import UserError
from recbole_dpr.llm.backend import Answer, Backend, Messages, Refused, Stopped, Transient
from recbole_dpr.llm.store import AnswerStore, request_key
from recbole_dpr.llm.usage import Prices, Usage

_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0  # seconds; doubled from one to the other
_LONGEST_PAUSE = 600.0  # seconds that a server may ask for; beyond, a person should decide


class ChatClient:
    """Answers requests, each once for ever; safe to call from several threads.

    Args:
        retries: how often a request is sent again after a failure that may pass.
        prices: for the cost in `usage`.

    Attributes:
        stop: an event that, once set, ends waiting and keeps new requests back.
        usage: what was asked so far.
    """

    def __init__(
        self,
        backend: Backend,
        store: AnswerStore,
        retries: int = 6,
        prices: Prices | None = None,
    ) -> None:
        self.backend, self.store = backend, store
        self.usage = Usage(prices or Prices())
        self.stop = Event()
        self._retries = retries

    def complete(self, messages: Messages) -> Answer:
        """The answer to a request, from the store if it is there; a new one is stored first.

        Raises:
            Refused: this request will not be answered; others were.
            Stopped: `stop` was set before it was sent.
            UserError: nothing can be answered, or the store cannot be used.
        """
        backend = self.backend
        key = request_key(backend.model, messages, backend.parameters)
        answer = self.store.get(key)
        if answer is not None:
            self.usage.add_found()
            return answer
        answer = self._sent(key, messages)
        self.store.put(backend.model, messages, backend.parameters, answer)
        self.usage.add_sent(messages, answer)
        return answer

    def _sent(self, key: str, messages: Messages) -> Answer:
        for attempt in range(self._retries + 1):
            if self.stop.is_set():
                raise Stopped
            try:
                return self.backend.complete(messages, self.stop)
            except Refused as error:
                if not self.usage.sent + self.usage.found:
                    # The very first one: then it is no matter of this request's content.
                    raise UserError(f"{self.backend.model}: {error}; check --parameters") from None
                raise
            except Transient as error:
                self.usage.add_failure()
                failure = error
                if attempt < self._retries:
                    self._wait(_pause(key, attempt, failure))
        raise UserError(
            f"{self.backend.model}: no answer after {self._retries + 1} tries ({failure}); the "
            "same command goes on from here"
        )

    def _wait(self, seconds: float) -> None:
        if seconds > _LONGEST_PAUSE:
            raise UserError(
                f"{self.backend.model}: the server asks to wait {seconds:.0f} s; give the same "
                "command then, it goes on from here"
            )
        getLogger().info(f"{self.backend.model}: waiting {seconds:.1f} s before the next try")
        if self.stop.wait(seconds):
            raise Stopped


def _pause(key: str, attempt: int, failure: Transient) -> float:
    """Seconds to wait: exponential with jitter, and never less than the server asks for.

    The jitter is read off the request's hash: requests that failed together come back apart, and
    no random state is touched.
    """
    jitter = int(key[4 * attempt % 60 :][:4], 16) / 0xFFFF
    wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2**attempt)
    if failure.retry_after is not None:
        return failure.retry_after + jitter * min(wait, failure.retry_after)
    return wait * (0.5 + 0.5 * jitter)
