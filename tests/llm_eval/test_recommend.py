"""Language models as recommenders: titles to items, protocols, and the table beside a run."""

import hashlib
import json
import re
from pathlib import Path
from threading import Event

import numpy as np
import pandas as pd
import pytest
import torch

from llm_server import ChatServer, Reply
from recbole_dpr.commands.llm import main
from recbole_dpr.llm.beam_backend import BeamBackend, PrefixTree
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.domains import DOMAINS
from recbole_dpr.llm.openai_backend import OpenAIBackend
from recbole_dpr.llm.store import AnswerStore
from recbole_dpr.llm.wording import UserRequest, fill, load_wording
from recbole_dpr.llm_eval.protocols import read_titles
from recbole_dpr.llm_eval.recommend import recommend_titles
from recbole_dpr.llm_eval.rows import collect
from recbole_dpr.llm_eval.run_cases import Listed, load_run
from recbole_dpr.llm_eval.title_match import Matched, TitleIndex, plain_title
from recbole_dpr.utils.errors import UserError
from tiny_models import save_tiny_model

TITLES = [
    "[PAD]", "Matrix, The (1999)", "Toy Story", "Sabrina", "Sabrina", "Star Wars", "Heat (1995)",
    "Heat (1986)",
]  # fmt: skip


class Letters:
    """An encoder of the pieces of a title, three letters each: enough to tell which are alike."""

    def encode(self, texts):
        rows = torch.zeros(len(texts), 512)
        for row, text in zip(rows, texts, strict=True):
            for at in range(len(text)):
                digest = hashlib.sha256(text[at : at + 3].encode()).digest()
                row[int.from_bytes(digest[:2], "big") % 512] += 1.0
        return rows


# -- titles --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Matrix, The (1999)", ("the matrix", "1999")),
        ("The  MATRIX", ("the matrix", "")),
        ("Avventura, L' (1960)", ("l'avventura", "1960")),
        ("Good, the Bad and the Ugly, The", ("the good, the bad and the ugly", "")),
        ("Me, Myself & Irene", ("me, myself & irene", "")),
        ("2001: A Space Odyssey", ("2001: a space odyssey", "")),
        ("French Twist (Gazon maudit)", ("french twist (gazon maudit)", "")),
    ],
)
def test_titles_are_compared_without_year_and_with_the_article_first(title, plain):
    assert plain_title(title) == plain


def test_the_same_title_is_found_and_years_tell_apart():
    index = TitleIndex(TITLES, Letters())
    assert index.exact("the matrix") == [1]
    assert index.exact("Matrix, The (1999)") == [1]
    assert index.exact("Matrix (1999)") == []
    assert index.exact("Toy Story (1995)") == [2]  # no year in the catalogue
    assert index.exact("Sabrina") == [3, 4]
    assert index.exact("Heat") == [6, 7]
    assert index.exact("heat (1986)") == [7]
    assert index.exact("heat (2001)") == []


def test_titles_of_an_answer_come_in_order_each_once():
    index = TitleIndex(TITLES, Letters())
    [found] = index.match([["Star Wars", "The Matrix", "Matrix, The", "Toy Stories"]], k=3)
    assert found == Matched([5, 1, 2], exact=3, near=1)


def test_a_title_is_one_item_and_nothing_fills_a_list_up():
    index = TitleIndex(TITLES, Letters())
    [found] = index.match([["Star War"]], k=4)
    [names] = index.search(["Star War"], k=4)
    cosines = [cosine for _, cosine in names]
    assert found == Matched([5], near=1)
    assert names[0][0] == [5]
    assert cosines == sorted(cosines, reverse=True)
    [found] = index.match([["Sabrina", "Sabrina (1954)", "Heat"]], k=10)
    assert found == Matched([3, 4, 6], exact=3)


def test_the_history_is_left_out():
    index = TitleIndex(TITLES, Letters())
    answers = [["Toy Story"], ["Toy Story", "Heat"], ["Sabrina"]]
    found = index.match(answers, 2, excluded=[[], [2], [3]])
    assert [each.items for each in found] == [[2], [6], [4]]


def test_a_title_like_none_is_counted_and_left_out():
    index = TitleIndex(TITLES, Letters(), min_similarity=0.5)
    found, empty = index.match([["Qwxyz", "Heat", "  "], []], 3)
    assert (found.exact, found.near, found.unmatched) == (1, 0, 2)
    assert found.items == [6]
    assert empty == Matched([])


