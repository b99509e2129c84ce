"""Pushing and pulling a run: what goes along, what stays, what is refused; folder and hub."""

import json
import re
import shutil
from pathlib import Path

import pytest
import yaml

import hub_server
import recbole_dpr
from recbole_dpr.commands.report import main as report
from recbole_dpr.commands.serve import main
from recbole_dpr.quick_start import run_recbole_dpr
from recbole_dpr.serving import Recommender, portable, pull, push
from recbole_dpr.text import encoder_source as text_source
from recbole_dpr.utils.errors import UserError
from runs import train, untrained_run
from small_data import tiny_tables, write_dataset

HISTORY = ["i1", "i7", "i3"]
PLACE = "hf:somebody/wheel"


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Path:
    """Not trained; with tags, and with paths of this machine among its parameters."""
    data = write_dataset(tmp_path_factory.mktemp("data"), "pushed", *tiny_tables(30, 40))
    return untrained_run(tmp_path_factory.mktemp("run"), data)


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Path:
    """Ended with its table; with users."""
    return train(tmp_path_factory.mktemp("trained"), ("hidden_size",), backbone="HGN", stages=[1])


@pytest.fixture
def hub(monkeypatch):
    hub = hub_server.Hub()
    with hub_server.serving(hub) as address:
        hub_server.use(monkeypatch, address)
        yield hub


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def answers(folder: Path) -> list:
    return Recommender.load(folder).recommend(HISTORY, "a comedy, but no drama")


# -- what goes along -----------------------------------------------------------------------


def test_a_pushed_folder_answers_as_the_run(run, tmp_path):
    push(run.parent, tmp_path / "pushed")  # a folder of runs: the latest
    assert files(tmp_path / "pushed") == {
        "README.md", "catalogue.json", "config.json", "memory.safetensors",
        "model.safetensors", "new_user.safetensors", "tags.json",
    }  # fmt: skip
    assert answers(tmp_path / "pushed") == answers(run)
    push(tmp_path / "pushed", tmp_path / "again")
    for name in files(tmp_path / "pushed") - {"README.md"}:
        again, once = ((tmp_path / folder / name).read_bytes() for folder in ("again", "pushed"))
        assert again == once
    assert [path.name for path in tmp_path.glob(".writing*")] == []


def test_no_path_of_this_machine_goes_along(run, tmp_path):
    push(run, tmp_path / "pushed")
    here = json.loads((run / "config.json").read_text())
    assert Path(here["data_path"]).is_absolute()
    assert Path(here["prompt_cache_dir"]).is_absolute()
    for name in ("config.json", "README.md"):
        text = (tmp_path / "pushed" / name).read_text()
        assert str(Path(here["data_path"]).parent) not in text
        assert str(run.parent) not in text
    pushed = json.loads((tmp_path / "pushed" / "config.json").read_text())
    assert not {"data_path", "checkpoint_dir", "prompt_cache_dir", "device", "gpu_id"} & set(pushed)
    assert pushed["hidden_size"] == here["hidden_size"]
    for path in ("/home/me/x", "~/x", "C:\\x"):
        assert portable.portable_config({"of_ones_own": path, "tau": 1.0}) == {"tau": 1.0}


@pytest.mark.slow
def test_the_card_carries_the_table(trained, tmp_path):
    results = json.loads((trained / "results.json").read_text())
    push(trained, tmp_path / "pushed")
    assert json.loads((tmp_path / "pushed" / "results.json").read_text()) == results
    head, text = re.fullmatch(
        r"---\n(.*?)---\n(.*)", (tmp_path / "pushed" / "README.md").read_text(), re.DOTALL
    ).groups()
    assert yaml.safe_load(head)["library_name"] == "recbole_dpr"
    assert "license" not in yaml.safe_load(head)
    assert "# DPR around HGN, trained on served" in text
    assert "| seed | 2020 |" in text
    row = next(row for row in results["table"] if row["task"] == "POS" and row["value"] > 0)
    line = next(line for line in text.splitlines() if line.split()[:3] == ["POS", row["mode"], "3"])
    assert row["method"] in line
    assert f"{row['value']:.4f}" in line
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL).group(1)
    compile(code, "card", "exec")


