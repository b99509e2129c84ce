"""Micro-batching: requests that arrive at about the same time are computed together."""

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from logging import getLogger
from queue import Full
from typing import Generic, TypeVar

__all__ = ["Full", "MicroBatcher"]

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class MicroBatcher(Generic[Asked, Answer]):
    """A thread that computes waiting requests together; no other needs to use the model.

    Args:
        compute: takes at most `max_batch` requests and returns an answer or exception for each.
        max_batch: largest number of requests in a batch.
        wait: seconds that the first request of a batch waits for others.
        max_queue: number of requests that may wait while a batch is computed.

    Attributes:
        queue: the requests that no batch has taken yet.
    """

    def __init__(
        self,
        compute: Callable[[list[Asked]], list[Answer | Exception]],
        max_batch: int,
        wait: float,
        max_queue: int,
    ) -> None:
        self._compute, self._max_batch, self._wait = compute, max_batch, wait
        self.queue: queue.Queue[tuple[Asked, Future[Answer]] | None] = queue.Queue(max_queue)
        self._closed = False
        self._lock = threading.Lock()  # guards _closed and puts: nothing is queued after close
        self._thread = threading.Thread(target=self._run, name="micro-batcher", daemon=True)
        self._thread.start()

    def submit(self, asked: Asked) -> "Future[Answer]":
        """Queue a request. The returned future gives its answer or raises its exception.

        Raises:
            Full: too many requests wait, or :meth:`close` was called.
        """
        future: Future[Answer] = Future()
        with self._lock:
            if self._closed:
                raise Full
            self.queue.put_nowait((asked, future))
        return future

    def close(self) -> None:
        """Answer the waiting requests, and end the thread."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self.queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (first := self.queue.get()) is not None:
            batch, until = [first], time.monotonic() + self._wait
            while len(batch) < self._max_batch:
                left = until - time.monotonic()
                try:
                    # After the wait is over, the batch still takes requests that are queued.
                    one = self.queue.get(block=left > 0, timeout=left)
                except queue.Empty:
                    break
                if one is None:
                    self.queue.put(None)  # for the next round
                    break
                batch.append(one)
            self._answer(batch)

    def _answer(self, batch: list[tuple[Asked, "Future[Answer]"]]) -> None:
        # Drop requests whose client has disconnected.
        batch = [each for each in batch if each[1].set_running_or_notify_cancel()]
        if not batch:
            return
        answers: list[Answer | Exception]
        try:
            answers = self._compute([asked for asked, _ in batch])
        except Exception as error:  # no failed batch may end the thread
            getLogger(__name__).exception("a batch of requests failed")
            answers = [error] * len(batch)
        for (_, future), answer in zip(batch, answers, strict=True):
            if isinstance(answer, Exception):
                future.set_exception(answer)
            else:
                future.set_result(answer)
