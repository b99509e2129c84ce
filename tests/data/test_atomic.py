"""The atomic files: every rule broken once, and what is written can be read back."""

import os

import pandas as pd
import pytest

from recbole_dpr.data import atomic
from recbole_dpr.data.atomic import (
    SCHEMAS,
    check_value,
    read_prompt,
    read_tag,
    read_target,
    write_atomic,
)
from recbole_dpr.utils.errors import UserError

READERS = {"prompt": read_prompt, "tag": read_tag, "target": read_target}
ROWS = {
    "prompt": [
        ["p1", 'I\'d "love" {category} films', "positive", "train", ""],
        ["p2", "Anything but {category}, s'il vous plaît", "negative", "eval", ""],
        ["p3", "No {category} yet", "negative", "valid", ""],
        ["p4", 'Something to "laugh" at', "positive", "valid", "Comedy"],
    ],
    "tag": [
        ["1", "narrative", 'A "toy" cowboy', "train"],
        ["1", "narrative", "A plaything of the west", "eval"],
        ["2", "appeal", "Dice and beasts", "train"],
    ],
    "target": [
        ["c1", "u1", "7", "positive", "3", "Comedy", "p1", "A toy cowboy", "1 2"],
        ["c2", "u2", "12", "negative", "10", "Drama", "p2", "", "2"],
    ],
}
KNOWN = {
    "known_items": ["1", "2"],
    "known_users": ["u1", "u2"],
    "known_prompts": ["p1", "p2"],
    "known_categories": ["Comedy", "Drama"],
}


def content(kind, rows=None):
    lines = [SCHEMAS[kind].header, *("\t".join(row) for row in rows or ROWS[kind])]
    return "\n".join(lines) + "\n"


@pytest.fixture
def put(tmp_path):
    def write(kind, data):
        path = tmp_path / f"x.{kind}"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return write


def changed(kind, column, value, row=1):
    """The rows of a kind with one cell replaced."""
    rows = [list(cells) for cells in ROWS[kind]]
    rows[row][SCHEMAS[kind].names.index(column)] = value
    return rows


def message(call, *args, **kwargs):
    with pytest.raises(UserError) as caught:
        call(*args, **kwargs)
    text = str(caught.value)
    assert text.isprintable(), "one line, and safe for a terminal"
    return text


def test_prompt_is_read_literally(put):
    frame = read_prompt(put("prompt", content("prompt")))
    assert frame.to_numpy().tolist() == ROWS["prompt"]
    assert list(frame.columns) == ["prompt_id", "text", "intent", "split", "category"]
    assert all(type(value) is str for value in frame["text"])


def test_prompts_need_no_category_column(put):
    """Pools of templates alone were written without one."""
    lines = [line.rsplit("\t", 1)[0] for line in content("prompt").splitlines()[:4]]
    frame = read_prompt(put("prompt", "\n".join(lines) + "\n"))
    assert frame.to_numpy().tolist() == ROWS["prompt"][:3]
    assert list(frame.columns) == SCHEMAS["prompt"].names


def test_prompts_without_the_column_are_written_with_it(put, tmp_path):
    frame = read_prompt(put("prompt", content("prompt", ROWS["prompt"][:3])))
    write_atomic(tmp_path / "y.prompt", frame.drop(columns="category"), "prompt")
    pd.testing.assert_frame_equal(read_prompt(tmp_path / "y.prompt"), frame)


def test_free_words_without_the_column_speak_of_nothing(put):
    header = SCHEMAS["prompt"].header.removesuffix("\tcategory:token")
    path = put("prompt", f"{header}\np1\tto laugh\tpositive\ttrain\n")
    reason = "has no slot and no category; write {category} in it, or fill in category"
    assert message(read_prompt, path) == f"{path}:2: field text, value 'to laugh' {reason}"


def test_a_category_column_has_its_type(put):
    data = content("prompt").replace("category:token\n", "category:token_seq\n")
    path = put("prompt", data)
    text = message(read_prompt, path)
    assert text.startswith(f"{path}:1: field category, ")
    assert text.endswith("write category:token")


@pytest.mark.parametrize("row", [0, 1, 2, 3], ids=["template", "eval", "valid", "free-form"])
@pytest.mark.parametrize("split", ["train", "valid", "eval"])
def test_a_text_stands_in_one_split(put, row, split):
    first = ROWS["prompt"][row]
    again = ["p5", first[1], first[2], split, first[4]]
    path = put("prompt", content("prompt", [*ROWS["prompt"], again]))
    if split == first[3]:
        assert len(read_prompt(path)) == 5
        return
    text = message(read_prompt, path)
    assert text.startswith(f"{path}:6: field text, value {first[1]!r}")
    assert f"stands in the splits {first[3]} and {split}; keep it" in text


