"""Retrieval: exact, FAISS and Milvus answer alike, with histories and filters, and say so if not.

FAISS' and Milvus' own tests are skipped where their extras are not installed.
"""

import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import reference_search
from recbole_dpr.model.backbone import wrap
from recbole_dpr.model.backbone_index import index_backbone
from recbole_dpr.retrieval import ItemFilter, exact, item_filter, load_retriever
from recbole_dpr.retrieval.groups import SMALL, GroupedRetriever, overlap
from recbole_dpr.retrieval.retriever import without
from recbole_dpr.utils.errors import UserError
from reference_search import EVERY, NEEDS_FAISS, NEEDS_MILVUS

N_ITEMS, SIZE = 1683, 64  # ml-100k's


def made_up(n_items: int = N_ITEMS, size: int = SIZE, seed: int = 1) -> torch.Tensor:
    """A table whose rows differ in length; the padding item's row is the longest of all."""
    draw = torch.Generator().manual_seed(seed)
    table = torch.randn(n_items, size, generator=draw)
    table *= torch.rand(n_items, 1, generator=draw) + 0.1
    table[0] = 100.0
    return table


TABLE = made_up()
QUERIES = torch.randn(7, SIZE, generator=torch.Generator().manual_seed(2))
GENRES = ["Comedy", "Film-Noir", 'A "quote", \\ and é', "War"]


def item_fields(n_items: int = N_ITEMS) -> pd.DataFrame:
    draw = np.random.default_rng(3)
    genres = [list(draw.choice(GENRES, draw.integers(0, 3), replace=False)) for _ in range(n_items)]
    return pd.DataFrame(
        {
            "year": draw.integers(1950, 2000, n_items),
            "genre": genres,
            "studio": draw.choice(np.array(["a", "b", None], dtype=object), n_items),
            "price": draw.random(n_items).round(2),
            "new": draw.random(n_items) < 0.3,
        }
    )


FIELDS = item_fields()


@pytest.fixture(scope="module")
def retrievers(tmp_path_factory) -> dict:
    """``name -> retriever`` over the same table, made when asked for."""
    made = {}

    class Made(dict):
        def __missing__(self, name: str):
            options = {}
            if name == "milvus":
                uri = str(tmp_path_factory.mktemp("milvus") / "items.db")
                options = {"uri": uri, "fields": FIELDS}
            made[name] = self[name] = load_retriever(name, TABLE, **options)
            return self[name]

    yield Made()
    if "milvus" in made:
        made["milvus"].close()


def by_sorting(queries, k, exclude=None, allowed=None, table=TABLE):
    return reference_search.by_sorting(queries, k, exclude, allowed, table)


def assert_same(answer, expected):
    assert torch.equal(answer[0], expected[0])
    torch.testing.assert_close(answer[1], expected[1], rtol=1e-4, atol=1e-4)


HISTORIES = [list(range(1 + 40 * row, 41 + 40 * row)) for row in range(len(QUERIES))]
CONDITIONS = {
    "a list": {"genre": ["Comedy", GENRES[2]]},
    "texts, some missing": {"studio": ["a", None]},
    "numbers and a list": {"year": [1960, 1961, 1962], "genre": [GENRES[2]]},
    "bool": {"new": [True]},
    "floats": {"price": [0.25, 0.5]},
    "nothing passes": {"genre": ["Musical"]},
    "few, by a function": lambda fields: fields.year > 1995,
    "most, by a function": lambda fields: fields.year > 1951,
}


