"""Language models that order a backbone's best: what counts of an answer, and the table."""

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from llm_server import ChatServer, Reply
from recbole_dpr.commands.llm import main
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.domains import DOMAINS
from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm.openai_backend import OpenAIBackend
from recbole_dpr.llm.store import AnswerStore
from recbole_dpr.llm.wording import UserRequest, load_wording
from recbole_dpr.llm_eval.rerank import Reranked, rank, read_ranking, rerank_messages

NUMBER = re.compile(r"^\[(\d+)\] (.*)$", re.MULTILINE)


@pytest.mark.parametrize(
    ("ranking", "expected"),
    [
        ([3, 1, 2, 4], Reranked([2, 0, 1, 3])),
        ([4], Reranked([3, 0, 1, 2], missing=3)),
        ([2, 2, 9, 0, "x", None, 1.0, True, 1], Reranked([1, 0, 2, 3], 6, 1, 2)),
        (["3", "[1]", " 2 ", 4], Reranked([2, 0, 1, 3])),
        ([-1, "²", 1], Reranked([0, 1, 2, 3], invalid=2, missing=3)),
    ],
)
def test_wrong_numbers_are_counted_and_missing_ones_keep_their_order(ranking, expected):
    assert read_ranking({"ranking": ranking}, 4) == expected


@pytest.mark.parametrize(
    "answer", [[1, 2], {}, {"ranking": "1, 2"}, {"ranking": []}, {"ranking": [7, "film"]}, None]
)
def test_what_ranks_nothing_is_asked_for_again(answer):
    with pytest.raises(BadAnswer):
        read_ranking(answer, 4)


def reranked(server, tmp_path, requests, candidates) -> list[Reranked]:
    backend = OpenAIBackend("m", {}, server.url, "OPENAI_API_KEY", 30.0)
    client = ChatClient(backend, AnswerStore(tmp_path / "answers.sqlite"))
    words, films = load_wording("rerank"), DOMAINS["movies"]
    jobs = [
        (rerank_messages(words, request, own, films), len(own))
        for request, own in zip(requests, candidates, strict=True)
    ]
    return rank(client, jobs, repairs=1, threads=2)


def test_a_model_orders_candidates_and_a_silent_one_leaves_them(tmp_path):
    def rule(body):
        content = body["messages"][1]["content"]
        if "no order" in content:
            return Reply("I would not know")
        numbers = [int(number) for number, _ in NUMBER.findall(content)]
        return Reply(json.dumps({"ranking": numbers[::-1]}))

    with ChatServer(rule) as server:
        requests = [UserRequest(["A"], "funny"), UserRequest(["B"], "no order"), UserRequest(["C"])]
        found = reranked(server, tmp_path, requests, [["x", "y", "z"], ["x", "y"], ["x"]])
        assert found == [Reranked([2, 1, 0]), Reranked([0, 1], failed=True), Reranked([0])]
        assert len(server.requests) == 4
        told = [body["messages"][1]["content"] for body in server.requests]
    assert any("says: funny" in text and "Order all 3" in text for text in told)
    [silent] = [text for text in told if "- C\n" in text]
    assert "says" not in silent
    assert "Nothing particular is asked for" in silent


# -- the command ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def run(rival_run) -> Path:
    return rival_run


def ordering(change):
    """The rule of a server that ranks candidates: ``change(numbers)`` of a request's."""

    def rule(body):
        found = NUMBER.findall(body["messages"][1]["content"])
        return Reply(json.dumps({"ranking": change([int(number) for number, _ in found])}))

    return rule


def command(run, server, *options) -> list[str]:
    return [
        "rerank", f"--checkpoint={run}", "--out=t", "--model=m", f"--base_url={server.url}",
        "--users=0", "--n", "3", *options,
    ]  # fmt: skip


