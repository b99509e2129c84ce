"""The chat client against a real server that misbehaves."""

import json
import os
import sqlite3
import sys
import time
from email.utils import formatdate
from threading import Event, Timer
from urllib.parse import quote

import pytest

from llm_server import MISSHAPEN, ChatServer, Reply, error_body
from recbole_dpr.llm import client as client_module
from recbole_dpr.llm.backend import Answer, Refused, Stopped
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.openai_backend import OpenAIBackend
from recbole_dpr.llm.parallel import in_parallel
from recbole_dpr.llm.schema import TEXT, list_of, one_of, record
from recbole_dpr.llm.store import AnswerStore, request_key
from recbole_dpr.llm.usage import Prices
from recbole_dpr.utils.errors import UserError

KEY = "sk-secret-0123456789"
HELLO = [{"role": "user", "content": "Hello"}]


def user(text):
    return [{"role": "user", "content": text}]


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setenv("TEST_KEY", KEY)
    monkeypatch.setattr(client_module, "_FIRST_WAIT", 0.02)
    with ChatServer() as chat:
        yield chat


@pytest.fixture
def make_client(server, tmp_path):
    def make(retries=3, timeout=5.0, prices=None, **parameters):
        backend = OpenAIBackend("m", parameters, server.url, "TEST_KEY", timeout)
        return ChatClient(backend, AnswerStore(tmp_path / "answers.sqlite"), retries, prices)

    return make


def test_an_answer_is_asked_for_once(server, make_client):
    server.script = [Reply("one"), Reply("two")]
    assert make_client(temperature=0.5, top_k=3).complete(HELLO) == Answer("one", False, 100, 10)
    again = make_client(top_k=3, temperature=0.5)
    assert again.complete(HELLO).text == "one"
    assert (again.usage.found, again.usage.sent, len(server.requests)) == (1, 0, 1)
    assert server.requests[0] == {"model": "m", "messages": HELLO, "temperature": 0.5, "top_k": 3}
    assert server.keys == [f"Bearer {KEY}"]
    assert make_client(temperature=0.6).complete(HELLO).text == "two"


def test_the_key_of_a_request_is_all_that_decides_its_answer():
    base = request_key("m", HELLO, {"a": 1})
    assert base != request_key("n", HELLO, {"a": 1})
    assert base != request_key("m", user("hello"), {"a": 1})
    assert base != request_key("m", HELLO, {"a": 2})
    assert base != request_key("m", HELLO, {"a": 1}, "http://localhost:1/v1")


def test_two_servers_are_two_models(server, make_client):
    server.script = [Reply("one")]
    client = make_client()
    assert client.complete(HELLO).text == "one"
    with ChatServer(lambda body: Reply("other")) as other:
        backend = OpenAIBackend("m", {}, other.url + "/", "TEST_KEY")
        assert ChatClient(backend, client.store).complete(HELLO).text == "other"
        backend = OpenAIBackend("m", {}, other.url, "TEST_KEY")
        assert ChatClient(backend, client.store).complete(HELLO).text == "other"
    assert len(other.requests) == len(server.requests) == 1


@pytest.mark.parametrize(
    "failure",
    [
        Reply(status=500, body=error_body("oops")),
        Reply(status=503, body="<html>down</html>", headers={"Content-Type": "text/html"}),
        Reply(status=429, body=error_body("slow down")),
        Reply(delay=0.8),
        Reply(reset=True),
        Reply(body='{"id": "c", "choices": [{"mess'),
        Reply(body='{"error": {"message": "overloaded"}}'),
        Reply(body="<html>gateway</html>", headers={"Content-Type": "text/html"}),
    ],
    ids=["500", "503", "429", "slow", "reset", "truncated", "no-choices", "html"],
)
def test_what_may_pass_is_tried_again(server, make_client, failure):
    server.script = [failure, failure, Reply("fine")]
    client = make_client(timeout=0.4)
    assert client.complete(HELLO).text == "fine"
    assert (client.usage.failures, client.usage.sent, len(server.requests)) == (2, 1, 3)


