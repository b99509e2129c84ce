"""Evaluation cases against the rules of section 4.1, case by case, and how RecBole gets them."""

import pandas as pd
import pytest
import torch
from recbole.data.dataloader import FullSortEvalDataLoader

from recbole_dpr.data import fields
from recbole_dpr.data.atomic import SCHEMAS, read_prompt, write_atomic
from recbole_dpr.data.case import NEG, POS, prompt_cases, seq_cases, to_target_frame
from recbole_dpr.data.case_loader import CaseLoader
from recbole_dpr.data.dataset import SEQUENCE_INDEX
from recbole_dpr.data.plan import plan_stages
from recbole_dpr.data.prompt import PromptBook, render
from recbole_dpr.utils.errors import UserError

INTENT = {POS: "positive", NEG: "negative"}
SPLIT = {"valid": "valid", "test": "eval"}
MODES = ["genre", "free", "tag"]
SIZES = [2, 5]
# Parts long enough to hold several items of the future.
HALVES = {"split": {"RS": [0.4, 0.3, 0.3]}, "order": "TO", "group_by": "user", "mode": "full"}


@pytest.fixture
def drawn(built, tiny_dataset, free_pool):
    """``drawn(part="test", **overrides)``: a namespace as ``built``, with book and cases."""

    def make(part="test", modes=None, **overrides):
        settings = {"case_position": "all", "target_n": SIZES, "eval_args": HALVES}
        settings["prompt_file"] = free_pool
        made = built(**tiny_dataset, **settings | overrides)
        made.book = PromptBook()
        made.cases = prompt_cases(made.dataset, part, made.book, modes)
        made.by_name = {group.name: group for group in made.cases}
        return made

    return make


def part_of(made, part):
    """First and last flat index of each user's part (exclusive)."""
    store = made.dataset.store
    ends = {
        "valid": (store.train_end, store.valid_end),
        "test": (store.valid_end, store.offset[1:]),
    }
    return ends[part]


# -- which ---------------------------------------------------------------------------------


def test_a_task_without_cases_is_told(drawn, caplog):
    """With one test item a user no NEG prompt can be complied with."""
    last_out = HALVES | {"split": {"LS": "valid_and_test"}}
    made = drawn(eval_args=last_out, target_n=[2], modes=["genre", "tag"])
    assert {group.name for group in made.cases} == {"POS-2-genre", "POS-2-tag"}
    [told] = [line for line in caplog.messages if line.startswith("no test cases")]
    assert told.startswith("no test cases of NEG-2-genre, NEG-2-tag, so nothing is measured there")
    assert f"part, of {len(seq_cases(made.dataset, 'test'))}, has what they need. NEG needs" in told
    assert "free needs" not in told
    caplog.clear()
    drawn(modes=["genre", "tag"])
    assert not [line for line in caplog.messages if line.startswith("no test cases")]


@pytest.mark.parametrize("part", ["valid", "test"])
def test_seq_cases_at_the_boundary_and_at_all_positions(built, tiny_dataset, part):
    every = built(**tiny_dataset, case_position="all", eval_args=HALVES)
    cases = seq_cases(every.dataset, part)
    targets = getattr(every, part).inter_feat[SEQUENCE_INDEX]
    assert torch.equal(cases.end, targets)
    assert torch.equal(cases.targets.squeeze(1), every.dataset.store.item[targets])
    made = built(**tiny_dataset, case_position="boundary", eval_args=HALVES)
    boundary = seq_cases(made.dataset, part)
    begin, end = part_of(every, part)
    assert torch.equal(boundary.end, begin[end > begin])
    assert boundary.name == "SEQ"
    assert 0 < len(boundary) < len(cases)


