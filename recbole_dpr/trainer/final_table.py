"""The table at the end of a run."""

import pandas as pd
from recbole.trainer import Trainer

from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.evaluator.baseline import measure_baselines
from recbole_dpr.evaluator.evaluate import PerCase, measure
from recbole_dpr.trainer.text_weights import add_text_channel
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils import distributed

# Maps prompt_loss of the baselines that do not follow prompts to their names in Table 1.
FINE_TUNED = {"none": "+f", "blind": "+f+a"}


def measure_test_cases(
    trainer: Trainer,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
    texts: list[str],
    per_case: PerCase | None = None,
) -> pd.DataFrame:
    """Measure the model and its hard filter; for DPR, also its stage-1 backbone.

    DPR itself is left out if no prompted stage was trained. A run of DPR also gets the rows that
    ``baselines`` lists. If ``text_channel`` is set, it gets one more row for the same weights with
    the text channel, and the model keeps the channel.

    Args:
        cases, texts: of :func:`create_test_cases`.
        per_case: see :func:`~recbole_dpr.evaluator.evaluate.measure`.
    """
    rows: list[pd.DataFrame] = []

    def add(method: str, **how: bool) -> None:
        rows.append(measure(trainer, config, dataset, cases, method, per_case=per_case, **how))

    def add_filtered(name: str) -> None:
        add(name)
        add(f"{name} + filter", filtered=True)

    if not isinstance(trainer, DPRTrainer):
        add_filtered(config["model"])
        return pd.concat(rows, ignore_index=True)
    name = config["backbone"].rpartition(".")[2]
    with trainer.untouched_backbone():
        add_filtered(name)
        rows += measure_baselines(trainer, config, dataset, cases, texts, name, per_case)
    if max(config["stages"]) > 1 and not trainer.model.follows_prompts:
        add_filtered(f"{name} {FINE_TUNED[config['prompt_loss']]}")
    elif max(config["stages"]) > 1:
        with distributed.main_first():
            trainer.model.load_prompts(texts)
        add(f"DPR ({name})", prompted=True)
        if config["text_channel"]:
            add_text_channel(trainer, config, dataset, cases, texts)
            add(f"DPR + text ({name})", prompted=True)
    return pd.concat(rows, ignore_index=True)
