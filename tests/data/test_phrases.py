"""Phrases of items, which stand in for tags."""

import logging

import pytest

from recbole_dpr.build import create_dataset, create_test_cases
from recbole_dpr.data.item_text import item_texts
from recbole_dpr.data.phrases import PHRASE, item_phrases, key_phrases, split_phrases
from recbole_dpr.utils.errors import UserError
from small_data import tiny_tables

SUBJECTS = ["castor oil", "argan oil", "nail file", "silk scarf", "lip balm", "foot cream"]
KINDS = ["organic travel", "gentle night", "waterproof gift", "vegan summer"]
TITLES = [
    f"The {kind.title()} {subject} of {word}, 4 oz (pack of 2)"
    for subject in SUBJECTS
    for kind, word in zip(KINDS, ["Paris", "Tokyo", "Lima", "Oslo"], strict=True)
]


def words(phrase: str) -> set[str]:
    return set(phrase.split())


def test_phrases_of_a_title():
    found = key_phrases(TITLES, TITLES)
    assert len(found) == len(TITLES)
    for title, own in zip(TITLES, found, strict=True):
        assert 2 <= len(own) <= 6
        for phrase in own:
            assert 1 <= len(phrase.split()) <= 3
            assert phrase in title.lower()
            assert not {phrase.split()[0], phrase.split()[-1]} & {"the", "of", "oz"}
            assert not any(letter.isdigit() for letter in phrase)
        for place, phrase in enumerate(own):
            assert not any(words(phrase) & words(other) for other in own[:place])
    assert "castor oil" in found[0], "words that stand together are one phrase"
    assert key_phrases(TITLES, TITLES) == found


def test_no_phrase_is_a_whole_title():
    titles = ["Toy Story", "Jaws", "Die Hard", "Die Hard", "Jaws", ""]
    found = key_phrases(titles, titles)
    for title, own in zip(titles, found, strict=True):
        assert all(words(phrase) != words(title.lower()) for phrase in own)
    assert found[1] == found[4] == found[5] == []


def test_a_description_gives_phrases_too_and_all_of_the_title_is_never_given_away():
    texts = ["Jaws\nshark attack at the beach", "Alien\nspace crew, shark free"]
    found = key_phrases(texts, ["Jaws", "Alien"])
    assert "shark" in found[0]
    assert not any("jaws" in phrase for phrase in found[0])


def test_no_phrase_just_names_a_category():
    found = key_phrases(TITLES, TITLES, ["Castor_Oil", "nail files"])
    assert not {"castor oil", "castor", "oil", "nail file"} & {p for own in found for p in own}


def test_a_phrase_is_of_one_split_and_most_items_have_each():
    found = key_phrases(TITLES, TITLES)
    split = split_phrases(found)
    assert set(split) == {phrase for own in found for phrase in own}
    assert set(split.values()) == {"train", "eval", "valid"}
    tested = [{"train", "eval"} <= {split[phrase] for phrase in own} for own in found]
    assert sum(tested) > 0.9 * len(found)


def test_without_words_there_are_none():
    assert key_phrases(["", "12 34", "the of"], ["", "12 34", "the of"]) == [[], [], []]
    assert key_phrases([], []) == []


@pytest.fixture
def data(make_config, own_dataset):
    """``data(tags=False, **overrides)``: tiny data with TITLES."""
    inter, items, tags = tiny_tables()
    rows = [(item, TITLES[i], genres) for i, (item, _, genres) in enumerate(items)]

    def make(tagged=False, **overrides):
        files = own_dataset(inter, rows, tags if tagged else [])
        return create_dataset(make_config(**files | overrides))

    return make


def test_they_stand_in_for_tags(data, caplog):
    with caplog.at_level(logging.INFO):
        dataset = data()
        tags = dataset.prompts.tags
    assert set(tags["angle"]) == {PHRASE}
    assert tags.equals(item_phrases(dataset))
    [line] = [line for line in caplog.messages if line.startswith("item_phrases")][:1]
    assert f"{len(tags)} phrases from title of 24 items" in line
    assert line.endswith(" 0 none")
    texts = {
        split: dataset.prompts.tags_of(split, dataset.item_num).texts
        for split in ("train", "valid", "eval")
    }
    assert texts["train"]
    assert texts["eval"]
    for one, other in (("train", "valid"), ("train", "eval"), ("valid", "eval")):
        assert not set(texts[one]) & set(texts[other])


def test_no_evaluation_phrase_holds_or_stands_in_a_training_phrase_of_its_item(data):
    tags = data().prompts.tags
    for _, own in tags.groupby("item"):
        train, test = (own["tag"][own["split"] == split] for split in ("train", "eval"))
        assert not any(words(a) & words(b) for a in train for b in test)
    trained = set(tags["tag"][tags["split"] == "train"])
    assert not trained & set(tags["tag"][tags["split"] == "eval"])


def test_cases_ask_with_them(data):
    dataset = data()
    *_, test = dataset.build()
    cases, texts = create_test_cases(test)
    tagged = [group for group in cases if group.mode == "tag"]
    assert tagged
    for group in tagged:
        for row, tag in zip(group.row.tolist(), group.tag, strict=True):
            assert tag in texts[row]


def test_items_are_known_by_all_their_words(data):
    dataset = data()
    texts = item_texts(dataset)
    assert dataset.prompts.has_phrases
    assert texts.count.tolist() == [0] + [1] * 24
    for text, item in zip(texts.texts, texts.owner.tolist(), strict=True):
        assert text.startswith(dataset.item_title[item])
    described = item_texts(data(description_field="title"))
    assert described.count.tolist() == [0] + [2] * 24


def test_tags_come_first_unless_phrases_are_always_taken(data):
    assert data(item_phrases=False).prompts.tags.empty
    assert PHRASE not in set(data(tagged=True).prompts.tags["angle"])
    assert set(data(tagged=True, item_phrases="always").prompts.tags["angle"]) == {PHRASE}


def test_without_title_and_description_there_are_none(data):
    assert data(title_field=None).prompts.tags.empty


def test_other_values_are_a_mistake(make_config):
    with pytest.raises(UserError, match=r"^item_phrases='never': choose one of True, False"):
        make_config(item_phrases="never")
