"""The text channel: its scores, one inner product, the choice of weights, its row, serving."""

import json
import logging
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from recbole.data.interaction import Interaction
from torch import Tensor
from torch.nn import functional

from encoded import same
from processes import run_python
from recbole_dpr.build import create_test_cases
from recbole_dpr.data.case import NEG, POS, prompt_cases
from recbole_dpr.data.item_text import item_texts
from recbole_dpr.data.prompt import PromptBook, TextTable
from recbole_dpr.evaluator.evaluate import evaluate_cases
from recbole_dpr.model import registry
from recbole_dpr.model import text_channel as text_channel_module
from recbole_dpr.model.dpr import DPR
from recbole_dpr.model.encoded_prompts import EncodedPrompts
from recbole_dpr.model.memory import Recalled
from recbole_dpr.model.steering import Prompts, steer
from recbole_dpr.model.text_channel import TextChannel
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.serving import Recommender
from recbole_dpr.text.encoder import TextEncoder
from recbole_dpr.trainer import text_weights
from recbole_dpr.trainer.fill_memory import fill_memory
from recbole_dpr.trainer.text_weights import add_text_channel
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.errors import UserError
from runs import SMALL_RUN
from small_data import tiny_tables, write_dataset

# -- scores --------------------------------------------------------------------------------

OWNED = {1: [0, 1], 2: [2], 4: [3, 4, 5], 5: [6]}  # item -> its texts; item 3 has none
N_ITEMS, N_TEXTS, SIZE = 6, 7, 4


def texts_of(count: list[int], texts: list[str] | None = None) -> TextTable:
    number = torch.tensor(count)
    return TextTable(texts or [""] * sum(count), number.cumsum(0) - number, number)


def channel(positive: float = 0.75, negative: float = 1.5) -> TextChannel:
    random = torch.Generator().manual_seed(3)
    lengths = torch.arange(1, N_TEXTS + 1).unsqueeze(1)  # which must not matter
    vectors = torch.randn(N_TEXTS, SIZE, generator=random) * lengths
    made = TextChannel(texts_of([0, 2, 1, 0, 3, 1]), lambda texts: vectors)
    made.positive, made.negative = positive, negative
    return made


def request(rows: int, wishes: int, negative: bool = False) -> tuple[Tensor, ...]:
    """Scores, and wishes of one polarity: what :class:`TextChannel` is called with."""
    random = torch.Generator().manual_seed(7)
    scores = torch.randn(rows, N_ITEMS, generator=random) * 3 + 5
    text = torch.randn(rows, wishes, SIZE, generator=random) * 2
    mask = torch.ones(rows, wishes)
    return scores, text, mask, torch.full_like(mask, negative, dtype=torch.bool)


def largest(made: TextChannel, prompt: Tensor) -> Tensor:
    """Of the items that have texts, in their order: float [len(OWNED)]."""
    cosines = [torch.cosine_similarity(prompt, made.text[own], dim=1) for own in OWNED.values()]
    return torch.stack([own.max() for own in cosines])


@pytest.mark.parametrize(("negative", "weight"), [(False, 0.75), (True, -1.5)])
def test_the_likeness_is_brought_to_the_scale_of_the_scores(negative, weight):
    made = channel()
    scores, text, mask, polarity = request(5, 1, negative)
    added = made(scores, text, mask, polarity)
    for row in range(5):
        likeness = largest(made, text[row, 0])
        scale = weight * scores[row, 1:].std() / likeness.std()
        expected = scale * (likeness - likeness.mean())
        torch.testing.assert_close(added[row, list(OWNED)], expected)


def test_what_has_no_text_is_neither_helped_nor_hurt():
    scores, text, mask, _ = request(4, 2)
    polarity = torch.tensor([[False, True]] * 4)
    assert (channel()(scores, text, mask, polarity)[:, [0, 3]] == 0).all()


def test_with_further_items_it_is_that_of_all(tmp_path):
    """Of two, one without a text; also as it is kept."""
    vectors = {str(number): torch.randn(SIZE) for number in range(6)}

    def encode(texts):
        return torch.stack([vectors[text] for text in texts])

    first = TextChannel(texts_of([0, 2, 1], list("012")), encode)
    whole = TextChannel(texts_of([0, 2, 1, 3, 0], list("012345")), encode)
    first.grow([["3", "4", "5"], []], encode(list("345")))
    first.positive = whole.positive = 0.5
    first.save(tmp_path / "channel.json")
    loaded = TextChannel.load(tmp_path / "channel.json", 5, encode)
    scores, text, mask, polarity = request(4, 1)
    for made in (first, loaded):
        args = scores[:, :5], text, mask, polarity
        torch.testing.assert_close(made(*args), whole(*args))


