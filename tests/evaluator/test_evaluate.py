"""The table: figures as computed by hand, means over N, and how it is printed."""

import math
from types import SimpleNamespace

import pandas as pd
import pytest
import torch
from recbole.data.interaction import Interaction
from recbole.evaluator import Evaluator, metric_types
from recbole.trainer import Trainer
from recbole.utils import EvaluatorType
from torch import nn

from recbole_dpr.data.case import Cases
from recbole_dpr.evaluator.evaluate import (
    COLUMNS,
    encode_histories,
    measure,
    render,
    with_means,
)
from recbole_dpr.model.dpr import DPR
from recbole_dpr.trainer.checkpoint import AllCases

# Item 0 is padding. Scores of items 1 to 5 for each of three cases, and their targets.
SCORES = [[5.0, 4.0, 3.0, 2.0, 1.0], [1.0, 2.0, 3.0, 4.0, 5.0], [2.0, 5.0, 1.0, 4.0, 3.0]]
TARGETS = [[2, 4, 0], [1, 0, 0], [2, 5, 3]]


class Known(nn.Module):
    """Scores known beforehand, by the history's last item; tells what it was shown."""

    def __init__(self, last_items: list[int], n_items: int):
        super().__init__()
        self.rows = {item: row for row, item in enumerate(last_items)}
        self.table = torch.full((len(last_items), n_items), -9.0)
        self.table[:, 1:6] = torch.tensor(SCORES)
        self.table[:, 0] = 99.0  # padding must never be ranked
        self.shown: list[Interaction] = []

    def full_sort_predict(self, interaction):
        self.shown.append(interaction)
        length = interaction["item_length"] - 1
        last = interaction["item_id_list"].gather(1, length.unsqueeze(1)).squeeze(1)
        return self.table[[self.rows[int(item)] for item in last]].clone()


@pytest.fixture
def by_hand(built, tiny_dataset):
    """A namespace: three cases with known scores on the tiny data set, and their trainer."""
    made = built(**tiny_dataset, metrics=["NDCG", "Recall"], topk=[2, 3], valid_metric="NDCG@2")
    store = made.dataset.store
    ends, seen = [], set()  # three histories with different last items
    for end in range(5, len(store)):
        last = int(store.item[end - 1])
        if store.position[end] > 2 and last not in seen and len(ends) < 3:
            ends.append(end)
            seen.add(last)
    end = torch.tensor(ends)
    category = torch.tensor([0, 1, 2])
    targets = torch.tensor(TARGETS)
    cases = Cases("POS", 3, "genre", end, targets, category, torch.arange(3), ["p"] * 3, [""] * 3)
    model = Known(store.item[end - 1].tolist(), made.dataset.item_num)
    trainer = Trainer(made.config, nn.Linear(1, 1))
    trainer.model = model
    return SimpleNamespace(**vars(made), trainer=trainer, cases=cases, model=model)


def seq_cases(by_hand) -> Cases:
    void = torch.zeros(3, dtype=torch.int64)
    targets = torch.tensor([[1], [2], [3]])
    return Cases("SEQ", 0, "", by_hand.cases.end, targets, void, void, [], [])


def values(rows: pd.DataFrame) -> dict:
    return dict(zip(rows["metric"], rows["value"], strict=True))


def expected(orders: list[list[int]], k: int) -> tuple[float, float]:
    """Mean NDCG@k and Recall@k of rankings, from their definitions."""
    ndcg = recall = 0.0
    for order, row in zip(orders, TARGETS, strict=True):
        wanted = {item for item in row if item}
        gains = [1 / math.log2(place + 2) for place in range(k) if order[place] in wanted]
        ideal = sum(1 / math.log2(place + 2) for place in range(min(k, len(wanted))))
        ndcg += sum(gains) / ideal / len(orders)
        recall += len(gains) / len(wanted) / len(orders)
    return ndcg, recall


def test_figures_of_three_cases_by_hand(by_hand):
    rows = measure(by_hand.trainer, by_hand.config, by_hand.test, [by_hand.cases], "mine")
    orders = [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [2, 4, 5, 1, 3]]
    for k in (2, 3):
        ndcg, recall = expected(orders, k)
        assert values(rows)[f"ndcg@{k}"] == pytest.approx(ndcg, abs=5e-5)  # RecBole's 4 places
        assert values(rows)[f"recall@{k}"] == pytest.approx(recall, abs=5e-5)
    assert values(rows)["recall@2"] == pytest.approx((1 / 2 + 0 + 1 / 3) / 3, abs=5e-5)
    assert list(rows.columns) == COLUMNS
    assert rows[["method", "task", "n", "mode", "cases"]].drop_duplicates().values.tolist() == [
        ["mine", "POS", 3, "genre", 3]
    ]


