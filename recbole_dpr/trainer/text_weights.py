"""Gives a trained DPR its text channel, with weights chosen on validation cases."""

from logging import getLogger

from recbole_dpr.config import Config
from recbole_dpr.data.case import NEG, POS, Cases
from recbole_dpr.data.dataset import PromptMixin
from recbole_dpr.data.item_text import item_texts
from recbole_dpr.evaluator.evaluate import best_weights, evaluate_weights, validation_cases
from recbole_dpr.model.text_channel import TextChannel
from recbole_dpr.trainer.strength_choice import choose_strength
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils import distributed

# Weights to try; 0 is DPR without the channel.
TEXT_WEIGHTS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0)


def add_text_channel(
    trainer: DPRTrainer, config: Config, dataset: PromptMixin, cases: list[Cases], texts: list[str]
) -> None:
    """Give the trained model a text channel, with weights chosen on validation cases.

    A saved run keeps the channel in ``text_channel.json``.

    Args:
        cases: the test cases; their prompt modes are the modes to choose the weights on.
        texts: the texts of their prompts, whose rows in the prompt table stay unchanged.
    """
    network = trainer.model
    valid, texts = validation_cases(dataset, cases, texts)
    items = item_texts(dataset)
    with distributed.main_first():  # the other processes find the vectors in the cache
        network.load_prompts(texts)
        channel = TextChannel(items, network.encoder.encode)
    network.use_text_channel(channel.to(network.device))
    _weigh(channel, trainer, config, dataset, valid)
    if config["choose_strength"]:  # what the texts add, the towers need not do
        choose_strength(trainer, config, dataset, valid)
        channel.strength, channel.gain = network.strength.tolist(), network.gain.tolist()
    if trainer.run_dir and distributed.is_main():
        channel.save(trainer.run_dir / "text_channel.json")


def _weigh(
    channel: TextChannel,
    trainer: DPRTrainer,
    config: Config,
    dataset: PromptMixin,
    cases: list[Cases],
) -> None:
    """Choose for each intent the weight with the best mean ``valid_metric``.

    In a tie the smallest weight wins. Without a case the weight is 0. All prompt modes share one,
    because a served run does not know the kind of a prompt. Learning the weight would not work: a
    training prompt is one of its item's own texts.
    """

    def use(weight: float) -> None:
        channel.positive = channel.negative = weight

    table = evaluate_weights(trainer, config, dataset, cases, TEXT_WEIGHTS, use, "Text channel")
    best = best_weights(trainer, table, ["task"])
    channel.positive, channel.negative = best.get(POS, 0.0), best.get(NEG, 0.0)
    getLogger().info(
        "Text channel: weights chosen on validation: "
        f"POS {channel.positive}, NEG {channel.negative}"
    )
