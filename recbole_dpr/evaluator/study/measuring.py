"""Plans the studies of a run before training, and measures them after it."""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import pandas as pd
from tqdm import tqdm

from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.evaluate import PerCase, measure
from recbole_dpr.evaluator.study import plans
from recbole_dpr.evaluator.study.cold import COLD, cold_rows
from recbole_dpr.evaluator.study.material import Material, Measurement, RequestScorer
from recbole_dpr.utils import distributed
from recbole_dpr.utils.swapping import swapped

STUDIES: dict[str, Callable[[Material], list[Measurement]]] = {
    "strength": plans.strength,
    "wishes": plans.wishes,
    "unseen": plans.unseen,
    "wording": plans.wording,
}


class Studies:
    """The studies that the parameter ``studies`` lists, drawn and checked; may be none.

    Args:
        dataset: the test part.
        cases, texts: the test cases, and the prompt texts that they index.

    Attributes:
        cases (list of Cases): all groups that are measured.

    Raises:
        UserError: a study lacks what it needs.
    """

    def __init__(
        self, config: Config, dataset: PromptMixin, cases: list[Cases], texts: list[str]
    ) -> None:
        self.config, self.dataset = config, dataset
        self._measurements: list[Measurement] = []
        self._tested = cases
        if names := [name for name in config["studies"] or () if name != COLD]:
            self._material = Material(config, dataset, cases, texts)
            if self._material.prompted:  # without categories there are no prompts
                self._measurements = [
                    one for name in names for one in STUDIES[name](self._material)
                ]
        self.cases = [group for one in self._measurements for group in one.cases]

    def measure(self, trainer: Any, per_case: PerCase) -> list[pd.DataFrame]:
        """Measure the model of a ``DPRTrainer``, without its text channel if it has one.

        Args:
            per_case: holds the table's figures of each case, and receives those of the studies.

        Returns:
            For each method and study a table of :func:`~recbole_dpr.evaluator.evaluate.measure`.
        """
        tables = []
        if COLD in (self.config["studies"] or ()):
            metric = f"ndcg@{self.config['topk'][0]}"
            tables = [cold_rows(self.dataset, self._tested, per_case, metric)]
        if not self.cases:
            return tables
        network, requests = trainer.model, self._material.requests.tensors()
        with swapped(network, text_channel=None):
            with distributed.main_first():  # the other processes find the vectors in the cache
                network.load_prompts(self._material.book.texts)
            hidden = not self.config["show_progress"]
            for one in tqdm(self._measurements, desc="Studies", disable=hidden):
                scorer = RequestScorer(network, requests, one, self.dataset.item_category)
                weights = trainer.untouched_backbone() if one.untouched else nullcontext()
                with weights, swapped(trainer, model=scorer):
                    own = measure(
                        trainer, self.config, self.dataset, one.cases, one.method,
                        prompted=True, per_case=per_case,
                    )  # fmt: skip
                tables.append(own)
        return tables