DIVERSITY = ["ItemCoverage", "GiniIndex", "AveragePopularity", "ShannonEntropy", "TailPercentage"]


def test_figures_of_every_other_ranking_metric_by_hand(by_hand):
    """Those that count items of the catalogue and of training: twice, as in a run."""
    config, trainer = by_hand.config, by_hand.trainer
    config["metrics"] = ["Hit", "MRR", "MAP", "Precision", "GAUC", *DIVERSITY]
    config["tail_ratio"] = 10  # items with at most ten training interactions
    assert {name.lower() for name in [*config["metrics"], "NDCG", "Recall"]} == {
        name for name, kind in metric_types.items() if kind == EvaluatorType.RANKING
    }
    trainer.evaluator = Evaluator(config)
    trainer.eval_collector = AllCases(config)
    trainer.eval_collector.data_collect(SimpleNamespace(dataset=by_hand.train))
    for _ in range(2):
        rows = measure(trainer, config, by_hand.test, [by_hand.cases], "mine")
    got = values(rows)
    lists = [[1, 2], [5, 4], [2, 4]]
    count = torch.bincount(by_hand.train.inter_feat["item_id"]).tolist()
    shown = [item for each in lists for item in each]
    times = sorted(shown.count(item) for item in set(shown))  # 1, 1, 2, 2
    n = by_hand.dataset.item_num
    gini = sum((2 * (n - 4 + i) - n - 1) * t for i, t in enumerate(times, 1)) / (n * 6)
    shares = [t / 6 for t in times]
    # Of 24 items, of which 19 score the same and least; targets are 2nd and 4th, 5th, 1st 3rd 5th.
    aucs = [
        (2 * 22 - 1 - 2, 2 * 22),
        (23 - 4, 23),
        (3 * 21 - 0 - 1 - 2, 3 * 21),
    ]
    wanted = {
        "hit@2": 2 / 3,
        "mrr@2": (1 / 2 + 0 + 1) / 3,
        "map@2": ((1 / 2) / 2 + 0 + 1 / 2) / 3,
        "precision@2": (1 / 2 + 0 + 1 / 2) / 3,
        "gauc": sum(size * good / all_ for (good, all_), size in zip(aucs, (2, 1, 3), strict=True))
        / 6,
        "itemcoverage@2": 4 / n,
        "giniindex@2": gini,
        "averagepopularity@2": sum(count[item] for item in shown) / 6,
        "shannonentropy@2": -sum(p * math.log(p) for p in shares) / 4,
        "tailpercentage@2": sum(0 < count[item] <= 10 for item in shown) / 6,
    }
    assert {name: got[name] for name in wanted} == pytest.approx(wanted, abs=5e-5)


def test_the_filter_takes_out_what_does_not_comply(by_hand):
    """Case 0 wishes for category 0, and so on; by hand from the catalogue's categories."""
    has = by_hand.dataset.item_category
    rows = measure(
        by_hand.trainer, by_hand.config, by_hand.test, [by_hand.cases], "filter", filtered=True
    )
    hits = 0.0
    for case, row in enumerate(TARGETS):
        scores = by_hand.model.table[case].tolist()
        left = [item for item in range(1, len(scores)) if has[item, case]]
        top = sorted(left, key=lambda item: -scores[item])[:3]
        wanted = {item for item in row if item}
        hits += len(wanted & set(top)) / len(wanted) / 3
    assert values(rows)["recall@3"] == pytest.approx(hits, abs=5e-5)


def test_prompts_are_shown_only_where_asked_for(by_hand):
    seq = seq_cases(by_hand)
    arguments = by_hand.trainer, by_hand.config, by_hand.test
    for prompted in (False, True):
        by_hand.model.shown.clear()
        measure(*arguments, [seq, by_hand.cases], "mine", prompted=prompted)
        plain, wish = by_hand.model.shown
        assert "prompt_row" not in plain
        assert ("prompt_row" in wish) is prompted
    assert wish["prompt_row"].tolist() == [[0], [1], [2]]
    assert not wish["prompt_negative"].any()


def test_the_filter_has_no_seq_row(by_hand):
    arguments = by_hand.trainer, by_hand.config, by_hand.test, [seq_cases(by_hand)]
    rows = measure(*arguments, "x", filtered=True)
    assert rows.empty
    assert list(rows.columns) == COLUMNS


def test_a_history_of_all_interactions_is_encoded(built, tiny_dataset):
    """As that of a last user without a test part, where the history is masked too."""
    made = built(**tiny_dataset, mask_history=True)
    model, ends = DPR(made.config, made.train), torch.tensor([len(made.dataset.store)])
    assert encode_histories(model, made.config, made.dataset, ends).equal(ends)
    assert len(model.user_table) == 1


# -- case by case --------------------------------------------------------------------------


