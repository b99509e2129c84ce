"""Measures a served run: the cost of a prompt, the load it can carry, and an overload."""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

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
_PLAIN, _NEW = "without a wish", "with a new wish"
# Only prompts about items use the item memory.
_KIND, _ITEMS = (f"with a wish about {what} seen before" for what in ("a kind", "items"))
_CLIENTS = (1, 2, 4, 8, 16, 32, 64)
_CONNECTIONS = 1_000  # more than the server's queue holds, or it would never refuse any
_START = 120  # seconds that a server may take to start, and to stop


def serving(
    checkpoint: str, seconds: float, times: float, out: str | None, say: process.Say
) -> list[dict[str, Any]]:
    """Measure a run, in this process and as a server in its own process on the loopback.

    Args:
        checkpoint: folder of a run, or of several runs.
        seconds: duration of the overload.
        times: the overload, as a multiple of what the server carries.
        out: folder of serving.csv and serving.md.

    Returns:
        Rows of :data:`COLUMNS`.

    Raises:
        UserError: the folder has no run that follows prompts, a number is invalid, or the server
            does not start.
    """
    if not 0 < seconds < float("inf") or not 0 < times < float("inf"):
        raise UserError(f"--seconds {seconds} --times {times}: give numbers above 0")
    if out is not None:
        report.make_folder(Path(out))
    torch.set_num_threads(THREADS)  # the same number as in a server
    recommender = Recommender.load(checkpoint)
    recommender.warm_up()
    requests = _requests(recommender)
    say("in this process")
    rows = _in_process(recommender, requests)
    every = [*requests[_PLAIN], *_seen(requests)]
    known = [recommender.recommend_batch([request])[0] for request in every]
    posts = [load.post(_body(request)) for request in every]
    with _server(checkpoint) as (server, port):
        say("single requests over HTTP")
        rows += _over_http(port, requests)
        rows += _rising(port, posts, known, min(seconds, 3.0), say)
        rate = times * max(
            row["accepted_per_s"] for row in rows[-len(_CLIENTS) :] if row["clients"]
        )
        say(f"{rate:,.0f} requests a second for {seconds:g} s")
        rows.append(_beyond(server, port, posts, known, rate, seconds))
        healthy = load.closed_loop(port, [_get("/health")], 1, 0).statuses
    notes = [] if healthy == {200: healthy[200]} else ["/health does not answer afterwards"]
    if server.returncode != 0:
        notes.append(f"SIGTERM: ended with status {server.returncode}")
    rows[-1]["note"] = "; ".join(notes) or "/health answers afterwards, SIGTERM ends it cleanly"
    if out is not None:
        report.write(Path(out), "serving", rows, head(checkpoint, recommender), COLUMNS)
    return rows


def head(checkpoint: str, recommender: Recommender | None = None) -> str:
    """Describe the run and the machine in one line."""
    found = report.machine()
    config: dict[str, Any] = {} if recommender is None else recommender.catalogue.config
    run = f"{config['backbone']} on {config['dataset']}" if config else checkpoint
    return (
        f"{run}; server, clients and all else on {found['cores'] or os.cpu_count()} cores of "
        f"{found['cpu']}, {found['date']}"
    )


# -- requests ------------------------------------------------------------------------------


def _requests(recommender: Recommender) -> dict[str, list[Request]]:
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
    wishes = {name: _wishes(recommender, own) for name, own in words.items()}
    turns = [list(wishes.values())[n % len(wishes)][n] for n in range(_HISTORIES)]
    wishes[_NEW] = [f"{wish} from {1900 + n}" for n, wish in enumerate(turns)]
    asked = {_PLAIN: [Request(items) for items in histories]}
    return asked | {
        name: [Request(items, wish) for items, wish in zip(histories, own, strict=True)]
        for name, own in wishes.items()
    }


def _wishes(recommender: Recommender, words: Sequence[str]) -> list[str]:
    """Return positive and negative prompts about words, for the intents that the run trained."""
    trained = recommender.catalogue.config["prompt_loss"]
    signs = {"positive": ["I want"], "negative": ["no"]}.get(trained, ["I want", "no"])
    return [f"{signs[n % len(signs)]} {words[n % len(words)]}" for n in range(_HISTORIES)]


