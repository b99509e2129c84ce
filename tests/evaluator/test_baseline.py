"""Semantic and Blend: what they compare, how they rank, which weight is chosen, their rows."""

import logging
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from recbole.data.interaction import Interaction

from recbole_dpr.build import create_test_cases
from recbole_dpr.data.case import NEG, POS, prompt_cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.item_text import item_texts
from recbole_dpr.data.prompt import PromptBook, TextTable
from recbole_dpr.evaluator import baseline
from recbole_dpr.evaluator.baseline import (
    Blend,
    Recent,
    Semantic,
    choose_weights,
    measure_baselines,
)
from recbole_dpr.evaluator.evaluate import evaluate_cases
from recbole_dpr.model.dpr import DPR
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.errors import UserError
from small_data import tiny_tables

# -- texts of items ------------------------------------------------------------------------


def texts_of(made) -> dict[str, list[str]]:
    """Item token -> its texts."""
    table, dataset = item_texts(made.dataset), made.dataset
    assert table.count[0] == 0  # padding
    assert len(table.texts) == table.count.sum()
    return {
        str(token): table.texts[int(table.first[item]) :][: int(table.count[item])]
        for token, item in dataset.field2token_id[dataset.iid_field].items()
        if token != "[PAD]"
    }


def test_items_are_told_by_their_training_tags(built, tiny_dataset):
    texts = texts_of(built(**tiny_dataset))
    angles = ("narrative", "atmosphere", "appeal")
    assert texts["i5"] == [f"{angle} train words of 5" for angle in angles]
    assert not [text for own in texts.values() for text in own if "eval" in text]


def test_an_item_without_tags_is_told_by_title_and_categories(built, tiny_dataset):
    """Item 22 has no tag; its genres are those of 22 % 5 and 22 // 5 % 5."""
    assert texts_of(built(**tiny_dataset))["i22"] == ["The Title 22. drama, sci-fi"]


def test_a_data_set_without_tags(built, own_dataset):
    inter, items, _ = tiny_tables()
    own = own_dataset(inter, items)
    titled = texts_of(built(**own))
    assert titled["i3"] == ["The Title 3. action, film-noir"]
    assert titled["i23"] == ["The Title 23"]
    untitled = texts_of(built(**own | {"title_field": None}))
    assert untitled["i3"] == ["action, film-noir"]
    assert untitled["i23"] == []  # nothing is known of it


# -- semantic ------------------------------------------------------------------------------


def semantic() -> Semantic:
    """Items 1 to 4 with 2, 1, 0 and 3 texts, three prompts; vectors of any length."""
    count = torch.tensor([0, 2, 1, 0, 3])
    texts = TextTable([""] * 6, count.cumsum(0) - count, count)
    random = torch.Generator().manual_seed(3)
    vectors = torch.randn(6, 4, generator=random) * torch.arange(1, 7).unsqueeze(1)
    return Semantic(texts, vectors, torch.randn(3, 4, generator=random) * 5)


def wishes(row: list[int], negative: bool = False) -> Interaction:
    shape = len(row), 1
    return Interaction(
        {
            "user_row": torch.zeros(len(row), dtype=torch.int64),
            "prompt_row": torch.tensor(row).view(shape),
            "prompt_negative": torch.full(shape, negative),
        }
    )


def test_the_largest_cosine_of_an_items_texts():
    model = semantic()
    scores = model.full_sort_predict(wishes([2, 0, 2, 1]))
    owned = {1: [0, 1], 2: [2], 4: [3, 4, 5]}
    for row, prompt in enumerate([2, 0, 2, 1]):
        for item, texts in owned.items():
            cosines = torch.cosine_similarity(model.prompt[prompt], model.text[texts], dim=1)
            assert scores[row, item] == pytest.approx(float(cosines.max()), abs=1e-6)


def test_a_negative_prompt_turns_the_ranking_round():
    model = semantic()
    wanted = model.full_sort_predict(wishes([0, 1]))
    avoided = model.full_sort_predict(wishes([0, 1], negative=True))
    known = [1, 2, 4]
    torch.testing.assert_close(avoided[:, known], -wanted[:, known])


