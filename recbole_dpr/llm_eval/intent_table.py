"""Table 4: the judges' scores of each method, with significance tests."""

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any

import pandas as pd

from recbole_dpr.evaluator.significance import paired_bootstrap
from recbole_dpr.llm_eval.intent_study import DPR, METHODS, SCORES, Trial
from recbole_dpr.llm_eval.rows import pipe, read_paper

_FAILED = ["no_request", "no_list", "no_score"]
# One row for each judge, method and score. mean, low and high are over the users with a score;
# users is their number, and the other users are counted by what failed. dpr_* is DPR minus this
# method, over the users with scores for both; paper is the paper's figure.
COLUMNS = [
    "judge", "method", "score", "mean", "low", "high", "users", *_FAILED, "dpr_minus", "dpr_low",
    "dpr_high", "p", "pairs", "paper",
]  # fmt: skip


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
    return pipe(lines, headers, 1)


def _differences(part: pd.DataFrame, names: Mapping[str, str], titles: Mapping[str, str]) -> str:
    lines = [
        [names[row.method], titles[row.score], f"{row.pairs:.0f}", f"{row.dpr_minus:+.3f}",
         f"{row.dpr_low:+.3f} to {row.dpr_high:+.3f}", f"{row.p:.4f}"]
        for row in part[part["dpr_minus"].notna()].itertuples()
    ]  # fmt: skip
    return pipe(lines, ["rival", "score", "users", "difference", "95 %", "p"], 2)
