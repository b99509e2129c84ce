"""Training in stages: killed anywhere it goes on to the same figures; one seed, one result."""

import json
import logging
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from recbole.evaluator import metric_types
from recbole.utils import EvaluatorType
from torch.utils._python_dispatch import TorchDispatchMode

from recbole_dpr.data.case import prompt_cases, seq_cases
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.plan import plan_stages
from recbole_dpr.data.prompt import PromptBook
from recbole_dpr.evaluator.evaluate import evaluate_cases
from recbole_dpr.model.dpr import DPR
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.trainer.fill_memory import fill_memory
from recbole_dpr.trainer.trainer import DPRTrainer, prefer_bfloat16
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors
from runs import SMALL_RUN, Killed, kill_in

pytestmark = pytest.mark.slow

SMALL = SMALL_RUN | {
    "epochs": 3,
    "stage2_epochs": 3,
    "stage3_epochs": 3,
    "target_n": [3],
    "learning_rate": 0.01,
    "prompt_learning_rate": 0.01,
    "backbone_learning_rate": 0.0,
}


@pytest.fixture
def run(tiny_dataset, tmp_path_factory, in_tmp):
    """``run(folder, saved=True, **overrides)``: a small run, its checkpoints in ``folder``."""
    cache = str(tmp_path_factory.getbasetemp() / "prompts")

    def start(folder="saved", saved=True, **overrides) -> dict:
        settings = {**SMALL, **tiny_dataset, "checkpoint_dir": folder, "prompt_cache_dir": cache}
        if overrides.get("backbone") in ("NARM", "SASRec"):
            del settings["embedding_size" if overrides["backbone"] == "SASRec" else "hidden_size"]
        if overrides.get("backbone") == "NARM":
            settings["hidden_size"] = 16
        return run_recbole_dpr(config_dict={**settings, **overrides}, saved=saved)

    return start


def weights(result: dict, name: str = "model") -> dict:
    return load_tensors(Path(result["checkpoint"]) / f"{name}.safetensors")[0]


def assert_same(one: dict, other: dict) -> None:
    """Bit for bit the same weights, and the same figures."""
    for name in ("model", "backbone"):
        left, right = weights(one, name), weights(other, name)
        assert left.keys() == right.keys()
        assert [key for key in left if not torch.equal(left[key], right[key])] == [], name
    for key in ("table", "test_result", "best_valid_score", "best_valid_result"):
        assert one[key] == other[key], key


@pytest.fixture
def falling(monkeypatch):
    """The validation score falls from epoch to epoch, so the first epoch is the best."""
    train, valid = DPRTrainer._train_epoch, DPRTrainer._valid_epoch

    def note(self, data, epoch_idx, *args, **kwargs):
        self._noted = epoch_idx
        return train(self, data, epoch_idx, *args, **kwargs)

    def worse(self, *args, **kwargs):
        return -float(self._noted), valid(self, *args, **kwargs)[1]

    monkeypatch.setattr(DPRTrainer, "_train_epoch", note)
    monkeypatch.setattr(DPRTrainer, "_valid_epoch", worse)


# -- one seed, one result ------------------------------------------------------------------


def test_the_same_seed_twice_and_another(run):
    first, second, other = run("a"), run("b"), run("c", seed=7)
    assert_same(first, second)
    a, c = weights(first), weights(other)
    assert not any(torch.equal(a[key], c[key]) for key in a if key.endswith("in_proj_weight"))
    assert first["table"] != other["table"]


def test_a_run_leaves_the_files_it_documents(run):
    result = run()
    folder = Path(result["checkpoint"])
    names = {"config.json", "catalogue.json", "state.safetensors", "model.safetensors"}
    names |= {f"stage{n}.safetensors" for n in (1, 2, 3)} | {"backbone.safetensors"}
    names |= {"tags.json", "results.json", "memory.safetensors", "new_user.safetensors"}
    assert {file.name for file in folder.iterdir()} == names
    known = json.loads((folder / "catalogue.json").read_text("utf-8"))
    assert known["items"][0] == "[PAD]"
    assert len(known["items"]) == len(known["titles"]) == len(known["item_categories"])
    assert json.loads((folder / "config.json").read_text("utf-8"))["stages"] == [1, 2, 3]


def test_two_runs_never_share_a_folder(run):
    assert run(stages=[1], epochs=1)["checkpoint"] != run(stages=[1], epochs=1)["checkpoint"]


