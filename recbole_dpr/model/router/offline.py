"""The default router: a small tagger that ships with the package. No download, no server."""

import re
from collections.abc import Sequence
from importlib import resources
from itertools import groupby
from pathlib import Path
from threading import Lock

import torch
from cachetools import LRUCache

from recbole_dpr.model.router import NEGATIVE, POSITIVE, Reading, Router, parts
from recbole_dpr.model.router.tagger import FOREIGN, LABELS, REFUSED, WANTED, Tagger

SIGN_OF = {WANTED: POSITIVE, REFUSED: NEGATIVE}
# Two characters inside a word. Scripts from U+2E80 on write no blanks between words.
_INSIDE = re.compile(r"(?:[^\W\u2e80-\U0010ffff]|['\u2019-]){2}")
REMEMBERED, BATCH = 4096, 64  # requests
Piece = tuple[int, int, list[float]]  # start and end in the text, probability of each label


class OfflineRouter(Router):
    """Labels each token of a request (:mod:`.tagger`). The last requests are remembered.

    Args:
        weights: a file written by ``recbole-dpr-data train-router``. By default the package's own,
            which is for English.

    Raises:
        UserError: the file or its encoder cannot be used.
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
        new = sorted({*texts} - {*known}, key=len)  # similar lengths need less padding
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
            _reading(text, [(*at, p) for at, p in zip(row, own, strict=True) if at[1]])
            for text, row, own in zip(texts, places, chances, strict=True)
        ]


def _words(text: str, tokens: list[Piece]) -> list[Piece]:
    """Merge the pieces of each word, with their mean probabilities: no prompt ends in a word."""
    runs: list[list[Piece]] = []
    for token in tokens:
        start = token[0]
        if runs and runs[-1][-1][1] == start and _INSIDE.fullmatch(text[start - 1 : start + 1]):
            runs[-1].append(token)
        else:
            runs.append([token])
    means = [[sum(p) / len(run) for p in zip(*(t[2] for t in run), strict=True)] for run in runs]
    return [(run[0][0], run[-1][1], mean) for run, mean in zip(runs, means, strict=True)]


def _reading(text: str, tokens: list[Piece]) -> Reading:
    """Turn the label probabilities of each token into the prompts of a request."""
    sums = [sum(p[label] for *_, p in tokens) for label in range(LABELS)]
    intent = NEGATIVE if sums[REFUSED] > sums[WANTED] else POSITIVE
    if sums[FOREIGN] > len(tokens) / 2:
        return Reading([], intent, understood=False)
    found = []
    for label, run in groupby(_words(text, tokens), lambda word: word[2].index(max(word[2]))):
        words = list(run)
        if label in SIGN_OF:
            confidence = sum(p[label] for *_, p in words) / len(words)
            found.append((words[0][0], words[-1][1], SIGN_OF[label], confidence))
    spans = parts(text, found)
    spans = spans or parts(text, [(0, len(text), intent, 0.0)])  # if all words are outside
    return Reading(spans, spans[0].intent if len(spans) == 1 else intent)
