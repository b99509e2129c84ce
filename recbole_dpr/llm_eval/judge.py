"""A language model as judge: three scores for a list (paper, section 4.4.1, appendix B.5)."""

from collections.abc import Mapping, Sequence
from string import ascii_uppercase

import torch

from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.domains import Domain
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.wording import fill
from recbole_dpr.llm_eval.intent_lists import METHODS, Trial
from recbole_dpr.llm_eval.items import ItemJob, ask_each
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.utils import seeds

SCORES = ("intent", "history", "overall")
_WORST, _BEST = 1, 10

# The part that all requests share comes first: servers charge less for a known beginning.
_SYSTEM = (
    "You judge recommendations of {many}. You know that people speak of their mood or their plans "
    "rather than of the features of {many}, and you go by what they mean. You are strict, and use "
    "the whole scale."
)
_TASK = """Below you find the {many} that a person chose last, what this person asks for now, and \
what was recommended. Score {what} in three respects, each with a whole number from 1, the worst, \
to 10, the best:

- intent: whether the {many} give what is asked for, in spirit: the mood, the story or the \
occasion. Shared words count for nothing. 9 or 10: nearly all of them are what is meant; 5: about \
half; 1 or 2: the request is missed.
- history: whether they suit this person's taste as the history shows it, what is asked for now \
left aside. 9 or 10: just what this person chooses; 1 or 2: foreign to all of it.
- overall: how well this person is served now. The request counts most; a list that meets it with \
{many} that offend the lasting taste is no good answer.

Answer with one JSON object and nothing else:
{form}

History, the latest last:
{history}

Request: {request}

{lists}"""


def draw_order(trials: Sequence[Trial], seed: int) -> None:
    """Shuffle the methods of each trial, which sets the order and the letters of their lists."""
    for trial in trials:
        generator = seeds.generator(seed, "order of lists", trial.user.token)
        methods = [method for method in METHODS if method in trial.lists]
        order = torch.randperm(len(methods), generator=generator).tolist()
        trial.order = [methods[place] for place in order]


def judge(
    client: ChatClient,
    name: str,
    trials: Sequence[Trial],
    jobs: Sequence[tuple[int, list[list[str]], ItemJob]],
    repairs: int,
    threads: int,
) -> None:
    """Ask a judge, and store its scores and failures in the trials.

    Args:
        name: of the judge.
        jobs: of :func:`judge_jobs`.

    Raises:
        UserError: nothing can be answered; earlier answers are stored.
    """
    outcomes = ask_each(client, [job for *_, job in jobs], read_scores, repairs, threads)
    for (number, groups, job), outcome in zip(jobs, outcomes, strict=True):
        scores = trials[number].scores.setdefault(name, {})
        faults = trials[number].faults.setdefault(name, {})
        for letter, methods in zip(job.ids, groups, strict=True):
            for method in methods:
                if letter in outcome.values:
                    scores[method] = outcome.values[letter]
                else:
                    faults[method] = outcome.failed[letter]


def judge_jobs(
    trials: Sequence[Trial],
    catalogue: Catalogue,
    domain: Domain,
    shown: int,
    together: bool,
    summaries: Mapping[int, str],
) -> list[tuple[int, list[list[str]], ItemJob]]:
    """Build the requests to a judge. They do not name the methods.

    Methods with identical lists are judged once.

    Args:
        shown: how many items of a history the judge sees, the latest ones.
        together: whether all lists of a user are in one request, or each in its own.
        summaries: item -> summary, shown in the lists; any may be missing.

    Returns:
        For each request the number of its trial, and the methods behind each of its letters.
    """
    jobs = []
    for number, trial in enumerate(trials):
        same: dict[tuple[int, ...], list[str]] = {}
        for method in trial.order:
            same.setdefault(tuple(trial.lists[method]), []).append(method)
        groups = list(same.values())
        for part in [groups] if together else [[group] for group in groups]:
            lists = [trial.lists[methods[0]] for methods in part]
            job = _job(trial, lists, catalogue, domain, shown, summaries)
            jobs.append((number, part, job))
    return jobs


def _job(
    trial: Trial,
    lists: Sequence[list[int]],
    catalogue: Catalogue,
    domain: Domain,
    shown: int,
    summaries: Mapping[int, str],
) -> ItemJob:
    letters = tuple(ascii_uppercase[: len(lists)])
    scores = ", ".join(f'"{score}": ...' for score in SCORES)
    told = [
        "\n".join([f"List {letter}:", *_lines(items, catalogue, "{}. ", summaries)])
        for letter, items in zip(letters, lists, strict=True)
    ]
    slots = {
        "many": domain.many,
        "what": "the list" if len(lists) == 1 else "each list by itself",
        "form": "{" + ", ".join(f'"{letter}": {{{scores}}}' for letter in letters) + "}",
        "history": "\n".join(_lines(trial.user.history[-shown:], catalogue, "- ", {})),
        "request": trial.request,
        "lists": "\n\n".join(told),
    }
    messages = [
        {"role": "system", "content": fill(_SYSTEM, **slots)},
        {"role": "user", "content": fill(_TASK, **slots)},
    ]
    return ItemJob(letters, messages)


def _lines(
    items: Sequence[int], catalogue: Catalogue, mark: str, summaries: Mapping[int, str]
) -> list[str]:
    """Format items for a judge, such as "1. Heat (Crime, Drama): A thief who ..."."""
    lines = []
    for number, item in enumerate(items, start=1):
        own = ", ".join(catalogue.categories[index] for index in catalogue.item_categories[item])
        about = f": {summaries[item]}" if item in summaries else ""
        line = catalogue.titles[item] + (f" ({own})" if own else "") + about
        lines.append(mark.format(number) + line)
    return lines


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
