"""The commands that ask a language model, against a server on this machine."""

import importlib
import json
import re
import signal
import subprocess
import sys
import threading
from importlib.resources import files

import pandas as pd
import pytest

from llm_server import ChatServer, Reply, error_body
from places import ROOT
from recbole_dpr.data.atomic import ANGLES, read_prompt, read_tag, write_atomic
from recbole_dpr.llm_eval.summary_file import read_summaries
from recbole_dpr.utils.errors import UserError

SECONDS = 120  # after which a process is taken for stuck
ANSWER_TOKENS = 57  # of dataset_tools.generate_tags
ITEMS = [(str(n), f"Title {n}", "1999" if n % 2 else "", "Comedy Drama") for n in range(1, 8)]
TEXT = "alpha beta gamma delta epsilon zeta eta theta iota kappa"


@pytest.fixture
def server():
    with ChatServer() as chat:
        yield chat


@pytest.fixture
def item_file(tmp_path):
    lines = ["item_id:token\tmovie_title:token_seq\trelease_year:token\tgenre:token_seq"]
    path = tmp_path / "small.item"
    path.write_text("\n".join([*lines, *map("\t".join, ITEMS)]) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def tool(monkeypatch, capsys, server, item_file, tmp_path):
    """``tool(command, *options)``: (exit status, standard output, standard error)."""
    monkeypatch.syspath_prepend(str(ROOT))
    main = importlib.import_module("dataset_tools.__main__").main

    def run(command, *options):
        given = command_line(command, item_file, tmp_path, server.url, *options)
        return main(given), *capsys.readouterr()

    return run


def command_line(command, item_file, out, url, *options):
    fixed = ("--item_file", item_file, "--dataset", "small", "--out", out, "--model", "m")
    return [command, *map(str, (*fixed, "--base_url", url, *options))]


def ids_of(body):
    """The items that the last message of a request asks about."""
    content = body["messages"][-1]["content"]
    return re.findall(r"^\[(.+?)\] ", content, re.MULTILINE) or re.findall(r"item (\w+):", content)


def tags_for(id, mark="old"):
    return {angle: f"{angle}{id}{mark} {mark}one{id} {mark}two{id}" for angle in ANGLES}


def tagging(mark="old"):
    return lambda body: Reply(json.dumps({id: tags_for(id, mark) for id in ids_of(body)}))


def asked(server):
    return [ids_of(body) for body in server.requests]


def test_generate_tags(tool, server, tmp_path):
    server.rule = tagging()
    options = ("--batch_size", 3, "--domain", "movies", "--concurrency", 1)
    status, out, err = tool("generate-tags", *options)
    path = tmp_path / "small.tag"
    assert (status, err) == (0, "")
    assert out == (
        f"{path}: 7 items tagged, 0 were before\n"
        "3 requests, 0 more answered before, 300 tokens in, 30 out\n"
    )
    frame = read_tag(path, known_items=[id for id, *_ in ITEMS])
    assert frame["item_id"].drop_duplicates().tolist() == [id for id, *_ in ITEMS]
    assert frame[:3].to_numpy().tolist() == [
        ["1", angle, tags_for("1")[angle], "train"] for angle in ANGLES
    ]
    assert len(frame) == 21
    prompt = server.requests[0]["messages"][1]["content"]
    assert "several films" in prompt
    assert "[1] movie title: Title 1; release year: 1999; genre: Comedy Drama\n" in prompt
    assert "[2] movie title: Title 2; genre: Comedy Drama\n" in prompt
    assert not re.search(r"\{(domain|form|words|items)", prompt)

    status, out, _ = tool("generate-tags", *options)  # all tagged: nothing is asked
    assert (status, len(server.requests)) == (0, 3)
    assert "0 items tagged, 7 were before\nnothing to ask" in out


def test_every_domain_names_its_items(tool, server):
    server.rule = tagging()
    for domain, word in (("movies", "films"), ("news", "news articles"), ("neutral", "items")):
        _, out, _ = tool("generate-tags", "--domain", domain, "--dry_run")
        assert f"several {word}," in out
        _, out, _ = tool("summaries", "--domain", domain, "--dry_run")
        assert f"several {word}," in out


def test_only_wrong_items_are_asked_again(tool, server, tmp_path):
    long = dict(tags_for("2"), appeal="word " * 40)
    server.script = [
        Reply("Here: " + json.dumps({"1": tags_for("1")})),
        Reply(json.dumps({"1": tags_for("1"), "2": long, "3": {"narrative": "x"}, "77": {}})),
        Reply(json.dumps({"2": tags_for("2"), "3": tags_for("3")})),
    ]
    server.rule = lambda body: Reply("never")
    options = ("--batch_size", 3, "--concurrency", 1)
    status, out, _ = tool("generate-tags", *options, "--first", 3)
    assert (status, len(server.requests)) == (0, 3)
    assert "3 items tagged" in out
    told = server.requests[2]["messages"][-1]["content"]
    assert "item 2: appeal has 40 words; write 5 to 12 words" in told
    assert "item 3: is not an object with the keys narrative, atmosphere, appeal" in told

    # Three fail: told, and asked for again by the same command.
    server.rule = lambda body: Reply(json.dumps({"4": tags_for("4")}))
    status, out, _ = tool("generate-tags", *options)
    assert status == 0
    assert "1 items tagged, 3 were before" in out
    assert "3 items failed, the same command asks for them again: 5, 6, 7 (is missing)" in out
    sent = len(server.requests)
    server.rule = lambda body: Reply("no")
    status, out, _ = tool("generate-tags", *options)
    assert (status, len(server.requests)) == (0, sent + 3)
    assert "0 items tagged, 4 were before" in out
    assert "3 items failed" in out
    server.rule = tagging()
    _, out, _ = tool("generate-tags", *options)
    assert "3 items tagged, 4 were before\n2 requests, 3 more answered before" in out
    assert read_tag(tmp_path / "small.tag")["item_id"].nunique() == 7


def test_no_answer_can_be_used(tool, server, tmp_path):
    server.rule = lambda body: Reply("I would rather not.")
    status, out, err = tool("generate-tags")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("error: m: no answer could be used")
    assert "not JSON" in err
    assert not (tmp_path / "small.tag").exists()


def test_an_item_that_always_fails_is_the_only_one_to_fail(tool, server, tmp_path):
    server.rule = lambda body: (
        Reply(status=500, body=error_body("oops")) if "1" in ids_of(body) else tagging()(body)
    )
    options = ("--batch_size", 1, "--concurrency", 1, "--retries", 0)
    for tagged in (6, 0):
        status, out, _ = tool("generate-tags", *options)
        assert status == 0
        assert f"{tagged} items tagged, {6 - tagged} were before" in out
        assert "1 items failed, the same command asks for them again: 1 (no answer after 1" in out
    server.rule = tagging()
    assert "1 items tagged, 6 were before" in tool("generate-tags", *options)[1]
    assert read_tag(tmp_path / "small.tag")["item_id"].nunique() == 7


def test_no_item_can_be_asked_about(tool, server, tmp_path):
    server.rule = lambda body: Reply(status=401, body=error_body("bad key"))
    for size in (7, 1):  # too few requests to stop before the end, or enough
        status, _, err = tool("generate-tags", "--batch_size", size)
        assert (status, err.count("\n")) == (2, 1)
        assert "the key in OPENAI_API_KEY is refused" in err
        assert not (tmp_path / "small.tag").exists()


def test_a_job_that_broke_off_goes_on(tool, server, tmp_path):
    empty = Reply(status=429, body=error_body("gone", "insufficient_quota"))
    server.rule = lambda body: empty if "5" in ids_of(body) else tagging()(body)
    options = ("--batch_size", 2, "--concurrency", 1)
    status, _, err = tool("generate-tags", *options)
    assert (status, err.count("\n")) == (2, 1)
    assert "gone" in err
    assert asked(server) == [["1", "2"], ["3", "4"], ["5", "6"]]
    assert not (tmp_path / "small.tag").exists()
    server.rule = tagging()
    _, out, _ = tool("generate-tags", *options)
    assert asked(server)[3:] == [["5", "6"], ["7"]]
    assert "7 items tagged" in out
    assert "2 requests, 2 more answered before, 200 tokens in, 20 out" in out


def test_dry_run(tool, server, tmp_path):
    options = ("--batch_size", 3, "--dry_run", "--price_in", 1000)
    status, out, err = tool("generate-tags", *options)
    assert (status, err, server.requests) == (0, "", [])
    assert out.count("--- user, request") == 2
    tokens = int(re.search(r"3 requests for 7 items, about (\d+) tokens", out)[1])
    prompts = out.split("--- ")[1:3]
    assert tokens == pytest.approx(3 * sum(map(len, prompts)) / 4, rel=0.15)
    assert f"cost {tokens / 1000:.4f}; nothing was sent" in out
    assert [file.name for file in tmp_path.iterdir()] == ["small.item"]


def test_a_dry_run_counts_what_is_left_with_its_answers(tool, server, tmp_path):
    server.rule = lambda body: Reply("no") if "7" in ids_of(body) else tagging()(body)
    options = ("--batch_size", 1, "--price_in", 1000, "--price_out", 1e6)
    tool("generate-tags", *options, "--first", 2)
    (tmp_path / "small.tag").unlink()
    sent = len(server.requests)
    status, out, _ = tool("generate-tags", *options, "--dry_run")
    assert (status, len(server.requests)) == (0, sent)
    assert "[1] " not in out  # it shows what would be sent
    line = r"5 requests for 7 items, about (\S+) tokens in, (\d+) out, cost (\S+);"
    numbers = [float(each.replace(",", "")) for each in re.search(line, out).groups()]
    tokens_in, tokens_out, cost = numbers
    assert tokens_out == 5 * ANSWER_TOKENS
    assert cost == pytest.approx(tokens_in / 1000 + tokens_out)
    assert out.endswith("; 2 more answered before; nothing was sent\n")
    item_file = tmp_path / "small.item"
    lines = item_file.read_text().splitlines()
    item_file.write_text("\n".join([*lines, "8\tTitle 8\t\tComedy Drama"]) + "\n")
    assert "6 requests for 8 items" in tool("generate-tags", *options, "--dry_run")[1]


def test_the_server_may_be_named_by_the_environment(tool, server, monkeypatch):
    server.rule = tagging()
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    assert tool("generate-tags", "--base_url", "")[0] == 0
    assert len(server.requests) == 1
    monkeypatch.setenv("OPENAI_BASE_URL", "https://example.org/?key=SECRET")
    status, out, err = tool("generate-tags", "--base_url", "", "--out", "other")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("error: OPENAI_BASE_URL: holds a name, a password")
    assert "SECRET" not in err


def test_an_answer_takes_as_many_tokens_as_the_shipped_tags():
    frame = read_tag(files("recbole_dpr.resources") / "ml-100k.tag")
    frame = frame[frame["split"] == "train"]
    own = {id: dict(zip(p["angle"], p["tag"], strict=True)) for id, p in frame.groupby("item_id")}
    assert len(json.dumps(own)) / 4 / len(own) == pytest.approx(ANSWER_TOKENS, rel=0.1)


def test_an_error_tells_what_was_paid_until_then(tool, server):
    empty = Reply(status=429, body=error_body("gone", "insufficient_quota"))
    server.script = [Reply("no"), Reply("no"), empty]
    status, _, err = tool("generate-tags", "--price_in", 1000)
    assert (status, err.count("\n")) == (2, 1)
    assert "(until then: 2 requests, 0 more answered before, 200 tokens in, 20 out, cost 0." in err
    server.rule = lambda body: Reply("no")
    _, _, err = tool("generate-tags", "--price_in", 1000, "--repairs", 0)
    assert "no answer could be used" in err
    assert err.endswith("those before: 200 tokens in, 20 out, cost 0.2000)\n")


def test_rewrite_tags(tool, server, tmp_path):
    server.rule = tagging()
    tool("generate-tags")
    server.rule = tagging("new")
    status, out, _ = tool("rewrite-tags", "--batch_size", 4, "--concurrency", 1)
    assert status == 0
    assert "7 items reworded, 0 were before" in out
    assert "repeat" not in out
    frame = read_tag(tmp_path / "small.tag")
    assert frame[:6][["angle", "split"]].to_numpy().tolist() == [
        [angle, split] for split in ("train", "eval") for angle in ANGLES
    ]
    assert frame["tag"][3] == tags_for("1", "new")["narrative"]
    prompt = server.requests[1]["messages"][1]["content"]
    assert f"Comedy Drama\n  narrative: {tags_for('1')['narrative']}\n  atmosphere: " in prompt

    tool("generate-tags")  # both splits stay
    assert len(read_tag(tmp_path / "small.tag")) == 42


def test_tags_that_repeat_too_much(tool, server, tmp_path):
    server.rule = tagging()
    tool("generate-tags", "--first", 2)
    server.requests.clear()
    near = dict(tags_for("2", "new"), appeal="oneword oldone2 oldtwo2 green")
    nearer = dict(near, appeal="oldone2 red green blue")
    server.script = [
        Reply(json.dumps({"1": tags_for("1"), "2": near})),
        Reply(json.dumps({"1": tags_for("1", "new"), "2": nearer})),
        Reply(json.dumps({"2": near})),
    ]
    status, out, _ = tool("rewrite-tags", "--first", 2)
    assert (status, len(server.requests)) == (0, 3)
    told = server.requests[1]["messages"][-1]["content"]
    assert "item 2: appeal repeats 'oldone2', 'oldtwo2' of the old tags" in told
    assert "narrative repeats 'narrative1old', 'oldone1', 'oldtwo1'" in told
    assert "2 items reworded" in out
    assert "1 of these items repeat more than 20% of the words: 2 (25%)" in out
    # Of six tags one shares a quarter of its words, and the others none.
    assert "words shared with the training tags: 4.2% of a tag's on average, 18.8% at the" in out
    assert "of 6 tags" in out
    frame = read_tag(tmp_path / "small.tag").set_index(["item_id", "angle", "split"])["tag"]
    assert frame["2", "appeal", "eval"] == nearer["appeal"]

    server.script = [Reply(json.dumps({"2": near}))]
    (tmp_path / "small.tag").write_text(
        "\n".join(
            line
            for line in (tmp_path / "small.tag").read_text().splitlines()
            if not line.endswith("eval")
        )
    )
    _, out, _ = tool("rewrite-tags", "--first", 2, "--max_overlap", 0.5, "--repairs", 0)
    assert "1 of these items repeat more than 50% of the words: 1 (100%)" in out


def test_nothing_to_reword(tool, tmp_path):
    status, _, err = tool("rewrite-tags")
    assert (status, err) == (2, f"error: {tmp_path / 'small.tag'}: no such file; check the path\n")
    row = {"item_id": ["1"], "angle": ["appeal"], "tag": ["fun"], "split": ["train"]}
    write_atomic(tmp_path / "small.tag", pd.DataFrame(row), "tag")
    status, _, err = tool("rewrite-tags")
    assert (status, err.count("\n")) == (2, 1)
    assert "no item of" in err


def test_the_shipped_tags_are_reworded_enough():
    """The default limit is one that good rewordings keep."""
    from recbole_dpr.llm_eval.overlap import repeated_words

    frame = read_tag(files("recbole_dpr.resources") / "ml-100k.tag")[:3000]
    train = frame[frame["split"] == "train"].groupby("item_id")["tag"].apply(list)
    new = frame[frame["split"] == "eval"]
    shares = [
        repeated_words(tag, train[id])[0]
        for id, tag in zip(new["item_id"], new["tag"], strict=True)
    ]
    assert sum(share > 0.2 for share in shares) < 0.01 * len(shares)


def test_summaries(tool, server, tmp_path):
    def rule(body):
        return Reply(json.dumps({id: f'A "{id}",\n' + TEXT for id in ids_of(body)}))

    server.rule = rule
    status, out, err = tool("summaries", "--first", 4, "--domain", "movies")
    assert (status, err) == (0, "")
    assert "4 items summed up, 0 were before" in out
    tool("summaries", "--batch_size", 3)
    assert asked(server) == [["1", "2", "3", "4"], ["5", "6", "7"]]
    found = read_summaries(tmp_path / "small.summary")
    assert list(found) == [id for id, *_ in ITEMS]
    assert found["1"] == 'A "1", ' + TEXT
    first = (tmp_path / "small.summary").read_text().splitlines()[:2]
    assert first[0] == "item_id:token\tsummary:token_seq"
    assert first[1] == f"1\t{found['1']}"


def test_summaries_are_checked(tool, tmp_path, item_file, monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(ROOT))
    main = importlib.import_module("dataset_tools.__main__").main
    path = tmp_path / "small.summary"
    path.write_text("item_id:token\tsummary:token_seq\n7\tfine\n99\tfine\n")
    assert main(["check", str(path)]) == 0
    assert f"{path}: 2 rows, all good" in capsys.readouterr().out
    assert main(["check", str(path), "--item_file", str(item_file)]) == 2
    assert "small.summary:3: field item_id, value '99': no such item" in capsys.readouterr().err


def test_a_bad_id_is_told_before_anything_is_paid_for(tool, server, item_file):
    item_file.write_text(item_file.read_text().replace("\n3\t", "\n 3\t"))
    status, _, err = tool("generate-tags")
    assert (status, server.requests) == (2, [])
    assert "small.item:4: field item_id:token, value ' 3' is empty or has spaces" in err


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id\ttext\n1\tfine\n", ":1: the header is not"),
        ("item_id:token\tsummary:token_seq\n1\tfine\n1\tagain\n", ":3: .*a line already"),
        ("item_id:token\tsummary:token_seq\n1\n", ":2: an empty cell"),
        ("item_id:token\tsummary:token_seq\n1\ta\n2\ta\tb\n", "is no table"),
    ],
)
def test_summaries_that_cannot_be_read(tmp_path, text, words):
    path = tmp_path / "small.summary"
    path.write_text(text)
    with pytest.raises(UserError, match=words):
        read_summaries(path)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--fields", "plot"), "--fields plot: not in .*small.item, which has item_id, movie_t"),
        (("--batch_size", 0), "--batch_size 0: write a whole number from 1"),
        (("--first", -1), "--first -1: write"),
        (("--item_file", "nowhere.item"), "nowhere.item: cannot be read"),
        (("--item_file", ROOT / "setup.cfg"), "setup.cfg:1: the header is not"),
        (("--parameters", "warm"), "--parameters 'warm': write KEY=VALUE"),
        (("--parameters", "stream=true"), "--parameters stream: is not for you to set"),
        (("--parameters", "a=[1"), "the value is not JSON"),
        (("--parameters", "a=2020-01-01"), "the value is not JSON"),
        (("--base_url", "https://example.org", "--key_variable", "NO_SUCH"), "NO_SUCH: not set"),
        (("--out", "small.item/x"), "small.item"),
    ],
)
def test_one_line_for_a_mistake(tool, server, options, words):
    server.rule = tagging()
    status, out, err = tool("generate-tags", *options)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert re.search(words, err)


