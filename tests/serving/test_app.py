"""A real server on a run of seconds: its answers, its refusals, and no request that breaks it."""

import json
import socket
import sqlite3
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import httpx
import pytest
import torch
import uvicorn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from http_server import serving
from recbole_dpr.commands.serve import _bind
from recbole_dpr.model.router.offline import OfflineRouter
from recbole_dpr.serving import Prompt, Recommender, Request, UnknownItem
from recbole_dpr.serving.app import create_app
from recbole_dpr.serving.batching import Full, MicroBatcher
from recbole_dpr.serving.item_names import ItemNames
from recbole_dpr.serving.prompt_encoder import CachedReader
from recbole_dpr.serving.settings import Settings, token
from recbole_dpr.utils.errors import UserError

JSON = {"Content-Type": "application/json"}
HISTORY = ["i4", "i7", "i3", "i11"]
WISHES = ("I want a comedy", "no drama", "something light, but no action")


@pytest.fixture(scope="module")
def run(trained_run) -> Path:
    return trained_run


@pytest.fixture(scope="module")
def recommender(run) -> Recommender:
    return Recommender.load(run)


@pytest.fixture(scope="module")
def client(recommender) -> Iterator[httpx.Client]:
    limits = {"max_history": 30, "max_prompts": 3, "max_text": 80, "max_k": 50, "max_body": 4000}
    with serving(recommender, **limits) as made:
        yield made


def ask(client, **body) -> list[dict]:
    answer = client.post("/recommend", json={"history": HISTORY} | body)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def plain(answer) -> list[dict]:
    """As over HTTP, where the answer says once what it starts from."""
    items = [vars(each) | {"why": list(each.why)} for each in answer]
    return [{key: value for key, value in each.items() if key != "basis"} for each in items]


def same(one: list[dict], other: list[dict]) -> bool:
    """The same but for the rounding of scores."""
    scores = [[each["score"] for each in answer] for answer in (one, other)]
    rest = [[each | {"score": 0} for each in answer] for answer in (one, other)]
    return rest[0] == rest[1] and scores[0] == pytest.approx(scores[1], rel=1e-4, abs=1e-5)


# -- answers -------------------------------------------------------------------------------


def test_the_answer_is_the_recommenders(client, recommender):
    for prompts in ([], ["I want a comedy"], ["no drama", "I want some action"]):
        expected = plain(recommender.recommend(HISTORY, prompts, k=7))
        assert same(ask(client, prompts=prompts, k=7), expected)
    assert same(
        ask(client, prompts=WISHES[0], strength=2, exclude_history=False),
        plain(recommender.recommend(HISTORY, WISHES[0], strength=2, exclude_history=False)),
    )


def test_a_prompt_may_have_a_strength(client, recommender):
    prompts = [{"text": "I want a comedy", "strength": 0.5}, "no drama"]
    expected = recommender.recommend(HISTORY, [Prompt("I want a comedy", 0.5), "no drama"])
    assert same(ask(client, prompts=prompts), plain(expected))
    assert not same(ask(client, prompts=prompts), ask(client, prompts=[WISHES[0], "no drama"]))
    one = {"text": "no drama", "strength": 3}
    assert same(ask(client, prompts=one), ask(client, prompts="no drama", strength=3))


def test_items_by_a_piece_of_their_title(client):
    found = client.get("/items", params={"q": "title 0"}).json()["items"]
    assert {each["item"] for each in found[:2]} == {"i0", "i1"}
    assert {each["title"] for each in found[:2]} == {"The Title 0"}
    assert {each["item"]: each["categories"] for each in found[:2]} == {
        "i0": ["Action"], "i1": ["Action", "Comedy"],
    }  # fmt: skip
    assert len(client.get("/items", params={"q": "title", "n": 3}).json()["items"]) == 3