def test_a_text_of_both_intents_stands_in_one_split_too(put):
    again = ["p5", ROWS["prompt"][3][1], "negative", "train", "Drama"]
    path = put("prompt", content("prompt", [*ROWS["prompt"], again]))
    assert "stands in the splits valid and train" in message(read_prompt, path)


def test_target_has_integers_and_lists(put):
    frame = read_target(put("target", content("target")), **KNOWN)
    assert frame["cut"].tolist() == [7, 12]
    assert frame["n"].dtype == "int64"
    assert frame["target_items"].tolist() == [["1", "2"], ["2"]]
    assert frame["tag"].tolist() == ["A toy cowboy", ""]


def test_last_column_may_be_the_empty_tag(put):
    order = [0, 1, 2, 3, 4, 5, 6, 8, 7]
    lines = [line.split("\t") for line in content("target").splitlines()]
    path = put("target", "\n".join("\t".join(line[i] for i in order) for line in lines) + "\n\n")
    assert read_target(path)["tag"].tolist() == ["A toy cowboy", ""]


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize(
    "disguise",
    [
        lambda text: text.rstrip("\n"),
        lambda text: text + "\n \n\n",
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: "\n".join("\t".join(x.split("\t")[::-1]) for x in text.splitlines()),
    ],
    ids=["no last newline", "blank end", "CRLF", "BOM", "column order"],
)
def test_harmless_differences(put, kind, disguise):
    plain = READERS[kind](put(kind, content(kind)))
    pd.testing.assert_frame_equal(READERS[kind](put(kind, disguise(content(kind)))), plain)


@pytest.mark.parametrize("mark", ["\u2028", "\x0b", "\x85", "\xa0"])
def test_only_newlines_end_a_line(put, mark):
    rows = changed("prompt", "text", f"Some{mark}{{category}}", row=0)
    assert read_prompt(put("prompt", content("prompt", rows)))["text"][0] == rows[0][1]
    rows[1][2] = "maybe"
    assert ":3: " in message(read_prompt, put("prompt", content("prompt", rows)))


CELLS = [
    ("prompt", "prompt_id", "", "is empty"),
    ("prompt", "prompt_id", " p2", "spaces around"),
    ("prompt", "text", " ", "is empty"),
    ("prompt", "text", "No comedies", "has no slot and no category"),
    ("prompt", "text", "Not {genre}", "has no slot and no category"),
    ("prompt", "text", "{category} or {category}", "2 slots"),
    ("prompt", "text", "a\rb {category}", "line break"),
    ("prompt", "intent", "postive", "did you mean 'positive'?"),
    ("prompt", "intent", "Negative", "write positive or negative"),
    ("prompt", "split", "test", "write train or valid or eval"),
    ("prompt", "category", "Comedy", "beside a text with {category}; leave one of the two out"),
    ("prompt", "category", "a\rb", "line break"),
    ("tag", "item_id", "", "is empty"),
    ("tag", "angle", "narative", "did you mean 'narrative'?"),
    ("tag", "angle", "mood", "write narrative or atmosphere or appeal"),
    ("tag", "tag", "", "is empty"),
    ("tag", "split", "valid", "is unknown"),
    ("target", "case_id", "", "is empty"),
    ("target", "user_id", "", "is empty"),
    ("target", "cut", "0", "whole number"),
    ("target", "cut", "-1", "whole number"),
    ("target", "cut", "2.0", "whole number"),
    ("target", "cut", "", "whole number"),
    ("target", "n", "٣", "whole number"),
    ("target", "n", "9" * 5000, "whole number"),
    ("target", "task", "sequential", "write positive or negative"),
    ("target", "category", "", "is empty"),
    ("target", "prompt_id", "", "is empty"),
    ("target", "target_items", "", "is empty"),
]
UNKNOWN = [
    ("tag", "item_id", "11", "no item"),
    ("target", "target_items", "2 33", "no item"),
    ("target", "user_id", "u11", "did you mean 'u1'?"),
    ("target", "prompt_id", "p22", "did you mean 'p2'?"),
    ("target", "category", "Comdy", "did you mean 'Comedy'?"),
    ("target", "category", "Western", "no category"),
]


