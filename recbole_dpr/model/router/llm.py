"""The language model back end of routing: a chat server reads the request and takes it apart."""

from collections.abc import Mapping
from logging import getLogger
from pathlib import Path

from recbole_dpr.llm.backend import Answer, Messages, Refused
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.json_answer import BadAnswer, ask
from recbole_dpr.llm.openai_backend import OpenAIBackend, server_url
from recbole_dpr.llm.store import AnswerStore
from recbole_dpr.model.router import NEGATIVE, POSITIVE, Reading, Router, parts
from recbole_dpr.utils.errors import Unavailable, UserError

_REPAIRS = 2  # how often a wrong answer is asked for again
_RETRIES, _TIMEOUT = 2, 30.0  # somebody waits: fewer tries and seconds than for summaries
_REMEMBERED = 4096  # answers
_INSTRUCTION = f"""You read one request to a recommender. Take it apart into wishes.
A wish is {POSITIVE} where the user wants what its words describe, and {NEGATIVE} where they want to
be spared it. What counts is the user's intention, not single words: "I wouldn't say no to a
western" is {POSITIVE}, "I've had my fill of westerns" is {NEGATIVE}, and a title or the story of a
film is no refusal. Most requests are one wish; start another only where the intention turns.
Answer with JSON alone:
{{"intent": "{POSITIVE}", "wishes": [{{"text": "...", "intent": "{POSITIVE}"}}]}}
"intent" is that of the request as a whole. Each "text" is copied from the request letter by letter,
in its order."""


class _Memory(AnswerStore):
    """A store that forgets the oldest answer, and all with the process."""

    def __init__(self) -> None:
        super().__init__(Path("memory"))  # of which nothing is made
        self._answers: dict[str, Answer] = {}

    def get(self, key: str) -> Answer | None:
        return self._answers.get(key)

    def put(
        self,
        key: str,
        model: str,
        messages: Messages,
        parameters: Mapping[str, object],
        answer: Answer,
    ) -> None:
        self._answers[key] = answer
        if len(self._answers) > _REMEMBERED:
            self._answers.pop(next(iter(self._answers)), None)


class LLMRouter(Router):
    """Asks a server that speaks OpenAI's chat completions; the last answers are remembered.

    Requests go to that server as they are; none is written to disk here. The key is read from the
    environment variable ``OPENAI_API_KEY``; a server on this machine needs none. A run's
    configuration does not say where the server is: a run that somebody else has trained must not
    send wishes and the key anywhere.

    :param model: as the server names it.
    :param base_url: where the server answers, up to and without ``/chat/completions``; by default
        what ``OPENAI_BASE_URL`` says, else OpenAI.
    :raises UserError: for a bad option or without a key.
    :raises Unavailable: when routing: the server cannot be asked, or gives no usable answer.
    """

    def __init__(self, model: str, base_url: str | None = None) -> None:
        try:
            base_url = server_url(base_url)
            backend = OpenAIBackend(model, {"temperature": 0}, base_url, timeout=_TIMEOUT)
        except UserError as error:
            raise _named(error) from None
        getLogger().info(f"router=llm: requests are read by {model} at {base_url}")
        self._backend, self._memory = backend, _Memory()

    def _read(self, texts: list[str]) -> list[Reading]:
        return [self._asked(text) for text in texts]

    def _asked(self, text: str) -> Reading:
        """The intent of the whole, and of its wishes."""
        messages: Messages = [
            {"role": "system", "content": _INSTRUCTION},
            {"role": "user", "content": text},
        ]
        # One a request: what failed once may be asked again, and no counts grow.
        client = ChatClient(self._backend, self._memory, _RETRIES)
        try:
            return ask(client, messages, lambda answer: _read(answer, text), _REPAIRS)
        except (BadAnswer, Refused) as error:
            raise Unavailable(
                f"router=llm: {self._backend.model} gave no usable answer to {text!r} "
                f"({error}); use another router_model, or router=offline"
            ) from None
        except UserError as error:
            raise Unavailable(str(_named(error))) from None


def _named(error: UserError) -> UserError:
    """A mistake told by the names of a run's configuration, not of the summaries' command."""
    told = str(error).replace("--model", "router_model").replace("--base_url", "OPENAI_BASE_URL")
    return UserError(f"router=llm: {told}")


def _read(answer: object, text: str) -> Reading:
    if not isinstance(answer, dict) or not isinstance(answer.get("wishes"), list):
        raise BadAnswer('it must be an object with "intent" and the list "wishes"')
    spans, at = [], 0
    for wish in answer["wishes"]:
        words = wish.get("text") if isinstance(wish, dict) else None
        if not isinstance(words, str) or not words.strip():
            raise BadAnswer('each wish must be an object with "text" and "intent"')
        start = text.find(words.strip(), at)
        if start < 0:
            raise BadAnswer(f"the text {words!r} does not stand in the request, or not in order")
        at = start + len(words.strip())
        spans.append((start, at, _intent(wish), 1.0))
    if not spans:
        raise BadAnswer("there is no wish in it")
    return Reading(parts(text, spans), _intent(answer))


def _intent(said: dict) -> str:
    if said.get("intent") not in (POSITIVE, NEGATIVE):
        raise BadAnswer(
            f'"intent" must be "{POSITIVE}" or "{NEGATIVE}", not {said.get("intent")!r}'
        )
    return said["intent"]
