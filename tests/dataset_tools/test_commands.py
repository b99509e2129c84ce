"""The data set tools: what each command writes, refuses and says."""

import json
import os
import subprocess
import sys

import pytest

from places import ROOT
from recbole_dpr.data.atomic import ANGLES, read_prompt, read_tag

MOVIES = [
    {"small": ["1", "9"], "big": "1", "tags": ["n", "a", "p"], "eval_tags": ["N", "A", "P"]},
    {"small": [], "big": "2", "tags": ["n2", "a2", "p2"], "eval_tags": ["N2", "A2", "P2"]},
    {"small": "3", "big": None, "tags": ["é", "a3", "p3"], "eval_tags": ["N3", "A3", "P3"]},
]
PROMPTS = (
    "prompt_id:token\ttext:token_seq\tintent:token\tsplit:token\tcategory:token\n"
    "p1\tMore {category}\tpositive\ttrain\t\n"
    "p2\tNo {category}\tnegative\teval\t\n"
    "p3\tto laugh\tpositive\tvalid\tComedy\n"
)
POOL = PROMPTS + "".join(
    f"{intent}{split}\t{intent} {split} {{category}}\t{intent}\t{split}\t\n"
    for intent, split in (
        ("negative", "train"),
        ("positive", "valid"),
        ("negative", "valid"),
        ("positive", "eval"),
    )
)
INTER = "user_id:token\titem_id:token\ttimestamp:float\nu1\t1\t5\n"
TAGS = "item_id:token\tangle:token\ttag:token_seq\tsplit:token\n1\tappeal\tfun\ttrain\n"
TARGETS = (
    "case_id:token\tuser_id:token\tcut:token\ttask:token\tn:token\tcategory:token\t"
    "prompt_id:token\ttag:token_seq\ttarget_items:token_seq\n"
    "c1\tu1\t3\tpositive\t5\tComedy\tp1\t\t1 2\n"
)


def put(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def json_lines(path, records):
    return put(path, "".join(json.dumps(record) + "\n" for record in records))


def test_tags(tool, tmp_path):
    source, out = json_lines(tmp_path / "m.jsonl", MOVIES), tmp_path / "new" / "folder"
    arguments = ("tags", "--source", source, "--dataset", "small", "--out", out)
    status, printed, err = tool(*arguments)
    assert (status, err) == (0, "")
    assert printed == f"{out / 'small.tag'}: 3 items, 18 rows, 1 skipped\n"

    frame = read_tag(out / "small.tag", known_items=["1", "3", "9"])
    assert frame["item_id"].drop_duplicates().tolist() == ["1", "9", "3"]
    first = frame[:6][["angle", "tag", "split"]].to_numpy().tolist()
    assert first == [
        [angle, tag, split]
        for split, tags in (("train", "nap"), ("eval", "NAP"))
        for angle, tag in zip(ANGLES, tags, strict=True)
    ]

    before = (out / "small.tag").read_bytes()
    assert tool(*arguments)[0] == 0
    assert (out / "small.tag").read_bytes() == before
    assert os.listdir(out) == ["small.tag"]


def test_tags_with_another_id_key(tool, tmp_path):
    source = json_lines(tmp_path / "m.jsonl", MOVIES)
    status, printed, _ = tool(
        "tags", "--source", source, "--dataset", "mine", "--id_key", "big", "--out", tmp_path
    )
    assert status == 0
    assert "2 items, 12 rows, 1 skipped" in printed
    assert read_tag(tmp_path / "mine.tag")["item_id"].drop_duplicates().tolist() == ["1", "2"]


@pytest.mark.parametrize(
    ("change", "reasons"),
    [
        ({"tags": ["a", "b"]}, ["tags ['a', 'b']", "3 texts"]),
        ({"tags": "abc"}, ["tags 'abc'", "3 texts"]),
        ({"eval_tags": ["a", "b", 3]}, ["eval_tags ['a', 'b', 3]", "3 texts"]),
        ({"eval_tags": None}, ["eval_tags None", "3 texts"]),
        ({"tags": ["a", " ", "c"]}, ["field tag, value ' '", "is empty"]),
        ({"tags": ["a", "b\tc", "d"]}, ["value 'b\\tc'", "contains a tab"]),
        ({"eval_tags": ["a", "b", "c\nd"]}, ["value 'c\\nd'", "line break"]),
        ({"small": 5}, ["small 5", "write a string"]),
        ({"small": ["5", None]}, ["small None", "write a string"]),
        ({"small": ""}, ["field item_id, value ''", "is empty"]),
        ({"small": "9"}, ["small '9' is already on line 1"]),
        ({"small": ["5", "5"]}, ["small '5' is already on line 2"]),
    ],
)
def test_bad_line_of_tags(refused, tmp_path, change, reasons):
    source = json_lines(tmp_path / "m.jsonl", [MOVIES[0], MOVIES[1] | change, MOVIES[2]])
    text = refused("tags", "--source", source, "--dataset", "small", "--out", tmp_path / "out")
    assert text.startswith(f"{source}:2: ")
    assert all(reason in text for reason in reasons)
    assert os.listdir(tmp_path) == ["m.jsonl"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "is not JSON"),
        (b"", "is not JSON"),
        (b"[1]", "no JSON object"),
        (b'{"small": "\xff"}', "is not JSON in UTF-8"),
        (b'{"smal": "5"}', "no key 'small' among 'smal'"),
    ],
)
def test_line_that_is_no_record(refused, tmp_path, line, reason):
    source = tmp_path / "m.jsonl"
    source.write_bytes(b"\n".join([json.dumps(MOVIES[0]).encode(), line, b"{}"]))
    text = refused("tags", "--source", source, "--dataset", "small", "--out", tmp_path)
    assert text.startswith(f"{source}:2: ")
    assert reason in text


