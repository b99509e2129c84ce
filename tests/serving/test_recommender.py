"""A served run: the backbone without wishes, steered by them, alone with its own three files."""

import json
import pickle
import sys
from pathlib import Path

import pytest
import torch

from processes import run_python
from recbole_dpr.build import create_dataset
from recbole_dpr.serving import Prompt, Recommender, Request
from recbole_dpr.text.words import names
from recbole_dpr.utils.errors import UserError
from runs import train
from small_data import tiny_tables

FILES = ("config.json", "catalogue.json", "model.safetensors", "memory.safetensors")
HISTORY = ["i1", "i7", "i3", "i11"]


@pytest.fixture(scope="module")
def run(trained_run) -> Path:
    return trained_run


@pytest.fixture(scope="module")
def served(run) -> Recommender:
    with pytest.MonkeyPatch.context() as patch:
        # A server's own options are none of a run's.
        patch.setattr(sys, "argv", ["serve.py", "--port=80", "--seed=nonsense", "--router=none"])
        return Recommender.load(run)


@pytest.fixture
def copy(run, tmp_path):
    """``copy(**{name: change})``: the run's three files, some changed; returns the folder."""

    def make(**changes) -> Path:
        for name in FILES:
            content = (run / name).read_bytes()
            if name.endswith(".json"):
                change = changes.get(name.removesuffix(".json"), lambda c: c)
                content = json.dumps(change(json.loads(content))).encode()
            (tmp_path / name).write_bytes(content)
        return tmp_path

    return make


def items(answer) -> list[str]:
    return [each.item for each in answer]


# -- alone ---------------------------------------------------------------------------------

ALONE = """
import json, sys
from recbole_dpr.serving import Recommender
run, history = sys.argv[1], json.loads(sys.argv[2])
def refuse(event, args):
    if event == "open" and str(args[0]).endswith((".inter", ".item", ".tag", ".prompt")):
        raise AssertionError(args)
    if event == "pickle.find_class" and args[0].startswith(("os", "pathlib", "builtins")):
        raise AssertionError(args)
sys.addaudithook(refuse)
answer = Recommender.load(run).recommend(history, "no Horror, but some comedy", k=5)
print(json.dumps([[a.item, a.title, a.score, a.rank_before, a.why] for a in answer]))
"""


@pytest.mark.slow
def test_a_fresh_process_needs_the_runs_four_files_alone(served, copy, in_tmp):
    """Elsewhere, without the data set, and with no pickle read."""
    done = run_python(["-c", ALONE, str(copy()), json.dumps(HISTORY)], in_tmp, timeout=120)
    assert done.returncode == 0, done.stderr
    here = served.recommend(HISTORY, "no Horror, but some comedy", k=5)
    there = json.loads(done.stdout)
    assert [row[0] for row in there] == items(here)
    assert [row[4] for row in there] == [list(each.why) for each in here]
    assert [row[2] for row in there] == pytest.approx([each.score for each in here], rel=1e-4)


def test_a_folder_of_runs_is_its_latest_finished_run(run, served):
    folder = Recommender.load(run.parent)
    assert items(folder.recommend(HISTORY)) == items(served.recommend(HISTORY))


# -- without wishes ------------------------------------------------------------------------


@torch.no_grad()
def test_without_wishes_it_is_the_backbone(served):
    """Ranked as RecBole's ``full_sort_predict`` of the backbone ranks the history."""
    model = served.model
    tokens = served.catalogue.items
    rows = served._interaction([tokens.index(name) for name in HISTORY])
    scores = model.backbone.model.full_sort_predict(rows).view(-1)
    order = [tokens[i] for i in scores.argsort(descending=True).tolist() if i]
    answer = served.recommend(HISTORY, k=100, exclude_history=False)
    assert items(answer) == order
    assert [each.rank_before for each in answer] == list(range(1, 25))
    assert {each.why for each in answer} == {()}
    assert [a.score for a in answer] == pytest.approx(
        [float(scores[tokens.index(i)]) for i in order]
    )
    left = [name for name in order if name not in HISTORY]
    assert items(served.recommend(HISTORY, k=100)) == left
    assert items(served.recommend(HISTORY, (), k=3)) == left[:3]