@pytest.mark.parametrize("position", ["boundary", "all"])
@pytest.mark.parametrize("part", ["valid", "test"])
def test_targets_are_what_the_rules_say(drawn, part, position):
    made = drawn(part, case_position=position)
    has, item = made.dataset.item_category, made.dataset.store.item.tolist()
    begin, stop = part_of(made, part)
    assert [group.name for group in made.cases] == [
        f"{task}-{n}-{mode}" for n in SIZES for task in (POS, NEG) for mode in MODES
    ]
    for group in made.cases:
        assert len(group) > 0
        for end, targets, category in zip(group.end, group.targets, group.category, strict=True):
            user = made.dataset.store.user[end]
            assert begin[user] <= end < stop[user]
            assert position == "all" or end == begin[user]
            future = item[end : stop[user]]
            got = targets[targets > 0].tolist()
            if group.task == POS:
                assert len(got) == 1
                assert got[0] in future[: group.n]
                assert has[got[0], category]
                assert not has[item[end - 1], category]
            else:
                assert has[future[0], category]
                assert got == [v for v in future if not has[v, category]][: group.n]


def test_every_position_where_a_wish_is_possible_has_a_case(drawn):
    made = drawn()
    has, item = made.dataset.item_category, made.dataset.store.item
    stop = made.dataset.store.offset[1:]
    for n in SIZES:
        positive, negative = set(), set()
        for end in seq_cases(made.dataset, "test").end.tolist():
            future = has[item[end : stop[made.dataset.store.user[end]]]]
            if (future[:n] & ~has[item[end - 1]]).any():
                positive.add(end)
            avoidable = future[0]
            if avoidable.any() and not future[:, avoidable].all(0).any():
                negative.add(end)  # whichever category is drawn, an item answers
        assert positive == set(made.by_name[f"{POS}-{n}-genre"].end.tolist())
        assert negative <= set(made.by_name[f"{NEG}-{n}-genre"].end.tolist())
        assert negative


def test_one_seed_one_draw(drawn):
    one, same, other = drawn(seed=1), drawn(seed=1), drawn(seed=2)
    assert one.book.texts == same.book.texts
    assert one.book.texts != other.book.texts
    pairs = zip(one.cases, same.cases, strict=True)
    assert all(torch.equal(a.targets, b.targets) and torch.equal(a.row, b.row) for a, b in pairs)


# -- what they say -------------------------------------------------------------------------


def test_modes_share_their_cases(drawn):
    made = drawn()
    unspoken = made.dataset.categories.index("Sci-Fi")  # has no free-form prompt
    nameless = made.dataset.field2token_id["item_id"]["i22"]  # has no tag
    dropped = {"tag": 0, "free": 0}
    for n in SIZES:
        for task in (POS, NEG):
            genre = made.by_name[f"{task}-{n}-genre"]
            about = genre.targets[:, 0] if task == POS else made.dataset.store.item[genre.end]
            for mode, kept in (("tag", about != nameless), ("free", genre.category != unspoken)):
                other = made.by_name[f"{task}-{n}-{mode}"]
                dropped[mode] += int((~kept).sum())
                assert torch.equal(genre.end[kept], other.end)
                assert torch.equal(genre.targets[kept], other.targets)
                assert torch.equal(genre.category[kept], other.category)
    assert all(dropped.values())


@pytest.mark.parametrize("mode", MODES)
def test_a_modes_prompts_are_the_same_without_the_others(drawn, mode):
    every, alone = drawn(), drawn(prompt_modes=[mode])
    assert [group.mode for group in alone.cases] == [mode] * 2 * len(SIZES)
    for group in alone.cases:
        other = every.by_name[group.name]
        texts = [
            made.book.texts[row] for made, g in ((alone, group), (every, other)) for row in g.row
        ]
        assert texts[: len(group)] == texts[len(group) :]