@pytest.mark.slow
def test_the_card_tells_whose_scores_those_without_a_wish_are(run, trained, tmp_path):
    frozen = tmp_path / "frozen"
    shutil.copytree(run, frozen)
    config = json.loads((run / "config.json").read_text()) | {"backbone_learning_rate": 0}
    (frozen / "config.json").write_text(json.dumps(config))
    alone = "are those of\n{}, which is as it was trained alone."
    for source, line in {
        run: "are those of\nGRU4Rec as it is inside: stages after the first have gone on training",
        frozen: alone.format("GRU4Rec"),
        trained: alone.format("HGN"),
    }.items():
        push(source, tmp_path / "pushed" / source.name)
        text = (tmp_path / "pushed" / source.name / "README.md").read_text()
        assert line in text
        assert f"Made with recbole_dpr {recbole_dpr.__version__}. In a checkout of it" in text


def test_the_cards_example_runs(run, tmp_path, monkeypatch, capsys):
    push(run, tmp_path / "pushed")
    monkeypatch.chdir(tmp_path / "pushed")
    text = Path("README.md").read_text()
    assert "This run has kept no table." in text
    exec(re.search(r"```python\n(.*?)```", text, re.DOTALL).group(1), {})
    assert len(capsys.readouterr().out.splitlines()) == 5


@pytest.mark.slow
def test_users_go_along_if_asked_for(trained, tmp_path):
    push(trained, tmp_path / "without")
    assert not (tmp_path / "without" / "users.json").exists()
    assert "their ids are not in this folder" in (tmp_path / "without" / "README.md").read_text()
    with pytest.raises(UserError, match="does not tell its users apart"):
        Recommender.load(tmp_path / "without").recommend(HISTORY, user="u3")
    push(trained, tmp_path / "with", with_users=True)
    assert "their ids are in `users.json`" in (tmp_path / "with" / "README.md").read_text()
    own = Recommender.load(trained).recommend(HISTORY, user="u3")
    assert Recommender.load(tmp_path / "with").recommend(HISTORY, user="u3") == own


# -- measured elsewhere --------------------------------------------------------------------


@pytest.fixture(scope="module")
def pulled(tmp_path_factory) -> tuple[Path, Path]:
    """A run with a prompted stage, and what somebody else has pulled of it."""
    folder = tmp_path_factory.mktemp("measured")
    own = train(folder, stages=[1, 2], prompt_cache_dir=str(folder / "prompts"))
    push(own, folder / "pushed")
    return own, pull(folder / "pushed", folder / "pulled")


@pytest.mark.slow
def test_a_pulled_run_is_measured_given_the_data(pulled, in_tmp):
    own, other = pulled
    data = str(own.parents[1] / "data")
    given = {"trained": str(other), "dataset": "served", "data_path": data, "use_gpu": False}
    again = run_recbole_dpr(config_dict=given | {"state": "ERROR", "show_progress": False})
    assert again["table"] == json.loads((own / "results.json").read_text())["table"]
    report([str(other), f"--data_path={data}"])
    assert (other / "report" / "examples.md").is_file()
    pytest.importorskip("pyarrow")
    from recbole_dpr.commands.batch import main as batch

    batch([f"--checkpoint={other}", f"--data_path={data}", "--out=given"])
    Path("dataset").symlink_to(data)  # where RecBole looks
    batch([f"--checkpoint={other}", "--out=default"])
    one, two = (Path(out, "part-00000.parquet").read_bytes() for out in ("given", "default"))
    assert one == two


@pytest.mark.slow
def test_a_pulled_run_without_the_data(pulled, capsys):
    _, other = pulled
    line = r"dataset=served: no folder dataset/served .*check dataset and data_path"
    with pytest.raises(UserError, match=line):
        run_recbole_dpr(config_dict={"trained": str(other), "dataset": "served"})
    with pytest.raises(SystemExit):
        report([str(other)])
    assert re.fullmatch(f"error: {line}\n", capsys.readouterr().err)
    pytest.importorskip("pyarrow")
    from recbole_dpr.commands.batch import main as batch

    with pytest.raises(SystemExit):
        batch([f"--checkpoint={other}", "--out=out"])
    assert re.fullmatch(f"error: {line}\n", capsys.readouterr().err)


@pytest.mark.slow
def test_a_run_that_lacks_its_untouched_backbone_is_not_measured(pulled, tmp_path):
    own, other = pulled
    shutil.copytree(other, tmp_path / "lacking")
    (tmp_path / "lacking" / "backbone.safetensors").unlink()
    data = str(own.parents[1] / "data")
    with pytest.raises(UserError, match=r"backbone\.safetensors: missing, so the backbone's own"):
        run_recbole_dpr(
            config_dict={
                "trained": str(tmp_path / "lacking"), "dataset": "served", "data_path": data,
            }
        )  # fmt: skip


# -- the encoder ---------------------------------------------------------------------------


