"""Studies: two wishes at once, the dial, categories left out of training, the words of training."""

import importlib.util
import re
from collections import Counter
from types import SimpleNamespace

import pandas as pd
import pytest
import torch
from recbole.data.interaction import Interaction

from recbole_dpr.build import create_test_cases
from recbole_dpr.config_check import _SUBSETS
from recbole_dpr.data import fields
from recbole_dpr.data.case import about, prompt_cases
from recbole_dpr.data.loader import prompt_drawer
from recbole_dpr.data.plan import plan_stages
from recbole_dpr.data.prompt import PromptBook, TrainingPrompts
from recbole_dpr.data.unseen import unprompted, unseen_categories
from recbole_dpr.evaluator.study.material import Measurement, RequestBook, RequestScorer
from recbole_dpr.evaluator.study.measuring import STUDIES, Studies
from recbole_dpr.evaluator.study.plans import STRENGTHS, RequestSets
from recbole_dpr.experiment.plan import Curve, load_experiment
from recbole_dpr.experiment.plot import plot
from recbole_dpr.model.dpr import DPR
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.trainer.fill_memory import fill_memory
from recbole_dpr.utils.errors import UserError

A, B, C = range(3)
CATEGORIES = [set(), {A}, {B}, {A, B}, {C}, set(), {B, C}]  # of item 0 (padding) to 6
SEQUENCE = [1, 6, 3, 5, 4, 2, 6, 2, 1, 3]

# -- two wishes by the rules ---------------------------------------------------------------


def one_of_each(last: int, n: int) -> set:
    """(wishes, targets) that the rules allow, spelled out; so in the next two."""
    future = SEQUENCE[last + 1 :][:n]
    return {
        ((g, h), (item,))
        for item in future
        for g in CATEGORIES[item] - CATEGORIES[SEQUENCE[last]]
        for h in CATEGORIES[future[0]] - CATEGORIES[item]
    }


def positives(last: int, n: int) -> set:
    return {
        ((g, h), (item,))
        for item in SEQUENCE[last + 1 :][:n]
        for g in CATEGORIES[item] - CATEGORIES[SEQUENCE[last]]
        for h in CATEGORIES[item] - CATEGORIES[SEQUENCE[last]] - {g}
    }


def negatives(last: int, n: int) -> set:
    future = SEQUENCE[last + 1 :]
    own = CATEGORIES[future[0]] if future else set()
    found = set()
    for g in own:
        for h in own - {g}:
            free = tuple(item for item in future if not {g, h} & CATEGORIES[item])[:n]
            found |= {((g, h), free)} if free else set()
    return found


@pytest.mark.parametrize("rule", [one_of_each, positives, negatives])
@pytest.mark.parametrize("n", [1, 3, 5])
def test_two_wishes_are_drawn_as_the_rules_say(rule, n):
    has = torch.zeros(len(CATEGORIES), 3, dtype=torch.bool)
    for item, own in enumerate(CATEGORIES):
        has[item, list(own)] = True
    rules, times, any_at_all = RequestSets(torch.tensor(SEQUENCE), has), 300, False
    for last in range(len(SEQUENCE)):
        moments = torch.full((times,), last), torch.full((times,), len(SEQUENCE))
        drawn = getattr(rules, rule.__name__)(*moments, n, torch.Generator().manual_seed(last))
        got = {
            (tuple(wishes), tuple(item for item in targets if item))
            for valid, wishes, targets in zip(
                drawn.valid.tolist(), drawn.category.tolist(), drawn.targets.tolist(), strict=True
            )
            if valid
        }
        assert got == rule(last, n)  # each that there is, and no other
        any_at_all |= bool(got)
    assert any_at_all or (rule, n) == (one_of_each, 1)  # the next item cannot lack its own


# -- following requests --------------------------------------------------------------------


@pytest.fixture
def network(built, long_dataset, small_run):
    """A namespace: a DPR with weights as they are drawn, three prompts, and its test part."""
    made = built(**long_dataset | small_run)
    model = DPR(made.config, made.train).eval()
    fill_memory(model, made.train)
    text = torch.randn(3, model.encoder.dim)
    model.prompt_table = model.memory.near(text)
    return SimpleNamespace(model=model, test=made.test)


def rows(test, n: int = 8) -> dict:
    return test[torch.arange(n)].interaction


def asked(columns: dict, row: torch.Tensor, negative: torch.Tensor | None = None) -> Interaction:
    negative = torch.zeros_like(row, dtype=torch.bool) if negative is None else negative
    return Interaction(columns | {fields.PROMPT_ROW: row, fields.PROMPT_NEGATIVE: negative})