@pytest.mark.parametrize("part", ["valid", "test"])
def test_prompts_are_of_the_parts_split_with_the_wish(drawn, free_pool, part):
    made = drawn(part)
    source = made.dataset.prompts
    pool = read_prompt(free_pool).set_index("prompt_id")
    pool = pool[pool["split"] == SPLIT[part]]
    tags = source.tags_of(SPLIT[part], made.dataset.item_num)
    tags = {
        item: set(tags.texts[first : first + count])
        for item, (first, count) in enumerate(zip(tags.first, tags.count, strict=True))
    }
    used = set()
    for group in made.cases:
        own = pool[pool["intent"] == INTENT[group.task]]
        for case in range(len(group)):
            name, words = group.prompt_id[case], made.book.texts[group.row[case]]
            used.add(name)
            template, about = own.at[name, "text"], own.at[name, "category"]
            if group.mode == "free":
                assert about == made.dataset.categories[group.category[case]]
                assert (words, group.tag[case]) == (template, "")
                continue
            assert about == ""
            slot = source.categories[group.category[case]]
            if group.mode == "tag":
                slot = group.tag[case]
                next_item = made.dataset.store.item[group.end[case]]
                about = group.targets[case, 0] if group.task == POS else next_item
                assert slot in tags[int(about)]
            else:
                assert group.tag[case] == ""
            assert words == render(template, slot)
    free = pool["category"] != ""
    assert free.sum() == 24
    assert used >= set(pool.index[free]), "free-form prompts are drawn from, not their first"
    assert len(used - set(pool.index[free])) > {"valid": 15, "test": 20}[part], "and templates"


def test_without_free_words_no_case_asks_in_them(drawn):
    neutral = drawn(prompt_file=None)
    assert {group.mode for group in neutral.cases} == {"genre", "tag"}
    assert drawn(prompt_file=None, modes=["free"]).cases == []


def heard_of_evaluation(made) -> set[str]:
    """Every text with an evaluation wording in it: template, free words or tag."""
    source = made.dataset.prompts
    tags = source.tags_of("eval", made.dataset.item_num).texts
    slots = [*source.categories, *source.tags["tag"]]
    templates = source.templates
    texts = {
        render(text, slot)
        for text in templates["text"][templates["split"] == "eval"]
        for slot in slots
    }
    texts |= {render(text, tag) for text in templates["text"] for tag in tags} | set(tags)
    return texts | set(source.free["text"][source.free["split"] == "eval"])


def test_validation_hears_no_evaluation_wording(drawn):
    test, valid = drawn("test"), drawn("valid")
    heard = heard_of_evaluation(test)
    assert set(test.book.texts) <= heard, "else there is nothing to hear"
    assert len(valid.book.texts) > 100
    assert not set(valid.book.texts) & heard
    for column in ("tag", "prompt_id"):
        ours, theirs = (
            {cell for group in made.cases for cell in getattr(group, column) if cell}
            for made in (valid, test)
        )
        assert ours
        assert theirs
        assert not ours & theirs


def test_neither_training_nor_its_validation_hears_an_evaluation_wording(drawn):
    made = drawn(stages=[1, 2, 3], prompts_per_tag=9)
    plans, texts, _ = plan_stages(made.config, made.train, True)
    assert {group.mode for group in plans[-1].strength_cases} == {*MODES}
    assert not set(texts) & heard_of_evaluation(made)
    assert any(text.startswith("gladly the train thing") for text in texts)
    assert any(text.startswith("gladly the valid thing") for text in texts)
    assert any("train words of" in text for text in texts)
    assert any("eval words of" in text for text in texts), "tags that validation keeps"


def test_a_tag_is_put_in_one_template_whatever_n(drawn):
    made = drawn()
    for task in (POS, NEG):
        groups = [made.by_name[f"{task}-{n}-tag"] for n in SIZES]
        pairs = {pair for g in groups for pair in zip(g.tag, g.prompt_id, strict=True)}
        assert len(pairs) == len({tag for tag, _ in pairs}) > 10


def test_modes_may_be_asked_for(drawn):
    assert {group.mode for group in drawn("valid", modes=["genre"]).cases} == {"genre"}


GENRES = ["Action", "Comedy", "Drama", "Film-Noir", "Sci-Fi"]


@pytest.mark.parametrize("overrides", [{"category_field": None}, {"ignore_categories": GENRES}])
def test_without_categories_there_is_nothing_to_ask(built, tiny_dataset, overrides):
    made = built(**{**tiny_dataset, **overrides})
    with pytest.raises(UserError, match=r"^category_field=.*tiny has no categories"):
        prompt_cases(made.dataset, "test", PromptBook())


