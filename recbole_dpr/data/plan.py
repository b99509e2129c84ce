"""What each stage trains on and is validated on, made from the training part of a data set."""

from dataclasses import dataclass

from recbole_dpr.config import Config
from recbole_dpr.data.case import Cases, prompt_cases, seq_cases
from recbole_dpr.data.dataset import PromptDataset
from recbole_dpr.data.loader import MomentLoader, wish_drawer
from recbole_dpr.data.prompt import GENRE, PromptBook, TrainingPrompts


@dataclass
class StagePlan:
    """One stage: its batches, and the validation cases that choose its weights.

    ``batches`` is None where the backbone trains on RecBole's own rows (stage 1, not causal).
    """

    number: int
    epochs: int
    batches: MomentLoader | None
    valid_cases: list[Cases]


def plan_stages(
    config: Config, dataset: PromptDataset, causal: bool
) -> tuple[list[StagePlan], list[str]]:
    """The stages that ``config['stages']`` asks for, in order, and the texts their prompts use.

    Args:
        dataset: the training part.
        causal: whether the backbone can learn at all positions of a window.

    Raises:
        UserError: categories, templates or tags that a stage needs are missing.
    """
    book = PromptBook()
    stages = sorted(set(config["stages"]))
    prompts, valid = None, []
    if stages != [1]:
        prompts = TrainingPrompts(
            dataset.prompts,
            book,
            dataset.item_num,
            3 in stages,
            config["prompts_per_tag"],
            config["seed"],
        )
        valid = [seq_cases(dataset, "valid"), *prompt_cases(dataset, "valid", book)]
    epochs = {1: config["epochs"], 2: config["stage2_epochs"], 3: config["stage3_epochs"]}
    plans = []
    for number in stages:
        batches = None
        if number > 1 or causal:
            drawer = wish_drawer(dataset, prompts, config, number)
            batches = MomentLoader(config, dataset, causal, drawer, number)
        # Stage 2 knows nothing of tags, so it is not judged on them.
        cases = [c for c in valid if number == 3 or c.mode in ("", GENRE)] if number > 1 else []
        plans.append(StagePlan(number, epochs[number], batches, cases))
    return plans, book.texts
