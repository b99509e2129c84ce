"""The options of a batch."""

from dataclasses import dataclass
from pathlib import Path

from recbole_dpr.serving.batch.tables import check_kind
from recbole_dpr.serving.request import Request
from recbole_dpr.utils.errors import UserError


@dataclass(frozen=True)
class Asked:
    """The options of a batch.

    Attributes:
        checkpoint: the folder of a run, or a folder of runs for the latest.
        out: folder for the answers, see :mod:`recbole_dpr.serving.batch.output`.
        dataset, data_path: RecBole's, of the users' data set; by default the run's.
        histories: instead, a file with ``user_id``, ``item_id`` and optionally ``timestamp``.
        prompt: one prompt for every user; None for no prompt.
        prompts: instead, a file with ``user_id``, ``prompt`` and optionally ``strength``. Users in
            it without a history are answered as new users.
        k: number of items per user; fewer if the catalogue has no more.
        strength: see :meth:`Recommender.recommend`.
        exclude_history: whether items of the history are left out.
        users_a_part: number of users per file; fewer if some processes would be idle otherwise.
    """

    checkpoint: str | Path
    out: str | Path
    dataset: str | None = None
    data_path: str | None = None
    histories: str | Path | None = None
    prompt: str | None = None
    prompts: str | Path | None = None
    k: int = 20
    strength: float = 1.0
    exclude_history: bool = True
    users_a_part: int = 10_000

    def check(self) -> None:
        """Check the options.

        Raises:
            UserError: options exclude each other or make no sense.
        """
        if self.prompt is not None and self.prompts is not None:
            raise UserError("--prompts: --prompt is for every user; give one of the two")
        if self.histories is not None and (self.dataset or self.data_path):
            raise UserError("--histories: they take the place of a data set's; leave out --dataset")
        for file in (self.histories, self.prompts):
            if file:
                check_kind(Path(file))
        Request((), (), self.k, self.strength).check()
        if self.users_a_part < 1:
            raise UserError(f"users_a_part={self.users_a_part}: must be at least 1")