def test_not_saved_leaves_nothing_behind(run, monkeypatch, in_tmp):
    untouched = run("a", backbone_learning_rate=0.01)
    result = run("b", saved=False, backbone_learning_rate=0.01)
    assert result["checkpoint"] is None
    assert list(Path("b").iterdir()) == []
    assert not [file for file in in_tmp.rglob("*") if file.suffix in (".pth", ".pt", ".pkl")]
    assert {row["method"] for row in result["table"]} == {r["method"] for r in untouched["table"]}


def test_tensorboard_files_of_each_stage(run, in_tmp):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    run()
    for number in (1, 2, 3):
        (folder,) = in_tmp.glob(f"log_tensorboard/*/stage{number}")
        events = EventAccumulator(str(folder))
        events.Reload()
        assert len(events.Scalars("Vaild_score")) == 3  # the spelling is RecBole's
        assert [tag for tag in events.Tags()["scalars"] if tag.startswith("Loss/Train")]


# -- what is told --------------------------------------------------------------------------

RANKING = [name for name, kind in metric_types.items() if kind == EvaluatorType.RANKING]


def test_every_ranking_metric_is_in_the_table_and_chooses(run):
    """``GiniIndex`` is better where it is smaller."""
    settings = {"epochs": 1, "stage2_epochs": 1, "stage3_epochs": 1, "report": True}
    result = run(metrics=RANKING, valid_metric="GiniIndex@5", **settings)
    measured = {row["metric"] for row in result["table"]}
    assert measured == {name if name == "gauc" else f"{name}@5" for name in RANKING}
    assert np.isfinite([row["value"] for row in result["table"]]).all()
    assert result["valid_score_bigger"] is False
    report = (Path(result["checkpoint"]) / "report" / "table.md").read_text("utf-8")
    assert all(name in report for name in measured)


def test_most_epochs_of_each_stage_are_told(run, caplog):
    with caplog.at_level(logging.INFO):
        run(stages=[1, 2], epochs=1, stage2_epochs=2)
    assert (
        "epochs at most: 1 in stage 1 (epochs), 2 in stage 2 (stage2_epochs); each stage has a "
        "key of its own" in caplog.messages
    )


def test_leave_one_out_tells_which_cases_it_lacks(run, caplog):
    split = {"split": {"LS": "valid_and_test"}}
    with caplog.at_level(logging.INFO):
        result = run(eval_args=split, epochs=1, stage2_epochs=1, stage3_epochs=1)
    assert {row["task"] for row in result["table"]} == {"SEQ", "POS"}
    for part in ("validation", "test"):
        assert f"no {part} cases of " in caplog.text
    [chosen] = [line for line in caplog.messages if line.startswith("Strength of the towers")]
    unmeasured = "NEG 1.0 (items) without validation cases, NEG 1.0 (categories) without"
    assert f"{unmeasured} validation cases" in chosen
    assert "POS" in chosen.split(unmeasured)[0]
    assert "without" not in chosen.split("NEG")[0]


# -- killed and resumed --------------------------------------------------------------------

KILLS = [
    ("_train_epoch", 1, 0),  # nothing was written yet
    ("_train_epoch", 1, 2),
    ("_train_epoch", 2, 0),
    ("_train_epoch", 2, 1),
    ("_train_epoch", 3, 0),
    ("_train_epoch", 3, 2),
]


@pytest.fixture
def compare(run, monkeypatch):
    """``compare(method, stage, epoch)``: killed there and resumed, as if never interrupted."""

    def check(method, stage, epoch=0, before=False, **overrides):
        whole = run("whole", **overrides)
        with monkeypatch.context() as patch:
            kill_in(patch, method, stage, epoch, before)
            with pytest.raises(Killed):
                run("cut", **overrides)
        resumed = run("cut", resume=True, **overrides)
        assert len(list(Path("cut").iterdir())) == 1
        assert_same(whole, resumed)
        return whole, resumed

    return check


@pytest.mark.parametrize(("method", "stage", "epoch"), KILLS)
def test_killed_in_an_epoch(compare, method, stage, epoch):
    compare(method, stage, epoch)


@pytest.mark.parametrize("stage", [1, 2, 3])
@pytest.mark.usefixtures("falling")
def test_killed_between_the_last_epoch_and_the_end_of_a_stage(compare, stage):
    """The last epoch is not the best one here: the best weights must survive."""
    compare("_leave", stage, before=True, stopping_step=10)


