"""Words of everyday English. A prompt may contain them without naming a title made of them."""

from importlib import resources

_TEXT = (resources.files("recbole_dpr.resources") / "common-words.txt").read_text("utf-8")
_FUNCTION, _KIND, _OTHER = (frozenset(part.split()) for part in _TEXT.split("\n\n"))

# Function words. After a title in a prompt, the sentence may go on with one of them.
FUNCTION_WORDS = _FUNCTION
# Genres and forms of items, and proper names. A capital letter does not make a title of them.
KIND_WORDS = _KIND
COMMON_WORDS = _FUNCTION | _KIND | _OTHER