def _seen(requests: dict[str, list[Request]]) -> list[Request]:
    return [*requests[_KIND], *requests.get(_ITEMS, [])]


def _body(request: Request) -> dict[str, Any]:
    return {"history": request.history, "prompts": request.prompts or []}


def _get(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()


# -- single requests -----------------------------------------------------------------------


def _in_process(recommender: Recommender, requests: dict[str, list[Request]]) -> list[dict]:
    """Time whole requests in turn, and steering and encoding by themselves."""
    for request in _seen(requests):  # also warms torch up
        recommender.recommend_batch([request])
    took: dict[str, list[tuple[float, float]]] = {}

    def measure(name: str, work: Callable[[], Any]) -> None:
        wall, own = time.perf_counter(), time.thread_time()
        work()
        took.setdefault(name, []).append((time.perf_counter() - wall, time.thread_time() - own))

    model = recommender.model
    for place in range(_HISTORIES):
        for name in requests:
            request = requests[name][place]
            measure(name, partial(recommender.recommend_batch, [request]))
        plain = recommender.user_vectors([recommender.read(requests[_PLAIN][place])])
        with torch.no_grad():
            measure("scores, unsteered", partial(model.backbone.scores, plain))
        for name in (_KIND, _ITEMS) if _ITEMS in requests else (_KIND,):
            wish = recommender.read(requests[name][place]).prompts[0]
            text = recommender.reader([wish.text]).to(plain.device).unsqueeze(0)
            negative = torch.tensor([[wish.negative]], device=plain.device)
            strength = torch.ones(1, 1, device=plain.device)
            given = (plain, text, negative, strength)
            with torch.no_grad():
                measure(f"scores, steered {name}", partial(steered_scores, model, *given))
        new = f"{wish.text} again {place}"
        for name, words in {"reading, seen before": wish.text, "reading, new": new}.items():
            measure(name, partial(recommender.reader, [words]))
    rows = [
        _row(f"in process, {name}", cpu_ms=_median([own for _, own in both]))
        | _latency([wall for wall, _ in both])
        for name, both in took.items()
    ]
    for row in rows[1 : len(requests)]:
        row["times_plain"] = round(row["cpu_ms"] / rows[0]["cpu_ms"], 2)
    return rows


def _over_http(port: int, requests: dict[str, list[Request]]) -> list[dict]:
    """Time requests in turn on a server with defaults; each waits its milliseconds for others."""
    turns = [load.post(_body(own[n])) for n in range(_HISTORIES) for own in requests.values()]
    for request in _seen(requests):
        load.closed_loop(port, [load.post(_body(request))], 1, 0)
    took: dict[str, list[float]] = {name: [] for name in requests}
    for place, turn in enumerate(turns):
        found = load.closed_loop(port, [turn], 1, 0)
        took[list(requests)[place % len(requests)]] += found.took
    rows = [_row(f"HTTP, {name}") | _latency(own) for name, own in took.items()]
    for row in rows[1:]:
        row["times_plain"] = round(row["p50_ms"] / rows[0]["p50_ms"], 2)
    return rows


# -- load ----------------------------------------------------------------------------------


def _rising(
    port: int,
    posts: Sequence[bytes],
    known: Sequence[Sequence[Recommendation]],
    seconds: float,
    say: process.Say,
) -> list[dict]:
    rows = []
    for clients in _CLIENTS:
        found = load.closed_loop(port, posts, clients, seconds)
        rows.append(_loaded(f"HTTP, {clients} at once", found, known) | {"clients": clients})
        say(f"{clients} clients: {found.accepted_per_s:,.0f} requests/s")
    return rows


def _beyond(
    server: subprocess.Popen,
    port: int,
    posts: Sequence[bytes],
    known: Sequence[Sequence[Recommendation]],
    rate: float,
    seconds: float,
) -> dict[str, Any]:
    memory = {"mib_start": resident(server.pid)}

    def middle() -> None:
        memory["mib_middle"] = resident(server.pid)

    connections = min(_CONNECTIONS, _most_connections())
    found = load.open_loop(port, posts, rate, seconds, connections, middle)
    memory["mib_end"] = resident(server.pid)
    row = _loaded("HTTP, beyond what it carries", found, known) | memory
    return row | {"clients": connections}


def _loaded(
    name: str, found: load.Load, known: Sequence[Sequence[Recommendation]]
) -> dict[str, Any]:
    statuses = found.statuses
    return _row(
        name,
        offered_per_s=round(found.due / found.seconds),
        accepted_per_s=round(found.accepted_per_s, 1),
        refused_per_s=round(statuses[503] / found.seconds, 1),
        unsent=found.unsent,
        failed=found.broken + sum(statuses.values()) - statuses[200] - statuses[503],
        wrong=sum(
            count for (at, body), count in found.bodies.items() if not agrees(body, known[at])
        ),
    ) | _latency(found.took)


def agrees(body: bytes, known: Sequence[Recommendation]) -> bool:
    """Check that an answer has the known items and scores, up to float32's rounding.

    A batch rounds differently from a single request. Therefore items with almost equal scores may
    swap places, and the last item may be replaced by one with an equal score.
    """
    items = json.loads(body)["items"]
    scores = {each.item: each.score for each in known}
    near = [
        abs(own["score"] - each.score) <= _rounding(each.score)
        and abs(own["score"] - scores.get(own["item"], known[-1].score)) <= _rounding(each.score)
        for own, each in zip(items, known, strict=False)
    ]
    different = len({each["item"] for each in items}) == len(items) == len(known)
    return different and all(near)


def _rounding(score: float) -> float:
    return 1e-4 * max(1.0, abs(score))


def _row(name: str, **measured: Any) -> dict[str, Any]:
    return dict.fromkeys(COLUMNS) | {"measured": name} | measured


def _latency(seconds: Sequence[float]) -> dict[str, float | None]:
    if not seconds:
        return {}
    ordered = sorted(seconds)
    return {
        "p50_ms": _median(ordered),
        "p99_ms": round(ordered[int(0.99 * (len(ordered) - 1))] * 1e3, 2),
        "max_ms": round(ordered[-1] * 1e3, 2),
    }


def _median(seconds: Sequence[float]) -> float:
    return round(statistics.median(seconds) * 1e3, 2)


# -- the server ----------------------------------------------------------------------------


@contextmanager
def _server(checkpoint: str) -> Iterator[tuple[subprocess.Popen, int]]:
    """Run a server on a free loopback port; yield process and port; stop it with SIGTERM."""
    environment = {k: v for k, v in os.environ.items() if k != TOKEN_VARIABLE}
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told:
        server = subprocess.Popen(
            [sys.executable, "-m", "recbole_dpr.serving", f"--checkpoint={checkpoint}",
             "--port=0"],
            env=environment | {"PYTHONPATH": process.with_root(), "PYTHONWARNINGS": "ignore"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=told,
        )  # fmt: skip
        try:
            yield server, _port(server, checkpoint, told)
            server.terminate()
            server.wait(_START)
        finally:
            if server.poll() is None:
                server.kill()
                server.wait()


def _port(server: subprocess.Popen, checkpoint: str, told: Any) -> int:
    """Wait until the server answers; return its port."""
    end = time.monotonic() + _START
    while time.monotonic() < end and server.poll() is None:
        told.seek(0)
        found = re.search(r"on http://127\.0\.0\.1:(\d+)", told.read())
        if found:
            try:
                load.closed_loop(int(found[1]), [_get("/health")], 1, 0)
                return int(found[1])
            except OSError:  # it does not listen yet
                pass
        time.sleep(0.1)
    told.seek(0)
    last = " ".join(told.read().split())[-200:]
    raise UserError(f"--checkpoint {checkpoint}: the server did not begin ({last})")


def resident(pid: int) -> int | None:
    """Return the resident memory of a process in MiB; None if /proc does not tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
        return int(status.partition("VmRSS:")[2].split()[0]) * 1024 // MIB
    except (OSError, IndexError, ValueError):
        return None


def _most_connections() -> int:
    """Return how many files a process may open, minus a reserve."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return _CONNECTIONS
    return max(resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 100, 1)