@pytest.mark.parametrize("stage", [1, 2])
@pytest.mark.usefixtures("falling")
def test_killed_right_after_early_stopping(compare, stage):
    compare("_leave", stage, before=True, stopping_step=1, epochs=6, stage2_epochs=6)


def test_killed_after_a_stage_was_left(compare):
    compare("_leave", 2)


def test_killed_with_a_tuned_backbone(compare):
    whole, _ = compare("_train_epoch", 3, 1, backbone_learning_rate=0.01)
    tuned = {k[len("backbone.") :]: v for k, v in weights(whole).items() if k.startswith("backb")}
    before = weights(whole, "backbone")
    assert not any(torch.equal(before[key], tuned[key]) for key in before if "weight" in key)


def test_killed_with_clipped_gradients(compare):
    """What is left of stage 1 (its last gradients) must not count in stage 2."""
    compare("_leave", 1, clip_grad_norm={"max_norm": 0.05})


def test_killed_without_validation_in_every_epoch(compare):
    compare("_train_epoch", 2, 2, eval_step=2)


def test_killed_in_two_stage_training(compare):
    compare("_train_epoch", 3, 1, stages=[1, 3])


@pytest.mark.parametrize("stage", [1, 3])
def test_killed_with_a_backbone_that_is_not_causal(compare, stage):
    compare("_train_epoch", stage, 1, backbone="NARM", epochs=2, stage2_epochs=1, stage3_epochs=2)


def test_killed_twice(run, monkeypatch):
    whole = run("whole")
    for resume, (stage, epoch) in enumerate([(1, 1), (3, 1)]):
        with monkeypatch.context() as patch:
            kill_in(patch, "_train_epoch", stage, epoch)
            with pytest.raises(Killed):
                run("cut", resume=bool(resume))
    assert_same(whole, run("cut", resume=True))


def test_resuming_a_finished_run_trains_nothing(run, monkeypatch):
    whole = run(backbone_learning_rate=0.01)
    info = load_tensors(Path(whole["checkpoint"]) / "model.safetensors")[1]

    def never(*_, **__):
        raise AssertionError("trained again")

    monkeypatch.setattr(DPRTrainer, "_train_epoch", never)
    again = run(resume=True, backbone_learning_rate=0.01)
    assert again["checkpoint"] == whole["checkpoint"]
    assert_same(whole, again)
    assert load_tensors(Path(whole["checkpoint"]) / "model.safetensors")[1] == info


def test_resume_goes_on_with_its_own_parameters_only(run, caplog):
    one = run(stages=[1], epochs=1)
    assert "resume" not in caplog.text
    other = run(stages=[1], epochs=1, resume=True, seed=3)
    assert one["checkpoint"] != other["checkpoint"]
    line = "resume=True: no run of this configuration in saved; a new one starts"
    assert caplog.messages.count(line) == 1


def test_a_model_of_recbole_starts_anew_and_says_so(small_run, tiny_dataset, in_tmp, caplog):
    keys = ("show_progress", "use_gpu", "state", "epochs", "topk", "valid_metric")
    own = {key: small_run[key] for key in keys} | tiny_dataset
    result = run_recbole_dpr("Pop", config_dict=own | {"resume": True, "metrics": RANKING})
    assert {row["metric"] for row in result["table"]} == {*result["test_result"]}
    assert "resume=True: Pop starts anew; only runs of DPR go on" in caplog.messages


def test_resume_after_the_data_changed_is_refused_in_one_line(run, tiny_dataset):
    run(stages=[1], epochs=1)
    for suffix, old, new in (("inter", "\ti3\t", "\trenamed\t"), ("item", "i3\t", "renamed\t")):
        file = Path(tiny_dataset["data_path"]) / "tiny" / f"tiny.{suffix}"
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    tags = Path(tiny_dataset["data_path"]) / "tiny" / "tiny.tag"
    tags.write_text(tags.read_text("utf-8").replace("\ni3\t", "\nrenamed\t"), "utf-8")
    with pytest.raises(UserError, match="another model or data set") as caught:
        run(stages=[1], epochs=1, resume=True)
    assert "\n" not in str(caught.value)


# -- which weights are measured ------------------------------------------------------------


