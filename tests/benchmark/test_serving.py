"""The load on a served run: a real server, real connections, and answers that are checked."""

import json
import re
import socket
import threading

import pandas as pd
import pytest

from recbole_dpr.benchmark import load, serving
from recbole_dpr.commands.benchmark import main
from recbole_dpr.serving import Recommendation, Recommender
from runs import untrained_run
from small_data import tiny_tables, write_dataset


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("loaded")
    return untrained_run(folder, write_dataset(folder / "data", "served", *tiny_tables(30, 40)))


@pytest.mark.slow
def test_the_command_measures_a_server_of_its_own(run, in_tmp, capsys, monkeypatch):
    monkeypatch.setattr(serving, "_CLIENTS", (1, 4))
    monkeypatch.setattr(serving, "_HISTORIES", 6)
    monkeypatch.setattr(serving, "_CONNECTIONS", 400)
    main(["serving", f"--checkpoint={run}", "--seconds=0.5", "--out=out"])
    table = pd.read_csv("out/serving.csv").set_index("measured")
    names = serving._PLAIN, serving._KIND, serving._ITEMS, serving._NEW
    rows = [f"in process, {name}" for name in names]
    assert (table.loc[rows, ["p50_ms", "p99_ms", "cpu_ms"]] > 0).all(axis=None)
    assert (table.times_plain[rows[1:]] > 1).all()
    loads = table.dropna(subset="offered_per_s")
    assert list(loads.clients) == [1, 4, 400]
    assert (loads[["wrong", "failed"]] == 0).all(axis=None)
    assert (loads.accepted_per_s > 0).all()
    carried, beyond = loads.accepted_per_s[:2].max(), loads.iloc[-1]
    assert beyond.offered_per_s == pytest.approx(10 * carried, rel=0.1)
    assert beyond.note == "/health answers afterwards, SIGTERM ends it cleanly"
    assert 100 < beyond.mib_start <= beyond.mib_end < beyond.mib_start + 200
    printed = capsys.readouterr().out
    assert re.search(r"cores of .+\n\n\| measured \|", printed)
    assert "| HTTP, beyond what it carries | 400 |" in printed


def test_wishes_about_items_are_in_the_words_of_their_tags(run):
    recommender = Recommender.load(run)
    requests = serving._requests(recommender)
    known, memory = recommender.catalogue, recommender.model.memory

    def kinds(name: str) -> set[bool]:
        wishes = recommender.route([p for each in requests[name] for p in each.all_prompts()])
        rows = recommender.reader([wish.text for wish in wishes])
        return {memory.reading(row).gate > 0.5 for row in rows}

    assert kinds(serving._KIND) == {True}
    assert kinds(serving._ITEMS) == {False}
    assert [len(own) for own in requests.values()] == [serving._HISTORIES] * 4
    known.tags.clear()
    assert list(serving._requests(recommender)) == [serving._PLAIN, serving._KIND, serving._NEW]


KNOWN = [Recommendation(f"i{n}", f"i{n}", 5.0 - n, n, ()) for n in (1, 2, 3)]


@pytest.mark.parametrize(
    ("items", "right"),
    [
        ([("i1", 4.0), ("i2", 3.0), ("i3", 2.0)], True),
        ([("i1", 4.0), ("i2", 3.00001), ("i3", 2.0)], True),  # rounding
        ([("i1", 4.0), ("i2", 3.0), ("i9", 2.0)], True),  # as good as the last
        ([("i2", 4.0), ("i1", 3.0), ("i3", 2.0)], False),
        ([("i1", 4.0), ("i2", 3.1), ("i3", 2.0)], False),
        ([("i1", 4.0), ("i9", 3.0), ("i3", 2.0)], False),
        ([("i1", 4.0), ("i2", 3.0)], False),
        ([("i1", 4.0), ("i1", 4.0), ("i3", 2.0)], False),
    ],
)
def test_which_answers_are_the_known_ones(items, right):
    body = {"items": [{"item": item, "score": score} for item, score in items]}
    assert serving.agrees(json.dumps(body).encode(), KNOWN) is right


def test_every_request_is_accounted_for():
    """By a server that answers the first of a connection, refuses the second, and hangs up."""
    ok = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
    full = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"

    def serve(listening: socket.socket) -> None:
        while True:
            try:
                own, _ = listening.accept()
            except OSError:
                return
            with own:
                for answer in (ok, full):
                    if own.recv(65_536):
                        own.sendall(answer)
                own.recv(65_536)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=serve, args=(listening,), daemon=True).start()
        halves = []
        port = listening.getsockname()[1]
        found = load.open_loop(port, [load.post({})], 200, 0.5, 1, lambda: halves.append(1))
        listening.close()
    assert halves == [1]
    told = sum(found.statuses.values()) + found.broken + found.unsent
    assert told == found.due == pytest.approx(100, abs=3)
    assert found.statuses.keys() == {200, 503}
    assert found.broken >= 1
    assert sum(found.bodies.values()) == len(found.took) == found.statuses[200]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--seconds=0"], "--seconds 0.0 --times 10.0: give numbers above 0"),
        (["--checkpoint=nowhere"], "nowhere: no finished run of DPR there"),
    ],
)
def test_a_measurement_that_cannot_be(arguments, line, capsys):
    with pytest.raises(SystemExit):
        main(["serving", *arguments])
    assert line in capsys.readouterr().err