def test_tags_of_nothing(refused, tmp_path):
    source = json_lines(tmp_path / "m.jsonl", [MOVIES[1]])
    arguments = ("--dataset", "small", "--out", tmp_path)
    assert "no line has an item under 'small'" in refused("tags", "--source", source, *arguments)
    missing = tmp_path / "none.jsonl"
    assert f"{missing}: cannot be read" in refused("tags", "--source", missing, *arguments)


def test_prompts_of_ones_own(tool, tmp_path):
    source = put(tmp_path / "mine.prompt", PROMPTS.replace("\n", "\r\n"))
    arguments = ("prompts", "--source", source, "--dataset", "d", "--out", tmp_path / "d")
    status, printed, _ = tool(*arguments)
    assert status == 0
    counts = (
        "1 positive train, 0 negative train, 1 positive valid, 0 negative valid, "
        "0 positive eval, 1 negative eval"
    )
    assert printed == f"{tmp_path / 'd' / 'd.prompt'}: 3 prompts ({counts})\n"
    assert (tmp_path / "d" / "d.prompt").read_bytes() == PROMPTS.encode()
    assert tool(*arguments)[0] == 0
    assert (tmp_path / "d" / "d.prompt").read_bytes() == PROMPTS.encode()


@pytest.mark.parametrize("domain", ["movies", "news", "shopping", "neutral"])
def test_shipped_prompts(tool, tmp_path, domain):
    status, _, err = tool("prompts", "--domain", domain, "--dataset", "d", "--out", tmp_path)
    assert (status, err) == (0, "")
    frame = read_prompt(tmp_path / "d.prompt")
    assert frame.groupby(["intent", "split"]).size().size == 6, "every intent in every split"


@pytest.mark.parametrize("dataset", ["", "..", "a/b"])
def test_data_set_is_a_plain_name(refused, tmp_path, dataset):
    source = put(tmp_path / "mine.prompt", PROMPTS)
    arguments = ("prompts", "--source", source, "--out", tmp_path, "--dataset", dataset)
    assert f"--dataset {dataset!r}" in refused(*arguments)


def test_out_is_a_folder(refused, tmp_path):
    source = put(tmp_path / "mine.prompt", PROMPTS)
    text = refused("prompts", "--source", source, "--dataset", "d", "--out", source)
    assert f"--out {str(source)!r} cannot be made" in text


