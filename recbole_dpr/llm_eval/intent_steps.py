"""The steps of the study of implicit intents: simulate users, make lists, judge (section 4.4)."""

import re
from collections.abc import Callable, Sequence
from string import ascii_uppercase

import torch
from tqdm import tqdm

from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.schema import TEXT, one_of, record
from recbole_dpr.llm.wording import UserRequest, load_wording
from recbole_dpr.llm_eval.category_words import named_category
from recbole_dpr.llm_eval.command import threads
from recbole_dpr.llm_eval.intent_study import (
    BACKBONE,
    DPR,
    LENGTH,
    LLM,
    METHODS,
    RANDOM,
    SCORES,
    Study,
    Trial,
)
from recbole_dpr.llm_eval.items import PROGRESS_DELAY, ItemJob
from recbole_dpr.llm_eval.recommend import recommend_titles
from recbole_dpr.llm_eval.roles import Part
from recbole_dpr.llm_eval.title_match import TitleIndex
from recbole_dpr.serving.request import Request
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import UserError

_FEWEST, _MOST = 4, 80  # limits of an accepted request, in words; models count words badly
_BROKEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_AT_ONCE = 64  # users whose scores of all items are in memory at a time
_WORST, _BEST = 1, 10  # scores of a judge


# -- simulated users (appendix B.4) --------------------------------------------------------


def simulate(study: Study, part: Part) -> None:
    """Give each trial its user's request, or the reason why there is none.

    Raises:
        UserError: nothing can be answered, or no answer can be used.
    """
    outcomes = part.ask(simulation_jobs(study), _request_reader(study.catalogue.categories))
    for trial, outcome in zip(study.trials, outcomes, strict=True):
        for said in outcome.values.values():
            trial.request, trial.theme = said
        trial.failure = next(iter(outcome.failed.values()), "")
    part.check_some([trial.failure for trial in study.trials])


def simulation_jobs(study: Study) -> list[ItemJob]:
    """Build a request to the model for each user."""
    words, domain, jobs = load_wording("simulate"), study.domain, []
    said = record({"request": TEXT, "theme": TEXT})
    for trial in study.trials:
        slots = {
            "use": domain.use,
            "told": getattr(domain, trial.kind),
            "categories": ", ".join(study.catalogue.categories) or "-",
            "form": f'{{"{trial.kind}": {{"request": "...", "theme": "..."}}}}',
        }
        messages = words.messages_for(study.asked(trial), domain, **slots)
        jobs.append(ItemJob({trial.kind: said}, messages))
    return jobs


def _request_reader(categories: Sequence[str]) -> Callable[[str, object], tuple[str, str]]:
    """Return a reader of a user's request and its theme; the request may name no category."""

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


# -- lists (section 4.4.2) -----------------------------------------------------------------


def make_lists(study: Study, part: Part) -> None:
    """Give each trial with a request the lists of all methods. Items of the history are left out.

    Raises:
        UserError: the run does not follow prompts, or the model cannot be asked.
    """
    trials, catalogue = study.answered, study.catalogue
    swap_requests(trials)
    backbone_lists(study)
    _add_lists(study, RANDOM, [[trial.other] for trial in trials])
    _add_lists(study, DPR, [[trial.request] for trial in trials])
    asked, repairs = [study.asked(trial) for trial in trials], part.args.repairs
    answers = recommend_titles(
        part.client, asked, LENGTH, study.domain, repairs, threads(part.args)
    )
    config = catalogue.config
    # A separate encoder: the recommender's caches what people say, not thousands of titles.
    encoder = TextEncoder(config["encoder"], config["device"], config["prompt_cache_dir"])
    index = TitleIndex(catalogue.titles, encoder)
    matched = index.match(answers, LENGTH, [trial.history for trial in trials])
    for trial, found in zip(trials, matched, strict=True):
        if found.items:
            trial.lists[LLM] = found.items
    draw_order(study)


def swap_requests(trials: Sequence[Trial]) -> None:
    """Give each trial another's request: that of the next user, in the order drawn, in a ring.

    If users are added, only the last one gets a different request and is judged again.

    Raises:
        UserError: there is only one trial.
    """
    if len(trials) < 2:
        raise UserError("--users: one user with a request is not enough; give more")
    for number, trial in enumerate(trials):
        trial.other = trials[(number + 1) % len(trials)].request


def backbone_lists(study: Study) -> None:
    """Compute the lists of the backbone, which is untouched, as in Tables 2 and 3."""
    with study.recommender.untouched_backbone(study.run):
        _add_lists(study, BACKBONE, [[] for _ in study.answered])


