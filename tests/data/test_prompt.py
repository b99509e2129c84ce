"""Prompts: where they are read from, and that row numbers stand for the texts they should."""

import logging
from collections import Counter

import pytest
import torch

from recbole_dpr.build import create_dataset
from recbole_dpr.data import prompt
from recbole_dpr.data.atomic import ANGLES, read_prompt
from recbole_dpr.data.prompt import PromptBook, TrainingPrompts, below, load_prompt_source, render
from recbole_dpr.utils.errors import UserError
from small_data import FREE_GENRES

TEMPLATES = [
    ("p1", "some {category} please", "positive", "train"),
    ("p2", "a bit of {category}", "positive", "train"),
    ("p3", "in the mood for {category}", "positive", "eval"),
    ("n1", "no {category}", "negative", "train"),
    ("n2", "spare me {category}", "negative", "eval"),
    ("p4", "what about {category}", "positive", "valid"),
    ("n3", "anything but {category}", "negative", "valid"),
]


def write(path, header: str, rows) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([header, *("\t".join(row) for row in rows)]) + "\n")
    return str(path)


@pytest.fixture
def templates(tmp_path):
    """``templates(name="x", rows=TEMPLATES)``: a .prompt file."""

    def make(name="x", rows=TEMPLATES) -> str:
        header = "prompt_id:token\ttext:token_seq\tintent:token\tsplit:token"
        return write(tmp_path / f"{name}.prompt", header, rows)

    return make


@pytest.fixture
def tags(tmp_path):
    """``tags(rows, name="x")``: a .tag file."""

    def make(rows, name="x") -> str:
        header = "item_id:token\tangle:token\ttag:token_seq\tsplit:token"
        return write(tmp_path / f"{name}.tag", header, rows)

    return make


@pytest.fixture
def source_of(make_config, tiny_dataset):
    """``source_of(**overrides)``: pools and tags of the small data set."""
    return lambda **overrides: load_prompt_source(
        create_dataset(make_config(**tiny_dataset, **overrides))
    )


# -- rows of texts -------------------------------------------------------------------------


def test_book_holds_each_text_once():
    book = PromptBook()
    assert book.add(["b", "a", "b"]).tolist() == [0, 1, 0]
    assert book.add(["c", "a"]).tolist() == [2, 1]
    assert book.add([]).shape == (0,)
    assert book.texts == ["b", "a", "c"]


def test_render_fills_the_slot_literally():
    assert render("no {category}, please", r"{odd} \1 $") == r"no {odd} \1 $, please"


def test_below_is_below(monkeypatch):
    bound = torch.tensor([1, 3, 1000, 16_777_216])
    drawn = below(bound.expand(5000, 4), torch.Generator().manual_seed(0))
    assert drawn[:, 1].unique().tolist() == [0, 1, 2]
    assert (drawn < bound).all()
    largest = torch.tensor(1 - 2**-24)
    monkeypatch.setattr(prompt.torch, "rand", lambda shape, **given: largest.expand(shape))
    assert below(bound, None).tolist() == [0, 2, 999, 16_777_215]


@pytest.mark.parametrize("split", ["train", "valid", "eval"])
def test_tags_are_drawn_from_the_items_own_of_one_split(tiny_dataset, make_config, split):
    dataset = create_dataset(make_config(**tiny_dataset))
    table = dataset.prompts.tags_of(split, dataset.item_num)
    item = torch.arange(dataset.item_num).repeat(200)
    tag, has = table.draw(item, torch.Generator().manual_seed(0))
    tokens = dataset.field2id_token["item_id"]
    without = {str(tokens[i]) for i in item[~has].unique()}
    assert without == {"[PAD]", "i22"}
    drawn = {(str(tokens[i]), table.texts[t]) for i, t in zip(item[has], tag[has], strict=True)}
    file_split = "train" if split == "train" else "eval"
    own = {
        (token, f"{angle} {file_split} words of {token[1:]}")
        for token in tokens[1:]
        for angle in ANGLES
        if token != "i22"
    }
    assert drawn <= own
    assert drawn == set(zip((str(tokens[i]) for i in table.owner), table.texts, strict=True))
    each = {"train": 3, "valid": 1, "eval": 2}[split]
    assert sorted(Counter(token for token, _ in drawn).values()) == [each] * 23


