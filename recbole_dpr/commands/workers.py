"""Several processes that answer at one address."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from tempfile import TemporaryDirectory

from recbole_dpr.serving.settings import MULTIPROCESS
from recbole_dpr.utils.terminal import ending, leave

FAILED = 1  # exit status if a process has ended without being told to

# Answers requests until SIGTERM; takes a function for the line that says what is served.
Answer = Callable[[Callable[[str], object]], None]


def serve_several(count: int, answer: Answer) -> None:
    """Run ``answer`` in ``count`` processes, until SIGTERM or Ctrl-C ends all of them.

    The first is ready before the others start, so that a mistake is told once, and what they
    share, such as a collection in Milvus, is made once. If one ends by itself, all are ended.

    Args:
        answer: can be pickled, with the sockets in it.
    """
    processes: list[BaseProcess] = []
    ended = None
    with TemporaryDirectory() as shared:
        os.environ[MULTIPROCESS] = shared  # where each counts, to tell of all
        try:
            # As uvicorn does of one process: a signal ends it with status 0.
            with suppress(KeyboardInterrupt, SystemExit):
                ended = _until_one_ends(count, answer, processes)
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.join()
    if ended is not None and (ended.exitcode or 0) > 0:
        sys.exit(ended.exitcode)  # it has told why
    if ended is not None:
        leave(
            f"error: process {ended.pid} of the server has ended (exit code {ended.exitcode}), as "
            "for want of memory; all are stopped, start it again or with fewer --workers",
            FAILED,
        )


def _until_one_ends(count: int, answer: Answer, processes: list[BaseProcess]) -> BaseProcess:
    """Start the processes, and return the first that has ended."""
    context = multiprocessing.get_context("spawn")  # torch's threads do not survive a fork
    line = ""
    for _ in range(count):
        ready, tell = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(answer, tell))
        processes.append(process)
        process.start()
        tell.close()
        try:
            line = ready.recv()
        except EOFError:
            process.join()
            return process
    sys.stderr.write(line)
    [sentinel, *_] = wait([process.sentinel for process in processes])
    ended = next(process for process in processes if process.sentinel == sentinel)
    ended.join()
    return ended


def _work(answer: Answer, tell: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process tells when to end
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with ending("interrupted"):
        answer(tell.send)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