def with_encoder_of(run: Path, encoder: Path, folder: Path) -> Path:
    """The run as if it had been trained with the encoder in that folder."""
    shutil.copytree(run, folder)
    config = json.loads((run / "config.json").read_text()) | {"encoder": str(encoder)}
    (folder / "config.json").write_text(json.dumps(config))
    return folder


def test_an_encoder_of_ones_own_must_go_along(run, tmp_path):
    own = tmp_path / "own"
    shutil.copytree(text_source.find_folder("all-MiniLM-L6-v2"), own)
    source = with_encoder_of(run, own, tmp_path / "source")
    with pytest.raises(UserError, match="a folder of this machine, which others lack"):
        push(source, tmp_path / "pushed")
    assert not (tmp_path / "pushed").exists()
    push(source, tmp_path / "pushed", with_encoder=True)
    (own / "modules.json").unlink()  # from here on the copy is alone
    (own / "config.json").unlink()
    assert "in the folder `encoder`" in (tmp_path / "pushed" / "README.md").read_text()
    assert not [name for name in files(tmp_path / "pushed") if name.endswith(".gitattributes")]
    found = pull(tmp_path / "pushed", tmp_path / "pulled")
    (tmp_path / "pushed").rename(tmp_path / "away")
    expected = answers(run)
    for one, other in zip(answers(found), expected, strict=True):
        assert one.item == other.item
        assert one.score == pytest.approx(other.score, abs=1e-5)
    assert Recommender.load(found).model.encoder.name == str(found / "encoder")
    push(found, tmp_path / "again")  # it still carries its encoder
    assert (tmp_path / "again" / "encoder" / "model.safetensors").is_file()


def test_an_encoder_that_is_pickled_stays(run, tmp_path):
    own = tmp_path / "own"
    shutil.copytree(text_source.find_folder("all-MiniLM-L6-v2"), own)
    (own / "model.safetensors").rename(own / "pytorch_model.bin")
    source = with_encoder_of(run, own, tmp_path / "source")
    with pytest.raises(UserError, match="its weights are no safetensors"):
        push(source, tmp_path / "pushed", with_encoder=True)


def test_an_encoder_with_code_of_its_own_is_not_taken(run, tmp_path):
    push(run, tmp_path / "pushed")
    (tmp_path / "pushed" / "encoder").mkdir()
    for modules, line in {
        '[{"type": "os.path"}]': r"asks for code of its own \(os.path\)",
        "[3]": "modules.json of its encoder cannot be read",
    }.items():
        (tmp_path / "pushed" / "encoder" / "modules.json").write_text(modules)
        with pytest.raises(UserError, match=line):
            pull(tmp_path / "pushed", tmp_path / "pulled")
        assert not (tmp_path / "pulled").exists()


# -- the hub -------------------------------------------------------------------------------


def test_to_the_hub_and_back(run, hub, tmp_path):
    push(run, PLACE)
    assert hub.private == {"somebody/wheel"}
    assert set(hub.repos["somebody/wheel"]) == {
        ".gitattributes", "README.md", "catalogue.json", "config.json", "memory.safetensors",
        "model.safetensors", "new_user.safetensors", "tags.json",
    }  # fmt: skip
    assert "Recommender.load(pull('hf:somebody/wheel', \"run\"))" in str(
        hub.repos["somebody/wheel"]["README.md"], "utf-8"
    )
    hub.repos["somebody/wheel"] |= {"LICENSE": b"MIT", "model.py": b"boom()", "x.pkl": b"boom"}
    assert pull(PLACE, tmp_path / "pulled") == tmp_path / "pulled"
    assert files(tmp_path / "pulled") == {
        "README.md", "catalogue.json", "config.json", "memory.safetensors",
        "model.safetensors", "new_user.safetensors", "tags.json",
    }  # fmt: skip
    assert answers(tmp_path / "pulled") == answers(run)


def test_a_second_push_removes_what_it_lacks_and_nothing_else(run, hub):
    push(run, PLACE)
    repo = hub.repos["somebody/wheel"]
    repo |= {"users.json": b"{}", "encoder/config.json": b"{}", "LICENSE": b"MIT"}
    repo["catalogue.json"] = b"{}"
    push(run, PLACE)
    assert "users.json" not in repo
    assert "encoder/config.json" not in repo
    assert repo["LICENSE"] == b"MIT"
    assert repo["catalogue.json"] == (run / "catalogue.json").read_bytes()


@pytest.mark.parametrize(
    ("token", "line"),
    [
        (None, "not logged in, or no such repository; run 'hf auth login'"),
        ("hf_wrong", "does not allow it"),
    ],
)
def test_a_push_that_is_not_allowed(run, hub, monkeypatch, token, line, tmp_path):
    monkeypatch.setenv("HF_TOKEN", token or "")
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "none"))
    with pytest.raises(UserError, match=line) as caught:
        push(run, PLACE)
    assert "hf_wrong" not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert hub.repos == {}