def test_parameters_are_sent_as_they_are(tool, server):
    server.rule = tagging()
    tool("generate-tags", "--parameters", "temperature=0.3", 'response_format={"type": "x"}')
    assert server.requests[0]["temperature"] == 0.3
    assert server.requests[0]["response_format"] == {"type": "x"}


@pytest.mark.slow
def test_interrupted(server, item_file, tmp_path):
    """Two requests are answered, and two are under way until the interrupt has been noticed."""
    under_way, noticed = threading.Event(), threading.Event()

    def rule(body):
        if len(server.requests) == 4:
            under_way.set()
        return Reply(tagging()(body).text, until=noticed if len(server.requests) > 2 else None)

    server.rule = rule
    given = command_line("generate-tags", item_file, tmp_path, server.url)
    process = subprocess.Popen(
        [sys.executable, "-m", "dataset_tools", *given, "--batch_size", "1", "--concurrency", "2"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # ignored under nohup
    )
    stuck = threading.Timer(SECONDS, process.kill)  # only if it never says so
    stuck.start()
    try:
        assert under_way.wait(SECONDS)
        process.send_signal(signal.SIGINT)
        shown = []
        for line in process.stderr:
            shown.append(line)
            if "Waiting for the answers under way" in line:
                break
    finally:
        stuck.cancel()
        noticed.set()
    out, err = process.communicate(timeout=SECONDS)
    err = "".join(shown) + err
    assert (process.returncode, out) == (130, "")
    assert "Traceback" not in err
    assert "interrupted after 4 requests" in err
    assert not (tmp_path / "small.tag").exists()
    sent = len(server.requests)
    assert sent == 4

    server.rule = tagging()
    main = importlib.import_module("dataset_tools.__main__").main
    assert main([*given, "--batch_size", "1"]) == 0
    assert len(server.requests) == 7  # nothing is asked for twice
    assert read_tag(tmp_path / "small.tag")["item_id"].nunique() == 7


REQUESTS = ("--category_field", "genre", "--positive", 2, "--negative", 1, "--concurrency", 1)


def wanted_of(body):
    """By category, how many positive and negative requests a request to the model asks for."""
    found = re.findall(
        r"^\[(.+?)\] (\d+) positive, (\d+) negative$", body["messages"][1]["content"], re.MULTILINE
    )
    return {name: (int(positive), int(negative)) for name, positive, negative in found}


def requests_for(name, wanted, mark=""):
    return {
        intent: [f"{intent}{mark} wish {number} of {name}s" for number in range(count)]
        for intent, count in zip(("positive", "negative"), wanted, strict=True)
    }


def wishing(mark=""):
    return lambda body: Reply(
        json.dumps({name: requests_for(name, n, mark) for name, n in wanted_of(body).items()})
    )


def test_generate_requests(tool, server, tmp_path):
    server.rule = wishing()
    path = tmp_path / "small.prompt"
    template = ["t1", "any {category}", "positive", "train"]
    path.write_text(
        "prompt_id:token\ttext:token_seq\tintent:token\tsplit:token\n" + "\t".join(template) + "\n"
    )
    status, out, err = tool("generate-requests", *REQUESTS, "--domain", "movies")
    assert (status, err) == (0, "")
    assert out.startswith(f"{path}: 6 requests written, 0 were before\n2 requests, 0 more")
    assert read_prompt(path).to_numpy().tolist() == [
        [*template, ""],
        *(
            [f"{name}-train-{intent}-{number + 1}", text, intent, "train", name]
            for name in ("Comedy", "Drama")
            for intent, texts in requests_for(name, (2, 1)).items()
            for number, text in enumerate(texts)
        ),
    ]
    prompt = server.requests[0]["messages"][1]["content"]
    assert "a catalogue of films are: Comedy, Drama." in prompt
    assert not re.search(r"\{(domain|form|longest|categories|items)", prompt)

    status, out, _ = tool("generate-requests", *REQUESTS)  # all there: nothing is asked
    assert (status, len(server.requests)) == (0, 2)
    assert "0 requests written, 6 were before\nnothing to ask" in out

    # What is missing is asked for, and of other splits what is there is shown.
    server.rule = wishing("new")
    more = ("--positive", 3, "--first", 1)
    assert "1 requests written, 6 were" in tool("generate-requests", *REQUESTS, *more)[1]
    assert wanted_of(server.requests[-1]) == {"Comedy": (1, 0)}
    server.rule = wishing("valid")
    _, out, _ = tool("generate-requests", *REQUESTS, "--split", "valid", "--batch_size", 2)
    assert "6 requests written, 7 were before" in out
    assert wanted_of(server.requests[-1]) == {"Comedy": (2, 1), "Drama": (2, 1)}
    shown = server.requests[-1]["messages"][1]["content"]
    assert "\n  there is already: positivenew wish 0 of Comedys\n" in shown
    frame = read_prompt(path)
    assert frame["prompt_id"][7] == "Comedy-train-positive-3"
    assert frame["split"].value_counts().to_dict() == {"train": 8, "valid": 6}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda own: own["positive"].pop(), "positive has 1 requests; write 2"),
        (lambda own: own.pop("negative"), "is not an object with the keys positive, negative"),
        (lambda own: own.update(negative="no"), "negative is no list"),
        (lambda own: own.update(negative=[7]), "negative 7 is no text"),
        (lambda own: own.update(negative=["COMEDIES!"]), "is the category's name alone"),
        (lambda own: own.update(negative=["no {category}"]), "has braces"),
        (lambda own: own.update(negative=["no\njokes"]), "is more than one line"),
        (lambda own: own.update(negative=["x" * 201]), "has 201 characters; write at most 200"),
        (lambda own: own.update(negative=["..."]), "has no words"),
        (lambda own: own.update(negative=["a\tb"]), "holds a control character"),
        (
            lambda own: own.update(negative=["Positive wish 0, of Comedys"]),
            "negative 'Positive wish 0, of Comedys' is there already; write another",
        ),
        (
            lambda own: own.update(negative=["Old one!"]),
            "negative 'Old one!' is there already; write another",
        ),
    ],
)
def test_requests_that_break_a_rule(tool, server, tmp_path, change, words):
    old = ["o", "old one", "positive", "eval", "Drama"]
    columns = ["prompt_id", "text", "intent", "split", "category"]
    write_atomic(tmp_path / "small.prompt", pd.DataFrame([old], columns=columns), "prompt")
    own = requests_for("Comedy", (2, 1))
    change(own)
    server.script = [Reply(json.dumps({"Comedy": own}))]
    server.rule = wishing()
    # A repair names the category, and asks for no numbers.
    server.script.append(Reply(json.dumps({"Comedy": requests_for("Comedy", (2, 1))})))
    status, out, _ = tool("generate-requests", *REQUESTS, "--first", 1)
    assert (status, len(server.requests)) == (0, 2)
    assert words in server.requests[1]["messages"][-1]["content"]
    assert "3 requests written, 1 were before" in out


