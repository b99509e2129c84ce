"""``python -m recbole_dpr.serving.batch``: the recommender's lists for all, whole or not at all."""

import json
import shutil
import sys
from contextlib import nullcontext
from pathlib import Path

import pandas as pd
import pytest

from processes import run_python
from runs import train

pq = pytest.importorskip("pyarrow.parquet")

from recbole_dpr.commands.batch import main  # noqa: E402
from recbole_dpr.model.memory import Memory  # noqa: E402
from recbole_dpr.serving import Prompt, Recommender  # noqa: E402
from recbole_dpr.serving.batch import output  # noqa: E402
from recbole_dpr.serving.batch import run as batch_run  # noqa: E402
from recbole_dpr.serving.batch.run import Asked, recommend_all  # noqa: E402
from recbole_dpr.utils import distributed  # noqa: E402
from recbole_dpr.utils.errors import UserError  # noqa: E402

WISH = "some comedy, but no drama"


@pytest.fixture(scope="module")
def run(trained_run) -> Path:
    return trained_run


@pytest.fixture(scope="module")
def served(run) -> Recommender:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["x"])
        return Recommender.load(run)


@pytest.fixture(scope="module")
def inter(run) -> pd.DataFrame:
    """The interactions of the data set, each user's oldest first."""
    (file,) = run.parent.parent.glob("data/*/*.inter")
    table = pd.read_csv(file, sep="\t")
    table.columns = [name.partition(":")[0] for name in table.columns]
    return table.sort_values(["user_id", "timestamp"], kind="stable")


@pytest.fixture(scope="module")
def histories(inter) -> dict[str, list[str]]:
    return {user: list(own) for user, own in inter.groupby("user_id")["item_id"]}


def ask(run: Path, out: str = "out", **how) -> pd.DataFrame:
    recommend_all(Asked(run, Path(out), **how), show_progress=False)
    return read(out)


def read(out: str = "out") -> pd.DataFrame:
    return pq.read_table(out).to_pandas()


def assert_recommended(table, served, histories, wishes, k=20, **how) -> None:
    """The table is what the recommender answers, one user after the other."""
    assert set(table["user_id"]) == set(histories)
    for user, own in table.groupby("user_id"):
        wish = wishes.get(user, ()) if isinstance(wishes, dict) else wishes
        answer = served.recommend(histories[user], wish, k, **how)
        assert list(own["rank"]) == list(range(1, len(answer) + 1))
        assert list(own["item_id"]) == [each.item for each in answer]
        assert list(own["title"]) == [each.title for each in answer]
        assert list(own["rank_before"]) == [each.rank_before for each in answer]
        assert list(own["score"]) == pytest.approx(
            [each.score for each in answer], rel=1e-4, abs=1e-6
        )


# -- what is answered ----------------------------------------------------------------------