def test_the_dial_starts_at_the_backbone_and_passes_dpr(network):
    book, columns = RequestBook(), rows(network.test)
    row = torch.tensor([[0], [1], [2], [0], [1], [2], [0], [1]])
    number = book.add(row, [True], torch.zeros_like(row))

    def at(strength: float) -> torch.Tensor:
        scorer = RequestScorer(
            network.model, book.tensors(), Measurement("", [], strength), network.test.item_category
        )
        return scorer.full_sort_predict(asked(columns, number.unsqueeze(1)))

    with torch.no_grad():
        plain = network.model.full_sort_predict(Interaction(columns))
        steered = network.model.full_sort_predict(asked(columns, row, torch.ones_like(row) > 0))
        assert torch.equal(at(0.0), plain)
        assert torch.equal(at(1.0), steered)
        assert not torch.equal(plain, steered)
        torch.testing.assert_close(at(2.0) - plain, 2 * (steered - plain), rtol=1e-3, atol=1e-3)


def test_the_first_wish_all_of_them_and_a_filter_by_all(network):
    model, has = network.model, network.test.item_category
    book, columns = RequestBook(), rows(network.test)
    single = book.add(torch.full((3, 1), 2), [True], torch.zeros(3, 1, dtype=torch.int64))
    row = torch.tensor([[0, 1], [1, 0], [1, 2], [0, 2], [2, 0]])
    category = torch.tensor([[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]])
    number = torch.cat([single, book.add(row, [False, True], category)])

    def scores(measurement: Measurement) -> torch.Tensor:
        scorer = RequestScorer(model, book.tensors(), measurement, has)
        return scorer.full_sort_predict(asked(columns, number.unsqueeze(1)))

    padded = torch.cat([torch.tensor([[2, -1]] * 3), row])
    negative = torch.tensor([[True, False]] * 3 + [[False, True]] * 5)
    with torch.no_grad():
        both = model.full_sort_predict(asked(columns, padded, negative))
        first = model.full_sort_predict(asked(columns, padded[:, :1], negative[:, :1]))
        torch.testing.assert_close(scores(Measurement("", [])), both)
        torch.testing.assert_close(scores(Measurement("", [], prompts=1)), first)
        kept = scores(Measurement("", [], 0.0, filtered=True)) > -torch.inf
    for own, wishes in zip(kept[3:], category.tolist(), strict=True):
        assert torch.equal(own, has[:, wishes[0]] & ~has[:, wishes[1]])
    assert torch.equal(kept[0], ~has[:, 0])  # one wish, against the first category


# -- a run with all studies ----------------------------------------------------------------


@pytest.fixture
def ran(small_run, long_dataset):
    """A run's table, wide, and its result. Its backbone stays as stage 1 left it."""
    overrides = small_run | long_dataset | {
        "studies": list(STUDIES),
        "unseen_categories": ["Comedy"],
        "backbone_learning_rate": 0.0,
    }  # fmt: skip
    result = run_recbole_dpr(config_dict=overrides, saved=False)
    table = pd.DataFrame(result["table"])
    assert not table.duplicated(["method", "task", "n", "mode", "metric"]).any()
    keys = ["task", "n", "mode", "metric"]
    return table.pivot_table(index=keys, columns="method", values="value"), result


@pytest.mark.slow
def test_the_studies_of_a_run(ran):
    wide, result = ran
    ours, base = wide["DPR (GRU4Rec)"], wide["GRU4Rec"]
    dial = {s: wide[f"DPR (GRU4Rec), strength {s:g}"].dropna() for s in STRENGTHS}
    # Strength: 0 is the backbone and 1 is DPR, on every case and not only in the mean.
    assert set(dial[0.0].index.get_level_values("task")) == {
        "POS", "NEG", "SEQ under POS", "SEQ under NEG",
    }  # fmt: skip
    assert dial[0.0].equals(base[dial[0.0].index].rename(dial[0.0].name))
    shared = dial[1.0].index.intersection(ours.dropna().index)
    assert len(shared) > 0
    assert dial[1.0][shared].tolist() == ours[shared].tolist()
    cases = result["per_case"]
    for name in ("POS-3-genre", "SEQ under NEG-5-tag"):
        assert cases[f"DPR (GRU4Rec), strength 0: {name}"] == cases[f"GRU4Rec: {name}"]
        assert len(cases[f"GRU4Rec: {name}"]) == len(result["case_users"][name])
    assert not dial[2.0].equals(dial[1.0].rename(dial[2.0].name))
    # Wishes: a row for each method, for some kind of request at least.
    two = wide[wide.index.get_level_values("task").str.contains("+", regex=False)]
    methods = ["GRU4Rec", "GRU4Rec + filter", "DPR (GRU4Rec), first prompt", "DPR (GRU4Rec)"]
    assert set(two.index.get_level_values("task")) == {"POS+NEG", "POS+POS", "NEG+NEG"}
    assert two[methods].notna().all().all()
    # Unseen: the two parts are all cases.
    sizes = pd.DataFrame(result["table"]).query("method == 'GRU4Rec' and metric == 'ndcg@5'")
    sizes = sizes.set_index(["task", "n", "mode"])["cases"]
    for task in ("POS", "NEG"):
        parts = [sizes.get((task, 3, f"{part} genre"), 0) for part in ("seen", "unseen")]
        assert sum(parts) == sizes[task, 3, "genre"]
        assert parts[1] > 0
    # Wording: the cases of DPR's own row, for tags in three kinds of words.
    for kind, modes in {
        "training template": {"genre", "tag"},
        "training tag": {"tag"},
        "training tag and template": {"tag"},
    }.items():
        row = wide[f"DPR (GRU4Rec), {kind}"].dropna()
        assert set(row.index.get_level_values("mode")) == modes
        assert ours[row.index].notna().all()


