"""The study of items with few training interactions."""

from types import SimpleNamespace

import pandas as pd
import pytest
import torch

from recbole_dpr.data.case import POS, SEQ, Cases
from recbole_dpr.data.sequence import SequenceStore
from recbole_dpr.evaluator.evaluate import COLUMNS, render
from recbole_dpr.evaluator.study.cold import cold_rows


def cases_of(task: str, n: int, mode: str, targets: list[list[int]]) -> Cases:
    none = torch.zeros(len(targets), dtype=torch.int64)
    return Cases(task, n, mode, none, torch.tensor(targets), none, none, [], [])


@pytest.fixture
def dataset():
    """Item 1 has five training interactions, item 2 four and two later ones, item 3 none."""
    item = torch.tensor([1, 1, 1, 2, 2, 2, 1, 1, 2, 2, 3])
    user = torch.tensor([0] * 6 + [1] * 5)
    train_end = torch.tensor([5, 10])  # flat: of user 0 the last one, of user 1 the last one

    store = SequenceStore(user, {"item_id": item}, "item_id", 2)
    store.train_end = train_end
    return SimpleNamespace(store=store, item_num=4)


def test_the_mean_is_over_the_cases_whose_targets_are_all_cold(dataset):
    cases = [
        cases_of(SEQ, 0, "", [[1], [2], [3], [1]]),
        cases_of(POS, 3, "genre", [[2, 3, 0], [1, 2, 0], [3, 0, 0]]),
        cases_of(POS, 3, "tag", [[1, 0, 0]]),
    ]
    per_case = {
        "GRU4Rec: SEQ": [0.9, 0.2, 0.4, 0.9],
        "DPR (GRU4Rec): POS-3-genre": [0.5, 0.9, 0.25],
        "Blend: all: POS-3-genre": [0.0, 0.9, 1.0],
        "DPR (GRU4Rec): POS-3-tag": [0.7],
        "DPR (GRU4Rec), strength 1: POS-5-genre": [0.1] * 7,
    }
    table = cold_rows(dataset, cases, per_case, "ndcg@10")
    rows = [tuple(row) for row in table.itertuples(index=False)]
    assert rows == [
        ("GRU4Rec", SEQ, 0, "cold", 2, "ndcg@10", pytest.approx(0.3)),
        ("DPR (GRU4Rec)", POS, 3, "cold genre", 2, "ndcg@10", pytest.approx(0.375)),
        ("Blend: all", POS, 3, "cold genre", 2, "ndcg@10", pytest.approx(0.5)),
    ]


def test_the_printed_table_leaves_other_metrics_empty():
    rows = [
        ["GRU4Rec", SEQ, 0, "", 9, "ndcg@10", 0.1],
        ["GRU4Rec", SEQ, 0, "", 9, "recall@10", 0.25],
        ["GRU4Rec", SEQ, 0, "cold", 4, "ndcg@10", 0.3],
    ]
    config = {"case_position": "boundary", "mask_history": False, "seed": 1}
    text = render(pd.DataFrame(rows, columns=COLUMNS), config)
    assert text.splitlines()[-1].split() == ["SEQ", "cold", "GRU4Rec", "4", "0.3000"]