@pytest.mark.parametrize("body", MISSHAPEN.values(), ids=MISSHAPEN)
def test_a_response_of_another_shape_is_tried_again(server, make_client, body):
    server.script = [Reply(body=body), Reply("fine")]
    client = make_client()
    assert client.complete(HELLO).text == "fine"
    assert (client.usage.failures, client.usage.sent) == (1, 1)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('{"choices": [{"message": {"content": [{"type": "text", "text": "a"}, {"text": "b"}]}}]}',
         "ab"),
        ('{"choices": [{"message": {"content": null}, "finish_reason": "content_filter"}]}', ""),
        ('{"choices": [{"message": {"content": "a"}}], "usage": {}}', "a"),
        ('{"choices": [{"message": {"content": "a"}}], "usage": {"prompt_tokens": "many"}}', "a"),
        ('{"choices": [{"message": {"content": "a"}}], "usage": [7]}', "a"),
    ],
)  # fmt: skip
def test_a_response_may_lack_what_is_not_needed(server, make_client, body, text):
    server.script = [Reply(body=body)]
    assert make_client(retries=0).complete(HELLO) == Answer(text, False, None, None)


def test_a_model_that_does_not_stop(server, make_client):
    server.rule = lambda body: Reply(delay=0.8)
    with pytest.raises(Refused, match=r"after 1 tries \(nothing came for 0\.4 s: .* on and on\)"):
        make_client(retries=0, timeout=0.4).complete(HELLO)


@pytest.mark.parametrize("as_date", [False, True])
def test_the_server_says_when(server, make_client, as_date):
    value = formatdate(time.time() + 2, usegmt=True) if as_date else "1"
    server.script = [Reply(status=429, body=error_body("wait"), headers={"Retry-After": value})]
    start = time.monotonic()
    make_client().complete(HELLO)
    assert 0.9 <= time.monotonic() - start < 2.5


def test_waiting_grows_and_differs_from_request_to_request():
    def pauses(key):
        failure = client_module.Transient("x")
        return [client_module._pause(key, attempt, failure) for attempt in range(9)]

    one, other = (pauses(request_key("m", user(text), {})) for text in "ab")
    assert one != other
    for attempt, seconds in enumerate(one):
        assert min(60, 2**attempt) / 2 <= seconds <= min(60, 2**attempt)
    asked = client_module.Transient("x", retry_after=90.0)
    assert 90 <= client_module._pause(request_key("m", HELLO, {}), 0, asked) <= 91


def test_patience_ends_and_the_command_goes_on_later(server, make_client):
    server.rule = lambda body: Reply(status=500, body=error_body("oops"))
    client = make_client(retries=2)
    for _ in range(2):  # the second time it is known
        with pytest.raises(Refused, match=r"no answer after 3 tries .*oops"):
            client.complete(HELLO)
    assert len(server.requests) == 3
    assert (client.usage.refused, client.usage.failures) == (1, 3)
    server.rule = lambda body: Reply("late")
    assert make_client().complete(HELLO).text == "late"


@pytest.mark.parametrize(
    "poison",
    [
        Reply(status=500, body=error_body("oops")),
        Reply(status=400, body=error_body("content filter")),
        Reply(status=403, body=error_body("moderated")),
        Reply(delay=0.8),
    ],
    ids=["500", "400", "403", "slow"],
)
@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_request_that_always_fails_is_the_only_one_to_fail(server, make_client, poison, place):
    server.rule = lambda body: (
        poison if body["messages"][0]["content"] == str(place) else Reply("fine")
    )
    client = make_client(retries=1, timeout=0.4)
    for number in range(5):
        if number == place:
            with pytest.raises(Refused):
                client.complete(user(str(number)))
        else:
            assert client.complete(user(str(number))).text == "fine"
    assert (client.usage.sent, client.usage.refused) == (4, 1)
    assert ", 1 without an answer, " in str(client.usage)