def test_valid_and_eval_tags_are_disjoint_and_cover_the_file(source_of, tags):
    numbers = {1: 1, 2: 2, 3: 3, 4: 3, 5: 2, 6: 1}
    rows = [
        (f"i{item}", angle, f"{angle} of {item}", "eval")
        for item, count in numbers.items()
        for angle in ANGLES[:count]
    ]
    source = source_of(tag_file=tags([*rows, ("i1", "appeal", "of training", "train")]))
    valid, evaluation, train = (
        source.tags_of(split, 25).texts for split in ("valid", "eval", "train")
    )
    assert not set(valid) & set(evaluation)
    assert sorted(valid + evaluation) == sorted(row[2] for row in rows)
    assert train == ["of training"]
    # One of each item for validation, where another is left for the test.
    assert sorted(text[-1] for text in valid) == ["2", "3", "4", "5"]
    assert source.tags_of("valid", 25).texts == valid, "each time the same"


def test_without_tags_no_split_has_any(source_of, tmp_path):
    (tmp_path / "data/tiny/tiny.tag").unlink()
    source = source_of()
    for split in ("train", "valid", "eval"):
        table = source.tags_of(split, 25)
        assert table.texts == []
        assert table.count.tolist() == [0] * 25


# -- training prompts ----------------------------------------------------------------------


def training(source, n_items, tags=True, per_tag=1, free_share=0.5, counts=None):
    book, often = PromptBook(), torch.full((n_items,), 20)
    counts = often if counts is None else counts
    return TrainingPrompts(source, book, n_items, tags, per_tag, free_share, counts), book


@pytest.fixture
def made(make_config, tiny_dataset, templates):
    """The small data set with TEMPLATES."""
    return create_dataset(make_config(**tiny_dataset, prompt_file=templates()))


def test_genre_rows_are_every_training_template_with_every_category(made):
    prompts, book = training(made.prompts, made.item_num, tags=False)
    assert "film-noir" in made.prompts.categories
    for intent, pool in {"positive": TEMPLATES[:2], "negative": TEMPLATES[3:4]}.items():
        for category, name in enumerate(made.categories):
            texts = [book.texts[row] for row in prompts.genre_rows[intent][category]]
            assert texts == [render(text, name.lower()) for _, text, _, _ in pool]
    assert len(book.texts) == 3 * len(made.categories)


@pytest.mark.parametrize("per_tag", [1, 2, 9])
def test_tag_rows_are_training_templates_with_training_tags(made, per_tag):
    prompts, book = training(made.prompts, made.item_num, per_tag=per_tag)
    item = torch.arange(1, made.item_num).repeat(100)
    for intent, pool in {"positive": TEMPLATES[:2], "negative": TEMPLATES[3:4]}.items():
        rows, has = prompts.draw_tag(intent, item, torch.Generator().manual_seed(0))
        drawn = {}
        for one, row in zip(item[has].tolist(), rows[has].tolist(), strict=True):
            drawn.setdefault(str(made.field2id_token["item_id"][one]), set()).add(book.texts[row])
        assert len(drawn) == 23, "all but i22, which has no tag"
        for token, texts in drawn.items():
            tags = [f"{angle} train words of {token[1:]}" for angle in ANGLES]
            assert texts <= {render(text, tag) for _, text, _, _ in pool for tag in tags}
            assert len(texts) == len(tags) * min(per_tag, len(pool))


def test_tags_of_items_that_are_seldom_seen_are_put_in_one_template(made):
    counts = torch.full((made.item_num,), 20)
    counts[5:] = 19
    prompts, book = training(made.prompts, made.item_num, per_tag=2, counts=counts)
    assert prompts.tags is not None
    owner = prompts.tags.owner
    rows = prompts.tag_rows["positive"]
    assert torch.equal(rows[:, 0] == rows[:, 1], owner >= 5)
    assert (owner < 5).any()
    assert len(book.texts) == len({*book.texts})


def test_draws_of_genres_take_every_template(made):
    prompts, _ = training(made.prompts, made.item_num, tags=False)
    category = torch.tensor([0, 2]).repeat(100)
    rows = prompts.draw_genre("positive", category, torch.Generator().manual_seed(0))
    assert set(rows[0::2].tolist()) == set(prompts.genre_rows["positive"][0].tolist())
    assert set(rows[1::2].tolist()) == set(prompts.genre_rows["positive"][2].tolist())


