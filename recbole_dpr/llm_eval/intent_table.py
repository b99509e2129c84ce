"""Table 4: the judges' scores with significance tests, and a record of every user."""

import json
import shlex
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pandas as pd

from recbole_dpr.evaluator.significance import paired_bootstrap
from recbole_dpr.llm_eval.intent_study import (
    BACKBONE,
    DPR,
    KINDS,
    LENGTH,
    LLM,
    METHODS,
    RANDOM,
    SCORES,
    Study,
    Trial,
)
from recbole_dpr.llm_eval.roles import Part
from recbole_dpr.llm_eval.rows import made, read_paper
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.replacing import replacing
from recbole_dpr.utils.table_file import markdown, write_table

_SHOWN_FAILURES = 3
_FAILED = ["no_request", "no_list", "no_score"]
# One row for each judge, method and score. mean, low and high are over the users with a score;
# users is their number, and the other users are counted by what failed. dpr_* is DPR minus this
# method, over the users with scores for both; paper is the paper's figure.
COLUMNS = [
    "judge", "method", "score", "mean", "low", "high", "users", *_FAILED, "dpr_minus", "dpr_low",
    "dpr_high", "p", "pairs", "paper",
]  # fmt: skip


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


# -- the table -----------------------------------------------------------------------------


def collect(
    trials: Sequence[Trial], judges: Sequence[str], dataset: str, seed: int
) -> pd.DataFrame:
    """Compute the table, with 95 % intervals and p from a bootstrap over users.

    Args:
        trials: with and without a request.

    Returns:
        Rows of :data:`COLUMNS`; figures are empty if no list of a method has a score.
    """
    paper = read_paper("table4")["paper"].get(dataset, {}).get("figures", {})
    asked = [trial for trial in trials if not trial.failure]
    rows = []
    for judge, method in product(judges, METHODS):
        counts = {
            "users": sum(method in trial.scores[judge] for trial in asked),
            "no_request": len(trials) - len(asked),
            "no_list": sum(method not in trial.lists for trial in asked),
            "no_score": sum(method in trial.faults[judge] for trial in asked),
        }
        for place, score in enumerate(SCORES):
            row: dict[str, Any] = {"judge": judge, "method": method, "score": score, **counts}
            own, dpr = (_scores(asked, judge, name, score) for name in (method, DPR))
            both = [] if method == DPR else [user for user in dpr if user in own]
            if own:
                found = paired_bootstrap(list(own.values()), [0] * len(own), seed)
                row["mean"], (row["low"], row["high"]), _ = found
            if both:
                ours, theirs = [dpr[user] for user in both], [own[user] for user in both]
                found = paired_bootstrap(ours, theirs, seed)
                row["dpr_minus"], (row["dpr_low"], row["dpr_high"]), row["p"] = found
                row["pairs"] = len(both)
            if method in paper:
                row["paper"] = paper[method][place]
            rows.append(row)
    return pd.DataFrame(rows).reindex(columns=COLUMNS)


def _scores(trials: Sequence[Trial], judge: str, method: str, score: str) -> dict[str, int]:
    """Return user -> score, for the users whose list has a score."""
    return {
        trial.user: trial.scores[judge][method][score]
        for trial in trials
        if method in trial.scores[judge]
    }


def agreement(trials: Sequence[Trial], judges: Sequence[str]) -> list[str]:
    """Report how far each two judges agree: Spearman's correlation over lists that both scored."""
    lines = []
    for one, other in combinations(judges, 2):
        pairs = [
            (trial.scores[one][method], trial.scores[other][method])
            for trial in trials
            for method in METHODS
            if method in trial.scores.get(one, {}) and method in trial.scores.get(other, {})
        ]
        ours = pd.DataFrame([own for own, _ in pairs], columns=SCORES)
        theirs = pd.DataFrame([own for _, own in pairs], columns=SCORES)
        found = ours.corrwith(theirs, method="spearman")
        told = ", ".join(f"{score} {found[score]:.2f}" for score in SCORES)
        lines.append(f"{one} and {other}, rank correlation over {len(pairs)} lists: {told}.")
    return lines


def table_text(table: pd.DataFrame, names: Mapping[str, str], dataset: str) -> str:
    """Format the table as Markdown: for each judge the methods, and DPR minus each rival.

    Args:
        names: method -> its name in the table.
    """
    content = read_paper("table4")
    titles, paper = content["scores"], content["paper"].get(dataset)
    blocks = []
    for judge, part in table.groupby("judge", sort=False):
        blocks += [f"## Judged by {judge}", _means(part, names, titles)]
        blocks += ["DPR less each rival, user by user:", _differences(part, names, titles)]
    if paper:
        blocks.append(f"The paper's figures: {paper['models']}.")
    return "\n\n".join(blocks) + "\n"


def _means(part: pd.DataFrame, names: Mapping[str, str], titles: Mapping[str, str]) -> str:
    known = bool(part["paper"].notna().any())
    headers = ["method", "users", *(name.replace("_", " ") for name in _FAILED)]
    for score in SCORES:
        headers += [titles[score], "paper"] if known else [titles[score]]
    lines = []
    for method, own in part.groupby("method", sort=False):
        line = [names[method], *own.iloc[0][["users", *_FAILED]].astype(str)]
        for row in own.itertuples():
            mean = f"{row.mean:.3f} ({row.low:.3f} to {row.high:.3f})"
            line.append("" if pd.isna(row.mean) else mean)
            line += ["" if pd.isna(row.paper) else f"{row.paper:.3f}"] if known else []
        lines.append(line)
    return markdown(lines, headers, "l" + "r" * (len(headers) - 1))


def _differences(part: pd.DataFrame, names: Mapping[str, str], titles: Mapping[str, str]) -> str:
    lines = [
        [names[row.method], titles[row.score], f"{row.pairs:.0f}", f"{row.dpr_minus:+.3f}",
         f"{row.dpr_low:+.3f} to {row.dpr_high:+.3f}", f"{row.p:.4f}"]
        for row in part[part["dpr_minus"].notna()].itertuples()
    ]  # fmt: skip
    headers = ["rival", "score", "users", "difference", "95 %", "p"]
    return markdown(lines, headers, "llrrrr")
