"""Items that a run was not trained with: recommended by prompts, in nobody's way without them."""

import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from http_server import serving
from recbole_dpr.model.likeness import neighbours
from recbole_dpr.model.new_user import POPULARITY
from recbole_dpr.serving import NewItem, Recommender, Request
from recbole_dpr.utils.errors import UserError
from runs import untrained_run
from small_data import tiny_tables, write_dataset

HISTORIES = [["i1", "i7", "i3"], ["i4", "i9", "i13", "i2"], ["i20"]]
ROBBERS = ("a crew of thieves robs a casino", "a team breaks into a bank vault")
HEISTS = [
    NewItem("h1", "Quorum of Zebras", ["Heist", "Drama"], ROBBERS, 2001),
    NewItem("h2", "The Vault Job", ["heist"], ["burglars crack the safe of a jeweller"], 1998),
    NewItem("h3", "Paper Diamonds", ["Heist", "comedy"], (), 1984),
]
NEW = [item.id for item in HEISTS]
PROMPTS = ["I'm in the mood for a heist movie", "a team cracks a bank vault"]


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> dict:
    return write_dataset(tmp_path_factory.mktemp("data"), "grown", *tiny_tables(30, 40))


@pytest.fixture(scope="module")
def run(tmp_path_factory, data) -> Path:
    """A run that knows years, of the 1960s to the 2000s."""
    made = untrained_run(tmp_path_factory.mktemp("run"), data)
    path = made / "catalogue.json"
    content = json.loads(path.read_text("utf-8"))
    content["years"] = [0, *(1960 + 10 * (item % 5) for item in range(1, len(content["items"])))]
    path.write_text(json.dumps(content), "utf-8")
    return made


def load(run: Path) -> Recommender:
    """With a memory that has something to say of categories."""
    served = Recommender.load(run)
    if served.model.memory is not None:
        served.model.memory.gain.data[:, 0] = torch.tensor([5.0, -5.0])
    return served


@pytest.fixture
def served(run) -> Recommender:
    return load(run)


@pytest.fixture(scope="module")
def grown(run) -> Recommender:
    made = load(run)
    made.add_items(HEISTS)
    return made


def items(answer) -> list[str]:
    return [each.item for each in answer]


# -- with prompts --------------------------------------------------------------------------


@pytest.mark.parametrize("prompt", PROMPTS)
@pytest.mark.parametrize("history", [*HISTORIES, []])
def test_a_prompt_about_a_new_category_brings_its_items_to_the_top(grown, history, prompt):
    best = grown.recommend(history, prompt, k=3)
    assert set(items(best)) == set(NEW)
    assert all("Heist" in each.why for each in best)
    (read,) = grown.understood(prompt)
    assert read.categories == ("Heist",)


def test_a_prompt_against_a_new_category_takes_its_items_down(grown):
    worst = grown.recommend(HISTORIES[0], "no heist movies", k=100)[-3:]
    assert set(items(worst)) == set(NEW)


def test_a_prompt_about_a_known_category_finds_new_items_of_it(grown):
    """Written in other letters; the new item is among those of the category."""
    comedies = {"category": ["Comedy"]}
    count = len(grown.recommend(HISTORIES[0], k=100, where=comedies, exclude_history=False))
    best = grown.recommend(HISTORIES[0], "I want a comedy", k=count, exclude_history=False)
    assert "h3" in items(best)
    assert grown.catalogue.categories.count("Comedy") == 1
    assert grown.catalogue.categories[-1] == "Heist"


def test_titles_texts_and_years_of_new_items_count(grown):
    titled, near, years = grown.understood(
        ["more like Quorum of Zebras", "burglars crack the safe of a jeweller", "from 2001"]
    )
    assert titled.titles == ("Quorum of Zebras",)
    assert "The Vault Job" in (*near.nearest, *near.titles)
    assert years.years == "2001"
    assert "h1" in items(grown.recommend(HISTORIES[0], "films from 2001", k=2))


def test_an_item_without_words_is_known_by_title_and_categories(grown):
    memory, place = grown.model.memory, grown.catalogue.items.index("h3")
    own = memory.key[memory.item == place]
    expected = grown.model.encoder.encode(["Paper Diamonds. heist, comedy"])
    torch.testing.assert_close(own, expected, atol=1e-3, rtol=0)


# -- without -------------------------------------------------------------------------------


@pytest.mark.parametrize("history", HISTORIES)
def test_without_prompts_the_known_items_score_as_before(served, grown, history):
    before, after = (
        {each.item: each.score for each in own.recommend(history, k=100)} for own in (served, grown)
    )
    assert {name: after[name] for name in before} == pytest.approx(before, abs=1e-6)
    assert set(after) - set(before) == set(NEW)
    assert max(after[name] for name in NEW) < max(before.values())


