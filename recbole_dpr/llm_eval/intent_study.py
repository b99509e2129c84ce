"""The study of implicit intents (section 4.4): its users, and what its steps share."""

import argparse
from dataclasses import dataclass, field
from pathlib import Path

import torch

from recbole_dpr.build import create_dataset
from recbole_dpr.config import Config
from recbole_dpr.llm.domains import Domain, run_domain
from recbole_dpr.llm.wording import UserRequest
from recbole_dpr.llm_eval.rows import check_history, check_run
from recbole_dpr.llm_eval.run_cases import run_config
from recbole_dpr.llm_eval.summary_file import read_summaries
from recbole_dpr.serving.catalogue import Catalogue
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.serving.request import Prompt
from recbole_dpr.trainer.checkpoint import UNTOUCHED
from recbole_dpr.trainer.trained import finished_run
from recbole_dpr.utils import seeds
from recbole_dpr.utils.errors import UserError

BACKBONE, LLM, RANDOM, DPR = "backbone", "llm", "random", "dpr"
METHODS = (BACKBONE, LLM, RANDOM, DPR)  # in the order of the paper's table
LENGTH = 10  # items of a list (paper, section 4.4.1)
SCORES = ("intent", "history", "overall")
KINDS = ("mood", "craving", "occasion")  # what a request expresses (paper, section 4.4)


@dataclass
class Trial:
    """A simulated user, the lists of the methods, and the scores of the judges."""

    user: str  # the name in the data set
    kind: str  # of KINDS
    history: list[int]  # items of the catalogue before the test part, oldest first
    request: str = ""
    theme: str = ""  # what is behind the request; no recommender sees it
    failure: str = ""  # why there is no request
    other: str = ""  # another user's request, for the method RANDOM
    # Method -> items, best first; a failed method has no entry.
    lists: dict[str, list[int]] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)  # in which a judge gets the methods' lists
    # Judge -> method -> score -> 1 to 10, or judge -> method -> why there is none.
    scores: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)
    faults: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass
class Study:
    """The data that all steps share; the summaries of items, if any, are shown to judges."""

    args: argparse.Namespace
    run: Path
    recommender: Recommender
    domain: Domain
    trials: list[Trial]
    summaries: dict[int, str]

    @property
    def answered(self) -> list[Trial]:
        """The trials with a request."""
        return [trial for trial in self.trials if not trial.failure]

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue of the run."""
        return self.recommender.catalogue

    def shown(self, trial: Trial) -> list[int]:
        """Return the last items of a history, which models see."""
        return trial.history[-self.args.history :]

    def asked(self, trial: Trial) -> UserRequest:
        """Return what models see of a user: the titles of the history, and the request."""
        titles = self.catalogue.titles
        return UserRequest([titles[item] for item in self.shown(trial)], trial.request)


def begin(args: argparse.Namespace) -> Study:
    """Load the run and draw the users; sets ``args.dataset`` and ``args.out``.

    Raises:
        UserError: there is no finished run that follows prompts of both intents, a file of it or of
            its data set cannot be read, or an option is wrong.
    """
    check_history(args)
    run = finished_run(Path(args.checkpoint))
    recommender = Recommender.load(run)
    catalogue = recommender.catalogue
    check_run(args, catalogue.config["dataset"], "table4")
    # With the intents given no router is asked. The run follows both, or says that it does not.
    recommender.route([Prompt("a comedy", negative=False), Prompt("no comedy", negative=True)])
    if not (run / UNTOUCHED).is_file():
        raise UserError(
            f"{run / UNTOUCHED}: missing, so the backbone alone cannot be asked; give the folder "
            "in which the run was trained, or push the run anew"
        )
    config = run_config(run, args.data_path)
    trials = draw_trials(run, config, catalogue.items, args.users, args.seed)
    file = Path(config["data_path"]) / f"{args.dataset}.summary"
    known = read_summaries(file) if file.is_file() else {}
    summaries = {n: known[token] for n, token in enumerate(catalogue.items) if token in known}
    domain = run_domain(args.domain, config["prompt_domain"])
    return Study(args, run, recommender, domain, trials, summaries)


def draw_trials(run: Path, config: Config, items: list[str], count: int, seed: int) -> list[Trial]:
    """Draw users with the seed. The first 100 of 500 are the same as 100 drawn alone.

    Args:
        items: tokens of the run's catalogue, the padding item first.

    Raises:
        UserError: the data set cannot be read, is not the run's, or has fewer users.
    """
    dataset = create_dataset(config)
    store = dataset.build()[0].store
    found = torch.nonzero(store.offset[1:] > store.valid_end).squeeze(1)
    if not 1 <= count <= len(found):
        raise UserError(f"--users={count}: write a number from 1 to {len(found)}, of users to test")
    order = torch.randperm(len(found), generator=seeds.generator(seed, "simulated users"))
    number = {token: index for index, token in enumerate(items)}
    tokens = dataset.field2id_token[dataset.iid_field]
    if not set(tokens[1:]) <= number.keys():
        raise UserError(
            f"--data_path={Path(config['data_path']).parent}: has items of {config['dataset']} "
            f"which the run {run} was not trained with; give the data of the run"
        )
    trials = []
    for user in found[order[:count]].tolist():
        token = str(dataset.field2id_token[dataset.uid_field][user])
        history = store.item[store.offset[user] : store.valid_end[user]].tolist()
        kind = KINDS[seeds.derive(seed, "kind of request", token) % len(KINDS)]
        trials.append(Trial(token, kind, [number[tokens[item]] for item in history]))
    return trials
