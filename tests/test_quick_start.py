"""A finished run in RecBole's own tools for case studies."""

import shutil

import pytest
import torch
from recbole.utils.case_study import full_sort_scores, full_sort_topk

from recbole_dpr.quick_start import load_data_and_model
from recbole_dpr.serving import Recommender
from recbole_dpr.utils.errors import UserError


@pytest.fixture(scope="module")
def loaded(trained_run):
    return load_data_and_model(trained_run)


def test_a_run_is_loaded_as_recbole_loads_one(loaded, trained_run):
    config, model, dataset, train_data, valid_data, test_data = loaded
    assert config["model"] == "DPR"
    assert dataset.dataset_name == config["dataset"] == "served"
    assert len(train_data.dataset) > len(valid_data.dataset) > 0
    assert len(test_data.dataset) > 0
    again = load_data_and_model(trained_run / "model.safetensors")[1]
    assert all(
        torch.equal(a, b) for a, b in zip(model.parameters(), again.parameters(), strict=True)
    )
    latest = load_data_and_model(trained_run.parent)[1]
    assert torch.equal(latest.backbone.item_table(), model.backbone.item_table())


def test_recboles_case_study_ranks_as_the_server_does(loaded, trained_run):
    _, model, dataset, _, _, test_data = loaded
    users = dataset.token2id(dataset.uid_field, ["u3", "u7"])
    scores = full_sort_scores(users, model, test_data, device=model.device)
    rows = torch.isin(test_data.dataset.inter_feat[dataset.uid_field], torch.tensor(users))
    assert scores.shape == (int(rows.sum()), dataset.item_num)
    best, items = full_sort_topk(users, model, test_data, k=5, device=model.device)
    assert torch.equal(best, scores.topk(5).values)
    # The first row of the first user: the server ranks the same history alike.
    feat = test_data.dataset[rows.nonzero().squeeze(1)[:1]]
    history = feat["item_id_list"][0][: int(feat["item_length"][0])]
    served = Recommender.load(trained_run).recommend(
        list(dataset.id2token(dataset.iid_field, history)), exclude_history=False, k=5
    )
    assert [each.item for each in served] == dataset.id2token(dataset.iid_field, items[0]).tolist()
    assert [each.score for each in served] == pytest.approx(best[0].tolist(), abs=1e-5)


def test_what_is_no_run_or_of_other_data_is_refused(trained_run, tmp_path):
    with pytest.raises(UserError, match="no finished run of DPR there"):
        load_data_and_model(tmp_path)
    other = tmp_path / "other"
    shutil.copytree(trained_run.parents[1] / "data", other)
    file = other / "served/served.item"
    file.write_text(file.read_text("utf-8").replace("The Title 5", "Another Title"), "utf-8")
    with pytest.raises(UserError, match="the items of served have changed since"):
        load_data_and_model(trained_run, str(other))