@torch.no_grad()
def test_a_vector_is_a_mean_of_those_that_it_is_like(served, grown):
    """In proportion to likeness in words and categories, and to what is known of each."""
    memory, n_known = served.model.memory, served.catalogue.item_num
    text = served.model.encoder.encode(list(ROBBERS))
    has = grown.catalogue.item_category
    popularity = served.new_user.popularity
    found = neighbours(memory, [text], has[n_known : n_known + 1], has[:n_known], popularity)
    table = served.model.backbone.item_table()
    expected = sum(s * table[i] for i, s in zip(found.items[0], found.shares[0], strict=True))
    torch.testing.assert_close(grown.model.backbone.item_table()[n_known], expected)
    other = int(found.items[0, 3])
    less = popularity.clone()
    less[other] = torch.log1p(torch.expm1(less[other]) / 2)
    again = neighbours(memory, [text], has[n_known : n_known + 1], has[:n_known], less)
    ratio = (again.shares[0] / found.shares[0])[again.items[0] == found.items[0]]
    assert ratio.min() / ratio.max() == pytest.approx(0.5, rel=1e-2)


def test_a_new_item_in_a_history_is_read_as_the_one_that_stands_in_for_it(grown):
    place = grown.catalogue.items.index("h1")
    known = grown.catalogue.items[int(grown.model.backbone.stand_in[place])]
    there, own = (
        grown.recommend(["i4", name], k=100, exclude_history=False) for name in ("h1", known)
    )
    assert [(a.item, a.score) for a in there] == [(a.item, a.score) for a in own]
    assert "h1" not in items(grown.recommend(["i4", "Quorum of Zebras"], k=100))
    assert "h1" in items(there)


def test_for_someone_new_popularity_is_that_of_the_neighbours(served):
    served.new_user = replace(served.new_user, prefers=POPULARITY)
    served.add_items(HEISTS)
    popularity = served.new_user.popularity
    assert len(popularity) == served.catalogue.item_num
    assert popularity[1:].min() <= popularity[-3:].min() <= popularity[-3:].max() < popularity.max()
    assert set(items(served.recommend([], PROMPTS[0], k=3))) == set(NEW)
    assert len(served.recommend([], k=100)) == served.catalogue.item_num - 1


# -- together with the rest ----------------------------------------------------------------


def test_one_by_one_they_are_what_they_are_together(served, grown):
    for item in HEISTS:
        served.add_items([item])
    for prompts in ([], *PROMPTS, "no heist", "like Paper Diamonds"):
        one, all_ = (own.recommend(HISTORIES[0], prompts, k=100) for own in (served, grown))
        assert items(one) == items(all_)
        scores = [each.score for each in all_]
        assert [each.score for each in one] == pytest.approx(scores, abs=1e-4)


def test_what_was_asked_before_is_read_anew(served):
    earlier = served.recommend(HISTORIES[0], PROMPTS[0], k=3)
    served.add_items(HEISTS)
    assert set(items(served.recommend(HISTORIES[0], PROMPTS[0], k=3))) == set(NEW)
    assert not set(NEW) & set(items(earlier))


def test_in_a_batch_with_filters_and_reasons(grown):
    only = {"category": ["Heist"], "item": ["h2", "h3"]}
    requests = [Request(HISTORIES[0], PROMPTS[0], k=5, where=only, why=True), Request(["h2"], k=3)]
    questions = [grown.read(request) for request in requests]
    (first, read), (second, _) = grown.answer_and_tell(questions)
    assert set(items(first)) == {"h2", "h3"}
    assert [wish.categories for wish in read] == [("Heist",)]
    assert len(second) == 3
    found = grown.recommend(HISTORIES[0], "burglars crack the safe of a jeweller", k=100)
    why = next(each.why for each in found if each.item == "h2")
    assert "burglars crack the safe of a jeweller" in why


@pytest.mark.skipif(importlib.util.find_spec("faiss") is None, reason="faiss: the extra [faiss]")
def test_an_index_is_made_after_they_are_added(served):
    served.use("faiss")
    with pytest.raises(UserError, match=r"use\('exact'\)"):
        served.add_items(HEISTS)
    served.use("exact")
    served.add_items(HEISTS)
    requests = [Request(history, prompt, k=5) for history in HISTORIES for prompt in PROMPTS]
    wanted = [items(answer) for answer in served.recommend_batch(requests)]
    served.use("faiss")
    assert [items(answer) for answer in served.recommend_batch(requests)] == wanted


def test_a_server_made_afterwards_knows_them(grown):
    with serving(grown) as client:
        body = {"history": ["The Vault Job"], "prompts": PROMPTS[0], "k": 2}
        answer = client.post("/recommend", json=body).json()
        assert {each["item"] for each in answer["items"]} == {"h1", "h3"}
        assert answer["history"] == [{"item": "h2", "title": "The Vault Job"}]
        assert client.get("/items", params={"q": "quorum"}).json()["items"][0]["item"] == "h1"
        assert client.get("/health").json()["items"] == grown.catalogue.item_num - 1


def test_the_untouched_backbone_knows_none_of_them(grown, run):
    with pytest.raises(UserError, match="load the run anew"), grown.untouched_backbone(run):
        pass