def rows_of(result: dict, method: str) -> list:
    keys = ("task", "n", "mode", "cases", "metric", "value")
    return [[row[k] for k in keys] for row in result["table"] if row["method"] == method]


@pytest.mark.parametrize("saved", [True, False])
def test_baseline_rows_are_of_the_stage_1_weights(run, saved):
    """The plain backbone's figures are those of a run that stops after stage 1."""
    alone = run("alone", saved=saved, stages=[1])
    tuned = run("tuned", saved=saved, backbone_learning_rate=0.05)
    for method in ("GRU4Rec", "GRU4Rec + filter"):
        assert rows_of(alone, method) == rows_of(tuned, method)
        assert rows_of(alone, method)
    seq = {m: [r for r in rows_of(tuned, m) if r[0] == "SEQ"] for m in ("GRU4Rec", "DPR (GRU4Rec)")}
    assert seq["GRU4Rec"] != seq["DPR (GRU4Rec)"]


def test_a_frozen_backbone_recommends_as_before(run):
    result = run()
    seq = {
        m: [r for r in rows_of(result, m) if r[0] == "SEQ"] for m in ("GRU4Rec", "DPR (GRU4Rec)")
    }
    assert seq["GRU4Rec"] == seq["DPR (GRU4Rec)"] != []
    backbone, model = weights(result, "backbone"), weights(result)
    assert all(torch.equal(value, model[f"backbone.{key}"]) for key, value in backbone.items())


@pytest.mark.parametrize("backbone", ["NARM", "SASRec"])
def test_all_stages_train_with_other_backbones(run, backbone):
    result = run(backbone=backbone, epochs=1, stage2_epochs=1, stage3_epochs=1)
    stages = [weights(result, f"stage{number}") for number in (1, 2, 3)]
    for number in (0, 1):  # a tower a polarity, and both learn in both stages
        tower = [w[f"fusion.towers.{number}.attention.in_proj_weight"] for w in stages]
        assert not torch.equal(tower[0], tower[1])
        assert not torch.equal(tower[1], tower[2])
    assert all((w["strength"] == 1).all() and (w["gain"] == 1).all() for w in stages)
    assert {row["method"] for row in result["table"]} == {
        backbone,
        f"{backbone} + filter",
        f"DPR ({backbone})",
    }


@pytest.mark.usefixtures("falling")
def test_a_stage_starts_from_the_best_weights_of_the_one_before(run):
    """Best is the first epoch here; a frozen backbone carries it to the end."""
    one = weights(run("long", stages=[1, 2], stopping_step=10))
    other = weights(run("short", stages=[1], epochs=1))
    keys = [key for key in one if key.startswith("backbone.")]
    assert keys
    assert all(torch.equal(one[key], other[key]) for key in keys)


@pytest.mark.parametrize("metric", ["NDCG@5", "Recall@5"])
def test_validation_of_later_stages_is_the_mean_over_tasks(run, metric):
    result = run(valid_metric=metric)["best_valid_result"]
    tasks = [value for name, value in result.items() if name.endswith(f" {metric.lower()}")]
    names = {name.rsplit(" ", 1)[0] for name in result if " " in name}
    assert {"SEQ", "POS tag"} <= names <= {"SEQ", "POS tag", "NEG tag"}
    assert result[metric.lower()] == pytest.approx(sum(tasks) / len(tasks), abs=1e-4)


def test_shared_histories_change_no_figure(built, tiny_dataset, tmp_path):
    """Cases that share a history share its vector; each row encoded by itself scores the same."""
    made = built(**tiny_dataset, topk=[5], valid_metric="NDCG@5", case_position="all")
    book = PromptBook()
    cases = [seq_cases(made.dataset, "test"), *prompt_cases(made.dataset, "test", book)]
    model = DPR(made.config, made.train)
    fill_memory(model, made.train)
    model.load_prompts(book.texts)
    trainer = DPRTrainer(made.config, model)
    loaders = [CaseLoader(made.config, made.test, group, prompted=bool(group.n)) for group in cases]
    alone = [trainer.evaluate(loader, load_best_model=False) for loader in loaders]
    shared = evaluate_cases(trainer, made.config, made.test, cases, prompted=True)
    assert shared == alone
    assert len(model.user_table) < sum(map(len, cases))
    assert len({tuple(result.values()) for result in shared}) > 1


# -- a backbone that RecBole trained -------------------------------------------------------