@pytest.mark.parametrize(("kind", "column", "value", "reason"), CELLS)
def test_bad_cell_when_read(put, kind, column, value, reason):
    path = put(kind, content(kind, changed(kind, column, value)))
    text = message(READERS[kind], path)
    assert text.startswith(f"{path}:3: field {column}, value {value!r}"[:120])
    assert reason in text
    assert len(text) < len(str(path)) + 250


@pytest.mark.parametrize(("kind", "column", "value", "reason"), CELLS)
def test_bad_cell_when_written(put, kind, column, value, reason):
    path = put(kind, content(kind))
    frame = READERS[kind](path).astype(object)
    frame.at[1, column] = value.split() if column == "target_items" else value
    text = message(write_atomic, path, frame, kind)
    assert text.startswith(f"{path}:3: field {column}, value {value!r}"[:120])
    assert reason in text
    assert path.read_bytes() == content(kind).encode()


@pytest.mark.parametrize(("kind", "column", "value", "reason"), UNKNOWN)
def test_unknown_reference(put, kind, column, value, reason):
    path = put(kind, content(kind, changed(kind, column, value)))
    known = KNOWN if kind == "target" else {"known_items": KNOWN["known_items"]}
    text = message(READERS[kind], path, **known)
    assert text.startswith(f"{path}:3: field {column}, value {value.split()[-1]!r}")
    assert reason in text
    READERS[kind](path)


def test_nothing_is_known_where_the_known_are_none(put):
    assert "'1'" in message(read_tag, put("tag", content("tag")), known_items=[])


HEADERS = [
    ("", "is empty"),
    ("\n \n", "is empty"),
    ("prompt_id:token\ttext:token_seq\tintent:token", "'split' is missing"),
    (SCHEMAS["prompt"].header + "\tnote:token", "'note' is unknown"),
    (SCHEMAS["prompt"].header + "\tsplit:token", "'split' occurs twice"),
    (SCHEMAS["prompt"].header.replace("text:", "txt:"), "did you mean 'text'?"),
    (SCHEMAS["prompt"].header.replace("token_seq", "token"), "write text:token_seq"),
    (SCHEMAS["prompt"].header.replace("intent:token", "intent"), "write intent:token"),
    (SCHEMAS["prompt"].header.replace("\t", "  "), "separated by tabs"),
    ("\n" + SCHEMAS["prompt"].header, "'' is unknown"),
]


@pytest.mark.parametrize(("header", "reason"), HEADERS)
def test_bad_header(put, header, reason):
    path = put("prompt", header)
    text = message(read_prompt, path)
    assert text.startswith(f"{path}:1: ")
    assert reason in text


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("p5\tNo {category}\tnegative\ttrain", "is 4 in 'p5"),
        ("p5\tNo\t{category}\tnegative\ttrain\t", "is 6 in 'p5"),
        ("\np5\tNo {category}\tnegative\ttrain\t", "is 1 in ''"),
    ],
    ids=["too few", "too many", "blank inside"],
)
def test_wrong_number_of_columns(put, line, reason):
    path = put("prompt", content("prompt") + line)
    text = message(read_prompt, path)
    assert text.startswith(f"{path}:6: ")
    assert reason in text


@pytest.mark.parametrize("kind", READERS)
def test_no_rows(put, kind):
    path = put(kind, SCHEMAS[kind].header + "\n\n")
    assert f"{path}:2: there is no row" in message(READERS[kind], path)
    empty = pd.DataFrame(columns=SCHEMAS[kind].names)
    assert f"{path}:2: there is no row" in message(write_atomic, path, empty, kind)


@pytest.mark.parametrize(
    ("kind", "shown"), [("prompt", "'p1'"), ("tag", "'1 narrative train'"), ("target", "'c1'")]
)
def test_duplicate_names_both_lines(put, kind, shown):
    rows = [*ROWS[kind], ROWS[kind][0]]
    path = put(kind, content(kind, rows))
    text = message(READERS[kind], path)
    assert text.startswith(f"{path}:{len(rows) + 1}: ")
    assert f"{shown} is already on line 2" in text


def test_not_utf8_names_the_line(put):
    data = b"\xef\xbb\xbf" + content("prompt").encode("latin-1")
    path = put("prompt", data)
    assert message(read_prompt, path).startswith(f"{path}:3: byte b'\\xee' is not UTF-8")
    path = put("prompt", content("prompt").encode("utf-16"))
    assert f"{path}:1: " in message(read_prompt, path)


