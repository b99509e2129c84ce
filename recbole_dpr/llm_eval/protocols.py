"""The ways in which a language model is asked for items, by name: :data:`PROTOCOLS`.

`chat`
    any model for chat; titles as JSON.
`beam`
    the paper's way with 7B models, after RecGPT (section 4.3.1): a local model writes the next
    title, and each of ten beams is an answer. A base model goes on with the text.
`recgpt`
    the same in the form that RecGPT-7B-Instruct was trained with: "### Instruction:" and
    "### Response:", a line "Title: ..." an item (Ngo and Nguyen, ACL 2024, arXiv 2405.12715;
    github.com/VinAIResearch/RecGPT, README and example).
`reclm-gen`
    RecLM-gen: a model tuned from Llama-2-chat, in its chat template with a first turn that states
    the task, a history joined by arrows, and greedy decoding of a numbered list of titles. Decoding
    is free; titles are matched afterwards (Lu et al., ACL 2024, arXiv 2403.05063;
    github.com/microsoft/RecAI, RecLM-gen: `sft/templates.py`, `task_test.py`). It was trained with
    sentences of its own: a file of them is given by --wording.
`constrained`
    `beam`, where beams can write titles of the catalogue only, as RecLM-gen's successor decodes
    (RecLM-cgen, Liao et al., arXiv 2505.03336; its control tokens need weights trained with them,
    and are left out).
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
# "1. ", "2) ", "- ", "Title: " before a title, in this order where several stand there.
_LEAD = re.compile(r"^\s*(?:\d{1,3}[.)]\s+|[-*•]\s+)?(?:title:\s*)?", re.IGNORECASE)
_NUMBERED = re.compile(r"^\s*\d{1,3}[.)]\s")
_QUOTES = "\"'\u201c\u201d\u2018\u2019`*"


class Chat:
    """JSON from a chat model, asked for again where it is wrong."""

    wording: ClassVar[str] = "chat"

    def __init__(self, args: argparse.Namespace, wording: Wording, titles: Sequence[str]) -> None:
        """Args: the command's options, the words, and all titles of the catalogue."""
        self._args, self._words, self._titles = args, wording, titles

    def backend(self) -> Backend:
        """The model.

        Raises:
            UserError: an option is wrong, or a local model does not load.
        """
        return make_backend(self._args)

    def ask(self, client: ChatClient, messages: Messages, k: int) -> list[str]:
        """Titles of one request, the likeliest first.

        Raises:
            BadAnswer, Refused: this one failed.
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
    """One title a beam, the best beam first."""

    wording: ClassVar[str] = "beam"
    constrained: ClassVar[bool] = False

    def backend(self) -> Backend:
        """See :meth:`Chat.backend`."""
        if not self._args.local:
            raise UserError(
                f"--protocol={self._args.protocol}: a server of chat shows no beams; add --local, "
                "or take --protocol=chat"
            )
        from recbole_dpr.llm.beam_backend import BeamBackend  # torch comes with it

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
        """See :meth:`Chat.ask`: all titles of the first beam, then those of the next."""
        beams = json.loads(client.complete(messages).text)
        return _not_empty([title for beam in beams for title in read_titles(beam)[:k]])


class RecGPT(Beam):
    """:class:`Beam` in RecGPT's form."""

    wording: ClassVar[str] = "recgpt"


class Constrained(Beam):
    """:class:`Beam` over the titles of the catalogue."""

    constrained: ClassVar[bool] = True

    def ask(self, client: ChatClient, messages: Messages, k: int) -> list[str]:
        """See :meth:`Chat.ask`: a beam is a title, read as it is."""
        return _not_empty(list(dict.fromkeys(json.loads(client.complete(messages).text))))


# A new protocol is a class and a line here.
PROTOCOLS: dict[str, type[Chat]] = {
    "chat": Chat,
    "beam": Beam,
    "recgpt": RecGPT,
    "reclm-gen": RecLMGen,
    "constrained": Constrained,
}


def read_titles(text: str) -> list[str]:
    """The titles of a free text, one a line, without numbers, bullets and quotes around them.

    Each once. What stands after an empty line is taken to be talk about them, and left out.
    """
    text = _REASONING.sub("", text).strip()
    lines = text.split("\n\n")[0].splitlines()
    titles = (_LEAD.sub("", line).strip().strip(_QUOTES).strip() for line in lines)
    return list(dict.fromkeys(title for title in titles if title))


def _listed(answer: Answer) -> list[str]:
    lines = answer.text.splitlines()[: -1 if answer.cut else None]  # half a title is none
    numbered = [line for line in lines if _NUMBERED.match(line)]
    return _not_empty(read_titles("\n".join(numbered or lines)))


def _not_empty(titles: list[str]) -> list[str]:
    if not titles:
        raise BadAnswer("it holds no title")
    return titles