class Drawn:
    """An encoder of vectors drawn by the text: no two cosines are equal."""

    def encode(self, texts):
        seeds = (
            int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") for text in texts
        )
        return torch.stack([torch.randn(16, generator=torch.manual_seed(seed)) for seed in seeds])


def test_the_nearest_are_those_of_the_largest_cosines():
    titles = ["[PAD]", *map(str, range(300))]
    asked = ["war", "love", "17"]
    found = TitleIndex(titles, Drawn()).search(asked, 9)
    cosines = torch.cosine_similarity(
        Drawn().encode(asked)[:, None], Drawn().encode(titles[1:])[None], dim=2
    )
    best = cosines.topk(9)
    items = [[items for items, _ in own] for own in found]
    assert items == [[[place + 1] for place in own] for own in best.indices.tolist()]
    assert items[2][0] == [18]  # of "17"
    told = torch.tensor([[cosine for _, cosine in own] for own in found])
    torch.testing.assert_close(told, best.values)


# -- words and answers ---------------------------------------------------------------------


def test_braces_of_titles_and_requests_mean_nothing():
    words = load_wording("chat")
    request = UserRequest(["{k} of {history}"], "no {many}")
    [_, user] = words.messages_for(request, DOMAINS["movies"], 10)
    assert "- {k} of {history}\n" in user["content"]
    assert "says: no {many}" in user["content"]
    assert "Name the 10 films" in user["content"]
    assert '{"titles": ["...", ...]}' in user["content"]
    assert fill("{a}{b}", a="{b}", b="c") == "{b}c"


def test_without_a_request_nothing_is_said():
    for name in ("chat", "beam", "recgpt", "reclm-gen"):
        words = load_wording(name)
        silent = words.messages_for(UserRequest(["Heat"]), DOMAINS["movies"], 5)
        told = words.messages_for(UserRequest(["Heat"], "no horror"), DOMAINS["movies"], 5)
        assert "Heat" in silent[-1]["content"]
        assert "horror" not in str(silent)
        assert "no horror" in told[-1]["content"]


def test_recgpt_has_the_form_of_its_training():
    [message] = load_wording("recgpt").messages_for(UserRequest(["A", "B"]), DOMAINS["news"], 10)
    lines = message["content"].splitlines()
    assert (lines[0], lines[-1]) == ("### Instruction:", "### Response:")
    assert lines[4:6] == ["Title: A", "Title: B"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("item: a", "between: missing or unknown"),
        ("a: [", "mine.yaml"),
        (
            "{item: a, between: b, request: c, no_request: d, raw: 1, messages: []}",
            "expected texts, raw",
        ),
    ],
)
def test_wrong_words_are_one_line(tmp_path, content, line):
    (tmp_path / "mine.yaml").write_text(content)
    with pytest.raises(UserError, match=line) as told:
        load_wording("mine.yaml")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("1. Heat\n2. 12 Angry Men\n 3) *Up*\n\nEnjoy them.", ["Heat", "12 Angry Men", "Up"]),
        ('Title: "Toy Story"', ["Toy Story"]),
        ("<think>hm\n\nwell</think>\n- Heat\n- Heat", ["Heat"]),
        ("  \n", []),
    ],
)  # fmt: skip
def test_titles_of_free_text(text, titles):
    assert read_titles(text) == titles


def test_titles_are_asked_for_repaired_and_stored(tmp_path):
    with ChatServer() as server:
        answers = iter(["Heat", '{"titles": ["Heat", "Heat ", "Alien", "Up"]}', *["no"] * 6])
        server.rule = lambda body: Reply(next(answers))
        backend = OpenAIBackend("m", {}, server.url, "OPENAI_API_KEY", 30.0)
        requests = [UserRequest(["A"], "wish"), UserRequest(["B"])]
        for asked in (5, 3):  # the second time only what failed
            client = ChatClient(backend, AnswerStore(tmp_path / "answers.sqlite"))
            found = recommend_titles(client, requests, k=2)
            assert found == [["Heat", "Alien"], []]
            assert client.usage.sent == asked
        server.rule = lambda body: Reply("no")
        client = ChatClient(backend, AnswerStore(tmp_path / "answers.sqlite"))
        with pytest.raises(UserError, match=r"none of 1 answers could be used .*not JSON"):
            recommend_titles(client, requests[1:], k=2)


# -- beams ---------------------------------------------------------------------------------


