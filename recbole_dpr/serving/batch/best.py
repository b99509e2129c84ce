"""Finds the best items for many users at once, as a table."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import pyarrow as pa
import torch

from recbole_dpr.serving.batch.asked import Asked
from recbole_dpr.serving.batch.output import COLUMNS
from recbole_dpr.serving.batch.tables import place
from recbole_dpr.serving.batch.users import User
from recbole_dpr.serving.recommender import Question, Recommender
from recbole_dpr.serving.request import Prompt, Wish, once
from recbole_dpr.utils.errors import UserError

_ROUTED = 10_000  # prompts whose routed prompts are kept in memory


class BestItems:
    """:meth:`Recommender.answer` for many users: same items, scores and ranks, but no reasons.

    Raises:
        UserError: a prompt of an intent that the run was not trained for.
    """

    def __init__(self, recommender: Recommender, asked: Asked) -> None:
        self._recommender, self._asked = recommender, asked
        known = recommender.catalogue
        self._tokens, self._titles = pa.array(known.items), pa.array(known.titles)
        self._routed = lru_cache(_ROUTED)(
            lambda text, strength: recommender.wishes([Prompt(text, strength)], asked.strength)
        )
        self._of_all = [] if asked.prompt is None else self._routed(asked.prompt, 1.0)

    @torch.no_grad()
    def __call__(self, users: Sequence[User]) -> pa.Table:
        """Return rows of :data:`~recbole_dpr.serving.batch.output.COLUMNS`, at most k per user."""
        questions = [self._question(user) for user in users]
        after, before = self._recommender.scores(questions)
        # The padding item is left out too.
        pairs = [(row, i) for row, own in enumerate(questions) for i in (0, *own.excluded)]
        out = torch.tensor(pairs, device=after.device).unbind(1)
        after = after.index_put(out, after.new_tensor(-torch.inf))
        before = before.index_put(out, before.new_tensor(-torch.inf))
        best = after.topk(min(self._asked.k, after.shape[1]), dim=1)
        # Ties share the better rank.
        above = torch.searchsorted(
            before.sort(dim=1).values, before.gather(1, best.indices), right=True
        )
        rank_before = before.shape[1] + 1 - above
        row, rank = (best.values > -torch.inf).nonzero(as_tuple=True)
        item = pa.array(best.indices[row, rank].cpu().numpy())
        columns = [
            pa.array([user.name for user in users]).take(pa.array(row.cpu().numpy())),
            pa.array((rank + 1).int().cpu().numpy()),
            self._tokens.take(item),
            self._titles.take(item),
            pa.array(best.values[row, rank].float().cpu().numpy()),
            pa.array(rank_before[row, rank].int().cpu().numpy()),
        ]
        return pa.Table.from_arrays(columns, schema=COLUMNS)

    def _question(self, user: User) -> Question:
        excluded = user.items if self._asked.exclude_history else []
        number = self._recommender.catalogue.user_index.get(user.name, 0) if user.items else 0
        return Question(user.items, self._prompts(user), excluded, self._asked.k, number)

    def _prompts(self, user: User) -> list[Wish]:
        if self._asked.prompts is None:
            return self._of_all
        found: list[Wish] = []
        for text, strength, row in user.prompts:
            try:
                found += self._routed(text, strength)
            except UserError as error:
                raise UserError(f"{place(Path(self._asked.prompts), row)}: {error}") from error
        return once(found)