@pytest.mark.parametrize("intent", ["positive", "negative"])
@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_draw_category_draws_free_words_about_it_at_their_share(
    make_config, tiny_dataset, free_pool, intent, share
):
    made = create_dataset(make_config(**tiny_dataset, prompt_file=free_pool))
    prompts, book = training(made.prompts, made.item_num, tags=False, free_share=share)
    pool = read_prompt(free_pool)
    pool = pool[(pool["intent"] == intent) & (pool["split"] == "train")]
    templates = list(pool["text"][pool["category"] == ""])
    category = torch.arange(len(made.categories)).repeat_interleave(3000)
    rows = prompts.draw_category(intent, category, torch.Generator().manual_seed(0))
    for index, name in enumerate(made.categories):
        drawn = [book.texts[row] for row in rows[category == index]]
        free = set(pool["text"][pool["category"] == name])
        assert len(free) == (3 if name in FREE_GENRES else 0)
        filled = {render(text, name.lower()) for text in templates}
        assert set(drawn) <= filled | free
        assert sum(text in free for text in drawn) / len(drawn) == pytest.approx(
            share if free else 0, abs=0.03
        )
        if share == 0.3:
            assert set(drawn) == filled | free, "any of them"


def test_draw_category_of_a_pool_without_free_words_is_of_templates(made):
    prompts, _ = training(made.prompts, made.item_num, tags=False, free_share=1.0)
    category = torch.tensor([0, 2]).repeat(100)
    rows = prompts.draw_category("positive", category, torch.Generator().manual_seed(0))
    assert set(rows[0::2].tolist()) == set(prompts.genre_rows["positive"][0].tolist())
    assert set(rows[1::2].tolist()) == set(prompts.genre_rows["positive"][2].tolist())


@pytest.mark.parametrize("tags", [False, True])
def test_training_hears_no_words_of_validation_or_evaluation(
    make_config, tiny_dataset, free_pool, tags
):
    made = create_dataset(make_config(**tiny_dataset, prompt_file=free_pool))
    _, book = training(made.prompts, made.item_num, tags=tags, per_tag=9)
    pool = read_prompt(free_pool)
    held_back = pool[pool["split"] != "train"]
    assert len(held_back) > 100
    slots = [*made.prompts.categories, *made.prompts.tags["tag"]]
    assert not set(book.texts) & {render(t, slot) for t in held_back["text"] for slot in slots}
    assert not any("eval words of" in text for text in book.texts), "an evaluation tag"
    assert any("train words of" in text for text in book.texts) == tags
    free = pool[(pool["split"] == "train") & (pool["category"] != "")]
    assert len(free) == 24
    assert set(free["text"]) <= set(book.texts)


def test_tags_in_the_same_words_share_their_texts(source_of, templates, tags):
    rows = [(f"i{item}", "narrative", f"tag {item // 10}", "train") for item in range(1, 22)]
    source = source_of(prompt_file=templates(), tag_file=tags(rows))
    prompts, book = training(source, 25)
    assert len([text for text in book.texts if "tag " in text]) == 3 * 2  # of two intents
    rows = prompts.tag_rows["positive"]
    assert rows.shape == (21, 1)
    assert len(rows.unique()) == 3


def test_tags_are_put_in_all_templates_alike(made):
    _, book = training(made.prompts, made.item_num)
    texts = [text for text in book.texts if "train words of" in text]
    begins = [sum(text.startswith(words) for text in texts) for words in ("some ", "a bit of ")]
    assert sum(begins) == 23 * len(ANGLES)
    assert abs(begins[0] - begins[1]) <= 1


# -- where they are read from --------------------------------------------------------------


def test_templates_named_come_before_those_beside_and_those_before_shipped(source_of, templates):
    def first(**overrides) -> str:
        return source_of(**overrides).templates["prompt_id"][0]

    assert first().startswith("n")
    assert first(prompt_domain="movies").startswith("m")
    templates("data/tiny/tiny", [("beside", *row[1:]) for row in TEMPLATES[:1]])
    assert first(prompt_domain="movies") == "beside"
    named = templates("named", [("named", *row[1:]) for row in TEMPLATES[:1]])
    assert first(prompt_file=named) == "named"


def test_tags_named_come_before_those_beside(source_of, tags, tmp_path):
    assert source_of().tags["tag"].str.contains("words of").all()
    named = tags([("i3", "appeal", "named", "train")], "named")
    assert source_of(tag_file=named).tags["tag"].tolist() == ["named"]
    (tmp_path / "data/tiny/tiny.tag").unlink()
    assert source_of().tags.empty


def test_shipped_tags_are_those_of_the_data_set(make_config):
    dataset = create_dataset(make_config(dataset="ml-100k"))
    tags = dataset.prompts.tags
    assert tags["item"].nunique() > 0.9 * dataset.item_num
    own = tags[tags["item"] == dataset.field2token_id["item_id"]["1"]]  # Toy Story
    assert set(own["split"]) == {"train", "eval"}
    assert own["tag"].str.lower().str.contains("toy|child|play").any()


def test_a_file_named_and_absent_is_said(source_of):
    with pytest.raises(UserError, match=r"nowhere\.prompt: no such file"):
        source_of(prompt_file="nowhere.prompt")
    with pytest.raises(UserError, match=r"nowhere\.tag: no such file"):
        source_of(tag_file="nowhere.tag")