def test_ndcg_of_each_case_by_hand(by_hand):
    """At the first of topk, 2, and unrounded; the trainer's own Evaluator is back afterwards."""
    own = by_hand.trainer.evaluator
    kept = {}
    arguments = by_hand.trainer, by_hand.config, by_hand.test
    rows = measure(*arguments, [seq_cases(by_hand), by_hand.cases], "mine", per_case=kept)
    assert by_hand.trainer.evaluator is own
    second = 1 / math.log2(3)
    assert kept == {
        "mine: SEQ": pytest.approx([1.0, 0.0, 0.0]),
        "mine: POS-3-genre": pytest.approx([second / (1 + second), 0.0, 1 / (1 + second)]),
    }
    for row in rows[rows["metric"] == "ndcg@2"].itertuples():
        values = kept["mine: SEQ" if row.task == "SEQ" else "mine: POS-3-genre"]
        assert sum(values) / 3 == pytest.approx(row.value, abs=5.1e-5)


def test_no_ndcg_where_no_metric_looks_for_the_targets(by_hand):
    config = by_hand.config
    config.final_config_dict["metrics"] = ["ShannonEntropy"]
    trainer = Trainer(config, nn.Linear(1, 1))
    trainer.model = by_hand.model
    kept = {}
    rows = measure(trainer, config, by_hand.test, [by_hand.cases], "mine", per_case=kept)
    assert not kept
    assert set(values(rows)) == {"shannonentropy@2", "shannonentropy@3"}


# -- means ---------------------------------------------------------------------------------


def table() -> pd.DataFrame:
    rows = []
    for method, add in (("GRU4Rec", 0.0), ("DPR (GRU4Rec)", 0.4)):
        rows.append([method, "SEQ", 0, "", 40, "ndcg@10", 0.1 + add])
        for task in ("NEG", "POS"):
            for mode in ("tag", "genre"):
                for n, value in ((10, 0.3), (3, 0.1), (5, 0.2)):
                    rows.append([method, task, n, mode, 10 * n, "ndcg@10", value + add])
    return pd.DataFrame(rows, columns=COLUMNS)


def test_means_are_over_n_and_of_pos_and_neg_alone():
    whole = table()
    means = with_means(whole)
    pd.testing.assert_frame_equal(means.head(len(whole)), whole, check_dtype=False)
    added = means.iloc[len(whole) :]
    assert set(added["n"]) == {"mean"}
    assert len(added) == 2 * 2 * 2  # methods, tasks, modes
    assert "SEQ" not in set(added["task"])
    for row in added.itertuples():
        assert row.value == pytest.approx(0.2 + 0.4 * row.method.startswith("DPR"))
        assert row.cases == 180


# -- printing ------------------------------------------------------------------------------


def config(**overrides) -> dict:
    return {"case_position": "boundary", "mask_history": False, "seed": 7} | overrides


def test_rows_are_printed_by_task_mode_n_and_method():
    lines = render(table(), config()).splitlines()
    assert lines[1].split() == ["task", "prompts", "N", "method", "cases", "ndcg@10"]
    printed = [line.split() for line in lines[3:]]
    order = [(line[0], line[1], line[2]) for line in printed if "DPR" not in line]
    groups = [("SEQ", "GRU4Rec", "40")]
    groups += [
        (task, mode, n)
        for task in ("POS", "NEG")
        for mode in ("genre", "tag")
        for n in ("3", "5", "10", "mean")
    ]
    assert order == groups
    assert [("DPR" in line) for line in printed] == [False, True] * len(groups)
    assert printed[0] == ["SEQ", "GRU4Rec", "40", "0.1000"]
    assert printed[-1] == ["NEG", "tag", "mean", "DPR", "(GRU4Rec)", "180", "0.6000"]


def test_a_method_without_a_task_has_no_row_there():
    lines = render(table()[lambda t: (t["task"] != "SEQ") | (t["method"] == "GRU4Rec")], config())
    assert len([line for line in lines.splitlines() if line.startswith("SEQ")]) == 1
    assert "nan" not in lines


def test_a_table_of_seq_alone():
    """A data set without categories has no wishes."""
    lines = render(table()[lambda t: t["task"] == "SEQ"], config()).splitlines()
    assert [line.split() for line in lines[3:]] == [
        ["SEQ", "GRU4Rec", "40", "0.1000"],
        ["SEQ", "DPR", "(GRU4Rec)", "40", "0.5000"],
    ]


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        ({}, "test cases: one per user, at the boundary; the user's history is left in the rank"),
        ({"case_position": "all"}, "test cases: all positions; "),
        ({"mask_history": True}, "the user's history is taken out of the ranking"),
        ({"seed": 3}, "seed 3"),
    ],
)
def test_the_protocol_stands_above(overrides, said):
    assert said in render(table(), config(**overrides)).splitlines()[0]