@pytest.mark.parametrize("negative", [False, True])
def test_it_is_one_inner_product_over_a_longer_table(negative):
    """Of [h ; g p ; g mean(c)] and, for each text, [e_v ; t ; 0]; [e_v ; 0 ; 1] without a text."""
    made = channel()
    random = torch.Generator().manual_seed(5)
    items, user = torch.randn(N_ITEMS, 3, generator=random), torch.randn(3, generator=random)
    _, text, mask, polarity = request(1, 1, negative)
    scores = (items @ user).unsqueeze(0)
    expected = (scores + made(scores, text, mask, polarity))[0, 1:]

    prompt = functional.normalize(text[0, 0], dim=0)
    likeness = largest(made, prompt)
    g = (-made.negative if negative else made.positive) * scores[:, 1:].std() / likeness.std()
    query = torch.cat([user, g * prompt, g * likeness.mean().view(1)])
    zero, one = torch.zeros(1), torch.ones(1)
    rows = [(v, torch.cat([items[v], made.text[t], zero])) for v, own in OWNED.items() for t in own]
    rows.append((3, torch.cat([items[3], torch.zeros(SIZE), one])))
    owner, table = torch.tensor([v for v, _ in rows]), torch.stack([row for _, row in rows])
    products = torch.zeros(N_ITEMS).scatter_reduce(
        0, owner, table @ query, "amin" if negative else "amax", include_self=False
    )[1:]
    torch.testing.assert_close(products, expected + g * likeness.mean())


def test_several_wishes_are_added_up_each_with_its_sign():
    made = channel()
    scores, text, mask, _ = request(3, 3)
    polarity = torch.tensor([[False, True, False]] * 3)
    mask[:, 2] = 0.0
    alone = [
        made(scores, text[:, [wish]], mask[:, [wish]], polarity[:, [wish]]) for wish in range(3)
    ]
    torch.testing.assert_close(made(scores, text, mask, polarity), alone[0] + alone[1])
    assert not alone[2].any()


def test_a_wish_counts_as_far_as_its_mask_says():
    """That is how far it is about items, not about categories."""
    made = channel()
    scores, text, mask, polarity = request(4, 1)
    share = torch.tensor([[0.0], [0.25], [0.5], [1.0]])
    whole, added = made(scores, text, mask, polarity), made(scores, text, share, polarity)
    torch.testing.assert_close(added, share * whole)
    assert whole[0].any()
    assert not added[0].any()


def test_a_weight_of_0_adds_nothing():
    scores, text, mask, polarity = request(3, 1)
    assert not channel(positive=0.0)(scores, text, mask, polarity).any()
    assert channel(negative=0.0)(scores, text, mask, polarity).any()


def test_rows_do_not_depend_on_those_scored_with_them(monkeypatch):
    scores, text, mask, _ = request(5, 2)
    polarity = torch.tensor([[False, True]] * 5)
    whole = channel()(scores, text, mask, polarity)
    monkeypatch.setattr(text_channel_module, "_ROWS", 2)
    torch.testing.assert_close(channel()(scores, text, mask, polarity), whole)


# -- in the model --------------------------------------------------------------------------


@pytest.fixture
def untrained(built, long_dataset, small_run):
    """``untrained(**overrides)``: as ``built``, with an untrained network in its trainer."""

    def make(without=(), **overrides) -> SimpleNamespace:
        settings = small_run | long_dataset | {"target_n": [3]} | overrides
        made = built(**{key: value for key, value in settings.items() if key not in without})
        torch.manual_seed(0)
        network = DPR(made.config, made.train).eval()
        fill_memory(network, made.train)
        return SimpleNamespace(**vars(made), network=network, trainer=DPRTrainer(
            made.config, network))  # fmt: skip

    return make


