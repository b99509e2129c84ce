"""A chat completions server on this machine that misbehaves when told to."""

import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

pytest.importorskip("openai")  # it is an extra; what needs this server needs it


@dataclass
class Reply:
    """What the server does with one request.

    Attributes:
        text: of the model's answer; `body` is sent instead where it is given.
        reset: whether the connection is torn down without a word.
        until: what the answer waits for.
    """

    text: str = "{}"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: str | None = None
    delay: float = 0.0
    reset: bool = False
    finish: str = "stop"
    usage: bool = True
    until: threading.Event | None = None


class ChatServer:
    """Answers by `script` while that lasts, then by `rule`; keeps what it was sent.

    Attributes:
        requests: bodies, in the order of arrival; `keys` are their Authorization headers.
        peak: the most requests that were under way at once.
    """

    def __init__(self, rule: Callable[[dict], Reply] = lambda body: Reply()) -> None:
        self.rule, self.script = rule, []
        self.requests, self.keys = [], []
        self.busy = self.peak = 0
        self._lock = threading.Lock()
        chat = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                chat._answer(self, body)

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, handler, body):
        with self._lock:
            self.requests.append(body)
            self.keys.append(handler.headers["Authorization"])
            reply = self.script.pop(0) if self.script else self.rule(body)
            self.busy += 1
            self.peak = max(self.peak, self.busy)
        time.sleep(reply.delay)
        if reply.until is not None:
            reply.until.wait()
        with self._lock:
            self.busy -= 1
        if reply.reset:
            handler.close_connection = True
            linger = struct.pack("ii", 1, 0)  # closing sends a reset, not an orderly end
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            handler.connection.close()
            return
        data = (reply.body if reply.body is not None else completion(reply)).encode()
        try:
            handler.send_response(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                handler.send_header(name, value)
            handler.send_header("Content-Length", str(len(data)))
            handler.end_headers()
            handler.wfile.write(data)
        except OSError:  # the client has given up
            handler.close_connection = True


def completion(reply: Reply) -> str:
    """The body of a good response: 100 tokens in, 10 out."""
    message = {"role": "assistant", "content": reply.text}
    value = {
        "id": "c",
        "object": "chat.completion",
        "created": 0,
        "model": "m",
        "choices": [{"index": 0, "message": message, "finish_reason": reply.finish}],
    }
    if reply.usage:
        value["usage"] = {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110}
    return json.dumps(value)


# Bodies of status 200 that hold no answer, by what is wrong with them.
MISSHAPEN = {
    "empty-choice": '{"choices": [{}]}',
    "no-message": '{"choices": [{"message": null, "finish_reason": "content_filter"}]}',
    "message-text": '{"choices": [{"message": "hi"}]}',
    "choices-text": '{"choices": "x"}',
    "choices-object": '{"choices": {"0": {"message": {"content": "hi"}}}}',
    "choice-null": '{"choices": [null]}',
    "content-number": '{"choices": [{"message": {"content": 7}}]}',
    "content-object": '{"choices": [{"message": {"content": {"text": "hi"}}}]}',
    "parts-without-text": '{"choices": [{"message": {"content": [{"type": "image"}, "x"]}}]}',
    "list": "[]",
    "null": "null",
    "text": '"hi"',
}


def error_body(message: str, code: str | None = None) -> str:
    """The body of an error response."""
    return json.dumps({"error": {"message": message, "type": "t", "code": code}})