def test_the_lists_of_the_recommender_for_one_wish(run, served, histories):
    table = ask(run, prompt=WISH, k=5, strength=1.5, users_a_part=7)
    assert_recommended(table, served, histories, WISH, k=5, strength=1.5)
    assert len(list(Path("out").glob("part-*.parquet"))) == -(-len(histories) // 7)
    content = json.loads(Path("out/_manifest.json").read_text("utf-8"))
    assert content["result"] == {"users": len(histories), "rows": len(table), "parts": 3}
    assert sorted(path.name for path in Path("out").iterdir())[0] == "_manifest.json"  # no _work
    assert WISH not in json.dumps(content)
    assert pq.read_schema("out/part-00000.parquet").equals(output.COLUMNS)


def test_without_a_wish_and_with_the_history(run, served, histories):
    table = ask(run, k=100, exclude_history=False)
    assert_recommended(table, served, histories, (), k=100, exclude_history=False)
    assert (table["rank"] == table["rank_before"]).all()


@pytest.mark.parametrize("kind", ["tsv", "csv", "parquet"])
def test_wishes_of_each_user(run, served, histories, kind):
    rows = [
        ("u3", "a comedy", 1.0),
        ("u1", 'no "drama", please', 2.0),
        ("u3", "no action", 0.5),
        ("u5", " ", 1.0),
        ("stranger", "a comedy", 1.0),
    ]
    table = pd.DataFrame(rows, columns=["user_id", "prompt", "strength"])
    if kind == "tsv":
        Path("asked.tsv").write_text(
            "user_id:token\tprompt:token_seq\tstrength:float\n"
            + "".join(f"{user}\t{text}\t{strength}\n" for user, text, strength in rows)
        )
    else:
        write = {"csv": table.to_csv, "parquet": table.to_parquet}[kind]
        write(f"asked.{kind}", index=False)
    wishes = {
        "u3": [Prompt("a comedy"), Prompt("no action", 0.5)],
        "u1": Prompt('no "drama", please', 2.0),
    }
    wishes["stranger"] = "a comedy"  # new, and answered after those who have a history
    answer = ask(run, prompts=Path(f"asked.{kind}"), k=6)
    assert_recommended(answer, served, histories | {"stranger": []}, wishes, k=6)
    assert list(answer["user_id"].unique())[-1] == "stranger"


def test_a_wish_that_says_nothing_leaves_the_lists_as_they_are(run, served, monkeypatch):
    """As the recommender has it: nothing the run knows of is near."""
    monkeypatch.setattr(Memory, "understood", lambda memory, prompts: prompts.words[..., 0] > 9)
    assert [one.understood for one in served.understood("a comedy")] == [False]
    plain = ask(run, "plain", k=5)
    told = plain.columns.difference(["why"])
    pd.testing.assert_frame_equal(ask(run, "asked", prompt="a comedy", k=5)[told], plain[told])


def test_each_wish_is_encoded_once(run, histories, monkeypatch):
    encoded = []
    compute = batch_run.TextEncoder._compute
    monkeypatch.setattr(
        batch_run.TextEncoder,
        "_compute",
        lambda self, texts: encoded.extend(texts) or compute(self, texts),
    )
    lines = [f"{user},a comedy number {number % 3}" for number, user in enumerate(histories)]
    Path("asked.csv").write_text("\n".join(["user_id,prompt", *lines]))
    ask(run, prompts=Path("asked.csv"), users_a_part=2)
    assert sorted(encoded) == [f"a comedy number {number}" for number in range(3)]


# -- whose histories -----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["tsv", "csv", "parquet", "inter"])
def test_histories_of_a_file_in_any_order(run, served, inter, histories, kind):
    shuffled = inter.sample(frac=1, random_state=1)
    new = pd.DataFrame({"user_id": ["u0", "new"], "item_id": ["unknown"] * 2, "timestamp": [5, 5]})
    table = pd.concat([shuffled[["user_id", "item_id", "timestamp"]], new])
    if kind == "csv":  # a date is as good
        table["timestamp"] = pd.to_datetime(table["timestamp"], unit="s").dt.strftime(
            "%Y-%m-%dT%H:%M:%S"
        )
    file = Path(f"liked.{kind}")
    if kind == "parquet":
        table.to_parquet(file)
    else:
        table.to_csv(file, index=False, sep="," if kind == "csv" else "\t")
    answer = ask(run, histories=file, prompt=WISH, k=4, users_a_part=5)
    assert_recommended(answer, served, histories, WISH, k=4)
    assert list(answer["user_id"].drop_duplicates()) == sorted(histories)


def test_without_times_rows_count_in_their_order_and_ids_may_be_numbers(run, served):
    table = pd.DataFrame({"user_id": [7, 8, 7, 7], "item_id": ["i3", "i1", "i9", "i2"]})
    table.to_parquet("liked.parquet")
    answer = ask(run, histories=Path("liked.parquet"), k=3)
    assert_recommended(answer, served, {"7": ["i3", "i9", "i2"], "8": ["i1"]}, (), k=3)


def test_another_data_set_and_its_folder(run, served, inter, histories):
    """The same items, a month later."""
    folder = Path("later/served")
    folder.mkdir(parents=True)
    (data,) = run.parent.parent.glob("data/served")
    for file in data.iterdir():
        folder.joinpath(file.name).write_bytes(file.read_bytes())
    lines = folder.joinpath("served.inter").read_text().splitlines()
    lines.append("u0\ti5\t3\t2000000000")
    folder.joinpath("served.inter").write_text("\n".join(lines) + "\n")
    later = histories | {"u0": [*histories["u0"], "i5"]}
    answer = ask(run, dataset="served", data_path="later", prompt=WISH, k=4)
    assert_recommended(answer, served, later, WISH, k=4)


# -- killed, and gone on with --------------------------------------------------------------


class Killed(BaseException):
    """As an interrupt from outside: no library catches it."""


@pytest.fixture
def killed(monkeypatch):
    """``killed(after)``: so many batches of users are computed, and no more."""
    whole = batch_run.BestItems.__call__

    def limit(after: int | None) -> list:
        calls = []

        def count(self, *args):
            if after is not None and len(calls) == after:
                raise Killed
            calls.append(args)
            return whole(self, *args)

        monkeypatch.setattr(batch_run.BestItems, "__call__", count)
        return calls

    return limit


def contents(out: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(Path(out).iterdir()) if path.is_file()}


def test_killed_it_goes_on_with_what_is_missing(run, inter, killed):
    inter.to_csv("liked.csv", index=False)
    how = {"histories": Path("liked.csv"), "prompt": WISH, "users_a_part": 4}
    ask(run, "whole", **how)
    killed(2)
    with pytest.raises(Killed):
        ask(run, "cut", **how)
    (done, other) = sorted(Path("cut").glob("part-*"))
    before = done.stat().st_mtime_ns, other.stat().st_mtime_ns
    Path("cut/.writing-part-00002.parquet.99").write_text("of a process that was killed")
    calls = killed(None)
    ask(run, "cut", **how)
    assert (done.stat().st_mtime_ns, other.stat().st_mtime_ns) == before
    assert len(calls) == len(contents("whole")) - 1 - 2
    assert contents("cut") == contents("whole")
    calls = killed(None)
    ask(run, "cut", **how)  # nothing is left to do
    assert calls == []
    assert not Path("cut/_work").exists()


@pytest.mark.slow
def test_another_request_is_refused(run):
    ask(run, prompt=WISH)
    Path("liked.csv").write_text("user_id,item_id\na,i1\n")
    before = contents("out")
    for changed, told in [
        ({"k": 3}, "k was 20, and is 3 now"),
        ({"prompt": "a comedy"}, "(the prompts were others)"),
        ({"prompt": None}, "(the prompts were others)"),
        ({"histories": Path("liked.csv")}, "(the histories were others)"),
        ({"strength": 2.0}, "strength was 1.0, and is 2.0 now"),
        ({"exclude_history": False}, "exclude_history was True, and is False now"),
        ({"users_a_part": 9}, "users_a_part was 10000, and is 9 now"),
    ]:
        with pytest.raises(UserError, match=r"^out: begun for another request") as refused:
            ask(run, **({"prompt": WISH} | changed))
        assert told in str(refused.value)
    assert contents("out") == before
    other = shutil.copytree(run, "other")
    changed = json.loads(Path(other, "config.json").read_text()) | {"tau": 0.5}
    Path(other, "config.json").write_text(json.dumps(changed))
    with pytest.raises(UserError, match=r"\(the run was another, or has changed since\)"):
        ask(other, prompt=WISH)
    Path("out/_manifest.json").unlink()
    with pytest.raises(UserError, match=r"^out: has parts of another kind"):
        ask(run, prompt=WISH)


# -- several processes ---------------------------------------------------------------------


@pytest.mark.slow
def test_processes_share_the_users_and_another_number_goes_on(run, inter, killed, in_tmp):
    inter.to_csv("liked.csv", index=False)
    how = {"histories": Path("liked.csv"), "prompt": WISH, "users_a_part": 3, "k": 5}
    ask(run, "whole", **how)
    killed(1)
    with pytest.raises(Killed):
        ask(run, "cut", **how)  # by one process; two go on
    options = ["--histories=liked.csv", f"--prompt={WISH}", "--users_a_part=3", "--k=5"]
    done = run_python(
        ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", "-m",
         "recbole_dpr.serving.batch", f"--checkpoint={run}", "--out=cut", *options],
        in_tmp,
        timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert contents("cut") == contents("whole")
    assert done.stderr.count("users, ") == 1  # told once
    assert "1 of 6 parts are there already" in done.stderr


def test_no_process_is_idle_and_parts_stay_as_they_were_begun(run, histories, monkeypatch):
    """The first of three processes makes its part, without the others; then one goes on."""
    ask(run, "whole")
    with monkeypatch.context() as patch:
        patch.setattr(distributed, "world_size", lambda: 3)
        patch.setattr(distributed, "barrier", lambda: None)
        patch.setattr(distributed, "main_first", nullcontext)
        patch.setattr(distributed, "broadcast", lambda value: value)
        with pytest.raises(FileNotFoundError, match="part-00001"):
            ask(run, "shared")
    assert read("whole").equals(ask(run, "shared"))
    parts = sorted(Path("shared").glob("part-*"))
    users = [read(part)["user_id"].nunique() for part in parts]
    assert users == [6, 6, len(histories) - 12]


def test_each_process_has_a_gpu_of_its_own(monkeypatch):
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    assert batch_run._own_gpu() is None  # alone, or without any
    monkeypatch.setattr(batch_run.torch.cuda, "device_count", lambda: 2)
    for local, visible, own in [(1, None, "1"), (1, "4,7", "7"), (2, "4,7", "4")]:
        place = distributed.Place(local, 3, local, 3)
        monkeypatch.setattr(distributed, "place", lambda place=place: place)
        if visible:
            monkeypatch.setenv("CUDA_VISIBLE_DEVICES", visible)
        assert batch_run._own_gpu() == own


# -- memory --------------------------------------------------------------------------------

GROWTH = r"""
import resource, sys
from pathlib import Path
from recbole_dpr.serving.batch.run import Asked, recommend_all

def peak():  # KiB
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

for users in map(int, sys.argv[2:]):
    file = Path(f"{users}.csv")
    with open(file, "w") as rows:
        rows.write("item_id,user_id\n")
        for step in range(6):  # a user's rows lie far apart
            rows.writelines(f"i{(user + step) % 24},user {user}\n" for user in range(users))
    prompts = Path(f"{users}.tsv")
    with open(prompts, "w") as rows:
        rows.write("user_id\tprompt\n")
        rows.writelines(f"user {user}\ta comedy\n" for user in range(users))
    asked = Asked(sys.argv[1], Path(f"out-{users}"), histories=file, prompts=prompts)
    done = recommend_all(asked, show_progress=False)
    assert done["users"] == users
    print(peak())
"""


@pytest.mark.slow
def test_memory_does_not_grow_with_the_users(run, in_tmp):
    """Twenty-four thousand more users: half a KiB each would be 12 MiB."""
    sizes = "12000", "36000"  # the fewer fill a part, a row group and a block of the files too
    done = run_python(["-c", GROWTH, str(run), *sizes], in_tmp, timeout=300)
    assert done.returncode == 0, done.stderr
    few, many = map(int, done.stdout.split())
    assert many - few < 12 * 1024
    parts = [pq.read_metadata(path) for path in sorted(Path("out-36000").glob("*.parquet"))]
    groups = [part.row_group(i).num_rows for part in parts for i in range(part.num_row_groups)]
    assert len(parts) == 4
    assert max(groups) <= 2 * output.ROW_GROUP
    assert sum(groups) == 36_000 * 18  # of 24 items, 6 are in the history


# -- the command ---------------------------------------------------------------------------


def test_the_command(run, served, histories, capsys):
    main([f"--checkpoint={run.parent}", "--out=out", f"--prompt={WISH}", "--k=3"])
    table = read()
    assert_recommended(table, served, histories, WISH, k=3)
    told = capsys.readouterr().err.splitlines()
    assert told[-1] == f"{len(histories)} users, {len(table)} rows in 1 parts of out"
    assert "Recommend: 100%" in told[-2]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--prompt=x", "--prompts=asked.csv"], "--prompts: --prompt is for every user"),
        (["--histories=liked.csv", "--dataset=x"], "--histories: they take the place"),
        (["--k=0"], "k=0: must be a whole number"),
        (["--strength=-1"], "strength=-1.0: must be a number, at least 0"),
        (["--users_a_part=0"], "users_a_part=0: must be at least 1"),
        (["--checkpoint=nowhere"], "nowhere: no finished run of DPR there"),
        (["--dataset=nothing"], "dataset=nothing: no folder"),
        (["--histories=absent.csv"], "absent.csv: cannot be read"),
        (["--histories=liked.xls"], "liked.xls: no table; name a .parquet, .csv or .tsv file"),
        (["--histories=asked.csv"], "asked.csv: no column item_id; there are user_id, prompt, st"),
        (["--histories=strange.csv"], "strange.csv: the run knows none of its items"),
        (["--histories=header.csv"], "header.csv: no rows"),
        (["--histories=empty.csv"], "empty.csv: no column user_id; there are none"),
        (["--histories=ragged.csv"], "ragged.csv: cannot be read (ArrowInvalid: CSV parse error"),
        (["--histories=times.csv"], "times.csv:3: field timestamp, value 'noon' is no number"),
        (["--histories=broken.parquet"], "broken.parquet: cannot be read"),
        (["--prompts=asked.csv"], "asked.csv:3: field strength, value -2.0 must be a number"),
    ],
)
def test_a_mistake_is_one_line(run, capsys, arguments, line):
    for name, text in {
        "liked.csv": "user_id,item_id\na,i1\n",
        "asked.csv": "user_id,prompt,strength\nu1,a comedy,1\nu2,a comedy,-2\n",
        "strange.csv": "user_id,item_id\na,x1\n",
        "header.csv": "user_id,item_id\n",
        "empty.csv": "",
        "ragged.csv": "user_id,item_id\na,i1,3\n",
        "times.csv": "user_id,item_id,timestamp\na,i1,3\na,i1,noon\n",
        "broken.parquet": "no parquet",
    }.items():
        Path(name).write_text(text)
    with pytest.raises(SystemExit) as ended:
        main([f"--checkpoint={run}", "--out=out", *arguments])
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told.startswith(f"error: {line}")
    assert told.count("\n") == 1
    assert not list(Path(".").glob("out/*.parquet"))


