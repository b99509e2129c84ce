"""Measures a served run: the cost of a prompt, the load it can carry, and an overload."""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import psutil
import torch

from recbole_dpr.benchmark import load, process, report
from recbole_dpr.benchmark.job import MIB, SEED
from recbole_dpr.model.steering import steered_scores
from recbole_dpr.serving import Recommendation, Recommender, Request
from recbole_dpr.serving.settings import THREADS, TOKEN_VARIABLE
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.seeds import generator

COLUMNS = [
    "measured",
    "clients",
    "offered_per_s",  # requests that were to be sent
    "accepted_per_s",  # answered with 200
    "refused_per_s",  # answered with 503
    "unsent",  # not sent: all of the client's connections were waiting for an answer
    "failed",  # answered with another status, or not at all
    "wrong",  # answers that differ from those of single requests made before
    "p50_ms",
    "p99_ms",
    "max_ms",
    "cpu_ms",  # median CPU time; other programs affect it less than wall time
    "times_plain",  # median divided by that of the same histories without a prompt
    "mib_start",  # resident memory of the server
    "mib_middle",
    "mib_end",
    "note",
]
_HISTORIES = 100
_PLAIN, _NEW = "without a prompt", "with a new prompt"
# Only prompts about items use the item memory.
_KIND, _ITEMS = (f"with a prompt about {what} seen before" for what in ("a kind", "items"))
_CLIENTS = (1, 2, 4, 8, 16, 32, 64)
_CONNECTIONS = 1_000  # more than the server's queue holds, or it would never refuse any
_START = 120  # seconds that a server may take to start, and to stop

_Requests = dict[str, list[Request]]


def serving(
    checkpoint: str, seconds: float, times: float, out: str | None, say: process.Say
) -> report.Table:
    """Measure a run, in this process and as a server in its own process on the loopback.

    Args:
        checkpoint: folder of a run, or of several runs.
        seconds: duration of the overload.
        times: the overload, as a multiple of what the server carries.
        out: folder of serving.csv and serving.md.

    Raises:
        UserError: the folder has no run that follows prompts, a number is invalid, or the server
            does not start.
    """
    if not 0 < seconds < float("inf") or not 0 < times < float("inf"):
        raise UserError(f"--seconds {seconds} --times {times}: give numbers above 0")
    table = report.Table("serving", COLUMNS, out)
    torch.set_num_threads(THREADS)  # the same number as in a server
    recommender = Recommender.load(checkpoint)
    recommender.warm_up()
    table.head = (
        "{backbone} on {dataset}; server, clients and all else on {cores} cores of {cpu}, {date}"
    ).format(**{key: recommender.catalogue.config[key] for key in ("backbone", "dataset")},
             **report.machine())  # fmt: skip
    requests = _requests(recommender)
    say("in this process")
    _in_process(table, recommender, requests)
    every = [*requests[_PLAIN], *_seen(requests)]
    known = [recommender.recommend_batch([request])[0] for request in every]
    posts = list(map(_post, every))
    with _server(checkpoint) as (server, port):
        say("single requests over HTTP")
        _over_http(table, port, requests)
        carried = 0.0
        for clients in _CLIENTS:
            found = load.closed_loop(port, posts, clients, min(seconds, 3.0))
            row = _loaded(found, known) | {"clients": clients}
            table.add(measured=f"HTTP, {clients} at once", **row)
            say(f"{clients} clients: {found.accepted_per_s:,.0f} requests/s")
            carried = max(carried, row["accepted_per_s"])
        say(f"{times * carried:,.0f} requests a second for {seconds:g} s")
        beyond = _beyond(server.pid, port, posts, times * carried, seconds)
        beyond |= _loaded(beyond.pop("found"), known)
        healthy = load.closed_loop(port, [load.get("/health")], 1, 0).statuses
    notes = [] if set(healthy) == {200} else ["/health does not answer afterwards"]
    if server.returncode != 0:
        notes.append(f"SIGTERM: ended with status {server.returncode}")
    beyond["note"] = "; ".join(notes) or "/health answers afterwards, SIGTERM ends it cleanly"
    table.add(measured="HTTP, beyond what it carries", **beyond)
    return table


