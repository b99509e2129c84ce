"""Whether a prompt names a category, word by word. Used to explain why an item is recommended."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4  # minimum letters of a word whose plural s may differ: "new" is not "News"


@lru_cache(65_536)  # the same prompts are checked against each category again
def names(prompt: str, category: str, plural: bool = True) -> bool:
    """Whether the words of a category occur in a prompt, one after the other.

    Case, hyphens and apostrophes are ignored. So is a plural ending of the last word: "film noirs"
    names "Film-Noir". Only whole words count: "warm" does not name "War".

    Args:
        prompt: any text. category: the name of the category.
        plural: whether a plural ending is ignored, in the prompt and in the category's name.
    """
    said, wanted = _words(prompt), _words(category)
    if not wanted:
        return False
    first, whole = wanted[:-1], "".join(wanted)
    same = _same_noun if plural else str.__eq__
    for start in range(len(said) - len(first)):
        end = start + len(first)
        # The letters of all words count for _SHORTEST: "com" alone is too short, "rom com" is not.
        if said[start:end] == first and same("".join(said[start : end + 1]), whole):
            return True
    return len(wanted) > 1 and any(same(word, whole) for word in said)


@lru_cache(4_096)  # a prompt is compared with each category; these do not change
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(re.sub("['\u2019]", "", text.casefold())))


def _same_noun(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST and long in (short + "s", short + "es"):
        return True
    return short == long or (short.endswith("y") and long == short[:-1] + "ies")
