"""Configuration: which layer wins, what is checked, and one clear line for every mistake."""

import re
import shutil
import sys
from pathlib import Path

import pytest
import yaml
from recbole.model.sequential_recommender import GRU4Rec

from recbole_dpr import config as config_module
from recbole_dpr import config_check
from recbole_dpr.build import create_dataset
from recbole_dpr.config import Config
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.yaml_file import properties_dir


@pytest.fixture
def refused(make_config):
    """``refused(**as make_config) -> str``: the message, which is one line."""

    def check(*args, **kwargs) -> str:
        with pytest.raises(UserError) as caught:
            make_config(*args, **kwargs)
        assert "\n" not in str(caught.value)
        return str(caught.value)

    return check


def put(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


# -- layers --------------------------------------------------------------------------------


def test_precedence_is_recboles(make_config, tmp_path):
    one = put(tmp_path / "one.yaml", "tau: 2.0\nseed: 2\ntrain_n: 2\nepochs: 2\n")
    two = put(tmp_path / "two.yaml", "tau: 3.0\nseed: 3\ntrain_n: 3\n")
    argv = ["--tau=5", "--not-a-parameter"]
    config = make_config(files=[one, two], tau=4.0, seed=4, epochs=4, argv=argv)
    assert config["tau"] == 5  # the command line
    assert config["seed"] == 4  # the dict
    assert config["train_n"] == 3  # the later file
    assert config["prompt_dropout"] == ours("model/DPR.yaml")["prompt_dropout"]
    assert config["repeatable"] is True  # ours, over RecBole's False
    assert config["learner"] == "adam"  # RecBole's


def ours(name: str) -> dict:
    return yaml.safe_load((properties_dir() / name).read_text("utf-8"))


def test_model_and_dataset_come_from_any_layer(in_tmp):
    file = put(in_tmp / "c.yaml", "model: SASRec\ndataset: ml-1m\nbackbone: NARM\n")
    assert Config()["model"] == "DPR"
    assert Config()["dataset"] == "ml-100k"
    assert Config(config_dict={"model": "SASRec"}).model == "SASRec"
    sys.argv.append("--backbone=SASRec")
    config = Config("DPR", config_file_list=[file])
    assert (config["model"], config["backbone"], config["dataset"]) == ("DPR", "SASRec", "ml-1m")


@pytest.mark.parametrize("backbone", ["SASRec", "NARM", "LightSANs"])
def test_a_backbones_own_defaults_lie_under_dprs(make_config, backbone):
    alone, config = make_config(backbone), make_config(backbone=backbone)
    own = yaml.load(recbole_properties(f"model/{backbone}.yaml"), config.yaml_loader)
    assert {key: config[key] for key in own} == {key: alone[key] for key in own} == own
    assert config.backbone_class.__name__ == backbone
    assert config["MODEL_INPUT_TYPE"] == alone["MODEL_INPUT_TYPE"]
    assert config["learning_rate"] == ours("model/DPR.yaml")["learning_rate"]
    assert alone["tau"] is None


def recbole_properties(name: str) -> str:
    import recbole

    return (Path(recbole.__file__).parent / "properties" / name).read_text("utf-8")


def test_properties_of_a_backbone_lie_over_recboles(make_config, monkeypatch, tmp_path):
    folder = tmp_path / "properties"
    shutil.copytree(properties_dir(), folder)
    put(folder / "backbone" / "GRU4Rec.yaml", "num_layers: 7\ndropout_prob: 0.7\ntau: 7.0\n")
    put(folder / "dataset" / "mine.yaml", "dropout_prob: 0.8\n")
    monkeypatch.setattr(config_module, "properties_dir", lambda: folder)
    config = make_config(dataset="mine")
    assert (config["num_layers"], config["dropout_prob"], config["tau"]) == (7, 0.8, 7.0)
    assert make_config("GRU4Rec", dataset="mine")["num_layers"] == 7
    assert make_config(backbone="NARM", dataset="mine")["num_layers"] is None


@pytest.mark.parametrize(
    ("model", "overrides", "sampled"),
    [
        ("DPR", {}, "none"),
        ("SASRec", {}, "none"),
        ("SASRec", {"loss_type": "BPR"}, "uniform"),
        ("DPR", {"backbone": "FPMC"}, "uniform"),
        ("FPMC", {}, "uniform"),
        ("BPR", {}, "uniform"),
        ("BPR", {"train_neg_sample_args": {"distribution": "popularity"}}, "popularity"),
        ("CKE", {}, "uniform"),
    ],
)
def test_items_are_sampled_where_the_loss_takes_them(make_config, model, overrides, sampled):
    assert make_config(model, **overrides)["train_neg_sample_args"]["distribution"] == sampled


def test_load_col_of_model_and_data_set_are_merged(make_config):
    plain = make_config()["load_col"]
    featured = make_config(backbone="GRU4RecF")["load_col"]
    known = make_config("CKE")["load_col"]
    assert featured["item"] == plain["item"]
    assert {"release_year", "class"} <= set(featured["item"])
    assert set(known) == {"inter", "item", "kg", "link"}
    assert known["item"] == plain["item"]
    assert make_config(load_col={"inter": ["user_id", "item_id"]})["load_col"] == {
        "inter": ["user_id", "item_id"]
    }
    mine = {"inter": ["user_id", "item_id"], "kg": ["head_id"]}
    assert make_config("CKE", load_col=mine)["load_col"] == mine | {"link": known["link"]}
    assert make_config("CKE", load_col=None)["load_col"] is None


def test_of_an_unknown_data_set_the_columns_are_loaded_that_a_run_reads(make_config):
    given = {"category_field": "shelf", "title_field": "name", "TIME_FIELD": "when"}
    assert make_config(dataset="mine", **given)["load_col"] == {
        "inter": ["user_id", "item_id", "when"],
        "item": ["item_id", "shelf", "name"],
    }
    assert make_config("SASRec", dataset="mine")["load_col"] == {
        "inter": ["user_id", "item_id", "timestamp"]
    }
    own = {"inter": ["user_id", "item_id"]}
    assert make_config(dataset="mine", load_col=own, **given)["load_col"] == own
    assert make_config(dataset="mine", load_col=None, **given)["load_col"] is None


def test_load_col_of_a_backbones_file_survives_the_data_sets(make_config, monkeypatch, tmp_path):
    shutil.copytree(properties_dir(), tmp_path / "properties")
    put(tmp_path / "properties" / "backbone" / "NARM.yaml", "load_col: {ent: [ent_id], item: [x]}")
    monkeypatch.setattr(config_module, "properties_dir", lambda: tmp_path / "properties")
    load_col = make_config(backbone="NARM")["load_col"]
    assert load_col["ent"] == ["ent_id"]
    assert load_col["item"] == [*ours("dataset/ml-100k.yaml")["load_col"]["item"], "x"]


# -- reading -------------------------------------------------------------------------------


def test_text_is_read_as_what_it_means_and_never_run(make_config, tmp_path):
    argv = [
        "--tau=1e-1",
        "--stages=[1, 3]",
        "--mask_history=true",
        "--target_file=None",
        f"--tag_file=__import__('pathlib').Path({str(tmp_path / 'ran')!r}).touch()",
        "--prompt_file=a=b.prompt",
    ]
    config = make_config(argv=argv, seed="7")
    values = [config[k] for k in ("tau", "stages", "mask_history", "target_file", "seed")]
    assert values == [0.1, [1, 3], True, None, 7]
    assert config["prompt_file"] == "a=b.prompt"
    assert config["tag_file"].startswith("__import__")
    assert not (tmp_path / "ran").exists()


def test_a_number_is_text_where_text_is_expected(make_config):
    config = make_config(argv=["--checkpoint_dir=2024", "--tag_file=1"], title_field=7)
    assert [config[k] for k in ("checkpoint_dir", "tag_file", "title_field")] == ["2024", "1", "7"]


def test_the_callers_dict_is_left_alone():
    given = {
        "seed": "7",
        "eval_args": {"mode": "full"},
        "metrics": "NDCG",
        "train_neg_sample_args": {"distribution": "uniform"},
    }
    before = repr(given)
    Config("BPR", config_dict=given)
    assert repr(given) == before


def test_options_of_a_script_of_ones_own_are_left_to_it(make_config, caplog):
    config = make_config(argv=["--mine=3", "--seed=5", "--verbosely", "x"])
    assert config["seed"] == 5
    assert "mine" not in config
    assert "--mine is no parameter" in caplog.text
    assert "verbosely" not in caplog.text


# -- mistakes ------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["dict", "file"])
def test_an_unknown_key(refused, tmp_path, where):
    file = put(tmp_path / "c.yaml", "learning_rat: 0.1\n")
    given = {"files": [file]} if where == "file" else {"learning_rat": 0.1}
    message = refused(**given)
    assert message == "learning_rat: unknown parameter for GRU4Rec; did you mean learning_rate?"


def test_a_key_of_another_model_is_unknown(refused):
    assert "tau: unknown parameter for SASRec" in refused("SASRec", tau=1.0)
    assert "n_heads: unknown parameter for GRU4Rec" in refused(n_heads=2)


TYPES = {
    "epochs": [1.5, "many", True, [1]],
    "tau": ["hot", True, [1.0]],
    "stages": [3, "all", {"a": 1}],
    "mask_history": [1, "yes"],
    "resume": ["maybe", 1],
    "encoder": [["a"]],
    "category_field": [["genre"], {"a": 1}],
    "valid_metric": [["NDCG@10"]],
    "load_col": [["inter"]],
    "ignore_categories": ["unknown"],
}


@pytest.mark.parametrize("key", TYPES)
def test_a_wrong_type(refused, key):
    for value in TYPES[key]:
        message = refused(**{key: value})
        assert message.startswith(f"{key}={value!r}: expected "), message


RANGES = {
    "tau": [0, -1.0, None, float("inf")],
    "epochs": [-1, None],
    "learning_rate": [0.0, float("nan")],
    "prompt_dropout": [1.5, -0.1],
    "genre_share": [2.0],
    "towers": [0, 3],
    "stages": [[], [4], [[1]], None],
    "prompt_modes": [["genres"], []],
    "target_n": [[], [0], [1.5], [True], None],
    "train_n": [0, 1.5, "five", None, [], [3, 0], [True]],
    "topk": [0, [], ["ten"]],
    "metrics": ["NDGC", ["AUC"], [3]],
    "case_position": ["everywhere"],
    "router": ["ofline"],
    "learner": ["adma"],
    "seed": [-1],
    "MAX_ITEM_LIST_LENGTH": [0],
    "tail_ratio": [0, "many"],
    "user_inter_num_interval": ["(13,inf", "[5]", "[9,5)", "five", "[nan,3]", "[5,inf);"],
    "item_inter_num_interval": ["[1, 2, 3]"],
}


@pytest.mark.parametrize("key", RANGES)
def test_a_value_out_of_range(refused, key):
    for value in RANGES[key]:
        message = refused(**{key: value})
        assert message.startswith(f"{key}={value!r}"), message


def test_intervals(make_config, refused, monkeypatch):
    assert refused(user_inter_num_interval=1000) == (
        "user_inter_num_interval=1000: '1000' is no interval; write one such as '[5,inf)', "
        "which keeps numbers from 5 on, or several with ; between them"
    )
    assert refused(val_interval={"rating": 3}).startswith("val_interval['rating']=3: '3' is no int")
    monkeypatch.setattr(sys, "argv", ["x"])
    config = make_config(
        argv=["--user_inter_num_interval=[5,10]", "--item_inter_num_interval=(0, 9];[20,inf)"],
        val_interval={"rating": "[3,inf)", "user_id": ["1", "2"]},
    )
    assert config["user_inter_num_interval"] == "[5, 10]"
    assert make_config(item_inter_num_interval=None)["item_inter_num_interval"] is None


def test_wandb_is_asked_for_and_missing(refused, make_config, monkeypatch):
    monkeypatch.setattr(config_check.importlib.util, "find_spec", lambda name: None)
    message = "log_wandb=True: there is no wandb; pip install wandb, or leave it out"
    assert refused(log_wandb=True) == message
    assert make_config(log_wandb=False)["log_wandb"] is False


def test_nearest_of_the_choices(refused):
    assert "did you mean offline?" in refused(router="ofline")
    assert "did you mean ndcg?" in refused(metrics=["NDGC"])
    assert "did you mean SASRec?" in refused(backbone="SASRek")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("full", "expected dict"),
        ({"spilt": {"RS": [8, 1, 1]}}, "did you mean split?"),
        ({"mode": "ful"}, "mode 'ful': write full"),
        ({"mode": "uni100"}, "mode 'uni100': write full: the table ranks the whole catalogue"),
        ({"mode": {"valid": "pop50", "test": "full"}}, "'pop50', 'test': 'full'}: write full"),
        ({"mode": {"test": "labeled"}}, "write full"),
        ({"split": {"RS": [0.9, -0.1, 0.2]}}, "write {'RS': [0.8, 0.1, 0.1]}"),
        ({"split": {"XS": [8, 1, 1]}}, "write {'RS': [0.8, 0.1, 0.1]}"),
        ({"split": "LS"}, "write {'RS': [0.8, 0.1, 0.1]}"),
        ({"group_by": "usr"}, "write user or none"),
    ],
)
def test_eval_args(refused, value, reason):
    assert reason in refused(eval_args=value)


