"""A language model as judge: three scores for a list (paper, section 4.4.1, appendix B.5)."""

from collections.abc import Sequence
from string import ascii_uppercase

import torch

from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.wording import UserRequest, load_wording
from recbole_dpr.llm_eval.intent_study import METHODS, SCORES, Study, Trial
from recbole_dpr.llm_eval.items import ItemJob
from recbole_dpr.llm_eval.roles import Part
from recbole_dpr.utils import seeds

_WORST, _BEST = 1, 10


def draw_order(trials: Sequence[Trial], seed: int) -> None:
    """Shuffle the methods of each trial, which sets the order and the letters of their lists."""
    for trial in trials:
        generator = seeds.generator(seed, "order of lists", trial.user)
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
        for letter, methods in zip(job.ids, groups, strict=True):
            for method in methods:
                if letter in outcome.values:
                    trial.scores[name][method] = outcome.values[letter]
                else:
                    trial.faults[name][method] = outcome.failed[letter]
    part.check_some([trial.faults[name].get(m, "") for trial in trials for m in trial.lists])


def judge_jobs(study: Study) -> list[tuple[Trial, list[list[str]], ItemJob]]:
    """Build the requests to a judge. They do not name the methods.

    Methods with identical lists are judged once.

    Returns:
        For each request its trial, and the methods behind each of its letters.
    """
    jobs = []
    for trial in study.answered:
        same: dict[tuple[int, ...], list[str]] = {}
        for method in trial.order:
            same.setdefault(tuple(trial.lists[method]), []).append(method)
        groups = list(same.values())
        for part in [groups] if study.args.together else [[group] for group in groups]:
            jobs.append((trial, part, _job(study, trial, [trial.lists[m] for m, *_ in part])))
    return jobs


def _job(study: Study, trial: Trial, lists: Sequence[Sequence[int]]) -> ItemJob:
    def told(item: int) -> str:
        own = ", ".join(study.catalogue.categories_of(item))
        return study.catalogue.titles[item] + (f" ({own})" if own else "")

    def line(item: int) -> str:
        return f"{told(item)}: {study.summaries[item]}" if item in study.summaries else told(item)

    letters = tuple(ascii_uppercase[: len(lists)])
    scores = ", ".join(f'"{score}": ...' for score in SCORES)
    blocks = [
        "\n".join([f"List {letter}:", *(f"{n}. {line(item)}" for n, item in enumerate(items, 1))])
        for letter, items in zip(letters, lists, strict=True)
    ]
    messages = load_wording("judge").messages_for(
        UserRequest([told(item) for item in study.shown(trial)], trial.request),
        study.domain,
        what="the list" if len(lists) == 1 else "each list by itself",
        form="{" + ", ".join(f'"{letter}": {{{scores}}}' for letter in letters) + "}",
        lists="\n\n".join(blocks),
    )
    return ItemJob(letters, messages)


def read_scores(_: str, value: object) -> dict[str, int]:
    """Read the scores of one list from an answer.

    Raises:
        BadAnswer: they are not the three scores, or not whole numbers from 1 to 10.
    """
    if not isinstance(value, dict) or set(value) != set(SCORES):
        raise BadAnswer(f"is not an object with the keys {', '.join(SCORES)}")
    for name in SCORES:
        if type(value[name]) is not int or not _WORST <= value[name] <= _BEST:
            raise BadAnswer(
                f"{name} is {value[name]!r}; write a whole number from {_WORST} to {_BEST}"
            )
    return {name: value[name] for name in SCORES}
