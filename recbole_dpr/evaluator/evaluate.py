"""The results table: SEQ, POS and NEG for a model, its untouched backbone and the hard filter."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import pandas as pd
import torch
from recbole.evaluator import Evaluator
from recbole.evaluator.collector import DataStruct
from recbole.evaluator.metrics import NDCG
from tabulate import tabulate
from torch import Tensor
from tqdm import tqdm

from recbole_dpr.config import Config
from recbole_dpr.data.case import NEG, POS, SEQ, Cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import FREE, GENRE, TAG
from recbole_dpr.evaluator.protocol import Evaluating
from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils import distributed

# The order of rows in a table. The tasks and modes of studies come after these.
TASKS, MODES = [SEQ, POS, NEG], ["", GENRE, FREE, TAG]
COLUMNS = ["method", "task", "n", "mode", "cases", "metric", "value"]

# Maps "<method>: <name of the cases>", such as "DPR (GRU4Rec): POS-5-genre", to one value a case.
PerCase = dict[str, list[float]]


def evaluate_cases(
    trainer: Evaluating,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    prompted: bool = False,
    filtered: bool = False,
) -> list[dict[str, float]]:
    """Run RecBole's ``Trainer.evaluate`` on each group of cases, with the current weights.

    Args:
        dataset: any part; holds the histories.
        prompted, filtered: see :class:`~recbole_dpr.data.case_loader.CaseLoader`. SEQ cases have
            no prompts.
    """
    # The model is a DPR, or contains one (Blend).
    network = next((part for part in trainer.model.modules() if isinstance(part, DPR)), None)
    encoded = None
    if network is not None and cases:
        ends = torch.cat([group.end for group in cases])
        encoded = encode_histories(network, config, dataset, ends)
    return [
        trainer.evaluate(
            CaseLoader(config, dataset, group, prompted and group.task != SEQ, filtered, encoded),
            load_best_model=False,
        )
        for group in cases
    ]


def evaluate_weights(
    trainer: Evaluating,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    weights: Sequence[float],
    use: Callable[[float], object],
    name: str,
) -> pd.DataFrame:
    """Measure ``valid_metric`` on prompted cases, once for each weight.

    Args:
        use: called with a weight; makes the trainer's model use that weight.
        name: label of the progress bar.

    Returns:
        Columns task, mode, weight and value; one row for each group of cases and weight.
    """
    rows = []
    for weight in tqdm(weights, desc=name, disable=not config["show_progress"]):
        use(weight)
        results = evaluate_cases(trainer, config, dataset, cases, prompted=True)
        for group, result in zip(cases, results, strict=True):
            rows.append((group.task, group.mode, weight, result[trainer.valid_metric]))
    return pd.DataFrame(rows, columns=["task", "mode", "weight", "value"])


@torch.no_grad()
def encode_histories(model: DPR, config: Config, dataset: PromptMixin, ends: Tensor) -> Tensor:
    """Give the model a user vector for each distinct history; return their ends, ascending.

    If the model already holds exactly these vectors for its current weights, they are kept.

    Args:
        ends: int64 [M], flat indices just past the last item of each history.
    """
    ends = ends.unique()
    model.eval()
    if not model.holds_users(ends):
        void = torch.zeros_like(ends)
        # The last history has no next item. Any item will do: the vectors do not depend on it.
        next_item = dataset.store.item[ends.clamp(max=len(dataset.store) - 1)].unsqueeze(1)
        distinct = Cases(SEQ, 0, "", ends, next_item, void, void, [], [])
        model.load_users(batch for batch, *_ in CaseLoader(config, dataset, distinct))
        model.user_table = distributed.gather_rows(model.user_table, len(distinct))
        model.note_users(ends)
    return ends


def measure(
    trainer: Evaluating,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    method: str,
    prompted: bool = False,
    filtered: bool = False,
    per_case: PerCase | None = None,
) -> pd.DataFrame:
    """Measure one method on all cases, with the trainer's Collector and Evaluator.

    Args:
        trainer: holds the model to measure.
        dataset: any part; holds the histories.
        prompted, filtered: see :class:`~recbole_dpr.data.case_loader.CaseLoader`. With
            ``filtered``, SEQ is skipped because there is nothing to filter.
        per_case: receives NDCG at the first ``topk`` of every case, in the order of the cases, for
            :func:`.significance.paired_bootstrap`. It receives nothing if no metric of the run
            needs the positions of the targets (for example ShannonEntropy alone).

    Returns:
        Rows of :data:`COLUMNS`.
    """
    rows = []
    cases = [group for group in cases if not (filtered and group.task == SEQ)]
    with _keeping_ndcg(trainer) as kept:
        results = evaluate_cases(trainer, config, dataset, cases, prompted, filtered)
    for group, result, ndcg in zip(cases, results, kept, strict=True):
        if per_case is not None and ndcg:
            per_case[f"{method}: {group.name}"] = ndcg
        for metric, value in result.items():
            rows.append([method, group.task, group.n, group.mode, len(group), metric, float(value)])
    return pd.DataFrame(rows, columns=COLUMNS)


class _KeepingEvaluator(Evaluator):
    """RecBole's Evaluator, which also keeps the NDCG of each case."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        self.kept: list[list[float]] = []

    def evaluate(self, dataobject: DataStruct) -> dict[str, float]:
        """Return the same as RecBole's."""
        self.kept.append(self._ndcg(dataobject) if "rec.topk" in dataobject else [])
        return super().evaluate(dataobject)

    def _ndcg(self, dataobject: DataStruct) -> list[float]:
        ndcg = NDCG(self.config)
        values = ndcg.metric_info(*ndcg.used_info(dataobject))  # [cases, largest of topk]
        return values[:, ndcg.topk[0] - 1].tolist()