def test_eval_args_keep_what_is_not_said(make_config):
    args = make_config(eval_args={"split": {"LS": "valid_and_test"}})["eval_args"]
    full = {"valid": "full", "test": "full"}
    assert args == {"split": {"LS": "valid_and_test"}, "order": "TO", "group_by": "user"} | {
        "mode": full
    }


@pytest.mark.parametrize("metric", ["NDCG@7", "MRR@10", "NDCG", "10"])
def test_a_valid_metric_that_is_not_measured(refused, metric):
    message = refused(valid_metric=metric, metrics=["NDCG", "Recall"], topk=[10])
    assert message.startswith(f"valid_metric={metric}: not measured; choose one of ndcg@10, rec")


def test_a_metric_without_a_cut_off_chooses_the_weights(make_config, refused):
    config = make_config(metrics=["GAUC", "NDCG"], valid_metric="GAUC", topk=[10])
    assert (config["valid_metric"], config["valid_metric_bigger"]) == ("GAUC", True)
    assert "choose one of gauc, ndcg@10 or" in refused(
        metrics=["GAUC", "NDCG"], valid_metric="GAUC@10", topk=[10]
    )


def test_paths_and_a_single_config_file(make_config, tmp_path):
    file = put(tmp_path / "c.yaml", "seed: 3\n")
    for files in (file, Path(file), [Path(file)], (file,)):
        assert make_config(files=files)["seed"] == 3
    config = make_config(dataset="mine", data_path=tmp_path, tag_file=tmp_path / "1e3")
    assert config["data_path"] == str(tmp_path / "mine")
    assert config["tag_file"] == str(tmp_path / "1e3")