def test_many_failures_in_a_row_end_the_job(server, make_client):
    server.script = [Reply(status=400, body=error_body("no top_k"))] * 9 + [Reply("fine")]
    client = make_client(retries=0)
    for number in range(9):
        with pytest.raises(Refused):
            client.complete(user(str(number)))
    assert client.complete(HELLO).text == "fine"  # and it counts from the start again
    server.rule = lambda body: Reply(status=400, body=error_body("no top_k"))
    for number in range(10, 19):
        with pytest.raises(Refused):
            client.complete(user(str(number)))
    with pytest.raises(UserError, match=r"m: 10 requests in a row failed.*no top_k.*--parameters"):
        client.complete(user("19"))


@pytest.mark.parametrize("reply", [Reply("one", delay=0.3), Reply(status=400, delay=0.3)])
def test_the_same_request_at_once_is_sent_once(server, make_client, reply):
    server.rule = lambda body: reply
    client = make_client()

    def work(messages):
        try:
            return client.complete(messages).text
        except Refused:
            return "refused"

    done = [text for _, text in in_parallel(work, [HELLO] * 4, 4, client.stop)]
    assert done == ["one" if reply.status == 200 else "refused"] * 4
    assert len(server.requests) == 1
    assert (client.usage.sent, client.usage.repeated) == ((1, 3) if reply.status == 200 else (0, 0))


def test_a_wait_of_hours_is_for_a_person_to_decide(server, make_client):
    server.script = [Reply(status=429, body=error_body("x"), headers={"Retry-After": "7200"})]
    with pytest.raises(UserError, match="asks to wait 7200 s"):
        make_client().complete(HELLO)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(status=401, body=error_body(f"bad key {KEY}")), "TEST_KEY is refused .*bad key"),
        (Reply(status=403, body=error_body(f"bad key {KEY}")), "TEST_KEY is refused .*bad key"),
        (Reply(status=404, body=error_body("no such model")), "'m' cannot be asked .*--model"),
    ],
)
def test_what_no_first_request_passes_ends_the_job_soon(server, make_client, reply, words):
    server.rule = lambda body: reply
    client = make_client()
    for number in range(2):
        with pytest.raises(Refused):
            client.complete(user(str(number)))
    with pytest.raises(UserError, match=words) as caught:
        client.complete(HELLO)
    assert KEY not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(server.requests) == 3


def test_an_empty_account_ends_at_once(server, make_client):
    server.script = [Reply(status=429, body=error_body("x", "insufficient_quota"))]
    with pytest.raises(UserError, match="used up"):
        make_client().complete(HELLO)
    assert len(server.requests) == 1


def test_one_request_may_be_refused_among_others(server, make_client):
    server.script = [Reply("fine"), Reply(status=400, body=error_body("content filter"))]
    client = make_client()
    client.complete(user("harmless"))
    with pytest.raises(Refused, match="content filter"):
        client.complete(HELLO)


FORM = record({"films": list_of(one_of(["Alien", "Heat"]), 2), "of": TEXT})


def no_schemas(body):
    if "response_format" in body:
        return Reply(status=422, body=error_body("response_format: unavailable"))
    return Reply(status=400, body=error_body("too long")) if "long" in str(body) else Reply("fine")


def test_a_schema_is_sent_as_openai_defines_it(server, make_client):
    make_client(seed=1).ask(HELLO, schema=FORM)
    [body] = server.requests
    assert body == {
        "model": "m", "messages": HELLO, "seed": 1,
        "response_format": {
            "type": "json_schema",
            "json_schema": {
                "name": "answer",
                "strict": True,
                "schema": {
                    "type": "object",
                    "properties": {
                        "films": {
                            "type": "array",
                            "items": {"type": "string", "enum": ["Alien", "Heat"]},
                            "minItems": 2,
                            "maxItems": 2,
                        },
                        "of": {"type": "string"},
                    },
                    "required": ["films", "of"],
                    "additionalProperties": False,
                },
            },
        },
    }  # fmt: skip