def test_health_and_the_description_of_the_interface(client, run):
    assert client.get("/health").json() == {
        "status": "ok", "run": run.name, "backbone": "GRU4Rec", "dataset": "served", "items": 24,
    }  # fmt: skip
    described = client.get("/openapi.json").json()
    assert set(described["paths"]) == {"/recommend", "/items", "/health", "/metrics"}
    body = described["components"]["schemas"]["RecommendRequest"]["properties"]
    assert body["history"]["maxItems"] == 30
    assert body["k"]["maximum"] == 50
    prompts, null = body["prompts"]["anyOf"]
    assert {"type": "string"} in prompts["items"]["anyOf"]
    assert (prompts["maxItems"], null) == (3, {"type": "null"})


def test_no_prompts_may_be_null(client):
    assert same(ask(client, prompts=None), ask(client))


@pytest.mark.parametrize(
    "path",
    ["/", "/health", "/items?q=title", "/metrics", "/docs", "/openapi.json", "/page/example"],
)
def test_head_is_get_without_the_body(client, path):
    got, head = client.get(path), client.head(path)
    assert (got.status_code, head.status_code, head.content) == (200, 200, b"")
    assert head.headers["content-type"] == got.headers["content-type"]
    if path != "/metrics":  # which counts the requests
        assert head.headers["content-length"] == str(len(got.content))


def test_head_of_what_is_asked_by_post(client):
    assert (client.head("/recommend").status_code, client.head("/nothing").status_code) == (
        405,
        404,
    )


@pytest.mark.parametrize("left", ["", "/films"], ids=["taken away by the proxy", "left in place"])
def test_below_a_path_of_a_proxy(recommender, left):
    with serving(recommender, "secret", root_path="/films") as client:
        for path in ("/", "/docs", "/health", "/page/style.css", "/openapi.json"):
            assert client.get(left + path).status_code == 200
        assert client.get(f"{left}/openapi.json").json()["servers"] == [{"url": "/films"}]
        assert client.get(f"{left}/metrics").status_code == 401
        client.headers = {"Authorization": "Bearer secret"}
        answer = client.post(f"{left}/recommend", json={"history": HISTORY})
        assert len(answer.json()["items"]) == 10
        assert 'path="/recommend",status="200"' in client.get(f"{left}/metrics").text
        assert client.get("/filmsmetrics").status_code == 404


def test_the_page_below_a_path_has_a_slash_at_its_end(recommender):
    with serving(recommender, root_path="/films") as client:
        moved = client.get("/films")  # its links are relative
        assert (moved.status_code, moved.headers["location"]) == (307, f"{client.base_url}/films/")


def test_pages_of_other_origins(recommender, client):
    mine, other = "https://mine.example", "https://other.example"
    asks = {"Access-Control-Request-Method": "POST"} | {
        "Access-Control-Request-Headers": "authorization, content-type"
    }
    with serving(recommender, "secret", cors=f"{mine}, http://localhost:3000") as open_to_mine:
        allowed = open_to_mine.options("/recommend", headers=asks | {"Origin": mine})
        assert allowed.status_code == 200
        assert allowed.headers["access-control-allow-origin"] == mine
        assert "POST" in allowed.headers["access-control-allow-methods"]
        assert "Authorization" in allowed.headers["access-control-allow-headers"]
        refused = open_to_mine.get("/metrics", headers={"Origin": mine})
        assert refused.status_code == 401  # which the page may read
        assert refused.headers["access-control-allow-origin"] == mine
        assert open_to_mine.options("/recommend", headers=asks | {"Origin": other}).is_error
        headers = open_to_mine.get("/health", headers={"Origin": other}).headers
        assert "access-control-allow-origin" not in headers
    headers = client.get("/health", headers={"Origin": mine}).headers
    assert "access-control-allow-origin" not in headers


