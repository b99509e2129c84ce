"""How much one text repeats the words of another (lexical decoupling, paper, section 3.3.3)."""

import re
from collections.abc import Collection

# On scikit-learn's list of function words, which a tag says something with all the same.
_NO_FUNCTION_WORDS = frozenset(
    """alone bill bottom call cry describe detail empty fill fire interest mill mine move name
    serious show sincere system thick thin""".split()  # noqa: SIM905
)
# Crude, and enough to tell "toys" from "playthings": forms of one word end alike.
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|ly|s|e|y)$")


def content_words(text: str) -> dict[str, str]:
    """The words of a text that are no function words, by what is left without common endings."""
    # It takes most of a second, and the other commands are not to wait for it.
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    function_words = ENGLISH_STOP_WORDS - _NO_FUNCTION_WORDS
    words = re.findall(r"\w+", text.lower().replace("'s", ""))
    return {_ENDING.sub("", word): word for word in words if word not in function_words}


def repeated_words(text: str, others: Collection[str]) -> tuple[float, list[str]]:
    """The share, 0 to 1, of a text's content words that occur in other texts too, and which."""
    own = content_words(text)
    known = set().union(*(content_words(other) for other in others))
    repeated = [word for stem, word in own.items() if stem in known]
    return len(repeated) / max(1, len(own)), repeated
