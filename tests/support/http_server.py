"""A run served over HTTP, in this process."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import uvicorn

from recbole_dpr.commands.serve import _bind
from recbole_dpr.serving.app import create_app
from recbole_dpr.serving.settings import Settings


@contextmanager
def serving(recommender, secret=None, **limits) -> Iterator[httpx.Client]:
    """A server in a thread, on a port of its own; gives a client of it."""
    app = create_app(recommender, Settings(**limits), secret)
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    bound = _bind("127.0.0.1", 0)
    bound.listen()  # so that a request before the server's first turn waits and is not refused
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
    thread.start()
    try:
        url = f"http://127.0.0.1:{bound.getsockname()[1]}"
        with httpx.Client(base_url=url, timeout=20, trust_env=False) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join()
        bound.close()
