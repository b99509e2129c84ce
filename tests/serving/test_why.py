"""Why an item is recommended: its tags that agree with a wish, and those that one has avoided."""

import json

import pytest
import torch

from http_server import serving
from recbole_dpr.serving import Recommender, Request
from recbole_dpr.serving.reasons import Shown, TagAgreement
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.utils.errors import UserError
from runs import untrained_run
from small_data import write_dataset

TAGS = {
    "i0": ["Blood-soaked slasher at a summer camp", "Gory practical effects"],
    "i1": ["Spaceship crew stalked by an alien monster", "Claustrophobic dread in deep space"],
    "i2": ["Astronauts on a mission to a distant planet", "Sweeping voyage through the galaxy"],
    "i3": ["Two lonely strangers fall in love in Paris", "Tender romance over one summer"],
    "i4": ["Lawyer defends an innocent man in a tense trial", "Heated courtroom argument"],
    "i5": ["A farm pig learns to herd sheep", "Gentle family charm"],
    "i6": ["Slapstick chases and silly gags", "Laugh-out-loud jokes"],
    "i7": ["Jazz musicians struggle in Harlem", "Smoky nightclub melancholy"],
    "i8": [],
}
WISH = "a film about space travel"


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    inter = [
        (f"u{user}", f"i{(user + step) % 9}", 5, 1000 * step + user)
        for user in range(9)
        for step in range(9)
    ]
    items = [(item, f"Title {item}", "Drama" if item < "i5" else "Comedy") for item in TAGS]
    tags = [
        (item, angle, tag + (" again" if split == "eval" else ""), split)
        for item, own in TAGS.items()
        for angle, tag in zip(("narrative", "atmosphere"), own, strict=False)
        for split in ("train", "eval")
    ]
    data = write_dataset(tmp_path_factory.mktemp("data"), "why", inter, items, tags)
    return untrained_run(tmp_path_factory.mktemp("run"), data)


@pytest.fixture(scope="module")
def served(run) -> Recommender:
    return Recommender.load(run)


@pytest.fixture(scope="module")
def encode(served):
    return served.model.encoder.encode


def why(answer) -> dict[str, tuple[str, ...]]:
    return {each.item: each.why for each in answer}


def test_tags_that_agree_are_named_and_no_others(served):
    found = why(served.recommend(["i8"], WISH, k=9))
    assert set(found["i2"]) == set(TAGS["i2"])
    assert set(found["i1"]) <= set(TAGS["i1"])
    for item in ("i0", "i3", "i4", "i5", "i6", "i7"):
        assert found[item] == ()


def test_categories_come_first_and_tags_can_be_left_out(served):
    wish = "a comedy with silly gags"
    answer = why(served.recommend(["i8"], wish, k=9))
    assert answer["i6"][0] == "Comedy"
    assert "Slapstick chases and silly gags" in answer["i6"]
    assert answer["i5"][0] == "Comedy"
    plain = why(served.recommend(["i8"], wish, k=9, why=False))
    assert plain == {item: own[:1] if item >= "i5" else () for item, own in answer.items()}
    assert why(served.recommend_batch([Request(["i8"], wish, 9)])[0]) == plain
    asked = served.recommend_batch([Request(["i8"], wish, 9, why=True), Request(["i8"], wish, 9)])
    assert [why(each) for each in asked] == [answer, plain]


def test_a_wish_about_a_category_that_it_does_not_name(served, monkeypatch):
    """Told by the memory, where its gate is as open as training would have it."""
    weight = torch.zeros_like(served.model.memory.gate.weight)
    weight[:2] = torch.tensor([-2.6, 5.0])
    monkeypatch.setitem(served.model.memory.gate._buffers, "weight", weight)
    funny = why(served.recommend(["i8"], "something light and funny", k=9, why=False))
    assert funny == {item: ("Comedy",) if item >= "i5" else () for item in funny}
    both = why(served.recommend(["i8"], ["a drama", "nothing funny"], k=9, why=False))
    assert both == {item: () if item >= "i5" else ("Drama", "no Comedy") for item in both}
    about_items = why(served.recommend(["i8"], WISH, k=9, why=False))
    assert set(about_items.values()) == {()}
    far = why(served.recommend(["i8"], "a wombat", k=9, why=False))
    assert set(far.values()) == {()}


def test_the_names_of_categories_are_encoded_once_and_before_the_first_request(run, monkeypatch):
    served = Recommender.load(run)
    served.warm_up()
    asked: list[str] = []
    compute = served.model.encoder._compute
    monkeypatch.setattr(
        served.model.encoder, "_compute", lambda texts: asked.extend(texts) or compute(texts)
    )
    for _ in range(2):
        served.recommend(["i8"], "something light and funny", k=9)
    assert asked == ["something light and funny"]