def test_config_files(refused, tmp_path):
    gone = str(tmp_path / "gone.yaml")
    assert refused(files=[gone]).startswith(f"{gone}: cannot be read (No such file")
    assert refused(files=[str(tmp_path)]).startswith(f"{tmp_path}: cannot be read")
    broken = put(tmp_path / "broken.yaml", "tau: 1.0\nseed: 2\nstages: [1, 2\n\nepochs: 3\n")
    assert re.match(re.escape(broken) + r":[45]: not YAML \(.+\)$", refused(files=[broken]))
    control = put(tmp_path / "control.yaml", "seed: \x00\n")
    assert refused(files=[control]).startswith(f"{control}: not YAML (")
    listed = put(tmp_path / "list.yaml", "- seed\n- 3\n")
    assert refused(files=[listed]) == f"{listed}:1: expected lines of `key: value`"
    number = put(tmp_path / "number.yaml", "3: seed\n")
    assert refused(files=[number]).startswith(f"{number}: key 3 is not text")
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("title_field: t\xeftre\n".encode("latin-1"))
    assert refused(files=[str(latin)]).startswith(f"{latin}: not UTF-8")


def test_an_empty_config_file_changes_nothing(make_config, tmp_path):
    config = make_config(files=[put(tmp_path / "empty.yaml", "# nothing\n")])
    assert config.final_config_dict == make_config().final_config_dict


