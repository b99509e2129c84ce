"""The memory: which items and categories a prompt brings to mind, for which user."""

import math

import pytest
import torch
from torch.nn import functional

from encoded import no_words, same
from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.memory import Memory, Recalled
from recbole_dpr.text.years import YearRange
from recbole_dpr.trainer.fill_memory import category_texts, fill_memory
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import save_tensors

ITEMS = 4  # the padding item first
CATEGORY = torch.tensor([[0, 0], [1, 0], [1, 1], [0, 1]], dtype=torch.bool)
YEAR = torch.tensor([0, 1990, 1995, 1990])
# Two texts of item 1, one of 2 and of 3; then two keys of category 0 and one of category 1.
ITEM = torch.tensor([1, 1, 2, 3])
OF_CATEGORY = torch.tensor([0, 0, 1])
KEYS = torch.eye(8)  # nothing is near the last
TABLE = torch.tensor([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
SCALE = TABLE[1:].std()
BOTH = [0, 1]  # polarities
ONE = torch.ones(2, 2)


def new_memory(towers: int = 2, dropout: float = 0.5) -> Memory:
    return Memory(5, 2, CATEGORY, YEAR, towers, dropout, text_size=8)


@pytest.fixture
def memory() -> Memory:
    torch.manual_seed(0)
    made = new_memory().eval()
    made.fill(3 * KEYS[:4], ITEM, 2 * KEYS[4:7], OF_CATEGORY)
    made.calibrate(TABLE)
    return made


class Items(Backbone):
    """Users and items of two numbers."""

    def __init__(self) -> None:
        torch.nn.Module.__init__(self)

    def item_table(self) -> torch.Tensor:
        return TABLE


class Near(Items):
    """The nearer, the better liked, as TransRec has it."""

    is_product = False

    def logits(self, user: torch.Tensor) -> torch.Tensor:
        return -10 * torch.cdist(user, TABLE)


def recalled(
    memory: Memory, prompt: list[float], user=(0.0, 0.0), of: Items | None = None, titled=()
) -> Recalled:
    known = no_words(memory.near(torch.tensor([prompt]), titled)[:, None])
    return memory(of or Items(), torch.tensor([user]), known)


def log_mean_exp(*cosines: float, beta: int = 20) -> float:
    return math.log(sum(math.exp(beta * cosine) for cosine in cosines) / len(cosines)) / beta


# -- what is near --------------------------------------------------------------------------


def test_what_is_near_comes_first(memory):
    near = memory.near(torch.tensor([[0.0, 3.0, 0, 4, 0, 0, 0, 0]]))
    torch.testing.assert_close(near.cosine[0], torch.tensor([0.8, 0.6, 0, 0]), rtol=0, atol=1e-3)
    assert near.item[0, :2].tolist() == [3, 1]


def test_a_category_scores_the_log_mean_exp_of_its_keys(memory):
    score = memory.near(torch.tensor([[0, 0, 0, 0, 2.0, 3.0, 6.0, 0]])).score
    expected = [log_mean_exp(2 / 7, 3 / 7), log_mean_exp(6 / 7)]
    torch.testing.assert_close(score[0], torch.tensor(expected), rtol=1e-3, atol=1e-3)


def test_a_training_prompt_is_hidden_from_its_own_key_alone(memory):
    for hide, own in ((False, log_mean_exp(1, 0)), (True, log_mean_exp(0))):
        near = memory.near(KEYS[[4, 0]], hide_own=hide)
        expected = torch.tensor([[own, 0.0], [0.0, 0.0]])
        torch.testing.assert_close(near.score, expected, rtol=0, atol=1e-3)
        assert near.cosine[1, 0] == pytest.approx(1)  # items' texts are not hidden
        assert near.item[1, 0] == 1
    alike = functional.normalize(KEYS[4:5] + 0.3 * KEYS[7], dim=1)  # cosine .958
    assert same(memory.near(alike, hide_own=True), memory.near(alike))


def test_a_category_whose_only_key_is_hidden_is_the_least_near(memory):
    score = memory.near(KEYS[6:7], hide_own=True).score
    assert torch.isfinite(score).all()
    assert score[0, 1] < score[0, 0]


def test_named_titles_come_first_as_their_own_texts(memory):
    prompt = torch.tensor([[0.0, 3.0, 0, 4, 0, 0, 0, 0]])
    near = memory.near(prompt.expand(3, -1), [[2], [], [1, 2]])
    expected = torch.tensor([[1, 0.8, 0.6, 0], [0.8, 0.6, 0, 0], [1, 1, 0.8, 0.6]])
    torch.testing.assert_close(near.cosine, expected, rtol=0, atol=1e-3)
    assert near.item[0, :3].tolist() == [2, 3, 1]
    assert near.item[1, :2].tolist() == [3, 1]
    assert near.item[2].tolist() == [1, 2, 3, 1]
    assert torch.equal(near.score, memory.near(prompt).score.expand(3, -1))
    assert memory.reading(near[0]).named == [2]
    assert memory.reading(near[1]).named == []
    assert memory.reading(near[1]).near[:2] == [3, 1]
    # More than there are texts: the first of them.
    assert memory.near(prompt, [[3, 2, 1, 3, 2]]).item.tolist() == [[3, 2, 1, 3]]


def test_named_years_mark_their_columns(memory):
    assert memory.years.tolist() == [1990, 1995]
    assert memory.table[:, 2:].tolist() == [[0, 0], [1, 0], [0, 1], [1, 0]]
    assert torch.equal(memory.table[:, :2], CATEGORY.float())
    spans = [YearRange(1990, 1992), YearRange(None, 1995), YearRange(1991, None), None]
    near = memory.near(KEYS[:4], years=[*spans])
    expected = torch.tensor([[1.0, 0], [1, 1], [0, 1], [0, 0]])
    assert torch.equal(near.years, expected)
    assert memory.reading(near[2]).years == [1995]
    got = memory(Items(), torch.zeros(4, 2), near[:, None])
    assert torch.equal(got.years, expected.unsqueeze(1))


def test_grown_it_knows_what_one_filled_with_all_knows(memory):
    """A category and a year of their own, and what was there in its place."""
    category = torch.cat([functional.pad(CATEGORY, (0, 1)), torch.tensor([[False, True, True]])])
    year = torch.tensor([*YEAR, 1992])
    whole = Memory(5, 2, category, year, 2, 0.5, text_size=8).eval()
    text, words = torch.cat([KEYS[:4], KEYS[7:]]), torch.cat([KEYS[4:7], KEYS[:1]])
    whole.fill(text, torch.tensor([*ITEM, 4]), words, torch.tensor([*OF_CATEGORY, 2]))
    floor = memory.floor.clone()
    memory.grow(category, year, 3 * KEYS[7:], torch.tensor([4]), KEYS[:1], torch.tensor([2]))
    assert torch.equal(memory.table, whole.table)
    assert memory.years.tolist() == [1990, 1992, 1995]
    assert (memory.n_items, memory.n_categories, memory.n_trained) == (5, 3, 2)
    prompts, years = torch.rand(6, 8), [YearRange(1992, 1993)] * 6
    assert same(memory.near(prompts, years=years), whole.near(prompts, years=years))
    assert torch.equal(memory.floor, floor)
    assert not {"key", "item", "category", "category_key", "table"} & set(memory.state_dict())


# -- what is recalled ----------------------------------------------------------------------


@torch.no_grad()
def test_recall_by_hand(memory):
    memory.sharpness.copy_(torch.tensor([0.1, 0.2]))
    memory.prior.copy_(torch.tensor([0.5, 3.0]))
    memory.category_sharpness.fill_(0.25)
    memory.gate.weight[:2] = torch.tensor([-2.0, 0.5])
    prompt, query = [0.0, 3.0, 0, 4, 2, 0, 5, 0], (1.0, 0.2)
    unit = functional.normalize(torch.tensor([prompt]), dim=1)[0]
    cosine, liking = unit[:4], TABLE[ITEM] @ torch.tensor(query)
    attention = [
        torch.softmax(4.0 * cosine + 0.5 * liking, 0),
        torch.softmax(8.0 * cosine + 3.0 * liking, 0),
    ]
    score = torch.tensor([log_mean_exp(float(unit[4]), 0), log_mean_exp(float(unit[6]))])
    parted = log_mean_exp(float(unit[4]), 0, beta=40), log_mean_exp(float(unit[6]), beta=40)
    gate = torch.sigmoid(torch.tensor(-2 + 5 * (max(parted) - sum(parted) / 2)))
    asked = torch.softmax(10 * score, 0)
    means = torch.stack([TABLE[[1, 2]].mean(0), TABLE[[2, 3]].mean(0)]) / SCALE
    got = recalled(memory, prompt, query)
    near_to = {"rtol": 1e-3, "atol": 1e-3}
    expected = [(1 - gate) * (own @ TABLE[ITEM]) / SCALE for own in attention]
    expected = torch.cat([*expected, gate * (asked @ means)])
    torch.testing.assert_close(got.vectors[0, 0], expected, **near_to)
    torch.testing.assert_close(got.category[0, 0], gate * asked, **near_to)
    torch.testing.assert_close(got.gate[0, 0, 0], gate, **near_to)
    expected = torch.stack([(1 - gate) * (own @ CATEGORY[ITEM].float()) for own in attention])
    torch.testing.assert_close(got.of_items[0, 0], expected, **near_to)


@pytest.mark.parametrize("of", [Items(), Near()], ids=["product", "distance"])
def test_of_what_a_sentence_may_mean_the_user_decides(memory, of):
    between = [1.0, 0, 1.0, 0, 0, 0, 0, 0]  # as near to item 1 as to item 2
    for user, item in (((9.0, 0.0), 1), ((0.0, 9.0), 2)):
        got = recalled(memory, between, user, of)
        own = got.vectors[0, 0, :2] * SCALE / (1 - got.gate[0, 0])
        torch.testing.assert_close(own, TABLE[item], rtol=0, atol=1e-3)


def test_the_gate_grows_with_how_far_a_category_stands_out(memory):
    heights = [0.0, 0.1, 0.3, 0.5, 0.9]
    prompts = torch.zeros(len(heights), 8)
    prompts[:, 6] = torch.tensor(heights)
    prompts[:, 7] = (1 - prompts[:, 6].square()).sqrt()
    near = no_words(memory.near(prompts))
    gate = memory(Items(), torch.zeros(len(heights), 2), near[:, None]).gate.flatten()
    expected = torch.sigmoid(-7 + 50 * torch.tensor(heights) / 2)  # the mean is half of it
    torch.testing.assert_close(gate, expected, rtol=0.01, atol=1e-3)
    assert (gate.diff() > 0).all()
    for row, value in zip(near, gate.tolist(), strict=True):
        assert memory.reading(row).gate == pytest.approx(value)


def test_where_all_categories_are_as_near_none_is_asked_for(memory):
    memory.fill(KEYS[:4], ITEM, KEYS[4:6], torch.tensor([0, 1]))
    gate = recalled(memory, [0, 0, 0, 0, 1.0, 1.0, 0, 0]).gate
    torch.testing.assert_close(gate, torch.sigmoid(torch.tensor([[[-7.0]]])), rtol=0.01, atol=0)


def test_where_a_title_is_named_it_is_about_items_alone(memory):
    prompt = KEYS[6].tolist()
    assert recalled(memory, prompt).gate > 0.99
    got = recalled(memory, prompt, titled=[[3]])
    assert not got.gate.any()
    assert not got.category.any()
    assert not got.vectors[..., 4:].any()
    torch.testing.assert_close(got.vectors[0, 0, 2:4] * SCALE, TABLE[3], rtol=0, atol=1e-3)
    torch.testing.assert_close(got.of_items[0, 0, 1], CATEGORY[3].float(), rtol=0, atol=1e-3)


@pytest.mark.parametrize(("lead", "kept"), [(-0.2, 1.0), (0.0, 0.98), (0.05, 0.5), (0.2, 0.0)])
def test_an_item_text_that_is_nearer_than_all_of_categories_closes_the_gate(memory, lead, kept):
    with torch.no_grad():
        memory.gate.weight[:2] = torch.tensor([30.0, 0.0])  # of itself it is open
    category = 0.6
    prompt = category * KEYS[6] + (category + lead) * KEYS[3]
    prompt[7] = (1 - prompt.square().sum()).sqrt()
    known = no_words(memory.near(prompt[None])[:, None])
    assert known.nearest.item() == pytest.approx(category, abs=1e-3)
    assert memory(Items(), torch.zeros(1, 2), known).gate.item() == pytest.approx(kept, abs=0.03)


def test_training_leaves_a_share_of_own_texts_out(memory):
    known = no_words(memory.near(KEYS[:1].expand(2000, -1))[:, None])
    query = torch.zeros(2000, 2)
    memory.train()
    first = memory(Items(), query, known).vectors[:, 0, 0] > 0.9 * TABLE[1, 0] / SCALE
    assert 0.45 < first.float().mean() < 0.55
    assert memory.eval()(Items(), query, known).vectors[:, 0, 0].std() < 1e-5


@torch.no_grad()
def test_the_only_text_is_never_left_out():
    memory = new_memory(dropout=1.0).train()
    memory.fill(torch.eye(3)[:1], torch.tensor([1]), torch.eye(3)[1:], torch.tensor([0, 1]))
    memory.calibrate(TABLE)
    got = recalled(memory, [1.0, 0, 0]).vectors[0, 0]
    torch.testing.assert_close(got[:2] * SCALE, TABLE[1])


def test_every_parameter_has_a_finite_gradient(memory):
    memory.train()
    known = no_words(memory.near(torch.randn(64, 8))[:, None])
    got = memory(Items(), torch.randn(64, 2), known)
    mask, polarity = torch.ones(64, 1, dtype=torch.bool), torch.arange(64).unsqueeze(1) % 2
    pull = memory.pull(got, mask, polarity, BOTH, torch.ones(64, 1))
    weights = memory.weights(got, mask, polarity, ONE) @ torch.randn(4)
    (got.vectors.square().sum() + pull.sum() + weights.sum()).backward()
    for parameter in memory.parameters():
        assert torch.isfinite(parameter.grad).all()
        assert parameter.grad.any()


# -- what it does --------------------------------------------------------------------------


def some_recalled(memory: Memory) -> Recalled:
    """Of four rows with two prompts each, at random."""
    gate = torch.rand(4, 2, 1)
    category = torch.softmax(torch.randn(4, 2, 2), -1) * gate
    of_items = torch.rand(4, 2, 2, 2) * (1 - gate).unsqueeze(-1)
    years = torch.tensor([0.0, 1.0]).expand(4, 2, 2)
    return Recalled(torch.randn(4, 2, memory.size), category, of_items, years, gate)


# Rows with both polarities, a negative prompt, a positive one, and none.
MASK = torch.tensor([[True, True], [True, False], [True, False], [False, False]])
POLARITY = torch.tensor([[0, 1], [1, 0], [0, 1], [0, 1]])
STRENGTH = torch.tensor([0.5, 2.0])  # of each polarity
GAIN = torch.tensor([[0.5, 3.0], [2.0, 1.5]])  # of each polarity, for items and categories


@pytest.mark.parametrize("towers", [1, 2])
@torch.no_grad()
def test_each_polarity_pulls_by_its_own_head_and_both_by_their_mean(towers):
    memory = new_memory(towers)
    for parameter in memory.heads.parameters():
        parameter.normal_()
    got = some_recalled(memory)
    pull = memory.pull(got, MASK, POLARITY, BOTH, STRENGTH[POLARITY])
    first, second = memory.heads[0], memory.heads[towers - 1]
    v = got.vectors
    both = (0.5 * first(v[0, 0]) + 2 * second(v[0, 1])) / 2
    expected = [both, 2 * second(v[1, 0]), 0.5 * first(v[2, 0]), torch.zeros(5)]
    torch.testing.assert_close(pull, torch.stack(expected))


@pytest.mark.parametrize("towers", [1, 2])
@torch.no_grad()
def test_each_polarity_weighs_by_its_own_gains_and_both_by_their_sum(towers):
    memory = new_memory(towers)
    memory.gain.normal_()
    got = some_recalled(memory)
    weights = memory.weights(got, MASK, POLARITY, GAIN)

    def by_hand(row: int, place: int) -> torch.Tensor:
        polarity = int(POLARITY[row, place])
        gain = 10 * memory.gain[min(polarity, towers - 1)]
        of_items, of_category = GAIN[polarity]
        asked = of_category * gain[0] * (got.category[row, place] - got.gate[row, place] / 2)
        found = gain[1] * got.of_items[row, place, 0] + gain[2] * got.of_items[row, place, 1]
        years = of_category * gain[0] * got.years[row, place]
        return torch.cat([asked + of_items * found, years])

    expected = [by_hand(0, 0) + by_hand(0, 1), by_hand(1, 0), by_hand(2, 0), torch.zeros(4)]
    torch.testing.assert_close(weights, torch.stack(expected))


def test_untrained_it_adds_nothing(memory):
    got = some_recalled(memory)
    assert not memory.pull(got, MASK, POLARITY, BOTH, torch.ones(4, 2)).any()
    assert not memory.weights(got, MASK, POLARITY, ONE).any()


# -- what is understood --------------------------------------------------------------------


def test_what_is_far_from_every_key_is_not_understood(memory):
    # Texts about categories that are near their own kind, and somewhat near an item's text.
    category = torch.arange(40) % 2
    texts = KEYS[4 + category] + 0.4 * KEYS[category]
    texts[:, :7] += 0.1 * torch.randn(40, 7)
    memory.fill(KEYS[:4], ITEM, texts, category)
    assert (memory.floor > 0.05).all()
    far = KEYS[7:]
    assert memory.understood(memory.near(far)).tolist() == [False]
    assert not memory.reading(memory.near(far)[0]).understood
    assert memory.understood(memory.near(far, [[2]])).all()
    assert memory.understood(memory.near(far, years=[YearRange(1990, 1990)])).all()
    assert not memory.understood(memory.near(far, years=[YearRange(1980, 1980)])).any()
    assert memory.understood(memory.near(KEYS[:4])).all()  # items' texts
    assert memory.understood(memory.near(KEYS[4:6])).all()  # a category's name
    assert memory.understood(memory.near(texts, hide_own=True)).float().mean() >= 0.95


def test_before_it_is_filled_nothing_is_near_and_all_is_understood():
    empty = new_memory()
    known = empty.near(torch.randn(3, 6))
    assert known.item.shape == (3, 0)
    assert empty.understood(known).tolist() == [True] * 3


# -- files ---------------------------------------------------------------------------------


def test_what_was_written_recalls_the_same(memory, tmp_path):
    memory.fill(torch.randn(4, 7), ITEM, torch.randn(3, 7), OF_CATEGORY)
    memory.save(tmp_path / "memory.safetensors")
    read = new_memory()
    read.load(tmp_path / "memory.safetensors", 7)
    prompts = torch.randn(9, 7)
    assert same(read.near(prompts), memory.near(prompts))
    kept = memory.state_dict()
    names = ("key", "item", "category_key", "category", "table", "years")
    assert not any(name in kept for name in names)
    read.load_state_dict(kept)  # with how near is near enough
    assert torch.equal(read.understood(read.near(prompts)), memory.understood(memory.near(prompts)))
    assert torch.equal(read.floor, memory.floor)


def written(path, **changes) -> None:
    content = {"key": torch.eye(2), "item": torch.tensor([1, 2])}
    content |= {"category_key": torch.eye(2), "category": torch.tensor([0, 1])} | changes
    save_tensors(path, {name: value for name, value in content.items() if value is not None}, {})


def test_a_file_of_this_catalogue_is_read(tmp_path):
    written(tmp_path / "memory.safetensors")
    memory = new_memory()
    memory.load(tmp_path / "memory.safetensors", 2)
    assert torch.equal(memory.key, torch.eye(2))
    assert memory.category.tolist() == [0, 1]


@pytest.mark.parametrize(
    "changes",
    [
        {"item": torch.tensor([1, ITEMS])},
        {"item": torch.tensor([1, -1])},
        {"item": torch.tensor([1.0, 2.0])},
        {"item": torch.tensor([1])},
        {"item": torch.tensor(1)},
        {"item": torch.zeros(0, dtype=torch.int64), "key": torch.zeros(0, 2)},
        {"key": torch.tensor([[1.0, torch.nan], [0.0, 1.0]])},
        {"key": torch.eye(3)[:2]},
        {"item": None},
        {"key": None},
        {"category": torch.tensor([0, 2])},
        {"category": torch.tensor([0])},
        {"category_key": torch.zeros(0, 2), "category": torch.zeros(0, dtype=torch.int64)},
        {"category_key": torch.eye(3)[:2]},
        {"category_key": None},
        {"category": None},
    ],
    ids=[
        "no such item", "below 0", "not whole", "too few", "no list", "empty", "not finite",
        "another encoder", "items missing", "texts missing", "no such category",
        "too few categories", "no keys", "another encoder of keys", "keys missing",
        "categories missing",
    ],
)  # fmt: skip
def test_a_file_of_another_catalogue_is_refused(tmp_path, changes):
    path = tmp_path / "memory.safetensors"
    written(path, **changes)
    with pytest.raises(UserError, match="not the memory of this run"):
        new_memory().load(path, 2)


# -- its keys, of a data set ---------------------------------------------------------------


@pytest.mark.slow
def test_its_keys_are_the_items_texts_and_what_is_said_of_categories(built, tiny_dataset):
    made = built(**tiny_dataset)
    model = DPR(made.config, made.train)
    fill_memory(model, made.train)
    memory, (words, category) = model.memory, category_texts(made.train)
    tags = made.train.prompts.tags_of("train", made.train.item_num)
    owner = torch.repeat_interleave(torch.arange(len(tags.count)), tags.count)
    for place in (0, len(tags.texts) - 1):
        text = model.encoder.encode([tags.texts[place]])
        [near] = memory.near(text)
        reading = memory.reading(near)
        assert near.cosine[0] == pytest.approx(1, abs=1e-3)
        assert reading.near[0] == owner[place]
    assert len(memory.category_key) == len(words)
    assert memory.category.tolist() == category
    assert set(category) == set(range(len(made.train.categories)))
    for index, name in enumerate(made.train.prompts.categories):
        assert category[words.index(name)] == index
        text = model.encoder.encode([name])
        asked = memory.reading(memory.near(text)[0]).category
        assert int(asked.argmax()) == index


def test_titles_and_years_of_a_prompt_are_told_by_its_words(built, tiny_dataset):
    made = built(**tiny_dataset)
    model = DPR(made.config, made.train)
    seen = []
    model.memory.near = lambda text, *rest: seen.append(rest)
    model.read(['Like "The Title 7"', "Something from the 1990s"], True)
    titled, years, training, _ = seen[0]
    item = made.train.token2id("item_id", "i7")
    assert titled == [[item], []]
    assert years == [None, YearRange(1990, 1999)]
    assert training is True


def test_a_category_of_no_training_prompt_is_known_by_name_and_templates(
    built, tiny_dataset, free_pool
):
    settings = tiny_dataset | {"prompt_file": free_pool}

    def of_theme(**overrides):
        made = built(**settings, **overrides).train
        words, category = category_texts(made)
        own = made.categories.index("Drama")
        return [text for text, owner in zip(words, category, strict=True) if owner == own]

    every, unseen = of_theme(), of_theme(unseen_categories=["Drama"])
    free = [text for text in every if "of theme" in text]
    assert len(free) == 6  # three of each intent, of the training split
    assert all("train thing" in text and "theme 2" in text for text in free)
    assert unseen == [text for text in every if text not in free]
    assert unseen[0] == "drama"
    assert len(unseen) > 1
    assert of_theme(unseen_categories=["Drama"], prompt_unseen=True) == every
