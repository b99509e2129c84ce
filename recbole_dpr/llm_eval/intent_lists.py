"""Lists for the judge: four methods answer one request (paper, section 4.4.2, Table 4)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.domains import Domain
from recbole_dpr.llm.wording import UserRequest
from recbole_dpr.llm_eval.intent_users import User
from recbole_dpr.llm_eval.recommend import recommend_titles
from recbole_dpr.llm_eval.title_match import TitleIndex
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.serving.request import Request
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils.errors import UserError

BACKBONE, LLM, RANDOM, DPR = "backbone", "llm", "random", "dpr"
METHODS = (BACKBONE, LLM, RANDOM, DPR)  # in the order of the paper's table

LENGTH = 10  # items of a list (paper, section 4.4.1)
_AT_ONCE = 64  # users whose scores of all items are in memory at a time
_PROGRESS_DELAY = 3  # seconds; shorter work shows no progress bar


@dataclass
class Trial:
    """A simulated user, the lists of the methods, and the scores of the judges.

    Attributes:
        request, theme: see :class:`.simulate.Wished`; empty if there is none, and `failure` gives
            the reason.
        other: another user's request, which the method `random` gets.
        lists: method -> items of the catalogue, best first; a failed method has no entry.
        order: the methods in the order in which a judge gets their lists.
        scores: judge -> method -> score -> 1 to 10.
        faults: judge -> method -> why there is no score.
    """

    user: User
    request: str = ""
    theme: str = ""
    failure: str = ""
    other: str = ""
    lists: dict[str, list[int]] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    scores: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)
    faults: dict[str, dict[str, str]] = field(default_factory=dict)


def swap_requests(trials: Sequence[Trial]) -> None:
    """Give each trial another trial's request: a derangement, drawn with the seed.

    The users are in an order drawn with the seed. Each user gets the request of the next one, who
    is a random other user; the last user gets the request of the first. If users are added, only
    the last user gets a different request, and only that list is judged again.

    Raises:
        UserError: there is only one trial.
    """
    if len(trials) < 2:
        raise UserError("--users: one user with a request is not enough; give more")
    for number, trial in enumerate(trials):
        trial.other = trials[(number + 1) % len(trials)].request


def recommend(
    recommender: Recommender, run: Path, trials: Sequence[Trial], prompted: bool = True
) -> None:
    """Compute the lists of the backbone, of DPR, and of DPR with another user's request.

    The backbone is untouched, as in Tables 2 and 3. Items of the history are left out.

    Args:
        run: folder of the recommender's run.
        prompted: whether the lists of DPR are computed too.

    Raises:
        UserError: the run was not trained for such requests.
    """
    with recommender.untouched_backbone(run):
        _add_lists(recommender, BACKBONE, trials, [[] for _ in trials])
    if prompted:
        _add_lists(recommender, RANDOM, trials, [[trial.other] for trial in trials])
        _add_lists(recommender, DPR, trials, [[trial.request] for trial in trials])


def _add_lists(
    recommender: Recommender, method: str, trials: Sequence[Trial], wishes: Sequence[list[str]]
) -> None:
    """Give each trial the list of a method, computed with the prompts."""
    items = recommender.catalogue.items
    place = {token: item for item, token in enumerate(items)}
    for start in tqdm(range(0, len(trials), _AT_ONCE), unit="batch", delay=_PROGRESS_DELAY):
        part = slice(start, start + _AT_ONCE)
        requests = [
            Request([items[item] for item in trial.user.history], own, LENGTH)
            for trial, own in zip(trials[part], wishes[part], strict=True)
        ]
        answers = recommender.recommend_batch(requests)
        for trial, answer in zip(trials[part], answers, strict=True):
            trial.lists[method] = [place[each.item] for each in answer]


def ask_for_lists(
    client: ChatClient,
    recommender: Recommender,
    trials: Sequence[Trial],
    domain: Domain,
    shown: int,
    repairs: int,
    threads: int,
) -> None:
    """Get lists from a language model: catalogue items whose titles are nearest to its answers.

    Args:
        shown: how many items of a history it sees, the latest ones.

    Raises:
        UserError: nothing can be answered; earlier answers are stored.
    """
    titles = recommender.catalogue.titles
    answers = recommend_titles(
        client, title_requests(trials, titles, shown), LENGTH, domain, None, repairs, threads
    )
    config = recommender.catalogue.config
    # A separate encoder: the recommender's caches what people say, not thousands of titles.
    encoder = TextEncoder(config["encoder"], config["device"], config["prompt_cache_dir"])
    index = TitleIndex(titles, encoder)
    matched = index.match(answers, LENGTH, [trial.user.history for trial in trials])
    for trial, found in zip(trials, matched, strict=True):
        if found.items:
            trial.lists[LLM] = found.items


def title_requests(trials: Sequence[Trial], titles: Sequence[str], shown: int) -> list[UserRequest]:
    """Return what the recommending model sees of each user."""
    return [
        UserRequest([titles[item] for item in trial.user.history[-shown:]], trial.request)
        for trial in trials
    ]
