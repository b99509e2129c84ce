"""The output of the study of implicit intents: the table, and a record of every user."""

import json
import shlex
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from recbole_dpr.experiment.report import write as write_table
from recbole_dpr.llm_eval.intent_study import BACKBONE, DPR, KINDS, LENGTH, LLM, RANDOM, Study
from recbole_dpr.llm_eval.intent_table import agreement, collect, table_text
from recbole_dpr.llm_eval.roles import Part
from recbole_dpr.llm_eval.rows import made, read_paper
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.replacing import replacing

_SHOWN_FAILURES = 3


def write(study: Study, parts: Sequence[Part]) -> str:
    """Write ``table.csv``, ``table.md`` and ``intents.jsonl``; return the text to print.

    Raises:
        UserError: a file cannot be written.
    """
    args = study.args
    judges = [part.args.model for part in parts if part.role == "judge"]
    table = collect(study.trials, judges, args.dataset, args.seed)
    tables = table_text(table, _names(study, parts), args.dataset)
    # Count all answers, old and new, so that the table is the same if it is made again.
    totals = [f"- {part.role} {part.args.model}: {part.client.usage.total()}" for part in parts]
    lines = [*agreement(study.trials, judges), "", "What it took:", "", *totals]
    folder = Path(args.out)
    try:
        write_table(folder, table, "\n".join([_head(study, parts), tables, *lines, ""]))
        with replacing(folder / "intents.jsonl") as temporary:
            records = [json.dumps(each, ensure_ascii=False) for each in _records(study)]
            temporary.write_text("\n".join([*records, ""]), encoding="utf-8")
    except OSError as error:
        raise UserError(f"{folder}: cannot be written to ({error.strerror}); check --out") from None
    costs = [f"{part.role} {part.args.model}: {part.client.usage}" for part in parts]
    return "\n".join([tables, *_failures(study), *costs, f"written to {folder}"])


def _names(study: Study, parts: Sequence[Part]) -> dict[str, str]:
    """Return method -> its name in the table."""
    backbone = study.catalogue.config["backbone"].rpartition(".")[2]
    dpr = "DPR" if study.recommender.model.text_channel is None else "DPR + text"
    return {
        BACKBONE: backbone,
        LLM: next(part.args.model for part in parts if part.role == "recommender"),
        RANDOM: f"{dpr}, another's request (DPR-Rand)",
        DPR: f"{dpr} ({backbone})",
    }


def _head(study: Study, parts: Sequence[Part]) -> str:
    args, asked = study.args, study.answered
    kinds = Counter(trial.kind for trial in asked)
    told = ", ".join(f"{kind} {kinds[kind]}" for kind in KINDS)
    together = "all of a user in one request, in an order drawn with the seed"
    how = together if args.together else "one at a time"
    short = sum(len(trial.lists.get(LLM, range(LENGTH))) < LENGTH for trial in asked)
    lines = [
        f"{len(study.trials)} users drawn with seed {args.seed}; {parts[0].args.model} spoke as "
        f"{len(asked)} of them ({told}), and named a category or gave no usable answer as "
        f"{len(study.trials) - len(asked)} (no request).",
        f"History: all before the test part, of which models see the last {args.history}. Lists of "
        f"{LENGTH}, history left out; {short} of the language model's are shorter. The backbone is "
        "untouched, as before the stages that tune it for prompts.",
        f"Judges see lists {how}, and no name of a method. Scores of 1 to 10: mean over users "
        "(95 % by bootstrap over them).",
        "No list: the model named no title. No score: no answer of the judge could be used.",
    ]
    if study.summaries:
        lines.append("Judges read the summaries of the items of a list.")
    command = f"recbole-dpr llm {shlex.join(args.given)}"
    title = f"# {read_paper('table4')['title']}, {args.dataset}"
    bullets = "\n".join(f"- {line}" for line in lines)
    return f"{title}\n\n```\n{command}\n```\n\n{made()}.\n\n{bullets}\n"


def _failures(study: Study) -> list[str]:
    """Return a line with the first reasons if anything failed, else nothing."""
    reasons = [f"user {t.user} ({t.failure})" for t in study.trials if t.failure]
    reasons += [
        f"user {trial.user}, {method} by {name} ({fault})"
        for trial in study.answered
        for name, faults in trial.faults.items()
        for method, fault in faults.items()
    ]
    if not reasons:
        return []
    more = ["..."] if len(reasons) > _SHOWN_FAILURES else []
    return [
        f"{len(reasons)} requests or scores failed: "
        f"{', '.join([*reasons[:_SHOWN_FAILURES], *more])}; the same command asks for them again, "
        "and for nothing else"
    ]


def _records(study: Study) -> Iterator[dict[str, Any]]:
    """Yield everything that happened, one record per user."""
    known = study.catalogue

    def shown(items: Sequence[int]) -> list[dict[str, str]]:
        return [{"item": known.items[item], "title": known.titles[item]} for item in items]

    for trial in study.trials:
        yield {
            "user": trial.user,
            "kind": trial.kind,
            "history": shown(study.shown(trial)),
            "request": trial.request,
            "theme": trial.theme,
            "failure": trial.failure,
            "request_of_another": trial.other,
            "order": trial.order,
            "lists": {method: shown(trial.lists[method]) for method in trial.order},
            "scores": trial.scores,
            "no_score": trial.faults,
        }
