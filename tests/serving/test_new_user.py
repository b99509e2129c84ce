"""Someone new asks: an empty history, in Python, over HTTP, at the command line and in a batch."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from http_server import serving
from recbole_dpr.commands.serve import main
from recbole_dpr.model.new_user import HISTORY, MEAN, POPULARITY
from recbole_dpr.serving import Prompt, Recommender, Request
from recbole_dpr.serving.pulling import pull
from recbole_dpr.serving.pushing import push
from recbole_dpr.serving.request import RoutedPrompt, once
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.tensor_file import load_tensors, save_tensors
from runs import untrained_run
from small_data import tiny_tables, write_dataset

KNOWN = ["i1", "i7", "i3"]
WISHES = ["a comedy", "no drama"]
FILE = "new_user.safetensors"


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> dict:
    return write_dataset(tmp_path_factory.mktemp("data"), "new", *tiny_tables(30, 40))


@pytest.fixture(scope="module")
def run(tmp_path_factory, data) -> Path:
    return untrained_run(tmp_path_factory.mktemp("run"), data, memory=True)


@pytest.fixture(scope="module")
def folder(run, tmp_path_factory):
    """``folder(MEAN)``: the run's folder, as if validation had preferred that."""

    def make(prefers: str) -> Path:
        made = tmp_path_factory.mktemp("copy") / run.name
        shutil.copytree(run, made)
        tensors, _ = load_tensors(made / FILE)
        save_tensors(made / FILE, tensors, {"prefers": prefers})
        return made

    return make


@pytest.fixture(scope="module", params=[MEAN, POPULARITY])
def served(request, folder) -> Recommender:
    return Recommender.load(folder(request.param))


@pytest.fixture(scope="module")
def older(run, tmp_path_factory) -> Path:
    """The run as a version wrote it that knew nobody new."""
    made = tmp_path_factory.mktemp("older") / run.name
    shutil.copytree(run, made, ignore=lambda *_: [FILE])
    return made


def scores(answer) -> dict[str, float]:
    return {each.item: each.score for each in answer}


# -- in Python -----------------------------------------------------------------------------


@torch.no_grad()
def test_without_wishes_it_is_what_validation_prefers(served):
    known, new = served.catalogue, served.new_user
    plain = served.model.backbone.scores(new.vector[None])[0]
    answer = served.recommend([], k=30)
    assert len(answer) == known.item_num - 1  # nothing is left out
    assert {each.basis for each in answer} == {new.prefers}
    ranked = [each.score for each in answer]  # equals share a place
    assert [each.rank_before for each in answer] == [ranked.index(own) + 1 for own in ranked]
    own = [known.items.index(each.item) for each in answer]
    if new.prefers == MEAN:
        assert own == (plain[1:].argsort(descending=True) + 1).tolist()
        assert [each.score for each in answer] == pytest.approx(plain[own].tolist(), abs=1e-6)
    else:
        counts = new.popularity[own]
        assert (counts[:-1] >= counts[1:]).all()
    assert scores(served.recommend([], k=30, exclude_history=False)) == scores(answer)
    assert served.recommend((), None, k=30) == answer


def test_wishes_steer_the_mean_user_from_that_list_on(served):
    plain = scores(served.recommend([], k=30))
    one, steered = (scores(served.recommend([], WISHES, k=30, strength=s)) for s in (0.0, 1.0))
    assert one == plain
    assert steered != pytest.approx(plain, abs=1e-3)
    near = scores(served.recommend([], WISHES, k=30, strength=1e-4))
    shift = next(iter(plain)), next(reversed(plain))
    # No strength makes a jump, but that logits may differ from scores by one and the same number.
    assert near[shift[0]] - near[shift[1]] == pytest.approx(
        plain[shift[0]] - plain[shift[1]], abs=1e-2
    )
    answer = served.recommend([], WISHES, k=5)
    before = list(plain.values())
    assert [e.rank_before for e in answer] == [before.index(plain[e.item]) + 1 for e in answer]


def test_what_wishes_change_is_the_same_on_either_basis(folder):
    """Popularity is added to the steered scores of the mean user as it is to the plain ones."""
    mean, popular = (Recommender.load(folder(name)) for name in (MEAN, POPULARITY))
    changes = []
    for each in (mean, popular):
        plain, steered = (scores(each.recommend([], own, k=30)) for own in ((), WISHES))
        changes.append({item: steered[item] - plain[item] for item in plain})
    assert changes[0] == pytest.approx(changes[1], abs=1e-4)


def test_new_and_known_users_in_one_batch(served):
    asked = [
        Request(history, wishes, 6, why=True)
        for history in ([], KNOWN, ())
        for wishes in ((), "a comedy", WISHES)
    ]
    together = served.recommend_batch(asked)
    for request, answer in zip(asked, together, strict=True):
        alone = served.recommend(request.history, request.prompts, 6)
        assert [(e.item, e.rank_before, e.why) for e in answer] == [
            (e.item, e.rank_before, e.why) for e in alone
        ]
        assert scores(answer) == pytest.approx(scores(alone), abs=1e-5)
        expected = HISTORY if request.history else served.new_user.prefers
        assert {each.basis for each in answer} == {expected}


