"""The template pools that ship with the package."""

import re
from collections import Counter
from importlib import resources
from itertools import combinations

import pytest
import yaml

from recbole_dpr.data.category import Categories
from recbole_dpr.utils.yaml_file import properties_dir, read_yaml

POOLS = ["movies", "news", "shopping", "neutral"]
# Templates of an intent at least, for training, validation and evaluation.
FEWEST = dict.fromkeys(("movies", "neutral"), (24, 10, 24))
FEWEST |= dict.fromkeys(("news", "shopping"), (20, 7, 8))
# Pools with free-form prompts: categories, and prompts of one and an intent at least.
FREE_FORM = {"movies": (18, (40, 9, 9)), "news": (16, (12, 8, 8)), "shopping": (40, (7, 4, 4))}
HEADER = ["prompt_id:token", "text:token_seq", "intent:token", "split:token", "category:token"]
INTENTS, SPLITS = ["positive", "negative"], ["train", "valid", "eval"]
# The words that carry the wish of a template. No word of this kind may serve both in training and
# in evaluation.
KEY_WORDS = """want like love enjoy feel mood look looking find show see watch recommend give
wish avoid hate stop dislike remove include tired less crave craving hit
suggestions suggest fill spirit set point surprise treat turn beats line
hankering itching closest bring pick adores count keep spare stand steer fill
skip strike rule quit last sick except break refuse drop weary hold rest bores"""


def read_pool(name):
    text = (resources.files("recbole_dpr") / "resources" / f"{name}.prompt").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines()]
    assert lines[0] == HEADER
    names = ["id", "text", "intent", "split", "category"]
    return [dict(zip(names, line, strict=True)) for line in lines[1:]]


def templates(name):
    return [row for row in read_pool(name) if not row["category"]]


def free_form(name):
    return [row for row in read_pool(name) if row["category"]]


def words(text):
    return set(re.findall(r"[a-z']+", text.lower())) - {"category"}


@pytest.mark.parametrize("name", POOLS)
def test_every_pool_has_enough_templates(name):
    counts = Counter((row["intent"], row["split"]) for row in templates(name))
    assert set(counts) == {(i, s) for i in INTENTS for s in SPLITS}
    for (_, split), count in counts.items():
        assert count >= FEWEST[name][SPLITS.index(split)]


@pytest.mark.parametrize("name", FREE_FORM)
def test_every_category_has_enough_free_words(name):
    number, fewest = FREE_FORM[name]
    counts = Counter((row["category"], row["intent"], row["split"]) for row in free_form(name))
    categories = {row["category"] for row in free_form(name)}
    assert len(categories) == number  # of MovieLens, MIND-small and Amazon's beauty products
    assert set(counts) == {(c, i, s) for c in categories for i in INTENTS for s in SPLITS}
    for (_, _, split), count in counts.items():
        assert count >= fewest[SPLITS.index(split)]


@pytest.mark.parametrize("name", ["news", "shopping"])
def test_a_text_stands_in_one_split_alone(name):
    split = {}
    for row in read_pool(name):
        text = " ".join(re.findall(r"[a-z0-9']+", row["text"].lower()))
        assert split.setdefault(text, row["split"]) == row["split"], row["id"]


@pytest.mark.parametrize(
    ("dataset", "domain"), [("mind-small-sample", "news"), ("amazon-beauty", "shopping")]
)
def test_free_words_are_about_the_categories_of_a_data_set(dataset, domain):
    names = read_yaml(properties_dir() / f"dataset/{dataset}.yaml", yaml.SafeLoader)
    names = names["category_names"]
    spoken = {row["category"] for row in free_form(domain)}
    known = Categories.of(names, names)
    lost = {name for name in names if known.find(name) is None}
    found = {known.shown[known.find(name)] for name in spoken if known.find(name) is not None}
    assert not lost
    assert found == set(known.shown)


def test_neutral_is_of_templates_alone():
    assert templates("neutral") == read_pool("neutral")


@pytest.mark.parametrize("name", POOLS)
def test_ids_are_unique_and_tell_intent_and_split(name):
    rows = read_pool(name)
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        own = re.sub("[^a-z]", "", row["category"].lower())
        start = f"{own}-" if own else name[0]
        prefix = f"{start}{row['intent'][0]}-{row['split'][0]}"
        assert re.fullmatch(prefix + r"\d{2,3}", row["id"]), row["id"]


@pytest.mark.parametrize("name", POOLS)
def test_the_slot_stands_once_in_every_template_and_in_no_free_words(name):
    for row in read_pool(name):
        slots = 0 if row["category"] else 1
        assert row["text"].count("{category}") == slots, row["id"]
        assert re.findall(r"[{}]", row["text"]) == ["{", "}"] * slots, row["id"]
        assert row["text"] == row["text"].strip()


def test_all_texts_differ_also_between_pools():
    """A free-form training prompt may be about two categories, in a row for each."""
    rows = [(name, row) for name in POOLS for row in read_pool(name)]
    texts = [(row["text"].lower(), row["category"]) for _, row in rows]
    assert len(set(texts)) == len(texts)
    count = Counter(row["text"].lower() for _, row in rows)
    twice = [(name, row) for name, row in rows if count[row["text"].lower()] > 1]
    assert {(name, row["split"]) for name, row in twice} == {("movies", "train")}
    assert all(row["category"] for _, row in twice)
    intents = {(row["text"].lower(), row["intent"]) for _, row in twice}
    assert len(intents) == len({text for text, _ in intents})


@pytest.mark.parametrize("name", POOLS)
@pytest.mark.parametrize("intent", INTENTS)
@pytest.mark.parametrize(("one", "other"), list(combinations(SPLITS, 2)))
def test_splits_speak_differently(name, intent, one, other):
    rows = [row for row in templates(name) if row["intent"] == intent]
    ones, others = (
        [words(row["text"]) for row in rows if row["split"] == split] for split in (one, other)
    )
    if (one, other) == ("train", "eval") and name in ("movies", "neutral"):
        assert not set.union(*ones) & set.union(*others) & set(KEY_WORDS.split())
    # No two templates across the splits are near copies.
    assert max(len(a & b) / len(a | b) for a in ones for b in others) <= 0.6


def test_neutral_has_no_word_of_films():
    filmic = r"film|movie|watch|cinema|screen|actor|genre|viewing|\bpicture|\btitles?\b|\bqueue\b"
    for row in read_pool("neutral"):
        assert not re.search(filmic, row["text"], re.IGNORECASE), row["id"]