def test_tags_of_items_that_filtering_removed_are_left_out(source_of, tags):
    named = tags([(f"i{n}", "appeal", f"tag {n}", "train") for n in (1, 2, 3)])
    source = source_of(tag_file=named, val_interval={"item_id": ["i2", "i5", "i7", "i9"]})
    assert source.tags["tag"].tolist() == ["tag 2"]


def test_tags_of_items_nobody_knows_are_a_mistake(source_of, tags):
    named = tags([("i1", "appeal", "fine", "train"), ("i99", "appeal", "wrong", "train")])
    with pytest.raises(UserError, match=r"x\.tag:3: field item_id, value 'i99'"):
        source_of(tag_file=named)


@pytest.mark.parametrize("split", ["train", "valid", "eval"])
@pytest.mark.parametrize("intent", ["positive", "negative"])
def test_an_empty_pool_is_said(source_of, templates, intent, split):
    left = [row for row in TEMPLATES if row[2:] != (intent, split)]
    source = source_of(prompt_file=templates(rows=left))
    with pytest.raises(UserError, match=f"no {intent} template with split {split}"):
        source.pool(intent, split)
    assert all(len(source.pool(*row[2:])) for row in left)


FREE = [
    ("a", "to laugh", "positive", "train", "Comedy"),
    ("b", "dark alleys", "positive", "train", "film-noir"),
    ("c", "a hat and a gun", "positive", "train", "FILM-NOIR"),
    ("d", "no jokes", "negative", "train", "Comedy"),
    ("e", "jests", "positive", "valid", "Comedy"),
    ("f", "puns", "positive", "eval", "Comedy"),
]


@pytest.fixture
def free_words(tmp_path):
    """``free_words(rows=FREE)``: a .prompt file of TEMPLATES and free-form prompts."""

    def make(rows=FREE) -> str:
        header = "prompt_id:token\ttext:token_seq\tintent:token\tsplit:token\tcategory:token"
        templates = [(*row, "") for row in TEMPLATES]
        return write(tmp_path / "free.prompt", header, [*rows, *templates])

    return make


def test_free_words_are_kept_by_category_and_apart_from_templates(source_of, free_words, caplog):
    with caplog.at_level(logging.INFO):
        source = source_of(prompt_file=free_words())
    assert not [one for one in caplog.messages if "left out" in one]
    assert list(source.templates["prompt_id"]) == [row[0] for row in TEMPLATES]
    assert list(source.free["prompt_id"]) == [row[0] for row in FREE]
    named = {
        (intent, split): source.free_pool(intent, split)
        for intent in ("positive", "negative")
        for split in ("train", "valid", "eval")
    }
    found = {
        key: [
            (source.categories[c], *rest)
            for c, *rest in zip(table.owner, table.texts, ids, strict=True)
        ]
        for key, (table, ids) in named.items()
    }
    assert found == {
        ("positive", "train"): [
            ("comedy", "to laugh", "a"),
            ("film-noir", "dark alleys", "b"),
            ("film-noir", "a hat and a gun", "c"),
        ],
        ("positive", "valid"): [("comedy", "jests", "e")],
        ("positive", "eval"): [("comedy", "puns", "f")],
        ("negative", "train"): [("comedy", "no jokes", "d")],
        ("negative", "valid"): [],
        ("negative", "eval"): [],
    }


def test_free_words_about_what_the_data_lack_are_left_out_and_told_once(
    source_of, free_words, caplog
):
    others = [
        ("x", "six-shooters", "positive", "train", "Western"),
        ("y", "big robots", "negative", "valid", "Anime"),
        ("z", "saddles", "positive", "eval", "Western"),
    ]
    with caplog.at_level(logging.INFO):
        source = source_of(prompt_file=free_words([*others, *FREE]))
    assert list(source.free["prompt_id"]) == [row[0] for row in FREE]
    assert [one for one in caplog.messages if "free-form" in one] == [
        "free.prompt: 3 free-form prompts left out, as the data set has no category Anime, Western"
    ]
    prompts, book = training(source, 25, tags=False)
    assert not {row[1] for row in others} & set(book.texts)
    assert len(prompts.free["positive"].texts) == 3


def test_stage_3_without_tags(source_of, tmp_path):
    (tmp_path / "data/tiny/tiny.tag").unlink()
    source = source_of()
    with pytest.raises(UserError, match=r"^stage 3 needs semantic tags"):
        training(source, 30)
    assert training(source, 30, tags=False)[1].texts, "earlier stages need none"
