"""The steps of the study of implicit intents: simulate, recommend, judge (section 4.4)."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from recbole_dpr.llm.domains import Domain, run_domain
from recbole_dpr.llm_eval.command import threads
from recbole_dpr.llm_eval.intent_lists import Trial, ask_for_lists, recommend, swap_requests
from recbole_dpr.llm_eval.intent_users import data_folder, sample_users
from recbole_dpr.llm_eval.items import ask_each
from recbole_dpr.llm_eval.judge import draw_order, judge, judge_jobs
from recbole_dpr.llm_eval.roles import Part
from recbole_dpr.llm_eval.simulate import request_reader, simulation_jobs
from recbole_dpr.llm_eval.summary_file import read_summaries
from recbole_dpr.serving.recommender import Recommender, finished_run
from recbole_dpr.serving.request import Prompt
from recbole_dpr.utils.errors import UserError


@dataclass
class Study:
    """The data that all steps share.

    Attributes:
        run: the folder of the run.
        trials: of all users, in an order drawn with the seed.
        summaries: of items, shown to judges; empty if the data set has no such file.
    """

    args: argparse.Namespace
    run: Path
    recommender: Recommender
    domain: Domain
    trials: list[Trial]
    summaries: dict[int, str]

    @property
    def answered(self) -> list[Trial]:
        """Return the trials with a request."""
        return [trial for trial in self.trials if not trial.failure]


def begin(args: argparse.Namespace) -> Study:
    """Load the run and draw the users; sets ``args.dataset`` to the run's data set.

    Raises:
        UserError: there is no finished run, its data set or summaries cannot be read, or an
            option is wrong.
    """
    if args.history < 1:
        raise UserError(f"--history={args.history}: write a whole number from 1")
    run = finished_run(Path(args.checkpoint))
    recommender = Recommender.load(run)
    config = recommender.catalogue.config
    if args.dataset not in (None, config["dataset"]):
        raise UserError(
            f"--dataset={args.dataset}: the run {run} was trained on {config['dataset']}; leave it "
            "out"
        )
    args.dataset = config["dataset"]
    args.out = args.out or f"results/table4-{args.dataset}"
    items = recommender.catalogue.items
    users = sample_users(run, args.data_path, items, args.users, args.seed)
    domain = run_domain(args.domain, config["prompt_domain"])
    summaries = _summaries(Path(data_folder(run, args.data_path)) / args.dataset, args, items)
    return Study(args, run, recommender, domain, [Trial(user) for user in users], summaries)


def _summaries(folder: Path, args: argparse.Namespace, items: Sequence[str]) -> dict[int, str]:
    """Return item -> summary, from the data set's ``.summary`` file."""
    file = folder / f"{args.dataset}.summary"
    known = read_summaries(file) if file.is_file() else {}
    return {number: known[token] for number, token in enumerate(items) if token in known}


def check_prompts(study: Study) -> None:
    """Raise UserError unless the run was trained on prompts of both intents."""
    study.recommender.route([Prompt("I want a comedy"), Prompt("no comedy")])


def simulate(study: Study, part: Part) -> None:
    """Give each trial its user's request, or the reason why there is none.

    Raises:
        UserError: nothing can be answered, or no answer can be used.
    """
    jobs = simulation_jobs(
        study.trials, study.recommender.catalogue, study.domain, study.args.history
    )
    read = request_reader(study.recommender.catalogue.categories)
    outcomes = ask_each(part.asked, jobs, read, part.args.repairs, threads(part.args))
    for trial, outcome in zip(study.trials, outcomes, strict=True):
        for wished in outcome.values.values():
            trial.request, trial.theme = wished
        trial.failure = next(iter(outcome.failed.values()), "")
    _check_some(part, [trial.failure for trial in study.trials])


def make_lists(study: Study, part: Part) -> None:
    """Give each trial with a request the lists of all methods.

    Raises:
        UserError: the run does not follow prompts, or the model cannot be asked.
    """
    trials = study.answered
    swap_requests(trials)
    recommend(study.recommender, study.run, trials)
    ask_for_lists(
        part.asked, study.recommender, trials, study.domain, study.args.history, part.args.repairs,
        threads(part.args),
    )  # fmt: skip
    draw_order(trials, study.args.seed)


def judge_lists(study: Study, part: Part) -> None:
    """Give each list the scores of one judge.

    Raises:
        UserError: nothing can be answered, or no answer can be used.
    """
    trials, args = study.answered, study.args
    jobs = judge_jobs(
        trials,
        study.recommender.catalogue,
        study.domain,
        args.history,
        args.together,
        study.summaries,
    )
    judge(part.asked, part.args.model, trials, jobs, part.args.repairs, threads(part.args))
    faults = (trial.faults[part.args.model] for trial in trials)
    _check_some(
        part, [own.get(m, "") for own, t in zip(faults, trials, strict=True) for m in t.lists]
    )


def _check_some(part: Part, faults: Sequence[str]) -> None:
    if faults and all(faults):
        raise UserError(
            f"{part.args.model}: of its {len(faults)} answers none could be used as "
            f"{part.role}'s ({faults[0]}); try another model, or more --repairs"
        )