@pytest.mark.parametrize("name", EVERY)
class TestEvery:
    @pytest.mark.parametrize("k", [1, 10])
    @pytest.mark.parametrize("exclude", [None, HISTORIES], ids=["", "history"])
    def test_the_best_of_all(self, retrievers, name, k, exclude):
        answer = retrievers[name].search(QUERIES, k, exclude)
        assert_same(answer, by_sorting(QUERIES, k, exclude))

    @pytest.mark.parametrize("condition", CONDITIONS.values(), ids=CONDITIONS)
    @pytest.mark.parametrize("exclude", [None, HISTORIES], ids=["", "history"])
    def test_filters(self, retrievers, name, condition, exclude):
        chosen = item_filter(FIELDS, condition)
        answer = retrievers[name].search(QUERIES, 10, exclude, chosen)
        assert_same(answer, by_sorting(QUERIES, 10, exclude, chosen.mask))

    def test_a_mask_that_is_no_filter_yet(self, retrievers, name):
        mask = torch.arange(N_ITEMS) % 3 == 0  # the padding item too
        answer = retrievers[name].search(QUERIES, 10, allowed=mask)
        assert_same(answer, by_sorting(QUERIES, 10, allowed=mask))
        assert mask[0]

    def test_more_than_is_left(self, retrievers, name):
        mask = torch.zeros(N_ITEMS, dtype=torch.bool)
        mask[[5, 50, 500]] = True
        histories = [[5], [50, 500], [5, 50, 500], [], [1, 2], [500], [0]]
        items, scores = retrievers[name].search(QUERIES, 4, histories, mask)
        assert_same((items, scores), by_sorting(QUERIES, 4, histories, mask))
        assert (items > 0).sum(1).tolist() == [2, 1, 0, 3, 3, 2, 3]

    def test_no_item_is_allowed(self, retrievers, name):
        items, scores = retrievers[name].search(
            QUERIES, 3, allowed=torch.zeros(N_ITEMS, dtype=torch.bool)
        )
        assert items.tolist() == [[0] * 3] * len(QUERIES)
        assert bool((scores == -torch.inf).all())

    def test_no_query(self, retrievers, name):
        items, scores = retrievers[name].search(QUERIES[:0], 3, [])
        assert items.shape == scores.shape == (0, 3)

    @settings(
        max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(data=st.data())
    def test_any_history_and_any_mask(self, retrievers, name, data):
        ids = st.integers(0, N_ITEMS - 1)
        histories = data.draw(st.lists(st.lists(ids, max_size=60), min_size=1, max_size=4))
        share, k = data.draw(st.floats(0, 1)), data.draw(st.integers(1, 30))
        mask = torch.rand(N_ITEMS, generator=torch.Generator().manual_seed(k)) < share
        queries = QUERIES[: len(histories)]
        # What would come first is what is left out: the answer must go on beyond it.
        first = by_sorting(queries, 5)[0].tolist()
        histories = [own + best for own, best in zip(histories, first, strict=True)]
        answer = retrievers[name].search(queries, k, histories, mask)
        assert_same(answer, by_sorting(queries, k, histories, mask))

    def test_mistakes(self, retrievers, name):
        search = retrievers[name].search
        for mistake, message in [
            (lambda: search(QUERIES[:, 1:], 3), r"queries: \[B, 64\] expected, not \[7, 63\]"),
            (lambda: search(QUERIES, 0), "k=0: must be at least 1"),
            (lambda: search(QUERIES, 3, [[1]]), "exclude: ids of 7 queries expected, not of 1"),
            (lambda: search(QUERIES[:1], 3, [[1, N_ITEMS]]), "exclude: 1683 is no item"),
            (lambda: search(QUERIES[:1], 3, [[-1]]), "exclude: -1 is no item; .* 1 to 1682"),
            (lambda: search(QUERIES, 3, allowed=torch.ones(9).bool()), "a mask of 1683 items"),
            (lambda: search(QUERIES, 3, allowed=torch.ones(N_ITEMS)), "a bool mask"),
        ]:
            with pytest.raises(UserError, match=message):
                mistake()


# -- exact ---------------------------------------------------------------------------------


def test_equal_scores_come_by_id(monkeypatch):
    table = torch.ones(200, 4)
    table[[150, 20]] = 2.0
    queries = torch.ones(3, 4)
    for bound in (exact._SCORES, 3 * 30):  # at once, or 30 items at a time
        monkeypatch.setattr(exact, "_SCORES", bound)
        search = load_retriever("exact", table).search
        for allowed in (None, torch.arange(200) % 2 == 0, torch.arange(200) % 10 == 0):
            answer = search(queries, 5, [[1, 4], [20], []], allowed)
            assert_same(answer, by_sorting(queries, 5, [[1, 4], [20], []], allowed, table))
    items, _ = search(queries, 5)
    assert items.tolist() == [[20, 150, 1, 2, 3]] * 3


def test_no_more_scores_are_held_than_the_bound(monkeypatch):
    widest = []
    best = exact.best
    monkeypatch.setattr(exact, "_SCORES", 7000)
    monkeypatch.setattr(exact, "_ROWS", 5)
    monkeypatch.setattr(exact, "best", lambda s, k: (widest.append(s.numel()), best(s, k))[1])
    answer = load_retriever("exact", TABLE).search(QUERIES, 10, HISTORIES)
    assert_same(answer, by_sorting(QUERIES, 10, HISTORIES))
    assert max(widest) == 7000
    assert len(widest) == 2 + 1  # 1400 and 283 items for five queries, all for two


# -- filters -------------------------------------------------------------------------------


def test_a_filter_says_what_it_leaves():
    chosen = item_filter(FIELDS, {"genre": ["War"], "year": [1950, 1951]})
    expected = [
        item
        for item, (year, genres) in enumerate(zip(FIELDS.year, FIELDS.genre, strict=True))
        if item and "War" in genres and year in (1950, 1951)
    ]
    assert chosen.ids.tolist() == expected
    assert chosen.count == len(expected) > 0
    bits = np.unpackbits(chosen.bits, bitorder="little")
    assert np.flatnonzero(bits).tolist() == expected


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ({"price tag": [1]}, "no field 'price tag'; choose from year, genre, studio"),
        ({"studio": "a"}, r"studio: give a list of values, \['a'\]"),
        (lambda fields: fields.year, "the function must give bool"),
        (lambda fields: fields.new[1:], r"bool \[1683\], not bool \[1682\]"),
    ],
)
def test_filters_that_cannot_be(condition, message):
    with pytest.raises(UserError, match=message):
        item_filter(FIELDS, condition)


