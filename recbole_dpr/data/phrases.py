"""Phrases of items: what stands in for tags where a data set has none.

Of an item's title and description (``title_field``, ``description_field``) the most telling groups
of one to three words are taken, by TF-IDF over all items. The rules:

- A phrase neither begins nor ends with a word like "the", and spans no punctuation.
- The phrases of an item share no word, so none is contained in another.
- Groups that several items have come first; then words that no other item has.
- No phrase is the name of a category, or part of it; none holds all words of the title.
- Each phrase belongs to one split, for all items alike, so that no evaluation phrase is trained on.
  The splits are dealt out so that as many items as possible have phrases of both.

As for tags, one evaluation phrase of an item that has several serves for validation. Unlike tags,
phrases are prompts and nothing else: what an item is known by is its whole title and description
(:mod:`~recbole_dpr.data.item_text`), so that prompts of training and of evaluation find their words
in it alike.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from logging import getLogger
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS, TfidfVectorizer

from recbole_dpr.text.common_words import FUNCTION_WORDS

if TYPE_CHECKING:
    from recbole_dpr.data.dataset import PromptMixin

PHRASE = "phrase"  # the angle of such tags
_EACH = 6  # phrases of an item, at most
_WORDS = 3  # of a phrase, at most
_SHORTEST = 3  # letters of a word that a phrase may begin or end with
# Share of the items that may have a phrase of one word and of several, at most: what many have
# tells little of any.
_COMMON = {False: 0.02, True: 0.2}
_FEW = 10  # items that may have it in any case
_CLAUSE = re.compile(r"[^\w\s'&-]|(?<!\w)[-'&]|[-'](?!\w)|\d+\w*")
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|&")
_STOP = frozenset(FUNCTION_WORDS) | ENGLISH_STOP_WORDS | {"&", "vs"}


def item_phrases(dataset: "PromptMixin") -> pd.DataFrame:
    """Phrases of the items of a data set, in the form of tags.

    Returns:
        Columns item (int64), angle (:data:`PHRASE`), tag (the phrase) and split (``train`` or
        ``eval``); empty where neither a title nor a description is known.
    """
    config = dataset.config
    fields = [key for key in ("title_field", "description_field") if config[key]]
    titles = dataset.item_title if config["title_field"] else [""] * dataset.item_num
    texts = [
        f"{title}\n{more}" for title, more in zip(titles, dataset.item_description, strict=True)
    ]
    names = dataset.named_categories.forms
    found = key_phrases(texts[1:], titles[1:], names) if fields else []
    split = split_phrases(found)
    rows = [
        (item, PHRASE, phrase, split[phrase])
        for item, own in enumerate(found, start=1)
        for phrase in own
    ]
    frame = pd.DataFrame(rows, columns=["item", "angle", "tag", "split"])
    if fields:
        _log(frame, dataset.item_num - 1, [config[key] for key in fields])
    return frame.astype({"item": "int64"})


def key_phrases(texts: list[str], titles: list[str], names: Iterable[str] = ()) -> list[list[str]]:
    """The most telling phrases of each text, in lower case, the most telling first.

    Args:
        texts: of the items, titles included. titles: none of them is given away whole.
        names: of the categories; no phrase says just that.
    """
    grams = [_grams(text) for text in texts]
    if not any(grams):
        return [[] for _ in texts]
    vectorizer = TfidfVectorizer(analyzer=lambda own: own, norm=None, sublinear_tf=True)
    weight = vectorizer.fit_transform(grams)
    phrases = vectorizer.get_feature_names_out()
    items = np.bincount(weight.indices, minlength=len(phrases))  # that have each
    worth = _together(phrases, items)
    several = np.array([" " in phrase for phrase in phrases])
    most = np.where(several, _COMMON[True], _COMMON[False]) * len(texts)
    usable = (items <= np.maximum(most, _FEW)) & ((items > 1) | ~several)
    kinds = [frozenset(_folded(name)) for name in names]
    found = []
    for row, title in enumerate(titles):
        own = slice(weight.indptr[row], weight.indptr[row + 1])
        columns = weight.indices[own]
        score = weight.data[own] * worth[columns]
        order = np.lexsort((phrases[columns], -score, items[columns] == 1))
        ranked = (phrases[columns[place]] for place in order if usable[columns[place]])
        found.append(_apart(ranked, frozenset(_folded(title)), kinds))
    return found


def _together(phrases: np.ndarray, items: np.ndarray) -> np.ndarray:
    """What a phrase's words are worth together: float [n_phrases], 1 for a single word.

    It is their number, times the root of how often they stand together where the rarest does:
    "kylie jenner" is one thing, "jenner and travis" none.
    """
    count = dict(zip(phrases, items.tolist(), strict=True))
    worth = np.ones(len(phrases))
    for place, phrase in enumerate(phrases):
        words = [word for word in phrase.split() if _telling(word)]
        if len(words) > 1:
            rarest = min(count[word] for word in words)
            worth[place] = len(words) * (items[place] / rarest) ** 0.5
    return worth


def split_phrases(found: list[list[str]]) -> dict[str, str]:
    """The split of each phrase, ``train`` or ``eval``, so that most items have both.

    Phrases of many items come first. Each goes where its items have fewer so far.

    Args:
        found: the phrases of each item.
    """
    owners = defaultdict(list)
    for item, own in enumerate(found):
        for phrase in own:
            owners[phrase].append(item)
    has: dict[str, Counter[int]] = {"train": Counter(), "eval": Counter()}
    split = {}
    for phrase in sorted(owners, key=lambda phrase: (-len(owners[phrase]), phrase)):
        lack = {
            name: sum(1 / (1 + count[item]) for item in owners[phrase])
            for name, count in has.items()
        }
        split[phrase] = max(has, key=lack.__getitem__)  # training where both lack as much
        has[split[phrase]].update(owners[phrase])
    return split


def _grams(text: str) -> list[str]:
    """Groups of words of a text that may be phrases, in lower case, each time they occur."""
    grams = []
    for clause in _CLAUSE.split(text.lower().replace("\u2019", "'")):
        for line in clause.splitlines():
            words = _WORD.findall(line)
            for start, first in enumerate(words):
                for end in range(start + 1, min(start + _WORDS, len(words)) + 1):
                    if _telling(first) and _telling(words[end - 1]):
                        grams.append(" ".join(words[start:end]))
    return grams


def _telling(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in _STOP


def _apart(ranked: Iterable[str], title: frozenset[str], kinds: list[frozenset[str]]) -> list[str]:
    """The first phrases that share no word, name no category and leave some of the title."""
    chosen: list[str] = []
    used: set[str] = set()
    for phrase in ranked:
        words = frozenset(_folded(phrase))
        if words & used or (title and words >= title) or any(words <= kind for kind in kinds):
            continue
        chosen.append(phrase)
        used |= words
        if len(chosen) == _EACH:
            break
    return chosen


def _folded(text: str) -> list[str]:
    """The telling words of a text without a plural s, for comparison."""
    words = _WORD.findall(text.lower().replace("\u2019", "'").replace("_", " "))
    return [re.sub(r"('s|s)$", "", word) for word in words if _telling(word)]


def _log(frame: pd.DataFrame, n_items: int, fields: list[str]) -> None:
    counts = {name: int((frame["split"] == name).sum()) for name in ("train", "eval")}
    owners = {name: frame["item"][frame["split"] == name].nunique() for name in counts}
    getLogger().info(
        f"item_phrases: {len(frame)} phrases from {' and '.join(fields)} of {n_items} items, "
        f"{frame['tag'].nunique()} of them different; {owners['train']} items have some to train, "
        f"{owners['eval']} to evaluate, {n_items - frame['item'].nunique()} none"
    )
