"""Simulated users: a model says what a user would like now (paper, section 4.4, appendix B.4)."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from recbole_dpr.llm.domains import Domain
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.wording import fill
from recbole_dpr.llm_eval.category_words import named_category
from recbole_dpr.llm_eval.intent_lists import Trial
from recbole_dpr.llm_eval.items import ItemJob
from recbole_dpr.serving.catalogue import Catalogue

_FEWEST, _MOST = 4, 80  # limits of an accepted request, in words; models count words badly
_BROKEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")

# The part that all requests share comes first: servers charge less for a known beginning.
_SYSTEM = (
    "You play one person who looks for the next {one} to {use}, and you say what you would like as "
    "people say it to a friend: in your own voice, by feelings, wishes and circumstances, and "
    "never by the shelf on which it stands."
)
_TASK = """At the end are the {many} that you chose last, the latest last. Say what you would like \
to {use} now. It need not be more of the same, but it is something that the person who chose these \
could well want. This time tell {told}.

- Speak as "I", in one or two sentences, 8 to 40 words in all.
- Name no title and nobody who made one.
- Use none of these words, in no form, nor other names for the same: {categories}.

Answer with one JSON object and nothing else. "theme" is for our notes: what you hint at, in a few \
words, which may be plain.
{form}

{history}"""

_FORM = '{"KIND": {"request": "...", "theme": "..."}}'


class Wished(NamedTuple):
    """A simulated user's request, and the theme behind it, which no recommender sees."""

    request: str
    theme: str


def simulation_jobs(
    trials: Sequence[Trial], catalogue: Catalogue, domain: Domain, shown: int
) -> list[ItemJob]:
    """Build a request to the model for each user.

    Args:
        shown: how many items of a history the model sees, the latest ones.
    """
    words = {name: getattr(domain, name) for name in ("one", "many", "use")}
    jobs = []
    for user in (trial.user for trial in trials):
        slots = words | {
            "told": getattr(domain, user.kind),
            "categories": ", ".join(catalogue.categories) or "-",
            "form": _FORM.replace("KIND", user.kind),
            "history": "\n".join(f"- {catalogue.titles[item]}" for item in user.history[-shown:]),
        }
        messages = [
            {"role": "system", "content": fill(_SYSTEM, **words)},
            {"role": "user", "content": fill(_TASK, **slots)},
        ]
        jobs.append(ItemJob((user.kind,), messages))
    return jobs


def request_reader(categories: Sequence[str]) -> Callable[[str, object], Wished]:
    """Return a reader of a user's part of an answer; it raises BadAnswer if a category is named."""

    def read(_: str, value: object) -> Wished:
        if not isinstance(value, dict) or set(value) != {"request", "theme"}:
            raise BadAnswer("is not an object with the keys request, theme")
        if not all(isinstance(part, str) for part in value.values()):
            raise BadAnswer("request or theme is no text")
        wished = Wished(*(" ".join(value[name].split()) for name in Wished._fields))
        if any(map(_BROKEN.search, wished)):
            raise BadAnswer("holds a control character or a broken one")
        if not _FEWEST <= len(wished.request.split()) <= _MOST:
            raise BadAnswer(f"request has {len(wished.request.split())} words; write 8 to 40")
        named = named_category(wished.request, categories)
        if named:
            category, name = named
            also = "" if name == category else f", another name of {category!r}"
            raise BadAnswer(f"request uses {name!r}{also}; say it without")
        return wished

    return read