@pytest.fixture
def recbole_checkpoint(tiny_dataset, make_config) -> str:
    """GRU4Rec trained an epoch by RecBole's own dataset, dataloaders and Trainer."""
    from recbole.data import create_dataset, data_preparation
    from recbole.model.sequential_recommender import GRU4Rec
    from recbole.trainer import Trainer

    small = {key: SMALL[key] for key in ("embedding_size", "hidden_size", "MAX_ITEM_LIST_LENGTH")}
    config = make_config("GRU4Rec", **tiny_dataset, **small)
    train_data, valid_data, _ = data_preparation(config, create_dataset(config))
    trainer = Trainer(config, GRU4Rec(config, train_data.dataset))
    trainer.fit(train_data, valid_data, verbose=False)
    return trainer.saved_model_file


def test_the_wheel_is_fitted_to_a_backbone_that_recbole_trained(run, recbole_checkpoint):
    result = run(backbone_checkpoint=recbole_checkpoint)
    trained = torch.load(recbole_checkpoint, weights_only=False)["state_dict"]
    model = weights(result)
    assert all(torch.equal(value, model[f"backbone.model.{k}"]) for k, value in trained.items())
    files = {file.name for file in Path(result["checkpoint"]).iterdir()}
    assert "stage1.safetensors" not in files
    assert {"stage2.safetensors", "stage3.safetensors"} <= files
    assert {row["method"] for row in result["table"]} == {
        "GRU4Rec",
        "GRU4Rec + filter",
        "DPR (GRU4Rec)",
    }


@pytest.mark.parametrize(
    ("overrides", "words"), [({"stages": [1]}, "nothing to train"), ({"hidden_size": 8}, "shape")]
)
def test_a_checkpoint_that_cannot_serve(run, recbole_checkpoint, overrides, words):
    with pytest.raises(UserError, match=words):
        run(backbone_checkpoint=recbole_checkpoint, **overrides)


def test_the_wheel_is_fitted_to_stage_1_of_another_run(run):
    """Of its backbone as stage 1 left it, whatever became of it later."""
    first = run("a", backbone_learning_rate=0.01)
    kept, tuned = weights(first, "backbone"), weights(first)
    assert any(not torch.equal(kept[name], tuned[f"backbone.{name}"]) for name in kept)
    ablation = run("b", stages=[1, 3], backbone_checkpoint=first["checkpoint"])
    assert ablation["table"][0]["method"] == "GRU4Rec"
    for name, value in weights(ablation, "backbone").items():
        assert torch.equal(value, kept[name]), name
    file = f"{first['checkpoint']}/model.safetensors"  # the backbone as it became
    further = run("f", stages=[2], backbone_checkpoint=file)
    for name, value in weights(further, "backbone").items():
        assert torch.equal(value, tuned[f"backbone.{name}"]), name
    only_1 = run("c", stages=[1])
    again = run("d", stages=[2], backbone_checkpoint=only_1["checkpoint"])
    assert weights(again, "backbone").keys() == kept.keys()
    with pytest.raises(UserError, match="no run of DPR that has finished stage 1"):
        run("e", backbone_checkpoint="a")


# -- the paper's fine-tuned baselines ------------------------------------------------------


@pytest.mark.parametrize(("prompt_loss", "mark"), [("none", "+f"), ("blind", "+f+a")])
def test_fine_tuned_baselines_see_no_prompt(run, prompt_loss, mark):
    result = run("a", prompt_loss=prompt_loss, stages=[1, 2], backbone_learning_rate=0.003)
    name = f"GRU4Rec {mark}"
    methods = list(dict.fromkeys(row["method"] for row in result["table"]))
    assert methods == ["GRU4Rec", "GRU4Rec + filter", name, f"{name} + filter"]
    # The towers are as they began, and the ranking is the same whatever is prompted for.
    assert not weights(result)["fusion.towers.0.norm_output.bias"].any()
    rows = rows_of(result, name)
    genre, tag = ([row for row in rows if row[2] == mode] for mode in ("genre", "tag"))
    assert [row[-1] for row in genre] == [row[-1] for row in tag]
    assert rows[0] != rows_of(result, "GRU4Rec")[0]


def test_plus_f_learns_from_next_items_alone_and_plus_f_plus_a_from_target_sets(run):
    losses = {}
    for prompt_loss in ("none", "blind"):
        result = run(
            prompt_loss, prompt_loss=prompt_loss, stages=[1, 2], backbone_learning_rate=0.01
        )
        losses[prompt_loss] = weights(result)["backbone.model.item_embedding.weight"]
    assert not torch.equal(losses["none"], losses["blind"])


