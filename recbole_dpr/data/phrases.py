"""Phrases of items, which replace tags if a data set has none.

A phrase is a group of one to three words of an item's title and description, chosen by TF-IDF:

- It does not begin or end with a word like "the", and does not cross punctuation.
- The phrases of an item have no word in common.
- Groups that several items have come first, then words that no other item has.
- None is the name of a category or part of it, and none has all words of the title.
- A phrase is in the same split for all items, so no phrase of the test is trained on or validates.

Phrases are used in prompts only; an item's texts are its whole title and description.
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
# Largest share of the items that may have a phrase of one word, and of several.
_COMMON_WORD, _COMMON_GROUP = 0.02, 0.2
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
    config, n_items = dataset.config, dataset.item_num - 1
    fields = [config[key] for key in ("title_field", "description_field") if config[key]]
    titles = dataset.item_title[1:] if config["title_field"] else [""] * n_items
    pairs = zip(titles, dataset.item_description[1:], strict=True)
    texts = [f"{title}\n{description}" for title, description in pairs]
    found = key_phrases(texts, titles, dataset.named_categories.forms) if fields else []
    split = split_phrases(found)
    rows = [
        (item, PHRASE, phrase, split[phrase])
        for item, own in enumerate(found, start=1)
        for phrase in own
    ]
    frame = pd.DataFrame(rows, columns=["item", "angle", "tag", "split"])
    if fields:
        owners = frame.groupby("split")["item"].nunique().reindex([*_SHARES], fill_value=0)
        getLogger().info(
            f"item_phrases: {len(frame)} phrases from {' and '.join(fields)} of {n_items} items, "
            f"{frame['tag'].nunique()} of them different; {owners['train']} items have some to "
            f"train, {owners['valid']} to validate, {owners['eval']} to evaluate, "
            f"{n_items - frame['item'].nunique()} none"
        )
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
    most = np.maximum(np.where(several, _COMMON_GROUP, _COMMON_WORD) * len(texts), _FEW)
    usable = (items <= most) & ((items > 1) | ~several)
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
    """How closely the words of each phrase belong together, 1 for one word: float [n_phrases]."""
    count = dict(zip(phrases, items.tolist(), strict=True))
    worth = np.ones(len(phrases))
    for place, phrase in enumerate(phrases):
        words = [word for word in phrase.split() if _telling(word)]
        if len(words) > 1:
            rarest = min(count[word] for word in words)
            # High for "kylie jenner", low for "jenner and travis".
            worth[place] = len(words) * (items[place] / rarest) ** 0.5
    return worth


def split_phrases(found: list[list[str]]) -> dict[str, str]:
    """Assign each phrase to a split, so that most items have phrases in each.

    Those of many items come first. Each goes to the split in which its items lack phrases most;
    training wants twice as many as validation and test.

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
    clauses = _CLAUSE.split(text.lower().replace("\u2019", "'"))
    for line in (line for clause in clauses for line in clause.splitlines()):
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
