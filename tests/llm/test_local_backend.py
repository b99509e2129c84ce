"""Local models: a tiny one with random weights, saved and loaded as any other."""

import importlib
import sqlite3
from threading import Event, Thread

import pytest
import torch

from places import ROOT
from recbole_dpr.llm.backend import Refused, Stopped
from recbole_dpr.llm.client import ChatClient
from recbole_dpr.llm.local_backend import LocalBackend
from recbole_dpr.llm.store import AnswerStore
from recbole_dpr.utils.errors import UserError

HELLO = [{"role": "system", "content": "be brief"}, {"role": "user", "content": "hello you"}]
TEMPLATE = (
    "{% for m in messages %}{{ m.role + ' ' + m.content + ' ' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ 'assistant' }}{% endif %}"
)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """``tiny(template)``: the folder of a model of 1024 positions over ten words."""
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    words = ["<unk>", "<eos>", "system", "user", "assistant", "be", "brief", "hello", "you", "a"]
    tokenizer = Tokenizer(models.WordLevel({word: n for n, word in enumerate(words)}, "<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    config = LlamaConfig(
        vocab_size=len(words),
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        max_position_embeddings=1024,
        bos_token_id=None,
        eos_token_id=1,
    )
    with torch.random.fork_rng():
        torch.manual_seed(3)
        model = LlamaForCausalLM(config)

    def save(template=TEMPLATE):
        folder = tmp_path_factory.mktemp("model")
        fast = PreTrainedTokenizerFast(
            tokenizer_object=tokenizer, unk_token="<unk>", eos_token="<eos>"
        )
        fast.chat_template = template
        fast.save_pretrained(folder)
        model.save_pretrained(folder)
        return str(folder)

    return save


def test_greedy_answers_are_the_same_and_counted(tiny):
    backend = LocalBackend(tiny(), {"max_new_tokens": 7})
    answer = backend.complete(HELLO, Event())
    assert answer.prompt_tokens == 7  # system be brief user hello you assistant
    assert 0 < answer.answer_tokens <= 7
    assert answer.cut == (answer.answer_tokens == 7)
    assert len(answer.text.split()) in (answer.answer_tokens, answer.answer_tokens - 1)
    assert backend.complete(HELLO, Event()) == answer


def test_an_answer_that_ends_by_itself_is_not_cut(tiny):
    backend = LocalBackend(tiny(), {"max_new_tokens": 7})
    backend._model.model.norm.weight.data.zero_()  # all scores are level: the first word wins
    backend._model.generation_config.eos_token_id = 0
    answer = backend.complete(HELLO, Event())
    assert (answer.cut, answer.answer_tokens) == (False, 1)


def test_samples_come_from_the_seed_alone(tiny):
    folder = tiny()

    def sampled(seed, messages=HELLO):
        parameters = {"do_sample": True, "max_new_tokens": 30}
        return LocalBackend(folder, parameters, seed=seed).complete(messages, Event()).text

    before = torch.get_rng_state()
    one = sampled(1)
    assert torch.equal(torch.get_rng_state(), before)
    torch.rand(5)
    assert sampled(1) == one
    assert sampled(2) != one
    assert "seed" not in LocalBackend(folder, {}, seed=1).parameters  # greedy has no use for one


def test_other_weights_in_the_same_folder_are_asked_anew(tiny, tmp_path):
    folder, store = tiny(), AnswerStore(tmp_path / "a.sqlite")

    def sent():
        client = ChatClient(LocalBackend(folder, {"max_new_tokens": 9}), store)
        client.complete(HELLO)
        return client.usage.sent

    assert [sent(), sent()] == [1, 0]
    backend = LocalBackend(folder, {})
    with torch.no_grad():
        backend._model.lm_head.weight.neg_()
    backend._model.save_pretrained(folder)
    assert [sent(), sent()] == [1, 0]


def test_weights_are_computed_with_as_was_said_and_not_as_they_were_saved(tiny):
    folder = tiny()
    backend = LocalBackend(folder, {})
    backend._model.to(torch.bfloat16).save_pretrained(folder)
    by_default, half = LocalBackend(folder, {}), LocalBackend(folder, {}, dtype="bfloat16")
    assert by_default._model.dtype == torch.float32
    assert half._model.dtype == torch.bfloat16
    assert half.source != by_default.source  # their answers may differ


def test_one_prompt_that_takes_too_much_memory_fails_alone(tiny, monkeypatch):
    backend = LocalBackend(tiny(), {"max_new_tokens": 2})

    def generate(**_):
        raise torch.OutOfMemoryError("9 GiB")

    monkeypatch.setattr(backend._model, "generate", generate)
    with pytest.raises(Refused, match=r"generation failed .*9 GiB.*--batch_size"):
        backend.complete(HELLO, Event())


def test_stopping_ends_generation(tiny):
    backend = LocalBackend(tiny(), {"max_new_tokens": 100, "min_new_tokens": 100})
    stop = Event()
    steps = []
    caught = []

    def count(*_):
        steps.append(1)
        if len(steps) == 3:
            stop.set()

    backend._model.register_forward_hook(count)

    def work():
        try:
            backend.complete(HELLO, stop)
        except Stopped as error:
            caught.append(error)

    thread = Thread(target=work)
    thread.start()
    thread.join(30)
    assert len(caught) == 1
    assert len(steps) < 10
    with pytest.raises(Stopped):
        backend.complete(HELLO, stop)


def test_a_prompt_that_is_too_long_is_refused(tiny):
    backend = LocalBackend(tiny(), {"max_new_tokens": 100})
    with pytest.raises(Refused, match=r"1002 tokens and 100 .* 1024 .*--batch_size"):
        backend.complete([{"role": "user", "content": "a " * 1000}], Event())


@pytest.mark.parametrize(
    ("name", "words"),
    [("./nowhere", "no such folder"), ("empty", "did not load")],
)
def test_what_is_no_model(name, words, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match=words) as caught:
        LocalBackend(str(tmp_path / "empty") if name == "empty" else name, {})
    assert "\n" not in str(caught.value)


def test_a_model_that_was_not_made_for_chat(tiny):
    with pytest.raises(UserError, match="no chat template"):
        LocalBackend(tiny(template=None), {})


def test_a_parameter_that_generate_does_not_know(tiny):
    backend = LocalBackend(tiny(), {"max_new_tokens": 2, "warmth": 3})
    with pytest.raises(UserError, match=r"generation failed .*warmth.*--parameters"):
        backend.complete(HELLO, Event())
    with pytest.raises(UserError, match="max_new_tokens=many: write a whole number"):
        LocalBackend(backend.model, {"max_new_tokens": "many"})


def test_a_command_asks_a_local_model(tiny, tmp_path, monkeypatch, capsys):
    monkeypatch.syspath_prepend(str(ROOT))
    main = importlib.import_module("dataset_tools.__main__").main
    item_file = tmp_path / "x.item"
    item_file.write_text("item_id:token\ttitle:token_seq\n1\tHeat\n")
    given = ["generate-tags", "--item_file", str(item_file), "--dataset", "x", "--out", "."]
    given += ["--local", "--model", tiny(), "--parameters", "max_new_tokens=5", "--repairs", "1"]
    assert main(given) == 2  # what it says by chance is not JSON
    assert "no answer could be used" in capsys.readouterr().err
    with sqlite3.connect("x.answers.sqlite") as db:
        rows = db.execute("SELECT parameters, answer_tokens FROM answers").fetchall()
    assert rows == [('{"do_sample": false, "max_new_tokens": 5}', 5)] * 2
