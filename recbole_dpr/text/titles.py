"""Finds titles of a catalogue in a prompt: "like Alien but funny", "no more Star Wars"."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recbole_dpr.text.common_words import COMMON_WORDS, FUNCTION_WORDS, KIND_WORDS

_YEAR = re.compile(r"\s*\((\d{4})[^()]*\)\s*$")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_ALSO = re.compile(r"^\s*a\.?k\.?a\.?\s+", re.IGNORECASE)
# "E.T." is one word, and so is "Schindler's".
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?|[^\W_]+(?:['\u2019][^\W_]+)*")
_OWN_YEAR = re.compile(r"\s*\((\d{4})\)|,?\s+from\s+(\d{4})(?![\w-])", re.IGNORECASE)
_ARTICLES = ("the", "a", "an")
# MovieLens writes "Haine, La". At the start of a title these words belong to it: in "Die Hard",
# "Die" is not an article.
_ARTICLE_LAST = re.compile(
    r"^(?P<name>.+), (?P<article>the|a|an|le|la|les|l'|il|lo|gli|i|der|die|das|el|los|las|un|une|"
    r"ein|eine)$",
    re.IGNORECASE,
)
_SHORTEST_OTHER = 3  # a name in brackets must be longer than this many letters
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d"})
_QUOTES = "\"'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a"
_SENTENCE_END = re.compile(r"[.!?:;\n]")
_BREAK = re.compile(r"[^\s'\u2019-]")  # between two words, separates them

_CUE = re.compile(
    "(?:.* )?(like|as|than|similar to|more of|another|seen|saw|loved|liked|enjoyed|watched|"
    "rewatched|reminds me of|in the vein of|in the style of|fan of)"
)
# After these words "like" is a verb, as in "I like vampires" and "I would like peace". Then it is
# not a cue for a title.
_VERB = "i we you they would id wed youd d to dont do really"
_BEFORE_THE_VERB_LIKE = frozenset(_VERB.split())


class Named(NamedTuple):
    """A title in a text: its start and end (with its year), and the items with this title."""

    start: int
    end: int
    items: list[int]


class _Word(NamedTuple):
    plain: str
    stem: str  # without a possessive s
    start: int
    end: int
    capital: bool
    first: bool  # of a sentence
    apart: bool  # more than blanks, hyphens and apostrophes stand before it


class TitleIndex:
    """Finds the titles of a catalogue in texts.

    Titles are compared by words. Case, punctuation, accents, a leading English article and the year
    are ignored. A name in brackets is a further name of the item. Of titles that overlap, the
    longest is taken. Because a title may consist of everyday words
    (:mod:`recbole_dpr.text.common_words`, and numbers), words count as a title only if one of
    these holds:

    - They are two or more words, and not all of them are everyday words: "pulp fiction".
    - They are in quotation marks, or the item's year follows in brackets.
    - They are capitalised, and the text also has words in lower case. At least one of them must not
      start a sentence, and no other capitalised word may be next to them: "with Speed", but not
      "House" in "the White House". Words for genres ("Drama"), weekdays and nations do not count.
    - They follow a cue such as "like", "than" or "seen", in any case. A single word must not be an
      everyday word ("like alien"); several must not all be function words ("like home alone"). The
      title must end there: a break or a function word must follow, so "another alien invasion"
      names no title. An article after the cue must belong to the title.

    Args:
        titles: [n_items], the padding item first.
        categories: names of the data set's categories. Like words for genres, their words are not
            titles merely because they are capitalised.
    """

    def __init__(self, titles: Sequence[str], categories: Sequence[str] = ()) -> None:
        self._items: dict[tuple[str, ...], list[int]] = {}
        self._articles: dict[tuple[str, ...], set[str]] = {}
        self._longest: dict[str, int] = {}  # first word -> words of its longest title
        self._years: list[str] = [""] * len(titles)
        self._kinds = KIND_WORDS.union(*(map(_plain_words, categories)))
        for item, title in enumerate(titles[1:], start=1):
            if found := _YEAR.search(title):
                self._years[item] = found[1]
            for article, key in _keys(_YEAR.sub("", title)):
                items = self._items.setdefault(key, [])
                if item not in items[-1:]:
                    items.append(item)
                self._articles.setdefault(key, set()).add(article)
                self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))

    def find(self, text: str) -> list[list[int]]:
        """For each title in a text, in order of occurrence, the items with this title.

        If the text gives a year, as in "The Thing (1982)" or "The Thing from 1982", these are the
        items of this year, if there are any.
        """
        return [named.items for named in self.locate(text)]

    def locate(self, text: str) -> list[Named]:
        """As :meth:`find`, with the positions of the titles in the text."""
        words = _words(text)
        found = []
        for start, end, key in self._candidates(text, words):
            items, until = self._items[key], words[end - 1].end
            year = _OWN_YEAR.match(text, until)
            wanted = year and (year[1] or year[2])
            of_year = [item for item in items if wanted and self._years[item] == wanted]
            if year and of_year:
                items, until = of_year, year.end()
            bracketed = of_year and year and year[1]
            if bracketed or self._counts(text, words, start, end, key):
                found.append((start - end, Named(words[start].start, until, [*items])))
        taken: list[Named] = []
        for _, named in sorted(found):  # the longest first
            if all(named.end <= other.start or other.end <= named.start for other in taken):
                taken.append(named)
        return sorted(taken)

    def _candidates(
        self, text: str, words: Sequence[_Word]
    ) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Each possible title: index of its first word and just past its last, and its key."""
        for start, word in enumerate(words):
            longest = max(self._longest.get(word.plain, 0), self._longest.get(word.stem, 0))
            for end in range(min(start + longest, len(words)), start, -1):
                *before, last = words[start:end]
                if "-" in (text[word.start - 1 : word.start], text[last.end : last.end + 1]):
                    continue  # part of a word such as "trans-Siberian"
                front = tuple(each.plain for each in before)
                # "Alien's mood" refers to "Alien", even if there is a title "Aliens".
                for word_form in (last.stem, last.plain):
                    if (*front, word_form) in self._items:
                        yield start, end, (*front, word_form)
                        break

    def _counts(
        self, text: str, words: Sequence[_Word], start: int, end: int, key: tuple[str, ...]
    ) -> bool:
        """Whether the words count as a title, by the rules of the class."""
        everyday = all(word in COMMON_WORDS or word.isdecimal() for word in key)
        if len(key) > 1 and not everyday:
            return True
        has_article = start > 0 and words[start - 1].plain in _ARTICLES
        opening = start - has_article
        if any(_quoted(text, words[at].start, words[end - 1].end) for at in (opening, start)):
            return True
        if self._capitalised(words, start, end):
            return not _in_longer_name(words, start, end)
        if everyday and (len(key) == 1 or all(word in FUNCTION_WORDS for word in key)):
            return False
        if has_article and words[opening].plain not in self._articles[key]:
            return False
        if not _after_cue(words, opening, start):
            return False
        ends = end == len(words) or words[end].apart or words[end].plain in FUNCTION_WORDS
        return ends or (has_article and not everyday)

    def _capitalised(self, words: Sequence[_Word], start: int, end: int) -> bool:
        """Whether the words have capitals that say something."""
        if all(word.capital or not word.plain.isalpha() for word in words[1:]):
            return False
        own = words[start:end]
        telling = [word for word in own if word.plain not in FUNCTION_WORDS] or own
        return (
            all(word.capital for word in telling)
            and any(not word.first and word.plain != "i" for word in telling)
            and not all(word.plain in self._kinds for word in telling)
        )