def test_a_server_without_schemas_is_found_out_once(server, make_client, caplog):
    server.rule = no_schemas
    client = make_client()
    with pytest.raises(Refused, match="too long"):  # is no fault of the schema's
        client.ask(user("long"), schema=FORM)
    assert not caplog.messages
    for text in "ab":
        assert client.ask(user(text), schema=FORM)[0].text == "fine"
    assert ["response_format" in body for body in server.requests] == [True, False] * 2 + [False]
    [told] = caplog.messages
    assert "m: the server takes no JSON schema as response_format (" in told
    assert "response_format: unavailable" in told


def test_many_requests_at_once_say_it_once(server, make_client, caplog):
    server.rule = no_schemas
    client = make_client()
    jobs = [user(str(number)) for number in range(8)]
    done = in_parallel(lambda job: client.ask(job, schema=FORM), jobs, 4, client.stop)
    assert [answer.text for _, (answer, _) in done] == ["fine"] * 8
    assert len(caplog.messages) == 1


def test_a_format_of_the_users_own_stays(server, make_client):
    form = {"type": "json_object"}
    make_client(response_format=form).ask(HELLO, schema=FORM)
    assert [body["response_format"] for body in server.requests] == [form]


def test_the_key_is_written_nowhere(server, make_client, tmp_path, caplog):
    caplog.set_level("DEBUG")
    failure = Reply(status=500, body=error_body(f"headers: Bearer {KEY}"))
    server.script = [failure, Reply("fine")]
    make_client().complete(HELLO)
    server.rule = lambda body: failure
    with pytest.raises(Refused) as caught:
        make_client(retries=0).complete(user("again"))
    assert "***" in str(caught.value)
    assert KEY not in str(caught.value)
    assert any("waiting" in record.getMessage() for record in caplog.records)
    assert KEY not in caplog.text
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or KEY.encode() not in file.read_bytes()


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", " \t"])
def test_a_key_out_of_a_file_with_other_line_ends(server, make_client, monkeypatch, end):
    monkeypatch.setenv("TEST_KEY", f" {KEY}{end}")
    make_client(retries=0).complete(HELLO)
    assert server.keys == [f"Bearer {KEY}"]


@pytest.mark.parametrize("inside", ["\r", "\n", "\x00", "\u2026"])
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(monkeypatch, inside):
    secret = f"sk-secret{inside}0123"
    monkeypatch.setattr(os, "environ", {"TEST_KEY": secret})  # the real one refuses NUL itself
    with pytest.raises(UserError, match=r"^TEST_KEY: holds a character that no key has") as caught:
        OpenAIBackend("m", {}, "https://example.org/v1", "TEST_KEY")
    assert "secret" not in str(caught.value)
    assert "0123" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_spelling_of_a_key_is_shown(server, make_client, monkeypatch):
    odd = "sk-se\\cr'et\"+0/123"
    monkeypatch.setenv("TEST_KEY", odd)
    told = [repr(odd), json.dumps(odd), quote(odd, safe=""), odd]
    server.rule = lambda body: Reply(status=500, body=error_body(" ".join(told)))
    with pytest.raises(Exception, match=r"\*\*\*") as caught:
        make_client(retries=0).complete(HELLO)
    assert "cr" not in str(caught.value).split("(", 1)[1]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/v1?key={}", "https://example.org/v1#{}", "https://{}@example.org/v1",
        "https://me:{}@example.org", "example.org?key={}",
    ],
)  # fmt: skip
def test_a_url_that_may_hold_a_secret_is_refused_and_not_shown(url):
    with pytest.raises(UserError, match=r"^--base_url: holds .*leave it out") as caught:
        OpenAIBackend("m", {}, url.format(KEY), "NO_SUCH_KEY")
    assert KEY not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_options_that_cannot_be_right(monkeypatch):
    monkeypatch.delenv("NO_SUCH_KEY", raising=False)
    with pytest.raises(UserError, match=r"NO_SUCH_KEY: not set.*example\.org"):
        OpenAIBackend("m", {}, "https://example.org/v1", "NO_SUCH_KEY")
    OpenAIBackend("m", {}, "http://localhost:1/v1", "NO_SUCH_KEY")  # needs none
    for url in ("example.org", "https://[::1", "https://example.org:x", "https://a b"):
        with pytest.raises(UserError, match="is no URL"):
            OpenAIBackend("m", {}, url, "NO_SUCH_KEY")
    monkeypatch.setitem(sys.modules, "openai", None)
    with pytest.raises(UserError, match="pip install openai"):
        OpenAIBackend("m", {}, "http://localhost:1/v1")