# -- refusals ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "status", "line"),
    [
        ({"history": ["The Title 77"]}, 422, "no item 'The Title 77'; nearest: The Title"),
        ({"history": ["The Title 0"]}, 422, "title of several items; give an id: i"),
        ({"history": ["i1"] * 31}, 422, "history: List should have at most 30 items"),
        ({"history": ["x" * 81]}, 422, "history.0: String should have at most 80 char"),
        ({"history": 1}, 422, "history: Input should be a valid list"),
        ({"history": [True]}, 422, "history.0: Input should be a valid string"),
        ({"prompts": ["a"] * 4}, 422, "prompts: List should have at most 3 items"),
        ({"prompts": ["a" * 81]}, 422, "prompts.0.text: String should have at most 80 char"),
        ({"prompts": "  "}, 422, "a prompt must be a text that is not blank"),
        ({"prompts": [""]}, 422, "prompts.0.text: String should have at least 1 char"),
        ({"prompts": [{"strength": 1}]}, 422, "prompts.0.text: Field required"),
        (
            {"prompts": [{"text": "a", "strength": -1}]},
            422,
            "prompts.0.strength: Input should be g",
        ),
        ({"strength": True}, 422, "strength: Input should be a valid number"),
        ({"k": 0}, 422, "k: Input should be greater than or equal to 1"),
        ({"k": 51}, 422, "k: Input should be less than or equal to 50"),
        ({"k": "5"}, 422, "k: Input should be a valid integer"),
        ({"strength": 1e38}, 422, "strength: Input should be less than or equal to 10"),
        ({"strength": 11}, 422, "strength: Input should be less than or equal to 10"),
        ({"strenght": 1}, 422, "strenght: Extra inputs are not permitted"),
        ({"prompts": ["a" * 4000]}, 413, "body: larger than the 4000 bytes"),
    ],
)
def test_a_refusal_is_one_line(client, body, status, line):
    answer = client.post("/recommend", json={"history": HISTORY} | body)
    assert answer.status_code == status
    assert line in answer.json()["error"]
    assert "\n" not in answer.json()["error"]


def test_what_may_have_been_meant_is_a_list_too(client):
    answer = client.post("/recommend", json={"history": ["Teh Titel 9"]}).json()
    assert answer["nearest"][0] == "The Title 9"
    answer = client.post("/recommend", json={"history": ["The Title 0"]}).json()
    assert sorted(answer["nearest"]) == ["i0", "i1"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"null", b"[]", b"\xff", b'{"history": [NaN]}', b"[" * 3900, b'{"k": 1e999}',
     b'{"history": ["i1"], "strength": NaN}', b'{"history": ["i1"], "k": ' + b"9" * 3900 + b"}",
     b'{"history": ["\\ud800"]}', b'{"history": ["i1"], "prompts": ["\\ud800"]}'],
)  # fmt: skip
def test_bodies_that_are_none(client, content):
    answer = client.post("/recommend", content=content, headers=JSON)
    assert answer.status_code in (400, 422)
    assert "\n" not in answer.json()["error"]


def test_what_is_no_json_is_told_of_the_body(client):
    answer = client.post("/recommend", content=b'{"history"}', headers=JSON)
    assert answer.json() == {"error": "body: JSON decode error"}
    answer = client.post("/recommend", data={"history": "i4"})
    assert answer.json() == {"error": "content-type: must be application/json"}


def test_a_body_in_pieces_is_limited_too(client):
    answer = client.post("/recommend", content=(b" " * 1000 for _ in range(9)), headers=JSON)
    assert (answer.status_code, answer.json()["error"][:12]) == (413, "body: larger")
    assert client.get("/health").status_code == 200


HALF = b"POST /recommend HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n" + (
    b"Content-Type: application/json\r\n\r\n{"
)


def test_a_body_that_does_not_come_is_not_waited_for(recommender):
    with serving(recommender, body_wait=0.3) as client:
        address = client.base_url.host, client.base_url.port
        with socket.create_connection(address, timeout=10) as slow:
            slow.sendall(HALF)
            answer = slow.makefile("rb").read()  # until the server hangs up
        assert answer.startswith(b"HTTP/1.1 408 ")
        assert b'{"error":"body: not there after the 0.3 s that this server waits; ' in answer
        time.sleep(0.4)  # longer than a body may take, once it is there
        assert len(ask(client)) == 10