def test_without_a_wish_there_is_no_reason(served):
    assert set(why(served.recommend(["i8"], k=9)).values()) == {()}
    assert set(why(served.recommend(["i8"], WISH, k=9, strength=0)).values()) == {()}


def test_a_negative_wish_names_what_it_has_avoided(served, encode):
    """Of what it moved out; an item which itself has such a tag is not told to lack it."""
    wish = encode(["gory slasher horror"])
    known = {token: number for number, token in enumerate(served.catalogue.items)}
    shown = Shown([known["i5"], known["i8"]], [known["i0"], known["i4"]], wish, [True])
    agreement = served._reasons.agreement
    (reasons,) = agreement.reasons([shown])
    assert reasons[0] in [(f"no {tag}",) for tag in TAGS["i0"]]
    assert reasons[1] == ()  # nothing is known of it, so nothing is claimed
    (reasons,) = agreement.reasons([Shown([known["i0"]], [known["i0"]], wish, [True])])
    assert reasons == [()]
    (reasons,) = agreement.reasons([Shown([known["i5"]], [known["i4"]], wish, [True])])
    assert reasons == [()]  # what was moved out had nothing of it


def test_an_answer_tells_what_was_moved_out(served):
    """``avoided`` are those that the ranking without the wish has among its first k."""
    plain = [each.item for each in served.recommend(["i8"], k=3)]
    for strength in (1.0, 5.0, 10.0):
        answer = served.recommend(["i8"], "no love story", k=3, strength=strength)
        out = set(plain) - {each.item for each in answer}
        told = {reason for each in answer for reason in each.why}
        assert told <= {f"no {tag}" for item in out for tag in TAGS[item]}


def test_only_tags_of_items_shown_are_encoded_and_once(encode):
    tags = [[], *([f"{own} {n}" for own in TAGS["i2"]] for n in range(2000))]
    asked: list[str] = []

    def counting(texts):
        asked.extend(texts)
        return encode(["space"]).expand(len(texts), -1)

    agreement = TagAgreement(tags, counting)
    shown = Shown([5, 9], [], encode([WISH]), [False])
    agreement.reasons([shown, shown])
    assert len(asked) == len(set(asked)) <= 256 + 4
    agreement.reasons([shown])
    assert len(asked) == len(set(asked)) <= 256 + 4


def test_one_item_with_tags_is_nothing_to_measure_by(encode):
    agreement = TagAgreement([[], TAGS["i2"], []], encode)
    assert agreement.threshold == float("inf")
    assert agreement.reasons([Shown([1], [], encode([WISH]), [False])]) == [[()]]


def test_tags_are_kept_on_disk_and_wishes_are_not(run, tmp_path):
    config = json.loads((run / "config.json").read_text())
    cache = tmp_path / "cache"
    for file in run.glob("*.json"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "config.json").write_text(json.dumps(config | {"prompt_cache_dir": str(cache)}))
    for name in ("model.safetensors", "memory.safetensors"):
        (tmp_path / name).write_bytes((run / name).read_bytes())
    Recommender.load(tmp_path).recommend(["i8"], WISH, k=9)
    kept = TextEncoder(cache_dir=cache)
    assert set(kept._cache.read([*TAGS["i2"], WISH], kept.dim)) == set(TAGS["i2"])


@pytest.mark.parametrize("tags", [{"tags": [["a"]]}, {"tags": [[1]] * 10}, {"tags": 3}, {}])
def test_a_file_that_holds_no_tags_of_the_run(run, tmp_path, tags):
    for file in ("config.json", "catalogue.json", "model.safetensors", "memory.safetensors"):
        (tmp_path / file).write_bytes((run / file).read_bytes())
    assert Recommender.load(tmp_path).recommend(["i8"], WISH)[0].why == ()  # an older run
    (tmp_path / "tags.json").write_text(json.dumps(tags))
    with pytest.raises(UserError, match=r"tags\.json: not "):
        Recommender.load(tmp_path)


def test_over_http_tags_are_named_if_asked_for(served):
    with serving(served) as client:
        body = {"history": ["i8"], "prompts": WISH, "k": 9}
        plain = client.post("/recommend", json=body).json()["items"]
        assert all(each["why"] == [] for each in plain)
        told = client.post("/recommend", json=body | {"why": True}).json()["items"]
        assert {each["item"]: tuple(each["why"]) for each in told} == why(
            served.recommend(["i8"], WISH, k=9)
        )
