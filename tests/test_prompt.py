"""Prompts: where they are read from, and that row numbers stand for the texts they should."""

import pytest
import torch

from recbole_dpr.data import prompt
from recbole_dpr.data.atomic import ANGLES
from recbole_dpr.data.prompt import PromptBook, TrainingPrompts, below, load_prompt_source, render
from recbole_dpr.errors import UserError
from recbole_dpr.quick_start import build_dataset

TEMPLATES = [
    ("p1", "some {category} please", "positive", "train"),
    ("p2", "a bit of {category}", "positive", "train"),
    ("p3", "in the mood for {category}", "positive", "eval"),
    ("n1", "no {category}", "negative", "train"),
    ("n2", "spare me {category}", "negative", "eval"),
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
        build_dataset(make_config(**tiny_dataset, **overrides))
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


def test_tags_are_drawn_from_the_items_own_of_one_split(source_of, tiny_dataset, make_config):
    dataset = build_dataset(make_config(**tiny_dataset))
    table = dataset.prompts.tags_of("eval", dataset.item_num)
    item = torch.arange(dataset.item_num).repeat(200)
    tag, has = table.draw(item, torch.Generator().manual_seed(0))
    tokens = dataset.field2id_token["item_id"]
    without = {str(tokens[i]) for i in item[~has].unique()}
    assert without == {"[PAD]", "i22"}
    drawn = {(str(tokens[i]), table.texts[t]) for i, t in zip(item[has], tag[has], strict=True)}
    assert drawn == {
        (token, f"{angle} eval words of {token[1:]}")
        for token in tokens[1:]
        for angle in ANGLES
        if token != "i22"
    }


# -- training prompts ----------------------------------------------------------------------


def training(source, n_items, tags=True, per_tag=1):
    book = PromptBook()
    return TrainingPrompts(source, book, n_items, tags, per_tag), book


@pytest.fixture
def made(make_config, tiny_dataset, templates):
    """The small data set with TEMPLATES."""
    return build_dataset(make_config(**tiny_dataset, prompt_file=templates()))


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


def test_draws_of_genres_take_every_template(made):
    prompts, _ = training(made.prompts, made.item_num, tags=False)
    category = torch.tensor([0, 2]).repeat(100)
    rows = prompts.draw_genre("positive", category, torch.Generator().manual_seed(0))
    assert set(rows[0::2].tolist()) == set(prompts.genre_rows["positive"][0].tolist())
    assert set(rows[1::2].tolist()) == set(prompts.genre_rows["positive"][2].tolist())


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
    dataset = build_dataset(make_config(dataset="ml-100k"))
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


def test_tags_of_items_nobody_knows_are_a_mistake(source_of, tags, tmp_path):
    with (tmp_path / "data/tiny/tiny.inter").open("a") as file:
        file.write("u1\t\t3\t2000000000\n")  # an interaction without an item is none of them
    named = tags([("i1", "appeal", "fine", "train"), ("i99", "appeal", "wrong", "train")])
    with pytest.raises(UserError, match=r"x\.tag:3: field item_id, value 'i99'"):
        source_of(tag_file=named)


def test_an_empty_pool_is_said(source_of, templates):
    source = source_of(prompt_file=templates(rows=TEMPLATES[:4]))
    with pytest.raises(UserError, match="no negative template with split eval"):
        source.pool("negative", "eval")


def test_stage_3_without_tags(source_of, tmp_path):
    (tmp_path / "data/tiny/tiny.tag").unlink()
    source = source_of()
    with pytest.raises(UserError, match=r"^stage 3 needs semantic tags"):
        training(source, 30)
    assert training(source, 30, tags=False)[1].texts, "earlier stages need none"