def test_its_vectors_are_those_of_the_runs_evaluation(run, served, in_tmp):
    """The same history as a row of the data set gives the same scores."""
    config = served.catalogue.config
    config["data_path"] = str(run.parents[1] / "data" / "served")
    test = create_dataset(config).build()[2]
    row = test[torch.tensor([0])]
    own = served.model.full_sort_predict(row)[0]
    tokens = test.field2id_token["item_id"]
    length = int(row["item_length"][0])
    history = [str(tokens[i]) for i in row["item_id_list"][0, :length].tolist()]
    answer = served.recommend(history, k=30, exclude_history=False)
    expected = [float(own[served._names.index(each.item)]) for each in answer]
    assert [each.score for each in answer] == pytest.approx(expected, rel=1e-5)


def test_only_the_last_items_of_a_long_history_count(served):
    long = [f"i{n}" for n in range(23)]
    answer = served.recommend(long, k=5, exclude_history=False)
    assert answer == served.recommend(long[-10:], k=5, exclude_history=False)
    assert answer != served.recommend(long[:10], k=5, exclude_history=False)
    assert items(served.recommend(long, k=5)) == ["i23"]  # but all of it is left out


def test_more_than_there_are(served):
    assert len(served.recommend(HISTORY, k=10**6)) == 24 - len(HISTORY)
    assert served.recommend([f"i{n}" for n in range(24)]) == []


def test_a_history_of_titles_ids_or_one_of_them(served):
    titles = ["The Title 7", "the title 3"]
    assert served.recommend(titles) == served.recommend(["i7", "i3"])
    assert served.recommend("The Title 7") == served.recommend(["i7"])


# -- with wishes ---------------------------------------------------------------------------


@torch.no_grad()
def test_each_polarity_passes_its_tower(served):
    model = served.model
    user = model.backbone.user_vectors(served._interaction([2, 8]))
    history = [served.catalogue.items[2], served.catalogue.items[8]]
    for wish, tower in {"I want a comedy.": 0, "No drama, please.": 1}.items():
        text, recalled = model.prompts(user, model.read([wish])[None])
        mask = torch.ones(1, 1, dtype=torch.bool)
        how = mask, torch.tensor([[tower]])
        strength = torch.lerp(*model.strength[tower], recalled.gate.squeeze(2))
        steered = torch.lerp(user, model.fusion.towers[tower](user, text, mask), strength)
        steered = steered + model.memory.pull(recalled, *how, [tower], strength)
        weights = model.memory.weights(recalled, *how, model.gain)
        expected = model.backbone.logits(steered)[0] + model.memory.table @ weights[0]
        answer = served.recommend(history, wish, k=30, exclude_history=False)
        scores = {each.item: each.score for each in answer}
        tokens = served.catalogue.items
        assert scores == pytest.approx({tokens[i]: float(expected[i]) for i in range(1, 25)})
        before = items(served.recommend(history, k=30, exclude_history=False))
        assert [each.rank_before for each in answer] == [before.index(n) + 1 for n in items(answer)]


def test_a_request_of_two_kinds_is_its_two_wishes(served):
    one = served.recommend(HISTORY, "I want a comedy, but no drama")
    assert one == served.recommend(HISTORY, ["I want a comedy", "no drama"])
    assert one != served.recommend(HISTORY, "I want a comedy")


def test_why_names_the_categories_that_agree(served):
    genres = {row[0]: row[2].split() for row in tiny_tables()[1]}
    answer = served.recommend(HISTORY, "A sci-fi comedy, but no dramas", k=30)
    for each in answer:
        own = genres[each.item]
        expected = {name for name in ("Sci-Fi", "Comedy") if name in own}
        assert set(each.why) == expected | ({"no Drama"} if "Drama" not in own else set())
    assert {why for each in answer for why in each.why} == {"Sci-Fi", "Comedy", "no Drama"}


@pytest.mark.parametrize(
    ("wish", "category", "named"),
    [
        ("Some comedies!", "Comedy", True),
        ("war films", "War", True),
        ("something warm", "War", False),
        ("something new", "News", False),
        ("a kids film", "Kids", True),
        ("films for children", "Children's", True),
        ("Children\u2019s films", "Children's", True),
        ("a Sci Fi film", "Sci-Fi", True),
        ("scifi", "Sci-Fi", True),
        ("film noirs", "Film-Noir", True),
        ("film and noir", "Film-Noir", False),
        ("noir", "Film-Noir", False),
        ("anything", "???", False),
    ],
)
def test_words_of_a_category(wish, category, named):
    assert names(wish, category) is named