# -- what is drawn for a run ---------------------------------------------------------------


def drawn(built, long_dataset, **overrides) -> SimpleNamespace:
    """A namespace: the studies of a configuration, its data, test cases and texts."""
    made = built(**long_dataset, target_n=[3, 5], **overrides)
    cases, texts = create_test_cases(made.test)
    made.studies, made.cases = Studies(made.config, made.test, cases, texts), cases
    made.texts, made.book = texts, made.studies._material.book.texts
    return made


def test_both_wishes_are_in_the_prompts_and_kept_by_the_targets(built, long_dataset):
    made = drawn(built, long_dataset, studies=["wishes"])
    row, negative, category = made.studies._material.requests.tensors()
    assert made.book[: len(made.texts)] == made.texts  # rows of the test cases stay right
    has, checked = made.test.item_category, Counter()
    for group in {id(group): group for group in made.studies.cases}.values():
        for number, targets in zip(group.row.tolist(), group.targets, strict=True):
            for text, avoided, named in zip(
                row[number].tolist(), negative[number], category[number].tolist(), strict=True
            ):
                assert made.test.categories[named].lower() in made.book[text]
                assert (has[targets[targets > 0], named] != avoided).all()
            assert category[number, 0] != category[number, 1]
            checked[group.task] += 1
    assert set(checked) == {"POS+NEG", "POS+POS", "NEG+NEG"}
    again = drawn(built, long_dataset, studies=["wishes"])
    assert torch.equal(again.studies._material.requests.tensors()[2], category)
    other = drawn(built, long_dataset, studies=["wishes"], seed=3)
    assert not torch.equal(other.studies._material.requests.tensors()[2][:9], category[:9])


def test_under_a_wish_the_next_item_is_the_target(built, long_dataset):
    made = drawn(built, long_dataset, studies=["strength"])
    under = [group for group in made.studies.cases if group.task == "SEQ under NEG"]
    assert under
    _, negative, category = made.studies._material.requests.tensors()
    for group in under:
        assert torch.equal(group.targets[:, 0], made.test.store.item[group.end])
        assert negative[group.row].all()
        assert made.test.item_category[group.targets[:, 0], category[group.row, 0]].all()


def test_the_words_of_training_are_those_of_training(built, long_dataset):
    made = drawn(built, long_dataset, studies=["wording"], prompts_per_tag=2)
    book = PromptBook()
    counts = made.test.store.training_counts(made.test.item_num)
    TrainingPrompts(made.test.prompts, book, made.test.item_num, True, 2, 0.0, counts)
    trained = set(book.texts)
    row, _, _ = made.studies._material.requests.tensors()
    own = {group.name: group for group in made.cases}
    for one in made.studies._measurements:
        kind = one.method.partition(", ")[2]
        for group in one.cases:
            texts = [made.book[each] for each in row[group.row, 0].tolist()]
            before = own[group.name]
            assert torch.equal(group.targets, before.targets)  # the cases are the same
            items = about(made.test, before).tolist()
            words = zip(texts, before.tag, items, before.category.tolist(), strict=True)
            for text, tag, item, category in words:
                number = int(made.test.field2id_token["item_id"][item][1:])
                if group.mode == "genre":
                    assert made.test.categories[category].lower() in text
                    assert text in trained
                elif kind == "training template":
                    assert tag in text
                    assert text not in trained
                else:
                    assert f"train words of {number}" in text
                    assert (text in trained) == (kind == "training tag and template")


LEFT_OUT = {"unseen_categories": ["Comedy", "Sci-Fi"], "prompts_per_tag": 1}


