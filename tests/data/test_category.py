"""Names of categories: raw, shown, in sentences."""

import pytest
import torch

from recbole_dpr.build import create_dataset
from recbole_dpr.data.category import Categories, category_name, category_words
from recbole_dpr.data.item_text import item_texts
from recbole_dpr.data.prompt import PromptBook, TrainingPrompts
from recbole_dpr.data.unseen import unseen_categories
from recbole_dpr.utils.errors import UserError
from small_data import tiny_tables

NAMES = {"foodanddrink": "food and drink", "tv": "TV"}


@pytest.mark.parametrize(
    ("raw", "shown", "words"),
    [
        ("Comedy", "Comedy", "comedy"),
        ("Film-Noir", "Film-Noir", "film-noir"),
        ("Skin_Care", "Skin Care", "skin care"),
        ("Bath_&_Body", "Bath and Body", "bath and body"),
        ("R&B", "R&B", "r&b"),
        ("foodanddrink", "food and drink", "food and drink"),
        ("tv", "TV", "TV"),
    ],
)
def test_names(raw, shown, words):
    assert category_name(raw, NAMES) == shown
    assert category_words(raw, NAMES) == words


def test_a_category_is_found_by_each_of_its_names():
    known = Categories.of(["Skin_Care", "tv", "Nails"], {**NAMES, "Nails": "nail care"})
    assert known.shown == ["Skin Care", "TV", "nail care"]
    assert known.words == ["skin care", "TV", "nail care"]
    for index, names in enumerate(
        [("Skin_Care", "skin_care", "Skin Care", "skin care"), ("tv", "TV"), ("Nails", "NAIL CARE")]
    ):
        assert [known.find(name) for name in names] == [index] * len(names)
    assert known.find("nails") == 2, "raw names count, whatever else they are called"
    assert known.find("hair") is None


def test_raw_names_that_are_called_alike_are_one_category():
    known = Categories.of(["Men", "Men's", "Women"], {"Men's": "for men", "Men": "for men"})
    assert known.shown == ["for men", "Women"]
    assert known.raw == {"Men": 0, "Men's": 0, "Women": 1}


@pytest.fixture
def shop(make_config, own_dataset, tmp_path):
    """``shop(tagged=True, **overrides)``: tiny data with categories like Skin_Care."""
    inter, items, tags = tiny_tables()
    raw = {"Action": "Skin_Care", "Comedy": "Bath_&_Body", "Film-Noir": "nailcare"}

    def make(tagged=True, **overrides):
        rows = [
            (item, title, " ".join(raw.get(one, one) for one in own.split()))
            for item, title, own in items
        ]
        files = own_dataset(inter, rows, tags if tagged else [])
        names = {"category_names": {"nailcare": "Nail Care", "nosuch": "nothing"}}
        return create_dataset(make_config(**files, **names | overrides))

    return make


def test_prompts_texts_and_tables_speak_of_the_words(shop, tmp_path):
    dataset = shop()
    assert {"Skin Care", "Bath and Body", "Nail Care"} <= set(dataset.categories)
    words = dataset.prompts.categories
    assert {"skin care", "bath and body", "Nail Care", "drama"} <= set(words)
    book = PromptBook()
    counts = torch.zeros(dataset.item_num)
    TrainingPrompts(dataset.prompts, book, dataset.item_num, False, 1, 0.0, counts)
    assert any("skin care" in text for text in book.texts)
    assert any("Nail Care" in text for text in book.texts)
    assert not [text for text in book.texts if "_" in text or "nailcare" in text]
    (tmp_path / "data/own/own.tag").unlink()
    texts = item_texts(shop(tagged=False)).texts
    assert any("skin care" in text for text in texts)


def test_free_words_name_their_category_in_any_form(shop, tmp_path):
    lines = ["prompt_id:token\ttext:token_seq\tintent:token\tsplit:token\tcategory:token"]
    for split in ("train", "valid", "eval"):
        lines += [
            f"{intent}-{split}\t{intent} {split} {{category}}\t{intent}\t{split}\t"
            for intent in ("positive", "negative")
        ]
    forms = ["Skin_Care", "skin care", "Bath_&_Body", "bath and body", "nailcare", "nail care"]
    lines += [f"f{i}\twords {i}\tpositive\ttrain\t{form}" for i, form in enumerate(forms)]
    file = tmp_path / "own.prompt"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    dataset = shop(prompt_file=str(file))
    about = [dataset.categories[index] for index in dataset.prompts.free["category"]]
    assert about == ["Skin Care"] * 2 + ["Bath and Body"] * 2 + ["Nail Care"] * 2


def test_unseen_categories_may_be_named_in_any_form(shop):
    for name in ("Skin_Care", "skin care"):
        dataset = shop(unseen_categories=[name])
        unseen = unseen_categories(dataset).nonzero().squeeze(1).tolist()
        assert [dataset.categories[index] for index in unseen] == ["Skin Care"]


@pytest.mark.parametrize("value", [{"a": ""}, {"a": 1}, {"a": None}])
def test_names_must_be_words(make_config, value):
    with pytest.raises(UserError, match=r"^category_names: 'a' is called .*; give words"):
        make_config(category_names=value)


def test_names_are_a_mapping(make_config):
    with pytest.raises(UserError, match=r"^category_names=.*expected dict"):
        make_config(category_names=["a"])
    config = make_config(argv=["--category_names={'tv': 'TV'}"])
    assert config["category_names"] == {"tv": "TV"}