def test_a_server_that_stops_waits_no_longer_than_its_drain(recommender, caplog):
    app = create_app(recommender, Settings(body_wait=60))
    config = uvicorn.Config(app, log_level="info", log_config=None, timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    with closing(_bind("127.0.0.1", 0)) as bound:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        with socket.create_connection(bound.getsockname(), timeout=10) as slow:
            slow.sendall(HALF)
            time.sleep(0.3)
            server.should_exit = True  # as SIGTERM sets it
            start = time.monotonic()
            thread.join()
            assert time.monotonic() - start < 4
            assert slow.recv(99).startswith(b"HTTP/1.1 503 ")
    assert [record.message for record in caplog.records if record.exc_info] == []


def test_other_paths_methods_and_queries(client):
    assert client.get("/nothing").status_code == 404
    assert client.get("/recommend").json() == {"error": "Method Not Allowed"}
    for query in ({}, {"q": ""}, {"q": "  "}, {"q": "a" * 81}, {"q": "a", "n": 0}):
        answer = client.get("/items", params=query)
        assert answer.status_code == 422
        assert answer.json()["error"].startswith(("q: ", "n: "))


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda own: st.lists(own, max_size=4) | st.dictionaries(st.text(max_size=8), own, max_size=4),
    max_leaves=8,
)
NAMES = st.sampled_from([*HISTORY, "The Title 5", "The Title 0", "[PAD]", ""]) | st.text(max_size=9)
PROMPTS = st.sampled_from(WISHES) | st.text(max_size=60) | st.fixed_dictionaries(
    {"text": st.text(max_size=60)}, optional={"strength": st.floats(0, 10) | ANYTHING}
)  # fmt: skip
WHERE = st.dictionaries(
    st.sampled_from(["category", "title", "item"]) | st.text(max_size=8),
    st.lists(NAMES | st.sampled_from(["Comedy", "drama"]), max_size=3) | ANYTHING,
    max_size=3,
)
NEARLY = st.fixed_dictionaries(
    {"history": st.lists(NAMES, max_size=4) | ANYTHING},
    optional={
        "prompts": st.lists(PROMPTS, max_size=4) | PROMPTS | ANYTHING,
        "k": st.integers() | ANYTHING,
        "strength": st.floats() | st.integers(0, 10) | ANYTHING,
        "exclude_history": st.booleans() | ANYTHING,
        "where": WHERE | ANYTHING,
        "user": NAMES | ANYTHING,
        "why": st.booleans() | ANYTHING,
        "other": ANYTHING,
    },
)


