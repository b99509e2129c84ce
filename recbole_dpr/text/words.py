"""Whether a wish names a category, word by word: why an item is recommended."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4  # letters of a word that may lack the category's plural s: "new" is not "News"


@lru_cache(65_536)  # a wish is asked again and again, of each category
def names(wish: str, category: str, plural: bool = True) -> bool:
    """Whether the words of a category stand in a wish, one after the other.

    Case, hyphens and apostrophes do not matter, nor does the plural of the last word: "film noirs"
    names "Film-Noir". Only whole words count: "warm" does not name "War".

    Args:
        plural: whether the plural counts, and a category's own s may be missing.
    """
    said, wanted = _words(wish), _words(category)
    if not wanted:
        return False
    first, whole = wanted[:-1], "".join(wanted)
    same = _same_noun if plural else str.__eq__
    for start in range(len(said) - len(first)):
        end = start + len(first)
        # The words before it count as its letters: "com" is short, and "rom com" is not.
        if said[start:end] == first and same("".join(said[start : end + 1]), whole):
            return True
    return len(wanted) > 1 and any(same(word, whole) for word in said)


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