# -- backbones -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("backbone", "foreign"),
    [
        ("BERT4Rec", "embedding_size"),
        ("CORE", "hidden_size"),
        ("FPMC", "hidden_size"),
        ("HGN", "hidden_size"),
    ],
)
def test_any_backbone_of_one_product_can_have_them(backbone, foreign, data, tmp_path):
    """A bias, a mask token after the items, a cosine, several tables, a vector a user."""
    served = load(untrained_run(tmp_path, data, (foreign,), backbone=backbone))
    before = {each.item: each.score for each in served.recommend(HISTORIES[1], k=100)}
    served.add_items([replace(item, year=None) for item in HEISTS])
    after = {each.item: each.score for each in served.recommend(HISTORIES[1], k=100)}
    assert {name: after[name] for name in before} == pytest.approx(before, abs=1e-6)
    assert max(after[name] for name in NEW) < max(before.values())
    assert set(items(served.recommend(HISTORIES[1], PROMPTS[0], k=3))) == set(NEW)
    assert served.recommend(["h1"], k=1)


def test_a_backbone_of_another_score_is_refused(data, tmp_path):
    served = load(untrained_run(tmp_path, data, ("hidden_size",), backbone="TransRec"))
    with pytest.raises(UserError, match=r"TransRec.* GRU4Rec.* SASRec") as error:
        served.add_items([replace(HEISTS[0], year=None)])
    assert "\n" not in str(error.value)
    assert "SASRecCPR" not in str(error.value)
    assert len(served.catalogue.items) == 25


def test_a_run_without_the_memory_is_refused(data, tmp_path):
    served = load(untrained_run(tmp_path, data, memory=False))
    with pytest.raises(UserError, match="knows no item by its words"):
        served.add_items([replace(HEISTS[0], year=None)])


# -- refusals ------------------------------------------------------------------------------

GOOD = HEISTS[1]
BAD = {
    "an id that is there": (replace(GOOD, id="i3"), "id='i3'"),
    "an id that is blank": (replace(GOOD, id=" "), "id=' '"),
    "an id that is a number": (replace(GOOD, id=7), "id=7"),
    "the padding item": (replace(GOOD, id="[PAD]"), "PAD"),
    "no title": (replace(GOOD, title=""), "title=''"),
    "a title that is a list": (replace(GOOD, title=["x"]), "title="),
    "one text for a list": (replace(GOOD, text="a heist"), "text: a list"),
    "a text that is none": (replace(GOOD, text=["fine", None]), r"text\[1\]=None"),
    "a category that is blank": (replace(GOOD, categories=["", "War"]), r"categories\[0\]=''"),
    "categories that are none": (replace(GOOD, categories=None), "categories: a list"),
    "a year that is not finite": (replace(GOOD, year=float("nan")), "year=nan"),
    "a year that is a text": (replace(GOOD, year="1999"), "year='1999'"),
    "a year that is a truth": (replace(GOOD, year=True), "year=True"),
    "half a letter": (replace(GOOD, title="\ud800"), "not valid Unicode"),
    "a dict": ({"id": "x", "title": "y"}, "no NewItem"),
    "the same id again": (replace(HEISTS[0], title="Other"), "id='h1'"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_added_is_told_and_nothing_is(run, kind, refusing):
    bad, line = BAD[kind]
    before = refusing.catalogue, refusing.model.backbone, len(refusing.model.memory.key)
    with pytest.raises(UserError, match=line) as error:
        refusing.add_items([HEISTS[0], bad])
    assert "items[1]" in str(error.value)
    assert "\n" not in str(error.value)
    assert before == (refusing.catalogue, refusing.model.backbone, len(refusing.model.memory.key))


@pytest.fixture(scope="module")
def refusing(run) -> Recommender:
    return load(run)


@pytest.mark.parametrize("given", [HEISTS[0], "h1", None, {"id": "h1"}])
def test_no_list_is_told(refusing, given):
    with pytest.raises(UserError, match="a list of NewItem expected"):
        refusing.add_items(given)


def test_none_are_no_change(refusing):
    known = refusing.catalogue
    refusing.add_items([])
    assert refusing.catalogue is known


def test_a_year_where_the_run_knows_none_is_told(data, tmp_path):
    served = load(untrained_run(tmp_path, data))
    with pytest.raises(UserError, match="knows no years"):
        served.add_items(HEISTS)


def test_an_encoder_that_fails_leaves_all_as_it_was(served, monkeypatch):
    def fail(texts):
        raise UserError("encoder: gone")

    wanted = items(served.recommend(HISTORIES[0], "a comedy"))
    with monkeypatch.context() as patch:
        patch.setattr(served.model.encoder, "encode", fail)
        with pytest.raises(UserError, match="gone"):
            served.add_items(HEISTS)
    assert items(served.recommend(HISTORIES[0], "a comedy")) == wanted
    served.add_items(HEISTS)
    assert "h1" in served.catalogue.items
