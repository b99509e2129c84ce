"""Middleware for every request: counts it, checks its token, and limits its size and time."""

import asyncio
import os
import secrets
import time
from collections.abc import Callable

from fastapi import HTTPException
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from recbole_dpr.serving.page import PAGE_PATHS
from recbole_dpr.serving.prompt_encoder import CachedReader
from recbole_dpr.serving.settings import MULTIPROCESS, Settings

BATCHED = "/recommend"  # the path whose requests wait for a batch
_CLOSE = {"Connection": "close"}  # for answers given before the whole body was read
_OPEN_PATHS = {"/health", "/docs", "/openapi.json"} | PAGE_PATHS  # need no token
_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
_SIZES = (1, 2, 4, 8, 16, 32, 64, 128)


class Metrics:
    """The metrics of one server; of several processes, if they share ``PROMETHEUS_MULTIPROC_DIR``.

    Args:
        waiting: returns the number of requests that no batch has taken yet.
        reader: reads the prompts.
    """

    def __init__(self, waiting: Callable[[], int], reader: CachedReader) -> None:
        self._registry = own = CollectorRegistry()
        self._waiting, self._reader = waiting, reader
        told = "Requests answered, by path and status"
        self._requests = Counter("recbole_dpr_requests", told, ["path", "status"], registry=own)
        name, told = "recbole_dpr_request_seconds", "Seconds from a request to its answer"
        self._seconds = Histogram(name, told, ["path"], buckets=_SECONDS, registry=own)
        name, told = "recbole_dpr_batch_size", "Requests computed together"
        self.batch_size = Histogram(name, told, buckets=_SIZES, registry=own)
        name, told = "recbole_dpr_queue", "Requests that wait for a batch"
        self._queue = Gauge(name, told, registry=own, multiprocess_mode="livesum")
        self._cache = {
            kind: Counter(f"recbole_dpr_prompt_cache_{kind}", f"Prompt cache: {kind}", registry=own)
            for kind in ("hits", "misses")
        }
        self._counted = dict.fromkeys(self._cache, 0)

    def count(self, path: str, status: int, seconds: float) -> None:
        """Count a request that has been answered."""
        self._requests.labels(path, status).inc()
        self._seconds.labels(path).observe(seconds)
        self._refresh()

    def text(self) -> bytes:
        """Return all metrics in Prometheus's text format."""
        self._refresh()
        if MULTIPROCESS not in os.environ:
            return generate_latest(self._registry)
        every = CollectorRegistry()
        MultiProcessCollector(every)
        return generate_latest(every)

    def _refresh(self) -> None:
        self._queue.set(self._waiting())
        for kind, counter in self._cache.items():
            now = getattr(self._reader, kind)
            counter.inc(now - self._counted[kind])
            self._counted[kind] = now


class Guard:
    """Counts and times requests, and refuses those without the token, too many, large or slow.

    HEAD is answered as GET is, without the body.

    A request over capacity is refused by its path alone, before its body is read. An overloaded
    server has no time to read requests that it refuses: it would delay those that it answers.

    Args:
        token: bearer token that requests must carry; None if not required.
        full: returns whether the queue of ``BATCHED`` is full.
        paths: paths that are counted; others count as ``other``.
    """

    def __init__(
        self,
        app: ASGIApp,
        token: str | None,
        settings: Settings,
        full: Callable[[], bool],
        metrics: Metrics,
        paths: set[str],
    ) -> None:
        self._app, self._settings, self._full = app, settings, full
        self._metrics, self._paths = metrics, paths
        self._token = None if token is None else token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        asked = _path(scope)
        path = asked if asked in self._paths else "other"
        if head := scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}
        status = 500  # unless an answer is started
        start = time.perf_counter()

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif head:
                message = {**message, "body": b""}
            await send(message)

        try:
            refusal = self._refusal(scope, asked)
            app = self._app if refusal is None else refuse(refusal)
            await app(scope, self._limited(receive), note)
        finally:
            self._metrics.count(path, status, time.perf_counter() - start)

    def _limited(self, receive: Receive) -> Receive:
        """Wrap ``receive``: it raises HTTPException, which FastAPI lets through, at a limit."""
        read, whole, wait = 0, False, self._settings.body_wait
        until = time.monotonic() + wait

        async def limited() -> Message:
            nonlocal read, whole
            if whole:  # any further message says that the client has disconnected
                return await receive()
            try:
                message = await asyncio.wait_for(receive(), until - time.monotonic())
            except asyncio.TimeoutError:
                line = f"not there after the {wait:g} s that this server waits"
                raise HTTPException(408, f"body: {line}; send all of it at once", _CLOSE) from None
            except asyncio.CancelledError:  # the server stops, and its waiting time is over
                raise HTTPException(503, "the server stops", _CLOSE) from None
            read, whole = read + len(message.get("body", b"")), not message.get("more_body")
            if read > self._settings.max_body:
                raise self._too_large()
            return message

        return limited

    def _refusal(self, scope: Scope, path: str) -> HTTPException | None:
        headers = Headers(scope=scope)
        if self._token is not None and path not in _OPEN_PATHS:
            kind, _, given = headers.get("authorization", "").partition(" ")
            # Header bytes arrive decoded as Latin-1, whatever their encoding was.
            same = secrets.compare_digest(given.strip(" ").encode("latin-1"), self._token)
            if kind.lower() != "bearer" or not same:
                line = "authorization: send the header 'Authorization: Bearer TOKEN'"
                return HTTPException(401, line, {"WWW-Authenticate": "Bearer"})
        length = headers.get("content-length", "0")
        if length.isdecimal() and int(length[:20]) > self._settings.max_body:
            return self._too_large()
        return over_capacity() if path == BATCHED and self._full() else None

    def _too_large(self) -> HTTPException:
        limit = f"{self._settings.max_body} bytes that this server takes"
        return HTTPException(413, f"body: larger than the {limit}; send less", _CLOSE)


def _path(scope: Scope) -> str:
    """Return the path of a request without ``root_path``, which a proxy may leave or take away."""
    path, root = scope["path"], scope.get("root_path", "")
    below = f"{path}/".startswith(f"{root}/")
    return (path.removeprefix(root) if below else path) or "/"


def later(line: str) -> HTTPException:
    """Return a 503. Retry-After is 1 second, in which a queue empties."""
    return HTTPException(503, line, {"Retry-After": "1"})


def over_capacity() -> HTTPException:
    """Return a 503 for a full queue."""
    return later("too many requests wait; try again")


def refuse(error: StarletteHTTPException) -> JSONResponse:
    """Return an error as JSON, in the form of every refusal, see :class:`.bodies.Refusal`."""
    return JSONResponse({"error": str(error.detail)}, error.status_code, error.headers)