def many(examples: int) -> settings:
    """The same examples every time, and no file of them."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


@pytest.mark.slow
@many(300)
@given(body=(NEARLY | ANYTHING).map(lambda value: json.dumps(value).encode()) | st.binary())
def test_no_body_breaks_the_server(client, body):
    answer = client.post("/recommend", content=body, headers=JSON)
    assert answer.status_code in (200, 400, 413, 422), answer.text
    assert ("items" if answer.status_code == 200 else "error") in answer.json()


@pytest.mark.slow
@many(150)
@given(
    prompts=st.lists(st.text(max_size=80).filter(str.strip), max_size=3),
    strength=st.floats(0, 10),
    k=st.integers(1, 50),
)
def test_any_words_are_answered(client, prompts, strength, k):
    found = ask(client, prompts=prompts, strength=strength, k=k)
    assert len(found) == min(k, 24 - len(HISTORY))
    assert len({each["item"] for each in found}) == len(found)


@many(30)
@given(query=st.dictionaries(st.sampled_from(["q", "n", "x"]), st.text(max_size=90)))
def test_no_query_breaks_the_server(client, query):
    assert client.get("/items", params=query).status_code in (200, 422)


# -- many at once --------------------------------------------------------------------------


def test_a_batch_is_its_requests_one_by_one(recommender):
    requests = [
        Request(HISTORY[:size], prompts, k, strength, exclude)
        for size in (1, 4)
        for prompts in ((), WISHES[0], WISHES, [Prompt(WISHES[0], 0.3), Prompt(WISHES[1], 2)])
        for k, strength, exclude in ((3, 1.0, True), (30, 0.4, False), (5, 0.0, True))
    ]
    together = recommender.recommend_batch(requests)
    for request, answer in zip(requests, together, strict=True):
        assert same(plain(answer), plain(recommender.recommend_batch([request])[0]))
    assert recommender.recommend_batch([]) == []


def test_requests_that_come_together_are_computed_together(recommender):
    with serving(recommender, batch_wait=200) as client:
        bodies = [{"prompts": WISHES[n % 3], "k": n + 1} for n in range(8)]
        bodies[3] = {"history": ["nothing"]}  # keeps none of the others from its answer
        with ThreadPoolExecutor(8) as pool:
            answers = list(
                pool.map(lambda b: client.post("/recommend", json={"history": HISTORY} | b), bodies)
            )
        counted = client.get("/metrics").text
    assert [answer.status_code for answer in answers] == [200] * 3 + [422] + [200] * 4
    for body, answer in zip(bodies, answers, strict=True):
        if answer.status_code == 200:
            assert same(answer.json()["items"], plain(recommender.recommend(HISTORY, **body)))
    assert "\nrecbole_dpr_batch_size_sum 8.0" in counted
    assert float(counted.split("recbole_dpr_batch_size_count ")[1].split()[0]) < 8


class Held(OfflineRouter):
    """Answers when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.go = threading.Event(), threading.Event()

    def read(self, texts):
        if texts:
            self.reached.set()
            assert self.go.wait(20)
        return super().read(texts)


def test_over_capacity_is_503_and_passes(recommender, monkeypatch):
    held = Held()
    monkeypatch.setattr(recommender, "router", held)
    body = {"history": HISTORY, "prompts": WISHES[0]}
    with serving(recommender, max_queue=1, max_batch=1) as client, ThreadPoolExecutor(2) as pool:
        first = pool.submit(client.post, "/recommend", json=body)
        assert held.reached.wait(20)
        second = pool.submit(client.post, "/recommend", json=body)
        while "recbole_dpr_queue 1.0" not in client.get("/metrics").text:
            time.sleep(0.01)
        refused = client.post("/recommend", json=body)
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        assert "try again" in refused.json()["error"]
        held.go.set()
        assert [first.result().status_code, second.result().status_code] == [200, 200]
        assert client.post("/recommend", json=body).status_code == 200


def test_searches_over_capacity_are_503_and_pass(recommender, monkeypatch):
    reached, go = threading.Event(), threading.Event()

    def held(text, n):
        reached.set()
        assert go.wait(20)
        return []

    monkeypatch.setattr(recommender, "search", held)
    with serving(recommender, max_queue=1) as client, ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.get, "/items?q=title")
        assert reached.wait(20)
        refused = client.get("/items?q=title")
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
        go.set()
        assert first.result().status_code == 200
        assert client.get("/items?q=title").status_code == 200


def test_a_batcher_outlives_a_failure_and_ends_with_what_waits():
    def double(numbers):
        if 0 in numbers:
            raise ZeroDivisionError
        return [2 * number for number in numbers]

    batcher = MicroBatcher(double, max_batch=4, wait=0, max_queue=9)
    with pytest.raises(ZeroDivisionError):
        batcher.submit(0).result(9)
    futures = [batcher.submit(number) for number in (1, 2, 3)]
    batcher.close()
    assert [future.result(0) for future in futures] == [2, 4, 6]
    with pytest.raises(Full):
        batcher.submit(4)
    batcher.close()


# -- what is kept, counted and asked for ---------------------------------------------------


def stored(run: Path) -> list[bytes]:
    [path] = (run.parents[2] / "prompts").glob("*.sqlite")
    with closing(sqlite3.connect(path)) as db:
        return sorted(key for (key,) in db.execute("SELECT key FROM vectors"))


