"""The dry run of the study of implicit intents: its requests and their cost. Sends nothing."""

import json
from collections.abc import Sequence

from recbole_dpr.llm.backend import Messages, guess_tokens
from recbole_dpr.llm.usage import prompt_tokens
from recbole_dpr.llm.wording import load_wording
from recbole_dpr.llm_eval.command import prices, unanswered
from recbole_dpr.llm_eval.intent_lists import LENGTH, backbone_lists
from recbole_dpr.llm_eval.intent_study import BACKBONE, METHODS, SCORES, Study
from recbole_dpr.llm_eval.judge import draw_order, judge_jobs
from recbole_dpr.llm_eval.roles import Part
from recbole_dpr.llm_eval.simulate import simulation_jobs

# Replaces the simulator's answer, and is about as long.
_REQUEST = (
    "(what the simulated user asks for, in one or two sentences: after such a week I would like "
    "something that ...)"
)
_THEME = "(a few words on what is meant)"


def preview(study: Study, parts: Sequence[Part]) -> str:
    """Show the first prompt of each model, and how much all prompts would send and receive.

    Text that depends on answers is replaced by text of the same length: each request by one of
    about 20 words, each list by items that the backbone ranks high.
    """
    requests = _requests(study)
    answers = _answers(study)
    blocks, lines, total = [], [], 0.0
    for part in parts:
        asked, before = requests[part.role], ""
        if part.role == "simulator":  # the requests of the other roles depend on its answers
            new, found = unanswered(part.args, asked)
            asked = [asked[place] for place in new]
            before = f", {found:,} more before" if found else ""
        blocks += [
            f"--- {part.role} {part.args.model}, {message['role']}\n{message['content']}"
            for message in next(iter(asked), ())
        ]
        sent = sum(map(prompt_tokens, asked))
        received = len(asked) * guess_tokens(answers[part.role])
        total += prices(part.args).cost(sent, received)
        line = f"{part.role} {part.args.model}: {len(asked):,} requests{before}"
        lines.append(f"{line}, about {sent:,} tokens in, {received:,} out")
    end = f"cost about {total:.4f}; nothing was sent" if total else "nothing was sent"
    return "\n".join([*blocks, *lines, f"{end} (wrong answers are asked for again, which adds)"])


def _requests(study: Study) -> dict[str, list[Messages]]:
    """Return role -> messages; gives each trial the text and the lists that replace answers."""
    simulated = simulation_jobs(study)
    backbone_lists(study)
    for trial in study.trials:
        trial.request, ranked = _REQUEST, trial.lists[BACKBONE]
        # The same items in another order; identical lists would be judged only once.
        trial.lists = {name: ranked[at:] + ranked[:at] for at, name in enumerate(METHODS)}
    draw_order(study.trials, study.args.seed)
    words = load_wording("chat")
    return {
        "simulator": [job.messages for job in simulated],
        "recommender": [
            words.messages_for(study.asked(trial), study.domain, LENGTH) for trial in study.trials
        ],
        "judge": [job.messages for *_, job in judge_jobs(study)],
    }


def _answers(study: Study) -> dict[str, str]:
    """Return role -> an answer of about the expected length."""
    trial = study.trials[0]
    titles = [study.catalogue.titles[item] for item in trial.lists[BACKBONE]]
    said = {"request": _REQUEST, "theme": _THEME}
    letters = "ABCD" if study.args.together else "A"
    return {
        "simulator": json.dumps({trial.kind: said}),
        "recommender": json.dumps({"titles": titles}),
        "judge": json.dumps(dict.fromkeys(letters, dict.fromkeys(SCORES, 7))),
    }
