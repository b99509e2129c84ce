"""The page at ``/``, without a browser: what is sent of it, under which headers, and to whom."""

import html
import json
import re
from configparser import ConfigParser
from html.parser import HTMLParser

import pytest

from http_server import serving
from page import LIMITS, SECRET, TITLES
from places import ROOT
from recbole_dpr.serving import Recommender

FILES = ("/", "/page/style.css", "/page/script.js", "/page/icon.svg")


@pytest.fixture(scope="module")
def recommender(odd_run) -> Recommender:
    return odd_run


@pytest.fixture(scope="module")
def client(recommender):
    with serving(recommender, **LIMITS) as made:
        yield made


@pytest.fixture(scope="module")
def locked(recommender):
    with serving(recommender, SECRET) as made:
        yield made


def known_to(page_text: str) -> dict:
    return json.loads(html.unescape(re.search(r'data-known="([^"]*)"', page_text)[1]))


# -- what is sent ----------------------------------------------------------------------------


@pytest.mark.parametrize("path", FILES)
def test_every_file_has_a_strict_policy_and_is_asked_for_once(client, path):
    answer = client.get(path)
    assert answer.status_code == 200
    policy = dict(
        each.split(" ", 1) for each in answer.headers["content-security-policy"].split("; ")
    )
    assert policy["default-src"] == policy["trusted-types"] == policy["frame-ancestors"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-cache"
    again = client.get(path, headers={"If-None-Match": f'W/"0", {answer.headers["etag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get(path, headers={"If-None-Match": '"0"'}).status_code == 200
    head = client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(answer.content))


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict]] = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(client):
    tags = _Tags()
    tags.feed(client.get("/").text)
    for tag, attributes in tags.found:
        assert tag != "style"
        assert tag != "script" or "src" in attributes
        assert not [name for name in attributes if name == "style" or name.startswith("on")]
        for url in (attributes.get("src"), attributes.get("href")):
            # Relative, so that the page may lie below a path of a proxy.
            assert url is None or url.startswith("page/")
    assert not re.search(r"url\(|@import", client.get("/page/style.css").text)


def test_the_description_has_no_script_and_is_of_this_server(client, locked):
    answer = client.get("/docs")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; ")
    tags = _Tags()
    tags.feed(answer.text)
    assert "script" not in [tag for tag, _ in tags.found]
    urls = [a["href"] for _, a in tags.found if "href" in a]
    assert {url for url in urls if not url.startswith("#")} == {
        "page/icon.svg", "page/style.css", "openapi.json",
    }  # fmt: skip
    anchors = {a["id"] for _, a in tags.found if "id" in a}
    assert {url[1:] for url in urls if url.startswith("#")} <= anchors
    for text in ("POST /recommend", "GET /items", "GET /health", "GET /metrics"):
        assert f"<h2>{text}</h2>" in answer.text
    assert "at most 6 entries" in answer.text  # max_history
    assert "<th>503</th>" in answer.text
    assert "Bearer TOKEN" not in answer.text
    assert "Bearer TOKEN" in locked.get("/docs").text


def test_the_page_is_told_the_servers_limits(client, recommender):
    told = known_to(client.get("/").text)
    assert {name: told[name] for name in LIMITS} == LIMITS
    assert (told["max_k"], told["max_strength"]) == (100, 10.0)
    assert (told["dataset"], told["backbone"], told["items"]) == ("served", "GRU4Rec", 24)
    assert told["token"] is False


def test_a_name_cannot_leave_its_attribute(recommender, monkeypatch):
    name = "\"><script>alert(1)</script>'&$known"
    monkeypatch.setitem(recommender.catalogue.config.final_config_dict, "dataset", name)
    with serving(recommender) as client:
        assert known_to(client.get("/").text)["dataset"] == name


def test_the_example_is_of_the_catalogue_and_of_what_the_run_was_trained_for(client):
    example = client.get("/page/example").json()
    assert len({each["item"] for each in example["history"]}) == 3
    # Wishes that move something: one for a category, one against one, and so on.
    polarities = [wish.startswith("no ") for wish in example["wishes"]]
    assert polarities == [False, True] * 3
    answer = client.post(
        "/recommend",
        json={"history": [e["item"] for e in example["history"]], "prompts": example["wishes"][:2]},
    )
    assert [wish["negative"] for wish in answer.json()["wishes"]] == [False, True]


