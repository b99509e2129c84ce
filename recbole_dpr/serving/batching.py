"""Requests that arrive together are computed together."""

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
    """No more requests may wait."""


class MicroBatcher(Generic[Asked, Answer]):
    """A thread that takes what is waiting and computes it in one go.

    Everything that touches the model happens in this thread, so nothing else needs a lock.

    Args:
        compute: what is asked, at most `max_batch` of it -> an answer or an exception for each.
        max_batch: largest batch.
        wait: seconds that the first request of a batch waits for others.
        max_queue: requests that may wait beside the batch being computed.
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
        self._lock = threading.Lock()  # of _closed and putting: nothing enters behind the end
        self._thread = threading.Thread(target=self._run, name="micro-batcher", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """Requests that no batch has taken yet."""
        return self._queue.qsize()

    @property
    def full(self) -> bool:
        """Whether :meth:`submit` would refuse."""
        return self._queue.full()

    def submit(self, asked: Asked) -> "Future[Answer]":
        """Queue a request; the future has its answer, or raises its exception.

        Raises:
            Full: too many wait, or :meth:`close` was called.
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
        """Answer what is waiting, and end the thread."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        going_on = True
        while going_on:
            batch, going_on = self._next_batch()
            # A client that has gone away needs no answer.
            batch = [each for each in batch if each[1].set_running_or_notify_cancel()]
            if batch:
                self._answer(batch)

    def _next_batch(self) -> tuple[list[tuple[Asked, "Future[Answer]"]], bool]:
        """Requests, at least one unless this is the end, and whether more may come."""
        batch: list[tuple[Asked, Future[Answer]]] = []
        until: float | None = None
        while len(batch) < self._max_batch:
            try:
                left = None if until is None else until - time.monotonic()
                # Past its time a batch still takes what is waiting already.
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
        except Exception as error:  # the thread must outlive whatever a batch does
            getLogger(__name__).exception("a batch of requests failed")
            answers = [error] * len(batch)
        for (_, future), answer in zip(batch, answers, strict=True):
            if isinstance(answer, Exception):
                future.set_exception(answer)
            else:
                future.set_result(answer)