def test_with_a_filter_and_an_index(served):
    where = {"category": ["Comedy"]}
    exact = served.recommend([], "a comedy", k=4, where=where)
    assert all("Comedy" in served.catalogue.categories_of(served.catalogue.items.index(e.item))
               for e in exact)  # fmt: skip
    pytest.importorskip("faiss")
    plain, steered = served.recommend([], k=4), served.recommend(KNOWN, "a comedy", k=4)
    served.use("faiss")
    try:
        for expected, history, wish, own in (
            (exact, [], "a comedy", where),
            (plain, [], (), None),
            (steered, KNOWN, "a comedy", None),
        ):
            found = served.recommend(history, wish, k=4, where=own)
            assert [e.item for e in found] == [e.item for e in expected]
            assert {e.basis for e in found} == {e.basis for e in expected}
    finally:
        served.use("exact")


def test_a_run_that_knows_nobody_new_refuses_in_one_line(older, run):
    served = Recommender.load(older)
    line = "^history: empty, and this run does not know what a new user is answered with; train an"
    for wishes in ((), "a comedy"):
        with pytest.raises(UserError, match=line):
            served.recommend([], wishes)
    assert served.recommend(KNOWN) == Recommender.load(run).recommend(KNOWN)
    (older / FILE).write_bytes(b"none")
    with pytest.raises(UserError, match=f"{FILE}: not a recbole_dpr checkpoint"):
        Recommender.load(older)
    (older / FILE).unlink()


def test_weights_before_the_wishes_know_nobody_new(served, run, monkeypatch):
    monkeypatch.setattr("recbole_dpr.serving.recommender.load_model", lambda *_: None)
    with served.untouched_backbone(run), pytest.raises(UserError, match="history: empty"):
        served.recommend([])
    assert served.recommend([], k=1)


@torch.no_grad()
@pytest.mark.parametrize("backbone", ["FPMC", "HGN"])
def test_backbones_with_a_vector_a_user(tmp_path, data, backbone):
    made = untrained_run(
        tmp_path, data, ("hidden_size", "projector_size"), backbone=backbone, embedding_size=16
    )
    served = Recommender.load(made)
    assert len(served.recommend([], "a comedy", k=3)) == 3
    assert {each.basis for each in served.recommend([], k=3)} == {served.new_user.prefers}
    with pytest.raises(UserError, match="user='u3': nobody new, and the run does not keep the hi"):
        served.recommend([], user="u3")
    assert served.recommend(KNOWN, user="u3")


# -- the same wish several times -----------------------------------------------------------


def test_the_same_prompt_eight_times_counts_once(served):
    for history in ([], KNOWN):
        once_asked = served.recommend(history, "a comedy", k=30)
        for many in (
            ["a comedy"] * 8,
            ["a comedy", " A  Comedy\t", "A COMEDY"],
            [Prompt("a comedy", 0.25), Prompt("A comedy", 1.0), Prompt("a comedy", 0.5)],
            ["a comedy", Prompt("a comedy", 0.0)],
        ):
            assert scores(served.recommend(history, many, k=30)) == pytest.approx(
                scores(once_asked), abs=1e-5
            )
    strong = served.recommend(KNOWN, Prompt("a comedy", 2.0), k=30)
    again = served.recommend(KNOWN, ["a comedy", Prompt("a  comedy", 2.0)], k=30)
    assert scores(again) == pytest.approx(scores(strong), abs=1e-5)


def test_equal_wishes_are_one_at_the_place_of_the_first():
    prompts = [
        RoutedPrompt("no horror", True, 1.0),
        RoutedPrompt("Light", False, 0.5),
        RoutedPrompt("light ", False, 2.0),
        RoutedPrompt("no  HORROR", True, 0.5),
        RoutedPrompt("light", True, 0.5),
    ]
    assert once(prompts) == [prompts[0], replace(prompts[1], strength=2.0), prompts[4]]
    assert once([]) == []


# -- over HTTP and at the command line -----------------------------------------------------


def test_over_http(served, older):
    with serving(served) as client:
        for body in ({"history": []}, {}, {"history": [], "prompts": "a comedy"}):
            answer = client.post("/recommend", json={"k": 5} | body)
            assert answer.status_code == 200, answer.text
            told = answer.json()
            assert told["basis"] == served.new_user.prefers
            assert told["history"] == []
            expected = served.recommend([], body.get("prompts"), k=5, why=False)
            assert [each["item"] for each in told["items"]] == [each.item for each in expected]
        told = client.post("/recommend", json={"history": KNOWN}).json()
        assert told["basis"] == HISTORY
        many = {"prompts": ["a comedy"] * 5, "k": 5}
        told = client.post("/recommend", json=many).json()
        [read] = told["wishes"]
        assert read.pop("confidence") > served.router.unsure
        assert read == {
            "text": "a comedy", "negative": False, "strength": 1.0, "unsure": False,
            "understood": True, "taken_for": "+ Comedy",
        }  # fmt: skip
        assert "&quot;new_user&quot;: true" in client.get("/").text
    with serving(Recommender.load(older)) as client:
        refused = client.post("/recommend", json={"prompts": "a comedy"})
        assert refused.status_code == 422
        assert refused.json()["error"].startswith("history: empty, and this run does not know")
        assert "&quot;new_user&quot;: false" in client.get("/").text


