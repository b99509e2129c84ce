"""Finds the years of release in a prompt: "90s comedies", "nothing before 1990"."""

import re
from typing import NamedTuple


class YearRange(NamedTuple):
    """A range of years, both ends included. None means no limit at this end."""

    first: int | None
    last: int | None


_NAMES = {
    "twenties": 1920,
    "thirties": 1930,
    "forties": 1940,
    "fifties": 1950,
    "sixties": 1960,
    "seventies": 1970,
    "eighties": 1980,
    "nineties": 1990,
    "noughties": 2000,
    "aughts": 2000,
}
# The years of a decade (0 to 9) that each word refers to.
_PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9)}
_YEAR = r"(?:18[89]\d|19\d\d|20[0-3]\d)"
# A decade with two digits is in the 20th century, except "00s" (2000). "10s" and "20s" are
# ambiguous and are not matched.
_DECADE = rf"(?:(?:18[89]|19\d|20[0-3])0'?s|'?[3-9]0'?s|'?00s|{'|'.join(_NAMES)})"
_SPAN = rf"(?:(?:early|mid|middle|late)[\s-]+(?:of\s+)?(?:the\s+)?)?{_DECADE}|{_YEAR}"
_ONE = rf"(?:the\s+)?(?:years?\s+)?(?P<one>{_SPAN})"
_TWO = (
    rf"(?:the\s+)?(?P<one>{_SPAN})\s*(?:to|till|until|through|and|or|[-\u2013\u2014/,&])\s*"
    rf"(?:the\s+)?(?P<two>{_SPAN}|(?<=[-\u2013\u2014])\d\d)"
)
_START = r"(?<![\w.,$\u20ac\u00a3#'-])"
_END = (
    r"(?![\w$\u20ac\u00a3]|[.,:]\d|['-]\w|"
    r"\s*(?:years?|yrs?|days?|hours?|minutes?|mins?|seconds?|secs?|dollars?|bucks|euros?|pounds?|"
    r"people|men|women|words?|pages?|miles?|km|metres?|meters?|times|votes?|reviews?|ratings?|"
    r"percent|%)\b)"
)
# After these words a number is not a year: "in her 30s", "room 1984".
_NOT_AFTER = re.compile(
    r"(?:\b(?:my|your|his|her|our|their|room|number|flight|route|suite|page|chapter|"
    r"more than|less than|fewer than|over|under)\s+(?:early\s+|mid[\s-]+|late\s+)?)$"
)


def years_in(text: str) -> YearRange | None:
    """The years of release that a prompt names; None if it names none.

    A negation before the years is ignored: "before 1990" and "nothing before 1990" both give
    (None, 1989), and "no later than 1985" gives "later than 1985", (1986, None). The intent of the
    prompt decides: a negative prompt avoids the range.

    A decade is its ten years; "early" is its first four, "mid" the next three, "late" the last
    three. If there are several ranges, the first counts. Consecutive decades ("80s and 90s") are
    one range.

    A number in a title looks like a year, so remove titles from the text first.
    """
    plain = text.casefold().replace("\u2019", "'").replace("\u2018", "'")
    found: list[tuple[int, int, YearRange]] = []
    for kind, pattern in _RULES:
        for match in pattern.finditer(plain):
            years = None if _NOT_AFTER.search(plain, 0, match.start()) else _range(kind, match)
            if years is not None:
                found.append((match.start("one"), -len(match[0]), years))
                break
    return min(found, key=lambda each: each[:2])[2] if found else None


def _span(text: str) -> tuple[int, int]:
    """First and last year of the text of a year or a decade."""
    words = re.findall(r"[a-z]+|\d+", text)
    numbers = [word for word in words if word.isdecimal()]
    if not numbers:
        start = next(_NAMES[word] for word in words if word in _NAMES)
    elif len(numbers[0]) == 4:
        start = int(numbers[0])
        if "s" not in words:
            return start, start
    else:
        start = 2000 if numbers[0] == "00" else 1900 + int(numbers[0])
    low, high = next((_PARTS[word] for word in words if word in _PARTS), (0, 9))
    return start + low, start + high


def _range(kind: str, match: re.Match[str]) -> YearRange | None:
    """The range of a match; None for two decades or years that do not follow each other."""
    first, last = _span(match["one"])
    if kind in ("between", "neighbours"):
        two = match["two"]
        other = _span(f"{first // 100}{two}" if two.isdecimal() and len(two) == 2 else two)
        apart = last + 1 != other[0] and other[1] + 1 != first
        if kind == "neighbours" and apart:
            return None
        return YearRange(min(first, other[0]), max(last, other[1]))
    ranges = {
        "before": YearRange(None, first - 1),
        "after": YearRange(last + 1, None),
        "since": YearRange(first, None),
        "until": YearRange(None, last),
        "in": YearRange(first, last),
    }
    return ranges[kind]


_ONWARDS = (
    r"(?:\s+(?:and|or)\s+(?:later|newer|after|up|younger)\b|"
    r"\s+on(?:wards?\b|(?=\s*(?:[.,;!?)]|$)))|\+(?!\w))"
)
_THAN = r"\s+than\s+"
# Of matches with the same start of the year, the longest wins: a comparison before its plain year.
_RULES = [
    (kind, re.compile(_START + text + _END))
    for kind, text in [
        ("before", rf"(?:before|(?:older|earlier){_THAN}|prior\s+to|pre)[\s-]*{_ONE}"),
        ("after", rf"(?:after|(?:newer|later|younger){_THAN}|post)[\s-]*{_ONE}"),
        ("since", rf"(?:since|starting\s+(?:in|from|with))\s+{_ONE}"),
        ("since", _ONE + _ONWARDS),
        ("until", rf"(?:until|till|through|up\s+to|up\s+until)\s+{_ONE}"),
        ("until", rf"{_ONE}\s+(?:and|or)\s+(?:earlier|older|before)\b"),
        ("between", rf"(?:between|from)\s+{_TWO}"),
        ("between", _TWO.replace("|and|or|", "|").replace("/,&", "")),
        ("neighbours", _TWO),
        ("in", _ONE),
    ]
]