def test_a_missing_value_is_none_of_the_allowed():
    fields = pd.DataFrame({"studio": [None, "a", None], "year": [np.nan, np.nan, 1990.0]})
    assert item_filter(fields, {"studio": ["a", None]}).ids.tolist() == [1]
    assert item_filter(fields, {"year": [1990, np.nan]}).ids.tolist() == [2]


def test_what_was_left_out_makes_room():
    items = torch.tensor([[7, 0, 3, 5], [2, 9, 4, 0]])
    scores = torch.tensor([[1.0, 9.0, 1.0, 4.0], [3.0, 2.0, 1.0, 0.0]])
    items, scores = without(items, scores, [[5], []], 3)
    assert items.tolist() == [[3, 7, 0], [2, 9, 4]]
    assert scores[0].tolist() == [1.0, 1.0, -torch.inf]


# -- FAISS ---------------------------------------------------------------------------------


def grouped(n_items: int = 6001, size: int = 16) -> torch.Tensor:
    """A table with something for an index to find: items lie around sixty centres."""
    draw = torch.Generator().manual_seed(5)
    centres = 2 * torch.randn(60, size, generator=draw)
    table = centres[torch.randint(60, (n_items,), generator=draw)]
    table = table + torch.randn(n_items, size, generator=draw)
    return table * torch.rand(n_items, 1, generator=draw).add(0.2)


@pytest.fixture(scope="module")
def index():
    return load_retriever("faiss", TestFaiss.table, lists=80, probes=1)