def test_a_hub_that_cannot_be_reached(run, monkeypatch, tmp_path):
    hub_server.use(monkeypatch, "http://127.0.0.1:9")
    for work in (lambda: push(run, PLACE), lambda: pull(PLACE, tmp_path / "pulled")):
        with pytest.raises(UserError, match=r"^hf:somebody/wheel: .*cannot be reached") as caught:
            work()
        assert "\n" not in str(caught.value)
    assert not (tmp_path / "pulled").exists()


@pytest.mark.parametrize(
    ("names", "line"),
    [
        ({}, "no such repository"),
        ({"config.json": b"{}"}, r"no run of DPR there \(no catalogue.json\)"),
        ({"../../out.json": b"{}"}, r"not safe \('../../out.json'\); nothing was taken"),
        ({"/etc/x.json": b"{}"}, "not safe"),
        ({"encoder/../../x.json": b"{}"}, "not safe"),
        ({"encoder\\..\\x.json": b"{}"}, "not safe"),
        ({"C:x.json": b"{}"}, "not safe"),
    ],
)
def test_a_repository_that_is_not_taken(hub, tmp_path, names, line):
    if names:
        hub.repos["somebody/wheel"] = names
    with pytest.raises(UserError, match=line):
        pull(PLACE, tmp_path / "deep" / "pulled")
    assert files(tmp_path) == set()


# -- the command, and mistakes -------------------------------------------------------------


def test_the_commands(run, tmp_path, capsys):
    main(["push", f"--checkpoint={run}", f"--to={tmp_path / 'pushed'}"])
    main(["pull", f"--from={tmp_path / 'pushed'}", f"--to={tmp_path / 'pulled'}"])
    told = capsys.readouterr().out.splitlines()
    assert told[0] == f"pushed {run} to {tmp_path / 'pushed'}"
    assert told[1] == f"pulled {tmp_path / 'pushed'} to {tmp_path / 'pulled'}"
    assert files(tmp_path / "pulled") == files(tmp_path / "pushed")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["push"], "the following arguments are required: --to; see --help"),
        (["push", "--checkpoint=nowhere", "--to=x"], "nowhere: no finished run of DPR there"),
        (["push", "--to=hf:x"], "hf:x: not the name of a repository; write hf:user/name"),
        (["push", "--to=hf:../x"], "hf:../x: not the name of a repository"),
        (["push", "--to=full"], "full: there is something already; name a new folder"),
        (["push", "--to=full/a.txt/x"], "cannot be made"),
        (["pull", "--to=x"], "the following arguments are required: --from"),
        (["pull", "--from=nowhere", "--to=x"], "nowhere: no run of DPR there (no config.json)"),
        (["pull", "--from=full", "--to=full"], "full: there is something already"),
        (["shove"], "unrecognized arguments: shove"),
    ],
)
def test_a_mistake_is_one_line(run, capsys, in_tmp, arguments, line):
    (in_tmp / "full").mkdir()
    (in_tmp / "full" / "a.txt").touch()
    (in_tmp / "saved").symlink_to(run)
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert line in told
    assert told.startswith("error: ")
    assert told.count("\n") == 1
    assert files(in_tmp / "full") == {"a.txt"}
    assert not (in_tmp / "x").exists()


def test_a_link_in_a_folder_is_not_followed(run, tmp_path):
    push(run, tmp_path / "pushed")
    (tmp_path / "secret.json").write_text("{}")
    (tmp_path / "pushed" / "tags.json").unlink()
    (tmp_path / "pushed" / "tags.json").symlink_to(tmp_path / "secret.json")
    with pytest.raises(UserError, match=r"tags\.json is a link"):
        pull(tmp_path / "pushed", tmp_path / "pulled")


def test_a_configuration_that_points_elsewhere_is_cleaned(run, tmp_path):
    push(run, tmp_path / "pushed")
    file = tmp_path / "pushed" / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"prompt_cache_dir": "/anywhere"}))
    pulled = pull(tmp_path / "pushed", tmp_path / "pulled")
    assert "prompt_cache_dir" not in json.loads((pulled / "config.json").read_text())
    file.write_text(json.dumps(json.loads(file.read_text()) | {"encoder": "/anywhere"}))
    with pytest.raises(UserError, match="names no encoder that others have"):
        pull(tmp_path / "pushed", tmp_path / "again")
