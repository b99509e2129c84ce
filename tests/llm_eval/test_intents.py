"""``python -m recbole_dpr.llm intents`` on a run of seconds, against a server on this machine."""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import pandas as pd
import pytest
import torch

from llm_server import ChatServer, Reply, error_body
from places import ROOT
from recbole_dpr.commands.llm import main
from recbole_dpr.llm_eval.intent_study import METHODS, SCORES
from recbole_dpr.llm_eval.run_cases import load_run
from recbole_dpr.serving import Recommender
from small_data import GENRES

USERS = 6
FILES = ["intents.jsonl", "table.csv", "table.md"]


@pytest.fixture(scope="module")
def run(trained_run) -> Path:
    return trained_run


@pytest.fixture
def server():
    with ChatServer(answer) as chat:
        yield chat


@pytest.fixture
def intents(run, server, tmp_path, capsys):
    """``intents(*options)``: (exit status, standard output, standard error, records)."""

    def ask(*options):
        status = 0
        try:
            main(command_line(run, tmp_path / "out", server.url, *options))
        except SystemExit as ended:
            status = ended.code
        file = tmp_path / "out" / "intents.jsonl"
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        out, err = capsys.readouterr()
        err = re.sub(r"\r.*\n?", "", err)  # progress, where the machine is slow
        return status, out, err, [json.loads(line) for line in lines]

    return ask


def command_line(run, out, url, *options):
    fixed = ["--checkpoint", run, "--model", "talker", "--out", out, "--base_url", url]
    return ["intents", *map(str, [*fixed, "--users", USERS, *options])]


def role_of(body):
    words = body["messages"][0]["content"].split()[:3]
    return {"play": "simulator", "recommend": "recommender", "judge": "judge"}[words[1]]


def asked(server, role):
    return [body for body in server.requests if role_of(body) == role]


def prompt(body):
    return body["messages"][1]["content"]


def history_of(body):
    return re.findall(r"^- (The Title \d+)", prompt(body), re.MULTILINE)


def wish(body):
    """A request that no other user has."""
    return f"I long for {' and then '.join(history_of(body)[-2:])} as a quiet dream"


def answer(body, said=wish):
    """A model that does everything as it should."""
    if role_of(body) == "simulator":
        kind = re.search(r'^\{"(\w+)": \{"request"', prompt(body), re.MULTILINE)[1]
        return Reply(json.dumps({kind: {"request": said(body), "theme": "dreams"}}))
    if role_of(body) == "recommender":
        number = int(history_of(body)[-1].split()[-1])
        return Reply(json.dumps({"titles": [f"Title {(number + n) % 24}, The" for n in range(9)]}))
    return Reply(json.dumps({letter: scores(items) for letter, items in lists_of(body).items()}))


def lists_of(body):
    """Letter -> titles, as a judge reads them."""
    _, *parts = re.split(r"^List ([A-D]):\n", prompt(body), flags=re.MULTILINE)
    return {
        letter: re.findall(r"^\d+\. (The Title \d+)", text, re.MULTILINE)
        for letter, text in zip(parts[::2], parts[1::2], strict=True)
    }


def scores(titles):
    first = int(titles[0].split()[-1])
    return {"intent": 1 + first % 10, "history": 10 - len(titles) % 10, "overall": 5}


def titles(items):
    return [item["title"] for item in items]


# -- the whole ------------------------------------------------------------------------------