def with_channel(made) -> TextChannel:
    items, encoder = item_texts(made.dataset), made.network.encoder
    made.network.load_prompts(["a comedy", "narrative words of 5"])
    made.network.text_channel = TextChannel(items, encoder.encode)
    made.network.text_channel.positive = 1.0
    return made.network.text_channel


def wished(made, row: list[list[int]]) -> Interaction:
    rows = made.test[torch.arange(len(row))]
    prompts = {
        "prompt_row": torch.tensor(row),
        "prompt_negative": torch.zeros(len(row), len(row[0]), dtype=torch.bool),
    }
    return Interaction(rows.interaction | prompts)


@pytest.mark.parametrize(
    "settings",
    [
        {"backbone": "GRU4Rec"},
        {"backbone": "BERT4Rec", "without": ["embedding_size"]},
        {
            "backbone": "SASRecCPR", "without": ["embedding_size"], "n_facet_all": 1,
            "n_facet": 1, "n_facet_context": 0, "n_facet_reranker": 0,
            "n_facet_emb": 0, "post_remove_context": 0,
        },
    ],
    ids=lambda settings: settings["backbone"],
)  # fmt: skip
@torch.no_grad()
def test_without_a_wish_the_scores_are_the_backbones(untrained, settings):
    if settings["backbone"].lower() not in registry.zoo():
        pytest.skip("RecBole 1.2.0 has no such model")
    made = untrained(**settings)
    with_channel(made)
    network, own = made.network, made.network.backbone
    rows = wished(made, [[-1], [1], [-1]])
    scores = network.full_sort_predict(rows)
    plain = own.scores(own.user_vectors(rows))
    assert torch.equal(scores[[0, 2]], plain[[0, 2]])
    assert torch.equal(network.full_sort_predict(made.test[torch.arange(3)]), plain)
    user, text = own.user_vectors(rows)[1:2], network.prompt_table[1:2][:, None]
    none, one = torch.zeros(1, 1, dtype=torch.bool), torch.ones(1, 1)
    steered = steer(network, user, Prompts.followed(text, none, one))
    logits = own.logits(steered.user)
    added = network.text_channel(logits, text.words, one, none)
    assert added[:, 1:].std() == pytest.approx(float(logits[:, 1:].std()), rel=1e-3)
    about_items = 1 - float(steered.gate)
    assert 0 < about_items <= 1
    whole = logits + steered.weights @ network.memory.table.T + about_items * added
    torch.testing.assert_close(scores[1:2], whole)


@pytest.mark.parametrize(("gate", "share"), [(60.0, 0.0), (0.0, 0.5), (-60.0, 1.0)])
@torch.no_grad()
def test_what_the_memory_takes_for_a_category_is_none_of_its_business(untrained, gate, share):
    made = untrained()
    with_channel(made)
    network, rows = made.network, wished(made, [[1], [1], [1]])
    network.memory.gate.weight.zero_()
    network.memory.gate.weight[0] = gate
    table = network.prompt_table  # no item text shall be nearer than those about categories
    network.prompt_table = replace(table, nearest=torch.full_like(table.nearest, 2.0))
    logits = network.backbone.logits(network.user_vectors(rows))
    text = network.prompt_table.words[1].expand(3, 1, -1)
    none = torch.zeros(3, 1, dtype=torch.bool)
    added = network.text_channel(logits, text, torch.ones(3, 1), none)
    torch.testing.assert_close(network.full_sort_predict(rows), logits + share * added)
    assert added.any(1).all()


def test_nothing_of_it_is_saved_with_the_weights(untrained):
    made = untrained()
    before = list(made.network.state_dict())
    with_channel(made)
    assert list(made.network.state_dict()) == before
    assert not list(made.network.text_channel.parameters())


# -- the choice of weights -----------------------------------------------------------------


