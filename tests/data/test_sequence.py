"""The flat store against sequences written out as Python lists."""

import pytest
import torch

from recbole_dpr.data.sequence import SequenceStore

# User 0 is RecBole's padding and users 0, 3 and 6 have nothing.
LENGTHS = [0, 4, 1, 0, 2, 7, 0]


def store_of(lengths, **fields) -> SequenceStore:
    """Items are numbered on from 1, so that an item tells its flat index."""
    user = torch.repeat_interleave(torch.arange(len(lengths)), torch.tensor(lengths))
    item = torch.arange(1, len(user) + 1)
    return SequenceStore(user, {"item": item, **fields}, "item", len(lengths))


@pytest.fixture
def store() -> SequenceStore:
    vectors = torch.arange(28.0).view(14, 2) + 0.5
    return store_of(LENGTHS, time=torch.arange(14) / 2, vector=vectors)


def test_offsets_and_positions(store):
    assert store.offset.tolist() == [0, 0, 4, 5, 5, 7, 14, 14]
    assert store.position.tolist() == [0, 1, 2, 3, 0, 0, 1, 0, 1, 2, 3, 4, 5, 6]
    assert len(store) == 14
    assert torch.equal(store.item, store.fields["item"])


def test_history_is_padded_on_the_right_and_cut_on_the_left(store):
    end, length = torch.tensor([3, 5, 14, 7]), torch.tensor([3, 1, 3, 0])
    history = store.history(end, length, 4)
    assert history["item"].tolist() == [[1, 2, 3, 0], [5, 0, 0, 0], [12, 13, 14, 0], [0, 0, 0, 0]]
    assert history["time"].tolist()[0] == [0, 0.5, 1, 0]
    assert history["vector"].tolist()[1] == [[8.5, 9.5], [0, 0], [0, 0], [0, 0]]
    assert history["vector"].shape == (4, 4, 2)


def test_history_of_one_row_is_that_row(store):
    one = store.history(torch.tensor(3), torch.tensor(2), 4)
    assert one["item"].tolist() == [2, 3, 0, 0]
    assert one["vector"].shape == (4, 2)


def test_keep_drops_from_every_field_and_renumbers(store):
    kept = torch.ones(14, dtype=torch.bool)
    kept[[1, 4, 13]] = False  # one within, one that is all of a user, the very last
    smaller, renumbered = store.keep(kept)
    assert smaller.item.tolist() == [1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13]
    assert smaller.fields["vector"][:, 0].tolist() == store.fields["vector"][kept][:, 0].tolist()
    assert smaller.offset.tolist() == [0, 0, 3, 3, 3, 5, 11, 11]
    assert torch.equal(smaller.item[renumbered[kept]], store.item[kept])


def test_parts_end_after_their_last_target(store):
    store.set_parts(train=torch.tensor([1, 8, 9]), valid=torch.tensor([2, 10, 11]))
    # A user without training targets keeps the first interaction as history, if there is one.
    assert store.train_end.tolist() == [0, 2, 5, 5, 6, 10, 14]
    assert store.valid_end.tolist() == [0, 3, 5, 5, 6, 12, 14]


def test_training_counts_leave_out_the_other_parts():
    store = store_of([3, 2], item=torch.tensor([1, 2, 1, 1, 2]))
    store.set_parts(torch.tensor([1]), torch.tensor([2, 4]))
    assert store.training_counts(4).tolist() == [0, 2, 1, 0]


def test_a_part_may_be_missing(store):
    store.set_parts(train=torch.tensor([1, 2, 3]), valid=torch.tensor([], dtype=torch.int64))
    assert store.valid_end.tolist() == store.train_end.tolist() == [0, 4, 5, 5, 6, 8, 14]


# -- windows -------------------------------------------------------------------------------


def random_store(seed: int) -> SequenceStore:
    """Users with 0 to 30 interactions, of which training takes any number but the last few."""
    draw = torch.Generator().manual_seed(seed)
    lengths = [0, 1, 2, *torch.randint(0, 31, (12,), generator=draw).tolist()]
    store = store_of(lengths)
    share = torch.rand(len(lengths), generator=draw)
    count = store.offset.diff()
    store.train_end = store.offset[:-1] + (share * count).ceil().long()
    return store


CASES = [(width, shift) for width in (1, 2, 3, 4, 7, 10) for shift in range(max(width // 2, 1))]


@pytest.mark.parametrize(("width", "shift"), CASES)
def test_every_training_target_counts_once_with_half_a_window_before_it(width, shift):
    store = random_store(seed=width)
    windows = store.windows(width, shift)
    seen = []
    for start, length, first in zip(windows.start, windows.length, windows.first, strict=True):
        user = store.user[start]
        assert 1 <= length <= width
        assert start >= store.offset[user]
        for place in range(int(start + first), int(start + length)):
            target = place + 1
            assert target < store.train_end[user], "fed or aimed at something held out"
            context = target - start
            assert 2 * context >= width or context == store.position[target]
            seen.append(target)
    held_out = torch.arange(len(store)) >= store.train_end[store.user]
    assert sorted(seen) == torch.nonzero((store.position > 0) & ~held_out).flatten().tolist()


@pytest.mark.parametrize("width", [4, 7, 10])
def test_shifts_move_the_cuts(width):
    store = store_of([50])
    cuts = [store.windows(width, shift).start.tolist() for shift in range(width // 2)]
    assert len({tuple(starts) for starts in cuts}) == width // 2


def test_no_window_of_users_without_targets():
    assert len(store_of([0, 1, 1]).windows(5)) == 0
    assert len(store_of([0, 1, 2]).windows(5)) == 1
