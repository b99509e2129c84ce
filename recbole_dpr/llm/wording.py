"""The wording of requests about a user: files of ``properties/llm``, or the user's own file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from recbole_dpr.llm.domains import Domain
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml

_SLOT = re.compile(r"\{(\w+)\}")
_ROLES = ("system", "user", "assistant")


@dataclass(frozen=True)
class UserRequest:
    """What a model sees of a user: titles, oldest first, and a prompt, "" for none (SEQ)."""

    history: Sequence[str]
    text: str = ""


@dataclass(frozen=True)
class Wording:
    """The content of a wording file; see ``properties/llm/chat.yaml`` for its keys."""

    item: str
    between: str
    request: str
    no_request: str
    raw: bool
    messages: Sequence[dict[str, str]]

    def messages_for(
        self, asked: UserRequest, domain: Domain, k: int = 0, **more: str
    ) -> list[dict[str, str]]:
        """Build the request to a model, for k titles; ``more`` are further slots."""
        said = fill(self.request, text=asked.text) if asked.text else self.no_request
        history = self.between.join(fill(self.item, title=title) for title in asked.history)
        slots = {"history": history, "request": said, "k": str(k)}
        slots |= {"one": domain.one, "many": domain.many, **more}
        return [
            {"role": message["role"], "content": fill(message["content"], **slots)}
            for message in self.messages
        ]


def fill(template: str, **slots: str) -> str:
    """Fill all slots of a template at once: braces in the values have no meaning."""
    return _SLOT.sub(lambda found: slots.get(found[1], found[0]), template)


def load_wording(name: str) -> Wording:
    """Load a wording by its name in ``properties/llm``, or from the path of a yaml file.

    Raises:
        UserError: there is no such wording, or the file is wrong.
    """
    own = name.endswith((".yaml", ".yml"))
    path = Path(name) if own else properties_dir() / "llm" / f"{name}.yaml"
    if not path.is_file():
        raise UserError(f"--wording={name}: no such file; give the path of a yaml file")
    content, keys = read_yaml(path, yaml.SafeLoader), Wording.__dataclass_fields__
    wrong = set(content) ^ set(keys)
    if wrong:
        raise UserError(f"{path}: {min(wrong)}: missing or unknown; the keys are {', '.join(keys)}")
    words = Wording(**content)
    texts = [words.item, words.between, words.request, words.no_request]
    messages = words.messages if isinstance(words.messages, list) else []
    good = isinstance(words.raw, bool) and all(
        isinstance(message, dict)
        and set(message) == {"role", "content"}
        and message["role"] in _ROLES
        and isinstance(message["content"], str)
        for message in messages
    )
    if not good or not messages or not all(isinstance(text, str) for text in texts):
        raise UserError(
            f"{path}: expected texts, raw: True or False, and messages: a list of role "
            f"({', '.join(_ROLES)}) and content"
        )
    return words
