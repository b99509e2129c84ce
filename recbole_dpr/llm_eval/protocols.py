"""The ways to ask a language model for items, by name: :data:`PROTOCOLS` (section 4.3.1)."""

import argparse
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from recbole_dpr.llm.backend import Answer, Backend, Messages
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.json_answer import BadAnswer, ask, ask_text
from recbole_dpr.llm.schema import TEXT, list_of, record
from recbole_dpr.llm.wording import Wording
from recbole_dpr.llm_eval import command
from recbole_dpr.utils.errors import UserError

_REASONING = re.compile(r"<think>.*?</think>", re.DOTALL)
# "1. ", "2) ", "- ", "Title: " before a title; several may occur, in this order.
_LEAD = re.compile(r"^\s*(?:\d{1,3}[.)]\s+|[-*•]\s+)?(?:title:\s*)?", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*\d{1,3}[.)]\s")
_QUOTES = "\"'\u201c\u201d\u2018\u2019`*"


@dataclass(frozen=True)
class Protocol:
    """A way to ask for items: its default words, and whether a local model answers in beams.

    ``ask`` takes client, request, number of titles and repairs, and returns titles, the most likely
    first; it raises BadAnswer or Refused if this request failed.
    """

    wording: str
    ask: Callable[[ChatClient, Messages, int, int], list[str]]
    beams: bool = False


def make_backend(args: argparse.Namespace, words: Wording, titles: Sequence[str]) -> Backend:
    """Create the model that the options name; ``titles`` are those of the catalogue.

    Raises:
        UserError: an option is wrong, or a local model does not load.
    """
    if not PROTOCOLS[args.protocol].beams:
        return command.make_backend(args)
    if not args.local:
        raise UserError(
            f"--protocol={args.protocol}: a server of chat shows no beams; add --local, or take "
            "--protocol=chat"
        )
    from recbole_dpr.llm.beam_backend import BeamBackend  # imports torch

    parameters = {"num_beams": args.beams, **command.read_parameters(args.parameters)}
    allowed = titles if args.protocol == "constrained" else ()
    where = {"device": args.device, "seed": args.seed, "dtype": args.dtype}
    return BeamBackend(args.model, parameters, words.raw, allowed, **where)


def ask_json(client: ChatClient, messages: Messages, k: int, repairs: int) -> list[str]:
    """Ask for ``{"titles": [...]}``; return the first k titles, without duplicates."""

    def read(answer: object) -> list[str]:
        titles = answer.get("titles") if isinstance(answer, dict) else None
        if not isinstance(titles, list) or not all(isinstance(each, str) for each in titles):
            raise BadAnswer('it is not an object with the key "titles" and a list of texts')
        kept = list(dict.fromkeys(" ".join(title.split()) for title in titles if title.strip()))
        if not kept:
            raise BadAnswer("the list of titles is empty")
        return kept[:k]

    return ask(client, messages, read, repairs, lambda: record({"titles": list_of(TEXT, k)}))


def _ask_list(client: ChatClient, messages: Messages, k: int, repairs: int) -> list[str]:
    """Ask for a numbered list."""

    def read(answer: Answer) -> list[str]:
        lines = answer.text.splitlines()[: -1 if answer.cut else None]  # not half a title
        numbered = [line for line in lines if _NUMBERED.match(line)]
        return _not_empty(read_titles("\n".join(numbered or lines)))

    return ask_text(client, messages, read)[:k]


def _ask_beams(client: ChatClient, messages: Messages, k: int, repairs: int) -> list[str]:
    """Ask for beams; return all titles of the first beam, then those of the next beam."""
    beams = json.loads(client.complete(messages).text)
    return _not_empty([title for beam in beams for title in read_titles(beam)[:k]])


def _ask_title_beams(client: ChatClient, messages: Messages, k: int, repairs: int) -> list[str]:
    """Ask for beams that are titles of the catalogue as they are."""
    return _not_empty(list(dict.fromkeys(json.loads(client.complete(messages).text))))


# To add a protocol, add an entry here.
PROTOCOLS = {
    # Any chat model; it is asked again if its answer is wrong.
    "chat": Protocol("chat", ask_json),
    # The paper's method for 7B models: each of ten beams is an answer.
    "beam": Protocol("beam", _ask_beams, beams=True),
    # The same in the format that RecGPT-7B-Instruct was trained with (Ngo and Nguyen, ACL 2024,
    # arXiv 2405.12715; github.com/VinAIResearch/RecGPT, README and example).
    "recgpt": Protocol("recgpt", _ask_beams, beams=True),
    # A model tuned from Llama-2-chat to list titles, decoded greedily (Lu et al., ACL 2024, arXiv
    # 2403.05063; github.com/microsoft/RecAI, RecLM-gen: `sft/templates.py`, `task_test.py`). It was
    # trained with its own sentences; --wording takes a file with them.
    "reclm-gen": Protocol("reclm-gen", _ask_list),
    # As RecLM-gen's successor decodes (RecLM-cgen, Liao et al., arXiv 2505.03336), without its
    # control tokens, which need weights that were trained with them.
    "constrained": Protocol("beam", _ask_title_beams, beams=True),
}


def read_titles(text: str) -> list[str]:
    """Read titles from free text, one per line, without numbers, bullets and quotes around them.

    Duplicates are dropped. Text after an empty line is taken for comments, and left out.
    """
    text = _REASONING.sub("", text).strip()
    lines = text.split("\n\n")[0].splitlines()
    titles = (_LEAD.sub("", line).strip().strip(_QUOTES).strip() for line in lines)
    return list(dict.fromkeys(title for title in titles if title))


def _not_empty(titles: list[str]) -> list[str]:
    if not titles:
        raise BadAnswer("it holds no title")
    return titles
