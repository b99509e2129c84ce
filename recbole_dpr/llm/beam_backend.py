"""Local models that continue a text in several beams; each beam is one answer."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from recbole_dpr.llm.backend import Answer, Messages
from recbole_dpr.llm.local_backend import LocalBackend
from recbole_dpr.utils.errors import UserError

BEAM_DEFAULTS = {"max_new_tokens": 48, "num_beams": 10}


class PrefixTree:
    """Sequences of tokens, none empty, indexed by their prefixes; ``end`` follows each."""

    def __init__(self, sequences: Iterable[Sequence[int]], end: int) -> None:
        self._end = end
        self._root: dict[int, dict] = {}
        self._leaves = 0
        for sequence in sequences:
            node = self._root
            for token in sequence:
                node = node.setdefault(token, {})
            self._leaves += end not in node
            node[end] = {}

    def __len__(self) -> int:
        """Return how many distinct sequences there are."""
        return self._leaves

    def allowed(self, written: Sequence[int]) -> list[int]:
        """Return the tokens that may follow ``written``; the end token if that is not a prefix."""
        node = self._root
        for token in written:
            if token not in node:
                return [self._end]
            node = node[token]
        return list(node) or [self._end]


class BeamBackend(LocalBackend):
    """Answers with the texts of all beams, the best first, as one JSON list.

    A model without a chat template continues the text of the request.

    Args:
        parameters: of transformers' ``generate``, over its defaults and :data:`BEAM_DEFAULTS`.
        raw: whether models with a chat template continue the plain text too.
        titles: if there are any, beams can write these and nothing else.
        where: device, seed and dtype, as in :class:`LocalBackend`.

    Raises:
        UserError: as :class:`LocalBackend`; fewer titles than beams, no token that ends a text.
    """

    needs_template = False

    def __init__(
        self,
        model: str,
        parameters: Mapping[str, object],
        raw: bool = False,
        titles: Sequence[str] = (),
        **where: Any,
    ) -> None:
        super().__init__(model, {**BEAM_DEFAULTS, **parameters}, **where)
        self._beams = self.parameters["num_beams"]
        if not isinstance(self._beams, int) or self._beams < 1:
            raise UserError(f"--parameters num_beams={self._beams}: write a whole number from 1")
        self._raw = raw
        self.source += " raw" if raw else ""
        self._tree = self._tree_of(titles) if titles else None
        if titles:
            # The titles affect the answer, so they are part of the key under which it is stored.
            told = json.dumps(list(titles)).encode()
            self.parameters["titles"] = hashlib.sha256(told).hexdigest()

    def _tree_of(self, titles: Sequence[str]) -> PrefixTree:
        ends = self._end_tokens()
        if not ends:
            raise UserError(f"--model {self.model}: no token ends its texts; choose another model")
        own = (self._tokenizer(title, add_special_tokens=False)["input_ids"] for title in titles)
        tree = PrefixTree((tokens for tokens in own if tokens), min(ends))
        if len(tree) < self._beams:
            told = f"more than the {len(tree)} titles that can be written; lower it"
            raise UserError(f"--beams={self._beams}: {told}")
        return tree

    def _encode(self, messages: Messages) -> Any:
        if not self._raw and self._tokenizer.chat_template:
            return super()._encode(messages)
        text = "\n".join(message["content"] for message in messages)
        return self._tokenizer(text, return_tensors="pt")

    def _options(self, size: int) -> dict[str, Any]:
        options = super()._options(size) | {"num_return_sequences": self._beams}
        options.pop("titles", None)
        tree = self._tree
        if tree is not None:
            options["prefix_allowed_tokens_fn"] = lambda _, ids: tree.allowed(ids[size:].tolist())
        return options

    def _answer(self, rows: Any, size: int) -> Answer:
        texts = self._tokenizer.batch_decode(rows, skip_special_tokens=True)
        # A beam that did not end by itself has written more than needed, not less: it is not "cut".
        return Answer(json.dumps(texts, ensure_ascii=False), False, size, rows.numel())