@pytest.mark.slow
def test_the_same_order_has_the_backbones_figures_and_another_has_not(run, capsys, tmp_path):
    with ChatServer(ordering(lambda numbers: numbers)) as server:
        main(command(run, server, "--top", "5", "--name=same"))
        told = capsys.readouterr().out
        assert "0 of them failed" in told
        assert "0 numbers of no candidate, 0 repeated, 0 missing" in told
        content = server.requests[0]["messages"][1]["content"]
        assert re.search(r"^\[1\] The Title \d+ \(.*(action|comedy|drama|noir|sci)", content, re.M)
    with ChatServer(ordering(lambda numbers: [99, *numbers[:0:-1]])) as server:
        main(command(run, server, "--top", "5", "8", "--name=turned", "--answers=other.sqlite"))
    told = capsys.readouterr().out
    table = pd.read_csv(tmp_path / "t" / "table.csv", keep_default_na=False)
    names = {"same, K=5 (GRU4Rec)", "turned, K=5 (GRU4Rec)", "turned, K=8 (GRU4Rec)"}
    assert names < set(table["method"])
    wide = table.pivot_table(
        index=["task", "prompts", "n", "metric"], columns="method", values="value", sort=False
    )
    assert wide["same, K=5 (GRU4Rec)"].tolist() == wide["GRU4Rec"].tolist()
    turned = wide["turned, K=5 (GRU4Rec)"]
    at_5 = wide.index.get_level_values("metric") == "recall@5"
    assert turned[at_5].tolist() == wide["GRU4Rec"][at_5].tolist()  # the same five
    assert turned.tolist() != wide["GRU4Rec"].tolist()
    requests = int(
        table.loc[table["n"] != "mean"].drop_duplicates(["task", "prompts"])["cases"].sum()
    )
    assert f"{requests} numbers of no candidate, 0 repeated, {requests} missing" in told
    assert {"SEQ", "POS", "NEG"} == set(table["task"])


@pytest.mark.slow
def test_lists_shorter_than_any_metric_are_measured_at_their_length(run, capsys, tmp_path):
    longer = tmp_path / "longer"
    shutil.copytree(run, longer)
    changed = {"topk": [10], "valid_metric": "NDCG@10"}
    record = json.loads((longer / "config.json").read_text("utf-8")) | changed
    (longer / "config.json").write_text(json.dumps(record), "utf-8")
    with ChatServer(ordering(lambda numbers: numbers)) as server:
        main(command(longer, server, "--top", "5", "12", "--name=same", "--tasks", "SEQ"))
    capsys.readouterr()
    table = pd.read_csv(tmp_path / "t" / "table.csv", keep_default_na=False)
    found = {name: set(part["metric"]) for name, part in table.groupby("method")}
    both = {"recall@5", "ndcg@5", "recall@10", "ndcg@10"}
    assert found.pop("same, K=5 (GRU4Rec)") == {"recall@5", "ndcg@5"}
    assert len(found) == 3
    assert all(metrics == both for metrics in found.values())
    # Of single cases it is still the run's own metric.
    kept = np.load(tmp_path / "t" / "rows" / "GRU4Rec.npz")["GRU4Rec: SEQ"]
    own = table[(table["method"] == "GRU4Rec") & (table["metric"] == "ndcg@10")]
    assert kept.mean() == pytest.approx(float(own["value"].iloc[0]), abs=1e-4)


def test_a_dry_run_tells_the_cost_of_each_k(run, capsys):
    main(["rerank", f"--checkpoint={run}", "--model=m", "--top", "5", "9", "--dry_run"])
    lines = capsys.readouterr().out.splitlines()
    assert [re.search(r"K=(\d+)", line)[1] for line in lines[-2:]] == ["5", "9"]
    tokens = [int(re.search(r"about ([\d,]+)", line)[1].replace(",", "")) for line in lines[-2:]]
    assert tokens[0] < tokens[1]


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--top", "1"], "--top 1"),
        (["--top", "99"], "--top 99: some case has 24 candidates"),
    ],
)
def test_a_mistake_is_one_line(run, capsys, options, line):
    with pytest.raises(SystemExit):
        main(["rerank", f"--checkpoint={run}", "--model=m", *options])
    told = capsys.readouterr().err
    assert line in told
    assert told.count("\n") == 1
