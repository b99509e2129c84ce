"""Runs a batch: recommends for every user, part by part."""

import hashlib
import os
from collections.abc import Iterator
from logging import getLogger
from pathlib import Path

import pyarrow as pa
import torch
from tqdm import tqdm

from recbole_dpr.serving.batch.asked import Asked
from recbole_dpr.serving.batch.best import BestItems
from recbole_dpr.serving.batch.output import ROW_GROUP, Output
from recbole_dpr.serving.batch.users import (
    Histories,
    Users,
    dataset_histories,
    digest,
    file_histories,
    sort,
)
from recbole_dpr.serving.recommender import Recommender
from recbole_dpr.serving.run_folder import finished_run
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.trainer.checkpoint import MEMORY, NEW_USER
from recbole_dpr.utils import distributed

logger = getLogger("recbole_dpr.serving.batch")

_USERS = 512  # users computed together, at most
_SCORES = 1 << 22  # scores (users x items) computed together; memory holds a few such tables
# The files of a run that determine its answers.
_FILES = (
    "config.json", "catalogue.json", "model.safetensors", MEMORY,
    "text_channel.json", "users.json", NEW_USER,
)  # fmt: skip


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
    if distributed.is_main():
        done = _prepare(asked, run, recommender, output, database)
    done = distributed.broadcast(distributed.is_main() and done)
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
        basis = recommender.new_user and recommender.new_user.prefers
        sort(database, histories, Path(asked.prompts) if asked.prompts else None, basis)
    return done


def _request(asked: Asked, run: Path, histories: Histories) -> dict:
    """Return everything that determines the output. Prompts are digests, so they stay private."""
    files = [run / name for name in _FILES if (run / name).is_file()]
    prompt = "" if asked.prompt is None else f"={asked.prompt}"
    return {
        "checkpoint": _digest("".join(map(digest, files))),
        "histories": histories.fingerprint,
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
