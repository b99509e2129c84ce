"""What every request passes before it is looked at: counted, known, and not too large."""

import secrets
import time
from collections.abc import Callable

from fastapi import HTTPException
from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from recbole_dpr.serving.metrics import Metrics
from recbole_dpr.serving.page import PAGE_PATHS

BATCHED = "/recommend"  # the path whose requests wait for a batch
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
    """Refuses requests without the token, bodies that are too large, and what is over capacity.

    The last is known from the path alone. A server that cannot keep up has no time to read what it
    will refuse: until it does, those that it will answer wait too.

    Args:
        token: bearer token, asked for everywhere but in ``OPEN_PATHS``; None asks for none.
        max_body: bytes. full: whether no more requests to ``BATCHED`` may wait.
    """

    def __init__(
        self, app: ASGIApp, token: str | None, max_body: int, full: Callable[[], bool]
    ) -> None:
        self._app, self._max_body, self._full = app, max_body, full
        self._token = None if token is None else token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        refusal = self._refusal(scope)
        if refusal is not None:
            return await refusal(scope, receive, send)
        read = 0

        async def limited() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._max_body:
                raise _too_large(self._max_body)  # which FastAPI lets through
            return message

        await self._app(scope, limited, send)

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


def refuse(error: HTTPException) -> JSONResponse:
    """Every refusal has this form, see :class:`.bodies.Refusal`."""
    return JSONResponse({"error": str(error.detail)}, error.status_code, error.headers)


def _too_large(limit: int) -> HTTPException:
    """The connection is closed, as the rest of the body is not read."""
    line = f"body: larger than the {limit} bytes that this server takes; send less"
    return HTTPException(413, line, {"Connection": "close"})
