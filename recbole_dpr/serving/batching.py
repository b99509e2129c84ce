"""Micro-batching: requests that arrive at about the same time are computed together."""

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from logging import getLogger
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Full(Exception):
    """The queue is full or closed, so a request is not accepted."""


class MicroBatcher(Generic[Asked, Answer]):
    """A thread that takes the waiting requests and computes them in one batch.

    Only this thread uses the model, so the model needs no lock.

    Args:
        compute: takes at most `max_batch` requests and returns an answer or exception for each.
        max_batch: largest number of requests in a batch.
        wait: seconds that the first request of a batch waits for others.
        max_queue: number of requests that may wait while a batch is computed.
    """

    def __init__(
        self,
        compute: Callable[[list[Asked]], list[Answer | Exception]],
        max_batch: int,
        wait: float,
        max_queue: int,
    ) -> None:
        self._compute, self._max_batch, self._wait = compute, max_batch, wait
        self._queue: queue.Queue[tuple[Asked, Future[Answer]] | None] = queue.Queue(max_queue)
        self._closed = False
        self._lock = threading.Lock()  # guards _closed and puts: nothing is queued after close
        self._thread = threading.Thread(target=self._run, name="micro-batcher", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """Number of requests that no batch has taken yet."""
        return self._queue.qsize()

    @property
    def full(self) -> bool:
        """Whether :meth:`submit` would raise :class:`Full`."""
        return self._queue.full()

    def submit(self, asked: Asked) -> "Future[Answer]":
        """Queue a request. The returned future gives its answer or raises its exception.

        Raises:
            Full: too many requests wait, or :meth:`close` was called.
        """
        future: Future[Answer] = Future()
        with self._lock:
            if self._closed:
                raise Full
            try:
                self._queue.put_nowait((asked, future))
            except queue.Full:
                raise Full from None
        return future

    def close(self) -> None:
        """Answer the waiting requests, and end the thread."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        going_on = True
        while going_on:
            batch, going_on = self._next_batch()
            # Drop requests whose client has disconnected.
            batch = [each for each in batch if each[1].set_running_or_notify_cancel()]
            if batch:
                self._answer(batch)

    def _next_batch(self) -> tuple[list[tuple[Asked, "Future[Answer]"]], bool]:
        """Return the next requests, and whether more may come. If so, there is at least one."""
        batch: list[tuple[Asked, Future[Answer]]] = []
        until: float | None = None
        while len(batch) < self._max_batch:
            try:
                left = None if until is None else until - time.monotonic()
                # After the wait is over, the batch still takes requests that are queued already.
                one = self._queue.get(block=left is None or left > 0, timeout=left)
            except queue.Empty:
                break
            if one is None:
                return batch, False
            batch.append(one)
            until = until or time.monotonic() + self._wait
        return batch, True

    def _answer(self, batch: list[tuple[Asked, "Future[Answer]"]]) -> None:
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