@pytest.mark.slow
@pytest.mark.parametrize(
    ("prefers", "line"),
    [
        (MEAN, "No history: from the mean user of the training"),
        (POPULARITY, "No history: from the most popular items of the training"),
    ],
)
def test_at_the_command_line(folder, capsys, prefers, line):
    run = folder(prefers)
    expected = Recommender.load(run).recommend([], "a comedy", k=3)
    for history in ([], ["--history="], ["--history= ; "]):
        main([f"--checkpoint={run}", "--ask=a comedy", "--k=3", *history])
        _, _, *rows, told, last = capsys.readouterr().out.splitlines()
        assert re.fullmatch(r"a comedy: \+ Comedy \(\d\d+% sure\)", told)
        assert last == line
        for row, each in zip(rows, expected, strict=True):
            assert each.title in row
    main([f"--checkpoint={run}", "--history=", "--k=3"])
    assert capsys.readouterr().out.splitlines()[-1] == line
    main([f"--checkpoint={run}", "--history=i1", "--k=3"])
    assert "No history" not in capsys.readouterr().out


def test_at_the_command_line_an_older_run_refuses(older, capsys):
    with pytest.raises(SystemExit) as ended:
        main([f"--checkpoint={older}", "--ask=a comedy"])
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told.startswith("error: history: empty, and this run does not know what")
    assert told.count("\n") == 1


# -- elsewhere -----------------------------------------------------------------------------


def test_a_pushed_run_answers_someone_new(served, folder, tmp_path):
    source = folder(served.new_user.prefers)
    push(source, tmp_path / "pushed")
    taken = Recommender.load(pull(tmp_path / "pushed", tmp_path / "pulled"))
    assert taken.recommend([], "a comedy") == served.recommend([], "a comedy")


# -- in a batch ----------------------------------------------------------------------------


def batch(run: Path, out: str, **how):
    """The answers of a batch: the items of each user, in the order of the users."""
    table = pytest.importorskip("pyarrow.parquet")
    from recbole_dpr.serving.batch.run import Asked, recommend_all

    recommend_all(Asked(run, Path(out), k=5, **how), show_progress=False)
    found = table.read_table(out).to_pandas()
    return {user: list(own["item_id"]) for user, own in found.groupby("user_id", sort=False)}


def test_a_batch_answers_users_of_the_prompts_who_have_no_history(served, folder, caplog):
    Path("liked.csv").write_text("user_id,item_id\n" + "".join(f"a,{i}\n" for i in KNOWN))
    Path("asked.csv").write_text(
        "user_id,prompt\nnew2,a comedy\na,no drama\nnew1, \nnew2,A comedy\nnew3,no drama\n"
    )
    files = {"histories": Path("liked.csv"), "prompts": Path("asked.csv")}
    run, basis = folder(served.new_user.prefers), served.new_user.prefers
    with caplog.at_level("WARNING", "recbole_dpr.serving.batch"):
        found = batch(run, "out", users_a_part=2, **files)
    assert (
        "asked.csv: 3 users have no history in liked.csv, and are answered as new ones, from the "
        + basis in caplog.text
    )  # fmt: skip
    assert list(found) == ["a", "new2", "new1", "new3"]
    for user, (history, wish) in {
        "a": (KNOWN, "no drama"),
        "new2": ([], "a comedy"),
        "new1": ([], ()),
        "new3": ([], "no drama"),
    }.items():
        assert found[user] == [e.item for e in served.recommend(history, wish, k=5)], user
    assert batch(run, "again", **files) == found  # in one part
    manifest = json.loads(Path("out/_manifest.json").read_text())
    assert manifest["result"] == {"users": 4, "rows": 20, "parts": 2}


def test_a_batch_of_an_older_run_answers_those_who_have_a_history(older, caplog):
    Path("liked.csv").write_text("user_id,item_id\na,i1\n")
    Path("asked.csv").write_text("user_id,prompt\nnew,a comedy\na,no drama\n")
    files = {"histories": Path("liked.csv"), "prompts": Path("asked.csv")}
    with caplog.at_level("WARNING", "recbole_dpr.serving.batch"):
        assert list(batch(older, "out", **files)) == ["a"]
    assert "1 users have no history in liked.csv, and get no recommendations; a run" in caplog.text
    Path("asked.csv").write_text("user_id,prompt\nnew,a comedy\n")
    with pytest.raises(UserError, match="none of its users has a history in liked"):
        batch(older, "none", **files)
