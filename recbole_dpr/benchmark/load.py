"""HTTP clients that load a served run on the loopback, light enough to leave the CPU to the server.

They speak plain HTTP/1.1 on persistent connections. A request is bytes built beforehand; an answer
is its status, its body and its seconds. (httpx takes longer per request than the server does.)
"""

import asyncio
import json
import re
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

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

    @property
    def accepted_per_s(self) -> float:
        return len(self.took) / self.seconds


def get(path: str) -> bytes:
    """Build a request for a path."""
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()


def post(body: dict[str, Any]) -> bytes:
    """Build a request to /recommend."""
    content = json.dumps(body).encode()
    head = (
        "POST /recommend HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


class _Connection:
    """A connection with one request at a time; opened anew if it has ended."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def open(self) -> "_Connection":
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        return self

    async def ask(self, load: Load, number: int, request: bytes) -> bool:
        """Send a request and record its answer; return whether there was one."""
        start = time.perf_counter()
        try:
            if self._writer.is_closing() or self._reader.at_eof():
                await self.open()
            self._writer.write(request)
            head = await self._reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
            body = await self._reader.readexactly(int(length[1]) if length else 0)
        except (OSError, asyncio.IncompleteReadError):
            self.close()
            load.broken += 1
            return False
        status = int(head[9:12])
        load.statuses[status] += 1
        if status == 200:
            load.bodies[number, body] += 1
            load.took.append(time.perf_counter() - start)
        return True

    def close(self) -> None:
        self._writer.close()


def closed_loop(port: int, requests: Sequence[bytes], clients: int, seconds: float) -> Load:
    """Run clients that send the next request after the last answer; each sends at least one.

    Raises:
        OSError: no server listens on the port.
    """
    load, start = Load(), time.perf_counter()

    async def client(number: int) -> None:
        connection, going_on = await _Connection(port).open(), True
        while going_on:
            load.due += 1
            at = number % len(requests)
            answered = await connection.ask(load, at, requests[at])
            number += clients
            going_on = answered and time.perf_counter() - start < seconds
        connection.close()

    async def run() -> None:
        await asyncio.gather(*map(client, range(clients)))

    asyncio.run(run())
    load.seconds = time.perf_counter() - start
    return load


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
    load, under_way = Load(), set[asyncio.Task]()

    async def run() -> None:
        every = [await _Connection(port).open() for _ in range(connections)]
        free = deque(every)

        async def ask(connection: _Connection, at: int) -> None:
            await connection.ask(load, at, requests[at])
            free.append(connection)

        async def send_until(stop: float) -> None:
            while (now := time.perf_counter()) < stop:
                for number in range(load.due, int((now - start) * rate)):
                    load.due += 1
                    if not free:
                        load.unsent += 1
                        continue
                    task = asyncio.create_task(ask(free.popleft(), number % len(requests)))
                    under_way.add(task)
                    task.add_done_callback(under_way.discard)
                await asyncio.sleep(_TICK)

        start = time.perf_counter()
        await send_until(start + seconds / 2)
        middle()
        await send_until(start + seconds)
        load.seconds = time.perf_counter() - start
        if under_way:
            _, late = await asyncio.wait(under_way, timeout=_PATIENCE)
            load.broken += len(late)
        for connection in every:
            connection.close()

    asyncio.run(run())
    return load
