"""Training batches: every target once an epoch, the right next items, wishes within the rules."""

import pytest
import torch

from recbole_dpr.data import fields
from recbole_dpr.data.loader import MomentLoader, PromptDrawer, prompt_drawer
from recbole_dpr.data.plan import plan_stages
from recbole_dpr.data.prompt import PromptBook, TrainingPrompts
from recbole_dpr.data.target_set import TargetSets

CAUSAL = pytest.mark.parametrize("causal", [True, False], ids=["windows", "histories"])
POSITIVE, NEGATIVE = 0, 1


@pytest.fixture
def distinct(built, own_dataset):
    """A data set in which no item occurs twice, so that an item tells its place."""
    lengths = [1, 2, 3, 9, 14, 30, 47]
    names = iter(f"i{n}" for n in range(sum(lengths)))
    rows = [(f"u{u}", next(names), 3, t) for u, n in enumerate(lengths) for t in range(n)]
    items = [(item, f"Title {item}", "Drama") for _, item, _, _ in rows]
    settings = {"filter_unseen_items": False, "MAX_ITEM_LIST_LENGTH": 9, "train_batch_size": 16}
    return built(**own_dataset(rows, items), **settings)


class Spy:
    """In place of a drawer: wishes at every moment, for the items that it is asked about."""

    def draw(self, last, stop, generator):
        drawn = {}
        for negative in (POSITIVE, NEGATIVE):
            drawn[fields.DRAWN_MOMENT[negative]] = torch.arange(len(last))
            drawn[fields.DRAWN_ROW[negative]] = last
            drawn[fields.DRAWN_TARGETS[negative]] = stop.unsqueeze(1)
        return drawn


def loader_of(made, causal=True, drawer=None, stage=1, epoch=0):
    loader = MomentLoader(made.config, made.train, causal, drawer, stage)
    loader.epoch = epoch
    return loader


def content(loader):
    """Batches as plain lists, to compare."""
    return [{name: batch[name].tolist() for name in batch.columns} for batch in loader]


# -- moments -------------------------------------------------------------------------------


@CAUSAL
@pytest.mark.parametrize("epoch", range(4))
def test_every_training_target_comes_once_an_epoch(distinct, causal, epoch):
    batches = list(loader_of(distinct, causal, epoch=epoch))
    store = distinct.dataset.store
    targets = (store.position > 0) & (torch.arange(len(store)) < store.train_end[store.user])
    seen = torch.cat([batch[fields.NEXT_ITEM] for batch in batches])
    assert sorted(seen.tolist()) == sorted(store.item[targets].tolist())


@CAUSAL
def test_a_moment_ends_with_the_item_before_the_next(distinct, causal):
    """And what comes before it in its row is the user's history, without a gap."""
    store = distinct.dataset.store
    place = {item: index for index, item in enumerate(store.item.tolist())}
    for batch in loader_of(distinct, causal):
        items, lengths = batch["item_id_list"], batch["item_length"]
        for moment, next_item in zip(batch[fields.MOMENT], batch[fields.NEXT_ITEM], strict=True):
            row, column = divmod(int(moment), items.shape[1]) if causal else (int(moment), None)
            column = lengths[row] - 1 if column is None else column
            target = place[int(next_item)]
            assert batch["user_id"][row] == store.user[target]
            begin = target - 1 - column
            assert torch.equal(items[row, : column + 1], store.item[begin:target])
            whole = begin == store.offset[store.user[target]]
            assert whole or column + 1 == 9 or (causal and 2 * (column + 1) >= 9)
        assert (items > 0).sum(1).tolist() == lengths.tolist()


@CAUSAL
def test_batches_depend_on_seed_stage_and_epoch_alone(distinct, causal):
    first = content(loader_of(distinct, causal))
    loader = loader_of(distinct, causal)
    assert content(loader) == content(loader) == first
    assert content(loader_of(distinct, causal, stage=2)) != first
    assert content(loader_of(distinct, causal, epoch=1)) != first
    distinct.config.final_config_dict["seed"] += 1
    assert content(loader_of(distinct, causal)) != first


@CAUSAL
def test_number_of_batches_is_known_and_the_same_every_epoch(distinct, causal):
    loader = loader_of(distinct, causal)
    for loader.epoch in range(6):
        assert len(list(loader)) == len(loader) > 3


def last_items(batch) -> torch.Tensor:
    """In place of ``h_u``: the last item of each moment's history, and the length of its window."""
    row = batch[fields.MOMENT] // batch["item_id_list"].shape[1]
    last = batch["item_id_list"].flatten()[batch[fields.MOMENT]]
    return torch.stack([last, batch["item_length"][row]], 1).float()