def _add_lists(study: Study, method: str, prompts: Sequence[list[str]]) -> None:
    """Give each trial with a request the list of a method, computed with the prompts."""
    items, trials = study.catalogue.items, study.answered
    place = {token: item for item, token in enumerate(items)}
    requests = [
        Request([items[item] for item in trial.history], own, LENGTH)
        for trial, own in zip(trials, prompts, strict=True)
    ]
    for start in tqdm(range(0, len(trials), _AT_ONCE), unit="batch", delay=PROGRESS_DELAY):
        part = slice(start, start + _AT_ONCE)
        answers = study.recommender.recommend_batch(requests[part])
        for trial, answer in zip(trials[part], answers, strict=True):
            trial.lists[method] = [place[each.item] for each in answer]


# -- judges (section 4.4.1, appendix B.5) --------------------------------------------------


def draw_order(study: Study) -> None:
    """Shuffle the methods of each trial, which sets the order and the letters of their lists."""
    for trial in study.answered:
        generator = seeds.generator(study.args.seed, "order of lists", trial.user)
        methods = [method for method in METHODS if method in trial.lists]
        order = torch.randperm(len(methods), generator=generator).tolist()
        trial.order = [methods[place] for place in order]


def judge(study: Study, part: Part) -> None:
    """Ask a judge, and store its scores and failures in the trials.

    Raises:
        UserError: nothing can be answered, or no answer can be used.
    """
    name, trials, jobs = part.args.model, study.answered, judge_jobs(study)
    for trial in trials:
        trial.scores[name], trial.faults[name] = {}, {}
    outcomes = part.ask([job for *_, job in jobs], read_scores)
    for (trial, groups, job), outcome in zip(jobs, outcomes, strict=True):
        for letter, methods in zip(job.forms, groups, strict=True):
            for method in methods:
                if letter in outcome.values:
                    trial.scores[name][method] = outcome.values[letter]
                else:
                    trial.faults[name][method] = outcome.failed[letter]
    part.check_some([trial.faults[name].get(m, "") for trial in trials for m in trial.lists])


def judge_jobs(study: Study) -> list[tuple[Trial, list[list[str]], ItemJob]]:
    """Build the requests to a judge. They do not name the methods.

    Returns:
        For each request its trial, and the methods behind each of its letters: several, if their
        lists are identical.
    """
    jobs = []
    for trial in study.answered:
        same: dict[tuple[int, ...], list[str]] = {}
        for method in trial.order:
            same.setdefault(tuple(trial.lists[method]), []).append(method)
        groups = list(same.values())
        for part in [groups] if study.args.together else [[group] for group in groups]:
            jobs.append((trial, part, _judge_job(study, trial, [m for m, *_ in part])))
    return jobs


def _judge_job(study: Study, trial: Trial, methods: Sequence[str]) -> ItemJob:
    def told(item: int) -> str:
        own = ", ".join(study.catalogue.categories_of(item))
        return study.catalogue.titles[item] + (f" ({own})" if own else "")

    letters = tuple(ascii_uppercase[: len(methods)])
    lists = []
    for letter, method in zip(letters, methods, strict=True):
        lines = [f"List {letter}:"]
        for number, item in enumerate(trial.lists[method], start=1):
            about = f": {study.summaries[item]}" if item in study.summaries else ""
            lines.append(f"{number}. {told(item)}{about}")
        lists.append("\n".join(lines))
    scores = ", ".join(f'"{score}": ...' for score in SCORES)
    messages = load_wording("judge").messages_for(
        UserRequest([told(item) for item in study.shown(trial)], trial.request),
        study.domain,
        what="the list" if len(lists) == 1 else "each list by itself",
        form="{" + ", ".join(f'"{letter}": {{{scores}}}' for letter in letters) + "}",
        lists="\n\n".join(lists),
    )
    form = record(dict.fromkeys(SCORES, one_of(range(_WORST, _BEST + 1))))
    return ItemJob(dict.fromkeys(letters, form), messages)


def read_scores(_: str, value: object) -> dict[str, int]:
    """Read the scores of one list from an answer.

    Raises:
        BadAnswer: they are not the three scores, or not whole numbers from 1 to 10.
    """
    if not isinstance(value, dict) or set(value) != set(SCORES):
        raise BadAnswer(f"is not an object with the keys {', '.join(SCORES)}")
    for name in SCORES:
        if type(value[name]) is not int or not _WORST <= value[name] <= _BEST:
            wanted = f"write a whole number from {_WORST} to {_BEST}"
            raise BadAnswer(f"{name} is {value[name]!r}; {wanted}")
    return {name: value[name] for name in SCORES}