@pytest.mark.parametrize(
    ("changes", "polarities", "max_prompts"),
    [
        ({"prompt_loss": "positive"}, {False}, 8),
        ({"prompt_loss": "negative"}, {True}, 8),
        ({"prompt_loss": "none"}, set(), 0),
        ({"stages": [1]}, set(), 0),
    ],
)
def test_no_wish_is_offered_that_the_run_would_refuse(
    recommender, monkeypatch, changes, polarities, max_prompts
):
    for key, value in changes.items():
        monkeypatch.setitem(recommender.catalogue.config.final_config_dict, key, value)
    with serving(recommender) as client:
        wishes = client.get("/page/example").json()["wishes"]
        assert {wish.startswith("no ") for wish in wishes} == polarities
        assert known_to(client.get("/").text)["max_prompts"] == max_prompts


def test_the_answer_tells_how_the_request_was_read(client):
    prompts = ["something light, but no drama", {"text": "no action", "strength": 0}, "a comedy"]
    body = {"history": ["the title 7", "i2"], "prompts": prompts, "strength": 2}
    answer = client.post("/recommend", json=body).json()
    assert answer["history"] == [
        {"item": "i7", "title": "The Title 7"}, {"item": "i2", "title": TITLES[2]},
    ]  # fmt: skip
    assert all(0.5 < wish.pop("confidence") <= 1 for wish in answer["wishes"])
    rest = {"strength": 2, "unsure": False, "understood": True}
    assert answer["wishes"] == [
        rest | {"text": text, "negative": negative, "taken_for": told}
        for text, negative, told in (
            ("something light", False, "+ near The Title 10, The Title 13, The Title 0"),
            ("no drama", True, "- Drama"),
            ("a comedy", False, "+ Comedy"),
        )
    ]


def test_a_person_may_say_the_sign(client):
    """It is then one wish, however the router would read it."""
    prompts = [
        {"text": "no drama, but a comedy", "negative": False},
        {"text": "a comedy", "negative": True},
        {"text": "no drama", "negative": None},
    ]
    answer = client.post("/recommend", json={"history": ["i2"], "prompts": prompts}).json()
    read = [(each["text"], each["negative"]) for each in answer["wishes"]]
    assert read == [("no drama, but a comedy", False), ("a comedy", True), ("no drama", True)]
    assert [each["confidence"] for each in answer["wishes"][:2]] == [1, 1]
    bad = {"history": ["i2"], "prompts": {"text": "a comedy", "negative": "yes"}}
    assert client.post("/recommend", json=bad).status_code == 422


def test_little_confidence_is_told(client, recommender, monkeypatch):
    for least, unsure in ((0.0, False), (1.1, True)):
        monkeypatch.setattr(recommender.router, "unsure", least)
        body = {"history": ["i2"], "prompts": "a comedy but no drama"}
        wishes = client.post("/recommend", json=body).json()["wishes"]
        assert [each["unsure"] for each in wishes] == [unsure, unsure]


def test_another_language_is_told_and_not_followed(client):
    plain = client.post("/recommend", json={"history": ["i2"]}).json()
    body = {"history": ["i2"], "prompts": "keine Horrorfilme bitte"}
    answer = client.post("/recommend", json=body).json()
    assert answer["items"] == plain["items"]
    [wish] = answer["wishes"]
    assert (wish["understood"], wish["taken_for"]) == (False, "+ not understood, so not followed")


def test_without_a_token_the_page_comes_and_nothing_of_the_catalogue(locked):
    for path in FILES:
        answer = locked.get(path)
        assert answer.status_code == 200
        assert "The Title" not in answer.text
    assert known_to(locked.get("/").text)["token"] is True
    assert locked.get("/page/example").status_code == 401
    headers = {b"Authorization": b"Bearer " + SECRET.encode()}
    assert locked.get("/page/example", headers=headers).status_code == 200


def test_an_installation_holds_the_files():
    parser = ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    patterns = parser["options.package_data"]["recbole_dpr.serving"].split(", ")
    folder = ROOT / "recbole_dpr" / "serving"
    found = {file for pattern in patterns for file in folder.glob(pattern)}
    assert found == {file for file in (folder / "page").rglob("*") if file.is_file()}
    assert len(found) == len(FILES)
