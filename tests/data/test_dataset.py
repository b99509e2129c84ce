"""Rows and split against RecBole's own, and what the protocol adds to them."""

from itertools import pairwise

import pytest
import torch
from recbole.data.dataset import Dataset, SequentialDataset

from recbole_dpr.build import create_dataset
from recbole_dpr.data.dataset import SEQUENCE_INDEX
from recbole_dpr.utils.errors import UserError


def recboles_own(config, kind=SequentialDataset):
    """RecBole's parts, each as a table sorted by user and time."""
    parts = kind(config).build()
    for part in parts:
        part.sort([part.uid_field, part.time_field])
    return parts


def tokens(dataset, ids) -> list[str]:
    return dataset.field2id_token[dataset.iid_field][ids.numpy()].tolist()


def sequences(dataset) -> dict[str, list[str]]:
    """User -> the items of the store, in order."""
    store, users = dataset.store, dataset.field2id_token[dataset.uid_field]
    bounds = pairwise(store.offset.tolist())
    return {str(users[u]): tokens(dataset, store.item[a:b]) for u, (a, b) in enumerate(bounds)}


def user_rows(user: str, items: str, start=0) -> list[tuple]:
    """``.inter`` rows of one user: items by space, times on from ``start``."""
    return [(user, item, 3, start + i) for i, item in enumerate(items.split())]


def genres(items: str, genre="Drama") -> list[tuple]:
    return [(item, f"Title of {item}", genre) for item in items.split()]


