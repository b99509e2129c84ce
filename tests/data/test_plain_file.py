"""Checks of RecBole's own files, and what a run says of the rows that it drops."""

import logging
from pathlib import Path

import pytest

from recbole_dpr.build import create_dataset
from recbole_dpr.data.plain_file import check_file
from recbole_dpr.utils.errors import UserError

HEADER = "user_id:token\titem_id:token\trating:float\ttimestamp:float"


@pytest.fixture
def file(tmp_path):
    """``file(text, encoding="utf-8")``: a path with this text."""

    def write(text: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / "d.inter"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def check(path, **options):
    return check_file(path, ("user_id", "item_id"), time="timestamp", **options)


def refusal(path, **options) -> str:
    with pytest.raises(UserError) as caught:
        check(path, **options)
    message = str(caught.value)
    assert message.startswith(f"{path}:")
    assert message.isprintable()
    return message.removeprefix(f"{path}:")


def test_a_right_file(file):
    found = check(file(f"{HEADER}\r\nu1\ti1\t3\t5\r\n\r\nu1\ti2\t4\t6.5\r\n"))
    assert (found.rows, found.notes, found.encoding) == (2, [], "utf-8")
    assert found.ids == {"user_id": {"u1": 2}, "item_id": {"i1": 1, "i2": 1}}
    assert found.types["timestamp"] == "float"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("u1\ti1\t3", "3: 3 fields in 'u1\\ti1\\t3', the header has 4; put one"),
        ("u1\ti1\t3\t5\t6", "3: 5 fields in"),
        ("u1,i1,3,5", "3: 1 fields in 'u1,i1,3,5', the header has 4; it is separated by ','"),
        ("u1\t\t3\t5", "3: field item_id, value '' is read as no id"),
        ("NA\ti1\t3\t5", "3: field user_id, value 'NA' is read as no id"),
        ("u1\ti1\t3\t", "3: field timestamp, value '' is no time"),
        ("u1\ti1\t3\tinf", "3: field timestamp, value 'inf' is no finite number"),
        ("u1\ti1\t3\t2024-05-31", "3: field timestamp, value '2024-05-31' is no finite number"),
        ("u1\ti1\tinf\t5", "3: field rating, value 'inf' is no finite number"),
        ("u1\ti1\tgood\t5", "3: field rating, value 'good' is no finite number"),
        ("u1\ti\r1\t3\t5", "3: a carriage return"),
    ],
)
def test_a_wrong_line_is_named(file, row, said):
    assert refusal(file(f"{HEADER}\nu1\ti0\t3\t4\n{row}\nu2\ti2\t3\t6\n")).startswith(said)


@pytest.mark.parametrize(
    ("header", "options", "said"),
    [
        (HEADER.replace("\t", ","), {}, "columns are separated by ',', not by '\\t'; give"),
        (HEADER, {"separator": ","}, "separated by '\\t', not by ','; leave field_separator out"),
        (
            "user_id\titem_id\ttimestamp",
            {},
            "such as 'user_id:token\\titem_id:token\\ttimestamp:fl",
        ),
        ("userId,rating", {}, "--field_separator=','; field 'userId' has no type; write the head"),
        ("user_id:token\titem_id:text", {}, "field 'item_id:text' is of no type among token, tok"),
        ("user_id:token\tuser_id:token", {}, "field 'user_id' occurs twice"),
        ("", {}, "there is no header"),
    ],
)
def test_a_wrong_header_is_mended(file, header, options, said):
    message = refusal(file(f"{header}\nu1\ti1\t3\t5\n"), **options)
    assert message.startswith("1: ")
    assert said in message


def test_encodings(file):
    text = f"{HEADER}\nu1\ti1\t3\t4\nJosé\ti1\t3\t4\n"
    latin = file(text, "latin-1")
    assert refusal(latin).startswith("3: byte b'\\xe9' is not UTF-8; give the file's own encoding")
    assert check(latin, encoding="latin-1").ids["user_id"]["José"] == 1
    wide = file(text, "utf-16")
    assert refusal(wide).startswith("1: is UTF-16; give --encoding=utf-16")
    assert check(wide, encoding="utf-16").rows == 2
    with pytest.raises(UserError, match="encoding=klingon: unknown"):
        check(wide, encoding="klingon")


def test_notes(file):
    path = file(f"{HEADER}\n1\ti1\t\t4\n001\ti2\t3\t4\n1.0\ti1\tNA\t4\n")
    found = check_file(path, ("user_id", "item_id"), "item_id", "timestamp")
    assert [note.removeprefix(f"{path}: ") for note in found.notes] == [
        "1 values of user_id stand there in several forms, such as '1' and '001', which count as "
        "different ids; write each in one form",
        "1 of 3 rows repeat a item_id, such as 'i1'; the first row of each is taken, the others "
        "are left out",
        "2 values of rating are empty; they are filled with the mean",
    ]