def test_remembered_moments_are_those_of_the_windows(distinct):
    windows, loader = loader_of(distinct), loader_of(distinct, drawer=Spy())
    assert loader.remember(last_items)
    store = distinct.dataset.store
    seen = []
    for batch in (batches := list(loader)):
        assert fields.MOMENT not in batch
        last = batch[fields.USER_VECTOR][:, 0].long()
        place = batch[fields.DRAWN_ROW[POSITIVE]]
        assert torch.equal(store.item[place], last)
        assert torch.equal(store.item[place + 1], batch[fields.NEXT_ITEM])
        seen += batch[fields.NEXT_ITEM].tolist()
    every = torch.cat([batch[fields.NEXT_ITEM] for batch in windows]).tolist()
    assert sorted(seen) == sorted(every)
    assert len(batches) == len(loader)
    assert [len(batch[fields.NEXT_ITEM]) for batch in batches[:-1]] == [16] * (len(batches) - 1)
    loader.epoch = 1
    assert [b[fields.NEXT_ITEM].tolist() for b in loader] != [
        b[fields.NEXT_ITEM].tolist() for b in batches
    ]


def test_what_cannot_be_remembered_is_encoded_anew(distinct, monkeypatch):
    assert not loader_of(distinct, causal=False).remember(last_items)
    monkeypatch.setattr("recbole_dpr.data.loader._REMEMBERED", 100)
    loader = loader_of(distinct)
    assert not loader.remember(last_items)
    assert content(loader) == content(loader_of(distinct))


def test_a_step_holds_about_the_moments_asked_for(distinct):
    sizes = [len(batch[fields.NEXT_ITEM]) for batch in loader_of(distinct, causal=False)]
    assert sizes[:-1] == [16] * (len(sizes) - 1)
    sizes = [len(batch[fields.NEXT_ITEM]) for batch in loader_of(distinct, causal=True)]
    assert 8 <= sum(sizes) / len(sizes) <= 32


@CAUSAL
def test_wishes_are_asked_for_at_the_moments_of_the_batch_up_to_the_end_of_training(
    distinct, causal
):
    store = distinct.dataset.store
    for batch in loader_of(distinct, causal, Spy(), stage=2):
        for negative in (POSITIVE, NEGATIVE):
            last = batch[fields.DRAWN_ROW[negative]]
            assert batch[fields.DRAWN_MOMENT[negative]].tolist() == list(range(len(last)))
            assert torch.equal(batch[fields.NEXT_ITEM], store.item[last + 1])
            stop = batch[fields.DRAWN_TARGETS[negative]].squeeze(1)
            assert torch.equal(stop, store.train_end[store.user[last]])


# -- wishes --------------------------------------------------------------------------------

N = 3


@pytest.fixture
def wishes(built, tiny_dataset):
    """``wishes(tag_share, prompt_share=1)``: a namespace as ``built``, with drawn wishes.

    It has ``last`` (every moment of the training part, ten times), ``book`` and, by polarity,
    ``moment``, ``row`` and ``targets``.
    """

    def make(tag_share=0.0, prompt_share=1.0):
        made = built(**tiny_dataset)
        made.book = PromptBook()
        items = made.dataset.item_num
        counts = torch.full((items,), 20)  # so that each tag has its two templates
        made.prompts = TrainingPrompts(made.dataset.prompts, made.book, items, True, 2, 0.5, counts)
        store = made.dataset.store
        rules = TargetSets(store.item, made.dataset.item_category)
        drawer = PromptDrawer(rules, made.prompts, [N], tag_share, prompt_share)
        end = store.train_end[store.user]
        made.last = torch.nonzero(torch.arange(len(store)) < end - 1).squeeze(1).repeat(10)
        drawn = drawer.draw(made.last, end[made.last], torch.Generator().manual_seed(0))
        names = fields.DRAWN_MOMENT, fields.DRAWN_ROW, fields.DRAWN_TARGETS
        made.drawn = [[drawn[name[polarity]] for name in names] for polarity in (0, 1)]
        return made

    return make


def futures(made, moment):
    """Of one moment: its last item and the items up to the end of the user's training part."""
    store, last = made.dataset.store, made.last[moment]
    return store.item[last], store.item[last + 1 : store.train_end[store.user[last]]]


def category_of(made, polarity):
    """Prompt row -> category, of the genre prompts."""
    rows = made.prompts.genre_rows[("positive", "negative")[polarity]]
    return {int(row): category for category, line in enumerate(rows) for row in line}


