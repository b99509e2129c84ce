"""The table: SEQ, POS and NEG, for a model, its untouched backbone and the hard filter."""

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

# In the order of a table; studies have others, which come after them.
TASKS, MODES = [SEQ, POS, NEG], ["", GENRE, FREE, TAG]
COLUMNS = ["method", "task", "n", "mode", "cases", "metric", "value"]

# "<method>: <name of the cases>", such as "DPR (GRU4Rec): POS-5-genre" -> a figure for each case.
PerCase = dict[str, list[float]]


def evaluate_cases(
    trainer: Evaluating,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    prompted: bool = False,
    filtered: bool = False,
) -> list[dict[str, float]]:
    """RecBole's ``Trainer.evaluate`` on each group of cases, with the weights as they are.

    Args:
        dataset: any part; holds the histories.
        prompted, filtered: see :class:`~recbole_dpr.data.case_loader.CaseLoader`; SEQ has no
            prompts.
    """
    # The model itself, or what it is made of (Blend).
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
    """``valid_metric`` on prompted cases for each of some weights.

    Args:
        use: makes the trainer's model use a weight. name: of the progress bar.

    Returns:
        Columns task, mode, weight and value, a row for each group of cases and weight.
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
    """Give the model a vector for each distinct history; returns their ends, ascending.

    Where it holds just those already, of the weights that it has, they stay.

    Args:
        ends: int64 [M], flat indices just past the last item of each history.
    """
    ends = ends.unique()
    model.eval()
    if not model.holds_users(ends):
        void = torch.zeros_like(ends)
        # Of a last history there is no next item, which the vectors do not depend on.
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
    """One method on all cases, through the trainer's Collector and Evaluator.

    Args:
        trainer: holds the model as it is to be measured.
        dataset: any part; holds the histories.
        prompted, filtered: see :class:`~recbole_dpr.data.case_loader.CaseLoader`; SEQ, where
            there is nothing to filter, is skipped then.
        per_case: gets NDCG at the first of ``topk`` of every case, in the order of the cases, for
            :func:`.significance.paired_bootstrap`; nothing where no metric of the run looks for
            the targets at its top (ShannonEntropy alone).

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
    """RecBole's Evaluator, which keeps the NDCG of each case beside the means."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        self.kept: list[list[float]] = []

    def evaluate(self, dataobject: DataStruct) -> dict[str, float]:
        """As RecBole's."""
        self.kept.append(self._ndcg(dataobject) if "rec.topk" in dataobject else [])
        return super().evaluate(dataobject)

    def _ndcg(self, dataobject: DataStruct) -> list[float]:
        ndcg = NDCG(self.config)
        values = ndcg.metric_info(*ndcg.used_info(dataobject))  # [cases, largest of topk]
        return values[:, ndcg.topk[0] - 1].tolist()


@contextmanager
def _keeping_ndcg(trainer: Evaluating) -> Iterator[list[list[float]]]:
    """Within, evaluations of ``trainer`` add the NDCG of their cases to the list."""
    own, trainer.evaluator = trainer.evaluator, _KeepingEvaluator(trainer.config)
    try:
        yield trainer.evaluator.kept
    finally:
        trainer.evaluator = own


def with_means(table: pd.DataFrame) -> pd.DataFrame:
    """The table with rows for the mean over N (``n`` = "mean") after those of each N."""
    prompted = table[table["task"] != SEQ]
    keys = ["method", "task", "mode", "metric"]
    means = prompted.groupby(keys, as_index=False, sort=False).agg(
        {"cases": "sum", "value": "mean"}
    )
    means["n"] = "mean"
    return pd.concat([table, means[COLUMNS]], ignore_index=True)


def places(first: Sequence[str], values: Iterable[str]) -> Callable[[str], int]:
    """Where each of some values stands: those of ``first``, then others as they come."""
    return list(dict.fromkeys([*first, *values])).index


def render(
    table: pd.DataFrame, config: Config | Mapping[str, Any], tablefmt: str = "simple"
) -> str:
    """The table as text, one line a task, prompt mode, N and method, with the protocol above.

    Args:
        tablefmt: tabulate's.
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