@pytest.mark.slow
def test_from_users_to_table(intents, server, run, tmp_path):
    options = ("--judge_model", "j1", "j2", "--recommender_model", "namer", "--domain", "movies")
    status, out, err, records = intents(*options, "--parameters", "temperature=0.5")
    assert (status, err) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        *FILES[:1], "served.answers.sqlite", *FILES[1:],
    ]  # fmt: skip
    models = [(role_of(body), body["model"]) for body in server.requests]
    assert models.count(("simulator", "talker")) == models.count(("recommender", "namer")) == USERS
    judged = models.count(("judge", "j1"))
    assert USERS < judged <= 4 * USERS
    assert len(models) == 2 * USERS + 2 * judged
    assert {body["temperature"] for body in server.requests} == {0.5}
    assert f"judge j2: {judged} requests, 0 more answered before" in out

    served = Recommender.load(run)
    assert len({record["user"] for record in records}) == len(records) == USERS
    for record in records:
        history = history_in_data(run, record["user"])
        assert [item["item"] for item in record["history"]] == history[-20:]
        wished = record["request"], record["request_of_another"]
        for method, said in zip(("backbone", "dpr", "random"), ((), *wished), strict=True):
            with served.untouched_backbone(run) if method == "backbone" else nullcontext():
                expected = served.recommend(history, said, k=10)
            assert [i["item"] for i in record["lists"][method]] == [e.item for e in expected]
        named = {item["item"] for item in record["lists"]["llm"]}
        assert named
        assert not named & set(history)
        for judge in ("j1", "j2"):
            assert record["scores"][judge] == {
                method: scores(titles(record["lists"][method])) for method in METHODS
            }

    table = pd.read_csv(tmp_path / "out" / "table.csv").set_index(["judge", "method", "score"])
    assert len(table) == 2 * len(METHODS) * len(SCORES)
    assert set(table["users"]) == {USERS}
    assert not table[["no_request", "no_list", "no_score"]].any(axis=None)
    mean = {
        method: sum(record["scores"]["j1"][method]["intent"] for record in records) / USERS
        for method in METHODS
    }
    for method in METHODS:
        row = table.loc["j1", method, "intent"]
        assert row["mean"] == pytest.approx(mean[method])
        assert row["low"] <= row["mean"] <= row["high"]
        if method != "dpr":
            assert row["dpr_minus"] == pytest.approx(mean["dpr"] - mean[method])
            assert 0 < row["p"] <= 1
    text = (tmp_path / "out" / "table.md").read_text("utf-8")
    assert text.startswith("# Simulated users and a judge (Table 4), served\n")
    assert f"| DPR (GRU4Rec) | {USERS} | 0 | 0 | 0 |" in re.sub(" +", " ", text)
    assert "j1 and j2, rank correlation over 24 lists: intent 1.00" in text

    assert f"- judge j2: {judged} answers, {100 * judged:,} tokens in, {10 * judged:,} out" in text

    # The same command again: nothing is asked, and the same is written.
    sent, before = len(server.requests), [(tmp_path / "out" / f).read_bytes() for f in FILES]
    status, out, *_ = intents(*options, "--parameters", "temperature=0.5")
    assert (status, len(server.requests)) == (0, sent)
    assert f"judge j2: 0 requests, {judged} more answered before" in out
    assert [(tmp_path / "out" / f).read_bytes() for f in FILES] == before

    # More users: those there were are not asked about again, but for the ring's last.
    intents(*options, "--parameters", "temperature=0.5", "--users", USERS + 1)
    assert len(asked(server, "simulator")) == len(asked(server, "recommender")) == USERS + 1


def test_the_backbone_is_the_one_that_no_prompt_has_touched(run):
    """As Tables 2 and 3 have it."""
    served = Recommender.load(run)

    def scores():
        return [each.score for each in served.recommend(["i4", "i7"], k=5)]

    tuned = scores()
    measured = load_run(str(run))
    with measured.trainer.untouched_backbone(), served.untouched_backbone(run):
        untouched = scores()
        for name, weight in measured.trainer.model.backbone.state_dict().items():
            assert torch.equal(served.model.backbone.state_dict()[name], weight)
    assert untouched != tuned
    assert scores() == tuned


