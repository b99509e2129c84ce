"""Work on several requests at once, with an end that loses no answer."""

from collections.abc import Callable, Iterator, Sequence
from logging import getLogger
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TypeVar, cast

J = TypeVar("J")
R = TypeVar("R")


def in_parallel(
    work: Callable[[J], R], jobs: Sequence[J], threads: int, stop: Event
) -> Iterator[tuple[J, R]]:
    """Each job and its result, in the order in which they are done.

    Where a job raises, or Ctrl-C does, `stop` is set and the answers under way are waited for,
    since they are paid for; then the exception is raised. A second Ctrl-C does not wait.

    Args:
        work: called in threads; must end soon once `stop` is set.
    """
    todo: SimpleQueue[J] = SimpleQueue()
    done: SimpleQueue[tuple[J, R | None, BaseException | None]] = SimpleQueue()
    for job in jobs:
        todo.put(job)

    def worker() -> None:
        while not stop.is_set():
            try:
                job = todo.get_nowait()
            except Empty:
                return
            try:
                done.put((job, work(job), None))
            except BaseException as error:  # for the caller to raise
                done.put((job, None, error))
                stop.set()  # now and not when the caller gets to it; after, lest others come first

    # Daemons: a second Ctrl-C must be able to leave them behind.
    workers = [Thread(target=worker, daemon=True) for _ in range(min(threads, len(jobs)))]
    for thread in workers:
        thread.start()
    try:
        for _ in jobs:
            job, result, error = done.get()
            if error is not None:
                raise error
            yield job, cast(R, result)  # there is no error, so it is one
    except BaseException as error:
        stop.set()
        if isinstance(error, KeyboardInterrupt):
            getLogger().warning("Waiting for the answers under way; Ctrl-C again to drop them")
        for thread in workers:
            thread.join()
        raise