@pytest.fixture
def knowing(untrained, monkeypatch):
    """A namespace: a network whose prompts are the text vector of a target of their case."""
    made = untrained()
    n_items = made.dataset.item_num
    book = PromptBook()
    cases = prompt_cases(made.test, "valid", book)
    for group in cases:  # a prompt of its own for each case
        group.row = book.add([f"{group.name} {case}" for case in range(len(group))])
    prompts = torch.zeros(len(book.texts), n_items - 1)
    for group in cases:
        prompts[group.row, group.targets[:, 0] - 1] = 1.0
    made.network.prompt_table = EncodedPrompts.of_words(prompts)

    # DPR itself needs prompts of the encoder's width, and is to leave users as they are: the memory
    # takes every prompt for one about items, and recalls none.
    memory = made.network.memory

    def recall(user, text):
        none = user.new_zeros(*text.words.shape[:2], 1)
        recalled = Recalled(
            none.expand(-1, -1, memory.size),
            none.expand(-1, -1, memory.n_categories),
            none.unsqueeze(2).expand(-1, -1, 2, memory.n_categories),
            none.expand(-1, -1, len(memory.years)),
            none,
        )
        return none.expand(-1, -1, user.shape[1]), recalled

    monkeypatch.setattr(made.network, "prompts", recall)
    width = property(lambda encoder: n_items - 1)  # of the prompts' vectors
    monkeypatch.setattr(TextEncoder, "dim", width)
    made.network.strength.zero_()
    texts = texts_of([0] + [1] * (n_items - 1))
    made.network.text_channel = TextChannel(texts, lambda t: torch.eye(n_items - 1))
    return SimpleNamespace(**vars(made), cases=cases, arguments=(made.trainer, made.config,
                                                                 made.test))  # fmt: skip


def test_each_polarity_gets_the_best_weight_over_all_its_cases(knowing, caplog):
    """Wished-for targets are found by their text; to subtract it buries the avoided one's."""
    made, arguments = knowing.network.text_channel, knowing.arguments
    with caplog.at_level(logging.INFO):
        text_weights._weigh(made, *arguments, knowing.cases)
    assert made.negative == 0.0
    assert made.positive > 0.0
    assert f"POS {made.positive}, NEG 0.0" in caplog.text
    chosen, tried = made.positive, {}
    positive = [group for group in knowing.cases if group.task == POS]
    assert {group.mode for group in positive} == {"genre", "tag"}
    for made.positive in text_weights.TEXT_WEIGHTS:
        results = evaluate_cases(*arguments, positive, prompted=True)
        tried[made.positive] = sum(result["ndcg@5"] for result in results)
    assert tried[chosen] == max(tried.values()) > tried[0.0]
    assert all(tried[w] < tried[chosen] for w in text_weights.TEXT_WEIGHTS if w < chosen)


def test_without_a_case_a_polarity_stays_as_dpr_has_it(knowing):
    made = knowing.network.text_channel
    text_weights._weigh(made, *knowing.arguments, [])
    assert (made.positive, made.negative) == (0.0, 0.0)
    positive = [group for group in knowing.cases if group.task == POS]
    text_weights._weigh(made, *knowing.arguments, positive)
    assert made.positive > made.negative == 0.0


def test_it_is_weighed_on_validation_cases(untrained, monkeypatch):
    """The history of each ends in the validation part; rows of the test's prompts stay theirs."""
    made = untrained()
    cases, texts = create_test_cases(made.test)
    shown = []
    monkeypatch.setattr(text_weights, "_weigh", lambda *given: shown.extend(given[-1]))
    add_text_channel(made.trainer, made.config, made.test, cases, texts)
    assert {(g.task, g.mode) for g in shown} == {
        (t, m) for t in (POS, NEG) for m in ("genre", "tag")
    }
    store = made.test.store
    for group in shown:
        user = store.user[group.end]
        assert (group.end >= store.train_end[user]).all()
        assert (group.end < store.valid_end[user]).all()
        assert (group.row < len(made.network.prompt_table)).all()
    expected = made.network.read(texts)
    assert same(made.network.prompt_table[: len(texts)], expected)


# -- a run and its row ---------------------------------------------------------------------


def train(folder: Path, **overrides) -> dict:
    data = write_dataset(folder / "data", "worded", *tiny_tables(30, 40))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(sys, "argv", ["x"])
        cache = {"prompt_cache_dir": str(folder.parent / "prompts")}
        paths = {"checkpoint_dir": str(folder / "saved")}
        return run_recbole_dpr(config_dict=SMALL_RUN | data | cache | paths | overrides)