@pytest.mark.parametrize("prompt_unseen", [False, True])
def test_no_training_prompt_is_about_what_is_left_out(built, long_dataset, prompt_unseen):
    made = built(**long_dataset, **LEFT_OUT, prompt_unseen=prompt_unseen)
    names = [name.lower() for name in LEFT_OUT["unseen_categories"]]
    has = made.train.item_category[:, unseen_categories(made.train)].any(1)
    book = PromptBook()
    counts = made.train.store.training_counts(made.train.item_num)
    prompts = TrainingPrompts(made.train.prompts, book, made.train.item_num, True, 1, 0.5, counts)
    last = torch.arange(len(made.train.store.item) - 1).repeat(8)
    stop = made.train.store.train_end[made.train.store.user[last]]
    named = told = others = 0
    for stage in (2, 3):
        drawer = prompt_drawer(made.train, prompts, made.config, stage)
        wishes = drawer.draw(last, stop, torch.Generator().manual_seed(stage))
        for row in torch.cat([wishes[name] for name in fields.DRAWN_ROW]).tolist():
            text = book.texts[row]
            tag = re.search(r"train words of (\d+)", text)
            named += any(name in text for name in names)
            told += bool(tag) and bool(has[made.train.field2token_id["item_id"][f"i{tag[1]}"]])
            others += 1
    assert others > named + told + 100
    assert (named > 0, told > 0) == (prompt_unseen, prompt_unseen)


def test_nor_is_a_validation_prompt(built, long_dataset):
    made = built(**long_dataset, **LEFT_OUT)
    plans, *_ = plan_stages(made.config, made.train, causal=True)
    left_out, has = unprompted(made.train), made.train.item_category
    groups = plans[-1].strength_cases
    assert {group.mode for group in groups} == {"genre", "tag"}
    for group in groups:
        assert not left_out[group.category].any()
        if group.mode == "tag":
            assert not has[about(made.train, group)][:, left_out].any()
    asked_in_the_end = prompt_cases(made.test, "test", PromptBook())
    assert any(left_out[group.category].any() for group in asked_in_the_end)


# -- asked for -----------------------------------------------------------------------------


def test_the_configuration_knows_the_studies():
    assert _SUBSETS["studies"] == (*STUDIES, "cold")


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        ({"studies": ["strenght"]}, r"studies=\['strenght'\]: a list of values among"),
        ({"studies": ["wishes"], "stages": [1]}, r"with stages=\[1\] no prompts are followed"),
        ({"studies": ["wishes"], "prompt_loss": "blind"}, "with prompt_loss=blind no prompts"),
    ],
)
def test_a_study_that_cannot_be_made(make_config, overrides, said):
    with pytest.raises(UserError, match=said):
        make_config(**overrides)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "'unseen' needs unseen_categories"),
        (["Comdey"], "'Comdey' is no category of long; did you mean Comedy?"),
        (["Action", "Comedy", "Drama", "Film-Noir", "Sci-Fi"], "leave at least one"),
    ],
)
def test_categories_that_cannot_be_left_out(built, long_dataset, names, said):
    with pytest.raises(UserError) as caught:
        drawn(built, long_dataset, studies=["unseen"], unseen_categories=names)
    assert said in str(caught.value)


# -- the picture ---------------------------------------------------------------------------


def test_a_curve_is_drawn_and_a_wrong_one_named(in_tmp):
    shared = ["GRU4Rec", "genre", "mean", "ndcg@10"]
    table = pd.DataFrame(
        [
            [*shared, task, row, place / 10, None, None]
            for task in ("POS", "SEQ under POS")
            for place, row in enumerate(["Base", "strength 0", "strength 1"])
        ],
        columns=["backbone", "prompts", "n", "metric", "task", "row", "mean", "std", "paper"],
    )
    curve = Curve("strength", {"SEQ under POS": "POS", "SEQ under NEG": "NEG"})
    names = ["Base", "strength 0", "strength 1"]
    if importlib.util.find_spec("matplotlib"):
        assert plot(table, names, "dial", in_tmp / "table.png", curve)
        assert (in_tmp / "table.png").read_bytes().startswith(b"\x89PNG")
    (in_tmp / "own.yaml").write_text(
        "title: x\nbackbones: [GRU4Rec]\nseeds: [1]\nn: [mean]\nruns: {a: {}}\n"
        "rows: {b: {run: a, method: c}}\ncurve: {through: b}\n",
        encoding="utf-8",
    )
    with pytest.raises(UserError, match="curve: expected through"):
        load_experiment("own.yaml")


def test_the_strengths_of_the_table_are_those_of_the_study():
    asked_for = {row.method for row in load_experiment("strength").rows.values()}
    assert asked_for == {
        "{backbone}", *(f"DPR ({{backbone}}), strength {s:g}" for s in STRENGTHS)
    }  # fmt: skip