def test_a_data_set_without_a_folder(make_config, tmp_path):
    config = make_config(dataset="nowhere", data_path=str(tmp_path))
    with pytest.raises(UserError, match=re.escape(f"dataset=nowhere: no folder {tmp_path}")):
        create_dataset(config)


@pytest.mark.parametrize("key", ["save_dataset", "save_dataloaders"])
def test_what_recbole_would_pickle_is_refused(refused, key):
    assert "pickle" in refused(**{key: True})
    assert "pickle" in refused(dataset_save_path="here.pth")


def test_a_duplicate_on_the_command_line(make_config, refused):
    assert refused(argv=["--seed=1", "--seed=2"]) == "--seed: given twice, as 1 and 2; choose one"
    assert make_config(argv=["--seed=1", "--seed=1"])["seed"] == 1


# -- models --------------------------------------------------------------------------------


class Mine(GRU4Rec):
    """A model of the user's own, which reads a key that nobody else knows."""

    def __init__(self, config, dataset):
        super().__init__(config, dataset)
        self.mine = config["mine"]


def test_a_users_own_model_reads_its_own_keys(make_config):
    by_class = make_config(Mine, mine=3, loss_type="CE", embedding_size=8)
    assert (by_class["model"], by_class["mine"]) == ("Mine", 3)
    path = f"{__name__}.Mine"
    by_path = make_config(path, mine=3, loss_type="CE")
    assert (by_path["model"], by_path.model_class) == ("Mine", Mine)
    backbone = make_config(backbone=path, mine=4, loss_type="CE")
    assert (backbone["mine"], backbone.backbone_class) == (4, Mine)


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        ("SASRek", "did you mean SASRec?"),
        ("sasrec", "did you mean SASRec?"),
        ("random", "did you mean Random?"),
        ("dpr", "did you mean DPR?"),
        ("Q", "no such model"),
        ("no.such.Model", "cannot be imported"),
        ("..", "cannot be imported"),
        ("torch.nn.Linear", "not a subclass"),
        ("os.path", "not a subclass"),
        ("DeepFM", "context-aware models rate single pairs"),
        ("recbole.model.context_aware_recommender.FM", "context-aware"),
        ("XGBoost", "decision-tree"),
        ("DIEN", "sampled item"),
        ("RaCT", "pickle"),
    ],
)
def test_models_that_are_refused(refused, model, reason):
    message = refused(model)
    assert message.startswith(f"model={model}: ")
    assert reason in message


