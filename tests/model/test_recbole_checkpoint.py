"""RecBole's checkpoints: weights are read, and nothing in the file is executed."""

import collections
import io
import os
import pickle
import zipfile
from pathlib import Path

import pytest
import torch
from recbole.trainer import Trainer

from recbole_dpr.model.recbole_checkpoint import load_weights, read_state_dict
from recbole_dpr.utils.errors import UserError
from recbole_dpr.utils.inert_pickle import Call, Name, as_data


class Opaque:
    """Pickled with state, as RecBole's Config is."""

    def __init__(self) -> None:
        self.parameters = {"General": ["gpu_id"]}
        self.device = torch.device("cpu")
        self.kind = collections.Counter("aab")
        self.rest = {1, 2}, [Path("x")], slice(1, 2), complex(1, 2)


class Bomb:
    """Executes when it is unpickled."""

    def __init__(self, how, *what) -> None:
        self.how, self.what = how, what

    def __reduce__(self):
        return self.how, self.what


def weights() -> dict:
    half = torch.randn(3, dtype=torch.float16)
    whole = torch.randn(4, 6)
    return collections.OrderedDict(
        table=whole,
        turned=whole.T,  # of one storage
        part=whole[1:3, 2:5],
        half=half,
        brain=half.to(torch.bfloat16),
        count=torch.tensor(7),
        none=torch.zeros(0, 3),
        flags=torch.tensor([True, False]),
        steps=torch.arange(5, dtype=torch.int32),
        learned=torch.nn.Parameter(torch.ones(2, 2)),
    )


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_weights_are_read_past_all_else(tmp_path, protocol):
    state = weights()
    content = {
        "config": Opaque(),
        "epoch": 3,
        "best_valid_score": -float("inf"),
        "state_dict": state,
        "other_parameter": {"layer": torch.nn.Linear(2, 2)},
        "optimizer": torch.optim.Adam([state["learned"]]).state_dict(),
    }
    torch.save(content, tmp_path / "model.pth", pickle_protocol=protocol)
    read = read_state_dict(tmp_path / "model.pth")
    assert list(read) == list(state)
    for name, value in state.items():
        assert read[name].dtype == value.dtype
        assert torch.equal(read[name], value.detach())
        assert not read[name].requires_grad
    assert all(value.is_contiguous() or name == "turned" for name, value in read.items())


PLAIN = [
    *(0, 1, 255, 256, 65535, 65536, -1, 2**31, -(2**63), 2**2100, -(2**2100), 0.1, -float("inf")),
    *(
        None,
        True,
        False,
        "",
        "a\nb",
        "\u00e4\u4e2d\U0001f600",
        "x" * 300,
        b"",
        b"\x00\xff",
        b"y" * 300,
    ),
    *([], [1], (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), {}, {"a": 1}, {1: {"b": [2, (3,)]}}),
]


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_plain_data_is_read_as_it_is(protocol):
    content = [*PLAIN, list(range(3000)), {str(n): n for n in range(3000)}]
    if protocol == 2:  # has no bytes, and calls for them
        content = [value for value in content if not isinstance(value, bytes)]
    content.append(content[-1])
    assert as_data(pickle.dumps(content, protocol)) == content


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_what_is_not_plain_is_named(protocol):
    content = [{1}, frozenset("a"), collections.Counter("aa"), Opaque(), Opaque, len]
    one, letter, counter, opaque, kind, function = as_data(pickle.dumps(content, protocol))
    if protocol >= 4:  # earlier ones call for sets
        assert (one, letter) == ({1}, {"a"})
    assert counter.of == Name("collections", "Counter")
    assert isinstance(opaque, Call)
    assert kind.of.name == "Opaque"
    assert function.of.name == "len"


def test_a_bare_state_dict(tmp_path):
    torch.save(torch.nn.Linear(2, 3).state_dict(), tmp_path / "bare.pth")
    assert {*read_state_dict(tmp_path / "bare.pth")} == {"weight", "bias"}


def test_what_a_run_of_recbole_saves(make_config, built, tiny_dataset, tmp_path):
    made = built(model="GRU4Rec", **tiny_dataset)
    model = made.config.model_class(made.config, made.train)
    trainer = Trainer(made.config, model)
    trainer._save_checkpoint(0, verbose=False, saved_model_file=tmp_path / "GRU4Rec.pth")
    other = made.config.model_class(made.config, made.train)
    load_weights(other, tmp_path / "GRU4Rec.pth")
    for name, value in model.state_dict().items():
        assert torch.equal(other.state_dict()[name], value)