# -- rows and split ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "settings",
    [
        {"MAX_ITEM_LIST_LENGTH": 5},
        {"numerical_features": ["rating"]},
        {"unused_col": {"inter": ["rating"]}},
        {"eval_args": {"split": {"LS": "valid_and_test"}, "order": "TO", "group_by": "user"}},
        {"eval_args": {"split": {"RS": [6, 1, 3]}, "order": "TO", "group_by": "user"}},
        {"eval_args": {"split": {"RS": [6, 1, 3]}, "order": "TO", "group_by": "none"}},
        {"user_inter_num_interval": "[15,inf)"},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_rows_are_recboles(built, tiny_dataset, settings):
    made = built(**tiny_dataset, **settings, filter_unseen_items=False)
    for ours, theirs in zip(
        (made.train, made.valid, made.test), recboles_own(made.config), strict=True
    ):
        rows, expected = ours[torch.arange(len(ours))], theirs[torch.arange(len(theirs))]
        assert set(rows.columns) - {SEQUENCE_INDEX} == set(expected.columns)
        for name in expected.columns:
            assert rows[name].dtype == expected[name].dtype, name
            assert torch.equal(rows[name], expected[name]), name


@pytest.mark.slow
def test_split_of_ml_100k_is_recboles(built):
    made = built(dataset="ml-100k", filter_unseen_items=False, MAX_ITEM_LIST_LENGTH=2)
    for ours, theirs in zip(
        (made.train, made.valid, made.test), recboles_own(made.config), strict=True
    ):
        # Which items these are may differ where RecBole's rounded times are equal.
        assert torch.equal(ours.inter_feat["user_id"], theirs.inter_feat["user_id"])


def test_rows_of_general_models_are_recboles_and_first_interactions(built, tiny_dataset):
    made = built(**tiny_dataset, model="BPR", filter_unseen_items=False)
    own = {(u, i, t) for u, i, t in triples(Dataset(made.config).build())}
    parts = [set(triples([part])) for part in (made.train, made.valid, made.test)]
    assert set().union(*parts) == own
    assert sum(map(len, parts)) == len(own)
    first = {min((t, i) for v, i, t in own if v == user) for user in {u for u, _, _ in own}}
    assert first <= {(t, i) for _, i, t in parts[0]}
    sequential = built(**tiny_dataset, filter_unseen_items=False)
    assert parts[1] == set(triples([sequential.valid]))
    assert parts[2] == set(triples([sequential.test]))


def triples(parts):
    for part in parts:
        columns = (part.inter_feat[name].tolist() for name in ("user_id", "item_id", "timestamp"))
        yield from zip(*columns, strict=True)


def test_matrix_of_interactions_is_recboles(built, tiny_dataset):
    """Whose first interactions are in no row, only in histories."""
    made = built(**tiny_dataset, filter_unseen_items=False)
    own = recboles_own(made.config)[0]
    expected = own.inter_matrix(form="csr", value_field="rating")
    assert (made.train.inter_matrix(form="csr", value_field="rating") != expected).nnz == 0


def test_histories_of_all_rows_are_there_for_a_model_that_asks(built, tiny_dataset):
    made = built(**tiny_dataset)
    every = made.train[torch.arange(len(made.train))]["item_id_list"]
    assert "item_id_list" not in made.train.inter_feat
    assert torch.equal(made.train.inter_feat["item_id_list"], every)
    with pytest.raises(KeyError):
        made.train.inter_feat["no_such_list"]


def test_parts_follow_each_other_in_time(built, tiny_dataset):
    made = built(**tiny_dataset)
    store = made.dataset.store
    parts = [part.inter_feat[SEQUENCE_INDEX] for part in (made.train, made.valid, made.test)]
    train, valid, test = parts
    assert (train < store.train_end[store.user[train]]).all()
    assert (valid >= store.train_end[store.user[valid]]).all()
    assert (valid < store.valid_end[store.user[valid]]).all()
    assert (test >= store.valid_end[store.user[test]]).all()
    assert sorted(torch.cat(parts).tolist()) == torch.nonzero(store.position).flatten().tolist()
    for user in range(made.dataset.user_num):
        times = store.fields["timestamp"][store.offset[user] : store.offset[user + 1]]
        assert (times.diff() >= 0).all()


def test_users_with_one_or_two_interactions(built, tiny_dataset):
    made = built(**tiny_dataset)
    user = made.dataset.field2token_id["user_id"]
    count = torch.bincount(made.train.inter_feat["user_id"], minlength=made.dataset.user_num)
    assert count[user["u16"]] == 1
    assert count[user["u17"]] == 0
    assert {u: len(items) for u, items in sequences(made.dataset).items()}["u17"] == 1
    general = built(**tiny_dataset, model="Pop").train.inter_feat["user_id"].tolist()
    assert (general.count(user["u16"]), general.count(user["u17"])) == (2, 1)


# -- unseen items --------------------------------------------------------------------------

# Ten targets a user: eight train, one validates, one tests. x is only in the test part of u1, y in
# the validation part of u2, z in a training part and in the test part of u2.
UNSEEN = [
    *user_rows("u1", "a b c a b c a b c z x"),
    *user_rows("u2", "a b c a b c a b c y z", start=100),
    *user_rows("u3", "z a b c a b c a b c a", start=200),
]


@pytest.mark.parametrize("model", ["DPR", "BPR"])
def test_items_unseen_in_training_leave_the_other_parts_and_histories(built, own_dataset, model):
    data = own_dataset(UNSEEN, genres("a b c x y z"))
    made = built(**data, model=model)
    assert tokens(made.dataset, made.valid.inter_feat["item_id"]) == ["z", "c"]
    assert tokens(made.dataset, made.test.inter_feat["item_id"]) == ["z", "a"]
    assert sequences(made.dataset)["u1"] == [*"abcabcabcz"]
    assert sequences(made.dataset)["u2"] == [*"abcabcabcz"]
    assert "x" in made.dataset.field2token_id["item_id"], "the catalogue stays whole"
    if model == "DPR":
        row = made.test[0]
        assert tokens(made.dataset, row["item_id_list"])[:10] == [*"abcabcabc", "[PAD]"]


def test_unseen_items_can_be_kept(built, own_dataset):
    made = built(**own_dataset(UNSEEN, genres("a b c x y z")), filter_unseen_items=False)
    assert tokens(made.dataset, made.test.inter_feat["item_id"]) == ["x", "z", "a"]
    assert tokens(made.dataset, made.test[1]["item_id_list"])[9] == "y"


# -- order ---------------------------------------------------------------------------------


@pytest.mark.parametrize("keep", [None, "first"])
def test_times_that_32_bits_round_together_still_order(built, own_dataset, keep):
    items = " ".join(f"i{n:02d}" for n in range(40))
    rows = user_rows("u", items, start=1_500_000_000)
    data = own_dataset(rows[::-1], genres(items))
    made = built(**data, rm_dup_inter=keep, filter_unseen_items=False)
    assert made.dataset.store.fields["timestamp"].unique().numel() == 1
    assert sequences(made.dataset)["u"] == items.split()


@pytest.mark.parametrize("keep", [None, "first"])
def test_equal_times_keep_the_order_of_the_file(built, own_dataset, keep):
    times = [5 - n // 50 for n in range(300)]  # later blocks of the file are earlier
    rows = [("u", f"i{n}", 3, time) for n, time in enumerate(times)]
    data = own_dataset(rows, genres(" ".join(row[1] for row in rows)))
    made = built(**data, rm_dup_inter=keep, filter_unseen_items=False)
    assert sequences(made.dataset)["u"] == [row[1] for row in sorted(rows, key=lambda row: row[3])]


# -- items ---------------------------------------------------------------------------------


def categories_of(dataset) -> dict[str, list[str]]:
    has = {}
    for item, row in zip(dataset.field2id_token["item_id"], dataset.item_category, strict=True):
        has[str(item)] = [dataset.categories[column] for column in row.nonzero().flatten()]
    return has


def test_categories_and_titles_of_every_item(make_config, tiny_dataset):
    dataset = create_dataset(make_config(**tiny_dataset))
    has = categories_of(dataset)
    assert set(has["i1"]) == {"Comedy", "Action"}
    assert has["i6"] == ["Comedy"]
    assert has["i23"] == has["[PAD]"] == []
    titles = dict(zip(dataset.field2id_token["item_id"], dataset.item_title, strict=True))
    assert titles["i7"] == "The Title 7"


ODD = [
    ("a", '"Quoted" Title', "Film Noir|Drama"),
    ("b", 'A lone "quote', "Drama | Film Noir"),
    ("c", '"At the start', ""),
    ("d", "", "it's {odd} 100%|unknown"),
    ("e", "L'été|Two", "drama|5|5"),
]


def test_odd_values_of_categories_and_titles(make_config, own_dataset):
    data = own_dataset(user_rows("u", "a b c d e"), ODD)
    odd = {"seq_separator": "|", "ignore_categories": ["unknown"]}
    dataset = create_dataset(make_config(**data, **odd))
    assert categories_of(dataset) == {
        "[PAD]": [],
        "a": ["Film Noir", "Drama"],
        "b": ["Film Noir", "Drama"],  # spaces around a separator are no part of the name
        "c": [],
        "d": ["it's {odd} 100%"],
        "e": ["Drama", "5"],  # in whatever case
    }
    titles = dict(zip(dataset.field2id_token["item_id"], dataset.item_title, strict=True))
    assert [titles[item] for item in "abcde"] == [row[1] or row[0] for row in ODD]


def test_quoted_categories_behind_commas(make_config, own_dataset, caplog):
    items = [(item, item, "'Beauty', 'Hair Care'") for item in "abc"]
    data = own_dataset(user_rows("u", "a b c"), items)
    dataset = create_dataset(make_config(**data, seq_separator=", "))
    assert categories_of(dataset)["a"] == ["Beauty", "Hair Care"]
    assert not caplog.messages
    with pytest.raises(UserError, match=r"^category_field=genre: .*--seq_separator=', '$"):
        create_dataset(make_config(**data))


def test_a_single_valued_category(make_config, own_dataset, tmp_path):
    data = own_dataset(user_rows("u", "a b c"), genres("a b c"))
    file = tmp_path / "data/own/own.item"
    file.write_text(
        "item_id:token\ttitle:token\tgenre:token\na\tA One\tFilm Noir\nb\t\t\nc\tC\tX\n"
    )
    dataset = create_dataset(make_config(**data))
    assert categories_of(dataset) == {"[PAD]": [], "a": ["Film Noir"], "b": [], "c": ["X"]}
    titles = dict(zip(dataset.field2id_token["item_id"], dataset.item_title, strict=True))
    assert [titles[item] for item in "abc"] == ["A One", "b", "C"]


def test_without_fields_named_items_have_their_token(make_config, tiny_dataset):
    bare = {**tiny_dataset, "category_field": None, "title_field": None}
    dataset = create_dataset(make_config(**bare))
    assert dataset.categories == []
    assert dataset.item_category.shape == (dataset.item_num, 0)
    assert dataset.item_title == dataset.field2id_token["item_id"].tolist()


# -- mistakes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "begins"),
    [
        ({"dataset": "tinny"}, "dataset=tinny: no folder "),
        ({"TIME_FIELD": "when"}, "TIME_FIELD=when: no such column loaded from tiny.inter"),
        ({"TIME_FIELD": None}, "TIME_FIELD=None: no such column"),
        ({"TIME_FIELD": "item_id"}, "TIME_FIELD=item_id: of type token"),
        ({"ITEM_ID_FIELD": "movie_id"}, "ITEM_ID_FIELD=movie_id: no such column"),
        ({"load_col": {"item": ["item_id"]}}, "USER_ID_FIELD=user_id: no such column"),
        ({"category_field": "kind"}, "category_field=kind: no such column loaded from tiny.item"),
        ({"category_field": "rating"}, "category_field=rating: no such column"),
        ({"title_field": "name"}, "title_field=name: no such column loaded from tiny.item"),
        ({"val_interval": {"rated": "[1,2]"}}, "dataset=tiny: ValueError: Field [rated] not"),
    ],
)
def test_mistakes_of_the_configuration_are_one_line(make_config, tiny_dataset, settings, begins):
    with pytest.raises(UserError) as caught:
        create_dataset(make_config(**{**tiny_dataset, **settings}))
    assert str(caught.value).startswith(begins)
    assert str(caught.value).isprintable()


def test_numbers_are_no_category(make_config, own_dataset, tmp_path):
    data = own_dataset(user_rows("u", "a b"), genres("a b"))
    (tmp_path / "data/own/own.item").write_text("item_id:token\tgenre:float\na\t1\nb\t2\n")
    with pytest.raises(UserError, match="category_field=genre: holds numbers"):
        create_dataset(make_config(**data | {"title_field": None}))


def test_a_folder_without_interactions(make_config, tiny_dataset, tmp_path):
    (tmp_path / "data/tiny/tiny.inter").unlink()
    with pytest.raises(UserError, match=r"^dataset=tiny: no file .*tiny\.inter; check"):
        create_dataset(make_config(**tiny_dataset))


def test_a_download_that_fails_is_one_line(make_config, tmp_path, monkeypatch):
    def refuse(url):
        raise OSError("no\nnetwork")

    monkeypatch.setattr("recbole.data.dataset.dataset.decide_download", refuse)
    with pytest.raises(UserError, match=r"^dataset=ml-1m: cannot be downloaded") as caught:
        create_dataset(make_config(dataset="ml-1m", data_path=str(tmp_path)))
    assert str(caught.value).isprintable()


SPLIT = {"split": {"RS": [0.8, 0.1, 0.1]}, "order": "TO", "group_by": "user", "mode": "full"}


@pytest.mark.parametrize("model", ["DPR", "BPR"])
@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"order": "RO"}, "set order to TO"),
        ({"split": {"RS": [0.8, 0.2]}}, "three parts"),
        ({"split": {"LS": "valid_only"}}, "left in the test part"),
    ],
)
def test_a_split_that_is_none_in_time_is_refused(built, tiny_dataset, model, change, said):
    with pytest.raises(UserError, match=rf"^eval_args=.*{said}"):
        built(**tiny_dataset, model=model, eval_args=SPLIT | change)


def test_the_parts_take_other_splits_in_time(built, tiny_dataset):
    """Of all users at one moment: validation still follows training for every user."""
    made = built(**tiny_dataset, eval_args=SPLIT | {"group_by": None})
    store = made.dataset.store
    assert (made.valid.inter_feat[SEQUENCE_INDEX] >= store.train_end[rows_user(made.valid)]).all()
    assert (made.test.inter_feat[SEQUENCE_INDEX] >= store.valid_end[rows_user(made.test)]).all()


def rows_user(part):
    return part.inter_feat["user_id"]
