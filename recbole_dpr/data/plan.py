"""The stages of a run: training batches and validation cases of each."""

from dataclasses import dataclass
from logging import getLogger

from recbole.config import Config
from torch import Tensor

from recbole_dpr.data.case import Cases, prompt_cases, seq_cases
from recbole_dpr.data.dataset import PromptDataset
from recbole_dpr.data.loader import MomentLoader, prompt_drawer
from recbole_dpr.data.prompt import FREE, GENRE, TAG, PromptBook, TrainingPrompts
from recbole_dpr.data.unseen import without_unprompted
from recbole_dpr.utils.errors import UserError

# Modes whose prompts are about a category.
_CATEGORY_MODES = [GENRE, FREE]


@dataclass
class StagePlan:
    """One stage: its batches, and the validation cases that choose its weights.

    Attributes:
        number: 1, 2 or 3. epochs: the maximum number of epochs.
        batches: None if the backbone trains on RecBole's own rows (stage 1, not causal).
        valid_cases: they choose the best epoch; none if RecBole itself validates in stage 1, at all
            positions (``next_item_eval=all``).
        strength_cases: they choose the strengths, see ``choose_strength``.
    """

    number: int
    epochs: int
    batches: MomentLoader | None
    valid_cases: list[Cases]
    strength_cases: list[Cases]


def trained_stages(config: Config) -> list[int]:
    """Numbers of the stages that a run trains, in order.

    Raises:
        UserError: ``backbone_checkpoint`` replaces stage 1 and no other stage is left.
    """
    stages = set(config["stages"])
    if config["backbone_checkpoint"]:
        stages -= {1}
    if not stages:
        raise UserError(
            f"stages={config['stages']}: backbone_checkpoint stands in for stage 1, which leaves "
            "nothing to train; add 2 or 3"
        )
    return sorted(stages)


def _epochs_key(stage: int) -> str:
    return "epochs" if stage == 1 else f"stage{stage}_epochs"


def plan_stages(
    config: Config, dataset: PromptDataset, causal: bool
) -> tuple[list[StagePlan], list[str], list[tuple[Tensor, bool]]]:
    """The stages that ``config['stages']`` asks for, in order, and their prompts.

    Stage 1 is left out if ``backbone_checkpoint`` replaces it.

    Args:
        config: the configuration of the run.
        dataset: the training part.
        causal: whether the backbone can learn at all positions of a window.

    Returns:
        The stages, the texts of all prompts, and :meth:`.TrainingPrompts.groups`.

    Raises:
        UserError: a stage needs categories, templates or tags that are missing.
    """
    book = PromptBook()
    stages = trained_stages(config)
    prompts, valid = None, [seq_cases(dataset, "valid")]
    if stages != [1] and config["prompt_loss"] != "none":
        prompts = TrainingPrompts(
            dataset.prompts,
            book,
            dataset.item_num,
            3 in stages,
            config["prompts_per_tag"],
            config["free_share"],
            dataset.store.training_counts(dataset.item_num),
        )
        # Stage 2 has no tag prompts. It is validated on categories, whatever ``prompt_modes`` says.
        modes = [*_CATEGORY_MODES, *(config["prompt_modes"] if 3 in stages else [])]
        drawn = prompt_cases(dataset, "valid", book, list(dict.fromkeys(modes)), config["valid_n"])
        valid += without_unprompted(dataset, drawn)
    plans = []
    for number in stages:
        batches = None
        if number > 1 or causal:
            drawer = prompt_drawer(dataset, prompts, config, number)
            batches = MomentLoader(config, dataset, causal, drawer, number)
        modes = {1: [], 2: _CATEGORY_MODES, 3: config["prompt_modes"]}[number]
        # With a memory, only tag prompts choose the epoch of stage 3: prompts about categories were
        # validated in stage 2, and get a strength of their own after training.
        judging = [TAG] if number == 3 and config["memory"] and TAG in modes else modes
        judged = [group for group in valid if group.mode in ("", *judging)]
        if number == 1 and config["next_item_eval"] == "all":
            judged = []
        prompted = [group for group in valid if group.mode in modes]
        epochs = config[_epochs_key(number)]
        plans.append(StagePlan(number, epochs, batches, judged, prompted))
    told = [f"{p.epochs} in stage {p.number} ({_epochs_key(p.number)})" for p in plans]
    getLogger().info(f"epochs at most: {', '.join(told)}; each stage has a key of its own")
    return plans, book.texts, prompts.groups() if prompts else []
