"""Whether a model tells wishes about kinds of items from wishes about items, and trains which."""

from recbole_dpr.config import Config
from recbole_dpr.config_check import UNPROMPTED


def tells_kinds(config: Config) -> bool:
    """Whether DPR has an item memory: where wishes of both kinds are trained."""
    stages = config["stages"]
    both = 3 in stages and (2 in stages or config["genre_share"] > 0)
    return bool(config["item_memory"] and both and config["prompt_loss"] not in UNPROMPTED)


def genre_share(config: Config) -> float:
    """Share of the prompts in stage 3 that carry a category.

    None where the two kinds have towers of their own, and stage 2 has trained those of genre
    prompts: there is nothing that tags could make them forget.
    """
    return 0.0 if tells_kinds(config) and 2 in config["stages"] else config["genre_share"]