def test_strength_goes_from_the_backbone_over_dpr_and_beyond(served):
    wish = "I want a comedy"
    plain = served.recommend(HISTORY, k=30)
    full = served.recommend(HISTORY, wish, k=30)
    ranked = [(each.item, each.score) for each in plain]
    assert [(a.item, a.score) for a in served.recommend(HISTORY, wish, k=30, strength=0)] == ranked
    assert served.recommend(HISTORY, wish, k=30, strength=1) == full
    base, steered = ({each.item: each.score for each in answer} for answer in (plain, full))
    for strength in (0.25, 2.5):
        answer = served.recommend(HISTORY, wish, k=30, strength=strength)
        expected = {name: base[name] + strength * (steered[name] - base[name]) for name in base}
        assert {each.item: each.score for each in answer} == pytest.approx(expected, abs=1e-4)
    assert served.recommend(HISTORY, k=30, strength=9.0) == plain  # no wish, nothing to steer


# -- mistakes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"history": ["The Title 77"]}, "no item 'The Title 77'; nearest: The Title"),
        ({"history": ["zzz"]}, "no item 'zzz'; give an id or a title"),
        ({"history": ["[PAD]"]}, r"no item '\[PAD\]'"),
        (
            {"history": ["The Title 0"]},
            r"several items; give an id: .*\bi1 \(Action, Comedy\)",
        ),
        ({"prompts": "  "}, "not blank"),
        ({"prompts": ["a comedy", ""]}, "not blank"),
        ({"history": None}, "history=None: give a list of item ids or titles"),
        ({"history": 5}, "history=5: give a list"),
        ({"prompts": [("no horror", 1.5)]}, r"prompts: \('no horror', 1.5\) is no text; give a te"),
        (
            {"prompts": {"text": "no horror"}},
            r"prompts: {'text': 'no horror'} is no text; .*Prompt",
        ),
        ({"prompts": 5}, "prompts: 5 is no text"),
        ({"k": 0}, "k=0: must be a whole number"),
        ({"k": 2.5}, "k=2.5: must be a whole number"),
        ({"strength": -0.1}, "strength=-0.1: must be a number, at least 0"),
        ({"strength": float("inf")}, "strength=inf"),
        ({"strength": float("nan")}, "strength=nan"),
        ({"strength": 1e38}, "strength=1e[+]38: must be a number, at least 0 and at most 1000"),
        ({"prompts": Prompt("a comedy", 1e38)}, "strength=1e[+]38: must be a number"),
        ({"strength": "much"}, "strength='much'"),
    ],
)
def test_a_request_that_cannot_be_answered(served, arguments, message):
    with pytest.raises(UserError, match=message) as caught:
        served.recommend(**{"history": HISTORY, "prompts": "a comedy"} | arguments)
    assert "\n" not in str(caught.value)


def test_no_prompts_may_be_none_and_a_batch_is_of_requests(served):
    assert served.recommend(HISTORY, None) == served.recommend(HISTORY)
    for wrong, line in (
        ([HISTORY], r"requests: \['i1', .*\] is no Request; give Request\(history, prompts\)"),
        (Request(HISTORY), "requests: one Request; give a list of them"),
    ):
        with pytest.raises(UserError, match=line):
            served.recommend_batch(wrong)


def test_find(served):
    assert served.find("title 2", 3)[:1] == ["The Title 2"]
    holding = [f"The Title {n}" for n in (2, 20, 21, 22, 23)]
    assert sorted(served.find("TITLE 2", 9)[:5]) == holding
    assert len(served.find("TITLE 2", 9)) == 9
    assert served.find("Teh Titel 9", 1) == ["The Title 9"]
    assert served.find("zzz") == []


def test_after_warming_up_no_request_waits_for_what_is_made_once(run):
    """Neither the first unknown title nor the first that asks for tags."""
    served = Recommender.load(run)
    served.warm_up()
    assert "_places" in vars(served._names)
    assert "threshold" in vars(served._reasons.agreement)


def test_no_finished_run(tmp_path, run):
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(UserError, match=r"no finished run of DPR there .*; train one"):
            Recommender.load(folder)
    begun = tmp_path / "DPR-begun"
    begun.mkdir()
    (begun / "config.json").write_bytes((run / "config.json").read_bytes())
    with pytest.raises(UserError, match="go on with it by --resume"):
        Recommender.load(tmp_path)


class Bomb:
    def __reduce__(self):
        return Path.touch, (Path("exploded"),)


GARBAGE = {
    "empty": b"",
    "text": b"{",
    "list": b"[]",
    "pickle": pickle.dumps({"n_users": 1, "bomb": Bomb()}),
}