@pytest.fixture(scope="module")
def result(tmp_path_factory) -> dict:
    """Of a run whose text scores count, whatever one epoch of training says of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_weights, "TEXT_WEIGHTS", (0.75, 1.5))
        return train(tmp_path_factory.mktemp("worded"), text_channel=True)


@pytest.fixture(scope="module")
def run(result) -> Path:
    return Path(result["checkpoint"])


def rows_of(result: dict, method: str, *tasks: str) -> list[tuple]:
    return [
        tuple(row[key] for key in ("task", "n", "mode", "cases", "metric", "value"))
        for row in result["table"]
        if row["method"] == method and row["task"] in tasks
    ]


@pytest.mark.slow
def test_its_row_stands_beside_those_of_a_run_without_it(result, tmp_path):
    plain = train(tmp_path / "plain")
    methods = ["GRU4Rec", "GRU4Rec + filter", "DPR (GRU4Rec)"]
    assert list(dict.fromkeys(row["method"] for row in plain["table"])) == methods
    shared = [row for row in result["table"] if row["method"] in methods]
    assert shared == plain["table"]
    texted, dpr = ("DPR + text (GRU4Rec)", "DPR (GRU4Rec)")
    assert result["table"] == shared + [r for r in result["table"] if r["method"] == texted]
    assert rows_of(result, texted, "SEQ") == rows_of(result, dpr, "SEQ")
    prompted = [rows_of(result, method, POS, NEG) for method in (texted, dpr)]
    assert [row[:5] for row in prompted[0]] == [row[:5] for row in prompted[1]]
    assert prompted[0] != prompted[1]
    assert not list((tmp_path / "plain").rglob("text_channel.json"))


@pytest.mark.slow
def test_unsaved_runs_and_runs_without_tags_have_it_too(tmp_path):
    """There, titles and categories are the texts."""
    inter, items, _ = tiny_tables(30, 40)
    data = write_dataset(tmp_path / "data", "untagged", inter, items, [])
    cache = {"prompt_cache_dir": str(tmp_path.parent / "prompts")}
    settings = SMALL_RUN | data | cache | {"stages": [1, 2], "text_channel": True}
    result = run_recbole_dpr(config_dict=settings, saved=False)
    assert {row[2] for row in rows_of(result, "DPR + text (GRU4Rec)", POS, NEG)} == {"genre"}
    assert not list(tmp_path.rglob("text_channel.json"))


# -- served --------------------------------------------------------------------------------

HISTORY = ["i1", "i7", "i3", "i11"]


@pytest.fixture(scope="module")
def served(run) -> Recommender:
    return Recommender.load(run)


def scores_of(answer) -> dict[str, float]:
    return {each.item: each.score for each in answer}


@pytest.mark.slow
@torch.no_grad()
def test_wishes_are_served_with_their_text_scores(run, served):
    model, tokens = served.model, served.catalogue.items
    assert model.text_channel.positive in (0.75, 1.5)
    wishes = {"narrative words of 5": False, "no drama": True}
    user = model.backbone.user_vectors(served._interaction([tokens.index(i) for i in HISTORY]))
    text = model.read(list(wishes))[None]
    negative = torch.tensor([list(wishes.values())])
    mask = torch.ones_like(negative)
    # Each polarity passes its tower, and the mean of the two is steered by.
    c_p, recalled = model.prompts(user, text)
    of_items, of_category = model.strength[negative.long()].unbind(-1)
    strength = torch.lerp(of_items, of_category, recalled.gate.squeeze(2))
    towers = [
        torch.lerp(user, tower(user, c_p, mask & (negative == number)), strength[:, [number]])
        for number, tower in enumerate(model.fusion.towers)
    ]
    how = recalled, mask, negative.long()
    steered = sum(towers) / 2 + model.memory.pull(*how, [0, 1], strength)
    logits = model.backbone.logits(steered)
    categories = model.memory.weights(*how, model.gain) @ model.memory.table.T
    words, about_items = text.words, 1 - recalled.gate.squeeze(2)
    expected = (logits + categories + model.text_channel(logits, words, about_items, negative))[0]
    answer = served.recommend(HISTORY, list(wishes), k=30, exclude_history=False)
    assert scores_of(answer) == pytest.approx(
        {token: float(expected[i]) for i, token in enumerate(tokens) if i}
    )
    assert scores_of(answer) != pytest.approx(
        {t: float((logits + categories)[0, i]) for i, t in enumerate(tokens) if i}
    )


@pytest.mark.slow
def test_the_text_score_grows_with_the_strength(served):
    plain = served.recommend(HISTORY, k=30)
    weak, full = (served.recommend(HISTORY, "a comedy", k=30, strength=s) for s in (0, 1.0))
    assert scores_of(weak) == scores_of(plain)
    assert full == served.recommend(HISTORY, "a comedy", k=30)
    assert scores_of(full) != pytest.approx(scores_of(plain))


FILES = (
    "config.json", "catalogue.json", "model.safetensors", "memory.safetensors",
    "text_channel.json",
)  # fmt: skip
ALONE = """
import json, sys
from recbole_dpr.serving import Recommender
def refuse(event, args):
    if event == "open" and str(args[0]).endswith((".inter", ".item", ".tag", ".prompt")):
        raise AssertionError(args)