def test_words_that_often_mean_nothing_are_told_and_stay_text(make_config, own_dataset, caplog):
    named = [("a", "NA", "None"), ("b", "Title of b", "Drama"), ("c", "None", "nan"), ("d", "", "")]
    data = own_dataset(rows("a b c d a"), named)
    dataset = create_dataset(make_config(**data))
    titles = dict(zip(dataset.field2id_token["item_id"], dataset.item_title, strict=True))
    assert titles == {"[PAD]": "[PAD]", "a": "NA", "b": "Title of b", "c": "None", "d": "d"}
    assert dataset.categories == ["None", "Drama", "nan"]
    told = "words such as {}, which are taken as text; empty these cells if they stand for no value"
    assert [message.partition(".item: ")[2] for message in caplog.messages] == [
        f"2 values of title are {told.format(repr('NA'))}",
        f"2 values of genre are {told.format(repr('None'))}",
    ]


# -- in a run ------------------------------------------------------------------------------


def rows(items: str) -> list[tuple]:
    return [("u", item, 3, time) for time, item in enumerate(items.split())]


def items(names: str, genre: str = "Drama") -> list[tuple]:
    return [(item, f"Title of {item}", genre) for item in names.split()]


def test_dropped_interactions_are_counted_and_named(make_config, own_dataset, caplog):
    data = own_dataset(rows("a b x y x"), items("a b c"))
    assert len(create_dataset(make_config(**data)).inter_feat) == 2
    assert caplog.messages == [
        "dropped 3 of 5 interactions, as 2 values of item_id, such as 'x', have no row in "
        "own.item; add them there"
    ]
    kept = create_dataset(make_config(**data, filter_inter_by_user_or_item=False))
    assert len(kept.inter_feat) == 5


def test_filters_are_counted(make_config, own_dataset, caplog):
    data = own_dataset(rows("a b a b c"), items("a b c"))
    caplog.set_level(logging.INFO)
    config = make_config(
        **data, rm_dup_inter="first", val_interval={"timestamp": "[0,3]"}, state="INFO"
    )
    create_dataset(config)
    assert "dropped 2 of 5 interactions by rm_dup_inter=first" in caplog.messages
    assert "dropped 1 of 3 interactions by val_interval={'timestamp': '[0,3]'}" in caplog.messages
    with pytest.raises(UserError, match=r"^dataset=own: no interaction is left; dropped 5 of 5 .*"):
        create_dataset(make_config(**data, user_inter_num_interval="[9,inf)"))


def test_a_mark_and_dates_simply_work(make_config, own_dataset, tmp_path):
    data = own_dataset(rows("a b c"), items("a b c"))
    path = tmp_path / "data/own/own.inter"
    expected = create_dataset(make_config(**data)).inter_feat
    text = path.read_text("utf-8")
    for second in range(3):
        text = text.replace(f"\t{second}\n", f"\t1970-01-01T00:00:0{second}Z\n")
    path.write_text(text, "utf-8-sig")
    dataset = create_dataset(make_config(**data))
    assert dataset.inter_feat["timestamp"].tolist() == [0, 1, 2]
    assert dataset.inter_feat.equals(expected)
    assert dataset.config["encoding"] == "utf-8"


def test_a_tab_in_a_title_is_refused(make_config, own_dataset):
    data = own_dataset(rows("a b"), [*items("a"), ("b", "Heat\t(1995)", "Drama")])
    with pytest.raises(UserError, match=r"own\.item:3: 4 fields in .*the header has 3; put one"):
        create_dataset(make_config(**data))


@pytest.mark.parametrize(
    ("value", "separator", "categories"),
    [
        ("Action|Comedy", "|", ["Action", "Comedy"]),
        ("Action, Comedy", ", ", ["Action", "Comedy"]),
        ("['Action', 'Comedy']", ", ", ["Action", "Comedy"]),
        ("Action,Comedy", ",", ["Action", "Comedy"]),
    ],
)
def test_several_categories_in_a_value(make_config, own_dataset, value, separator, categories):
    data = own_dataset(rows("a b c"), [*items("a", value), *items("b", "Action Comedy")])
    with pytest.raises(UserError, match=r"^category_field=genre: .* give --seq_separator=") as said:
        create_dataset(make_config(**data))
    assert str(said.value).endswith(f"--seq_separator={separator!r}")
    data = own_dataset(rows("a b c"), [*items("a", value), *items("b", "Comedy")])
    assert create_dataset(make_config(**data, seq_separator=separator)).categories == categories


def test_names_that_differ_in_case_are_one_category(make_config, own_dataset, caplog):
    data = own_dataset(rows("a b"), [*items("a", "Comedy"), *items("b", "comedy Creams,_Gels")])
    caplog.set_level(logging.INFO)
    dataset = create_dataset(make_config(**data, state="INFO"))
    assert dataset.categories == ["Comedy", "Creams, Gels"]
    assert "category_field=genre: 'comedy' and 'Comedy' are one category" in caplog.messages


@pytest.mark.parametrize("path", ["data/own", "data/own/own.inter"])
def test_a_data_set_given_by_its_path(make_config, path):
    with pytest.raises(UserError, match=rf"^dataset={path}: .*--dataset=own --data_path=data$"):
        make_config(dataset=path)