def test_a_tree_lets_whole_sequences_pass():
    tree = PrefixTree([[5, 6], [5, 7], [5, 6, 8], [5, 7]], end=0)
    assert len(tree) == 3
    assert sorted(tree.allowed([5])) == [6, 7]
    assert sorted(tree.allowed([5, 6])) == [0, 8]
    assert tree.allowed([5, 7]) == [0]
    assert tree.allowed([5, 7, 0, 0]) == [0]
    assert tree.allowed([9]) == [0]


@pytest.mark.parametrize("kind", ["llama", "bloom", "mpt"])
def test_beams_are_answers_and_can_be_held_to_titles(tmp_path, kind):
    titles = ("The Matrix", "Toy Story", "Toy Soldiers", "Heat")
    folder = save_tiny_model(tmp_path / kind, kind, titles)
    hello = [{"role": "user", "content": "Title: Heat\n"}]
    free = BeamBackend(folder, {"num_beams": 3, "max_new_tokens": 6})
    answer = free.complete(hello, Event())
    beams = json.loads(answer.text)
    assert len(beams) == 3
    assert answer.prompt_tokens > 3
    assert free.complete(hello, Event()) == answer
    held = BeamBackend(folder, {"num_beams": 4}, titles=titles)
    assert sorted(json.loads(held.complete(hello, Event()).text)) == sorted(titles)
    other = BeamBackend(folder, {"num_beams": 4}, titles=(*titles, "Alien"))
    assert held.parameters != other.parameters  # else the store would mix them up
    assert BeamBackend(folder, {"num_beams": 3}, raw=True).source != free.source


def test_more_beams_than_titles_are_refused(tmp_path):
    folder = save_tiny_model(tmp_path / "model")
    with pytest.raises(UserError, match="--beams=3: more than the 2 titles"):
        BeamBackend(folder, {"num_beams": 3}, titles=["a", "b", "a"])
    with pytest.raises(UserError, match="num_beams=0"):
        BeamBackend(folder, {"num_beams": 0})


# -- figures of lists ----------------------------------------------------------------------


def test_what_a_list_lacks_is_not_retrieved_by_chance():
    lists, targets = [[4, 2], []], torch.tensor([[2, 3], [1, 0]])
    scores = Listed(lists, targets, 6).full_sort_predict([0, 0])
    scores[:, 0] = -torch.inf  # as RecBole does
    assert scores.topk(4).indices[:, :2].tolist()[0] == [4, 2]
    assert 3 not in scores[0].topk(4).indices
    assert 1 not in scores[1].topk(4).indices


@pytest.fixture(scope="module")
def run(rival_run) -> Path:
    return rival_run


@pytest.fixture
def loaded(run):
    return load_run(str(run))


def test_a_copy_of_the_backbones_list_has_the_backbones_figures(loaded):
    loaded.sample(None, ["SEQ", "POS", "NEG"])
    lists = [loaded.top_items(group, 5).tolist() for group in loaded.cases]
    one, other = {}, {}
    own = loaded.own_rows(one)
    copied = loaded.rows_of_lists(lists, "copy", 5, other)
    backbone = own[own["method"] == "GRU4Rec"]
    columns = ["task", "n", "mode", "cases", "metric", "value"]
    pd.testing.assert_frame_equal(
        backbone[columns].reset_index(drop=True), copied[columns].reset_index(drop=True)
    )
    assert backbone["value"].max() > 0
    assert set(own["method"]) == {"GRU4Rec", "DPR (GRU4Rec)"}
    for name, values in other.items():
        assert values == one[name.replace("copy", "GRU4Rec")]
    short = loaded.rows_of_lists(lists, "copy", 2, {})
    assert set(short["metric"]) == {"recall@2", "ndcg@2"}  # nothing beyond what was asked for


def test_fewer_users_are_the_first_of_more(loaded, run):
    owner = loaded.dataset.store.user
    loaded.sample(6, ["SEQ", "POS"], n=[3], modes=["genre"])
    six = [set(owner[group.end].tolist()) for group in loaded.cases]
    assert [group.name for group in loaded.cases] == ["SEQ", "POS-3-genre"]
    assert len(six[0]) == 6
    assert six[1] <= six[0]
    prompts = [request.text for request in loaded.requests(loaded.cases[1], 4)]
    assert set(prompts) == set(loaded.texts)
    assert all(prompts)
    three = load_run(str(run))
    three.sample(3, ["SEQ"])
    assert set(owner[three.cases[0].end].tolist()) < six[0]
    assert three.digest() != loaded.digest()
    with pytest.raises(UserError, match="no case is left"):
        three.sample(3, ["NEG"])


