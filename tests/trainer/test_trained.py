"""A finished run measured again: the same figures, or those of another protocol; never trained."""

from pathlib import Path

import pytest

from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.trainer.trainer import DPRTrainer
from recbole_dpr.utils.errors import UserError

pytestmark = pytest.mark.slow


@pytest.fixture
def finished(small_run, tiny_dataset, in_tmp):
    """Parameters of a small run, and its result."""
    settings = small_run | tiny_dataset | {"text_channel": True, "checkpoint_dir": "saved"}
    return settings, run_recbole_dpr(config_dict=settings)


@pytest.fixture
def measure(finished, tiny_dataset, monkeypatch):
    """``measure(**overrides)``: the run measured again, given its folder and the data set."""
    settings, result = finished

    def never(*_, **__):
        raise AssertionError("a measurement must not train")

    def again(**overrides) -> dict:
        monkeypatch.setattr(DPRTrainer, "fit", never)
        given = {"trained": result["checkpoint"], "checkpoint_dir": "elsewhere", **tiny_dataset}
        given["prompt_cache_dir"] = settings["prompt_cache_dir"]
        return run_recbole_dpr(config_dict=given | overrides)

    return again


def files(folder: str) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in Path(folder).rglob("*")}


def test_the_same_protocol_gives_the_same_figures(finished, measure):
    _, result = finished
    before = files(result["checkpoint"])
    again = measure()
    for key in ("table", "test_result", "best_valid_score", "best_valid_result", "per_case"):
        assert again[key] == result[key], key
    assert again["checkpoint"] == result["checkpoint"]
    assert files(result["checkpoint"]) == before
    assert not list(Path("elsewhere").rglob("*.safetensors"))


def test_another_protocol_and_other_rivals(finished, measure):
    _, result = finished
    again = measure(mask_history=True, target_n=[2], baselines=["semantic"], text_channel=False)
    methods = {row["method"] for row in again["table"]}
    assert methods == {"GRU4Rec", "GRU4Rec + filter", "Semantic", "DPR (GRU4Rec)"}
    assert {row["n"] for row in again["table"]} == {0, 2}

    def seq(each: dict) -> dict:
        rows = [row for row in each["table"] if row["task"] == "SEQ"]
        return {(row["method"], row["metric"]): row["value"] for row in rows}

    masked, left_in = seq(again), seq(result)
    assert all(masked[key] >= left_in[key] for key in masked), "fewer items stand before a target"
    assert any(masked[key] > left_in[key] for key in masked)


def test_what_the_weights_hang_on_cannot_change(measure, finished):
    folder = finished[1]["checkpoint"]
    for key, value in {"tau": 0.5, "seed": 1, "backbone": "SASRec", "dataset": "ml-100k"}.items():
        with pytest.raises(
            UserError, match=rf"{key}={value!r}: the run that trained={folder} names"
        ):
            measure(**{key: value})


def test_no_run_there(tiny_dataset, in_tmp):
    with pytest.raises(UserError, match=r"trained=nowhere: no finished run of DPR there"):
        run_recbole_dpr(config_dict=tiny_dataset | {"trained": "nowhere"})
