"""`intents`: simulated users' requests, answered by four methods and judged (section 4.4, RQ3)."""

import argparse

from recbole_dpr.llm.domains import add_run_domain
from recbole_dpr.llm_eval.command import accounted, add_llm_arguments
from recbole_dpr.llm_eval.roles import ROLES, add_role_arguments, parts_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "--checkpoint",
        default="saved",
        metavar="DIR",
        help="folder of a run, or of runs for the latest (default: %(default)s)",
    )
    parser.add_argument("--dataset", help="the run's, for those who like to name it")
    parser.add_argument(
        "--data_path", metavar="DIR", help="of the run's data set (default: where it lay)"
    )
    parser.add_argument(
        "--out",
        metavar="DIR",
        help="for the table and all answers (default: results/table4-<dataset>)",
    )
    parser.add_argument(
        "--users", type=int, default=500, help="drawn with --seed (default: %(default)s)"
    )
    parser.add_argument(
        "--history",
        type=int,
        default=20,
        help="how many last items models are told (default: %(default)s, as in the paper)",
    )
    add_run_domain(parser)
    parser.add_argument(
        "--together",
        action="store_true",
        help="judge a user's lists in one request, which is cheaper and lets a judge compare them",
    )
    add_llm_arguments(parser)
    add_role_arguments(parser)


def run(args: argparse.Namespace) -> str:
    """Write ``table.md``, ``table.csv`` and ``intents.jsonl`` and return a summary.

    Raises:
        UserError: an option is wrong, a model cannot be asked, no answer of one can be used, or a
            file cannot be written.
    """
    # Imported after parsing: torch takes seconds.
    from recbole_dpr.llm_eval import intent_preview, intent_results, intent_study

    study = intent_study.begin(args)
    if args.dry_run:
        return intent_preview.preview(study, parts_of(args))
    intent_study.check_prompts(study)
    # Create all clients now: a missing key must be reported before anything is paid for.
    parts = parts_of(args, with_clients=True)
    of_role = {role: [part for part in parts if part.role == role] for role in ROLES}
    with accounted({f"{part.role} {part.args.model}": part.asked for part in parts}):
        intent_study.simulate(study, *of_role["simulator"])
        intent_study.make_lists(study, *of_role["recommender"])
        for part in of_role["judge"]:
            intent_study.judge_lists(study, part)
    return intent_results.write(study, parts)
