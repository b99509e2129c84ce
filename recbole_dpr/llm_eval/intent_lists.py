"""Lists for the judge: one request answered by four methods (paper, section 4.4.2, Table 4)."""

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
_AT_ONCE = 64  # users whose scores of all items are held
_PROGRESS_DELAY = 3  # seconds; what is done sooner shows no bar


@dataclass
class Trial:
    """A simulated user, what the methods answer, and what the judges say.

    Attributes:
        request, theme: see :class:`.simulate.Wished`; empty where `failure` says
            why there is none.
        other: another user's request, which the method `random` is given.
        lists: method -> items of the catalogue, the best first; none of a method that failed.
        order: the methods in the order in which a judge gets their lists.
        scores: judge -> method -> score -> 1 to 10. faults: judge -> method -> why it has none.
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
    """Give each trial the request of another: a derangement, drawn with the seed.

    Users stand in an order drawn with the seed, so the next one's request is a random other's;
    the last one gets the first one's. With more users nobody but the last gets another request,
    and no list but theirs is judged anew.

    Raises:
        UserError: there is but one.
    """
    if len(trials) < 2:
        raise UserError("--users: one user with a request is not enough; give more")
    for number, trial in enumerate(trials):
        trial.other = trials[(number + 1) % len(trials)].request


def recommend(
    recommender: Recommender, run: Path, trials: Sequence[Trial], prompted: bool = True
) -> None:
    """The lists of the backbone, of DPR, and of DPR with another user's request.

    The backbone is untouched, as in Tables 2 and 3. Histories are left out of the lists.

    Args:
        run: folder of the recommender's run. prompted: whether DPR's lists are made too.

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
    """Give each trial the list of a method, made with the wishes."""
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
    """The lists of a language model: the items of the catalogue nearest to the titles it names.

    Args:
        shown: how many items of a history it sees, the latest.

    Raises:
        UserError: nothing can be answered; all answers until then are stored.
    """
    titles = recommender.catalogue.titles
    answers = recommend_titles(
        client, title_requests(trials, titles, shown), LENGTH, domain, None, repairs, threads
    )
    config = recommender.catalogue.config
    # Not the recommender's, which remembers what people say, and not thousands of titles.
    encoder = TextEncoder(config["encoder"], config["device"], config["prompt_cache_dir"])
    index = TitleIndex(titles, encoder)
    matched = index.match(answers, LENGTH, [trial.user.history for trial in trials])
    for trial, found in zip(trials, matched, strict=True):
        if found.items:
            trial.lists[LLM] = found.items


def title_requests(trials: Sequence[Trial], titles: Sequence[str], shown: int) -> list[UserRequest]:
    """What the recommending model is told of each user."""
    return [
        UserRequest([titles[item] for item in trial.user.history[-shown:]], trial.request)
        for trial in trials
    ]
