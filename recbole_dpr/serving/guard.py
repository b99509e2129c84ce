"""Middleware for every request: counts it, checks its token, and limits its size and time."""

import asyncio
import secrets
import time
from collections.abc import Callable

from fastapi import HTTPException
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from recbole_dpr.serving.metrics import Metrics
from recbole_dpr.serving.page import PAGE_PATHS

BATCHED = "/recommend"  # the path whose requests wait for a batch
_CLOSE = {"Connection": "close"}  # for answers given before the whole body was read
OPEN_PATHS = {"/health", "/docs", "/openapi.json"} | PAGE_PATHS


class Count:
    """Counts answers and measures their seconds, by path; unknown paths count as ``other``."""

    def __init__(self, app: ASGIApp, metrics: Metrics, paths: set[str]) -> None:
        self._app, self._metrics, self._paths = app, metrics, paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        path = scope["path"] if scope["path"] in self._paths else "other"
        status = 500  # unless an answer is started
        start = time.perf_counter()

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, note)
        finally:
            self._metrics.requests.labels(path, status).inc()
            self._metrics.seconds.labels(path).observe(time.perf_counter() - start)


class Guard:
    """Refuses requests without the token, over capacity, or with a body too large or too slow.

    A request over capacity is refused by its path alone, before its body is read. An overloaded
    server has no time to read requests that it refuses: it would delay those that it answers.

    Args:
        token: bearer token, required for all paths except ``OPEN_PATHS``; None if not required.
        max_body: largest body in bytes.
        body_wait: seconds that a body may take to arrive.
        full: returns whether the queue of ``BATCHED`` is full.
    """

    def __init__(
        self,
        app: ASGIApp,
        token: str | None,
        max_body: int,
        body_wait: float,
        full: Callable[[], bool],
    ) -> None:
        self._app, self._max_body, self._body_wait, self._full = app, max_body, body_wait, full
        self._token = None if token is None else token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        refusal = self._refusal(scope)
        if refusal is not None:
            return await refusal(scope, receive, send)
        await self._app(scope, self._limited(receive), send)

    def _limited(self, receive: Receive) -> Receive:
        """Wrap ``receive`` so that it raises HTTPException if the body breaks a limit.

        FastAPI lets that exception through.
        """
        read, whole = 0, False
        until = time.monotonic() + self._body_wait

        async def limited() -> Message:
            nonlocal read, whole
            if whole:  # any further message says that the client has disconnected
                return await receive()
            try:
                message = await asyncio.wait_for(receive(), until - time.monotonic())
            except asyncio.TimeoutError:
                raise _too_slow(self._body_wait) from None
            except asyncio.CancelledError:  # the server stops, and its waiting time is over
                raise HTTPException(503, "the server stops", _CLOSE) from None
            read, whole = read + len(message.get("body", b"")), not message.get("more_body")
            if read > self._max_body:
                raise _too_large(self._max_body)
            return message

        return limited

    def _refusal(self, scope: Scope) -> JSONResponse | None:
        headers = Headers(scope=scope)
        if self._token is not None and scope["path"] not in OPEN_PATHS:
            kind, _, given = headers.get("authorization", "").partition(" ")
            # Header bytes arrive decoded as Latin-1, whatever their encoding was.
            same = secrets.compare_digest(given.strip(" ").encode("latin-1"), self._token)
            if kind.lower() != "bearer" or not same:
                line = "authorization: send the header 'Authorization: Bearer TOKEN'"
                return refuse(HTTPException(401, line, {"WWW-Authenticate": "Bearer"}))
        length = headers.get("content-length", "0")
        if length.isdecimal() and int(length[:20]) > self._max_body:
            return refuse(_too_large(self._max_body))
        if scope["path"] == BATCHED and self._full():
            return refuse(over_capacity())
        return None


def over_capacity() -> HTTPException:
    """Return a 503 for a full queue. Retry-After is 1 second; the queue empties faster."""
    return HTTPException(503, "too many requests wait; try again", {"Retry-After": "1"})


def refuse(error: StarletteHTTPException) -> JSONResponse:
    """Return an error as JSON, in the form of every refusal, see :class:`.bodies.Refusal`."""
    return JSONResponse({"error": str(error.detail)}, error.status_code, error.headers)


def _too_large(limit: int) -> HTTPException:
    line = f"body: larger than the {limit} bytes that this server takes; send less"
    return HTTPException(413, line, _CLOSE)


def _too_slow(limit: float) -> HTTPException:
    line = f"body: not there after the {limit:g} s that this server waits; send all of it at once"
    return HTTPException(408, line, _CLOSE)
