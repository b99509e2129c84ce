"""HTTP clients that load a served run on the loopback, light enough to leave the CPU to the server.

They speak plain HTTP/1.1 on persistent connections. A request is bytes built beforehand; an answer
is its status, its body and its seconds. (httpx takes longer per request than the server does.)
"""

import asyncio
import json
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

_TICK = 0.005  # seconds between checks for due requests
_PATIENCE = 30  # seconds to wait at the end for answers under way


@dataclass
class Load:
    """The result of a load.

    Attributes:
        seconds: duration.
        due: requests that were to be sent.
        unsent: requests not sent, because every connection was waiting.
        broken: requests whose connection ended without an answer.
        statuses: HTTP status -> count.
        bodies: (number of the request, body) of each 200 answer -> count.
        took: seconds of each 200 answer, from sending to its last byte.
    """

    seconds: float = 0.0
    due: int = 0
    unsent: int = 0
    broken: int = 0
    statuses: Counter = field(default_factory=Counter)
    bodies: Counter = field(default_factory=Counter)
    took: list[float] = field(default_factory=list)

    def note(self, number: int, status: int, body: bytes, seconds: float) -> None:
        """Record an answer; status 0 for a connection that ended without one."""
        if status == 0:
            self.broken += 1
            return
        self.statuses[status] += 1
        if status == 200:
            self.bodies[number, body] += 1
            self.took.append(seconds)

    @property
    def accepted_per_s(self) -> float:
        return len(self.took) / self.seconds


def post(body: dict[str, Any]) -> bytes:
    """Build a request to /recommend."""
    content = json.dumps(body).encode()
    head = (
        "POST /recommend HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


def closed_loop(port: int, requests: Sequence[bytes], clients: int, seconds: float) -> Load:
    """Run clients that send the next request after the last answer; each sends at least one.

    Raises:
        OSError: no server listens on the port.
    """
    return asyncio.run(_closed_loop(port, requests, clients, seconds))


def open_loop(
    port: int,
    requests: Sequence[bytes],
    rate: float,
    seconds: float,
    connections: int,
    middle: Callable[[], None],
) -> Load:
    """Send requests at a steady rate, whether or not earlier ones are answered.

    Args:
        rate: requests per second.
        connections: the largest number of requests that wait for an answer at once.
        middle: called after half of the time.
    """
    return asyncio.run(_open_loop(port, requests, rate, seconds, connections, middle))


class _Connection(asyncio.Protocol):
    """A connection with one request at a time."""

    def __init__(self) -> None:
        self._buffer, self._needed, self.open = bytearray(), 0, False
        self._start = 0.0
        self._done: Callable[[int, bytes, float], None] | None = None
        self.lost: Callable[[], None] = lambda: None

    def ask(self, request: bytes, done: Callable[[int, bytes, float], None]) -> None:
        self._done, self._start = done, time.perf_counter()
        self._transport.write(request)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport, self.open = cast(asyncio.Transport, transport), True

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._needed:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            length = bytes(self._buffer[:end]).lower().partition(b"content-length:")[2].split()
            self._needed = end + 4 + (int(length[0]) if length else 0)
            self._body = end + 4
        if len(self._buffer) >= self._needed:
            status, body = int(self._buffer[9:12]), bytes(self._buffer[self._body : self._needed])
            self._buffer, self._needed = bytearray(), 0
            self._end(status, body)

    def connection_lost(self, error: Exception | None) -> None:
        self.open = False
        self._end(0, b"")
        self.lost()

    def close(self) -> None:
        self.lost = lambda: None
        self._transport.close()

    def _end(self, status: int, body: bytes) -> None:
        done, self._done = self._done, None
        if done is not None:
            done(status, body, time.perf_counter() - self._start)


async def _connect(port: int) -> _Connection:
    loop = asyncio.get_running_loop()
    _, connection = await loop.create_connection(_Connection, "127.0.0.1", port)
    return connection


async def _closed_loop(port: int, requests: Sequence[bytes], clients: int, seconds: float) -> Load:
    load, start = Load(), time.perf_counter()

    async def client(first: int) -> None:
        connection, number = await _connect(port), first
        going_on = True
        while going_on:
            answered, at = asyncio.get_running_loop().create_future(), number % len(requests)
            connection.ask(requests[at], lambda *answer, f=answered: f.set_result(answer))
            load.note(at, *await answered)
            load.due += 1
            number += clients
            going_on = time.perf_counter() - start < seconds and connection.open
        connection.close()

    await asyncio.gather(*map(client, range(clients)))
    load.seconds = time.perf_counter() - start
    return load


async def _open_loop(
    port: int,
    requests: Sequence[bytes],
    rate: float,
    seconds: float,
    connections: int,
    middle: Callable[[], None],
) -> Load:
    load, waiting = Load(), 0
    free: deque[_Connection] = deque()
    opening: set[asyncio.Task] = set()

    async def reopen() -> None:
        connection = await _connect(port)
        connection.lost = lambda: gone(connection)
        free.append(connection)

    def gone(connection: _Connection) -> None:
        if connection in free:
            free.remove(connection)
        task = asyncio.get_running_loop().create_task(reopen())
        opening.add(task)
        task.add_done_callback(opening.discard)

    def answered(connection: _Connection, number: int, *answer: Any) -> None:
        nonlocal waiting
        waiting -= 1
        load.note(number, *answer)
        if answer[0]:
            free.append(connection)

    for _ in range(connections):
        await reopen()
    start = time.perf_counter()
    half = False
    while (now := time.perf_counter() - start) < seconds:
        if not half and now > seconds / 2:
            half = True
            middle()
        for number in range(load.due, int(now * rate)):
            load.due += 1
            if not free:
                load.unsent += 1
                continue
            connection, at, waiting = free.popleft(), number % len(requests), waiting + 1
            connection.ask(requests[at], lambda *own, c=connection, n=at: answered(c, n, *own))
        await asyncio.sleep(_TICK)
    load.seconds = time.perf_counter() - start
    while waiting and time.perf_counter() - start < seconds + _PATIENCE:
        await asyncio.sleep(_TICK)
    load.broken += waiting  # never answered
    for task in opening:
        task.cancel()
    for connection in free:
        connection.close()
    return load