@pytest.mark.slow
def test_requests_are_remembered_and_never_written_to_disk(run):
    recommender = Recommender.load(run, prompt_cache=2)
    memory, before = recommender.reader.memory, stored(run)
    with serving(recommender) as client:
        for wish in ("a wish of mine", "a wish of mine", "another", "a third", "a wish of mine"):
            ask(client, prompts=wish)
        counted = client.get("/metrics").text
    assert "recbole_dpr_prompt_cache_hits_total 1.0" in counted
    assert "recbole_dpr_prompt_cache_misses_total 4.0" in counted
    assert len(memory) == 2
    assert stored(run) == before


def test_what_was_read_last_is_forgotten_last():
    asked: list[str] = []
    vectors = dict(zip(("one", "two", "three"), torch.eye(3), strict=True))

    def read(texts: list[str]) -> torch.Tensor:
        asked.extend(texts)
        return torch.stack([vectors[text] for text in texts])

    reader = CachedReader(read, 2)
    for texts in (["one"], ["two"], ["one", "one"], ["three"], ["three", "one", "two"]):
        assert torch.equal(torch.stack(reader(texts)), torch.stack([vectors[t] for t in texts]))
    assert asked == ["one", "two", "three", "two"]
    assert (reader.hits, reader.misses) == (3, 4)


def test_metrics(client):
    ask(client)
    client.get("/metrics-of-mine")
    text = client.get("/metrics").text
    for line in (
        'recbole_dpr_requests_total{path="/recommend",status="200"}',
        'recbole_dpr_requests_total{path="/recommend",status="422"}',
        'recbole_dpr_requests_total{path="other",status="404"}',
        'recbole_dpr_request_seconds_bucket{le="0.1",path="/recommend"}',
        "recbole_dpr_queue 0.0",
    ):
        assert f"\n{line}" in text
    assert "mine" not in text


def test_a_token_is_asked_for(recommender):
    with serving(recommender, secret="s3cret-é") as client:
        good = "Bearer s3cret-é".encode()
        for given_ in (None, b"Bearer", b"Bearer s3cret", b"Basic " + good[7:], b"s3cret-\xe9"):
            headers = {} if given_ is None else {"Authorization": given_}
            for path in ("/items?q=title", "/metrics", "/nothing"):
                answer = client.get(path, headers=headers)
                assert answer.status_code == 401
                assert answer.headers["www-authenticate"] == "Bearer"
            answer = client.post("/recommend", content=b"{", headers=headers | JSON)
            assert "Authorization: Bearer" in answer.json()["error"]
        assert client.get("/health").status_code == 200
        assert "security" in client.get("/openapi.json").json()["paths"]["/recommend"]["post"]
        client.headers = {"Authorization": good}
        assert len(ask(client)) == 10


# -- parts ---------------------------------------------------------------------------------


def test_strengths_of_several_wishes(recommender):
    """Alike, they are one strength; 0 leaves a wish out; and between there is no jump."""

    def scores(*strengths):
        prompts = [Prompt(w, s) for w, s in zip(WISHES, strengths, strict=True)]
        answer = recommender.recommend(HISTORY, prompts, k=30)
        return {each.item: each.score for each in answer}

    def plain_scores(prompts, strength=1.0):
        answer = recommender.recommend(HISTORY, prompts, k=30, strength=strength)
        return {each.item: each.score for each in answer}

    assert scores(0.7, 0.7, 0.7) == pytest.approx(plain_scores(WISHES, 0.7), abs=1e-5)
    assert scores(1, 0, 1) == pytest.approx(plain_scores([WISHES[0], WISHES[2]]), abs=1e-5)
    assert scores(1, 1e-5, 1) == pytest.approx(scores(1, 0, 1), abs=1e-3)
    assert scores(0.5, 0.50001, 1) == pytest.approx(scores(0.5, 0.49999, 1), abs=1e-3)
    assert scores(0.2, 1, 1) != pytest.approx(scores(1, 1, 1), abs=1e-3)


