"""Phrases of items, which replace tags if a data set has none.

A phrase is a group of one to three words from an item's title and description (``title_field``,
``description_field``). The most characteristic groups are chosen by TF-IDF over all items. The
rules:

- A phrase does not begin or end with a word like "the", and does not cross punctuation.
- The phrases of an item have no word in common, so none contains another.
- Groups that several items have come first, then words that no other item has.
- No phrase is the name of a category or part of it. No phrase has all words of the title.
- A phrase belongs to the same split for all items, so no evaluation phrase occurs in training, and
  none of test in validation. The splits are assigned so that as many items as possible have phrases
  in each.

Unlike tags, phrases are used in prompts only. An item's texts (:mod:`~recbole_dpr.data.item_text`)
are its whole title and description, so they contain the words of training and evaluation prompts
alike.
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

PHRASE = "phrase"  # value of the tag's column ``angle``
_EACH = 6  # maximum number of phrases of an item
_WORDS = 3  # maximum number of words of a phrase
_SHORTEST = 3  # minimum number of letters of the first and the last word of a phrase
# Largest share of the items that may have a phrase, by whether it has several words. A phrase of
# many items is not characteristic.
_COMMON = {False: 0.02, True: 0.2}
_FEW = 10  # a phrase of at most so many items is always allowed
_SHARES = {"train": 2, "eval": 1, "valid": 1}  # of an item's phrases
_CLAUSE = re.compile(r"[^\w\s'&-]|(?<!\w)[-'&]|[-'](?!\w)|\d+\w*")
_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|&")
_STOP = frozenset(FUNCTION_WORDS) | ENGLISH_STOP_WORDS | {"&", "vs"}


def item_phrases(dataset: "PromptMixin") -> pd.DataFrame:
    """Phrases of the items of a data set, in the form of tags.

    Returns:
        Columns item (int64), angle (:data:`PHRASE`), tag (the phrase) and split (``train``,
        ``valid`` or ``eval``); empty where neither a title nor a description is known.
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
    """The most characteristic phrases of each text, in lower case, best first.

    Args:
        texts: texts of the items, titles included.
        titles: no phrase has all words of its item's title.
        names: names of categories; no phrase is such a name or part of it.
    """
    grams = [_grams(text) for text in texts]
    if not any(grams):
        return [[] for _ in texts]
    vectorizer = TfidfVectorizer(analyzer=lambda own: own, norm=None, sublinear_tf=True)
    weight = vectorizer.fit_transform(grams)
    phrases = vectorizer.get_feature_names_out()
    items = np.bincount(weight.indices, minlength=len(phrases))  # number of items with each phrase
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
    """A factor for how closely the words of each phrase belong together: float [n_phrases].

    It is 1 for a single word. For several words it is their number, times the square root of the
    share of items with the rarest word that have the whole phrase. So "kylie jenner" gets a high
    factor and "jenner and travis" a low one.
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
    """Assign each phrase to a split, so that most items have phrases in each.

    Phrases of many items are assigned first. Each goes to the split in which its items lack phrases
    most. Training wants twice as many as validation and test.

    Args:
        found: the phrases of each item.
    """
    owners = defaultdict(list)
    for item, own in enumerate(found):
        for phrase in own:
            owners[phrase].append(item)
    has: dict[str, Counter[int]] = {name: Counter() for name in _SHARES}
    split = {}
    for phrase in sorted(owners, key=lambda phrase: (-len(owners[phrase]), phrase)):
        lack = {
            name: sum(1 / (1 + count[item] / _SHARES[name]) for item in owners[phrase])
            for name, count in has.items()
        }
        split[phrase] = max(has, key=lack.__getitem__)  # the first in case of a tie
        has[split[phrase]].update(owners[phrase])
    return split


def _grams(text: str) -> list[str]:
    """All occurrences of word groups in a text that may be phrases, in lower case."""
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
    """The first phrases that obey the module's rules on words, titles and categories (kinds)."""
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
    """The content words of a text, without a plural or possessive s, for comparison."""
    words = _WORD.findall(text.lower().replace("\u2019", "'").replace("_", " "))
    return [re.sub(r"('s|s)$", "", word) for word in words if _telling(word)]


def _log(frame: pd.DataFrame, n_items: int, fields: list[str]) -> None:
    counts = {name: int((frame["split"] == name).sum()) for name in _SHARES}
    owners = {name: frame["item"][frame["split"] == name].nunique() for name in counts}
    getLogger().info(
        f"item_phrases: {len(frame)} phrases from {' and '.join(fields)} of {n_items} items, "
        f"{frame['tag'].nunique()} of them different; {owners['train']} items have some to train, "
        f"{owners['valid']} to validate, {owners['eval']} to evaluate, "
        f"{n_items - frame['item'].nunique()} none"
    )
