"""Table rows of the baselines that the parameter ``baselines`` lists."""

from collections.abc import Iterator
from contextlib import contextmanager

import pandas as pd
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
from recbole_dpr.evaluator.protocol import Evaluating
from recbole_dpr.model.dpr import DPR
from recbole_dpr.utils import distributed


def measure_baselines(
    trainer: Evaluating,
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
    tables = []
    if "recent" in config["baselines"]:
        recent = Recent(dataset.store, dataset.item_num).to(config["device"])
        with evaluating(trainer, recent):
            for name, filtered in (("Recent", False), ("Recent + filter", True)):
                own = measure(
                    trainer, config, dataset, cases, name, filtered=filtered, per_case=per_case
                )
                tables.append(own)
    cases = [group for group in cases if group.task != SEQ]
    if not (cases and {"semantic", "blend"} & set(config["baselines"])):
        return tables
    book = PromptBook()
    book.add(texts)  # each text once, in order: prompt rows of the test cases stay valid
    valid = []
    if "blend" in config["baselines"]:
        modes = list(dict.fromkeys(group.mode for group in cases))
        valid = prompt_cases(dataset, "valid", book, modes, config["valid_n"])
    network = trainer.model
    semantic = _semantic(network, dataset, book.texts)

    def row(cases: list[Cases], method: str) -> pd.DataFrame:
        return measure(trainer, config, dataset, cases, method, prompted=True, per_case=per_case)

    if "semantic" in config["baselines"]:
        with evaluating(trainer, semantic):
            tables.append(row(cases, "Semantic"))
    if "blend" in config["baselines"]:
        blend = Blend(network, semantic)
        with evaluating(trainer, blend):
            weights = choose_weights(trainer, config, dataset, valid)
            for group in cases:
                blend.weight = weights[group.task, group.mode]
                tables.append(row([group], f"Blend ({backbone})"))
    return tables


def _semantic(network: DPR, dataset: PromptMixin, prompts: list[str]) -> Semantic:
    items = item_texts(dataset)
    with distributed.main_first():  # the other processes find the vectors in the cache
        vectors = network.encoder.encode(items.texts), network.encoder.encode(prompts)
    return Semantic(items, *vectors).to(network.device)


@contextmanager
def evaluating(trainer: Evaluating, model: nn.Module) -> Iterator[None]:
    """Inside the context, the trainer evaluates ``model``."""
    own, trainer.model = trainer.model, model
    try:
        yield
    finally:
        trainer.model = own
