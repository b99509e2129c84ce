"""Answers in JSON: what is accepted, and how a wrong one is asked for again."""

import json

import pytest

from llm_server import ChatServer, Reply
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.json_answer import BadAnswer, ask, ask_text, parse
from recbole_dpr.llm.openai_backend import OpenAIBackend
from recbole_dpr.llm.schema import TEXT, record
from recbole_dpr.llm.store import AnswerStore
from recbole_dpr.llm_eval.items import ItemJob, ask_items
from recbole_dpr.llm_eval.overlap import repeated_words

QUESTION = [{"role": "user", "content": "Write JSON."}]
FORM = record({"a": {"type": "integer"}})


@pytest.fixture
def server():
    with ChatServer() as chat:
        yield chat


@pytest.fixture
def client(server, tmp_path):
    return ChatClient(OpenAIBackend("m", {}, server.url), AnswerStore(tmp_path / "a.sqlite"))


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1}',
        '\n {"a": 1}\n',
        '```json\n{"a": 1}\n```',
        '```\n{"a": 1}\n```\n',
        '<think>{"b": 2}?</think>\n\n{"a": 1}',
    ],
)
def test_read(text):
    assert parse(text) == {"a": 1}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Here you are: {"a": 1}', "not JSON .*line 1, column 1.*nothing around it"),
        ('{"a": 1} Enjoy!', "Extra data"),
        ('{"a": {"b": "c', "Unterminated string"),
        ('```json\n{"a": 1}', "not JSON"),
        ('{"a": NaN}', "holds NaN"),
        ('{"a": 1, "b": 2, "a": 3}', "'a' occurs twice"),
        ("[" * 100_000, "nested too deeply"),
        ("", "not JSON"),
    ],
)
def test_refused(text, words):
    with pytest.raises(BadAnswer, match=words):
        parse(text)


def test_the_model_is_told_what_was_wrong(server, client):
    server.script = [Reply('Sure! {"a": 1}'), Reply("", finish="length"), Reply('{"a": 2}')]
    assert ask(client, QUESTION, lambda value: value["a"], 2, lambda: FORM) == 2
    first, second, third = (body["messages"] for body in server.requests)
    assert first == QUESTION
    assert second[:2] == [*QUESTION, {"role": "assistant", "content": 'Sure! {"a": 1}'}]
    assert "nothing around it" in second[2]["content"]
    assert [len(second), len(third)] == [3, 3]  # the dialogue does not grow
    assert "cut off" in third[2]["content"]
    assert third[1]["content"] == "(nothing)"


def test_it_is_asked_again_so_often_and_no_more(server, client):
    server.rule = lambda body: Reply("no")
    with pytest.raises(BadAnswer, match="not JSON"):
        ask(client, QUESTION, lambda value: value, 2, lambda: FORM)
    assert len(server.requests) == 3
    with pytest.raises(BadAnswer):  # the same once more: all of it is this client's own
        ask(client, QUESTION, lambda value: value, 2, lambda: FORM)
    assert len(server.requests) == 3


def test_a_later_job_goes_on_with_a_dialogue_that_ended_badly(server, client):
    """It asks so often and no more again; what was accepted of it is not paid for twice."""
    job = ItemJob(dict.fromkeys("12", TEXT), QUESTION)
    server.rule = lambda body: Reply('{"1": 1, "2": -1}' if len(body["messages"]) == 1 else "no")
    for number in (1, 2):
        later = ChatClient(client.backend, client.store)
        outcome = ask_items(later, [job], read_positive, repairs=1, threads=1)
        assert outcome.values == {"1": 1}
        assert outcome.failed.keys() == {"2"}
        assert len(server.requests) == 2 * number
    server.rule = lambda body: Reply('{"2": 2}')
    for sent in (1, 0):  # the second time all is in the store
        later = ChatClient(client.backend, client.store)
        outcome = ask_items(later, [job], read_positive, repairs=1, threads=1)
        assert (outcome.values, outcome.failed) == ({"1": 1, "2": 2}, {})
        assert later.usage.sent == sent
    assert len(server.requests) == 5
    assert len({json.dumps(body["messages"]) for body in server.requests}) == 5


def test_a_text_that_was_of_no_use_is_asked_for_again(server, client):
    def read(answer):
        if answer.text != "good":
            raise BadAnswer("bad")
        return answer.text

    server.script = [Reply("bad"), Reply("bad"), Reply("good")]
    for number in (1, 2):
        with pytest.raises(BadAnswer):
            ask_text(ChatClient(client.backend, client.store), QUESTION, read)
        assert len(server.requests) == number
    for _ in range(2):
        assert ask_text(ChatClient(client.backend, client.store), QUESTION, read) == "good"
    assert len(server.requests) == 3


def read_positive(id, value):
    if not isinstance(value, int) or value < 0:
        raise BadAnswer("is negative")
    return value


def test_what_is_right_stays_and_the_rest_is_asked_again(server, client):
    server.script = [
        Reply('{"1": 10, "2": -1, "99": 5}'),
        Reply('{"1": 77, "2": 20}'),
        Reply('{"3": 30}'),
    ]
    job = ItemJob(dict.fromkeys("123", TEXT), QUESTION)
    outcome = ask_items(client, [job], read_positive, repairs=2, threads=1)
    assert (outcome.values, outcome.failed) == ({"1": 10, "2": 20, "3": 30}, {})
    told = server.requests[1]["messages"][-1]["content"]
    assert "item 2: is negative" in told
    assert "item 3: is missing" in told
    assert "'99': no id" in told
    assert "write 2, 3 only" in told
    forms = [body["response_format"]["json_schema"]["schema"] for body in server.requests]
    assert forms == [record(dict.fromkeys(ids, TEXT)) for ids in ("123", "23", "3")]


def test_failed_items_come_with_the_last_reason(server, client):
    server.rule = lambda body: Reply('{"1": 1, "2": -1}')
    job = ItemJob(dict.fromkeys("12", TEXT), QUESTION)
    outcome = ask_items(client, [job], read_positive, repairs=1, threads=1)
    assert outcome.values == {"1": 1}
    assert outcome.failed == {"2": "is negative"}
    server.rule = lambda body: Reply("[]")
    other = ItemJob({"3": TEXT}, [{"role": "user", "content": "Another."}])
    failed = ask_items(client, [other], read_positive, repairs=0, threads=1).failed
    assert failed == {"3": "it is not one JSON object with the ids as keys"}


def test_repeated_words():
    old = ["Toys come to life with secret adventures", "Warm childhood nostalgia"]
    assert repeated_words("Playthings awaken to hidden escapades", old) == (0, [])
    share, words = repeated_words("A toy of the warmest kind comes alive secretly", old)
    assert words == ["toy", "comes", "secretly"]
    assert share == pytest.approx(3 / 6)
    assert repeated_words("of the and", old) == (0, [])
    assert repeated_words("Houses on fire", ["Fires at dawn"])[1] == ["fire"]
