"""Table rows of the baselines that the parameter ``baselines`` lists."""

from typing import Any

import pandas as pd
from recbole.trainer import Trainer
from torch import nn

from recbole_dpr.config import Config
from recbole_dpr.data.case import SEQ, Cases, prompt_cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.item_text import item_texts
from recbole_dpr.data.prompt import PromptBook
from recbole_dpr.evaluator.baseline.blend import Blend, choose_weights
from recbole_dpr.evaluator.baseline.recent import Recent
from recbole_dpr.evaluator.baseline.semantic import Semantic
from recbole_dpr.evaluator.evaluate import PerCase, measure
from recbole_dpr.utils import distributed
from recbole_dpr.utils.swapping import swapped


def measure_baselines(
    trainer: Trainer,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    texts: list[str],
    backbone: str,
    per_case: PerCase | None = None,
) -> list[pd.DataFrame]:
    """Measure the ``baselines``: "Recent", alone and filtered, "Semantic", "Blend (<backbone>)".

    Semantic and Blend answer prompts, so they have no SEQ row.

    Args:
        trainer: the backbone of its model is blended, with the current weights.
        dataset: any part; holds the histories.
        cases: the test cases.
        texts: the prompt texts; the prompt rows of the cases index them.
        backbone: the name of the backbone in the rows.
        per_case: see :func:`~recbole_dpr.evaluator.evaluate.measure`.

    Returns:
        For each baseline a table of :data:`~recbole_dpr.evaluator.evaluate.COLUMNS`.
    """
    asked, network, tables = set(config["baselines"]), trainer.model, []

    def add(model: nn.Module, cases: list[Cases], method: str, **how: Any) -> None:
        with swapped(trainer, model=model):
            own = measure(trainer, config, dataset, cases, method, per_case=per_case, **how)
        tables.append(own)

    if "recent" in asked:
        recent = Recent(dataset.store, dataset.item_num).to(config["device"])
        add(recent, cases, "Recent")
        add(recent, cases, "Recent + filter", filtered=True)
    cases = [group for group in cases if group.task != SEQ]
    if not (cases and {"semantic", "blend"} & asked):
        return tables
    book = PromptBook()
    book.add(texts)  # each text once, in order: prompt rows of the test cases stay valid
    valid = []
    if "blend" in asked:
        modes = list(dict.fromkeys(group.mode for group in cases))
        valid = prompt_cases(dataset, "valid", book, modes, config["valid_n"])
    items = item_texts(dataset)
    with distributed.main_first():  # the other processes find the vectors in the cache
        vectors = network.encoder.encode(items.texts), network.encoder.encode(book.texts)
    semantic = Semantic(items, *vectors).to(network.device)
    if "semantic" in asked:
        add(semantic, cases, "Semantic", prompted=True)
    if "blend" in asked:
        blend = Blend(network, semantic)
        with swapped(trainer, model=blend):
            weights = choose_weights(trainer, config, dataset, valid)
        for group in cases:
            blend.weight = weights[group.task, group.mode]
            add(blend, [group], f"Blend ({backbone})", prompted=True)
    return tables