def test_what_it_cost(server, make_client):
    server.script = [Reply("x" * 40, usage=False), Reply("b")]
    client = make_client(prices=Prices(prompt=2.0, answer=10.0))
    client.complete(user("y" * 80))
    assert (client.usage.tokens.prompt, client.usage.tokens.answer) == (20, 10)
    client.complete(HELLO)
    assert client.usage.cost == pytest.approx((120 * 2 + 20 * 10) / 1e6)
    assert str(client.usage) == (
        "2 requests, 0 more answered before, about 120 tokens in, 20 out, cost 0.0004"
    )
    later = make_client(prices=Prices(prompt=2.0, answer=10.0))
    for _ in range(2):  # what it cost counts once
        later.complete(HELLO)
    later.complete(user("new"))
    assert str(later.usage) == (
        "1 requests, 1 more answered before, 1 repeated, 100 tokens in, 10 out, cost 0.0003; "
        "those before: 100 tokens in, 10 out, cost 0.0003"
    )


def test_no_more_at_once_than_was_said(server, make_client):
    together = Event()  # the first three requests wait for each other, however busy the machine is

    def rule(body):
        if server.busy == 2:
            together.set()
        return Reply(delay=0.05, until=together)

    server.rule = rule
    client = make_client()
    jobs = [user(str(n)) for n in range(12)]
    done = list(in_parallel(client.complete, jobs, 3, client.stop))
    assert sorted(job[0]["content"] for job, _ in done) == sorted(map(str, range(12)))
    assert server.peak == 3
    assert not client.stop.is_set()  # the client can be used again


def test_answers_under_way_are_kept_when_another_fails(server, make_client):
    def rule(body):
        bad = body["messages"][0]["content"] == "bad"
        empty = Reply(status=429, body=error_body("x", "insufficient_quota"), delay=0.1)
        return empty if bad else Reply("ok", delay=0.4)

    server.rule = rule
    client = make_client()
    jobs = [user("bad"), user("good"), user("never sent")]
    with pytest.raises(UserError, match="used up"):
        list(in_parallel(client.complete, jobs, 2, client.stop))
    server.rule = lambda body: Reply("new")
    assert make_client().complete(user("good")).text == "ok"
    assert "never sent" not in [body["messages"][0]["content"] for body in server.requests]


def test_stopping_ends_a_wait(server, make_client):
    server.rule = lambda body: Reply(
        status=429, body=error_body("x"), headers={"Retry-After": "60"}
    )
    client = make_client()
    Timer(0.3, client.stop.set).start()
    start = time.monotonic()
    with pytest.raises(Stopped):
        client.complete(HELLO)
    assert time.monotonic() - start < 5


def test_the_store_keeps_the_request_and_survives_many_threads(tmp_path):
    store = AnswerStore(tmp_path / "new" / "a.sqlite")
    assert store.get("0") is None
    assert not store.path.parent.exists()

    def put(number):
        key = request_key("m", user(str(number)), {"t": 1})
        store.put(key, "m", user(str(number)), {"t": 1}, Answer(f"é{number}", True, None, 3))

    list(in_parallel(put, range(40), 8, Event()))
    assert store.get(request_key("m", user("7"), {"t": 1})) == Answer("é7", True, None, 3)
    with sqlite3.connect(store.path) as db:
        rows = db.execute("SELECT model, parameters, messages FROM answers").fetchall()
    assert len(rows) == 40
    assert ("m", '{"t": 1}', '[{"content": "7", "role": "user"}]') in rows


def test_a_store_that_is_none(tmp_path):
    path = tmp_path / "a.sqlite"
    path.write_text("a text that is no database" * 100)
    with pytest.raises(UserError, match=r"a\.sqlite: cannot be used.*--answers"):
        AnswerStore(path).get("0")