@pytest.mark.parametrize("negative", [False, True])
def test_items_without_a_text_come_last(negative):
    scores = semantic().full_sort_predict(wishes([0, 1, 2], negative))
    assert (scores[:, [0, 3]] == -1).all()
    assert (scores[:, [1, 2, 4]] > -1).all()


# -- blend ---------------------------------------------------------------------------------


@pytest.fixture
def blended(built, long_dataset):
    """A namespace: a Blend of an untrained backbone in its trainer, validation cases.

    A prompt's vector is that of an item of its case's targets, so semantic scores know the answer.
    """
    made = built(**long_dataset, topk=[5], valid_metric="NDCG@5", target_n=[3])
    book = PromptBook()
    cases = prompt_cases(made.test, "valid", book)
    for group in cases:  # a prompt of its own for each case
        group.row = book.add([f"{group.name} {case}" for case in range(len(group))])
    n_items = made.dataset.item_num
    count = torch.ones(n_items, dtype=torch.int64).index_fill(0, torch.tensor([0]), 0)
    prompts = torch.zeros(len(book.texts), n_items - 1)
    for group in cases:
        prompts[group.row, group.targets[:, 0] - 1] = 1.0
    texts = TextTable([""] * (n_items - 1), count.cumsum(0) - count, count)
    network = DPR(made.config, made.train)
    trainer = DPRTrainer(made.config, network)
    trainer.model = Blend(network, Semantic(texts, torch.eye(n_items - 1), prompts))
    return SimpleNamespace(**vars(made), cases=cases, trainer=trainer, network=network)


def figures(blended, model, prompted: bool = True) -> list[dict]:
    blended.trainer.model = model
    arguments = blended.trainer, blended.config, blended.test, blended.cases
    return evaluate_cases(*arguments, prompted=prompted)


def test_the_ends_of_the_scale_are_the_backbone_and_the_semantic_ranking(blended):
    model = blended.trainer.model
    mixed = {}
    for model.weight in (0.0, 1.0):
        mixed[model.weight] = figures(blended, model)
    assert mixed[0.0] == figures(blended, blended.network, prompted=False)
    assert mixed[1.0] == figures(blended, model.semantic)
    assert mixed[0.0] != mixed[1.0]


@torch.no_grad()
def test_both_parts_are_standardised_before_they_are_mixed(blended):
    """By hand: mean 0 and deviation 1 over items 1, 2, ..., in each row."""
    model = blended.trainer.model.eval()
    group = blended.cases[0]
    [(rows, *_)] = CaseLoader(blended.config, blended.test, group, prompted=True)
    [(plain_rows, *_)] = CaseLoader(blended.config, blended.test, group)
    parts = blended.network.full_sort_predict(plain_rows), model.semantic.full_sort_predict(rows)
    plain, semantic = (
        (part - part.mean(1, keepdims=True)) / part.std(1, ddof=1, keepdims=True)
        for part in (scores[:, 1:].numpy() for scores in parts)
    )
    model.weight = 0.3
    mixed = model.full_sort_predict(rows)[:, 1:].numpy()
    assert mixed == pytest.approx(0.3 * semantic + 0.7 * plain, abs=1e-4)


def test_each_task_and_mode_has_its_own_weight(blended, caplog):
    """Wished-for targets are found by the semantic score; subtracted, it would bury them."""
    arguments = blended.trainer, blended.config, blended.test, blended.cases
    with caplog.at_level(logging.INFO):
        weights = choose_weights(*arguments)
    modes = ("genre", "tag")
    assert set(weights) == {(task, mode) for task in (POS, NEG) for mode in modes}
    for mode in modes:
        assert weights[NEG, mode] == 0.0
        assert f"POS {mode} {weights[POS, mode]}" in caplog.text
    positive = [group for group in blended.cases if group.task == POS]
    for group in positive:
        model = blended.trainer.model
        tried = {}
        for model.weight in baseline.WEIGHTS:
            [result] = evaluate_cases(*arguments[:3], [group], prompted=True)
            tried[model.weight] = result["ndcg@5"]
        assert tried[weights[POS, group.mode]] == max(tried.values()) > tried[0.0]


