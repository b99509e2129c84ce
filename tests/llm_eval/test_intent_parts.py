"""Parts of the study of simulated users by themselves: words, scores, the table, the models."""

import re
from argparse import Namespace

import pytest

from recbole_dpr.llm.json_answer import BadAnswer
from recbole_dpr.llm_eval import command, roles
from recbole_dpr.llm_eval.category_words import named_category
from recbole_dpr.llm_eval.intent_steps import read_scores, swap_requests
from recbole_dpr.llm_eval.intent_study import METHODS, SCORES, Trial
from recbole_dpr.llm_eval.intent_table import agreement, collect, table_text
from recbole_dpr.utils.errors import UserError

GOOD = {"intent": 1, "history": 10, "overall": 7}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("some Sci-Fi tonight", "Sci-Fi"),
        ("old science-fiction", "Sci-Fi"),
        ("a scifi thing", "Sci-Fi"),
        ("silly comedies", "Comedy"),
        ("a rom-com for two", "Comedy"),
        ("action-packed", "Action"),
        ("film noirs, please", "Film-Noir"),
        ("all very noir", "Film-Noir"),
        ("for the kids", "Children's"),
        ("a children's story", "Children's"),
        ("kids' movies", "Children's"),
        ("after the kids are asleep", None),
        ("once the children sleep", None),
        ("about a lonely child", None),
        ("something dramatic", "Drama"),
        ("a thrilling end", "Thriller"),
        ("a suspenseful night", "Thriller"),
        ("mysterious strangers", "Mystery"),
        ("a horrifying secret", "Horror"),
        ("romantically lost", "Romance"),
        ("an old actioner", "Action"),
        ("two rom-coms", "Comedy"),
        ("all those rom coms", "Comedy"),
        ("of wars and peace", "War"),
        ("a cartoon", "Animation"),
        ("documentaries", "Documentary"),
        ("a warm evening with an open end, westward bound, no reaction", None),
    ],
)
def test_a_category_by_any_name(text, category):
    known = ["Action", "Animation", "Children's", "Comedy", "Documentary", "Drama", "Film-Noir",
             "Horror", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western"]  # fmt: skip
    named = named_category(text, known)
    assert (named and named[0]) == category


def test_everyone_gets_anothers_request():
    for number in (2, 3, 10):
        trials = [Trial(str(n), "mood", [1], request=f"wish {n}") for n in range(number)]
        swap_requests(trials)
        assert sorted(t.other for t in trials) == sorted(t.request for t in trials)
        assert all(trial.other != trial.request for trial in trials)
    with pytest.raises(UserError, match="one user with a request is not enough"):
        swap_requests(trials[:1])


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (dict(GOOD, intent=11), "intent is 11; write a whole number from 1 to 10"),
        (dict(GOOD, history=0), "history is 0"),
        (dict(GOOD, overall=7.5), "overall is 7.5"),
        (dict(GOOD, overall="7"), "overall is '7'"),
        (dict(GOOD, overall=True), "overall is True"),
        ({"intent": 1, "history": 1}, "is not an object with the keys intent, history, overall"),
        (dict(GOOD, why="x"), "is not an object with the keys"),
        ([1, 2, 3], "is not an object"),
    ],
)
def test_scores_are_three_whole_numbers(value, told):
    with pytest.raises(BadAnswer, match=re.escape(told)):
        read_scores("A", value)
    assert read_scores("A", GOOD) == GOOD


def trials_with(scores_of, judges=("j",)):
    trials = [Trial(str(n), "mood", [1], request="x") for n in range(20)]
    for number, trial in enumerate(trials):
        trial.lists = {method: [1] for method in METHODS}
        for judge in judges:
            own = {method: scores_of(method, number) for method in METHODS}
            trial.scores[judge] = {m: dict.fromkeys(SCORES, v) for m, v in own.items() if v}
            trial.faults[judge] = {m: "bad" for m, v in own.items() if not v}
    return trials


