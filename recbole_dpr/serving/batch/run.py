"""Runs a batch: recommends for every user, part by part."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from logging import getLogger
from pathlib import Path

import pyarrow as pa
import torch
from tqdm import tqdm

from recbole_dpr.serving.batch.best import BestItems
from recbole_dpr.serving.batch.histories import DatasetHistories, FileHistories, Histories
from recbole_dpr.serving.batch.output import ROW_GROUP, Output
from recbole_dpr.serving.batch.prompts import FilePrompts, OnePrompt, Prompts
from recbole_dpr.serving.batch.tables import check_kind, digest
from recbole_dpr.serving.recommender import Question, Recommender
from recbole_dpr.serving.request import Request, RoutedPrompt
from recbole_dpr.serving.run_folder import finished_run
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.trainer.checkpoint import MEMORY, NEW_USER
from recbole_dpr.utils import distributed
from recbole_dpr.utils.errors import UserError

logger = getLogger("recbole_dpr.serving.batch")

_USERS = 512  # users computed together, at most
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
        dataset, data_path: RecBole's parameters of the data set whose users get recommendations.
            The run's data set is used if neither these nor ``histories`` are given.
        histories: instead of a data set, a file with ``user_id``, ``item_id`` and optionally
            ``timestamp``.
        prompt: one prompt for every user.
        prompts: instead of ``prompt``, a file with ``user_id``, ``prompt`` and optionally
            ``strength``. Users in it without a history are answered as new users. Without
            ``prompt`` and ``prompts`` no prompt is used.
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
    processes can resume. Memory holds one batch of users and a row group. Histories of a data set
    are in memory too, those of a file are not.

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
    known = {token: item for item, token in enumerate(recommender.catalogue.items) if item}
    dataset = None
    if asked.histories is None:
        with distributed.main_first():  # the data set may be downloaded
            dataset = DatasetHistories(run, asked.dataset, asked.data_path, known)
    output = Output(Path(asked.out))
    if distributed.is_main():
        output.open(_request(asked, run, dataset))
    done = distributed.broadcast(distributed.is_main() and output.result())
    if done:
        logger.info(f"{asked.out}: finished before")
        return done
    with distributed.main_first():  # the main process sorts the files that the others read
        histories: Histories | None = dataset
        if histories is None:
            assert asked.histories is not None  # otherwise there is a data set
            database = output.work / "histories.sqlite"
            histories = FileHistories(Path(asked.histories), database, known)
        prompts = _prompts(asked, recommender, histories, output.work)
    if isinstance(prompts, FilePrompts):
        histories = prompts.with_new_users(histories)
    # Parts are small enough that every process has at least one.
    share = max(-(-len(histories) // distributed.world_size()), 1)
    size = distributed.broadcast(
        distributed.is_main() and output.part_size(min(asked.users_a_part, share))
    )
    parts = -(-len(histories) // size)
    missing = distributed.broadcast(output.missing(parts))
    if len(missing) < parts:
        logger.info(f"{asked.out}: {parts - len(missing)} of {parts} parts are there already")
    batch = _Batch(asked, recommender, histories, prompts, size)
    batch.write(output, missing[distributed.rank() :: distributed.world_size()], show_progress)
    distributed.barrier()
    if distributed.is_main():
        done = output.finish(len(histories), parts)
    return distributed.broadcast(done)


def _request(asked: Asked, run: Path, dataset: DatasetHistories | None) -> dict:
    """Return everything that determines the output. Prompts are digests, so they stay private."""
    files = [run / name for name in _FILES if (run / name).is_file()]
    prompt = "" if asked.prompt is None else f"={asked.prompt}"
    if dataset is not None:
        histories = dataset.fingerprint
    else:
        assert asked.histories is not None
        histories = digest(Path(asked.histories))
    return {
        "checkpoint": _digest("".join(map(digest, files))),
        "histories": histories,
        "prompts": digest(Path(asked.prompts)) if asked.prompts else _digest(prompt),
        "k": asked.k,
        "strength": asked.strength,
        "exclude_history": asked.exclude_history,
        "users_a_part": asked.users_a_part,
    }


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _own_gpu() -> str | None:
    """Return RecBole's ``gpu_id`` for one of several processes; None to keep the run's value."""
    place = distributed.place()
    count = torch.cuda.device_count()
    if place is None or not count:
        return None
    visible = os.environ.get("CUDA_VISIBLE_DEVICES") or ",".join(map(str, range(count)))
    return visible.split(",")[place.local_rank % count]


def _prompts(asked: Asked, recommender: Recommender, histories: Histories, work: Path) -> Prompts:
    config = recommender.catalogue.config
    # Vectors are cached on disk until the end, so each prompt is encoded only once.
    recommender.model.encoder = TextEncoder(
        config["encoder"], config["device"], work, show_progress=False
    )
    if asked.prompts is None:
        return OnePrompt(recommender, asked.prompt, asked.strength)
    database = work / "prompts.sqlite"
    return FilePrompts(recommender, Path(asked.prompts), database, histories, asked.strength)


class _Batch:
    """Computes the recommendations of given parts and writes them."""

    def __init__(
        self,
        asked: Asked,
        recommender: Recommender,
        histories: Histories,
        prompts: Prompts,
        part_size: int,
    ) -> None:
        self.asked, self.histories, self.prompts = asked, histories, prompts
        self.part_size = part_size
        self.best = BestItems(recommender, asked.k)
        self.vectors = recommender.catalogue.user_index
        items = len(recommender.catalogue.items)
        self.users = max(1, min(_USERS, _SCORES // items, ROW_GROUP // asked.k))

    def write(self, output: Output, parts: list[int], show_progress: bool) -> None:
        """Compute and write these parts, one after the other."""
        shown = show_progress and distributed.is_main() and bool(parts)
        total = sum(len(self._numbers(part)) for part in parts)
        with tqdm(total=total, desc="Recommend", unit=" users", disable=not shown) as bar:
            for part in parts:
                output.write(part, self._tables(self._numbers(part), bar))

    def _numbers(self, part: int) -> range:
        """Return the numbers of the users in a part."""
        start = part * self.part_size
        return range(start, min(start + self.part_size, len(self.histories)))

    def _tables(self, numbers: range, bar: tqdm) -> Iterator[pa.Table]:
        for start in numbers[:: self.users]:
            own = self.histories.read(start, min(start + self.users, numbers.stop))
            users = [user for user, _ in own]
            asked = zip(own, self.prompts.of(users), strict=True)
            questions = [self._question(*each, wishes) for each, wishes in asked]
            yield self.best(users, questions)
            bar.update(len(users))

    def _question(self, user: str, items: list[int], wishes: list[RoutedPrompt]) -> Question:
        excluded = items if self.asked.exclude_history else []
        number = self.vectors.get(user, 0) if items else 0
        return Question(items, wishes, excluded, self.asked.k, number)
