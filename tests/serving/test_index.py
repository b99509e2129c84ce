"""An index instead of scores of all: the same answers, filters alike, and what it cannot tell."""

import importlib.util
import json

import numpy as np
import pytest
import torch

from recbole_dpr.commands.ask import ask
from recbole_dpr.retrieval import ItemFilter
from recbole_dpr.serving import Prompt, Recommender, Request
from recbole_dpr.serving.scoring import Indexed
from recbole_dpr.utils.errors import UserError
from runs import untrained_run
from small_data import tiny_tables, write_dataset

HISTORY = ["i4", "i7", "i3", "i11"]
LIKED = ["i2", "i9"]
COMEDY = {"category": ["Comedy"]}
REQUESTS = {
    "plain": Request(HISTORY, k=5),
    "positive": Request(HISTORY, "I want a comedy", k=5),
    "negative": Request(HISTORY, "no drama", k=5, why=True),
    "both": Request(LIKED, "some comedy, but no drama", k=4),
    "unlike strengths": Request(LIKED, [Prompt("a comedy", 0.3), Prompt("no war", 2.0)], k=6),
    "more than there are": Request(LIKED, "a comedy", k=100),
    "history left in": Request(HISTORY, "a comedy", exclude_history=False),
    "filter": Request(HISTORY, "no war", k=5, where=COMEDY),
    "filter, no wish": Request(HISTORY, k=50, where=COMEDY),
    "strength 0": Request(HISTORY, "a comedy", strength=0.0),
}


def needs(extra: str, *modules: str):
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    return pytest.mark.skipif(
        bool(missing), reason=f"{', '.join(missing)}: pip install 'recbole_dpr[{extra}]'"
    )


NAMES = [
    "exact",
    pytest.param("faiss", marks=needs("faiss", "faiss")),
    pytest.param("milvus", marks=needs("milvus", "pymilvus", "milvus_lite")),
]


def load(folder, **overrides) -> Recommender:
    """A run whose memory has something to say of categories."""
    data = write_dataset(folder / "data", "served", *tiny_tables(30, 40))
    served = Recommender.load(untrained_run(folder, data, **overrides))
    draw = torch.Generator().manual_seed(3)
    if served.model.memory is not None:
        served.model.memory.gain.data.normal_(generator=draw)
    return served


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Recommender:
    return load(tmp_path_factory.mktemp("indexed"))


@pytest.fixture
def indexed(served, tmp_path):
    """``indexed(name)``: the same recommender with that index, until the test ends."""

    def use(name: str) -> Recommender:
        options = {"uri": str(tmp_path / "items.db")} if name == "milvus" else {}
        if name == "exact":  # which use() takes for scoring every item
            users = served.user_vectors([served.read(Request(HISTORY))])
            served.index = Indexed(served.model, users, None, name)
        else:
            served.use(name, **options)
        return served

    yield use
    if hasattr(served.index, "retriever") and hasattr(served.index.retriever, "close"):
        served.index.retriever.close()
    served.use("exact")


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_an_index_answers_as_scoring_every_item_does(served, indexed, name):
    """One by one, and in a batch where each has its own filter and number of items."""
    wanted = [served.recommend_batch([request])[0] for request in REQUESTS.values()]
    found = indexed(name)
    one_by_one = [found.recommend_batch([request])[0] for request in REQUESTS.values()]
    together = found.recommend_batch(list(REQUESTS.values()))
    for kind, *answers in zip(REQUESTS, wanted, one_by_one, together, strict=True):
        expected, *own = [[(a.item, a.rank_before, a.why) for a in each] for each in answers]
        assert expected
        assert own == [expected, expected], kind
        for each in answers[1:]:
            scores = [a.score for a in answers[0]]
            assert [a.score for a in each] == pytest.approx(scores, rel=1e-4, abs=1e-5)
    assert {a.item for a in wanted[0]} != {a.item for a in wanted[1]}, "wishes say something"


