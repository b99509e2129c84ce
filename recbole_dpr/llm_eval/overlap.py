"""Measures how many words of one text occur in others (lexical decoupling, section 3.3.3)."""

import re
from collections.abc import Collection

# scikit-learn lists these as function words, but in a tag they carry meaning.
_NO_FUNCTION_WORDS = frozenset(
    """alone bill bottom call cry describe detail empty fill fire interest mill mine move name
    serious show sincere system thick thin""".split()  # noqa: SIM905
)
# Crude, but it matches the forms of one word and separates "toys" from "playthings".
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|ly|s|e|y)$")


def content_words(text: str) -> dict[str, str]:
    """Return stem -> word for the words of a text that are not function words."""
    # The import takes most of a second; the other commands must not wait for it.
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS

    function_words = ENGLISH_STOP_WORDS - _NO_FUNCTION_WORDS
    words = re.findall(r"\w+", text.lower().replace("'s", ""))
    return {_ENDING.sub("", word): word for word in words if word not in function_words}


def repeated_words(text: str, others: Collection[str]) -> tuple[float, list[str]]:
    """Return the share (0 to 1) of content words that occur in other texts, and those words."""
    own = content_words(text)
    known = set().union(*(content_words(other) for other in others))
    repeated = [word for stem, word in own.items() if stem in known]
    return len(repeated) / max(1, len(own)), repeated