@NEEDS_FAISS
class TestFaiss:
    table = grouped()
    queries = table[1:301] + 0.5 * torch.randn(300, 16, generator=torch.Generator().manual_seed(6))

    def test_calibration_reaches_the_recall_on_other_queries(self, index):
        first = overlap(
            index.search(self.queries, 10)[0], by_sorting(self.queries, 10, table=self.table)[0]
        )
        reached = index.calibrate(self.queries[:200], 10, recall=0.99)
        assert first < 0.9 < 0.99 <= reached
        assert 1 < index.probes < 40
        answer, scores = index.search(self.queries[200:], 10)
        wanted, _ = by_sorting(self.queries[200:], 10, table=self.table)
        assert overlap(answer, wanted) >= 0.98
        own = (self.queries[200:].unsqueeze(1) * self.table[answer]).sum(2)
        torch.testing.assert_close(scores, own, rtol=1e-4, atol=1e-4)
        assert index.exact_queries == 0

    def test_all_groups_are_exact(self):
        index = load_retriever("faiss", self.table, lists=80, probes=80)
        histories = [list(range(row, row + 50)) for row in range(1, 301)]
        answer = index.search(self.queries, 10, histories)
        assert_same(answer, by_sorting(self.queries, 10, histories, table=self.table))
        assert index.exact_queries == 0

    def test_long_groups_are_looked_into_first(self, index):
        """Centres of equal length, as FAISS has them, need more groups for the same recall."""
        wanted, _ = by_sorting(self.queries, 10, table=self.table)
        index.probes = 4
        scaled = overlap(index.search(self.queries, 10)[0], wanted)
        plain = load_retriever("faiss", self.table, lists=80, probes=4)
        centres = torch.from_numpy(plain._index.quantizer.reconstruct_n(0, 80))
        plain._index.quantizer.reset()
        plain._index.quantizer.add(torch.nn.functional.normalize(centres, dim=1).numpy())
        assert scaled > overlap(plain.search(self.queries, 10)[0], wanted) + 0.02

    def test_a_selective_filter_is_exact(self, index):
        index.probes, index.exact_queries = 8, 0
        for share, exactly in ((0.5, False), (0.05, True)):
            mask = torch.rand(6001, generator=torch.Generator().manual_seed(7)) < share
            answer, _ = index.search(self.queries, 10, allowed=mask)
            wanted, _ = by_sorting(self.queries, 10, allowed=mask, table=self.table)
            assert index.exact_queries == exactly * 300
            assert overlap(answer, wanted) > (0.999 if exactly else 0.9)
            assert bool(mask[answer].all())

    def test_a_query_that_finds_too_few_is_answered_exactly(self, index):
        index.probes, index.exact_queries = 1, 0
        wanted, _ = by_sorting(self.queries[:2], 900, table=self.table)
        index.search(self.queries[:2], 10)
        assert index.exact_queries == 0
        items, _ = index.search(self.queries[:2], 900)  # a group has about seventy-five
        assert torch.equal(items, wanted)
        assert index.exact_queries == 2

    def test_the_same_seed_makes_the_same_index(self):
        first, second, third = (
            load_retriever("faiss", self.table, lists=20, seed=seed)._index for seed in (1, 1, 2)
        )
        centres = [index.quantizer.reconstruct_n(0, 20) for index in (first, second, third)]
        assert np.array_equal(centres[0], centres[1])
        assert not np.array_equal(centres[0], centres[2])

    @pytest.mark.parametrize("name", ["exact", "faiss"])
    def test_a_model_under_training_in_half_precision(self, name):
        table = self.table.to(torch.bfloat16).requires_grad_()
        items, scores = load_retriever(name, table).search(self.queries[:3], 5)
        products = self.queries[:3] @ table.detach().float().T
        torch.testing.assert_close(scores, products.gather(1, items), rtol=0.02, atol=0.1)
        assert not scores.requires_grad


# -- Milvus --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def uri(tmp_path_factory) -> str:
    return str(tmp_path_factory.mktemp("milvus") / "few.db")


