"""The template pools that ship with the package."""

import re
from collections import Counter
from importlib import resources

import pytest

POOLS = ["movies", "neutral"]
HEADER = ["prompt_id:token", "text:token_seq", "intent:token", "split:token"]
# The words that carry the wish of a template. No word of this kind may serve in both splits.
KEY_WORDS = """want like love enjoy feel mood look looking find show see watch recommend give
wish avoid hate stop dislike remove include tired less crave craving hit
suggestions suggest fill spirit set point surprise treat turn beats line
hankering itching closest bring pick adores count keep spare stand steer fill
skip strike rule quit last sick except break refuse drop weary hold rest bores"""


def read_pool(name):
    text = (resources.files("recbole_dpr") / "resources" / f"{name}.prompt").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines()]
    assert lines[0] == HEADER
    return [dict(zip(["id", "text", "intent", "split"], line, strict=True)) for line in lines[1:]]


def words(text):
    return set(re.findall(r"[a-z']+", text.lower())) - {"category"}


@pytest.mark.parametrize("name", POOLS)
def test_every_pool_has_enough_templates(name):
    counts = Counter((row["intent"], row["split"]) for row in read_pool(name))
    assert set(counts) == {(i, s) for i in ("positive", "negative") for s in ("train", "eval")}
    assert min(counts.values()) >= 24


@pytest.mark.parametrize("name", POOLS)
def test_ids_are_unique_and_tell_intent_and_split(name):
    rows = read_pool(name)
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        prefix = f"{name[0]}{row['intent'][0]}-{row['split'][0]}"
        assert re.fullmatch(prefix + r"\d\d", row["id"]), row["id"]


@pytest.mark.parametrize("name", POOLS)
def test_the_slot_stands_once_in_every_text(name):
    for row in read_pool(name):
        assert row["text"].count("{category}") == 1, row["id"]
        assert re.findall(r"[{}]", row["text"]) == ["{", "}"], row["id"]
        assert row["text"] == row["text"].strip()


def test_all_texts_differ_also_between_pools():
    texts = [row["text"].lower() for name in POOLS for row in read_pool(name)]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("name", POOLS)
@pytest.mark.parametrize("intent", ["positive", "negative"])
def test_train_and_eval_speak_differently(name, intent):
    rows = [row for row in read_pool(name) if row["intent"] == intent]
    train = [words(row["text"]) for row in rows if row["split"] == "train"]
    evaluation = [words(row["text"]) for row in rows if row["split"] == "eval"]
    shared = set.union(*train) & set.union(*evaluation) & set(KEY_WORDS.split())
    assert not shared
    # No two templates across the splits are near copies.
    assert max(len(a & b) / len(a | b) for a in train for b in evaluation) <= 0.6


def test_neutral_has_no_word_of_films():
    filmic = r"film|movie|watch|cinema|screen|actor|genre|viewing|\bpicture|\btitles?\b|\bqueue\b"
    for row in read_pool("neutral"):
        assert not re.search(filmic, row["text"], re.IGNORECASE), row["id"]