def history_in_data(run: Path, user: str) -> list[str]:
    """A user's items before the last tenth, by time, straight from the file."""
    file = run.parents[1] / "data" / "served" / "served.inter"
    frame = pd.read_csv(file, sep="\t").sort_values("timestamp:float", kind="stable")
    own = frame.loc[frame["user_id:token"] == user, "item_id:token"].tolist()
    return own[: len(own) - (len(own) - 1) // 10]


@pytest.mark.slow
def test_judges_are_blind(intents, server, tmp_path):
    """No name of a method, and the letters of the methods differ from user to user."""
    status, _, _, records = intents("--together")
    judged = asked(server, "judge")
    assert (status, len(judged)) == (0, USERS)
    orders = set()
    for body in judged:
        text = json.dumps(body["messages"])
        assert not re.search("DPR|GRU4Rec|backbone|random|llm|talker", text, re.IGNORECASE)
        record = next(r for r in records if f"Request: {r['request']}\n" in prompt(body))
        shown = list(dict.fromkeys(tuple(titles(record["lists"][m])) for m in record["order"]))
        assert [tuple(own) for own in lists_of(body).values()] == shown
        orders.add(tuple(record["order"]))
    assert len(orders) > 2
    shutil.rmtree(tmp_path / "out")
    assert [record["order"] for record in intents("--together")[3]] == [
        record["order"] for record in records
    ]
    again = intents("--together", "--seed", 7)[3]
    assert [record["user"] for record in again] != [record["user"] for record in records]


@pytest.mark.slow
def test_judges_read_summaries_where_there_are_some(intents, server, run, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(run.parents[1] / "data", data)
    lines = [f"i{n}\tA quiet tale number {n}." for n in range(24)]
    head = "item_id:token\tsummary:token_seq"
    (data / "served" / "served.summary").write_text("\n".join([head, *lines]) + "\n")
    status, *_ = intents("--data_path", data)
    assert status == 0
    for body in asked(server, "judge"):
        before, shown = prompt(body).split("\nList A:\n")
        assert re.fullmatch(
            r"(\d+\. The Title \d+( \(.*?\))?: A quiet tale number \d+\.\n?)+", shown
        )
        assert "quiet tale number" not in before
    assert "Judges read the summaries" in (tmp_path / "out" / "table.md").read_text()


@pytest.mark.slow
def test_a_killed_run_goes_on(intents, server, run, tmp_path):
    """SIGTERM while judges are asked; the rest is asked later, and nothing twice."""
    server.rule = lambda body: Reply(
        answer(body).text, delay=1.0 if role_of(body) == "judge" else 0.0
    )
    given = command_line(run, tmp_path / "out", server.url, "--concurrency", 2)
    process = subprocess.Popen(
        [sys.executable, "-m", "recbole_dpr.llm", *given],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 120
    while len(asked(server, "judge")) < 3 and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (143, "")
    assert "Traceback" not in err
    assert not (tmp_path / "out" / "table.md").exists()
    sent = len(server.requests)
    assert sent >= 2 * USERS + 3
    server.rule = answer
    status, out, _, records = intents()
    assert (status, len(records)) == (0, USERS)
    assert f"simulator talker: 0 requests, {USERS} more answered before" in out
    bodies = [json.dumps(body["messages"]) for body in server.requests]
    assert len(bodies) == len(set(bodies)) > sent


# -- requests -------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_request_that_names_a_category_is_asked_for_again(intents, server, run):
    """Once: mended. Always: counted as failed, in every method's line."""
    told = []

    def rule(body):
        if role_of(body) != "simulator":
            return answer(body)
        told.append(body["messages"][-1]["content"])
        mends = len(body["messages"]) > 2 and stubborn not in wish(body)
        bad = "I want two funny comedies after work"
        return answer(body) if mends else answer(body, lambda body: bad)

    stubborn = "The Title"  # all of them
    server.rule = rule
    status, out, err, records = intents("--repairs", 1)
    assert (status, out, records) == (2, "", [])
    assert "talker: of its 6 answers none could be used as simulator's" in err
    complaint = "item (mood|craving|occasion): request uses 'Comedy'; say it without"
    assert len([line for line in told if re.search(complaint, line)]) == USERS

    # With the seed's own last title of one user: one goes on as before.
    stubborn = history_of(server.requests[0])[-1]
    users = sum(stubborn in wish(body) for body in server.requests[:USERS])
    status, out, _, records = intents("--repairs", 2, "--concurrency", 1)
    assert status == 0
    failed = [record for record in records if record["failure"]]
    assert 1 <= len(failed) <= users < USERS
    assert f"{len(failed)} requests or scores failed: user " in out
    assert all(record["lists"] == {} for record in failed)
    row = next(line for line in out.splitlines() if line.startswith("| GRU4Rec"))
    assert re.sub(" +", " ", row).startswith(f"| GRU4Rec | {USERS - len(failed)} | {len(failed)} |")
    assert str(GENRES[1]) in prompt(server.requests[0])  # the words not to use are told


# -- judges ---------------------------------------------------------------------------------

GOOD = {"intent": 1, "history": 10, "overall": 7}


@pytest.mark.slow
def test_judgements_that_fail_are_counted(intents, server, tmp_path):
    """Prose and numbers out of range are asked for again; what stays wrong counts as no score."""
    wrong = iter(["I like it: 7/10", json.dumps({"A": dict(GOOD, intent=11)}), "{}"])

    def rule(body):
        if role_of(body) != "judge":
            return answer(body)
        if len(body["messages"]) == 2 and (first := next(wrong, None)):
            return Reply(first)
        if lists_of(body)["A"][0] in hated:
            return Reply("Not one I could recommend.")
        return answer(body)

    hated: set = set()
    server.rule = rule
    status, _, _, records = intents("--concurrency", 1)
    assert status == 0
    assert not any(record["no_score"]["talker"] for record in records)
    told = [body["messages"][-1]["content"] for body in server.requests]
    assert sum("it is not JSON" in line for line in told) == 1
    assert sum("item A: intent is 11" in line for line in told) == 1
    assert sum("item A: is missing" in line for line in told) == 1

    hated = {titles(records[0]["lists"]["dpr"])[0]}
    (tmp_path / "out" / "served.answers.sqlite").unlink()
    status, out, _, records = intents()
    assert status == 0
    counts = {
        method: sum(titles(record["lists"][method])[0] in hated for record in records)
        for method in METHODS
    }
    assert 0 < counts["dpr"] <= USERS
    table = pd.read_csv(tmp_path / "out" / "table.csv").groupby("method")[["users", "no_score"]]
    assert table.max()["no_score"].to_dict() == counts
    assert table.max()["users"].to_dict() == {m: USERS - counts[m] for m in METHODS}
    assert f"{sum(counts.values())} requests or scores failed: user" in out
    assert "it is not JSON" in out

    # The same command asks for those alone.
    hated, sent = set(), len(server.requests)
    status, *_ = intents()
    assert status == 0
    assert 0 < len(server.requests) - sent <= sum(counts.values())


# -- before it is paid for ------------------------------------------------------------------


@pytest.mark.slow
def test_dry_run(intents, server, tmp_path):
    status, out, err, _ = intents("--dry_run", "--price_in", 1e6, "--judge_price_in", 0)
    assert (status, err, server.requests) == (0, "", [])
    assert not (tmp_path / "out").exists()
    counts = {
        role: (int(number), int(tokens.replace(",", "")))
        for role, number, tokens in re.findall(
            r"^(\w+) talker: (\d+) requests, about ([\d,]+) tokens in", out, re.MULTILINE
        )
    }
    assert counts["simulator"][0] == counts["recommender"][0] == USERS
    # Here some lists are so short that their stand-ins are the same.
    assert 3 * USERS < counts["judge"][0] <= 4 * USERS
    cost = float(re.search(r"cost about ([\d.]+); nothing was sent", out)[1])
    assert cost == counts["simulator"][1] + counts["recommender"][1]
    real = intents()
    assert real[0] == 0
    for role, (_, tokens) in counts.items():
        sent = sum(len(m["content"]) for body in asked(server, role) for m in body["messages"]) / 4
        share = len(asked(server, role)) / counts[role][0]  # lists that are the same: judged once
        assert tokens * share == pytest.approx(sent, rel=0.1)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--users", "0"], "--users=0: write a number from 1 to 16"),
        (["--users", "17"], "--users=17: write a number from 1 to 16"),
        (["--history", "0"], "--history=0: write a whole number from 1"),
        (["--dataset", "ml-1m"], "--dataset=ml-1m: the run"),
        (["--data_path", "nowhere"], "no folder nowhere"),
        (["--checkpoint", "nowhere"], "nowhere: no finished run"),
        (["--judge_base_url", "https://example.org"], "OPENAI_API_KEY: not set"),
        (["--judge_base_url", "https://x.org?key=S"], "--judge_base_url: holds a name, a password"),
        (["--judge_parameters", "x"], "--parameters 'x': write KEY=VALUE"),
        (["--judge_price_in", "x"], "argument --judge_price_in"),
        (["--users", "many"], "argument --users: invalid"),
    ],
)
def test_a_mistake_is_one_line_and_costs_nothing(intents, server, monkeypatch, options, told):
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    status, out, err, _ = intents(*options)
    assert (status, out, err.count("\n"), server.requests) == (2, "", 1, [])
    assert told in err
    assert err.startswith("error: ")


def test_a_run_that_follows_no_prompts(intents, server, run, tmp_path):
    folder = tmp_path / "copy"
    shutil.copytree(run, folder)
    record = json.loads((folder / "config.json").read_text("utf-8")) | {"prompt_loss": "positive"}
    (folder / "config.json").write_text(json.dumps(record), "utf-8")
    status, _, err, _ = intents("--checkpoint", folder)
    assert (status, server.requests) == (2, [])
    assert "is negative, and the run was trained with prompt_loss=positive" in err


def test_a_pushed_run_has_no_data_path(intents, server, run, tmp_path):
    """RecBole's place is looked in then; whatever is missing is said in one line."""
    folder = tmp_path / "pushed"
    shutil.copytree(run, folder)
    record = json.loads((folder / "config.json").read_text("utf-8"))
    del record["data_path"]
    (folder / "config.json").write_text(json.dumps(record), "utf-8")
    status, out, err, _ = intents("--checkpoint", folder)
    assert (status, out, err.count("\n"), server.requests) == (2, "", 1, [])
    assert "no folder dataset/served" in err
    shutil.copytree(run.parents[1] / "data" / "served", "dataset/served")
    status, out, err, _ = intents("--checkpoint", folder, "--dry_run")
    assert (status, err) == (0, "")
    (folder / "backbone.safetensors").unlink()
    status, out, err, _ = intents("--checkpoint", folder)
    assert (status, out, err.count("\n"), server.requests) == (2, "", 1, [])
    assert "backbone.safetensors: missing" in err


@pytest.mark.slow
def test_a_judge_that_cannot_be_asked(intents, server):
    server.rule = lambda body: (
        Reply(status=404, body=error_body("gone")) if body["model"] == "j" else answer(body)
    )
    status, _, err, records = intents("--judge_model", "j")
    assert (status, err.count("\n"), records) == (2, 1, [])
    assert "model 'j' cannot be asked" in err
    assert f"(until then: simulator talker: {USERS} requests" in err
    _, out, *_ = intents("--dry_run")
    assert f"simulator talker: 0 requests, {USERS} more before, about 0 tokens in" in out