@NEEDS_MILVUS
class TestMilvus:
    def test_a_collection_that_is_there_is_used_as_it_is(self, uri):
        fields = FIELDS[:300]
        first = load_retriever("milvus", TABLE[:300], uri=uri, fields=fields)
        again = load_retriever("milvus", TABLE[:300], uri=uri, fields=fields)
        other = load_retriever("milvus", -TABLE[:300], uri=uri, fields=fields)
        assert first.collection == again.collection != other.collection
        wanted = by_sorting(QUERIES, 5, table=TABLE[:300])
        assert_same(again.search(QUERIES, 5), wanted)
        assert_same(other.search(-QUERIES, 5), wanted)

    def test_what_was_half_filled_is_filled(self, uri):
        table = made_up(400, seed=9)
        first = load_retriever("milvus", table, uri=uri)
        first._client.delete(first.collection, ids=list(range(200, 400)))
        again = load_retriever("milvus", table, uri=uri)
        assert_same(again.search(QUERIES, 5), by_sorting(QUERIES, 5, table=table))

    def test_groups_are_searched_until_there_is_enough(self, uri):
        table = grouped(2001)
        index = load_retriever("milvus", table, uri=uri, lists=20, probes=1)
        queries = table[1:21]
        answer = index.search(queries[:1], 1000)  # a group has about a hundred
        assert_same(answer, by_sorting(queries[:1], 1000, table=table))
        mask = torch.arange(2001) % 20 == 0
        answer = index.search(queries, 10, allowed=mask)
        assert_same(answer, by_sorting(queries, 10, allowed=mask, table=table))
        assert index.exhaustive_queries == 1 + 20

    def test_many_ids_are_sent_in_parts(self, uri, monkeypatch):
        from recbole_dpr.retrieval import milvus_index

        monkeypatch.setattr(milvus_index, "_IDS", 100)
        index = load_retriever("milvus", TABLE[:300], uri=uri, fields=FIELDS[:300])
        mask = torch.arange(300) % 2 == 0
        assert len(list(index._expressions(ItemFilter(mask)))) == 2
        answer = index.search(QUERIES, 120, allowed=mask)
        assert_same(answer, by_sorting(QUERIES, 120, allowed=mask, table=TABLE[:300]))

    @pytest.mark.parametrize(
        ("fields", "message"),
        [
            (pd.DataFrame({"release year": [1] * 300}), "'release year': Milvus takes names of"),
            (pd.DataFrame({"id": [1] * 300}), "'id': Milvus takes"),
            (pd.DataFrame({"what": [{}] * 300}), "what: numbers, texts, or lists"),
            (pd.DataFrame({"long": ["x" * 70_000] * 300}), "long: Milvus' max_length is 65,535"),
            (FIELDS, "fields: a row for each of 300 items expected, not 1683"),
        ],
    )
    def test_fields_that_milvus_cannot_keep(self, uri, fields, message):
        with pytest.raises(UserError, match=message):
            load_retriever("milvus", TABLE[:300], uri=uri, fields=fields)

    def test_a_file_that_another_process_has_open(self, tmp_path, capfd):
        uri = str(tmp_path / "items.db")
        held = "import sys, milvus_lite; milvus_lite.MilvusLite(sys.argv[1]); print(1, flush=True)"
        command = [sys.executable, "-c", f"{held}; sys.stdin.read()", uri]
        with subprocess.Popen(command, stdin=-1, stdout=-1) as process:
            process.stdout.readline()
            line = r"items\.db: cannot be opened \(locked by another process, .*; give another file"
            with pytest.raises(UserError, match=line):
                load_retriever("milvus", TABLE[:30], uri=uri)
            process.stdin.close()
        assert "Traceback" not in capfd.readouterr().err

    def test_a_server_that_is_not_there(self):
        with pytest.raises(UserError, match=r"milvus at http://127\.0\.0\.1:9: cannot be reached"):
            load_retriever("milvus", TABLE, uri="http://127.0.0.1:9")


# -- mistakes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("annoy", {}, "unknown retriever 'annoy'; choose one of: exact, faiss, milvus"),
        ("exact", {"lists": 3}, "retriever exact has no option 'lists'; it takes: none"),
        ("faiss", {"nprobe": 3}, "no option 'nprobe'; it takes: lists, probes, seed"),
        ("faiss", {"lists": 0}, "lists=0: must be from 1 to 1682"),
        ("faiss", {"lists": 10, "probes": 11}, "probes=11: must be from 1 to 10"),
        ("milvus", {}, "uri: missing; give a file or a server"),
    ],
)
def test_what_cannot_be_loaded(name, options, message):
    with pytest.raises(UserError, match=message):
        load_retriever(name, TABLE, **options)


@pytest.mark.parametrize("table", [torch.ones(3), torch.ones(1, 4), torch.ones(3, 4).long()])
def test_tables_that_cannot_be_searched(table):
    with pytest.raises(UserError, match=r"item_table: float \[n_items, d\] expected"):
        load_retriever("exact", table)


@pytest.mark.parametrize(
    ("name", "module", "options"),
    [
        ("faiss", "faiss", {}),
        ("milvus", "pymilvus", {"uri": "http://127.0.0.1:9"}),
        ("milvus", "milvus_lite", {"uri": "items.db"}),
    ],
)
def test_an_extra_that_is_not_installed(monkeypatch, name, module, options):
    monkeypatch.setitem(sys.modules, module, None)
    if module == "milvus_lite":
        pytest.importorskip("pymilvus", reason="pip install 'recbole_dpr[milvus]'")
    with pytest.raises(UserError) as told:
        load_retriever(name, TABLE, **options)
    assert str(told.value) == (
        f"retriever {name}: {module} is not installed; run pip install 'recbole_dpr[{name}]'"
    )


