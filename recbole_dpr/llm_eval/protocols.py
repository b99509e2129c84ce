"""The ways to ask a language model for items, by name: :data:`PROTOCOLS`.

`chat`
    any chat model; it answers with titles in JSON.
`beam`
    the paper's method for 7B models, after RecGPT (section 4.3.1): a local model writes the next
    title, and each of ten beams is an answer. A base model continues the text.
`recgpt`
    the same in the format that RecGPT-7B-Instruct was trained with: "### Instruction:" and
    "### Response:", and a line "Title: ..." per item (Ngo and Nguyen, ACL 2024, arXiv 2405.12715;
    github.com/VinAIResearch/RecGPT, README and example).
`reclm-gen`
    RecLM-gen, a model tuned from Llama-2-chat. It uses that chat template, a first turn that states
    the task, a history joined by arrows, and greedy decoding of a numbered list of titles. Decoding
    is free; titles are matched afterwards (Lu et al., ACL 2024, arXiv 2403.05063;
    github.com/microsoft/RecAI, RecLM-gen: `sft/templates.py`, `task_test.py`). The model was
    trained with its own sentences; --wording takes a file with them.
`constrained`
    `beam`, but beams can only write titles of the catalogue. RecLM-gen's successor decodes this way
    (RecLM-cgen, Liao et al., arXiv 2505.03336). Its control tokens need weights that were trained
    with them, and are left out.
"""

import argparse
import json
import re
from collections.abc import Sequence
from typing import ClassVar

from recbole_dpr.llm.backend import Answer, Backend, Messages
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.json_answer import BadAnswer, ask, ask_text
from recbole_dpr.llm.wording import Wording
from recbole_dpr.llm_eval.command import make_backend, read_parameters
from recbole_dpr.llm_eval.recommend import titles_reader
from recbole_dpr.utils.errors import UserError

_REASONING = re.compile(r"<think>.*?</think>", re.DOTALL)
# "1. ", "2) ", "- ", "Title: " before a title; several may occur, in this order.
_LEAD = re.compile(r"^\s*(?:\d{1,3}[.)]\s+|[-*•]\s+)?(?:title:\s*)?", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*\d{1,3}[.)]\s")
_QUOTES = "\"'\u201c\u201d\u2018\u2019`*"


class Chat:
    """JSON from a chat model, asked for again if it is wrong."""

    wording: ClassVar[str] = "chat"

    def __init__(self, args: argparse.Namespace, wording: Wording, titles: Sequence[str]) -> None:
        """Args: the command's options, the wording, and all titles of the catalogue."""
        self._args, self._words, self._titles = args, wording, titles

    def backend(self) -> Backend:
        """Create the model.

        Raises:
            UserError: an option is wrong, or a local model does not load.
        """
        return make_backend(self._args)

    def ask(self, client: ChatClient, messages: Messages, k: int) -> list[str]:
        """Ask one request; return titles, the most likely first.

        Raises:
            BadAnswer, Refused: this request failed.
            Stopped, UserError: as :meth:`ChatClient.complete` does.
        """
        return ask(client, messages, titles_reader(k), self._args.repairs)


class RecLMGen(Chat):
    """A numbered list of titles."""

    wording: ClassVar[str] = "reclm-gen"

    def ask(self, client: ChatClient, messages: Messages, k: int) -> list[str]:
        """See :meth:`Chat.ask`."""
        return ask_text(client, messages, _listed)[:k]


class Beam(Chat):
    """One title per beam, the best beam first."""

    wording: ClassVar[str] = "beam"
    constrained: ClassVar[bool] = False

    def backend(self) -> Backend:
        """See :meth:`Chat.backend`."""
        if not self._args.local:
            raise UserError(
                f"--protocol={self._args.protocol}: a server of chat shows no beams; add --local, "
                "or take --protocol=chat"
            )
        from recbole_dpr.llm.beam_backend import BeamBackend  # imports torch

        parameters = {"num_beams": self._args.beams, **read_parameters(self._args.parameters)}
        return BeamBackend(
            self._args.model,
            parameters,
            self._words.raw,
            self._titles if self.constrained else (),
            self._args.device,
            self._args.seed,
            self._args.dtype,
        )

    def ask(self, client: ChatClient, messages: Messages, k: int) -> list[str]:
        """See :meth:`Chat.ask`: all titles of the first beam, then those of the next beam."""
        beams = json.loads(client.complete(messages).text)
        return _not_empty([title for beam in beams for title in read_titles(beam)[:k]])


class RecGPT(Beam):
    """A :class:`Beam` in RecGPT's format."""

    wording: ClassVar[str] = "recgpt"


class Constrained(Beam):
    """A :class:`Beam` restricted to the titles of the catalogue."""

    constrained: ClassVar[bool] = True

    def ask(self, client: ChatClient, messages: Messages, k: int) -> list[str]:
        """See :meth:`Chat.ask`: a beam is a title, and is used as it is."""
        return _not_empty(list(dict.fromkeys(json.loads(client.complete(messages).text))))


# To add a protocol, write a class and add a line here.
PROTOCOLS: dict[str, type[Chat]] = {
    "chat": Chat,
    "beam": Beam,
    "recgpt": RecGPT,
    "reclm-gen": RecLMGen,
    "constrained": Constrained,
}


def read_titles(text: str) -> list[str]:
    """Read titles from free text, one per line, without numbers, bullets and quotes around them.

    Duplicates are dropped. Text after an empty line is taken for comments, and left out.
    """
    text = _REASONING.sub("", text).strip()
    lines = text.split("\n\n")[0].splitlines()
    titles = (_LEAD.sub("", line).strip().strip(_QUOTES).strip() for line in lines)
    return list(dict.fromkeys(title for title in titles if title))


def _listed(answer: Answer) -> list[str]:
    lines = answer.text.splitlines()[: -1 if answer.cut else None]  # drop a title that was cut off
    numbered = [line for line in lines if _NUMBERED.match(line)]
    return _not_empty(read_titles("\n".join(numbered or lines)))


def _not_empty(titles: list[str]) -> list[str]:
    if not titles:
        raise BadAnswer("it holds no title")
    return titles
