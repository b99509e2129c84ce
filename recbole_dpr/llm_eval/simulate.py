"""Simulated users: a model says what a user would like now (paper, section 4.4, appendix B.4)."""

import re
from collections.abc import Callable, Sequence

from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.wording import load_wording
from recbole_dpr.llm_eval.category_words import named_category
from recbole_dpr.llm_eval.intent_study import Study
from recbole_dpr.llm_eval.items import ItemJob
from recbole_dpr.llm_eval.roles import Part

_FEWEST, _MOST = 4, 80  # limits of an accepted request, in words; models count words badly
_BROKEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_FORM = '{"KIND": {"request": "...", "theme": "..."}}'


def simulate(study: Study, part: Part) -> None:
    """Give each trial its user's request, or the reason why there is none.

    Raises:
        UserError: nothing can be answered, or no answer can be used.
    """
    outcomes = part.ask(simulation_jobs(study), request_reader(study.catalogue.categories))
    for trial, outcome in zip(study.trials, outcomes, strict=True):
        for said in outcome.values.values():
            trial.request, trial.theme = said
        trial.failure = next(iter(outcome.failed.values()), "")
    part.check_some([trial.failure for trial in study.trials])


def simulation_jobs(study: Study) -> list[ItemJob]:
    """Build a request to the model for each user."""
    words, domain = load_wording("simulate"), study.domain
    categories = ", ".join(study.catalogue.categories) or "-"
    return [
        ItemJob(
            (trial.kind,),
            words.messages_for(
                study.asked(trial),
                domain,
                use=domain.use,
                told=getattr(domain, trial.kind),
                categories=categories,
                form=_FORM.replace("KIND", trial.kind),
            ),
        )
        for trial in study.trials
    ]


def request_reader(categories: Sequence[str]) -> Callable[[str, object], tuple[str, str]]:
    """Return a reader of a user's request and its theme, which may not name a category."""

    def read(_: str, value: object) -> tuple[str, str]:
        if not isinstance(value, dict) or set(value) != {"request", "theme"}:
            raise BadAnswer("is not an object with the keys request, theme")
        if not all(isinstance(part, str) for part in value.values()):
            raise BadAnswer("request or theme is no text")
        request, theme = (" ".join(value[key].split()) for key in ("request", "theme"))
        if _BROKEN.search(request + theme):
            raise BadAnswer("holds a control character or a broken one")
        if not _FEWEST <= len(request.split()) <= _MOST:
            raise BadAnswer(f"request has {len(request.split())} words; write 8 to 40")
        named = named_category(request, categories)
        if named:
            category, name = named
            also = "" if name == category else f", another name of {category!r}"
            raise BadAnswer(f"request uses {name!r}{also}; say it without")
        return request, theme

    return read