sys.addaudithook(refuse)
answer = Recommender.load(sys.argv[1]).recommend(json.loads(sys.argv[2]), "a comedy", k=5)
print(json.dumps([[each.item, each.score] for each in answer]))
"""


@pytest.fixture
def copy(run, tmp_path) -> Path:
    for name in FILES:
        (tmp_path / name).write_bytes((run / name).read_bytes())
    return tmp_path


@pytest.mark.slow
def test_a_fresh_process_needs_the_runs_five_files_alone(served, copy, in_tmp):
    done = run_python(["-c", ALONE, str(copy), json.dumps(HISTORY)], in_tmp, timeout=120)
    assert done.returncode == 0, done.stderr
    answer, there = served.recommend(HISTORY, "a comedy", k=5), json.loads(done.stdout)
    assert [row[0] for row in there] == [each.item for each in answer]
    assert [row[1] for row in there] == pytest.approx([each.score for each in answer], rel=1e-4)


def test_what_is_stored_is_read_back(tmp_path, small_run):
    encoder = TextEncoder(cache_dir=small_run["prompt_cache_dir"])
    texts = texts_of([0, 2, 0, 1], ["slow and sad", "a cowboy doll", "spring"])
    made = TextChannel(texts, encoder.encode)
    made.positive, made.negative = 0.75, 0.0
    made.strength, made.gain = [[0.5, 1.0], [0.25, 0.75]], [[2.0, 0.25], [1.0, 3.0]]
    made.save(tmp_path / "text_channel.json")
    read = TextChannel.load(tmp_path / "text_channel.json", 4, encoder.encode)
    assert (read.positive, read.negative) == (0.75, 0.0)
    assert (read.strength, read.gain) == (made.strength, made.gain)
    for name in ("text", "first", "count"):
        assert torch.equal(getattr(read, name), getattr(made, name))


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        {"positive": "1"},
        {"negative": None},
        {"texts": [["a"]]},
        {"texts": "words"},
        {"texts": [["a"]] * 24 + [[1]]},
        {"texts": ["a"] * 25},
        {"strength": [0.5, 1.0]},  # of a model with one strength a polarity
        {"strength": [[1, 1], [1, 1]]},
        {"gain": [[1.0, 1.0]]},
        {"gain": None},
    ],
)
def test_a_file_that_does_not_fit_is_one_line(copy, change):
    path = copy / "text_channel.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | change), "utf-8")
    with pytest.raises(UserError, match="not the text channel of this run") as caught:
        Recommender.load(copy)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


@pytest.mark.slow
def test_a_run_that_ended_before_its_choice_goes_on(copy):
    (copy / "text_channel.json").unlink()
    with pytest.raises(UserError, match=r"text_channel.json.*--resume"):
        Recommender.load(copy)


# -- the key -------------------------------------------------------------------------------


def test_it_is_off_unless_asked_for(make_config):
    assert make_config()["text_channel"] is False
    assert make_config(text_channel=True)["text_channel"] is True


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"text_channel": 1}, "text_channel=1: expected bool"),
        ({"text_channel": True, "stages": [1]}, r"text_channel=True: with stages=\[1\]"),
        ({"text_channel": True, "prompt_loss": "none"}, "with prompt_loss=none"),
        ({"text_channel": True, "prompt_loss": "blind"}, "with prompt_loss=blind"),
        ({"text_channel": True, "model": "SASRec"}, "text_channel: unknown parameter for SASRec"),
    ],
)
def test_where_there_is_no_row_to_stand_beside(make_config, settings, message):
    with pytest.raises(UserError, match=message) as caught:
        make_config(**settings)
    assert "\n" not in str(caught.value)