def title_names(title: str) -> list[str]:
    """Return the names in a title without its year: the whole title first, then those in brackets.

    They are without case, accents and punctuation, and an article at the end is moved to the front:
    "Misérables, Les" gives "les miserables".
    """
    named = (" ".join([article, *words] if article else words) for article, words in _keys(title))
    return list(dict.fromkeys(named))


def without_accents(text: str) -> str:
    """Return a text without case and accents."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(mark for mark in apart if not unicodedata.combining(mark))


def _keys(title: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The names in a title without its year, each as its article and its other words."""
    names = [title]
    if "(" in title:
        others = [_ALSO.sub("", name).strip() for name in _BRACKETS.findall(title)]
        # "(TV)" and "(II)" are not names.
        others = [name for name in others if len(name) > _SHORTEST_OTHER]
        names = [title, _BRACKETS.sub(" ", title).strip(), *others]
    names += [name.replace("-", "") for name in names if "-" in name]  # many write "Spiderman"
    for name in names:
        moved = _ARTICLE_LAST.match(name)
        article = moved["article"].casefold() if moved else ""
        words = tuple(_plain_words(moved["name"] if moved else name))
        if moved and article not in _ARTICLES:
            space = "" if article.endswith("'") else " "
            yield "", tuple(_plain_words(f"{article}{space}{moved['name']}"))
        elif not moved and len(words) > 1 and words[0] in _ARTICLES:
            article, *rest = words
            words = tuple(rest)
        if words:
            yield article, words


def _plain_words(text: str) -> list[str]:
    return [_plain(word) for word in _WORD.findall(text.replace("&", " and "))]


def _plain(word: str) -> str:
    """A word without case, accents, apostrophes and dots."""
    return re.sub("['\u2019.]", "", without_accents(word))


def _words(text: str) -> list[_Word]:
    words: list[_Word] = []
    at = 0
    for found in _WORD.finditer(text):
        between, word = text[at : found.start()], found[0]
        before, ampersand, after = between.partition("&")
        if ampersand:
            place, apart = at + len(before), bool(_BREAK.search(before))
            words.append(_Word("and", "and", place, place + 1, False, False, apart))
        apart = bool(_BREAK.search(after if ampersand else before))
        first = not words or bool(_SENTENCE_END.search(between))
        plain = _plain(word)
        stem = plain[:-1] if word[-2:].casefold() in ("'s", "\u2019s") else plain
        words.append(_Word(plain, stem, *found.span(), word[0].isupper(), first, apart))
        at = found.end()
    return words


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks enclose the range; a year and punctuation may precede the last."""
    year = _OWN_YEAR.match(text, end)
    after = text[year.end() if year else end :].lstrip(".,!?")
    return text[:start][-1:] in tuple(_QUOTES) and after[:1] in tuple(_QUOTES)


def _in_longer_name(words: Sequence[_Word], start: int, end: int) -> bool:
    """Whether a capitalised word is next to the words: "House" in "the White House"."""
    beside = [] if words[start].apart else list(words[max(start - 1, 0) : start])
    beside += [word for word in words[end : end + 1] if not word.apart]
    return any(
        word.capital and not word.first and word.plain not in FUNCTION_WORDS for word in beside
    )


def _after_cue(words: Sequence[_Word], opening: int, start: int) -> bool:
    """Whether a cue directly precedes the word ``opening``, the title's first or its article."""
    if any(word.apart for word in words[opening : start + 1]):
        return False
    before = [word.plain for word in words[max(0, opening - 4) : opening]]
    cue = _CUE.fullmatch(" ".join(before))
    if cue is None:
        return False
    return cue[1] != "like" or _BEFORE_THE_VERB_LIKE.isdisjoint(before[-2:-1])