@contextmanager
def _keeping_ndcg(trainer: Evaluating) -> Iterator[list[list[float]]]:
    """Inside the context, evaluations of ``trainer`` append the NDCG of their cases to the list."""
    own, trainer.evaluator = trainer.evaluator, _KeepingEvaluator(trainer.config)
    try:
        yield trainer.evaluator.kept
    finally:
        trainer.evaluator = own


def with_means(table: pd.DataFrame) -> pd.DataFrame:
    """Add rows for the mean over N (``n`` = "mean") after the rows of each N."""
    prompted = table[table["task"] != SEQ]
    keys = ["method", "task", "mode", "metric"]
    means = prompted.groupby(keys, as_index=False, sort=False).agg(
        {"cases": "sum", "value": "mean"}
    )
    means["n"] = "mean"
    return pd.concat([table, means[COLUMNS]], ignore_index=True)


def places(first: Sequence[str], values: Iterable[str]) -> Callable[[str], int]:
    """Return a sort key: values in ``first`` come first, the others in order of appearance."""
    return list(dict.fromkeys([*first, *values])).index


def render(
    table: pd.DataFrame, config: Config | Mapping[str, Any], tablefmt: str = "simple"
) -> str:
    """Format the table as text: one line per task, prompt mode, N and method.

    The evaluation protocol is printed above it.

    Args:
        tablefmt: a table format of tabulate.
    """
    wide = with_means(table).astype({"n": str})
    methods = {name: rank for rank, name in enumerate(dict.fromkeys(table["method"]))}
    wide = wide.pivot_table(
        index=["task", "mode", "n", "method", "cases"], columns="metric", values="value", sort=False
    )
    wide = wide.reset_index()
    order: dict[str, Callable] = {
        "task": places(TASKS, wide["task"]),
        "mode": places(MODES, wide["mode"]),
        "n": lambda n: float("inf") if n == "mean" else int(n),
        "method": methods.__getitem__,
    }
    wide = wide.sort_values(list(order), key=lambda column: column.map(order[column.name]))
    wide["n"] = wide["n"].replace("0", "")
    wide = wide.rename(columns={"mode": "prompts", "n": "N"})
    where = (
        "one per user, at the boundary"
        if config["case_position"] == "boundary"
        else "all positions"
    )
    history = "taken out of" if config["mask_history"] else "left in"
    head = (
        f"test cases: {where}; the user's history is {history} the ranking; seed {config['seed']}"
    )
    body = tabulate(wide, headers="keys", tablefmt=tablefmt, showindex=False, floatfmt=".4f")
    return f"{head}\n{body}"
