"""The results table: SEQ, POS and NEG for a model, its untouched backbone and the hard filter."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import pandas as pd
import torch
from recbole.data.interaction import Interaction
from recbole.evaluator import Evaluator
from recbole.evaluator.collector import DataStruct
from recbole.evaluator.metrics import NDCG
from recbole.trainer import Trainer
from tabulate import tabulate
from torch import Tensor
from tqdm import tqdm

from recbole_dpr.config import Config
from recbole_dpr.data import fields
from recbole_dpr.data.case import NEG, POS, SEQ, Cases, prompt_cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.prompt import FREE, GENRE, TAG, PromptBook
from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils import distributed
from recbole_dpr.utils.swapping import swapped

# The order of rows in a table. The tasks and modes of studies come after these.
TASKS, MODES = [SEQ, POS, NEG], ["", GENRE, FREE, TAG]
COLUMNS = ["method", "task", "n", "mode", "cases", "metric", "value"]

# Maps "<method>: <name of the cases>", such as "DPR (GRU4Rec): POS-5-genre", to one value a case.
PerCase = dict[str, list[float]]


def evaluate_cases(
    trainer: Trainer,
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
    trainer: Trainer,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    weights: Sequence[float],
    use: Callable[[float], object],
    name: str,
) -> pd.DataFrame:
    """Measure ``valid_metric`` on prompted cases, once for each weight that ``use`` sets.

    Args:
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


def validation_cases(
    dataset: PromptMixin, cases: list[Cases], texts: list[str]
) -> tuple[list[Cases], list[str]]:
    """Return prompted validation cases of the modes of test cases, and the texts of all prompts.

    Args:
        texts: those of the test cases, each once; they come first, so that rows stay valid.
    """
    book = PromptBook()
    book.add(texts)
    modes = list(dict.fromkeys(group.mode for group in cases if group.task != SEQ))
    n = dataset.config["valid_n"]
    return (prompt_cases(dataset, "valid", book, modes, n) if modes else []), book.texts


def best_weights(
    trainer: Trainer, table: pd.DataFrame, by: list[str], largest: bool = False
) -> dict[Any, float]:
    """Return the weight with the best mean value for each group ``by`` some columns.

    Args:
        table: of :func:`evaluate_weights`.
        largest: whether the largest weight wins in a tie, and not the smallest.
    """
    if table.empty:
        return {}
    means = table.groupby([*by, "weight"])["value"].mean().unstack()
    means = means.sort_index(axis=1, ascending=not largest)  # in a tie idxmax takes the first
    return (means if trainer.valid_metric_bigger else -means).idxmax(axis=1).to_dict()


def without_prompts(rows: Interaction) -> Interaction:
    """Return rows without their prompts."""
    of_prompts = (fields.PROMPT_ROW, fields.PROMPT_NEGATIVE)
    return Interaction({name: rows[name] for name in rows.columns if name not in of_prompts})


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
        distinct = Cases(SEQ, 0, "", ends, next_item, void, void)
        loader = CaseLoader(config, dataset, distinct)
        loader.mask_history = False  # nothing is ranked
        model.load_users(batch for batch, *_ in loader)
        model.user_table = distributed.gather_rows(model.user_table, len(distinct))
        model.note_users(ends)
    return ends


def measure(
    trainer: Trainer,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    method: str,
    prompted: bool = False,
    filtered: bool = False,
    per_case: PerCase | None = None,
) -> pd.DataFrame:
    """Measure the trainer's model on all cases; return rows of :data:`COLUMNS`.

    Args:
        dataset: any part; holds the histories.
        prompted, filtered: see :class:`~recbole_dpr.data.case_loader.CaseLoader`. With
            ``filtered``, SEQ is skipped because there is nothing to filter.
        per_case: receives NDCG at the first ``topk`` of every case, in order, for
            :func:`.significance.paired_bootstrap`. It receives nothing if no metric of the run
            needs the positions of the targets (for example ShannonEntropy alone).
    """
    rows = []
    cases = [group for group in cases if not (filtered and group.task == SEQ)]
    keeping = _KeepingEvaluator(trainer.config)
    with swapped(trainer, evaluator=keeping):
        results = evaluate_cases(trainer, config, dataset, cases, prompted, filtered)
    for group, result, ndcg in zip(cases, results, keeping.kept, strict=True):
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
        own = []
        if "rec.topk" in dataobject:
            ndcg = NDCG(self.config)
            values = ndcg.metric_info(*ndcg.used_info(dataobject))  # [cases, largest of topk]
            own = values[:, ndcg.topk[0] - 1].tolist()
        self.kept.append(own)
        return super().evaluate(dataobject)


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


def ordered(table: pd.DataFrame, keys: Mapping[str, Callable]) -> pd.DataFrame:
    """Sort rows by columns, each with its sort key."""
    return table.sort_values(
        list(keys),
        key=lambda column: column.map(keys[column.name]),
        kind="stable",
        ignore_index=True,
    )


def render(
    table: pd.DataFrame, config: Config | Mapping[str, Any], tablefmt: str = "simple"
) -> str:
    """Format the table as text: the evaluation protocol, and a line per task, mode, N and method.

    Args:
        tablefmt: a table format of tabulate.
    """
    wide = with_means(table).astype({"n": str})
    keys = ["task", "mode", "n", "method"]
    wide = wide.pivot_table(index=[*keys, "cases"], columns="metric", values="value", sort=False)
    wide = wide.reset_index()
    order: dict[str, Callable] = {
        "task": places(TASKS, wide["task"]),
        "mode": places(MODES, wide["mode"]),
        "n": lambda n: float("inf") if n == "mean" else int(n),
        "method": places([], table["method"]),
    }
    wide = ordered(wide, order)
    wide["n"] = wide["n"].replace("0", "")
    wide = wide.rename(columns={"mode": "prompts", "n": "N"})
    wide = wide.astype(object).where(wide.notna(), "")  # the study of cold items has one metric
    boundary = config["case_position"] == "boundary"
    where = "one per user, at the boundary" if boundary else "all positions"
    history = "taken out of" if config["mask_history"] else "left in"
    head = (
        f"test cases: {where}; the user's history is {history} the ranking; seed {config['seed']}"
    )
    body = tabulate(wide, headers="keys", tablefmt=tablefmt, showindex=False, floatfmt=".4f")
    return f"{head}\n{body}"
