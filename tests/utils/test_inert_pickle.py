"""A pickle is read as data: whatever its codes ask for, nothing of it is done."""

import copyreg
import os
import pickle
from contextlib import suppress
from pathlib import Path

import pytest

from recbole_dpr.utils.inert_pickle import Call, External, Name, as_data

MKDIR, TEXT = b"cos\nmkdir\n", b"X\x08\0\0\0exploded"  # pushed: os.mkdir, "exploded"
STACK_GLOBAL = b"\x8c\x02os\x8c\x05mkdir\x93"
CODES = {
    "REDUCE": MKDIR + TEXT + b"\x85R.",
    "STACK_GLOBAL": STACK_GLOBAL + TEXT + b"\x85R.",
    "INST": b"(" + TEXT + b"ios\nmkdir\n.",
    "OBJ": b"(" + MKDIR + TEXT + b"o.",
    "NEWOBJ": MKDIR + TEXT + b"\x85\x81.",
    "NEWOBJ_EX": MKDIR + TEXT + b"\x85}" + b"X\x04\0\0\0mode" + b"M\xff\x01s\x92.",
    "NEWOBJ_EX by the name of an argument": MKDIR + b")}" + b"X\x03\0\0\0cls" + TEXT + b"s\x92.",
    "BUILD": MKDIR + b")\x81}" + b"X\x02\0\0\0of" + TEXT + b"sb.",
    "BUILD of slots": MKDIR + b")\x81N}" + b"X\x02\0\0\0of" + TEXT + b"s\x86b.",
    "APPEND": MKDIR + b")\x81" + TEXT + b"a.",
    "APPENDS": MKDIR + b")\x81(" + TEXT + b"e.",
    "SETITEM": MKDIR + b")\x81" + TEXT + b"Ns.",
    "SETITEMS": MKDIR + b")\x81(" + TEXT + b"Nu.",
    "ADDITEMS": MKDIR + b")\x81(" + TEXT + b"\x90.",
}


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_done_for_any_code(in_tmp, code):
    made = as_data(CODES[code])
    assert isinstance(made, Call)
    assert made.of == Name("os", "mkdir")
    assert not Path("exploded").exists()


@pytest.mark.parametrize("code", [b"ccollections\nOrderedDict\n", MKDIR])
def test_a_class_itself_cannot_be_given_state(in_tmp, code):
    """``b`` on a class that all objects of its name would share."""
    with suppress(TypeError):
        as_data(code + b"}" + b"X\x02\0\0\0of" + TEXT + b"sb.")
    assert Call.__annotations__["of"] == Name
    assert as_data(MKDIR + b".").of == Name("os", "mkdir")
    assert not Path("exploded").exists()


@pytest.mark.parametrize("function", [os.mkdir, eval, getattr, pickle.loads, type, Call])
def test_what_is_named_is_not_found(function):
    found = as_data(pickle.dumps(function))
    assert found is not function
    assert found.of == Name(function.__module__, function.__qualname__)
    assert isinstance(found(b"cos\nmkdir\n."), Call)


def test_what_is_stored_elsewhere_is_a_key(in_tmp):
    """Its class is a name, and a call in it is not made."""
    key = b"(" + TEXT + MKDIR + MKDIR + TEXT + b"\x85R" + b"tQ."
    assert as_data(key) == External(("exploded", Name("os", "mkdir"), Name("os", "mkdir")))
    assert not Path("exploded").exists()
    with pytest.raises(TypeError):
        as_data(b"NQ.")


def test_a_result_cannot_be_called(in_tmp):
    """Neither a name in a key, nor what a call would have returned."""
    for callee in (MKDIR + b")R", b"(" + MKDIR + b"tQ"):
        with pytest.raises(TypeError):
            as_data(callee + TEXT + b"\x85R.")
    assert not Path("exploded").exists()


def test_extensions_are_refused(in_tmp):
    """A name that some library registered, and that Python's reader may have cached."""
    copyreg.add_extension("os", "mkdir", 200)
    try:
        pickle.loads(b"\x82\xc8.")  # now it is cached
        with pytest.raises(ValueError, match="EXT1 200"):
            as_data(b"\x82\xc8" + TEXT + b"\x85R.")
    finally:
        copyreg.remove_extension("os", "mkdir", 200)
        copyreg.clear_extension_cache()
    assert not Path("exploded").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"Nr\xff\xff\xff\xff.",
        b"Np4294967295\n.",
        b"\x8e\xff\xff\xff\xff\xff\xff\xff\x7f.",
        b"",
        b"N",
    ],
)
def test_a_few_bytes_do_not_ask_for_gigabytes(content):
    with pytest.raises(ValueError, match=r"PUT|expected|exhausted"):
        as_data(content)


def test_a_file_may_not_name_thousands_of_classes():
    """Each makes a class of some two thousand bytes from five of the file."""
    names = b"".join(b"cm\nn%d\n0" % number for number in range(2_000))
    with pytest.raises(ValueError, match="more than 1000 classes"):
        as_data(names + b"N.")
    assert as_data(b"cm\nn\n0" * 20_000 + b"N.") is None  # the same one again costs nothing


def test_a_place_in_the_memo_far_from_the_others_is_refused():
    with pytest.raises(ValueError, match="LONG_BINPUT"):
        as_data(b"Nr" + (100_000).to_bytes(4, "little") + b"." + b" " * 200_000)
