"""Works on several requests at once, and loses no answer when it stops."""

from collections.abc import Callable, Iterator, Sequence
from logging import getLogger
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Any, TypeVar

J = TypeVar("J")
R = TypeVar("R")


def in_parallel(
    work: Callable[[J], R], jobs: Sequence[J], threads: int, stop: Event
) -> Iterator[tuple[J, R]]:
    """Yield each job and its result, in the order in which they finish.

    If a job raises, or Ctrl-C is pressed, `stop` is set. Answers under way are waited for, since
    they are paid for; then the exception is raised. A second Ctrl-C does not wait.

    Args:
        work: called in threads; must end soon once `stop` is set.
    """
    todo: SimpleQueue[J] = SimpleQueue()
    done: SimpleQueue[tuple[J, Any, BaseException | None]] = SimpleQueue()
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
            except BaseException as error:  # the caller raises it
                done.put((job, None, error))
                # Now, not when the caller sees the error; but after queueing it, so it comes first.
                stop.set()

    # Daemon threads, so that a second Ctrl-C can leave them behind.
    workers = [Thread(target=worker, daemon=True) for _ in range(min(threads, len(jobs)))]
    for thread in workers:
        thread.start()
    try:
        for _ in jobs:
            job, result, error = done.get()
            if error is not None:
                raise error
            yield job, result
    except BaseException as error:
        stop.set()
        if isinstance(error, KeyboardInterrupt):
            getLogger().warning("Waiting for the answers under way; Ctrl-C again to drop them")
        for thread in workers:
            thread.join()
        raise
