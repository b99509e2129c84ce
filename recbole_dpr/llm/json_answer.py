"""Answers in JSON: parsed strictly, and asked for again if they are wrong."""

import json
import re
from collections.abc import Callable
from typing import TypeVar

from recbole_dpr.llm.backend import Answer, Messages
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.schema import Schema

T = TypeVar("T")

# Models often put their reasoning and one code fence around an answer; this is not an error.
_REASONING = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)
_FENCE = re.compile(r"\A\s*```(?:json)?[ \t]*\n(?P<inside>.*)\n\s*```\s*\Z", re.DOTALL)


class BadAnswer(Exception):
    """Says what is wrong with an answer; the model is shown this text."""


def ask(
    client: ChatClient,
    messages: Messages,
    read: Callable[[object], T],
    repairs: int,
    schema: Callable[[], Schema],
) -> T:
    """Ask for an answer in JSON that `read` accepts.

    A wrong answer is shown to the model again, with what is wrong with it; the dialogue does not
    grow beyond that. What an earlier job has stored of it is replayed and then continued.

    Args:
        read: turns the parsed answer into the wanted value; raises BadAnswer if it is wrong. It
            may keep the correct part, and then accept an answer with only the rest.
        repairs: how often this client asks again.
        schema: called before each request: what `read` still wants.

    Raises:
        BadAnswer: the last answer was wrong too.
        Refused, Stopped, UserError: as :meth:`ChatClient.complete` does.
    """
    request, number, sent = messages, 1, 0
    while True:
        answer, own = client.ask(request, schema=schema())
        sent += own
        try:
            if answer.cut:
                raise BadAnswer("it was cut off at the limit of tokens; be brief")
            return read(parse(answer.text))
        except BadAnswer as error:
            if sent > repairs:
                raise
            # The number makes each repair a new request: without it, the store would answer for a
            # model that repeats itself.
            told = (
                f"Answer {number} cannot be used: {error}. Answer again, in the same JSON format."
            )
            said = answer.text.strip() or "(nothing)"  # some servers reject an empty message
            repair = [{"role": "assistant", "content": said}, {"role": "user", "content": told}]
            request, number = [*messages, *repair], number + 1


def ask_text(client: ChatClient, messages: Messages, read: Callable[[Answer], T]) -> T:
    """Ask for an answer that `read` accepts, in a format that cannot be repaired.

    If an earlier job has stored an answer that `read` rejects, the request is sent once more.
    Raises as :func:`ask` does.
    """
    answer, own = client.ask(messages)
    try:
        return read(answer)
    except BadAnswer:
        if own:
            raise
    return read(client.ask(messages, again=True)[0])


def parse(text: str) -> object:
    """Parse the JSON value in an answer, inside the model's reasoning and one code fence.

    Raises:
        BadAnswer: there is prose, NaN or a key twice, or it is not JSON.
    """
    text = _REASONING.sub("", text)
    fenced = _FENCE.match(text)
    inside = fenced["inside"] if fenced else text
    try:
        return json.loads(inside, object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise BadAnswer(
            f"it is not JSON ({error.msg} at line {error.lineno}, column {error.colno}); write "
            "the JSON object alone, whole, and nothing around it"
        ) from None
    except RecursionError:
        raise BadAnswer("it is nested too deeply") from None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value: dict[str, object] = {}
    for key, each in pairs:
        if key in value:
            raise BadAnswer(f"the key {key!r} occurs twice")
        value[key] = each
    return value


def _no_constant(name: str) -> object:
    raise BadAnswer(f"it holds {name}, which JSON has not")