def test_names_with_and_without_a_year():
    titles = ["[PAD]", "Toy Story (1995)", "Heat", "Hamlet (1990)", "Hamlet (1996)", "1984"]
    names = ItemNames(["[PAD]", "a", "b", "c", "d", "Heat (2013)"], titles)
    for name, item in {
        "Toy Story (1995)": 1, " toy story ": 1, "Heat": 2, "heat (1995)": 2, "Hamlet (1996)": 4,
        "d": 4, "Heat (2013)": 5, "1984": 5,
    }.items():  # fmt: skip
        assert names.index(name) == item
    with pytest.raises(UnknownItem, match="nearest: Toy Story \\(1995\\)"):
        names.index("Toy Story (1996)")
    with pytest.raises(UnknownItem, match=r"several items; give an id: c, d$"):
        names.index("Hamlet")


def test_names_with_the_article_before_or_behind_and_without_accents():
    titles = ["[PAD]", "Terminator, The (1984)", "Misérables, Les (1995)", "Postman, The (1997)",
              "Postino, Il (The Postman) (1994)", "Léon: The Professional", "Die Hard",
              "Avventura, L'", "Haine, La (Hate)", "Leon: the professional"]  # fmt: skip
    names = ItemNames(["[PAD]", *"abcdefghi"], titles)
    for name, item in {
        "The Terminator": 1, "terminator, the": 1, "THE TERMINATOR (1984)": 1,
        "Les Misérables": 2, "les miserables (1995)": 2, "Miserables, Les": 2,
        "The Postman": 3, "Il Postino": 4, "The Postman (1994)": 4, "die hard": 6,
        "L'Avventura": 7, "La Haine": 8, "hate": 8,
        "léon: the professional": 5, "leon: the professional": 9,  # as they are written, first
    }.items():  # fmt: skip
        assert names.index(name) == item, name
    with pytest.raises(UnknownItem, match=r"nearest: Terminator, The \(1984\)"):
        names.index("The Terminator (1991)")
    for text in ("the term", "terminator", "terminator, the (19", "Teh Terminator", "inator, T"):
        assert names.search(text, 3)[0] == 1, text
    for text in ("les mis", "miserab", "Misérables, L", "MISÉRABLES"):
        assert names.search(text, 3) == [2], text
    assert names.find("leon", 5) == [titles[5], titles[9]]


def test_a_title_is_found_wherever_it_is_typed(recommender):
    """The titles of these items are "The Title N"."""
    moved = "TÍTLE 7, the"
    assert plain(recommender.recommend([moved], k=3)) == plain(recommender.recommend(["i7"], k=3))
    with serving(recommender) as client:
        assert same(ask(client, history=[moved]), ask(client, history=["i7"]))
        assert client.get("/items", params={"q": moved}).json()["items"][0]["item"] == "i7"
        [item] = ask(client, history=["i4"], where={"title": [moved]})
        assert item["item"] == "i7"


def test_settings_that_make_no_sense():
    for name, value, line in (
        ("root_path", "films", "root_path=films: must be a path such as /films"),
        ("root_path", "/films/", "root_path=/films/: must be a path"),
        ("cors", "https://a.example,b", "cors=b: must be an origin such as https://example.org"),
        ("cors", "https://a.example/", "cors=https://a.example/: must be an origin"),
    ):
        with pytest.raises(UserError, match=line):
            Settings(**{name: value})
    for name, value in {"max_k": 0, "batch_wait": float("nan"), "max_strength": -1}.items():
        with pytest.raises(UserError, match=f"{name}={value}: must be a number, at least"):
            Settings(**{name: value})
    assert token({}) is None
    assert token({"RECBOLE_DPR_TOKEN": " secret\n"}) == "secret"
    with pytest.raises(UserError, match="RECBOLE_DPR_TOKEN: blank"):
        token({"RECBOLE_DPR_TOKEN": " "})
