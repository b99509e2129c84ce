"""Several processes that train one model (RecBole's DDP): how they start and exchange data.

They know their rank from torchrun's environment variables, which :func:`spawn` sets too. A single
process needs none of this. Several machines need a ``checkpoint_dir`` that all of them see.
"""

import logging
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, NamedTuple

import torch
import torch.multiprocessing
from torch import Tensor, distributed
from torch.multiprocessing import ProcessExitedException, ProcessRaisedException

from recbole_dpr.utils.errors import UserError, one_line

# How long the others wait for the main process, which may have to encode many texts.
_PATIENCE = timedelta(hours=6)


class Place(NamedTuple):
    """The position of a process among all (``rank``) and on its machine (``local``)."""

    rank: int
    world_size: int
    local_rank: int
    local_world_size: int


def place() -> Place | None:
    """Return this process's place; None in a single process."""
    names = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE")
    values = [os.environ.get(name, "") for name in names]
    if not all(value.isdecimal() for value in values) or int(values[1]) < 2:
        return None
    return Place(*map(int, values))


def join(backend: str) -> None:
    """Join the process group. Done once per process, however many runs it makes.

    Raises:
        UserError: the other processes cannot be reached.
    """
    if distributed.is_initialized():
        return
    try:
        distributed.init_process_group(backend, init_method="env://", timeout=_PATIENCE)
    except (RuntimeError, ValueError, OSError) as error:
        where = f"{os.environ.get('MASTER_ADDR')}:{os.environ.get('MASTER_PORT')}"
        raise UserError(
            f"nproc: the processes do not meet at {where} ({one_line(error)}); check ip and port"
        ) from error


def leave() -> None:
    """End the process group, if there is one."""
    if distributed.is_initialized():
        distributed.destroy_process_group()


def world_size() -> int:
    """Return how many processes train this model."""
    return distributed.get_world_size() if distributed.is_initialized() else 1


def rank() -> int:
    """Return the number of this process among them."""
    return distributed.get_rank() if distributed.is_initialized() else 0


def is_main() -> bool:
    """Whether this is the process that writes files and reports to the user."""
    return rank() == 0


def barrier() -> None:
    """Wait until all processes are here."""
    if world_size() > 1:
        distributed.barrier()


def broadcast(value: Any) -> Any:
    """Return the main process's ``value``."""
    if world_size() == 1:
        return value
    box = [value]
    distributed.broadcast_object_list(box, src=0)
    return box[0]


@contextmanager
def main_first(when: bool = True) -> Iterator[None]:
    """Run the block in the main process first; the others then find its files and caches.

    Args:
        when: if false in the main process, all processes run the block at once.
    """
    when = broadcast(when)
    if when and not is_main():
        barrier()
    yield
    if when and is_main():
        barrier()


def gather_rows(own: Tensor, count: int) -> Tensor:
    """Assemble a whole table, [count, ...], from the rows of all processes.

    Args:
        own: [ceil(count / world_size), ...]. Rows are dealt in turn and the last round is padded,
            as in the ``DistributedSampler`` of RecBole's dataloaders.
    """
    if world_size() == 1:
        return own
    parts = [torch.empty_like(own) for _ in range(world_size())]
    distributed.all_gather(parts, own.contiguous())
    return torch.stack(parts, 1).flatten(0, 1)[:count]


class NoBoard:
    """Replaces TensorBoard's writer in all processes but the main one."""

    log_dir = ""

    def add_scalar(self, *_: Any, **__: Any) -> None:
        """Write nothing."""

    add_hparams = add_scalar


def to_start(config: Any) -> int:
    """Return how many processes to start for a run (RecBole's ``nproc``); 0 to run right here.

    Raises:
        UserError: not a number of processes.
    """
    if place() is not None:
        return 0
    count, whole = config["nproc"], config["world_size"] or -1
    for key, value, least in (("nproc", count, 1), ("world_size", whole, -1)):
        if not isinstance(value, int) or value < least:
            raise UserError(f"{key}={value!r}: write the number of processes")
    if whole not in (-1, 0) and whole < count:
        raise UserError(f"world_size={whole}: fewer than nproc={count}, those of this machine")
    return count if max(count, whole) > 1 else 0


def spawn(run: Callable, arguments: tuple, config: Any) -> Any:
    """Run ``run(*arguments)``, a function of a module, in as many processes as ``config`` asks for.

    Args:
        config: RecBole's ``nproc``; for several machines also ``world_size``, ``group_offset``,
            ``ip`` and ``port``.

    Returns:
        What the first process of this machine returned.

    Raises:
        UserError, OSError: raised by a process.
    """
    count = to_start(config)
    whole = max(count, config["world_size"] or -1)
    environment = {
        "MASTER_ADDR": str(config["ip"] or "localhost"),
        # 5678 is RecBole's; other machines must know it.
        "MASTER_PORT": str(config["port"] or (_free_port() if whole == count else 5678)),
        "WORLD_SIZE": str(whole),
        "LOCAL_WORLD_SIZE": str(count),
    }
    # torch warns about each process that it ends after a failure; the error itself says enough.
    logging.getLogger("torch.multiprocessing.spawn").setLevel(logging.ERROR)
    queue = torch.multiprocessing.get_context("spawn").SimpleQueue()
    work = (run, arguments, environment, config["group_offset"] or 0, queue)
    processes = torch.multiprocessing.spawn(_work, work, nprocs=count, join=False)
    reports: list = []
    failure: Exception | None = None
    ended = False
    try:
        while not ended:
            try:
                ended = processes.join(timeout=1)
            except (ProcessRaisedException, ProcessExitedException) as error:
                failure, ended = error, True
            while not queue.empty():  # a long report would block the process that sends it
                reports.append(queue.get())
    finally:
        for process in processes.processes:
            process.terminate()
    if failure is None:
        return reports[0] if reports else None
    for report in reports:
        if isinstance(report, Exception):
            raise report  # the others fail because this one failed
    if signal_name := getattr(failure, "signal_name", None):
        raise UserError(
            f"nproc={count}: a process was ended by {signal_name}, as for want of "
            "memory; the same command with --resume goes on"
        ) from failure
    raise failure


def _work(
    local_rank: int, run: Callable, arguments: tuple, environment: dict, first: int, queue: Any
) -> None:
    os.environ.update(environment, LOCAL_RANK=str(local_rank), RANK=str(first + local_rank))
    share = torch.get_num_threads() // int(environment["LOCAL_WORLD_SIZE"])
    torch.set_num_threads(max(share, 1))  # otherwise each process would use the whole CPU
    try:
        result = run(*arguments)
    except (UserError, OSError) as error:
        queue.put(error)
        raise
    if local_rank == 0:
        queue.put(result)
    leave()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("", 0))
        return probe.getsockname()[1]