def test_the_paper_stands_beside():
    rows = [["A", task, n, mode, 5, "ndcg@10", value] for task, n, mode, value in
            [("SEQ", 0, "", 0.1), ("POS", 3, "tag", 0.2), ("POS", 5, "tag", 0.4)]]  # fmt: skip
    measured = pd.DataFrame(
        rows, columns=["method", "task", "n", "mode", "cases", "metric", "value"]
    )
    figures = {"ml": {"SEQ": {"A": [0.5]}, "POS": {"A": [0.6], "B": [0.7]}}}
    paper = {"prompts": "tag", "metrics": ["ndcg@10"], "figures": figures}
    table = collect(measured, paper, "ml").set_index(["task", "n", "method"])
    assert table.loc[("SEQ", "", "A"), ["value", "paper"]].tolist() == [0.1, 0.5]
    assert table.loc[("POS", "mean", "A"), ["value", "paper"]].tolist() == pytest.approx([0.3, 0.6])
    assert np.isnan(table.loc[("POS", "3", "A"), "paper"])
    assert np.isnan(table.loc[("POS", "mean", "B"), "value"])
    assert collect(measured, paper, "other")["paper"].isna().all()


# -- the command ---------------------------------------------------------------------------

ASKED = ("--users=5", "--tasks", "SEQ", "POS", "--n", "3", "--prompts", "genre", "--k=5")


@pytest.mark.slow
def test_rows_beside_a_run(run, capsys, tmp_path):
    with ChatServer() as server:
        wrong = iter(["no JSON"])
        server.rule = lambda body: Reply(
            next(wrong, '{"titles": ["the title 7 (1999)", "A Title 12", "The Title 3"]}')
        )
        given = ["recommend", f"--checkpoint={run}", "--out=t", *ASKED, "--concurrency=1"]
        main([*given, "--model=m/first", f"--base_url={server.url}", "--repairs=0"])
        told = capsys.readouterr().out
        cases = len(server.requests)
        assert f"{cases} answers, 1 of them failed" in told
        assert f"; {cases - 1} answers came to fewer than 5 items" in told
        assert (
            f"{2 * (cases - 1)} titles of the catalogue, {cases - 1} taken as the nearest" in told
        )
        main([*given, "--model=m/first", f"--base_url={server.url}", "--repairs=0"])
        assert len(server.requests) == cases + 1  # all but one was in the store
        assert f"{cases} answers, 0 of them failed" in capsys.readouterr().out
    capsys.readouterr()
    folder = save_tiny_model(tmp_path / "tiny")
    main([*given, f"--model={folder}", "--local", "--protocol=beam", "--beams=2", "--name=Tiny",
          "--parameters", "max_new_tokens=4"])  # fmt: skip
    table = pd.read_csv(tmp_path / "t" / "table.csv", keep_default_na=False)
    assert set(table["method"]) == {"first", "Tiny", "GRU4Rec", "DPR (GRU4Rec)"}
    assert set(table["cases"]) == {5, int(table.loc[table["task"] == "POS", "cases"].iloc[0])}
    text = (tmp_path / "t" / "table.md").read_text()
    assert "| SEQ" in text
    assert "0 of them failed" in text
    assert "protocol beam" in text
    kept = np.load(tmp_path / "t" / "rows" / "first.npz")
    assert sorted(kept) == ["first: POS-3-genre", "first: SEQ"]
    assert len(kept["first: SEQ"]) == 5
    with pytest.raises(SystemExit):
        main([*given, "--model=m", "--users=4"])
    assert "measured on other cases" in capsys.readouterr().err


def test_a_list_of_one_is_measured_at_one(run, capsys, tmp_path):
    with ChatServer(lambda body: Reply('{"titles": ["The Title 7"]}')) as server:
        main(["recommend", f"--checkpoint={run}", "--out=t", *ASKED, "--k=1", "--model=m",
              f"--base_url={server.url}"])  # fmt: skip
    capsys.readouterr()
    table = pd.read_csv(tmp_path / "t" / "table.csv", keep_default_na=False)
    assert set(table.loc[table["method"] == "m", "metric"]) == {"recall@1", "ndcg@1"}


