"""The item memory: which items a wish recalls, for which user."""

import pytest
import torch
from torch.nn import functional

from recbole_dpr.errors import UserError
from recbole_dpr.item_memory import category_prompts, fill_item_memory
from recbole_dpr.model.backbone import Backbone
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.item_memory import MARGIN, ItemMemory
from recbole_dpr.tensor_file import save_tensors

ITEMS = 4  # the padding item first
CATEGORY = torch.tensor([[0, 0], [1, 0], [1, 1], [0, 1]], dtype=torch.bool)
# Two texts of item 1, one of 2 and of 3; then one prompt about each category.
ITEM = torch.tensor([1, 1, 2, 3])
KEYS = torch.eye(6)
TABLE = torch.tensor([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [1.0, 1.0]])
SCALE = TABLE[1:].std()


def near(memory: ItemMemory, prompts: torch.Tensor, named: bool = False) -> torch.Tensor:
    return memory.near(prompts, torch.full((len(prompts),), named))


def new_memory(towers: int = 2, dropout: float = 0.5) -> ItemMemory:
    return ItemMemory(5, 2, CATEGORY, towers, dropout)


@pytest.fixture
def memory() -> ItemMemory:
    torch.manual_seed(0)
    made = new_memory().eval()
    made.fill(3 * KEYS[:4], ITEM, KEYS[:0], 2 * KEYS[4:])
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
    memory: ItemMemory, prompt: list[float], user=(0.0, 0.0), of: Items | None = None
) -> torch.Tensor:
    known = near(memory, torch.tensor([prompt])).unsqueeze(1)
    return memory(of or Items(), torch.tensor([user]), known)[0, 0]


def test_what_is_near_comes_first(memory):
    cosine, item = near(memory, torch.tensor([[0.0, 3.0, 0, 4, 0, 0]]))[:, :-1].chunk(2, 1)
    torch.testing.assert_close(cosine[0], torch.tensor([0.8, 0.6, 0, 0]), rtol=0, atol=1e-3)
    assert item[0, :2].tolist() == [3, 1]