def test_check(tool, refused, tmp_path):
    prompt = put(tmp_path / "d.prompt", POOL)
    tag = put(tmp_path / "d.tag", TAGS)
    target = put(tmp_path / "d.target", TARGETS)
    inter = put(tmp_path / "d.inter", INTER)
    item = put(tmp_path / "d.item", "title:token_seq\titem_id:token\nToy Story\t2\n")
    status, printed, _ = tool("check", prompt, tag, target)
    assert status == 0
    assert [line.split(": ")[1] for line in printed.splitlines()] == [
        "7 rows, all good",
        "1 rows, all good",
        "1 rows, all good",
    ]
    assert tool("check", prompt, tag, target, "--item_file", item, "--inter_file", inter)[0] == 0

    assert f"{tag}:2: field item_id, value '1'" in refused("check", tag, "--item_file", item)
    assert f"{target}:2: field target_items, value '2'" in refused(
        "check", target, "--inter_file", inter
    )
    put(target, TARGETS.replace("u1", "u7"))
    assert f"{target}:2: field user_id, value 'u7'" in refused(
        "check", target, "--item_file", item, "--inter_file", inter
    )
    assert f"{item}x: ending '.itemx' is unknown" in refused("check", f"{item}x")
    other = put(tmp_path / "e.item", "movie:token\n1\n")
    assert f"{other}:1: field item_id is missing" in refused("check", tag, "--item_file", other)


def test_check_of_recboles_files(tool, refused, tmp_path):
    inter = put(tmp_path / "d.inter", INTER + "u1\t007\t6\nu2\t9\t7\n")
    item = put(tmp_path / "d.item", "item_id:token\n1\n7\n1\n")
    user = put(tmp_path / "d.user", "user_id:token\tage:float\nu1\t\nu2\t5\n")
    status, printed, _ = tool("check", inter, item, user)
    assert (status, printed.splitlines()) == (
        0,
        [
            f"{inter}: 3 rows, all good",
            f"{item}: 3 rows, see below",
            f"{item}: 1 of 3 rows repeat a item_id, such as '1'; the first row of each is taken, "
            "the others are left out",
            f"{user}: 2 rows, see below",
            f"{user}: 1 values of age are empty; they are filled with the mean",
            f"{inter}: a run drops 2 of 3 interactions, as 2 values of item_id, such as '007', "
            f"have no row in {item}; '007' is written '7' there; write ids alike",
        ],
    )
    put(inter, INTER.replace("\t", ";"))
    assert "give --field_separator=';'" in refused("check", inter)
    assert tool("check", inter, "--field_separator", ";")[0] == 0
    other = put(tmp_path / "e.user", "user:token\nu1\n")
    assert f"{other}:1: field user_id is missing" in refused("check", other)


def test_check_refuses_a_pool_that_a_run_refuses(refused, tmp_path):
    prompt = put(tmp_path / "d.prompt", PROMPTS)
    assert f"{prompt}: no negative template with split train" in refused("check", prompt)


def command_line(folder, module, *arguments):
    return subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(params=["dataset_tools", "recbole_dpr.dataset_tools"])
def module(request, tmp_path):
    """The folder to run in and the module's name: as in a checkout, and as installed."""
    if request.param == "dataset_tools":
        return ROOT, request.param
    package = tmp_path / "installed" / "recbole_dpr"
    package.mkdir(parents=True)
    for part in (*(ROOT / "recbole_dpr").iterdir(), ROOT / "dataset_tools"):
        if part.name != "__pycache__":
            (package / part.name).symlink_to(part)
    return package.parent, request.param


@pytest.mark.slow
def test_command_line(module, tmp_path):
    good = put(tmp_path / "good.tag", TAGS)
    done = command_line(*module, "check", good)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{good}: 1 rows, all good\n"

    bad = put(tmp_path / "bad.tag", TAGS.replace("appeal", "apeal"))
    done = command_line(*module, "check", bad)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"error: {bad}:2: field angle, value 'apeal'")
    assert done.stderr.count("\n") == 1

    done = command_line(*module, "target_practice")
    assert done.returncode == 2
    assert "usage: recbole-dpr data" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("dataset", "items"), [("ml-100k", 1682), ("ml-1m", 3883)])
def test_shipped_tags(dataset, items):
    frame = read_tag(ROOT / "recbole_dpr" / "resources" / f"{dataset}.tag")
    assert frame["item_id"].nunique() == items
    assert len(frame) == items * len(ANGLES) * 2