def test_an_index_knows_the_years_of_items(tmp_path):
    """They are columns beside the categories, also of queries without a wish."""
    data = write_dataset(tmp_path / "data", "served", *tiny_tables(30, 40))
    run = untrained_run(tmp_path, data)
    content = json.loads((run / "catalogue.json").read_text("utf-8"))
    content["years"] = [0, *(1960 + 10 * (item % 5) for item in range(1, len(content["items"])))]
    (run / "catalogue.json").write_text(json.dumps(content), "utf-8")
    served = Recommender.load(run)
    served.model.memory.gain.data[0, 0] = 5.0
    requests = [Request(HISTORY, k=3), Request(HISTORY, "films from the 1980s", k=3)]
    wanted = [[(a.item, a.rank_before) for a in own] for own in served.recommend_batch(requests)]
    users = served.user_vectors([served.read(requests[0])])
    served.index = Indexed(served.model, users, None, "exact")
    found = [[(a.item, a.rank_before) for a in own] for own in served.recommend_batch(requests)]
    assert found == wanted
    assert {content["years"][served.catalogue.items.index(item)] for item, _ in wanted[1]} == {1980}


def test_an_index_is_calibrated_with_wishes_of_both_polarities(served, monkeypatch):
    seen = {}

    class Noting(Indexed):
        def __init__(self, model, users, wishes, name, **options):
            _text, negative, strength = wishes
            seen.update(rows=len(users), wished=int(strength.any(1).sum()), **options)
            seen["negative"] = int((negative & (strength > 0)).sum())

    monkeypatch.setattr("recbole_dpr.serving.recommender.Indexed", Noting)
    served.use("faiss")
    served.use("exact")
    assert seen == {"rows": 256, "wished": 128, "negative": 64, "seed": 2020}


def test_places_that_an_index_does_not_tell(served, indexed, monkeypatch):
    """Only those among the first that it is asked for; the others are None, and left empty."""
    monkeypatch.setattr("recbole_dpr.serving.scoring._RANKED", 1)
    everything = {a.item: a.rank_before for a in served.recommend(HISTORY, "a comedy", k=100)}
    answer = indexed("exact").recommend(HISTORY, "a comedy", k=3)
    told = {a.item: a.rank_before for a in answer}
    assert told == {item: rank if rank <= 3 else None for item, rank in everything.items() if
                    item in told}  # fmt: skip
    assert None in told.values()
    rows = ask(served, ";".join(HISTORY), "a comedy", k=3).splitlines()[2:-1]
    assert len(rows) == 3
    assert not any("None" in row for row in rows)


def test_with_a_text_channel_wishes_are_scored_as_before(tmp_path):
    served = load(tmp_path)
    served.model.text_channel = object()
    users = served.user_vectors([served.read(Request(HISTORY))])
    index = Indexed(served.model, users, None, "exact")
    assert index.answers(served.read(REQUESTS["plain"]))
    assert not index.answers(served.read(REQUESTS["positive"]))


# -- filters -------------------------------------------------------------------------------


def test_a_filter_leaves_what_it_says(served):
    """A condition, a function, a mask and a filter that was made before say the same."""
    known = served.catalogue
    comedies = {
        known.items[item]
        for item, own in enumerate(known.item_categories)
        if "Comedy" in [known.categories[c] for c in own]
    }
    mask = np.array([item in comedies for item in known.items])
    ways = [
        COMEDY,
        lambda fields: fields["item"].isin(comedies),
        mask,
        torch.from_numpy(mask),
        ItemFilter(torch.from_numpy(mask)),
    ]
    for where in ways:
        answer = served.recommend(HISTORY, "no drama", k=100, where=where)
        assert {a.item for a in answer} == comedies - set(HISTORY)
        assert sorted(a.rank_before for a in answer) == list(range(1, len(answer) + 1))
    both = {"category": ["comedy ", "DRAMA"], "item": ["i4", "i9", "i22"]}
    left = {a.item for a in served.recommend(["i1"], k=100, where=both)}
    assert left <= {"i4", "i9", "i22"}
    titled = served.recommend(HISTORY, where={"title": ["the title 9", "The Title 22"]})
    assert {a.item for a in titled} == {"i9", "i22"}