def test_without_a_validation_case_both_count_the_same(blended):
    weights = choose_weights(blended.trainer, blended.config, blended.test, [])
    assert weights[POS, "tag"] == 0.5


# -- what they are measured on --------------------------------------------------------------


@pytest.fixture
def untrained(built, long_dataset, small_run):
    """A namespace: an untrained DPR in its trainer, test cases and their texts."""
    made = built(**small_run | long_dataset, baselines=["semantic", "blend"])
    cases, texts = create_test_cases(made.test)
    trainer = DPRTrainer(made.config, DPR(made.config, made.train))
    arguments = trainer, made.config, made.test, cases, texts, "GRU4Rec"
    return SimpleNamespace(**vars(made), trainer=trainer, arguments=arguments)


def test_cases_are_ranked_by_their_own_prompts(untrained):
    """Though texts of the validation cases are encoded along with theirs."""
    trainer, config, part, cases, texts, _ = untrained.arguments
    table, *_ = measure_baselines(*untrained.arguments)
    items, encode = item_texts(part), trainer.model.encoder.encode
    trainer.model = Semantic(items, encode(items.texts), encode(texts))
    cases = [group for group in cases if group.task != "SEQ"]
    expected = evaluate_cases(trainer, config, part, cases, prompted=True)
    assert list(table["value"]) == [value for result in expected for value in result.values()]
    assert (table["method"] == "Semantic").all()


def test_weights_are_chosen_on_validation_cases(untrained, monkeypatch):
    """The history of each ends within the validation part; of all modes that are measured."""
    shown = []

    def choose(trainer, config, dataset, cases):
        shown.extend(cases)
        return choose_weights(trainer, config, dataset, cases)

    monkeypatch.setattr(baseline, "choose_weights", choose)
    measure_baselines(*untrained.arguments)
    store = untrained.test.store
    assert {(group.task, group.mode) for group in shown} == {
        (task, mode) for task in (POS, NEG) for mode in ("genre", "tag")
    }
    for group in shown:
        user = store.user[group.end]
        assert (group.end >= store.train_end[user]).all()
        assert (group.end < store.valid_end[user]).all()


# -- recent --------------------------------------------------------------------------------


def test_recent_counts_the_validation_part(untrained):
    store, n_items = untrained.test.store, untrained.test.item_num
    scores = Recent(store, n_items).full_sort_predict(wishes([0, 1]))
    assert scores.shape == (2, n_items)
    assert torch.equal(scores[0], scores[1])
    counts, before = Counter(), Counter()
    for user in range(store.n_users):
        begin, end, stop = store.offset[user], store.train_end[user], store.valid_end[user]
        before.update(store.item[begin:end].tolist())
        counts.update(store.item[end:stop].tolist())
    assert counts
    expected = sorted(range(n_items), key=lambda item: (counts[item], before[item]))
    places = scores[0].tolist()
    ranked = [(counts[item], before[item]) for item in expected]
    assert [places[item] for item in expected] == sorted(places)
    assert ranked == sorted(ranked)


# -- rows of a run -------------------------------------------------------------------------


@pytest.fixture
def run(long_dataset, small_run, tmp_path: Path):
    def start(name: str = "run", **overrides) -> dict:
        settings = small_run | long_dataset | {"checkpoint_dir": str(tmp_path / name)} | overrides
        return run_recbole_dpr("DPR", config_dict=settings)

    return start


def rows_of(result: dict, method: str) -> list:
    return [
        tuple(row[key] for key in ("task", "n", "mode", "cases", "metric", "value"))
        for row in result["table"]
        if row["method"] == method
    ]