def test_small_tables_are_one_group():
    class Bare(GroupedRetriever):
        _near = _everywhere = None

    small = Bare(torch.empty(SMALL + 1, 1), None, None)
    large = Bare(torch.empty(SMALL + 2, 1), None, None)
    assert (small.lists, small.probes) == (1, 1)
    assert (large.lists, large.probes) == (894, 56)


# -- backbones -----------------------------------------------------------------------------


@pytest.fixture
def backbone_and_users(built, tiny_dataset):
    """``backbone_and_users(name)``: a wrapped model, and user vectors of test histories."""

    def make(name: str, **overrides):
        made = built(backbone=name, **overrides, **tiny_dataset)
        torch.manual_seed(0)
        backbone = wrap(made.config.backbone_class(made.config, made.train).eval())
        with torch.no_grad():
            for parameter in backbone.parameters():
                parameter.add_(0.3 * torch.randn_like(parameter))  # a bias begins as zeros
            rows = made.test[torch.arange(min(len(made.test), 12))]
            return backbone, backbone.user_vectors(rows)

    return make


@pytest.mark.parametrize("name", ["GRU4Rec", "BERT4Rec", "CORE"])
def test_an_indexed_backbone_ranks_as_it_scores(backbone_and_users, name):
    backbone, users = backbone_and_users(name)
    retriever = index_backbone(backbone, users, "exact")
    with torch.no_grad():
        scores, query = backbone.scores(users), backbone.query(users)
    scores[:, 0] = -torch.inf
    items, found = retriever.search(query, 5)
    best = scores.topk(5)
    assert torch.equal(items, best.indices)
    torch.testing.assert_close(found, best.values)


@NEEDS_FAISS
def test_an_index_of_a_backbone_is_calibrated(backbone_and_users):
    backbone, users = backbone_and_users("GRU4Rec")
    index = index_backbone(backbone, users, "faiss", lists=6, probes=6)
    wanted = load_retriever("exact", backbone.item_table().detach()).search(users, 10)[0]
    assert overlap(index.search(users, 10)[0], wanted) >= 0.995


def test_a_distance_is_no_inner_product(backbone_and_users):
    backbone, users = backbone_and_users("TransRec")
    with pytest.raises(UserError, match="retriever=exact: scores of TransRec are no inner product"):
        index_backbone(backbone, users, "exact")


# -- the benchmark -------------------------------------------------------------------------


@NEEDS_FAISS
def test_the_benchmark_prints_both_side_by_side(capsys, in_tmp, monkeypatch):
    from recbole_dpr.benchmark import process, retrieval, worker
    from recbole_dpr.commands.benchmark import main

    def in_this_process(job, say):
        return retrieval.measure(job, worker.Meter(job, lambda event: None))

    monkeypatch.setattr(process, "run", in_this_process)
    main(["retrieval", "--items", "3000", "--size", "8", "--singles", "5", "--batches", "2",
          "--batch", "4", "--tables", "popular", "--out", "out"])  # fmt: skip
    table = pd.read_csv("out/retrieval.csv")
    assert table.retriever.tolist() == ["exact", "faiss"] * 5
    assert table.request.unique().tolist()[:2] == ["1", "4"]
    assert (table.recall == 1).all()  # one group
    assert (table[["p50_ms", "p99_ms", "cpu_ms"]] > 0).all(axis=None)
    printed = capsys.readouterr().out
    assert "3,000 items of 8 dimensions, top 10; 1 thread" in printed
    assert printed.count("| popular | faiss |") == 5


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--tables", "real"], "--tables real: choose from popular, gaussian"),
        (["--retrievers", "annoy"], "--retrievers annoy: choose from exact, faiss, milvus"),
        (["--items", "0"], "--items 0: give a whole number from 1 on"),
        (["--recall", "2"], "--recall 2.0: give a number above 0 and at most 1"),
    ],
)
def test_a_benchmark_that_cannot_be(arguments, message, capsys):
    from recbole_dpr.commands.benchmark import main

    with pytest.raises(SystemExit):
        main(["retrieval", *arguments])
    assert capsys.readouterr().err.strip() == f"error: {message}"