def test_equal_conditions_are_one_filter(served):
    one, other = (served.read(Request(HISTORY, where={"category": w})) for w in (
        ["Comedy", "Drama"], ("Drama", "Comedy", "Drama")))  # fmt: skip
    assert one.allowed is other.allowed


@pytest.mark.parametrize(
    ("where", "line"),
    [
        ({"genre": ["Comedy"]}, "where: no field 'genre'; choose from category, title, item"),
        ({"category": ["Commedy"]}, "where: no category 'Commedy'; choose from "),
        ({"title": ["The Titel 9"]}, "where: no title 'The Titel 9'; nearest: The Title 9"),
        ({"title": ["zzz"]}, "where: no title 'zzz'; give one of the catalogue's titles"),
        ({"item": ["i4", "The Title 9"]}, "where: no item 'The Title 9'; nearest: i9"),
        ({"item": ["[PAD]"]}, "where: no item '[PAD]'; give one of the catalogue's items"),
        ({"category": "Comedy"}, "where: category: give a list of values, ['Comedy']"),
        ({"item": [4]}, "where: item: texts expected, not [4]"),
        (np.ones(3, dtype=bool), "where: a mask of 25 items expected, the padding item first"),
        (np.ones(25), "allowed: a bool mask [n_items] expected"),
        ("Comedy", "where: field -> values, a function of the fields, or a bool mask expected"),
        (lambda fields: 1, "filter: the function must give bool [25]"),
    ],
)
def test_filters_that_cannot_be(served, where, line):
    with pytest.raises(UserError) as error:
        served.recommend(HISTORY, where=where)
    assert line in str(error.value)


def test_filters_over_http(served):
    from fastapi.testclient import TestClient

    from recbole_dpr.serving.app import create_app
    from recbole_dpr.serving.settings import Settings

    with TestClient(create_app(served, Settings(max_where=2))) as client:
        body = {"history": HISTORY, "prompts": "no drama", "where": COMEDY}
        answer = client.post("/recommend", json=body).json()["items"]
        assert [a["item"] for a in answer] == [
            a.item for a in served.recommend(HISTORY, "no drama", where=COMEDY)
        ]
        for where, line in (
            ({"category": ["a", "b", "c"]}, "where.category: List should have at most 2 items"),
            ({"genre": ["Comedy"]}, "where.genre: Input should be 'category', 'title' or 'item'"),
            ({"category": ["Commedy"]}, "where: no category 'Commedy'"),
            ({"category": []}, "where.category: List should have at least 1 item"),
            (["Comedy"], "where: Input should be a valid dictionary"),
        ):
            refused = client.post("/recommend", json=body | {"where": where})
            assert refused.status_code == 422
            assert line in refused.json()["error"]


def test_an_index_that_has_gone_away_is_no_fault_of_the_request(served, indexed, monkeypatch):
    from fastapi.testclient import TestClient

    from recbole_dpr.serving.app import create_app

    def gone(*arguments):
        raise UserError("milvus at http://127.0.0.1:1: the search failed")

    app = create_app(indexed("exact"))
    monkeypatch.setattr(served.index.retriever, "search", gone)
    with TestClient(app) as client:
        answer = client.post("/recommend", json={"history": HISTORY})
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "1")
    assert json.loads(answer.text) == {"error": "the index cannot be searched"}


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--retriever=milvus"], "--retriever=milvus: needs --milvus_uri"),
        (["--milvus_uri=items.db"], "--milvus_uri: is for --retriever=milvus"),
        (["--retriever=annoy"], "argument --retriever: invalid choice: 'annoy'"),
    ],
)
def test_options_that_cannot_be(capsys, arguments, line):
    from recbole_dpr.commands.serve import main

    with pytest.raises(SystemExit):
        main(arguments)
    assert line in capsys.readouterr().err
