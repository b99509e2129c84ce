"""The chat client: looks in the store first, then asks the back end, with retries."""

from logging import getLogger
from threading import Event, Lock

from recbole_dpr.llm.backend import Answer, Backend, Denied, Messages, Refused, Stopped, Transient
from recbole_dpr.llm.schema import Schema
from recbole_dpr.llm.store import AnswerStore, request_key
from recbole_dpr.llm.usage import Prices, Usage
from recbole_dpr.utils.errors import UserError

_FIRST_WAIT, _LONGEST_WAIT = 1.0, 60.0  # seconds; the wait doubles from the first to the longest
_LONGEST_PAUSE = 600.0  # seconds that a server may ask for; beyond that a person should decide
# The job stops after this many failures in a row. Fewer can be the fault of these requests: a
# filter that rejects a user's words rejects each of the lists that contain them.
_MOST_IN_A_ROW = 10
_MOST_DENIED = 3  # the same for a refused key, model or address, before any answer


class ChatClient:
    """Answers requests, each only once ever; safe to call from several threads.

    Args:
        retries: how often a request is sent again after a failure that may pass.
        prices: for the cost in `usage`.

    Attributes:
        stop: an event; once set, it ends waiting and holds back new requests.
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
        self._lock = Lock()
        self._turns: dict[str, Lock] = {}  # one lock per request, held while it is asked
        self._own: dict[str, bool] = {}  # for each answered request, whether this client sent it
        self._refused: dict[str, str] = {}  # key -> reason
        self._in_a_row = self._denied = 0

    def complete(self, messages: Messages) -> Answer:
        """Return the answer to a request, from the store if it is there; a new one is stored first.

        Raises:
            Refused: this request was not answered, after all retries; others may be.
            Stopped: `stop` was set before it was sent.
            UserError: nothing can be answered, or the store cannot be used.
        """
        return self.ask(messages)[0]

    def ask(
        self, messages: Messages, again: bool = False, schema: Schema | None = None
    ) -> tuple[Answer, bool]:
        """Do the work of :meth:`complete`; also return whether this client made the answer.

        A request of two threads is sent once. If ``again``, an earlier client's answer is replaced.
        The answer is kept under the request, from which its ``schema`` follows.
        """
        backend = self.backend
        key = request_key(backend.model, messages, backend.parameters, backend.source)
        with self._lock:
            turn = self._turns.setdefault(key, Lock())
        with turn:
            if key in self._refused:
                raise Refused(self._refused[key])
            answer = self.store.get(key)
            what = "repeated" if key in self._own else "found"
            if answer is None or (again and not self._own.get(key)):
                answer, what = self._sent(key, messages, schema), "sent"
                self.store.put(key, backend.model, messages, backend.parameters, answer)
                self._own[key] = True
            own = self._own.setdefault(key, False)
            with self._lock:
                self.usage.add(what, messages, answer)
            return answer, own

    def _sent(self, key: str, messages: Messages, schema: Schema | None) -> Answer:
        for attempt in range(self._retries + 1):
            if self.stop.is_set():
                raise Stopped
            try:
                answer = self.backend.complete(messages, self.stop, schema)
            except Refused as error:
                raise self._judged(key, error) from None
            except Transient as error:
                with self._lock:
                    self.usage.failures += 1
                failure = error
                if attempt < self._retries:
                    self._wait(_pause(key, attempt, failure))
            else:
                self._in_a_row = 0
                return answer
        raise self._judged(key, Refused(f"no answer after {self._retries + 1} tries ({failure})"))

    def _judged(self, key: str, error: Refused) -> Exception:
        """Decide whether a refused request fails by itself, or ends the job."""
        with self._lock:
            self._refused[key] = str(error)
            self.usage.refused += 1
            self._in_a_row += 1
            self._denied += isinstance(error, Denied)
            if self._denied >= _MOST_DENIED and not self.usage.sent:
                return UserError(str(error))
            if self._in_a_row >= _MOST_IN_A_ROW:
                return UserError(
                    f"{self.backend.model}: {self._in_a_row} requests in a row failed, the last: "
                    f"{error}; check --model, --parameters and the server. The same command goes "
                    "on from here"
                )
        return error

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
    """Return the seconds to wait: exponential, and at least what the server asks for."""
    # The jitter spreads out what failed together; from a hash, so that no random state changes.
    jitter = int(key[4 * attempt % 60 :][:4], 16) / 0xFFFF
    wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2**attempt)
    if failure.retry_after is not None:
        return failure.retry_after + jitter * min(wait, failure.retry_after)
    return wait * (0.5 + 0.5 * jitter)
