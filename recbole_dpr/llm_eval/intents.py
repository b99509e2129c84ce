"""`intents`: simulated users' requests, answered by four methods and judged (section 4.4, RQ3)."""

import argparse
import json
from collections.abc import Sequence
from typing import Any

from recbole_dpr.llm.backend import Messages, guess_tokens
from recbole_dpr.llm.usage import prompt_tokens
from recbole_dpr.llm.wording import load_wording
from recbole_dpr.llm_eval import intent_steps as steps
from recbole_dpr.llm_eval.command import accounted, prices, unanswered
from recbole_dpr.llm_eval.intent_study import BACKBONE, LENGTH, METHODS, SCORES, Study, begin
from recbole_dpr.llm_eval.intent_table import write
from recbole_dpr.llm_eval.roles import parts_of, role_options

# These replace the simulator's answer in a dry run, and are about as long.
_REQUEST = (
    "(what the simulated user asks for, in one or two sentences: after such a week I would like "
    "something that ...)"
)
_THEME = "(a few words on what is meant)"


def run(args: argparse.Namespace) -> str:
    """Write ``table.md``, ``table.csv`` and ``intents.jsonl`` and return a summary.

    Raises:
        UserError: an option is wrong, a model cannot be asked, no answer of one can be used, or a
            file cannot be written.
    """
    study = begin(args)
    if args.dry_run:
        return _preview(study)
    # Create all clients now: a missing key must be reported before anything is paid for.
    parts = parts_of(args)
    simulator, recommender, *judges = parts
    with accounted({f"{part.role} {part.args.model}: ": part.client for part in parts}):
        steps.simulate(study, simulator)
        steps.make_lists(study, recommender)
        for part in judges:
            steps.judge(study, part)
    return write(study, parts)


def _preview(study: Study) -> str:
    """Show the first prompt of each model, and how much all prompts would send and receive.

    Text that depends on answers is replaced by text of the same length: each request by one of
    about 20 words, each list by items that the backbone ranks high.
    """
    options = list(role_options(study.args))
    requests = _requests(study)
    blocks, lines, total = [], [], 0.0
    for role, args in options:
        (asked, answer), before = requests[role], ""
        if role == "simulator":  # the requests of the other roles depend on its answers
            new, found = unanswered(args, asked)
            asked = [asked[place] for place in new]
            before = f", {found:,} more before" if found else ""
        blocks += [
            f"--- {role} {args.model}, {message['role']}\n{message['content']}"
            for message in next(iter(asked), ())
        ]
        sent = sum(map(prompt_tokens, asked))
        received = len(asked) * guess_tokens(json.dumps(answer))
        total += prices(args).cost(sent, received)
        line = f"{role} {args.model}: {len(asked):,} requests{before}"
        lines.append(f"{line}, about {sent:,} tokens in, {received:,} out")
    end = f"cost about {total:.4f}; nothing was sent" if total else "nothing was sent"
    return "\n".join([*blocks, *lines, f"{end} (wrong answers are asked for again, which adds)"])


def _requests(study: Study) -> dict[str, tuple[Sequence[Messages], dict[str, Any]]]:
    """Return role -> messages, and an answer of about the expected length.

    Gives each trial the text and the lists that replace answers.
    """
    simulated = [job.messages for job in steps.simulation_jobs(study)]
    steps.backbone_lists(study)
    first = study.trials[0]
    titles = [study.catalogue.titles[item] for item in first.lists[BACKBONE]]
    for trial in study.trials:
        trial.request, ranked = _REQUEST, trial.lists[BACKBONE]
        # The same items in another order; identical lists would be judged only once.
        trial.lists = {name: ranked[at:] + ranked[:at] for at, name in enumerate(METHODS)}
    steps.draw_order(study)
    words, domain = load_wording("chat"), study.domain
    named = [words.messages_for(study.asked(trial), domain, LENGTH) for trial in study.trials]
    judged = [job.messages for *_, job in steps.judge_jobs(study)]
    letters = "ABCD" if study.args.together else "A"
    return {
        "simulator": (simulated, {first.kind: {"request": _REQUEST, "theme": _THEME}}),
        "recommender": (named, {"titles": titles}),
        "judge": (judged, dict.fromkeys(letters, dict.fromkeys(SCORES, 7))),
    }
