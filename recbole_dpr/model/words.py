"""Whether a wish names a category, word by word: why an item is recommended."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4  # letters of a word that may lack the category's plural s: "new" is not "News"


@lru_cache(65_536)  # a wish is asked again and again, of each category
def names(wish: str, category: str) -> bool:
    """Whether the words of a category stand in a wish, one after the other.

    Case, hyphens and apostrophes do not matter, nor does the plural of the last word: "film noirs"
    names "Film-Noir". Only whole words count: "warm" does not name "War".
    """
    said, wanted = _words(wish), _words(category)
    if not wanted:
        return False
    first, last = wanted[:-1], wanted[-1]
    for start in range(len(said) - len(first)):
        end = start + len(first)
        if said[start:end] == first and _same_noun(said[end], last):
            return True
    return len(wanted) > 1 and any(_same_noun(word, "".join(wanted)) for word in said)


@lru_cache(4_096)  # a wish is looked at for each category, and they stay as they are
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(re.sub("['\u2019]", "", text.casefold())))


def _same_noun(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    if short.endswith("y") and long == short[:-1] + "ies":
        return True
    return len(short) >= _SHORTEST and long in (short + "s", short + "es")