@pytest.mark.slow
def test_rows_beside_those_of_a_run_without_baselines(run):
    plain = run("plain", backbone_learning_rate=0.05)
    result = run("both", backbone_learning_rate=0.05, baselines=["semantic", "blend"])
    methods = ["GRU4Rec", "GRU4Rec + filter", "Semantic", "Blend (GRU4Rec)", "DPR (GRU4Rec)"]
    assert list(dict.fromkeys(row["method"] for row in result["table"])) == methods
    for method in ("GRU4Rec", "GRU4Rec + filter", "DPR (GRU4Rec)"):
        assert rows_of(result, method) == rows_of(plain, method)
    for method in ("Semantic", "Blend (GRU4Rec)"):
        prompted = [row[:5] for row in rows_of(result, method)]
        assert sorted(prompted) == sorted(row[:5] for row in rows_of(result, "GRU4Rec + filter"))


@pytest.mark.slow
def test_figures_of_each_case_average_to_those_of_the_table(run):
    result = run(baselines=["semantic", "blend"])
    rows = [row for row in result["table"] if row["metric"] == "ndcg@5"]
    assert len(result["per_case"]) == len(rows)
    for row in rows:
        name = f"{row['task']}-{row['n']}-{row['mode']}" if row["n"] else row["task"]
        values = result["per_case"][f"{row['method']}: {name}"]
        assert len(values) == row["cases"]
        assert sum(values) / len(values) == pytest.approx(row["value"], abs=5.1e-5)  # 4 places


@pytest.mark.slow
def test_the_backbone_that_is_blended_is_that_of_stage_1(run, monkeypatch):
    monkeypatch.setattr(baseline, "WEIGHTS", (0.0,))
    result = run(backbone_learning_rate=0.05, baselines=["blend"])
    plain = [row for row in rows_of(result, "GRU4Rec") if row[0] != "SEQ"]
    assert sorted(rows_of(result, "Blend (GRU4Rec)")) == sorted(plain)
    assert not rows_of(result, "Semantic")


@pytest.mark.slow
def test_recent_has_rows_of_every_task_and_needs_no_prompts(run):
    result = run(baselines=["recent"])
    tasks = {"SEQ", "POS", "NEG"}
    assert {row[0] for row in rows_of(result, "Recent")} == tasks
    assert {row[0] for row in rows_of(result, "Recent + filter")} == tasks - {"SEQ"}
    plain, filtered = (
        {row[:5]: row[5] for row in rows_of(result, name)} for name in ("Recent", "Recent + filter")
    )
    better = [filtered[key] - plain[key] for key in filtered if key[0] == "POS"]
    assert min(better) >= 0
    assert max(better) > 0


@pytest.mark.slow
def test_stage_1_alone_on_a_data_set_without_tags(run, own_dataset):
    inter, items, _ = tiny_tables(30, 40)
    result = run(**own_dataset(inter, items), stages=[1], baselines=["semantic", "blend"])
    for method in ("Semantic", "Blend (GRU4Rec)"):
        assert {row[2] for row in rows_of(result, method)} == {"genre"}


@pytest.mark.slow
def test_without_categories_there_is_nothing_to_answer(run):
    result = run(stages=[1], category_field=None, baselines=["semantic", "blend"])
    assert {row["task"] for row in result["table"]} == {"SEQ"}


# -- the key -------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [[], ["semantic"], ["recent", "blend", "semantic"]])
def test_baselines_may_be_any_or_none(make_config, value):
    assert make_config(baselines=value)["baselines"] == value


@pytest.mark.parametrize("value", [["semantics"], [1], None, "blend", [[]]])
def test_what_is_no_list_of_baselines(make_config, value):
    with pytest.raises(UserError) as caught:
        make_config(baselines=value)
    assert str(caught.value).startswith(f"baselines={value!r}: ")


def test_a_model_that_reads_no_prompts_has_none(make_config):
    with pytest.raises(UserError, match="model=DPR") as caught:
        make_config("SASRec", baselines=["blend"])
    assert "\n" not in str(caught.value)
    assert make_config("SASRec")["baselines"] == []