def test_a_mended_file_needs_no_other_folder(run, served, histories):
    asked = Path("asked.csv")
    asked.write_text("user_id,prompt,strength\nu1,a comedy,much\n")
    with pytest.raises(UserError, match=r"asked.csv:2: field strength, value 'much' is no number"):
        ask(run, prompts=asked)
    asked.write_text("user_id,prompt,strength\nu1,a comedy,2\n")
    wishes = {"u1": Prompt("a comedy", 2.0)}
    assert_recommended(ask(run, prompts=asked), served, histories, wishes)


@pytest.mark.slow
def test_a_wish_that_the_run_was_not_trained_for(tmp_path_factory, capsys):
    run = train(tmp_path_factory.mktemp("positive"), prompt_loss="positive", stages=[1, 2])
    Path("asked.csv").write_text("user_id,prompt\nu1,a comedy\nu2,no drama\n")
    for option, place in (("--prompt=no drama", ""), ("--prompts=asked.csv", "asked.csv:3: ")):
        with pytest.raises(SystemExit):
            main([f"--checkpoint={run}", "--out=out", option])
        assert f"error: {place}prompts: 'no drama' is negative" in capsys.readouterr().err


@pytest.mark.slow
def test_without_pyarrow(in_tmp):
    code = """import runpy, sys; sys.modules["pyarrow"] = None; sys.argv = ["x", "--out=out"]
runpy.run_module("recbole_dpr.serving.batch", run_name="__main__")"""
    done = run_python(["-c", code], in_tmp, timeout=120)
    assert done.returncode == 2
    assert done.stderr.startswith("error: a batch needs the package pyarrow; run pip install")
