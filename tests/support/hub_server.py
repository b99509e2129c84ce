"""A Hugging Face hub on this machine: the few endpoints that pushing and pulling speak to."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

import pytest

TOKEN = "hf_of_the_tests"
SHA = "5" * 40


class Hub:
    """Repositories in memory. Reading is free, writing asks for :data:`TOKEN`.

    Attributes:
        repos: name -> file -> content. private: names of the repositories made private.
    """

    def __init__(self) -> None:
        self.repos: dict[str, dict[str, bytes]] = {}
        self.private: set[str] = set()
        self.address = ""

    def post(self, path: str, body: bytes, token: str) -> tuple[int, dict]:
        if path == "/api/validate-yaml":
            return 200, {"errors": [], "warnings": []}
        if token != f"Bearer {TOKEN}":
            return (403 if token else 401), {"error": f"not with {token!r}"}
        if path == "/api/repos/create":
            asked = json.loads(body)
            name = f"{asked['organization']}/{asked['name']}"
            if name in self.repos:
                return 409, {"error": "there already", "url": f"{self.address}/{name}"}
            self.repos[name] = {".gitattributes": b""}
            if asked.get("private") or asked.get("visibility") == "private":
                self.private.add(name)
            return 200, {"url": f"{self.address}/{name}"}
        repo, _, action = path.removeprefix("/api/models/").rpartition("/main")[0].rpartition("/")
        if action == "preupload":
            files = [each["path"] for each in json.loads(body)["files"]]
            told = {"uploadMode": "regular", "shouldIgnore": False, "oid": None}
            return 200, {"files": [{"path": path} | told for path in files]}
        for line in body.splitlines():
            operation = json.loads(line)
            value = operation["value"]
            if operation["key"] == "file":
                self.repos[repo][value["path"]] = base64.b64decode(value["content"])
            elif operation["key"] == "deletedFile":
                del self.repos[repo][value["path"]]
        url = f"{self.address}/{repo}/commit/{SHA}"
        return 200, {"success": True, "commitOid": SHA, "commitUrl": url, "hookOutput": ""}

    def get(self, path: str) -> tuple[int, dict | list | bytes]:
        parts = path.strip("/").split("/")
        if parts[:2] == ["api", "models"]:
            files = self.repos.get("/".join(parts[2:4]))
            if files is None:
                return 404, {"error": "Repository not found"}
            if parts[4:5] == ["tree"]:
                return 200, [
                    {"type": "file", "path": name, "size": len(content), "oid": "0" * 40}
                    for name, content in files.items()
                ]
            names = [{"rfilename": name} for name in files]
            return 200, {"id": "/".join(parts[2:4]), "sha": SHA, "siblings": names, "tags": []}
        content = self.repos.get("/".join(parts[:2]), {}).get("/".join(parts[4:]))
        return (404, {"error": "Entry not found"}) if content is None else (200, content)


@contextmanager
def serving(hub: Hub) -> Iterator[str]:
    """A server of it; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            if "chunked" in self.headers.get("Transfer-Encoding", ""):
                body = b""
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            else:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self._send(*hub.post(self._path(), body, self.headers.get("Authorization", "")))

        def do_GET(self) -> None:
            self._send(*hub.get(self._path()))

        do_HEAD = do_GET

        def _path(self) -> str:
            return unquote(urlsplit(self.path).path)

        def _send(self, status: int, content: dict | list | bytes) -> None:
            body = content if isinstance(content, bytes) else json.dumps(content).encode()
            self.send_response(status)
            for name, value in {
                "Content-Length": len(body),
                "ETag": f'"{hash(body):x}"',
                "X-Repo-Commit": SHA,
            }.items():
                self.send_header(name, str(value))
            if status == 404:
                missing = "Repo" if "Repository" in str(content) else "Entry"
                self.send_header("X-Error-Code", f"{missing}NotFound")
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, *given: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        hub.address = f"http://127.0.0.1:{server.server_port}"
        yield hub.address
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def use(patch: pytest.MonkeyPatch, address: str, token: str | None = TOKEN) -> None:
    """Send the hub's client there, with that token."""
    from huggingface_hub import constants

    patch.setattr(constants, "ENDPOINT", address)
    template = address + "/{repo_id}/resolve/{revision}/{filename}"
    patch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
    patch.setattr(constants, "HF_HUB_DISABLE_XET", True, raising=False)
    patch.setattr(constants, "HF_HUB_OFFLINE", False)  # whatever the environment says
    patch.setenv("NO_PROXY", "127.0.0.1")
    patch.setenv("HF_TOKEN", token or "")
