"""The default router: a small tagger that comes with the package, no download, no server."""

import re
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from threading import Lock

import torch
from cachetools import LRUCache

from recbole_dpr.model.router import NEGATIVE, POSITIVE, Reading, Router, parts
from recbole_dpr.model.router.tagger import FOREIGN, REFUSED, WANTED, Tagger

SIGN_OF = {WANTED: POSITIVE, REFUSED: NEGATIVE}
# Two characters of one word; scripts from U+2E80 on put no blanks between theirs.
_INSIDE = re.compile(r"(?:[^\W\u2e80-\U0010ffff]|['\u2019-]){2}")
REMEMBERED, BATCH = 4096, 64  # requests


class OfflineRouter(Router):
    """Labels each token of a request (:mod:`.tagger`); the last requests are remembered.

    :param weights: a file of ``recbole-dpr-data train-router``; by default the package's own, for
        requests in English.
    :raises UserError: the file or its encoder cannot be used.
    """

    def __init__(self, weights: str | None = None) -> None:
        shipped = resources.files("recbole_dpr") / "resources" / "router.safetensors"
        self._tagger, info = Tagger.load(Path(weights or str(shipped)))
        self.unsure = float(info["unsure"])
        self._known: LRUCache[str, Reading] = LRUCache(REMEMBERED)
        self._lock = Lock()

    def _read(self, texts: list[str]) -> list[Reading]:
        with self._lock:
            known = {text: self._known[text] for text in texts if text in self._known}
        new = sorted({*texts} - {*known}, key=len)  # one length, no padding
        for start in range(0, len(new), BATCH):
            part = new[start : start + BATCH]
            known.update(zip(part, self._label(part), strict=True))
        with self._lock:
            self._known.update((text, known[text]) for text in new)
        return [known[text] for text in texts]

    @torch.no_grad()
    def _label(self, texts: Sequence[str]) -> list[Reading]:
        inputs, places = self._tagger.tokens(texts)
        mask = torch.tensor([[end > 0 for _, end in row] for row in places])
        chances = self._tagger.chances(self._tagger(inputs), mask).tolist()
        return [
            _reading(text, [(at, p) for at, p in zip(row, own, strict=True) if at[1]])
            for text, row, own in zip(texts, places, chances, strict=True)
        ]


def _words(
    text: str, tokens: list[tuple[tuple[int, int], list[float]]]
) -> list[tuple[int, int, list[float]]]:
    """Pieces of one word together, with the mean of their chances: no wish ends inside a word."""
    runs: list[tuple[int, int, list[list[float]]]] = []
    for (start, end), p in tokens:
        if runs and runs[-1][1] == start and _INSIDE.fullmatch(text[start - 1 : start + 1]):
            runs[-1] = (runs[-1][0], end, [*runs[-1][2], p])
        else:
            runs.append((start, end, [p]))
    return [
        (start, end, [sum(x) / len(x) for x in zip(*ps, strict=True)]) for start, end, ps in runs
    ]


def _reading(text: str, tokens: list[tuple[tuple[int, int], list[float]]]) -> Reading:
    """What the labels' chances at each token say of a text."""
    sums = [sum(p[label] for _, p in tokens) for label in range(4)]
    intent = NEGATIVE if sums[REFUSED] > sums[WANTED] else POSITIVE
    if sums[FOREIGN] > len(tokens) / 2:
        return Reading([], intent, understood=False)
    spans: list[tuple[int, int, str, list[float]]] = []
    for start, end, p in _words(text, tokens):
        label = max(range(4), key=p.__getitem__)
        if label not in SIGN_OF:
            continue
        if spans and spans[-1][2] == SIGN_OF[label]:
            spans[-1] = (spans[-1][0], end, spans[-1][2], [*spans[-1][3], p[label]])
        else:
            spans.append((start, end, SIGN_OF[label], [p[label]]))
    found = [
        (start, end, sign, sum(p) / len(p))
        for start, end, sign, p in spans
        if text[start:end].strip(" \t\n,;.!()-")
    ]
    if not found:  # all of it outside
        found = [(0, len(text), intent, max(sums[WANTED], sums[REFUSED]) / max(len(tokens), 1))]
    return Reading(parts(text, found), found[0][2] if len(found) == 1 else intent)
