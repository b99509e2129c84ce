"""The dry run of the study of implicit intents: its requests and their cost. Sends nothing."""

import json
from collections.abc import Sequence

from recbole_dpr.llm.backend import Messages, guess_tokens
from recbole_dpr.llm.usage import prompt_tokens
from recbole_dpr.llm.wording import load_wording
from recbole_dpr.llm_eval.command import prices, unanswered
from recbole_dpr.llm_eval.intent_lists import LENGTH, METHODS, recommend, title_requests
from recbole_dpr.llm_eval.intent_study import Study
from recbole_dpr.llm_eval.judge import SCORES, draw_order, judge_jobs
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
        asked = requests[part.role]
        before = ""
        if part.role == "simulator":  # the requests of the other roles depend on its answers
            new, found = unanswered(part.args, asked)
            asked, before = (
                [asked[place] for place in new],
                f", {found:,} more before" * bool(found),
            )
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
    """Return role -> messages."""
    known, shown, domain = study.recommender.catalogue, study.args.history, study.domain
    simulated = simulation_jobs(study.trials, known, domain, shown)
    recommend(study.recommender, study.run, study.trials, prompted=False)
    for trial in study.trials:
        trial.request = _REQUEST
        ranked = trial.lists[METHODS[0]]
        # The same items in another order; identical lists would be judged only once.
        trial.lists = {
            method: ranked[place:] + ranked[:place] for place, method in enumerate(METHODS)
        }
    draw_order(study.trials, study.args.seed)
    judged = judge_jobs(study.trials, known, domain, shown, study.args.together, study.summaries)
    wording = load_wording("chat")
    titles = title_requests(study.trials, known.titles, shown)
    return {
        "simulator": [job.messages for job in simulated],
        "recommender": [wording.messages_for(each, domain, LENGTH) for each in titles],
        "judge": [job.messages for _, _, job in judged],
    }


def _answers(study: Study) -> dict[str, str]:
    """Return role -> an answer of about the expected length."""
    trial = study.trials[0]
    titles = [study.recommender.catalogue.titles[item] for item in trial.lists[METHODS[0]]]
    scores = dict.fromkeys(SCORES, 7)
    letters = "ABCD" if study.args.together else "A"
    return {
        "simulator": json.dumps({trial.user.kind: {"request": _REQUEST, "theme": _THEME}}),
        "recommender": json.dumps({"titles": titles}),
        "judge": json.dumps(dict.fromkeys(letters, scores)),
    }