# -- requests ------------------------------------------------------------------------------


def _requests(recommender: Recommender) -> _Requests:
    """Build requests with the same synthetic histories: no prompt, known prompts, new prompts.

    The known prompts are a few about categories, and a few about items if the run has their tags.
    The new prompts alternate between both kinds.
    """
    known = recommender.catalogue
    draw = generator(SEED, "serving")
    histories = []
    for _ in range(_HISTORIES):
        length = int(torch.randint(1, 21, (1,), generator=draw))
        items = torch.randint(1, known.item_num, (length,), generator=draw)
        histories.append([known.items[item] for item in items.tolist()])
    kinds = known.categories or ["comedy"]
    words = {_KIND: kinds}
    tags = [tag for own in known.tags for tag in own]
    if tags:
        chosen = torch.randperm(len(tags), generator=draw)[: len(kinds)]
        words[_ITEMS] = [tags[place] for place in chosen.tolist()]
    # For the intents that the run trained.
    trained = known.config["prompt_loss"]
    signs = {"positive": ["I want"], "negative": ["no"]}.get(trained, ["I want", "no"])
    prompts = {
        name: [f"{signs[n % len(signs)]} {own[n % len(own)]}" for n in range(_HISTORIES)]
        for name, own in words.items()
    }
    turns = [list(prompts.values())[n % len(prompts)][n] for n in range(_HISTORIES)]
    prompts[_NEW] = [f"{prompt} from {1900 + n}" for n, prompt in enumerate(turns)]
    return {_PLAIN: [Request(items) for items in histories]} | {
        name: [Request(items, prompt) for items, prompt in zip(histories, own, strict=True)]
        for name, own in prompts.items()
    }


def _seen(requests: _Requests) -> list[Request]:
    return [*requests[_KIND], *requests.get(_ITEMS, [])]


def _post(request: Request) -> bytes:
    return load.post({"history": request.history, "prompts": request.prompts or []})


# -- single requests -----------------------------------------------------------------------


def _in_process(table: report.Table, recommender: Recommender, requests: _Requests) -> None:
    """Time whole requests in turn, and steering and encoding by themselves."""
    for request in _seen(requests):  # also warms torch up
        recommender.recommend_batch([request])
    kinds = [name for name in (_KIND, _ITEMS) if name in requests]
    parts = ["scores, unsteered", *(f"scores, steered {name}" for name in kinds)]
    names = [*requests, *parts, "reading, seen before", "reading, new"]
    times = {name: report.Times(time.thread_time) for name in names}
    model = recommender.model
    for place in range(_HISTORIES):
        for name, own in requests.items():
            times[name].of(partial(recommender.recommend_batch, [own[place]]))
        plain = recommender.user_vectors([recommender.read(requests[_PLAIN][place])])
        with torch.no_grad():
            times["scores, unsteered"].of(partial(model.backbone.scores, plain))
            for name in kinds:
                prompt = recommender.read(requests[name][place]).prompts[0]
                text = recommender.reader([prompt.text])[0].to(plain.device)[None, None]
                negative = torch.tensor([[prompt.negative]], device=plain.device)
                given = (plain, text, negative, torch.ones(1, 1, device=plain.device))
                times[f"scores, steered {name}"].of(partial(steered_scores, model, *given))
        times["reading, seen before"].of(partial(recommender.reader, [prompt.text]))
        times["reading, new"].of(partial(recommender.reader, [f"{prompt.text} again {place}"]))
    measured = {name: own.columns() for name, own in times.items()}
    for name, row in measured.items():
        if name in requests and name != _PLAIN:
            row["times_plain"] = round(row["cpu_ms"] / measured[_PLAIN]["cpu_ms"], 2)
        table.add(measured=f"in process, {name}", **row)