# -- the .target file ----------------------------------------------------------------------


@pytest.fixture
def target_file(drawn, tmp_path):
    """``target_file(**overrides)``: a namespace as ``drawn``, its test cases in a file."""

    def make(**overrides):
        made = drawn(**overrides)
        made.file = str(tmp_path / "tiny.target")
        made.frame = to_target_frame(made.dataset, made.cases)
        write_atomic(made.file, made.frame, "target")
        return made

    return make


def batches(made) -> dict:
    """Whatever a figure is computed from, of every group of cases."""
    seen = {}
    for group in made.cases:
        loader = CaseLoader(made.config, made.dataset, group, prompted=True, filtered=True)
        rows, excluded, row, item = next(iter(loader))
        texts = [made.book.texts[one] for one in rows[fields.PROMPT_ROW].flatten()]
        lists = rows["item_id_list"].tolist(), rows[fields.PROMPT_NEGATIVE].tolist()
        seen[group.name] = (texts, lists, *(t.tolist() for t in (*excluded, row, item)))
    return seen


def test_cases_that_were_written_are_read_back_the_same(target_file, drawn):
    made = target_file(mask_history=True)
    assert list(made.frame.columns) == SCHEMAS["target"].names
    assert {group.mode for group in made.cases} == set(MODES)
    again = drawn(mask_history=True, target_file=made.file, seed=7)
    assert [group.name for group in again.cases] == sorted(
        (group.name for group in made.cases), key=lambda name: (name[4:5], name[:3] == "POS", name)
    )
    assert batches(again) == batches(made)
    pd.testing.assert_frame_equal(
        to_target_frame(again.dataset, again.cases).sort_values("case_id", ignore_index=True),
        made.frame.sort_values("case_id", ignore_index=True),
    )


def test_validation_is_drawn_though_the_test_cases_are_given(target_file, drawn):
    made = target_file()
    settled, free = drawn("valid", target_file=made.file), drawn("valid")
    assert settled.book.texts == free.book.texts


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("user_id", "u99", "is no user of the data set"),
        ("cut", "everything", "lies outside of the user's test part"),
        ("cut", 1, "lies outside of the user's test part"),
        ("category", "Western", "is no category of the data set"),
        ("prompt_id", "np-e99", "is no prompt of the data set"),
        ("prompt_id", "np-e01", "is a positive prompt and the task is negative"),
        ("prompt_id", "f-eval-positive-0-0", "is a positive prompt and the task is negative"),
        ("target_items", ["i99"], "is no item of the data set"),
        ("target_items", "avoided", "does not comply with the negative prompt about"),
    ],
)
def test_a_wrong_cell_names_its_line(target_file, drawn, column, value, said):
    made = target_file()
    frame = made.frame
    row = frame.index[frame["task"] == "negative"][0]
    if value == "everything":
        user = made.dataset.field2token_id["user_id"][frame.at[row, "user_id"]]
        value = int(made.dataset.store.offset.diff()[user])
    if value == "avoided":
        column_of = made.dataset.categories.index(frame.at[row, "category"])
        item = int(made.dataset.item_category[:, column_of].nonzero()[0])
        value = [made.dataset.field2id_token["item_id"][item]]
    frame.at[row, column] = value
    write_atomic(made.file, frame, "target")
    with pytest.raises(UserError) as caught:
        drawn(target_file=made.file)
    message = str(caught.value)
    assert message.startswith(f"{made.file}:{row + 2}: field {column}, value ")
    assert said in message
    assert message.isprintable()


# -- feeding RecBole's evaluation ----------------------------------------------------------