@torch.no_grad()
def test_recall_by_hand(memory):
    memory.sharpness.copy_(torch.tensor([0.1, 0.2]))
    memory.prior.copy_(torch.tensor([0.5, 3.0]))
    prompt, query = [0.0, 3.0, 0, 4, 0, 0], (1.0, 0.2)
    cosine = functional.normalize(torch.tensor([prompt]), dim=1)[0, :4]
    liking = TABLE[ITEM] @ torch.tensor(query)
    vectors = torch.cat([TABLE[ITEM] / SCALE, CATEGORY[ITEM].float()], 1)
    scores = 4.0 * cosine + 0.5 * liking, 8.0 * cosine + 3.0 * liking
    expected = torch.cat([torch.softmax(score, 0) @ vectors for score in scores])
    got = recalled(memory, prompt, query)
    torch.testing.assert_close(got, expected, rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize("of", [Items(), Near()], ids=["product", "distance"])
def test_of_what_a_sentence_may_mean_the_user_decides(memory, of):
    between = [1.0, 0, 1.0, 0, 0, 0]  # as near to item 1 as to item 2
    first, second = (recalled(memory, between, user, of) for user in ((9.0, 0.0), (0.0, 9.0)))
    torch.testing.assert_close(first[:2] * SCALE, TABLE[1], rtol=0, atol=1e-3)
    torch.testing.assert_close(second[:2] * SCALE, TABLE[2], rtol=0, atol=1e-3)


@pytest.mark.parametrize(("nearness", "is_kind"), [(MARGIN + 0.02, True), (MARGIN - 0.02, False)])
def test_nearer_to_a_category_by_the_margin_is_about_a_kind(memory, nearness, is_kind):
    prompt = torch.tensor([0.6, 0, 0, 0, 0.6 + nearness, 0])
    prompt[1] = (1 - prompt.square().sum()).sqrt()  # of length 1
    assert prompt[1] < prompt[0]
    for named in (False, True):
        known = near(memory, prompt.unsqueeze(0), named)
        assert memory.about_kind(known).tolist() == [is_kind or named]


def test_names_of_categories_need_no_margin(memory):
    memory.fill(KEYS[:4], ITEM, KEYS[4:5], KEYS[5:])
    prompts = torch.tensor([[0.6, 0, 0, 0, 0.61, 0], [0.6, 0, 0, 0, 0, 0.61]])
    assert memory.about_kind(near(memory, prompts)).tolist() == [True, False]


def test_training_leaves_a_share_of_own_texts_out(memory):
    known = near(memory, KEYS[:1].expand(2000, -1)).unsqueeze(1)
    query = torch.zeros(2000, 2)
    memory.train()
    first = memory(Items(), query, known)[:, 0, 0] > 0.9 * TABLE[1, 0] / SCALE
    assert 0.45 < first.float().mean() < 0.55
    assert memory.eval()(Items(), query, known)[:, 0, 0].std() < 1e-5


@torch.no_grad()
def test_the_only_text_is_never_left_out():
    memory = new_memory(dropout=1.0).train()
    memory.fill(torch.eye(2)[:1], torch.tensor([1]), torch.eye(2)[:0], torch.eye(2)[1:])
    memory.calibrate(TABLE)
    torch.testing.assert_close(recalled(memory, [1.0, 0])[:2] * SCALE, TABLE[1])


def test_every_parameter_has_a_finite_gradient(memory):
    memory.train()
    known = near(memory, torch.randn(64, 6)).unsqueeze(1)
    got = memory(Items(), torch.randn(64, 2), known)
    mask, sort = torch.ones(64, 1, dtype=torch.bool), 2 * (torch.arange(64).unsqueeze(1) % 2)
    pull = memory.pull(got, mask, sort, [0, 2], torch.ones(4))
    (got.square().sum() + pull.sum()).backward()
    for parameter in memory.parameters():
        assert torch.isfinite(parameter.grad).all()
        assert parameter.grad.any()


@pytest.mark.parametrize("towers", [1, 2])
@torch.no_grad()
def test_each_polarity_pulls_by_its_own_head_for_wishes_about_items(towers):
    memory = new_memory(towers)
    for parameter in memory.heads.parameters():
        parameter.normal_()
    got = torch.randn(4, 2, memory.size)
    mask = torch.tensor([[True, True], [True, False], [True, True], [False, False]])
    sort = torch.tensor([[0, 2], [2, 0], [0, 3], [0, 2]])
    pull = memory.pull(got, mask, sort, [0, 2, 3], torch.tensor([0.5, 9.0, 2.0, 9.0]))
    first, second = memory.heads[0], memory.heads[towers - 1]
    both = (0.5 * first(got[0, 0]) + 2 * second(got[0, 1])) / 2
    expected = [both, 2 * second(got[1, 0]), 0.5 * first(got[2, 0]) / 2, torch.zeros(5)]
    torch.testing.assert_close(pull, torch.stack(expected))


def test_untrained_it_pulls_nothing_and_without_texts_it_recalls_nothing(memory):
    got = torch.randn(3, 1, memory.size)
    mask = torch.ones(3, 1, dtype=torch.bool)
    assert not memory.pull(got, mask, 0 * mask.long(), [0], torch.ones(4)).any()
    empty = new_memory()
    known = near(empty, torch.randn(3, 6)).unsqueeze(1)
    assert known.shape == (3, 1, 0)
    assert not empty(Items(), torch.randn(3, 2), known).any()
    assert not empty.about_kind(known).any()


def test_it_tells_wishes_about_kinds_from_wishes_about_items(memory):
    known = near(memory, KEYS)
    assert memory.about_kind(known).tolist() == [False] * 4 + [True] * 2
    assert memory.about_kind(known.view(2, 3, -1)).tolist() == [[False] * 3, [False, True, True]]


def test_what_was_written_recalls_the_same(memory, tmp_path):
    memory.fill(torch.randn(4, 7), ITEM, torch.randn(1, 7), torch.randn(2, 7))
    memory.save(tmp_path / "memory.safetensors")
    read = new_memory()
    read.load(tmp_path / "memory.safetensors", 7)
    prompts = torch.randn(9, 7)
    assert torch.equal(near(read, prompts), near(memory, prompts))
    assert not any(name in memory.state_dict() for name in ("key", "item", "about", "category"))


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
        {"about": torch.zeros(0, 2)},
        {"about": None},
        {"margin": torch.zeros(1)},
        {"item": None},
    ],
    ids=[
        "no such item", "below 0", "not whole", "too few", "no list", "empty", "not finite",
        "another encoder", "no prompts", "prompts missing", "other margins", "missing",
    ],
)  # fmt: skip
def test_a_file_of_another_catalogue_is_refused(tmp_path, changes):
    path = tmp_path / "memory.safetensors"
    content = {"key": torch.eye(2), "about": torch.eye(2), "item": torch.tensor([1, 2])}
    content |= {"margin": torch.zeros(2)} | changes
    save_tensors(path, {name: value for name, value in content.items() if value is not None}, {})
    with pytest.raises(UserError, match="not the item memory of this run"):
        new_memory().load(path, 2)


def test_its_keys_are_the_items_texts_and_the_prompts_about_categories(built, tiny_dataset):
    made = built(**tiny_dataset)
    model = DPR(made.config, made.train)
    fill_item_memory(model, made.train)
    memory, prompts = model.item_memory, category_prompts(made.train)
    tags = made.train.prompts.tags_of("train", made.train.item_num)
    owner = torch.repeat_interleave(torch.arange(len(tags.count)), tags.count)
    for place in (0, len(tags.texts) - 1):
        known = near(memory, model.encoder.encode([tags.texts[place]]))
        cosine, item = known[:, :-1].chunk(2, 1)
        assert cosine[0, 0] == pytest.approx(1, abs=1e-3)
        assert item[0, 0] == owner[place]
        assert not memory.about_kind(known)
    assert memory.about_kind(near(memory, model.encoder.encode(prompts))).all()


def test_a_prompt_that_names_a_category_is_told_by_its_words(built, tiny_dataset):
    made = built(**tiny_dataset)
    model = DPR(made.config, made.train)
    seen = []
    model.item_memory.near = lambda text, named, show: seen.append(named) or text[:, :0]
    model.read(["No dramas, please", "a warm evening"])
    assert "Drama" in made.train.categories
    assert seen[0].tolist() == [True, False]


def test_no_key_carries_a_category_of_no_training_prompt(built, tiny_dataset):
    every = category_prompts(built(**tiny_dataset).train)
    unseen = built(**tiny_dataset).train.categories[0]
    left = category_prompts(built(**tiny_dataset, unseen_categories=[unseen]).train)
    assert 0 < len(left) < len(every)
    assert not any(unseen.lower() in text for text in left)
    assert any(unseen.lower() in text for text in every)
    both = built(**tiny_dataset, unseen_categories=[unseen], prompt_unseen=True)
    assert category_prompts(both.train) == every