def _over_http(table: report.Table, port: int, requests: _Requests) -> None:
    """Time requests in turn on a server with defaults; each waits its milliseconds for others."""
    for request in _seen(requests):
        load.closed_loop(port, [_post(request)], 1, 0)
    took: dict[str, list[float]] = {name: [] for name in requests}
    for place in range(_HISTORIES):
        for name, own in requests.items():
            took[name] += load.closed_loop(port, [_post(own[place])], 1, 0).took
    measured = {name: report.latency(own) for name, own in took.items()}
    for name, row in measured.items():
        if name != _PLAIN:
            row["times_plain"] = round(row["p50_ms"] / measured[_PLAIN]["p50_ms"], 2)
        table.add(measured=f"HTTP, {name}", **row)


# -- load ----------------------------------------------------------------------------------


def _beyond(
    pid: int, port: int, posts: Sequence[bytes], rate: float, seconds: float
) -> dict[str, Any]:
    server, connections = psutil.Process(pid), min(_CONNECTIONS, _most_connections())
    row: dict[str, Any] = {"clients": connections}

    def note(column: str) -> None:
        row[column] = server.memory_info().rss // MIB

    note("mib_start")
    middle = partial(note, "mib_middle")
    row["found"] = load.open_loop(port, posts, rate, seconds, connections, middle)
    note("mib_end")
    return row


def _loaded(found: load.Load, known: Sequence[Sequence[Recommendation]]) -> dict[str, Any]:
    statuses = found.statuses
    wrong = [n for (at, body), n in found.bodies.items() if not agrees(body, known[at])]
    return report.latency(found.took) | {
        "offered_per_s": round(found.due / found.seconds),
        "accepted_per_s": round(found.accepted_per_s, 1),
        "refused_per_s": round(statuses[503] / found.seconds, 1),
        "unsent": found.unsent,
        "failed": found.broken + sum(statuses.values()) - statuses[200] - statuses[503],
        "wrong": sum(wrong),
    }


def agrees(body: bytes, known: Sequence[Recommendation]) -> bool:
    """Check that an answer has the known items and scores, up to float32's rounding.

    A batch rounds differently from a single request. Therefore items with almost equal scores may
    swap places, and the last item may be replaced by one with an equal score.
    """
    items = json.loads(body)["items"]
    scores = {each.item: each.score for each in known}
    if not len({each["item"] for each in items}) == len(items) == len(known):
        return False
    return all(
        abs(own["score"] - score) <= 1e-4 * max(1.0, abs(each.score))
        for own, each in zip(items, known, strict=True)
        for score in (each.score, scores.get(own["item"], known[-1].score))
    )


# -- the server ----------------------------------------------------------------------------


@contextmanager
def _server(checkpoint: str) -> Iterator[tuple[subprocess.Popen, int]]:
    """Start a server with default settings; yield it and its port, then end it by SIGTERM."""
    environment = {name: value for name, value in os.environ.items() if name != TOKEN_VARIABLE}
    environment |= {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", "recbole_dpr.serving", f"--checkpoint={checkpoint}"]
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told:
        server = subprocess.Popen(
            [*command, "--port=0"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=told,
        )
        try:
            yield server, _port(server, checkpoint, told)
            server.terminate()
            server.wait(_START)
        finally:
            server.kill()
            server.wait()


def _port(server: subprocess.Popen, checkpoint: str, told: Any) -> int:
    """Wait until the server answers; return its port."""
    end, lines = time.monotonic() + _START, ""
    while time.monotonic() < end and server.poll() is None:
        told.seek(0)
        lines = told.read()
        if found := re.search(r"on http://127\.0\.0\.1:(\d+)", lines):
            try:
                load.closed_loop(int(found[1]), [load.get("/health")], 1, 0)
                return int(found[1])
            except OSError:  # it does not listen yet
                pass
        time.sleep(0.1)
    last = " ".join(lines.split())[-200:]
    raise UserError(f"--checkpoint {checkpoint}: the server did not begin ({last})")


def _most_connections() -> int:
    """Return how many files a process may open, minus a reserve."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return _CONNECTIONS
    return max(resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 100, 1)
