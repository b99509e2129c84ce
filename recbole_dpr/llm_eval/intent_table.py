"""Table 4: the judges' scores of each method, with significance tests."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any

import pandas as pd
import yaml
from tabulate import tabulate

from recbole_dpr.evaluator.significance import paired_bootstrap
from recbole_dpr.llm_eval.intent_lists import DPR, METHODS, Trial
from recbole_dpr.llm_eval.judge import SCORES
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml

# One row for each judge, method and score. mean, low and high are over the users with a score;
# users is their number. no_request, no_list and no_score count the other users by what failed.
# dpr_* is DPR minus this method, over the users with scores for both; paper is the paper's figure.
COLUMNS = [
    "judge", "method", "score", "mean", "low", "high", "users", "no_request", "no_list", "no_score",
    "dpr_minus", "dpr_low", "dpr_high", "p", "pairs", "paper",
]  # fmt: skip


def read_paper() -> dict[str, Any]:
    """Read ``properties/llm/table4.yaml``."""
    return read_yaml(properties_dir() / "llm" / "table4.yaml", yaml.SafeLoader)


def collect(
    trials: Sequence[Trial], judges: Sequence[str], dataset: str, seed: int
) -> pd.DataFrame:
    """Compute the table, with 95 % intervals and p from a bootstrap over users.

    Args:
        trials: with and without a request.

    Returns:
        Rows of :data:`COLUMNS`; figures are empty if no list of a method has a score.
    """
    paper = read_paper()["paper"].get(dataset, {}).get("figures", {})
    rows = []
    for judge in judges:
        for method in METHODS:
            counts = _counts(trials, judge, method)
            for place, score in enumerate(SCORES):
                row = {"judge": judge, "method": method, "score": score, **counts}
                own = _scores(trials, judge, method, score)
                if own:
                    row |= _mean(list(own.values()), seed)
                    row |= _against(_scores(trials, judge, DPR, score), own, method, seed)
                if method in paper:
                    row["paper"] = paper[method][place]
                rows.append(row)
    return pd.DataFrame(rows).reindex(columns=COLUMNS)


def _counts(trials: Sequence[Trial], judge: str, method: str) -> dict[str, int]:
    asked = [trial for trial in trials if not trial.failure]
    return {
        "users": sum(method in trial.scores[judge] for trial in asked),
        "no_request": len(trials) - len(asked),
        "no_list": sum(method not in trial.lists for trial in asked),
        "no_score": sum(method in trial.faults[judge] for trial in asked),
    }


def _scores(trials: Sequence[Trial], judge: str, method: str, score: str) -> dict[str, int]:
    """Return user -> score, for the users whose list has a score."""
    return {
        trial.user.token: trial.scores[judge][method][score]
        for trial in trials
        if method in trial.scores.get(judge, {})
    }


def _mean(values: Sequence[int], seed: int) -> dict[str, float]:
    found = paired_bootstrap(values, [0] * len(values), seed)
    return {"mean": found.difference, "low": found.interval[0], "high": found.interval[1]}


def _against(
    dpr: Mapping[str, int], other: Mapping[str, int], method: str, seed: int
) -> dict[str, float]:
    both = [user for user in dpr if user in other]
    if method == DPR or not both:
        return {}
    found = paired_bootstrap([dpr[user] for user in both], [other[user] for user in both], seed)
    low, high = found.interval
    return {
        "dpr_minus": found.difference, "dpr_low": low, "dpr_high": high, "p": found.p,
        "pairs": len(both),
    }  # fmt: skip


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
        parts = []
        for score in SCORES:
            frame = pd.DataFrame([[a[score], b[score]] for a, b in pairs], columns=["a", "b"])
            parts.append(f"{score} {frame['a'].corr(frame['b'], method='spearman'):.2f}")
        lines.append(
            f"{one} and {other}, rank correlation over {len(pairs)} lists: {', '.join(parts)}."
        )
    return lines


# -- text ----------------------------------------------------------------------------------


def table_text(table: pd.DataFrame, names: Mapping[str, str], dataset: str) -> str:
    """Format the table as Markdown: for each judge the methods, and DPR minus each rival.

    Args:
        names: method -> its name in the table.
    """
    content = read_paper()
    titles = content["scores"]
    blocks = []
    for judge, part in table.groupby("judge", sort=False):
        blocks.append(f"## Judged by {judge}\n\n{_means(part, names, titles)}\n")
        blocks.append(
            f"DPR less each rival, user by user:\n\n{_differences(part, names, titles)}\n"
        )
    paper = content["paper"].get(dataset)
    if paper:
        blocks.append(f"The paper's figures: {paper['models']}.\n")
    return "\n".join(blocks)


def _means(part: pd.DataFrame, names: Mapping[str, str], titles: Mapping[str, str]) -> str:
    known = bool(part["paper"].notna().any())
    headers = ["method", "users", "no request", "no list", "no score"]
    for score in SCORES:
        headers += [titles[score], "paper"] if known else [titles[score]]
    lines = []
    for method, own in part.groupby("method", sort=False):
        counts = own.iloc[0]
        line = [names[method], *(str(counts[key]) for key in COLUMNS[6:10])]
        for row in own.itertuples():
            line.append(
                "" if pd.isna(row.mean) else f"{row.mean:.3f} ({row.low:.3f} to {row.high:.3f})"
            )
            line += ["" if pd.isna(row.paper) else f"{row.paper:.3f}"] * known
        lines.append(line)
    return _pipe(lines, headers, 1)


def _differences(part: pd.DataFrame, names: Mapping[str, str], titles: Mapping[str, str]) -> str:
    lines = [
        [names[row.method], titles[row.score], f"{row.pairs:.0f}", f"{row.dpr_minus:+.3f}",
         f"{row.dpr_low:+.3f} to {row.dpr_high:+.3f}", f"{row.p:.4f}"]
        for row in part[part["dpr_minus"].notna()].itertuples()
    ]  # fmt: skip
    return _pipe(lines, ["rival", "score", "users", "difference", "95 %", "p"], 2)


def _pipe(lines: Sequence[Sequence[str]], headers: Sequence[str], left: int) -> str:
    align = ["left"] * left + ["right"] * (len(headers) - left)
    return tabulate(lines, headers, tablefmt="pipe", disable_numparse=True, colalign=align)