def test_a_request_belongs_to_one_category(tool, server, tmp_path):
    both = {"positive": ["the same", "one of {}"], "negative": ["not {}"]}

    def rule(body):
        (name,) = wanted_of(body)
        return Reply(json.dumps({name: both}).replace("{}", name.lower() + " things"))

    server.rule = rule
    _, out, _ = tool("generate-requests", *REQUESTS)
    assert "5 requests written, 0 were before; 1 left out, as another category has them" in out
    server.rule = wishing()
    assert "1 requests written, 5 were before" in tool("generate-requests", *REQUESTS)[1]
    assert wanted_of(server.requests[-1]) == {"Drama": (1, 0)}
    assert read_prompt(tmp_path / "small.prompt")["text"].is_unique


def test_requests_that_fail_and_a_dry_run(tool, server, tmp_path):
    out = tool("generate-requests", *REQUESTS, "--price_out", 1000, "--dry_run")[1]
    assert re.search(r"2 requests for 2 categories, about \d+ tokens in, 102 out, cost 0.102", out)
    assert server.requests == []
    server.rule = lambda body: Reply("no")
    status, _, err = tool("generate-requests", *REQUESTS)
    assert (status, err.count("\n")) == (2, 1)
    assert "no answer could be used; try another. 2 categories failed" in err
    assert not (tmp_path / "small.prompt").exists()
    server.rule = lambda body: Reply("no") if "Drama" in wanted_of(body) else wishing()(body)
    status, out, _ = tool("generate-requests", *REQUESTS)
    assert status == 0
    assert "3 requests written, 0 were before" in out
    assert "1 categories failed, the same command asks for them again: Drama" in out
    sent = len(server.requests)
    server.rule = lambda body: Reply(json.dumps({"Drama": requests_for("Drama", (2, 1))}))
    assert "3 requests written, 3 were before" in tool("generate-requests", *REQUESTS)[1]
    assert len(server.requests) == sent + 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--category_field", "kind"), "--category_field kind: not in .*, which has item_id"),
        (("--seq_separator", ""), "--seq_separator '': write"),
        (("--ignore_categories", "Comedy", "Drama"), "field genre holds no category"),
        (("--first", 0), "--first 0: write a whole number"),
    ],
)
def test_one_line_for_a_mistake_about_requests(tool, server, options, words):
    status, out, err = tool("generate-requests", *REQUESTS, *options)
    assert (status, out, err.count("\n"), server.requests) == (2, "", 1, [])
    assert re.search(words, err)
