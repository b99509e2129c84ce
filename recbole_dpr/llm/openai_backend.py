"""Servers with OpenAI's chat completions API: DeepSeek, GPT, vLLM, Ollama and others."""

import json
import os
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from logging import getLogger
from threading import Event, Lock
from typing import Any
from urllib.parse import quote, urlsplit

from recbole_dpr.llm.backend import Answer, Denied, Messages, Refused, Transient
from recbole_dpr.llm.schema import Schema
from recbole_dpr.utils.errors import UserError

DEFAULT_BASE_URL = "https://api.openai.com/v1"
# Statuses that may pass, in addition to all 5xx: time-out, conflict, too many requests.
_PASSING = {408, 409, 429}
# The request itself is at fault, and another may succeed: bad, too large, not processable.
_ONE_REQUEST = {400, 413, 422}
_SHOWN = 200  # characters of a server's message to show
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
LOCAL = "this machine"  # the name of this machine as a host, whichever name the user gave


class OpenAIBackend:
    """Chat completions through the `openai` package.

    The server holds answers to their schema. If it refuses that, it is asked without from then on.

    Args:
        model: as the server names it.
        parameters: sent with every request, unchecked, such as ``{"temperature": 0.7}``. With a
            ``response_format`` of their own, no schema is sent.
        base_url: without ``/chat/completions``; the default is that of :func:`server_url`.
        key_variable: the environment variable of the key. A server on this machine needs none.
        timeout: seconds for one answer.

    Raises:
        UserError: `openai` is not installed, the URL is invalid or may hold a secret, or the key
            is missing or cannot be sent to any server.
    """

    def __init__(
        self,
        model: str,
        parameters: Mapping[str, object],
        base_url: str | None = None,
        key_variable: str = "OPENAI_API_KEY",
        timeout: float = 120.0,
    ) -> None:
        try:
            import openai
        except ImportError:
            raise UserError(
                "language models on a server need the package openai; run 'pip install openai', "
                "or name a local model with --local"
            ) from None
        self.model, self.parameters = model, dict(parameters)
        self.source = base_url = server_url(base_url)
        host = host_of(base_url)
        self._openai, self._key = openai, _read_key(key_variable)
        self._key_variable, self._base_url = key_variable, base_url
        self._takes_schemas, self._lock = "response_format" not in self.parameters, Lock()
        if not self._key and host != LOCAL:
            raise UserError(
                f"{key_variable}: not set; put the key for {host} into this environment variable, "
                "or name another with --key_variable"
            )
        # The package's own retries give up on a long Retry-After, and cannot be interrupted.
        self._client = openai.OpenAI(
            api_key=self._key or "none", base_url=base_url, timeout=timeout, max_retries=0
        )

    def complete(self, messages: Messages, stop: Event, schema: Schema | None = None) -> Answer:
        """See :class:`~recbole_dpr.llm.backend.Backend`; a request under way is not interrupted."""
        if schema is None or not self._takes_schemas:
            return self._complete(messages, self.parameters)
        wanted = {"name": "answer", "strict": True, "schema": schema}
        form = {"type": "json_schema", "json_schema": wanted}
        try:
            return self._complete(messages, {**self.parameters, "response_format": form})
        except Denied:
            raise
        except Refused as error:
            # If that is refused too, it is not because of the schema.
            answer = self._complete(messages, self.parameters)
            with self._lock:
                first, self._takes_schemas = self._takes_schemas, False
            if first:
                getLogger().warning(
                    f"{self.model}: the server takes no JSON schema as response_format ({error}); "
                    "from here on the prompts alone say what form answers have"
                )
            return answer

    def _complete(self, messages: Messages, body: Mapping[str, object]) -> Answer:
        openai = self._openai
        asked: Any = list(messages)
        try:
            # Parameters go into the body: the package only knows OpenAI's own parameters by name.
            completion = self._client.chat.completions.create(
                model=self.model, messages=asked, extra_body=body
            )
        except openai.APITimeoutError:
            told = f"nothing came for {self._client.timeout:g} s"
            raise Transient(f"{told}: the server is slow, or the model writes on and on") from None
        except openai.APIConnectionError as error:
            raise Transient(self._told(error.__cause__ or error)) from None
        except openai.APIStatusError as error:
            raise self._judged(error) from None
        except (openai.APIError, ValueError) as error:  # the body is malformed
            raise Transient(self._told(error)) from None
        return self._answer(completion)

    def _answer(self, completion: Any) -> Answer:
        # Some gateways report an overload with status 200, and the package checks no response.
        try:
            choice = completion.choices[0]
            content = choice.message.content or ""  # a filter may leave null
            parts = [content] if isinstance(content, str) else [part["text"] for part in content]
            text = "".join(parts)
        except (AttributeError, IndexError, KeyError, TypeError):
            raise Transient(f"no answer in the response {self._told(completion)}") from None
        usage = getattr(completion, "usage", None)
        return Answer(
            # JSON can hold half a surrogate pair, which could be neither stored nor sent back.
            text=text.encode("utf-8", "replace").decode(),
            cut=getattr(choice, "finish_reason", None) == "length",
            prompt_tokens=_count(usage, "prompt_tokens"),
            answer_tokens=_count(usage, "completion_tokens"),
        )

    def _judged(self, error: Any) -> Exception:
        """Translate the status of a response into what it means for this and other requests."""
        status, told = error.status_code, self._told(error)
        if error.code == "insufficient_quota":
            return UserError(f"{self._base_url}: the account is used up ({told}); top it up")
        if status in _PASSING or status >= 500:
            return Transient(told, _retry_after(error.response.headers))
        if status in _ONE_REQUEST:
            return Refused(told)
        key = f"the key in {self._key_variable} is refused ({told}); correct it"
        model = f"model {self.model!r} cannot be asked ({told}); check --model and --base_url"
        return Denied(f"{self._base_url}: {key if status in (401, 403) else model}")

    def _told(self, what: object) -> str:
        """Format a server's message in one line, without the key, which some servers repeat."""
        text = f"{type(what).__name__}: {what}" if isinstance(what, Exception) else str(what)
        # Before the text is cut: a cut could leave half a key.
        for key in _spellings(self._key):
            text = text.replace(key, "***")
        return " ".join(text.split())[:_SHOWN]