@pytest.mark.parametrize("kind", GARBAGE)
@pytest.mark.parametrize("name", FILES)
def test_garbage_is_one_line_and_not_executed(copy, name, kind):
    folder = copy()
    (folder / name).write_bytes(GARBAGE[kind])
    with pytest.raises(UserError) as caught:
        Recommender.load(folder)
    assert str(caught.value).startswith(str(folder / name))
    assert "\n" not in str(caught.value)
    assert not Path("exploded").exists()


LISTS = ("items", "titles", "years", "item_categories")


def with_(**changes):
    return lambda content: content | changes


def without(key):
    return lambda content: {name: value for name, value in content.items() if name != key}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"catalogue": without("titles")}, "not the catalogue of a run"),
        ({"catalogue": with_(extra=1)}, "not the catalogue of a run"),
        ({"catalogue": with_(titles=["a"])}, "not the catalogue of a run"),
        ({"catalogue": with_(titles=[None] * 25)}, "not the catalogue of a run"),
        ({"catalogue": with_(categories=[])}, "not the catalogue of a run"),
        ({"catalogue": with_(item_categories=[0] * 25)}, "not the catalogue of a run"),
        ({"catalogue": with_(n_users="many")}, "not the catalogue of a run"),
        ({"config": with_(tau=0)}, "config.json: tau=0"),
        ({"config": with_(towers=1)}, "made for another model or data set"),
        ({"config": with_(backbone="no.such.Model")}, "config.json: backbone=no.such.Model"),
        ({"config": with_(backbone="GRU4RecF")}, "cannot be served"),
        ({"catalogue": lambda c: c | {k: c[k][:9] for k in LISTS}}, "made for another model or da"),
    ],
)
def test_files_that_do_not_fit(copy, changes, message):
    with pytest.raises(UserError, match=message) as caught:
        Recommender.load(copy(**changes))
    assert "\n" not in str(caught.value)


def test_values_of_a_run_are_never_executed(copy):
    code = "__import__('pathlib').Path('ran').touch()"
    served = Recommender.load(copy(config=with_(wandb_project=code)))
    assert served.catalogue.config["wandb_project"] == code
    assert not Path("ran").exists()


# -- other runs ----------------------------------------------------------------------------


def test_without_what_its_memory_compares_a_run_is_not_served(copy):
    run = copy()
    (run / "memory.safetensors").unlink()
    with pytest.raises(UserError, match=r"memory\.safetensors: no such checkpoint"):
        Recommender.load(run)


@pytest.mark.slow
def test_wishes_that_a_run_was_not_trained_for(copy, tmp_path):
    stage_1 = Recommender.load(train(tmp_path / "short", stages=[1]))
    assert len(stage_1.recommend(HISTORY)) == 10
    with pytest.raises(UserError, match="stage 1 alone"):
        stage_1.recommend(HISTORY, "a comedy")
    positive = Recommender.load(copy(config=with_(prompt_loss="positive")))
    assert positive.recommend(HISTORY, "a comedy")
    with pytest.raises(UserError, match=r"'no horror' is negative, .* prompt_loss=positive"):
        positive.recommend(HISTORY, "no horror")


@pytest.mark.slow
def test_a_backbone_with_user_vectors_takes_their_mean(tmp_path):
    served = Recommender.load(train(tmp_path, ("hidden_size",), backbone="HGN", stages=[1]))
    users = served.model.backbone.model.user_embedding.weight
    torch.testing.assert_close(users[0].detach(), users[1:].detach().mean(0))
    assert len(served.recommend(HISTORY)) == 10


@pytest.mark.slow
def test_a_positive_wish_moves_its_category_up(tmp_path):
    """After real training, if short: the mean place of the category's items falls."""
    run = train(
        tmp_path, stages=[1, 2], epochs=3, stage2_epochs=15, prompt_modes=["genre"],
        prompt_learning_rate=0.01, genre_share=1.0, stopping_step=15,
    )  # fmt: skip
    served = Recommender.load(run)
    genres = {row[0]: row[2].split() for row in tiny_tables()[1]}
    for genre in ("Comedy", "Sci-Fi", "Action"):
        for wish, sign in {f"I want some {genre}": 1, f"No {genre}, please": -1}.items():
            answer = served.recommend(HISTORY, wish, k=30)
            after = [place for place, a in enumerate(answer, 1) if genre in genres[a.item]]
            before = [a.rank_before for a in answer if genre in genres[a.item]]
            assert sign * (sum(before) - sum(after)) > 0, wish
