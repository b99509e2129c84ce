"""Reads a pickle as data: nothing that the file names is imported, called or given state.

Python's reader looks names up in modules and calls what it finds, so a file can run code. Here it
finds an empty class under every name.
"""

import io
import pickle
import pickletools
from typing import Any, BinaryIO, NamedTuple

_MOST_NAMES = 1_000  # classes and functions that a file may name; a checkpoint names about ten


class Name(NamedTuple):
    """A class or function that the file names."""

    module: str
    name: str


class Call:
    """Stands for what the file names (as a class) and for a call of it (as an instance).

    Attributes:
        of (Name): what is called.
        given (tuple): the arguments by position. Whatever else the file adds is dropped.
    """

    of: Name
    given: tuple

    def __new__(cls, /, *given: Any, **_: Any) -> "Call":
        """Keep the arguments."""
        made = super().__new__(cls)
        made.given = given
        return made

    def _drop(self, *_: Any) -> None: ...

    __setstate__ = __setitem__ = append = extend = add = _drop


class External(NamedTuple):
    """Something that the file stores elsewhere, with its key there; classes in it are names."""

    key: tuple


class _Dict(dict):
    """An ordered dict, whose attributes are dropped."""

    def __setstate__(self, state: Any) -> None: ...


class _Reader(pickle.Unpickler):
    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file, encoding="bytes")
        self._named: dict[Name, type] = {Name("collections", "OrderedDict"): _Dict}

    def find_class(self, module: str, name: str) -> type:
        named = Name(module, name)
        if named not in self._named:
            if len(self._named) > _MOST_NAMES:
                raise ValueError(f"its pickle names more than {_MOST_NAMES} classes")
            self._named[named] = type("Named", (Call,), {"of": named})
        return self._named[named]

    def persistent_load(self, key: tuple) -> External:
        return External(tuple(getattr(part, "of", part) for part in key))


def as_data(content: bytes) -> Any:
    """Return the content of a pickle: plain data, :class:`Call` and :class:`External`.

    Raises:
        Exception: of any type, if the pickle is broken.
    """
    places = 0  # of the memo; all up to the largest are allocated
    for code, value, _ in pickletools.genops(content):
        is_put = "PUT" in code.name
        # An extension may be cached, and then is not looked up.
        if code.name.startswith("EXT") or (is_put and int(value or 0) > places + _MOST_NAMES):
            raise ValueError(f"its pickle has {code.name} {value}")
        places += is_put or code.name == "MEMOIZE"
    return _Reader(io.BytesIO(content)).load()