def _count(usage: Any, name: str) -> int | None:
    count = getattr(usage, name, None)
    return count if type(count) is int and count >= 0 else None


def server_url(given: str | None) -> str:
    """Return the given URL, else that of the environment variable OPENAI_BASE_URL, else OpenAI's.

    Raises:
        UserError: the variable holds no URL, or one that may hold a secret.
    """
    url = given or os.environ.get("OPENAI_BASE_URL", "").strip()
    if url and not given:
        host_of(url, "OPENAI_BASE_URL")  # an error message names the variable
    return (url or DEFAULT_BASE_URL).rstrip("/")


def host_of(base_url: str, name: str = "--base_url") -> str:
    """Return the host of a server's URL; :data:`LOCAL` for this machine.

    Raises:
        UserError: it is not a URL, or has parts that might be a secret: the URL is shown and saved.
    """
    if any(mark in base_url for mark in "@?#"):  # first: messages below must not repeat a secret
        raise UserError(
            f"{name}: holds a name, a password, or something after ? or #; leave it out, and "
            "put the key into the variable that --key_variable names"
        )
    try:
        parts = urlsplit(base_url)
        host = parts.hostname if parts.scheme in ("http", "https") and parts.port != 0 else None
    except ValueError:  # wrong brackets or port
        host = None
    if not host or not base_url.isprintable() or " " in base_url:
        raise UserError(f"{name} {base_url!r} is no URL; write one such as {DEFAULT_BASE_URL}")
    return LOCAL if host in _LOOPBACK else host


def _read_key(variable: str) -> str:
    """Read the key in an environment variable, "" if there is none."""
    key = os.environ.get(variable, "").strip()  # a file with Windows' line ends leaves one
    if not (key.isascii() and key.isprintable()):
        raise UserError(
            f"{variable}: holds a character that no key has, such as a line break or one beyond "
            "ASCII; put the key alone into it"
        )
    return key


def _spellings(key: str) -> set[str]:
    """Return the forms of the key in messages: plain, quoted by Python or in JSON, or in a URL."""
    return {key, repr(key)[1:-1], json.dumps(key)[1:-1], quote(key, safe="")} - {""}


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Read the seconds to wait from the header (seconds or a date); None if it is invalid."""
    value = headers.get("retry-after", "")
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(value).timestamp() - time.time()
        except ValueError:
            return None
    return seconds if 0 <= seconds < float("inf") else None
