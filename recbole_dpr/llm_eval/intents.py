"""`intents`: simulated users' requests, answered by four methods and judged (section 4.4, RQ3)."""

import argparse

from recbole_dpr.llm_eval.against_run import add_run_arguments
from recbole_dpr.llm_eval.command import accounted, add_llm_arguments
from recbole_dpr.llm_eval.roles import add_role_arguments, parts_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_run_arguments(parser, "table4", "20, as in the paper")
    parser.set_defaults(history=20)
    drawn = "drawn with --seed (default: %(default)s)"
    parser.add_argument("--users", type=int, default=500, help=drawn)
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
    from recbole_dpr.llm_eval import intent_lists, intent_preview, intent_results, judge, simulate
    from recbole_dpr.llm_eval.intent_study import begin
    from recbole_dpr.serving.request import Prompt

    study = begin(args)
    if args.dry_run:
        return intent_preview.preview(study, parts_of(args))
    # It follows prompts of both intents, or says that it does not.
    study.recommender.wishes([Prompt("I want a comedy"), Prompt("no comedy")])
    # Create all clients now: a missing key must be reported before anything is paid for.
    parts = parts_of(args, with_clients=True)
    simulator, recommender, *judges = parts
    with accounted({f"{part.role} {part.args.model}: ": part.asked for part in parts}):
        simulate.simulate(study, simulator)
        intent_lists.make_lists(study, recommender)
        judge.draw_order(study.answered, args.seed)
        for part in judges:
            judge.judge(study, part)
    return intent_results.write(study, parts)