def test_a_model_tuned_for_lists_is_asked_in_its_form(run, capsys):
    with ChatServer() as server:
        server.rule = lambda body: Reply(
            "Here:\n1. The Title 3\n 2. The Title 7\n3. The Ti", finish="length"
        )
        main(["recommend", f"--checkpoint={run}", "--out=t", *ASKED, "--model=m",
              f"--base_url={server.url}", "--protocol=reclm-gen"])  # fmt: skip
        roles = [message["role"] for message in server.requests[0]["messages"]]
        cases = len(server.requests)
    assert roles == ["system", "user", "assistant", "user"]
    assert " → The Title " in server.requests[0]["messages"][-1]["content"]
    told = capsys.readouterr().out
    # What was cut off is none; the half of a title would be taken for a title.
    assert f"{2 * cases} titles of the catalogue, 0 taken as the nearest, 0 like none" in told


@pytest.mark.slow
@pytest.mark.parametrize(("protocol", "kind"), [("recgpt", "mpt"), ("constrained", "llama")])
def test_local_models_of_each_protocol(run, capsys, tmp_path, protocol, kind):
    titles = tuple(f"The Title {n}" for n in range(24))
    folder = save_tiny_model(tmp_path / kind, kind, titles)
    given = [
        "recommend", f"--checkpoint={run}", "--out=t", "--users=2", "--tasks", "SEQ", "--k=3",
        "--history=5", f"--model={folder}", "--local", f"--protocol={protocol}", "--beams=3",
        "--parameters", "max_new_tokens=16",
    ]  # fmt: skip
    main(given)
    told = capsys.readouterr().out
    assert "2 answers, 0 of them failed" in told or protocol == "recgpt"  # random words may be none
    if protocol == "constrained":
        assert "6 titles of the catalogue, 0 taken as the nearest, 0 like none" in told
    main(given)
    assert "0 requests, 2 more answered before" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["recommend", "rerank"])
def test_a_run_of_news_is_asked_about_news(run, capsys, monkeypatch, command):
    options = [f"--checkpoint={run}", "--model=m", "--users=2", "--dry_run", "--domain=news"]
    main([command, *options, *(["--top", "5"] if command == "rerank" else [])])
    told = capsys.readouterr().out
    assert "news articles" in told
    assert " items " not in told.replace("cases", "")


@pytest.mark.slow
def test_a_dry_run_shows_prompts_and_their_cost(run, capsys, tmp_path):
    given = ["recommend", f"--checkpoint={run}", "--model=m", *ASKED, "--price_out=1e6"]
    main([*given, "--dry_run"])
    told = capsys.readouterr().out
    requests, received, cost = re.search(
        r"(\d+) requests for \d+ cases, about [\d,]+ tokens in, ([\d,]+) out, cost ([\d.]+);", told
    ).groups()
    received = received.replace(",", "")
    assert float(cost) == float(received)
    answer = json.dumps({"titles": [f"The Title {n}" for n in range(5)]})
    assert float(received) / float(requests) == pytest.approx(len(answer) / 4, abs=3)
    assert "- The Title" in told
    assert not list(tmp_path.glob("results*"))
    with ChatServer(lambda body: Reply('{"titles": ["The Title 7"]}')) as server:
        given += ["--out=t", f"--base_url={server.url}"]
        main(given)
        capsys.readouterr()
        main([*given, "--dry_run"])
        assert len(server.requests) == int(requests)  # each of several same ones was counted once
    told = capsys.readouterr().out
    assert "0 requests for" in told
    assert f"; {requests} more answered before; nothing was sent" in told


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--k=0"], "--k=0"),
        (["--users=-1"], "--users=-1"),
        (["--history=0"], "--history=0"),
        (["--dataset=ml-1m"], "--dataset=ml-1m: the run was trained on served"),
        (["--n", "7"], "no case is left"),
        (["--protocol=beam"], "add --local"),
        (["--wording=no.yaml"], "--wording=no.yaml: no such file"),
        (["--checkpoint=nowhere"], "nowhere: no finished run"),
    ],
)
def test_a_mistake_is_one_line(run, capsys, options, line):
    tasks = ["--tasks", "POS"]
    with pytest.raises(SystemExit) as ended:
        main(["recommend", f"--checkpoint={run}", "--model=m", *tasks, *options])
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert line in told
    assert told.startswith("error: ")
    assert told.count("\n") == 1