def test_genre_wishes_follow_the_rules(wishes):
    made = wishes()
    has = made.dataset.item_category
    for polarity in (POSITIVE, NEGATIVE):
        category_in = category_of(made, polarity)
        moment, row, targets = made.drawn[polarity]
        assert len(moment) == len(moment.unique()) > 1000
        for m, r, own in zip(moment, row, targets, strict=True):
            last, future = futures(made, m)
            category = category_in[int(r)]
            complying = future[has[future, category] == (polarity == POSITIVE)][:N].tolist()
            own = own[own > 0].tolist()
            if polarity == POSITIVE:
                assert not has[last, category]
                assert has[future[:N], category].any()
                assert len(own) == 1
                assert own[0] in complying
            else:
                assert has[future[0], category]
                assert own == complying


def test_a_positive_target_is_any_of_the_compliance_list(wishes):
    """Also one further away than N items."""
    moment, _, targets = (made := wishes()).drawn[POSITIVE]
    far = 0
    for m, own in zip(moment, targets, strict=True):
        _, future = futures(made, m)
        far += int(own[0]) not in future[:N].tolist()
    assert far > 100


def test_tag_wishes_carry_a_tag_of_the_target_or_of_the_next_item(wishes):
    made = wishes(tag_share=1.0)
    tags = made.dataset.prompts.tags
    own_tags = tags[tags["split"] == "train"].groupby("item")["tag"].agg(list)
    for polarity in (POSITIVE, NEGATIVE):
        moment, row, targets = made.drawn[polarity]
        for m, r, own in zip(moment, row, targets, strict=True):
            about = own[0] if polarity == POSITIVE else futures(made, m)[1][0]
            assert any(tag in made.book.texts[r] for tag in own_tags[int(about)])


def test_items_without_a_tag_have_no_tag_wish_and_keep_their_genre_wish(wishes):
    def about_nameless(made):
        nameless = made.dataset.field2token_id["item_id"]["i22"]
        return int((made.drawn[POSITIVE][2] == nameless).sum())

    assert about_nameless(wishes()) > 50
    assert about_nameless(wishes(tag_share=1.0)) == 0
    assert about_nameless(wishes(tag_share=0.5)) > 0


@pytest.mark.parametrize("share", [0.0, 0.25, 1.0])
def test_the_share_of_prompts_that_carry_a_tag(wishes, share):
    made = wishes(tag_share=share)
    for polarity in (POSITIVE, NEGATIVE):
        rows = made.drawn[polarity][1].tolist()
        tagged = sum(row not in category_of(made, polarity) for row in rows)
        assert tagged / len(rows) == pytest.approx(share, abs=0.06)


@pytest.mark.parametrize("share", [0.0, 0.25, 1.0])
def test_the_share_of_moments_that_wish(wishes, share):
    every, some = wishes(), wishes(prompt_share=share)
    for polarity in (POSITIVE, NEGATIVE):
        possible, moment = every.drawn[polarity][0], some.drawn[polarity][0]
        assert len(moment) / len(possible) == pytest.approx(share, abs=0.06)
    if share == 0.25:  # a polarity by itself
        both = set(some.drawn[POSITIVE][0].tolist()) & set(some.drawn[NEGATIVE][0].tolist())
        assert len(both) / len(some.drawn[POSITIVE][0]) == pytest.approx(share, abs=0.1)


# -- stages --------------------------------------------------------------------------------


@CAUSAL
def test_wishes_of_a_batch_point_into_it(built, tiny_dataset, causal):
    made = built(**tiny_dataset, prompt_batch_size=64, train_n=2, prompt_share=1.0)
    plans, texts, _ = plan_stages(made.config, made.train, causal)
    for plan in plans[1:]:
        for batch in plan.batches:
            for polarity, width in ((POSITIVE, 1), (NEGATIVE, 2)):
                moment = batch[fields.DRAWN_MOMENT[polarity]]
                assert len(moment) == len(moment.unique()) > 0
                assert moment.max() < len(batch[fields.MOMENT])
                assert batch[fields.DRAWN_ROW[polarity]].min() >= 0
                assert batch[fields.DRAWN_ROW[polarity]].max() < len(texts)
                assert batch[fields.DRAWN_TARGETS[polarity]].shape == (len(moment), width)


def test_stages_differ_in_their_prompts_alone(built, tiny_dataset):
    made = built(**tiny_dataset, genre_share=0.25, train_n=4, prompt_share=0.5)
    source, items = made.dataset.prompts, made.dataset.item_num
    counts = made.train.store.training_counts(items)
    prompts = TrainingPrompts(source, PromptBook(), items, True, 1, 0.5, counts)
    assert prompt_drawer(made.train, prompts, made.config, 1) is None
    drawers = [prompt_drawer(made.train, prompts, made.config, stage) for stage in (2, 3)]
    assert [drawer.tag_share for drawer in drawers] == [0.0, 0.75]
    assert [(drawer.n, drawer.prompt_share) for drawer in drawers] == [([4], 0.5)] * 2


