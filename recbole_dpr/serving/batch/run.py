"""Runs a batch: recommends for every user, part by part."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from logging import getLogger
from pathlib import Path

import pyarrow as pa
import torch
from tqdm import tqdm

from recbole_dpr.serving.batch.output import COLUMNS, ROW_GROUP, Output
from recbole_dpr.serving.batch.tables import check_kind, place
from recbole_dpr.serving.batch.users import (
    Histories,
    User,
    Users,
    dataset_histories,
    digest,
    file_histories,
    sort,
)
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.serving.request import Prompt, Question, Request, RoutedPrompt, once
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.trainer.checkpoint import MEMORY, NEW_USER
from recbole_dpr.trainer.trained import finished_run
from recbole_dpr.utils import distributed
from recbole_dpr.utils.errors import UserError

logger = getLogger("recbole_dpr.serving.batch")

_USERS = 512  # users computed together, at most
_ROUTED = 10_000  # prompts whose routed prompts are kept in memory
_SCORES = 1 << 22  # scores (users x items) computed together; memory holds a few such tables
# The files of a run that determine its answers.
_FILES = (
    "config.json", "catalogue.json", "model.safetensors", MEMORY,
    "text_channel.json", "users.json", NEW_USER,
)  # fmt: skip


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


def recommend_all(asked: Asked, show_progress: bool = True) -> dict[str, int]:
    """Write the best items for every user; resume if the same request was interrupted.

    The lists are those of :meth:`Recommender.recommend`. Its argument ``user`` is given if the
    backbone has a vector for each user and the run knows the user.

    Parts are written atomically, so a kill only costs the parts in progress. With several
    processes (torchrun), each takes every n-th of the missing parts, so a different number of
    processes can resume. Memory holds one batch of users and a row group, and the main process
    once a data set.

    Returns:
        The numbers of ``users``, ``rows`` and ``parts``.

    Raises:
        UserError: an option, run or file is wrong, or the folder belongs to another request.
    """
    asked.check()
    if distributed.place() is not None:
        distributed.join("gloo")  # gloo suffices: processes exchange only small objects
    run = finished_run(Path(asked.checkpoint))
    recommender = Recommender.load(run, gpu_id=_own_gpu())
    output = Output(Path(asked.out))
    database = output.work / "users.sqlite"
    done = distributed.broadcast(
        distributed.is_main() and _prepare(asked, run, recommender, output, database)
    )
    if done:
        logger.info(f"{asked.out}: finished before")
        return done
    users = Users(database)
    # Parts are small enough that every process has at least one.
    share = max(-(-len(users) // distributed.world_size()), 1)
    size = distributed.broadcast(
        distributed.is_main() and output.part_size(min(asked.users_a_part, share))
    )
    parts = -(-len(users) // size)
    missing = distributed.broadcast(output.missing(parts))
    if len(missing) < parts:
        logger.info(f"{asked.out}: {parts - len(missing)} of {parts} parts are there already")
    # Vectors of prompts are cached on disk until the end, so each is encoded only once.
    config = recommender.catalogue.config
    recommender.model.encoder = TextEncoder(
        config["encoder"], config["device"], output.work, show_progress=False
    )
    best = BestItems(recommender, asked)
    at_once = max(1, min(_USERS, _SCORES // len(recommender.catalogue.items), ROW_GROUP // asked.k))
    own = missing[distributed.rank() :: distributed.world_size()]
    numbers = {part: range(len(users))[part * size :][:size] for part in own}
    bar = tqdm(
        total=sum(map(len, numbers.values())),
        desc="Recommend",
        unit=" users",
        disable=not (show_progress and distributed.is_main() and own),
    )

    def tables(chosen: range) -> Iterator[pa.Table]:
        for start in chosen[::at_once]:
            read = users.read(start, min(start + at_once, chosen.stop))
            yield best(read)
            bar.update(len(read))

    with bar:
        for part, chosen in numbers.items():
            output.write(part, tables(chosen))
    distributed.barrier()
    if distributed.is_main():
        done = output.finish(len(users), parts)
    return distributed.broadcast(done)


def _prepare(
    asked: Asked, run: Path, recommender: Recommender, output: Output, database: Path
) -> dict | None:
    """Open the output folder and sort the users; return the result if there is one already."""
    known = {token: item for item, token in enumerate(recommender.catalogue.items) if item}
    if asked.histories is None:
        histories = dataset_histories(run, asked.dataset, asked.data_path, known)
    else:
        histories = file_histories(Path(asked.histories), known)
    done = output.open(_request(asked, run, histories))
    if done is None and not database.is_file():
        new = recommender.new_user
        basis = None if new is None else new.prefers
        sort(database, histories, Path(asked.prompts) if asked.prompts else None, basis)
    return done


def _request(asked: Asked, run: Path, histories: Histories) -> dict:
    """Return everything that determines the output. Prompts are digests, so they stay private."""
    files = [run / name for name in _FILES if (run / name).is_file()]
    prompt = "" if asked.prompt is None else f"={asked.prompt}"
    kept = ("k", "strength", "exclude_history", "users_a_part")
    return {
        "checkpoint": _digest("".join(map(digest, files))),
        "histories": histories.fingerprint,
        "prompts": digest(Path(asked.prompts)) if asked.prompts else _digest(prompt),
    } | {name: getattr(asked, name) for name in kept}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _own_gpu() -> str | None:
    """Return RecBole's ``gpu_id`` for one of several processes; None to keep the run's value."""
    own, count = distributed.place(), torch.cuda.device_count()
    if own is None or not count:
        return None
    visible = os.environ.get("CUDA_VISIBLE_DEVICES") or ",".join(map(str, range(count)))
    return visible.split(",")[own.local_rank % count]


class BestItems:
    """:meth:`Recommender.recommend_batch` for many users: same items and ranks, but no reasons.

    Raises:
        UserError: a prompt of an intent that the run was not trained for.
    """

    def __init__(self, recommender: Recommender, asked: Asked) -> None:
        self._recommender, self._asked = recommender, asked
        known = recommender.catalogue
        self._tokens, self._titles = pa.array(known.items), pa.array(known.titles)
        self._routed = lru_cache(_ROUTED)(
            lambda text, strength: recommender.route([Prompt(text, strength)], asked.strength)
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

    def _prompts(self, user: User) -> list[RoutedPrompt]:
        if self._asked.prompts is None:
            return self._of_all
        found: list[RoutedPrompt] = []
        for text, strength, row in user.prompts:
            try:
                found += self._routed(text, strength)
            except UserError as error:
                raise UserError(f"{place(Path(self._asked.prompts), row)}: {error}") from error
        return once(found)