def test_backbones_that_are_refused(refused):
    assert "not a sequential model" in refused(backbone="BPR")
    assert "cannot be its own backbone" in refused(backbone="DPR")
    assert refused(backbone="DIEN").startswith("backbone=DIEN: ")


def test_every_model_of_the_zoo_is_found_by_its_name(make_config):
    from recbole_dpr.model import registry

    names = ["SASRec", "BERT4Rec", "LightGCN", "Pop", "KGAT", "Random", "NCL"]
    assert [registry.get_model(name).__name__ for name in names] == names
    assert set(map(str.lower, names)) <= registry.zoo().keys()


# -- properties ----------------------------------------------------------------------------

# Of parameters; those in experiment/ are tables of the paper.
FILES = sorted(f for f in properties_dir().rglob("*.yaml") if f.parent.name != "experiment")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_key_has_a_comment_with_its_type(file):
    kinds = r"(str|int|float|bool|dict|list)"
    keys = yaml.safe_load(file.read_text("utf-8"))
    for key, value in keys.items():
        [line] = re.findall(rf"^{key}:.*$", file.read_text("utf-8"), re.MULTILINE)
        found = re.search(rf"# \({kinds}( of {kinds})?\) \S.+", line)
        assert found, line
        types = {"str": str, "int": int, "float": float, "bool": bool, "dict": dict, "list": list}
        assert value is None or isinstance(value, types[found[1]]), line


def test_every_default_of_ours_passes_its_own_checks(make_config):
    for file in FILES:
        if file.parent.name == "backbone":
            make_config(backbone=file.stem)
        elif file.parent.name == "dataset":
            assert make_config(dataset=file.stem)["category_field"]


def test_every_parameter_of_ours_is_read_somewhere():
    """A key that no code reads is a promise that nobody keeps."""
    package = properties_dir().parent / "recbole_dpr"
    source = "".join(file.read_text("utf-8") for file in package.rglob("*.py"))
    lines = [line for name in ("overall", "model/DPR") for line in our_lines(name)]
    keys = {line.partition(":")[0] for line in lines if "RecBole's" not in line}
    assert len(keys) > 20
    unread = {key for key in keys if f'"{key}"' not in source and f"'{key}'" not in source}
    assert unread <= {"prompt_file", "tag_file"}  # read by kind, in PromptMixin's source


def our_lines(name: str) -> list[str]:
    text = (properties_dir() / f"{name}.yaml").read_text("utf-8")
    return [line for line in text.splitlines() if re.match(r"\w+:", line)]
