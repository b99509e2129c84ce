"""The router ``llm``: a chat server with a language model splits the request into prompts."""

import re
from collections.abc import Mapping
from logging import getLogger
from pathlib import Path

from recbole_dpr.llm.backend import Answer, Messages, Refused
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.json_answer import BadAnswer, ask
from recbole_dpr.llm.openai_backend import OpenAIBackend, server_url
from recbole_dpr.llm.schema import TEXT, list_of, one_of, record
from recbole_dpr.llm.store import AnswerStore
from recbole_dpr.model.router import NEGATIVE, POSITIVE, Reading, Router, parts
from recbole_dpr.utils.errors import Unavailable, UserError

_REPAIRS = 2  # how often the model is asked again after a wrong answer
_RETRIES, _TIMEOUT = 2, 30.0  # a user waits, so fewer tries and seconds than for summaries
_REMEMBERED = 4096  # number of answers kept
_INSTRUCTION = f"""You read one request to a recommender. Take it apart into prompts.
A prompt is {POSITIVE} where the user wants what its words describe, and {NEGATIVE} where they want
to be spared it. What counts is the user's intention, not single words: "I wouldn't say no to a
western" is {POSITIVE}, "I've had my fill of westerns" is {NEGATIVE}, and a title or the story of a
film is no refusal. Most requests are one prompt; start another only where the intention turns.
Answer with JSON alone:
{{"intent": "{POSITIVE}", "prompts": [{{"text": "...", "intent": "{POSITIVE}"}}]}}
"intent" is that of the request as a whole. Each "text" is copied from the request letter by letter,
in its order."""
_EITHER = one_of([POSITIVE, NEGATIVE])
_FORM = record({"intent": _EITHER, "prompts": list_of(record({"text": TEXT, "intent": _EITHER}))})


class _Memory(AnswerStore):
    """A store in memory only, which drops the oldest answer when it is full."""

    def __init__(self) -> None:
        super().__init__(Path("memory"))  # a path that is never created
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
    """Asks a server with OpenAI's chat completions API. The last answers are remembered.

    Requests are sent to that server unchanged; none is written to disk here. The key is read from
    the environment variable ``OPENAI_API_KEY``; a server on this machine needs none. The address of
    the server is not part of a run's configuration, so that a run trained by somebody else cannot
    make this class send prompts and the key elsewhere.

    :param model: the model's name on the server.
    :param base_url: address of the server, without ``/chat/completions``. By default the value of
        ``OPENAI_BASE_URL``, else OpenAI.
    :raises UserError: an option is bad, or there is no key.
    :raises Unavailable: while routing, if the server cannot be reached or gives no usable answer.
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
        """The prompts in a request, and the intent of the whole, as the server answers."""
        messages: Messages = [
            {"role": "system", "content": _INSTRUCTION},
            {"role": "user", "content": text},
        ]
        # One client per request: a failure is not remembered, and the client's counts do not grow.
        client = ChatClient(self._backend, self._memory, _RETRIES)
        try:
            return ask(
                client, messages, lambda answer: _read(answer, text), _REPAIRS, lambda: _FORM
            )
        except (BadAnswer, Refused) as error:
            raise Unavailable(
                f"router=llm: {self._backend.model} gave no usable answer to {text!r} "
                f"({error}); use another router_model, or router=offline"
            ) from None
        except UserError as error:
            raise Unavailable(str(_named(error))) from None


def _named(error: UserError) -> UserError:
    """The error, with the names of a run's configuration instead of the command's options."""
    told = str(error).replace("--model", "router_model").replace("--base_url", "OPENAI_BASE_URL")
    return UserError(f"router=llm: {told}")


def _read(answer: object, text: str) -> Reading:
    if not isinstance(answer, dict) or not isinstance(answer.get("prompts"), list):
        raise BadAnswer('it must be an object with "intent" and the list "prompts"')
    spans, at = [], 0
    for part in answer["prompts"]:
        words = part.get("text") if isinstance(part, dict) else None
        if not isinstance(words, str) or not words.strip():
            raise BadAnswer('each prompt must be an object with "text" and "intent"')
        # Models begin what they copy with a capital.
        found = re.compile(re.escape(words.strip()), re.IGNORECASE).search(text, at)
        if not found:
            raise BadAnswer(f"the text {words!r} does not stand in the request, or not in order")
        at = found.end()
        spans.append((found.start(), at, _intent(part), 1.0))
    if not spans:
        raise BadAnswer("there is no prompt in it")
    return Reading(parts(text, spans), _intent(answer))


def _intent(said: dict) -> str:
    if said.get("intent") not in (POSITIVE, NEGATIVE):
        raise BadAnswer(
            f'"intent" must be "{POSITIVE}" or "{NEGATIVE}", not {said.get("intent")!r}'
        )
    return said["intent"]