def test_no_file(tmp_path):
    assert f"{tmp_path / 'x.tag'}: no such file" in message(read_tag, tmp_path / "x.tag")
    assert f"{tmp_path}: cannot be read" in message(read_tag, tmp_path)


@pytest.mark.parametrize("kind", READERS)
def test_round_trip(put, tmp_path, kind):
    data = content(kind).encode()
    frame = READERS[kind](put(kind, data))
    copy = tmp_path / f"copy.{kind}"
    write_atomic(str(copy), frame[frame.columns[::-1]], kind)
    assert copy.read_bytes() == data
    pd.testing.assert_frame_equal(READERS[kind](copy), frame)
    write_atomic(copy, frame, kind)
    assert copy.read_bytes() == data
    assert sorted(os.listdir(tmp_path)) == sorted([f"copy.{kind}", f"x.{kind}"])


def test_frame_of_pandas_own_types_is_written(tmp_path):
    frame = pd.DataFrame(
        {"item_id": [1, 2], "angle": "appeal", "tag": ["a", "b"], "split": "train"}
    )
    write_atomic(tmp_path / "x.tag", frame, "tag")
    assert read_tag(tmp_path / "x.tag")["item_id"].tolist() == ["1", "2"]


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("tag", "a\tb", "contains a tab"),
        ("tag", "a\nb", "contains a tab, a line break"),
        ("tag", "a\r", "contains a tab, a line break"),
        ("tag", "\ud800", "a broken character"),
        ("tag", None, "neither text"),
        ("tag", float("nan"), "neither text"),
        ("tag", pd.NA, "neither text"),
        ("cut", 2.0, "neither text nor a whole number"),
        ("cut", True, "neither text nor a whole number"),
        ("target_items", "1 2", "is not a list"),
        ("target_items", ["1 2"], "without spaces"),
        ("target_items", ["1", ""], "without spaces"),
        ("target_items", ["1", None], "neither text"),
        ("target_items", [], "is empty"),
    ],
)
def test_what_cannot_be_read_back_is_not_written(put, tmp_path, column, value, reason):
    path = put("target", content("target"))
    frame = read_target(path).astype(object)
    frame.at[1, column] = value
    text = message(write_atomic, path, frame, "target")
    assert text.startswith(f"{path}:3: field {column}, value ")
    assert reason in text
    assert path.read_bytes() == content("target").encode()
    assert os.listdir(tmp_path) == ["x.target"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda frame: frame.drop(columns="tag"), "'tag' is missing"),
        (lambda frame: frame.rename(columns={"tag": "tags"}), "did you mean 'tag'?"),
        (lambda frame: pd.concat([frame, frame[["tag"]]], axis=1), "'tag' occurs twice"),
        (lambda frame: pd.concat([frame, frame]), "is already on line 2"),
    ],
)
def test_bad_frame(put, tmp_path, change, reason):
    frame = change(read_tag(put("tag", content("tag"))))
    text = message(write_atomic, tmp_path / "y.tag", frame, "tag")
    assert reason in text
    assert os.listdir(tmp_path) == ["x.tag"]


def test_unknown_kind(put, tmp_path):
    frame = read_tag(put("tag", content("tag")))
    assert "'tags' is unknown (did you mean 'tag'?)" in message(
        write_atomic, tmp_path / "y.tag", frame, "tags"
    )


def test_failed_write_leaves_nothing(put, tmp_path, monkeypatch):
    path = put("tag", content("tag"))
    frame = read_tag(path)
    frame["tag"] = "other " + frame["tag"]
    assert "cannot be written" in message(write_atomic, tmp_path / "no" / "x.tag", frame, "tag")
    folder = tmp_path / "folder.tag"
    folder.mkdir()
    assert f"{folder}: cannot be written" in message(write_atomic, folder, frame, "tag")

    def interrupted(source, target):
        assert os.path.dirname(source) == os.path.dirname(target)
        raise KeyboardInterrupt

    monkeypatch.setattr(atomic.os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(path, frame, "tag")
    assert path.read_bytes() == content("tag").encode()
    assert sorted(os.listdir(tmp_path)) == ["folder.tag", "x.tag"]


def test_check_value_speaks_for_another_file():
    check_value("a.jsonl", 4, "tag", "tag", "fine")
    text = message(check_value, "a.jsonl", 4, "tag", "tag", "")
    assert text.startswith("a.jsonl:4: field tag, value ''")