def test_table_with_the_papers_figures():
    worth = {"backbone": 4, "llm": 6, "random": 0, "dpr": 8}
    trials = trials_with(lambda method, n: worth[method] and worth[method] + n % 2)
    trials.append(Trial("lost", "mood", [1], failure="named a category"))
    table = collect(trials, ["j"], "ml-1m", seed=1)
    rows = table[table["score"] == "intent"].set_index("method")
    assert rows["paper"].to_dict() == {
        "backbone": 4.076, "llm": 6.231, "random": 3.288, "dpr": 5.888,
    }  # fmt: skip
    assert rows["mean"].dropna().to_dict() == {"backbone": 4.5, "llm": 6.5, "dpr": 8.5}
    assert rows["dpr_minus"].dropna().to_dict() == {"backbone": 4.0, "llm": 2.0}
    assert rows.loc["llm", "dpr_low"] == rows.loc["llm", "dpr_high"] == 2.0
    assert rows.loc["dpr", "low"] < 8.5 < rows.loc["dpr", "high"]
    assert rows["no_score"].to_dict() == {"backbone": 0, "llm": 0, "random": 20, "dpr": 0}
    assert set(rows["no_request"]) == {1}
    text = re.sub(" +", " ", table_text(table, {m: m.upper() for m in METHODS}, "ml-1m"))
    assert "| RANDOM | 0 | 1 | 0 | 20 | | 3.288 | | 4.816 | | 3.684 |" in text
    assert "| BACKBONE | Overall | 20 | +4.000 | +4.000 to +4.000 | 0.0002 |" in text
    assert "GPT-5.2" in text
    assert "paper" not in table_text(
        collect(trials, ["j"], "x", 1), dict.fromkeys(METHODS, ""), "x"
    )


def test_agreement_of_judges():
    trials = trials_with(lambda method, n: 1 + n % 10, judges=("a", "b"))
    assert agreement(trials, ["a"]) == []
    for trial in trials:
        for own in trial.scores["b"].values():
            own["intent"] = 11 - own["intent"]
    (line,) = agreement(trials, ["a", "b"])
    assert "over 80 lists: intent -1.00, history 1.00" in line


def options_of(**given):
    """Of a command with roles, as they are where only some are given."""
    options = {
        "model": "a", "local": False, "base_url": "http://localhost:1", "key_variable": "K",
        "parameters": ["x=1"], "price_in": 0.0, "price_out": 0.0, "answers": "f", "retries": 0,
        "recommender_model": None, "judge_model": None,
    }  # fmt: skip
    for role in ("recommender", "judge"):
        for name in ("base_url", "key_variable", "parameters", "price_in", "price_out"):
            options[f"{role}_{name}"] = None
    return Namespace(**options | given)


@pytest.mark.parametrize("role", ["recommender", "judge"])
def test_a_key_goes_to_no_other_host(monkeypatch, role):
    monkeypatch.setenv("K", "sk-secret")
    ours, other = "https://example.org/v1", "https://example.com/v1"

    def parts(**given):
        return list(roles.role_options(options_of(**given)))

    wanted = rf"--{role}_base_url: example\.com would .* example\.org; .*--{role}_key_variable"
    with pytest.raises(UserError, match=wanted) as caught:
        parts(base_url=ours, **{f"{role}_base_url": other})
    assert "sk-secret" not in str(caught.value)
    with pytest.raises(UserError, match=r"this machine would get the key for example\.org"):
        parts(base_url=ours, **{f"{role}_base_url": "http://127.0.0.1:1"})
    with pytest.raises(
        UserError, match=r"example\.com would get"
    ):  # two servers beside a local one
        parts(local=True, recommender_base_url=ours, judge_base_url=other)
    parts(base_url=ours, **{f"{role}_base_url": ours + "/other"})
    parts(base_url=ours, **{f"{role}_base_url": other, f"{role}_key_variable": "MINE"})
    parts(base_url="http://localhost:1", **{f"{role}_base_url": "http://127.0.0.1:2"})
    parts(local=True, **{f"{role}_base_url": other})
    monkeypatch.delenv("K")
    parts(base_url="http://localhost:1", **{f"{role}_base_url": other})  # there is none to leak


def test_a_model_is_loaded_once(monkeypatch):
    made = []
    monkeypatch.setattr(command, "make_backend", lambda own: made.append(own.model) or object())
    main_options = options_of(local=True, judge_model=["a", "b", "a"])
    main_options.judge_price_in = 3.0
    parts = roles.parts_of(main_options)
    assert [(part.role, part.args.model) for part in parts] == [
        ("simulator", "a"), ("recommender", "a"), ("judge", "a"), ("judge", "b"),
    ]  # fmt: skip
    assert made == ["a", "b"]
    assert parts[2].client.usage.prices.prompt == 3.0
    main_options.judge_base_url = "https://example.org"
    assert [own.local for _, own in roles.role_options(main_options)] == [True, True, False, False]
