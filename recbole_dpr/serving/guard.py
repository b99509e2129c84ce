"""What every request passes before it is looked at: counted, known, not too large or too slow."""

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
_CLOSE = {"Connection": "close"}  # where the rest of a body is not read
OPEN_PATHS = {"/health", "/docs", "/openapi.json"} | PAGE_PATHS


class Count:
    """Counts answers and their seconds, by the paths of the server (others are ``other``)."""

    def __init__(self, app: ASGIApp, metrics: Metrics, paths: set[str]) -> None:
        self._app, self._metrics, self._paths = app, metrics, paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        path = scope["path"] if scope["path"] in self._paths else "other"
        status = 500  # unless an answer was begun
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
    """Refuses requests without the token, bodies too large or too slow, and what is over capacity.

    The last is known from the path alone. A server that cannot keep up has no time to read what it
    will refuse: until it does, those that it will answer wait too.

    Args:
        token: bearer token, asked for everywhere but in ``OPEN_PATHS``; None asks for none.
        max_body: bytes. body_wait: seconds that they may take to arrive.
        full: whether no more requests to ``BATCHED`` may wait.
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
        """It raises HTTPException, which FastAPI lets through, where a body breaks a limit."""
        read, whole = 0, False
        until = time.monotonic() + self._body_wait

        async def limited() -> Message:
            nonlocal read, whole
            if whole:  # what comes now is that the client has gone
                return await receive()
            try:
                message = await asyncio.wait_for(receive(), until - time.monotonic())
            except asyncio.TimeoutError:
                raise _too_slow(self._body_wait) from None
            except asyncio.CancelledError:  # by a server that stops, and has waited long enough
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
            # Header bytes come as Latin-1, whatever they were.
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
    """Too many requests wait; a queue is through in less than the second of Retry-After."""
    return HTTPException(503, "too many requests wait; try again", {"Retry-After": "1"})


def refuse(error: StarletteHTTPException) -> JSONResponse:
    """Every refusal has this form, see :class:`.bodies.Refusal`."""
    return JSONResponse({"error": str(error.detail)}, error.status_code, error.headers)


def _too_large(limit: int) -> HTTPException:
    line = f"body: larger than the {limit} bytes that this server takes; send less"
    return HTTPException(413, line, _CLOSE)


def _too_slow(limit: float) -> HTTPException:
    line = f"body: not there after the {limit:g} s that this server waits; send all of it at once"
    return HTTPException(408, line, _CLOSE)