BOMBS = [
    Bomb(os.mkdir, "exploded"),
    Bomb(eval, "__import__('os').mkdir('exploded')"),
    Bomb(exec, "import os; os.mkdir('exploded')"),
    Bomb(open, "exploded", "w"),
    {"a list": [Bomb(os.mkdir, "exploded")]},
]


@pytest.mark.parametrize("where", ["config", "state_dict", "optimizer"])
@pytest.mark.parametrize("bomb", BOMBS)
def test_nothing_is_executed(in_tmp, where, bomb):
    content = {"state_dict": {"weight": torch.ones(2)}, where: {"weight": bomb}}
    torch.save(content, "bomb.pth")
    if where == "state_dict":
        with pytest.raises(UserError, match="weight is no tensor"):
            read_state_dict("bomb.pth")
    else:
        assert torch.equal(read_state_dict("bomb.pth")["weight"], torch.ones(2))
    assert not Path("exploded").exists()
    with pytest.raises(Exception, match=r"[Ww]eights"):  # what torch says to such a file
        torch.load("bomb.pth", weights_only=True)


def rewrite(source: str, target: str, change: dict[str, bytes], compress: bool = False) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = change.get(name.partition("/")[2], old.read(name))
            new.writestr(name, content, zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED)


class Tampered(pickle.Pickler):
    """A tensor that reaches beyond its storage."""

    storage = object()

    def persistent_id(self, value):
        return ("storage", torch.FloatStorage, "0", "cpu", 4) if value is self.storage else None


def test_files_that_are_no_checkpoints(in_tmp):
    torch.save({"state_dict": {"weight": torch.ones(4)}}, "good.pth")
    reach = io.BytesIO()
    rebuild = Bomb(torch._utils._rebuild_tensor_v2, Tampered.storage, 2, (4,), (1,), False, {})
    Tampered(reach, 2).dump({"state_dict": {"weight": rebuild}})
    rewrite("good.pth", "reach.pth", {"data.pkl": reach.getvalue()})
    rewrite("good.pth", "cut.pth", {"data.pkl": b"\x80\x02}"})
    rewrite("good.pth", "short.pth", {"data/0": b"\0\0\0"})
    rewrite("good.pth", "huge.pth", {}, compress=True)
    rewrite("good.pth", "other.pth", {"data.pkl": pickle.dumps([1, 2])})
    rewrite("good.pth", "call.pth", {"data.pkl": b"ctorch\nFloatStorage\n(tR."})
    rewrite("good.pth", "big.pth", {"byteorder": b"big"})
    torch.save({"state_dict": {"weight": torch.ones(4)}}, "old.pth",
               _use_new_zipfile_serialization=False)  # fmt: skip
    Path("text.pth").write_text("no zip")
    Path("empty.pth").write_bytes(b"")
    with zipfile.ZipFile("zip.pth", "w") as archive:
        archive.writestr("readme", "hello")
    assert len(read_state_dict("good.pth")) == 1
    files = sorted(path.name for path in Path().glob("*.pth") if path.name != "good.pth")
    assert len(files) == 11
    for name in [*files, "absent.pth", "."]:
        with pytest.raises(UserError, match=f"^{name.replace('.', '[.]')}") as caught:
            read_state_dict(name)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"weight": torch.ones(3, 5), "bias": torch.ones(3)}, r"weight: shape \[3, 5\].*\[3, 2\]"),
        ({"weight": torch.ones(3, 2)}, "bias: absent in the file, shape"),
        (
            {"weight": torch.ones(3, 2), "bias": torch.ones(3), "gate": torch.ones(1)},
            r"gate: shape \[1\] in the file, absent in Linear",
        ),
    ],
)
def test_weights_of_another_model_are_named(in_tmp, given, said):
    torch.save({"state_dict": given}, "other.pth")
    model = torch.nn.Linear(2, 3)
    before = model.weight.clone()
    with pytest.raises(UserError, match=said) as caught:
        load_weights(model, "other.pth")
    assert "\n" not in str(caught.value)
    assert torch.equal(model.weight, before)
