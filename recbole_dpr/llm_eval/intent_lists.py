"""Lists for the judge: four methods answer one request (paper, section 4.4.2, Table 4)."""

from collections.abc import Sequence

from tqdm import tqdm

from recbole_dpr.llm_eval.command import threads
from recbole_dpr.llm_eval.intent_study import BACKBONE, DPR, LLM, RANDOM, Study, Trial
from recbole_dpr.llm_eval.items import PROGRESS_DELAY
from recbole_dpr.llm_eval.recommend import recommend_titles
from recbole_dpr.llm_eval.roles import Part
from recbole_dpr.llm_eval.title_match import TitleIndex
from recbole_dpr.serving.request import Request
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils.errors import UserError

LENGTH = 10  # items of a list (paper, section 4.4.1)
_AT_ONCE = 64  # users whose scores of all items are in memory at a time


def make_lists(study: Study, part: Part) -> None:
    """Give each trial with a request the lists of all methods. Items of the history are left out.

    Raises:
        UserError: the run does not follow prompts, or the model cannot be asked.
    """
    trials = study.answered
    swap_requests(trials)
    backbone_lists(study)
    _add_lists(study, RANDOM, [[trial.other] for trial in trials])
    _add_lists(study, DPR, [[trial.request] for trial in trials])
    answers = recommend_titles(
        part.asked,
        [study.asked(trial) for trial in trials],
        LENGTH,
        study.domain,
        part.args.repairs,
        threads(part.args),
    )
    config = study.catalogue.config
    # A separate encoder: the recommender's caches what people say, not thousands of titles.
    encoder = TextEncoder(config["encoder"], config["device"], config["prompt_cache_dir"])
    index = TitleIndex(study.catalogue.titles, encoder)
    matched = index.match(answers, LENGTH, [trial.history for trial in trials])
    for trial, found in zip(trials, matched, strict=True):
        if found.items:
            trial.lists[LLM] = found.items


def swap_requests(trials: Sequence[Trial]) -> None:
    """Give each trial another trial's request: that of the next one, in a ring.

    The users are in an order drawn with the seed, so the next one is a random other user. If users
    are added, only the last user gets a different request, and only that list is judged again.

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
    for start in tqdm(range(0, len(trials), _AT_ONCE), unit="batch", delay=PROGRESS_DELAY):
        part = slice(start, start + _AT_ONCE)
        answers = study.recommender.recommend_batch(
            [
                Request([items[item] for item in trial.history], own, LENGTH)
                for trial, own in zip(trials[part], prompts[part], strict=True)
            ]
        )
        for trial, answer in zip(trials[part], answers, strict=True):
            trial.lists[method] = [place[each.item] for each in answer]
