"""Answers one request at the command line."""

from tabulate import tabulate

from recbole_dpr.model.new_user import MEAN, POPULARITY
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.utils.errors import UserError

# Basis of a list without a history -> its description.
EMPTY = {
    MEAN: "from the mean user of the training",
    POPULARITY: "from the most popular items of the training",
}


def ask(
    recommender: Recommender,
    history: str | None,
    prompt: str | None,
    k: int = 10,
    strength: float = 1.0,
    user: str | None = None,
) -> str:
    """Return a table (rank, title, score, rank before, why), and how the prompt is understood.

    If there is no history, a line below says what the list starts from.

    Args:
        history: item ids or titles, oldest first, separated by semicolons; None or blank for a
            new user.
        prompt: in plain language; None for no prompt.
        k, strength, user: see :meth:`.recommender.Recommender.recommend`.

    Raises:
        UserError: as in :meth:`.recommender.Recommender.recommend`, or no item is left to
            recommend.
    """
    items = [name.strip() for name in (history or "").split(";") if name.strip()]
    prompts = () if prompt is None else prompt
    answer = recommender.recommend(items, prompts, k, strength, user=user)
    if not answer:
        raise UserError("history: holds all items of the catalogue; nothing is left to recommend")
    table = tabulate(
        [
            (rank, each.title, each.score, each.rank_before, "; ".join(each.why))
            for rank, each in enumerate(answer, 1)
        ],
        ("rank", "title", "score", "rank before", "why"),
        floatfmt=".3f",
        disable_numparse=[1, 4],  # titles such as "1984" are no numbers
        colalign=("right", "left", "right", "right", "left"),
    )
    told = [
        f"{each.text}: {each.told} ({each.confidence:.0%} sure)"
        for each in recommender.understood(prompts)
    ]
    start = [] if items else [f"No history: {EMPTY[answer[0].basis]}"]
    return "\n".join([table, *told, *start])