# -- sampled positions ---------------------------------------------------------------------


def test_a_share_of_the_positions_of_a_backbone_that_is_not_causal(run, monkeypatch):
    fed = {}
    whole = DPR.calculate_loss

    def count(self, interaction):
        fed.setdefault(self.prompt_loss, []).append(len(interaction))
        return whole(self, interaction)

    monkeypatch.setattr(DPR, "calculate_loss", count)
    sizes = {}
    for share in (1.0, 0.25):
        fed.clear()
        run(
            f"{share}",
            backbone="NARM",
            stages=[1],
            epochs=2,
            position_share=share,
            train_batch_size=8,
        )
        sizes[share] = sum(fed["both"])
    assert sizes[0.25] == pytest.approx(sizes[1.0] / 4, abs=16)


# -- speed ---------------------------------------------------------------------------------


class Waits(TorchDispatchMode):
    """Counts what would make the host wait for a GPU: values read, sizes that depend on values."""

    NAMES = ("_local_scalar_dense", "nonzero", "masked_select", "_unique2", "unique_dim")

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        masks = func is torch.ops.aten.index.Tensor and any(
            one is not None and one.dtype == torch.bool for one in args[1]
        )
        self.count += masks or func._opname in self.NAMES
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("stage", [1, 2, 3])
def test_the_host_does_not_wait_for_each_step(built, tiny_dataset, tmp_path, stage):
    """Waits come with blocks of steps, so an epoch of four times the steps has no more of them."""
    counts, steps = {}, {}
    for batch in (64, 16):
        # torch's Adam reads its step count, which lies on the host wherever the weights are.
        settings = {**SMALL, "learner": "sgd"}
        settings |= {"train_batch_size": batch, "prompt_batch_size": batch}
        made = built(**{**tiny_dataset, **settings, "prompt_cache_dir": str(tmp_path)})
        trainer = DPRTrainer(made.config, DPR(made.config, made.train))
        fill_memory(trainer.model, made.train)
        plans, texts, _ = plan_stages(made.config, made.train, True)
        trainer.model.load_prompts(texts)
        plan = plans[stage - 1]
        trainer._enter(plan, None)
        with Waits() as waits:
            trainer._train_epoch(plan.batches, 0)
        counts[batch], steps[batch] = waits.count, len(plan.batches)
    assert 3 * steps[64] <= steps[16] <= 16  # one block
    assert counts[16] <= counts[64] + 2


@pytest.mark.skipif(shutil.which("g++") is None, reason="torch.compile needs a C++ compiler")
def test_compiled_steps_give_the_same_run(run):
    """But for rounding; without dropout, whose draws a compiled step makes in another order."""
    still = {"dropout_prob": 0.0, "prompt_dropout": 0.0, "fusion_dropout": 0.0, "stages": [1, 2]}
    plain, compiled = (run(f"{value}", torch_compile=value, **still) for value in (False, True))
    for name, value in weights(plain).items():
        torch.testing.assert_close(weights(compiled)[name], value, rtol=1e-3, atol=1e-4)


def test_a_loss_that_is_no_number_ends_training(run, monkeypatch):
    whole = DPR.calculate_loss
    monkeypatch.setattr(DPR, "calculate_loss", lambda self, batch: whole(self, batch) * torch.nan)
    with pytest.raises(ValueError, match="loss is nan"):
        run("a", stages=[1])


# -- mixed precision -----------------------------------------------------------------------


def test_mixed_precision(run):
    """On the CPU, in bfloat16: all stages train and measure."""
    result = run("a", enable_amp=True)
    assert all(torch.isfinite(value).all() for value in weights(result).values())
    assert any(row["value"] > 0 for row in result["table"])


@pytest.mark.parametrize(("capability", "has_it"), [((8, 0), True), ((7, 5), False)])
def test_bfloat16_where_the_gpu_has_it(monkeypatch, capability, has_it):
    chosen = []
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: capability)
    monkeypatch.setattr(torch, "set_autocast_gpu_dtype", chosen.append)
    prefer_bfloat16(torch.device("cpu"))
    assert chosen == []
    prefer_bfloat16(torch.device("cuda"))
    assert chosen == [torch.bfloat16] * has_it
