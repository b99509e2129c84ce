"""Any ranking model of RecBole, run on the very cases of DPR."""

from collections import Counter
from pathlib import Path

import pytest

from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.utils.errors import UserError

pytestmark = pytest.mark.slow

SEQUENTIAL = ["SASRec", "GRU4Rec", "BERT4Rec", "FPMC", "DIN"]
GENERAL = ["Pop", "BPR", "ItemKNN", "LightGCN", "NeuMF", "Random"]
KNOWLEDGE = ["CKE", "KGCN"]

DPR_ONLY = {
    "stage2_epochs", "stage3_epochs", "embedding_size", "hidden_size", "prompt_batch_size",
    "projector_size", "fusion_inner_size", "prompts_per_tag", "prompt_cache_dir",
}  # fmt: skip


@pytest.fixture
def run(small_run, long_dataset, in_tmp):
    """``run(model, saved=True, **overrides)``: an epoch of a model on the long data set."""

    def start(model, saved=True, **overrides) -> dict:
        settings = small_run | long_dataset
        if model != "DPR":
            settings = {k: v for k, v in settings.items() if k not in DPR_ONLY}
        return run_recbole_dpr(model, config_dict=settings | overrides, saved=saved)

    return start


@pytest.fixture
def graph(long_dataset):
    """A knowledge graph beside the data set: two items of a kind share an entity."""
    folder = Path(long_dataset["data_path"]) / "long"
    link = [f"i{item}\te{item}" for item in range(24)]
    kg = [f"e{item}\tis_a\tk{item % 5}" for item in range(24)]
    write(folder / "long.link", "item_id:token\tentity_id:token", link)
    write(folder / "long.kg", "head_id:token\trelation_id:token\ttail_id:token", kg)


def write(path: Path, header: str, rows: list[str]) -> None:
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")


def cases(result: dict) -> set:
    return {(r["task"], r["n"], r["mode"], r["cases"]) for r in result["table"]}


def test_sequential_and_general_models_are_measured_on_dprs_cases(run):
    dpr = run("DPR")
    tasks = Counter(task for task, *_ in cases(dpr))
    assert tasks == {"SEQ": 1, "POS": 4, "NEG": 4}  # N 3 and 5, genre and tag
    assert min(count for *_, count in cases(dpr)) > 5
    for model in SEQUENTIAL + GENERAL:
        assert_measured_as(dpr, run(model, saved=False), model)


@pytest.mark.usefixtures("graph")
@pytest.mark.parametrize("model", KNOWLEDGE)
def test_knowledge_models_are_measured_on_the_same_cases(run, model):
    assert_measured_as(run("Pop"), run(model), model)


def assert_measured_as(reference: dict, result: dict, model: str) -> None:
    assert cases(result) == cases(reference), model
    assert {r["method"] for r in result["table"]} == {model, f"{model} + filter"}
    assert set(result) == set(reference), model
    assert all(0 <= row["value"] <= 1 for row in result["table"])
    filtered = {r["task"] for r in result["table"] if r["method"].endswith("filter")}
    assert filtered == {"POS", "NEG"}


def test_result_has_the_keys_of_run_recbole(run):
    """RecBole's own, read from its source, plus ours."""
    result = run("BPR")
    theirs = {"best_valid_score", "valid_score_bigger", "best_valid_result", "test_result"}
    assert set(result) == theirs | {"table", "per_case", "case_users", "checkpoint"}
    assert result["best_valid_result"]["ndcg@5"] == result["best_valid_score"]
    assert set(result["test_result"]) == {"ndcg@5", "recall@5"}
    assert list(result["table"][0]) == ["method", "task", "n", "mode", "cases", "metric", "value"]


def test_the_stage_1_backbone_and_the_model_alone_have_the_same_cases(run):
    dpr, alone = run("DPR", stages=[1]), run("GRU4Rec")
    assert cases(dpr) == cases(alone)
    assert {r["method"] for r in dpr["table"]} == {r["method"] for r in alone["table"]}


@pytest.mark.parametrize("model", ["ItemKNN", "SASRec", "Pop"])
def test_measured_are_the_saved_weights(run, model):
    """Also of what is no weight (ItemKNN's similarities, Pop's counts)."""
    saved, unsaved = run(model), run(model, saved=False)
    assert Path(saved["checkpoint"]).suffix == ".safetensors"
    assert unsaved["checkpoint"] is None
    assert saved["table"] == unsaved["table"]


def test_the_filter_is_no_worse_than_the_model_where_the_wish_is_about_the_target(run):
    """Taking out what does not comply can only move a complying target up."""
    table = run("BPR", metrics=["Recall"], topk=[1, 3, 5], valid_metric="Recall@5")["table"]
    plain, filtered = (
        {
            (r["n"], r["mode"], r["metric"]): r["value"]
            for r in table
            if (r["method"], r["task"]) == (method, "POS")
        }
        for method in ("BPR", "BPR + filter")
    )
    assert all(filtered[key] >= plain[key] for key in plain)
    assert any(filtered[key] > plain[key] for key in plain)


@pytest.mark.parametrize(
    ("model", "overrides", "reason"),
    [
        ("CKE", {}, r"long\.kg"),
        ("BPR", {"TIME_FIELD": "when"}, "TIME_FIELD=when"),
        ("SASRec", {"eval_args": {"split": {"RS": [8, 2]}, "order": "TO"}}, "three parts"),
    ],
)
def test_what_a_model_lacks_is_said_in_one_line(run, model, overrides, reason):
    with pytest.raises(UserError, match=reason) as caught:
        run(model, **overrides)
    assert "\n" not in str(caught.value)