@pytest.mark.parametrize(
    "settings",
    [{}, {"MAX_ITEM_LIST_LENGTH": 5}, {"transform": "inverse_itemseq"}],
    ids=["plain", "cut", "transformed"],
)
def test_seq_batches_are_recboles(built, tiny_dataset, settings):
    made = built(**tiny_dataset, **settings, case_position="all", eval_batch_size=7)
    ours = list(CaseLoader(made.config, made.dataset, seq_cases(made.dataset, "test")))
    theirs = list(FullSortEvalDataLoader(made.config, made.test, None))
    assert len(ours) == len(theirs) == 3
    for (rows, excluded, row, item), (other, none, *positives) in zip(ours, theirs, strict=True):
        # What belongs to the target's own interaction is no part of a case.
        assert set(other.columns) - set(rows.columns) == {"rating", "timestamp", SEQUENCE_INDEX}
        assert set(rows.columns) <= set(other.columns)
        assert all(torch.equal(rows[name], other[name]) for name in rows.columns)
        assert excluded is none is None
        assert torch.equal(row, positives[0])
        assert torch.equal(item, positives[1])


def test_cases_for_general_models_carry_the_user(built, tiny_dataset):
    made = built(**tiny_dataset, model="BPR", case_position="all")
    cases = seq_cases(made.dataset, "test")
    rows, _, _, item = next(iter(CaseLoader(made.config, made.dataset, cases)))
    assert torch.equal(rows["user_id"], made.test.inter_feat["user_id"])
    assert torch.equal(item, made.test.inter_feat["item_id"])
    assert "item_id_list" not in rows


def test_prompts_ride_along_only_where_asked(drawn):
    made = drawn()
    for group in made.cases:
        rows, *_ = next(iter(CaseLoader(made.config, made.dataset, group, prompted=True)))
        assert torch.equal(rows[fields.PROMPT_ROW], group.row.unsqueeze(1))
        assert rows[fields.PROMPT_NEGATIVE].dtype == torch.bool
        assert rows[fields.PROMPT_NEGATIVE].unique().tolist() == [group.task == NEG]
        plain, *_ = next(iter(CaseLoader(made.config, made.dataset, group)))
        assert fields.PROMPT_ROW not in plain


def test_rows_may_point_at_histories_that_are_encoded_already(drawn):
    made = drawn()
    encoded = seq_cases(made.dataset, "test").end
    for group in made.cases:
        loader = CaseLoader(made.config, made.dataset, group, prompted=True, encoded=encoded)
        rows, _, row, item = next(iter(loader))
        assert torch.equal(encoded[rows[fields.USER_ROW]], group.end)
        assert set(rows.columns) == {fields.USER_ROW, fields.PROMPT_ROW, fields.PROMPT_NEGATIVE}
        whole, _, *positives = next(iter(CaseLoader(made.config, made.dataset, group)))
        assert torch.equal(row, positives[0])
        assert torch.equal(item, positives[1])
        assert fields.USER_ROW not in whole


@pytest.mark.parametrize("mask_history", [False, True])
@pytest.mark.parametrize("filtered", [False, True])
@pytest.mark.parametrize("model", ["DPR", "BPR"])
def test_what_is_taken_out_of_the_ranking(drawn, model, mask_history, filtered):
    made = drawn(model=model, mask_history=mask_history, eval_batch_size=10)
    store, has = made.dataset.store, made.dataset.item_category
    for group in made.cases:
        loader = CaseLoader(made.config, made.dataset, group, filtered=filtered)
        case = 0
        for rows, excluded, row, item in loader:
            out = torch.zeros(len(rows), made.dataset.item_num, dtype=torch.bool)
            if excluded is not None:
                out[excluded] = True
            assert not out[row, item].any(), "a target is taken out"
            for line in out[:, 1:]:  # item 0 is RecBole's padding
                end, targets, category = (
                    x[case] for x in (group.end, group.targets, group.category)
                )
                expected = set()
                if mask_history:
                    expected = set(store.item[store.offset[store.user[end]] : end].tolist())
                    expected -= set(targets.tolist())
                if filtered:
                    wrong = has[:, category] if group.task == NEG else ~has[:, category]
                    expected |= set(wrong.nonzero().flatten().tolist())
                assert set((line.nonzero().flatten() + 1).tolist()) == expected - {0}
                case += 1
        assert case == len(group)
