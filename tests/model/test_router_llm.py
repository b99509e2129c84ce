"""The language model router, against a server on this machine that misbehaves when told to."""

import json

import pytest

from llm_server import ChatServer, Reply, error_body
from recbole_dpr.llm import client as client_module
from recbole_dpr.model.router import configured_router, load_router
from recbole_dpr.utils.errors import UserError


def answer(intent, *wishes):
    return json.dumps({"intent": intent, "prompts": [{"text": t, "intent": i} for t, i in wishes]})


@pytest.fixture
def server():
    with ChatServer() as chat:
        yield chat


@pytest.fixture
def router(server):
    return load_router("llm", model="m", base_url=server.url)


def test_route_and_split_share_one_answer(server, router):
    text = "Jazz, blues, and no opera, please"
    parts = (("Jazz", "positive"), ("blues", "positive"), ("no opera, please", "negative"))
    server.script = [Reply(answer("positive", *parts))]
    assert router.split(text) == [("Jazz, blues", "positive"), ("no opera, please", "negative")]
    assert router.route([text]) == ["positive"]
    assert len(server.requests) == 1
    assert server.requests[0]["messages"][-1] == {"role": "user", "content": text}
    assert server.requests[0]["temperature"] == 0
    form = server.requests[0]["response_format"]["json_schema"]["schema"]
    assert form["properties"]["intent"]["enum"] == ["positive", "negative"]


def test_a_single_wish_comes_back_whole(server, router):
    server.script = [Reply(answer("negative", ("No opera", "negative")))]  # as models write it
    assert router.split("well, no opera!") == [("well, no opera!", "negative")]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("Negative.", "not JSON"),
        ("[]", 'an object with "intent"'),
        (answer("negative"), "no prompt"),
        (answer("negative", ("no ballet", "negative")), "does not stand in the request"),
        (answer("negative", ("opera", "bad")), "not 'bad'"),
        (answer("neutral", ("opera", "negative")), "not 'neutral'"),
        ('{"intent": "negative", "prompts": ["opera"]}', "each prompt must be an object"),
    ],
)
def test_a_wrong_answer_is_asked_for_again(server, router, wrong, told):
    server.script = [Reply(wrong), Reply(answer("negative", ("no opera", "negative")))]
    assert router.route(["no opera"]) == ["negative"]
    assert told in server.requests[1]["messages"][-1]["content"]


def test_it_gives_up_in_one_line(server, router):
    server.rule = lambda body: Reply("Negative.")
    with pytest.raises(UserError, match=r"no usable answer to 'no opera' .*router=offline") as told:
        router.route(["no opera"])
    assert len(server.requests) == 3
    assert "\n" not in str(told.value)


def test_a_failure_that_passes_is_waited_for(server, router):
    good = Reply(answer("negative", ("no opera", "negative")))
    server.script = [Reply(status=503), Reply(reset=True), good]
    assert router.route(["no opera"]) == ["negative"]
    assert len(server.requests) == 3


def test_a_wrong_model_is_the_users_mistake(server, router):
    server.script = [Reply(status=404, body=error_body("no such model"))]
    with pytest.raises(UserError, match=r"router=llm: .*no such model"):
        router.route(["no opera"])


@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=401, body=error_body("bad key sk-secret-0123")),
        Reply(status=500, body=error_body("Bearer sk-secret-0123")),
        Reply("Negative."),
        Reply(reset=True),
    ],
    ids=["refused", "broken", "useless", "gone"],
)
def test_a_service_whose_language_model_fails_says_so_and_no_more(
    server, trained_run, monkeypatch, caplog, reply
):
    pytest.importorskip("fastapi")
    from http_server import serving
    from recbole_dpr.serving import Recommender

    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret-0123")
    monkeypatch.setattr(client_module, "_FIRST_WAIT", 0.01)
    recommender = Recommender.load(trained_run)
    recommender.router = load_router("llm", model="m", base_url=server.url)
    with serving(recommender) as client:
        server.rule = lambda _: reply
        body = {"history": ["i4", "i7", "i3", "i11"], "prompts": ["no drama"]}
        failed = client.post("/recommend", json=body)
        server.script = [Reply(answer("negative", ("no drama", "negative")))]
        passed = client.post("/recommend", json=body)
        plain = client.post("/recommend", json=body | {"prompts": []})
    assert failed.status_code == 503
    assert failed.json() == {"error": "prompts cannot be read at present"}
    assert failed.headers["Retry-After"] == "1"
    assert (passed.status_code, plain.status_code) == (200, 200)
    assert "router=llm" in caplog.text
    assert "sk-secret-0123" not in caplog.text


def test_options(monkeypatch):
    with pytest.raises(UserError, match="router llm needs the option model"):
        load_router("llm")
    monkeypatch.setenv("OPENAI_BASE_URL", "nowhere")
    with pytest.raises(UserError, match=r"router=llm: OPENAI_BASE_URL 'nowhere' is no URL"):
        configured_router({"router": "llm", "router_model": "m"})
