"""The command that trains the offline router, and the weights that the package ships."""

import importlib
import json
import random
import re
from importlib import resources
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from places import TESTS
from recbole_dpr.model.router import load_router

ROOT = Path(__file__).parent.parent
SHIPPED = Path(str(resources.files("recbole_dpr") / "resources"))
WANTED, REFUSED = "queremos {a}", "nada de {a}"


@pytest.fixture
def tool(monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(ROOT))
    main = importlib.import_module("dataset_tools.__main__").main

    def run(*arguments):
        status = main(["train-router", *map(str, arguments)])
        return status, *capsys.readouterr()

    return run


@pytest.fixture(scope="module")
def multilingual(tmp_path_factory) -> Path:
    """An XLM-RoBERTa of random weights whose pieces are single characters."""
    from sentence_transformers import SentenceTransformer, models
    from tokenizers import Tokenizer, processors
    from tokenizers import models as kinds
    from tokenizers import pre_tokenizers as before
    from transformers import PreTrainedTokenizerFast, XLMRobertaConfig, XLMRobertaModel

    folder = tmp_path_factory.mktemp("multilingual")
    letters = "\u2581abcdefghijklmnopqrstuvwxyzáéíñóúü"
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces += [(letter, -3.0) for letter in letters]
    pieces += [("\u2581queremos", -1.0), ("\u2581nada", -1.0)]
    tokenizer = Tokenizer(kinds.Unigram(pieces, unk_id=3))
    tokenizer.pre_tokenizer = before.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    marks = {"bos": "<s>", "cls": "<s>", "pad": "<pad>", "eos": "</s>", "sep": "</s>"}
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        unk_token="<unk>",
        **{f"{key}_token": mark for key, mark in marks.items()},
    ).save_pretrained(folder / "net")
    torch.manual_seed(0)
    config = XLMRobertaConfig(
        vocab_size=len(pieces),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=140,
        pad_token_id=1,
        bos_token_id=0,
        eos_token_id=2,
    )
    XLMRobertaModel(config).save_pretrained(folder / "net")
    net = models.Transformer(str(folder / "net"), max_seq_length=128)
    model = SentenceTransformer(modules=[net, models.Pooling(32)], device="cpu")
    model.save(str(folder / "model"))
    return folder / "model"


def marked(text):
    return {"text": text, "spans": [["+" if text == WANTED else "-", text]]}


def test_another_encoder_is_trained_and_used(multilingual, tool, tmp_path):
    requests = tmp_path / "requests.jsonl"
    requests.write_text("\n".join(json.dumps(marked(t)) for t in [WANTED, REFUSED] * 200))
    options = ["--requests", requests, "--encoder", multilingual, "--epochs", 12]
    files = [tmp_path / name for name in ("one", "other")]
    for file in files:
        status, out, _ = tool(*options, "--out", file)
        assert (status, out.startswith(f"{file}: of the requests held back")) == (0, True)
    one, other = map(load_file, files)
    assert one.keys() == other.keys()
    assert all(torch.equal(one[name], other[name]) for name in one)
    router = load_router(weights=str(files[0]))
    assert router.split("queremos jazz") == [("queremos jazz", "positive")]
    assert router.split("nada de jazz") == [("nada de jazz", "negative")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "cannot be read"),
        ("", "holds no requests"),
        ('{"text": "no pop"}', "line 1"),
        ('{"text": "no pop", "spans": [["-", "jazz"]]}', "line 1"),
        ('{"text": "no pop", "spans": [["!", "no pop"]]}', "line 1"),
    ],
)
def test_bad_requests_are_told(tool, tmp_path, text, told):
    file = tmp_path / "requests.jsonl"
    if text is not None:
        file.write_text(text)
    status, _, err = tool("--requests", file, "--out", tmp_path / "weights")
    assert (status, told in err) == (2, True)


def test_bad_options_are_told(tool, tmp_path):
    assert "--epochs 0" in tool("--epochs", 0)[2]
    assert "--out" in tool("--requests", tmp_path / "requests.jsonl")[2]


def test_what_is_shipped_is_small_and_its_data_is_there():
    assert (SHIPPED / "router.safetensors").stat().st_size < 2_000_000
    pools = importlib.import_module("dataset_tools.router_texts").read_pools(None)
    assert len(pools.requests) > 7_000
    assert len(pools.foreign) > 300
    assert len(pools.templates) == 100  # those for training alone
    assert len(pools.free) > 2_000
    assert len(pools.topics) > 400
    held = {_plain(line.split("\t")[3]) for line in _lines("unseen_wishes", "router_heldout")}
    assert not {_plain(request.text) for request in pools.requests} & held
    prompts = [row for name in ("movies.prompt", "neutral.prompt") for row in _rows(name)]
    assert len(prompts) > 3_000
    others = {text for _, text, _, split, _ in prompts if split != "train"}
    texts = {request.text for request in [*pools.templates, *pools.free]}
    assert not texts & others


def _plain(text):
    return " ".join(re.findall(r"[a-z0-9{}]+", text.lower()))


def _rows(name):
    for line in (SHIPPED / name).read_text("utf-8").splitlines()[1:]:
        yield line.split("\t")


def test_texts_of_a_pass_are_marked_throughout():
    texts = importlib.import_module("dataset_tools.router_texts")
    pools = texts.read_pools(None)
    made = texts.epoch_texts(pools, random.Random(1))
    assert made == texts.epoch_texts(pools, random.Random(1))
    assert all(len(text) == len(labels) for text, labels in made)
    rows = len(pools.requests) + round(texts.FREE * len(pools.free)) + len(pools.foreign)
    assert len(made) > rows + 1_000
    assert sum(len(set(labels) & {0, 1}) == 2 for _, labels in made) > 2_000


def test_two_wishes_are_put_together():
    texts = importlib.import_module("dataset_tools.router_texts")
    ones = [texts.Marked("Give me jazz.", (0,) * 13), texts.Marked("No pop", (1,) * 6)]
    made = [texts.joined(ones, random.Random(seed)) for seed in range(50)]
    assert any(text.lower() == "give me jazz. no pop" for text, _ in made)
    for text, labels in made:
        at = text.lower().index("no pop")
        assert set(labels[at : at + 6]) == {1}
        at = text.lower().index("give me jazz")
        assert set(labels[at : at + 12]) == {0}


def _lines(*names):
    for name in names:
        file = TESTS / "files" / f"{name}.tsv"
        yield from file.read_text("utf-8").splitlines()[1:]