def test_each_wish_draws_one_of_several_n(built, tiny_dataset):
    made = built(**tiny_dataset, prompt_share=1.0, train_n=[1, 3])
    plans, *_ = plan_stages(made.config, made.train, True)
    targets = torch.cat([batch[fields.DRAWN_TARGETS[NEGATIVE]] for batch in plans[1].batches])
    counts = (targets > 0).sum(1)
    assert targets.shape[1] == 3
    assert {1, 3} <= set(counts.tolist()) <= {1, 2, 3}
    assert 0.3 < (counts == 1).float().mean() < 0.9


@CAUSAL
def test_plan_of_all_stages(built, tiny_dataset, causal):
    epochs = {"epochs": 4, "stage2_epochs": 5, "stage3_epochs": 6}
    made = built(**tiny_dataset, **epochs, stages=[3, 1, 2, 2])
    plans, texts, _ = plan_stages(made.config, made.train, causal)
    assert [(plan.number, plan.epochs) for plan in plans] == [(1, 4), (2, 5), (3, 6)]
    assert [plan.batches is None for plan in plans] == [not causal, False, False]
    assert len(set(texts)) == len(texts)
    assert max(int(c.row.max()) for plan in plans for c in plan.valid_cases) < len(texts)


@pytest.mark.parametrize(
    "modes", [["genre"], ["tag"], ["free"], ["genre", "tag"], ["genre", "free", "tag"]]
)
@pytest.mark.parametrize("memory", [True, False])
def test_a_stage_is_judged_on_what_it_can_know(built, tiny_dataset, free_pool, modes, memory):
    made = built(**tiny_dataset, prompt_file=free_pool, prompt_modes=modes, memory=memory)
    plans, *_ = plan_stages(made.config, made.train, True)
    judged = [{group.mode for group in plan.valid_cases} for plan in plans]
    own = ["tag"] if memory and "tag" in modes else modes
    assert judged == [{""}, {"", "genre", "free"}, {"", *own}]
    chosen_by = [{group.mode for group in plan.strength_cases} for plan in plans]
    assert chosen_by == [set(), {"genre", "free"}, {*modes}]


def test_recbole_itself_validates_at_all_positions(built, tiny_dataset):
    made = built(**tiny_dataset, next_item_eval="all")
    (first, second, _), *_ = plan_stages(made.config, made.train, True)
    assert not first.valid_cases
    assert second.valid_cases


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_the_share_of_wishes_in_free_words(built, tiny_dataset, free_pool, share):
    given = {"prompt_file": free_pool, "free_share": share, "prompt_share": 1.0}
    made = built(**tiny_dataset, **given, stages=[1, 2], stage2_epochs=1)
    plans, texts, _ = plan_stages(made.config, made.train, True)
    source = made.train.prompts
    free = source.free[source.free["split"] == "train"]
    about = dict(zip(free["text"], free["category"], strict=True))
    unspoken = source.categories.index("sci-fi")
    has = made.train.item_category
    heard, spoken = 0, 0
    for _ in range(5):
        for batch in plans[1].batches:
            for polarity in (POSITIVE, NEGATIVE):
                pairs = zip(
                    batch[fields.DRAWN_ROW[polarity]].tolist(),
                    batch[fields.DRAWN_TARGETS[polarity]],
                    strict=True,
                )
                for row, targets in pairs:
                    category = about.get(texts[row])
                    spoken += not texts[row].count(source.categories[unspoken])
                    if category is None:
                        continue
                    heard += 1
                    assert category != unspoken
                    own = has[targets[targets > 0], category]
                    assert (own == (polarity == POSITIVE)).all()
                    wanted = texts[row].startswith("gladly")
                    assert wanted == (polarity == POSITIVE)
    assert spoken > 500
    assert heard / spoken == pytest.approx(share, abs=0.06)


def test_texts_of_stages_that_are_left_out_are_not_encoded(built, tiny_dataset):
    made = built(**tiny_dataset, stages=[1, 2])
    _, texts, _ = plan_stages(made.config, made.train, True)
    assert texts
    assert not any("words of" in text for text in texts), "a tag"


def test_stage_1_alone_needs_neither_categories_nor_prompts(built, tiny_dataset):
    made = built(**tiny_dataset | {"category_field": None}, stages=[1])
    plans, texts, _ = plan_stages(made.config, made.train, True)
    assert texts == []
    assert len(plans) == 1
